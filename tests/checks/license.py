# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Every source file begins with the two lines that say whose it is and how it may be used."""

import checklib

_SOURCES = (*checklib.CPP, '.py', '.sh')
# REUSE-IgnoreStart
_LINES = ('SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors',
          'SPDX-License-Identifier: MPL-2.0')
# REUSE-IgnoreEnd
# Where people and hosts of code look for the licence, and where REUSE does.
_COPIES = ('LICENSE', 'LICENSES/MPL-2.0.txt')


def beginning(path):
    """The first lines of a file that is a source, otherwise None."""
    with path.open('rb') as file:
        lines = [file.readline(200).decode('utf-8', 'replace').rstrip('\n') for _ in range(4)]
    if lines[0].startswith('#!'):
        return lines[1:]
    return lines if path.suffix in _SOURCES else None


def has_license(lines):
    if lines[0].startswith('# shellcheck '):
        lines = lines[1:]
    return tuple(line.lstrip('/#* ') for line in lines[:2]) == _LINES


def faults(root):
    found = []
    for path in checklib.tree(root):
        lines = beginning(path)
        if lines is not None and not has_license(lines):
            found.append(f'{path.relative_to(root).as_posix()}: lacks the two SPDX lines')
    copies = [root / name for name in _COPIES if (root / name).is_file()]
    if len({path.read_bytes() for path in copies}) > 1:
        found.append(f'{" and ".join(_COPIES)} differ')
    return found


_CPP = ''.join(f'// {line}\n' for line in _LINES)
_SCRIPT = ''.join(f'# {line}\n' for line in _LINES)

SAMPLES = [
    checklib.Sample({'a.cpp': _CPP, 'b.py': _SCRIPT, 'c.json': '{}', 'run': '#!/bin/sh\n' + _SCRIPT},
                    None),
    checklib.Sample({'a.cpp': '#pragma once\n'}, 'a.cpp'),
    checklib.Sample({'deep/a.h': _CPP.replace('MPL-2.0', 'MIT')}, 'deep/a.h'),
    checklib.Sample({'run': '#!/usr/bin/env bash\nset -e\n'}, 'run'),
    checklib.Sample({'a.py': ''}, 'a.py'),
    checklib.Sample({'LICENSE': 'a', 'LICENSES/MPL-2.0.txt': 'a'}, None),
    checklib.Sample({'LICENSE': 'a', 'LICENSES/MPL-2.0.txt': 'b'}, 'differ'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
