# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A real pointer on the wizard's window, and what the wizard has written down."""

import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'assistive'))

import desktop  # noqa: E402  (the folder is named first)
import reader  # noqa: E402

# After the page has come, an effect of a second press shows within this time.
AFTERWARDS = 0.4
# Buttons of the mouse: the wheel.
UP, DOWN = '4', '5'
MOST_TURNS = 40


class Hand:
    """A pointer on one program, whose buttons are found by name on the accessibility bus."""

    def __init__(self, name, screen, delay=0):
        """`name`: of the program's folder; `delay`: seconds between two presses."""
        self._data = pathlib.Path(os.environ[desktop.INSIDE], name, 'data')
        self._screen = screen
        self._delay = delay

    def _point_at(self, place):
        # The way there is longer than a trembling hand's, also to where the pointer was before.
        x, y = place
        subprocess.run(['xdotool', 'mousemove', str(x - 30), str(y - 30), 'mousemove', str(x), str(y)],
                       check=True)

    def turn_to(self, name):
        """Turns the wheel until what has that name lies bare under the pointer, as a user does."""
        for button in [DOWN] * MOST_TURNS + [UP] * MOST_TURNS:
            if self._screen.is_bare(name):
                return
            x, y = self._screen.middle_of_window()
            subprocess.run(['xdotool', 'mousemove', str(x), str(y), 'click', button], check=True)
            time.sleep(0.1)
        raise reader.NotHeard(f'"{name}" cannot be brought under the pointer')

    def press(self, name):
        self._point_at(self._screen.middle_of(name))
        subprocess.run(['xdotool', 'click', '1'], check=True)

    def press_twice(self, name):
        self._point_at(self._screen.middle_of(name))
        subprocess.run(['xdotool', 'click', '1', 'sleep', str(self._delay), 'click', '1'], check=True)

    def see(self, title, heading):
        self._screen.expect_beginning('frame', title)
        self._screen.expect('heading', heading)

    def press_twice_and_see(self, name, title, heading):
        """Presses twice; the page that the button called `name` leads to stays."""
        self.press_twice(name)
        self.see(title, heading)
        time.sleep(AFTERWARDS)
        self._screen.expect_still(title, heading)

    def events(self):
        """Kind and payload of all events that are on the disk, in their order."""
        # Read as it lies there: the program holds its journal for itself.
        try:
            journal = sqlite3.connect(f'file:{self._data}/sager.sqlite3?immutable=1', uri=True)
            rows = journal.execute('SELECT kind, payload FROM events ORDER BY id').fetchall()
        except sqlite3.Error:
            return []
        return [(kind, json.loads(payload)) for kind, payload in rows]

    def payload(self, kind):
        """Of the last event of that kind."""
        self.wait_for(kind, 1)
        return [payload for each, payload in self.events() if each == kind][-1]

    def wait_for(self, kind, number):
        self._screen.expect_that(f'{number} events {kind}', lambda: self.count(kind) >= number)

    def count(self, kind):
        return sum(each == kind for each, _ in self.events())
