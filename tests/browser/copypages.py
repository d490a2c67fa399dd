#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Selects all of each page in `pages` in a real Chromium, copies it, and keeps what is then on the
clipboard: `copypages.py FOLDER` writes NAME.txt and NAME.html for each. On demand: what is kept in
tests/data/pasted was made by it."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / 'helpers'))
import devtools  # noqa: E402
import display  # noqa: E402  (lies in the folder above)


def clipboard(desktop, kind):
    return subprocess.run(['xclip', '-selection', 'clipboard', '-o', '-t', kind],
                          env=desktop.environment(), capture_output=True, check=False).stdout


def copy_all(browser, desktop):
    """Ctrl+A and Ctrl+C, as the user presses them."""
    browser.command('Page.bringToFront')
    subprocess.run(['xdotool', 'key', 'ctrl+a', 'ctrl+c'], env=desktop.environment(), check=True)
    end = time.monotonic() + display.PATIENCE
    while time.monotonic() < end:
        if html := clipboard(desktop, 'text/html'):
            return clipboard(desktop, 'UTF8_STRING'), html
        time.sleep(0.1)
    raise TimeoutError('nothing was copied')


def main(target):
    program = shutil.which('chromium') or shutil.which('chromium-browser')
    pages = sorted((Path(__file__).parent / 'pages').glob('*.html'))
    with display.Display('1300x1000', has_manager=True) as desktop:
        browser = devtools.Browser(program, desktop.environment())
        try:
            for page in pages:
                subprocess.run(['xclip', '-selection', 'clipboard', '-i', '/dev/null'],
                               env=desktop.environment(), check=True)
                browser.open(page.resolve().as_uri())
                browser.command('Input.dispatchMouseEvent', type='mousePressed', x=600, y=700,
                                button='left', clickCount=1)
                browser.command('Input.dispatchMouseEvent', type='mouseReleased', x=600, y=700,
                                button='left', clickCount=1)
                plain, html = copy_all(browser, desktop)
                (Path(target) / f'{page.stem}.txt').write_bytes(plain)
                (Path(target) / f'{page.stem}.html').write_bytes(html)
        finally:
            browser.close()


if __name__ == '__main__':
    main(*sys.argv[1:])
