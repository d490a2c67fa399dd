# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Every page of the practice service in a real Chromium without scripts, reached and done by keyboard
alone: contrast by the pixels, a visible focus in a sensible order, nothing cut in a small window at
200 %, a strict policy, and no complaint of the browser's.

    webpagestest.py OEVEMILJOE [FOLDER]     FOLDER: where pictures of all pages are written
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / 'helpers'))
import danishday  # noqa: E402  (lies in the folder above)
import devtools  # noqa: E402  (lies beside this file)
import webpagelook  # noqa: E402

SKIPPED = 77
SIGN_IN = {'client_id': 'proeve', 'redirect_uri': 'http://127.0.0.1:9/', 'response_type': 'code',
           'scope': 'openid', 'state': 's', 'nonce': 'n', 'code_challenge_method': 'S256',
           'code_challenge': 'A' * 43}
LIST = '/klassifikation/abonnementer'


class Keys:
    """A user without a pointer."""

    def __init__(self, browser, address):
        self._browser = browser
        self._address = address

    def open(self, path):
        self._browser.open(self._address + path)
        self.wait_for_focus()

    def wait_for_focus(self):
        """The field that the page gives the focus has it. A key that came before would prevent that."""
        self._browser.wait_for('document.readyState === "complete" && [...document.querySelectorAll('
                               '"[autofocus]")].every((one) => one === document.activeElement)')

    def go_to(self, selector):
        for _ in range(webpagelook.MOST_TABS):
            if self._browser.value(f'document.activeElement.matches({json.dumps(selector)})'):
                return
            self._browser.press_key('Tab')
        raise AssertionError(f'Tab does not reach {selector}')

    def press(self, selector, key='Enter'):
        """Goes there, presses the key, and waits for the page that comes."""
        self.go_to(selector)
        self._browser.value('window.before = true')
        self._browser.press_key(key)
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                if self._browser.value('!window.before && document.readyState === "complete"'):
                    self.wait_for_focus()
                    return
            except RuntimeError:
                pass  # The page is just being replaced.
            time.sleep(0.02)
        raise AssertionError(f'{selector} leads nowhere')

    def write(self, field, text):
        """Replaces what stands in the field."""
        self.go_to(f'#{field}')
        self._browser.editing('selectAll')
        self._browser.press_key('Delete')
        if text:
            self._browser.command('Input.insertText', text=text)

    def button(self, value, key='Enter'):
        self.press(f'button[value={value}]', key)

    def mark_in_list(self, name):
        self.go_to('#liste')
        for _ in range(webpagelook.MOST_TABS):
            self._browser.press_key('ArrowDown')
            if self._browser.value(f'document.getElementById("liste").selectedOptions[0].text '
                                   f'=== {json.dumps(name)}'):
                return
        raise AssertionError(f'{name} is not on the list')

    def holds(self, text):
        return self._browser.value(f'document.body.innerText.includes({json.dumps(text)})')

    def expect(self, text):
        assert self.holds(text), f'"{text}" is not on the page'


def sign_in(keys, look, person, path='/klassifikation/'):
    keys.open(path)
    if person == MAYOR:
        look.at('log ind')
    keys.press(f'button[value="{person}"]')


MAYOR, READER = ('b0000000-0000-4000-8000-000000000010', 'b0000000-0000-4000-8000-000000000011')


def look_at_the_form(keys, look):
    """Begun, filled in wrongly in every way, and saved."""
    keys.press('a[href="/klassifikation/abonnementer"]')
    look.at('abonnementer, ingen')
    keys.press('a[href$="/nyt"]')
    look.at('skema, egne')
    keys.button('gem')
    look.at('skema, intet udfyldt')
    keys.write('sortiment', 'Borgerblikket')
    keys.button('alle', 'Space')
    look.at('skema, alle')
    keys.write('soeg', 'findes ikke')
    keys.button('soeg')
    look.at('skema, intet fundet')
    keys.write('soeg', 'ØS Indsigt Vejle')
    keys.button('soeg')
    keys.mark_in_list('ØS Indsigt Vejle Test')
    look.at('skema, markeret')
    keys.button('vaelg')
    look.at('skema, valgt')
    keys.write('skemaversion', '1.3')
    keys.write('fra', 'i morgen')
    keys.button('gem')
    look.at('skema, forkert dato')
    keys.write('fra', danishday.as_typed())
    keys.button('gem')
    keys.expect('hører til Korsbæk Kommune')
    look.at('skema, fremmed system')
    keys.button('fravaelg')
    keys.mark_in_list('ØS Indsigt Vejle')
    keys.button('vaelg')
    keys.write('skemaversion', '1.4')
    keys.write('til', '01-01-2020')
    keys.button('gem')
    look.at('skema, forkert version')
    keys.write('skemaversion', '1.3')
    keys.button('gem')
    look.at('skema, forkert slutdato')
    keys.write('til', '')
    keys.button('gem', 'Space')
    keys.expect('Abonnementet er gemt.')
    look.at('abonnement, gemt')


