# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Guided practice beside a real Chromium, by pointer: each mistake that the practice pages let pass is
made once. What the wizard then says is looked for, and the way back is gone.

    practicetraptest.py WIZARD
"""

import sys
import time

from practicepages import (BETWEEN_PRESSES, END, FORM, NAME, come_forward, danishday, go_to_fields, main,
                           practice, secondpress, sign_in)

LIST = '/klassifikation/abonnementer'
WRONG_PERSON = ('ØS Indsigt Vejle hører til Vejle Kommune. Du er logget ind for Odense Kommune. Vælg '
                'jeres eget system, eller log ud, og vælg en person fra din egen kommune.')
TWICE = ('ØS Indsigt Vejle har allerede et abonnement på Borgerblikket. Find det under Abonnement. '
         'Dér kan du rette det. Vil du øve dig forfra, så slet det.')
NOTHING_THERE = ('Vi kan ikke finde et abonnement i teksten. Se, om det er gemt, og kopiér igen. '
                 'Eller svar selv nedenfor.')
PERHAPS_UNSAVED = 'Måske er det ikke gemt. Gå tilbage til listen med felter, og gem det.'
NOT_SEEN = ('Du er her igen, fordi du ikke kunne se abonnementet. Find felterne i browseren, og gem '
            'dem. Er de væk? Så tryk på ”Begynd forfra” ved det første punkt.')
OTHER_SYSTEM = ('I teksten står et andet system: ”ØS Indsigt Vejle Arkiv”. Er det dit abonnement? Så '
                'svar nedenfor, at debitorsystemet er forkert.')
ANSWERED_WRONG = ('Du er her igen, fordi du svarede, at feltet er forkert. Åbn abonnementet i '
                  'browseren, og ret feltet.')
SEEN = 'Du er her igen, fordi der stod ”{}” i browseren. Åbn abonnementet dér, og ret feltet.'
QUESTION = f"Slutter UUID’et i browseren på {END}?"
CORRECTED = 'Rettet, vis næste'
SAVE_IT = 'Rettelsen gælder først, når den er gemt.'
SAVED = 'Fortsæt, jeg har gemt'


class Walk:
    """The wizard, the page and the user's hand on both."""

    def __init__(self, hand, page, screen):
        self._hand = hand
        self.page = page
        self._screen = screen
        self._rows = 0

    def press(self, name):
        self._hand.turn_to(name)
        time.sleep(BETWEEN_PRESSES)
        self._hand.press(name)

    def pass_row(self, name='Gjort, vis næste', rows=1):
        self._rows = self._hand.count('row-changed')
        self.press(name)
        self._hand.wait_for('row-changed', self._rows + rows)

    def pass_all_rows(self):
        for _ in range(2):
            self.pass_row()
        self.pass_row('Ja', rows=2)
        for _ in range(3):
            self.pass_row()

    def see(self, step, heading):
        come_forward(self._screen)
        self._hand.see(step, heading)

    def says(self, sentence):
        print(f'  wizard: {sentence}')
        self._screen.expect_that(sentence, lambda: self._screen.has_text(sentence))

    def row_says(self, name, sentence, role='push button'):
        """`name`: of what gets the focus in the current row and says what the row is about."""
        print(f'  wizard: {sentence}')
        self._screen.expect_that(sentence, lambda: sentence in self._screen.expect(
            role, name).get_description())

    def row_is(self, name):
        self._screen.expect_beginning('list item', name)

    def continue_when_saved(self):
        self.press(SAVED)
        self.see('Trin 5 af 6', 'Hvad ser du i klassifikationssystemet?')

    def paste(self):
        self.page.copy_all()
        self.press('Indsæt det, du ser')

    def choose(self, name):
        self._screen.choose(name)

    def give_name(self):
        self._screen.write('Dit navn (gerne et opdigtet)', 'Mette Holm')

    def page_says(self, sentence):
        print(f'  page:   {sentence}')
        self.page.expect(sentence)


def fill_in(page, system, sortiment, version, end):
    page.open(FORM)
    page.type_into('sortiment', sortiment)
    page.press_button('alle')
    page.type_into('soeg', NAME)
    page.press_button('soeg')
    page.choose(system)
    page.type_into('skemaversion', version)
    page.type_into('fra', danishday.as_typed())
    page.type_into('til', end)


def sign_in_for_another_municipality(walk):
    print('signs in as a person of another municipality')
    sign_in(walk.page, 'Gitte Højbjerg', 'Odense Kommune')
    fill_in(walk.page, NAME, 'Borgerblikket', '1.3', '')
    walk.page.press_button('gem')
    walk.page_says(WRONG_PERSON)
    walk.page.press('document.querySelector("header button")')
    sign_in(walk.page, 'Mette Holm', 'Vejle Kommune')


