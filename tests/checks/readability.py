# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The Danish is easy to read: short sentences, and a LIX of at most 35 for what is read in one go
and 30 for all of it together.

LIX (Björnsson) is words per sentence plus the percentage of words of more than six letters.
"""

import re
import sys
from pathlib import Path

import catalogue
import checklib
import danishtexts

MOST_LIX = 35
MOST_LIX_OF_ALL = 30
MOST_WORDS = 20
# LIX has no meaning for a line or two.
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


def measured(root):
    """LIX of what is read in one go, each with its place, and LIX of all of it together."""
    prose = [block for block in danishtexts.blocks(root) if block.prose]
    return ([(lix(block.paragraphs), block.place) for block in prose],
            lix([paragraph for block in prose for paragraph in block.paragraphs]))


def _too_long(block):
    for sentence in (s for paragraph in block.paragraphs for s in sentences(paragraph)):
        count = len(_WORD.findall(sentence))
        if count > MOST_WORDS:
            yield f'{block.place}: {count} words in one sentence: {sentence}'


def faults(root):
    of_blocks, of_all = measured(root)
    found = [f'{place}: LIX is {of_block:.1f}, more than {MOST_LIX}'
             for of_block, place in of_blocks if of_block > MOST_LIX]
    if of_all > MOST_LIX_OF_ALL:
        found.append(f'All Danish together: LIX is {of_all:.1f}, more than {MOST_LIX_OF_ALL}')
    return found + [fault for block in danishtexts.blocks(root) if block.prose
                    for fault in _too_long(block)]


def _tell(root):
    of_blocks, of_all = measured(root)
    hardest, place = max(of_blocks)
    print(f'LIX is {of_all:.1f} for all Danish together, and {hardest:.1f} at most ({place}).')


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
    # Easy enough in one place, not everywhere.
    _sample('All Danish together: LIX is', 'Programmet gemmer beskeden og det svar, du har givet '
            'os, på computeren.', 'Kommunen kan først se svaret i systemet om et par dage.'),
    # Each form of what depends on a number.
    checklib.Sample({catalogue.CATALOGUE: catalogue.ts(('a', '>' + ''.join(
        f'<numerusform>{form}</numerusform>' for form in ('Du ' + 'og vi ' * 10 + '.', 'Vent.'))))},
                    '21 words in one sentence'),
    checklib.Sample({'resources/tasks/a.json': '{"genfortalt": ["Du ' + 'og vi ' * 10 + '."]}'},
                    'resources/tasks/a.json: our words: 21 words'),
    checklib.Sample({'resources/fejlkoder.md': '## GB-01 – A\n\nDu ' + 'og vi ' * 10 + '.'},
                    'GB-01 – A: 21 words'),
    checklib.Sample({'resources/a.html': '<p>Du ' + 'og vi ' * 10 + '.</p>'}, '21 words'),
]

if __name__ == '__main__':
    _tell(Path(sys.argv[1]).resolve())
    checklib.run(faults, SAMPLES)
