"""Waits, answers, endings and follow-ups; every figure is counted by hand."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync import applications, plan
from calsync import statements as spoken
from calsync.days import Days, Region
from calsync.marks import stamp
from calsync.model import (
    Fate,
    Held,
    Interview,
    Line,
    Remembered,
    Settings,
    Slot,
    Standing,
    Statement,
    Trace,
)
from calsync.report import objects, page, review, text
from calsync.report.summary import Ending, SentFollowUp, Summary, summarize
from tests.make import all_day, at, interview

PLAIN = Settings()
SEEN_BEFORE = at("2026-02-20 08:00")


def days(_region: object = "") -> Days:
    """No holidays, Saturday and Sunday off."""
    return Days(PLAIN.rules, Region(""))


def summary_of(
    interviews: Sequence[Interview],
    *,
    now: str | datetime,
    held: Iterable[Held] = (),
    said: Iterable[Statement] = (),
    traces: Iterable[Trace] = (),
    first_seen: dict[str, datetime] | None = None,
    has_memory: bool = True,
) -> Summary:
    """What a report says; without `first_seen` a run saw early what has no CREATED."""
    moment = at(now) if isinstance(now, str) else now
    held, said = tuple(held), tuple(said)
    seen = first_seen
    if seen is None:
        seen = {i.event.id: SEEN_BEFORE for i in interviews if not i.event.created}
    remembered = Remembered(traces=tuple(traces), first_seen=seen) if has_memory else None
    found = applications.group(
        interviews,
        settings=PLAIN,
        held=held,
        statements=said,
        first_seen=remembered.first_seen if remembered else None,
    )
    found = spoken.with_said(found, said, days)
    made = plan.make(
        found,
        days=days,
        settings=PLAIN,
        now=moment,
        held=held,
        judged=interviews,
        remembered=remembered,
        statements=said,
    )
    return summarize(
        found,
        states=made.states,
        now=moment,
        held=held,
        statements=said,
        remembered=remembered,
    )


def follow_up(home: Interview, number: int, when: str, *, title: str = "") -> Held:
    """A follow-up that stands."""
    start = at(when)
    return Held(
        uid=f"calsync-{home.event.id}-followup{number}",
        id=home.event.id,
        slot=Slot("followup", number),
        start=start,
        end=start + timedelta(minutes=15),
        title=title,
    )


def trace(home: Interview, number: int, when: str, fate: Fate = Fate.STANDING) -> Trace:
    """A follow-up that memory knows."""
    return Trace(
        f"calsync-{home.event.id}-followup{number}",
        home.event.id,
        Slot("followup", number),
        at(when),
        fate,
    )


def say(
    home: Interview, line: str, *, seen: str = "", modified: str = "", card: bool = True
) -> Statement:
    """Something said of an interview, in its card or in the interview itself."""
    key, _, value = line.partition(": ")
    return Statement(
        home=home.event.id,
        carrier=f"calsync-{home.event.id}-card" if card else home.event.uid,
        line=Line(key, value),
        day=home.event.start.date(),
        seen=at(seen) if seen else None,
        modified=stamp(at(modified)) if modified else "",
        is_in_reminder=card,
    )


ACME = interview("2026-03-04 14:00")  # a Wednesday
SENT = (
    follow_up(ACME, 1, "2026-03-11 09:00"),
    follow_up(ACME, 2, "2026-03-17 09:00"),
    follow_up(ACME, 3, "2026-03-24 09:00"),
)


class TestWait:
    """Days from the interview to the first sign of an answer, or so far."""

    def test_an_answer_that_was_said(self) -> None:
        """Wed 4 March to Mon 9 March are 5 days."""
        found = summary_of(
            [ACME],
            now="2026-03-20 08:00",
            said=[say(ACME, "status: replied", seen="2026-03-09 18:00")],
        )
        (round_,) = found.applications[0].rounds
        assert (round_.ending, round_.wait_days) == (Ending.REPLIED, 5)
        assert round_.answered_on == date(2026, 3, 9)
        assert round_.waiting_days is None
        assert found.applications[0].ended_on == date(2026, 3, 9)

    def test_what_the_first_run_found_had_been_said_before(self) -> None:
        """Seen together with the interview itself it is not known when: never guessed."""
        found = summary_of(
            [ACME],
            now="2026-03-20 08:00",
            said=[say(ACME, "status: rejected", seen="2026-03-19 07:00", card=False)],
            first_seen={ACME.event.id: at("2026-03-19 07:00")},
        )
        (round_,) = found.applications[0].rounds
        assert (round_.ending, round_.wait_days) == (Ending.REJECTED, None)
        assert review.wait_words(round_) == "not known"
        assert found.total.waits == ()
        assert found.total.median_wait is None

    def test_without_a_memory_a_reminder_tells_when_it_was_written_in(self) -> None:
        """LAST-MODIFIED of the card: Wed 4 to Tue 10 March; of the interview it may be theirs."""
        said = [say(ACME, "status: offer", modified="2026-03-10 12:00")]
        found = summary_of([ACME], now="2026-03-20 08:00", said=said, has_memory=False)
        assert found.applications[0].rounds[0].wait_days == 6
        theirs = [say(ACME, "status: offer", modified="2026-03-10 12:00", card=False)]
        found = summary_of([ACME], now="2026-03-20 08:00", said=theirs, has_memory=False)
        assert found.applications[0].rounds[0].wait_days is None

    def test_of_two_signs_the_first_counts(self) -> None:
        """They replied on the 6th, and said no on the 16th: 2 days."""
        said = [
            say(ACME, "status: replied", seen="2026-03-06 18:00", card=False),
            say(ACME, "status: rejected", seen="2026-03-16 18:00"),
        ]
        found = summary_of([ACME], now="2026-03-20 08:00", said=said)
        (round_,) = found.applications[0].rounds
        assert (round_.ending, round_.wait_days) == (Ending.REJECTED, 2)
        assert found.applications[0].ended_on == date(2026, 3, 16)

    def test_still_waiting(self) -> None:
        """On Tue 10 March one has waited 6 days; nothing has ended."""
        ahead = follow_up(ACME, 1, "2026-03-11 09:00")
        found = summary_of([ACME], now="2026-03-10 08:00", held=[ahead])
        (round_,) = found.applications[0].rounds
        assert (round_.ending, round_.waiting_days, round_.wait_days) == (Ending.WAITING, 6, None)
        assert review.came_words(round_) == "waiting for 6 days"

    def test_silence_is_no_wait_of_so_many_days(self) -> None:
        """Long after the last follow-up there was no answer: no figure stands for it."""
        found = summary_of([ACME], now="2026-09-01 08:00", held=SENT)
        (round_,) = found.applications[0].rounds
        assert (round_.ending, round_.waiting_days, round_.wait_days) == (Ending.SILENT, None, None)
        assert review.comfort(found) == review.COMFORT

    def test_the_same_day(self) -> None:
        """An answer in the evening took no day."""
        said = [say(ACME, "status: offer", seen="2026-03-04 19:00")]
        (round_,) = summary_of([ACME], now="2026-03-20 08:00", said=said).applications[0].rounds
        assert round_.wait_days == 0
        assert review.came_words(round_) == "an offer the same day"

    def test_an_all_day_interview(self) -> None:
        """It counts for its day, not for the midnight on which it ends."""
        talk = all_day("2026-03-04")
        said = [say(talk, "status: offer", seen="2026-03-06 19:00")]
        (round_,) = summary_of([talk], now="2026-03-20 08:00", said=said).applications[0].rounds
        assert (round_.day, round_.wait_days) == (date(2026, 3, 4), 2)

    def test_the_middle_of_an_even_number_may_be_a_half(self) -> None:
        """Waits of 1, 4, 7 and 20 days: 5.5 in the middle."""
        talks, said = [], []
        for n, wait in enumerate((7, 1, 20, 4)):
            talk = interview("2026-03-04 14:00", uid=f"{n}@x", employer=f"Firm {n}")
            talks.append(talk)
            on = (datetime(2026, 3, 4) + timedelta(days=wait)).date()
            said.append(say(talk, "status: replied", seen=f"{on} 18:00"))
        found = summary_of(talks, now="2026-04-20 08:00", said=said)
        assert found.total.waits == (1, 4, 7, 20)
        assert found.total.median_wait == 5.5
        assert review.waits_words(found.total) == "5.5 days (1 to 20)"


def second(created: str = "", *, start: str = "2026-03-18 10:00") -> Interview:
    """A next round with Acme, put into the calendar at some time."""
    return interview(start, uid="2@test", created=stamp(at(created)) if created else "")


class TestNextRound:
    """A next round in the calendar is an answer."""

    def test_it_came_when_it_was_made(self) -> None:
        """CREATED on Mon 9 March: 5 days after Wed 4 March."""
        talks = [ACME, second("2026-03-09 11:00")]
        found = summary_of(talks, now="2026-03-20 08:00")
        first, last = found.applications[0].rounds
        assert (first.ending, first.wait_days, last.ending) == (Ending.NEXT, 5, Ending.WAITING)
        assert last.waiting_days == 2

    def test_or_when_a_run_first_saw_it(self) -> None:
        """The run of Thu 12 March saw it, earlier runs did not: 8 days."""
        talks = [ACME, second()]
        seen = {ACME.event.id: SEEN_BEFORE, talks[1].event.id: at("2026-03-12 07:00")}
        found = summary_of(talks, now="2026-03-20 08:00", first_seen=seen)
        assert found.applications[0].rounds[0].wait_days == 8

    def test_what_the_first_of_all_runs_saw_had_come_before(self) -> None:
        """Both rounds were first seen by one run: answered, but not known when."""
        talks = [ACME, second()]
        seen = {talk.event.id: at("2026-03-12 07:00") for talk in talks}
        (first, _last) = (
            summary_of(talks, now="2026-03-20 08:00", first_seen=seen).applications[0].rounds
        )
        assert (first.ending, first.wait_days, first.was_planned) == (Ending.NEXT, None, False)

    def test_an_export_makes_everything_on_one_day(self) -> None:
        """A CREATED after the interview itself says nothing."""
        talks = [ACME, second("2026-03-19 08:00")]
        found = summary_of(talks, now="2026-03-20 08:00", has_memory=False)
        assert found.applications[0].rounds[0].wait_days is None

    def test_planned_before(self) -> None:
        """Both were put into the calendar before the first took place: nothing to wait for."""
        talks = [ACME, second("2026-03-01 11:00")]
        first, _last = summary_of(talks, now="2026-03-20 08:00").applications[0].rounds
        assert (first.ending, first.wait_days, first.was_planned) == (Ending.NEXT, None, True)
        assert review.came_words(first) == "another round, planned before"

    def test_one_still_to_come(self) -> None:
        """It answers the round before it, and is counted as neither answered nor silent."""
        talks = [ACME, second("2026-03-09 11:00")]
        found = summary_of(talks, now="2026-03-10 08:00")
        assert [r.ending for r in found.applications[0].rounds] == [Ending.NEXT, Ending.UPCOMING]
        assert (found.total.over, found.total.answered, found.total.rounds) == (1, 1, 2)
        assert found.applications[0].ending is Ending.UPCOMING

    def test_a_round_that_they_called_off_by_saying_no(self) -> None:
        """Rejected while the next round was ahead: the first was answered."""
        talks = [ACME, second("2026-03-06 11:00")]
        said = [say(talks[1], "status: rejected", seen="2026-03-12 18:00")]
        seen = {ACME.event.id: SEEN_BEFORE, talks[1].event.id: at("2026-03-07 07:00")}
        found = summary_of(talks, now="2026-03-13 08:00", said=said, first_seen=seen)
        (application,) = found.applications
        assert [r.ending for r in application.rounds] == [Ending.REJECTED, Ending.CANCELLED]
        assert application.rounds[0].wait_days == 8
        assert (found.total.over, found.total.answered) == (1, 1)

    def test_a_round_that_was_declined(self) -> None:
        """They answered with an invitation; the user did not go."""
        off = dataclasses.replace(second("2026-03-09 11:00"), standing=Standing.DECLINED)
        (application,) = summary_of([ACME, off], now="2026-03-20 08:00").applications
        assert (application.ending, application.rounds[0].wait_days) == (Ending.REPLIED, 5)
        assert application.declined == (date(2026, 3, 18),)

    def test_an_interview_that_never_was(self) -> None:
        """All that there is was cancelled: no round, no answer, no silence."""
        off = dataclasses.replace(ACME, standing=Standing.CANCELLED)
        found = summary_of([off], now="2026-03-20 08:00")
        assert found.applications[0].ending is Ending.CANCELLED
        assert found.applications[0].called_off == (date(2026, 3, 4),)
        assert (found.total.rounds, found.total.over) == (0, 0)

    def test_a_panel_is_one_round(self) -> None:
        """Three interviews on one day are one round of three."""
        talks = [
            interview(f"2026-03-04 {hour}:00", uid=f"{hour}@x", minutes=45) for hour in (13, 14, 15)
        ]
        found = summary_of(talks, now="2026-03-20 08:00")
        assert (found.total.rounds, found.total.interviews) == (1, 3)


class TestFollowUps:
    """Sent against answered, and which one brought the answer."""

    def test_the_last_before_the_answer_brought_it(self) -> None:
        """Asked on the 11th and the 17th, heard on the 19th: the second brought it."""
        said = [say(ACME, "status: replied", seen="2026-03-19 18:00")]
        found = summary_of([ACME], now="2026-03-30 08:00", held=SENT, said=said)
        (round_,) = found.applications[0].rounds
        assert round_.follow_ups == (
            SentFollowUp(1, date(2026, 3, 11)),
            SentFollowUp(2, date(2026, 3, 17)),
        )
        assert round_.answered_after == 2
        assert [(t.number, t.sent, t.answered) for t in found.follow_ups] == [(1, 1, 0), (2, 1, 1)]
        assert (found.unprompted, found.unattributed) == (0, 0)

    def test_an_answer_before_any(self) -> None:
        """Heard on the 9th: no follow-up was sent, whatever stands there still."""
        said = [say(ACME, "status: replied", seen="2026-03-09 18:00")]
        found = summary_of([ACME], now="2026-03-30 08:00", held=SENT, said=said)
        assert found.applications[0].rounds[0].follow_ups == ()
        assert found.follow_ups == ()
        assert found.unprompted == 1

    def test_on_the_same_day_the_hour_tells(self) -> None:
        """A run at 7:00 saw the answer, the follow-up stood at 9:00: not sent; at 18:00: sent."""
        for hour, number in (("07", 0), ("18", 1)):
            said = [say(ACME, "status: replied", seen=f"2026-03-11 {hour}:00")]
            found = summary_of([ACME], now="2026-03-30 08:00", held=SENT, said=said)
            assert found.applications[0].rounds[0].answered_after == number

    def test_what_lies_ahead_was_not_sent(self) -> None:
        """On Thu 12 March one was sent."""
        found = summary_of([ACME], now="2026-03-12 08:00", held=SENT)
        assert [(t.number, t.sent) for t in found.follow_ups] == [(1, 1)]

    def test_but_for_one_that_was_ticked(self) -> None:
        """Done before its day: it counts from the day on which that was seen."""
        ticked = follow_up(ACME, 1, "2026-03-11 09:00", title="✓ Follow up with Acme (1 of 3)")
        found = summary_of([ACME], now="2026-03-09 08:00", held=[ticked])
        (round_,) = found.applications[0].rounds
        assert round_.follow_ups == (SentFollowUp(1, date(2026, 3, 9)),)

    def test_tidied_away_it_was_sent_all_the_same(self) -> None:
        """Memory knows that it stood until it had passed; what was deleted ahead was not sent."""
        traces = [
            trace(ACME, 1, "2026-03-11 09:00"),
            trace(ACME, 2, "2026-03-17 09:00", Fate.DISMISSED),
            trace(ACME, 3, "2026-03-24 09:00", Fate.WITHDRAWN),
        ]
        found = summary_of([ACME], now="2026-03-30 08:00", traces=traces)
        (round_,) = found.applications[0].rounds
        assert [f.number for f in round_.follow_ups] == [1]

    def test_one_that_stands_and_is_remembered_is_one(self) -> None:
        """The calendar goes before memory: it was moved to the 12th."""
        found = summary_of(
            [ACME],
            now="2026-03-13 08:00",
            held=[follow_up(ACME, 1, "2026-03-12 09:00")],
            traces=[trace(ACME, 1, "2026-03-11 09:00")],
        )
        assert found.applications[0].rounds[0].follow_ups == (SentFollowUp(1, date(2026, 3, 12)),)

    def test_an_answer_of_an_unknown_day_has_no_cause(self) -> None:
        """Two were sent before the next round; which one brought it is not known."""
        talks = [ACME, second()]
        found = summary_of(talks, now="2026-03-30 08:00", held=SENT, has_memory=False)
        first = found.applications[0].rounds[0]
        assert [f.number for f in first.follow_ups] == [1, 2]  # the third came after the round
        assert first.answered_after is None
        assert found.unattributed == 1


class TestWhatWasLearnt:
    """Lessons and feedback, with where they come from."""

    def test_they_are_gathered_by_day(self) -> None:
        """Those of all rounds, the earliest first, each once."""
        beta = interview("2026-02-02 14:00", uid="2@x", employer="Beta", role="Analyst")
        said = [
            say(ACME, "lesson: ask about the rota"),
            say(ACME, "feedback: too junior"),
            say(beta, "lesson: speak slower"),
            say(beta, "lesson: speak slower", card=False),
        ]
        found = summary_of([ACME, beta], now="2026-03-30 08:00", said=said)
        assert [(x.day, x.employer, x.role, x.text) for x in found.lessons] == [
            (date(2026, 2, 2), "Beta", "Analyst", "speak slower"),
            (date(2026, 3, 4), "Acme", "", "ask about the rota"),
        ]
        assert [x.text for x in found.feedback] == ["too junior"]

    def test_what_was_said_of_a_cancelled_one_is_not_lost(self) -> None:
        """An interview that did not take place can teach something too."""
        off = dataclasses.replace(ACME, standing=Standing.CANCELLED)
        found = summary_of(
            [off], now="2026-03-30 08:00", said=[say(ACME, "lesson: confirm the day before")]
        )
        assert [x.text for x in found.lessons] == ["confirm the day before"]


class TestGroups:
    """Outcomes by employer and by round."""

    def test_two_roles_at_one_employer(self) -> None:
        """An offer and a silence; 1 of 2 rounds was answered."""
        talks = [
            interview("2026-03-04 14:00", uid="1@x", role="Analyst"),
            interview("2026-03-05 14:00", uid="2@x", role="Engineer"),
        ]
        said = [say(talks[0], "status: offer", seen="2026-03-10 18:00")]
        found = summary_of(talks, now="2026-09-30 08:00", said=said)
        (acme,) = found.by_employer
        assert (acme.label, acme.applications, acme.answered, acme.over) == ("Acme", 2, 1, 2)
        assert acme.endings == ((Ending.OFFER, 1), (Ending.SILENT, 1))
        assert review.endings_words(acme) == "1 offer, 1 without an answer"
        assert review.answered_words(acme) == "1 of 2"

    def test_rounds_by_name_or_number(self) -> None:
        """However a name is written it is one; first rounds are counted whatever their name."""
        talks = [
            dataclasses.replace(
                interview(f"2026-03-0{n + 2} 14:00", uid=f"{n}@x", employer=f"Firm {n}"),
                round_name=name,
            )
            for n, name in enumerate(("Phone screen", "phone  Screen", ""))
        ]
        found = summary_of(talks, now="2026-09-30 08:00")
        assert [(t.label, t.rounds) for t in found.by_name] == [("Phone screen", 2)]
        assert [(t.label, t.rounds) for t in found.by_round] == [("Round 1", 3)]
        assert [r.label for a in found.applications for r in a.rounds] == [
            "Phone screen",
            "phone  Screen",
            "Round 1",
        ]


# --- whatever a calendar holds ----------------------------------------------------------------

TEXT = st.text(max_size=40) | st.sampled_from(
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</title></svg></style><b>",
        "Q&A &amp; &lt;",
        "\u202eevil\u202c \u2066x\u2069",
        "\x00\x07\x1b[31mred\x7f\x9b",
        "\udcff lone \ufffe",
        "חברה",
        "株式会社サンプル",
        "a" * 300,
    ]
)
STATUS = st.sampled_from(["replied", "offer", "rejected", "withdrew", "waiting", "no-show", "soon"])


@st.composite
def searches(draw: st.DrawFn) -> Summary:
    """A job search of up to 60 applications over years, with all that can be said."""
    now = at("2026-06-20 08:00")
    talks: list[Interview] = []
    said: list[Statement] = []
    held: list[Held] = []
    seen: dict[str, datetime] = {}
    for n in range(draw(st.integers(0, draw(st.sampled_from([3, 12, 60]))))):
        begin = now + timedelta(days=draw(st.integers(-3000, 60)))
        talk = interview(
            begin,
            uid=f"{n}@x",
            employer=draw(TEXT) or "Acme",
            role=draw(st.sampled_from(["", "Analyst"]) | TEXT),
            standing=draw(st.sampled_from([Standing.CONFIRMED] * 6 + list(Standing))),
            created=stamp(begin - timedelta(days=draw(st.integers(-3, 40)))),
        )
        talk = dataclasses.replace(talk, round_name=draw(st.sampled_from(["", "Onsite"]) | TEXT))
        talks.append(talk)
        if draw(st.booleans()):
            seen[talk.event.id] = begin - timedelta(days=draw(st.integers(-20, 20)))
        for number in range(1, draw(st.integers(0, 3)) + 1):
            when = begin + timedelta(days=7 * number)
            held.append(follow_up(talk, number, when.replace(tzinfo=None).isoformat(" ")))
        for key, value in draw(
            st.lists(
                st.tuples(st.just("status"), STATUS)
                | st.tuples(st.sampled_from(["lesson", "feedback"]), TEXT.filter(str.strip)),
                max_size=2,
            )
        ):
            moment = begin + timedelta(days=draw(st.integers(0, 30)))
            line = dataclasses.replace(say(talk, f"{key}: {value}"), line=Line(key, value))
            said.append(dataclasses.replace(line, seen=moment, day=moment.date()))
    return summary_of(talks, now=now, held=held, said=said, first_seen=seen)


@given(searches())
def test_the_totals_add_up(found: Summary) -> None:
    """Nothing is counted twice or lost, by whatever it is sorted."""
    total = found.total
    rounds = [r for a in found.applications for r in a.rounds]
    assert total.applications == len(found.applications) == sum(n for _e, n in total.endings)
    assert total.rounds == len(rounds)
    for groups in (found.by_employer, found.by_round):
        assert sum(t.rounds for t in groups) == total.rounds
        assert sum(t.interviews for t in groups) == total.interviews
        assert sum(t.over for t in groups) == total.over
        assert sum(t.answered for t in groups) == total.answered
        assert sorted(w for t in groups for w in t.waits) == list(total.waits)
    assert sum(t.applications for t in found.by_employer) == total.applications
    assert sum(t.rounds for t in found.by_name) == sum(bool(r.name.strip()) for r in rounds)
    for tally in (*found.by_round, *found.by_name):
        assert sum(count for _ending, count in tally.endings) == tally.rounds
    attributed = sum(t.answered for t in found.follow_ups)
    assert found.unprompted + attributed + found.unattributed == total.answered
    assert all(t.answered <= t.sent for t in found.follow_ups)
    assert total.answered <= total.over <= total.rounds
    for round_ in rounds:
        assert (round_.wait_days is None) == (round_.answered_on is None)
        assert round_.wait_days is None or round_.wait_days >= 0
        assert round_.wait_days is None or round_.ending.is_answer
        assert (round_.waiting_days is not None) == (round_.ending is Ending.WAITING)
        if round_.answered_on:
            assert round_.answered_on <= found.today
            assert all(f.day <= round_.answered_on for f in round_.follow_ups)


@given(searches())
def test_it_is_said_in_words_and_in_json(found: Summary) -> None:
    """No text of a calendar steers a terminal, and no percentage is made of small numbers."""
    for table in review.tables(found):
        shown = text.plain(table)
        assert all(line.isprintable() or _has_only_letters(line) for line in shown.split("\n"))
    words = [review.total_wait_words(found), review.endings_words(found.total)]
    assert not any("%" in w for w in words)
    whole = json.dumps(objects.report_object(found, (), at("2026-06-20 08:00")))
    assert json.loads(whole)["schema"] == 1


def _has_only_letters(line: str) -> bool:
    return not any(ord(c) < 32 or 0x7F <= ord(c) <= 0x9F or c in "\u202e\u2066" for c in line)


class Checker(HTMLParser):
    """Reads a page as a browser does, and keeps its elements and text."""

    VOID = frozenset({"meta"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> without a beginning"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.text.append(data)


TAGS = """
    html head meta title style body main header footer section h1 h2 p dl dt dd figure figcaption
    svg desc g line path circle text tspan ul li table caption thead tbody tr th td span bdi
