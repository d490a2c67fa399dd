# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Does the whole practice task as a screen reader would: by roles, names and actions alone.

outside.py PROGRAM starts a display, a message bus and a window manager of its own, so that nothing
of the user's session is touched.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import reader

HERE = pathlib.Path(__file__).resolve().parent
# With an answer of her own to the second check.
MOST_ACTIONS = 13
INSIDE = 'ASSISTIVE_TEST_FOLDER'


def in_a_session_of_its_own(program):
    with tempfile.TemporaryDirectory() as folder:
        runtime = pathlib.Path(folder, 'runtime')
        runtime.mkdir(mode=0o700)
        bin_folder = pathlib.Path(folder, 'bin')
        bin_folder.mkdir()
        shutil.copy(HERE / 'browser.py', bin_folder / 'xdg-open')
        (bin_folder / 'xdg-open').chmod(0o755)
        environment = {**os.environ, INSIDE: folder, 'XDG_RUNTIME_DIR': str(runtime),
                       'HOME': folder, 'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1',
                       'QT_QPA_PLATFORM': 'xcb', 'LANG': 'C.UTF-8', 'NO_AT_BRIDGE': '1',
                       'PATH': f'{bin_folder}:{os.environ["PATH"]}'}
        return subprocess.run(
            ['xvfb-run', '-a', '-s', '-screen 0 1280x900x24', 'dbus-run-session', '--',
             sys.executable, '-B', __file__, program], env=environment, check=False).returncode


class Program:
    """The wizard, begun with fresh data; the browser signs in as `user`."""

    def __init__(self, program, name, user):
        folder = pathlib.Path(os.environ[INSIDE], name)
        self._process = subprocess.Popen(
            [program, '--miljoe', 'oevemiljoe', '--data', folder / 'data', '--sagsmappe',
             folder / 'sager'], env={**os.environ, 'SIGN_IN_AS': user, 'NO_AT_BRIDGE': ''})
        self.reader = reader.Reader(self._process.pid)

    def __enter__(self):
        return self.reader

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(10)


def do_the_task(screen):
    """From the first page to the last; every new page is heard from its heading on."""
    screen.expect_page('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
    screen.press('Start opgaven')
    screen.expect_page('Trin 2 af 6', 'Log ind i din browser')
    screen.press('Log ind i browseren')
    screen.expect_page('Trin 3 af 6', 'Vælg jeres debitorsystem')
    screen.expect_chosen('ØS Indsigt Vejle (bf17)')
    screen.press('Fortsæt med Vejle')
    screen.expect_page('Trin 4 af 6', 'Tjek felterne, og opret abonnementet')
    screen.expect('list item', 'Skemaversion: 1.3. Fra opgaven.')
    screen.press('Opret abonnement')
    screen.expect_page('Trin 5 af 6', 'Abonnementet er oprettet')
    screen.press('Svar på kontrol 2')
    screen.expect_page('Trin 5 af 6', 'Kan sortimentet ses i debitorsystemet?')
    screen.choose('Ja, det kan ses')
    screen.choose('Jeg har selv set efter')
    screen.press('Gem svar')
    screen.expect_page('Trin 5 af 6', 'Abonnementet er oprettet')
    screen.press('Fortsæt til bevis')
    screen.expect_page('Trin 6 af 6', 'Gem bevis, og luk opgaven i KLIK')
    screen.press('Gem bevis')
    screen.expect_beginning('notification', 'Udført: ')
    screen.choose('Jeg har markeret opgaven som fuldført i KLIK')
    screen.press('Afslut')
    screen.expect_page('Trin 6 af 6', 'Opgaven er løst')
    if screen.actions > MOST_ACTIONS:
        raise reader.NotHeard(f'the end within {MOST_ACTIONS} actions: it took {screen.actions}')


def meet_a_problem(screen):
    screen.press('Start opgaven')
    screen.press('Log ind i browseren')
    screen.expect_focus('alert', 'Fejl: Du mangler rollen "abonner"')
    screen.expect('heading', 'Du mangler rollen "abonner"')
    screen.expect('push button', 'Kopiér besked til rolleadministrator')


def wait_for_the_manager():
    """A window that comes before it gets no focus."""
    end = time.monotonic() + 20
    while 'window id' not in subprocess.run(['xprop', '-root', '_NET_SUPPORTING_WM_CHECK'], check=False,
                                            capture_output=True, text=True).stdout:
        if time.monotonic() > end:
            raise reader.NotHeard('the window manager')
        time.sleep(0.05)


def main(program):
    if INSIDE not in os.environ:
        return in_a_session_of_its_own(program)
    with subprocess.Popen(['openbox'], stderr=subprocess.DEVNULL) as manager:
        try:
            wait_for_the_manager()
            with Program(program, 'opgaven', 'Vejle') as screen:
                do_the_task(screen)
            with Program(program, 'problemet', 'Jens Overgaard') as screen:
                meet_a_problem(screen)
        except reader.NotHeard as silence:
            print(f'FAILED: {silence}')
            return 1
        finally:
            manager.terminate()
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
