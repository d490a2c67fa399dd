# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Medians, ratios, tables in Markdown, and what got worse since a reference."""

import statistics

# How far two measurements of the same program differ on a busy machine (see RESULTS.md). Wall-clock
# times differ by more than what is of interest, so they are shown and never compared.
NOISE = {'cpu_ms': 1.10, 'peak_mb': 1.02, 'dirty_mb': 1.02, 'files': 1.02, 'libraries': 1.0,
         'connections': 1.0, 'children': 1.0, 'wakeups': 1.5, 'size_kb': 1.02,
         'pages': 1.0, 'short_timers': 1.0, 'wakeups_of_day': 1.3, 'cpu_of_day_ms': 1.5,
         'pdf_cpu_ms': 1.10, 'pictures_cpu_ms': 1.10, 'examinations_cpu_ms': 1.10, 'pdf_kb': 1.02,
         'pictures_kb': 1.02, 'cpu_us': 1.25}


def median(values):
    return statistics.median(values)


def medians(rounds):
    """Of a list of readings: the median of each that is a number."""
    return {name: median([one[name] for one in rounds])
            for name, value in rounds[0].items() if isinstance(value, (int, float))}


def ratios(rounds, floor):
    """The median of the rounds' ratios, because a round's two starts are of the same moment."""
    return {name: median([one[name] / other[name] for one, other in zip(rounds, floor)])
            for name, value in rounds[0].items()
            if isinstance(value, (int, float)) and all(other[name] for other in floor)}


def shown(value):
    return f'{value:.0f}' if value >= 100 or value == int(value) else f'{value:.1f}'


def table(head, rows):
    lines = ['| ' + ' | '.join(head) + ' |', '|' + ' --- |' * len(head)]
    return '\n'.join(lines + ['| ' + ' | '.join(map(str, row)) + ' |' for row in rows])


def worse(now, reference):
    """What got worse than in the reference by more than the noise, as sentences. Both are
    {table: {name: value}}; a ratio to the floor is compared and not the figure itself."""
    found = []
    for name, values in now.items():
        for what, value in values.items():
            before = reference.get(name, {}).get(what)
            if before is not None and what in NOISE and value > before * NOISE[what]:
                found.append(f'{name}, {what}: {value:.2f}, and {before:.2f} in the reference')
    return found
