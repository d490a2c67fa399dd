# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A guided case beside a real browser by a real pointer, the first day: small screen and large text,
large screen and usual text.

    pointertest.py WIZARD

What is pressed must be in sight, or come there by the wheel. Text is pasted, copied and marked by the
keys of an ordinary keyboard, in the browser too.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
from urllib.parse import urlencode

HERE = pathlib.Path(__file__).resolve().parent
for folder in ('assistive', 'pointer', 'helpers'):
    sys.path.append(str(HERE.parent / folder))
import desktop  # noqa: E402  (the folders are named first)
import devtools  # noqa: E402
import pasting  # noqa: E402
import reader  # noqa: E402
import standin  # noqa: E402
from hand import Hand  # noqa: E402
from rest import BETWEEN_PRESSES  # noqa: E402

SKIPPED = 77
# Steps of the text size from 100 %: to 125, 150 and 200 %.
STEPS = {'1366x768': 3, '1920x1080': 0}
NAME, END = 'ØS Indsigt Vejle', 'bf17'


def browser_program():
    return shutil.which('chromium') or shutil.which('chromium-browser')


def expect(condition, what):
    if not condition:
        raise reader.NotHeard(what)


def keys(*names):
    subprocess.run(['xdotool', 'key', *names], check=True)


class Sheet:
    """The web page in the browser, by pointer and keys."""

    def __init__(self, browser):
        self._browser = browser

    def press(self, element):
        """`element`: JavaScript that gives it."""
        x, y = self._browser.value(
            f'(() => {{ const e = {element}; e.scrollIntoView({{block: "center"}});'
            ' const r = e.getBoundingClientRect(); const edge = (outerWidth - innerWidth) / 2;'
            ' return [screenX + edge + r.x + Math.min(r.width, 60) / 2,'
            ' screenY + outerHeight - innerHeight - edge + r.y + Math.min(r.height, 20) / 2]; })()')
        subprocess.run(['xdotool', 'mousemove', str(int(x)), str(int(y)), 'click', '1'], check=True)

    def paste(self, field, value):
        """`value`: what must stand there then."""
        self.press(f'byId("{field}")')
        keys('ctrl+a', 'ctrl+v')
        self._browser.wait_for(f'byId("{field}").value === {json.dumps(value)}')

    def press_button(self, name):
        self.press(f'byId("{name}")')

    def show(self, html):
        self._browser.value(f'document.body.innerHTML = {json.dumps(html)}')

    def copy_all(self):
        self.press('document.body.firstElementChild')
        keys('ctrl+a', 'ctrl+c')

    def wait_for(self, expression):
        self._browser.wait_for(expression)


def environment_of(address):
    """The file of environments for --config, and what replaces xdg-open: the browser is open."""
    folder = pathlib.Path(os.environ[desktop.INSIDE])
    file = folder / 'miljoeer.json'
    file.write_text(json.dumps({'miljoeer': [
        {'id': 'side', 'navn': 'Testside', 'type': 'vejledt', 'formaal': 'test',
         'brugergraenseflade': address}]}), encoding='utf-8')
    opened = folder / 'opened'
    opener = folder / 'openers' / 'xdg-open'
    opener.parent.mkdir()
    opener.write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{opened}"\n')
    opener.chmod(0o755)
    return file, opener.parent, opened


def press_when_seen(hand, name):
    hand.turn_to(name)
    time.sleep(BETWEEN_PRESSES)
    hand.press(name)


def expect_row_in_sight(screen, name):
    """The button of the current row, without turning the wheel."""
    screen.expect_that(f'{name} in sight', lambda: screen.is_bare(name))


