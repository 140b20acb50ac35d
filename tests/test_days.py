"""Days: working days, allowed days, and why a reminder moved."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.days import Days, NoAllowedDay, Region, day_text
from calsync.errors import CalsyncError
from calsync.holidaybook import region
from calsync.model import DaySpan, Rules, Wait

REGIONS = (
    "",
    "US",
    "US-CA",
    "DE",
    "DE-BY",
    "GB",
    "FR",
    "IL",
    "AE",
    "SA",
    "IN-KA",
    "JP",
    "HK",
    "NP",
)
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


def every_year(first: str, last: str = "") -> DaySpan:
    """Make a span such as 12-20..01-02 of every year."""
    last = last or first
    ends = [(0, int(end[:2]), int(end[3:])) for end in (first, last)]
    return DaySpan(ends[0], ends[1], first if first == last else f"{first}..{last}")


def once(first: date, last: date) -> DaySpan:
    """Make a span of one year's days."""
    return DaySpan(
        (first.year, first.month, first.day), (last.year, last.month, last.day), f"{first}..{last}"
    )


def rules(**changes: object) -> Rules:
    """Make rules that differ from the defaults."""
    return dataclasses.replace(Rules(), **changes)  # type: ignore[arg-type]


def cadence(days: Days, anchor: date) -> list[date]:
    """Place the follow-ups of an interview on `anchor` as the rules say."""
    found = []
    for wait in days.rules.follow_ups:
        anchor = days.next_allowed(days.after(anchor, wait)).day
        found.append(anchor)
    return found


class TestWorkedExamples:
    """The table of the rules page, in New York, with the defaults."""

    @pytest.mark.parametrize(
        ("anchor", "expected"),
        [
            (date(2026, 2, 2), [date(2026, 2, 10), date(2026, 2, 17), date(2026, 2, 24)]),
            (date(2026, 3, 4), [date(2026, 3, 11), date(2026, 3, 17), date(2026, 3, 24)]),
            (date(2026, 3, 5), [date(2026, 3, 12), date(2026, 3, 18), date(2026, 3, 25)]),
            (date(2026, 3, 7), [date(2026, 3, 17), date(2026, 3, 24), date(2026, 3, 31)]),
            (date(2026, 8, 31), [date(2026, 9, 8), date(2026, 9, 15), date(2026, 9, 22)]),
            (date(2026, 12, 15), [date(2026, 12, 22), date(2026, 12, 29), date(2027, 1, 6)]),
        ],
    )
    def test_follow_ups(self, anchor: date, expected: list[date]) -> None:
        """Each row gives the three dates of the page."""
        assert cadence(Days(Rules(), region("US")), anchor) == expected

    def test_first_workday_avoided(self) -> None:
        """After Labor Day the Tuesday is treated as the Monday."""
        days = Days(rules(avoid_first_workday=True), region("US"))
        expected = [date(2026, 9, 9), date(2026, 9, 15), date(2026, 9, 22)]
        assert cadence(days, date(2026, 8, 31)) == expected


