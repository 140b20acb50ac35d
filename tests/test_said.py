"""What the user says in the calendar, and what follows from it; dates by hand from the rules."""

from __future__ import annotations

import dataclasses

import pytest

from calsync import job
from calsync.errors import CalsyncError, Refused
from calsync.model import Action, Kinds, Line, Remembered, State, Verdict
from calsync.stores.base import Outcome, Status, Write
from calsync.stores.memory import MemoryStore
from tests.life import SETTINGS, ZONE, Life, Notebook, at

# An interview on Wed 4 Mar 2026: Wed 03-11, Tue 03-17, Tue 03-24, let go Tue 04-07.
BEFORE, AFTER = "2026-03-01 08:00", "2026-03-05 08:00"
CANCELLED = "STATUS:CANCELLED\r\n"
USUAL = {
    "card": "Wed 03-04",
    "followup1": "Wed 03-11",
    "followup2": "Tue 03-17",
    "followup3": "Tue 03-24",
    "letgo": "Tue 04-07",
}


@pytest.fixture(params=[True, False], ids=["with memory", "without"])
def life(request: pytest.FixtureRequest) -> Life:
    """One interview with its reminders."""
    found = Life(keeps_memory=request.param)
    found.interview("2026-03-04 14:00")
    found.run(BEFORE)
    assert found.days() == USUAL
    return found


@pytest.fixture
def remembering() -> Life:
    """The same with a memory."""
    found = Life()
    found.interview("2026-03-04 14:00")
    found.run(BEFORE)
    return found


class TestTimeline:
    """The stated date and two working days; later steps keep their waits from there."""

    @pytest.mark.parametrize("where", ["card", "notes"])
    def test_it_replaces_the_wait(self, life: Life, where: str) -> None:
        """Two weeks after Wed 03-04 is Wed 03-18: Fri 03-20, Thu 03-26, Thu 04-02, Thu 04-16."""
        if where == "card":
            life.write("card", "timeline: 2026-03-18")
        else:
            life.interview("2026-03-04 14:00", notes="timeline: 2026-03-18")
        life.run(AFTER)
        assert life.days(after="2026-03-05") == {
            "followup1": "Fri 03-20",
            "followup2": "Thu 03-26",
            "followup3": "Thu 04-02",
            "letgo": "Thu 04-16",
        }

    def test_the_first_that_lies_ahead_takes_it_up(self, life: Life) -> None:
        """Follow-up 1 has passed; said in it, the date moves follow-up 2: Wed 04-01 + 2."""
        life.run("2026-03-11 18:00")
        life.write("followup1", "timeline: 2026-04-01")
        life.run("2026-03-12 08:00")
        assert life.days(after="2026-03-10") == {
            "followup1": "Wed 03-11",
            "followup2": "Fri 04-03",
            "followup3": "Fri 04-10",
            "letgo": "Fri 04-24",
        }
        life.run("2026-04-05 08:00")  # and once it has passed, nothing moves again
        assert life.days(after="2026-04-04")["followup3"] == "Fri 04-10"

    def test_words_that_go_into_the_card_name_the_day_they_named(self, remembering: Life) -> None:
        """Two weeks, said in follow-up 2 on Tue 03-17, is Tue 03-31 in the card as well.

        Counted from the interview it were Wed 03-18: follow-up 2 on Fri 03-20.
        """
        remembering.run("2026-03-11 18:00")
        remembering.write("followup2", "timeline: two weeks")
        remembering.write("followup2", "status: replied")
        remembering.run("2026-03-12 08:00")
        assert set(remembering.days()) == {"card", "followup1"}
        remembering.write("card", "status: waiting")
        remembering.run("2026-03-13 08:00")
        again = list(remembering.days(after="2026-03-12").values())
        assert again == ["Thu 04-02", "Thu 04-09", "Thu 04-23"]

    def test_a_follow_up_that_moves_takes_no_date_along(self, life: Life) -> None:
        """Two weeks, said in follow-up 2 on Tue 03-17, stays Tue 03-31; the calendar says so."""
        life.run("2026-03-11 18:00")
        life.write("followup2", "timeline: two weeks")
        for now in ("2026-03-12 08:00", "2026-03-13 08:00", "2026-03-20 08:00"):
            life.run(now)
            assert life.days(after="2026-03-12") == {
                "followup2": "Thu 04-02",
                "followup3": "Thu 04-09",
                "letgo": "Thu 04-23",
            }
        life.write("followup2", "lesson: ask sooner")
        assert life.run("2026-03-21 08:00").done == ()
        life.write("followup2", "timeline: next Friday")  # said anew, on Thu 04-02
        life.run("2026-03-22 08:00")
        assert life.days(after="2026-03-12")["followup2"] == "Tue 04-14"

    def test_nor_does_one_that_only_falls_silent(self) -> None:
        """Said in the follow-up of a round that is called off, it counts for the one before."""
        life = Life(keeps_memory=False)
        life.interview("2026-03-02 14:00")
        life.interview("2026-03-04 14:00", uid="second@example.com")
        life.run("2026-03-04 18:00")
        life.write("followup1", "timeline: two weeks")
        life.run("2026-03-05 08:00")
        assert life.days()["followup1"] == "Fri 03-27"
        life.interview("2026-03-04 14:00", uid="second@example.com", more=CANCELLED)
        life.run("2026-03-06 08:00")
        rings = [h for h in life.look("2026-03-06 09:00").contents.held if h.has_alarm]
        assert "03-27" in {h.start.strftime("%m-%d") for h in rings if h.slot.number == 1}

    def test_two_machines_read_the_same_date(self, remembering: Life) -> None:
        """One that sees the words only when the follow-up has moved counts as the other does."""
        another = Life()
        another.store = remembering.store
        another.run("2026-03-11 18:00")
        remembering.run("2026-03-11 18:00")
        remembering.write("followup2", "timeline: two weeks")
        remembering.run("2026-03-12 08:00")
        for machine in (another, remembering):
            assert machine.run("2026-03-12 09:00").done == ()
        assert another.days()["followup2"] == "Thu 04-02"

    def test_never_sooner_than_two_days_after(self, life: Life) -> None:
        """They named the day of the interview itself: Fri 03-06 at the earliest."""
        life.write("card", "timeline: 2026-03-04")
        life.run("2026-03-04 16:00")
        assert life.days()["followup1"] == "Fri 03-06"

    def test_of_an_earlier_round_it_is_spent(self, life: Life) -> None:
        """The later round counts its own week: Tue 03-17 + 7 is Tue 03-24."""
        life.write("card", "timeline: 2026-05-01")
        life.interview("2026-03-17 14:00", uid="second@example.com")
        life.run(AFTER)
        assert "Tue 03-24" in life.days().values()

    def test_what_is_not_understood_is_told_once(self, remembering: Life) -> None:
        """It changes nothing."""
        remembering.write("card", "timeline: when hell freezes over")
        run = remembering.run_alone(AFTER)
        assert [n.about for n in run.news] == ["Acme"]
        assert "hell" in run.news[0].text
        assert remembering.days() == USUAL
        assert remembering.run_alone(AFTER).news == ()

    @pytest.mark.parametrize("line", ["timeline: soonish", "status: replid", "contact: tbd"])
    def test_nor_in_an_interview_of_ones_own(self, remembering: Life, line: str) -> None:
        """It is named once, changes nothing, and the word that is right counts."""
        remembering.interview("2026-03-04 14:00", notes=line)
        run = remembering.run_alone(AFTER)
        assert [(n.about, n.text.partition(" is ")[0]) for n in run.news] == [("Acme", f'"{line}"')]
        assert remembering.days() == USUAL
        assert remembering.run_alone(AFTER).news == ()
        remembering.interview("2026-03-04 14:00", notes="status: replied")
        assert remembering.run_alone(AFTER).news == ()
        assert set(remembering.days()) == {"card"}

    @pytest.mark.parametrize("sent_by", ["talent@acme.example", "robin@example.com"])
    def test_a_recruiter_is_not_corrected(self, remembering: Life, sent_by: str) -> None:
        """Their "Status: confirmed" is prose; one's own, in an invitation of one's own, is not."""
        remembering.interview(
            "2026-03-04 14:00",
            notes="Status: Confirmed\nTimeline: two to three weeks process",
            more=f"ORGANIZER:mailto:{sent_by}\r\nATTENDEE:mailto:robin@example.com\r\n",
        )
        told = remembering.run_alone(AFTER).news
        assert len(told) == (0 if sent_by == "talent@acme.example" else 2)


