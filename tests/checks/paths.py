# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""No file reveals on which machine, or in whose home folder, it was written."""

import re

import checklib

# Mette is the user whom tests make up.
_HOMES = re.compile(r'(?<![\w.])/(?:root|(?:home|Users)/(?!mette\b)[\w.-]+)/'
                    r'|[A-Za-z]:[\\/]+Users[\\/]+(?!mette\b)\w+')
_SHARED_FOLDERS = {'/', '/home', '/mnt', '/opt', '/root', '/srv', '/tmp', '/usr', '/usr/src', '/var/tmp'}


def here(root):
    """Finds the folder that the tree lies in now, which is only on this machine."""
    parent = root.parent.as_posix()
    place = root.as_posix() if parent in _SHARED_FOLDERS else parent
    return re.compile(rf'(?<![\w.]){re.escape(place)}(?![\w.-])')


def text_of(path):
    try:
        return checklib.read(path)
    except UnicodeDecodeError:
        return path.read_bytes().decode('latin-1')


def faults(root):
    patterns = (_HOMES, here(root))
    found = []
    for path in checklib.tree(root):
        text = text_of(path)
        for match in (match for pattern in patterns for match in pattern.finditer(text)):
            found.append(f'{path.relative_to(root).as_posix()}:'
                         f'{checklib.line_of(text, match.start())}: names {match[0]}')
    return found


SAMPLES = [
    checklib.Sample({'a.md': 'https://example.org/home/page/ /usr/share/x /ho' 'me/mette/x\n'}, None),
    checklib.Sample({'a.cpp': '\n"/ho' 'me/jens/src"\n'}, 'a.cpp:2: names /ho' 'me/jens/'),
    checklib.Sample({'a.txt': 'C:\\Us' 'ers\\jens\n'}, 'a.txt:1'),
    checklib.Sample({'b/a.json': '"/ro' 'ot/x"'}, 'b/a.json:1'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
