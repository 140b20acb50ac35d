"""A TZID means the zone its writer meant, and what we write means the same to others."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from calsync.ics import zones
from calsync.ics.zones import Zones
from tests.ics.builders import BERLIN, NEW_YORK, calendar, contents, event, the_event

EU_RULES = """
BEGIN:VTIMEZONE
TZID:{tzid}
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
"""


def fixed_rules(tzid: str, offset: str, more: str = "") -> str:
    """A VTIMEZONE that never changes."""
    return (
        f"BEGIN:VTIMEZONE\nTZID:{tzid}\n{more}\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        f"TZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\nEND:VTIMEZONE"
    )


@pytest.mark.parametrize(
    ("tzid", "key"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("AMERICA/NEW_YORK", "America/New_York"),
        ("America/New York", "America/New_York"),
        ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/Tzfile/America/Indiana/Knox", "America/Indiana/Knox"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("w. europe standard time", "Europe/Berlin"),
        ("Eastern Standard Time", "America/New_York"),
        ("GMT Standard Time", "Europe/London"),
        ("India Standard Time", "Asia/Calcutta"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(GMT-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"),
        ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/London"),
        ("(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi", "Asia/Shanghai"),
        ("(UTC+02:00) Athens, Bucharest", "Europe/Athens"),
        ("Central European Time", "Europe/Berlin"),
    ],
)
def test_names_of_places(tzid: str, key: str) -> None:
    """Names of the database, of vendors, of Windows and of Outlook name a place."""
    reading = Zones(configured=None, machine=NEW_YORK).read(tzid)
    assert isinstance(reading.zone, ZoneInfo)
    assert reading.is_place
    assert reading.is_known
    january, july = (datetime(2026, month, 1, 12, tzinfo=UTC) for month in (1, 7))
    for moment in (january, july):
        assert moment.astimezone(reading.zone).utcoffset() == (
            moment.astimezone(ZoneInfo(key)).utcoffset()
        )


@pytest.mark.parametrize(
    ("tzid", "hours"),
    [
        ("UTC", 0), ("Etc/UTC", 0), ("GMT", 0), ("Z", 0), ("tzone://Microsoft/Utc", 0),
        ("Coordinated Universal Time", 0), ("GMT+0200", 2), ("UTC-05:00", -5), ("+0530", 5.5),
        ("Etc/GMT-2", 2), ("Etc/GMT+5", -5),
    ],
)  # fmt: skip
def test_fixed_offsets_are_no_places(tzid: str, hours: float) -> None:
    """UTC and offsets keep the instant, which is expressed in the fallback zone."""
    found = the_event(calendar(event(start=f";TZID={tzid}:20260302T140000")), configured=BERLIN)
    assert found.start == datetime(2026, 3, 2, 14, tzinfo=UTC) - timedelta(hours=hours)
    assert found.start.tzinfo is BERLIN
    assert not found.has_own_zone


@pytest.mark.parametrize("tzid", ["Nowhere/Land", "Europe", "../etc/passwd", "x" * 300, "My Zone"])
def test_an_unknown_zone_is_one_note(tzid: str) -> None:
    """Read as the calendar's, else the configured, else the machine's; named by its beginning."""
    parts = [event(str(n), start=f";TZID={tzid}:20260302T140000") for n in range(3)]
    tokyo = ZoneInfo("Asia/Tokyo")
    for head, configured, zone in (
        ("X-WR-TIMEZONE:Asia/Tokyo", BERLIN, tokyo),
        ("", BERLIN, BERLIN),
        ("", None, NEW_YORK),
    ):
        found = contents(calendar(*parts, head=head), configured=configured)
        assert {e.start for e in found.events} == {datetime(2026, 3, 2, 14, tzinfo=zone)}
        assert not any(e.has_own_zone for e in found.events)
        assert [note.about for note in found.notes] == [tzid[:80]]


def test_a_zone_that_says_nothing_is_the_calendars() -> None:
    """Outlook's "Customized Time Zone" without rules is no reason for a note."""
    data = calendar(
        event(start=";TZID=Customized Time Zone:20260302T140000"), head="X-WR-TIMEZONE:Asia/Tokyo"
    )
    found = contents(data)
    assert found.events[0].start == datetime(2026, 3, 2, 14, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert found.notes == ()


def test_the_calendars_own_rules_are_matched_with_a_place() -> None:
    """A VTIMEZONE of an unknown name is known by its rules, or by X-LIC-LOCATION."""
    data = calendar(EU_RULES.format(tzid="Büro"), event(start=";TZID=Büro:20260702T140000"))
    found = the_event(data)
    assert found.start == datetime(2026, 7, 2, 14, tzinfo=BERLIN)
    assert found.has_own_zone
    located = fixed_rules("Labor", "+0900", "X-LIC-LOCATION:Asia/Seoul")
    found = the_event(calendar(located, event(start=";TZID=Labor:20260702T140000")))
    assert found.start.tzinfo == ZoneInfo("Asia/Seoul")


def test_rules_that_fit_the_users_zone_are_that_zone() -> None:
    """Of the zones with the same rules the user's own comes first."""
    data = calendar(EU_RULES.format(tzid="Office"), event(start=";TZID=Office:20260702T140000"))
    assert the_event(data, configured=ZoneInfo("Europe/Vienna")).start.tzinfo == ZoneInfo(
        "Europe/Vienna"
    )


def test_rules_that_fit_no_place_still_give_the_right_instant() -> None:
    """A zone half an hour off every known one, changing in May."""
    rules = (
        EU_RULES.format(tzid="Moon")
        .replace("BYMONTH=3", "BYMONTH=5")
        .replace("+0200", "+0617")
        .replace("+0100", "+0517")
    )
    for month, offset in ((4, timedelta(hours=5, minutes=17)), (6, timedelta(hours=6, minutes=17))):
        found = the_event(
            calendar(rules, event(start=f";TZID=Moon:2026{month:02d}02T140000")), configured=BERLIN
        )
        assert found.start == datetime(2026, month, 2, 14, tzinfo=UTC) - offset
        assert found.start.tzinfo is BERLIN
        assert not found.has_own_zone


def all_of(numbers: int) -> str:
    """Name every one of so many."""
    return ",".join(map(str, range(numbers)))


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=3;BYDAY=99SU",
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=SECONDLY;X-WAS=FREQ=YEARLY",
        f"FREQ=YEARLY;BYHOUR={all_of(24)};BYMINUTE={all_of(60)};BYSECOND={all_of(60)}",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYYEARDAY=400",
    ],
)
def test_a_rule_that_no_zone_has_is_not_expanded(
    monkeypatch: pytest.MonkeyPatch, rule: str
) -> None:
    """It would fail, go on for ever or take long: the zone keeps its first offset."""

    def expand(*_rule: object, **_options: object) -> None:
        raise AssertionError("the library was asked")

    monkeypatch.setattr("dateutil.rrule.rrulestr", expand)
    odd = fixed_rules("Moon", "+0517").replace("TZOFFSETFROM", f"RRULE:{rule}\nTZOFFSETFROM")
    found = the_event(calendar(odd, event(start=";TZID=Moon:20260702T140000")), configured=BERLIN)
    assert found.start == datetime(2026, 7, 2, 14, tzinfo=UTC) - timedelta(hours=5, minutes=17)


