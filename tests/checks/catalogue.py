# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The Danish catalogue: reading it, and the check that it is complete, current and explained."""

import re
import shutil
import tempfile
import xml.etree.ElementTree as xml
from dataclasses import dataclass
from pathlib import Path

import checklib

CATALOGUE = 'translations/sortimentsguide_da.ts'
_PLACE = re.compile(r'\{\w+\}|%n|%L?\d')
_ACCELERATOR = re.compile(r'&(?=[^\s&])')


@dataclass(frozen=True)
class Message:
    """One text of the interface; several translations where it depends on a number."""

    context: str
    source: str
    comment: str
    note: str
    state: str
    translations: tuple

    @property
    def key(self):
        return self.context, self.source, self.comment, self.note, len(self.translations)


def messages(path):
    found = []
    for context in xml.parse(path).getroot().iter('context'):
        for message in context.iter('message'):
            translation = message.find('translation')
            forms = translation.findall('numerusform') or [translation]
            found.append(Message(context.findtext('name', ''), message.findtext('source', ''),
                                 message.findtext('comment', ''),
                                 message.findtext('extracomment', ''),
                                 translation.get('type', ''),
                                 tuple(''.join(form.itertext()) for form in forms)))
    return found


def incomplete(message):
    """What is wrong with one message."""
    if message.state:
        return f'is {message.state}'
    if not message.note.strip():
        return 'has no comment for the translator: write //: above it'
    for translation in message.translations:
        if not translation.strip():
            return 'is not translated'
        if set(_PLACE.findall(translation)) != set(_PLACE.findall(message.source)):
            return f'has other places than "{translation}"'
        if len(_ACCELERATOR.findall(translation)) != len(_ACCELERATOR.findall(message.source)):
            return f'has another number of Alt letters than "{translation}"'
        if translation != translation.strip() and message.source == message.source.strip():
            return f'has no blanks around it, but "{translation}" has'
    return None


def renewed(root, catalogue, lupdate):
    """The messages of a copy that lupdate has renewed, and what lupdate complained about."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / Path(CATALOGUE).name
        shutil.copy(catalogue, copy)
        folders = [root / name for name in checklib.CODE if (root / name).is_dir()]
        said = checklib.output_of(lupdate, '-silent', '-no-obsolete', '-locations', 'none', *folders,
                                  '-ts', copy)
        return messages(copy), [line for line in said.splitlines() if line.strip()]


def out_of_date(old, new):
    before, after = {message.key for message in old}, {message.key for message in new}
    yield from (f'{CATALOGUE}: lacks, or has in another form: {context}: "{source}"'
                for context, source, *_ in sorted(after - before))
    yield from (f'{CATALOGUE}: has what no source has: {context}: "{source}"'
                for context, source, *_ in sorted(before - after))


def faults(root, lupdate):
    catalogue = root / CATALOGUE
    if not catalogue.is_file():
        return [f'{CATALOGUE}: is missing']
    old = messages(catalogue)
    new, complaints = renewed(root, catalogue, lupdate)
    found = [f'{CATALOGUE}: {message.context}: "{message.source}" {fault}'
             for message in old if (fault := incomplete(message))]
    return found + complaints + list(out_of_date(old, new))


def ts(*entries, note='On the page'):
    """A catalogue of the context Page, for samples: (source, inside of its translation element)."""
    explained = note and f'<extracomment>{note}</extracomment>'
    body = ''.join(f'<message><source>{source}</source>{explained}<translation{translation}'
                   '</translation></message>' for source, translation in entries)
    return ('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="da_DK">'
            f'<context><name>Page</name>{body}</context></TS>')


_CODE = {'app/page.cpp': '//: On the page\nQString a = Page::tr("Try {n} &again");\n'
                         '//: On the page\nQString b = Page::tr("Stop");\n'}
_STOP = ('Stop', '>Stop')


def _sample(fault, *entries):
    return checklib.Sample({**_CODE, CATALOGUE: ts(*entries)}, fault)


SAMPLES = [
    _sample(None, ('Try {n} &amp;again', '>Prøv &amp;igen {n}'), _STOP),
    checklib.Sample(_CODE, 'is missing'),
    _sample('is unfinished', ('Try {n} &amp;again', ' type="unfinished">'), _STOP),
    _sample('is vanished', ('Try {n} &amp;again', ' type="vanished">Prøv'), _STOP),
    _sample('is obsolete', ('Try {n} &amp;again', ' type="obsolete">Prøv'), _STOP),
    _sample('is not translated', ('Try {n} &amp;again', '>'), _STOP),
    _sample('other places', ('Try {n} &amp;again', '>Prøv &amp;igen {m}'), _STOP),
    _sample('Alt letters', ('Try {n} &amp;again', '>Prøv igen {n}'), _STOP),
    _sample('lacks, or has in another form: Page: "Try {n} &again"', _STOP),
    checklib.Sample({'app/page.cpp': 'QString a = tr("Alone");\n', CATALOGUE: ts(_STOP)},
                    'cannot be called without context'),
    checklib.Sample({'app/page.cpp': 'QString b = Page::tr("Stop");\n',
                     CATALOGUE: ts(_STOP, note='')},
                    'Page: "Stop" has no comment for the translator'),
    checklib.Sample({'app/page.cpp': 'QString b = Page::tr("Stop");\n', CATALOGUE: ts(_STOP)},
                    'lacks, or has in another form: Page: "Stop"'),
    # Two in one statement: the first takes the comment.
    checklib.Sample({'app/page.cpp': '//: On the page\nf(Page::tr("Go"), Page::tr("Stop"));\n',
                     CATALOGUE: ts(('Go', '>Gå'), _STOP)},
                    'lacks, or has in another form: Page: "Stop"'),
    _sample('has what no source has: Page: "Old"', ('Old', '>Gammel'),
            ('Try {n} &amp;again', '>Prøv &amp;igen {n}'), _STOP),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
