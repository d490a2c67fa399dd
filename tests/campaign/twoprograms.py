# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Starts the program a second time on the same case: it says so, calls the first one, and ends.

Arguments: the wizard, the service, the faulty disk.
"""

import contextlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

import proxy
import world

CODE = 'GB-38'
SOCKET = 'sortimentsguide-*'


@contextlib.contextmanager
def waiting(case):
    """A wizard that has its case open and waits for its user."""
    program = case.start(walks=False)
    try:
        wait_for(lambda: listens(case))
        yield program
    finally:
        program.kill()
        program.communicate()


def wait_for(condition):
    limit = time.monotonic() + world.PATIENCE
    while not condition():
        if time.monotonic() > limit:
            raise AssertionError('what was waited for did not happen')
        time.sleep(0.01)


def end_of(program):
    """Exit status and everything said."""
    try:
        output, errors = program.communicate(timeout=world.PATIENCE)
    except subprocess.TimeoutExpired:
        program.kill()
        program.communicate()
        return None, ''
    return program.returncode, output + errors


def faults_of_second(case, what):
    status, said = end_of(case.start(walks=False))
    if status != 0 or CODE not in said:
        yield f'{what}: the second one ended with {status} and said: {said}'


def faults_beside_one_that_hangs(case, first):
    """Nobody answers: the second one stays, shows the problem, and asks nothing of the network."""
    first.send_signal(signal.SIGSTOP)
    run = case.run()
    first.send_signal(signal.SIGCONT)
    if run.status != 1 or CODE not in run.met or run.seen:
        yield f'beside one that hangs it ended with {run.status}: {run.output} {run.errors}'


def faults(case):
    with waiting(case) as first:
        yield from faults_of_second(case, 'beside an open one')
        yield from faults_beside_one_that_hangs(case, first)
        yield from faults_of_second(case, 'beside one that hung')
        if first.poll() is not None:
            yield f'the first one ended with {first.returncode}'
    if not any(case.folder.glob(SOCKET)):
        yield 'a killed program left no socket: this proves nothing about one'
    # The killed one's lock and socket are taken over.
    with waiting(case):
        yield from faults_of_second(case, 'after a killed one')
    run = case.run()
    if run.status != 0:
        yield f'after all that it does not work: {run.output} {run.errors}'


def listens(case):
    """Whether somebody can be reached at the socket; says nothing sensible there."""
    for path in case.folder.glob(SOCKET):
        with socket.socket(socket.AF_UNIX) as visitor, contextlib.suppress(OSError):
            visitor.connect(str(path))
            visitor.sendall(b'junk')
            return True
    return False


def main():
    programs = world.Programs(*sys.argv[1:4])
    with tempfile.TemporaryDirectory() as folder:
        template = world.template_of(programs, folder)
        with world.Case(programs, proxy.Proxy(), template) as case:
            found = list(faults(case))
    for fault in found:
        print(fault, file=sys.stderr)
    print('two programs on one case:', f'{len(found)} faults' if found else 'the second one gives way')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
