# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What /proc says about processes, and their end."""

import ctypes
import os
import re
import signal
import time

_LIBC = ctypes.CDLL(None, use_errno=True)
_SET_PDEATHSIG, _SET_CHILD_SUBREAPER = 1, 36
_CLONE_NEWNET = 0x40000000


class NotMeasured(Exception):
    """A program did not do what was to be measured."""


def read(path):
    try:
        with open(path, 'rb') as file:
            return file.read().decode('utf-8', 'replace')
    except OSError:
        return ''


def adopt_orphans():
    """Processes whose parent has ended become children of this one, so that it can end them."""
    _LIBC.prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def die_with_parent():
    _LIBC.prctl(_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def leave_the_network():
    """For root: this process has no network from here on, and connections of it fail."""
    if os.geteuid() == 0:
        _LIBC.unshare(_CLONE_NEWNET)


def tree(pid):
    """The process and all its living descendants."""
    found, left = [], [pid]
    while left:
        one = left.pop()
        if one in found or not os.path.exists(f'/proc/{one}'):
            continue
        found.append(one)
        try:
            threads = os.listdir(f'/proc/{one}/task')
        except OSError:
            continue
        for thread in threads:
            left += map(int, read(f'/proc/{one}/task/{thread}/children').split())
    return found


def cpu_seconds(pid):
    """Of the whole process, from its own clock, which counts nanoseconds."""
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return 0.0


def memory(pid):
    """Peak and private dirty memory in MiB; empty where the process has ended."""
    peak = re.search(r'VmHWM:\s+(\d+)', read(f'/proc/{pid}/status'))
    dirty = re.search(r'Private_Dirty:\s+(\d+)', read(f'/proc/{pid}/smaps_rollup'))
    if not peak or not dirty:
        return {}
    return {'peak_mb': int(peak[1]) / 1024, 'dirty_mb': int(dirty[1]) / 1024}


def libraries(pid):
    """How many shared libraries the process has mapped."""
    paths = {line.split(None, 5)[5] for line in read(f'/proc/{pid}/maps').splitlines()
             if len(line.split(None, 5)) == 6}
    return sum('.so' in path and path.startswith('/') for path in paths)


def wakeups(pid):
    """Thread to how often it has gone to sleep so far."""
    try:
        threads = os.listdir(f'/proc/{pid}/task')
    except OSError:
        return {}
    return {thread: int(match[1]) for thread in threads
            if (match := re.search(r'\nvoluntary_ctxt_switches:\s+(\d+)',
                                   read(f'/proc/{pid}/task/{thread}/status')))}


def _reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def end(pids):
    """Asks the processes to end, and then makes them."""
    for number, patience in ((signal.SIGTERM, 1.5), (signal.SIGKILL, 2)):
        for pid in pids:
            try:
                os.kill(pid, number)
            except OSError:
                pass
        stop = time.monotonic() + patience
        while time.monotonic() < stop:
            _reap()
            if not any(os.path.exists(f'/proc/{pid}') for pid in pids):
                return
            time.sleep(0.01)
