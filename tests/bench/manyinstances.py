# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Makes the practice service one that holds many it-systeminstanser."""

import http.client
import http.server
import json
import threading
import urllib.parse

_LIST = '/it-systeminstanser'


class ManyInstances:
    """Listens on a port of 127.0.0.1, and hands on all that comes to `target`, another port there.
    To what it lists it adds made-up instances called `name` and a number, until there are `count`.
    Use it in a `with` statement."""

    def __init__(self, count, name):
        self.target = None
        self.pages = 0
        self._count, self._name = count, name

    def __enter__(self):
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def do_GET(self):
                outer.answer(self)

            do_POST = do_GET

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.address = f'http://127.0.0.1:{self._server.server_port}'
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    def answer(self, request):
        body = request.rfile.read(int(request.headers.get('Content-Length', 0)))
        path, query = urllib.parse.urlsplit(request.path)[2:4]
        asked = dict(urllib.parse.parse_qsl(query))
        is_list = path.endswith(_LIST)
        # The service is asked for all of its own that have such a name; they are few.
        own = urllib.parse.urlencode({'navn': asked.get('navn', ''), 'antal': 500})
        where = f'{path}?{own}' if is_list else request.path
        status, fields, content = self._handed_on(request, where, body)
        if is_list and status == 200:
            content = json.dumps(self._page(json.loads(content), asked)).encode()
        request.send_response_only(status)
        for name, value in fields:
            if name.lower() not in ('content-length', 'connection', 'keep-alive'):
                request.send_header(name, value)
        request.send_header('Content-Length', str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    def _handed_on(self, request, where, body):
        connection = http.client.HTTPConnection('127.0.0.1', self.target)
        try:
            fields = {name: value for name, value in request.headers.items()
                      if name.lower() != 'connection'}
            connection.request(request.command, where, body, fields)
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            connection.close()

    def _page(self, own, asked):
        """By the rules of the service: those whose name holds `navn`, `antal` from `markoer` on."""
        self.pages += 1
        listed = own['itSysteminstanser']
        listed += [{'uuid': f'7e570000-0000-4000-8000-{number:012x}',
                    'navn': f'{self._name} {number:05}', 'myndighed': listed[0]['myndighed']}
                   for number in range(self._count - len(listed))]
        part = asked.get('navn', '').lower()
        listed = [one for one in listed if part in one['navn'].lower()]
        begin = int(asked.get('markoer', 0))
        end = begin + int(asked.get('antal', 100))
        return {'itSysteminstanser': listed[begin:end],
                'naesteMarkoer': str(end) if end < len(listed) else None}
