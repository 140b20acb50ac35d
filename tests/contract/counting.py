"""A relay in front of a server that counts requests and bytes as they stand on the wire."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

_METHOD = re.compile(rb"(?:^|\r\n|>)(PROPFIND|REPORT|GET|PUT|DELETE|OPTIONS) /\S* HTTP/1")


@dataclass
class Count:
    """What has gone through: methods in order, bytes from the client and to it."""

    port: int = 0
    methods: list[str] = field(default_factory=list)
    up: int = 0
    down: int = 0

    def reset(self) -> None:
        """Begin anew."""
        self.methods.clear()
        self.up = self.down = 0


@contextlib.contextmanager
def counting(port: int) -> Iterator[Count]:
    """Pass everything on to a port of this machine."""
    count = Count()
    listener = socket.create_server(("127.0.0.1", 0))
    count.port = listener.getsockname()[1]

    def pump(source: socket.socket, target: socket.socket, is_up: bool) -> None:
        with contextlib.suppress(OSError):
            while block := source.recv(1 << 16):
                if is_up:
                    count.up += len(block)
                    count.methods += [m.decode() for m in _METHOD.findall(block)]
                else:
                    count.down += len(block)
                target.sendall(block)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _address = listener.accept()
                server = socket.create_connection(("127.0.0.1", port))
                for ends in ((client, server, True), (server, client, False)):
                    threading.Thread(target=pump, args=ends, daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield count
    finally:
        listener.close()
