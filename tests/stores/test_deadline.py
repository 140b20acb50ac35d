"""A server that drips, or never comes to the point, holds nobody longer than agreed."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from calsync import ping
from calsync.stores import web
from calsync.stores.connections import Connections
from tests.commands import NOW, Calsync

HEAD = b"HTTP/1.1 207 Multi-Status\r\nContent-Length: %d\r\n\r\n"
DRIPS = {  # what comes at once, and what comes again and again
    "head": (b"HTTP/1.1 207 ", b"a"),
    "more heads": (b"HTTP/1.1 200 OK\r\n", b"X-More: 1\r\n"),
    "continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "handshake": (b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc\x03\x03", b"a"),
    "body": (HEAD % 1_000_000, b" "),
    "nothing": (b"", b""),
}
LONG_SECONDS = 15.0  # much longer than anything here may take, shorter than for ever

Drip = Callable[..., int]


@pytest.fixture
def drip() -> Iterator[Drip]:
    """Let a server drip, after so many answers that are well; give its port."""
    is_over = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket, kind: str, well: int) -> None:
        with connection, contextlib.suppress(OSError):
            for _ in range(well):
                connection.recv(65536)
                connection.sendall(HEAD % 0)
            connection.recv(65536)
            first, more = DRIPS[kind]
            connection.sendall(first)
            while not is_over.wait(0.02):
                connection.sendall(more)

    def accept(kind: str, well: int) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _address = listener.accept()
                start(serve, connection, kind, well)

    def start(work: Callable[..., None], *arguments: object) -> None:
        threads.append(threading.Thread(target=work, args=arguments, daemon=True))
        threads[-1].start()

    def begin(kind: str, *, well: int = 0) -> int:
        start(accept, kind, well)
        port: int = listener.getsockname()[1]
        return port

    yield begin
    is_over.set()
    with contextlib.suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    for thread in threads:
        thread.join(5)


def lost(session: web.Session, url: str) -> tuple[web.Lost, float]:
    """Ask for something that does not come; give what is said of it, and after how long."""
    began = time.monotonic()
    with pytest.raises(web.Lost) as caught:
        session.request("GET", url)
    session.close()
    return caught.value, time.monotonic() - began


@pytest.mark.parametrize("kind", DRIPS)
def test_the_deadline_counts_in_all(drip: Drip, kind: str) -> None:
    """Whatever the server is at: the handshake, the head, the body, or nothing at all."""
    scheme = "https" if kind == "handshake" else "http"
    url = f"{scheme}://127.0.0.1:{drip(kind)}/"
    session = web.Session(deadline_seconds=0.3, read_seconds=60)
    problem, seconds = lost(session, url)
    assert seconds < LONG_SECONDS
    assert isinstance(problem, web.OutOfTime) or kind == "nothing"
    assert not isinstance(problem, web.Untrusted)


def test_a_connection_of_the_run_before(drip: Drip) -> None:
    """It is cut as one that was just made, and nobody goes on with it."""
    url = f"http://127.0.0.1:{drip('head', well=2)}/"
    connections = Connections(2)
    first = web.Session(deadline_seconds=60, connections=connections)
    first.request("GET", url)
    first.close()
    second = web.Session(deadline_seconds=0.3, read_seconds=60, connections=connections)
    assert second.request("GET", url).status_code == 207
    problem, seconds = lost(second, url)
    assert isinstance(problem, web.OutOfTime)
    assert seconds < LONG_SECONDS
    third = web.Session(deadline_seconds=60, connections=connections)
    assert third.request("GET", url).status_code == 207
    third.close()
    connections.close()


def test_everything_is_cut(drip: Drip) -> None:
    """Who stops ends what is under way, what is waited for, and what would begin later."""
    url = f"http://127.0.0.1:{drip('head')}/"
    connections = Connections(2)
    first = web.Session(deadline_seconds=60, connections=connections)
    stop = threading.Timer(0.2, connections.cut, ("it was stopped",))
    stop.start()
    problem, seconds = lost(first, url)
    assert (str(problem), type(problem)) == ("it was stopped", web.OutOfTime)
    second = web.Session(deadline_seconds=60, connections=connections)
    problem, more_seconds = lost(second, url)
    assert str(problem) == "it was stopped"
    assert seconds + more_seconds < LONG_SECONDS
    stop.join()
    connections.close()


def test_a_monitor_that_drips(
    calsync: Calsync,
    calendar: Path,
    tmp_path: Path,
    drip: Drip,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The health ping holds no run."""
    monkeypatch.setattr(ping, "SECONDS", 0.3)
    config = tmp_path / "config.toml"
    config.write_text(
        f'[service]\nping_url = "http://127.0.0.1:{drip("head")}/x"\n'
        f'[[calendars]]\nname = "own"\ntype = "ics"\npath = "{calendar}"\n'
    )
    began = time.monotonic()
    ended = calsync("sync", "-v", "-c", config, "--now", NOW)
    assert time.monotonic() - began < LONG_SECONDS
    assert ended.code == 0
    assert "the health ping was not sent: the answer takes too long" in ended.err
