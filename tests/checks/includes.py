# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Each room includes only what it may know.

The compiler does not notice: Debian puts all Qt modules under one folder, so a header of QtWidgets
is found by a library that links Qt6::Core alone.
"""

import re
from functools import cache
from pathlib import Path

import checklib
import rooms

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
_GENERATED = re.compile(r'.*\.moc|ui_.*\.h|moc_.*')


@cache
def qt_headers(folder):
    """Header name to the Qt modules that have it."""
    found = {}
    for module in Path(folder).glob('Qt*'):
        for header in module.iterdir():
            found.setdefault(header.name, set()).add(module.name[2:])
    return found


# What Qt installs on another system only.
ELSEWHERE = {'qt_windows.h': {'Core'}}


def modules_of(header, folder):
    module, _, name = header.rpartition('/')
    if module.startswith('Qt'):
        return {module[2:]}
    if header in ELSEWHERE:
        return ELSEWHERE[header]
    return qt_headers(folder).get(name, set()) if not module else set()


def found_in_tree(root, source, header):
    """The file that "header" means, relative to the root, or None."""
    for folder in (source.parent, root / 'app', root / 'ui', root):
        path = (folder / header).resolve()
        if path.is_file() and path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return None


def rules_of(name):
    if name in rooms.COMPOSITION_FILES:
        return None, rooms.COMPOSITION
    room = rooms.room_of(name)
    return room, rooms.ROOMS.get(room)


def fault_of_own(root, source, header, room, rules):
    if _GENERATED.fullmatch(header):
        return None
    target = found_in_tree(root, source, header)
    if target is None:
        return f'includes "{header}", which is not in the tree'
    other = rooms.room_of(target)
    if target in rooms.COMPOSITION_FILES or (other != room and other not in rules.rooms):
        return f'includes "{header}", which it may not know'
    return None


def fault_of_foreign(header, rules, folder):
    modules = modules_of(header, folder)
    if modules:
        allowed = modules & set(rules.qt)
        return None if allowed else f'includes <{header}> of Qt{"/".join(sorted(modules))}'
    if 'private/' in header:
        return f"includes <{header}>, Qt's private part"
    if header == 'ranges':
        return 'includes <ranges>, which clang 14 cannot read'
    for beginning, library in rooms.HEADERS.items():
        if header.startswith(beginning):
            return None if library in rules.libraries else f'includes <{header}>'
    if '.' in header and 'os' not in rules.libraries:
        return f'includes <{header}> of the operating system'
    return None


def faults_of(root, source, folder):
    name = source.relative_to(root).as_posix()
    room, rules = rules_of(name)
    if rules is None:
        return [f'{name}: lies in no room that tests/checks/rooms.py knows']
    text = checklib.without_comments(checklib.read(source))
    found = []
    for match in _INCLUDE.finditer(text):
        kind, header = match.groups()
        fault = (fault_of_own(root, source, header, room, rules) if kind == '"'
                 else fault_of_foreign(header, rules, folder))
        if fault:
            found.append(f'{name}:{checklib.line_of(text, match.start())}: {fault}')
    return found


def faults(root, folder):
    if not (Path(folder) / 'QtCore').is_dir():
        return [f'{folder} is not the folder of the Qt headers']
    return [fault for source in checklib.files(root, checklib.CODE, checklib.CPP)
            for fault in faults_of(root, source, folder)]


def _sample(name, line, fault):
    known = {'app/base/result.h': '', 'app/ports/signin.h': '', 'app/session/step.h': '',
             'app/net/http/httpclient.h': '', 'ui/program/main.cpp': ''}
    return checklib.Sample({**known, name: line + '\n'}, fault)


SAMPLES = [
    _sample('app/domain/a.h', '#include "base/result.h"\n#include <QString>', None),
    _sample('app/net/http/a.cpp', '#include "httpclient.h"\n#include <QTcpSocket>', None),
    _sample('ui/program/main.cpp', '#include "net/http/httpclient.h"', None),
    _sample('ui/pages/a.cpp', '// #include "net/http/httpclient.h"', None),
    _sample('app/domain/a.h', '#include "ports/signin.h"', 'a.h:1: includes "ports/signin.h"'),
    _sample('app/base/a.h', '#include "session/step.h"', 'which it may not know'),
    _sample('app/session/a.cpp', '#include "net/http/httpclient.h"', 'which it may not know'),
    _sample('ui/pages/a.cpp', '#include "net/http/httpclient.h"', 'which it may not know'),
    _sample('app/practice/a.cpp', '#include "base/result.h"', 'which it may not know'),
    _sample('app/practice/a.cpp', '#include <QString>', 'of QtCore'),
    _sample('app/session/a.cpp', '#include <QtWidgets/QPushButton>', 'of QtWidgets'),
    _sample('app/evidence/a.cpp', '#include <QLabel>', 'of QtWidgets'),
    _sample('app/domain/a.cpp', '#include <QTcpSocket>', 'of QtNetwork'),
    _sample('app/session/a.cpp', '#include <sqlite3.h>', '<sqlite3.h>'),
    _sample('app/domain/a.cpp', '#include <unistd.h>', 'operating system'),
    _sample('app/domain/a.cpp', '#include <ranges>', '<ranges>'),
    _sample('app/domain/a.cpp', '#include "gone.h"', 'not in the tree'),
    _sample('app/attic/a.cpp', '', 'in no room'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
