# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The real program beside plugins that are not Qt's own. Each notes where it was loaded from.

Another program, which leaves Qt's folders as they are, loads them from every place: so the test
would notice.

Arguments: the program, the practice service, the other program, the folder of the planted plugins,
the folder of Qt's own.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / 'helpers'))
import installed  # noqa: E402  (lies in the folder above)

PROGRAM, SERVICE, OTHER, PLANTED, QTS_OWN = sys.argv[1:]
KINDS = {folder.name for folder in Path(PLANTED).iterdir()}
PATIENCE = 240
# Each names a plugin, and none says where it lies. Qt goes on with the platform that it has.
NAMED = {'QT_QPA_PLATFORM': 'planted;offscreen', 'QT_QPA_PLATFORMTHEME': 'planted',
         'QT_QPA_GENERIC_PLUGINS': 'planted', 'QT_STYLE_OVERRIDE': 'planted'}
BAD_SERVICE = ('{"miljoeer": [{"id": "x", "navn": "X", "type": "api", "klientId": "k",'
               ' "udsteder": "https://127.0.0.1:1/o", "tjeneste": "https://127.0.0.1:1"}]}')

failures = []


class Places:
    """Where a planted plugin may lie: beside a program, in the current folder, and elsewhere."""

    def __init__(self, root):
        self._root = Path(root)
        self.beside, self.current, self.elsewhere, self.configured = (
            self._planted(name) for name in ('beside', 'current', 'elsewhere', 'configured'))
        self.notes = self._root / 'notes.txt'
        installed.copy_programs(self.beside, PROGRAM, SERVICE, OTHER)
        self.bare = self._root / 'bare'
        self.bare.mkdir()
        self.other = Path(shutil.copy2(OTHER, self.bare))

    def _planted(self, name):
        folder = self._root / name
        shutil.copytree(PLANTED, folder)
        for plugin in folder.glob('*/*'):
            shutil.copy2(plugin, folder)
        return folder

    def configure(self, folder):
        """A program in `folder` is to find Qt's plugins where they are not."""
        for name in ('qt.conf', 'qt6.conf'):
            (folder / name).write_text(f'[Paths]\nPlugins = {self.configured}\n')

    def kept(self, name):
        folder = self._root / name
        folder.mkdir()
        return str(folder)

    def noted(self):
        """The plugins that have been loaded since the last time, as place and kind."""
        text = self.notes.read_text() if self.notes.exists() else ''
        self.notes.unlink(missing_ok=True)
        return {Path(line).relative_to(self._root).parts[:2] for line in text.splitlines()}

    def run(self, *command, **variables):
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(('QT_', 'DISPLAY', 'WAYLAND'))}
        return subprocess.run([str(word) for word in command], cwd=self.current, check=False,
                              capture_output=True, text=True, timeout=PATIENCE,
                              env={**kept, 'PLANTED_NOTES': str(self.notes), **variables})


def expect(is_so, what, ending):
    if not is_so:
        failures.append(f'{what}: {ending.returncode}\n{ending.stdout}\n{ending.stderr}')


def look_at_another_program(places):
    """Qt's own behaviour, place by place."""
    def expect_loaded(place, kinds, program, *words, **variables):
        ending = places.run(program, *words, **NAMED, **variables)
        missing = {(place, kind) for kind in kinds} - places.noted()
        expect(not missing, f'not even another program loads {missing}', ending)

    expect_loaded('beside', KINDS, places.beside / places.other.name)
    expect_loaded('elsewhere', KINDS, places.other, QT_PLUGIN_PATH=str(places.elsewhere))
    expect_loaded('current', KINDS, places.other, QT_PLUGIN_PATH='.')
    expect_loaded('elsewhere', {'platforms'}, places.other,
                  QT_QPA_PLATFORM_PLUGIN_PATH=str(places.elsewhere / 'platforms'))
    expect_loaded('elsewhere', {'platforms'}, places.other,
                  '-platformpluginpath', places.elsewhere / 'platforms')
    places.configure(places.bare)
    expect_loaded('configured', KINDS, places.other, QT_PLUGIN_PATH=QTS_OWN)


def look_at_the_program(places):
    """Everything that could mislead Qt at once."""
    program = places.beside / Path(PROGRAM).name
    places.configure(places.beside)
    misled = {**NAMED, 'QT_PLUGIN_PATH': f'{places.elsewhere}:.:{places.current}',
              'QT_QPA_PLATFORM_PLUGIN_PATH': str(places.elsewhere / 'platforms')}

    def expect_none(what, status, *words):
        ending = places.run(program, *words, **misled)
        noted = places.noted()
        expect(not noted, f'{what} loads {sorted(noted)}', ending)
        expect(ending.returncode == status, f'{what} ends', ending)
        return ending

    expect_none('the walk-through', 0, '--gennemgang', '--data', places.kept('data'), '--sagsmappe',
                places.kept('evidence'))
    environments = places.current / 'environments.json'
    environments.write_text(BAD_SERVICE)
    expect_none('the check', 1, '--tjek', '--config', environments, '--data', places.kept('none'),
                '--sagsmappe', places.kept('nothing'))
    for words in (['-platformpluginpath', places.elsewhere / 'platforms'], ['-plugin', 'planted']):
        ending = expect_none(words[0], 2, *words)
        expect(f'”{words[0]}”' in ending.stderr, 'the refusal does not name the option', ending)


def main():
    with tempfile.TemporaryDirectory() as root:
        # Qt notes the true path of a plugin.
        places = Places(Path(root).resolve())
        look_at_another_program(places)
        look_at_the_program(places)
    print('\n'.join(failures))
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
