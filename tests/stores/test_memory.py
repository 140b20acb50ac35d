"""The store in memory: its faults happen as they are told to."""

from __future__ import annotations

import pytest

from calsync.errors import TryAgainLater
from calsync.stores import Status, Write
from calsync.stores.memory import Crash, Fault, MemoryStore


def writes(*names: str) -> list[Write]:
    """Make new resources."""
    return [Write(name, (b"new",), None) for name in names]


def test_refused_and_lost() -> None:
    """A refused write is not done, one whose answer is lost is; both are told as failed."""
    store = MemoryStore(faults={1: Fault.REFUSED, 3: Fault.ANSWER_LOST})
    outcomes = store.write(writes("a", "b", "c", "d"))
    assert [o.status for o in outcomes] == [
        Status.FAILED,
        Status.WRITTEN,
        Status.FAILED,
        Status.WRITTEN,
    ]
    assert list(store.contents) == ["b", "c", "d"]


@pytest.mark.parametrize(
    ("fault", "names"), [(Fault.CRASH_BEFORE, ["a"]), (Fault.CRASH_AFTER, ["a", "b"])]
)
def test_crash(fault: Fault, names: list[str]) -> None:
    """A crash ends the writing before or behind the n-th write."""
    store = MemoryStore(faults={2: fault})
    with pytest.raises(Crash):
        store.write(writes("a", "b", "c"))
    assert list(store.contents) == names
    assert len(store.writes) == 2
    assert store.write(writes("c"))[0].status is Status.WRITTEN


def test_changed_underneath() -> None:
    """A change in front of a write is a conflict."""
    store = MemoryStore({"a": b"old"})
    (old,) = store.read().resources
    store.before_write = lambda write: store.change("a", b"theirs")
    (outcome,) = store.write([Write("a", (b"ours",), old.version)])
    assert outcome.status is Status.CONFLICT
    assert store.contents == {"a": b"theirs"}


def test_incomplete_and_down() -> None:
    """What is hidden is missing from an incomplete snapshot; a store can be down."""
    store = MemoryStore({"a": b"1", "b": b"2"})
    store.hidden.add("a")
    snapshot = store.read()
    assert [r.name for r in snapshot.resources] == ["b"]
    assert not snapshot.complete
    assert [n.about for n in snapshot.notes] == ["a"]
    store.is_down = True
    with pytest.raises(TryAgainLater):
        store.read()
