"""The dates of reminders, written by hand from the rules."""

from __future__ import annotations

import dataclasses
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from calsync import applications, plan
from calsync.days import Days, Region
from calsync.model import Employer, Kinds, Me, Rules, Settings, Standing, State, Wait
from tests.make import (
    BERLIN,
    NEW_YORK,
    US,
    all_day,
    at,
    days_of,
    decide,
    interview,
    run,
    stand,
    starts_of,
    writes,
)

FOLLOW_UPS = ("followup1", "followup2", "followup3")
EARLY = at("2026-01-01 08:00")


@pytest.mark.parametrize(
    ("ends_on", "settings", "expected"),
    [
        ("2026-02-02", US, ["Tue 02-10", "Tue 02-17", "Tue 02-24"]),
        ("2026-03-04", US, ["Wed 03-11", "Tue 03-17", "Tue 03-24"]),
        ("2026-03-05", US, ["Thu 03-12", "Wed 03-18", "Wed 03-25"]),
        ("2026-03-07", US, ["Tue 03-17", "Tue 03-24", "Tue 03-31"]),
        ("2026-08-31", US, ["Tue 09-08", "Tue 09-15", "Tue 09-22"]),
        (
            "2026-08-31",
            Settings(rules=Rules(region="US", avoid_first_workday=True)),
            ["Wed 09-09", "Tue 09-15", "Tue 09-22"],
        ),
        ("2026-12-15", US, ["Tue 12-22", "Tue 12-29", "Wed 01-06"]),
    ],
)
def test_worked_examples(ends_on: str, settings: Settings, expected: list[str]) -> None:
    """An interview gets its follow-ups on the days of the rules' table."""
    changes = run([interview(f"{ends_on} 10:00")], now=EARLY, settings=settings)
    assert days_of(changes, *FOLLOW_UPS) == expected


def test_a_whole_application_is_written_ahead() -> None:
    """Card, three follow-ups at nine, and a let-go ten working days after the last."""
    assert starts_of(run([interview("2026-03-04 14:00")], now=EARLY)) == {
        "card": "2026-03-04 13:45",
        "followup1": "2026-03-11 09:00",
        "followup2": "2026-03-17 09:00",
        "followup3": "2026-03-24 09:00",
        "letgo": "2026-04-07 09:00",
    }


def test_a_reason_names_the_day_that_was_avoided() -> None:
    """The reason of a date says which day it was moved from, and why."""
    changes = run([interview("2026-02-02 10:00")], now=EARLY)
    (first,) = (c for c in changes if str(c.slot) == "followup1")
    assert first.reason == "7 days after the interview on Mon 2 Feb; " + (
        "Mon 9 Feb: Monday; moved to Tue 10 Feb"
    )


def test_midnight_sharp_belongs_to_the_day_before() -> None:
    """An interview that ends at midnight counts for the day on which it was held."""
    late = interview("2026-03-03 23:00", minutes=60)
    assert days_of(run([late], now=EARLY), "followup1") == ["Tue 03-10"]
    later = interview("2026-03-03 23:00", minutes=61)
    assert days_of(run([later], now=EARLY), "followup1") == ["Wed 03-11"]


def test_all_day_interviews_count_for_their_last_day() -> None:
    """An all-day interview has its card at the contact time and ends on its own day."""
    changes = run([all_day("2026-03-04")], now=EARLY)
    assert starts_of(changes)["card"] == "2026-03-04 09:00"
    assert days_of(changes, *FOLLOW_UPS) == ["Wed 03-11", "Tue 03-17", "Tue 03-24"]
    two_days = run([all_day("2026-03-04", days=2)], now=EARLY)
    assert days_of(two_days, "followup1") == ["Thu 03-12"]


