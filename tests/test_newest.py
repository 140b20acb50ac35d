"""Which of the user's words is the newest, whatever calsync writes and whenever it dies."""

from __future__ import annotations

import contextlib

import pytest

from calsync import job
from calsync.model import Line, State
from calsync.stores.memory import Crash, Fault
from tests.life import Life, at

BEFORE, AFTER = "2026-03-01 08:00", "2026-03-05 08:00"
CANCELLED = "STATUS:CANCELLED\r\n"


@pytest.fixture(params=[True, False], ids=["with memory", "without"])
def life(request: pytest.FixtureRequest) -> Life:
    """One interview with its reminders."""
    found = Life(keeps_memory=request.param)
    found.interview("2026-03-04 14:00")
    found.run(BEFORE)
    return found


@pytest.fixture
def remembering() -> Life:
    """The same with a memory."""
    found = Life()
    found.interview("2026-03-04 14:00")
    found.run(BEFORE)
    return found


def state_of(life: Life, now: str = AFTER) -> str:
    """How the one application stands."""
    (state,) = life.look(now).states.values()
    return state.value


def statuses_in(life: Life, step: str) -> list[str]:
    """The words that stand behind `status:`, from the top."""
    rows = life.held()[step].text.splitlines()
    return [row.partition(": ")[2] for row in rows if row.startswith("status: ")]


def mark(life: Life, now: str, key: str, value: str) -> None:
    """Say it on the command line."""
    (application,) = life.look(now).applications
    life.run(now, word=job.Word(lines={application.rounds[-1].id: (Line(key, value),)}))


class TestCarried:
    """An older word goes above a newer one in the card, and counts as the older."""

    @staticmethod
    def contradicted(life: Life) -> None:
        """The request for feedback says "offer"; after that the card says "waiting"."""
        mark(life, "2026-03-05 08:00", "status", "rejected")
        life.write("feedback", "status: offer")
        life.run_alone("2026-03-05 09:00", dry_run=True)
        text = life.held()["card"].text
        life.rewrite("card", text.replace("status: rejected", "status: waiting"))
        life._edit("card", "LAST-MODIFIED", ":20260305T150000Z")

    def test_it_stands_above(self, life: Life) -> None:
        """The card's own word was changed last."""
        self.contradicted(life)
        life.run("2026-03-05 11:00")
        assert statuses_in(life, "card") == ["offer", "waiting"]
        assert state_of(life) != State.OFFER.value

    @pytest.mark.parametrize("fault", [Fault.CRASH_BEFORE, Fault.CRASH_AFTER])
    @pytest.mark.parametrize("at", [1, 2, 6])
    def test_a_run_that_dies(self, life: Life, at: int, fault: Fault) -> None:
        """Whatever it has written, the next one decides the same."""
        self.contradicted(life)
        life.store.faults = {len(life.store.writes) + at: fault}
        with contextlib.suppress(Crash):
            life.run_alone("2026-03-05 11:00")
        life.run("2026-03-05 12:00")
        assert statuses_in(life, "card") == ["offer", "waiting"]
        assert state_of(life) != State.OFFER.value

    def test_of_two_said_at_once_the_later_reminders_counts(self, remembering: Life) -> None:
        """It stays so when the other one's word moves to the card."""
        remembering.retitle("followup2", lambda title: f"{title} - replied")
        text = remembering.held()["letgo"].text
        remembering.rewrite("letgo", f"Call Dana.\n{text}")
        remembering.retitle("letgo", lambda title: f"{title} - rejected")
        remembering.run("2026-03-02 08:00")
        assert state_of(remembering) == State.REJECTED.value

    def test_after_the_first_talk_of_a_panel_was_cancelled(self, remembering: Life) -> None:
        """What the card of it said is not said anew with every run."""
        remembering.interview("2026-03-04 16:00", uid="second@example.com")
        remembering.run("2026-03-01 09:00")
        remembering.retitle("followup2", lambda title: f"{title} - rejected")
        remembering.interview("2026-03-04 14:00", more=CANCELLED)
        remembering.run("2026-03-01 10:00")
        remembering.retitle("card", lambda title: f"{title} - done")
        mark(remembering, "2026-03-01 11:00", "status", "replied")
        assert state_of(remembering) == State.REPLIED.value


