# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Kills the real program again and again on its way through the task, and starts it again.

Each journal write and each network step is hit at least once. Arguments: the wizard, the service,
the faulty disk. Environment: CAMPAIGN_KILLS, how many kills at least (default 100); CAMPAIGN_SEED.
"""

import collections
import concurrent.futures
import os
import random
import sys
import tempfile
import time
from dataclasses import dataclass

import oracle  # names the folder of the helpers
import danishday
import proxy
import world

WORKERS = 2
# In seconds, on a slow machine.
LONGEST_RUN = 300
MOST_KILLS_OF_A_CASE = 4
# What a round misses, because no two runs are quite alike, the next one tries again.
MOST_ROUNDS = 12
WAYS = ('before', 'after', 'half')
PARTS = {'journal': 6, 'pictures': 2, 'evidence': 2, 'settings': 1}


@dataclass(frozen=True)
class DiskKill:
    part: str
    nth: int
    way: str

    @property
    def kind(self):
        return f'{self.part}, {self.way}'


@dataclass(frozen=True)
class NetworkKill:
    stage: str
    nth: int
    phase: str

    @property
    def kind(self):
        return f'network, {self.phase}'


class Map:
    """What an unkilled run does: the places where a kill can be aimed."""

    def __init__(self, case, run):
        def of(part):
            return [line for line in run.calls
                    if any(line.split(' ', 2)[2].startswith(beginning)
                           for beginning in case.paths_of(part).split(':'))]
        self.calls = {part: len(of(part)) for part in PARTS}
        self.writes = self._writes(of('journal'))
        met = collections.Counter()
        self.steps = []
        for seen in run.seen:
            met[seen.stage] += 1
            self.steps.append((seen.stage, met[seen.stage]))

    @staticmethod
    def _writes(calls):
        """The numbers of the calls of each transaction: it is over when SQLite's journal goes.

        What comes after the last one is the end of the program, not a write.
        """
        writes = [[]]
        for number, call in enumerate(calls, start=1):
            writes[-1].append(number)
            if call.split(' ', 2)[1] == 'unlink' and call.endswith('-journal'):
                writes.append([])
        return writes[:-1]

    def write_of(self, number):
        """Which transaction the call is part of."""
        return next((index for index, write in enumerate(self.writes) if number in write), None)

    def random_kill(self, chance):
        if chance.random() < 0.4:
            stage, nth = chance.choice(self.steps)
            return NetworkKill(stage, nth, chance.choice(proxy.PHASES))
        part = chance.choices(list(PARTS), PARTS.values())[0]
        return DiskKill(part, chance.randint(1, max(1, self.calls[part])), chance.choice(WAYS))

    def stages(self):
        return dict.fromkeys(stage for stage, _ in self.steps)

    def kill_in_write(self, index, chance):
        return DiskKill('journal', chance.choice(self.writes[index]), chance.choice(WAYS))

    def every_place(self, chance):
        """A kill in each journal write and at each network step; at the order, in every phase."""
        kills = [self.kill_in_write(index, chance) for index in range(len(self.writes))]
        for stage in self.stages():
            phases = proxy.PHASES if stage == proxy.CREATE else (chance.choice(proxy.PHASES),)
            kills += [NetworkKill(stage, 1, phase) for phase in phases]
        chance.shuffle(kills)
        return kills


class Worker:
    """Works on one case at a time, with a proxy of its own."""

    def __init__(self, programs, template):
        self._programs = programs
        self._template = template
        self._proxy = proxy.Proxy()

    def case(self):
        return world.Case(self._programs, self._proxy, self._template)

    def carry_out(self, first, place, seed):
        """Kills a fresh case as `first` says and then by chance, until it ends by itself."""
        chance = random.Random(seed)
        kills = [first] + [place.random_kill(chance)
                           for _ in range(chance.randint(0, MOST_KILLS_OF_A_CASE - 1))]
        result = Result(seed)
        with self.case() as case:
            held = None
            for kill in kills + [None]:
                before = oracle.events_in(case.data)
                if oracle.is_finished(before):
                    break
                run = self._run(case, kill, held)
                held = case.proxy.struck if chance.random() < 0.5 else None
                result.note(run, kill)
                result.faults += case.faults(run, before)
            if run.status != 0 and not oracle.is_finished(oracle.events_in(case.data)):
                result.faults.append(f'it did not end well: {run.output} {run.errors}')
            result.faults += case.faults_at_end(run)
            result.posts = sum(seen.status is not None for seen in case.creates)
            result.subscriptions = len(oracle.subscriptions_in(case.service))
        return result

    @staticmethod
    def _run(case, kill, held):
        if isinstance(kill, NetworkKill):
            return case.run(stage=kill.stage, nth=kill.nth, phase=kill.phase, held=held)
        fault = kill and world.DiskFault(kill.part, kill.nth, kill.way)
        return case.run(fault, held=held)


class Result:
    """What became of one case."""

    def __init__(self, seed):
        self.seed = seed
        self.faults = []
        self.kills = []
        self.starts = 0
        self.posts = 0
        self.subscriptions = 0

    def note(self, run, kill):
        self.starts += 1
        if run.status == world.KILLED:
            self.kills.append(kill)


def run_all(work, worker_count, make_worker):
    """Results of each piece of work, `worker_count` at a time."""
    workers = [make_worker() for _ in range(worker_count)]
    with concurrent.futures.ThreadPoolExecutor(worker_count) as pool:
        def carry_out(piece):
            worker = workers.pop()
            try:
                return worker.carry_out(*piece)
            finally:
                workers.append(worker)
        return list(pool.map(carry_out, work))


def missed(place, results):
    """The journal writes that no fresh start was killed in, and the stages without a kill."""
    firsts = [result.kills[0] for result in results if result.kills]
    writes = {place.write_of(kill.nth) for kill in firsts
              if isinstance(kill, DiskKill) and kill.part == 'journal'}
    stages = {kill.stage for result in results for kill in result.kills
              if isinstance(kill, NetworkKill)}
    return ([index for index in range(len(place.writes)) if index not in writes],
            [stage for stage in place.stages() if stage not in stages])


def next_kills(place, results, wanted, chance):
    """What is still to be hit; after that what is left to chance, until there are `wanted` kills."""
    writes, stages = missed(place, results)
    kills = [place.kill_in_write(index, chance) for index in writes]
    kills += [NetworkKill(stage, 1, chance.choice(proxy.PHASES)) for stage in stages]
    lacking = wanted - sum(len(result.kills) for result in results) - len(kills)
    # Not all of what is left to chance strikes; the next round makes up for it.
    return kills + [place.random_kill(chance) for _ in range((max(0, lacking) + 1) // 2)]


def map_of(case_in):
    """Two unkilled runs, for how often it has to ask is not always the same; the shorter one counts."""
    places, faults = [], []
    for _ in range(2):
        with case_in() as case:
            run = case.run()
            faults += [*case.faults(run, []), *case.faults_at_end(run)]
            places.append(Map(case, run))
    return min(places, key=lambda place: len(place.writes)), faults


def report(place, results, seed, seconds):
    kills = [kill for result in results for kill in result.kills]
    print(f'{len(kills)} kills of the real program in {len(results)} cases, {seconds:.0f} seconds, '
          f'seed {seed}')
    for kind, number in sorted(collections.Counter(kill.kind for kill in kills).items()):
        print(f'  {number:5} {kind}')
    print(f'  {sum(result.starts for result in results)} starts, '
          f'{sum(result.posts for result in results)} posts, '
          f'{sum(result.subscriptions for result in results)} subscriptions, '
          f'{len(place.writes)} journal writes and {len(place.stages())} network steps in an unkilled run')
    print('  seeds of the cases:', ' '.join(str(result.seed) for result in results))


def wait_out_midnight():
    """An order made before a Danish midnight and sent after it is refused, and rightly so."""
    now = danishday.now()
    left = 24 * 3600 - (now.hour * 3600 + now.minute * 60 + now.second)
    if left < LONGEST_RUN:
        time.sleep(left + 1)


def main():
    oracle.prove()
    wait_out_midnight()
    programs = world.Programs(*sys.argv[1:4])
    wanted = int(os.environ.get('CAMPAIGN_KILLS', 100))
    seed = int(os.environ.get('CAMPAIGN_SEED', 1))
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        template = world.template_of(programs, folder)

        def worker():
            return Worker(programs, template)
        place, faults = map_of(worker().case)
        chance = random.Random(seed)
        results, firsts = [], place.every_place(chance)
        rounds = 0
        while not faults and firsts and rounds < MOST_ROUNDS:
            rounds += 1
            seeds = [chance.randrange(10**6) for _ in firsts]
            results += run_all([(first, place, one) for first, one in zip(firsts, seeds)],
                               WORKERS, worker)
            firsts = next_kills(place, results, wanted, chance)
    report(place, results, seed, time.monotonic() - begun)
    faults += [f'case {result.seed}: {fault}' for result in results for fault in result.faults]
    writes, stages = missed(place, results)
    faults += [f'nothing was killed in journal write {index + 1}' for index in writes]
    faults += [f'nothing was killed at {stage}' for stage in stages]
    if len([kill for result in results for kill in result.kills]) < wanted:
        faults.append(f'fewer than {wanted} kills')
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