class TestStatus:
    """What is heard withdraws what is still pending."""

    @pytest.mark.parametrize("word", ["replied", "offer", "withdrew"])
    @pytest.mark.parametrize("where", ["card", "notes", "followup1", "title"])
    def test_nothing_is_pending(self, life: Life, word: str, where: str) -> None:
        """Wherever it is said, and it is still known afterwards."""
        if where == "notes":
            life.interview("2026-03-04 14:00", notes=f"Status: {word.upper()}!")
        elif where == "title":
            if word == "withdrew":
                pytest.skip("no title ending")
            life.retitle("followup1", lambda title: f"{title} - {word}")
        else:
            life.write(where, f"status: {word}")
        life.run("2026-03-12 08:00" if where == "followup1" else AFTER)
        assert life.days(after="2026-03-13") == {}
        (state,) = life.look("2026-03-13 08:00").states.values()
        assert state is State(word)

    def test_words_go_to_the_card(self, life: Life) -> None:
        """The follow-up that carried them is withdrawn; the card says it now."""
        life.write("followup2", "status: replied")
        life.write("followup2", "lesson: ask about the team")
        life.run(AFTER)
        assert set(life.days()) == {"card"}
        text = life.held()["card"].text
        assert "\nstatus: replied\n" in text
        assert "\nlesson: ask about the team\n" in text

    def test_without_a_card_one_is_made(self, life: Life) -> None:
        """It has no alarm."""
        life.remove("card")
        life.run(AFTER)
        life.write("followup2", "status: replied")
        life.run(AFTER)
        (card,) = life.held().values()
        assert card.slot.kind == "card"
        assert not card.has_alarm
        assert "\nstatus: replied\n" in card.text

    def test_own_words_stay(self, life: Life) -> None:
        """A follow-up with more of the user's in it falls silent."""
        life.rewrite("followup2", "Call Dana instead\nstatus: replied")
        life.run(AFTER)
        assert set(life.days()) == {"card", "followup2"}
        assert not life.held()["followup2"].has_alarm

    def test_waiting_opens_again(self, remembering: Life) -> None:
        """The dates are those of before; the UIDs are new."""
        remembering.write("card", "status: replied")
        remembering.run(AFTER)
        remembering.write("card", "status: waiting")
        remembering.run("2026-03-06 08:00")
        days = {step.removesuffix("-2"): day for step, day in remembering.days().items()}
        assert days == USUAL

    def test_they_did_not_come(self, life: Life) -> None:
        """Follow-up 1 on the next day, the rest keep their waits: 03-05, 03-11, 03-18."""
        life.write("card", "status: no-show")
        life.run("2026-03-04 16:00")
        assert list(life.days().values())[:4] == [
            "Wed 03-04",
            "Thu 03-05",
            "Wed 03-11",
            "Wed 03-18",
        ]

    def test_a_later_round_opens_again(self, life: Life) -> None:
        """`replied` ends the sequence of its round alone."""
        life.write("card", "status: replied")
        life.run(AFTER)
        life.interview("2026-03-18 14:00", uid="second@example.com")
        life.run("2026-03-12 08:00")
        # Wed 03-18 + 7 = Wed 03-25; 4 workdays: Tue 03-31; 5 workdays: Tue 04-07
        assert list(life.days(after="2026-03-18").values()) == [
            "Wed 03-18",
            "Wed 03-25",
            "Tue 03-31",
            "Tue 04-07",
            "Tue 04-21",
        ]

    def test_an_organizers_status_is_none(self) -> None:
        """ "Status: confirmed" is not the user's, nor is anything told of it."""
        life = Life()
        life.interview(
            "2026-03-04 14:00",
            notes="Status: confirmed\nTimeline: 10:00 intro",
            more="ORGANIZER:mailto:dana@acme.example\r\nATTENDEE:mailto:robin@example.com\r\n",
        )
        run = life.run(BEFORE)
        assert run.news == ()
        assert life.days() == USUAL


