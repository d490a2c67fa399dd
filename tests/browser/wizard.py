# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The wizard in guided mode on a screen of the test's own: by its keys, its windows and its journal."""

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / 'helpers'))
import display  # noqa: E402  (lies in the folder above)
import journalnames  # noqa: E402
import rest  # noqa: E402

SCREEN = 1600, 900
# A press decides something: an Alt letter, Enter or Space. Other keys lead there, or paste.
OTHER_KEYS = 'Tab', 'Down', 'ctrl+v', 'ctrl+plus'


def wait_for(condition, what):
    end = time.monotonic() + display.PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.03)
    raise TimeoutError(what)


class Desktop(display.Display):
    """A screen with a window manager, for both programs, and keys pressed on it."""

    def __init__(self):
        super().__init__('{}x{}'.format(*SCREEN), has_manager=True)

    def run(self, *command, check=True):
        return subprocess.run(['xdotool', *command], env=self.environment(), check=check,
                              capture_output=True, text=True).stdout.strip()


class Wizard:
    """The program, by its keys and by what it has written down."""

    def __init__(self, program, desktop, folder, address):
        self.presses = 0
        self._desktop = desktop
        self._data = folder / 'data'
        self.pictures = self._data / 'billeder'
        self.opened = folder / 'opened'
        # What the system would open is written down instead.
        opener = folder / 'bin' / 'xdg-open'
        opener.parent.mkdir()
        opener.write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{self.opened}"\n')
        opener.chmod(0o755)
        environments = folder / 'miljoeer.json'
        environments.write_text(json.dumps({'miljoeer': [
            {'id': 'side', 'navn': 'Testside', 'type': 'vejledt', 'formaal': 'test',
             'brugergraenseflade': address}]}))
        environment = desktop.environment(PATH=f'{opener.parent}:{os.environ["PATH"]}',
                                          XDG_RUNTIME_DIR=str(folder))
        self._command = [program, '--miljoe', 'side', '--config', str(environments),
                         '--data', str(self._data), '--sagsmappe', str(folder / 'sag')]
        self._environment = environment
        self.start()

    def start(self):
        self._process = subprocess.Popen(self._command, env=self._environment,
                                         stderr=subprocess.DEVNULL)
        self._shown = wait_for(self._windows, 'the wizard shows no window')[0]

    @property
    def _window(self):
        """Another one when it becomes a strip, or whole again; the last one where none is shown."""
        self._shown = next(iter(self._windows()), self._shown)
        return self._shown

    def size(self):
        place = subprocess.run(['xwininfo', '-id', self._window], env=self._desktop.environment(),
                               check=True, capture_output=True, text=True).stdout
        return tuple(map(int, re.findall(
            r'(?:Absolute upper-left [XY]|Width|Height): +(-?\d+)', place)))

    def wait_for_end(self):
        self._process.wait(display.PATIENCE)

    def _windows(self):
        # Fails where a window goes away just then.
        return self._desktop.run('search', '--onlyvisible', '--pid', str(self._process.pid),
                                 check=False).split()

    def title(self):
        return self._desktop.run('getwindowname', self._window)

    def is_visible(self):
        return bool(self._windows())

    def come_forward(self):
        self._desktop.run('windowactivate', '--sync', self._window)

    def press(self, *keys):
        self.presses += sum(key not in OTHER_KEYS for key in keys)
        # Another key in between: the program drops what may be the second half of a double press.
        self._desktop.run('key', '--clearmodifiers', 'Pause', *keys)

    def type(self, text):
        self._desktop.run('type', '--delay', '20', text)

    def events(self, kind):
        """The payloads of all events of \\a kind that are on the disk."""
        # Read as it lies there: the program holds its journal for itself.
        try:
            journal = sqlite3.connect(f'file:{self._data}/sager.sqlite3?immutable=1', uri=True)
            rows = journal.execute('SELECT payload FROM events WHERE kind = ? ORDER BY id', (kind,))
            return [json.loads(payload) for payload, in rows]
        except sqlite3.Error:
            return []

    def wait_for(self, event_kind, **members):
        wait_for(lambda: any(members.items() <= event.items() for event in self.events(event_kind)),
                 f'no event {event_kind} {members} in the journal; the wizard shows "{self.title()}"')
        self.wait_until_it_rests()

    def wait_for_page(self, step):
        """The page of \a step is shown, once the one before it is left."""
        if step > 1:
            self.wait_for('page-left', step=journalnames.STEPS[step - 2])
        wait_for(lambda: f'Trin {step} af 6' in self.title(), f'still at "{self.title()}"')
        self.wait_until_it_rests()

    def wait_until_it_rests(self):
        """What is on the disk is shown a moment later, and a key that comes before is lost."""
        rest.wait_for_rest(self._process.pid)

    def close(self):
        self._process.send_signal(signal.SIGTERM)
        self._process.wait()
