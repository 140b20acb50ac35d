"""What stands is respected: nothing the user did is undone, nothing comes twice."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from calsync.model import (
    Action,
    Change,
    Event,
    Held,
    Interview,
    Mark,
    Rules,
    Settings,
    Standing,
    Verdict,
)
from tests.make import (
    US,
    at,
    days_of,
    interview,
    moved,
    run,
    stand,
    starts_of,
    with_slot,
    without,
    writes,
)

EARLY = at("2026-03-01 08:00")
TALK = interview("2026-03-04 10:00")


def first_run(*interviews: Interview, settings: Settings = US) -> tuple[Held, ...]:
    """The reminders that stand after a run on the first of March."""
    return stand(run(interviews or (TALK,), now=EARLY, settings=settings))


def later(
    held: tuple[Held, ...],
    *interviews: Interview,
    now: str = "2026-03-05 08:00",
    **options: object,
) -> tuple[Change, ...]:
    """What a later run decides on the same calendar."""
    return run(interviews or (TALK,), now=at(now), held=held, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "now", ["2026-03-01 08:00", "2026-03-04 09:50", "2026-03-11 09:00", "2026-03-25", "2026-09-01"]
)
def test_a_second_run_writes_nothing(now: str) -> None:
    """At any later moment the same calendar needs nothing."""
    assert writes(later(first_run(), now=now)) == []


def test_another_holiday_table_moves_nothing() -> None:
    """A day that has become a holiday since does not move what stands."""
    held = first_run(settings=Settings(rules=Rules(region="")))
    marks = {h.uid: h for h in first_run(settings=US)}
    same_cause = tuple(dataclasses.replace(h, mark=marks[h.uid].mark) for h in held)
    assert writes(later(same_cause)) == []


class TestMoved:
    """A reminder that the user dragged elsewhere."""

    def test_it_stays_and_what_follows_counts_from_there(self) -> None:
        """Follow-up 1 on a Monday by hand: it stays, 2 and 3 are counted from it."""
        held = moved(first_run(), "followup1", at("2026-03-16 18:00"))
        changes = later(held)
        assert starts_of(changes)["followup1"] == "2026-03-16 18:00"
        assert days_of(changes, "followup2", "followup3") == ["Fri 03-20", "Fri 03-27"]
        assert writes(changes) == [
            ("update", "followup2"),
            ("update", "followup3"),
            ("update", "letgo"),
        ]
        assert writes(later(stand(changes, held))) == []

    def test_it_outlives_a_moved_interview(self) -> None:
        """The interview moves a day; the dragged reminder stays, the others follow."""
        held = moved(first_run(), "followup2", at("2026-03-19 15:00"))
        changes = later(held, interview("2026-03-05 10:00"), now="2026-03-04 08:00")
        assert starts_of(changes)["followup2"] == "2026-03-19 15:00"
        assert starts_of(changes)["followup1"] == "2026-03-12 09:00"

    def test_it_never_stands_before_its_interview(self) -> None:
        """The interview moves behind it: it is computed afresh."""
        held = moved(first_run(), "followup1", at("2026-03-13 15:00"))
        changes = later(held, interview("2026-03-18 10:00"), now="2026-03-04 08:00")
        assert starts_of(changes)["followup1"] == "2026-03-25 09:00"

    def test_made_all_day_it_stands_on_that_date(self) -> None:
        """An all-day reminder counts for its date."""
        held = tuple(
            dataclasses.replace(
                h, start=at("2026-03-13 00:00"), end=at("2026-03-14 00:00"), all_day=True
            )
            if str(h.slot) == "followup1"
            else h
            for h in first_run()
        )
        assert days_of(later(held), "followup1", "followup2") == ["Fri 03-13", "Thu 03-19"]


class TestDeleted:
    """A reminder that the user deleted never comes back."""

    def test_one_ahead_takes_the_later_follow_ups_along(self) -> None:
        """Follow-up 2 is gone while it lay ahead: 3 is dismissed too."""
        held = without(first_run(), "followup2")
        changes = later(held)
        assert writes(changes) == [("delete", "followup3")]
        assert writes(later(stand(changes, held))) == []

    def test_one_that_has_passed_was_tidied_away(self) -> None:
        """Follow-up 1 is gone after its day: the others stay where they are."""
        held = without(first_run(), "followup1")
        assert writes(later(held, now="2026-03-12 08:00")) == []

    def test_card_and_let_go_do_not_return(self) -> None:
        """Deleting those two dismisses them alone."""
        held = without(first_run(), "card", "letgo")
        assert writes(later(held, now="2026-03-02 08:00")) == []

    def test_a_new_round_begins_anew(self) -> None:
        """After a dismissed sequence a second round has its own."""
        held = without(first_run(), "followup1", "followup2", "followup3", "letgo")
        second = interview("2026-03-18 10:00", uid="2@test")
        changes = later(held, TALK, second)
        assert writes(changes) == [
            ("create", "card"),
            ("create", "followup1"),
            ("create", "followup2"),
            ("create", "followup3"),
            ("create", "letgo"),
        ]

    def test_what_is_left_of_a_dismissed_round_stays_as_a_sign(self) -> None:
        """All but follow-up 3 are deleted: it stays, else the round would begin anew."""
        held = without(first_run(), "card", "followup1", "followup2", "letgo")
        assert writes(later(held, now="2026-03-02 08:00")) == []

    def test_a_deleted_card_and_then_a_later_round(self) -> None:
        """The follow-ups go, the card does not come back; the silent entry goes later."""
        talks = TALK, interview("2026-03-18 10:00", uid="2@test")
        held = without(first_run(), "card")
        for day in ("2026-03-02", "2026-03-03"):
            changes = later(held, *talks, now=f"{day} 08:00")
            held = stand(changes, held)
            mine = [str(h.slot) for h in held if h.id == TALK.event.id]
            assert mine == ["letgo"]
        changes = later(held, *talks, now="2026-03-04 12:00")
        assert writes(changes) == [("delete", "letgo")]

    def test_a_deleted_later_round_brings_the_follow_ups_back(self) -> None:
        """They went when the round came; it is deleted before its day: they come again."""
        second = interview("2026-03-18 10:00", uid="2@test")
        held = stand(later(first_run(), TALK, second), first_run())
        changes = later(held, TALK, now="2026-03-06 08:00")
        created = [c for c in changes if c.action.value == "create"]
        assert days_of(created, "followup1", "followup2") == ["Wed 03-11", "Tue 03-17"]
        assert writes(later(stand(changes, held), TALK, now="2026-03-07 08:00")) == []


class TestEdited:
    """Fields that the user edited are kept, field by field."""

    def test_an_edited_title_is_kept_when_the_reminder_moves(self) -> None:
        """The interview moves: the day is new, the title the user's, the notes ours."""
        held = tuple(
            dataclasses.replace(h, title="Ask Dana!") if str(h.slot) == "followup1" else h
            for h in first_run()
        )
        changes = later(held, interview("2026-03-05 10:00"), now="2026-03-04 08:00")
        (first,) = (c for c in changes if str(c.slot) == "followup1")
        assert first.wording is not None
        assert first.wording.title == "Ask Dana!"
        assert "Thursday 5 March 2026" in first.wording.text
        after = with_slot(stand(changes, held), "followup1")
        again = later(stand(changes, held), interview("2026-03-06 10:00"), now="2026-03-04 09:00")
        assert after.title == "Ask Dana!"
        assert {c.wording.title for c in again if c.wording and c.slot.number == 1} == {"Ask Dana!"}

    def test_edited_notes_are_kept(self) -> None:
        """What the user wrote into the notes survives a new date."""
        held = tuple(
            dataclasses.replace(h, text=h.text.replace("lesson:", "lesson: be brief"))
            for h in first_run()
        )
        changes = later(held, interview("2026-03-05 10:00"), now="2026-03-04 08:00")
        assert all("lesson: be brief" in c.wording.text for c in changes if c.wording)

    def test_a_withdrawn_reminder_with_words_of_the_user_only_falls_silent(self) -> None:
        """The interview is cancelled: what the user wrote stays, without its alarm."""
        held = tuple(
            dataclasses.replace(h, text=h.text + "\nlesson: be brief")
            if str(h.slot) == "followup1"
            else h
            for h in first_run()
        )
        gone = dataclasses.replace(TALK, standing=Standing.CANCELLED)
        assert ("update", "followup1") in writes(later(held, gone))
        silent = tuple(dataclasses.replace(h, has_alarm=False) for h in held)
        assert "followup1" not in {step for _action, step in writes(later(silent, gone))}

    def test_of_two_for_one_step_the_touched_one_stays(self) -> None:
        """A conflict copy: the one that the user moved and renamed is kept."""
        held = first_run()
        first = with_slot(held, "followup1")
        mine = dataclasses.replace(
            first, start=at("2026-03-20 18:00"), title="CALL DANA", extent=(1, 2)
        )
        changes = later((*held, mine))
        (gone,) = (c for c in changes if c.action.value == "delete")
        assert gone.held is not None
        assert gone.held.title == first.title

    def test_other_line_ends_are_no_edit(self) -> None:
        """A server that rewrites line ends and trailing spaces has edited nothing."""
        held = tuple(
            dataclasses.replace(h, text=h.text.replace("\n", " \r\n") + "\n") for h in first_run()
        )
        changes = later(held, interview("2026-03-05 10:00"), now="2026-03-04 08:00")
        assert all("5 March 2026" in c.wording.text for c in changes if c.wording)

    def test_one_with_an_attendee_is_the_users(self) -> None:
        """Never written or deleted, but its place counts."""
        held = tuple(
            dataclasses.replace(h, is_users=True, start=at("2026-03-13 10:00"))
            if str(h.slot) == "followup1"
            else h
            for h in first_run()
        )
        assert days_of(later(held), "followup2") == ["Thu 03-19"]
        gone = dataclasses.replace(TALK, standing=Standing.CANCELLED)
        assert ("delete", "followup1") not in writes(later(held, gone))


