# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""One start of a program: until its window is mapped, painted, and nothing happens any more."""

import os
import re
import select
import struct
import time

import processes
import xclient

# Seconds.
PATIENCE = 60
QUIET = 0.2
HOLD = 1.0
# Of a core: a program that uses less is idle.
IDLE = 0.02
SMALLEST = 200


class NoWindow(processes.NotMeasured):
    """The program has ended, or painted no window in time."""


class Start:
    """Follows a program from its execve on."""

    def __init__(self, server, command, environment, trace=None):
        self._client, self._pixels = server.client, server.pixels
        self._client.settle()
        self._client.events(0)
        if trace:
            command = ['/usr/bin/strace', '-f', '-qq', '-ttt', '-s', '200', '-o', trace, *command]
        self._begin(command, environment)
        self._window = self._place = None
        self._painted = self._mapped = self._idle = None
        self._drawn = self._began
        self._known, self._samples, self._used = set(), [], {}

    def _begin(self, command, environment):
        read, write = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.setsid()
                processes.die_with_parent()
                processes.leave_the_network()
                nothing = os.open('/dev/null', os.O_RDWR)
                for number in range(3):
                    os.dup2(nothing, number)
                os.chdir(environment['HOME'])
                os.write(write, struct.pack('<ddd', time.monotonic(), time.process_time(),
                                            time.time()))
                os.execve(command[0], command, environment)
            finally:
                os._exit(127)
        os.close(write)
        with os.fdopen(read, 'rb') as pipe:
            self._began, self._spent, self._clock = struct.unpack('<ddd', pipe.read(24))

    def follow(self):
        """The readings, in milliseconds and MiB. Raises NoWindow."""
        end = self._began + PATIENCE
        while not self._is_done():
            if time.monotonic() > end or not os.path.exists(f'/proc/{self.pid}'):
                raise NoWindow(f'{self.pid}')
            self._wait()
        pids = processes.tree(self.pid)
        readings = {'map_ms': self._since(self._mapped), 'paint_ms': self._since(self._painted),
                    'idle_ms': self._since(self._idle), 'cpu_ms': self._cpu_to_idle * 1000,
                    'processes': len(pids), 'libraries': processes.libraries(self.pid),
                    **processes.memory(self.pid)}
        return {**readings, 'window': f'{self._place[2]}x{self._place[3]}'}

    def painted_at(self):
        """By the clock that strace writes."""
        return self._clock + self._painted - self._began

    def _since(self, when):
        return (when - self._began) * 1000

    def _is_done(self):
        return (self._mapped and self._idle
                and time.monotonic() > max(self._idle, self._mapped) + HOLD)

    def _wait(self):
        if not self._mapped and not self._client.has_waiting():
            select.select([self._client.file_number()], [], [], 0.5)
        for when, packet in self._client.events(
                0 if not self._mapped else 0.001 if not self._painted else 0.005):
            self._take(when, packet)
        if self._mapped and not self._painted and self._pixels.is_painted(self._place):
            self._painted = time.monotonic()
        if self._painted:
            self._sample()

    def _take(self, when, packet):
        kind = packet[0] & 127
        if kind == xclient.CREATED:
            parent, window = struct.unpack('<II', packet[4:12])
            if parent == self._client.root and not packet[22]:
                self._client.watch(window)
                self._known.add(window)
        elif kind == xclient.MAPPED and not self._mapped:
            window, = struct.unpack('<I', packet[8:12])
            place = self._client.place_of(window) if window in self._known else None
            if place and min(place[2:]) >= SMALLEST and self._client.is_for_output(window):
                self._window, self._place, self._mapped = window, place, when
        elif kind == xclient.CONFIGURED and struct.unpack('<I', packet[8:12])[0] == self._window:
            self._place = self._client.place_of(self._window) or self._place
        elif kind == self._client.damaged:
            self._drawn = max(self._drawn, when)

    def _sample(self):
        for pid in processes.tree(self.pid):
            self._used[pid] = max(self._used.get(pid, 0), processes.cpu_seconds(pid))
        now, used = time.monotonic(), sum(self._used.values()) - self._spent
        self._samples.append((now, used))
        if self._idle:
            return
        old = [sample for sample in self._samples if sample[0] <= now - QUIET]
        if old and now - max(self._painted, self._drawn) >= QUIET \
                and used - old[-1][1] < IDLE * (now - old[-1][0]):
            self._idle, self._cpu_to_idle = max(old[-1][0], self._drawn), old[-1][1]


def measured(server, command):
    """The readings of one start."""
    with server.home() as environment:
        start = Start(server, command, environment)
        try:
            return start.follow()
        finally:
            processes.end(processes.tree(start.pid))


def traced(server, command):
    """What the program opened, connected to and started before its first paint."""
    trace = f'{server.folder}/trace'
    with server.home() as environment:
        start = Start(server, command, environment, trace)
        try:
            start.follow()
        finally:
            processes.end(processes.tree(start.pid)[::-1])
        return counted(trace, start.painted_at())


def counted(trace, until):
    found = {'files': 0, 'connections': 0, 'children': -1}
    with open(trace, encoding='utf-8', errors='replace') as file:
        for line in file:
            call = re.match(r'\d+\s+(\d+\.\d+) (.*)', line)
            if not call or float(call[1]) > until or ' = -1 ' in call[2] and 'AF_INET' not in line:
                continue
            found['files'] += call[2].startswith(('openat(', 'open('))
            found['connections'] += call[2].startswith('connect(') and 'AF_INET' in call[2]
            # The first is the program itself.
            found['children'] += call[2].startswith('execve(')
    return found
