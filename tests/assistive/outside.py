# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Does the whole practice task as a screen reader would: by roles, names and actions alone.

outside.py PROGRAM starts a display, a message bus and a window manager of its own, so that nothing
of the user's session is touched.
"""

import sys

import desktop
import reader

# With the user's own answer to the second check.
MOST_ACTIONS = 12


def sign_in(screen):
    """Every new page is announced from its heading on."""
    screen.expect_page('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
    screen.press('Start opgaven')
    screen.expect_page('Trin 2 af 6', 'Log ind i din browser')
    screen.press('Log ind i browseren')


def do_the_task(screen):
    """From the first page to the last."""
    sign_in(screen)
    screen.expect_page('Trin 3 af 6', 'Vælg jeres debitorsystem')
    screen.expect('panel', 'ØS Indsigt Vejle (bf17)')
    screen.press('Fortsæt med Vejle')
    screen.expect_page('Trin 4 af 6', 'Tjek felterne, og opret abonnementet')
    screen.expect('list item', 'Skemaversion: 1.3. Fra opgaven.')
    screen.press('Opret abonnement')
    screen.expect_page('Trin 5 af 6', 'Nu skal du vente et øjeblik')
    screen.press('Svar: Kan sortimentet ses?')
    screen.expect_page('Trin 5 af 6', 'Kan sortimentet ses i debitorsystemet?')
    screen.choose('Ja, det kan ses')
    screen.choose('Jeg har selv set efter')
    screen.press('Gem svar')
    screen.expect_page('Trin 5 af 6', 'Begge kontroller er godkendt')
    screen.press('Fortsæt til bevis')
    screen.expect_page('Trin 6 af 6', 'Gem beviset')
    screen.press('Gem bevis')
    screen.expect_beginning('notification', 'Beviset er gemt')
    screen.press('Afslut')
    screen.expect_page('Trin 6 af 6', 'Øvelsen er færdig')
    if screen.actions > MOST_ACTIONS:
        raise reader.NotHeard(f'the end within {MOST_ACTIONS} actions: it took {screen.actions}')


def expect_problem(screen, words):
    """The alert is announced first, and the page has its heading."""
    screen.expect_focus('alert', words)
    screen.expect('heading', words.split(': ', 1)[1])


def meet_a_missing_role(screen):
    sign_in(screen)
    expect_problem(screen, 'Fejl: Du mangler rollen ”abonner”')
    screen.press('Kopiér besked til rolleadministratoren')
    screen.expect('push button', 'Kopieret')


def choose_the_system_of_another_municipality(screen):
    sign_in(screen)
    screen.expect_page('Trin 3 af 6', 'Vælg jeres debitorsystem')
    screen.press('Det er ikke vores system')
    screen.choose('ØS Indsigt Odense (da13)')
    screen.press('Fortsæt med Odense')
    expect_problem(screen, 'Fejl: Systemet hører til en anden kommune')
    screen.press('Vælg ØS Indsigt Vejle (bf17)')
    screen.expect_page('Trin 3 af 6', 'Vælg jeres debitorsystem')
    screen.expect('panel', 'ØS Indsigt Vejle (bf17)')


def come_from_a_municipality_that_has_no_such_task(screen):
    sign_in(screen)
    expect_problem(screen, 'Fejl: Korsbæk Kommune er ikke på listen')
    screen.press('Log ind for en anden kommune')
    screen.expect_page('Trin 3 af 6', 'Vælg jeres debitorsystem')
    screen.expect('panel', 'ØS Indsigt Vejle (bf17)')


def test(program):
    with desktop.Program(program, 'opgaven', 'Vejle') as screen:
        do_the_task(screen)
    with desktop.Program(program, 'rollen', 'Jens Overgaard') as screen:
        meet_a_missing_role(screen)
    with desktop.Program(program, 'systemet', 'Vejle') as screen:
        choose_the_system_of_another_municipality(screen)
    with desktop.Program(program, 'kommunen', 'Maude Varnæs', 'Mette Holm') as screen:
        come_from_a_municipality_that_has_no_such_task(screen)


if __name__ == '__main__':
    sys.exit(desktop.run(__file__, test))