class TestRejected:
    """One request for feedback and nothing else."""

    def test_two_workdays_after_it_was_seen(self, life: Life) -> None:
        """Seen on Fri 03-13: two working days on is Tue 03-17."""
        life.write("card", "status: rejected")
        life.run("2026-03-13 08:00")
        assert life.days(after="2026-03-12") == {"feedback": "Tue 03-17"}
        life.run("2026-03-15 08:00")
        assert life.days(after="2026-03-12") == {"feedback": "Tue 03-17"}
        life.run("2026-04-15 08:00")
        assert life.days(after="2026-03-12") == {"feedback": "Tue 03-17"}

    def test_never_on_a_monday(self, life: Life) -> None:
        """Seen on Thu 03-12: two working days on is Mon 03-16, so Tue 03-17."""
        life.write("card", "status: rejected")
        life.run("2026-03-12 08:00")
        assert life.days(after="2026-03-12") == {"feedback": "Tue 03-17"}

    def test_a_no_after_a_withdrawal(self, remembering: Life) -> None:
        """Two working days after the no was seen, whatever had ended the application before."""
        remembering.write("card", "status: withdrew")
        remembering.run("2026-03-09 08:00")
        remembering.interview("2026-03-04 14:00", notes="status: rejected")
        remembering.run("2026-03-13 08:00")
        assert remembering.days(after="2026-03-12") == {"feedback": "Tue 03-17"}
        (found,) = remembering.look("2026-03-14 08:00").applications
        assert found.rounds[0].said.seen == at("2026-03-13 08:00")

    def test_an_answer_withdraws_it(self, life: Life) -> None:
        """What they said goes into the card."""
        life.write("card", "status: rejected")
        life.run("2026-03-13 08:00")
        life.write("feedback", "feedback: more depth in SQL")
        life.run("2026-03-14 08:00")
        assert life.days(after="2026-03-12") == {}
        assert "\nfeedback: more depth in SQL\n" in life.held()["card"].text

    def test_taken_back(self, remembering: Life) -> None:
        """All stands again."""
        remembering.write("card", "status: rejected")
        remembering.run("2026-03-01 09:00")
        remembering.write("card", "status: waiting")
        remembering.run("2026-03-01 10:00")
        assert list(remembering.days(after="2026-03-05").values()) == list(USUAL.values())[1:]

    def test_taken_back_where_nothing_else_is_left(self) -> None:
        """Said in the interview before anything was written: then the card is new as well."""
        life = Life(keeps_memory=False)
        life.interview("2026-03-04 14:00", notes="status: rejected")
        life.run("2026-03-01 09:00")
        life.interview("2026-03-04 14:00", notes="status: waiting")
        life.run("2026-03-01 10:00")
        assert life.days() == USUAL

    def test_a_no_after_another_answer(self, life: Life) -> None:
        """Only the card was left: it goes, and feedback is asked for in the same run."""
        life.interview("2026-03-04 14:00", notes="status: replied")
        life.run("2026-03-01 09:00")
        life.interview("2026-03-04 14:00", notes="status: rejected")
        life.run("2026-03-01 10:00")
        assert life.days() == {"feedback": "Tue 03-03"}

    def test_only_once(self, remembering: Life) -> None:
        """Deleted it does not come again, nor after a change of mind."""
        remembering.write("card", "status: rejected")
        remembering.run("2026-03-13 08:00")
        remembering.remove("feedback")
        remembering.run("2026-03-14 08:00")
        assert remembering.days(after="2026-03-12") == {}

    def test_a_later_interview_begins_anew(self, remembering: Life) -> None:
        """First seen after the no, it is another application."""
        remembering.write("card", "status: rejected")
        remembering.run("2026-03-13 08:00")
        remembering.interview("2026-03-25 14:00", uid="new@example.com")
        remembering.run("2026-03-20 08:00")
        found = remembering.look("2026-03-20 08:00")
        assert sorted(s.value for s in found.states.values()) == ["rejected", "upcoming"]
        assert remembering.days(after="2026-03-24")["card"] == "Wed 03-25"

    def test_said_on_the_command_line(self, remembering: Life) -> None:
        """It is dated then, though the card that takes it only falls silent."""
        (application,) = remembering.look(BEFORE).applications
        word = job.Word(lines={application.rounds[-1].id: (Line("status", "rejected"),)})
        remembering.run_alone("2026-03-02 08:00", word=word)
        remembering.interview("2026-03-25 14:00", uid="new@example.com")
        remembering.run("2026-03-02 09:00")
        found = remembering.look("2026-03-02 09:00")
        assert sorted(s.value for s in found.states.values()) == ["rejected", "upcoming"]

    def test_one_more_talk_of_the_day_on_which_it_ended(self, remembering: Life) -> None:
        """It belongs to the round that ended: nobody is turned down and asked to come at once."""
        remembering.write("card", "status: rejected")
        remembering.run("2026-03-02 08:00")
        remembering.interview("2026-03-04 14:15", uid="new@example.com")
        remembering.run("2026-03-02 09:00")
        found = remembering.look("2026-03-02 10:00")
        assert [s.value for s in found.states.values()] == ["rejected"]
        assert set(remembering.days()) == {"card", "feedback"}

    def test_taken_back_under_another_uid(self, remembering: Life) -> None:
        """The interview was sent again, and says something else: both are one application."""
        remembering.write("card", "status: rejected")
        remembering.run("2026-03-05 08:00")
        remembering.interview("2026-03-25 14:00", uid="second@example.com")
        remembering.run("2026-03-05 09:00")
        remembering.remove("talk@example.com")
        remembering.interview("2026-03-04 14:00", uid="again@example.com")
        remembering.run("2026-03-05 10:00")
        remembering.interview("2026-03-04 14:00", uid="again@example.com", notes="status: waiting")
        remembering.run("2026-03-05 11:00")
        found = remembering.look("2026-03-05 12:00")
        assert [s.value for s in found.states.values()] == ["upcoming"]

    def test_a_new_one_between_two_rounds_that_ended(self, remembering: Life) -> None:
        """The later of the two was in the calendar when they said no, and stays ended."""
        remembering.interview("2026-03-25 14:00", uid="second@example.com")
        remembering.run("2026-03-02 08:00")
        remembering.interview("2026-03-04 14:00", notes="status: rejected")
        remembering.run("2026-03-05 08:00")
        remembering.interview("2026-03-18 14:00", uid="new@example.com")
        remembering.run("2026-03-05 09:00")
        found = remembering.look("2026-03-05 10:00")
        assert sorted(s.value for s in found.states.values()) == ["rejected", "upcoming"]
        ahead = remembering.days(after="2026-03-11")
        assert ahead["followup1"] == "Wed 03-25"  # a week after Wed 03-18

    def test_a_round_already_known_ends_with_it(self, remembering: Life) -> None:
        """Its card goes as well."""
        remembering.interview("2026-03-25 14:00", uid="second@example.com")
        remembering.run(AFTER)
        remembering.interview("2026-03-04 14:00", notes="status: rejected")
        remembering.run("2026-03-13 08:00")
        assert list(remembering.days(after="2026-03-13")) == ["feedback"]


