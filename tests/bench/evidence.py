# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Evidence with pictures: made and examined."""

import json
import subprocess

import processes
import tables

_EXAMINATIONS = 100


def _run(server, programs, *words):
    with server.home() as environment:
        with subprocess.Popen(
                [programs / 'benchevidence', words[0], environment['HOME'], *words[1:]],
                env=environment, cwd=environment['HOME'], stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                preexec_fn=processes.die_with_parent) as process:
            line = process.stdout.readline()
            if not line:
                raise processes.NotMeasured(process.stderr.read())
            found = {**json.loads(line), **processes.memory(process.pid)}
            process.communicate('\n')
            return found


def pdf(server, programs, rounds):
    """Ten pictures of a window at 200 %, kept and put into a PDF."""
    found = tables.medians([_run(server, programs, 'save') for _ in range(rounds)])
    ratio = found['pdf_cpu_ms'] / found['pictures_cpu_ms']
    found['pdf_kb'] = found.pop('pdf_bytes') / 1024
    found['pictures_kb'] = found.pop('picture_bytes') / 1024
    rows = [['keeping the pictures as PNG, ms', tables.shown(found['pictures_ms']), ''],
            ['CPU of that, ms', tables.shown(found['pictures_cpu_ms']), ''],
            ['making, writing and examining the PDF, ms', tables.shown(found['pdf_ms']), ''],
            ['CPU of that, ms', tables.shown(found['pdf_cpu_ms']), ''],
            ['the PDF, as a part of the pictures\' CPU', f'{ratio:.2f}', 0.8],
            ['the pictures, kB', tables.shown(found['pictures_kb']), ''],
            ['the PDF with the pictures and their originals, kB', tables.shown(found['pdf_kb']), ''],
            ['peak memory, MiB', tables.shown(found['peak_mb']), ''],
            ['private dirty memory afterwards, MiB', tables.shown(found['dirty_mb']), ''],
            ['longest stall of the event loop, ms', tables.shown(found['stall_ms']), 16]]
    return (f'A PDF with ten pictures of 2080x1720, the median of {rounds}',
            tables.table(['', 'program', 'at most'], rows), {'evidence': found})


def examinations(server, programs):
    """That evidence, examined many times in one process."""
    found = _run(server, programs, 'examine', str(_EXAMINATIONS))
    rows = [['ms for each', tables.shown(found['examinations_ms'] / _EXAMINATIONS)],
            ['CPU of that, ms', tables.shown(found['examinations_cpu_ms'] / _EXAMINATIONS)],
            ['peak memory, MiB', tables.shown(found['peak_mb'])],
            ['private dirty memory afterwards, MiB', tables.shown(found['dirty_mb'])]]
    return (f'{_EXAMINATIONS} examinations of such a PDF', tables.table(['', 'program'], rows),
            {'examinations': found})
