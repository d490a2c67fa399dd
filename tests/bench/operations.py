# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Small operations that the user waits for, by Google Benchmark, and the reading of long texts."""

import json
import re
import subprocess

import processes
import tables

_NAMES = {'readAPageOfInstances': 'reading a page of 500 instances',
          'readTheTask': 'reading the task',
          'matchAmongAll': 'finding the instance among 20,000',
          'checkAnIdToken': 'checking an ID token, its signature included',
          'appendToTheJournal': 'appending an event to the journal',
          'writeAndSyncABlock': 'writing a block and syncing it to the disk'}
_APPEND, _SYNC = 'appendToTheJournal', 'writeAndSyncABlock'
_LIMIT = 2


def operations(server, programs):
    told = subprocess.run(
        [programs / 'benchoperations', '--benchmark_format=json', '--benchmark_repetitions=5',
         '--benchmark_report_aggregates_only=true', '--benchmark_min_time=0.1'],
        cwd=server.folder, capture_output=True, text=True, check=False)
    if told.returncode:
        raise processes.NotMeasured(told.stderr)
    rows, figures, clock = [], {}, {}
    for one in json.loads(told.stdout)['benchmarks']:
        if one['aggregate_name'] != 'median':
            continue
        name = one['run_name'].split('/')[0]
        clock[name] = one['real_time']
        figures[_NAMES[name]] = {'cpu_us': one['cpu_time']}
        rows.append([_NAMES[name], tables.shown(one['cpu_time']), tables.shown(one['real_time']), ''])
    rows.append(['the journal, in syncs of a block', '',
                 f'{clock[_APPEND] / clock[_SYNC]:.1f}', _LIMIT])
    return ('Operations, the median of 5, microseconds',
            tables.table(['', 'CPU', 'clock', 'at most'], rows), figures)


def reading(_, programs):
    """Texts of the largest size that is read."""
    told = subprocess.run([programs / 'benchreading'], capture_output=True, text=True, check=True)
    found = re.findall(r'^(.*\S) +(\d+) ms, peak (\d+) KiB$', told.stdout, re.MULTILINE)
    rows = [[name, milliseconds] for name, milliseconds, _ in found]
    peak = int(found[-1][2]) / 1024
    rows.append(['peak memory of all, MiB', tables.shown(peak)])
    return ('Reading the longest pasted texts, the best of 5, ms', tables.table(['', 'program'], rows),
            {'reading': {'peak_mb': peak}})