class TestWithdrawn:
    """The cause is gone, and with it what lies ahead."""

    @pytest.mark.parametrize("standing", [Standing.CANCELLED, Standing.DECLINED])
    def test_cancelled_and_declined(self, standing: Standing) -> None:
        """Everything ahead goes; the card, which has passed, is history."""
        gone = dataclasses.replace(TALK, standing=standing)
        assert writes(later(first_run(), gone)) == [
            ("delete", "followup1"),
            ("delete", "followup2"),
            ("delete", "followup3"),
            ("delete", "letgo"),
        ]

    def test_an_interview_deleted_before_its_end(self) -> None:
        """It was called off: everything ahead goes."""
        other = interview("2026-03-20 10:00", employer="Globex", uid="2@test")
        held = first_run(TALK, other)
        changes = later(held, other, now="2026-03-04 10:30")
        assert writes(changes) == [
            ("delete", "followup1"),
            ("delete", "followup2"),
            ("delete", "followup3"),
            ("delete", "letgo"),
        ]

    def test_an_interview_tidied_away_after_its_end(self) -> None:
        """It was held and then deleted: its reminders stay."""
        other = interview("2026-03-20 10:00", employer="Globex", uid="2@test")
        assert writes(later(first_run(TALK, other), other, now="2026-03-04 11:30")) == []

    def test_an_incomplete_read_concludes_nothing(self) -> None:
        """What is absent from half a calendar is not gone."""
        other = interview("2026-03-20 10:00", employer="Globex", uid="2@test")
        changes = later(first_run(), other, now="2026-03-02 08:00", is_complete=False)
        assert {action for action, _step in writes(changes)} == {"create"}

    def test_an_unreadable_interview_keeps_its_reminders(self) -> None:
        """Nothing of an event that cannot be read is written or removed."""
        other = interview("2026-03-20 10:00", employer="Globex", uid="2@test")
        held = first_run(TALK, other)
        assert (
            writes(later(held, other, now="2026-03-02 08:00", unknown=frozenset({TALK.event.id})))
            == []
        )

    def test_an_unreadable_reminder_is_not_a_deleted_one(self) -> None:
        """One of ours lost its start: the others of its round stay, none is made anew."""
        held = without(first_run(), "followup1")
        changes = later(held, unknown=frozenset({TALK.event.id}))
        assert writes(changes) == []

    def test_a_new_round_withdraws_the_follow_ups_of_the_last(self) -> None:
        """The next round is the answer."""
        second = interview("2026-03-18 10:00", uid="2@test")
        changes = later(first_run(), TALK, second, now="2026-03-12 10:00")
        deleted = [(str(c.slot), c.reason) for c in changes if c.action.value == "delete"]
        assert deleted == [
            ("followup2", "a later round is in the calendar"),
            ("followup3", "a later round is in the calendar"),
            ("letgo", "a later round is in the calendar"),
        ]

    def test_a_cancelled_second_round_brings_them_back(self) -> None:
        """They went when the round came; when it is called off the wait begins anew."""
        second = interview("2026-03-18 10:00", uid="2@test")
        held = stand(later(first_run(), TALK, second), first_run())
        off = dataclasses.replace(second, standing=Standing.CANCELLED)
        changes = later(held, TALK, off, now="2026-03-13 08:00")
        created = [c for c in changes if c.action.value == "create"]
        assert days_of(created, "followup1", "followup2") == ["Fri 03-20", "Thu 03-26"]
        assert writes(later(stand(changes, held), TALK, off, now="2026-03-16 08:00")) == []

    def test_a_round_cancelled_afterwards_takes_no_place(self) -> None:
        """It did not take place on Tue 03-10: a week on, and what goes is no message to them."""
        second = interview("2026-03-10 10:00", uid="2@test")
        held = stand(later(first_run(), TALK, second), first_run())
        off = dataclasses.replace(second, standing=Standing.CANCELLED)
        changes = later(held, TALK, off, now="2026-03-12 08:00")
        created = starts_of([c for c in changes if c.action.value == "create"])
        assert created["followup1"] == "2026-03-17 09:00"
        assert created["followup2"] == "2026-03-24 09:00"