def look_at_what_is_saved(keys, look):
    keys.press('main p:last-child a')
    look.at('abonnementer')
    keys.press('a[href$="/nyt"]')
    keys.write('sortiment', 'Borgerblikket')
    keys.button('alle')
    keys.write('soeg', 'ØS Indsigt Vejle')
    keys.button('soeg')
    keys.mark_in_list('ØS Indsigt Vejle')
    keys.button('vaelg')
    keys.write('skemaversion', '1.3')
    keys.write('fra', danishday.as_typed())
    keys.button('gem')
    keys.expect('har allerede et abonnement')
    look.at('skema, findes')
    keys.press('a[href$="/oes-indsigt/"]')
    look.at('debitorsystem')
    keys.press('main a[href$="/svar"]')
    keys.expect('ja eller nej): Ja')
    look.at('svar, ja')
    keys.press('footer a')
    look.at('forside')
    keys.press('a[href$="/sortimenter"]')
    look.at('sortimenter')
    keys.press('nav a[href$="/abonnementer"]')
    keys.press('main td a')
    keys.press('a[href$="/ret"]')
    look.at('ret')
    keys.press('.knap[href$="/abonnementer"]')
    keys.press('main td a')
    keys.press('a[href$="/slet"]')
    look.at('slet')
    keys.press('main form button')
    look.at('abonnementer, slettet')
    keys.press('footer a')
    look.at('debitorsystem, intet')
    keys.press('main a[href$="/svar"]')
    look.at('svar, nej')


def look_at_the_refusals(keys, look, browser):
    keys.open(f'{LIST}/00000000-0000-4000-8000-000000000000')
    look.at('ukendt', 404)
    keys.open(f'{LIST}/nyt')
    browser.value('document.querySelector("main input[name=maerke]").value = ""')
    keys.button('gem')
    look.at('for gammel', 403)
    keys.open(f'{LIST}/nyt')
    browser.value('document.getElementById("sortiment").removeAttribute("maxlength"); '
                  'document.getElementById("sortiment").value = "x".repeat(2000000)')
    keys.button('gem')
    look.at('for stort', 413)
    keys.press('main p:last-child a')
    keys.press('header button')
    keys.press(f'button[value="{READER}"]')
    keys.open(LIST)
    keys.press('a[href$="/nyt"]')
    look.at('rolle mangler', 403)


def look_at_the_issuer(keys, look):
    keys.open('/runtime/oauth2/authorize?' + urllib.parse.urlencode(SIGN_IN))
    look.at('udsteder')
    keys.open('/runtime/oauth2/authorize')
    look.at('udsteder, afvist', 400)
    keys.open('/runtime/oauth2/end_session')
    look.at('udsteder, logget ud')


def look_at_all(program, address, pictures):
    browser = devtools.Browser(program, dict(os.environ), is_headless=True)
    try:
        look = webpagelook.Look(browser, pictures)
        keys = Keys(browser, address)
        sign_in(keys, look, MAYOR)
        look_at_the_form(keys, look)
        look_at_what_is_saved(keys, look)
        look_at_the_refusals(keys, look, browser)
        look_at_the_issuer(keys, look)
    except AssertionError as failure:
        look.faults.append(str(failure))
    finally:
        browser.close()
    print(f'{len(look.seen)} pages')
    return look.faults


def main(service, pictures=None):
    program = shutil.which('chromium') or shutil.which('chromium-browser')
    if not program:
        print('Skipped: Chromium is not installed.')
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [service, '--port', '0', '--data', folder, '--overfoersel-sekunder', '0',
             '--stop-ved-eof'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            faults = look_at_all(program, process.stdout.readline().split()[-1], pictures)
        finally:
            process.stdin.close()
            process.wait(60)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
