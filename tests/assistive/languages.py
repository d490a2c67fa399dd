# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Danish is what is shown and spoken, whatever language the system has.

languages.py PROGRAM starts it once for each.
"""

import sys

import desktop

SYSTEMS = (
    {'LANG': 'C'},
    {'LANG': 'en_US.UTF-8'},
    {'LANG': 'da_DK.UTF-8'},
    {'LANG': 'en_US.UTF-8', 'LC_ALL': 'en_US.UTF-8', 'LANGUAGE': 'en'},
)


def expect_danish(screen):
    screen.expect_page('Trin 1 af 6: Opgaven', 'Opret abonnement på Borgerblikkets sortiment')
    screen.press('Hjælp')
    screen.expect_focus('label', 'Hjælp')
    screen.expect('radio button', 'Følg computeren')
    screen.press('Start opgaven')
    screen.expect_page('Trin 2 af 6: Log ind', 'Log ind i din browser')
    screen.expect('push button', 'Gem og luk')


def test(program):
    for number, system in enumerate(SYSTEMS):
        print(system)
        with desktop.Program(program, f'program-{number}', 'Vejle', **system) as screen:
            expect_danish(screen)


if __name__ == '__main__':
    sys.exit(desktop.run(__file__, test))