def test_the_zone_of_the_interview_decides_the_date() -> None:
    """An evening in New York is the next day in Berlin; the interview's zone counts."""
    talk = interview("2026-03-04 20:00")
    assert days_of(run([talk], now=EARLY), "followup1") == ["Wed 03-11"]
    employer = Employer("Acme", timezone=BERLIN)
    there = dataclasses.replace(US, employers=(employer,))
    assert days_of(run([talk], now=EARLY, settings=there), "followup1") == ["Thu 03-12"]


class TestRounds:
    """Several interviews of one application."""

    def test_a_panel_is_one_round(self) -> None:
        """Three talks of one day have one card, before the first, and one sequence."""
        panel = [
            interview("2026-03-04 10:00", uid="b"),
            interview("2026-03-04 09:00", uid="c"),
            interview("2026-03-04 11:00", uid="a"),
        ]
        changes = run(panel, now=EARLY)
        assert len(changes) == 5
        assert starts_of(changes)["card"] == "2026-03-04 08:45"

    def test_a_round_ahead_is_an_answer(self) -> None:
        """With a second round in the calendar only that one is followed up."""
        rounds = [interview("2026-03-04 10:00"), interview("2026-03-18 10:00", uid="2@test")]
        changes = run(rounds, now=at("2026-03-05 08:00"))
        assert starts_of(changes) == {
            "card": "2026-03-18 09:45",
            "followup1": "2026-03-25 09:00",
            "followup2": "2026-03-31 09:00",
            "followup3": "2026-04-07 09:00",
            "letgo": "2026-04-21 09:00",
        }

    def test_two_rounds_ahead_have_two_cards(self) -> None:
        """Each round has its own card, the last its sequence."""
        rounds = [interview("2026-03-04 10:00"), interview("2026-03-18 10:00", uid="2@test")]
        changes = run(rounds, now=EARLY)
        cards = [
            c.wanted.at.strftime("%m-%d") for c in changes if c.wanted and str(c.slot) == "card"
        ]
        assert cards == ["03-04", "03-18"]
        assert len(changes) == 6

    def test_a_cancelled_later_round_is_a_sign_of_life(self) -> None:
        """The wait counts from the cancelled day once it has passed."""
        rounds = [
            interview("2026-03-04 10:00"),
            interview("2026-03-12 10:00", uid="2@test", standing=Standing.CANCELLED),
        ]
        changes = run(rounds, now=at("2026-03-13 08:00"))
        assert days_of(changes, "followup1") == ["Thu 03-19"]

    def test_a_cancellation_counts_from_the_day_it_is_seen(self) -> None:
        """A round cancelled ahead of its day: the wait counts from today."""
        rounds = [
            interview("2026-03-04 10:00"),
            interview("2026-03-20 10:00", uid="2@test", standing=Standing.CANCELLED),
        ]
        changes = run(rounds, now=at("2026-03-11 08:00"))
        assert days_of(changes, "followup1") == ["Wed 03-18"]

    def test_a_declined_later_round_ends_the_sequence(self) -> None:
        """Whoever declines the next round chases nobody."""
        rounds = [
            interview("2026-03-04 10:00"),
            interview("2026-03-12 10:00", uid="2@test", standing=Standing.DECLINED),
        ]
        made = decide(rounds, now=at("2026-03-05 08:00"))
        assert made.wanted == ()
        assert list(made.states.values()) == [State.REPLIED]

    @pytest.mark.parametrize("standing", [Standing.CANCELLED, Standing.DECLINED])
    def test_an_interview_that_does_not_take_place_gets_nothing(self, standing: Standing) -> None:
        """Cancelled or declined: no card, no follow-up."""
        assert run([interview("2026-03-04 10:00", standing=standing)], now=EARLY) == ()

    def test_half_a_year_later_it_is_a_new_application(self) -> None:
        """More than 180 days apart: two applications, each with its own sequence."""
        near = [interview("2026-01-05 10:00"), interview("2026-07-04 10:00", uid="2@test")]
        far = [interview("2026-01-05 10:00"), interview("2026-07-05 10:00", uid="2@test")]
        assert len(run(near, now=EARLY)) == 6
        assert len(run(far, now=EARLY)) == 10


