# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""From where the library is loaded, what is refused, and what an upgrade changes.

Arguments: the program that loads it on demand, and a library that takes its place and notes that it
was loaded.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / 'helpers'))
import installed  # noqa: E402  (lies in the folder above)

USER, DECOY = sys.argv[1:]

failures = []


class Installation:
    """The program with its library, and decoys wherever a search could find them."""

    def __init__(self, root):
        self._root = Path(root).resolve()
        self._notes = self._root / 'notes.txt'
        self._programs, self._current, self._searched = (
            self._made(name) for name in ('prefix/bin', 'current', 'searched'))
        self.library = installed.copy_programs(self._programs, USER)
        for folder in (self._programs, self._current, self._searched):
            shutil.copy2(DECOY, folder / installed.LIBRARY)

    def _made(self, name):
        folder = self._root / name
        folder.mkdir(parents=True)
        return folder

    def start(self):
        return subprocess.Popen(
            [self._programs / Path(USER).name], cwd=self._current, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env={**os.environ, 'DECOY_NOTES': str(self._notes),
                 'LD_LIBRARY_PATH': f'{self._searched}:.',
                 'QT_PLUGIN_PATH': str(self._searched)})

    def answer(self, word='use'):
        process = self.start()
        told, _ = process.communicate(word)
        return told.strip() if process.returncode == 0 else f'ended with {process.returncode}'

    def has_loaded_a_decoy(self):
        was = self._notes.exists()
        self._notes.unlink(missing_ok=True)
        return was


def expect(is_so, what):
    if not is_so:
        failures.append(what)


def look_at_places(place):
    expect(place.answer() == 'loaded', 'the library of the installation is not loaded')
    place.library.rename(place.library.with_suffix('.away'))
    expect(place.answer() == 'none', 'another library than that of the installation is loaded')
    expect(not place.has_loaded_a_decoy(), 'a decoy is loaded from another place')
    shutil.copy2(DECOY, place.library)
    expect(place.answer() == 'none', 'a library without the parts counts')
    expect(place.has_loaded_a_decoy(), 'not even in the right place does the decoy note anything')
    place.library.with_suffix('.away').rename(place.library)


def look_at_damage(place):
    whole = place.library.read_bytes()
    for size in (0, 1, 64, 4096, len(whole) // 2, len(whole) * 9 // 10, len(whole) - 1):
        place.library.write_bytes(whole[:size])
        told = place.answer()
        expect(told == 'none', f'cut short to {size} of {len(whole)} bytes: {told}')
    place.library.write_bytes(b'\0' * len(whole))
    expect(place.answer() == 'none', 'nothing but zeros counts as the library')
    # What is mended can be loaded by the same process.
    process = place.start()
    tell(process, 'use', 'none')
    place.library.unlink()
    place.library.write_bytes(whole)
    tell(process, 'use', 'loaded')
    process.communicate()


def tell(process, word, expected):
    process.stdin.write(f'{word}\n')
    process.stdin.flush()
    told = process.stdout.readline().strip()
    expect(told == expected, f'{word}: {told} and not {expected}')


def look_at_an_upgrade(place):
    """An upgrade lays a new file in the place of the old one while the program runs."""
    process = place.start()
    tell(process, 'keep', 'kept')
    new = place.library.with_suffix('.new')
    shutil.copy2(DECOY, new)
    new.rename(place.library)
    tell(process, 'use', 'loaded')
    process.communicate()
    expect(not place.has_loaded_a_decoy(), 'the library of the other version is loaded')


def main():
    with tempfile.TemporaryDirectory() as root:
        place = Installation(root)
        look_at_places(place)
        look_at_damage(place)
        look_at_an_upgrade(place)
    print('\n'.join(failures))
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
