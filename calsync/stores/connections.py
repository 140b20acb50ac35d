"""Connections that outlive the run which opened them, so that the next one goes on with them.

A server that has closed one meanwhile costs nothing: that is seen before anything is sent,
and the first request of a run only reads.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

# Routers on the way forget a connection that is idle, and nobody is told; then a request
# waits for an answer that cannot come. The clock is the wall's: it goes on in sleep.
IDLE_SECONDS = 240.0


@dataclass(frozen=True, slots=True)
class Peer:
    """Whom a connection leads to, and by what that was proved."""

    origin: str
    ca_file: str = ""
    fingerprint: str = ""


class Line:
    """A session of niquests that another thread can cut, whatever it waits for.

    A time limit of the library counts from one byte to the next: the head of an answer that
    drips, or a handshake that does, would be waited for without end.
    """

    def __init__(self) -> None:
        from niquests import Session
        from niquests.packages.urllib3.contrib.resolver import ResolverDescription

        resolver: Any = ResolverDescription.from_url("system://").new()
        self._connect = resolver.create_connection
        resolver.create_connection = self._noted
        session: Any = Session(
            resolver=resolver,  # or the environment could name another
            disable_http2=True,  # python-caldav #564: digest logins fail on Baikal
            disable_http3=True,
            revocation_configuration=None,
            allow_incoming_cookies=False,
        )
        session.trust_env = False
        self.request: Callable[..., Any] = session.request
        self._session = session
        # To each address, and a handle of our own: TLS takes the first one over.
        self._sockets: dict[Any, socket.socket] = {}
        self._lock = threading.Lock()
        self._cut = threading.Event()
        self.why_cut = ""

    def cut(self, why: str) -> None:
        """End what is under way, and let nothing more begin."""
        with self._lock:
            self.why_cut = why
            self._cut.set()
            for one in self._sockets.values():
                with contextlib.suppress(OSError):  # it has ended by itself
                    one.shutdown(socket.SHUT_RDWR)

    def pause(self, seconds: float) -> None:
        """Wait for so long, or until it is cut."""
        self._cut.wait(seconds)

    def close(self) -> None:
        """Let its connections go."""
        self._session.close()
        with self._lock:
            for one in self._sockets.values():
                one.close()
            self._sockets.clear()

    def _noted(self, address: Any, *arguments: Any, **more: Any) -> Any:
        """Connect as the resolver of the session does, and keep hold of it."""
        connection = self._connect(address, *arguments, **more)
        with self._lock:
            if self.why_cut:
                connection.close()
                raise ConnectionAbortedError(self.why_cut)
            before = self._sockets.pop(address, None)
            if before:
                before.close()
            self._sockets[address] = connection.dup()
        return connection


@dataclass(frozen=True, slots=True, eq=False)
class _Idle:
    peer: Peer
    line: Line
    since: float


class Connections:
    """Keeps idle ones as long as no more than `most` are open; with 0 each ends with its run.

    Logins are sent with each request and are no part of a connection. For several threads.
    """

    def __init__(self, most: int = 0, *, clock: Callable[[], float] = time.time) -> None:
        self._most = most
        self._clock = clock
        self._idle: list[_Idle] = []  # the one that was in use last at the end
        self._in_use: set[Line] = set()
        self._why_cut = ""
        self._lock = threading.Lock()

    def take(self, peer: Peer) -> Line:
        """Give one that leads there and that nobody else uses; nothing is sent yet."""
        with self._lock:
            line = None
            for idle in reversed(self._idle):
                if idle.peer == peer and self._is_fresh(idle):
                    self._idle.remove(idle)
                    line = idle.line
                    break
        line = line or Line()
        with self._lock:
            self._in_use.add(line)
            self._trim()
            if self._why_cut:
                line.cut(self._why_cut)
        return line

    def give(self, peer: Peer, line: Line, *, is_well: bool) -> None:
        """Take one back; it is kept if all went well with it."""
        with self._lock:
            self._in_use.discard(line)
            if is_well and not line.why_cut:
                self._idle.append(_Idle(peer, line, self._clock()))
            else:
                line.close()
            self._trim()

    def cut(self, why: str) -> None:
        """End whatever is under way, and let nothing more begin."""
        with self._lock:
            self._why_cut = why
            for line in self._in_use:
                line.cut(why)

    def close(self) -> None:
        """Let them all go."""
        with self._lock:
            self._most = 0
            self._trim()

    def _is_fresh(self, idle: _Idle) -> bool:
        return not idle.line.why_cut and 0 <= self._clock() - idle.since < IDLE_SECONDS

    def _trim(self) -> None:
        """Close what has been idle for long, and the oldest of what is too much."""
        kept = [idle for idle in self._idle if self._is_fresh(idle)]
        room = max(0, self._most - len(self._in_use))
        kept = kept[max(0, len(kept) - room) :]
        for idle in self._idle:
            if idle not in kept:
                idle.line.close()
        self._idle = kept
