# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What is written by dictation counts as what is typed, and a row reports the size that it has.

fields.py PROGRAM works in guided mode, where the answer to the first check has the only field that
must be filled in.
"""

import sys

import desktop
import reader

SYSTEM = 'ØS Indsigt Vejle (bf17)'
FIELD = 'Dit navn'
LOWEST_ROW = 32
ROWS = [f'{row} (Du er her)' for row in (
    '1. Find fanen ”Abonnement”, og begynd på et nyt abonnement', '2. Sortiment',
    '3. Abonnerende It-systeminstans', '4. Skemaversion', '5. Gyldig fra',
    '6. Gyldig til: skal stå tomt', '7. Se felterne igennem, og tryk på ”Gem” i browseren')]
ROW_WITH_QUESTION = ROWS[2]


def expect_rows_as_drawn(screen):
    """They stand one below the other, so a row begins where the one above it ends."""
    _, top, _, height = screen.place_of('radio button', 'ØS Indsigt Syddjurs (0c64)')
    _, below, _, own = screen.place_of('radio button', SYSTEM)
    if (height, own, below) != (LOWEST_ROW, LOWEST_ROW, top + height):
        raise reader.NotHeard(f'rows of {LOWEST_ROW} pixels: {height} at {top}, {own} at {below}')


def fill_in(screen):
    """Each row is announced as the current one before it is done."""
    for row in ROWS[:-1]:
        screen.expect_beginning('list item', row)
        screen.press('Ja' if row == ROW_WITH_QUESTION else 'Gjort, vis næste')
    screen.expect_beginning('list item', ROWS[-1])
    screen.press('Fortsæt, jeg har gemt')


def test(program):
    with desktop.Program(program, 'felter', 'Vejle', place='produktion') as screen:
        screen.expect_page('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
        screen.press('Start opgaven')
        screen.expect_beginning('frame', 'Trin 2 af 6')
        screen.press('Fortsæt, jeg er logget ind')
        screen.press('Ja, jeg er logget ind')
        screen.expect_page('Trin 3 af 6', 'Vælg jeres debitorsystem')
        expect_rows_as_drawn(screen)
        screen.choose(SYSTEM)
        screen.press('Fortsæt')
        screen.expect_beginning('frame', 'Trin 4 af 6')
        fill_in(screen)
        screen.expect_beginning('frame', 'Trin 5 af 6')
        screen.choose('Jeg ser abonnementet, og alle felter passer')
        screen.choose('Jeg svarer uden billede')
        screen.choose('Jeg har selv set efter')
        screen.press('Gem svar')
        screen.expect_focus('text', FIELD)
        screen.expect('label', 'Skriv dit navn.')
        screen.write(FIELD, 'Mette Holm')
        screen.press('Gem svar')
        screen.expect_beginning('heading', 'Nu skal du vente')


if __name__ == '__main__':
    sys.exit(desktop.run(__file__, test))
