"""A series has the occurrences that every calendar shows, and never costs a run its time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
import recurring_ical_events
from dateutil.rrule import rruleset, rrulestr
from hypothesis import given, reject
from hypothesis import strategies as st

from calsync.ics import series
from calsync.model import Contents, interview_id
from tests.ics.builders import BERLIN, DATA, Sieve, calendar, contents, event

BERLIN_TIME = ";TZID=Europe/Berlin:20260302T140000"  # a Monday


def starts(found: Contents) -> list[str]:
    """The local starts of all events."""
    return [f"{e.start:%m-%d %H:%M}" for e in found.events]


def ids(found: Contents) -> list[str]:
    """The recurrence ids of all events."""
    return [e.recurrence_id for e in found.events]


def expanded(*lines: str, start: str = BERLIN_TIME, **options: object) -> Contents:
    """Read one series."""
    return contents(calendar(event("s", *lines, start=start)), **options)  # type: ignore[arg-type]


def test_a_weekly_series_keeps_its_wall_time() -> None:
    """Across the change of clocks on March 29; ids are the original starts in UTC."""
    found = expanded("RRULE:FREQ=WEEKLY;COUNT=6")
    assert starts(found) == [
        "03-02 14:00", "03-09 14:00", "03-16 14:00", "03-23 14:00", "03-30 14:00", "04-06 14:00",
    ]  # fmt: skip
    assert ids(found)[0] == "20260302T130000Z"
    assert ids(found)[4] == "20260330T120000Z"
    assert all(e.recurring and not e.endless and e.has_own_zone for e in found.events)
    assert found.events[0].id == interview_id("s", "20260302T130000Z")


def test_moved_dropped_and_cancelled_occurrences() -> None:
    """A moved one keeps the id of its place, a dropped one is gone, a cancelled one says so."""
    found = contents((DATA / "series.ics").read_bytes())
    assert starts(found) == ["03-02 14:00", "03-17 10:00", "03-23 14:00", "03-30 16:00"]
    assert ids(found) == [
        "20260302T130000Z", "20260316T130000Z", "20260323T130000Z", "20260330T120000Z",
    ]  # fmt: skip
    assert [e.status for e in found.events] == ["", "", "CANCELLED", ""]
    assert found.events[1].title == "Interview moved to Tuesday"
    assert found.events[3].title == "Chat"
    assert found.events[0].title == found.events[2].title == "Interview Acme"


def test_an_occurrence_moved_into_the_window_is_read() -> None:
    """Its place in the series lies outside."""
    data = calendar(
        event("s", "RRULE:FREQ=YEARLY;COUNT=3", start=":20240302T140000Z"),
        event("s", "RECURRENCE-ID:20250302T140000Z", start=":20260410T140000Z"),
    )
    assert ids(contents(data)) == ["20260302T140000Z", "20250302T140000Z"]


def test_a_changed_occurrence_without_its_series_is_a_single_event() -> None:
    """An invitation to one meeting of a series."""
    data = calendar(event("s", "RECURRENCE-ID;TZID=Europe/Berlin:20260302T140000"))
    (found,) = contents(data).events
    assert found.recurrence_id == "20260302T130000Z"
    assert found.start == datetime(2026, 3, 2, 14, tzinfo=UTC)


def test_all_day_series_are_named_by_date() -> None:
    """A RECURRENCE-ID of an all-day event is a date."""
    found = expanded("RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20260303",
                     start=";VALUE=DATE:20260302", configured=BERLIN)  # fmt: skip
    assert ids(found) == ["20260302", "20260304"]
    assert all(e.all_day for e in found.events)


def test_extra_dates() -> None:
    """RDATE alone makes a series, as a list and as a period too."""
    found = expanded("RDATE;TZID=Europe/Berlin:20260304T100000,20260305T110000",
                     "RDATE;VALUE=PERIOD:20260306T100000Z/PT2H")  # fmt: skip
    assert starts(found) == ["03-02 14:00", "03-04 10:00", "03-05 11:00", "03-06 11:00"]


def test_utc_and_floating_series() -> None:
    """UTC repeats in UTC and is shown in the fallback zone; floating repeats on its wall."""
    utc = expanded("RRULE:FREQ=WEEKLY;COUNT=5", start=":20260316T130000Z", configured=BERLIN)
    assert starts(utc)[:3] == ["03-16 14:00", "03-23 14:00", "03-30 15:00"]
    floating = expanded("RRULE:FREQ=WEEKLY;COUNT=5", start=":20260316T130000", configured=BERLIN)
    assert starts(floating)[:3] == ["03-16 13:00", "03-23 13:00", "03-30 13:00"]
    assert ids(floating)[2] == "20260330T110000Z"


@pytest.mark.parametrize(
    "until", ["20260316", "20260316T130000Z", "20260316T140000", "20260316T235959Z"]
)
def test_the_end_of_a_series_is_included(until: str) -> None:
    """As a date, in UTC, or on the wall, as calendars write it."""
    found = expanded(f"RRULE:FREQ=WEEKLY;UNTIL={until}")
    assert starts(found) == ["03-02 14:00", "03-09 14:00", "03-16 14:00"]


def test_a_count_beyond_all_numbers_has_no_end() -> None:
    """What the library refuses as a number is understood, and ends with the window."""
    found = expanded("RRULE:FREQ=WEEKLY;COUNT=99999999999999", recurring_last=date(2026, 3, 20))
    assert starts(found) == ["03-02 14:00", "03-09 14:00", "03-16 14:00"]
    assert found.unknown == frozenset()


def test_endless_series_are_marked_and_end_with_the_window() -> None:
    """Both ends of the window are included."""
    found = expanded(
        "RRULE:FREQ=DAILY", start=":20260101T120000Z", first=date(2026, 3, 1),
        recurring_last=date(2026, 3, 31), configured=BERLIN,
    )  # fmt: skip
    assert len(found.events) == 31
    assert all(e.endless for e in found.events)
    assert starts(found)[0].startswith("03-01")
    assert starts(found)[-1].startswith("03-31")


@pytest.mark.parametrize(
    ("rule", "start", "expected"),
    [
        ("FREQ=WEEKLY;INTERVAL=2", "19700105T140000", ["03-02", "03-16", "03-30"]),
        ("FREQ=DAILY;INTERVAL=10", "19700101T140000", ["03-08", "03-18", "03-28"]),
        ("FREQ=WEEKLY;BYDAY=MO,FR;INTERVAL=3", "20200103T140000", ["03-16", "03-20"]),
        ("FREQ=MONTHLY;BYDAY=1MO", "19960101T140000", ["03-02"]),
        ("FREQ=YEARLY", "19960315T140000", ["03-15"]),
        ("FREQ=DAILY;COUNT=9000", "20020101T140000", [f"03-{d:02d}" for d in range(1, 32)]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "20190131T140000", ["03-31"]),
        ("FREQ=WEEKLY;BYDAY=TU", "20260302T140000", ["03-02", "03-03", "03-10", "03-17", "03-24",
                                                   "03-31"]),
    ],
)  # fmt: skip
def test_series_from_long_ago_keep_their_rhythm(rule: str, start: str, expected: list[str]) -> None:
    """The dates are those that a walk from the start would find; counted here by hand."""
    found = expanded(
        f"RRULE:{rule}", start=f";TZID=Europe/Berlin:{start}", first=date(2026, 3, 1),
        recurring_last=date(2026, 3, 31),
    )  # fmt: skip
    assert [text[:5] for text in starts(found)] == expected


# --- bounds -------------------------------------------------------------------------------

TOO_OFTEN = [
    "FREQ=SECONDLY",
    "FREQ=MINUTELY;INTERVAL=15",
    "FREQ=HOURLY;COUNT=3",
    "FREQ=DAILY;BYHOUR=9,10,11",
    "FREQ=DAILY;BYMINUTE=0,1,2,3;BYSECOND=0,1,2",
]


@pytest.mark.parametrize("rule", TOO_OFTEN)
def test_what_repeats_within_the_day_is_no_interview(rule: str) -> None:
    """It is a note, without occurrences, and nothing is unknown."""
    found = expanded(f"RRULE:{rule}")
    assert found.events == ()
    assert found.unknown == frozenset()
    assert [n.text for n in found.notes] == [series.TOO_OFTEN]


def refuse_to_expand(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on a rule that reaches the library is a failure."""

    def expand(*_calendars: object) -> None:
        raise AssertionError("the library was asked")

    monkeypatch.setattr(recurring_ical_events, "of", expand)


