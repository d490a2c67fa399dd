# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What the tests of guided practice beside a real Chromium share: the practice pages and the way to
the list of fields, by pointer."""

import contextlib
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
import danishday  # noqa: E402  (lies in a folder named above)
import desktop  # noqa: E402
import devtools  # noqa: E402 (lies beside this file)
import display  # noqa: E402
import reader  # noqa: E402
import secondpress  # noqa: E402
from rest import BETWEEN_PRESSES  # noqa: E402

SKIPPED = 77
NAME, END = 'ØS Indsigt Vejle', 'bf17'
FORM = '/klassifikation/abonnementer/nyt'


def address_in(database):
    """Where the practice environment listens; it writes that down while it starts."""
    end = time.monotonic() + display.PATIENCE
    while time.monotonic() < end:
        try:
            with contextlib.closing(sqlite3.connect(f'file:{database}?mode=ro', uri=True)) as opened:
                row = opened.execute('SELECT nummer FROM port').fetchone()
            if row:
                return f'http://127.0.0.1:{row[0]}'
        except sqlite3.OperationalError:
            pass  # There is no file yet, or nothing in it.
        time.sleep(0.05)
    raise reader.NotHeard(f'no port in {database}')


class Page:
    """The practice pages in Chromium, pressed by pointer."""

    def __init__(self, browser, data):
        self._browser = browser
        self.address = address_in(data / 'oevemiljoe' / 'oevemiljoe' / 'oevemiljoe.sqlite3')

    def open(self, path):
        self._browser.open(self.address + path)

    def press(self, element, leads_on=True, clicks=1):
        """`element`: JavaScript that finds it; `clicks`: 2 for a double click."""
        self._browser.command('Page.bringToFront')
        if leads_on:
            self._browser.value('window.before = true')
        self._browser.wait_until_drawn()
        x, y = self._browser.value(
            f'(() => {{ const e = {element}; e.scrollIntoView({{block: "center"}}); '
            'const r = e.getBoundingClientRect(); '
            'return [r.x + r.width / 2, r.y + r.height / 2]; })()')
        self._browser.command('Input.dispatchMouseEvent', type='mouseMoved', x=x, y=y)
        for count in range(1, clicks + 1):
            for kind in ('mousePressed', 'mouseReleased'):
                self._browser.command('Input.dispatchMouseEvent', type=kind, x=x, y=y,
                                      clickCount=count, button='left')
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
        self._browser.value('window.copied = false; document.addEventListener("copy", '
                            '() => { window.copied = true; }, {once: true}); '
                            'document.execCommand("selectAll")')
        self._browser.editing('copy')
        self.wait_for('window.copied')
        # The browser owns the display's clipboard a moment later, on a busy machine not at once.
        time.sleep(1)

    def count(self, selector):
        return self._browser.value(f'document.querySelectorAll("{selector}").length')

    def expect(self, sentence, reload=False):
        """`reload`: the page is asked for again until it shows the sentence."""
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
    time.sleep(BETWEEN_PRESSES)
    hand.press('Gjort, vis næste')
    hand.wait_for('row-changed', before + 1)
    secondpress.expect(hand.events()[-1][1].get('done') is not False, f'row {row} is done')


def browser_program():
    return shutil.which('chromium') or shutil.which('chromium-browser')


@contextlib.contextmanager
def practice(program, place='oevelse', begin='Start opgaven', options=()):
    """The wizard at the sign-in of guided practice, which the button `begin` leads to, and the pages
    in a browser: hand, page, screen."""
    with desktop.Program(program, 'oevelse', place=place, options=options) as screen:
        hand = secondpress.Hand('oevelse', screen, 0)
        hand.see('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
        hand.press(begin)
        hand.see('Trin 2 af 6', 'Log ind i klassifikationssystemet')
        hand.press('Åbn klassifikationssystemet')
        data = pathlib.Path(os.environ[desktop.INSIDE], 'oevelse', 'data')
        # On the bus it would start services that mount a file system in the test's folder.
        browser = devtools.Browser(
            browser_program(), {**os.environ, 'DBUS_SESSION_BUS_ADDRESS': 'disabled:'})
        try:
            yield hand, Page(browser, data), screen
        finally:
            browser.close()


def sign_in(page, person, municipality):
    page.open('/klassifikation/')
    page.press('[...document.querySelectorAll("button[name=bruger]")]'
               f'.find((each) => each.textContent.includes("{person}"))')
    page.expect(f'Du er logget ind som {person} fra {municipality}.')


def go_to_fields(hand):
    """In the wizard, once the user is signed in to the page."""
    hand.press('Fortsæt, jeg er logget ind')
    hand.see('Trin 3 af 6', 'Vælg jeres debitorsystem')
    hand.press(f'{NAME} ({END})')
    hand.wait_for('instance-chosen', 1)
    hand.press('Fortsæt')
    hand.see('Trin 4 af 6', 'Udfyld felterne i browseren')


def main(script, test):
    missing = [name for name in ('Xvfb', 'xdotool', 'openbox', 'dbus-run-session')
               if not shutil.which(name)]
    if missing or not browser_program():
        print(f'Skipped: {", ".join(missing) or "chromium"} not installed.')
        return SKIPPED
    return desktop.run(script, test, screens=('1300x900',))
