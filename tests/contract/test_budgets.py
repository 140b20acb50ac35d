"""What a run may cost, counted on the wire."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from calsync.secrets import Secret
from calsync.stores import Status, Write
from calsync.stores.dav.cache import MemoryCache
from calsync.stores.dav.providers import PROVIDERS
from calsync.stores.dav.store import DavStore
from calsync.stores.dav.transport import Login, Transport
from tests.contract import servers
from tests.contract.counting import Count, counting
from tests.contract.store_contract import calendar
from tests.stores.fake_server import HOME, FakeServer, running

WINDOW = (date(2025, 5, 1), date(2027, 6, 1))
WORDS = [
    "sync",
    "review",
    "plan",
    "budget",
    "lunch",
    "with",
    "team",
    "about",
    "the",
    "quarterly",
    "roadmap",
    "call",
    "notes",
]


def events(count: int) -> dict[str, bytes]:
    """Six years of events of some 700 bytes; one in fifty is an interview."""
    dice = random.Random(1)
    made = {}
    for number in range(count):
        start = datetime(2021, 6, 1) + timedelta(hours=dice.randrange(6 * 365 * 24))
        uid = f"{dice.getrandbits(128):032x}@example.com"
        title = "Interview with Acme" if number % 50 == 0 else " ".join(dice.choices(WORDS, k=4))
        notes = " ".join(dice.choices(WORDS, k=70))
        more = f"DTSTART:{start:%Y%m%dT%H%M%SZ}\r\nDESCRIPTION:{notes}\r\n"
        body = calendar(title, uid).replace(b"DTSTART:20260310T080000Z\r\n", more.encode())
        body = body.replace(b"DTEND:20260310T081500Z", b"DURATION:PT30M")
        made[f"{uid.partition('@')[0]}.ics"] = body
    return made


class Runs:
    """The runs of one user, counted."""

    def __init__(self, count: Count, path: str) -> None:
        self.count = count
        self.path = path
        self.cache = MemoryCache(is_lasting=True)
        self.now = 1_000_000.0

    def __call__(self, *writes: Write) -> list[Status]:
        """Read, write, commit."""
        self.count.reset()
        url = f"http://127.0.0.1:{self.count.port}{self.path}"
        provider = replace(PROVIDERS["radicale"])
        transport = Transport(url, name="x", login=Login("user", Secret("x")), provider=provider)
        store = DavStore(
            transport,
            url,
            keeps=lambda data: b"Interview" in data,
            cache=self.cache,
            window=WINDOW,
            clock=lambda: self.now,
        )
        self.snapshot = store.read()
        outcomes = store.write(writes)
        store.commit()
        store.close()
        return [outcome.status for outcome in outcomes]


def check(runs: Runs, change: Callable[[str, bytes], None], *, size: int) -> None:
    """Check the budget of every kind of run."""
    count = runs.count
    runs()
    assert len(count.methods) <= 3
    assert count.down < 100 * size
    assert runs.snapshot.passed_over > size / 5

    for _run in range(2):
        runs()
        assert count.methods == ["REPORT"]
        assert count.down < 700

    change("new.ics", calendar("Interview with Globex", "new@example.com"))
    uids = [f"calsync-0123456789abcdef-{step}" for step in ("card", "followup1", "followup2")]
    writes = [Write(f"{uid}.ics", (calendar("Follow up", uid),), None) for uid in uids]
    assert runs(*writes) == [Status.WRITTEN] * 3
    assert sorted(count.methods) == ["PUT"] * 3 + ["REPORT"] * 3
    assert count.down < 6000

    runs()
    assert len(count.methods) <= 2
    runs()
    assert count.methods == ["REPORT"]

    runs.now += 24 * 3600
    runs()  # everything that a first look left out
    assert runs.snapshot.complete
    assert len(runs.snapshot.resources) == size / 50 + 4
    runs.now += 24 * 3600
    runs()
    assert count.methods == ["REPORT", "PROPFIND"]
    assert count.down < 80 * size


@pytest.mark.parametrize("size", [1000, pytest.param(10_000, marks=pytest.mark.long)])
def test_budgets(size: int) -> None:
    """The cost grows with what has changed, not with the calendar."""
    fake = FakeServer()
    fake.is_zipped = True
    fake.window = WINDOW
    for name, body in events(size).items():
        fake.change(name, body)
    with running(fake), counting(fake.port) as count:
        check(Runs(count, HOME), fake.change, size=size)


@pytest.mark.long
def test_budgets_of_radicale(tmp_path: Path) -> None:
    """The same on a real server."""
    with servers.radicale(tmp_path) as server, counting(server.port) as count:
        path = server.new_calendar()
        # Radicale takes a PUT on a calendar for all that is in it: what the gate is for.
        whole = b"".join(
            body.partition(b"PRODID:-//test//EN\r\n")[2].replace(b"END:VCALENDAR\r\n", b"")
            for body in events(1000).values()
        )
        frame = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
        server.put(path, frame + whole + b"END:VCALENDAR\r\n")
        check(Runs(count, path), lambda name, body: server.put(path + name, body), size=1000)
