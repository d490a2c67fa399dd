# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""C++ speaks English and names no municipality, sortiment or instance: those are data."""

import json
import re

import checklib

_DANISH = re.compile(r'[æøåÆØÅ]|\\u00(e[56]|f8|c[56]|d8)|\\xc3', re.IGNORECASE)
_PRACTICE = 'app/practice/'


def client_code(root):
    """The C++ of the client; the practice environment plays the Danish side."""
    return [path for path in checklib.files(root, checklib.CODE, checklib.CPP)
            if not path.relative_to(root).as_posix().startswith(_PRACTICE)]


def names_in_tasks(root):
    """Every name and number that a task file gives to what it is about."""
    names = set()
    for path in sorted((root / 'resources/tasks').glob('*.json')):
        task = json.loads(checklib.read(path))
        names |= {task['id'], task['sortiment'], task['produkt']}
        for instance in task['instanser']:
            names |= {instance['navn'], instance['kommune'], instance['cvr']}
            names.add(instance['kommune'].removesuffix(' Kommune'))
    return names


def faults(root):
    names = sorted(names_in_tasks(root), key=len, reverse=True)
    task_name = re.compile('|'.join(rf'\b{re.escape(name)}\b' for name in names) or '(?!)')
    found = []
    for path in client_code(root):
        name = path.relative_to(root).as_posix()
        code = checklib.without_comments(checklib.read(path))
        for number, line in enumerate(code.splitlines(), 1):
            if _DANISH.search(line):
                found.append(f'{name}:{number}: Danish letters in C++: {line.strip()}')
        for text in checklib.texts_in(code):
            if task_name.search(text):
                found.append(f'{name}: {text} names what belongs into resources/tasks')
    return found


_TASK = json.dumps({'id': 'x1', 'sortiment': 'Udsigten', 'produkt': 'Kikkerten', 'instanser': [
    {'navn': 'Kikkerten Ringsted', 'kommune': 'Ringsted Kommune', 'cvr': '18957981'}]})


def _sample(name, line, fault):
    return checklib.Sample({'resources/tasks/x1.json': _TASK, name: line + '\n'}, fault)


SAMPLES = [
    _sample('app/a.cpp', '// Udsigten, Ringsted: på dansk\ntr("Sign in")', None),
    _sample('app/practice/a.cpp', '"Kikkerten Ringsted på Sjælland"', None),
    _sample('app/a.cpp', '\n"Prøv igen"', 'app/a.cpp:2: Danish letters'),
    _sample('ui/a.h', 'u"Pr\\u00f8v"', 'Danish letters'),
    _sample('app/a.cpp', '"Udsigten"', 'resources/tasks'),
    _sample('ui/a.cpp', '"18957981"', 'resources/tasks'),
    _sample('ui/a.cpp', '"for Ringsted"', 'resources/tasks'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
