# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The guided mode beside a real browser: what the wizard copies is pasted into a web page's fields.

    guidedtest.py WIZARD FOLDER-OF-THE-PAGE [TEXT-SIZE-IN-PERCENT]

The page is a stand-in made for this test. The wizard is driven by keys, the browser by DevTools;
they share nothing but the display's clipboard, as they do for the user.
"""

import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlencode

sys.path.append(str(Path(__file__).resolve().parents[1] / 'helpers'))
import devtools  # noqa: E402
import journalnames  # noqa: E402  (lies in the folder above)
import pasting  # noqa: E402
import standin  # noqa: E402
from rest import BETWEEN_PRESSES  # noqa: E402
from wizard import SCREEN, Desktop, Wizard, wait_for  # noqa: E402

SKIPPED = 77
PROGRAMS = ('Xvfb', 'xdotool', 'xprop', 'xwininfo', 'openbox', 'pdftotext', 'qpdf')
NAME, END = 'ØS Indsigt Vejle', 'bf17'
INSTANCE_ROW = 9
# In guided mode, from the start of the program until it is closed for the wait: with one picture,
# the user's own answer to check 1, and the mail to the person who answers check 2.
MOST_PRESSES = 20
TEXT_SIZES = 100, 125, 150, 200


def missing_programs():
    browser = shutil.which('chromium') or shutil.which('chromium-browser')
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    return browser, missing + ([] if browser else ['chromium'])


def choose_instance(wizard):
    """On page 3: the row by keys."""
    wizard.come_forward()
    # As fast as keys can come: none is lost while the journal writes.
    wizard.press('Tab', 'space', *['Down'] * INSTANCE_ROW)
    wizard.wait_for('instance-chosen', lastFour=END)
    wizard.press('Return')
    wizard.wait_for_page(4)


def answer_by_uuid(wizard, browser):
    """The system's UUID, by copy in the browser and paste in the wizard."""
    browser.value(f'''(() => {{
        const row = [...byId('kendte').rows].find((row) => row.cells[0].textContent === "{NAME}");
        getSelection().selectAllChildren(row.cells[1]); }})()''')
    browser.command('Page.bringToFront')
    browser.editing('copy')
    wizard.come_forward()
    wizard.press('ctrl+v')
    wizard.wait_for('instance-compared', seen=f'30000000-0000-4000-8000-00000000{END}')
    wizard.wait_for('row-changed', row=journalnames.ROWS[3], done=True)


def pass_row(wizard, row):
    """Row \\a row, whose button has the focus, is done."""
    wizard.come_forward()
    wizard.press('space')
    wizard.wait_for('row-changed', row=journalnames.ROWS[row - 1], done=True)


def paste_into(browser, field, length):
    browser.command('Page.bringToFront')
    browser.value(f'byId("{field}").focus()')
    browser.editing('paste')
    browser.wait_for(f'byId("{field}").value.length >= {length}')


def fill_in(wizard, browser):
    """Page 4: each row first in the browser, with the value that is on the clipboard."""
    wizard.come_forward()
    wizard.press('Tab')
    browser.value('byId("nyt").click()')
    pass_row(wizard, 1)
    paste_into(browser, 'sortiment', 5)
    pass_row(wizard, 2)
    browser.value('byId("alle").click()')
    browser.wait_for('byId("instans").options.length > 400')
    paste_into(browser, 'find', 5)
    browser.wait_for('byId("instans").options.length === 1')
    browser.value('byId("instans").selectedIndex = 0')
    answer_by_uuid(wizard, browser)
    paste_into(browser, 'version', 3)
    pass_row(wizard, 5)
    paste_into(browser, 'fra', 10)
    pass_row(wizard, 6)
    pass_row(wizard, 7)
    browser.value('byId("gem").click()')
    browser.wait_for('byId("svar").textContent === "Gemt"')
    # The focus is on the button that leads on.
    wizard.press('space')
    wizard.wait_for_page(5)


def expect_strip(wizard, text_size):
    """The window stands at the right edge of the screen, as high as that, and takes half of it at
    most, its frame included."""
    left, top, width, height = wizard.size()
    wanted = 420 * text_size // 100
    is_wide = width == wanted or SCREEN[0] // 2 - 10 <= width <= min(wanted, SCREEN[0] // 2)
    expect(is_wide and left + width >= SCREEN[0] - 10 and top + height <= SCREEN[1]
           and height > SCREEN[1] - 60, f'the strip is at {left}, {top}: {width} x {height}')


