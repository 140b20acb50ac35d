"""Connections that outlive the run which opened them, so that the next one goes on with them.

A server that has closed one meanwhile costs nothing: that is seen before anything is sent,
and the first request of a run only reads.
"""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True, eq=False)
class _Idle:
    peer: Peer
    session: Any
    since: float


class Connections:
    """Keeps idle ones as long as no more than `most` are open; with 0 each ends with its run.

    Logins are sent with each request and are no part of a connection. For several threads.
    """

    def __init__(self, most: int = 0, *, clock: Callable[[], float] = time.time) -> None:
        self._most = most
        self._clock = clock
        self._idle: list[_Idle] = []  # the one that was in use last at the end
        self._in_use = 0
        self._lock = threading.Lock()

    def take(self, peer: Peer) -> Any:
        """Give one that leads there and that nobody else uses; nothing is sent yet."""
        with self._lock:
            self._in_use += 1
            session = None
            for idle in reversed(self._idle):
                if idle.peer == peer and self._is_fresh(idle):
                    self._idle.remove(idle)
                    session = idle.session
                    break
            self._trim()
        return _open() if session is None else session

    def give(self, peer: Peer, session: Any, *, is_well: bool) -> None:
        """Take one back; it is kept if all went well with it."""
        with self._lock:
            self._in_use -= 1
            if is_well:
                self._idle.append(_Idle(peer, session, self._clock()))
            else:
                session.close()
            self._trim()

    def close(self) -> None:
        """Let them all go."""
        with self._lock:
            self._most = 0
            self._trim()

    def _is_fresh(self, idle: _Idle) -> bool:
        return 0 <= self._clock() - idle.since < IDLE_SECONDS

    def _trim(self) -> None:
        """Close what has been idle for long, and the oldest of what is too much."""
        kept = [idle for idle in self._idle if self._is_fresh(idle)]
        room = max(0, self._most - self._in_use)
        kept = kept[max(0, len(kept) - room) :]
        for idle in self._idle:
            if idle not in kept:
                idle.session.close()
        self._idle = kept


def _open() -> Any:
    from niquests import Session

    session: Any = Session(
        disable_http2=True,  # python-caldav #564: digest logins fail on Baikal
        disable_http3=True,
        revocation_configuration=None,
        allow_incoming_cookies=False,
    )
    session.trust_env = False
    return session
