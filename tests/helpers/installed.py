# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Programs of the build in a folder of a test's own, with the library that belongs to them."""

import shutil
from pathlib import Path

LIBRARY = 'deferred.so'


def library_of(program):
    """Where the build has put the library, which lies beside the folder of the programs."""
    above = Path(program).resolve().parent.parent
    found = list(above.glob(f'lib*/**/sortimentsguiden/{LIBRARY}'))
    if len(found) != 1:
        raise FileNotFoundError(f'{above}: {len(found)} files are called {LIBRARY}')
    return found[0]


def place_for(program, folder):
    """Where the library belongs when the programs lie in the folder given."""
    library = library_of(program)
    return Path(folder).resolve().parent / library.relative_to(Path(program).resolve().parent.parent)


def copy_programs(folder, *programs):
    """Copies them into the folder, and the library to its place. Returns that place."""
    for program in programs:
        shutil.copy2(program, folder)
    place = place_for(programs[0], folder)
    place.parent.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy2(library_of(programs[0]), place))
