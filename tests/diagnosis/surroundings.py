# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Breaks what the program needs of a computer, and holds --tjek against what then happens.

Each surrounding has a broken (or merely odd) folder. --tjek looks at it, then the program walks through
the whole task there. "i orden" must be followed by saved evidence that holds, "fejl" by the problem it
told of: GB-29 where cases cannot be kept, GB-18 where evidence cannot be saved. Browsers and clocks are
only looked at: what opening a page does is tested in tests/opener.

Arguments: the program, the practice service. --table prints what --tjek said, for people.
"""

import concurrent.futures
import contextlib
import dataclasses
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / 'helpers'))
import installed  # noqa: E402  (lies in the folder above)

NOBODY = 65534
PROBLEM = {'Datamappe': 'GB-29', 'Mappe til beviser': 'GB-18'}
FAKETIME = next((str(path) for path in pathlib.Path('/usr/lib').glob('**/faketime/libfaketime.so.1')), None)

mounts = contextlib.ExitStack()
mounting = threading.Lock()


class NotHere(Exception):
    """This computer does not let the test break that."""


@dataclasses.dataclass
class Surrounding:
    """`make` gets a folder of its own and returns the path that the program is to use."""

    name: str
    topic: str
    mark: str
    says: str
    make: object
    variables: dict = dataclasses.field(default_factory=dict)
    # A warning: the program works there, today.
    works_all_the_same: bool = False


def run(*words, **settings):
    return subprocess.run(words, capture_output=True, text=True, check=False, **settings)


def as_user(folder):
    """The words that make a program of root one of a user who may not write everywhere."""
    if os.geteuid() != 0:
        return []
    os.chown(folder, NOBODY, NOBODY)
    return ['setpriv', f'--reuid={NOBODY}', f'--regid={NOBODY}', '--clear-groups']


# Folders. Each function makes a folder that cannot be used as usual.

def not_yet(home):
    return home / 'ikke' / 'endnu'


def danish(home):
    return home / ('Beviser fra Ærø Århus ' + 'ø' * 90)


def through_a_link(home):
    (home / 'der').mkdir()
    give_away(home / 'der')
    os.symlink('der', home / 'her')
    return home / 'her'


def dangling(home):
    os.symlink('findes-ikke', home / 'her')
    return home / 'her'


def below_dangling(home):
    return dangling(home) / 'beviser'


def ring(home):
    os.symlink('her', home / 'her')
    return home / 'her'


def a_file(home):
    (home / 'her').write_text('ikke en mappe')
    give_away(home / 'her')
    return home / 'her'


def below_a_file(home):
    return a_file(home) / 'beviser'


def name_too_long(home):
    return home / ('e' * 300)


def path_too_long(home):
    return home.joinpath(*['e' * 200] * 25)


def with_mode(mode, below=''):
    def make(home):
        (home / 'her' / 'beviser').mkdir(parents=True)
        give_away(home / 'her' / 'beviser')
        give_away(home / 'her')
        os.chmod(home / 'her', mode)
        return home / 'her' / below
    return make


def others_folder(home):
    """Of another user, without the right to write."""
    if os.geteuid() != 0:
        raise NotHere('only root can make a folder of somebody else')
    (home / 'her').mkdir(mode=0o755)
    return home / 'her'


def system_files(_):
    return pathlib.Path('/proc/self')


def give_away(path):
    if os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)


def disk(options, fill=None):
    """A disk of its own; `fill` lies on it already."""
    def make(home):
        (home / 'her').mkdir()
        word = run('mount', '-t', 'tmpfs', '-o', f'{options},mode=777', 'disk', home / 'her')
        if word.returncode:
            raise NotHere('no disk can be mounted: ' + word.stderr.strip())
        mounts.callback(run, 'umount', '-l', home / 'her')
        if fill:
            fill(home / 'her')
        return home / 'her'
    return make


def to_the_brim(folder):
    with open(folder / 'fuld', 'wb', buffering=0) as file, contextlib.suppress(OSError):
        while file.write(b'0' * 4096):
            pass


def no_names_left(folder):
    with contextlib.suppress(OSError):
        for number in range(10_000):
            (folder / str(number)).touch()


def read_only(folder):
    run('mount', '-o', 'remount,ro', folder)


def network(*options):
    """A FUSE mount by rclone: without hard links, without renaming that spares what is there."""
    def make(home):
        if not shutil.which('rclone') or not shutil.which('fusermount3'):
            raise NotHere('rclone and fusermount3 are not installed')
        if not os.access('/dev/fuse', os.W_OK):
            raise NotHere('/dev/fuse may not be used')
        (home / 'fjern').mkdir()
        (home / 'her').mkdir()
        words = ['rclone', 'mount', home / 'fjern', home / 'her', '--config', os.devnull,
                 '--cache-dir', home / 'cache', *options]
        if os.geteuid() == 0:
            words += ['--allow-other', '--uid', str(NOBODY), '--gid', str(NOBODY)]
        mount = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        mounts.callback(mount.wait)
        mounts.callback(run, 'fusermount3', '-u', '-z', home / 'her')
        for _ in range(200):
            if os.path.ismount(home / 'her'):
                return home / 'her'
            if mount.poll() is not None:
                raise NotHere('rclone: ' + mount.stderr.read().strip())
            time.sleep(0.05)
        raise NotHere('rclone did not mount within ten seconds')
    return make


def home_of(home):
    return home


# Browsers: `make` puts programs into the home's folder bin, which is the whole PATH.

def browser(body=None, name='netsurfer', mode=0o755):
    def make(home):
        (home / 'bin').mkdir()
        if body is not None:
            (home / 'bin' / name).write_text('#!/bin/sh\n' + body)
            os.chmod(home / 'bin' / name, mode)
        return home
    return make


def clock(instant):
    if not FAKETIME:
        return {'FAKETIME': None}
    return {'LD_PRELOAD': FAKETIME, 'FAKETIME': instant, 'FAKETIME_DONT_FAKE_MONOTONIC': '1',
            # Under a sanitizer: libfaketime comes before it.
            'ASAN_OPTIONS': 'verify_asan_link_order=0'}


EVIDENCE, DATA, BROWSER, CLOCK = 'Mappe til beviser', 'Datamappe', 'Browser', 'Ur'

SURROUNDINGS = [
    Surrounding('a folder that is not made yet', EVIDENCE, 'i orden', 'kan bruges.', not_yet),
    Surrounding('a long Danish name', EVIDENCE, 'i orden', 'kan bruges.', danish),
    Surrounding('a link to a folder', EVIDENCE, 'i orden', 'kan bruges.', through_a_link),
    Surrounding('a link to nothing', EVIDENCE, 'fejl', 'er ikke en mappe', dangling),
    Surrounding('below a link to nothing', EVIDENCE, 'fejl', 'er ikke en mappe', below_dangling),
    Surrounding('a link to itself', EVIDENCE, 'fejl', 'er ikke en mappe', ring),
    Surrounding('a file', EVIDENCE, 'fejl', 'er ikke en mappe', a_file),
    Surrounding('below a file', EVIDENCE, 'fejl', 'er ikke en mappe', below_a_file),
    Surrounding('a name of 300 letters', EVIDENCE, 'fejl', 'kan ikke gemmes', name_too_long),
    Surrounding('a path of 5,000 letters', EVIDENCE, 'fejl', 'kan ikke gemmes', path_too_long),
    Surrounding('one that may only be read', EVIDENCE, 'fejl', 'kan ikke gemmes', with_mode(0o555)),
    Surrounding('one whose parent is shut', EVIDENCE, 'fejl', 'kan ikke gemmes', with_mode(0, 'beviser')),
    Surrounding('one that may not be entered', EVIDENCE, 'fejl', 'kan ikke gemmes', with_mode(0o666)),
    Surrounding('one of somebody else', EVIDENCE, 'fejl', 'kan ikke gemmes', others_folder),
    Surrounding('one of the system', EVIDENCE, 'fejl', 'kan ikke gemmes', system_files),
    Surrounding('a disk for reading', EVIDENCE, 'fejl', 'kan ikke gemmes', disk('size=90m', read_only)),
    Surrounding('a full disk', EVIDENCE, 'fejl', 'næsten ikke plads', disk('size=1m', to_the_brim)),
    Surrounding('a disk without names left', EVIDENCE, 'fejl', 'kan ikke gemmes',
                disk('size=90m,nr_inodes=40', no_names_left)),
    Surrounding('a network drive', EVIDENCE, 'i orden', 'delt drev', network('--vfs-cache-mode', 'full')),
    Surrounding('a network drive that only appends', EVIDENCE, 'i orden', 'delt drev', network()),
    Surrounding('a network drive for reading', EVIDENCE, 'fejl', 'kan ikke gemmes',
                network('--vfs-cache-mode', 'full', '--read-only')),
    Surrounding('a folder that is not made yet', DATA, 'i orden', 'kan bruges.', not_yet),
    Surrounding('a link to nothing', DATA, 'fejl', 'er ikke en mappe', dangling),
    Surrounding('a file', DATA, 'fejl', 'er ikke en mappe', a_file),
    Surrounding('a name of 300 letters', DATA, 'fejl', 'kan ikke gemmes', name_too_long),
    Surrounding('one that may only be read', DATA, 'fejl', 'kan ikke gemmes', with_mode(0o555)),
    Surrounding('a disk for reading', DATA, 'fejl', 'kan ikke gemmes', disk('size=90m', read_only)),
    Surrounding('a full disk', DATA, 'fejl', 'næsten ikke plads', disk('size=1m', to_the_brim)),
    Surrounding('a network drive for reading', DATA, 'fejl', 'kan ikke gemmes',
                network('--vfs-cache-mode', 'full', '--read-only')),
    Surrounding('a network drive', DATA, 'fejl', 'delt drev', network('--vfs-cache-mode', 'full'),
                works_all_the_same=True),
    Surrounding('BROWSER names what is not there', BROWSER, 'fejl', 'BROWSER', browser(),
                {'BROWSER': 'netsurfer'}),
    Surrounding('BROWSER names what may not be run', BROWSER, 'fejl', 'BROWSER',
                browser('exit 0', mode=0o644), {'BROWSER': 'netsurfer'}),
    Surrounding('BROWSER has arguments', BROWSER, 'i orden', '', browser('exit 0'),
                {'BROWSER': 'netsurfer --new-window %s'}),
    Surrounding('the second of BROWSER is there', BROWSER, 'i orden', '', browser('exit 0'),
                {'BROWSER': 'firefax:netsurfer'}),
    Surrounding('no browser at all', BROWSER, 'fejl', '', browser()),
    Surrounding('the clock stands in 1970', CLOCK, 'fejl', '1970', home_of, clock('1970-01-02 12:00:00')),
    Surrounding('the clock stands in 2099', CLOCK, 'fejl', '2099', home_of, clock('2099-01-02 12:00:00')),
]


class Trial:
    """One surrounding, looked at and then worked in."""

    def __init__(self, surrounding, programs, base):
        self.surrounding = surrounding
        self.program = programs / 'sortimentsguide'
        self.base = base
        self.home = base / 'hjem'
        self.faults = []
        self.line = ''
        self.missing = ''

    def carry_out(self):
        self.home.mkdir()
        user = as_user(self.home)
        try:
            with mounting:
                path = self.surrounding.make(self.home)
            if None in self.surrounding.variables.values():
                raise NotHere('libfaketime is not installed')
        except NotHere as why:
            self.missing = str(why)
            return self
        topic = self.surrounding.topic
        folders = {'--data': self.base / 'hjem' / 'sager', '--sagsmappe': self.home / 'bevismappe'}
        if topic in PROBLEM:
            folders['--data' if topic == DATA else '--sagsmappe'] = path
        words = [*user, 'env', '-i', 'LANG=C.UTF-8', 'QT_QPA_PLATFORM=offscreen', f'HOME={self.home}',
                 f'XDG_RUNTIME_DIR={self.home}', f'TMPDIR={self.home}',
                 'PATH=' + (str(self.home / 'bin') if topic == BROWSER else os.environ['PATH']),
                 *(f'{name}={value}' for name, value in self.surrounding.variables.items()),
                 self.program, *(str(word) for pair in folders.items() for word in pair)]
        self.look(words)
        if topic in PROBLEM and not self.surrounding.works_all_the_same:
            self.work(words, folders)
        return self

    def look(self, words):
        report = run(*words, '--tjek', '--miljoe', 'oevemiljoe', cwd=self.base)
        topic = self.surrounding.topic
        lines = next((part.splitlines() for part in report.stdout.split('\n\n')
                      if part.startswith('Denne computer\n')), [])
        at = next((i for i, line in enumerate(lines) if f'{topic}: ' in line), None)
        if at is None:
            self.faults.append(f'nothing is said of {topic}: {report}')
            return
        self.line = lines[at].strip()
        if at + 1 < len(lines) and lines[at + 1].startswith(' ' * 10):
            self.line += ' ' + lines[at + 1].strip()
        if not self.line.startswith(self.surrounding.mark) or self.surrounding.says not in self.line:
            self.faults.append(f'--tjek says: {self.line}')
        if (report.returncode == 0) != ('fejl' not in report.stdout):
            self.faults.append(f'exit status {report.returncode} with\n{report.stdout}')

    def work(self, words, folders):
        walk = run(*words, '--gennemgang', cwd=self.base)
        # The practice service did not start in time: the machine is busy, which is no surrounding.
        for _ in range(3):
            if 'Stoppet af: GB-34' not in walk.stdout:
                break
            walk = run(*words, '--gennemgang', cwd=self.base)
        expected = PROBLEM[self.surrounding.topic]
        if self.surrounding.mark == 'i orden':
            saved = sorted(pathlib.Path(folders['--sagsmappe']).glob('*/manifest.json'))
            if walk.returncode or len(saved) != 1:
                self.faults.append(f'in order, and yet: {walk}')
            elif (held := run(*words, '--efterproev', saved[0], cwd=self.base)).returncode:
                self.faults.append(f'the evidence does not hold: {held.stdout}')
        elif not walk.returncode or f'Stoppet af: {expected}' not in walk.stdout:
            self.faults.append(f'{expected} was expected: {walk}')


def main():
    table = '--table' in sys.argv
    programs = [pathlib.Path(word) for word in sys.argv[1:] if word != '--table']
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.chmod(folder, 0o755)
        # Also a user who may not read the build's folder can start these.
        (folder / 'bin').mkdir(mode=0o755)
        installed.copy_programs(folder / 'bin', *programs)
        trials = []
        for number, surrounding in enumerate(SURROUNDINGS):
            base = folder / str(number)
            base.mkdir(mode=0o755)
            trials.append(Trial(surrounding, folder / 'bin', base))
        with mounts, concurrent.futures.ThreadPoolExecutor(6) as pool:
            done = list(pool.map(Trial.carry_out, trials))
        run('chmod', '-R', 'u+rwx', folder)
    for trial in done:
        what = f'{trial.surrounding.topic}, {trial.surrounding.name}'
        if trial.missing:
            print(f'not tried: {what}: {trial.missing}')
        elif table:
            print(f'{what}\n    {trial.line}')
        for fault in trial.faults:
            print(f'{what}: {fault}')
    tried = sum(not trial.missing for trial in done)
    print(f'{tried} of {len(done)} surroundings tried')
    # Mounts, and folders of other users, are not to be had everywhere.
    return 1 if any(trial.faults for trial in done) or tried < 24 else 0


sys.exit(main())
