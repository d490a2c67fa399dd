# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What the checks share: finding files, reading C++ and proving that a check can fail."""

import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

CODE = ('app', 'ui')
CODE_AND_TESTS = ('app', 'ui', 'tests')
CPP = ('.h', '.cpp')

_TOKEN = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)'
    r'|(?P<raw>R"(?P<mark>[^()\s]*)\(.*?\)(?P=mark)")'
    r'|(?P<text>"(?:\\.|[^"\\\n])*"|(?<![0-9A-Za-z_])\'(?:\\.|[^\'\\\n])*\')',
    re.DOTALL)
_OUTSIDE_THE_PROJECT = re.compile(r'build(-.*)?|\.git|\.cache|__pycache__')


@dataclass(frozen=True)
class Sample:
    """A small tree and a piece of the one fault that a check must find in it; None: it is clean."""

    files: dict
    fault: str | None


def tree(root):
    """All files of the project, in order; nothing that is built."""
    for path in sorted(root.iterdir()):
        if _OUTSIDE_THE_PROJECT.fullmatch(path.name):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from tree(path)
        elif path.is_file():
            yield path


def files(root, folders, suffixes):
    """The files with those suffixes below the folders that exist."""
    return [path for folder in folders if (root / folder).is_dir()
            for path in tree(root / folder) if path.suffix in suffixes]


def read(path):
    return path.read_text(encoding='utf-8')


def without_comments(cpp):
    """C++ with comments taken out; lines keep their numbers."""
    return _TOKEN.sub(
        lambda m: '\n' * m[0].count('\n') if m['comment'] else m[0], cpp)


def without_comments_and_texts(cpp):
    """C++ with comments and the insides of literals taken out; lines keep their numbers."""
    return _TOKEN.sub(
        lambda m: '\n' * m[0].count('\n') if m['comment'] else '""' + '\n' * m[0].count('\n'), cpp)


def texts_in(cpp):
    """The literals of some C++, as they are written, without comments."""
    return [m[0] for m in _TOKEN.finditer(cpp) if not m['comment']]


def line_of(text, position):
    return text.count('\n', 0, position) + 1


def output_of(program, *arguments, given='', folder=None):
    """What a program says on both its outputs when it reads the text given."""
    try:
        done = subprocess.run([program, *arguments], input=given, capture_output=True, cwd=folder,
                              encoding='utf-8', check=False, env={**os.environ, 'LC_ALL': 'C.UTF-8'})
    except FileNotFoundError:
        sys.exit(f'{program} is not installed; ./test installs what the tests need.')
    return done.stdout + done.stderr


def _write(folder, sample):
    for name, content in sample.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding='utf-8')


def _prove(check, sample, tools):
    with tempfile.TemporaryDirectory() as name:
        _write(Path(name), sample)
        found = check(Path(name), *tools)
    if sample.fault is None:
        return [f'finds a fault in a clean sample: {fault}' for fault in found]
    if not any(sample.fault in fault for fault in found):
        return [f'does not find "{sample.fault}" in a broken sample, but: {found}']
    return []


def run(check, samples):
    """Proves the check on its samples, then looks at the tree named on the command line.

    check(root, *tools) lists the faults of a tree. Further arguments of the command line are tools.
    """
    root, *tools = sys.argv[1:]
    faults = [f'The check itself {fault}' for sample in samples
              for fault in _prove(check, sample, tools)]
    faults = faults or check(Path(root).resolve(), *tools)
    for fault in faults:
        print(fault)
    print(f'{len(faults)} faults; {len(samples)} samples were tried first.')
    sys.exit(1 if faults else 0)
