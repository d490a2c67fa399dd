# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""As a new user does it, by pointer beside a real Chromium: "Øv dig" on the first page, the whole
practice, and from its end to the real task. A practice page that is still open there is not taken
for the real one.

    productiontest.py WIZARD
"""

import json
import os
import pathlib
import sys

import standin
from practicepages import END, NAME, desktop, main, practice, secondpress
from practicetest import practise
from practicetraptest import LIST, Walk

HERE = pathlib.Path(__file__).resolve().parent


def environments(address):
    """The file for --config: practice, and production at that address."""
    file = pathlib.Path(os.environ[desktop.INSIDE], 'miljoeer.json')
    file.write_text(json.dumps({'miljoeer': [
        {'id': 'oevelse', 'navn': 'Øvelse', 'type': 'indbygget', 'arbejdsgang': 'vejledt'},
        {'id': 'produktion', 'navn': 'Produktion', 'type': 'vejledt', 'formaal': 'produktion',
         'brugergraenseflade': address}]}), encoding='utf-8')
    return file


def go_on_to_production(walk):
    walk.says('Luk øvelsens sider i browseren, så du ikke forveksler dem med de rigtige.')
    walk.press('Løs den rigtige opgave')
    walk.says('Produktion. Her løser du den rigtige opgave.')
    walk.see('Trin 2 af 6', 'Log ind i klassifikationssystemet')
    # The window stands beside the browser from then on.
    walk.press('Åbn klassifikationssystemet')
    walk.press('Fortsæt, jeg er logget ind')
    walk.see('Trin 3 af 6', 'Vælg jeres debitorsystem')
    walk.press(f'{NAME} ({END})')
    walk.press('Fortsæt')
    walk.see('Trin 4 af 6', 'Udfyld felterne i browseren')


def stay_on_the_practice_page(walk):
    walk.pass_all_rows()
    walk.continue_when_saved()
    walk.page.open(LIST)
    walk.page.press('document.querySelector("main td a")')
    walk.paste()
    walk.says('Siden er til øvelse. Kopiér siden i det rigtige klassifikationssystem.')


def test(program):
    real = standin.Page(HERE)
    try:
        with practice(program, None, 'Øv dig', ('--config', environments(real.address))) as parts:
            practise(*parts)
            walk = Walk(*parts)
            go_on_to_production(walk)
            stay_on_the_practice_page(walk)
    finally:
        real.shutdown()
    secondpress.expect(real.saved == [], f'saved in the real page: {real.saved}')


if __name__ == '__main__':
    sys.exit(main(__file__, test))
