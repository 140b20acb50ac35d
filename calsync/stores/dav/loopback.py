"""Where the browser brings the answer: this machine, one port, one answer (RFC 8252, 7.3)."""

from __future__ import annotations

import html
import queue
import socket
import socketserver
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit

from calsync.errors import CalsyncError, TryAgainLater
from calsync.secrets import Secret

REQUEST_SECONDS = 10.0
HOST = "127.0.0.1"

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>calsync</title></head>
<body><p>{}</p></body></html>
"""
_DONE = "calsync has the answer. You can close this page and go back to the terminal."

Judge = Callable[[str], Secret]


def uri_of(port: int) -> str:
    """Give the address that the browser is sent to."""
    return f"http://{HOST}:{port}"


class Receiver:
    """Listens on a free port until the one answer is there; whatever else is asked is 404."""

    def __init__(self) -> None:
        self._server = _Server((HOST, 0), _Handler)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), daemon=True
        )
        self.uri = uri_of(self._server.server_address[1])

    def __enter__(self) -> Receiver:
        return self

    def __exit__(self, *_: object) -> None:
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join(REQUEST_SECONDS)
        self._server.server_close()

    def listen(self, judge: Judge) -> None:
        """Begin to take answers; `judge` finds the code in the query of an address, or raises."""
        self._server.judge = judge
        self._thread.start()

    @property
    def is_answered(self) -> bool:
        """Whether the answer is there."""
        return not self._server.outcomes.empty()

    def wait(self, *, seconds: float) -> Secret:
        """Wait for the answer and give its code.

        The first one counts, and the browser is told how it went. Raises what the judge
        does, and TryAgainLater where none comes.
        """
        try:
            outcome = self._server.outcomes.get(timeout=seconds)
        except queue.Empty:
            minutes = max(1, round(seconds / 60))
            words = f"no answer came from the browser within {minutes} min; run it again"
            raise TryAgainLater(f"{words}, or with --no-browser") from None
        if isinstance(outcome, CalsyncError):
            raise outcome
        return outcome


def free_port() -> int:
    """Find a port on which nothing listens."""
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        port: int = taken.getsockname()[1]
        return port


class _Server(socketserver.ThreadingTCPServer):
    """A connection of its own thread: browsers open some that never say anything."""

    daemon_threads = True
    allow_reuse_address = False

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.outcomes: queue.Queue[Secret | CalsyncError] = queue.Queue()
        self.judge: Judge | None = None
        self._is_answered = threading.Lock()

    def take(self, query: str) -> Secret | CalsyncError | None:
        """Judge the first answer; None for every later one."""
        if self.judge is None or not self._is_answered.acquire(blocking=False):
            return None
        try:
            return self.judge(query)
        except CalsyncError as problem:
            return problem
        except ValueError:
            return TryAgainLater("the browser brought an answer that cannot be read; run it again")

    def handle_error(self, *_: object) -> None:
        """A connection that breaks off is the browser's business."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = REQUEST_SECONDS

    def do_GET(self) -> None:
        """Take the answer."""
        parts = urlsplit(self.path)
        names = parse_qs(parts.query, keep_blank_values=True).keys()
        host = f"{HOST}:{self.server.server_address[1]}"
        is_answer = parts.path in ("", "/") and names & {"code", "error", "state"}
        outcome = None
        if is_answer and self.headers.get("Host") == host:  # or a web site asks (DNS rebinding)
            outcome = self.server.take(parts.query)
        if outcome is None:
            self._say(HTTPStatus.NOT_FOUND, "There is nothing here.")
            return
        try:
            if isinstance(outcome, CalsyncError):
                self._say(HTTPStatus.BAD_REQUEST, f"calsync: {outcome}")
            else:
                self._say(HTTPStatus.OK, _DONE)
        finally:
            self.server.outcomes.put(outcome)

    def _say(self, status: HTTPStatus, words: str) -> None:
        page = _PAGE.format(html.escape(words)).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.send_header("Content-Security-Policy", "default-src 'none'")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(page)

    def version_string(self) -> str:
        """Say no more than needed."""
        return "calsync"

    def log_message(self, *_: object) -> None:
        """The address holds the code: nothing is logged."""
