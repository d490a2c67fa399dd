# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A source file has one role, so it is short; so is a class, over all of its files."""

import re

import checklib

FILE_LINES = 400
CLASS_LINES = 650
PUBLIC_FUNCTIONS = 40
_SOURCES = (*checklib.CPP, '.py', '.sh', '.cmake')

_CLASS = re.compile(r'^class (\w+)(?: final)?(?: :[^;{]*)?\s*\{$(.*?)^\};', re.MULTILINE | re.DOTALL)
_DEFINITION = re.compile(r'^\S[^;{}=\n]*?\b(\w+)::~?\w+\([^;{}]*?(?:\{.*?^\}|;)', re.MULTILINE | re.DOTALL)
_FUNCTION = re.compile(r'\w\([^;{}]*\)[^;{}()]*(?:;|\{|$)')


def _public_functions(body):
    """How many functions the public parts of a class declare, without signals."""
    count = 0
    is_public = False
    for line in re.sub(r'///?.*', '', body).split('\n'):
        if re.fullmatch(r'\s*(public|protected|private)( Q_SLOTS)?:\s*|\s*Q_SIGNALS:\s*', line):
            is_public = line.strip().startswith('public')
        elif is_public and line.startswith('    ') and not line.startswith('     '):
            count += bool(_FUNCTION.search(line)) or line.rstrip().endswith(('(', ','))
    return count


def _class_faults(root):
    declared = {}
    lines = {}
    for path in checklib.files(root, ('app', 'ui'), checklib.CPP):
        text = checklib.read(path)
        name = path.relative_to(root).as_posix()
        if path.suffix == '.h':
            for match in _CLASS.finditer(text):
                declared[match[1]] = (name, _public_functions(match[2]))
                lines[match[1]] = lines.get(match[1], 0) + match[0].count('\n') + 1
        else:
            for match in _DEFINITION.finditer(text):
                lines[match[1]] = lines.get(match[1], 0) + match[0].count('\n') + 1
    for each, (name, functions) in sorted(declared.items()):
        if lines[each] > CLASS_LINES:
            yield f'{name}: class {each} has {lines[each]} lines, more than {CLASS_LINES}'
        if functions > PUBLIC_FUNCTIONS:
            yield f'{name}: class {each} has {functions} public functions, more than {PUBLIC_FUNCTIONS}'


def faults(root):
    found = []
    for path in checklib.files(root, (*checklib.CODE_AND_TESTS, '.ci'), _SOURCES):
        lines = checklib.read(path).count('\n')
        if lines > FILE_LINES:
            found.append(f'{path.relative_to(root).as_posix()}: has {lines} lines, more than {FILE_LINES}')
    found.extend(_class_faults(root))
    return found


def _header(functions):
    return 'class A {\npublic:\n' + '    void a();\n' * functions + '};\n'


_LONG = 'void A::a()\n{\n' + '    b();\n' * 340 + '}\n'

SAMPLES = [
    checklib.Sample({'app/a.cpp': '\n' * FILE_LINES, 'tests/data/a.json': '\n' * 500}, None),
    checklib.Sample({'ui/a.cpp': '\n' * (FILE_LINES + 1)}, 'ui/a.cpp: has 401 lines'),
    checklib.Sample({'app/a.h': _header(PUBLIC_FUNCTIONS)}, None),
    checklib.Sample({'app/a.h': _header(PUBLIC_FUNCTIONS + 1)}, 'app/a.h: class A has 41 public functions'),
    checklib.Sample({'app/a.h': _header(1), 'app/a.cpp': _LONG}, None),
    checklib.Sample({'app/a.h': _header(1), 'app/a.cpp': _LONG, 'app/more.cpp': _LONG},
                    'app/a.h: class A has 690 lines'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
