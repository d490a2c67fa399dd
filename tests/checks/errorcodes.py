# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Every kind of error has one code of its own, and the list for supporters describes each."""

import re
from collections import Counter

import catalogue
import checklib

_HEADER = 'app/base/error.h'
_SOURCE = 'app/base/error.cpp'
_CATALOGUE = 'app/problems'
_LIST = 'resources/fejlkoder.md'

_ENUM = re.compile(r'enum class ErrorKind\s*\{(.*?)\}', re.DOTALL)
_CODE_OF = re.compile(r'case ErrorKind::(\w+):\s*return QStringLiteral\("(GB-[^"]*)"\)')
_ENTRY_OF = re.compile(r'\{ErrorKind::(\w+),.*?return \{(.*?)\};', re.DOTALL)
_TR = re.compile(r'tr\(((?:\s*"(?:\\.|[^"\\])*")+)\s*\)')
_LITERAL = re.compile(r'"((?:\\.|[^"\\])*)"')
_ENTRY = re.compile(r'^## (GB-\w+) – (.+)$', re.MULTILINE)
_CODE = re.compile(r'\bGB-\d')
_PLACE = re.compile(r'\{\w+\}')
_WANTED = ('**Hvad det betyder:**', '**Hvad der hjælper:**')


def kinds(root):
    enum = _ENUM.search(checklib.without_comments(checklib.read(root / _HEADER)))
    return re.findall(r'\w+', enum[1]) if enum else []


def codes(root):
    """(kind, code) for each line of codeOf()."""
    return _CODE_OF.findall(checklib.without_comments(checklib.read(root / _SOURCE)))


def english_texts(root):
    """Kind to its English texts, title first."""
    source = '\n'.join(checklib.without_comments(checklib.read(path))
                       for path in checklib.files(root, (_CATALOGUE,), ('.cpp',)))
    return {kind: [''.join(_LITERAL.findall(text)).replace('\\"', '"') for text in _TR.findall(body)]
            for kind, body in _ENTRY_OF.findall(source)}


def danish_titles(root):
    """Code to the title that the interface shows, as far as the catalogue has it."""
    path = root / catalogue.CATALOGUE
    if not path.is_file():
        return {}
    danish = {message.source: message.translations[0] for message in catalogue.messages(path)}
    english = english_texts(root)
    return {code: danish[english[kind][0]] for kind, code in codes(root)
            if english.get(kind) and english[kind][0] in danish}


def faults_of_codes(root):
    given = codes(root)
    for kind in kinds(root):
        count = sum(1 for name, _ in given if name == kind)
        if count != 1:
            yield f'{_SOURCE}: {kind} has {count} codes'
    for code, count in Counter(code for _, code in given).items():
        if count > 1:
            yield f'{_SOURCE}: {code} is the code of {count} kinds'


def faults_of_list(root):
    text = checklib.read(root / _LIST) if (root / _LIST).is_file() else ''
    sections = _ENTRY.split(text)
    listed = Counter(sections[1::3])
    for code in sorted({code for _, code in codes(root)} | set(listed)):
        if listed[code] != 1:
            yield f'{_LIST}: describes {code} {listed[code]} times'
        if code not in {given for _, given in codes(root)}:
            yield f'{_LIST}: {code} does not exist'
    titles = danish_titles(root)
    for code, title, body in zip(sections[1::3], sections[2::3], sections[3::3]):
        for wanted in _WANTED:
            if wanted not in body:
                yield f'{_LIST}: {code} lacks "{wanted}"'
        shown = _PLACE.sub('…', titles.get(code, title))
        if title != shown:
            yield f'{_LIST}: {code} is called "{title}", but the interface says "{shown}"'


def faults_of_uses(root):
    """A code is what codeOf() says, and is written nowhere else."""
    for path in checklib.files(root, checklib.CODE, checklib.CPP):
        name = path.relative_to(root).as_posix()
        if name == _SOURCE:
            continue
        for text in checklib.texts_in(checklib.without_comments(checklib.read(path))):
            if _CODE.search(text):
                yield f'{name}: {text} writes a code by hand'


def faults(root):
    return [*faults_of_codes(root), *faults_of_list(root), *faults_of_uses(root)]


def _sample(fault, *, names='Down, Gone', given=('Down', 'GB-01', 'Gone', 'GB-02B'), listed=None,
            page='// GB-01'):
    pairs = zip(given[0::2], given[1::2])
    entry = '\n\n**Hvad det betyder:** Nej.\n\n**Hvad der hjælper:** Vent.\n\n'
    entries = listed or f'## GB-01 – … er nede{entry}## GB-02B – Væk{entry}'
    return checklib.Sample({
        _HEADER: f'enum class ErrorKind {{\n    {names},\n}};',
        f'{_CATALOGUE}/a.cpp': '{ErrorKind::Down, [] {\n return {X::tr("{system} is "\n "down"), '
                               'X::tr("No")};\n}}',
        _SOURCE: ''.join(f'case ErrorKind::{kind}:\n return QStringLiteral("{code}");\n'
                           for kind, code in pairs),
        catalogue.CATALOGUE: catalogue.ts(('{system} is down', '>{system} er nede')),
        'ui/page.cpp': page,
        _LIST: entries.replace('ENTRY', entry)}, fault)


SAMPLES = [
    _sample(None),
    _sample('Gone has 0 codes', given=('Down', 'GB-01')),
    _sample('GB-01 is the code of 2 kinds', given=('Down', 'GB-01', 'Gone', 'GB-01')),
    _sample('Late has 0 codes', names='Down, Gone, Late'),
    _sample('describes GB-02B 0 times', listed='## GB-01 – … er nedeENTRY'),
    _sample('describes GB-01 2 times', listed='## GB-01 – … er nedeENTRY## GB-01 – … er nedeENTRY'),
    _sample('ui/page.cpp: "GB-01" writes a code by hand', page='show("GB-01");'),
    _sample('GB-99 does not exist', listed='## GB-99 – VækENTRY'),
    _sample('lacks "**Hvad der hjælper:**"',
            listed='## GB-01 – … er nede\n\n**Hvad det betyder:** Nej.\n'),
    _sample('the interface says "… er nede"', listed='## GB-01 – Systemet er nedeENTRY'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
