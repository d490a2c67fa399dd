# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The Danish is spelt as the dictionary has it, or as ordliste.txt has it."""

import re
from pathlib import Path

import catalogue
import checklib
import danishtexts

_WORD_LIST = Path(__file__).with_name('ordliste.txt')
_NO_WORDS = re.compile(r'\{\w+\}|%n|%L?\d|`[^`]*`|https?://\S+|\S+@\S+|\bGB-?[\d.]+\w*|\S+\.(?:dk|pdf|json)\b'
                       r'|(?<!\w)--[\w-]*')


def own_words():
    lines = checklib.read(_WORD_LIST).splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith('#')}


def unknown_words(hunspell, text):
    said = checklib.output_of(hunspell, '-d', 'da_DK', '-i', 'UTF-8', '-l', given=text)
    # A point behind a word is left on it, for it may be an abbreviation.
    return {word.rstrip('.') for word in said.split()}


def faults(root, hunspell):
    texts = [(block.place, _NO_WORDS.sub(' ', danishtexts.plain(paragraph)))
             for block in danishtexts.blocks(root) for paragraph in block.paragraphs]
    unknown = unknown_words(hunspell, '\n'.join(text for _, text in texts)) - own_words()
    pattern = {word: re.compile(rf'(?<!\w){re.escape(word)}(?!\w)') for word in unknown}
    return [f'{place}: {word}, in: {text}' for word in sorted(unknown)
            for place, text in texts if pattern[word].search(text)]


def _sample(fault, translation):
    return checklib.Sample({catalogue.CATALOGUE: catalogue.ts(('x', f'>{translation}'))}, fault)


SAMPLES = [
    _sample(None, 'Prøv &amp;igen om lidt. Skriv til xqz@kombit.dk om GB1.0 og {xqz}.'),
    _sample(None, 'Jeres debitorsystem kender sortimentet.'),
    _sample('Præv, in: Præv igen', 'Præv igen.'),
    checklib.Sample({'resources/tasks/a.json': '{"titel": "Vi ses xqzvej", "navn": "xqz"}'}, 'xqzvej'),
    _sample('xqzvej, in: Vi ses på xqzvej', '<numerusform>Vi ses på xqzvej.</numerusform>'
            '<numerusform>Vi ses på vejene.</numerusform>'),
    _sample('xqzvej, in', 'Vi ses på xqzvej.'),
    checklib.Sample({'resources/fejlkoder.md': '# Fejl\n\nVi ses xqzvej.\n'}, 'xqzvej'),
    checklib.Sample({'resources/udrulning.md': '`xqz` og [xqz](xqz.md)\n```\nxqz\n```\n'},
                    'resources/udrulning.md: xqz, in: og xqz'),
    checklib.Sample({'resources/man/a.da.1': '.\\" xqz\n.SH NAVN\n.B \\-\\-xqz\nHer ses xqzvej.\n'},
                    'resources/man/a.da.1: xqzvej, in: Her'),
    checklib.Sample({'resources/a.html': '<style>xqz{}</style><p>Vi ses xqzvej.</p>'}, 'xqzvej'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
