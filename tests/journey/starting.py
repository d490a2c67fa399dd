# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The program from outside, with command lines and files that it cannot use. Argument: the program."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

PROGRAM = sys.argv[1]
GOOD = '{"miljoeer": [{"id": "a", "navn": "A", "type": "indbygget"}]}'
ENGLISH = ('must ', 'missing', 'cannot', 'not JSON', 'There is', 'Unknown', 'program does')

failures = []


def started(folder, *words, **variables):
    """What the program answers where nothing but `folder` is its home."""
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith(('XDG_', 'DISPLAY', 'WAYLAND', 'LC_', 'LANG'))}
    environment = {**{name.encode(): os.fsencode(value) for name, value in kept.items()},
                   b'HOME': os.fsencode(folder), b'QT_QPA_PLATFORM': b'offscreen',
                   **{name.encode(): value for name, value in variables.items()}}
    return run([*map(os.fsencode, words)], cwd=folder, env=environment)


def run(words, **settings):
    """The program's ending; one that goes on instead of ending has no exit status."""
    command = [os.fsencode(PROGRAM), *words]
    try:
        return subprocess.run(command, capture_output=True, timeout=30, check=False, **settings)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, None, b'', b'')


def expect_refusal(folder, *words, says=(), **variables):
    """Exit status 2, a Danish sentence on standard error with all of `says`, and nothing made."""
    before = sorted(os.listdir(os.fsencode(folder)))
    ending = started(folder, *words, **variables)
    text = ending.stderr.decode(errors='replace')
    wrong = [f'lacks "{word}"' for word in says if word not in text]
    wrong += [f'has the English "{word}"' for word in ENGLISH if word in text]
    if ending.returncode != 2:
        wrong.append(f'exit status {ending.returncode}')
    if not text.strip() or ending.stdout:
        wrong.append('nothing on standard error, or something on standard output')
    if sorted(os.listdir(os.fsencode(folder))) != before:
        wrong.append('something was made')
    if wrong:
        failures.append(f'{words} {variables}: {", ".join(wrong)}\n{text}')


def look_at_options(folder):
    for option in ('--config', '--data', '--sagsmappe', '--miljoe', '--opgave', '--opgaver',
                   '--sprog', '--efterproev'):
        expect_refusal(folder, option, '', says=[option, 'mangler en værdi'])
        expect_refusal(folder, f'{option}=', says=[option, 'mangler en værdi'])
        expect_refusal(folder, option, says=[option, 'mangler en værdi'])
        expect_refusal(folder, option, 'a', f'{option}=b', says=[option, 'mere end én gang'])
    expect_refusal(folder, '--findes-ikke', says=['Programmet kender ikke ”--findes-ikke”'])
    expect_refusal(folder, '--data=~anna/x', says=['~anna/x'])
    expect_refusal(folder, 'en', 'to', says=['”en”'])
    expect_refusal(folder, '--data', 'x\r', says=['--data', 'usynligt tegn'])


def look_at_files(folder):
    file = folder / 'miljøer.json'

    def expect(content, *says, path=file):
        file.write_bytes(content)
        expect_refusal(folder, '--config', path, says=['GB-42', str(path), *says])

    for codec in ('utf-16', 'utf-16-le', 'utf-16-be'):
        expect(GOOD.encode(codec), 'gemt som UTF-16')
    expect(GOOD.replace('A"', 'Ø"').encode('cp1252'), 'linje 1', 'ikke UTF-8')
    expect(b'', 'filen er tom')
    expect(b'{\r\n  "miljoeer": [],\r\n}', 'linje 3, kolonne 1', 'ikke JSON')
    expect(GOOD.replace('"navn": "A", ', '').encode(), '/miljoeer/0/navn: mangler')
    expect(GOOD.encode() + b' ' * 300_000, 'for stor')
    expect(b'', 'er en mappe', path=folder)
    expect(b'', 'ingen fil', path=folder / 'ikke-her.json')
    os.symlink('ring', folder / 'ring')
    expect(b'', 'kan ikke åbnes', path=folder / 'ring')
    # A mark and the line ends of Windows are no reason to refuse a file.
    file.write_bytes(b'\xef\xbb\xbf' + GOOD.replace(' ', '\r\n').encode())
    expect_refusal(folder, '--config', file, '--miljoe', 'b', says=['intet miljø, der hedder b'])


def look_at_names(folder):
    latin = b'K\xf8benhavn'
    for option in (b'--data', b'--sagsmappe', b'--config', b'--opgaver', b'--efterproev'):
        expect_refusal(folder, option, os.fsencode(folder) + b'/' + latin,
                       says=['K\\xF8benhavn', 'UTF-8'])
        expect_refusal(folder, option + b'=' + latin, says=['K\\xF8benhavn'])
    expect_refusal(folder, HOME=b'/nowhere/' + latin, says=['HOME', 'K\\xF8benhavn'])
    expect_refusal(folder, XDG_DATA_HOME=b'/nowhere/' + latin, says=['XDG_DATA_HOME'])
    odd = os.fsencode(folder) + b'/' + latin
    os.mkdir(odd)
    before = os.listdir(odd)
    ending = run([b'--tjek', b'--data', b'x'], cwd=odd)
    if ending.returncode != 2 or os.listdir(odd) != before:
        failures.append(f'a current folder that is no text: {ending}')


def look_where_there_is_no_display(folder):
    for word, status in (('--help', 0), ('--version', 0), ('--findes-ikke', 2), ('--sprog=da', 1)):
        ending = started(folder, word, QT_QPA_PLATFORM=b'')
        if ending.returncode != status:
            failures.append(f'{word} without a display: {ending}')


def look_at_the_version(folder):
    """Whoever supports the program must know exactly which one it is."""
    answer = started(folder, '--version').stdout.decode()
    if not re.fullmatch(r'sortimentsguide \d+\.\d+\.\d+ \((commit [0-9a-f]{7,}(-changed)?, )?Qt 6\.\d+\.\d+\)\n',
                        answer):
        failures.append(f'--version: {answer}')


def main():
    for look in (look_at_options, look_at_files, look_at_names, look_where_there_is_no_display,
                 look_at_the_version):
        with tempfile.TemporaryDirectory() as folder:
            look(pathlib.Path(folder))
    print('\n'.join(failures))
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
