# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Brings a picture with a real pointer in the real window: pressed it is as large as the window, an
area is marked by dragging and covered, and afterwards the page is where it was.

pictures.py PROGRAM
"""

import pathlib
import struct
import subprocess
import sys
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'assistive'))

import desktop  # noqa: E402  (the folder is named first)
import secondpress  # noqa: E402

SIZE = 1600, 1000
FORM = 'Hvad ser du i klassifikationssystemet?'
SHOWN = 'Abonnementet i klassifikationssystemet'
WHOLE = f'Billede. {SHOWN}.'
FULL = f'Billede i fuld størrelse. {SHOWN}.'
SMALL = f'Billede 1: {SHOWN}'
# The delay has no meaning here: nothing is pressed twice.
NO_DELAY = 0


def png():
    """A white page with a dark line on it."""
    width, height = SIZE
    dark = b'\x00' + b'\x20' * width
    light = b'\x00' + b'\xff' * width
    rows = b''.join(dark if 100 <= row < 120 else light for row in range(height))

    def chunk(kind, content):
        return (struct.pack('>I', len(content)) + kind + content
                + struct.pack('>I', zlib.crc32(kind + content)))

    header = struct.pack('>IIBBBBB', width, height, 8, 0, 0, 0, 0)
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header) + chunk(b'IDAT', zlib.compress(rows))
            + chunk(b'IEND', b''))


def copy(picture, screen):
    """Another program owns the clipboard, as after a press of Print Screen."""
    subprocess.run(['xclip', '-selection', 'clipboard', '-t', 'image/png'], input=picture, check=True)

    def is_there():
        return subprocess.run(['xclip', '-selection', 'clipboard', '-o', '-t', 'image/png'],
                              check=False, capture_output=True).stdout == picture
    screen.expect_that('a picture on the clipboard', is_there)


def drag(start, end):
    """Presses at one place, moves in steps, and lets go at the other."""
    moves = ['mousemove', *map(str, start), 'mousedown', '1']
    for step in range(1, 5):
        at = [first + (last - first) * step // 4 for first, last in zip(start, end)]
        moves += ['mousemove', *map(str, at)]
    subprocess.run(['xdotool', *moves, 'mouseup', '1'], check=True)


def scroll_to(screen, name, below):
    """Turns the wheel until the button called `name` is seen above `below`, the main button."""
    left, _, width, _ = screen.place_of('push button', name)
    _, end, *_ = screen.place_of('push button', below)
    # Where the wheel changes nothing but the page.
    subprocess.run(['xdotool', 'mousemove', str(left + width), str(end - 60)], check=True)

    def is_seen():
        _, at, _, height = screen.place_of('push button', name)
        if at + height + 40 < end:
            return True
        subprocess.run(['xdotool', 'click', '5'], check=True)
        return False
    screen.expect_that(f'"{name}" in sight', is_seen)


def go_to_form(screen, hand):
    hand.see('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
    for button, title, heading in (
            ('Start opgaven', 'Trin 2 af 6', 'Log ind i klassifikationssystemet'),
            ('Fortsæt, jeg er logget ind', 'Trin 2 af 6', 'Log ind i klassifikationssystemet'),
            ('Ja, jeg er logget ind', 'Trin 3 af 6', 'Vælg jeres debitorsystem')):
        screen.press(button)
        hand.see(title, heading)
    screen.choose('ØS Indsigt Vejle (bf17)')
    screen.press('Fortsæt')
    hand.see('Trin 4 af 6', 'Udfyld felterne i browseren')
    for number, row in enumerate(secondpress.ROWS, 1):
        screen.expect_that(f'point {number}',
                           lambda: screen.has_name_like(rf'{number}\. .*\(Du er her\)'))
        screen.press('Ja' if row == secondpress.ROW_WITH_QUESTION else 'Gjort, vis næste')
        hand.wait_for('row-changed', row)
    screen.press('Fortsæt, jeg har gemt')
    hand.see('Trin 5 af 6', FORM)


def brought(hand):
    return [payload for kind, payload in hand.events()
            if kind == 'picture-kept' and payload.get('kind') == 'brought']


def the_way_of_a_picture(screen, hand):
    go_to_form(screen, hand)
    copy(png(), screen)
    screen.choose('Jeg ser abonnementet, og alle felter passer')
    scroll_to(screen, 'Indsæt billede', 'Gem svar')
    hand.press('Indsæt billede')
    screen.expect('heading', 'Er billedet godt nok?')
    # The press may have scrolled the page to the button. From then on the page stays.
    hand.press('Tilbage')
    screen.expect('heading', FORM)
    before = screen.place_of('push button', 'Indsæt billede')
    hand.press('Indsæt billede')
    screen.expect('heading', 'Er billedet godt nok?')
    hand.press('Tilbage')
    screen.expect('heading', FORM)
    after = screen.place_of('push button', 'Indsæt billede')
    secondpress.expect(after == before, f'the button at {before}, not at {after}')
    hand.press('Indsæt billede')
    screen.expect('heading', 'Er billedet godt nok?')
    left, top, width, height = screen.expect_that(
        'the picture, small', lambda: screen.place_of('image', WHOLE))
    hand.press(WHOLE)
    screen.expect_that('the picture, larger than before', lambda: is_larger(
        screen.place_of('image', FULL), (left, top, width, height)))
    left, top, *_ = screen.place_of('image', FULL)
    drag((left + 60, top + 60), (left + 260, top + 160))
    hand.press('Dæk området')
    hand.press('Brug billedet')
    screen.expect('heading', FORM)
    screen.expect('image', SMALL)
    secondpress.expect(len(brought(hand)) == 1, 'one picture kept')
    hand.press(SMALL)
    screen.expect('heading', 'Ret billedet')
    scroll_to(screen, 'Fjern billedet', 'Brug billedet')
    hand.press('Fjern billedet')
    screen.expect('heading', FORM)
    hand.wait_for('picture-withdrawn', 1)
    screen.expect('check box', 'Jeg svarer uden billede')


def is_larger(place, before):
    return place[2] > before[2] * 1.2 and place[3] > before[3]


def test(program):
    with desktop.Program(program, 'billeder', place='produktion') as screen:
        the_way_of_a_picture(screen, secondpress.Hand('billeder', screen, NO_DELAY))


if __name__ == '__main__':
    sys.exit(desktop.run(__file__, test))
