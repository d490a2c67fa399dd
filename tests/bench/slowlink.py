# SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
# SPDX-License-Identifier: MPL-2.0
"""A link to a server on this machine that is as slow as one over a network."""

import asyncio
import contextlib
import threading


class SlowLink:
    """Listens on a port of 127.0.0.1, and carries what comes to `target`, another port there. Each
    byte takes half of `round_trip` seconds, and a new connection a whole one before its first byte
    leaves, as TCP's handshake does. Use it in a `with` statement."""

    def __init__(self, round_trip):
        self.target = None
        self._round_trip = round_trip
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self):
        self._thread.start()
        listening = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._carry, '127.0.0.1', 0), self._loop).result()
        self.address = 'http://127.0.0.1:{}'.format(listening.sockets[0].getsockname()[1])
        return self

    def __exit__(self, *_):
        asyncio.run_coroutine_threadsafe(self._end_all(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end_all(self):
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _carry(self, reader, writer):
        ready = self._loop.time() + self._round_trip
        from_server, to_server = await asyncio.open_connection('127.0.0.1', self.target)
        # asyncio prints what ends a connection's task, and the end of the link is none of that.
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(self._one_way(reader, to_server, ready),
                                 self._one_way(from_server, writer, 0))

    async def _one_way(self, reader, writer, ready):
        on_the_way = asyncio.Queue()

        async def arrive():
            while True:
                due, piece = await on_the_way.get()
                await asyncio.sleep(due - self._loop.time())
                if not piece:
                    writer.close()
                    return
                writer.write(piece)

        arriving = asyncio.ensure_future(arrive())
        piece = True
        while piece:
            try:
                piece = await reader.read(65536)
            except OSError:
                piece = b''
            on_the_way.put_nowait((max(self._loop.time(), ready) + self._round_trip / 2, piece))
        await arriving
