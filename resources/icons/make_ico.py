# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Makes the ICO file from the SVG drawing. Needs rsvg-convert (librsvg2-bin).

python3 resources/icons/make_ico.py
"""

import pathlib
import struct
import subprocess

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
DRAWING = pathlib.Path(__file__).with_name('sortimentsguiden.svg')


def drawn(size):
    return subprocess.run(['rsvg-convert', '-w', str(size), '-h', str(size), DRAWING],
                          check=True, capture_output=True).stdout


def ico(pictures):
    """ICONDIR, one ICONDIRENTRY a size, then the PNG files; a side of 256 is written as 0."""
    place = 6 + 16 * len(pictures)
    entries = b''
    for size, png in pictures.items():
        entries += struct.pack('<BBBBHHII', size % 256, size % 256, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return struct.pack('<HHH', 0, 1, len(pictures)) + entries + b''.join(pictures.values())


if __name__ == '__main__':
    DRAWING.with_suffix('.ico').write_bytes(ico({size: drawn(size) for size in SIZES}))
