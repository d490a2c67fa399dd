# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A client of an X server that is told of windows and of drawing, and asks nothing while it waits."""

import select
import socket
import struct
import time

ERROR, REPLY, GENERIC_EVENT = 0, 1, 35
CREATED, MAPPED, CONFIGURED = 16, 19, 22
_SUBSTRUCTURE, _STRUCTURE = 0x80000, 0x20000
_EVENT_MASK = 0x800
_RAW_RECTANGLES = 0
_PATIENCE = 5


class NoServer(Exception):
    """The server refused the connection, or has gone."""


class XClient:
    def __init__(self, display):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f'/tmp/.X11-unix/X{display}')
        self._number = self._used = 0
        self._queue, self._bytes = [], b''
        self._begin()
        damage = self._extension(b'DAMAGE')
        self._damage, self.damaged = damage
        self._answer(struct.pack('<BBHII', self._damage, 0, 3, 1, 1))
        self._select(self.root, _SUBSTRUCTURE)
        self.settle()

    def _begin(self):
        self._socket.sendall(struct.pack('<BxHHHHxx', 0x6C, 11, 0, 0, 0))
        head = self._exactly(8)
        body = self._exactly(struct.unpack('<H', head[6:8])[0] * 4)
        if head[0] != 1:
            raise NoServer(repr(body))
        self._base, self._mask, _, vendor = struct.unpack('<IIIH', body[4:18])
        self.root, = struct.unpack('<I', body[32 + (vendor + 3) // 4 * 4 + body[21] * 8:][:4])

    def _exactly(self, size):
        got = b''
        while len(got) < size:
            part = self._socket.recv(size - len(got))
            if not part:
                raise NoServer('the connection has ended')
            got += part
        return got

    def _send(self, request):
        self._number = (self._number + 1) & 0xFFFF
        self._socket.sendall(request)
        return self._number

    def _packets(self, patience):
        """What arrives within so many seconds, each with the time at which it was read."""
        if not select.select([self._socket], [], [], patience)[0]:
            return []
        when = time.monotonic()
        part = self._socket.recv(1 << 16)
        if not part:
            raise NoServer('the connection has ended')
        self._bytes += part
        found = []
        while len(self._bytes) >= 32:
            size = 32
            if self._bytes[0] == REPLY or self._bytes[0] & 127 == GENERIC_EVENT:
                size += struct.unpack('<I', self._bytes[4:8])[0] * 4
            if len(self._bytes) < size:
                break
            found.append((when, self._bytes[:size]))
            self._bytes = self._bytes[size:]
        return found

    def _answer(self, request):
        """The reply to a request, or None after an error, as of a window that is gone."""
        number = self._send(request)
        end = time.monotonic() + _PATIENCE
        answers = []
        while not answers and time.monotonic() < end:
            for when, packet in self._packets(0.5):
                if packet[0] not in (ERROR, REPLY):
                    self._queue.append((when, packet))
                elif struct.unpack('<H', packet[2:4])[0] == number:
                    answers.append(packet if packet[0] == REPLY else None)
        return answers[0] if answers else None

    def events(self, patience):
        waiting, self._queue = self._queue, []
        return waiting + [(when, packet) for when, packet in
                          self._packets(0 if waiting else max(0, patience)) if packet[0] > REPLY]

    def file_number(self):
        return self._socket.fileno()

    def has_waiting(self):
        return bool(self._queue)

    def settle(self):
        """Waits until the server has done what was asked before."""
        self._answer(struct.pack('<BxH', 43, 1))

    def _extension(self, name):
        answer = self._answer(struct.pack('<BxHHxx', 98, 2 + (len(name) + 3) // 4, len(name))
                              + name + b'\0' * (-len(name) % 4))
        if not answer or not answer[8]:
            raise NoServer(f'no extension {name.decode()}')
        return answer[9], answer[10]

    def _select(self, window, events):
        self._send(struct.pack('<BxHIII', 2, 4, window, _EVENT_MASK, events))

    def watch(self, window):
        """Asks for the events of a window's structure, and of all drawing into it."""
        self._used += 1
        self._select(window, _STRUCTURE)
        self._send(struct.pack('<BBHIIBxxx', self._damage, 1, 4,
                               self._base | (self._used & self._mask), window, _RAW_RECTANGLES))

    def place_of(self, window):
        """Left, top, width and height on the screen, or None."""
        answer = self._answer(struct.pack('<BxHI', 14, 2, window))
        if not answer:
            return None
        width, height = struct.unpack('<HH', answer[16:20])
        there = self._answer(struct.pack('<BxHIIhh', 40, 4, window, self.root, 0, 0))
        left, top = struct.unpack('<hh', (there or answer)[12:16])
        return left, top, width, height

    def is_for_output(self, window):
        """Not one that only takes input."""
        answer = self._answer(struct.pack('<BxHI', 3, 2, window))
        return bool(answer) and struct.unpack('<H', answer[12:14])[0] == 1
