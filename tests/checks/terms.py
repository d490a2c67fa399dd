# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""One word for one thing in the Danish: each thing has its word, and the others are not used."""

import re

import catalogue
import checklib
import danishtexts

# What we write, and what means the same and is not written. Names of fields in the real web
# interface are quoted as they are there.
_QUOTED = re.compile(r'Abonnerende It-systeminstans', re.IGNORECASE)
_OTHERS = {
    'debitorsystem': r'debtorsystem\w*|it-systeminstans\w*|anvendersystem\w*',
    'klassifikationssystemet': r'FK Klassifikation|klassifikationsløsning\w*',
    'sortimentet, listen': r'klassifikationsudsnit\w*',
    'de sidste 4 tegn': r'\d cifre|cifrene',
    'billede': r'screenshot\w*|screendump\w*|skærmdump\w*',
    'log ind, logget ud': r'autentifi\w*|autentificer\w*|log(?:ge)? på|session\w* udløb\w*',
    'gem, tjek, opret, vælg': r'gennemføre?s?|eksekver\w*|submit\w*|OK',
    'øvemiljø': r'sandkasse\w*|demo-?miljø\w*',
    'bevis': r'dokumentationspakke\w*|evidens\w*',
    'vejledt': r'guidet|manuel tilstand',
    'UUID’et, PDF’en (with ’)': r"[^\W\d_]+'[^\W\d_]+",
}
_PATTERNS = {ours: re.compile(rf'(?<![\w-])(?:{others})(?![\w-])', re.IGNORECASE)
             for ours, others in _OTHERS.items()}
# The task itself is quoted as KLIK has it.
_QUOTATION = re.compile(r'resources/tasks/[\w.-]+')


def faults(root):
    found = []
    for block in danishtexts.blocks(root):
        if _QUOTATION.fullmatch(block.place):
            continue
        for text in block.paragraphs:
            for ours, pattern in _PATTERNS.items():
                other = pattern.search(_QUOTED.sub('', text))
                if other:
                    found.append(f'{block.place}: "{other[0]}", but we say {ours}, in: {text}')
    return found


def _sample(fault, translation):
    return checklib.Sample({catalogue.CATALOGUE: catalogue.ts(('x', f'>{translation}'))}, fault)


SAMPLES = [
    _sample(None, 'Vælg dit debitorsystem.'),
    _sample(None, 'Feltet Abonnerende It-systeminstans'),
    _sample(None, 'UUID’et står i PDF’en, gemt ”den 1. maj”.'),
    _sample('we say UUID’et', 'UUID&apos;et står der ikke.'),
    _sample('we say debitorsystem', 'Vælg jeres it-systeminstans.'),
    _sample('we say billede', '<numerusform>Tag et screenshot.</numerusform>'
            '<numerusform>Tag %n billeder.</numerusform>'),
    _sample('we say billede', 'Tag et screenshot.'),
    _sample('we say log ind', 'Din session er udløbet. Sessionen udløb.'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
