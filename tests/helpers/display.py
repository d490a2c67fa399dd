#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A display of a test's own, whatever runs beside it: an X server that chooses its own number.

`display.py COMMAND…` runs a command on such a display and ends with its exit status.
"""

import os
import subprocess
import sys
import tempfile
import time

# Seconds. The machine may be busy; a test that hangs is ended by ctest.
PATIENCE = 60
_TRIES = 5


class NoDisplay(Exception):
    """The X server or the window manager did not start."""


class Display:
    """An X server, with a window manager where asked for; use it in a `with` statement."""

    def __init__(self, size='1280x1024', has_manager=False):
        self.name = None
        self._size = size
        self._has_manager = has_manager
        self._server = self._manager = None

    def __enter__(self):
        try:
            self._start_server()
            if self._has_manager:
                self._start_manager()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in (self._manager, self._server):
            if process:
                process.terminate()
                process.wait()

    def environment(self, **settings):
        """The environment of a program that is to use this display, and no message bus unless the
        settings name one: the user's own bus is shared by all that runs."""
        kept = {name: value for name, value in os.environ.items() if name != 'WAYLAND_DISPLAY'}
        return {**kept, 'DISPLAY': self.name, 'QT_QPA_PLATFORM': 'xcb',
                'DBUS_SESSION_BUS_ADDRESS': 'disabled:', **settings}

    def _start_server(self):
        """A server that finds the number it has chosen taken by another at the same moment ends
        without a word; then another one is started."""
        complaints = ''
        for _ in range(_TRIES):
            number, complaints = self._started()
            if number:
                self.name = f':{number}'
                return
            self._server.wait()
        raise NoDisplay(f'Xvfb did not start: {complaints}')

    def _started(self):
        """The number that a new server has chosen, or what it complains of."""
        read, write = os.pipe()
        with tempfile.TemporaryFile('w+') as complaints, os.fdopen(read) as answer:
            # Without -noreset the server throws out every client that comes while the last one of
            # those before it goes. Tools that only ask something come and go all the time.
            self._server = subprocess.Popen(
                ['Xvfb', '-displayfd', str(write), '-noreset', '-ac', '-nolisten', 'tcp',
                 '-screen', '0', f'{self._size}x24'],
                pass_fds=[write], stdout=subprocess.DEVNULL, stderr=complaints)
            os.close(write)
            number = answer.readline().strip()
            complaints.seek(0)
            return number, complaints.read()

    def _start_manager(self):
        """Waits for it, since a window that comes before it gets no focus."""
        self._manager = subprocess.Popen(['openbox'], env=self.environment(),
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + PATIENCE
        while 'window id' not in self.property_of_root('_NET_SUPPORTING_WM_CHECK'):
            if self._manager.poll() is not None:
                raise NoDisplay(f'openbox ended with {self._manager.returncode}')
            if time.monotonic() > end:
                raise NoDisplay(f'openbox did not come within {PATIENCE} seconds')
            time.sleep(0.05)

    def property_of_root(self, name):
        return subprocess.run(['xprop', '-display', self.name, '-root', name], check=False,
                              capture_output=True, text=True).stdout


def main(command):
    with Display() as display:
        return subprocess.run(command, env=display.environment(), check=False).returncode


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
