"""A machine that has no room for another thread."""

from __future__ import annotations

import queue
import random
import threading
from collections.abc import Callable, Mapping
from datetime import timedelta

from calsync.daemon import Ask, Daemon, Inbox, Went, _Ended
from calsync.gate import Gate
from calsync.halt import Halt
from calsync.systemd import Service


class Somebody:
    """Counts his passes."""

    hosts: Mapping[str, int] = {}
    is_local = False
    passes = 0

    def __init__(self, name: str) -> None:
        self.name = name

    def attempt(self, resting: frozenset[str]) -> Went:
        self.passes += 1
        return Went(0)

    def look(self) -> int:
        return 0

    def stamp(self) -> int:
        return 0


class Crowded:
    """A clock that passes when it is waited for, on a machine whose first thread fails."""

    def __init__(self) -> None:
        self.elapsed = 0.0
        self.asked = 0

    def wall(self) -> float:
        return self.elapsed

    def monotonic(self) -> float:
        return self.elapsed

    def wait(self, inbox: Inbox, seconds: float) -> Ask | _Ended | None:
        try:
            return inbox.get_nowait()
        except queue.Empty:
            self.elapsed += seconds
            return Ask.STOP if self.elapsed > 3600 else None

    def start(self, work: Callable[[], None]) -> threading.Thread:
        self.asked += 1
        if self.asked == 1:
            raise RuntimeError("can't start new thread")
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        return thread


def test_it_is_tried_again() -> None:
    """The daemon goes on: the others have their pass, and this one the next."""
    people = [Somebody("ada"), Somebody("bo")]
    told: list[str] = []
    daemon = Daemon(
        people,
        every=timedelta(minutes=15),
        reload=lambda: people,
        clock=Crowded(),
        service=Service({}),
        halt=Halt(),
        gate=Gate(in_all=1, per_host=1),
        tell=told.append,
        chance=random.Random(1),
    )
    assert daemon.serve() == 0
    assert told == ["ada: this machine has no room for another thread"]
    assert all(one.passes >= 3 for one in people)
