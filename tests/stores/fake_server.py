"""A CalDAV server in a thread that does what it is told, and can be told to fail.

It speaks enough of the protocol for one calendar at `/dav/home/`, and keeps a record of
every request. `faults` are asked in turn about each request and may answer in its place.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import quote, unquote
from xml.sax.saxutils import escape

HOME = "/dav/home/"
OTHER_HOST = "localhost"  # the same machine under another name: another origin


@dataclass
class Request:
    """One request as it came in."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    client: int = 0  # the port it came from: one for each connection

    @property
    def kind(self) -> str:
        """The method, or which report it is."""
        found = re.search(
            rb"<(?:\w+:)?(sync-collection|calendar-query|calendar-multiget)\b", self.body
        )
        return found[1].decode() if found else self.method


@dataclass
class Reply:
    """One answer. `cut` sends so many bytes less than promised; `delay` waits before it."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    cut: int = 0
    delay: float = 0.0
    is_silent: bool = False  # the connection is closed without a word


Fault = Callable[["FakeServer", Request], Reply | None]


class FakeServer:
    """The calendar and its quirks; see the fields for what can go wrong."""

    def __init__(self) -> None:
        self.members: dict[str, bytes] = {}
        self.requests: list[Request] = []
        self.faults: list[Fault] = []
        self.etags = lambda name, data: f'"{hashlib.sha1(data).hexdigest()}"'
        self.href = lambda name: HOME + quote(name)
        self.keeps = lambda data: data  # what it makes of a body that is sent to it
        self.has_tokens = True
        self.has_ctag = True
        self.obeys_if_none_match = True
        self.is_zipped = False
        self.window: tuple[date, date] | None = None  # what a query with a time range finds
        self.extra_responses = ""  # in every list
        self.port = 0
        self.sockets: list[socket.socket] = []  # of every connection there was
        self._changes: list[tuple[int, str]] = []  # (number, name)
        self._number = 0

    # --- for tests

    @property
    def url(self) -> str:
        """The calendar's address."""
        return f"http://127.0.0.1:{self.port}{HOME}"

    def change(self, name: str, data: bytes | None) -> None:
        """Store or (None) delete a member."""
        if data is None:
            self.members.pop(name, None)
        else:
            self.members[name] = data
        self._number += 1
        self._changes.append((self._number, name))

    def kinds(self) -> list[str]:
        """What was asked for, in order."""
        return [request.kind for request in self.requests]

    def writes(self) -> list[Request]:
        """The requests that change something."""
        return [r for r in self.requests if r.method not in ("PROPFIND", "REPORT", "GET")]

    @property
    def token(self) -> str:
        """The current token."""
        return f"http://fake/{self._number}"

    def hang_up(self) -> None:
        """Close every connection, as a server does with one that is idle."""
        for connection in self.sockets:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    # --- the protocol

    def answer(self, request: Request) -> Reply:
        """Answer one request."""
        self.requests.append(request)
        for fault in self.faults:
            reply = fault(self, request)
            if reply is not None:
                return reply
        return self.do(request)

    def do(self, request: Request) -> Reply:
        """Do what is asked for, without any fault."""
        name = unquote(request.path.removeprefix(HOME)) if request.path != HOME else ""
        match request.kind:
            case "PROPFIND":
                return self._propfind(request)
            case "sync-collection":
                return self._sync(request)
            case "calendar-query":
                names = sorted(self.members)
                if self.window and b"time-range" in request.body:
                    names = [n for n in names if self._is_inside(self.members[n])]
                return self._list(self._response(n, with_data=True) for n in names)
            case "calendar-multiget":
                hrefs = re.findall(r"<href>([^<]*)</href>", request.body.decode())
                names = [unquote(href.removeprefix(HOME)) for href in hrefs]
                return self._list(self._response(n, with_data=True) for n in names)
            case "GET":
                if name not in self.members:
                    return Reply(404)
                return Reply(200, self.members[name], {"Content-Type": "text/calendar"})
            case "PUT" | "DELETE":
                return self._write(request, name)
        return Reply(405)

    def _is_inside(self, data: bytes) -> bool:
        found = re.search(rb"DTSTART:(\d{8})", data)
        assert found
        assert self.window
        first, last = (f"{day:%Y%m%d}" for day in self.window)
        return first <= found[1].decode() < last

    def etag(self, name: str) -> str:
        """The ETag of a member."""
        return self.etags(name, self.members[name])

    def _write(self, request: Request, name: str) -> Reply:
        there = name in self.members
        if request.headers.get("If-None-Match") == "*" and there and self.obeys_if_none_match:
            return Reply(412)
        wanted = request.headers.get("If-Match")
        if wanted and (not there or wanted != self.etag(name)):
            return Reply(412)
        if request.method == "DELETE":
            if not there:
                return Reply(404)
            self.change(name, None)
            return Reply(204)
        self.change(name, self.keeps(request.body))
        return Reply(204 if there else 201, b"", {"ETag": 'W/"from the header"'})

    def _propfind(self, request: Request) -> Reply:
        marks = '<getetag>"c"</getetag><resourcetype><collection/><C:calendar/></resourcetype>'
        if self.has_tokens:
            marks += f"<sync-token>{self.token}</sync-token>"
        if self.has_ctag:
            marks += f"<S:getctag>{self._number}</S:getctag>"
        own = f"<response><href>{HOME}</href>{_propstat(marks)}</response>"
        names = sorted(self.members) if request.headers.get("Depth") == "1" else []
        return self._list([own, *(self._response(name) for name in names)])

    def _sync(self, request: Request) -> Reply:
        found = re.search(r"<sync-token>http://fake/(\d+)</sync-token>", request.body.decode())
        if not self.has_tokens or not found or int(found[1]) > self._number:
            return Reply(403)
        names = {name for number, name in self._changes if number > int(found[1])}
        tail = f"<sync-token>{self.token}</sync-token>"
        return self._list((self._response(name) for name in sorted(names)), tail)

    def _response(self, name: str, *, with_data: bool = False) -> str:
        href = escape(self.href(name))
        if name not in self.members:
            return f"<response><href>{href}</href><status>HTTP/1.1 404 Gone</status></response>"
        etag = self.etag(name)
        props = f"<getetag>{escape(etag)}</getetag>" if etag else ""
        if with_data:
            props += f"<C:calendar-data>{escape(self.members[name].decode())}</C:calendar-data>"
        return f"<response><href>{href}</href>{_propstat(props)}</response>"

    def _list(self, responses: Any, tail: str = "") -> Reply:
        return multistatus("".join(responses) + self.extra_responses + tail)


