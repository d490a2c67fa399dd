# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What a build needs is named in both lists: of ./run and of the Debian package."""

import re

import checklib

_OURS = '.ci/packages.sh'
_DEBIANS = '.ci/debian/control'
_LIST = re.compile(r'^run_packages=\((.*?)^\)', re.MULTILINE | re.DOTALL)
_LINE = re.compile(r'^\s*"([a-z0-9.+-]+)\s', re.MULTILINE)
_FIELD = re.compile(r'^Build-Depends:(.*?)^(?=\S)', re.MULTILINE | re.DOTALL)
_NAME = re.compile(r'^ ([a-z0-9.+-]+)', re.MULTILINE)
# Every Debian package is built with g++, and with debhelper; the rest is for running the program.
_ONLY_OURS = {'g++', 'ca-certificates', 'tzdata', 'fonts-dejavu-core', 'xdg-utils'}
_ONLY_DEBIANS = {'debhelper-compat'}


def names_in(root, name, block, item):
    path = root / name
    found = block.search(checklib.read(path)) if path.is_file() else None
    return set(item.findall(found[1])) if found else set()


def faults(root):
    ours = names_in(root, _OURS, _LIST, _LINE) - _ONLY_OURS
    debians = names_in(root, _DEBIANS, _FIELD, _NAME) - _ONLY_DEBIANS
    return [*(f'{_DEBIANS}: lacks {name}' for name in sorted(ours - debians)),
            *(f'{_OURS}: lacks {name}' for name in sorted(debians - ours))]


def _sample(fault, ours, debians):
    lines = ''.join(f'    "{name}  why\n' for name in ours)
    items = ''.join(f' {name},\n' for name in debians)
    return checklib.Sample({
        _OURS: f'run_packages=(\n{lines})\ntest_packages=(\n    "x  why"\n)\n',
        _DEBIANS: f'Source: a\nBuild-Depends:\n{items}Standards-Version: 1\n\nPackage: a\nDepends: y\n'}, fault)


SAMPLES = [
    _sample(None, ['cmake', 'g++', 'liba-dev'], ['debhelper-compat (= 13)', 'cmake (>= 3)', 'liba-dev']),
    _sample('control: lacks liba-dev', ['cmake', 'liba-dev'], ['cmake']),
    _sample('packages.sh: lacks liba-dev', ['cmake'], ['cmake', 'liba-dev']),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
