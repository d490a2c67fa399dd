# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The real program and its library: when it is loaded, and what the user reads where it is missing.

Arguments: the program and the practice service.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / 'helpers'))
import display  # noqa: E402  (lies in the folder above)
import installed  # noqa: E402

PROGRAM, SERVICE = sys.argv[1:]
# What the library needs, and nothing else of the program does: its file names.
LARGE = re.compile(r'(libqpdf|libgnutls|libcrypto|libp11-kit|deferred)[.-]?[\w.]*so|/proc/self/fd')

failures = []


def linked_to(file):
    """The libraries that come with a program or library: their names, and where they lie."""
    told = subprocess.run(['ldd', file], check=True, capture_output=True, text=True).stdout
    return dict(re.findall(r'(\S+) => (/\S+)', told))


def brought_by_qt():
    """What some versions of Qt's own network library bring along: on Debian 13, its look for a
    proxy needs libcurl."""
    network = linked_to(PROGRAM).get('libQt6Network.so.6')
    return linked_to(network) if network else {}


def expect(is_so, what, told=''):
    if not is_so:
        failures.append(f'{what}\n{told}')


class Computer:
    """The program as it is installed, and a user's folders."""

    def __init__(self, root):
        self._root = Path(root).resolve()
        self._programs = self._root / 'prefix/bin'
        self._programs.mkdir(parents=True)
        self.library = installed.copy_programs(self._programs, PROGRAM, SERVICE)
        self.data = self._root / 'data'
        self.evidence = self._root / 'evidence'

    def command(self, *words):
        return [str(self._programs / Path(PROGRAM).name), *map(str, words)]

    def folders(self):
        return ['--data', self.data, '--sagsmappe', self.evidence]

    def run(self, *words):
        return subprocess.run(self.command(*words), check=False, capture_output=True, text=True,
                              timeout=240, env={**os.environ, 'QT_QPA_PLATFORM': 'offscreen'})

    def pdf(self):
        return next(self.evidence.glob('*/*.pdf'))


def wait_for(found):
    end = time.monotonic() + display.PATIENCE
    while not found() and time.monotonic() < end:
        time.sleep(0.05)
    return found()


def is_shown(screen):
    """The program's window can be seen."""
    def ask(*words):
        return subprocess.run(['xwininfo', '-display', screen.name, *words], check=False,
                              capture_output=True, text=True).stdout
    window = re.search(r'(0x[0-9a-f]+) ".*": \("sortimentsguide"', ask('-root', '-tree'))
    return window and 'IsViewable' in ask('-id', window[1])


def look_at_the_start(computer):
    """The dynamic loader writes down what it loads."""
    loaded = computer.data.with_name('loaded')
    with display.Display() as screen:
        process = subprocess.Popen(
            computer.command(*computer.folders()),
            env=screen.environment(LD_DEBUG='files', LD_DEBUG_OUTPUT=str(loaded)))
        has_begun = wait_for(lambda: (computer.data / 'sager.sqlite3').exists()
                             and is_shown(screen))
        process.terminate()
        process.wait()
    expect(has_begun, 'the program has not opened its journal and shown its window')
    noted = loaded.with_name(f'loaded.{process.pid}').read_text()
    expect('libQt6Widgets' in noted, 'the dynamic loader has written nothing down')
    allowed = re.compile('|'.join(map(re.escape, brought_by_qt())) or '(?!)')
    early = sorted({line.strip() for line in noted.splitlines()
                    if LARGE.search(line) and not allowed.search(line)})
    expect(not early, 'loaded before evidence or a sign-in begins', '\n'.join(early[:10]))


def look_at_a_whole_program(computer):
    walk = computer.run('--gennemgang', *computer.folders())
    expect(walk.returncode == 0, 'the walk-through', walk.stdout + walk.stderr)
    found = computer.run('--efterproev', computer.pdf())
    expect(found.returncode == 0, 'the examination', found.stdout)


def look_without_the_library(computer, why):
    walk = computer.run('--gennemgang', *computer.folders())
    expect(walk.returncode == 1 and re.search(r'Stoppet af: +GB-53', walk.stdout),
           f'{why}: the walk-through ends with {walk.returncode}', walk.stdout + walk.stderr)
    sentences = {
        ('--efterproev', computer.pdf()): (
            2, f'Beviset er ikke efterprøvet. Programmets egen fil {computer.library} mangler eller'
               ' er beskadiget. Bed jeres it-afdeling om at installere programmet igen.'),
        ('--tjek', '--miljoe', 'oevemiljoe', *computer.folders()): (
            1, f'Programmet: {computer.library} mangler eller er beskadiget.'),
    }
    for words, (status, sentence) in sentences.items():
        ending = computer.run(*words)
        told = ' '.join(ending.stdout.split())
        expect(ending.returncode == status and sentence in told,
               f'{why}: {words[0]} ends with {ending.returncode}', ending.stdout + ending.stderr)


def main():
    with tempfile.TemporaryDirectory() as root:
        computer = Computer(root)
        look_at_the_start(computer)
        look_at_a_whole_program(computer)
        whole = computer.library.read_bytes()
        computer.library.unlink()
        look_without_the_library(computer, 'missing')
        computer.library.write_bytes(whole[:len(whole) // 2])
        look_without_the_library(computer, 'cut short')
        computer.library.write_bytes(whole)
        look_at_a_whole_program(computer)
    print('\n'.join(failures))
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