class TestDone:
    """ "I sent this message": it counts as standing on the day this was first seen."""

    @pytest.mark.parametrize("tick", [lambda t: f"{t} - done", lambda t: f"✓ {t}"])
    def test_later_ones_are_counted_from_then(self, life: Life, tick: object) -> None:
        """Sent on Fri 03-13: four workdays on is Thu 03-19, five more Thu 03-26."""
        assert callable(tick)
        life.run("2026-03-11 18:00")
        life.retitle("followup1", tick)
        life.run("2026-03-13 08:00")
        assert not life.held()["followup1"].has_alarm
        expected = {
            "followup2": "Thu 03-19",
            "followup3": "Thu 03-26",
            "letgo": "Thu 04-09",
        }
        assert life.days(after="2026-03-13") == expected
        life.run("2026-03-15 08:00")
        assert life.days(after="2026-03-13") == expected

    def test_ahead_of_its_day(self, life: Life) -> None:
        """Sent two days early: it stays where it stands, silent."""
        life.retitle("followup1", lambda title: f"{title} – done")
        life.run("2026-03-09 08:00")
        assert life.days()["followup1"] == "Wed 03-11"
        assert life.days()["followup2"] == "Fri 03-13"


class TestDeleted:
    """A deletion is for good."""

    def test_all_of_a_round(self, remembering: Life) -> None:
        """Nothing comes back, whatever is changed later."""
        for step in USUAL:
            remembering.remove(step)
        remembering.run(AFTER)
        remembering.interview("2026-03-04 15:00")
        remembering.run("2026-03-06 08:00")
        assert remembering.days() == {}

    def test_one_ahead_takes_later_follow_ups_along(self, remembering: Life) -> None:
        """And nothing is left of them behind the let-go."""
        remembering.remove("followup2")
        remembering.run(AFTER)
        assert set(remembering.days()) == {"card", "followup1", "letgo"}

    def test_a_new_kind_is_written_all_the_same(self, remembering: Life) -> None:
        """What was never written was not deleted."""
        kinds = dataclasses.replace(Kinds(), thank_you=True)
        remembering.settings = dataclasses.replace(SETTINGS, kinds=kinds)
        remembering.run("2026-03-02 08:00")
        assert remembering.days()["thankyou"] == "Wed 03-04"

    def test_two_applications_at_once(self, remembering: Life) -> None:
        """The guard asks which it was."""
        remembering.interview("2026-03-05 10:00", uid="b@example.com", title="Interview Globex")
        remembering.run("2026-03-02 08:00")
        everything = dict(remembering.store.contents)
        for name in everything:
            if name.startswith("calsync-"):
                remembering.store.change(name, None)
        with pytest.raises(Refused, match=r"--restore.*--accept-deletions"):
            remembering.run("2026-03-03 08:00")
        remembering.run("2026-03-03 08:00", restore=True)
        assert remembering.store.contents.keys() == everything.keys()
        for name in remembering.store.contents:
            if name.startswith("calsync-"):
                remembering.store.change(name, None)
        remembering.run("2026-03-03 08:00", accept_deletions=True)
        assert remembering.held() == {}

    def test_what_another_machine_withdrew_is_not_deleted(self, remembering: Life) -> None:
        """Of two that are gone at once one had an answer: the other alone was deleted."""
        remembering.interview("2026-03-05 10:00", uid="b@example.com", title="Interview Globex")
        remembering.run("2026-03-02 08:00")
        remembering.interview(
            "2026-03-05 10:00",
            uid="b@example.com",
            title="Interview Globex",
            notes="status: replied",
        )
        for name in remembering.store.contents:
            if name.startswith("calsync-"):
                remembering.store.change(name, None)
        remembering.run("2026-03-03 08:00")
        assert not any("followup" in name for name in remembering.store.contents)

    def test_what_has_passed_is_not_restored(self, remembering: Life) -> None:
        """Undone with the rest, it was history: nothing is asked a second time."""
        remembering.write("card", "status: rejected")
        remembering.run("2026-03-06 08:00")
        remembering.run("2026-03-20 08:00")
        job.undo(
            (remembering.store,),
            settings=remembering.settings,
            now=at("2026-03-20 08:00"),
            machine=ZONE,
            memory=remembering.memory,
            past=True,
        )
        remembering.run("2026-03-20 08:00", restore=True)
        assert remembering.days(after="2026-03-20") == {}

    def test_undo(self, remembering: Life) -> None:
        """Taken away they stay away, until they are restored."""
        before = {n: c for n, c in remembering.store.contents.items() if "talk" in n}
        remembering.undo("2026-03-02 08:00")
        assert remembering.store.contents == before
        remembering.run("2026-03-02 08:00")
        assert remembering.store.contents == before
        remembering.run("2026-03-02 08:00", restore=True)
        assert remembering.days() == USUAL


