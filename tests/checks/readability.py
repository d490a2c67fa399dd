# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The Danish is easy to read: short sentences, and a LIX of at most 35 for what is read in one go.

LIX (Björnsson) is words per sentence plus the percentage of words of more than six letters.
"""

import re

import catalogue
import checklib
import danishtexts

MOST_LIX = 35
MOST_WORDS = 20
# LIX says nothing about a line or two.
FEWEST_WORDS = 15

# What stands in a place when people read it. Others are about as long as the last.
_VALUES = {
    'municipality': 'Vejle Kommune', 'otherMunicipality': 'Odense Kommune',
    'system': 'ØS Indsigt Vejle', 'otherSystem': 'ØS Indsigt Odense',
    'product': 'ØS Indsigt', 'sortiment': 'Borgerblikket', 'task': 'GB1.0',
    'user': 'Mette Holm', 'otherUser': 'Jens Holm', 'contact': 'mail', 'field': 'Gyldig til',
    'unchanged': 'Intet er ændret.', 'period': 'fra den 1. maj 2026',
}
_OTHER_VALUE = 'Vejle'

_PLACE = re.compile(r'\{(\w+)\}|%n|%L?\d')
_MAIL = re.compile(r'\S+@\S+|https?://\S+')
_NUMBER_POINT = re.compile(r'(\d)\.(?=\d)')
_ORDINAL = re.compile(r'(\d)\. (?=[a-zæøå])')
_SHORTENED = re.compile(r'\b(kl|ca|nr|fx|osv)\.')
_END = re.compile(r'[.!?:]["”)]?(?:\s|$)')
_WORD = re.compile(r"[A-Za-zÆØÅæøåÉé0-9]+")


def as_read(text):
    """The text with its places filled and points only where sentences end."""
    text = _PLACE.sub(lambda place: _VALUES.get(place[1], _OTHER_VALUE), text)
    text = _MAIL.sub('mail', text)
    text = _NUMBER_POINT.sub(r'\1', text)
    text = _ORDINAL.sub(r'\1 ', text)
    return _SHORTENED.sub(r'\1', text)


def sentences(paragraph):
    return [part for part in _END.split(as_read(paragraph)) if _WORD.search(part)]


def lix(paragraphs):
    """LIX of the paragraphs, or 0 where there is too little to measure."""
    parts = [_WORD.findall(sentence) for text in paragraphs for sentence in sentences(text)]
    words = [word for part in parts for word in part]
    if len(words) < FEWEST_WORDS:
        return 0
    return len(words) / len(parts) + 100 * sum(len(word) > 6 for word in words) / len(words)


def faults(root):
    found = []
    for block in danishtexts.blocks(root):
        if not block.prose:
            continue
        measured = lix(block.paragraphs)
        if measured > MOST_LIX:
            found.append(f'{block.place}: LIX is {measured:.1f}, more than {MOST_LIX}')
        for sentence in (s for paragraph in block.paragraphs for s in sentences(paragraph)):
            count = len(_WORD.findall(sentence))
            if count > MOST_WORDS:
                found.append(f'{block.place}: {count} words in one sentence: {sentence}')
    return found


def _sample(fault, *translations):
    return checklib.Sample({catalogue.CATALOGUE: catalogue.ts(
        *((f'{number}', f'>{text}') for number, text in enumerate(translations)))}, fault)


SAMPLES = [
    _sample(None, 'Du kan lukke nu.', 'Vi har gemt det, du har lavet, kl. 10.42 den 24. november.',
            'Klassifikationssystemets abonnementsvejledning', 'Skriv til {contact}, og vent så lidt.'),
    _sample('21 words in one sentence', 'Du ' + 'og vi ' * 10 + '.'),
    _sample('LIX is', 'Klassifikationssystemets administratorer konfigurerer abonnementerne.',
            'Debitorsystemet modtager sortimentet automatisk gennem overførslen.',
            'Kommunernes rolleadministratorer tildeler jobfunktionsrollerne manuelt bagefter.'),
    checklib.Sample({'resources/tasks/a.json': '{"genfortalt": ["Du ' + 'og vi ' * 10 + '."]}'},
                    'resources/tasks/a.json: our words: 21 words'),
    checklib.Sample({'resources/fejlkoder.md': '## GB-01 – A\n\nDu ' + 'og vi ' * 10 + '.'},
                    'GB-01 – A: 21 words'),
    checklib.Sample({'resources/a.html': '<p>Du ' + 'og vi ' * 10 + '.</p>'}, '21 words'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