class TestRoles:
    """Several applications to one employer."""

    def test_two_roles_are_two_applications_two_days_apart(self) -> None:
        """Contact reminders to one employer keep two days between them."""
        talks = [
            interview("2026-03-04 10:00", role="Designer"),
            interview("2026-03-05 10:00", uid="2@test", role="Engineer"),
        ]
        changes = run(talks, now=EARLY)
        by_role: dict[str, list[str]] = {"Designer": [], "Engineer": []}
        for change in changes:
            assert change.wanted is not None
            if change.slot.number:
                by_role[change.wanted.application.role].append(
                    change.wanted.at.strftime("%a %m-%d")
                )
        assert by_role == {
            "Designer": ["Wed 03-11", "Tue 03-17", "Tue 03-24"],
            "Engineer": ["Fri 03-13", "Thu 03-19", "Thu 03-26"],
        }

    def test_an_interview_without_a_role_joins_the_next_one(self) -> None:
        """Of several roles it is the one whose next interview comes first after it."""
        talks = [
            interview("2026-03-02 10:00", role="Designer", uid="d"),
            interview("2026-03-04 10:00", uid="?"),
            interview("2026-03-06 10:00", role="Engineer", uid="e"),
        ]
        made = decide(talks, now=EARLY)
        joined = {
            w.application.role
            for w in made.wanted
            for i in w.round.interviews
            if i.event.uid == "?"
        }
        assert joined == {"Engineer"}

    def test_an_unknown_employer_stands_alone(self) -> None:
        """Two interviews nobody can place are two applications, named by their titles."""
        talks = [
            interview("2026-03-04 10:00", employer="", title="Interview with Dana", uid="a"),
            interview("2026-03-04 14:00", employer="", title="Phone screen", uid="b"),
        ]
        changes = run(talks, now=EARLY)
        titles = {c.wording.title for c in changes if c.wording and str(c.slot) == "followup1"}
        assert titles == {
            "Follow up: Interview with Dana (1 of 3)",
            "Follow up: Phone screen (1 of 3)",
        }