class TestVerdict:
    """Detection changed its mind."""

    def test_a_new_release_withdraws_nothing(self) -> None:
        """The event is the same: the reminders stay, whatever detection says now."""
        doubted = dataclasses.replace(TALK, nature=Verdict.NO)
        assert writes(later(first_run(), doubted)) == []

    def test_an_event_that_became_something_else(self) -> None:
        """Renamed to a dentist's appointment: everything ahead goes."""
        event = dataclasses.replace(TALK.event, title="Dentist")
        changed = dataclasses.replace(TALK, nature=Verdict.NO, event=event)
        assert len(writes(later(first_run(), changed))) == 4

    def test_the_users_word_counts_at_once(self) -> None:
        """Marked as no interview: everything ahead goes, though the event is the same."""
        settled = dataclasses.replace(TALK, nature=Verdict.NO, settled=True)
        assert len(writes(later(first_run(), settled))) == 4


class TestIdentity:
    """One interview, whatever its UID."""

    def test_a_new_uid_is_the_same_interview(self) -> None:
        """Same start, same employer: the reminders keep their UIDs."""
        again = interview("2026-03-04 10:00", uid="other@test")
        assert writes(later(first_run(), again, now="2026-03-02 08:00")) == []

    def test_a_new_uid_with_the_same_title(self) -> None:
        """Nobody knows the employer: title, start and organizer say that it is the same."""
        one = interview("2026-03-04 10:00", employer="", title="Interview")
        two = interview("2026-03-04 10:00", employer="", title="Interview", uid="other@test")
        assert writes(later(first_run(one), two, now="2026-03-02 08:00")) == []

    def test_the_founder_leaves_a_panel(self) -> None:
        """The round is still there: its reminders stand again where they stood."""
        founder = interview("2026-03-04 10:00", uid="a")
        other = interview("2026-03-04 11:00", uid="b")
        held = moved(first_run(founder, other), "followup2", at("2026-03-19 15:00"))
        gone = dataclasses.replace(founder, standing=Standing.CANCELLED)
        changes = later(held, gone, other, now="2026-03-05 08:00")
        created = [c for c in changes if c.action.value == "create"]
        assert {c.uid[8:24] for c in created} == {other.event.id}
        assert days_of(created, "followup1", "followup2", "followup3") == [
            "Wed 03-11",
            "Thu 03-19",
            "Thu 03-26",
        ]
        assert len([c for c in changes if c.action.value == "delete"]) == 4
        assert writes(later(stand(changes, held), gone, other, now="2026-03-06 08:00")) == []

    def test_a_talk_added_to_the_panel_changes_no_uid(self) -> None:
        """An earlier talk on the day: the founder stays the one whose id is borne."""
        added = interview("2026-03-04 09:00", uid="0")
        changes = later(first_run(), added, TALK, now="2026-03-02 08:00")
        assert [c.action.value for c in changes if str(c.slot) == "card"] == ["update"]
        assert starts_of(changes)["card"] == "2026-03-04 08:45"
        assert {c.uid[8:24] for c in changes} == {TALK.event.id}


