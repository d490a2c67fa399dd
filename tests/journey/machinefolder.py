# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The settings and tasks for everybody on a computer, seen by the administrator and by an ordinary user.

Arguments: the program, a task file.

The folder is in /etc, where nothing that a user may set can move it. So the test works in a mount
namespace of its own, in which /etc is a copy. Only root may do that; for others it is skipped.
"""

import json
import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
PROGRAM, TASK = sys.argv[1:3]
USERS = (0, pwd.getpwnam('nobody').pw_uid)
FOLDER = pathlib.Path('/etc/sortimentsguiden')
LIST = FOLDER / 'miljoeer.json'
SETTINGS = FOLDER / 'indstillinger.json'
TASKS = FOLDER / 'opgaver'
PRACTICE = {'miljoeer': [{'id': 'a', 'navn': 'Vores eget', 'type': 'indbygget'}]}

failures = []


def run(user, home, *words, **variables):
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith(('XDG_', 'DISPLAY', 'WAYLAND', 'LC_', 'LANG', 'SORTIMENTSGUIDEN_'))}
    environment = {**kept, 'HOME': str(home), 'QT_QPA_PLATFORM': 'offscreen', 'BROWSER': 'true', **variables}
    return subprocess.run(['setpriv', f'--reuid={user}', f'--regid={user}', '--clear-groups', PROGRAM, *words],
                          cwd=home, env=environment, capture_output=True, text=True, timeout=100, check=False)


def lay(settings='{"sagsmappe": "~/fælles", "sprog": "da"}', environments=json.dumps(PRACTICE)):
    """A folder as the administrator lays it."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(mode=0o755)
    SETTINGS.write_text(settings, encoding='utf-8')
    LIST.write_text(environments, encoding='utf-8')
    for path in (SETTINGS, LIST):
        path.chmod(0o644)


def lay_task(folder, name='egen.json', **changed):
    """A task file; `changed` are members of its own."""
    folder.mkdir(mode=0o755, exist_ok=True)
    members = {**json.loads(pathlib.Path(TASK).read_text(encoding='utf-8')), 'id': 'ok1', **changed}
    path = folder / name
    path.write_text(json.dumps(members), encoding='utf-8')
    path.chmod(0o644)
    return path


def expect(case, home, users, status, *says, words=('--tjek',), **variables):
    for user in users:
        ending = run(user, home(user), *words, **variables)
        text = ending.stdout + ending.stderr
        wrong = [f'lacks "{word}"' for word in says if word not in text]
        if ending.returncode != status:
            wrong.append(f'exit status {ending.returncode}')
        if wrong:
            failures.append(f'{case}, user {user}: {", ".join(wrong)}\n{text}')


def look(home):
    def refused(case, *says, users=USERS):
        expect(case, home, users, 2, *says)
        expect(case, home, users, 2, *says, words=('--miljoe', 'a'))
        # Whoever must find out what is wrong can still ask which program it is.
        expect(case, home, users, 0, words=('--version',))

    lay()
    for user in USERS:
        expect('in order', home, [user], 0, f'{home(user)}/fælles (fra {SETTINGS})',
               f'{LIST} (fra {LIST})', f'{FOLDER} kan bruges', 'Vores eget')
    expect('a variable', home, USERS, 0, '/tmp/egne (fra variablen SORTIMENTSGUIDEN_SAGSMAPPE)',
           SORTIMENTSGUIDEN_SAGSMAPPE='/tmp/egne')

    for path in (FOLDER, SETTINGS, LIST):
        lay()
        os.chown(path, USERS[1], -1)
        refused(f'{path} of a user', f'{path} tilhører nobody')
        lay()
        path.chmod(0o777)
        refused(f'{path} for all', f'Andre end administratoren (root) må skrive i {path}')
    lay()
    FOLDER.rename('/etc/et-andet-sted')
    os.symlink('et-andet-sted', FOLDER)
    refused('a link', f'{FOLDER} er et link')
    FOLDER.unlink()

    lay(settings='{"sprog": "da",}')
    refused('broken settings', f'{SETTINGS}: linje 1', 'ikke JSON')
    lay(environments='{"miljoeer": []}')
    refused('a broken list', 'GB-42', str(LIST))
    lay()
    SETTINGS.chmod(0o600)
    refused('settings that users may not read', f'Programmet må ikke læse {SETTINGS}', users=USERS[1:])
    lay()
    FOLDER.chmod(0o700)
    refused('a folder that users may not enter', 'Programmet må ikke læse', users=USERS[1:])


