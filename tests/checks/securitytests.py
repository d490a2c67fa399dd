# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Every threat and every must-never rule of SECURITY.md names tests, and each of them exists."""

import re

import checklib

RULES = 20

_CPP_TEST = re.compile(r'\bTEST(?:_F|_P)?\s*\(\s*(\w+)\s*,\s*(\w+)\s*\)')
_CHECK = re.compile(r'\badd_check\s*\(\s*(\w+)')
_CAMPAIGN = re.compile(r'\badd_campaign\s*\(\s*(\w+)')
_CMAKE_TEST = re.compile(r'\badd_test\s*\(\s*NAME\s+(\w+\.\w+)')
_COMMENT = re.compile(r'#[^\n]*')
_NAMED = re.compile(r'`([A-Z]\w*\.[A-Z]\w*)`')
_ROW = re.compile(r'^\| (?!---)(.*)\|$', re.MULTILINE)
_HEADING = re.compile(r'^## ', re.MULTILINE)


def existing_tests(root):
    """Names as ctest and GoogleTest write them, without their parameters."""
    names = set()
    for path in checklib.files(root, ('tests',), checklib.CPP):
        code = checklib.without_comments(checklib.read(path))
        names |= {'.'.join(match) for match in _CPP_TEST.findall(code)}
    for path in checklib.files(root, ('tests',), ('.txt',)):
        if path.name == 'CMakeLists.txt':
            code = _COMMENT.sub('', checklib.read(path))
            names |= {f'Checks.{name}' for name in _CHECK.findall(code)}
            names |= {f'Campaign.{name}' for name in _CAMPAIGN.findall(code)}
            names |= set(_CMAKE_TEST.findall(code))
    return names


def rows(text, heading):
    """The rows of the table below a heading, without its own first row."""
    for part in _HEADING.split(text):
        if part.startswith(heading):
            return [row for row in _ROW.findall(part)][1:]
    return []


def faults(root):
    path = root / 'SECURITY.md'
    if not path.is_file():
        return ['SECURITY.md is missing']
    text = checklib.read(path)
    tests = existing_tests(root)
    found = [f'SECURITY.md: there is no test {name}'
             for name in _NAMED.findall(text) if name not in tests]
    threats, rules = rows(text, 'Threats'), rows(text, 'What must never happen')
    if not threats:
        found.append('SECURITY.md: there are no threats')
    numbers = [row.split('|')[0].strip() for row in rules]
    if numbers != [str(number) for number in range(1, RULES + 1)]:
        found.append(f'SECURITY.md: the rules are not those from 1 to {RULES}: {numbers}')
    found += [f'SECURITY.md: no test is named for: {row.strip()}'
              for row in threats + rules if not _NAMED.search(row)]
    return found


def _sample(fault, threat='`Some.Test`', last='`Canary.Sings`', count=RULES):
    rules = [f'| {number} | never | `Checks.AllIsWell` |' for number in range(1, count)]
    text = ['## Threats', '| what | how | test |', '| --- | --- | --- |', f'| a | b | {threat} |',
            '', '## What must never happen', '| | never | test |', '| --- | --- | --- |', *rules,
            f'| {count} | never | {last} |', '']
    return checklib.Sample(
        {'SECURITY.md': '\n'.join(text),
         'tests/a.cpp': 'TEST_P(Some, Test)\n{\n}\n// TEST(Some, Comment)\n',
         'tests/CMakeLists.txt': 'add_check(AllIsWell a)\nadd_test(NAME Canary.Sings COMMAND a)\n'
                                 '# add_check(AllWasWell a)\n'}, fault)


SAMPLES = [
    _sample(None),
    _sample('no test Some.Comment', threat='`Some.Comment`'),
    _sample('no test Checks.AllWasWell', last='`Checks.AllWasWell`'),
    _sample('no test is named for: a', threat='by hand'),
    _sample('no test is named for: 20', last='we are careful'),
    _sample('the rules are not those', count=19),
    checklib.Sample({'README.md': ''}, 'SECURITY.md is missing'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
