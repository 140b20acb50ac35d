"""A feed: conditional reading, the last good copy, and nothing that is no calendar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from calsync.errors import CalsyncError, ConfigError, TryAgainLater
from calsync.stores import Status, Write
from calsync.stores.feed import Feed, MemoryCopies
from tests.contract.store_contract import calendar
from tests.stores.fake_server import FakeServer, Reply, Request, running

ONE, TWO = calendar("one"), calendar("two")
ICS = {"Content-Type": "text/calendar; charset=utf-8"}


class Source(FakeServer):
    """Gives what `replies` say, the last one for ever; 304 where an ETag fits."""

    def __init__(self, *replies: Reply) -> None:
        super().__init__()
        self.replies = list(replies)

    def answer(self, request: Request) -> Reply:
        self.requests.append(request)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        etag = reply.headers.get("ETag")
        if etag and request.headers.get("If-None-Match") == etag:
            return Reply(304)
        return reply


@pytest.fixture
def source() -> Iterator[Source]:
    """Give a server that has one calendar."""
    with running(Source(Reply(200, ONE, {**ICS, "ETag": '"1"', "Last-Modified": "Mon"}))) as server:
        assert isinstance(server, Source)
        yield server


def feed(source: Source, copies: MemoryCopies | None = None, **more: float) -> Feed:
    """Open the feed at a secret address."""
    return Feed(f"{source.url}secret.ics", name="feed", copies=copies, **more)  # type: ignore[arg-type]


def test_reading(source: Source) -> None:
    """It is one resource, byte for byte; twice the same."""
    one = feed(source)
    snapshot = one.read()
    assert [r.data for r in snapshot.resources] == [ONE]
    assert snapshot.complete
    assert not snapshot.is_folder
    assert one.read() == snapshot
    source.replies[0] = Reply(200, TWO, ICS)
    assert one.read().resources[0].data == TWO
    assert one.read().resources[0].version != snapshot.resources[0].version


def test_unchanged(source: Source) -> None:
    """What is there already is not sent again."""
    copies = MemoryCopies()
    assert feed(source, copies).read() == feed(source, copies).read()
    assert source.requests[1].headers["If-None-Match"] == '"1"'
    assert source.requests[1].headers["If-Modified-Since"] == "Mon"
    assert source.requests[0].headers["User-Agent"].startswith("calsync/")


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(200, b"<!DOCTYPE html><html>x</html>", {"Content-Type": "text/html"}), "web page"),
        (Reply(200, b"<html>", ICS), "web page"),
        (Reply(200, b"", ICS), "no calendar"),
        (Reply(200, ONE[:-20], ICS), "cut off"),
        (Reply(200, ONE, ICS, cut=5), "cannot be read|broke off"),
        (Reply(404), "get a new one"),
        (Reply(401), "wants a login"),
        (Reply(500), "answers 500"),
        (Reply(206, ONE, ICS), "answers 206"),
        (Reply(304), "answers 304"),
        (Reply(200, ONE, ICS, delay=1.0), "in time"),
        (Reply(200, ONE + b" " * 300_000, ICS), "larger"),
        (Reply(302, b"", {"Location": "http://192.0.2.1/x"}), "not safe"),
        (Reply(302, b"", {"Location": "file:///etc/passwd"}), "not safe"),
        (Reply(302, b"", {"Location": "/dav/home/secret.ics"}), "circles"),
    ],
)
def test_what_is_no_calendar(source: Source, reply: Reply, words: str) -> None:
    """It stops a first run, and gives way to the last good copy, which is never whole."""
    limits = {"read_seconds": 0.3, "most_bytes": 200_000}
    good, bad = source.replies[0], reply
    source.replies[:] = [bad]
    with pytest.raises(CalsyncError, match=words) as caught:
        feed(source, **limits).read()
    assert "secret" not in str(caught.value)
    copies = MemoryCopies()
    source.replies[:] = [good]
    feed(source, copies).read()
    source.replies[:] = [bad]
    if bad.status == 304:
        return
    snapshot = feed(source, copies, **limits).read()
    assert [r.data for r in snapshot.resources] == [ONE]
    assert not snapshot.complete
    (note,) = snapshot.notes
    assert "copy of less than an hour ago" in note.text
    assert "secret" not in note.text


def test_a_redirect_is_followed(source: Source) -> None:
    """Reading gives nothing away."""
    source.replies.insert(0, Reply(302, b"", {"Location": "/elsewhere"}))
    assert feed(source).read().complete
    assert [request.path for request in source.requests] == ["/dav/home/secret.ics", "/elsewhere"]


def test_nobody_writes(source: Source) -> None:
    """Every write is refused in words that help, and nothing is sent."""
    one = feed(source)
    version = one.read().resources[0].version
    (outcome,) = one.write([Write("feed.ics", (TWO,), version)])
    assert outcome.status is Status.FAILED
    assert "write_to" in outcome.message
    assert one.write(()) == ()
    assert len(source.requests) == 1


def test_addresses() -> None:
    """webcal is https; what everybody can read on the way is refused."""
    with pytest.raises(ConfigError, match="https"):
        Feed("http://example.com/x.ics", name="feed").read()
    with pytest.raises(TryAgainLater) as caught:
        Feed("webcal://127.0.0.1:1/secret.ics", name="feed").read()
    assert "secret" not in str(caught.value)


def test_an_old_copy(source: Source) -> None:
    """Its age is told."""
    copies = MemoryCopies()
    feed(source, copies).read()
    source.replies[:] = [Reply(503)]
    for hours, words in ((1, "1 hour ago"), (30, "30 hours ago"), (72, "3 days ago")):
        assert copies.copy
        later = copies.copy.read_at + hours * 3600
        late = Feed(f"{source.url}x", name="feed", copies=copies, clock=lambda at=later: at)  # type: ignore[misc]
        assert words in late.read().notes[0].text