"""
ATTRIBUTES = """
    lang charset name content http-equiv class id role aria-labelledby aria-hidden width height
    viewbox x y x1 x2 y1 y2 dx d r text-anchor overflow transform scope colspan
"""


@given(searches())
def test_any_calendar_gives_a_harmless_page(found: Summary) -> None:
    """Well-formed, of known elements alone, nothing loaded, no character that misleads."""
    whole = page.page(found)
    assert whole.encode("utf-8").decode("utf-8") == whole
    checker = Checker()
    checker.feed(whole)
    checker.close()
    assert checker.open == []
    assert {tag for tag, _attributes in checker.seen} <= set(TAGS.split())
    assert {name for _tag, attributes in checker.seen for name in attributes} <= set(
        ATTRIBUTES.split()
    )
    assert "<script" not in whole.lower()
    assert not re.search(r"url\(|@import|://", re.sub(r">[^<]*<", "><", whole))
    assert not any(c in whole for c in "\x00\x1b\x7f\x9b\u202e\u202c\u2066\u2069\ufffe")
    ids = [attributes["id"] for _tag, attributes in checker.seen if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert whole == page.page(found)


@given(TEXT)
def test_what_is_escaped_reads_as_it_was(value: str) -> None:
    """A reader sees the same words that a terminal shows."""
    from calsync.report.markup import escaped, shortened

    checker = Checker()
    checker.feed(f"<p>{escaped(value)}</p>")
    checker.close()
    shown = "".join(c for c in text.printable(value) if ord(c) & 0xFFFE != 0xFFFE)
    assert "".join(checker.text) == "".join(c for c in shown if not 0xFDD0 <= ord(c) <= 0xFDEF)
    assert len(shortened(value, 12)) <= 12


class TestPage:
    """What a reader of the page can count on."""

    @pytest.fixture
    def whole(self) -> str:
        """The page of one answered application."""
        said = [say(ACME, "status: offer", seen="2026-03-12 18:00")]
        return page.page(summary_of([ACME], now="2026-03-30 08:00", held=SENT, said=said))

    def test_it_says_what_it_is(self, whole: str) -> None:
        """A language, a policy that forbids all loading, both colour schemes."""
        assert whole.startswith('<!DOCTYPE html>\n<html lang="en">')
        assert f'content="{page.POLICY}"' in whole
        assert page.POLICY == "default-src 'none'; style-src 'unsafe-inline'"
        assert "prefers-color-scheme:dark" in whole
        assert "@media print" in whole

    def test_the_picture_has_words(self, whole: str) -> None:
        """The SVG is named and described, and each mark says what it is."""
        assert 'role="img" aria-labelledby="chart-title chart-desc"' in whole
        assert "<title>Acme: follow-up 1, Wed 11 Mar 2026</title>" in whole
        assert "<title>Acme: an offer, Thu 12 Mar 2026</title>" in whole
        assert "<title>Today, Mon 30 Mar 2026</title>" in whole

    def test_the_table_has_the_same_facts(self, whole: str) -> None:
        """An offer, 8 days after Wed 4 March, after follow-up 1."""
        assert '<td class="wait">8 days</td>' in whole
        assert "an offer after follow-up 1, heard on Thu 12 Mar 2026" in whole
        assert "follow-up 1: Wed 11 Mar" in whole

    @pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
    def test_the_colours_can_be_read(self, scheme: int) -> None:
        """WCAG AA: text 4.5:1 on both grounds, marks 3:1."""
        colours = {name: pair[scheme] for name, pair in page.COLOURS.items()}
        for ground in (colours["ground"], colours["sheet"]):
            for name in ("ink", "quiet", "offer", "now"):
                assert _contrast(colours[name], ground) >= 4.5, name
            for name in ("talk", "no", "way"):
                assert _contrast(colours[name], ground) >= 3, name

    def test_nobody_has_been_to_an_interview_yet(self) -> None:
        """An empty search has a page too, without any picture."""
        whole = page.page(summary_of([], now="2026-03-30 08:00"))
        assert "There is no interview in the calendar yet" in whole
        assert "<svg" not in whole


def _contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        red, green, blue = (
            p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


class TestChart:
    """The lines of time."""

    @pytest.mark.parametrize(
        ("first", "last", "names"),
        [
            ("2026-03-03", "2026-03-31", ["9 Mar 2026", "16 Mar", "23 Mar", "30 Mar"]),
            ("2025-11-20", "2026-02-10", ["Dec 2025", "Jan 2026", "Feb"]),
            ("2025-03-10", "2026-04-01", ["May 2025", "Jul", "Sep", "Nov", "Jan 2026", "Mar"]),
            ("2019-05-01", "2021-08-01", ["Jul 2019", "Jan 2020", "Jul", "Jan 2021", "Jul"]),
            ("2018-05-01", "2022-12-01", ["2019", "2020", "2021", "2022"]),
        ],
    )  # fmt: skip
    def test_they_are_few_and_say_the_year_once(
        self, first: str, last: str, names: list[str]
    ) -> None:
        """Weeks, months, quarters or years, as the time is long."""
        from calsync.report.chart import Scale, lines_of

        scale = Scale(date.fromisoformat(first), date.fromisoformat(last))
        assert [words for _day, words in lines_of(scale)] == names
