# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What is written by dictation counts as what is typed, and a row reports the size that it has.

fields.py PROGRAM works in guided mode, whose third page has the only field that must be filled in.
"""

import sys

import desktop
import reader

SYSTEM = 'ØS Indsigt Vejle (bf17)'
FIELD = 'De sidste 4 tegn i browseren'
LOWEST_ROW = 32


def expect_rows_as_drawn(screen):
    """They stand one below the other, so a row begins where the one above it ends."""
    _, top, _, height = screen.place_of('radio button', 'ØS Indsigt Syddjurs (0c64)')
    _, below, _, own = screen.place_of('radio button', SYSTEM)
    if (height, own, below) != (LOWEST_ROW, LOWEST_ROW, top + height):
        raise reader.NotHeard(f'rows of {LOWEST_ROW} pixels: {height} at {top}, {own} at {below}')


def test(program):
    with desktop.Program(program, 'felter', 'Vejle', place='produktion') as screen:
        screen.expect_page('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
        screen.press('Start opgaven')
        screen.expect_beginning('frame', 'Trin 2 af 6')
        screen.press('Fortsæt, jeg er logget ind')
        screen.expect_page('Trin 3 af 6', 'Vælg jeres debitorsystem')
        expect_rows_as_drawn(screen)
        screen.choose(SYSTEM)
        screen.write(FIELD, 'UUID: {5A8F3C1E-0D2B-4C6A-9E7F-1B2C3D4EDA13}.')
        screen.press('Fortsæt')
        screen.expect_beginning('alert', 'Fejl: UUID\'et hører til et andet system')
        screen.write(FIELD, 'UUID: {5A8F3C1E-0D2B-4C6A-9E7F-1B2C3D4EBF17}.')
        screen.expect('label', 'Tegnene passer.')
        screen.press('Fortsæt')
        screen.expect_beginning('frame', 'Trin 4 af 6')


if __name__ == '__main__':
    sys.exit(desktop.run(__file__, test))
