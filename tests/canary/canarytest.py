#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""After a whole run of the real program, no piece of a secret is left anywhere.

The secrets are read off the wire between the program and its practice environment. Each place is
searched by code that first finds a secret planted there. Argument: the folder of the programs.
"""

import os
import stat
import subprocess
import sys
import tempfile
import time
import unittest
import zlib
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / 'helpers'))
import display  # noqa: E402  (lies in the folder above)
import issuedsecrets  # noqa: E402
import places  # noqa: E402
import wholerun  # noqa: E402

PLANTED = 'aB3dEf6hJk9mNp2rTu5w'
PROGRAMS = None


def pdf_that_shows(text, also_holds):
    """A PDF with one line of text on its page, and an object that no page shows."""
    page = f'BT /F 24 Tf 40 100 Td ({text}) Tj ET'.encode()
    hidden = zlib.compress(also_holds.encode())
    bodies = [b'<</Type/Catalog/Pages 2 0 R>>', b'<</Type/Pages/Kids[3 0 R]/Count 1>>',
              b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 200]/Contents 4 0 R/Resources'
              b'<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
              b'<</Length %d>>stream\n%s\nendstream' % (len(page), page),
              b'<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream' % (len(hidden), hidden)]
    pdf, places_of = b'%PDF-1.4\n', []
    for number, body in enumerate(bodies, 1):
        places_of.append(len(pdf))
        pdf += b'%d 0 obj%s endobj\n' % (number, body)
    table = b''.join(b'%010d 00000 n \n' % place for place in places_of)
    return pdf + (b'xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R/Info 5 0 R>>\n'
                  b'startxref\n%d\n%%%%EOF\n' % (table, len(pdf)))


class TheSearchFindsWhatIsPlanted(unittest.TestCase):
    """Without this, the tests below would pass on a search that sees nothing."""

    def setUp(self):
        self.search = issuedsecrets.Search([PLANTED])
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def assert_finds(self, data):
        self.assertTrue(self.search.finds_in(data))

    def assert_finds_soon(self, look):
        end = time.monotonic() + display.PATIENCE
        while not self.search.finds_in(look()) and time.monotonic() < end:
            time.sleep(0.05)
        self.assert_finds(look())

    def test_a_piece_of_it_in_the_middle_of_anything(self):
        self.assert_finds(b'\0\1' + PLANTED[4:16].encode() + b'\xff')
        self.assertFalse(self.search.finds_in(PLANTED[4:15].encode()))

    def test_in_every_file_however_deep(self):
        (self.folder / 'a' / 'b').mkdir(parents=True)
        (self.folder / 'a' / 'b' / '.hidden').write_text(PLANTED, encoding='utf-8')
        (found,) = places.files_below([self.folder])
        self.assert_finds(found.read_bytes())

    def test_in_a_pdf_shown_or_not(self):
        path = self.folder / 'planted.pdf'
        path.write_bytes(pdf_that_shows(PLANTED, 'nothing'))
        self.assert_finds(places.pdf_texts(path)['shown'])
        path.write_bytes(pdf_that_shows('nothing', PLANTED))
        self.assert_finds(places.pdf_texts(path)['unpacked'])

    def test_in_what_a_picture_shows(self):
        (self.folder / 'planted.pdf').write_bytes(pdf_that_shows(PLANTED, ''))
        subprocess.run(['pdftoppm', '-png', '-r', '96', '-singlefile',
                        self.folder / 'planted.pdf', self.folder / 'planted'], check=True)
        text = places.picture_text(self.folder / 'planted.png')
        self.assertTrue(self.search.finds_in_picture_text(text), text)

    def test_on_the_desktop(self):
        with display.Display() as desktop:
            subprocess.run(['xclip', '-display', desktop.name, '-selection', 'clipboard'],
                           input=PLANTED.encode(), check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
            # xclip ends before the server knows the owner of the clipboard.
            self.assert_finds_soon(lambda: places.clipboard(desktop.name))
            subprocess.run(['xprop', '-display', desktop.name, '-root', '-f', 'WM_NAME', '8s',
                            '-set', 'WM_NAME', PLANTED], check=True)
            self.assert_finds(places.window_titles(desktop.name))

    def test_on_a_command_line(self):
        with subprocess.Popen(['sh', '-c', 'echo ready; read line', PLANTED],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            process.stdout.readline()
            self.assert_finds(places.command_lines())
            process.communicate(b'\n')

    def test_an_address_with_a_query(self):
        self.assertTrue(places.addresses_with_query(b'GET http://127.0.0.1:80/a/b?code=x'))
        self.assertFalse(places.addresses_with_query(b'https://example.dk/a. Hvad nu?'))


class AfterAWholeRun(unittest.TestCase):
    """The program has done everything, from the sign-in to the evidence."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix='canary-')
        cls.addClassCleanup(folder.cleanup)
        desktop = cls.enterClassContext(display.Display())
        cls.folders = wholerun.Folders(folder.name, PROGRAMS)
        cls.run_ = wholerun.WholeRun(cls.folders, desktop)
        cls.secrets = issuedsecrets.in_recording(cls.run_.recorded())
        cls.search = issuedsecrets.Search(
            {secret for secrets in cls.secrets.values() for secret in secrets})

    def assert_clean(self, data, where):
        self.assertFalse(self.search.finds_in(data), f'a secret is in {where}')

    def test_it_went_well_and_every_kind_of_secret_was_seen(self):
        self.assertEqual(self.run_.status, 0, self.run_.stderr.decode())
        for kind, secrets in self.secrets.items():
            self.assertTrue(secrets, f'no {kind} was recorded')
            for secret in secrets:
                self.assertGreaterEqual(len(secret), issuedsecrets.WINDOW, kind)

    def test_the_recording_itself_is_full_of_them(self):
        self.assertTrue(any(self.search.finds_in(text.encode('latin-1'))
                            for text in self.run_.recorded()))

    def test_no_file_holds_one(self):
        written = self.folders.written()
        suffixes = {path.suffix for path in written}
        self.assertLessEqual({'.pdf', '.png', '.json', '.txt', '.sqlite3'}, suffixes)
        for path in written:
            self.assert_clean(path.read_bytes(), path)

    def test_no_pdf_holds_one(self):
        (pdf,) = (path for path in self.folders.written() if path.suffix == '.pdf')
        texts = places.pdf_texts(pdf)
        self.assertIn('Borgerblikket'.encode(), texts['shown'])
        for how, text in texts.items():
            self.assert_clean(text, f'the PDF, {how}')

    def test_no_picture_shows_one(self):
        # Reading a picture takes seconds: the page of the sign-in, and the last one.
        pictures = sorted(self.folders.data.rglob('billede-*.png'))
        self.assertGreaterEqual(len(pictures), 5)
        for path, words in ((pictures[1], 'logget ind'), (pictures[-1], 'Beviset')):
            text = places.picture_text(path)
            self.assertGreater(len(text), 100, path)
            self.assertIn(words, text, path)
            self.assertFalse(self.search.finds_in_picture_text(text), path)

    def test_no_output_holds_one(self):
        self.assertIn(b'Borgerblikket', self.run_.stdout)
        self.assert_clean(self.run_.stdout, 'stdout')
        self.assert_clean(self.run_.stderr, 'stderr')

    def test_the_desktop_holds_none(self):
        titles = b'\n'.join(self.run_.titles)
        self.assertIn(b'Sortimentsguiden', titles)
        self.assert_clean(titles, 'a window title')
        self.assert_clean(b'\n'.join(self.run_.clipboard), 'the clipboard')

    def test_no_command_line_holds_one(self):
        seen = b'\n'.join(self.run_.command_lines)
        self.assertIn(b'real-oevemiljoe', seen)
        self.assert_clean(seen, 'a command line')

    def test_no_address_with_a_query_is_left(self):
        texts = [self.run_.stdout, self.run_.stderr]
        for path in self.folders.written():
            texts += (places.pdf_texts(path).values() if path.suffix == '.pdf'
                      else [path.read_bytes()])
        self.assertEqual([found for text in texts
                          for found in places.addresses_with_query(text)], [])

    def test_the_case_is_the_owners_alone(self):
        (data,) = self.folders.data.iterdir()
        for path in (data, *data.rglob('*')):
            if path.name == 'indstillinger.ini':
                continue  # the size and place of the window; nobody else gets into its folder
            mode = stat.S_IMODE(path.stat().st_mode)
            self.assertEqual(mode, 0o700 if path.is_dir() else 0o600, path)

    def test_the_memory_is_nobodys_to_read_or_dump(self):
        # PR_GET_DUMPABLE shows from outside in who owns what /proc says of a process.
        with subprocess.Popen([*wholerun.as_ordinary_user(), 'sh', '-c', 'echo; read line'],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
            other.stdout.readline()
            self.assertNotEqual(os.stat(f'/proc/{other.pid}/environ').st_uid, 0)
            other.communicate(b'\n')
        self.assertEqual(self.run_.memory_owners, {0})


if __name__ == '__main__':
    PROGRAMS = sys.argv.pop()
    wholerun.fail_without('Xvfb', 'xclip', 'xprop', 'xwininfo', 'tesseract', 'pdftotext',
                          'pdftoppm', 'qpdf', 'setpriv')
    unittest.main(verbosity=2)
