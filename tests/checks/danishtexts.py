# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""All Danish that people meet, in blocks that are read in one go."""

import html
import json
import re
from dataclasses import dataclass

import catalogue
import checklib
import errorcodes

_RETOLD = ('formaal', 'genfortalt')
_NOT_PROSE = {'id', 'kontakt', 'klikAdresse', 'cvr', 'kommunekode', 'sidsteFire', 'navn', 'kommune',
              'kortKommune'}
_ERROR_CONTEXT = 'ErrorTexts'
_TAG = re.compile(r'<(script|style)\b.*?</\1>|<[^>]*>', re.DOTALL)
_PARAGRAPH = re.compile(r'<(p|li)\b.*?</\1>', re.DOTALL)
_LEAD_IN = re.compile(r'\*\*[^*]*\*\*')
# What a template of the practice service fills in, and where it repeats or leaves out a part.
_PLACE = re.compile(r'\{\{\w+\}\}')
_SECTION = re.compile(r'\{\{[#/^]\w+\}\}')
_ALT = re.compile(r'&(?=[^\s&])')
_CODE = re.compile(r'^```.*?^```|`[^`\n]*`', re.MULTILINE | re.DOTALL)
_SETUP_TEXT = re.compile(r'^LangString \w+ \S+ "(.*)"$', re.MULTILINE)
_LINK = re.compile(r'\[([^]]*)\]\([^)]*\)')
# Comments, titles, names of files and macros of a manual page.
_ROFF = re.compile(r'^(?:\.\\".*|\.TH .*|\.I .*|\.[A-Za-z]+)', re.MULTILINE)
_SENTENCE_END = re.compile(r'[.!?]["”)]?$')


@dataclass(frozen=True)
class Block:
    """Some paragraphs and where they stand. Prose is read as sentences; the rest are labels."""

    place: str
    paragraphs: tuple
    prose: bool = True


def plain(text):
    """A text as it is shown: without tags, entities and the marks of Alt letters."""
    return _ALT.sub('', html.unescape(_TAG.sub(' ', text))).strip()


def _is_sentence(text):
    return bool(_SENTENCE_END.search(text))


def _of_errors(root, danish):
    for kind, (_, *body) in errorcodes.english_texts(root).items():
        yield Block(f'{catalogue.CATALOGUE}: {kind}',
                    tuple(form for text in body for form in danish.get(text, ())))


def _of_catalogue(root):
    path = root / catalogue.CATALOGUE
    if not path.is_file():
        return
    contexts = {}
    for message in catalogue.messages(path):
        forms = contexts.setdefault(message.context, {}).setdefault(message.source, [])
        forms.extend(plain(form) for form in message.translations)
    if (root / 'app/problems').is_dir():
        yield from _of_errors(root, contexts.get(_ERROR_CONTEXT, {}))
    for context, danish in contexts.items():
        place = f'{catalogue.CATALOGUE}: {context}'
        texts = [form for forms in danish.values() for form in forms]
        sentences = tuple(text for text in texts if _is_sentence(text))
        if context != _ERROR_CONTEXT:
            yield Block(place, sentences)
        yield Block(place, tuple(text for text in texts if text not in sentences), False)


def _texts_below(value, name=''):
    """The texts in some JSON, but for members that hold names and numbers."""
    if isinstance(value, dict):
        for member, inner in value.items():
            if member not in _NOT_PROSE:
                yield from _texts_below(inner, member)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts_below(inner, name)
    elif isinstance(value, str) and name not in _RETOLD:
        yield value


def _of_tasks(root):
    for path in sorted((root / 'resources/tasks').glob('*.json')):
        task = json.loads(checklib.read(path))
        place = path.relative_to(root).as_posix()
        yield Block(f'{place}: our words',
                    tuple(text for member in _RETOLD for text in task.get(member, ())))
        yield Block(place, tuple(_texts_below(task)), False)


def _of_error_list(root):
    path = root / 'resources/fejlkoder.md'
    if not path.is_file():
        return
    _, *sections = re.split(r'^#+ (.*)$', checklib.read(path), flags=re.MULTILINE)
    for heading, body in zip(sections[0::2], sections[1::2]):
        yield Block(f'resources/fejlkoder.md: {heading}',
                    tuple(' '.join(_LEAD_IN.sub('', part).split()) for part in body.split('\n\n')
                          if part.strip()))
        yield Block('resources/fejlkoder.md', (heading, *_LEAD_IN.findall(body)), False)


def _of_pages(root):
    for path in checklib.files(root, ('resources',), ('.html',)):
        place, page = path.relative_to(root).as_posix(), checklib.read(path)
        page = _SECTION.sub(' ', page)
        yield Block(place, tuple(plain(text[0]) for text in _PARAGRAPH.finditer(page)))
        yield Block(place, tuple(plain(_PARAGRAPH.sub(' ', page)).split('\n')), False)
    for path in checklib.files(root, ('resources',), ('.json',)):
        if path.name == 'saetninger.json':
            texts = (_PLACE.sub('X', text) for text in _texts_below(json.loads(checklib.read(path))))
            yield Block(path.relative_to(root).as_posix(),
                        tuple(text for text in texts if _is_sentence(text)))


def _of_deployment(root):
    """For IT departments, so it is spelt right, but need not be easy."""
    for place in ('resources/udrulning.md', 'resources/windows/afproevning.md'):
        if (root / place).is_file():
            text = _LINK.sub(r'\1', _CODE.sub('', checklib.read(root / place)))
            yield Block(place, tuple(text.split('\n')), False)
    for path in sorted((root / 'resources/man').glob('*.da.1')):
        text = _ROFF.sub('', checklib.read(path)).replace(' \\- ', ' ').replace('\\-', '-')
        yield Block(path.relative_to(root).as_posix(), tuple(text.split('\n')), False)


def _of_setup(root):
    for path in (root / 'resources/windows').glob('*.nsh'):
        for text in _SETUP_TEXT.findall(checklib.read(path)):
            yield Block(path.relative_to(root).as_posix(), tuple(text.split('$\\r$\\n$\\r$\\n')))


def blocks(root):
    found = [*_of_catalogue(root), *_of_tasks(root), *_of_error_list(root), *_of_pages(root),
             *_of_deployment(root), *_of_setup(root)]
    return [block for block in found if block.paragraphs]
