# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What the user of a test copies in the browser and pastes into the wizard."""

import json
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / 'canary'))
import places  # noqa: E402  (lies in the folder above)

# Stands in what is pasted, and must be in nothing that the program writes.
UNKEPT = 'Kanariefugl-7f3a9c-hemmelig'
REPLY = f'<p>JA, kl. 9</p><p>Venlig hilsen<br>Bo Lund</p><p>{UNKEPT}</p>'


def subscription(system, start):
    """What a web page could show of a subscription, and something that is nobody else's business."""
    rows = (('Sortiment', 'Borgerblikket'), ('Abonnerende It-systeminstans', system),
            ('Skemaversion', '1.3'), ('Gyldig fra', start), ('Gyldig til', ''))
    return f'<h1>Abonnement</h1><p>{UNKEPT}</p><table>' + ''.join(
        f'<tr><th>{label}</th><td>{value}</td></tr>' for label, value in rows) + '</table>'


def copy_page(browser, html):
    """Shows \\a html in the browser, marks all of it, and copies it."""
    browser.command('Page.bringToFront')
    browser.value(f'document.body.innerHTML = {json.dumps(html)}; '
                  'getSelection().selectAllChildren(document.body)')
    browser.editing('copy')


def all_that_is_written(folder, pdf):
    """Every file below \\a folder, and what \\a pdf shows and holds."""
    texts = [path.read_bytes() for path in places.files_below([folder])]
    return [*texts, *places.pdf_texts(pdf).values()]
