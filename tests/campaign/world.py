# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""The real programs with folders of their own: a service, a proxy before it, and the wizard."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import oracle
import proxy

KILLED = -9
# Far more than a run takes; a program that needs as long hangs.
PATIENCE = 120
# What a killed process has written is there, in memory as on a disk, and a full disk is pretended.
QUICK = next((folder for folder in ('/dev/shm',) if os.access(folder, os.W_OK)
              and shutil.disk_usage(folder).free > 2**29), None)
_STEP = re.compile(r'^The case is at step (\d)\.$', re.MULTILINE)
_SHOWN = re.compile(r'^Subscription: (\S+)$', re.MULTILINE)
_MET = re.compile(r'^Problems on the way: (.+)$', re.MULTILINE)


@dataclass(frozen=True)
class Programs:
    wizard: str
    service: str
    faulty_disk: str


@dataclass(frozen=True)
class DiskFault:
    """At the nth call that changes one of the files whose paths begin so."""

    part: str
    nth: int
    does: str
    stays: bool = False


@dataclass
class Run:
    """One start of the wizard, and how it ended."""

    status: int
    output: str
    errors: str
    calls: list
    fault: DiskFault | None
    seen: list = field(default_factory=list)

    @property
    def step(self):
        return int(_STEP.search(self.output)[1]) if _STEP.search(self.output) else None

    @property
    def shown(self):
        return _SHOWN.search(self.output)[1] if _SHOWN.search(self.output) else None

    @property
    def met(self):
        return _MET.search(self.output)[1].split() if _MET.search(self.output) else []


class Case:
    """One case: a data folder, an evidence folder, and a service that knows of nothing before."""

    def __init__(self, programs, gateway, template):
        self._programs = programs
        self.proxy = gateway
        self.folder = Path(tempfile.mkdtemp(prefix='sortimentsguide-campaign-', dir=QUICK))
        self.data = self.folder / 'data'
        self.evidence = self.folder / 'evidence'
        self.service = self.folder / 'service'
        shutil.copytree(template, self.service)
        self.creates = []
        self._config = self.folder / 'miljoeer.json'
        self._config.write_text(json.dumps({'miljoeer': [
            {'id': 'tjeneste', 'navn': 'Tjeneste', 'type': 'api', 'formaal': 'test',
             'udsteder': gateway.address + '/runtime/oauth2', 'klientId': 'sortimentsguide',
             'tjeneste': gateway.address}]}), encoding='utf-8')
        self._log = self.folder / 'calls'

    def __enter__(self):
        self._server = subprocess.Popen(
            [self._programs.service, '--port', '0', '--data', self.service,
             '--adresse', self.proxy.address, '--overfoersel-sekunder', '0'],
            stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
        line = self._server.stdout.readline()
        self.proxy.service = int(line.rsplit(':', 1)[1])
        return self

    def __exit__(self, *_):
        self.proxy.begin(None)
        self._server.kill()
        self._server.wait()
        self._server.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def paths_of(self, part):
        """Beginnings of the paths that a part of the files has."""
        return {
            'journal': f'{self.data}/sager',
            'pictures': f'{self.data}/billeder',
            'settings': f'{self.data}/indstillinger',
            'evidence': f'{self.evidence}',
            'everything': f'{self.data}:{self.evidence}',
        }[part]

    def start(self, fault=None, walks=True):
        """The wizard, under way; it walks through the task by itself, or waits for a user."""
        self._log.unlink(missing_ok=True)
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith('FAULT_')}
        environment |= {'QT_QPA_PLATFORM': 'offscreen', 'XDG_RUNTIME_DIR': str(self.folder),
                        'TMPDIR': str(self.folder),
                        'LD_PRELOAD': self._programs.faulty_disk,
                        'FAULT_LOG': str(self._log),
                        'FAULT_PATHS': self.paths_of(fault.part if fault else 'everything')}
        if fault:
            environment |= {'FAULT_AT': str(fault.nth), 'FAULT_DOES': fault.does}
            environment |= {'FAULT_STAYS': '1'} if fault.stays else {}
        return subprocess.Popen(
            [self._programs.wizard, *(('--gennemgang', '--fortsaet') if walks else ()),
             '--sprog', 'en', '--miljoe', 'tjeneste', '--config', self._config,
             '--data', self.data, '--sagsmappe', self.evidence],
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True)

    def run(self, disk=None, **network):
        """Starts the wizard and waits until it has ended, by itself or not."""
        program = self.start(disk)
        self.proxy.begin(program, on_create=self._note_create, **network)
        try:
            output, errors = program.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            program.kill()
            output, errors = program.communicate()
            errors += f'\nIt hung: nothing for {PATIENCE} seconds.'
        self.proxy.finish()
        calls = self._log.read_text().splitlines() if self._log.exists() else []
        run = Run(program.returncode, output, errors, calls, disk, self.proxy.seen)
        self.creates += [seen for seen in run.seen if seen.stage == proxy.CREATE]
        return run

    def _note_create(self, seen):
        seen.known = oracle.events_now_in(self.data)

    def faults(self, run, before):
        """What is wrong after `run`, which began with the events `before`; finished or not."""
        events = oracle.events_in(self.data)
        yield from oracle.faults_of_history(before, events)
        yield from oracle.faults_of_run(run, before)
        if 'hung' in run.errors or run.status not in (0, 1, KILLED):
            yield f'it ended with {run.status}: {run.errors.strip()}'

    def faults_at_end(self, run):
        """What is wrong when the case is done."""
        events = oracle.events_in(self.data)
        arrived = [(seen.key, seen.status) for seen in self.creates if seen.status is not None]
        yield from oracle.faults_of_order(
            oracle.subscriptions_in(self.service), arrived, events, run.shown)
        yield from oracle.faults_of_end(events)
        yield from oracle.faults_of_evidence(events)
        yield from oracle.faults_of_pictures(self.data, events)
        # Where the disk failed, it may have let nothing be taken away.
        if run.status != KILLED and not run.fault:
            yield from oracle.faults_of_leftovers(self.data, self.evidence)


def template_of(programs, folder):
    """A service's folder with its signing key, which takes long to make, and nothing else."""
    made = Path(folder) / 'service'
    server = subprocess.Popen([programs.service, '--port', '0', '--data', made],
                              stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    server.stdout.readline()
    server.terminate()
    server.wait()
    server.stdout.close()
    return made
