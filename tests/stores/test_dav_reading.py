"""Reading from a CalDAV server: cheap while nothing changes, and never fooled."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.errors import CalsyncError, LoginRefused, TryAgainLater
from calsync.model import Level, interview_id
from calsync.stores import Snapshot, Status, Write
from calsync.stores.dav.cache import MemoryCache
from calsync.stores.dav.providers import Provider
from tests.contract.store_contract import calendar
from tests.stores.dav import CARD, WINDOW, Client, client, server
from tests.stores.fake_server import (
    HOME,
    FakeServer,
    Reply,
    Request,
    changed,
    multistatus,
    on,
    running,
)

__all__ = ["client", "server"]  # fixtures
KEPT = [f"{CARD}.ics", "talk.ics"]


def names(snapshot: Snapshot) -> list[str]:
    """Name what was read."""
    return [resource.name for resource in snapshot.resources]


def response(name: str, status: str) -> str:
    """Write a bare response about a member."""
    return f"<response><href>{HOME}{name}</href><status>HTTP/1.1 {status}</status></response>"


# --- how much is asked


def test_what_can_matter(client: Client) -> None:
    """Reminders and what may be an interview are given, the rest is counted."""
    snapshot = client.open().read()
    assert names(snapshot) == KEPT
    assert snapshot.passed_over == 1
    assert snapshot.complete
    assert [r.version for r in snapshot.resources] == [
        client.server.etag(name) for name in names(snapshot)
    ]


def test_unchanged(client: Client) -> None:
    """One request, and the same as before."""
    client.sync()
    before = client.open(cache=MemoryCache()).read()
    client.server.requests.clear()
    assert client.open().read() == before
    assert client.server.kinds() == ["sync-collection"]


@pytest.mark.parametrize("has_ctag", [True, False])
def test_without_tokens(client: Client, has_ctag: bool) -> None:
    """One request as well: for the ctag, or where there is none for the listing."""
    client.server.has_tokens = False
    client.server.has_ctag = has_ctag
    client.sync()
    assert client.sync() == KEPT
    client.open().read()
    assert client.server.kinds() == ["PROPFIND"]
    assert client.server.requests[0].headers["Depth"] == ("0" if has_ctag else "1")
    client.server.requests.clear()
    client.server.change("next.ics", calendar("Interview 2", "next@example.com"))
    client.server.change("talk.ics", None)
    assert names(client.open().read()) == [f"{CARD}.ics", "next.ics"]
    kinds = ["PROPFIND"] * (2 if has_ctag else 1)
    assert client.server.kinds() == [*kinds, "calendar-multiget"]


def test_changed(client: Client) -> None:
    """Two requests, and only what has changed is downloaded."""
    client.sync()
    client.server.change("next.ics", calendar("Interview 2", "next@example.com"))
    client.server.change("talk.ics", None)
    client.server.change("lunch.ics", calendar("Late lunch", "lunch@example.com"))
    assert names(client.open().read()) == [f"{CARD}.ics", "next.ics"]
    assert client.server.kinds() == ["sync-collection", "calendar-multiget"]
    asked = client.server.requests[1].body.decode()
    assert ("next.ics" in asked, "lunch.ics" in asked, "card" in asked) == (True, True, False)


def test_a_version_that_stays_the_same(client: Client) -> None:
    """What is said to have changed is read again, whatever its version."""
    client.server.etags = lambda name, data: '"always"'
    client.sync()
    client.server.change("talk.ics", calendar("Interview at noon", "talk@example.com"))
    assert b"at noon" in client.open().read().resources[1].data


def test_a_reminder_in_the_same_version(client: Client) -> None:
    """What the user does to a reminder is seen as well, though we have just written it."""
    client.server.etags = lambda name, data: '"always"'
    client.sync()
    for text in ("Mine", "Mine again"):
        client.server.change(f"{CARD}.ics", calendar(text, CARD))
        store = client.open()
        assert text.encode() in store.read().resources[0].data
        store.write([Write(f"{CARD}.ics", (calendar("Ours again", CARD),), '"always"')])
        store.commit()


def test_the_same_version_in_the_listing(client: Client) -> None:
    """No listing clears up what was said to have changed in the same version."""
    client.server.etags = lambda name, data: '"always"'
    client.sync()
    client.server.change("talk.ics", calendar("Interview at noon", "talk@example.com"))
    store = client.open()
    store.read()
    client.server.members["new.ics"] = calendar("Interview", "new@example.com")
    assert store.write([Write(f"{CARD}.ics", None, '"always"')])[0].status is Status.CONFLICT
    assert b"at noon" in store.read().resources[2].data


def test_the_same_version_at_the_daily_comparison(client: Client) -> None:
    """The report is asked for as well: its token is the last that tells of such a change."""
    client.server.etags = lambda name, data: '"always"'
    client.sync()
    client.server.change("talk.ics", calendar("Interview at noon", "talk@example.com"))
    client.now += 24 * 3600
    assert b"at noon" in client.open().read().resources[1].data


def test_what_is_not_committed_is_seen_again(client: Client) -> None:
    """A run that failed leaves everything to the next one."""
    client.sync()
    client.server.change("next.ics", calendar("Interview 2", "next@example.com"))
    for _run in range(2):
        client.server.requests.clear()
        assert "next.ics" in names(client.open().read())
        assert client.server.kinds() == ["sync-collection", "calendar-multiget"]


@pytest.mark.parametrize("can_query", [True, False])
def test_first_run_on_a_thousand(client: Client, can_query: bool) -> None:
    """The address, a listing, and one query or ten multigets; never one for each event."""
    for number in range(997):
        client.server.change(f"{number}.ics", calendar(f"Lunch {number}", f"{number}@example.com"))
    if not can_query:
        client.server.faults.append(on("calendar-query", Reply(500)))
    assert names(client.open().read()) == KEPT
    expected = ["PROPFIND", "PROPFIND", "calendar-query"]
    assert client.server.kinds() == expected + ["calendar-multiget"] * (0 if can_query else 10)


def test_a_query_that_lags_behind(client: Client) -> None:
    """What a search finds in another version than the listed one is fetched by name."""
    for number in range(400):
        client.server.change(f"{number}.ics", calendar(f"Lunch {number}", f"{number}@example.com"))
    old = client.server.members["talk.ics"]
    client.server.change("talk.ics", calendar("Interview at noon", "talk@example.com"))

    def lag(server: FakeServer, request: Request) -> Reply | None:
        if request.kind != "calendar-query":
            return None
        new = server.members["talk.ics"]
        server.members["talk.ics"] = old
        try:
            return server.do(request)
        finally:
            server.members["talk.ics"] = new

    client.server.faults.append(lag)
    assert b"at noon" in client.open().read().resources[1].data
    assert client.server.kinds()[2:] == ["calendar-query", "calendar-multiget"]


def test_gzip(client: Client) -> None:
    """Answers are asked for and read compressed."""
    client.server.is_zipped = True
    assert names(client.open().read()) == KEPT
    assert all("gzip" in r.headers["Accept-Encoding"] for r in client.server.requests)


# --- the first look


def test_first_look(client: Client) -> None:
    """Where no reminder stands, the window is read first, and nothing is concluded."""
    client.server.change(f"{CARD}.ics", None)
    store = client.open(window=WINDOW)
    snapshot = store.read()
    assert names(snapshot) == ["talk.ics"]
    assert client.server.kinds() == ["PROPFIND", "calendar-query"]
    assert b'<C:time-range start="20250601T000000Z" end="20270601T000000Z"/>' in (
        client.server.requests[1].body
    )
    assert not snapshot.complete
    assert [note.level for note in snapshot.notes] == [Level.INFO]
    store.commit()
    client.server.requests.clear()
    assert client.open(window=WINDOW).read() == snapshot
    assert client.server.kinds() == ["sync-collection"]
    client.now += 3600
    assert client.open(window=WINDOW).read().complete
    assert client.server.kinds()[1:] == ["sync-collection", "PROPFIND"]


@pytest.mark.parametrize("is_ill", [False, True])
def test_a_first_look_that_fails(client: Client, is_ill: bool) -> None:
    """A search that finds nothing, or fails on a member, is no look at all: all is listed."""
    client.server.change(f"{CARD}.ics", None)
    ill = changed(
        "calendar-query",
        lambda reply: replace(reply, body=reply.body.replace(b"200 OK", b"500 Ill", 1)),
    )
    client.server.faults.append(ill if is_ill else on("calendar-query", multistatus("")))
    snapshot = client.open(window=WINDOW).read()
    assert (names(snapshot), snapshot.complete) == (["talk.ics"], True)


def test_the_rest_follows(client: Client) -> None:
    """What a first look missed is read within the hour."""
    client.server.change(f"{CARD}.ics", None)
    talk = rb"(?s)<response><href>[^<]*talk.*?</response>"
    client.server.faults.append(
        changed("calendar-query", lambda r: replace(r, body=re.sub(talk, b"", r.body)))
    )
    store = client.open(window=WINDOW)
    assert names(store.read()) == []
    store.commit()
    client.now += 3600
    assert names(client.open(window=WINDOW).read()) == ["talk.ics"]


def test_no_first_look(client: Client) -> None:
    """Where reminders stand, or nothing is kept for the next run, everything is read."""
    assert client.open(window=WINDOW).read().complete
    assert client.server.kinds()[:3] == ["PROPFIND", "calendar-query", "PROPFIND"]
    client.server.change(f"{CARD}.ics", None)
    assert client.open(window=WINDOW, cache=MemoryCache()).read().complete
    client.server.faults.append(on("calendar-query", Reply(501)))
    assert client.open(window=WINDOW).read().complete


# --- tokens


@pytest.mark.parametrize("status", [400, 403, 409, 410, 412, 500, 501])
def test_a_token_is_refused(client: Client, status: int) -> None:
    """The listing is compared, and only what differs is downloaded."""
    client.sync()
    client.server.change("next.ics", calendar("Interview 2", "next@example.com"))
    client.server.faults.append(on("sync-collection", Reply(status)))
    store = client.open()
    assert names(store.read()) == [f"{CARD}.ics", "next.ics", "talk.ics"]
    assert client.server.kinds() == ["sync-collection", "PROPFIND", "calendar-multiget"]
    assert client.server.requests[2].body.count(b"<href>") == 1
    store.commit()
    client.server.faults.clear()
    assert client.sync() == [f"{CARD}.ics", "next.ics", "talk.ics"]


def test_a_token_from_the_future(client: Client) -> None:
    """A server that was set back refuses it."""
    client.sync()
    client.server._number = 1
    client.server.change("talk.ics", None)
    assert names(client.open().read()) == [f"{CARD}.ics"]


def test_once_a_day(client: Client) -> None:
    """A change that the server has forgotten to report is found within a day."""
    client.sync()
    client.server.members["next.ics"] = calendar("Interview 2", "next@example.com")
    assert client.sync() == KEPT
    client.now += 24 * 3600
    assert client.sync() == [f"{CARD}.ics", "next.ics", "talk.ics"]
    client.now -= 48 * 3600  # a clock that was set back
    client.open().read()
    assert client.server.kinds() == ["sync-collection", "PROPFIND"]


def test_pages(client: Client) -> None:
    """A report that is cut off is asked for the rest."""
    client.sync()
    client.server.change("next.ics", calendar("Interview 2", "next@example.com"))
    client.server.change("last.ics", calendar("Interview 3", "last@example.com"))
    marker = f"<response><href>{HOME}</href><status>HTTP/1.1 507 Full</status></response>"
    first = client.server.token
    number = first.rpartition("/")[2]
    page = multistatus(
        f"{response('talk.ics', '404 Gone')}{marker}"
        f"<sync-token>http://fake/{int(number) - 1}</sync-token>"
    )
    client.server.faults.append(on("sync-collection", page, times=1))
    assert names(client.open().read()) == [f"{CARD}.ics", "last.ics"]
    assert client.server.kinds()[:2] == ["sync-collection"] * 2


def test_pages_without_end(client: Client) -> None:
    """A report that does not get on is given up for the listing."""
    client.sync()
    marker = f"<response><href>{HOME}</href><status>HTTP/1.1 507 Full</status></response>"
    page = multistatus(f"{marker}<sync-token>{client.server.token}</sync-token>")
    client.server.faults.append(on("sync-collection", page))
    assert names(client.open().read()) == KEPT
    assert client.server.kinds() == ["sync-collection", "PROPFIND"]


# --- what is missing


def test_a_part_of_the_listing(client: Client) -> None:
    """A listing that is cut off concludes nothing, and the next run compares again."""
    client.sync()
    client.now += 24 * 3600
    full = f"<response><href>{HOME}</href><status>HTTP/1.1 507 Full</status></response>"
    client.server.faults.append(on("PROPFIND", multistatus(full)))
    store = client.open()
    snapshot = store.read()
    assert names(snapshot) == KEPT
    assert not snapshot.complete
    assert "only a part" in snapshot.notes[0].text
    store.commit()
    client.server.faults.clear()
    client.server.requests.clear()
    assert client.open().read().complete
    assert client.server.kinds() == ["PROPFIND"]


@pytest.mark.parametrize("status", ["500 Broken", "403 Forbidden", "nonsense"])
def test_a_member_fails(client: Client, status: str) -> None:
    """It is unread, the others are there, and it is asked for again until it comes."""
    client.sync()
    client.server.change("talk.ics", calendar("Interview 2", "talk@example.com"))
    client.server.faults.append(on("calendar-multiget", multistatus(response("talk.ics", status))))
    for _run in range(2):
        store = client.open()
        snapshot = store.read()
        assert names(snapshot) == [f"{CARD}.ics"]
        assert snapshot.unread == {"talk.ics"}
        assert not snapshot.complete
        assert "talk.ics" in snapshot.notes[0].about
        store.commit()
    client.server.faults.clear()
    assert client.sync() == KEPT


def test_a_member_is_left_out(client: Client) -> None:
    """A multiget that passes over a member is no proof: it is asked for by itself."""
    client.server.faults.append(on("calendar-multiget", multistatus("")))
    assert names(client.open().read()) == KEPT
    assert client.server.kinds()[-3:] == ["GET"] * 3
    client.server.faults.append(on("GET", Reply(500)))
    snapshot = client.open().read()
    assert names(snapshot) == []
    assert snapshot.unread == {"talk.ics", "lunch.ics", f"{CARD}.ics"}


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone", "418 In the bin"])
def test_a_ghost(client: Client, status: str) -> None:
    """What is listed and then not there is not there (Google)."""
    reply = multistatus(response("talk.ics", status))
    client.sync()
    client.server.change("talk.ics", calendar("Interview 2", "talk@example.com"))
    client.server.faults.append(on("calendar-multiget", reply))
    snapshot = client.open().read()
    assert names(snapshot) == [f"{CARD}.ics"]
    assert snapshot.complete


def test_a_character_that_xml_does_not_know(client: Client) -> None:
    """One such member is fetched by itself, and spoils nothing for the others."""
    client.server.change("bad.ics", calendar("Interview \x0b", "bad@example.com"))
    snapshot = client.open().read()
    assert names(snapshot) == ["bad.ics", *KEPT]
    assert b"\x0b" in snapshot.resources[0].data


@pytest.mark.parametrize("follows", [True, False])
def test_suddenly_empty(client: Client, follows: bool) -> None:
    """A calendar that lists nothing any more is not believed, unless it is said to be right."""
    client.sync()
    for name in list(client.server.members):
        client.server.change(name, None)
    if not follows:
        client.now += 24 * 3600
    for _run in range(2):
        store = client.open()
        snapshot = store.read()
        assert snapshot.resources == ()
        assert not snapshot.complete
        assert snapshot.is_suddenly_empty
        store.commit()
    store = client.open(accept_empty=True)
    (note,) = (emptied := store.read()).notes
    assert (note.text, note.level) == ("it is empty", Level.INFO)
    assert emptied == Snapshot((), notes=(note,), is_folder=True)
    store.commit()
    assert client.open().read().complete


# --- names


def test_hrefs(client: Client) -> None:
    """With a host, another one, percent signs or not: one name; nothing else is a member."""
    client.server.change("b@c d.ics", calendar("Interview 2", "b@example.com"))
    client.server.extra_responses = "".join(
        f"<response><href>{href}</href><propstat><prop><getetag>&quot;x&quot;</getetag></prop>"
        "<status>HTTP/1.1 200 OK</status></propstat></response>"
        for href in ("/dav/", "/dav/home", "/dav/home/sub/x.ics", "/dav/homes/x.ics", "/x.ics", "")
    )
    expected = ["b@c d.ics", *KEPT]
    for prefix in ("", client.server.url.removesuffix(HOME), "https://p07.example.com"):
        for at in ("%40", "@"):
            client.server.href = lambda name, prefix=prefix, at=at: (  # type: ignore[misc]
                prefix + HOME + name.replace("@", at).replace(" ", "%20")
            )
            cache = MemoryCache(is_lasting=True)
            store = client.open(cache=cache)
            assert names(store.read()) == expected
            store.commit()
            client.server.change(
                "talk.ics", calendar(f"Interview {prefix}{at}", "talk@example.com")
            )
            assert names(client.open(cache=cache).read()) == expected


def test_listed_twice(client: Client) -> None:
    """One resource; where its two versions differ it is fetched to see."""
    for etag in (client.server.etag("talk.ics"), '"other"'):
        client.server.extra_responses = (
            f"<response><href>{HOME}talk.ics</href><propstat><prop><getetag>"
            f"{etag}</getetag></prop><status>HTTP/1.1 200 OK</status></propstat></response>"
        )
        assert names(client.open(cache=MemoryCache()).read()) == KEPT


@pytest.mark.parametrize("href", ["<response><href>/other/</href></response>", ""])
def test_a_list_of_something_else(client: Client, href: str) -> None:
    """A list of another folder, or of nothing, not even itself, is no empty calendar."""
    client.sync()
    client.now += 24 * 3600
    client.server.faults.append(on("PROPFIND", multistatus(href)))
    with pytest.raises(TryAgainLater, match="something else"):
        client.open().read()


# --- answers that are none

XML = {"Content-Type": "text/xml"}
PAGE = b"<!DOCTYPE html><html><body>Log in</body></html>"
ENTITY = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><multistatus xmlns="DAV:"/>'
WIDE = '<?xml version="1.0" encoding="utf-16"?><multistatus xmlns="DAV:"/>'.encode("utf-16")
BAD = [
    (Reply(200, PAGE, {"Content-Type": "text/html"}), "web page"),
    (Reply(207, PAGE, XML), "web page"),
    (Reply(207, b"", XML), "damaged"),
    (Reply(207, b'<?xml version="1.0"?><multistatus xmlns="DAV:"><resp', XML), "damaged"),
    (Reply(207, b'<error xmlns="DAV:"/>', XML), "damaged"),
    (Reply(207, ENTITY, XML), "damaged"),
    (Reply(207, WIDE, XML), "damaged"),
    (Reply(207, b"\x00" * 100, {"Content-Type": "application/octet-stream"}), "damaged"),
    (Reply(200, b"ok", {"Content-Type": "text/plain"}), "answers 200"),
    (Reply(301, b"", {"Location": "/elsewhere/"}), "has moved to .*/elsewhere/"),
    (Reply(302, b"", {"Location": "http://evil.example/?q=secret"}), "moved to http://evil"),
    (Reply(307, b"", {}), "moved"),
    (Reply(404), "not at its address"),
    (Reply(403), "may not read"),
    (Reply(500), "answers 500"),
    (Reply(206, b"x"), "answers 206"),
]


@pytest.mark.parametrize(("reply", "words"), BAD)
def test_no_answer(client: Client, reply: Reply, words: str) -> None:
    """It stops this calendar with words, follows nobody, and loses nothing that was known."""
    client.sync()
    saved = client.cache.cached
    client.now += 24 * 3600
    client.server.faults.append(on("PROPFIND", reply))
    store = client.open()
    with pytest.raises(CalsyncError, match=words) as caught:
        store.read()
    assert str(caught.value).startswith("home: ")
    assert "secret" not in str(caught.value)
    assert client.server.kinds() == ["sync-collection", "PROPFIND"]
    store.commit()
    assert client.cache.cached is saved


@pytest.mark.parametrize(
    "reply",
    [
        Reply(503),
        Reply(502),
        Reply(207, b"<x/>", {"Content-Type": "text/xml"}, cut=2),
        Reply(207, b"not gzip", {"Content-Type": "text/xml", "Content-Encoding": "gzip"}),
        Reply(207, is_silent=True),
        Reply(207, b"<x/>", delay=0.6),
    ],
)
def test_a_server_that_is_ill(client: Client, reply: Reply) -> None:
    """It is asked three times, longer and longer apart; then the run says to come back."""
    client.sync()
    client.server.faults.append(on("sync-collection", reply, times=2))
    assert names(client.open(read_seconds=0.3).read()) == KEPT
    assert len(client.server.requests) == 3
    assert 1.5 <= client.naps[0] <= 2.5
    assert 3.0 <= client.naps[1] <= 5.0
    client.server.faults[:] = [on("sync-collection", reply)]
    with pytest.raises(TryAgainLater, match="try again later"):
        client.open(read_seconds=0.3).read()
    assert len(client.server.requests) == 6


def test_retry_after(client: Client) -> None:
    """What the server asks for is kept to; what is too long is left to the next run."""
    client.sync()
    busy = Reply(429, b"", {"Retry-After": "17"})
    client.server.faults.append(on("sync-collection", busy, times=1))
    assert names(client.open().read()) == KEPT
    assert client.naps == [17.0]
    client.server.requests.clear()
    client.server.faults[:] = [on("sync-collection", Reply(503, b"", {"Retry-After": "3600"}))]
    with pytest.raises(TryAgainLater, match="in 3600 seconds"):
        client.open().read()
    assert len(client.server.requests) == 1


def test_the_run_has_an_end(client: Client) -> None:
    """No nap goes beyond the deadline, and nothing is asked after it."""
    client.sync()
    client.server.faults.append(on("sync-collection", Reply(429, b"", {"Retry-After": "30"})))
    with pytest.raises(TryAgainLater):
        client.open(run_seconds=20).read()
    assert client.naps == []
    client.server.requests.clear()
    with pytest.raises(TryAgainLater, match="time for this run is over"):
        client.open(run_seconds=0).read()
    assert client.server.requests == []


def test_a_drop_at_a_time(client: Client) -> None:
    """An answer that comes for ever is cut off at the deadline."""
    client.sync()
    client.server.faults.append(on("sync-collection", Reply(207, b"<x/>", delay=5)))
    with pytest.raises(TryAgainLater):
        client.open(run_seconds=0.5).read()


def test_an_answer_without_end(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than the limit is not read."""
    monkeypatch.setattr("calsync.stores.web.MOST_BYTES", 100_000)
    client.sync()
    store = client.open()
    big = Reply(207, b"<x>" + b"y" * 200_000 + b"</x>", {"Content-Type": "text/xml"})
    client.server.faults.append(on("sync-collection", big))
    client.server.is_zipped = True
    with pytest.raises(TryAgainLater, match="larger"):
        store.read()


