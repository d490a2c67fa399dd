# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Guided practice from start to end, by pointer, beside a real Chromium: each mistake that the
practice pages invite is made once, and what is then said is looked for.

    practicetest.py WIZARD
"""

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import time

TESTS = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(TESTS / folder) for folder in ('assistive', 'helpers', 'pointer')]
import desktop  # noqa: E402  (lies in a folder named above)
import devtools  # noqa: E402 (lies beside this file)
import display  # noqa: E402
import reader  # noqa: E402
import secondpress  # noqa: E402

SKIPPED = 77
NAME, END = 'ØS Indsigt Vejle', 'bf17'
FORM = '/klassifikation/abonnementer/nyt'
WRONG_SYSTEM = ('ØS Indsigt Vejle Test hører til Korsbæk Kommune. Du er logget ind for Vejle '
                'Kommune, så vælg jeres eget system.')
WRONG_VERSION = ('Sortimentet Borgerblikket findes ikke i skemaversion 1.4. Se i opgaven, hvilken '
                 'skemaversion du skal bruge.')
WRONG_END = ('Gyldig til må ikke være før Gyldig fra. Skal abonnementet ikke slutte, skal feltet stå '
             'tomt.')


class Page:
    """The practice pages in Chromium, pressed by pointer."""

    def __init__(self, browser, data):
        self._browser = browser
        database = data / 'oevemiljoe' / 'oevemiljoe' / 'oevemiljoe.sqlite3'
        rows = sqlite3.connect(f'file:{database}?mode=ro', uri=True).execute('SELECT nummer FROM port')
        self.address = f'http://127.0.0.1:{rows.fetchone()[0]}'

    def open(self, path):
        self._browser.open(self.address + path)

    def press(self, element, leads_on=True):
        """\\a element: JavaScript that finds it."""
        self._browser.command('Page.bringToFront')
        if leads_on:
            self._browser.value('window.before = true')
        x, y = self._browser.value(
            f'(() => {{ const e = {element}; e.scrollIntoView({{block: "center"}}); '
            'const r = e.getBoundingClientRect(); '
            'return [r.x + r.width / 2, r.y + r.height / 2]; })()')
        for kind in ('mouseMoved', 'mousePressed', 'mouseReleased'):
            self._browser.command('Input.dispatchMouseEvent', type=kind, x=x, y=y, clickCount=1,
                                  button='none' if kind == 'mouseMoved' else 'left')
        if leads_on:
            self.wait_for('!window.before && document.readyState === "complete"')

    def press_button(self, value):
        self.press(f'document.querySelector("button[value={value}]")')

    def wait_for(self, condition):
        end = time.monotonic() + display.PATIENCE
        while time.monotonic() < end:
            try:
                if self._browser.value(condition):
                    return
            except RuntimeError:
                pass  # The page is just being replaced.
            time.sleep(0.05)
        raise reader.NotHeard(f'never true in the page: {condition}')

    def type_into(self, field, text):
        self._browser.value(f'document.getElementById("{field}").value = {json.dumps(text)}')

    def paste_into(self, field, length):
        self._browser.command('Page.bringToFront')
        self._browser.value(f'document.getElementById("{field}").value = ""; '
                            f'document.getElementById("{field}").focus()')
        self._browser.editing('paste')
        self.wait_for(f'document.getElementById("{field}").value.length >= {length}')

    def choose(self, name):
        self._browser.value(
            '(() => { const list = document.getElementById("liste"); list.selectedIndex = '
            f'[...list.options].findIndex((each) => each.text === {json.dumps(name)}); }})()')
        self.press_button('vaelg')

    def copy_all(self):
        self._browser.command('Page.bringToFront')
        self._browser.value('document.execCommand("selectAll")')
        self._browser.editing('copy')
        time.sleep(0.3)

    def expect(self, sentence, reload=False):
        """\a reload: the page is asked for again until it shows the sentence."""
        shown = f'document.body.innerText.includes({json.dumps(sentence)})'
        end = time.monotonic() + display.PATIENCE
        while reload and time.monotonic() < end and not self._browser.value(shown):
            time.sleep(1)
            self._browser.open(self._browser.value('location.href'))
        self.wait_for(shown)


def come_forward(screen):
    """The whole window shares its place with the browser; the user presses it in the taskbar."""
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', '^Trin'],
                           check=True, capture_output=True, text=True).stdout.split()
    subprocess.run(['xdotool', 'windowactivate', found[-1]], check=True)
    screen.expect_active('Trin')


def pass_row(hand, row):
    before = hand.count('row-changed')
    hand.press('Gjort, vis næste')
    hand.wait_for('row-changed', before + 1)
    secondpress.expect(hand.events()[-1][1].get('done') is not False, f'row {row} is done')


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
    today = time.strftime('%d-%m-%Y')
    page.type_into('skemaversion', '1.3')
    page.type_into('fra', today)
    page.press_button('gem')
    page.expect(WRONG_SYSTEM)
    page.type_into('skemaversion', '')
    page.type_into('fra', '')


def finish_the_form(hand, page):
    page.type_into('skemaversion', '1.4')
    page.type_into('fra', time.strftime('%d-%m-%Y'))
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
    pass_row(hand, 8)


def answer_check_1(hand, page, screen):
    page.copy_all()
    hand.press('Indsæt det, du ser')
    screen.expect('notification', 'Udført: Alle 5 felter passer.')
    screen.choose('Jeg svarer uden billede')
    screen.write('Dit navn', 'Mette Holm')
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


def practise(program):
    with desktop.Program(program, 'oevelse', place='oevelse') as screen:
        hand = secondpress.Hand('oevelse', screen, 0)
        hand.see('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
        hand.press('Start opgaven')
        hand.see('Trin 2 af 6', 'Log ind i klassifikationssystemet')
        hand.press('Åbn klassifikationssystemet')
        data = pathlib.Path(os.environ[desktop.INSIDE], 'oevelse', 'data')
        browser = devtools.Browser(
            shutil.which('chromium') or 'chromium-browser',
            # On the bus it would start services that mount a file system in the test's folder.
            {**os.environ, 'DBUS_SESSION_BUS_ADDRESS': 'disabled:'})
        try:
            page = Page(browser, data)
            page.open('/klassifikation/')
            page.press('[...document.querySelectorAll("button[name=bruger]")]'
                       '.find((each) => each.textContent.includes("Mette Holm"))')
            page.expect('Du er logget ind som Mette Holm fra Vejle Kommune.')
            hand.press('Fortsæt, jeg er logget ind')
            hand.see('Trin 3 af 6', 'Vælg jeres debitorsystem')
            hand.press(f'{NAME} ({END})')
            hand.wait_for('instance-chosen', 1)
            hand.press('Fortsæt')
            hand.see('Trin 4 af 6', 'Udfyld felterne i browseren')
            fill_in(hand, page, screen)
            finish_the_form(hand, page)
            hand.press('Fortsæt, jeg har gemt')
            hand.see('Trin 5 af 6', 'Hvad ser du i klassifikationssystemet?')
            answer_check_1(hand, page, screen)
            answer_check_2(hand, page, screen)
            finish(hand, screen)
        finally:
            browser.close()


def main():
    missing = [name for name in ('Xvfb', 'xdotool', 'openbox', 'dbus-run-session')
               if not shutil.which(name)]
    if missing or not (shutil.which('chromium') or shutil.which('chromium-browser')):
        print(f'Skipped: {", ".join(missing) or "chromium"} not installed.')
        return SKIPPED
    return desktop.run(__file__, practise, screens=('1300x900',))


if __name__ == '__main__':
    sys.exit(main())
