# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A source file has one role, so it is short; the few exceptions are named here."""

import checklib

LIMIT = 400
ALLOWED = {
    'app/base/error.cpp': 'one closed table: the texts of every kind of error',
}
_SOURCES = (*checklib.CPP, '.py', '.sh', '.cmake')


def faults(root):
    found = []
    for path in checklib.files(root, (*checklib.CODE_AND_TESTS, '.ci'), _SOURCES):
        name = path.relative_to(root).as_posix()
        lines = checklib.read(path).count('\n')
        if lines > LIMIT and name not in ALLOWED:
            found.append(f'{name}: has {lines} lines, more than {LIMIT}')
        if lines <= LIMIT and name in ALLOWED:
            found.append(f'{name}: needs no exception any more')
    return found


SAMPLES = [
    checklib.Sample({'app/a.cpp': '\n' * LIMIT, 'tests/data/a.json': '\n' * 500,
                     'app/base/error.cpp': '\n' * 500}, None),
    checklib.Sample({'ui/a.cpp': '\n' * (LIMIT + 1)}, 'ui/a.cpp: has 401 lines'),
    checklib.Sample({'app/base/error.cpp': '\n'}, 'needs no exception'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