class TestRemembered:
    """What is gone from the calendar is not forgotten."""

    def test_an_interview_tidied_away(self, remembering: Life) -> None:
        """Its reminders stay, and an answer withdraws them all the same."""
        remembering.interview("2026-03-02 10:00", uid="b@example.com", title="Dentist")
        remembering.run(BEFORE)
        remembering.remove("talk@example.com")
        remembering.run(AFTER)
        assert remembering.days() == USUAL
        remembering.write("followup1", "status: replied")
        remembering.run("2026-03-12 08:00")
        assert remembering.days(after="2026-03-12") == {}

    def test_a_calendar_that_is_suddenly_empty(self, remembering: Life) -> None:
        """Nothing is concluded, not even that the reminders were deleted."""
        whole = remembering.store.contents
        for name in whole:
            remembering.store.change(name, None)
        with pytest.raises(Refused, match="--accept-empty"):
            remembering.run(AFTER)
        for name, data in whole.items():
            remembering.store.change(name, data)
        assert remembering.run(AFTER).done == ()
        assert remembering.days() == USUAL

    def test_what_was_said_in_a_reminder_that_is_gone(self, remembering: Life) -> None:
        """Tidying up is no contradiction."""
        remembering.run("2026-03-11 18:00")
        remembering.write("followup1", "status: replied")
        remembering.run("2026-03-12 08:00")
        remembering.remove("followup1")
        remembering.remove("card")
        remembering.run("2026-03-14 08:00")
        (state,) = remembering.look("2026-03-14 08:00").states.values()
        assert state is State.REPLIED

    def test_blanked_is_taken_back(self, remembering: Life) -> None:
        """A line made blank says nothing any more."""
        remembering.write("card", "status: replied")
        remembering.run(AFTER)
        remembering.write("card", "status:")
        remembering.run("2026-03-06 08:00")
        assert list(remembering.days(after="2026-03-06").values()) == list(USUAL.values())[1:]