class TestReasons:
    """Why a day is not allowed."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2026, 2, 10), ""),
            (date(2026, 2, 9), "Monday"),
            (date(2026, 2, 7), "Saturday"),
            (date(2026, 2, 8), "Sunday"),
            (date(2026, 9, 7), "Labor Day"),
            (date(2026, 7, 3), "Independence Day (observed)"),
            (date(2026, 9, 8), "first working day after days off"),
            (date(2026, 10, 15), "extra holiday 10-15"),
            (date(2026, 12, 20), "quiet period 12-20..01-02"),
            (date(2026, 12, 25), "quiet period 12-20..01-02"),
            (date(2027, 1, 2), "quiet period 12-20..01-02"),
        ],
    )
    def test_why_not(self, day: date, expected: str) -> None:
        """The reason is the one a person would give first."""
        days = Days(
            rules(
                avoid_first_workday=True,
                extra_holidays=(every_year("10-15"),),
                quiet=(every_year("12-20", "01-02"),),
            ),
            region("US"),
        )
        assert days.why_not(day) == expected
        assert days.is_allowed(day) == (expected == "")

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2026, 2, 10), ""),
            (date(2026, 2, 9), "Mon 9 Feb: Monday; moved to Tue 10 Feb"),
            (
                date(2026, 3, 14),
                "Sat 14 to Sun 15 Mar: weekend; Mon 16 Mar: Monday; moved to Tue 17 Mar",
            ),
            (date(2026, 11, 26), "Thu 26 Nov: Thanksgiving Day; moved to Fri 27 Nov"),
            (
                date(2026, 12, 21),
                "Mon 21 Dec to Sat 2 Jan: quiet period 12-20..01-02; Sun 3 Jan: weekend; "
                "Mon 4 Jan: Monday; moved to Tue 5 Jan",
            ),
        ],
    )
    def test_answer(self, day: date, expected: str) -> None:
        """An answer tells every day that was skipped, runs of days as one."""
        days = Days(rules(quiet=(every_year("12-20", "01-02"),)), region("US"))
        assert days.next_allowed(day).reason == expected

    def test_a_span_without_text_is_spelt_out(self) -> None:
        """A span made by hand is named as it would be written."""
        days = Days(
            rules(
                extra_holidays=(DaySpan((0, 2, 10), (0, 2, 10)),),
                quiet=(DaySpan((2026, 3, 2), (2026, 3, 6)),),
            )
        )
        assert days.why_not(date(2026, 2, 10)) == "extra holiday 02-10"
        assert days.why_not(date(2026, 3, 3)) == "quiet period 2026-03-02..2026-03-06"

    def test_day_text(self) -> None:
        """A day is written in English without a year."""
        assert day_text(date(2026, 3, 1)) == "Sun 1 Mar"


class TestWorkdays:
    """Working days are not the allowed ones."""

    def test_monday(self) -> None:
        """A Monday is a working day, but not an allowed one."""
        days = Days(Rules())
        assert days.is_workday(date(2026, 2, 9))
        assert not days.is_allowed(date(2026, 2, 9))

    def test_count(self) -> None:
        """Ten workdays after Tue 24 Feb is Tue 10 Mar; none is the day itself."""
        days = Days(Rules(), region("US"))
        assert days.after(date(2026, 2, 24), Wait(10, True)) == date(2026, 3, 10)
        assert days.after(date(2026, 2, 28), Wait(0, True)) == date(2026, 2, 28)
        assert days.after(date(2026, 2, 28), Wait(1, True)) == date(2026, 3, 2)
        assert days.after(date(2026, 2, 28), Wait(0)) == date(2026, 2, 28)

    def test_quiet_days_are_no_workdays(self) -> None:
        """Two workdays after Thu 19 Dec 2024 over a quiet turn of the year."""
        days = Days(rules(quiet=(every_year("12-20", "01-02"),)))
        assert days.after(date(2024, 12, 19), Wait(2, True)) == date(2025, 1, 6)
        assert days.is_quiet(date(2025, 1, 2))
        assert not days.is_quiet(date(2025, 1, 3))


class TestRegions:
    """Regions differ in holidays and in weekends."""

    def test_bavaria(self) -> None:
        """Epiphany is a holiday in Bavaria, not in Berlin."""
        assert Days(Rules(), region("DE-BY")).next_allowed(date(2026, 1, 6)).day == date(2026, 1, 7)
        assert Days(Rules(), region("DE-BE")).next_allowed(date(2026, 1, 6)).day == date(2026, 1, 6)

    def test_observed(self) -> None:
        """4 July 2026 is a Saturday: the Friday before is free."""
        days = Days(Rules(), region("US"))
        assert days.next_allowed(date(2026, 7, 3)).day == date(2026, 7, 7)

    def test_israel(self) -> None:
        """The weekend is Friday and Saturday: Sunday is the first working day."""
        days = Days(Rules(), region("IL"))
        assert days.why_not(date(2026, 2, 13)) == "Friday"
        assert days.next_allowed(date(2026, 2, 15)).day == date(2026, 2, 15)
        first = Days(rules(avoid_first_workday=True), region("IL"))
        assert first.why_not(date(2026, 2, 15)) == "first working day after days off"
        assert first.next_allowed(date(2026, 2, 13)).day == date(2026, 2, 17)
        only_first = Days(rules(avoid_first_workday=True, avoid_weekdays=frozenset()), region("IL"))
        assert only_first.next_allowed(date(2026, 2, 13)).day == date(2026, 2, 16)

    def test_emirates(self) -> None:
        """The Emirates have moved to Saturday and Sunday; Saudi Arabia has not."""
        assert Days(Rules(), region("AE")).is_allowed(date(2026, 2, 13))
        assert not Days(Rules(), region("SA")).is_workday(date(2026, 2, 13))

    def test_none_known(self) -> None:
        """Without a region there is a weekend and no holiday."""
        days = Days(Rules())
        assert days.is_allowed(date(2026, 12, 25))
        assert not days.is_allowed(date(2026, 12, 26))

    def test_one_day_weekend(self) -> None:
        """Where only Sunday is free, Saturday is allowed and Monday the first."""
        days = Days(rules(avoid_first_workday=True), Region("", frozenset({SUNDAY})))
        assert days.is_allowed(date(2026, 2, 14))
        assert days.next_allowed(date(2026, 2, 15)).day == date(2026, 2, 17)


class TestOptions:
    """What the user can avoid."""

    def test_the_list_replaces_monday(self) -> None:
        """`avoid_weekdays` is the whole list."""
        days = Days(rules(avoid_weekdays=frozenset({FRIDAY})))
        assert days.is_allowed(date(2026, 2, 9))
        assert days.next_allowed(date(2026, 2, 13)).day == date(2026, 2, 16)

    def test_first_workday_without_monday(self) -> None:
        """The first working day is avoided even where Monday is not."""
        days = Days(rules(avoid_weekdays=frozenset(), avoid_first_workday=True), region("US"))
        assert days.next_allowed(date(2026, 2, 9)).day == date(2026, 2, 10)
        assert days.next_allowed(date(2026, 9, 7)).day == date(2026, 9, 9)
        # A holiday in the middle of a week is followed by a first working day too.
        assert days.why_not(date(2026, 11, 27)) == "first working day after days off"

    def test_leap_day(self) -> None:
        """An extra holiday on 29 February is there in leap years alone."""
        days = Days(rules(extra_holidays=(every_year("02-29"),)))
        assert days.why_not(date(2028, 2, 29)) == "extra holiday 02-29"
        assert days.next_allowed(date(2028, 2, 29)).day == date(2028, 3, 1)
        assert days.is_allowed(date(2029, 2, 28))

    def test_dated_spans(self) -> None:
        """A span with years counts in those alone, both ends included."""
        days = Days(rules(quiet=(once(date(2026, 8, 4), date(2026, 8, 13)),)))
        assert days.is_allowed(date(2026, 7, 31))
        assert days.next_allowed(date(2026, 8, 4)).day == date(2026, 8, 14)
        assert days.is_allowed(date(2027, 8, 4))


class TestNoDay:
    """A search ends, and its message names the setting."""

    @pytest.mark.parametrize(
        ("changes", "setting"),
        [
            ({"avoid_weekdays": frozenset(range(5))}, "avoid_weekdays"),
            (
                {"extra_holidays": (once(date(2026, 1, 1), date(2026, 12, 31)),)},
                "extra_holidays",
            ),
            ({"quiet": (every_year("01-01", "12-31"),)}, "quiet"),
            (
                {"avoid_first_workday": True, "avoid_weekdays": frozenset({1, 2, 3, 4})},
                "avoid_first_workday",
            ),
        ],
    )
    def test_setting_is_named(self, changes: dict[str, object], setting: str) -> None:
        """The one setting that leaves no day stands in the message."""
        with pytest.raises(NoAllowedDay, match=setting) as caught:
            Days(rules(**changes)).next_allowed(date(2026, 2, 2))
        assert isinstance(caught.value, CalsyncError)
        assert caught.value.exit_code == 1

    def test_two_settings(self) -> None:
        """Where two settings share the blame both are named, weekends are not."""
        fridays = tuple(
            once(day, day) for day in (date(2026, 1, 2) + timedelta(weeks=n) for n in range(30))
        )
        days = Days(rules(avoid_weekdays=frozenset(range(4)), extra_holidays=fridays))
        with pytest.raises(NoAllowedDay, match="avoid_weekdays and extra_holidays") as caught:
            days.next_allowed(date(2026, 2, 2))
        assert "region" not in str(caught.value)

    def test_sixty_days(self) -> None:
        """The sixtieth day outside quiet periods is found, the sixty-first is not."""
        monday = date(2026, 2, 2)
        for free, is_found in ((58, True), (59, False)):
            last = monday + timedelta(days=free)
            blocked = once(monday, last)
            days = Days(rules(avoid_weekdays=frozenset(), extra_holidays=(blocked,)), _NO_WEEKEND)
            if is_found:
                assert days.next_allowed(monday).day == last + timedelta(days=1)
            else:
                with pytest.raises(NoAllowedDay):
                    days.next_allowed(monday)

    def test_quiet_days_do_not_count(self) -> None:
        """Half a year of quiet is no error; the search goes on behind it."""
        days = Days(rules(quiet=(once(date(2026, 2, 1), date(2026, 8, 31)),)))
        assert days.next_allowed(date(2026, 2, 3)).day == date(2026, 9, 1)

    def test_workdays_end_too(self) -> None:
        """Counting workdays does not search for ever either."""
        always = Days(rules(quiet=(every_year("01-01", "12-31"),)))
        with pytest.raises(NoAllowedDay, match=r"no working day .* quiet"):
            always.after(date(2026, 2, 2), Wait(1, True))
        with pytest.raises(NoAllowedDay, match="region"):
            Days(Rules(), Region("ZZ", frozenset(range(7)))).after(date(2026, 2, 2), Wait(1, True))

    def test_end_of_the_calendar(self) -> None:
        """The last days of the year 9999 overflow nothing."""
        days = Days(Rules())
        assert days.next_allowed(date.max).day == date.max  # a Friday
        with pytest.raises(NoAllowedDay, match="9999"):
            Days(rules(avoid_weekdays=frozenset({FRIDAY}))).next_allowed(date.max)
        for wait in (Wait(1), Wait(1, True)):
            with pytest.raises(NoAllowedDay, match="9999"):
                days.after(date.max, wait)
        first = Days(rules(avoid_weekdays=frozenset(), avoid_first_workday=True))
        assert first.is_allowed(date.min)


_NO_WEEKEND = Region("", frozenset())

some_days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
spans = st.tuples(st.dates(date(2024, 1, 1), date(2024, 12, 31)), st.integers(0, 25)).map(
    lambda pair: every_year(f"{pair[0]:%m-%d}", f"{pair[0] + timedelta(days=pair[1]):%m-%d}")
)
some_rules = st.builds(
    rules,
    avoid_weekdays=st.frozensets(st.integers(0, 6), max_size=3),
    avoid_first_workday=st.booleans(),
    extra_holidays=st.lists(st.dates(date(2024, 1, 1), date(2024, 12, 31)), max_size=4).map(
        lambda days: tuple(every_year(f"{day:%m-%d}") for day in days)
    ),
    quiet=st.lists(spans, max_size=2).map(tuple),
)


class TestLaws:
    """What holds for any rules, regions and dates."""

    @given(some_rules, st.sampled_from(REGIONS), some_days)
    def test_next_allowed(self, some: Rules, code: str, day: date) -> None:
        """The answer is allowed, not before the day, and the first such day."""
        days = Days(some, region(code))
        answer = days.next_allowed(day)
        assert days.is_allowed(answer.day)
        assert days.is_workday(answer.day)
        assert answer.day.weekday() not in some.avoid_weekdays | days.region.weekend
        assert answer.day >= day
        between = ((answer.day - day).days,)
        assert not any(days.is_allowed(day + timedelta(days=n)) for n in range(*between))
        assert (answer.reason == "") == (answer.day == day)
        assert days.next_allowed(answer.day).day == answer.day

    @given(some_rules, st.sampled_from(REGIONS), some_days, st.integers(0, 25))
    def test_after(self, some: Rules, code: str, day: date, count: int) -> None:
        """n workdays on, exactly n working days have passed, the last one included."""
        days = Days(some, region(code))
        landed = days.after(day, Wait(count, True))
        passed = [day + timedelta(days=n) for n in range(1, (landed - day).days + 1)]
        assert sum(map(days.is_workday, passed)) == count
        assert count == 0 or days.is_workday(landed)

    @pytest.mark.parametrize("code", REGIONS)
    def test_ten_years(self, code: str) -> None:
        """For ten years no day's answer is a Monday, a weekend or a holiday."""
        book = region(code)
        days = Days(Rules(), book)
        day = date(2026, 1, 1)
        while day.year < 2036:
            landed = days.next_allowed(day).day
            assert landed.weekday() != MONDAY
            assert landed.weekday() not in book.weekend
            assert book.holiday(landed) == ""
            assert (landed - day).days <= 16  # the longest row of free days of any of them
            day += timedelta(days=1)
