#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What the system opens addresses with in chromiumtest.py: Chromium, and a user in front of it.

Opens the address given, signs in at the pages that come, and stays until the wizard's own page is
shown. Leaves report.json and page.png in the folder that PEER_BROWSER_FOLDER names.
"""

import base64
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE = 60  # seconds

# What is shown, and what the user does on it: one question, since another page may come between
# two. The document, the page's address, whether it is the wizard's own, and the middle of the
# button to press.
_LOOK = '''
(() => {
    const middle = (element) => {
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
    };
    const whole = document.readyState === 'complete';
    const name = document.querySelector('input[name=login]');
    if (whole && name) {
        name.value = 'anna';
        document.querySelector('input[name=password]').value = 'anything';
    }
    const button = whole && document.querySelector('button[name=bruger], button[type=submit]');
    return [performance.timeOrigin, location.origin + location.pathname,
        whole && document.documentElement.lang === 'da' && location.search.includes('state=')
            && !document.querySelector('form'),
        button ? middle(button) : null];
})()'''


class Chromium:
    """A headless Chromium whose one tab is steered over a pair of pipes (DevTools protocol)."""

    def __init__(self, folder):
        command_out, command_in = os.pipe()
        answer_out, answer_in = os.pipe()
        self._commands = os.fdopen(command_in, 'wb', buffering=0)
        self._answers = os.fdopen(answer_out, 'rb')
        # Chromium reads its file 3 and writes its file 4, which a shell can set without a race.
        self._process = subprocess.Popen(
            ['/bin/sh', '-c', f'exec "$@" 3<&{command_out} 4>&{answer_in}', 'chromium',
             'chromium', '--headless=new', '--remote-debugging-pipe', f'--user-data-dir={folder}',
             '--no-first-run', '--disable-gpu', '--disable-dev-shm-usage', '--no-proxy-server',
             '--disable-background-networking', '--window-size=900,700',
             # The sandbox cannot be set up by root.
             *(['--no-sandbox'] if os.geteuid() == 0 else []), 'about:blank'],
            pass_fds=(command_out, answer_in), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(command_out)
        os.close(answer_in)
        self._number = 0
        self._session = None
        tab = next(each for each in self.call('Target.getTargets')['targetInfos']
                   if each['type'] == 'page')
        self._session = self.call('Target.attachToTarget', targetId=tab['targetId'],
                                  flatten=True)['sessionId']

    def call(self, method, **parameters):
        """The result of one command; None where Chromium would not do it."""
        self._number += 1
        command = {'id': self._number, 'method': method, 'params': parameters}
        if self._session:
            command['sessionId'] = self._session
        self._commands.write(json.dumps(command).encode() + b'\0')
        while True:
            answer = json.loads(self._next_answer())
            if answer.get('id') == self._number:
                return answer.get('result')

    def _next_answer(self):
        text = bytearray()
        while (byte := self._answers.read(1)) != b'\0':
            if not byte:
                sys.exit('Chromium has gone.')
            text += byte
        return text

    def value_of(self, script):
        """What the script says on the page that is shown; None while a page is on its way."""
        answer = self.call('Runtime.evaluate', expression=script, returnByValue=True) or {}
        return answer.get('result', {}).get('value')

    def press(self, place):
        for kind in ('mousePressed', 'mouseReleased'):
            self.call('Input.dispatchMouseEvent', type=kind, button='left', clickCount=1, **place)

    def end(self):
        self.call('Browser.close')
        self._process.wait(10)


def sign_in(chromium, address):
    """Goes from page to page until the wizard's own; the hosts and paths of all of them."""
    chromium.call('Page.navigate', url=address)
    pages, acted_on = [], None
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        document, place, is_last, button = chromium.value_of(_LOOK) or (None, 'null', False, None)
        if place != 'null' and place not in pages:
            pages.append(place)
        if is_last:
            return pages
        if button and document != acted_on:
            acted_on = document
            chromium.press(button)
        time.sleep(0.05)
    return pages


def main():
    folder = Path(os.environ['PEER_BROWSER_FOLDER'])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        chromium = Chromium(profile)
        pages = sign_in(chromium, sys.argv[1])
        report = {'pages': pages, 'text': chromium.value_of('document.body.innerText'),
                  'browser': chromium.call('Browser.getVersion')}
        picture = chromium.call('Page.captureScreenshot')
        (folder / 'page.png').write_bytes(base64.b64decode(picture['data']))
        (folder / 'report.tmp').write_text(json.dumps(report), encoding='utf-8')
        (folder / 'report.tmp').rename(folder / 'report.json')
        chromium.end()


if __name__ == '__main__':
    main()
