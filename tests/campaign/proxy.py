# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Stands between the wizard and the service: sees each request, and kills the wizard at one of them."""

import http.client
import http.server
import socket
import threading
import urllib.parse

STAGES = {
    '/.well-known/openid-configuration': 'discovery', '/authorize': 'sign-in-page',
    '/token': 'token', '/jwks': 'keys', '/userinfo': 'userinfo', '/bruger': 'user',
    '/it-systeminstanser': 'instances', '/sortimenter': 'sortiments', '/overfoersel': 'transfer',
}
# Where in the life of a request the wizard dies.
PHASES = ('before the service', 'before the answer', 'after the answer')
CREATE = 'create'
LOOK = 'look'
# Seconds; a request may be held up for less than this.
LONGEST_WAIT = 90


def stage_of(method, target):
    path = urllib.parse.urlsplit(target).path
    for end, stage in STAGES.items():
        if path.endswith(end):
            return stage
    if path.endswith('/abonnementer'):
        return CREATE if method == 'POST' else LOOK
    return 'read-back' if '/abonnementer/' in path else 'sign-in-answer'


class Seen:
    """A request that reached the proxy, and what became of it."""

    def __init__(self, stage, key):
        self.stage = stage
        self.key = key
        self.status = None
        # What the journal held when a create came in.
        self.known = []


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    disable_nagle_algorithm = True
    timeout = 60

    def do_GET(self):
        self.server.proxy.meet(self, b'')

    def do_POST(self):
        length = int(self.headers.get('Content-Length', 0))
        self.server.proxy.meet(self, self.rfile.read(length))

    def log_message(self, *_):
        pass


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self._open = 0
        self._change = threading.Condition()

    def process_request(self, request, client_address):
        with self._change:
            self._open += 1
        super().process_request(request, client_address)

    def shutdown_request(self, request):
        super().shutdown_request(request)
        with self._change:
            self._open -= 1
            self._change.notify_all()

    def wait_until_none_is_open(self):
        # Connections are taken in the order in which they came, so this one after all others.
        with socket.create_connection(self.server_address) as last:
            last.shutdown(socket.SHUT_WR)
            last.recv(1)
        with self._change:
            if not self._change.wait_for(lambda: self._open == 0, LONGEST_WAIT):
                raise TimeoutError('a connection of a program that has ended stays open')

    def handle_error(self, *_):
        # A connection that ends in the middle is what this is about.
        pass


class Proxy:
    """Passes requests on to `service`, a port of this machine."""

    def __init__(self):
        self._server = _Server(('127.0.0.1', 0), _Handler)
        self._server.proxy = self
        self._lock = threading.Lock()
        self.address = f'http://127.0.0.1:{self._server.server_port}'
        self.service = None
        self.begin(None)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def begin(self, program, stage=None, nth=1, phase=None, on_create=None, held=None):
        """A new run of the wizard, which is killed at the nth request of `stage` in `phase`.

        on_create is called before a create is passed on. held is a request that an earlier run sent
        and that arrives only now, after this run's first look.
        """
        with self._lock:
            self.program = program
            self.seen = []
            self.struck = None
            self._plan = (stage, nth, phase)
            self._on_create = on_create
            self._late = held

    def finish(self):
        """Waits for what a program sent that has ended: its last request may not be read yet, and
        would be taken for one of the next run."""
        self._server.wait_until_none_is_open()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def meet(self, request, body):
        with self._lock:
            program, on_create = self.program, self._on_create
            seen = Seen(stage_of(request.command, request.path),
                        request.headers.get('Idempotency-Key'))
            self.seen.append(seen)
            count = sum(other.stage == seen.stage for other in self.seen)
            stage, nth, phase = self._plan
            strikes = phase if (seen.stage, count) == (stage, nth) else None
        if program is None:
            request.close_connection = True
            return
        if seen.stage == CREATE and on_create:
            on_create(seen)
        if strikes == PHASES[0]:
            self._strike(program, request)
            self.struck = (seen, request.command, request.path, dict(request.headers), body)
            return
        answer, content = self._passed_on(request.command, request.path, request.headers, body)
        seen.status = answer.status
        if strikes == PHASES[1]:
            self._strike(program, request)
            return
        self._answer(request, answer, content)
        if seen.stage == LOOK:
            self._deliver_late()
        if strikes == PHASES[2]:
            self._strike(program, request)

    def _deliver_late(self):
        with self._lock:
            late, self._late = self._late, None
        if late:
            seen, *rest = late
            answer, _ = self._passed_on(*rest)
            seen.status = answer.status

    def _strike(self, program, request):
        program.kill()
        program.wait()
        request.close_connection = True

    def _passed_on(self, method, target, headers, body):
        connection = http.client.HTTPConnection('127.0.0.1', self.service, timeout=30)
        try:
            kept = {name: value for name, value in headers.items() if name.lower() != 'connection'}
            connection.request(method, target, body or None, kept)
            answer = connection.getresponse()
            return answer, answer.read()
        finally:
            connection.close()

    def _answer(self, request, answer, content):
        request.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in ('connection', 'keep-alive', 'content-length',
                                    'transfer-encoding'):
                request.send_header(name, value)
        request.send_header('Content-Length', str(len(content)))
        request.end_headers()
        if request.command != 'HEAD':
            request.wfile.write(content)
            request.wfile.flush()
