# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The start, the walk-through, waiting, and the size. Each function returns a title, its table, and the
figures that are compared, as those in the files beside this do."""

import os
import re
import subprocess
import tempfile
import time
from pathlib import Path

import processes
import starting
import tables

_LIMITS = {'cpu_ms': 1.4, 'peak_mb': 1.25, 'dirty_mb': 1.5, 'files': 1.15}
_WALK_LIMITS = {'dirty_of_floor': 3, 'stall_ms': 16}
_ORDER = ('map_ms', 'paint_ms', 'idle_ms', 'cpu_ms', 'peak_mb', 'dirty_mb', 'libraries', 'files')
_NAMES = {
    'map_ms': 'until the window is mapped, ms', 'paint_ms': 'until it is painted, ms',
    'idle_ms': 'until nothing happens, ms', 'cpu_ms': 'CPU until then, ms',
    'peak_mb': 'peak memory, MiB', 'dirty_mb': 'private dirty memory, MiB',
    'libraries': 'shared libraries', 'files': 'files opened before the first paint',
    'connections': 'connections before the first paint',
    'children': 'child processes before the first paint',
    'dirty_of_floor': 'private dirty memory, in that of the floor\'s start',
    'wakeups': 'wake-ups a minute', 'cpu_of_minute_ms': 'CPU a minute, ms',
    'stall_ms': 'longest stall of the window, ms', 'size_kb': 'size, kB',
}


def start(server, programs, rounds):
    """`programs` are {name: command}, the floor first. The starts are interleaved, and each round
    begins with another program."""
    names = list(programs)
    readings = {name: [] for name in names}
    for name in names:
        starting.measured(server, programs[name])
    for number in range(rounds):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            readings[name].append(starting.measured(server, programs[name]))
    traces = {name: starting.traced(server, programs[name]) for name in names}
    middle = {name: {**tables.medians(readings[name]), **traces[name]} for name in names}
    floor = names[0]
    ratio = {name: {**tables.ratios(readings[name], readings[floor]),
                    'files': traces[name]['files'] / traces[floor]['files'],
                    'connections': traces[name]['connections'],
                    'children': traces[name]['children']} for name in names[1:]}
    rows = [[_NAMES[what], tables.shown(middle[floor][what])]
            + [f'{tables.shown(middle[name][what])} ({ratio[name][what]:.2f})' for name in names[1:]]
            + [_LIMITS.get(what, '')] for what in _ORDER]
    rows += [[_NAMES[what], middle[floor][what]] + [middle[name][what] for name in names[1:]] + [0]
             for what in ('connections', 'children')]
    windows = {name: readings[name][-1]['window'] for name in names}
    title = 'Start, {} rounds, windows of {}'.format(
        rounds, ' and '.join(sorted(set(windows.values()))))
    return (title, tables.table(['', *names, 'at most'], rows),
            {f'start of {name}': ratio[name] for name in names[1:]})


def limits_broken(figures):
    """The gates: CPU, memory and files of the program, as ratios to the floor."""
    found = figures.get('start of program', {})
    left = figures.get('walk-through', {}).get('dirty_of_floor', 0)
    return ([f'{_NAMES[what]}: {found[what]:.3f} times the floor, and {limit} is allowed'
             for what, limit in _LIMITS.items() if found.get(what, 0) > limit]
            + [f'{found[what]} {_NAMES[what]}'
               for what in ('connections', 'children') if found.get(what)]
            + ([f'private dirty memory after the walk-through: {left:.2f} times the floor, and '
                f'{_WALK_LIMITS["dirty_of_floor"]} is allowed']
               if left > _WALK_LIMITS['dirty_of_floor'] else []))


def walk(server, floor, program, rounds):
    """The whole task in practice, at the program's own pace, and what is left of its memory."""
    readings = [_walked(server, program) for _ in range(rounds)]
    middle = tables.medians(readings)
    middle['dirty_of_floor'] = middle['dirty_mb'] / starting.measured(server, floor)['dirty_mb']
    rows = [[_NAMES[what], tables.shown(value), _WALK_LIMITS.get(what, '')]
            for what, value in middle.items()]
    return ('The walk-through, the median of ' + str(rounds),
            tables.table(['', 'program', 'at most'], rows), {'walk-through': middle})


def _walked(server, program):
    with server.home() as environment:
        folder = Path(environment['HOME'])
        with open(folder / 'told', 'w+', encoding='utf-8') as told:
            process = subprocess.Popen(
                [program, '--gennemgang', '--data', folder / 'data', '--sagsmappe',
                 folder / 'evidence'], env=environment, cwd=folder, stdout=told,
                stderr=subprocess.STDOUT)
            memory, cpu, turn = [], 0.0, 0
            while process.poll() is None:
                # While its memory is read, the program can get none, so it is read seldom.
                if turn % 10 == 0:
                    memory.append(processes.memory(process.pid))
                turn += 1
                cpu = max(cpu, processes.cpu_seconds(process.pid))
                time.sleep(0.02)
            told.seek(0)
            text = told.read()
        if process.returncode:
            raise processes.NotMeasured(text)
        stall = re.search(r': (\d+) ms$', text.strip())
        # The very last may be of a process that is taken down.
        last = [one for one in memory if one][-2]
        return {'cpu_ms': cpu * 1000, **last, 'stall_ms': int(stall[1]) if stall else 0}


def wait(server, program, seconds=30):
    """The window is open, and the user does nothing."""
    with server.home() as environment:
        one = starting.Start(server, [program], environment)
        try:
            one.follow()
            before = processes.cpu_seconds(one.pid), processes.wakeups(one.pid)
            time.sleep(seconds)
            after = processes.cpu_seconds(one.pid), processes.wakeups(one.pid)
        finally:
            processes.end(processes.tree(one.pid))
    slept = sum(count - before[1].get(thread, 0) for thread, count in after[1].items())
    found = {'cpu_of_minute_ms': (after[0] - before[0]) * 60000 / seconds,
             'wakeups': slept * 60 / seconds}
    rows = [[_NAMES[what], tables.shown(value)] for what, value in found.items()]
    return 'Waiting on the first page', tables.table(['', 'program'], rows), {'waiting': found}


def installed_size(build):
    """Stripped, as a package has it."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['cmake', '--install', build, '--prefix', folder, '--strip'], check=True,
                       stdout=subprocess.DEVNULL)
        sizes = {path.name: path.stat().st_size // 1024 for path in Path(folder).rglob('*')
                 if path.is_file() and (os.access(path, os.X_OK) or path.suffix == '.so')}
        sizes['all files'] = sum(path.stat().st_size for path in Path(folder).rglob('*')
                                 if path.is_file()) // 1024
    rows = sorted(sizes.items(), key=lambda row: row[1])
    return 'Installed size, kB', tables.table(['file', 'kB'], rows), \
        {f'size of {name}': {'size_kb': size} for name, size in sizes.items()}
