"""The laws on a server that fails at every turn: it ends as if nothing had happened.

Two hundred schedules of faults, with what the user does in between;
`HYPOTHESIS_PROFILE=thorough` tries two thousand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from calsync import job
from calsync.errors import CalsyncError
from calsync.model import Action, Remembered
from calsync.secrets import Secret
from calsync.stores.base import Store
from calsync.stores.dav.cache import MemoryCache
from calsync.stores.dav.providers import Provider
from calsync.stores.dav.store import FIRST_COMPARE_SECONDS, DavStore
from calsync.stores.dav.transport import Login, Transport
from calsync.stores.memory import Crash, MemoryStore
from tests.commands import DATA
from tests.laws.test_calendars import NOW, SETTINGS, UTC, contents
from tests.stores.fake_server import HOME, FakeServer, Reply, Request, running

TALK = (DATA / "one_interview.ics").read_bytes()
# Two days apart, so that no reminder stands in another's place: who came first would keep it.
GLOBEX = TALK.replace(b"20260304T", b"20260306T").replace(b"with Acme", b"with Globex")
LIFE = {
    "talk.ics": TALK,
    "other.ics": GLOBEX.replace(b"talk@", b"other@"),
    "lunch.ics": TALK.replace(b"talk@", b"lunch@").replace(b"Interview with Acme", b"Lunch"),
}
SCHEDULES = 200
LOST = "lost before", "lost after", "stalls before", "stalls after", "cut", "twice", "die"
ODD = "page", "nothing", "missing member", "weak", "no etag", "ill member", "rest left out"
SERVER = "token from the future", "lagging search"
STATUSES = 200, 302, 400, 403, 404, 409, 412, 423, 429, 500, 501, 503, 507
Fault = str | int
FAULTS: st.SearchStrategy[Fault] = st.sampled_from([*LOST, *ODD, *SERVER, *STATUSES])
PLANS = st.dictionaries(st.integers(1, 12), FAULTS, min_size=1, max_size=4)
ACTS = st.sampled_from(["", "delete", "move", "edit", "cancel", "new", "reschedule", "later"])
Keeps = Callable[[bytes], bytes]
PATIENCE_SECONDS = 0.1  # with a server that stalls

LAST_RESPONSE = rb"(?s)<response>(?:(?!<response>).)*</response>(?=<sync-token>|</multistatus>)"
TOO_MUCH = f"<response><href>{HOME}</href><status>HTTP/1.1 507 No</status></response>".encode()
MOMENTS = (b"DTSTAMP", b"CREATED", b"LAST-MODIFIED", b"SEQUENCE", b"X-")


def unfolded(data: bytes) -> list[bytes]:
    """Give the content lines of a calendar."""
    return re.sub(rb"\r?\n[ \t]", b"", data).splitlines()


def without_x(data: bytes) -> bytes:
    """Store a body without what no standard knows."""
    return b"\r\n".join(line for line in unfolded(data) if not line.startswith(b"X-")) + b"\r\n"


def written_anew(data: bytes) -> bytes:
    """Store a body with its properties in another order, folded elsewhere, by another program."""
    lines: list[bytes] = []
    block: list[bytes] = []
    for line in unfolded(data):
        if line.startswith((b"BEGIN:", b"END:")):
            lines += [*sorted(block), line]
            block = []
        elif not line.startswith(b"PRODID:"):
            block.append(line)
    lines.insert(1, b"PRODID:-//another//EN")
    # Where it is folded must not cut a letter in two.
    return b"".join(
        (line[:40] + b"\r\n " + line[40:] if line.isascii() else line) + b"\r\n" for line in lines
    )


@pytest.fixture(scope="module")
def http() -> Iterator[FakeServer]:
    """Give one server for all examples; each fills it anew."""
    with running(FakeServer()) as fake:
        yield fake


class Notebook:
    """What one machine remembers, for one process."""

    notes = ()

    def __init__(self) -> None:
        self.remembered: Remembered | None = None

    def load(self) -> Remembered | None:
        return self.remembered

    def save(self, before: Remembered | None, after: Remembered) -> None:
        self.remembered = after

    def backup(self, path: Path) -> None:
        raise AssertionError("there is no file")


class World:
    """A server, the faults of its next requests, and a user's runs against it."""

    def __init__(self, fake: FakeServer) -> None:
        port = fake.port
        fake.__init__()  # type: ignore[misc]
        fake.port = port
        self.fake = fake
        self.cache = MemoryCache(is_lasting=True)
        self.memory = Notebook()
        self.plan: dict[int, Fault] = {}
        self.at = 0
        self.now = NOW
        self.seconds = 1e9  # of the clock that tells the age of what was read
        self.earlier: list[dict[str, bytes]] = [{}]  # what searches that lag behind may find
        for name, data in LIFE.items():
            fake.change(name, data)
        fake.faults.append(self.fault)

    def fault(self, server: FakeServer, request: Request) -> Reply | None:
        """Answer as the plan says for this request of the run."""
        match self.plan.get(self.at):
            case None | "die":
                return None
            case "lost before":
                return Reply(500, is_silent=True)
            case "lost after":
                server.do(request)
                return Reply(500, is_silent=True)
            case "stalls before":
                return Reply(500, is_silent=True, delay=3 * PATIENCE_SECONDS)
            case "stalls after":
                return replace(server.do(request), delay=3 * PATIENCE_SECONDS)
            case "cut":
                reply = server.do(request)
                return replace(reply, cut=len(reply.body) // 2)
            case "twice":  # sent again by something in between
                server.do(request)
                return server.do(request)
            case "page":
                page = b"<!DOCTYPE html><html><body>Log in</body></html>"
                return Reply(200, page, {"Content-Type": "text/html"})
            case "nothing":
                return Reply(207, b'<multistatus xmlns="DAV:"/>', {"Content-Type": "text/xml"})
            case "lagging search" if request.kind == "calendar-query":
                now, server.members = server.members, self.earlier[-1]
                try:
                    return server.do(request)
                finally:
                    server.members = now
            case str(what):
                reply = server.do(request)
                return replace(reply, body=self.spoilt(what, request.kind, reply.body))
            case status:
                return Reply(status)

    def spoilt(self, what: str, kind: str, body: bytes) -> bytes:
        """Put into a list what is wrong with it."""
        match what:
            case "missing member" if kind == "calendar-multiget":
                return re.sub(LAST_RESPONSE, b"", body)
            case "rest left out":
                return re.sub(LAST_RESPONSE, TOO_MUCH, body)
            case "ill member":
                ill = f"<response><href>{HOME}".encode()
                at = body.rfind(ill)
                return body[:at] + body[at:].replace(b"200 OK", b"500 Ill") if at > 0 else body
            case "weak":
                return body.replace(b'<getetag>"', b'<getetag>W/"')
            case "no etag":
                return re.sub(rb"<getetag>[^<]*</getetag>", b"", body)
            case "token from the future":
                return re.sub(rb"http://fake/\d+", b"http://fake/999", body)
        return body

    def run(self, plan: dict[int, Fault]) -> list[Action] | None:
        """Run once with these faults; None where the run did not come to its end."""
        self.plan, self.at = plan, 0

        def pace(_seconds: float) -> None:
            self.at += 1
            if self.plan.get(self.at) == "die":
                raise Crash

        stalls = any("stalls" in str(fault) for fault in plan.values())
        known = Provider("fake", keeps_what_is_there=self.fake.obeys_if_none_match)
        transport = Transport(
            self.fake.url,
            name="fake",
            login=Login("a", Secret("b")),
            provider=replace(known, pace_seconds=1e6),
            read_seconds=PATIENCE_SECONDS if stalls else 60.0,
            sleep=lambda seconds: pace(seconds) if seconds > 1000 else None,
        )
        store = DavStore(
            transport,
            self.fake.url,
            keeps=lambda data: b"Interview" in data,
            cache=self.cache,
            window=(date(2025, 1, 1), date(2028, 1, 1)),
            clock=lambda: self.seconds,
        )
        try:
            run = sync(store, self.memory, now=self.now)
        except (CalsyncError, Crash):
            assert plan, "a clean run fails"
            return None
        finally:
            store.close()
            self.earlier.append(dict(self.fake.members))
        assert plan or not run.failures
        return [change.action for change in run.done]


def sync(store: Store, memory: Notebook, *, now: datetime) -> job.Run:
    """Run once."""
    return job.run_once([store], settings=SETTINGS, now=now, machine=UTC, memory=memory)


def meaning(members: Mapping[str, bytes]) -> dict[str, list[bytes]]:
    """What reminders say, without the moment of their writing, whoever has written them."""
    return {
        name: sorted(line for line in unfolded(data) if not line.startswith((*MOMENTS, b"PRODID")))
        for name, data in members.items()
    }


def _other_day(found: re.Match[bytes]) -> bytes:
    return found[1] + (b"9T" if found[0].endswith(b"6T") else b"6T")


def act(what: str, members: Mapping[str, bytes]) -> dict[str, bytes | None]:
    """Give what the user changes: a reminder, an interview."""
    ours = sorted(name for name in members if name.startswith("calsync-"))
    talk = members["talk.ics"]
    match what:
        case "delete" if ours:
            return {ours[0]: None}
        case "move" if ours:
            moved = re.sub(rb"(DT(?:START|END)[^:]*:2026)03", rb"\g<1>05", members[ours[-1]])
            return {ours[-1]: moved}
        case "edit" if ours:
            text = b"\r\n".join(unfolded(members[ours[-1]])) + b"\r\n"
            return {ours[-1]: text.replace(b"\r\nSUMMARY:", b"\r\nSUMMARY:Mine: ", 1)}
        case "cancel":
            return {"talk.ics": talk.replace(b"SUMMARY:", b"STATUS:CANCELLED\r\nSUMMARY:")}
        case "reschedule":  # and back again
            return {"other.ics": re.sub(rb"(2026030)[69]T", _other_day, members["other.ics"])}
        case "new":
            fresh = TALK.replace(b"talk@", b"new@").replace(b"with Acme", b"with Initech")
            return {"new.ics": fresh.replace(b"20260304T", b"20260310T")}
    return {}


class Schedules(RuleBasedStateMachine):
    """Runs that fail in every way, and a user who goes on living meanwhile."""

    def __init__(self, http: FakeServer) -> None:
        super().__init__()
        self.world = World(http)
        self.calm, self.memory = MemoryStore(LIFE), Notebook()  # the same life without a fault

    @initialize(
        obeys=st.booleans(),
        has_tokens=st.sampled_from([True, True, False]),
        keeps=st.sampled_from([None, without_x, written_anew]),
        tells_versions=st.sampled_from([True, True, False]),
    )
    def a_server(
        self, obeys: bool, has_tokens: bool, keeps: Keeps | None, tells_versions: bool
    ) -> None:
        """One that ignores preconditions, knows no tokens, writes anew what it is given."""
        fake = self.world.fake
        fake.obeys_if_none_match, fake.has_tokens = obeys, has_tokens
        if keeps:
            fake.keeps = keeps
        if has_tokens and not tells_versions:  # an ETag that stays the same
            fake.etags = lambda name, data: f'"{name}"'

    @rule(plan=PLANS)
    def a_run_fails(self, plan: dict[int, Fault]) -> None:
        """Whatever happens to it."""
        self.world.run(plan)

    @rule(at=st.integers(2, 12))
    def a_run_dies(self, at: int) -> None:
        """Ahead of its n-th request: what it wrote before, it could not remember."""
        self.world.run({at: "die"})

    @rule(what=ACTS)
    def the_user_acts(self, what: str) -> None:
        """On what a clean run has left."""
        self.a_clean_run()
        for name, data in act(what, dict(self.world.fake.members)).items():
            self.world.fake.change(name, data)
            self.calm.change(name, data)
        if what == "later":
            self.world.now += timedelta(days=10)

    def a_clean_run(self) -> None:
        """It leaves what stands there without any fault."""
        world = self.world
        world.seconds += FIRST_COMPARE_SECONDS  # a first look is made whole within the hour
        assert world.run({}) is not None
        sync(self.calm, self.memory, now=world.now)
        assert meaning(world.fake.members) == meaning(contents(self.calm))

    def teardown(self) -> None:
        """The next run is silent; nothing foreign was written, and nothing that sends mail."""
        self.a_clean_run()
        assert self.world.run({}) == []
        fake = self.world.fake
        calm = contents(self.calm)
        assert {n: d for n, d in fake.members.items() if n in LIFE} == {n: calm[n] for n in LIFE}
        for request in fake.writes():
            assert re.fullmatch(HOME + r"calsync-[a-z0-9-]+\.ics", request.path)
            assert {"If-Match", "If-None-Match"} & set(request.headers)
            assert not re.search(rb"(?m)^(?:ATTENDEE|ORGANIZER|METHOD|RELATED-TO)", request.body)


def test_any_faults(http: FakeServer) -> None:
    """After one clean run it stands as if there had been none, and the next is silent."""
    most = max(SCHEDULES, settings().max_examples)
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        lambda: Schedules(http), settings=settings(max_examples=most, stateful_step_count=4)
    )