def test_login_refused(client: Client) -> None:
    """One request, and no other on this account."""
    client.sync()
    client.server.faults.append(
        on("sync-collection", Reply(401, b"", {"WWW-Authenticate": "Basic"}))
    )
    store = client.open()
    for _try in range(2):
        with pytest.raises(LoginRefused) as caught:
            store.read()
        assert caught.value.exit_code == 77
    assert client.server.kinds() == ["sync-collection"]
    assert "sesame" not in str(caught.value)


def test_five_hundred_is_no_wrong_password(client: Client) -> None:
    """A server that is down says nothing of the password."""
    client.server.faults.append(on("PROPFIND", Reply(500)))
    with pytest.raises(TryAgainLater):
        client.open().read()


# --- homes of reminders


def test_the_interview_of_a_reminder(client: Client) -> None:
    """It is kept whatever it is called: renamed, from a lost cache, from another machine."""
    talk, lunch = interview_id("talk@example.com"), interview_id("lunch@example.com")
    client.sync()
    client.server.change("talk.ics", calendar("Chat", "talk@example.com"))
    assert client.sync() == KEPT
    client.cache.cached = None
    assert client.sync() == [f"{CARD}.ics"]
    assert names(client.open(cache=MemoryCache(), ids=frozenset({talk})).read()) == KEPT
    ours = f"calsync-{lunch}-card"
    client.server.change(f"{ours}.ics", calendar("Card", ours))
    assert client.sync() == [f"{CARD}.ics", f"{ours}.ics", "lunch.ics"]
    assert client.sync() == [f"{CARD}.ics", f"{ours}.ics", "lunch.ics"]
    client.open().read()
    assert client.server.kinds() == ["sync-collection"]


