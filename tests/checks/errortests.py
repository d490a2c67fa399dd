# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Every kind of error can happen, and a test makes it happen."""

import re

import checklib
import errorcodes

# These speak of all kinds alike.
_TABLES = ('app/base/error.h', 'app/base/error.cpp', 'app/problems/', 'tests/problems/')
_KIND = re.compile(r'\b\w*Kind::(\w+)')


def kinds_in(root, folders):
    """The kinds that code in those folders names."""
    return {kind for path in checklib.files(root, folders, checklib.CPP)
            if not path.relative_to(root).as_posix().startswith(_TABLES)
            for kind in _KIND.findall(checklib.without_comments_and_texts(checklib.read(path)))}


def faults(root):
    made, tested = kinds_in(root, checklib.CODE), kinds_in(root, ('tests',))
    found = []
    for kind in errorcodes.kinds(root):
        if kind not in made:
            found.append(f'{kind}: no code in app or ui makes it')
        if kind not in tested:
            found.append(f'{kind}: no test names it')
    return found


def _sample(fault, app, test):
    return checklib.Sample({'app/base/error.h': 'enum class ErrorKind { Down, };',
                            'app/problems/a.cpp': '{ErrorKind::Down, }',
                            'tests/problems/problemtest.cpp': 'ErrorKind::Down',
                            'app/a.cpp': app, 'tests/a.cpp': test}, fault)


SAMPLES = [
    _sample(None, 'return Error{ErrorKind::Down};', 'EXPECT_EQ(kind, ErrorKind::Down);'),
    _sample('no code in app or ui', '// ErrorKind::Down', 'EXPECT_EQ(kind, ErrorKind::Down);'),
    _sample('no test names it', 'return Error{ErrorKind::Down};', '// ErrorKind::Down'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
