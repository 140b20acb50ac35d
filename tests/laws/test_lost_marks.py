"""Law 4 where a server drops our marks: what a run wrote before it died is known again."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest

from calsync import job
from calsync.model import Action
from calsync.stores.base import Outcome, Write
from calsync.stores.memory import Crash, Fault, MemoryStore
from tests.life import Life

STEPS = 5  # the card, three follow-ups, and when to let go
BEFORE, AFTER = "2026-03-01 08:00", "2026-03-02 08:00"
MOVED = "2026-03-06 15:00"


class Dropping(MemoryStore):
    """A server that keeps no property it does not know."""

    def _attempt(self, write: Write) -> Outcome:
        if write.pieces is not None:
            text = b"".join(write.pieces).replace(b"\r\n ", b"")
            lines = (line for line in text.split(b"\r\n") if not line.startswith(b"X-"))
            write = replace(write, pieces=(b"\r\n".join(lines),))
        return super()._attempt(write)


@pytest.fixture
def life() -> Life:
    """A user of such a server, with one interview."""
    life = Life()
    life.store = Dropping()
    life.interview("2026-03-04 14:00")
    return life


def die(life: Life, now: str, *, at: int) -> None:
    """Run until the n-th write is done, and no further."""
    life.store.faults = {len(life.store.writes) + at: Fault.CRASH_AFTER}
    with contextlib.suppress(Crash):
        life.run_alone(now)
        raise AssertionError("it ends")


def kinds(run: job.Run) -> list[Action]:
    """What a run has done."""
    return [change.action for change in run.done]


@pytest.mark.parametrize("at", range(1, STEPS + 1))
class TestCreated:
    """Reminders that are there before anything is remembered of them."""

    def test_the_rest_comes(self, life: Life, at: int) -> None:
        """And what is there stays as it is: nothing was deleted, nothing comes twice."""
        die(life, BEFORE, at=at)
        assert kinds(life.run(BEFORE)) == [Action.CREATE] * (STEPS - at)

    def test_they_go_with_the_interview(self, life: Life, at: int) -> None:
        """One that is called off takes all of them along."""
        die(life, BEFORE, at=at)
        life.interview("2026-03-04 14:00", more="STATUS:CANCELLED\r\n")
        assert kinds(life.run(AFTER)) == [Action.DELETE] * at
        assert life.days() == {}

    def test_they_follow_the_interview(self, life: Life, at: int) -> None:
        """As if nothing had happened."""
        die(life, BEFORE, at=at)
        life.interview(MOVED)
        life.run(AFTER)
        assert life.days() == undisturbed()

    def test_one_that_the_user_deleted_later(self, life: Life, at: int) -> None:
        """Stays away: the run after the one that died has seen them all."""
        die(life, BEFORE, at=at)
        life.run(BEFORE)
        life.remove("card")
        assert life.run(AFTER).done == ()
        assert "card" not in life.days()


@pytest.mark.parametrize("at", range(1, STEPS + 1))
class TestChanged:
    """Reminders that stand elsewhere than is remembered."""

    def test_they_are_moved_again(self, life: Life, at: int) -> None:
        """Nobody but calsync has moved them: with the interview they go back."""
        life.run(BEFORE)
        before = life.days()
        life.interview(MOVED)
        die(life, BEFORE, at=at)
        life.interview("2026-03-04 14:00")
        life.run(AFTER)
        assert life.days() == before

    def test_one_that_the_user_moved(self, life: Life, at: int) -> None:
        """Is his, whether the run that died had changed it or not."""
        life.run(BEFORE)
        life.interview(MOVED)
        die(life, BEFORE, at=at)
        life.move("letgo", "2026-05-05 10:00")
        life.run(BEFORE)
        life.interview("2026-03-04 14:00")
        life.run(AFTER)
        assert life.days()["letgo"] == "Tue 05-05"


@pytest.mark.parametrize("at", range(2, STEPS + 1))
def test_one_that_was_created_and_moved(life: Life, at: int) -> None:
    """Stays where the user has put it, whatever becomes of its interview."""
    die(life, BEFORE, at=at)
    life.move("followup1", "2026-03-20 10:00")
    life.run(BEFORE)
    assert life.days()["followup1"] == "Fri 03-20"
    life.interview(MOVED)
    life.run(AFTER)
    assert life.days()["followup1"] == "Fri 03-20"


def test_nothing_stays_on_record(life: Life) -> None:
    """What was seen, and what lies behind, is not announced any more."""
    die(life, BEFORE, at=2)
    assert life.memory is not None
    assert life.memory.known is not None
    assert len(life.memory.known.announced) == STEPS
    life.run(BEFORE)
    assert life.memory.known.announced == ()


def undisturbed() -> dict[str, str]:
    """Where reminders stand of which no run has died."""
    life = Life()
    life.interview("2026-03-04 14:00")
    life.run(BEFORE)
    life.interview(MOVED)
    life.run(AFTER)
    return life.days()
