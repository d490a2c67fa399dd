# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The pixels of Xvfb, read from its file without asking the server (X11/XWDFile.h)."""

import mmap
import struct

_FRAME = 2
_STEP = 4


class FrameBuffer:
    def __init__(self, path):
        with open(path, 'rb') as file:
            self._bytes = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack('>25I', self._bytes[:100])
        self._width, self._height = header[4], header[5]
        self._pixel, self._row = header[11] // 8, header[12]
        self._begin = header[0] + header[19] * 12

    def is_painted(self, place):
        """Whether the window at the place given has more than one colour inside its frame: a plain
        background does not count."""
        x, y, width, height = place
        left, right = max(0, x + _FRAME), min(self._width, x + width - _FRAME)
        top, bottom = max(0, y + _FRAME), min(self._height, y + height - _FRAME)
        if right <= left or bottom <= top:
            return False
        plain = None
        for line in range(top, bottom, _STEP):
            begin = self._begin + line * self._row
            row = self._bytes[begin + left * self._pixel:begin + right * self._pixel]
            plain = plain or row[:self._pixel] * (right - left)
            if row != plain:
                return True
        return False
