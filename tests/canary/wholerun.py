# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""One run of the real program, from the first page to the evidence, watched from outside."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import installed
import places

HERE = Path(__file__).parent
PATIENCE = 150
NOBODY = 65534


def as_ordinary_user():
    """What to put before a command so that it does not run as root."""
    if os.geteuid() != 0:
        return []
    return ['setpriv', f'--reuid={NOBODY}', f'--regid={NOBODY}', '--clear-groups']


class Folders:
    """Every folder in which the program could write, and apart from them what the test keeps."""

    def __init__(self, root, programs):
        self._root = Path(root)
        self.home, self.temporary, self.data, self.evidence = self._made(
            'home', 'tmp', 'data', 'evidence')
        self.xdg = {f'XDG_{name}': self._made(f'xdg/{name.lower()}')[0]
                    for name in ('DATA_HOME', 'CONFIG_HOME', 'CACHE_HOME', 'STATE_HOME',
                                 'RUNTIME_DIR')}
        self.xdg['XDG_RUNTIME_DIR'].chmod(0o700)
        self.recording, self.programs = self._made('recording', 'programs')
        installed.copy_programs(self.programs, Path(programs) / 'sortimentsguide')
        shutil.copy2(HERE / 'recordingpractice.py', self.programs / 'oevemiljoe')
        shutil.copy2(Path(programs) / 'oevemiljoe', self.programs / 'real-oevemiljoe')
        for path in self.programs.iterdir():
            path.chmod(0o755)
        if os.geteuid() == 0:
            for path in (self._root, *self._root.rglob('*')):
                os.chown(path, NOBODY, NOBODY)

    def _made(self, *names):
        paths = [self._root / name for name in names]
        for path in paths:
            path.mkdir(parents=True)
        return paths

    def written(self):
        return places.files_below([self.home, self.temporary, self.data, self.evidence,
                                   *self.xdg.values()])

    def environment(self, display):
        kept = {name: value for name, value in display.environment().items()
                if name == 'QT_QPA_PLATFORM' or not name.startswith(('XDG_', 'QT_', 'LC_'))}
        return {**kept, **{name: str(path) for name, path in self.xdg.items()},
                'HOME': str(self.home), 'TMPDIR': str(self.temporary), 'LANG': 'C.UTF-8',
                'PYTHONDONTWRITEBYTECODE': '1', 'RECORDING': str(self.recording),
                'RECORDED_PROGRAM': str(self.programs / 'real-oevemiljoe')}


class WholeRun:
    """What was seen while the program ran, and what it left behind."""

    def __init__(self, folders, display):
        self.folders = folders
        self.command_lines, self.titles, self.clipboard = set(), set(), set()
        # A process that has just ended looks protected, so all that was ever seen counts.
        self.memory_owners = set()
        outputs = [folders.recording.parent / name for name in ('stdout', 'stderr')]
        with open(outputs[0], 'wb') as out, open(outputs[1], 'wb') as err:
            program = subprocess.Popen(
                [*as_ordinary_user(), str(folders.programs / 'sortimentsguide'), '--gennemgang',
                 '--data', str(folders.data), '--sagsmappe', str(folders.evidence)],
                stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=folders.home,
                env=folders.environment(display))
            try:
                self._watch(program, display)
            finally:
                program.kill()
                self.status = program.wait()
        self.stdout, self.stderr = (path.read_bytes() for path in outputs)

    def _watch(self, program, display):
        end = time.monotonic() + PATIENCE
        while program.poll() is None and time.monotonic() < end:
            self.command_lines.add(places.command_lines())
            self.titles.add(places.window_titles(display.name))
            self.clipboard.add(places.clipboard(display.name))
            if b'Sortimentsguiden' in b''.join(self.titles):
                self._note_memory_owner(program.pid)
            try:
                program.wait(0.2)
            except subprocess.TimeoutExpired:
                pass

    def _note_memory_owner(self, pid):
        try:
            self.memory_owners.add(os.stat(f'/proc/{pid}/environ').st_uid)
        except FileNotFoundError:
            pass  # it has just ended

    def recorded(self):
        return [path.read_text(encoding='latin-1')
                for path in sorted(self.folders.recording.iterdir())]


def fail_without(*programs):
    for program in programs:
        if shutil.which(program) is None:
            sys.exit(f'{program} is not installed; ./test installs what the tests need.')
