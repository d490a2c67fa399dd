# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""shellcheck has nothing to say about the shell scripts."""

import checklib


def is_script(path):
    if path.suffix == '.sh':
        return True
    with path.open('rb') as file:
        line = file.readline(100)
    return line.startswith(b'#!') and line.rstrip().endswith((b'sh', b'bash'))


def faults(root, shellcheck):
    scripts = [path.relative_to(root) for path in checklib.tree(root) if is_script(path)]
    if not scripts:
        return []
    return checklib.output_of(shellcheck, '-x', '-f', 'gcc', *scripts, folder=root).splitlines()


SAMPLES = [
    checklib.Sample({'run': '#!/usr/bin/env bash\ncp "$1" "$2"\n', 'a.txt': 'cp $1 $2\n'}, None),
    checklib.Sample({'run': '#!/usr/bin/env bash\ncp $1 "$2"\n'}, 'run:2'),
    checklib.Sample({'.ci/a.sh': '# shellcheck shell=bash\ncp $1 "$2"\n'}, 'a.sh:2'),
]

if __name__ == '__main__':
    checklib.run(faults, SAMPLES)