def clipboard_is_clean(browser):
    """Nothing of ours is left to be pasted by mistake."""
    browser.command('Page.bringToFront')
    browser.value('byId("til").focus()')
    browser.editing('paste')
    return browser.value('byId("til").value') == ''


def read_the_page(wizard, browser):
    """Page 5: check 1, read in what is pasted."""
    start = next(event['value'] for event in wizard.events('row-changed')
                 if journalnames.row_number(event) == 6)
    pasting.copy_page(browser, pasting.subscription(f'{NAME} ({END})', start))
    wizard.come_forward()
    wizard.press('alt+d')
    # Only then is a picture asked for.
    wizard.wait_until_it_rests()


def picture_the_screen(wizard):
    """The wizard steps aside, takes a picture of the screen, and keeps it."""
    # From the heading past the button that pastes and the link beside it.
    wizard.press('Tab', 'Tab', 'Tab', 'space')
    wait_for(lambda: not wizard.is_visible(), 'the wizard did not hide')
    wait_for(wizard.is_visible, 'the wizard did not come back')
    wizard.come_forward()
    # It is shown smaller than it is, so it has to be seen in full size first.
    wizard.press('alt+v')
    # Sooner, the second press would be taken for that of a double click.
    time.sleep(0.6)
    # What it shows is as it was asked for.
    wizard.press('alt+b')
    wizard.wait_for('picture-kept', kind='brought')
    name = wizard.events('picture-kept')[-1]['file']
    head = next(wizard.pictures.rglob(name)).read_bytes()[:24]
    width, height = struct.unpack('!II', head[16:])
    expect(head.startswith(b'\x89PNG') and width == SCREEN[0] and height > SCREEN[1],
           f'a picture of the screen below the environment: {width} x {height}')


def finish_the_day(wizard, text_size):
    """The answer to check 1, the mail about check 2, and the program is closed for the wait."""
    # From the way to take a picture, past the others and what can be done with the one that was
    # used, to the name.
    wizard.press(*['Tab'] * 6)
    wizard.type('Mette Holm')
    wizard.press('alt+g')
    wizard.wait_for('first-check-seen', status='approved')
    wizard.opened.unlink()
    # Sooner, the press would be taken for one that goes on where the page before was.
    time.sleep(BETWEEN_PRESSES)
    if text_size == 200:
        # The button is below what is seen, and the first press shows it.
        wizard.press('Return')
        time.sleep(BETWEEN_PRESSES)
    wizard.press('Return')
    wait_for(lambda: wizard.opened.exists() and wizard.opened.read_text().startswith('mailto:'),
             'no mail was opened')
    wizard.wait_until_it_rests()
    wizard.press('alt+u')
    wizard.wait_for_end()
    print(f'{wizard.presses} presses')
    expect(wizard.presses <= MOST_PRESSES, f'it took {wizard.presses} presses')


def finish_the_task(wizard, browser):
    """Check 2, read in a pasted reply, and the evidence; the path of the PDF. In a test nothing is
    marked in KLIK."""
    wizard.start()
    wizard.wait_for_page(5)
    wizard.come_forward()
    wizard.press('alt+s')
    wizard.wait_until_it_rests()
    pasting.copy_page(browser, pasting.REPLY)
    wizard.come_forward()
    wizard.press('alt+i')
    wizard.wait_until_it_rests()
    # Past the reply's two buttons, the picture's three, the countdown and what happens then, to the
    # box: no picture.
    wizard.press(*['Tab'] * 8, 'space', 'alt+g')
    wizard.wait_for('second-check-seen', status='approved')
    wizard.wait_for('picture-forgone', check=2)
    wizard.press('alt+f')
    wizard.wait_for_page(6)
    wizard.press('alt+g')
    wizard.wait_for('evidence-saved', complete=True)
    wizard.press('alt+a')
    wait_for(lambda: wizard.events('case-finished'), 'the case is not finished')
    return Path(wizard.events('evidence-saved')[-1]['path'])


def examination(program, evidence):
    """What --efterproev says, and its exit status; it needs no display."""
    told = subprocess.run([program, '--efterproev', str(evidence)], check=False,
                          capture_output=True, text=True, env={'PATH': os.environ['PATH']})
    return told.returncode, told.stdout


