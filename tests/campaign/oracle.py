# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""What must be true of a case, read from the disk and from the service without the program's help."""

import hashlib
import json
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / 'helpers'))
import journalnames  # noqa: E402  (lies in the folder of the helpers)

JOURNAL = 'sager.sqlite3'


def events_in(data):
    """All events of the journal in the folder `data`, as (case, kind, payload) in their order.

    Of a copy: a program that was killed may have left half a transaction, which is its own to undo.
    """
    path = Path(data) / JOURNAL
    with tempfile.TemporaryDirectory() as scratch:
        for name in (JOURNAL, JOURNAL + '-journal'):
            if path.with_name(name).exists():
                shutil.copy(path.with_name(name), scratch)
        return _events(Path(scratch) / JOURNAL) if path.exists() else []


def events_now_in(data):
    """The same while the program runs: what is on the disk at this moment."""
    try:
        return _events(f'file:{Path(data) / JOURNAL}?mode=ro', uri=True)
    except sqlite3.OperationalError:
        # A write that failed has left something to be rolled back.
        return events_in(data)


def _events(path, **options):
    database = sqlite3.connect(path, timeout=20, **options)
    try:
        if not database.execute("SELECT 1 FROM sqlite_schema WHERE name = 'events'").fetchone():
            return []
        rows = database.execute('SELECT case_id, kind, payload FROM events ORDER BY id').fetchall()
        return [(case, kind, json.loads(payload)) for case, kind, payload in rows]
    finally:
        database.close()


def subscriptions_in(service):
    """The numbers of all subscriptions that the service keeps in its folder."""
    database = sqlite3.connect(Path(service) / 'oevemiljoe.sqlite3', timeout=20)
    try:
        return [row[0] for row in database.execute('SELECT uuid FROM abonnementer')]
    finally:
        database.close()


def count(events, kind):
    return sum(other == kind for _, other, _ in events)


def is_finished(events):
    return count(events, 'case-finished') > 0


def step_of(events):
    """Where the program must open when the journal holds `events` of one case that is not finished."""
    left, person, confirmed, outcome_open, stored = 0, False, False, False, False
    for _, kind, payload in events:
        if kind == 'page-left':
            left = max(left, journalnames.step_number(payload))
        person = person or kind == 'person-signed-in'
        confirmed = confirmed or kind == 'choice-confirmed'
        if kind == 'order-sent':
            outcome_open = True
        elif kind in ('order-not-sent', 'order-declined', 'order-absent'):
            outcome_open = False
        stored = stored or kind in ('order-accepted', 'order-adopted')
    if left < 1:
        return 1
    if stored:
        return 6 if left >= 5 else 5
    if not person:
        return 2
    return 4 if confirmed or outcome_open else 3


def faults_of_order(subscriptions, creates, events, shown=None):
    """One subscription, and never more posts than attempts that were on the disk before.

    creates: (key, status) of each post that the service saw. shown: the number the program told.
    """
    if len(subscriptions) != 1:
        yield f'{len(subscriptions)} subscriptions'
    sent = count(events, 'order-sent')
    if len(creates) > sent:
        yield f'{len(creates)} posts, but {sent} attempts in the journal'
    intended = {payload['key'] for _, kind, payload in events if kind == 'order-intended'}
    for key, status in creates:
        if key not in intended:
            yield 'a post under a key that the journal does not know'
        if status not in (200, 201):
            yield f'a post that was answered {status}'
    if shown is not None and shown not in subscriptions:
        yield f'the program shows the subscription {shown}, which the service does not have'


def faults_of_history(before, after):
    """Nothing that was on the disk is gone or different."""
    if after[:len(before)] != before:
        yield 'the journal has lost or changed events'


