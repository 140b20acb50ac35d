"""Real calendar servers on this machine, and a plain client that is not calsync's."""

from __future__ import annotations

import base64
import contextlib
import functools
import http.client
import re
import socket
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

PATIENCE_SECONDS = 30


@dataclass(frozen=True)
class Server:
    """A running server: its kind, its port, and the path that calendars are made below.

    With a `password` it lets nobody in but "user".
    """

    kind: str
    port: int
    home: str
    password: str = ""

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    def ask(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> tuple[int, bytes]:
        """Send one request and give status and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_SECONDS)
        login = base64.b64encode(f"user:{self.password}".encode()).decode()
        sent = {**(headers or {}), **({"Authorization": f"Basic {login}"} if self.password else {})}
        try:
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def new_calendar(self, name: str = "") -> str:
        """Make an empty calendar and give its path."""
        path = f"{self.home}{uuid.uuid4().hex}/"
        shown = f"<displayname>{name or 'Calendar'}</displayname>"
        body = (
            '<C:mkcalendar xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop>'
            f"{shown}</prop></set></C:mkcalendar>"
        )
        kind = {"Content-Type": "text/xml"}
        status, said = self.ask("MKCALENDAR", path, body.encode(), kind)
        assert status == 201, said
        return path

    def put(self, path: str, content: bytes) -> None:
        """Store a resource, whatever is there."""
        status, said = self.ask("PUT", path, content, {"Content-Type": "text/calendar"})
        assert status in (200, 201, 204), (status, said)

    def delete(self, path: str) -> None:
        """Delete a resource if it is there."""
        status, said = self.ask("DELETE", path)
        assert status in (200, 204, 404), (status, said)

    def contents(self, path: str) -> dict[str, bytes]:
        """Read every resource of a calendar, by name."""
        body = b'<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>'
        status, listed = self.ask(
            "PROPFIND", path, body, {"Depth": "1", "Content-Type": "text/xml"}
        )
        assert status == 207
        hrefs = re.findall(r"<(?:\w+:)?href>([^<]+)</", listed.decode())
        members = [href for href in hrefs if not href.endswith("/")]
        return {unquote(href.rpartition("/")[2]): self.ask("GET", href)[1] for href in members}


@contextlib.contextmanager
def radicale(folder: Path, *, password: str = "") -> Iterator[Server]:
    """Run Radicale with its files in a folder, for anybody or for "user" with a password."""
    port = _free_port()
    words = ("--hosts", f"127.0.0.1:{port}", "--storage-filesystem-folder", str(folder))
    quiet = ("--config", "", "--logging-level", "error")
    auth: tuple[str, ...] = ("--auth-type", "none")
    if password:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "users").write_text(f"user:{password}\n")
        auth = ("--auth-type", "htpasswd", "--auth-htpasswd-encryption", "plain", "--auth-delay")
        auth += ("0", "--auth-htpasswd-filename", str(folder / "users"))
    with _running(folder, port, "-m", "radicale", *words, *quiet, *auth):
        server = Server("radicale", port, "/user/", password)
        # For whoever has logged in it makes the home by itself.
        assert server.ask("MKCOL", "/user/")[0] == (405 if password else 201)
        yield server


@contextlib.contextmanager
def xandikos(folder: Path) -> Iterator[Server]:
    """Run Xandikos with its files in a folder."""
    port = _free_port()
    words = ("-d", str(folder / "data"), "-l", "127.0.0.1", "-p", str(port))
    user = ("--defaults", "--autocreate", "--current-user-principal", "/user/")
    with _running(folder, port, "-m", "xandikos", "serve", *words, *user):
        yield Server("xandikos", port, "/user/calendars/")


@contextlib.contextmanager
def web(folder: Path) -> Iterator[str]:
    """Serve the files of a folder, by somebody who knows no CalDAV; give the address."""
    handler = functools.partial(_Files, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_port}"
        finally:
            running.shutdown()
            thread.join()


class _Files(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def _running(folder: Path, port: int, *arguments: str) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            (sys.executable, *arguments), stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    try:
        until = time.monotonic() + PATIENCE_SECONDS
        while not _answers(port):
            assert process.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < until, "the server does not start"
            time.sleep(0.02)
        yield
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True
