# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The C++ lies as clang-format 14 lays it.

Another version lays some lines differently, and some systems offer no version 14. There the check
says so in one line and is skipped.
"""

import re
import shutil
import sys

import checklib

_COMPLAINT = re.compile(r'^(.+?):\d+:\d+: (?:error|warning): ', re.MULTILINE)


def faults(root, clang_format):
    sources = [path.relative_to(root)
               for path in checklib.files(root, checklib.CODE_AND_TESTS, checklib.CPP)]
    if not sources:
        return []
    said = checklib.output_of(clang_format, '--style=file', '--dry-run', *sources, folder=root)
    return [f'{name}: clang-format -i would change it'
            for name in dict.fromkeys(_COMPLAINT.findall(said))]


_STYLE = 'BasedOnStyle: WebKit\n'

SAMPLES = [
    checklib.Sample({'.clang-format': _STYLE, 'app/a.cpp': 'int a = 1;\n'}, None),
    checklib.Sample({'.clang-format': _STYLE, 'app/a.cpp': 'int  a=1;\n'}, 'app/a.cpp'),
    checklib.Sample({'.clang-format': _STYLE, 'app/a.cpp': 'int a = 1;\n',
                     'tests/a.h': 'int a = 1;\n\n\n\n'}, 'tests/a.h'),
]

SKIPPED = 77

if __name__ == '__main__':
    if shutil.which(sys.argv[-1]) is None:
        print(f'The layout of the C++ was not checked: {sys.argv[-1]} is not installed.')
        sys.exit(SKIPPED)
    checklib.run(faults, SAMPLES)
