"""Law 7: a read that is incomplete deletes nothing and concludes nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.model import Action
from calsync.stores.memory import MemoryStore
from calsync.stores.vdir import Vdir
from tests.commands import DATA
from tests.laws.test_calendars import NOW, contents, sync

TALK = (DATA / "one_interview.ics").read_bytes()


def at(uid: bytes, start: bytes, end: bytes) -> bytes:
    """The interview with Acme under another UID, at another time."""
    return (
        TALK.replace(b"talk@", uid + b"@")
        .replace(b"20260304T190000Z", start)
        .replace(b"20260304T200000Z", end)
    )


LIFE = {
    "panel1.ics": TALK,
    "panel2.ics": at(b"panel2", b"20260304T210000Z", b"20260304T220000Z"),
    "final.ics": at(b"final", b"20260318T150000Z", b"20260318T160000Z"),
    "other.ics": TALK.replace(b"talk@", b"other@").replace(b"with Acme", b"with Globex"),
    "again.ics": at(b"again", b"20260311T190000Z", b"20260311T200000Z").replace(b"Acme", b"Globex"),
}


@given(data=st.data(), days=st.integers(0, 40))
def test_whatever_is_hidden(data: st.DataObject, days: int) -> None:
    """Interviews or reminders: none of these goes, none is written a second time."""
    life = data.draw(st.sets(st.sampled_from(sorted(LIFE)), min_size=1))
    store = MemoryStore({name: LIFE[name] for name in life})
    sync(store)
    later = NOW + timedelta(days=days)
    sync(store, now=later)
    before = contents(store)
    some = life if data.draw(st.booleans()) else before.keys() - life
    store.hidden = data.draw(st.sets(st.sampled_from(sorted(some)), min_size=1))
    changes = sync(store, now=later).done
    assert [c for c in changes if c.action is Action.DELETE] == []
    assert [c for c in changes if c.action is Action.CREATE] == []
    store.hidden = set()
    assert {c.action for c in sync(store, now=later).done} <= {Action.UPDATE}
    assert contents(store).keys() == before.keys()


@given(data=st.data(), days=st.integers(0, 40))
def test_whatever_has_no_start(data: st.DataObject, days: int) -> None:
    """An event that cannot be read makes its interview unknown, its panel included."""
    store = MemoryStore(LIFE)
    sync(store)
    later = NOW + timedelta(days=days)
    sync(store, now=later)
    before = contents(store)
    for name in data.draw(st.sets(st.sampled_from(sorted(LIFE)), min_size=1)):
        store.change(name, LIFE[name].replace(b"DTSTART", b"X-START", 1))
    assert {c.action for c in sync(store, now=later).done} <= {Action.UPDATE}
    for name, data_before in LIFE.items():
        store.change(name, data_before)
    assert {c.action for c in sync(store, now=later).done} <= {Action.UPDATE}
    assert contents(store).keys() == before.keys()


def lead_nowhere(path: Path) -> None:
    """Make a link of a file whose target is gone."""
    path.unlink()
    path.symlink_to(path.parent / "nowhere")


def damage(path: Path) -> None:
    """Cut a file short."""
    path.write_bytes(path.read_bytes()[:40])


@pytest.mark.parametrize("harm", [lead_nowhere, damage])
@pytest.mark.parametrize("which", ["calsync-*-followup1.ics", "calsync-*.ics", "*-[cl]*.ics"])
def test_reminders_that_cannot_be_read(
    tmp_path: Path, harm: Callable[[Path], None], which: str
) -> None:
    """In a folder: not taken for deleted, not written again, and the run does not fail."""
    (tmp_path / "talk.ics").write_bytes(TALK)
    sync(Vdir(tmp_path))
    for path in tmp_path.glob(which):
        harm(path)
    run = sync(Vdir(tmp_path))
    assert run.done == ()
    assert run.decision.notes


def test_other_interviews_go_on(tmp_path: Path) -> None:
    """One broken file stops nobody else's reminders."""
    (tmp_path / "talk.ics").write_bytes(TALK)
    (tmp_path / "broken.ics").symlink_to(tmp_path / "nowhere")
    assert len(sync(Vdir(tmp_path)).done) == 5
