"""A relay in front of a real server whose faults are those of the fake one."""

from __future__ import annotations

from tests.contract.servers import Server
from tests.stores.fake_server import FakeServer, Reply, Request

_OF_THE_CONNECTION = frozenset({"host", "connection", "content-length", "accept-encoding"})


class Relay(FakeServer):
    """What no fault answers, the real server does."""

    def __init__(self, server: Server) -> None:
        super().__init__()
        self.server = server

    def do(self, request: Request) -> Reply:
        """Pass a request on."""
        headers = {n: v for n, v in request.headers.items() if n.lower() not in _OF_THE_CONNECTION}
        status, body = self.server.ask(request.method, request.path, request.body, headers)
        return Reply(status, body, {"Content-Type": "text/xml" if status == 207 else "text/plain"})