def multistatus(inside: str) -> Reply:
    """Make an answer of responses."""
    body = (
        '<?xml version="1.0" encoding="utf-8"?>\n<multistatus xmlns="DAV:"'
        ' xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/">'
        f"{inside}</multistatus>"
    )
    return Reply(207, body.encode(), {"Content-Type": "text/xml; charset=utf-8"})


def _propstat(props: str) -> str:
    return f"<propstat><prop>{props}</prop><status>HTTP/1.1 200 OK</status></propstat>"


# --- faults ---------------------------------------------------------------------------


def on(kind: str, reply: Reply, *, times: int = 1_000_000, after: bool = False) -> Fault:
    """Answer requests of one kind so, the first so many times; `after` it was done."""
    left = [times]

    def fault(server: FakeServer, request: Request) -> Reply | None:
        if request.kind != kind or not left[0]:
            return None
        left[0] -= 1
        if after:
            server.do(request)
        return reply

    return fault


def changed(kind: str, how: Callable[[Reply], Reply]) -> Fault:
    """Do what was asked, and change the answer."""

    def fault(server: FakeServer, request: Request) -> Reply | None:
        return how(server.do(request)) if request.kind == kind else None

    return fault


@contextmanager
def running(server: FakeServer, tls: ssl.SSLContext | None = None) -> Iterator[FakeServer]:
    """Let a server answer on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 20
        disable_nagle_algorithm = True

        def setup(self) -> None:
            super().setup()
            server.sockets.append(self.connection)

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except OSError:
                self.close_connection = True

        def do(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            with lock:
                reply = server.answer(
                    Request(self.command, self.path, self.headers, body, self.client_address[1])
                )
            if reply.delay:
                time.sleep(reply.delay)
            if reply.is_silent:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            content = reply.body
            if server.is_zipped and content:
                content = gzip.compress(content)
            if "Date" in reply.headers:
                self.send_response_only(reply.status)
            else:
                self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if server.is_zipped and content:
                self.send_header("Content-Encoding", "gzip")
            if reply.status != 204:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content[: len(content) - reply.cut])
            if reply.cut:
                self.close_connection = True

        do_GET = do_PUT = do_DELETE = do_PROPFIND = do_REPORT = do_POST = do  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    lock = threading.Lock()
    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    http.handle_error = lambda *_: None  # type: ignore[method-assign]
    if tls:
        http.socket = tls.wrap_socket(http.socket, server_side=True, do_handshake_on_connect=False)
    server.port = http.server_address[1]
    thread = threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
        thread.join(5)
