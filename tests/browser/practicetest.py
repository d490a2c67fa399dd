# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Guided practice from start to end, by pointer, beside a real Chromium: what the practice pages
refuse is tried once, and what is then said is looked for.

    practicetest.py WIZARD
"""

import json
import sys

from practicepages import (END, FORM, NAME, come_forward, danishday, go_to_fields, main, pass_row,
                           practice, secondpress, sign_in)

WRONG_SYSTEM = ('ØS Indsigt Vejle Test hører til Korsbæk Kommune. Du er logget ind for Vejle '
                'Kommune. Vælg jeres eget system, eller log ud, og vælg en person fra din egen '
                'kommune.')
WRONG_VERSION = ('Sortimentet Borgerblikket findes ikke i skemaversion 1.4. Se i opgaven, hvilken '
                 'skemaversion du skal bruge.')
WRONG_END = ('Gyldig til må ikke være før Gyldig fra. Skal abonnementet ikke slutte, skal feltet stå '
             'tomt.')


def fill_in(hand, page, screen):
    page.open(FORM)
    hand.press('Gjort, vis næste')
    hand.wait_for('row-changed', 1)
    page.paste_into('sortiment', 13)
    pass_row(hand, 2)
    page.press_button('alle')
    page.paste_into('soeg', len(NAME))
    page.press_button('soeg')
    # The neighbour on the list, whose UUID ends otherwise.
    page.choose(f'{NAME} Test')
    page.expect('55555555bf18')
    hand.press('Nej')
    screen.expect_that('the wrong system is named', lambda: hand.count('uuid-stated') >= 1)
    fill_the_rest_wrongly(page)
    page.press_button('fravaelg')
    page.choose(NAME)
    page.expect(f'55555555{END}')
    hand.press('Ja')
    hand.wait_for('uuid-stated', 2)


def fill_the_rest_wrongly(page):
    today = danishday.as_typed()
    page.type_into('skemaversion', '1.3')
    page.type_into('fra', today)
    page.press_button('gem')
    page.expect(WRONG_SYSTEM)
    page.type_into('skemaversion', '')
    page.type_into('fra', '')


def finish_the_form(hand, page):
    page.type_into('skemaversion', '1.4')
    page.type_into('fra', danishday.as_typed())
    page.press_button('gem')
    page.expect(WRONG_VERSION)
    page.paste_into('skemaversion', 3)
    pass_row(hand, 5)
    page.paste_into('fra', 10)
    pass_row(hand, 6)
    page.type_into('til', '01-01-2020')
    page.press_button('gem')
    page.expect(WRONG_END)
    page.type_into('til', '')
    pass_row(hand, 7)
    page.press_button('gem')
    page.expect('Abonnementet er gemt.')


def answer_check_1(hand, page, screen):
    page.copy_all()
    hand.press('Indsæt det, du ser')
    screen.expect('notification', 'Udført: Alle 5 felter passer.')
    screen.choose('Jeg svarer uden billede')
    screen.write('Dit navn (gerne et opdigtet)', 'Mette Holm')
    hand.press('Gem svar')
    screen.expect_that('check 1', lambda: hand.count('first-check-seen') == 1)
    [check] = [event for kind, event in hand.events() if kind == 'first-check-seen']
    secondpress.expect(NAME in json.dumps(check, ensure_ascii=False), 'check 1 was read')


def answer_check_2(hand, page, screen):
    """The colleague answers no before the sortiment has arrived, and yes afterwards."""
    screen.expect('heading', 'Nu skal du vente et øjeblik')
    come_forward(screen)
    hand.press('Svar: Kan sortimentet ses?')
    hand.press('Åbn svaret fra kollegaen')
    page.open('/oes-indsigt/svar')
    page.expect('Kan sortimentet ses (ja eller nej): Ja', reload=True)
    page.copy_all()
    come_forward(screen)
    hand.press('Indsæt svaret')
    screen.expect_that('the reply is quoted', lambda: screen.has_text('I svaret står der: ”Ja”.'))
    screen.choose('Jeg svarer uden billede')
    hand.press('Gem svar')
    screen.expect('heading', 'Begge kontroller er godkendt')


def finish(hand, screen):
    come_forward(screen)
    hand.press('Fortsæt til bevis')
    hand.see('Trin 6 af 6', 'Gem beviset')
    hand.press('Gem bevis')
    hand.wait_for('evidence-saved', 1)
    hand.press('Afslut')
    hand.see('Trin 6 af 6', 'Øvelsen er færdig')


def practise(hand, page, screen):
    """From the sign-in to the end."""
    sign_in(page, 'Mette Holm', 'Vejle Kommune')
    go_to_fields(hand)
    fill_in(hand, page, screen)
    finish_the_form(hand, page)
    hand.press('Fortsæt, jeg har gemt')
    hand.see('Trin 5 af 6', 'Hvad ser du i klassifikationssystemet?')
    answer_check_1(hand, page, screen)
    answer_check_2(hand, page, screen)
    finish(hand, screen)


def test(program):
    with practice(program) as wizard_and_page:
        practise(*wizard_and_page)


if __name__ == '__main__':
    sys.exit(main(__file__, test))
