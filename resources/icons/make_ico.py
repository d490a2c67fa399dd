# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Makes the ICO file from the SVG drawing. Needs rsvg-convert (librsvg2-bin) and convert
(imagemagick).

python3 resources/icons/make_ico.py
"""

import pathlib
import struct
import subprocess

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Up to this size a picture is written as plain pixels, which the program shows without a decoder.
LARGEST_PLAIN = 48
DRAWING = pathlib.Path(__file__).with_name('sortimentsguiden.svg')


def drawn(size):
    return subprocess.run(['rsvg-convert', '-w', str(size), '-h', str(size), DRAWING],
                          check=True, capture_output=True).stdout


def plain(size, png):
    """BITMAPINFOHEADER, the rows from the lowest to the highest, and a mask that hides nothing. The
    height is that of both together."""
    pixels = subprocess.run(['convert', 'png:-', '-flip', '-depth', '8', 'bgra:-'],
                            input=png, check=True, capture_output=True).stdout
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack('<IiiHHIIiiII', 40, size, 2 * size, 1, 32, 0, len(pixels) + len(mask),
                         0, 0, 0, 0)
    return header + pixels + mask


def picture(size):
    png = drawn(size)
    return plain(size, png) if size <= LARGEST_PLAIN else png


def ico(pictures):
    """ICONDIR, one ICONDIRENTRY a size, then the pictures; a side of 256 is written as 0."""
    place = 6 + 16 * len(pictures)
    entries = b''
    for size, content in pictures.items():
        entries += struct.pack('<BBBBHHII', size % 256, size % 256, 0, 0, 1, 32, len(content),
                               place)
        place += len(content)
    return struct.pack('<HHH', 0, 1, len(pictures)) + entries + b''.join(pictures.values())


if __name__ == '__main__':
    DRAWING.with_suffix('.ico').write_bytes(ico({size: picture(size) for size in SIZES}))
