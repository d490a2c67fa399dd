# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The whole window, with the frame that the window manager draws, is on a small screen.

frames.py PROGRAM looks at the first window and at the narrow strip of guided mode.
"""

import re
import subprocess
import sys

import desktop
import reader

SCREENS = ('1280x720', '1024x600')
# The strip is 420 pixels wide, its frame not counted.
WIDEST_STRIP = 440


def said_by(*command):
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def numbers(pattern, text):
    return [int(number) for number in re.findall(pattern, text)]


def screen_size():
    return numbers(r'(?:Width|Height): (\d+)', said_by('xwininfo', '-root'))


def whole_window():
    """Left, top, right and bottom edge of the frame around the program's window, or None."""
    window = re.search(r'# (0x\w+)', said_by('xprop', '-root', '_NET_CLIENT_LIST'))
    if not window:
        return None
    shown = said_by('xwininfo', '-id', window[1])
    place = numbers(r'(?:Absolute upper-left [XY]|Width|Height): +(-?\d+)', shown)
    frame = numbers(r'[=,] (\d+)', said_by('xprop', '-id', window[1], '_NET_FRAME_EXTENTS'))
    if len(place) != 4 or len(frame) != 4:
        return None
    (left, top, width, height), (at_left, at_right, above, below) = place, frame
    return left - at_left, top - above, left + width + at_right, top + height + below


def is_within(edges, size, widest):
    left, top, right, bottom = edges
    return (left >= 0 and top >= 0 and right <= size[0] and bottom <= size[1]
            and right - left <= widest)


def expect_whole(screen, what, widest):
    size = screen_size()
    screen.expect_that(f'the whole {what} on {size}, instead of {whole_window()},',
                       lambda: (edges := whole_window()) and is_within(edges, size, widest))
    print(what, size, whole_window())
    _, top, _, height = screen.place_of('push button', 'Hjælp')
    if top + height > size[1]:
        raise reader.NotHeard(f'"Gem og luk" above {size[1]}: it ends at {top + height}')


def test(program):
    with desktop.Program(program, 'vindue', 'Vejle', place='produktion') as screen:
        screen.expect_page('Trin 1 af 6', 'Opret abonnement på Borgerblikkets sortiment')
        expect_whole(screen, 'window', screen_size()[0])
        screen.press('Start opgaven')
        screen.expect_beginning('frame', 'Trin 2 af 6')
        screen.press('Fortsæt, jeg er logget ind')
        screen.press('Ja, jeg er logget ind')
        screen.expect_page('Trin 3 af 6', 'Vælg jeres debitorsystem')
        screen.choose('ØS Indsigt Vejle (bf17)')
        screen.press('Fortsæt')
        screen.expect_beginning('frame', 'Trin 4 af 6')
        screen.press('Smalt vindue')
        expect_whole(screen, 'strip', WIDEST_STRIP)


if __name__ == '__main__':
    sys.exit(desktop.run(__file__, test, SCREENS))
