# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A Chromium that a test drives over the DevTools protocol. Nothing but the standard library."""

import base64
import json
import os
import socket
import struct
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path


class Socket:
    """The client's side of a WebSocket (RFC 6455), as much of it as DevTools needs."""

    def __init__(self, address, timeout):
        parts = urllib.parse.urlsplit(address)
        self._stream = socket.create_connection((parts.hostname, parts.port), timeout)
        key = base64.b64encode(os.urandom(16)).decode()
        self._stream.sendall((f'GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\n'
                              'Upgrade: websocket\r\nConnection: Upgrade\r\n'
                              f'Sec-WebSocket-Key: {key}\r\n'
                              'Sec-WebSocket-Version: 13\r\n\r\n').encode())
        self._received = b''
        while b'\r\n\r\n' not in self._received:
            self._receive()
        head, self._received = self._received.split(b'\r\n\r\n', 1)
        if b' 101 ' not in head.split(b'\r\n')[0]:
            raise ConnectionError(head)

    def _receive(self):
        more = self._stream.recv(65536)
        if not more:
            raise ConnectionError('the browser has hung up')
        self._received += more

    def _take(self, length):
        while len(self._received) < length:
            self._receive()
        taken, self._received = self._received[:length], self._received[length:]
        return taken

    def send(self, text):
        payload = text.encode()
        mask = os.urandom(4)
        length = len(payload)
        if length < 126:
            head = struct.pack('!BB', 0x81, 0x80 | length)
        elif length < 65536:
            head = struct.pack('!BBH', 0x81, 0x80 | 126, length)
        else:
            head = struct.pack('!BBQ', 0x81, 0x80 | 127, length)
        masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(payload))
        self._stream.sendall(head + mask + masked)

    def receive(self):
        """The next message of the other side."""
        message = b''
        while True:
            first, second = self._take(2)
            length = second & 0x7f
            if length == 126:
                length = struct.unpack('!H', self._take(2))[0]
            elif length == 127:
                length = struct.unpack('!Q', self._take(8))[0]
            payload = self._take(length)
            if first & 0x0f in (0, 1, 2):
                message += payload
                if first & 0x80:
                    return message.decode()

    def close(self):
        self._stream.close()


# By their codes in DevTools: name, key code of Windows, and what the key types.
KEYS = {'Tab': ('Tab', 9, None), 'Enter': ('Enter', 13, '\r'), 'Space': (' ', 32, ' '),
        'ArrowDown': ('ArrowDown', 40, None), 'Delete': ('Delete', 46, None)}


class Page:
    """One page of a browser."""

    def __init__(self, address, timeout):
        self._number = 0
        self._socket = Socket(address, timeout)
        # What the page has reported of itself, where a domain of DevTools is enabled.
        self.events = []

    def command(self, method, **parameters):
        self._number += 1
        self._socket.send(json.dumps(
            {'id': self._number, 'method': method, 'params': parameters}))
        while True:
            answer = json.loads(self._socket.receive())
            if 'id' not in answer:
                self.events.append(answer)
            elif answer['id'] == self._number:
                if 'error' in answer:
                    raise RuntimeError(f'{method}: {answer["error"]["message"]}')
                return answer['result']

    def value(self, expression):
        """What \\a expression gives in the page."""
        answer = self.command('Runtime.evaluate', expression=expression, returnByValue=True,
                              awaitPromise=True, userGesture=True)
        if 'exceptionDetails' in answer:
            raise RuntimeError(json.dumps(answer['exceptionDetails']))
        return answer['result'].get('value')

    def wait_for(self, expression, timeout=60):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if self.value(expression):
                return
            time.sleep(0.05)
        raise TimeoutError(f'never true in the page: {expression}')

    def open(self, address):
        self.command('Page.navigate', url=address)
        self.wait_for(f'location.href === {json.dumps(address)} '
                      '&& document.readyState === "complete"')

    def wait_until_drawn(self):
        """A loaded page gives its first field the focus when it is drawn, and scrolls to it. Needs
        scripts."""
        self.value('new Promise((done) => { setTimeout(done, 500); '
                   'requestAnimationFrame(() => requestAnimationFrame(done)); })')

    def editing(self, command):
        """Does what Ctrl+V, Ctrl+C or Ctrl+A does in the element that has the focus."""
        key, code = {'paste': ('v', 86), 'copy': ('c', 67), 'selectAll': ('a', 65)}[command]
        for kind in ('rawKeyDown', 'keyUp'):
            self.command('Input.dispatchKeyEvent', type=kind, key=key, modifiers=2,
                         windowsVirtualKeyCode=code,
                         commands=[command] if kind == 'rawKeyDown' else [])

    def press_key(self, code):
        """A key of the keyboard."""
        name, number, text = KEYS[code]
        for kind in ('keyDown' if text else 'rawKeyDown', 'keyUp'):
            self.command('Input.dispatchKeyEvent', type=kind, key=name, code=code,
                         windowsVirtualKeyCode=number,
                         **({'text': text} if text and kind == 'keyDown' else {}))

    def close(self):
        self._socket.close()


class Browser(Page):
    """A Chromium and its page, in a window of its own on the display, with a profile of its own."""

    def __init__(self, program, environment, timeout=60, size=(860, 800), is_headless=False):
        """`is_headless`: needs no display; Tab then goes round in the page."""
        self._profile = tempfile.TemporaryDirectory(
            prefix='browser-', ignore_cleanup_errors=True)
        # As root, as in containers, Chromium has no sandbox; it only ever sees pages of ours.
        self._process = subprocess.Popen(
            [program, '--no-sandbox', '--no-first-run', '--no-default-browser-check',
             '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking',
             '--disable-component-update', '--disable-sync', '--password-store=basic',
             '--remote-debugging-port=0', f'--user-data-dir={self._profile.name}',
             '--window-position=0,0', '--window-size={},{}'.format(*size),
             *(['--headless=new'] if is_headless else []), 'about:blank'],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._timeout = timeout
        super().__init__(self._address(), timeout)

    def _address(self):
        """Where the page listens, once it does."""
        ports = Path(self._profile.name) / 'DevToolsActivePort'
        end = time.monotonic() + self._timeout
        while time.monotonic() < end:
            try:
                port = ports.read_text().split()[0]
                with urllib.request.urlopen(f'http://127.0.0.1:{port}/json/list') as answer:
                    pages = [page for page in json.load(answer) if page['type'] == 'page']
                if pages:
                    return pages[0]['webSocketDebuggerUrl']
            except (OSError, IndexError, ValueError):
                pass
            time.sleep(0.05)
        raise TimeoutError('the browser did not start')

    def new_page(self):
        """Another page, which does not come forward."""
        target = self.command('Target.createTarget', url='about:blank', background=True)
        address = urllib.parse.urlsplit(self._address())
        return Page(f'ws://{address.netloc}/devtools/page/{target["targetId"]}', self._timeout)

    def close(self):
        try:
            self.command('Browser.close')
        except (OSError, ConnectionError, RuntimeError):
            pass
        super().close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._profile.cleanup()