def test_floating_and_all_day_events_stand_in_the_fallback_zone() -> None:
    """The configured zone, else the calendar's, else the machine's; UTC is no calendar's zone."""
    for head, configured, zone in (
        ("X-WR-TIMEZONE:Asia/Tokyo", BERLIN, BERLIN),
        ("X-WR-TIMEZONE:Asia/Tokyo", None, ZoneInfo("Asia/Tokyo")),
        ("X-WR-TIMEZONE:UTC", None, NEW_YORK),
        ("", None, NEW_YORK),
    ):
        data = calendar(
            event("f", start=":20260302T140000"),
            event("d", start=";VALUE=DATE:20260302"),
            head=head,
        )
        day, floating = contents(data, configured=configured).events
        assert floating.start == datetime(2026, 3, 2, 14, tzinfo=zone)
        assert (day.start, day.end) == (
            datetime(2026, 3, 2, tzinfo=zone),
            datetime(2026, 3, 3, tzinfo=zone),
        )
        assert day.all_day
        assert not floating.all_day
        assert not any((day.has_own_zone, floating.has_own_zone))


@pytest.mark.parametrize(
    "key",
    [
        "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney", "Europe/Dublin",
        "Australia/Lord_Howe", "Africa/Casablanca", "America/Sao_Paulo", "Asia/Jerusalem",
        "Pacific/Chatham", "America/St_Johns", "Asia/Tehran", "Africa/Cairo",
    ],
)  # fmt: skip
def test_a_written_zone_means_the_same_to_others(key: str) -> None:
    """icalendar, and our own reader, give every day of two years the zone's own offset."""
    zone = ZoneInfo(key)
    written = zones.vtimezone(zone, date(2026, 2, 1), date(2027, 11, 1))
    theirs = icalendar.Timezone.from_ical("\r\n".join(written)).to_tz(lookup_tzid=False)
    ours = zones.RuleZone.parse("\r\n".join(written).encode(), 2026)
    assert ours is not None
    at = datetime(2026, 1, 1, 12)
    while at.year < 2028:
        expected = at.replace(tzinfo=zone).utcoffset()
        assert ours.utcoffset(at) == expected, at
        assert at.replace(tzinfo=theirs).utcoffset() == expected, at
        at += timedelta(days=1)


def test_a_written_zone_is_compact_and_always_the_same() -> None:
    """Two rules for a zone that keeps to them, and our marker for a later removal."""
    written = zones.vtimezone(BERLIN, date(2026, 3, 1), date(2026, 12, 1))
    zones.vtimezone.cache_clear()
    assert written == zones.vtimezone(BERLIN, date(2026, 3, 1), date(2026, 12, 1))
    assert zones.MARKER in written
    assert "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" in written
    assert len(written) <= 20
