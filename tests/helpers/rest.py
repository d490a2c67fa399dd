# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""When a program has done all that it had to do, however busy the machine is."""

import time
from pathlib import Path

PATIENCE = 60  # seconds
# Seconds after which a press at the place of the last one counts again, also where a button opens
# or states something.
BETWEEN_PRESSES = 1.6
_LOOKS, _PAUSE = 5, 0.05


def _work_done(pid):
    """The processor time that each thread has used; None while one works, or waits to work or for
    the disk."""
    work = []
    try:
        for thread in sorted(Path(f'/proc/{pid}/task').iterdir()):
            state, *fields = (thread / 'stat').read_text().rpartition(')')[2].split()
            if state != 'S':
                return None
            work.append((thread.name, *fields[10:12]))
    except (FileNotFoundError, ProcessLookupError):
        return None  # a thread has just ended
    return work


def wait_for_rest(pid):
    """Returns when the program has done nothing for a quarter of a second: what it wrote down is
    shown, and a key that comes now is not for the page before."""
    end = time.monotonic() + PATIENCE
    seen = []
    while time.monotonic() < end:
        seen = [*seen[1 - _LOOKS:], _work_done(pid)]
        if seen[-1] is not None and seen == [seen[-1]] * _LOOKS:
            return
        time.sleep(_PAUSE)
    raise TimeoutError(f'process {pid} never rests')
