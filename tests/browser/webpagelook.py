# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Looks at web pages in a Chromium: contrast, edges, focus, order of the keyboard, what is cut."""

import base64
import json
import pathlib
import re
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
# Width and height in pixels of the page, and how many of the screen each is: the second is a window
# of 800 × 600 with the browser's zoom at 200 %, less the bar that scrolls.
SIZES = {'wide': (1280, 900, 1), 'small': (385, 300, 2)}
# Colours do not depend on the size.
APPEARANCES = ('wide', 'light'), ('wide', 'dark'), ('small', 'light')
MOST_TABS = 80
# How often it is looked whether the focus has come back to the page, a tenth of a second apart.
LOOKS = 10
# Pixels of the page that a focus mark takes round a control.
MARK = 5
BOX = ('(() => { const r = document.activeElement.getBoundingClientRect(); '
       'return [r.x, r.y, r.width, r.height]; })()')
# Of the ring that a focus mark of two pixels would have.
LEAST_FOCUS = 0.9
PAGES_POLICY = ("default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                "base-uri 'none'")
SIGN_IN_POLICY = ("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
                  "base-uri 'none'")


class Look:
    """Looks at one page after another, and keeps what is wrong."""

    def __init__(self, browser, pictures):
        self.faults = []
        self.seen = set()
        self._browser = browser
        self._meter = browser.new_page()
        self._meter.value((HERE / 'meter.js').read_text(encoding='utf-8') + '; true')
        self._gather = (HERE / 'seenpage.js').read_text(encoding='utf-8')
        self._pictures = pictures
        self._marked = set()
        for domain in ('Page', 'Runtime', 'Log', 'Network'):
            browser.command(f'{domain}.enable')
        browser.command('Emulation.setScriptExecutionDisabled', value=True)
        # A picture of the whole page has none, and would be laid out otherwise.
        browser.command('Emulation.setScrollbarsHidden', hidden=True)

    def at(self, name, status=200):
        """The page that is shown, which is called `name` in what is reported."""
        self.seen.add(name)
        self._check_answers(name, status)
        for size, scheme in APPEARANCES:
            width, height, scale = SIZES[size]
            self._browser.command('Emulation.setDeviceMetricsOverride', width=width, height=height,
                                  deviceScaleFactor=scale, mobile=False)
            self._browser.command('Emulation.setEmulatedMedia', features=[
                {'name': 'prefers-color-scheme', 'value': scheme}])
            self._look(f'{name}, {size}, {scheme}', scale, (size, scheme))
        self._browser.command('Emulation.clearDeviceMetricsOverride')

    def _check_answers(self, name, status):
        events, self._browser.events = self._browser.events, []
        documents = [event['params']['response'] for event in events
                     if event['method'] == 'Network.responseReceived'
                     and event['params']['type'] == 'Document']
        if documents:
            last = documents[-1]
            policy = {key.lower(): value for key, value in last['headers'].items()}.get(
                'content-security-policy')
            path = urllib.parse.urlsplit(last['url']).path
            is_sign_in = path.startswith('/runtime/')
            self._expect(policy == (SIGN_IN_POLICY if is_sign_in else PAGES_POLICY), name,
                         f'the policy is {policy}')
            self._expect(last['status'] == status, name, f'the status is {last["status"]}')
        for event in events:
            complaint = event['params'].get('entry', {})
            if event['method'] in ('Runtime.exceptionThrown', 'Runtime.consoleAPICalled',
                                   'Audits.issueAdded'):
                self.faults.append(f'{name}: {json.dumps(event["params"])}')
            # What the page is refused with is shown in the console as well.
            if (event['method'] == 'Log.entryAdded' and not complaint['text'].startswith(
                    f'Failed to load resource: the server responded with a status of {status}')):
                self.faults.append(f'{name}: {complaint["text"]} {complaint.get("url", "")}')

    def _expect(self, is_right, name, fault):
        if not is_right:
            self.faults.append(f'{name}: {fault}')

    def _picture(self, size=None):
        whole = {} if size is None else {'captureBeyondViewport': True, 'clip': {
            'x': 0, 'y': 0, 'width': size[0], 'height': size[1], 'scale': 1}}
        return self._browser.command('Page.captureScreenshot', format='png',
                                     optimizeForSpeed=True, **whole)['data']

    def _measured(self, expression):
        return self._meter.value(expression)

    def _look(self, name, scale, appearance):
        self._browser.value('document.activeElement.blur()')
        seen = self._browser.value(self._gather)
        picture = self._picture(seen['size'])
        if self._pictures:
            file = pathlib.Path(self._pictures, re.sub('[^a-zæøå0-9]+', '-', name.lower()) + '.png')
            file.write_bytes(base64.b64decode(picture))
        weak = self._measured(f'meter.measure("{picture}", {json.dumps(seen)}, {scale})')
        self.faults += [f'{name}: {fault}' for fault in seen['faults'] + weak]
        self._tab_round(name, seen['controls'], scale, appearance)

    def _tab_round(self, name, controls, scale, appearance):
        self._browser.value(
            'window.all = [...document.querySelectorAll("a[href], button, '
            'input:not([type=hidden]), select, textarea")].filter((each) => '
            'each.checkVisibility({visibilityProperty: true}) && !each.closest(".uset")); true')
        order, places = [], []
        for _ in range(MOST_TABS if controls else 0):
            self._browser.press_key('Tab')
            at = self._place_of_focus()
            if at is None:
                continue
            if order and at == order[0]:
                break
            order.append(at)
            if at == -1:
                self.faults.append(f'{name}: Tab stops at ' + self._browser.value(
                    'document.activeElement.outerHTML.slice(0, 80)'))
                continue
            what = f'{name}: {controls[at]["what"]}'
            places.append(self._focused(what))
            kind = (controls[at]['kind'], appearance)
            if kind not in self._marked:
                self._marked.add(kind)
                self._check_mark(what, scale)
        first = order.index(0) if 0 in order else 0
        self._expect(order[first:] + order[:first] == list(range(len(controls))), name,
                     f'Tab goes {order} of {len(controls)} controls')
        places = places[first:] + places[:first]
        for (left, top, _, height), (next_left, next_top, _, next_height) in zip(places, places[1:]):
            is_in_row = (min(top + height, next_top + next_height) - max(top, next_top)
                         > min(height, next_height) / 2)
            self._expect(next_left > left if is_in_row else next_top > top, name,
                         f'Tab jumps from {left}, {top} to {next_left}, {next_top}')

    def _place_of_focus(self):
        """Its number among window.all, -1 for anything else, and None where no control has it: behind
        the last one the focus leaves the page, and comes back by itself a moment later or with the
        next Tab."""
        for _ in range(LOOKS):
            at = self._browser.value('document.activeElement === document.body ? null : '
                                     'window.all.indexOf(document.activeElement)')
            if at is not None:
                return at
            time.sleep(0.1)
        return None

    def _focused(self, what):
        """The place of what has the focus, on the page; it is in sight."""
        x, y, left, top, width, height, room, length = self._browser.value(
            f'[scrollX, scrollY, ...({BOX}), document.scrollingElement.clientHeight, '
            'document.scrollingElement.scrollHeight]')
        above, below = min(MARK, y + top), min(MARK, length - y - top - height)
        self._expect(top >= above and top + height + below <= room, what,
                     f'has the focus out of sight, at {top} of {room}')
        return x + left, y + top, width, height

    def _check_mark(self, what, scale):
        box = self._browser.value(BOX)
        after = self._picture()
        self._browser.value('window.current = document.activeElement; window.current.blur()')
        before = self._picture()
        self._browser.value('window.current.focus({preventScroll: true})')
        share = self._measured(f'meter.focusShare("{before}", "{after}", {box}, {scale})')
        self._expect(share >= LEAST_FOCUS, what, f'the focus is too weak: {share:.2f}')
