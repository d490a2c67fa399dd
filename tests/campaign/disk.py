# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Lets the disk of the real program fail at a call that changes its files, once or from there on.

By default once in each journal write and at some of the other calls; at every call with
CAMPAIGN_DISK=all. Arguments: the wizard, the service, the faulty disk. Environment: CAMPAIGN_SEED.
"""

import collections
import errno
import os
import random
import re
import sys
import tempfile
import time

import kills
import oracle
import world

ERRORS = (errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES)
_CODE = re.compile(r'GB-\d\d[A-Z]?')


class Worker(kills.Worker):
    def carry_out(self, fault, write):
        """A case whose disk fails as `fault` says, and which is then started again without it.

        write: the number of the journal write in which it fails, or None.
        """
        result = Result(fault)
        with self.case() as case:
            run = case.run(fault)
            result.codes = run.met
            events = oracle.events_in(case.data)
            result.faults += [*case.faults(run, []), *self._faults_while_it_failed(run, fault, events)]
            if not oracle.is_finished(events):
                again = case.run()
                result.faults += case.faults(again, events)
                if again.status != 0:
                    result.faults.append(f'it did not end well: {again.output} {again.errors}')
                run = again
            result.faults += case.faults_at_end(run)
            result.posts = sum(seen.status is not None for seen in case.creates)
        return result

    @staticmethod
    def _faults_while_it_failed(run, fault, events):
        if run.status != 0 and not any(_CODE.fullmatch(code) for code in run.met):
            yield f'it ended with {run.status} and told no code: {run.output} {run.errors}'
        if run.status == 0 and not oracle.is_finished(events):
            yield 'it said that all is well, but the case is not finished'
        left = [kind for _, kind, _ in events if kind == 'page-left']
        if not left and run.seen:
            yield 'it went to the network before its journal could be written'
        if fault.stays and run.status == 0 and fault.part == 'journal' and fault.nth <= len(run.calls):
            if not oracle.is_finished(events):
                yield 'it took no notice of a journal that cannot be written'


class Result:
    def __init__(self, fault):
        self.fault = fault
        self.faults = []
        self.codes = []
        self.posts = 0


def some_faults(place, chance):
    """One in each journal write, some elsewhere, and a folder that cannot be written at all."""
    faults = [(chance.choice(write), index) for index, write in enumerate(place.writes)]
    errors = [ERRORS[index % len(ERRORS)] for index in range(len(faults))]
    chance.shuffle(errors)
    for (nth, index), error in zip(faults, errors):
        yield world.DiskFault('journal', nth, str(error), chance.random() < 0.5), index
    for part, number in (('pictures', 3), ('evidence', 6)):
        for _ in range(number):
            yield world.DiskFault(part, chance.randint(1, place.calls[part]),
                                  str(chance.choice(ERRORS)), chance.random() < 0.5), None
    yield world.DiskFault('everything', 1, str(errno.EROFS), True), None
    yield world.DiskFault('everything', 1, str(errno.EACCES), True), None


def every_fault(place):
    """Every call with every error, in turn once and from there on."""
    for part, calls in place.calls.items():
        for nth in range(1, calls + 1):
            yield world.DiskFault(part, nth, str(ERRORS[nth % len(ERRORS)]), nth // 4 % 2 == 0), None


def main():
    programs = world.Programs(*sys.argv[1:4])
    seed = int(os.environ.get('CAMPAIGN_SEED', 1))
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        template = world.template_of(programs, folder)

        def worker():
            return Worker(programs, template)
        place, faults = kills.map_of(worker().case)
        work = list(every_fault(place) if os.environ.get('CAMPAIGN_DISK') == 'all'
                    else some_faults(place, random.Random(seed)))
        results = kills.run_all(work, kills.WORKERS, worker)
    print(f'{len(results)} disks that fail, {time.monotonic() - begun:.0f} seconds, seed {seed}')
    codes = collections.Counter(code for result in results for code in set(result.codes))
    for code, number in sorted(codes.items()):
        print(f'  {number:5} {code}')
    print(f'  {sum(result.posts for result in results)} posts, one subscription each')
    faults += [f'{result.fault}: {fault}' for result in results for fault in result.faults]
    if not codes:
        faults.append('no problem was shown at all')
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