def fill_in(screen, hand, sheet):
    """Each row first in the browser, with what is on the clipboard, then in the wizard."""
    done = 'Gjort, vis næste'
    hand.see('Trin 4 af 6', 'Udfyld felterne i browseren')

    def pass_row(number, name=done):
        expect_row_in_sight(screen, name)
        time.sleep(BETWEEN_PRESSES)
        hand.press(name)
        hand.wait_for('row-changed', number)

    sheet.press_button('nyt')
    pass_row(1)
    sheet.paste('sortiment', 'Borgerblikket')
    pass_row(2)
    sheet.press_button('alle')
    sheet.wait_for('byId("instans").options.length > 400')
    sheet.paste('find', NAME)
    sheet.wait_for('byId("instans").options.length === 1')
    sheet.press('byId("instans").options[0]')
    sheet.wait_for('byId("instans").selectedOptions.length === 1')
    pass_row(4, 'Ja')
    sheet.paste('version', '1.3')
    pass_row(5)
    today = screen.expect_beginning('list item', '5. Gyldig fra (Du er her): ').get_name()
    today = today.split(': ')[1].split('.')[0].split(' ')[0]
    sheet.paste('fra', today)
    pass_row(6)
    pass_row(7)
    sheet.press_button('gem')
    sheet.wait_for('byId("svar").textContent === "Gemt"')
    return today


def follow(screen, hand, browser, page, opened):
    sheet = Sheet(browser)
    hand.see('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
    press_when_seen(hand, 'Start opgaven')
    hand.see('Trin 2 af 6', 'Log ind i klassifikationssystemet')
    press_when_seen(hand, 'Åbn klassifikationssystemet')
    screen.expect_that('the web address opened', opened.exists)
    browser.open(f'{page.address}?{urlencode({NAME: END})}')
    press_when_seen(hand, 'Fortsæt, jeg er logget ind')
    hand.see('Trin 3 af 6', 'Vælg jeres debitorsystem')
    press_when_seen(hand, f'{NAME} ({END})')
    press_when_seen(hand, 'Fortsæt')
    today = fill_in(screen, hand, sheet)
    expect(page.saved == [{'sortiment': 'Borgerblikket', 'instans': NAME,
                           'uuid': f'30000000-0000-4000-8000-00000000{END}', 'skemaversion': '1.3',
                           'gyldigFra': today, 'gyldigTil': ''}], f'saved: {page.saved}')
    press_when_seen(hand, 'Fortsæt, jeg har gemt')
    hand.see('Trin 5 af 6', 'Hvad ser du i klassifikationssystemet?')
    sheet.show(pasting.subscription(f'{NAME} ({END})', today))
    sheet.copy_all()
    press_when_seen(hand, 'Indsæt det, du ser')
    screen.expect_that('the reading', lambda: screen.has_text('Alle 5 felter passer.'))
    press_when_seen(hand, 'Jeg svarer uden billede')
    press_when_seen(hand, 'Dit navn')
    subprocess.run(['xdotool', 'type', '--delay', '30', 'Mette Holm'], check=True)
    press_when_seen(hand, 'Gem svar')
    screen.expect_beginning('heading', 'Nu skal du vente')
    seen = hand.payload('first-check-seen')
    expect(seen['witness'] == {'kind': 'pasted-page', 'name': 'Mette Holm'}, str(seen))


def test(program):
    size = subprocess.run(['xdotool', 'getdisplaygeometry'], check=True, capture_output=True,
                          text=True).stdout.split()
    steps = STEPS['x'.join(size)]
    page = standin.Page(HERE)
    config, openers, opened = environment_of(page.address)
    browser = devtools.Browser(browser_program(), dict(os.environ),
                               size=(int(size[0]) // 2, int(size[1]) - 60))
    try:
        with desktop.Program(program, 'side', place='side', options=('--config', config),
                             PATH=f'{openers}:{os.environ["PATH"]}') as screen:
            hand = Hand('side', screen)
            screen.expect_beginning('frame', 'Trin 1 af 6')
            for _ in range(steps):
                keys('ctrl+plus')
            follow(screen, hand, browser, page, opened)
    finally:
        browser.close()
        page.shutdown()


if __name__ == '__main__':
    if not browser_program():
        print('Skipped: Chromium is not installed.')
        sys.exit(SKIPPED)
    sys.exit(desktop.run(__file__, test, screens=tuple(STEPS)))