def look_at_tasks(home, shared):
    """Task files: `shared` is a folder that everybody may read and write, such as on a drive."""
    def found(case, *says, status=0, users=USERS, opgave='ok1', **variables):
        expect(case, home, users, status, *says, words=('--tjek', '--opgave', opgave), **variables)

    def refused(case, *says, users=USERS):
        expect(case, home, users, 2, *says)
        expect(case, home, users, 2, *says, words=('--miljoe', 'a'))
        expect(case, home, users, 0, words=('--version',))

    lay()
    task = lay_task(TASKS)
    found('a task for all', f'Opgaven ok1 kan bruges (fra {task})')
    for path in (TASKS, task):
        lay()
        lay_task(TASKS)
        os.chown(path, USERS[1], -1)
        refused(f'{path} of a user', f'{path} tilhører nobody')
        os.chown(path, 0, -1)
        path.chmod(0o777)
        refused(f'{path} for all', f'Andre end administratoren (root) må skrive i {path}')
    lay()
    lay_task(TASKS)
    TASKS.chmod(0o700)
    refused('tasks that users may not list', f'Programmet må ikke læse {TASKS}', users=USERS[1:])
    TASKS.chmod(0o755)
    task.chmod(0o600)
    found('a task that users may not read', f'{task} kan ikke åbnes', status=1, users=USERS[1:],
          opgave='gb1.0-oes-indsigt')
    found('the same, asked for', 'GB-', f'{task} kan ikke åbnes', status=2, users=USERS[1:])
    task.chmod(0o644)
    lay_task(TASKS, id='gb1.0-oes-indsigt')
    found('a built-in one replaced', f'i {task} bliver brugt i stedet for den indbyggede',
          opgave='gb1.0-oes-indsigt')

    # A user may be able to write the folder of the setting: it replaces nothing that is built in.
    own = lay_task(shared)
    lay(settings=json.dumps({'opgaver': str(shared)}))
    os.chown(own, USERS[1], -1)
    found('a shared folder', f'Mappe med flere opgaver: {shared} (fra {SETTINGS})',
          f'Opgaven ok1 kan bruges (fra {own})')
    lay()
    found('a variable', f'{shared} (fra variablen SORTIMENTSGUIDEN_OPGAVER)',
          f'Opgaven ok1 kan bruges (fra {own})', SORTIMENTSGUIDEN_OPGAVER=str(shared))
    lay_task(shared, 'falsk.json', id='gb1.0-oes-indsigt')
    found('a false one', f'{shared}/falsk.json bliver ikke brugt', status=1,
          SORTIMENTSGUIDEN_OPGAVER=str(shared))
    lay_task(shared, 'falsk.json', rolle='')
    found('a broken one', f'{shared}/falsk.json: /rolle', status=1, SORTIMENTSGUIDEN_OPGAVER=str(shared))
    found('a folder that is not there', '/nowhere med opgaver', status=1, opgave='gb1.0-oes-indsigt',
          SORTIMENTSGUIDEN_OPGAVER='/nowhere')
    found('the same, asked for', 'GB-', '/nowhere med opgaver', status=2, SORTIMENTSGUIDEN_OPGAVER='/nowhere')


def inside():
    """In the namespace."""
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        place.chmod(0o755)
        subprocess.run(['mount', '-t', 'tmpfs', 'etc', place], check=True)
        try:
            subprocess.run(['cp', '-a', '/etc', place], check=True)
            subprocess.run(['mount', '--bind', place / 'etc', '/etc'], check=True)
            for user in USERS:
                (place / str(user)).mkdir()
                os.chown(place / str(user), user, user)
            def home(user):
                return place / str(user)
            look(home)
            look_at_tasks(home, place / 'fælles')
        finally:
            subprocess.run(['umount', '-l', '/etc'], check=False)
            subprocess.run(['umount', '-l', place], check=True)
    print('\n'.join(failures))
    return 1 if failures else 0


def main():
    if '--inside' in sys.argv:
        return inside()
    if os.geteuid() != 0:
        print('Only root can lay out /etc for this test.')
        return SKIPPED
    if subprocess.run(['unshare', '--mount', 'true'], check=False).returncode != 0:
        print('This computer does not let the test have an /etc of its own.')
        return SKIPPED
    return subprocess.run(['unshare', '--mount', sys.executable, '-B', __file__, PROGRAM, TASK, '--inside'],
                          check=False).returncode


if __name__ == '__main__':
    sys.exit(main())
