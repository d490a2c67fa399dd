# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Where a secret could have been left: files and what is in them, the desktop, other processes."""

import os
import re
import subprocess
from pathlib import Path


def output_of(*command, given=None):
    done = subprocess.run(command, input=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          check=False)
    return done.stdout


def files_below(folders):
    """Every file, each once."""
    return sorted({path for folder in folders for path in Path(folder).rglob('*')
                   if path.is_file()})


def pdf_texts(path):
    """What a PDF shows, and all that it holds, unpacked."""
    return {'shown': output_of('pdftotext', path, '-'),
            'unpacked': output_of('qpdf', '--qdf', '--object-streams=disable', path, '-')}


def picture_text(path):
    environment = {**os.environ, 'OMP_THREAD_LIMIT': '1'}
    return subprocess.run(['tesseract', path, '-', '-l', 'dan', '--psm', '11'],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment,
                          check=True, encoding='utf-8').stdout


def command_lines():
    """Of every process that there is now."""
    found = []
    for path in Path('/proc').glob('[0-9]*/cmdline'):
        try:
            found.append(path.read_bytes())
        except OSError:
            continue  # it has ended
    return b'\n'.join(found)


def clipboard(display):
    return b'\n'.join(output_of('xclip', '-display', display, '-selection', selection, '-o')
                      for selection in ('clipboard', 'primary'))


def window_titles(display):
    return output_of('xwininfo', '-display', display, '-root', '-tree')


_ADDRESS_WITH_QUERY = re.compile(rb'https?://[\w.\[\]:-]+[^\s"\'<>()\\]*\?[\w%]+=')


def addresses_with_query(data):
    return _ADDRESS_WITH_QUERY.findall(data)