def test_what_stands_keeps_its_slot() -> None:
    """A new interview whose follow-up wants the same instant gives way."""
    held = first_run()
    earlier = interview("2026-03-04 08:00", employer="Globex", uid="2@test")
    changes = later(held, TALK, earlier, now="2026-03-02 08:00")
    new = [c for c in changes if c.action.value == "create"]
    assert starts_of(new)["followup1"] == "2026-03-11 09:15"
    assert [c for c in changes if c.action.value == "update"] == []


def test_what_stands_keeps_its_slot_when_its_interview_is_tidied_away() -> None:
    """Follow-up 3 and the let-go entry wait on; what was called off leaves its place."""
    held = first_run()
    ahead = interview("2026-03-17 10:00", employer="Globex", uid="2@test")
    new = starts_of(run((ahead,), now=at("2026-03-12 08:00"), held=held))
    assert new["followup1"] == "2026-03-24 09:15"
    assert new["followup3"] == "2026-04-07 09:15"
    off = later(held, ahead, now="2026-03-04 10:30")
    made = [c for c in off if c.action.value == "create"]
    assert starts_of(made)["followup1"] == "2026-03-24 09:00"


def test_a_lost_mark_concludes_nothing() -> None:
    """A server dropped the fingerprint: the reminder stays as it stands."""
    held = tuple(dataclasses.replace(h, mark=Mark()) for h in first_run())
    assert writes(later(held, interview("2026-03-06 10:00"), now="2026-03-02 08:00")) == []


