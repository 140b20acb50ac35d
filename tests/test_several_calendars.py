"""Several calendars of one person through one run."""

from __future__ import annotations

import pytest

from calsync import job
from calsync.errors import TryAgainLater
from calsync.model import CalendarSettings, Me, Rules, Settings
from calsync.stores.memory import MemoryStore
from tests.life import INTERVIEW, ZONE, Notebook, at

NOW = at("2026-03-01 08:00")


def event(uid: str, start: str, title: str) -> bytes:
    """A file with one event of an hour."""
    begin = at(start)
    text = INTERVIEW.format(
        uid=uid, start=begin, end=begin.replace(hour=begin.hour + 1), title=title, notes="", more=""
    )
    return text.encode()


class Two:
    """A calendar to write to and a feed whose reminders go there."""

    def __init__(self, *, keeps_memory: bool = True) -> None:
        self.own = MemoryStore({"a.ics": event("a@x", "2026-03-04 14:00", "Interview Acme")})
        self.own.name = "own"
        self.feed = MemoryStore({"b.ics": event("b@x", "2026-03-05 10:00", "Interview Globex")})
        self.feed.name = "feed"
        self.memory = Notebook() if keeps_memory else None
        self.settings = Settings(
            me=Me(timezone=ZONE),
            rules=Rules(region="US"),
            calendars=(
                CalendarSettings("own", "vdir", path="own"),
                CalendarSettings("feed", "feed", url="https://x.example", write_to="own"),
            ),
        )

    def run(self) -> job.Run:
        """Let calsync run."""
        return job.run_once(
            (self.own, self.feed),
            settings=self.settings,
            now=NOW,
            machine=ZONE,
            memory=self.memory,
        )


def test_reminders_go_where_they_are_sent() -> None:
    """Nothing is written into the feed, and the second run is silent."""
    two = Two()
    assert len(two.run().done) == 10
    assert list(two.feed.contents) == ["b.ics"]
    assert len(two.own.contents) == 11
    assert two.run().done == ()


@pytest.mark.parametrize("keeps_memory", [True, False])
def test_one_that_fails_does_not_stop_the_others(keeps_memory: bool) -> None:
    """What is missing of it is not concluded from; nothing goes, nothing comes twice."""
    two = Two(keeps_memory=keeps_memory)
    two.run()
    before = two.own.contents
    two.feed.is_down = True
    run = two.run()
    assert [note.about for note in run.decision.failures] == ["feed"]
    assert two.own.contents == before
    two.feed.is_down, two.own.is_down = False, True
    two.run()
    two.own.is_down = False
    assert two.own.contents == before
    assert list(two.feed.contents) == ["b.ics"]


def test_a_new_interview_beside_one_that_fails() -> None:
    """With a memory, which knows what was written, it has its reminders all the same."""
    two = Two()
    two.run()
    two.feed.is_down = True
    two.own.change("c.ics", event("c@x", "2026-03-06 10:00", "Interview Initech"))
    assert len(two.run().done) == 5


def test_without_a_memory_nothing_new_is_written_then() -> None:
    """Its reminders may stand in the calendar that cannot be read."""
    two = Two(keeps_memory=False)
    two.feed.is_down = True
    assert two.run().done == ()
    two.feed.is_down = False
    assert len(two.run().done) == 10


def test_a_damaged_file_beside_others() -> None:
    """It is a failure of its own."""
    two = Two()
    two.feed.change("b.ics", b"<html>login</html>")
    run = two.run()
    assert [note.about for note in run.decision.failures] == ["feed"]
    assert len(run.done) == 0  # a first run has no memory yet
    assert len(two.run().done) == 5


def test_all_fail() -> None:
    """Then it is the first problem that ends the run."""
    two = Two()
    two.own.is_down = two.feed.is_down = True
    with pytest.raises(TryAgainLater):
        two.run()