class TestCalledOff:
    """A later round that was cancelled is a sign of life, on the day it is first seen."""

    def test_the_wait_counts_from_that_day(self, remembering: Life) -> None:
        """Seen on Mon 03-09: Tue 03-17 (03-16 is a Monday), and so it stays."""
        remembering.interview("2026-03-18 14:00", uid="second@example.com")
        remembering.run(AFTER)
        remembering.interview("2026-03-18 14:00", uid="second@example.com", more=CANCELLED)
        remembering.run("2026-03-09 08:00")
        expected = ["Tue 03-17", "Tue 03-24", "Tue 03-31"]
        for now in ("2026-03-09 08:00", "2026-03-15 08:00"):
            remembering.run(now)
            days = remembering.days().items()
            assert [day for step, day in days if step.startswith("followup")] == expected

    def test_a_date_named_later_leaves_what_has_passed(self, remembering: Life) -> None:
        """Follow-up 1 stood on Tue 03-17; by Fri 03-27 they decide, so 2 is on Tue 03-31."""
        remembering.interview("2026-03-18 14:00", uid="second@example.com")
        remembering.run(AFTER)
        remembering.interview("2026-03-18 14:00", uid="second@example.com", more=CANCELLED)
        remembering.run("2026-03-09 08:00")
        remembering.run("2026-03-17 18:00")
        (first,) = (s for s, d in remembering.days().items() if d == "Tue 03-17")
        remembering.write(first, "timeline: 2026-03-27")
        remembering.run("2026-03-17 19:00")
        ahead = remembering.days(after="2026-03-17")
        assert [d for s, d in ahead.items() if s.startswith("followup")] == [
            "Tue 03-17",
            "Tue 03-31",
            "Tue 04-07",
        ]


class TestCommandLine:
    """`mark` says it in the card, and never touches the event."""

    def test_a_status(self, life: Life) -> None:
        """It is written into the card; the interview's bytes stay."""
        event = life.store.contents["talk@example.com.ics"]
        (application,) = life.look(AFTER).applications
        word = job.Word(lines={application.rounds[-1].id: (Line("status", "rejected"),)})
        life.run(AFTER, word=word)
        assert "\nstatus: rejected\n" in life.held()["card"].text
        assert life.days(after="2026-03-05") == {"feedback": "Tue 03-10"}
        assert life.store.contents["talk@example.com.ics"] == event

    def test_ignore(self, remembering: Life) -> None:
        """The reminders go, and the event stays as it is."""
        (interview,) = remembering.look(AFTER).interviews
        remembering.run(AFTER, word=job.Word(settled={interview.event.id: Verdict.NO}))
        assert set(remembering.days()) == {"card"}
        remembering.run("2026-03-06 08:00")
        assert set(remembering.days()) == {"card"}


def test_words_without_a_card_are_written_when_there_is_one(remembering: Life) -> None:
    """While the card is somebody's own they are remembered; blanked then, they are gone."""
    remembering.invite_to("card", "kim@example.com")
    (application,) = remembering.look(AFTER).applications
    word = job.Word(lines={application.rounds[-1].id: (Line("status", "replied"),)})
    remembering.run(AFTER, word=word)
    assert remembering.days(after="2026-03-05") == {}
    assert "status: replied" not in remembering.held()["card"].text
    remembering.invite_to("card", "")
    remembering.run("2026-03-06 08:00")
    assert "\nstatus: replied\n" in remembering.held()["card"].text
    remembering.write("card", "status:")
    remembering.run("2026-03-06 09:00")
    assert "status: replied" not in remembering.held()["card"].text
    assert "followup1" in " ".join(remembering.days(after="2026-03-06"))


def test_contradicting_lines_in_an_edited_reminder(life: Life) -> None:
    """They stay as they are, however often the reminder moves."""
    text = life.held()["letgo"].text
    mine = f"Call Dana first.\n{text}\ncontact: Kim\ncontact: Dana Li <dana@acme.example>"
    life.rewrite("letgo", mine)
    for day in ("2026-03-18", "2026-03-19"):
        life.write("card", f"timeline: {day}")
        life.run(AFTER)
    assert life.held()["letgo"].text == mine