class TestTime:
    """The hour at which a reminder stands."""

    def test_shared_slots_follow_each_other(self) -> None:
        """Follow-ups of one instant stand 15 minutes apart, in the order of anchors."""
        talks = [
            interview("2026-03-04 15:00", employer="Acme"),
            interview("2026-03-04 10:00", employer="Globex", uid="2@test"),
            interview("2026-03-04 12:00", employer="Initech", uid="3@test"),
        ]
        changes = run(talks, now=EARLY)
        first = {
            c.wanted.application.employer: c.wanted.at.strftime("%H:%M")
            for c in changes
            if c.wanted and str(c.slot) == "followup1"
        }
        assert first == {"Globex": "09:00", "Initech": "09:15", "Acme": "09:30"}

    @pytest.mark.parametrize(
        ("held_on", "contact", "expected"),
        [
            ("2026-03-06", time(23, 50), ["Fri 03-13 23:50", "Tue 03-17 23:50"]),
            ("2026-03-04", time(23, 50), ["Wed 03-11 23:50", "Thu 03-12 23:50"]),
            ("2026-03-04", time(20, 50), ["Wed 03-11 20:50", "Thu 03-12 20:50"]),
            ("2026-03-04", time(20, 45), ["Wed 03-11 20:45", "Wed 03-11 21:00"]),
            ("2026-03-04", time(21, 15), ["Wed 03-11 21:15", "Wed 03-11 21:30"]),
        ],
    )
    def test_a_day_ends(self, held_on: str, contact: time, expected: list[str]) -> None:
        """No slot after 21:00, or midnight: the next stands on the next allowed day."""
        chosen = Settings(rules=Rules(region="US", contact_time=contact))
        talks = [interview(f"{held_on} 1{n}:00", employer=f"E{n}", uid=f"{n}@x") for n in "01"]
        changes = run(talks, now=EARLY, settings=chosen)
        found = [c for c in changes if c.wanted and str(c.slot) == "followup1"]
        assert [f"{c.wanted.at:%a %m-%d %H:%M}" for c in found if c.wanted] == expected
        assert ("no slot was free" in found[1].reason) == (expected[0][:9] != expected[1][:9])
        assert not writes(run(talks, now=EARLY, settings=chosen, held=stand(changes)))

    def test_a_day_ends_where_the_user_is(self) -> None:
        """09:00 in New York is 14:00 in Berlin in March: 21:00 there is the last slot."""
        home = Settings(rules=Rules(region="US"), me=Me(timezone=BERLIN))
        talks = [interview("2026-03-04 10:00", employer=f"E{n}", uid=f"{n}@x") for n in range(30)]
        changes = run(talks, now=EARLY, settings=home)
        days = [
            f"{c.wanted.at.astimezone(BERLIN):%m-%d %H:%M}"
            for c in changes
            if c.wanted and str(c.slot) == "followup1"
        ]
        assert (days[0], days[-2], days[-1]) == ("03-11 14:00", "03-11 21:00", "03-12 14:00")

    def test_work_grows_with_the_number_of_employers(self) -> None:
        """Full days are not walked over again for every reminder."""

        def asked(employers: int) -> int:
            days: list[date] = []

            def holiday(day: date) -> str:
                days.append(day)
                return ""

            talks = tuple(
                interview("2026-03-04 10:00", employer=f"E{n}", uid=f"{n}@x")
                for n in range(employers)
            )
            plan.make(
                applications.group(talks, settings=US),
                days=lambda _code: Days(US.rules, Region("", holiday=holiday)),
                settings=US,
                now=EARLY,
                judged=talks,
            )
            return len(days)

        assert asked(2000) < 5 * asked(500)

    @pytest.mark.parametrize(
        ("where", "home", "expected"),
        [
            ("Asia/Tokyo", "America/New_York", "2026-03-11 09:00 America/New_York"),
            ("Europe/London", "America/New_York", "2026-03-11 09:00 America/New_York"),
            ("Europe/Berlin", "Europe/London", "2026-03-11 09:00 Europe/Berlin"),
            ("America/New_York", "Europe/Berlin", "2026-03-11 09:00 America/New_York"),
            ("America/Los_Angeles", "Europe/Athens", "2026-03-11 09:00 America/Los_Angeles"),
            ("America/Los_Angeles", "Asia/Tokyo", "2026-03-11 09:00 Asia/Tokyo"),
        ],
    )
    def test_never_at_night(self, where: str, home: str, expected: str) -> None:
        """Where the contact time falls into the user's night, it is the user's own."""
        settings = dataclasses.replace(US, me=Me(timezone=ZoneInfo(home)))
        zone = ZoneInfo(where)
        changes = run([interview("2026-03-04 10:00", zone=zone)], now=EARLY, settings=settings)
        (first,) = (c.wanted for c in changes if str(c.slot) == "followup1")
        assert first is not None
        assert f"{first.at:%Y-%m-%d %H:%M} {first.at.tzinfo}" == expected

    def test_a_clock_time_that_does_not_exist_moves_to_the_first_that_does(self) -> None:
        """02:30 on the day summer time begins is 03:00."""
        rules = Rules(region="IL", contact_time=time(2, 30))
        talk = interview("2026-03-22 10:00", zone=BERLIN)
        changes = run([talk], now=EARLY, settings=Settings(rules=rules))
        assert starts_of(changes)["followup1"] == "2026-03-29 03:00"

    def test_a_clock_time_that_exists_twice_is_the_first(self) -> None:
        """02:30 on the day winter time begins is the one still in summer time."""
        rules = Rules(region="IL", contact_time=time(2, 30))
        talk = interview("2026-10-18 10:00", zone=BERLIN)
        changes = run([talk], now=EARLY, settings=Settings(rules=rules))
        (first,) = (c.wanted for c in changes if str(c.slot) == "followup1")
        assert first is not None
        assert first.at.isoformat() == "2026-10-25T02:30:00+02:00"

    def test_summer_time_moves_no_reminder(self) -> None:
        """Nine o'clock stays nine o'clock across the change."""
        changes = run([interview("2026-03-04 10:00")], now=EARLY)
        assert {s[-5:] for k, s in starts_of(changes).items() if k != "card"} == {"09:00"}

    def test_a_card_at_an_ambiguous_time_is_in_utc(self) -> None:
        """Where clocks go back the card names its moment in UTC."""
        talk = interview(at("2026-10-25 03:00", BERLIN), zone=BERLIN)
        changes = run([talk], now=EARLY)
        (card,) = (c.wanted for c in changes if str(c.slot) == "card")
        assert card is not None
        assert f"{card.at:%H:%M} {card.at.tzinfo}" == "01:45 UTC"


