# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A desktop for one test: display, message bus and window manager, apart from the user's own."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import reader

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / 'helpers'))
import display  # noqa: E402  (lies in the folder above)

INSIDE = 'ASSISTIVE_TEST_FOLDER'


def run(script, test, screens=('1280x900',)):
    """Lets `test` meet the program that the command line names, on a desktop of its own, once on
    each of the `screens`; the exit status."""
    program = sys.argv[1]
    if INSIDE not in os.environ:
        return max(_begin(script, program, screen) for screen in screens)
    try:
        test(program)
    except reader.NotHeard as silence:
        print(f'FAILED: {silence}')
        return 1
    return 0


def _begin(script, program, screen):
    # The portals that Chromium calls end after the bus, and may still write below this folder.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        runtime = pathlib.Path(folder, 'runtime')
        runtime.mkdir(mode=0o700)
        bin_folder = pathlib.Path(folder, 'bin')
        bin_folder.mkdir()
        shutil.copy(HERE / 'browser.py', bin_folder / 'xdg-open')
        (bin_folder / 'xdg-open').chmod(0o755)
        with display.Display(screen, has_manager=True) as own:
            environment = own.environment(
                **{INSIDE: folder}, XDG_RUNTIME_DIR=str(runtime), HOME=folder,
                QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1', LANG='C.UTF-8', NO_AT_BRIDGE='1',
                PATH=f'{bin_folder}:{os.environ["PATH"]}')
            # A bus that chooses its own address, too.
            return subprocess.run(
                ['dbus-run-session', '--', sys.executable, '-B', script, program],
                env=environment, check=False).returncode


class Program:
    """The wizard, begun with fresh data; the browser signs in as one of `users` after the other."""

    def __init__(self, program, name, *users, place='oevemiljoe', options=(), **settings):
        """`place`: for --miljoe, or None for the first page's choices; `options`: others; `settings`: of the program's environment."""
        folder = pathlib.Path(os.environ[INSIDE], name)
        sign_ins = folder.with_suffix('.users')
        sign_ins.write_text('\n'.join(users), encoding='utf-8')
        self.reader = reader.Reader()
        self._process = subprocess.Popen(
            [program, *(['--miljoe', place] if place else []), '--data', folder / 'data',
             '--sagsmappe', folder / 'sager', *options],
            env={**os.environ, 'SIGN_IN_AS': str(sign_ins), 'NO_AT_BRIDGE': '', **settings})
        self.reader.read(self._process.pid)

    def __enter__(self):
        return self.reader

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(display.PATIENCE)
