# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Presses twice with a real pointer in the real window, as a double click does: the second press
carries nothing out on the page, the row or the question that came with the first.

secondpress.py PROGRAM; all combinations of delays with SECOND_PRESS=all in the environment.
"""

import os
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'assistive'))

import desktop  # noqa: E402  (the folder is named first)
import reader  # noqa: E402
from hand import AFTERWARDS, Hand  # noqa: E402

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / 'helpers'))
import journalnames  # noqa: E402
from rest import BETWEEN_PRESSES  # noqa: E402

# Seconds between the two presses.
USUAL_DELAYS = 0.08, 0.15, 0.25, 0.4
ALL_DELAYS = 0.02, 0.05, 0.08, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45
PAGES_BEFORE_THE_EVIDENCE = 5
# Of the journal, each done by one press; the third and the fourth are one row of the list.
ROWS = 1, 2, 4, 5, 6, 7
ROW_WITH_QUESTION = 4


def delays():
    return ALL_DELAYS if os.environ.get('SECOND_PRESS') == 'all' else USUAL_DELAYS


def expect(condition, what):
    if not condition:
        raise reader.NotHeard(what)


def the_automatic_way(screen, hand):
    hand.see('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
    hand.press_twice_and_see('Start opgaven', 'Trin 2 af 6', 'Log ind i din browser')
    hand.press_twice_and_see('Log ind i browseren', 'Trin 3 af 6', 'Vælg jeres debitorsystem')
    hand.press_twice_and_see('Fortsæt med Vejle', 'Trin 4 af 6',
                             'Tjek felterne, og opret abonnementet')
    expect(hand.count('order-sent') == 0, 'nothing ordered with page 4 unseen')
    hand.press_twice_and_see('Opret abonnement', 'Trin 5 af 6', 'Nu skal du vente et øjeblik')
    expect(hand.count('order-sent') == 1, 'one order')
    hand.press_twice_and_see('Svar: Kan sortimentet ses?', 'Trin 5 af 6',
                             'Kan sortimentet ses i debitorsystemet?')
    hand.press('Ja, det kan ses')
    hand.press('Jeg har selv set efter')
    hand.press_twice_and_see('Gem svar', 'Trin 5 af 6', 'Begge kontroller er godkendt')
    hand.press_twice_and_see('Fortsæt til bevis', 'Trin 6 af 6', 'Gem beviset')
    # What comes later than the evidence has to be saved once more.
    hand.wait_for('picture-kept', PAGES_BEFORE_THE_EVIDENCE)
    hand.press_twice('Gem bevis')
    screen.expect_beginning('notification', 'Beviset er gemt')
    time.sleep(AFTERWARDS)
    expect(hand.count('evidence-saved') == 1, 'the evidence saved once')
    hand.press_twice_and_see('Afslut', 'Trin 6 af 6', 'Øvelsen er færdig')


def the_guided_way(screen, hand):
    hand.see('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
    hand.press_twice_and_see('Start opgaven', 'Trin 2 af 6', 'Log ind i klassifikationssystemet')
    # Without the page, the user is asked first.
    hand.press_twice_and_see('Fortsæt, jeg er logget ind', 'Trin 2 af 6',
                             'Log ind i klassifikationssystemet')
    hand.press_twice_and_see('Ja, jeg er logget ind', 'Trin 3 af 6', 'Vælg jeres debitorsystem')
    hand.press('ØS Indsigt Vejle (bf17)')
    hand.press_twice_and_see('Fortsæt', 'Trin 4 af 6', 'Udfyld felterne i browseren')
    for row in ROWS:
        hand.press_twice('Ja' if row == ROW_WITH_QUESTION else 'Gjort, vis næste')
        hand.wait_for('row-changed', row)
        time.sleep(BETWEEN_PRESSES)
        done = [journalnames.row_number(payload)
                for kind, payload in hand.events() if kind == 'row-changed']
        expect(done == list(range(1, row + 1)), f'row {row} alone done by two presses, not {done}')
    hand.press_twice_and_see('Fortsæt, jeg har gemt', 'Trin 5 af 6',
                             'Hvad ser du i klassifikationssystemet?')


def test(program):
    for delay in delays():
        name = f'oevemiljoe-{delay}'
        with desktop.Program(program, name, 'Vejle') as screen:
            the_automatic_way(screen, Hand(name, screen, delay))
        name = f'produktion-{delay}'
        with desktop.Program(program, name, place='produktion') as screen:
            the_guided_way(screen, Hand(name, screen, delay))


if __name__ == '__main__':
    sys.exit(desktop.run(__file__, test))
