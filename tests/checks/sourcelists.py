# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Every source file is named in a CMakeLists.txt, so none is forgotten by the build."""

import re

import checklib

_BETWEEN = re.compile(r'[\s()]+')


def names_in(lists):
    return _BETWEEN.split(checklib.read(lists))


def is_listed(path, root):
    """Whether the list of the file's folder, or of one above it, names the file."""
    for folder in path.parents:
        if not folder.is_relative_to(root):
            return False
        lists = folder / 'CMakeLists.txt'
        if lists.is_file() and path.relative_to(folder).as_posix() in names_in(lists):
            return True
    return False


def faults(root):
    return [f'{path.relative_to(root).as_posix()}: no CMakeLists.txt names it'
            for path in checklib.files(root, checklib.CODE_AND_TESTS, ('.cpp',))
            if not is_listed(path, root)]


_LIST = 'add_library(a STATIC\n    a.cpp a.h\n    deep/b.cpp)\n'

SAMPLES = [
    checklib.Sample({'app/CMakeLists.txt': _LIST, 'app/a.cpp': '', 'app/deep/b.cpp': ''}, None),
    checklib.Sample({'app/CMakeLists.txt': _LIST, 'app/c.cpp': ''}, 'app/c.cpp'),
    checklib.Sample({'app/CMakeLists.txt': _LIST, 'app/deep/a.cpp': ''}, 'app/deep/a.cpp'),
    checklib.Sample({'tests/a.cpp': ''}, 'tests/a.cpp'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