class TestLateStart:
    """A first run long after the interview."""

    def test_one_at_a_time(self) -> None:
        """The first stands on the next allowed day, the others keep their waits."""
        changes = run([interview("2026-02-02 10:00")], now=at("2026-02-20 12:00"))
        assert starts_of(changes) == {
            "followup1": "2026-02-24 09:00",
            "followup2": "2026-03-03 09:00",
            "followup3": "2026-03-10 09:00",
            "letgo": "2026-03-24 09:00",
        }

    def test_today_while_the_contact_time_is_ahead(self) -> None:
        """At eight in the morning today still counts; at nine it does not."""
        talk = [interview("2026-02-02 10:00")]
        assert days_of(run(talk, now=at("2026-02-20 08:59")), "followup1") == ["Fri 02-20"]
        assert days_of(run(talk, now=at("2026-02-20 09:00")), "followup1") == ["Tue 02-24"]

    def test_tomorrow_where_the_zone_of_home_is_a_day_ahead(self) -> None:
        """09:00 in Kolkata is Sunday evening in Los Angeles: what is past there is past."""
        chosen = Settings(
            rules=Rules(follow_ups=(Wait(2),), avoid_weekdays=frozenset()),
            me=Me(timezone=ZoneInfo("Asia/Kolkata")),
        )
        talk = [interview("2026-03-06 10:00", zone=ZoneInfo("America/Los_Angeles"))]
        now = at("2026-03-09 09:00", ZoneInfo("Asia/Kolkata"))
        assert starts_of(run(talk, now=now, settings=chosen))["followup1"] == "2026-03-10 09:00"

    def test_nothing_new_after_45_days(self) -> None:
        """The 45th day still counts, the 46th does not."""
        talk = [interview("2026-02-02 10:00")]
        assert len(run(talk, now=at("2026-03-19 12:00"))) == 4
        assert run(talk, now=at("2026-03-20 12:00")) == ()

    def test_nothing_is_written_into_the_past(self) -> None:
        """The card of an interview that has begun is not written."""
        talk = [interview("2026-02-02 10:00")]
        assert "card" in starts_of(run(talk, now=at("2026-02-02 09:44")))
        assert "card" not in starts_of(run(talk, now=at("2026-02-02 09:45")))


