# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A source file has one role, so it is short."""

import checklib

LIMIT = 400
_SOURCES = (*checklib.CPP, '.py', '.sh', '.cmake')


def faults(root):
    found = []
    for path in checklib.files(root, (*checklib.CODE_AND_TESTS, '.ci'), _SOURCES):
        lines = checklib.read(path).count('\n')
        if lines > LIMIT:
            found.append(f'{path.relative_to(root).as_posix()}: has {lines} lines, more than {LIMIT}')
    return found


SAMPLES = [
    checklib.Sample({'app/a.cpp': '\n' * LIMIT, 'tests/data/a.json': '\n' * 500}, None),
    checklib.Sample({'ui/a.cpp': '\n' * (LIMIT + 1)}, 'ui/a.cpp: has 401 lines'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