class TestRingsAgain:
    """An alarm that calsync took away comes back with its cause; the user's doing stays."""

    @staticmethod
    def alarms(life: Life) -> dict[str, bool]:
        return {step: held.has_alarm for step, held in life.held().items()}

    def test_unticked(self, life: Life) -> None:
        """Sent, and then not: it rings on its day."""
        before = self.alarms(life)
        life.retitle("followup1", lambda title: f"✓ {title}")
        life.run("2026-03-06 08:00")
        assert not self.alarms(life)["followup1"]
        life.retitle("followup1", lambda title: title.removeprefix("✓ "))
        life.run("2026-03-06 09:00")
        assert self.alarms(life) == before
        assert life.days() == USUAL

    def test_a_no_taken_back(self, remembering: Life) -> None:
        """A follow-up that was written in stood silent meanwhile."""
        before = self.alarms(remembering)
        text = remembering.held()["followup1"].text
        remembering.rewrite("followup1", f"Call Dana first.\n{text}")
        remembering.write("card", "status: rejected")
        remembering.run("2026-03-02 08:00")
        assert not self.alarms(remembering)["followup1"]
        remembering.write("card", "status: waiting")
        remembering.run("2026-03-02 09:00")
        found = self.alarms(remembering)
        assert (found["card"], found["followup1"]) == (before["card"], before["followup1"])

    def test_not_what_has_passed(self, remembering: Life) -> None:
        """The card of an interview that is over is history."""
        remembering.write("card", "lesson: sleep more")
        remembering.write("card", "status: rejected")
        remembering.run("2026-03-02 08:00")
        remembering.interview("2026-03-04 14:00", notes="status: waiting")
        run = remembering.run("2026-03-06 08:00")
        assert not self.alarms(remembering)["card"]
        assert "card" not in {str(change.slot) for change in run.done}

    def test_not_while_nothing_can_be_decided(self, remembering: Life) -> None:
        """Where no day is allowed nothing of the application changes."""
        text = remembering.held()["followup1"].text
        remembering.rewrite("followup1", f"Call Dana first.\n{text}")
        remembering.write("card", "status: rejected")
        remembering.run("2026-03-02 08:00")
        remembering.write("card", "status: waiting")
        rules = dataclasses.replace(SETTINGS.rules, avoid_weekdays=frozenset(range(7)))
        remembering.settings = dataclasses.replace(SETTINGS, rules=rules)
        assert remembering.run_alone("2026-03-02 09:00").decision.failures
        assert not self.alarms(remembering)["followup1"]
        remembering.settings = SETTINGS
        remembering.run("2026-03-02 10:00")
        assert self.alarms(remembering)["followup1"]

    def test_what_the_user_has_silenced(self, life: Life) -> None:
        """It stays so, whatever comes."""
        (name,) = (n for n in life.store.contents if n.endswith("-followup1.ics"))
        lines = life.store.contents[name].decode()
        begin, end = lines.index("BEGIN:VALARM"), lines.index("END:VEVENT")
        life.store.change(name, (lines[:begin] + lines[end:]).encode())
        life.retitle("followup1", lambda title: f"✓ {title}")
        life.run("2026-03-06 08:00")
        life.retitle("followup1", lambda title: title.removeprefix("✓ "))
        life.write("card", "timeline: 2026-03-18")
        life.run("2026-03-06 09:00")
        assert not self.alarms(life)["followup1"]


def test_a_card_of_an_earlier_cycle_takes_no_new_word() -> None:
    """Ticked, it stands beside the new card; the newest word goes into the new one."""
    life = Life(keeps_memory=False)

    def say(word: str, now: str) -> None:
        (application,) = life.look(now).applications
        lines = {application.rounds[-1].id: (Line("status", word),)}
        life.run(now, word=job.Word(lines=lines))

    life.interview("2026-03-04 14:00")
    say("rejected", "2026-03-02 08:00")
    life.retitle("card", lambda title: f"✓ {title}")
    life.interview("2026-03-04 12:00", uid="second@example.com")
    say("replied", "2026-03-02 09:00")
    assert {"card", "card-2"} <= life.held().keys()
    say("rejected", "2026-03-02 10:00")
    assert [s.value for s in life.look("2026-03-02 11:00").states.values()] == ["rejected"]


def test_a_reminder_of_a_founder_that_left_cannot_be_read(remembering: Life) -> None:
    """The follow-up that had passed is known all the same, and is not asked for again."""
    remembering.interview("2026-03-04 15:30", uid="second@example.com")
    remembering.run("2026-03-13 08:00")
    remembering.interview("2026-03-04 14:00", more=CANCELLED)
    remembering.run("2026-03-13 09:00")
    remembering.undo("2026-03-13 10:00")
    (card,) = (name for name in remembering.store.contents if name.endswith("-card.ics"))
    remembering.store.hidden = {card}
    assert remembering.run_alone("2026-03-13 11:00").done == ()


def test_none_of_a_founder_that_left_can_be_read() -> None:
    """Without a memory nothing else knows of them: nothing new is written beside them."""
    life = Life(keeps_memory=False)
    life.interview("2026-03-04 14:00")
    life.interview("2026-03-04 15:30", uid="second@example.com")
    life.run(BEFORE)
    life.interview("2026-03-04 14:00", more=CANCELLED)
    ours = {name for name in life.store.contents if name.startswith("calsync-")}
    life.store.hidden = ours
    assert life.run_alone("2026-03-01 09:00").done == ()


def test_restored_when_the_first_had_passed(remembering: Life) -> None:
    """What lies ahead comes back, though a dismissed follow-up before it does not."""
    remembering.undo(AFTER)
    remembering.run("2026-03-12 08:00", restore=True)
    assert list(remembering.days(after="2026-03-12").values()) == list(USUAL.values())[2:]
    remembering.run("2026-03-13 08:00")
    assert list(remembering.days(after="2026-03-12").values()) == list(USUAL.values())[2:]


