# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Presses once a second at one place with a real pointer, as someone does who waits for the program
and does not look: from the first page on, no browser is opened. And four presses on "A+" make the
text larger until it is largest, and nothing else.

steadypress.py PROGRAM
"""

import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'assistive'))

import desktop  # noqa: E402  (the folder is named first)
from hand import AFTERWARDS, Hand  # noqa: E402
from secondpress import expect  # noqa: E402

SCREENS = '1280x900', '800x600'
PRESSES = 5
LARGER = 'Større tekst'
FIRST = 'Opret abonnement på Borgerblikkets sortiment'
SIGN_IN = 'Log ind i klassifikationssystemet'
SOLVE = 'Løs opgaven'


def note_what_is_opened():
    """In place of the script that signs in; the file that lists the addresses."""
    folder = pathlib.Path(os.environ[desktop.INSIDE])
    opened = folder / 'opened.txt'
    opened.unlink(missing_ok=True)
    script = folder / 'bin' / 'xdg-open'
    script.write_text(f'#!/bin/sh\necho "$1" >> "{opened}"\n', encoding='utf-8')
    return opened


def press_once_a_second(screen, hand, name):
    hand._point_at(screen.middle_of(name))
    for _ in range(PRESSES):
        subprocess.run(['xdotool', 'click', '1'], check=True)
        time.sleep(1)


def opens_nothing(program, name, button, heading, **settings):
    opened = note_what_is_opened()
    with desktop.Program(program, name, **settings) as screen:
        hand = Hand(name, screen)
        hand.see('Trin 1 af 6', FIRST)
        hand.turn_to(button)
        press_once_a_second(screen, hand, button)
        hand.see('Trin 2 af 6', heading)
        expect(not opened.exists(), 'no browser opened')


def enlarges_and_then_does_nothing(program):
    with desktop.Program(program, 'tekst', place=None) as screen:
        hand = Hand('tekst', screen)
        hand.see('Trin 1 af 6', FIRST)
        before = screen.place_of('push button', LARGER)
        hand._point_at(screen.middle_of(LARGER))
        # Its words stay in one line; the heading's may have one or two, as there is room.
        heights = [screen.place_of('push button', SOLVE)[3]]
        for _ in range(4):
            subprocess.run(['xdotool', 'click', '1'], check=True)
            time.sleep(AFTERWARDS)
            heights.append(screen.place_of('push button', SOLVE)[3])
            after = screen.place_of('push button', LARGER)
            far = max(abs(one - other) for one, other in zip(before, after))
            expect(far <= 4, f'"A+" stays at {before}, and is not at {after}')
        expect(heights == sorted(heights) and heights[3] > heights[0], f'only larger: {heights}')
        expect(heights[3] == heights[4], f'at last nothing: {heights}')


def test(program):
    opens_nothing(program, 'foerste', SOLVE, SIGN_IN, place=None)
    opens_nothing(program, 'produktion', 'Start opgaven', SIGN_IN, place='produktion')
    opens_nothing(program, 'oevemiljoe', 'Start opgaven', 'Log ind i din browser')
    enlarges_and_then_does_nothing(program)


if __name__ == '__main__':
    sys.exit(desktop.run(__file__, test, SCREENS))