@pytest.mark.parametrize(
    ("rule", "start"),
    [
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", "20260101T090000"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "20260101T090000"),
        ("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4", "20260101T090000"),
        ("FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=12", "20260401T090000"),
        ("FREQ=DAILY;BYYEARDAY=366", "19010101T090000"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", "20260105T090000"),
        ("FREQ=WEEKLY;BYSETPOS=9;BYDAY=MO", "20200101T090000"),
        ("FREQ=MONTHLY;BYSETPOS=9;BYDAY=MO", "20200101T090000"),
        ("FREQ=WEEKLY;INTERVAL=52;BYMONTH=2;BYDAY=MO", "20260601T090000"),
    ],
)
def test_a_rule_that_may_never_match_is_not_expanded(
    monkeypatch: pytest.MonkeyPatch, rule: str, start: str
) -> None:
    """The library would walk to the year 9999: it is a note instead."""
    refuse_to_expand(monkeypatch)
    found = expanded(f"RRULE:{rule}", start=f":{start}")
    assert (found.events, found.unknown) == ((), frozenset())
    assert [n.text for n in found.notes] == [series.TOO_ODD]


@pytest.mark.parametrize(
    ("rule", "start"),
    [
        ("FREQ=DAILY;COUNT=999999", "19010101T090000"),
        ("FREQ=YEARLY;COUNT=1000", "15010101T090000"),
    ],
)
def test_what_would_walk_far_is_not_expanded(
    monkeypatch: pytest.MonkeyPatch, rule: str, start: str
) -> None:
    """A count from centuries ago is a note."""
    refuse_to_expand(monkeypatch)
    found = expanded(f"RRULE:{rule}", start=f":{start}")
    assert found.events == ()
    assert [n.text for n in found.notes] == [series.TOO_OFTEN]


@pytest.mark.parametrize(
    ("rule", "start"),
    [
        ("FREQ=DAILY", "19010101T090000"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "16010101T090000"),
        ("FREQ=DAILY;UNTIL=99991231T235959Z", "20200101T090000"),
    ],
)
def test_an_old_start_is_brought_to_the_window(
    monkeypatch: pytest.MonkeyPatch, rule: str, start: str
) -> None:
    """The library begins just before the window and ends with it."""
    asked = []
    real = recurring_ical_events.of

    def noted(calendar: icalendar.Calendar) -> object:
        asked.append(calendar)
        return real(calendar)

    monkeypatch.setattr(recurring_ical_events, "of", noted)
    first, last = date(2026, 1, 1), date(2026, 4, 30)
    expanded(f"RRULE:{rule}", start=f":{start}", first=first, recurring_last=last)
    (event_,) = asked[0].walk("VEVENT")
    assert (first - event_["DTSTART"].dt.date()).days < 40
    assert (event_["RRULE"]["UNTIL"][0].date() - last).days < 10


def test_thousands_of_extra_dates_are_not_expanded() -> None:
    """More dates than an interview can have."""
    dates = ",".join(f"20260302T{h:02d}{m:02d}{s:02d}Z" for h in range(24) for m in range(60)
                     for s in (0,))  # fmt: skip
    found = expanded(f"RDATE:{dates}")
    assert found.events == ()
    assert [n.text for n in found.notes] == [series.TOO_OFTEN]


@pytest.mark.parametrize(
    "rule",
    ["FREQ=FORTNIGHTLY", "COUNT=3", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;INTERVAL=0", "garbage",
     "FREQ=WEEKLY;UNTIL=soon", "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYSETPOS=",
     "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=WEEKLY;UNTIL=20261399", "FREQ=WEEKLY;COUNT=many"],
)  # fmt: skip
def test_a_rule_that_cannot_be_understood_is_unknown(rule: str) -> None:
    """One note; whatever its reminders may belong to is unknown; the rest is read."""
    data = calendar(event("bad", f"RRULE:{rule}", start=BERLIN_TIME), event("good"))
    found = contents(data)
    assert [e.uid for e in found.events] == ["good"]
    assert len(found.notes) == 1
    assert interview_id("bad") in found.unknown
    assert interview_id("bad", "20260309T130000Z") in found.unknown


# --- as a general library expands it --------------------------------------------------------

WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


@st.composite
def rules(draw: st.DrawFn) -> str:
    """A rule that repeats by days, with any mix of parts that the standard allows."""
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={freq}"]
    if draw(st.booleans()):
        parts.append(f"INTERVAL={draw(st.integers(1, 5))}")
    if draw(st.integers(0, 2)) == 0:
        parts.append(f"WKST={draw(st.sampled_from(WEEKDAYS))}")
    days = draw(st.lists(st.sampled_from(WEEKDAYS), max_size=3, unique=True))
    if freq in ("MONTHLY", "YEARLY"):
        # dateutil takes days with and without a number together for none.
        nth = st.sampled_from(["1", "2", "-1", "+3", "-2"])
        days = [draw(nth) + day for day in days] if draw(st.booleans()) else days
    if days:
        parts.append(f"BYDAY={','.join(days)}")
    if draw(st.integers(0, 3)) == 0:
        months = draw(st.lists(st.integers(1, 12), min_size=1, max_size=6, unique=True))
        parts.append(f"BYMONTH={','.join(map(str, months))}")
    if freq != "WEEKLY" and draw(st.integers(0, 3)) == 0:
        numbers = st.sampled_from([1, 2, 10, 15, 28, -1, -2, -10])
        month_days = draw(st.lists(numbers, min_size=1, max_size=4, unique=True))
        parts.append(f"BYMONTHDAY={','.join(map(str, month_days))}")
    elif freq == "YEARLY" and draw(st.integers(0, 3)) == 0:
        parts.append("BYYEARDAY=1,100,200,-1")
    if len(parts) > 2 and freq in ("MONTHLY", "YEARLY") and draw(st.integers(0, 3)) == 0:
        # Of the first week dateutil counts positions from the start, not from Monday.
        parts.append(f"BYSETPOS={draw(st.sampled_from(['1', '-1', '1,-1']))}")
    end = draw(st.integers(0, 3))
    if end == 0:
        parts.append(f"COUNT={draw(st.integers(1, 40))}")
    elif end == 1:
        parts.append(f"UNTIL=2026{draw(st.integers(1, 12)):02d}15T120000Z")
    return ";".join(parts)


@given(rules(), st.dates(date(2024, 1, 1), date(2026, 5, 1)))
def test_rules_have_the_days_that_dateutil_finds(rule: str, day: date) -> None:
    """The days in a window are the same, for every rule that is not refused."""
    start = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    first, last = date(2026, 2, 1), date(2026, 5, 31)
    member = series.Member(0, start, start + timedelta(hours=1), rules=(rule,))
    try:
        found = series.expand([member], first=first, last=last)
    except series.TooOftenError:
        reject()
    theirs = rruleset()
    until = datetime(2027, 12, 31, tzinfo=UTC)
    text = rule if "UNTIL" in rule or "COUNT" in rule else f"{rule};UNTIL={until:%Y%m%dT%H%M%SZ}"
    theirs.rrule(rrulestr(text, dtstart=start))
    theirs.rdate(start)
    expected = [at for at in theirs if first <= at.date() <= last]
    assert [o.start for o in found] == expected


class TestEndless:
    """A meeting without an end is expanded only where the user says that it is an interview."""

    SERIES = ("RRULE:FREQ=WEEKLY",)

    def read(self, *parts: str, **options: object) -> Contents:
        return contents(
            calendar(*parts), sieve=Sieve(all_series=False), configured=BERLIN, **options
        )  # type: ignore[arg-type]

    def test_it_has_no_occurrences(self) -> None:
        """Nor is it a note: most calendars hold dozens."""
        found = self.read(event("s", *self.SERIES))
        assert found.events == ()
        assert found.notes == ()
        assert found.has_foreign

    def test_a_word_on_the_series_or_on_one_occurrence_brings_them_all(self) -> None:
        """Whoever says it once of a series may say it again."""
        by_series = self.read(event("s", *self.SERIES, "CATEGORIES:Interview"))
        assert len(by_series.events) == 13
        moved = ("RECURRENCE-ID:20260309T140000Z", "CATEGORIES:Interview")
        by_one = self.read(event("s", *self.SERIES), event("s", *moved, start=":20260310T090000Z"))
        assert len(by_one.events) == 13
        assert [e.recurrence_id for e in by_one.events if "interview" in e.categories] == [
            "20260309T140000Z"
        ]

    def test_occurrences_that_a_reminder_belongs_to_are_read(self) -> None:
        """Else its reminder would seem to be of an interview that is gone."""
        wanted = interview_id("s", "20260309T140000Z")
        found = self.read(event("s", *self.SERIES), always=frozenset({wanted}))
        assert wanted in {e.id for e in found.events}
