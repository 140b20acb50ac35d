"""The contract of every store, as tests to inherit."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from calsync.stores import Pieces, Resource, Status, Store, Write

FIRST = "calsync-0123456789abcdef-followup1.ics"
SECOND = "calsync-0123456789abcdef-followup2.ics"


def calendar(text: str, uid: str = "calsync-0123456789abcdef-followup1") -> bytes:
    """Make a small calendar with one event of ours."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//test//EN",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20260301T080000Z",
        "DTSTART:20260310T080000Z",
        "DTEND:20260310T081500Z",
        f"SUMMARY:{text}",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{line}\r\n" for line in lines).encode()


class StoreContract:
    """Inherit, and give the fixture `store`: an empty one.

    A store that is no folder holds one resource, named by `only`.
    """

    only = FIRST
    many = 5000  # lines of 600 letters

    @pytest.fixture
    def store(self) -> Store:
        """Give an empty store."""
        raise NotImplementedError

    def change(self, store: Store, name: str, content: bytes | None) -> None:
        """Change a resource behind the back of a run, as another program does."""
        raise NotImplementedError

    def holds(self, store: Store) -> Mapping[str, bytes]:
        """Read what is there by other means than the store's own."""
        raise NotImplementedError

    def shows(self, content: bytes) -> object:
        """Give what of a content comes back: all of it, unless the store writes it anew."""
        return content

    def assert_holds(self, store: Store, contents: Mapping[str, bytes]) -> None:
        """Check what is there by other means than the store's own."""
        found = {name: self.shows(content) for name, content in self.holds(store).items()}
        assert found == {name: self.shows(content) for name, content in contents.items()}

    def put(self, store: Store, content: bytes, name: str = "") -> Resource:
        """Have a resource there and read it."""
        self.change(store, name or self.only, content)
        return self.read(store, name)

    def read(self, store: Store, name: str = "") -> Resource:
        """Read one resource."""
        (found,) = (r for r in store.read().resources if r.name == (name or self.only))
        return found

    def write(self, store: Store, *writes: Write) -> list[Status]:
        """Write and check what holds for every outcome."""
        outcomes = store.write(writes)
        assert [outcome.write for outcome in outcomes] == list(writes)
        for outcome in outcomes:
            assert bool(outcome.message) == (outcome.status is not Status.WRITTEN)
            assert "\n" not in outcome.message
        return [outcome.status for outcome in outcomes]

    # --- reading

    def test_reading_gives_the_bytes(self, store: Store) -> None:
        """What is there is read byte for byte, and nothing is missing."""
        content = b"\xef\xbb\xbf" + calendar("Caf\u00e9 \U0001f600") + b"\n\r\n \x00\xff"
        self.put(store, content)
        snapshot = store.read()
        assert [(r.name, r.data) for r in snapshot.resources] == [(self.only, content)]
        assert snapshot.complete
        assert snapshot.notes == ()

    def test_reading_twice(self, store: Store) -> None:
        """Nothing changed, nothing differs, the version neither."""
        self.put(store, calendar("one"))
        assert store.read() == store.read()

    def test_another_version(self, store: Store) -> None:
        """A change of one byte is another version."""
        one = self.put(store, calendar("one"))
        two = self.put(store, calendar("two"))
        assert one.version != two.version
        assert self.shows(two.data) == self.shows(calendar("two"))

    def test_reading_writes_nothing(self, store: Store) -> None:
        """Reading, and writing nothing, leaves everything as it is."""
        self.put(store, calendar("one"))
        before = self.read(store)
        assert store.write(()) == ()
        assert self.read(store) == before
        self.assert_holds(store, {self.only: calendar("one")})

    def test_order(self, store: Store) -> None:
        """Resources come by name."""
        if not store.is_folder:
            pytest.skip("one resource")
        for name in (SECOND, FIRST):
            self.change(store, name, calendar("one of two", name.removesuffix(".ics")))
        assert [r.name for r in store.read().resources] == [FIRST, SECOND]

    # --- writing

    def test_create(self, store: Store) -> None:
        """A new resource is there afterwards, the pieces put together."""
        content = calendar("new")
        pieces = (content[:7], b"", memoryview(content)[7:20], content[20:])
        if not store.is_folder:
            self.change(store, self.only, None)
        assert self.write(store, Write(self.only, pieces, None)) == [Status.WRITTEN]
        self.assert_holds(store, {self.only: content})
        assert self.shows(self.read(store).data) == self.shows(content)

    def test_create_over_something(self, store: Store) -> None:
        """What must not exist yet is not overwritten."""
        self.put(store, calendar("there"))
        write = Write(self.only, (calendar("new"),), None)
        assert self.write(store, write) == [Status.CONFLICT]
        self.assert_holds(store, {self.only: calendar("there")})

    def test_replace(self, store: Store) -> None:
        """A resource at the version that was read is replaced, and read so again."""
        old = self.put(store, calendar("old"))
        view = memoryview(old.data)
        at = old.data.index(b"END:VEVENT")
        content = old.data[:at] + b"X-NEW:1\r\n" + old.data[at:]
        write = Write(self.only, (view[:at], b"X-NEW:1\r\n", view[at:]), old.version)
        assert self.write(store, write) == [Status.WRITTEN]
        self.assert_holds(store, {self.only: content})
        new = self.read(store)
        assert self.shows(new.data) == self.shows(content)
        assert new.version != old.version

    def test_delete(self, store: Store) -> None:
        """In a folder a resource at its version is deleted; a whole calendar never is."""
        old = self.put(store, calendar("old"))
        if store.is_folder:
            assert self.write(store, Write(self.only, None, old.version)) == [Status.WRITTEN]
            assert store.read().resources == ()
            self.assert_holds(store, {})
        else:
            assert self.write(store, Write(self.only, None, old.version)) == [Status.FAILED]
            self.assert_holds(store, {self.only: calendar("old")})

    def test_the_outcome_gives_the_version(self, store: Store) -> None:
        """A resource just written can be written again without another read."""
        old = self.put(store, calendar("old"))
        (first,) = store.write([Write(self.only, (calendar("first"),), old.version)])
        assert first.version == self.read(store).version
        (second,) = store.write([Write(self.only, (calendar("second"),), first.version)])
        assert second.status is Status.WRITTEN
        self.assert_holds(store, {self.only: calendar("second")})

    def test_what_is_unwritten(self, store: Store) -> None:
        """It is known at the next read until a write forgets it or it is there."""
        if not store.is_folder:
            pytest.skip("written whole or not at all")
        assert store.read().unwritten == frozenset()
        store.write((), still_unwritten=frozenset({FIRST, SECOND}))
        assert store.read().unwritten == {FIRST, SECOND}
        self.change(store, FIRST, calendar("there"))
        assert store.read().unwritten == {SECOND}
        assert store.write(()) == ()
        assert store.read().unwritten == frozenset()
        self.change(store, FIRST, None)
        assert store.read().unwritten == frozenset()

    # --- conflicts

    @pytest.mark.parametrize("pieces", [(calendar("ours"),), None])
    def test_changed_meanwhile(self, store: Store, pieces: tuple[bytes] | None) -> None:
        """What somebody else has changed is not touched, though its length is the same."""
        if pieces is None and not store.is_folder:
            pytest.skip("never deleted")
        old = self.put(store, calendar("abc"))
        self.change(store, self.only, calendar("xyz"))
        assert self.write(store, Write(self.only, pieces, old.version)) == [Status.CONFLICT]
        self.assert_holds(store, {self.only: calendar("xyz")})

    def test_gone_meanwhile(self, store: Store) -> None:
        """What somebody else has deleted does not come back."""
        old = self.put(store, calendar("old"))
        self.change(store, self.only, None)
        write = Write(self.only, (calendar("new"),), old.version)
        assert self.write(store, write) == [Status.CONFLICT]
        self.assert_holds(store, {})

    def test_an_old_version(self, store: Store) -> None:
        """The version before the last one is good for nothing."""
        old = self.put(store, calendar("old"))
        self.put(store, calendar("now"))
        write = Write(self.only, (calendar("new"),), old.version)
        assert self.write(store, write) == [Status.CONFLICT]
        self.assert_holds(store, {self.only: calendar("now")})

    def test_a_version_from_nowhere(self, store: Store) -> None:
        """A version that was never given fits nothing, there or not."""
        writes = [Write(self.only, (calendar("new"),), "made-up")]
        self.put(store, calendar("there"))
        assert self.write(store, *writes) == [Status.CONFLICT]
        self.change(store, self.only, None)
        assert self.write(store, *writes) == [Status.CONFLICT]
        self.assert_holds(store, {})

    def test_one_failure_does_not_stop_the_rest(self, store: Store) -> None:
        """The writes behind a refused one are done."""
        old = self.put(store, calendar("old"))
        stale = Write(self.only, (calendar("stale"),), "made-up")
        good = Write(self.only, (calendar("good"),), old.version)
        assert self.write(store, stale, good, stale) == [
            Status.CONFLICT,
            Status.WRITTEN,
            Status.CONFLICT,
        ]
        self.assert_holds(store, {self.only: calendar("good")})

    def test_many_pieces(self, store: Store) -> None:
        """Thousands of pieces and megabytes arrive whole."""
        old = self.put(store, calendar("old"))
        line = b"X-FILL:" + b"0123456789" * 60 + b"\r\n"
        at = old.data.index(b"END:VEVENT")
        rest = memoryview(old.data)[at:]
        pieces: Pieces = (old.data[:at], *[line] * self.many, b"X-END", b"", b":X\r\n", rest)
        write = Write(self.only, pieces, old.version)
        assert self.write(store, write) == [Status.WRITTEN]
        found = self.read(store).data
        assert self.shows(found) == self.shows(b"".join(pieces))
        assert found.count(b"X-FILL:") == self.many