def examine_evidence(program, pdf):
    status, told = examination(program, pdf)
    expect(status == 0 and 'Beviset holder.' in told, f'{status} {told}')
    # The folder has the same in other files; the PDF stands alone all the same.
    expect(examination(program, pdf.parent)[0] == 0, 'the folder does not hold')
    text = subprocess.run(['pdftotext', '-layout', str(pdf), '-'], check=True,
                          capture_output=True, text=True).stdout
    words = ' '.join(text.split())
    for part in ('Testside', 'Mette Holm', 'uden billede', 'Bo Lund', 'JA, kl. 9',
                 'Læst af programmet i den tekst, som Mette Holm satte ind', NAME, END, '1.3',
                 'Abonnementet i klassifikationssystemet'):
        expect(part in words, f'"{part}" is in the evidence: {text}')
    changed = bytearray(pdf.read_bytes())
    changed[len(changed) // 2] ^= 1
    copy = pdf.parent.parent / 'changed.pdf'
    copy.write_bytes(changed)
    expect(examination(program, copy)[0] in (1, 2), 'a changed copy holds')


def expect_only_what_was_read(wizard, folder, pdf):
    """Of what was pasted the five values, the answer and a hash are kept, and nothing else."""
    page = wizard.events('first-check-seen')[-1]
    reply = wizard.events('second-check-seen')[-1]
    expect(page['witness']['kind'] == 'pasted-page' and page['page']['uuid'] == END, str(page))
    expect(reply['witness'] == {'kind': 'pasted-reply', 'name': 'Bo Lund'}
           and reply['reply']['words'] == 'JA, kl. 9', str(reply))
    texts = pasting.all_that_is_written(folder, pdf)
    expect(any(page['page']['sha256'].encode() in text for text in texts), 'the hash is there')
    expect(not any(pasting.UNKEPT.encode() in text for text in texts), 'a pasted text is left')


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def follow(program, page, desktop, browser_program, folder, text_size):
    browser = devtools.Browser(browser_program, desktop.environment())
    wizard = Wizard(program, desktop, folder, page.address)
    try:
        expect('Testside' in wizard.title(), f'the title names the environment: {wizard.title()}')
        wizard.wait_for_page(1)
        wizard.come_forward()
        wizard.press(*['ctrl+plus'] * TEXT_SIZES.index(text_size))
        wizard.press('Return')
        wizard.wait_for_page(2)
        wizard.press('Tab', 'space')
        wait_for(lambda: wizard.opened.exists() and wizard.opened.read_text() == page.address,
                 'the web address was not opened')
        expect_strip(wizard, text_size)
        browser.open(f'{page.address}?{urlencode({NAME: END})}')
        wizard.come_forward()
        wizard.press('alt+f')
        wizard.wait_for_page(3)
        choose_instance(wizard)
        fill_in(wizard, browser)
        expect(clipboard_is_clean(browser), 'our value is still on the clipboard')
        expect_strip(wizard, text_size)
        read_the_page(wizard, browser)
        picture_the_screen(wizard)
        finish_the_day(wizard, text_size)
        pdf = finish_the_task(wizard, browser)
        examine_evidence(program, pdf)
        expect_only_what_was_read(wizard, folder, pdf)
        values = {journalnames.row_number(event): event['value']
                  for event in wizard.events('row-changed')}
        expect(page.saved == [{
            'sortiment': 'Borgerblikket', 'instans': NAME,
            'uuid': f'30000000-0000-4000-8000-00000000{END}', 'skemaversion': '1.3',
            'gyldigFra': values[6], 'gyldigTil': ''}], f'saved: {page.saved}')
        expect(list(values) == list(range(1, 9)), f'order of the rows: {list(values)}')
    finally:
        wizard.close()
        browser.close()


def main(program, folder, text_size='100'):
    browser, missing = missing_programs()
    if missing:
        print(f'Skipped: {", ".join(missing)} not installed.')
        return SKIPPED
    page = standin.Page(folder)
    try:
        with Desktop() as desktop, tempfile.TemporaryDirectory(
                prefix='guided-', ignore_cleanup_errors=True) as temporary:
            follow(program, page, desktop, browser, Path(temporary), int(text_size))
    finally:
        page.shutdown()
    return 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