def test_an_alarm_that_goes_makes_no_word_newer() -> None:
    """Without a memory: the follow-up that was edited says "withdrew", then came "replied"."""
    life = Life(keeps_memory=False)
    life.interview("2026-03-04 14:00")
    life.run(BEFORE)
    life.retitle("followup2", lambda _title: "Ring Dana")
    life.write("followup2", "status: withdrew")
    mark(life, "2026-03-01 09:00", "status", "replied")
    assert not life.held()["followup2"].has_alarm
    assert state_of(life) == State.REPLIED.value


class TestHidden:
    """Without a memory, what an unread reminder says of one that is off is not known."""

    @pytest.mark.parametrize("is_deleted", [True, False])
    def test_nothing_is_concluded(self, *, is_deleted: bool) -> None:
        """The no was said in its card: the request for feedback stays."""
        life = Life(keeps_memory=False)
        life.interview("2026-03-04 14:00")
        life.interview("2026-03-04 10:00", uid="off@example.com")
        mark(life, BEFORE, "status", "rejected")
        if is_deleted:
            life.remove("off@example.com")
        else:
            life.interview("2026-03-04 10:00", uid="off@example.com", more=CANCELLED)
        life.run("2026-03-01 09:00")
        life.store.hidden = {life._name("card")}
        assert life.run_alone("2026-03-01 10:00").done == ()


def test_a_request_for_feedback_is_no_sign_of_follow_ups() -> None:
    """Without a memory: moved to before the interview, they come once more, all at once.

    The panel has grown since, then came a no that was taken back.
    """
    life = Life(keeps_memory=False)
    life.interview("2026-03-18 14:00")
    life.run(BEFORE)
    life.move("followup1", "2026-02-27 14:00")
    life.move("followup2", "2026-02-27 15:00")
    life.interview("2026-03-18 16:00", uid="second@example.com")
    life.rewrite("followup3", f"{life.held()['followup3'].text}\nCall Dana.")
    life.write("followup3", "status: rejected")
    life.run("2026-03-01 09:00")
    life.write("followup3", "status:")
    life.run("2026-03-01 10:00")
    days = life.days(after="2026-03-02")
    assert {"followup1-2", "followup2-2", "followup3"} <= days.keys()


def test_a_dismissed_card_stays_so_when_a_later_round_comes() -> None:
    """Without a memory: the last that is left of its round waits without an alarm."""
    life = Life(keeps_memory=False)
    life.interview("2026-03-04 14:00")
    life.run(BEFORE)
    for step in ("card", "followup2", "followup3", "letgo"):
        life.remove(step)
    life.interview("2026-03-25 14:00", uid="second@example.com")
    life.run("2026-03-01 09:00")
    soon = [h for h in life.look("2026-03-01 10:00").held if h.start < at("2026-03-20 08:00")]
    assert [(str(h.slot), h.has_alarm) for h in soon] == [("followup1", False)]


@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize("fault", [Fault.CRASH_BEFORE, Fault.CRASH_AFTER])
def test_a_run_that_dies_makes_no_word_newer(life: Life, at: int, fault: Fault) -> None:
    """Two dates said at once: the one in the later reminder counts, whatever has moved."""
    life.write("followup1", "timeline: 2026-03-13")
    life.write("followup3", "timeline: 2026-03-18")
    life.store.faults = {len(life.store.writes) + at: fault}
    with pytest.raises(Crash):
        life.run_alone("2026-03-05 11:00")
    life.run("2026-03-05 12:00")
    # Wed 03-18 + 2 workdays = Fri 03-20; + 4 = Thu 03-26; + 5 = Thu 04-02
    days = life.days(after="2026-03-05")
    assert [days[f"followup{n}"] for n in (1, 2, 3)] == ["Fri 03-20", "Thu 03-26", "Thu 04-02"]