def leave_without_saving(walk):
    print('leaves the form without saving, and says that it is saved')
    fill_in(walk.page, NAME, 'Borgerblikket', '1.3', '')
    walk.pass_all_rows()
    walk.page.open(LIST)
    walk.continue_when_saved()
    walk.page_says('Der er ingen abonnementer endnu.')
    walk.paste()
    walk.says(NOTHING_THERE)
    walk.choose('Jeg kan ikke se abonnementet')
    walk.give_name()
    walk.press('Gem svar')
    walk.see('Trin 5 af 6', 'Abonnementet er ikke fundet')
    walk.says(PERHAPS_UNSAVED)
    walk.press('Tilbage til listen med felter')
    walk.see('Trin 4 af 6', 'Udfyld felterne i browseren')
    walk.row_says(SAVED, NOT_SEEN)


def save_all_that_is_wrong(walk):
    print('saves another system, an old version, another sortiment and an end date')
    year = danishday.now().year + 1
    fill_in(walk.page, 'ØS Indsigt Vejle Arkiv', 'Fritvalg', '1.1', f'31-12-{year}')
    # Pressed twice, as a user does whose page is slow.
    walk.page.press('document.querySelector("button[value=gem]")', clicks=2)
    walk.page_says('Abonnementet er gemt.')
    walk.continue_when_saved()
    walk.paste()
    walk.says(OTHER_SYSTEM)
    # The program has read which field is wrong, and ticks it.
    walk.choose('Jeg ser abonnementet, men noget er forkert')
    walk.press('Gem svar')
    walk.see('Trin 4 af 6', 'Udfyld felterne i browseren')
    return year


def correct_the_system(walk):
    walk.row_says(QUESTION, ANSWERED_WRONG, role='panel')
    walk.row_is('7. Se felterne igennem, og tryk på ”Gem” i browseren (Mangler)')
    walk.page.press('[...document.querySelectorAll("a")].find((each) => each.textContent === "Ret")')
    walk.page.press_button('fravaelg')
    walk.page.press_button('alle')
    walk.page.choose(NAME)
    walk.page.press_button('gem')
    walk.page_says('Abonnementet er gemt.')
    walk.pass_row('Ja', rows=2)
    walk.row_is('3. Abonnerende It-systeminstans (Rettet)')
    walk.row_says(SAVED, SAVE_IT)
    walk.continue_when_saved()


def correct_the_rest(walk, year):
    walk.paste()
    walk.says('Passer ikke: Sortiment, Skemaversion, Gyldig til.')
    walk.press('Vis mig, hvad jeg skal rette')
    walk.see('Trin 4 af 6', 'Udfyld felterne i browseren')
    walk.row_says(CORRECTED, SEEN.format('Fritvalg'))
    walk.row_is('4. Skemaversion (Skal rettes)')
    walk.page.press('[...document.querySelectorAll("a")].find((each) => each.textContent === "Ret")')
    walk.page.type_into('sortiment', 'Borgerblikket')
    walk.pass_row(CORRECTED)
    walk.row_says(CORRECTED, SEEN.format('1.1'))
    walk.page.paste_into('skemaversion', 3)
    walk.pass_row(CORRECTED)
    walk.row_says(CORRECTED, SEEN.format(f'31. december {year}'))
    walk.page.type_into('til', '')
    walk.pass_row(CORRECTED)
    walk.row_says(SAVED, SAVE_IT)
    walk.page.press_button('gem')
    walk.page_says('Abonnementet er gemt.')
    walk.continue_when_saved()
    walk.paste()
    walk.says('Alle 5 felter passer.')


def save_a_second_time(walk):
    print('creates the subscription once more')
    fill_in(walk.page, NAME, 'Borgerblikket', '1.3', '')
    walk.page.press_button('gem')
    walk.page_says(TWICE)
    walk.page.open(LIST)
    rows = walk.page.count('main tbody tr')
    secondpress.expect(rows == 1, f'{rows} subscriptions')


def test(program):
    with practice(program) as (hand, page, screen):
        walk = Walk(hand, page, screen)
        sign_in_for_another_municipality(walk)
        go_to_fields(hand)
        leave_without_saving(walk)
        year = save_all_that_is_wrong(walk)
        correct_the_system(walk)
        correct_the_rest(walk, year)
        save_a_second_time(walk)


if __name__ == '__main__':
    sys.exit(main(__file__, test))