def faults_of_run(run, before):
    """It opened where it was, and looked, and wrote down that it sends, before it sent."""
    if run.step is not None and run.step != step_of(before):
        yield f'it opened at step {run.step}, not {step_of(before)}'
    has_looked = False
    for seen in run.seen:
        has_looked = has_looked or (seen.stage == 'look' and seen.status == 200)
        if seen.stage != 'create':
            continue
        if not has_looked:
            yield 'it sent without a look'
        orders = [(kind, payload) for _, kind, payload in seen.known if kind.startswith('order-')]
        if not orders or orders[-1] != ('order-sent', {'key': seen.key}):
            yield 'it sent what was not on the disk'


def faults_of_end(events):
    for kind in ('order-read-back', 'second-check-seen', 'evidence-saved', 'case-finished'):
        if not count(events, kind):
            yield f'the journal ends without {kind}'
    if count(events, 'case-started') != 1:
        yield f'{count(events, "case-started")} cases'


def faults_of_evidence(events):
    """The evidence that the journal names is whole."""
    saved = [Path(payload['path']) for _, kind, payload in events if kind == 'evidence-saved']
    for path in saved:
        manifest = path.parent / 'manifest.json'
        if not manifest.exists():
            yield f'no manifest beside {path.name}'
            continue
        for entry in json.loads(manifest.read_text(encoding='utf-8'))['filer']:
            file = path.parent / entry['navn']
            if not file.exists():
                yield f'{entry["navn"]} is missing'
            elif hashlib.sha256(file.read_bytes()).hexdigest() != entry['sha256']:
                yield f'{entry["navn"]} is not what the manifest says'


def faults_of_leftovers(*folders):
    """Nothing half written lies about."""
    for folder in folders:
        for form in ('.bevis-*.tmp', 'sager-??????', '*.sqlite3-journal'):
            yield from (f'{path.name} is left over' for path in Path(folder).rglob(form))


def faults_of_pictures(data, events):
    """Each picture that the journal names is there, and is the same."""
    for case, kind, payload in events:
        if kind != 'picture-kept':
            continue
        file = Path(data) / 'billeder' / case / payload['file']
        if not file.exists():
            yield f'{payload["file"]} is missing'
        elif hashlib.sha256(file.read_bytes()).hexdigest() != payload['sha256']:
            yield f'{payload["file"]} is another picture'


def _event(kind, **payload):
    return ('case', kind, payload)


class _Run:
    def __init__(self, step, *seen):
        self.step = step
        self.seen = seen


class _Seen:
    def __init__(self, stage, known=()):
        self.stage = stage
        self.status = 200
        self.key = 'k'
        self.known = known


def prove():
    """The oracle can fail: a program that ordered twice, blindly or without a trace is found out."""
    tried = [_event('order-intended', key='k'), _event('order-sent', key='k')]
    samples = [
        (faults_of_order(['a'], [('k', 201)], tried, 'a'), None),
        (faults_of_order(['a', 'b'], [('k', 201)], tried), '2 subscriptions'),
        (faults_of_order([], [], tried), '0 subscriptions'),
        (faults_of_order(['a'], [('k', 201), ('k', 200)], tried), '2 posts'),
        (faults_of_order(['a'], [('other', 201)], tried), 'a key'),
        (faults_of_order(['a'], [('k', 409)], tried), 'answered 409'),
        (faults_of_order(['a'], [('k', 201)], tried, 'b'), 'shows the subscription b'),
        (faults_of_history(tried, tried + tried), None),
        (faults_of_history(tried, tried[:1]), 'lost'),
        (faults_of_run(_Run(1, _Seen('look'), _Seen('create', tried)), []), None),
        (faults_of_run(_Run(1, _Seen('create', tried)), []), 'without a look'),
        (faults_of_run(_Run(1, _Seen('look'), _Seen('create', tried[:1])), []), 'not on the disk'),
        (faults_of_run(_Run(2), []), 'opened at step 2, not 1'),
        (faults_of_end(tried), 'without order-read-back'),
    ]
    for number, (faults, expected) in enumerate(samples):
        found = ', '.join(faults)
        if (expected is None) != (not found) or (expected and expected not in found):
            raise SystemExit(f'the oracle does not judge sample {number}: {found or "no fault"}')