class TestKinds:
    """What can be switched off and on."""

    @pytest.mark.parametrize(
        ("ends", "expected"),
        [
            ("2026-03-04 11:00", "2026-03-04 13:00"),
            ("2026-03-04 18:00", "2026-03-04 20:00"),
            ("2026-03-04 18:01", "2026-03-05 09:00"),
            ("2026-03-04 23:30", "2026-03-05 09:00"),
            ("2026-03-05 00:30", "2026-03-05 09:00"),
        ],
    )
    def test_thank_you(self, ends: str, expected: str) -> None:
        """Two hours after the end, but not after eight in the evening."""
        settings = dataclasses.replace(US, kinds=Kinds(thank_you=True))
        end = at(ends)
        talk = interview(end.replace(hour=(end.hour - 1) % 24) if end.hour else end, minutes=60)
        talk = dataclasses.replace(
            talk, event=dataclasses.replace(talk.event, start=min(talk.event.start, end), end=end)
        )
        assert starts_of(run([talk], now=EARLY, settings=settings))["thankyou"] == expected

    def test_each_kind_can_be_switched_off(self) -> None:
        """Without cards and let-go only the follow-ups are left."""
        settings = dataclasses.replace(US, kinds=Kinds(card=False, let_go=False))
        changes = run([interview("2026-03-04 10:00")], now=EARLY, settings=settings)
        assert list(starts_of(changes)) == list(FOLLOW_UPS)

    def test_no_cadence_no_follow_ups_and_no_let_go(self) -> None:
        """An empty list leaves the card alone."""
        settings = Settings(rules=Rules(follow_ups=()))
        changes = run([interview("2026-03-04 10:00")], now=EARLY, settings=settings)
        assert list(starts_of(changes)) == ["card"]

    def test_the_cadence_is_the_users(self) -> None:
        """Number and waits of follow-ups come from the config."""
        settings = Settings(rules=Rules(follow_ups=(Wait(14),)))
        changes = run([interview("2026-03-04 10:00")], now=EARLY, settings=settings)
        assert days_of(changes, "followup1", "followup2") == ["Wed 03-18", "-"]

    def test_discreet_titles_name_nobody(self) -> None:
        """With `discreet` no title holds the employer's name."""
        settings = dataclasses.replace(US, kinds=Kinds(discreet=True, thank_you=True))
        changes = run([interview("2026-03-04 10:00")], now=EARLY, settings=settings)
        assert not [c for c in changes if c.wording and "Acme" in c.wording.title]
        assert {c.wording.title for c in changes if c.wording and c.slot.number == 1} == {
            "Follow-up 1 of 3"
        }


class TestSeries:
    """Recurring interviews."""

    def test_an_endless_series_has_cards_only(self) -> None:
        """Where the user says that it is one, each occurrence has its card, nothing else."""
        series = [
            interview(
                f"2026-03-{day:02} 10:00",
                uid="s",
                recurrence_id=f"202603{day:02}T150000Z",
                recurring=True,
                endless=True,
            )
            for day in (4, 11, 18)
        ]
        changes = run(series, now=EARLY)
        assert [str(c.slot) for c in changes] == ["card", "card", "card"]


class TestImpossible:
    """Rules that leave no day."""

    def test_one_application_fails_and_the_others_go_on(self) -> None:
        """No allowed day: a message that names the setting, the rest is planned."""
        settings = dataclasses.replace(
            US,
            employers=(Employer("Globex", region="XX"),),
        )
        from calsync import applications, plan
        from calsync.days import Days, Region

        talks = [
            interview("2026-03-04 10:00"),
            interview("2026-03-05 10:00", employer="Globex", uid="2@test"),
        ]
        never = Region("XX", frozenset(range(7)), lambda day: "")
        made = plan.make(
            applications.group(talks, settings=settings),
            days=lambda code: Days(settings.rules, never if code == "XX" else Region("")),
            settings=settings,
            now=EARLY,
            judged=talks,
        )
        assert [f.about for f in made.failures] == ["Globex"]
        assert {w.application.employer for w in made.wanted if w.slot.number} == {"Acme"}


def test_new_york_is_the_zone_of_the_table() -> None:
    """The reminders are written in the interview's own zone."""
    changes = run([interview("2026-03-04 10:00")], now=EARLY)
    assert {str(c.wanted.at.tzinfo) for c in changes if c.wanted} == {str(NEW_YORK)}
