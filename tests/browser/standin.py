# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Serves the web page that stands in for the real one."""

import http.server
import json
import threading
from pathlib import Path


class Page(http.server.ThreadingHTTPServer):
    """Serves the stand-in, and keeps what is saved in it."""

    def __init__(self, folder):
        self.saved = []
        page = (Path(folder) / 'standin.html').read_bytes()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header('Content-Type', 'text/html; charset=utf-8')
                self.end_headers()
                self.wfile.write(page)

            def do_POST(self):
                length = int(self.headers['Content-Length'])
                self.server.saved.append(json.loads(self.rfile.read(length)))
                self.send_response(200)
                self.send_header('Content-Length', '0')
                self.end_headers()

            def log_message(self, *_):
                pass

        super().__init__(('127.0.0.1', 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f'http://127.0.0.1:{self.server_port}/side'
