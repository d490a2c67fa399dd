#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""Stands in for oevemiljoe beside the program: passes everything on to the real one, and keeps it.

It is started by the program as oevemiljoe is. RECORDED_PROGRAM is the real one, RECORDING the
folder that gets one file for each direction of each connection. What is created here is
transferred at once, so that nobody waits.
"""

import os
import re
import socket
import subprocess
import sys
import threading

RECORDING = os.environ['RECORDING']


def with_option(arguments, name, value):
    """The arguments with that value of the option in place of another."""
    return [value if before == name else argument
            for before, argument in zip([None, *arguments], arguments)]


def pump(source, sink, name):
    with open(os.path.join(RECORDING, name), 'ab', buffering=0) as record:
        try:
            while data := source.recv(65536):
                record.write(data)
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            source.close()
            sink.close()


def serve(listener, port):
    number = 0
    while True:
        client, _ = listener.accept()
        server = socket.create_connection(('127.0.0.1', port))
        number += 1
        for source, sink, name in ((client, server, 'asked'), (server, client, 'answered')):
            threading.Thread(target=pump, args=(source, sink, f'{number:03}-{name}'),
                             daemon=True).start()


def main():
    listener = socket.create_server(('127.0.0.1', 0))
    address = f'http://127.0.0.1:{listener.getsockname()[1]}'
    arguments = with_option(sys.argv[1:], '--overfoersel-sekunder', '0')
    # It shares our input, at whose end both stop.
    real = subprocess.Popen([os.environ['RECORDED_PROGRAM'], *arguments, '--adresse', address],
                            stdout=subprocess.PIPE)
    line = real.stdout.readline().decode()
    port = int(re.search(r'http://127\.0\.0\.1:(\d+)', line)[1])
    threading.Thread(target=serve, args=(listener, port), daemon=True).start()
    print(f'lytter på {address}', flush=True)
    sys.exit(real.wait())


if __name__ == '__main__':
    main()
