"""What is kept between runs: a cache that may be lost at any time."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from calsync.errors import CalsyncError
from calsync.stores.cached import CollectionCache, FeedCopies
from calsync.stores.dav.cache import Cached
from calsync.stores.feed import Copy

ONE = Cached(
    asked="https://x.example\nown",
    collection="https://x.example/own/",
    token="t-1",
    ctag="c-1",
    etags={"a.ics": '"1"', "b.ics": '"2"', "ä.ics": ""},
    kept={"a.ics": ('"1"', b"BEGIN:VCALENDAR\r\n\x00\xff")},
    ids=frozenset({"0123456789abcdef"}),
    is_whole=False,
    compared_at=1234.5,
    written=frozenset({"a.ics", "b.ics"}),
)


def cache(folder: Path, basis: str = "one") -> CollectionCache:
    """The cache as a run of its own finds it."""
    return CollectionCache("caldav://own", basis=basis, folder=folder)


def test_what_is_saved_is_what_the_next_run_loads(tmp_path: Path) -> None:
    """All of it, and after a change the change."""
    assert cache(tmp_path).load() is None
    cache(tmp_path).save(ONE)
    assert cache(tmp_path).load() == ONE
    changed = Cached("a", "b", etags={"b.ics": '"3"'}, kept={"b.ics": ('"3"', b"x")})
    mine = cache(tmp_path)
    mine.load()
    mine.save(changed)
    assert cache(tmp_path).load() == mine.load() == changed


def test_another_basis(tmp_path: Path) -> None:
    """What was kept for other settings is not used; the names on record are."""
    mine = cache(tmp_path)
    mine.save(ONE)
    mine.record_unwritten(frozenset({"calsync-1-card.ics"}))
    other = cache(tmp_path, "two")
    assert other.load() is None
    assert other.unwritten() == {"calsync-1-card.ics"}
    other.save(Cached("a", "b"))
    assert cache(tmp_path, "two").load() == Cached("a", "b")
    assert cache(tmp_path).load() is None


@pytest.mark.parametrize("content", [b"", b"<html>", b"SQLite format 3\x00" + bytes(200)])
def test_a_damaged_file(tmp_path: Path, content: bytes) -> None:
    """It counts as none and is replaced."""
    cache(tmp_path).save(ONE)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert cache(tmp_path).load() is None
    assert cache(tmp_path).unwritten() == frozenset()
    cache(tmp_path).save(ONE)
    assert cache(tmp_path).load() == ONE


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_nobody_else_reads_it(tmp_path: Path) -> None:
    """It holds the events of a person."""
    cache(tmp_path / "cache").save(ONE)
    (file,) = (tmp_path / "cache").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    """A cache that cannot be saved costs a read; names that cannot be recorded stop the write."""
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    cache(blocked).save(ONE)
    assert cache(blocked).load() is None
    with pytest.raises(CalsyncError, match="cannot be written"):
        cache(blocked).record_unwritten(frozenset({"calsync-1-card.ics"}))


def test_a_feed(tmp_path: Path) -> None:
    """The last good copy, with what tells the server that we have it."""
    copy = Copy(b"BEGIN:VCALENDAR", etag='"1"', modified="Thu", read_at=12.5)
    assert FeedCopies("https://x.example", folder=tmp_path).load() is None
    FeedCopies("https://x.example", folder=tmp_path).save(copy)
    assert FeedCopies("https://x.example", folder=tmp_path).load() == copy
    assert FeedCopies("https://y.example", folder=tmp_path).load() is None
    FeedCopies("https://x.example", folder=tmp_path).save(Copy(b"END"))
    assert FeedCopies("https://x.example", folder=tmp_path).load() == Copy(b"END")