def test_the_series_of_a_reminder(client: Client) -> None:
    """A reminder that belongs to no single event here may belong to an occurrence."""
    series = calendar("Weekly", "w@example.com").replace(
        b"SUMMARY", b"RRULE:FREQ=WEEKLY\r\nSUMMARY"
    )
    client.server.change("weekly.ics", series)
    assert client.sync() == [f"{CARD}.ics", "talk.ics", "weekly.ics"]
    client.server.change(f"{CARD}.ics", None)
    client.cache.cached = None
    assert client.sync() == ["talk.ics"]


# --- incremental is whole

TITLES = ["Interview", "Interview two", "Lunch", "Dentist"]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["a.ics", "b c.ics", "d@e.ics", "f%20.ics", f"{CARD}.ics"]),
        st.sampled_from([*TITLES, ""]),
        st.sampled_from(["", "commit", "read", "refuse", "lose", "fail", "day"]),
    ),
    max_size=8,
)


@given(steps=STEPS, has_tokens=st.booleans(), has_ctag=st.booleans())
def test_incremental_runs(
    steps: list[tuple[str, str, str]], has_tokens: bool, has_ctag: bool
) -> None:
    """Whatever happened before, a run reads what a first run reads."""
    with running(FakeServer()) as fake:
        fake.has_tokens, fake.has_ctag = has_tokens, has_ctag
        fake.change("stays.ics", calendar("Lunch", "stays@example.com"))
        client = Client(fake)
        keeps = lambda data: True  # noqa: E731
        for name, title, then in steps:
            uid = CARD if name.startswith("calsync") else f"{name}@example.com"
            if title or name in fake.members:
                fake.change(name, calendar(title, uid) if title else None)
            store = client.open(keeps=keeps)
            match then:
                case "commit":
                    store.read()
                    store.commit()
                case "read":
                    store.read()
                case "refuse":
                    fake.faults.append(on("sync-collection", Reply(412)))
                    store.read()
                    store.commit()
                case "lose":
                    client.cache.cached = None
                case "fail":
                    fake.faults.append(on("calendar-multiget", multistatus("")))
                    fake.faults.append(on("GET", Reply(500)))
                    store.read()
                    store.commit()
                case "day":
                    client.now += 24 * 3600
            fake.faults.clear()
        incremental = client.open(keeps=keeps).read()
        whole = client.open(keeps=keeps, cache=MemoryCache()).read()
        assert incremental == whole
        assert incremental.complete
        assert {r.name: r.data for r in whole.resources} == fake.members


def test_pace(client: Client) -> None:
    """A server that wants it slowly has it slowly."""
    store = client.open(provider=Provider("slow", pace_seconds=2.0))
    store.read()
    assert len(client.naps) == len(client.server.requests) - 1
    assert all(1.5 < nap <= 2.0 for nap in client.naps[:1])