def test_a_copy_under_another_uid_is_held_and_never_touched() -> None:
    """An imported copy counts for an export; it is not updated."""
    held = tuple(
        dataclasses.replace(h, uid=f"import-{n}", is_copy=True) for n, h in enumerate(first_run())
    )
    assert writes(later(held, interview("2026-03-05 10:00"), now="2026-03-02 08:00")) == []


def test_a_duplicate_reminder_goes() -> None:
    """Two for one step: the extra one is withdrawn, the other stays."""
    held = first_run()
    first = with_slot(held, "followup1")
    extra = dataclasses.replace(first, uid=first.uid + "-2", generation=2)
    changes = later((*held, extra))
    assert [(c.action.value, c.uid) for c in changes if c.action.value == "delete"] == [
        ("delete", first.uid)
    ]


def test_events_have_one_id() -> None:
    """The id is that of UID and RECURRENCE-ID."""
    event = Event("a", "", at("2026-03-04 10:00"), at("2026-03-04 11:00"))
    assert event.id != dataclasses.replace(event, recurrence_id="20260304T150000Z").id
    assert len(event.id) == 16


class TestPutOff:
    """An interview that is put off after reminders of it have passed begins a new cycle."""

    FIRST = interview("2026-03-04 10:00")
    PUT_OFF = interview("2026-03-25 10:00")
    SEEN = at("2026-03-12 08:00")  # the card and follow-up 1 have passed

    def held(self) -> tuple[Held, ...]:
        """What stands on Thu 12 Mar, before the interview is put off."""
        return stand(run([self.FIRST], now=at("2026-03-01 08:00")))

    def test_everything_comes_again(self) -> None:
        """None stands before the interview; what has passed is history, its UID used up."""
        held = self.held()
        changes = run([self.PUT_OFF], now=self.SEEN, held=held)
        assert starts_of(changes) == {
            "card": "2026-03-25 09:45",
            "followup1": "2026-04-01 09:00",
            "followup2": "2026-04-07 09:00",
            "followup3": "2026-04-14 09:00",
            "letgo": "2026-04-28 09:00",
        }
        uids = {str(c.slot): c.uid.split("-", 2)[2] for c in changes}
        assert (uids["card"], uids["followup1"]) == ("card-2", "followup1-2")
        assert uids["followup2"] == "followup2"
        assert writes(run([self.PUT_OFF], now=self.SEEN, held=stand(changes, held))) == []

    def test_after_the_last_reminder(self) -> None:
        """Called back weeks later, under the same UID: the whole sequence."""
        held = self.held()
        again = interview("2026-04-20 10:00")
        changes = run([again], now=at("2026-04-10 08:00"), held=held)
        assert days_of(changes, "card", "followup1", "followup2", "followup3") == [
            "Mon 04-20",
            "Tue 04-28",
            "Tue 05-05",
            "Tue 05-12",
        ]

    def test_what_was_tidied_away_is_no_dismissal(self) -> None:
        """The card and follow-up 1 were deleted when they had passed."""
        held = without(self.held(), "card", "followup1")
        changes = run([self.PUT_OFF], now=self.SEEN, held=held)
        assert days_of(changes, "card", "followup1", "followup2") == [
            "Wed 03-25",
            "Wed 04-01",
            "Tue 04-07",
        ]

    @pytest.mark.parametrize("step", ["card", "followup1", "followup2"])
    def test_deleting_one_of_the_new_cycle(self, step: str) -> None:
        """It does not come back, run after run."""
        held = self.held()
        held = stand(run([self.PUT_OFF], now=self.SEEN, held=held), held)
        held = tuple(h for h in held if str(h.slot) != step or h.start <= self.SEEN)
        for day in range(3):
            now = self.SEEN + timedelta(days=day)
            changes = run([self.PUT_OFF], now=now, held=held)
            assert all(c.action is not Action.CREATE for c in changes)
            held = stand(changes, held)

    def test_a_mere_correction(self) -> None:
        """Moved by an hour before it begins: the same reminders, moved."""
        changes = run([interview("2026-03-04 11:00")], now=at("2026-03-04 08:00"), held=self.held())
        assert writes(changes)[0] == ("update", "card")
        assert all(c.action is Action.UPDATE for c in changes if c.slot.kind != "letgo")

    def test_the_wait_after_a_cancelled_later_round(self) -> None:
        """A week from the day the cancellation is seen, though follow-up 1 has passed."""
        second = interview("2026-03-20 10:00", uid="2@test")
        off = interview("2026-03-20 10:00", uid="2@test", standing=Standing.CANCELLED)
        held = self.held()
        held = stand(run([self.FIRST, second], now=self.SEEN, held=held), held)
        now = at("2026-03-15 12:00")
        changes = run([self.FIRST, off], now=now, held=held)
        assert days_of(changes, "followup1", "followup2", "followup3") == [
            "Tue 03-24",
            "Tue 03-31",
            "Tue 04-07",
        ]
        # … and deleting one of them dismisses the rest, for good.
        held = tuple(
            h for h in stand(changes, held) if str(h.slot) != "followup1" or h.start <= now
        )
        for _run in range(3):
            changes = run([self.FIRST, off], now=now, held=held)
            assert all(c.action is not Action.CREATE for c in changes)
            held = stand(changes, held)

    def test_rounds_that_change_places(self) -> None:
        """The first round is put off behind the second: the sequence is its own now."""
        second = interview("2026-03-18 10:00", uid="2@test")
        held = stand(run([self.FIRST, second], now=at("2026-03-01 08:00")))
        changes = run([self.PUT_OFF, second], now=at("2026-03-02 08:00"), held=held)
        ahead = [c for c in changes if c.action is not Action.DELETE and c.slot.kind != "card"]
        assert [c.uid.split("-")[1] for c in ahead] == [self.PUT_OFF.event.id] * 4

    def test_a_talk_added_before_the_first_has_ended(self) -> None:
        """Same days, another cause: the reminders know it, and nothing else moves later."""
        panel = (self.FIRST, interview("2026-03-04 11:00", uid="2@test"))
        held = self.held()
        held = stand(run(panel, now=at("2026-03-04 09:00"), held=held), held)
        held = without(held, "followup1")
        changes = run(panel, now=at("2026-03-04 11:00"), held=held)
        assert writes(changes) == [("delete", "followup2"), ("delete", "followup3")]
        assert days_of(changes, "letgo") == ["Tue 04-07"]
