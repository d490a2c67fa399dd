# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What the program shows when it is started from the desktop and cannot start.

unstarted.py PROGRAM starts it without a terminal, in a real window. Where standard error is a
terminal, no window is shown.
"""

import os
import pathlib
import pty
import subprocess
import sys

import desktop
import reader

HOME = pathlib.Path(os.environ.get(desktop.INSIDE, '/'))
BROKEN = HOME / 'miljøer.json'

# The words, the window's title, and a part of its text.
CASES = (
    (['--findes-ikke'], 'Programmet kan ikke starte', 'Programmet kender ikke ”--findes-ikke”.'),
    (['--config', BROKEN], 'Programmet kan ikke læse listen over miljøer', 'gemt som UTF-16'),
    ([b'--data', b'K\xf8benhavn'], 'Programmet kan ikke starte', 'K\\xF8benhavn'),
    ([HOME / 'billede.png'], 'Programmet kan ikke starte', 'kan ikke bruge den'),
    ([HOME / 'brev.pdf'], 'Efterprøvning af brev.pdf', 'Der er ikke noget bevis'),
)


def started(program, words, **streams):
    return subprocess.Popen([program, *words], stdin=subprocess.DEVNULL, **streams)


def expect_window(program, words, title, text, key):
    screen = reader.Reader()
    with started(program, words, stderr=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        screen.read(process.pid)
        screen.expect('heading', title)
        screen.expect_that(f'the text "{text}"', lambda: screen.has_text(text))
        screen.expect('push button', 'Kopiér')
        screen.expect('push button', 'Luk')
        window = screen.expect_that('the window', lambda: subprocess.run(
            ['xdotool', 'search', '--onlyvisible', '--pid', str(process.pid)], check=False,
            capture_output=True, text=True).stdout.split())
        subprocess.run(['xdotool', 'windowactivate', '--sync', window[-1]], check=True)
        subprocess.run(['xdotool', 'key', key], check=True)
        process.wait(reader.PATIENCE)
        said = (process.stdout.read() + process.stderr.read()).decode()
    if process.returncode != 2 or text not in said:
        raise reader.NotHeard(f'{words}: exit status {process.returncode}, {said}')


def expect_no_window_at_a_terminal(program):
    ours, theirs = pty.openpty()
    with started(program, ['--findes-ikke'], stderr=theirs) as process:
        if process.wait(reader.PATIENCE) != 2:
            raise reader.NotHeard(f'at a terminal: exit status {process.returncode}')
    os.close(theirs)
    os.close(ours)


def test(program):
    BROKEN.write_text('{}', encoding='utf-16')
    (HOME / 'billede.png').write_bytes(b'')
    (HOME / 'brev.pdf').write_bytes(b'%PDF-1.7\n')
    for number, (words, title, text) in enumerate(CASES):
        print(words)
        expect_window(program, words, title, text, ('Escape', 'Return')[number % 2])
    expect_no_window_at_a_terminal(program)


if __name__ == '__main__':
    sys.exit(desktop.run(__file__, test))
