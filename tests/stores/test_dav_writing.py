"""Writing to a CalDAV server: on conditions, to reminders alone, and honest about the rest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from calsync.stores import Status, Write
from calsync.stores.dav.cache import MemoryCache
from calsync.stores.dav.providers import UNKNOWN
from calsync.stores.dav.store import DavStore
from tests.contract.store_contract import calendar
from tests.stores.dav import CARD, FOLLOW_UP, KNOWN, Client, client, server
from tests.stores.fake_server import HOME, FakeServer, Fault, Reply, Request, on, running

__all__ = ["client", "server"]  # fixtures
OLD, NEW = f"{CARD}.ics", f"{FOLLOW_UP}.ics"
WRITTEN, CONFLICT, FAILED = Status.WRITTEN, Status.CONFLICT, Status.FAILED


@pytest.fixture
def store(client: Client) -> Iterator[DavStore]:
    """Give a store that has read, on a server that has forgotten the requests."""
    store = client.open(read_seconds=0.4)
    store.read()
    client.server.requests.clear()
    yield store
    written = {request.path for request in client.server.writes()}
    assert written <= {HOME + OLD, HOME + NEW}
    assert {"talk.ics", "lunch.ics"} <= client.server.members.keys()
    for request in client.server.writes():
        assert {"If-Match", "If-None-Match"} & set(request.headers)
    store.close()


def create(text: str = "Follow up") -> Write:
    """A new reminder."""
    return Write(NEW, (calendar(text, FOLLOW_UP),), None)


def change(store: DavStore, text: str = "Ask again") -> Write:
    """The reminder that stands, with another title."""
    return Write(OLD, (calendar(text, CARD),), version(store))


def delete(store: DavStore) -> Write:
    """The reminder that stands, gone."""
    return Write(OLD, None, version(store))


def version(store: DavStore) -> str:
    """The version of the reminder that stands."""
    assert store._view
    return store._view.kept[OLD][0]


def status(store: DavStore, write: Write) -> Status:
    """Write once and give what became of it; the message tells of the name and no secret."""
    (outcome,) = store.write([write])
    if outcome.status is not WRITTEN:
        assert write.name in outcome.message or "home" in outcome.message
        assert "sesame" not in outcome.message
        assert outcome.version == ""
    return outcome.status


# --- conditions


def test_conditions(client: Client, store: DavStore) -> None:
    """New ones only where nothing is, others only as they were listed; read back by name."""
    before = version(store)
    outcomes = store.write([create(), change(store)])
    assert [outcome.status for outcome in outcomes] == [WRITTEN] * 2
    assert client.server.kinds() == ["PUT", "PUT", "calendar-multiget"]
    put_new, put_old = client.server.writes()
    assert put_new.headers["If-None-Match"] == "*"
    assert "If-Match" not in put_new.headers
    assert put_old.headers["If-Match"] == before
    assert put_new.headers["Content-Type"].startswith("text/calendar")
    assert put_new.body == calendar("Follow up", FOLLOW_UP)
    assert [o.version for o in outcomes] == [client.server.etag(NEW), client.server.etag(OLD)]
    client.server.requests.clear()
    assert status(store, Write(OLD, None, outcomes[1].version)) is WRITTEN
    assert [r.headers["If-Match"] for r in client.server.writes()] == [outcomes[1].version]
    assert OLD not in client.server.members


def test_an_unknown_server_is_looked_at_first(client: Client) -> None:
    """One that ignores If-None-Match would overwrite what another machine has just written."""
    store = client.open(provider=UNKNOWN)
    store.read()
    client.server.obeys_if_none_match = False
    client.server.change(NEW, calendar("Moved by the user", FOLLOW_UP))
    client.server.requests.clear()
    assert status(store, create()) is CONFLICT
    assert client.server.kinds() == ["calendar-multiget"]
    assert b"Moved by the user" in client.server.members[NEW]
    client.server.change(NEW, None)
    store.read()
    client.server.requests.clear()
    assert status(store, create()) is WRITTEN
    assert client.server.kinds() == ["calendar-multiget", "PUT", "calendar-multiget"]


@pytest.mark.parametrize("answer", [Reply(500), Reply(207, b"<x"), Reply(200, b"<html>")])
def test_no_look_no_write(client: Client, answer: Reply) -> None:
    """Where it cannot be seen whether the name is taken nothing is sent."""
    store = client.open(provider=UNKNOWN)
    store.read()
    client.server.faults += [on("calendar-multiget", answer), on("GET", Reply(500))]
    assert status(store, create()) is FAILED
    assert client.server.writes() == []


@pytest.mark.parametrize("etag", ["", 'W/"1"', '"a" , "b"', "*"])
def test_no_strong_version(client: Client, etag: str) -> None:
    """Without one nothing is changed or deleted, least of all unconditionally."""
    client.server.etags = lambda name, data: etag
    store = client.open()
    store.read()
    client.server.requests.clear()
    assert status(store, change(store)) is FAILED
    assert status(store, delete(store)) is FAILED
    assert client.server.writes() == []
    assert status(store, create()) is WRITTEN


def test_a_version_without_quotes(client: Client) -> None:
    """Some servers list them so; a condition has quotes."""
    client.server.etags = lambda name, data: f"{len(data)}"
    client.server.faults.append(on("PUT", Reply(204)))
    store = client.open()
    store.read()
    store.write([change(store)])
    assert client.server.writes()[0].headers["If-Match"] == '"233"'


def test_gzip_in_headers(client: Client, store: DavStore) -> None:
    """A version comes from the list: proxies spoil those of headers."""
    (first,) = store.write([create()])
    assert "header" not in first.version
    (second,) = store.write([Write(NEW, (calendar("Two", FOLLOW_UP),), first.version)])
    assert second.status is WRITTEN


# --- what is refused here


def test_foreign_things(client: Client, store: DavStore) -> None:
    """Nothing is sent about anything but reminders, whatever was asked for."""
    talk = client.server.etag("talk.ics")
    evil = calendar("x", FOLLOW_UP).replace(b"SUMMARY", b"ATTENDEE:mailto:a@b.example\r\nSUMMARY")
    asked = [
        Write("talk.ics", (calendar("x", "talk@example.com"),), talk),
        Write("talk.ics", None, talk),
        Write("", None, '"c"'),
        Write("", (calendar("x", FOLLOW_UP),), '"c"'),
        Write("../home/", None, '"c"'),
        Write("new.ics", (calendar("x", "new"),), None),
        Write(NEW, (calendar("x", "talk@example.com"),), None),
        Write(NEW, (evil,), None),
        Write(NEW, (), None),
        Write(NEW, None, None),
    ]
    outcomes = store.write(asked)
    assert {outcome.status for outcome in outcomes} == {FAILED}
    assert client.server.writes() == []
    assert client.server.members.keys() == {"talk.ics", "lunch.ics", OLD}
    assert client.cache.unwritten() == {NEW}


# --- what the server answers


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_redirects(client: Client, store: DavStore, code: int) -> None:
    """None is followed: the words go nowhere, and nothing counts as written."""
    with running(FakeServer()) as other:
        for to in (other.url + NEW, "/dav/home/", "https://example.com/"):
            client.server.faults[:] = [
                on(method, Reply(code, b"", {"Location": to})) for method in ("PUT", "DELETE")
            ]
            for write in (create(), change(store), delete(store)):
                (outcome,) = store.write([write])
                assert outcome.status is FAILED
                assert "moved to" in outcome.message
        assert other.requests == []
    assert NEW not in client.server.members


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (Reply(200, b"<html>Log in</html>", {"Content-Type": "text/html"}), [FAILED] * 3),
        (Reply(200, b""), [FAILED] * 3),
        (Reply(202), [FAILED] * 3),
        (Reply(207, b"<multistatus xmlns='DAV:'/>", {"Content-Type": "text/xml"}), [FAILED] * 3),
        (Reply(400), [FAILED] * 3),
        (Reply(403), [FAILED] * 3),
        (Reply(412), [FAILED] * 3),  # though nobody has changed it: for ever, then
        (Reply(409), [FAILED] * 3),
        (Reply(413), [FAILED] * 3),
        (Reply(423), [FAILED] * 3),
        (Reply(429), [FAILED] * 3),
        (Reply(500), [FAILED] * 3),
        (Reply(503), [FAILED] * 3),
        (Reply(507), [FAILED] * 3),
        (Reply(201, b"", {}), [FAILED, WRITTEN, WRITTEN]),  # a server that lies of a change
        (Reply(404), [FAILED] * 3),  # nor is a deletion done because a server says so
        (Reply(410), [FAILED] * 3),
        (Reply(500, is_silent=True), [FAILED] * 3),
        (Reply(204, delay=0.8), [FAILED] * 3),
        (Reply(200, b"abc", cut=2), [FAILED] * 3),
    ],
)
def test_nothing_was_done(
    client: Client, store: DavStore, reply: Reply, expected: list[Status]
) -> None:
    """The server says so, or says nothing, or says something else: it is not written."""
    client.server.faults += [on("PUT", reply), on("DELETE", reply)]
    before = dict(client.server.members)
    found = [status(store, create()), status(store, change(store)), status(store, delete(store))]
    assert found == expected
    assert client.server.members == before
    assert len(client.server.writes()) == 3


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200),
        Reply(202),
        Reply(500),
        Reply(502),
        Reply(503),
        Reply(500, is_silent=True),
        Reply(204, delay=0.8),
        Reply(200, b"abc", cut=2),
        Reply(207, b"<x", {"Content-Type": "text/xml"}),
    ],
)
def test_it_was_done_all_the_same(client: Client, store: DavStore, reply: Reply) -> None:
    """An answer that is lost or odd is looked into before it is called a failure."""
    client.server.faults += [on(kind, reply, after=True) for kind in ("PUT", "DELETE")]
    assert status(store, create()) is WRITTEN
    assert client.server.kinds() == ["PUT", "calendar-multiget"]
    assert status(store, change(store)) is WRITTEN
    assert status(store, delete(store)) is WRITTEN
    assert len(client.server.writes()) == 3


def test_it_cannot_be_known(client: Client, store: DavStore) -> None:
    """A lost answer, and a server that does not show what is there: failed, and said so."""
    client.server.faults += [
        on("PUT", Reply(500, is_silent=True), after=True),
        on("calendar-multiget", Reply(503)),
    ]
    (outcome,) = store.write([create()])
    assert outcome.status is FAILED
    assert "not known" in outcome.message
    assert client.cache.unwritten() == {NEW}
    client.server.faults.clear()
    assert client.open().read().unwritten == frozenset()  # it is there


@pytest.mark.parametrize("code", [409, 412])
def test_somebody_else_was_there(client: Client, store: DavStore, code: int) -> None:
    """It is looked at; what another wrote meanwhile stays."""
    client.server.faults.append(on("PUT", Reply(code)))
    client.server.faults.append(on("DELETE", Reply(code)))
    client.server.change(NEW, calendar("Theirs", FOLLOW_UP))
    assert status(store, create()) is CONFLICT
    client.server.change(OLD, calendar("Theirs", CARD))
    assert status(store, change(store)) is CONFLICT
    client.server.change(OLD, None)
    assert status(store, change(store)) is CONFLICT
    assert b"Theirs" in client.server.members[NEW]


def test_it_has_gone(client: Client, store: DavStore) -> None:
    """A change does not bring back what the user has deleted; a deletion is done."""
    gone = version(store)
    client.server.change(OLD, None)
    assert status(store, Write(OLD, (calendar("x", CARD),), gone)) is CONFLICT
    assert OLD not in client.server.members
    client.server.faults.append(on("PUT", Reply(404)))
    assert status(store, Write(OLD, (calendar("x", CARD),), gone)) is CONFLICT
    assert len([r for r in client.server.writes() if r.method == "PUT"]) == 2


@pytest.mark.parametrize("answer", [404, 410])
def test_deleted_by_two(client: Client, store: DavStore, answer: int) -> None:
    """The user was a moment faster: it is gone, as was wanted."""
    client.server.faults.append(on("DELETE", Reply(answer), after=True))
    assert status(store, delete(store)) is WRITTEN
    assert OLD not in client.server.members


def test_after_a_conflict_everything_is_compared(client: Client, store: DavStore) -> None:
    """A report that hides a change would make the same plan again for ever."""
    store.commit()
    client.server.members[NEW] = calendar("Theirs", FOLLOW_UP)  # no token tells of it
    again = client.open()
    again.read()
    assert status(again, create()) is CONFLICT
    assert NEW in [resource.name for resource in again.read().resources]


# --- deletions


def test_a_deletion_is_preceded_by_a_comparison(client: Client) -> None:
    """What follows from something absent is only done when it is absent from the listing."""
    client.sync()
    store = client.open()
    store.read()
    client.server.requests.clear()
    assert status(store, delete(store)) is WRITTEN
    assert client.server.kinds() == ["PROPFIND", "DELETE"]
    assert client.server.requests[1].headers["If-Match"]


def test_a_deletion_of_a_hidden_cause(client: Client) -> None:
    """The listing shows what the report did not: read and decide again."""
    client.sync()
    client.server.members["moved.ics"] = calendar("Interview, moved", "moved@example.com")
    store = client.open()
    store.read()
    client.server.requests.clear()
    outcomes = store.write([create(), delete(store)])
    assert [outcome.status for outcome in outcomes] == [CONFLICT] * 2
    assert client.server.writes() == []
    assert "moved.ics" in [resource.name for resource in store.read().resources]
    assert status(store, delete(store)) is WRITTEN


@pytest.mark.parametrize("reply", [Reply(500), Reply(200, b"<html>")])
def test_no_comparison_no_deletion(client: Client, reply: Reply) -> None:
    """Where the listing cannot be had nothing is deleted."""
    client.sync()
    store = client.open()
    store.read()
    client.server.faults.append(on("PROPFIND", reply))
    assert status(store, delete(store)) is FAILED
    assert client.server.writes() == []


def test_after_a_first_look_nothing_is_deleted(client: Client) -> None:
    """A run that has seen a window alone reads the whole before it deletes."""
    from tests.stores.dav import WINDOW

    card = client.server.members.pop(OLD)
    store = client.open(window=WINDOW)
    store.read()
    store.commit()
    client.server.change(OLD, card)
    store = client.open(window=WINDOW)
    assert not store.read().complete
    assert status(store, delete(store)) is CONFLICT
    assert store.read().complete
    assert status(store, delete(store)) is WRITTEN


# --- one after the other


def test_one_failure_does_not_stop_the_rest(client: Client, store: DavStore) -> None:
    """What the server has refused says nothing of the others."""

    def refuse(server: FakeServer, request: Request) -> Reply | None:
        return Reply(403) if request.method == "PUT" and request.path.endswith(NEW) else None

    client.server.faults.append(refuse)
    outcomes = store.write([create(), change(store)])
    assert [outcome.status for outcome in outcomes] == [FAILED, WRITTEN]
    assert client.cache.unwritten() == {NEW}


def many(count: int = 6) -> list[Write]:
    """Several new reminders."""
    uids = [f"calsync-0123456789abcdef-followup{n}" for n in range(2, 2 + count)]
    return [Write(f"{uid}.ics", (calendar("Follow up", uid),), None) for uid in uids]


def test_the_login_is_refused_half_way(client: Client) -> None:
    """Nothing more is sent on this account, reading back neither."""
    store = client.open()
    store.read()
    client.server.requests.clear()
    client.server.faults.append(on("PUT", Reply(401)))
    outcomes = store.write(many())
    assert {outcome.status for outcome in outcomes} == {FAILED}
    assert client.server.kinds() == ["PUT"]
    assert "password" in outcomes[-1].message
    assert max(outcome.code for outcome in outcomes) == 77


@pytest.mark.parametrize(
    "fault", [on("PUT", Reply(500, is_silent=True)), on("PUT", Reply(204, delay=0.8))]
)
def test_a_server_that_died(client: Client, fault: Fault) -> None:
    """Two lost answers in a row, and the rest waits for the next run."""
    store = client.open(read_seconds=0.4)
    store.read()
    client.server.requests.clear()
    client.server.faults.append(fault)
    outcomes = store.write(many())
    assert {outcome.status for outcome in outcomes} == {FAILED}
    assert len(client.server.writes()) == 2
    assert client.cache.unwritten() == {write.name for write in many()}


def test_a_server_that_is_busy(client: Client) -> None:
    """It is given the time it asks for, once; then the rest waits for the next run."""
    store = client.open()
    store.read()
    client.server.requests.clear()
    client.server.faults.append(on("PUT", Reply(429, b"", {"Retry-After": "7"}), times=1))
    assert {outcome.status for outcome in store.write(many(2))} == {WRITTEN}
    assert len(client.server.writes()) == 3
    assert 7 <= client.naps[0] < 9
    client.server.requests.clear()
    client.server.faults.append(on("PUT", Reply(503, b"", {"Retry-After": "7"})))
    assert {outcome.status for outcome in store.write(many(6)[2:])} == {FAILED}
    assert len(client.server.writes()) == 2


def test_hundreds(client: Client) -> None:
    """One PUT for each, and one multiget for a hundred of them."""
    store = client.open()
    store.read()
    client.server.requests.clear()
    assert {outcome.status for outcome in store.write(many(150))} == {WRITTEN}
    assert len(client.server.writes()) == 150
    assert client.server.kinds()[150:] == ["calendar-multiget"] * 2


# --- from one run to the next


def test_the_run_after_a_write(client: Client) -> None:
    """Our own change is reported, and looked at once more: a version may be one for ever."""
    client.sync()
    store = client.open()
    store.read()
    store.write([create(), change(store)])
    store.commit()
    client.server.requests.clear()
    whole = client.open(cache=MemoryCache()).read()
    client.server.requests.clear()
    for kinds in (["sync-collection", "calendar-multiget"], ["sync-collection"]):
        store = client.open()
        assert store.read() == whole
        assert client.server.kinds() == kinds
        store.commit()
        client.server.requests.clear()


def test_the_user_after_a_first_run(client: Client) -> None:
    """His edit of one of many new reminders is seen, though no version tells of it."""
    client.server.etags = lambda name, data: f'"{name}"'
    client.sync()
    store = client.open()
    store.read()
    assert {outcome.status for outcome in store.write(many(150))} == {WRITTEN}
    store.commit()
    name = many(150)[-1].name
    client.server.change(name, calendar("Mine", name.removesuffix(".ics")))
    found = {resource.name: resource.data for resource in client.open().read().resources}
    assert b"Mine" in found[name]


def test_written_and_deleted_before_the_report(client: Client) -> None:
    """A report need not tell of what came and went: the listing does."""
    client.sync()
    store = client.open()
    store.read()
    store.write([create()])
    store.commit()
    del client.server.members[NEW]
    client.server._changes.pop()
    assert NEW not in [resource.name for resource in client.open().read().resources]


def test_what_died_half_way(client: Client, store: DavStore) -> None:
    """The names are on record before the first is sent, and known to the next run."""
    seen: list[frozenset[str]] = []

    def look(server: FakeServer, request: Request) -> Reply | None:
        if request.method == "PUT":
            seen.append(client.cache.unwritten())
        return None

    client.server.faults.append(look)
    client.server.faults.append(on("PUT", Reply(500)))
    store.write([create()], still_unwritten=frozenset({"calsync-0-x.ics"}))
    assert seen == [{NEW, "calsync-0-x.ics"}]
    assert client.open().read().unwritten == {NEW, "calsync-0-x.ics"}


def test_a_lost_verification(client: Client) -> None:
    """A clear yes is believed; what stands there now is read by the next run."""
    client.sync()
    store = client.open(provider=KNOWN)
    store.read()
    client.server.faults.append(on("calendar-multiget", Reply(503)))
    (outcome,) = store.write([create()])
    assert (outcome.status, outcome.version) == (WRITTEN, "")
    store.commit()
    client.server.faults.clear()
    assert NEW in [resource.name for resource in client.open().read().resources]
