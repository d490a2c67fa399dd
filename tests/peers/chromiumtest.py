# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The whole way, as on a user's computer: the real wizard opens the system's browser, Chromium,
the user signs in there, and the wizard goes on to its third page.

Arguments: folder of the programs, folder of the peers, task file, `certified` or `practice`, and
optionally a folder for the pictures. Exit status 77: something is not installed here.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / 'helpers'))
import display  # noqa: E402  (lies in the folder above)
import rest  # noqa: E402

SKIPPED = 77
PATIENCE = 60  # seconds, for each page of the wizard


def missing(peers, issuer):
    programs = ['chromium', 'xdotool', 'Xvfb', *(['node'] if issuer == 'certified' else [])]
    absent = [program for program in programs if not shutil.which(program)]
    if issuer == 'certified' and not (peers / 'node_modules/oidc-provider').is_dir():
        absent.append('the npm package oidc-provider')
    return absent


def started(stack, command, **settings):
    process = subprocess.Popen(command, **settings)

    def end():
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    stack.callback(end)
    return process


def first_line(stack, command):
    process = started(stack, command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                      stderr=subprocess.DEVNULL, text=True)
    return process.stdout.readline().strip()


def environment(stack, issuer, peers, task, folder, programs):
    """The one environment of the wizard, after its issuer and service have been started."""
    if issuer == 'certified':
        said = first_line(stack, ['node', peers / 'issuer.mjs', '--login', 'form', '--task', task])
        address = said.removeprefix('ready ')
        return {'udsteder': address, 'klientId': 'guide-PS256', 'tjeneste': address}
    said = first_line(stack, [programs / 'oevemiljoe', '--port', '0', '--data', folder / 'practice'])
    address = said.split()[-1]
    return {'udsteder': address + '/runtime/oauth2', 'klientId': 'sortimentsguiden',
            'tjeneste': address}


def system_browser(folder):
    """Makes browser.py what the system opens web addresses with: the settings that say so."""
    applications = folder / 'applications'
    applications.mkdir()
    (applications / 'peer.desktop').write_text(
        '[Desktop Entry]\nType=Application\nName=Peer\n'
        f'Exec={HERE / "browser.py"} %u\n', encoding='utf-8')
    (folder / 'mimeapps.list').write_text(
        '[Default Applications]\nx-scheme-handler/http=peer.desktop\n'
        'x-scheme-handler/https=peer.desktop\n', encoding='utf-8')
    return {'BROWSER': str(HERE / 'browser.py'), 'PEER_BROWSER_FOLDER': str(folder),
            **{f'XDG_{each}': str(folder) for each in ('CONFIG_HOME', 'DATA_HOME', 'RUNTIME_DIR')}}


class Wizard:
    """The program in a window of its own, whose title says which step it shows."""

    def __init__(self, stack, programs, folder, screen):
        self._env = screen.environment(LC_ALL='C.UTF-8', **system_browser(folder))
        self._env.pop('XDG_CURRENT_DESKTOP', None)
        self.process = started(
            stack, [programs / 'sortimentsguide', '--config', folder / 'miljoeer.json', '--miljoe',
                    'andres', '--data', folder / 'data', '--sagsmappe', folder / 'evidence'],
            env=self._env)

    def _tool(self, *arguments):
        return subprocess.run(['xdotool', *arguments], env=self._env, capture_output=True, text=True,
                              check=False).stdout.split()

    def window_at(self, step):
        """The window, once it shows that step."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.process.poll() is None:
            found = self._tool('search', '--onlyvisible', '--name', f'^Trin {step} af ')
            if found:
                return found[0]
            time.sleep(0.1)
        titles = [self._tool('getwindowname', each) for each in self._tool('search', '--name', '.')]
        sys.exit(f'The wizard does not come to step {step}. Windows: {titles}')

    def press_return_at(self, step):
        """A window is shown before the journal is open, and a key in between is lost."""
        window = self.window_at(step)
        rest.wait_for_rest(self.process.pid)
        self._tool('windowfocus', '--sync', window)
        # Another key first: the program drops what may be the second half of a double press.
        self._tool('key', '--clearmodifiers', 'Pause', 'Return')

    def keep_picture(self, path):
        if shutil.which('import'):
            subprocess.run(['import', '-window', 'root', path], env=self._env, check=False)


def awaited_report(folder):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and not (folder / 'report.json').exists():
        time.sleep(0.1)
    return json.loads((folder / 'report.json').read_text(encoding='utf-8'))


def faults(report, address):
    """What is wrong with what Chromium saw."""
    found = []
    if not any(page.startswith(address) for page in report['pages']):
        found.append('the pages of the issuer were not shown')
    if not re.fullmatch(r'http://127\.0\.0\.1:\d+/', report['pages'][-1]):
        found.append('the last page is not that of the loopback port')
    if 'Du kan lukke fanen' not in report['text']:
        found.append('the last page does not say that the tab may be closed')
    return found


def main():
    programs, peers, task, issuer, *pictures = sys.argv[1:]
    programs, peers = Path(programs), Path(peers)
    absent = missing(peers, issuer)
    if absent:
        print(f'Skipped, because it is not installed here: {", ".join(absent)}.')
        return SKIPPED
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name, ExitStack() as stack:
        folder = Path(name)
        members = environment(stack, issuer, peers, task, folder, programs)
        (folder / 'miljoeer.json').write_text(json.dumps({'miljoeer': [
            {'id': 'andres', 'navn': 'Andres', 'type': 'api', 'formaal': 'test', **members}]}),
            encoding='utf-8')
        wizard = Wizard(stack, programs, folder, stack.enter_context(display.Display()))
        wizard.press_return_at(1)
        wizard.press_return_at(2)
        wizard.window_at(3)
        report = awaited_report(folder)
        if pictures:
            wizard.keep_picture(Path(pictures[0]) / f'{issuer}-wizard.png')
            shutil.copy(folder / 'page.png', Path(pictures[0]) / f'{issuer}-browser.png')
        found = faults(report, members['tjeneste'])
    print('\n'.join([report['browser']['product'], *report['pages'], report['text'], *found]))
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
