# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The task in the real window against a service: round trips, long lists, and a day of waiting."""

import contextlib
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import manyinstances
import processes
import slowlink
import tables

_TASK = Path(__file__).resolve().parents[2] / 'resources/tasks/gb1.0-oes-indsigt.json'
_PATIENCE = 900
_DAY = 24 * 3600 * 1000
_LINKS = (0, 50, 200)


@contextlib.contextmanager
def _service(programs, folder, front):
    """The practice service behind `front`, where the program finds it. It acknowledges no transfer
    for a day, so that check 2 is waited for. Gives the file with the environment."""
    with subprocess.Popen(
            [programs / 'oevemiljoe', '--port', '0', '--data', f'{folder}/service', '--adresse',
             front.address, '--overfoersel-sekunder', '86400'],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            preexec_fn=processes.die_with_parent) as process:
        try:
            front.target = int(process.stdout.readline().rsplit(':', 1)[1])
            environments = Path(folder) / 'environments.json'
            environments.write_text(json.dumps({'miljoeer': [
                {'id': 'tjeneste', 'navn': 'Tjeneste', 'type': 'api', 'formaal': 'test',
                 'udsteder': front.address + '/runtime/oauth2', 'klientId': 'sortimentsguide',
                 'tjeneste': front.address}]}), encoding='utf-8')
            yield environments
        finally:
            process.kill()


@contextlib.contextmanager
def _session(server, programs, front, settle, more=None):
    """The program once check 1 is approved: its process, and what it has measured."""
    with server.home() as environment, front, \
            _service(programs, environment['HOME'], front) as environments:
        home = environment['HOME']
        with subprocess.Popen(
                [programs / 'benchsession', _TASK, environments, f'{home}/data', str(settle)],
                env={**environment, **(more or {})}, cwd=home, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                preexec_fn=processes.die_with_parent) as process:
            try:
                line = process.stdout.readline()
                if not line:
                    raise processes.NotMeasured(process.stderr.read())
                yield process, json.loads(line)
            finally:
                process.kill()


def _measured(server, programs, front, settle):
    with _session(server, programs, front, settle) as (process, found):
        return {**found, **processes.memory(process.pid)}


def round_trips(server, programs, rounds):
    """Each figure on a warm connection, over links of different length."""
    kinds = (('order_ms', True, 'from "Order" to check 1', 2.2),
             ('choice_ms', True, 'page 3 to page 4, the lists came ahead', 1.2),
             ('choice_ms', False, 'page 3 to page 4, they did not', 2.2))
    readings = {(link, ahead): [] for link in _LINKS for ahead in (True, False)}
    for _ in range(rounds):
        for (link, ahead), found in readings.items():
            settle = 1000 + 10 * link if ahead else 0
            found.append(_measured(server, programs, slowlink.SlowLink(link / 1000), settle))
    middle = {key: tables.medians(found) for key, found in readings.items()}
    rows, figures = [], {}
    for what, ahead, name, limit in kinds:
        by_link = [middle[link, ahead][what] for link in _LINKS]
        trips = (by_link[-1] - by_link[0]) / _LINKS[-1]
        figures[name] = {'round_trips': trips}
        rows.append([name, *map(tables.shown, by_link), f'{trips:.1f}', limit])
    head = ['ms', *(f'{link} ms' for link in _LINKS), 'round trips', 'at most']
    return (f'Over links with a round trip of so long, the median of {rounds}',
            tables.table(head, rows), figures)


def instances(server, programs):
    """What many instances cost: where the service finds the task's by name, and where all of them
    are called as the task's product, so that every page is read."""
    cases = (('100 instances', 100, 'Andet system', 2000),
             ('20,000, the others called otherwise', 20_000, 'Andet system', 2000),
             ('20,000, all called so', 20_000, 'ØS Indsigt', 30_000))
    rows, figures = [], {}
    for name, count, called, settle in cases:
        front = manyinstances.ManyInstances(count, called)
        found = _measured(server, programs, front, settle)
        rows.append([name, front.pages, *(tables.shown(found[what])
                                          for what in ('peak_mb', 'dirty_mb', 'stall_ms'))])
        figures[name] = {what: found[what] for what in ('peak_mb', 'dirty_mb', 'stall_ms')}
        figures[name]['pages'] = front.pages
    return ('A service that holds many instances', tables.table(
        ['', 'pages read', 'peak memory, MiB', 'private dirty, MiB', 'longest stall, ms'], rows),
        figures)


def day(server, programs):
    """A day on the page that waits for check 2, signed in, while the service does not acknowledge."""
    report = Path(server.folder) / 'day'
    preloaded = {'LD_PRELOAD': str(programs / 'passingday.so'), 'PASSING_DAY': str(report)}
    with _session(server, programs, slowlink.SlowLink(0), 0, preloaded) as (process, _):
        # The picture of the page that was left is written.
        time.sleep(5)
        os.kill(process.pid, signal.SIGUSR1)
        end = time.monotonic() + _PATIENCE
        while not (report.exists() and report.read_text(encoding='utf-8').endswith('\n')):
            if time.monotonic() > end or process.poll() is not None:
                raise processes.NotMeasured('The day did not pass.')
            time.sleep(0.2)
    found = json.loads(report.read_text(encoding='utf-8'))
    rows = [['CPU of a day, ms', tables.shown(found['cpu_of_day_ms']), ''],
            ['share of a core, %', f'{100 * found["cpu_of_day_ms"] / _DAY:.5f}', 0.05],
            ['wake-ups in a day', found['wakeups_of_day'], ''],
            ['of them after less than a second', found['short_timers'], 0]]
    return ('A day of waiting for check 2, in which the program asks the service',
            tables.table(['', 'program', 'at most'], rows), {'day of waiting': found})
