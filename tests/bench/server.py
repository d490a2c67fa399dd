# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A computer for programs that are measured: a screen, and for each start a home and a message bus
of its own, in which nothing has happened before."""

import contextlib
import os
import shutil
import subprocess
import tempfile
import time

import framebuffer
import processes
import xclient

SCREEN = '1280x1024x24'
_BUS = '''<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>'''


def _first_line(number):
    with os.fdopen(number, 'rb') as file:
        return file.readline().decode().strip()


class Server:
    """Use it in a `with` statement."""

    def __enter__(self):
        self._stack = contextlib.ExitStack()
        with contextlib.ExitStack() as undo:
            self.folder = undo.enter_context(tempfile.TemporaryDirectory(prefix='bench.'))
            read, write = os.pipe()
            undo.enter_context(self.helper(
                ['Xvfb', '-displayfd', str(write), '-screen', '0', SCREEN, '-nolisten', 'tcp', '-ac',
                 '-noreset', '-nocursor', '-fbdir', self.folder], write))
            self._display = int(_first_line(read))
            self.client = self._connected()
            self.pixels = framebuffer.FrameBuffer(f'{self.folder}/Xvfb_screen0')
            self._stack = undo.pop_all()
        return self

    def __exit__(self, *_):
        self._stack.close()

    def _connected(self):
        """The number comes a moment before the server answers."""
        for _ in range(50):
            try:
                return xclient.XClient(self._display)
            except (OSError, xclient.NoServer):
                time.sleep(0.1)
        raise xclient.NoServer('Xvfb does not answer')

    @contextlib.contextmanager
    def helper(self, command, write):
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, pass_fds=[write],
                                   preexec_fn=processes.die_with_parent)
        os.close(write)
        try:
            yield process
        finally:
            process.terminate()
            process.wait()

    @contextlib.contextmanager
    def home(self):
        """The environment of one start, with nothing of the user's own."""
        home = tempfile.mkdtemp(prefix='home.', dir=self.folder)
        run = f'{home}/run'
        os.mkdir(run, 0o700)
        with open(f'{run}/bus.conf', 'w', encoding='utf-8') as file:
            file.write(_BUS.format(folder=run))
        read, write = os.pipe()
        try:
            with self.helper(['dbus-daemon', f'--config-file={run}/bus.conf', '--nofork',
                              f'--print-address={write}'], write):
                yield {'HOME': home, 'XDG_RUNTIME_DIR': run, 'DISPLAY': f':{self._display}',
                       'PATH': '/usr/bin:/bin', 'LANG': 'C.UTF-8', 'USER': 'bench',
                       'XDG_DATA_DIRS': '/usr/share', 'QT_QPA_PLATFORM': 'xcb',
                       'DBUS_SESSION_BUS_ADDRESS': _first_line(read)}
        finally:
            shutil.rmtree(home, ignore_errors=True)