def test_an_employer_said_in_the_card_keeps_the_verdict(remembering: Life) -> None:
    """Whatever it is, the title names one all the same."""
    guest = (
        "ORGANIZER;CN=Hana:mailto:hana@acme.com\r\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:robin@example.com\r\n"
    )
    remembering.interview("2026-03-04 14:00", more=guest)
    remembering.run(BEFORE)
    for name in ("Acme", "Globex"):
        remembering.write("card", f"employer: {name}")
        remembering.run("2026-03-02 08:00")
        assert len(remembering.days()) == 5
        assert name in remembering.held()["followup1"].title


def test_what_is_said_of_an_event_outlives_its_reminder(remembering: Life) -> None:
    """Ignored it stays ignored when the card that says so is deleted."""
    remembering.write("card", "calsync: ignore")
    remembering.run("2026-03-02 08:00")
    remembering.remove("card")
    remembering.run(AFTER)
    assert remembering.days() == {}


def test_a_recruiters_feedback_is_not_theirs(remembering: Life) -> None:
    """It was not answered before anything was asked."""
    guest = "ORGANIZER;CN=Hana:mailto:hana@acme.com\r\n"
    notes = "Thank you for applying.\nFeedback: within five days of the interview"
    remembering.interview("2026-03-04 14:00", notes=notes, more=guest)
    remembering.run(BEFORE)
    remembering.write("card", "status: rejected")
    remembering.run("2026-03-13 08:00")
    assert remembering.days(after="2026-03-12") == {"feedback": "Tue 03-17"}


@pytest.mark.parametrize("theirs", ["see the link", "https://acme.com/help", "555-1234"])
def test_a_recruiters_contact_without_an_address(remembering: Life, theirs: str) -> None:
    """It hides nobody: the organizer is written to."""
    guest = (
        "ORGANIZER;CN=Hana Ito:mailto:hana@acme.com\r\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:robin@example.com\r\n"
    )
    remembering.interview("2026-03-04 14:00", notes=f"Contact: {theirs}", more=guest)
    remembering.run(BEFORE)
    (interview,) = remembering.look(BEFORE).interviews
    assert interview.contact is not None
    assert interview.contact.email == "hana@acme.com"


def test_news_that_nobody_heard(remembering: Life) -> None:
    """What a quiet run does not say the next one says, once."""
    remembering.write("card", "timeline: soonish")
    assert remembering.run_alone(BEFORE, is_heard=False).news
    assert remembering.run_alone(BEFORE).news
    assert not remembering.run_alone(BEFORE).news


def test_restored_after_the_interview_was_put_off(remembering: Life) -> None:
    """What has passed is history, and the new date has its follow-ups: Wed 04-01 …"""
    remembering.run("2026-03-18 08:00")
    remembering.interview("2026-03-25 14:00")
    remembering.run("2026-03-18 09:00", restore=True)
    ahead = remembering.days(after="2026-03-18")
    assert next(d for s, d in ahead.items() if s.startswith("followup")) == "Wed 04-01"


def test_a_role_said_in_the_card(remembering: Life) -> None:
    """It names the application, and the drafts."""
    remembering.write("card", "role: Site Reliability Engineer")
    run = remembering.run(BEFORE)
    assert any(c.action is Action.UPDATE for c in run.done)
    (application,) = remembering.look(BEFORE).applications
    assert application.role == "Site Reliability Engineer"


class _Rewriting(MemoryStore):
    """A server that drops what it does not know, and says some things its own way."""

    def _attempt(self, write: Write) -> Outcome:
        outcome = super()._attempt(write)
        if outcome.status is not Status.WRITTEN or write.pieces is None:
            return outcome
        text = self.contents[write.name].replace(b"\r\n ", b"")
        text = text.replace(b"Kind regards", b"Regards").replace(b"SUMMARY:", b"SUMMARY:[!] ")
        text = b"\r\n".join(x for x in text.split(b"\r\n") if not x.startswith(b"X-CALSYNC"))
        self.change(write.name, text)
        version = next(r.version for r in self.read().resources if r.name == write.name)
        return dataclasses.replace(outcome, version=version, data=text)


def test_a_servers_rewriting_is_no_edit() -> None:
    """Memory knows what it made of our words, and the marks that it dropped."""
    life = Life()
    life.store = _Rewriting()
    life.interview("2026-03-04 14:00")
    life.run(BEFORE)
    assert life.days() == USUAL
    life.write("card", "timeline: 2026-03-18")
    life.run(AFTER)
    assert life.days()["followup1"] == "Fri 03-20"
    life.write("card", "status: replied")
    life.run("2026-03-06 08:00")
    assert set(life.days()) == {"card"}


def test_a_memory_that_cannot_be_saved(remembering: Life) -> None:
    """What was written is told, the failure as well, and the next run has nothing to undo."""

    class Full(Notebook):
        def save(self, before: Remembered | None, after: Remembered) -> None:
            raise CalsyncError("there is no space left")

    notebook = remembering.memory
    assert notebook is not None
    remembering.memory = Full()
    remembering.memory.known = notebook.known
    remembering.interview("2026-03-05 10:00", uid="b@example.com", title="Interview Globex")
    run = remembering.run_alone("2026-03-02 08:00")
    assert len(run.done) == 5
    assert [note.text for note in run.failures] == ["there is no space left"]
    remembering.memory = notebook
    assert remembering.run("2026-03-02 08:00").done == ()
