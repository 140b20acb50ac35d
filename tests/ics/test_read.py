"""What may be an interview is read, whatever it looks like; one odd event stops nothing."""

from __future__ import annotations

import random
import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.errors import NotACalendar
from calsync.ics import candidates, lines, read
from calsync.model import Level, Mark, Person, Slot, interview_id
from tests.ics.builders import (
    BERLIN,
    DATA,
    NEW_YORK,
    Sieve,
    calendar,
    contents,
    event,
    the_event,
)

ID = "0123456789abcdef"


def uids(*resources: bytes | tuple[str, bytes], **options: object) -> set[str]:
    """The UIDs of the events that are read."""
    return {e.uid for e in contents(*resources, **options).events}  # type: ignore[arg-type]


# --- the sieve --------------------------------------------------------------------------


def test_titles_and_needles_let_an_event_through() -> None:
    """A word in the title, or a needle anywhere, in any case, folded or not."""
    passing = {
        "title": event("title", SUMMARY="INTERVIEW with X"),
        "umlaut": event("umlaut", SUMMARY="Vorstellungsgespräch"),
        "capital": event("capital", SUMMARY="VORSTELLUNGSGESPRÄCH"),
        "escaped": event("escaped", SUMMARY=r"Acme\, interview\; 2nd"),
        "folded": event("folded", SUMMARY="Acme inter\n\tview"),
        "params": event("params").replace("SUMMARY:", 'SUMMARY;X="a:b":'),
        "lower": event("lower").replace("SUMMARY:", "summary:"),
        "split": event("split").replace("SUMMARY:Inter", "SUMM\n ARY:Inter"),
        "needle": event("needle", SUMMARY="Call", DESCRIPTION="https://boards.GREENHOUSE.io/1"),
        "folded needle": event("folded needle", SUMMARY="Call", X_A="at lev\n er.co"),
        "spaced": event("spaced", SUMMARY="Call", DESCRIPTION="Thank you for\n  applying"),
        "alarm first": event("alarm first").replace(
            "SUMMARY:", "BEGIN:VALARM\nSUMMARY:no\nEND:VALARM\nSUMMARY:"
        ),
    }
    others = [
        event("other", SUMMARY="Standup"),
        event("squeezed", SUMMARY="Call", DESCRIPTION="thankyou for applying"),
        event("lines", SUMMARY="Call", DESCRIPTION="thank you for", LOCATION="applying"),
        event("alarm", "BEGIN:VALARM\nSUMMARY:Interview\nEND:VALARM", SUMMARY="Call"),
    ]
    for eol in ("\n", "\r\n"):
        margin = calendar(*passing.values(), *others, eol=eol)
        data = "\n".join([*passing.values(), *others])
        data = f"BEGIN:VCALENDAR\n{data}\nEND:VCALENDAR\n".replace("\n", eol).encode()
        assert margin
        assert uids(data) == set(passing)


@given(st.lists(st.sampled_from(["interview", "inter", "view", "", "a", "x\\nview"]), max_size=9))
def test_titles_searched_together_match_as_if_alone(titles: list[str]) -> None:
    """No title matches through its neighbour, and none hides another's match."""
    parts = [event(str(n), SUMMARY=title) for n, title in enumerate(titles)]
    sieve = Sieve(re.compile(r"inter\s*view|view"), ())
    expected = {
        str(n) for n, title in enumerate(titles) if sieve.title.search(title.replace("\\n", " "))
    }
    found = uids(calendar(*parts), sieve=sieve) if parts else set()
    assert expected <= found


def test_a_title_said_a_thousand_times_lets_every_event_through() -> None:
    """Each portion of a large calendar is sieved, also where all its titles are known."""
    titles = ["Interview", "Standup"] * 2000
    whole = calendar(*(event(str(n), SUMMARY=title) for n, title in enumerate(titles)))
    assert len(whole) > 3 * candidates.TOGETHER_BYTES
    assert uids(whole) == {str(n) for n in range(0, 4000, 2)}


def test_the_window_decides_what_is_read() -> None:
    """Days outside are not read, a day's grace at both ends apart."""
    data = calendar(*[event(day, start=f":{day}T120000Z") for day in (
        "20251230", "20251231", "20260101", "20270131", "20270201", "20270202")])  # fmt: skip
    assert uids(data) == {"20251231", "20260101", "20270131", "20270201"}


def test_what_names_calsync_is_read_at_any_date() -> None:
    """Ours, copies, and the user's own lines, whatever their date or title."""
    far = ":20200302T140000Z"
    data = calendar(
        event("said", start=far, SUMMARY="Chat", DESCRIPTION="Calsync: interview"),
        event(f"calsync-{ID}-card", start=far),
        event("plain", start=far),
    )
    found = contents(data)
    assert [e.uid for e in found.events] == ["said"]
    assert [h.uid for h in found.held] == [f"calsync-{ID}-card"]


def test_an_interview_that_a_reminder_belongs_to_is_always_read() -> None:
    """Whatever its date and title: single, changed occurrence, or series."""
    single = interview_id("single")
    moved = interview_id("series", "20260309T130000Z")
    override = interview_id("lost", "20200309T130000Z")
    parts = [
        event("single", start=":20200101T120000Z", SUMMARY="Chat"),
        event(
            "series", "RRULE:FREQ=WEEKLY;COUNT=4", SUMMARY="Chat",
            start=";TZID=America/New_York:20260302T090000",
        ),
        event("lost", "RECURRENCE-ID:20200309T130000Z", SUMMARY="Chat", start=":20200310T120000Z"),
        event("other", start=":20200101T120000Z", SUMMARY="Chat"),
    ]  # fmt: skip
    data = calendar(*parts)
    assert uids(data) == set()
    found = contents(data, always=frozenset({single, moved, override}))
    assert {single, moved, override} <= {e.id for e in found.events}
    assert {e.uid for e in found.events} == {"single", "series", "lost"}
    held = event(f"calsync-{single}-card", start=":20200101T114500Z")
    assert uids(calendar(*parts, held)) == {"single"}


# --- values -------------------------------------------------------------------------------


def test_every_field_of_an_event() -> None:
    """One event with everything in it."""
    found = the_event((DATA / "everything.ics").read_bytes())
    assert found.uid == "everything@test"
    assert found.title == "Interview: Backend Engineer, Acme; 2nd round"
    assert found.start == datetime(2026, 3, 2, 14, tzinfo=BERLIN)
    assert found.end == datetime(2026, 3, 2, 15, 30, tzinfo=BERLIN)
    assert found.start.tzinfo == BERLIN
    assert found.has_own_zone
    assert found.notes == "Hello,\nmeet the team.\nstatus: waiting"
    assert found.location == "Berlin, 3rd floor; room A"
    assert found.url == "https://acme.example/r?a=1,2"
    assert found.organizer == Person("Li, Dana", "dana@acme.example")
    assert found.attendees == (
        Person("Alex", "alex@example.com", "ACCEPTED"),
        Person("Room", "room@acme.example", "NEEDS-ACTION"),
    )
    assert found.status == "TENTATIVE"
    assert found.method == "PUBLISH"
    assert found.categories == ("interview", "job, search", "not-interview")
    assert found.owner == "alex@example.com"
    assert (found.resource, found.frame) == ("0.ics", 0)
    assert not any((found.recurring, found.endless, found.all_day))


@pytest.mark.parametrize(
    ("start", "more", "hours"),
    [
        (":20260302T140000Z", "DTEND:20260302T150000Z", 1),
        (":20260302T140000Z", "DURATION:PT90M", 1.5),
        (":20260302T140000Z", "X-A:1", 0),
        (":20260302T140000Z", "DTEND:20260302T130000Z", 0),
        (":20260302T140000Z", "DTEND;VALUE=DATE:20260303", 15),
        (";VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260304", 48),
        (";VALUE=DATE:20260302", "DURATION:P1D", 24),
        (";VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260302", 24),
        (";VALUE=DATE:20260302", "X-A:1", 24),
        (":20260302", "X-A:1", 24),
        (";TZID=America/New_York:20260308T013000", "DURATION:PT1H", 1),
        (";TZID=America/New_York:20260307T120000", "DURATION:P1D", 24),
    ],
)
def test_ends(start: str, more: str, hours: float) -> None:
    """DTEND, DURATION or neither; never before the start. Lengths are elapsed time."""
    found = the_event(calendar(event("1", more, start=start)))
    length = found.end.astimezone(UTC) - found.start.astimezone(UTC)
    assert length == timedelta(hours=hours)


def test_an_end_before_the_start_is_a_note() -> None:
    """It is read as an event without length."""
    found = contents(calendar(event("1", "DTEND:20260302T130000Z")))
    assert found.events[0].start == found.events[0].end
    assert [n.about for n in found.notes] == ["Interview Acme"]


def test_microsofts_all_day_events() -> None:
    """Midnight to midnight, marked as all-day, is a date."""
    data = calendar(
        event(
            "1", "DTEND;TZID=Europe/Berlin:20260303T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
            start=";TZID=Europe/Berlin:20260302T000000",
        )
    )  # fmt: skip
    assert the_event(data).all_day
    assert the_event(data).start.date() == date(2026, 3, 2)


def test_utc_events_keep_their_instant_in_the_fallback_zone() -> None:
    """Many exports write every event in UTC: that is nobody's place."""
    found = the_event(calendar(event()), configured=BERLIN)
    assert found.start == datetime(2026, 3, 2, 14, tzinfo=UTC)
    assert found.start.tzinfo is BERLIN
    assert not found.has_own_zone


def test_html_bodies() -> None:
    """HTML in DESCRIPTION is text; X-ALT-DESC counts where there is no other."""
    html = "<html><body><p>status: replied</p><p>Bye</p></body></html>"
    alt = f"X-ALT-DESC;FMTTYPE=text/html:{html}"
    assert the_event(calendar(event("1", alt))).notes == "status: replied\n\nBye"
    assert the_event(calendar(event("1", alt, DESCRIPTION="text"))).notes == "text"
    assert the_event(calendar(event("1", DESCRIPTION=html))).notes == "status: replied\n\nBye"


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ({"SEQUENCE": "2"}, {"SEQUENCE": "1"}, "first"),
        ({"SEQUENCE": "1"}, {"SEQUENCE": "2"}, "second"),
        (
            {"LAST_MODIFIED": "20260201T000000Z"},
            {"LAST_MODIFIED": "20260101T000000Z"},
            "first",
        ),
        ({"DTSTAMP": "20260101T000000Z"}, {"DTSTAMP": "20260201T000000Z"}, "second"),
        ({}, {}, "second"),
    ],
)
def test_of_two_versions_the_later_counts(
    first: dict[str, str], second: dict[str, str], kept: str
) -> None:
    """Higher SEQUENCE, later change, last in the file; in one file or in two calendars."""
    one = event("1", SUMMARY="Interview first", **first)
    two = event("1", SUMMARY="Talk second", **second)
    for resources in ([calendar(one, two)], [calendar(one) + calendar(two)]):
        (found,) = contents(*resources).events
        assert found.title.endswith(kept)


def test_an_event_without_uid_has_the_same_id_on_every_read() -> None:
    """It is known by what it says; DTSTAMP, which every export renews, apart."""
    data = calendar(event("x").replace("UID:x\n", ""))
    later = data.replace(b"DTSTAMP:2026", b"DTSTAMP:2027")
    assert the_event(data).id == the_event(later).id
    other = calendar(event("x", SUMMARY="Interview Globex").replace("UID:x\n", ""))
    assert the_event(data).id != the_event(other).id


# --- what cannot be read ------------------------------------------------------------------


def test_an_odd_event_is_a_note_and_unknown() -> None:
    """Its own id is unknown; the rest is read."""
    data = calendar(
        event("odd", start=":sometime", SUMMARY="Interview Odd"),
        event("even"),
        event("odd2", start=";VALUE=DATE:20260231", SUMMARY="Interview Odd"),
        event("odd3", "RECURRENCE-ID:never", SUMMARY="Interview Odd"),
    )
    found = contents(data)
    assert [e.uid for e in found.events] == ["even"]
    assert found.unknown >= {interview_id("odd"), interview_id("odd3")}
    assert {n.about for n in found.notes} == {"Interview Odd"}
    assert all(n.level is Level.WARNING for n in found.notes)


TOKYO_FIRST = ";TZID=Asia/Tokyo:00010101T000000"
NEW_YORK_LAST = ";TZID=America/New_York:99991231T235959"
NINES = "9" * 5000


@pytest.mark.parametrize("machine", [ZoneInfo("Asia/Tokyo"), NEW_YORK], ids=["Tokyo", "New York"])
@pytest.mark.parametrize(
    ("start", "more"),
    [
        *(
            (start, f"RECURRENCE-ID{at}")
            for start in (":20260304T190000Z", ";VALUE=DATE:20260304")
            for at in (TOKYO_FIRST, NEW_YORK_LAST, ":00010101T000000Z", ":99991231T235959Z")
        ),
        *(
            (start, f"RRULE:FREQ={freq}")
            for start in (TOKYO_FIRST, ":00010101T000000Z", ";VALUE=DATE:00010101", ":00010101")
            for freq in ("YEARLY", "WEEKLY", "DAILY;BYDAY=MO")
        ),
        (":20260304T190000Z", f"RRULE:FREQ=DAILY;COUNT=3;INTERVAL={NINES}"),
        (":20260304T190000Z", f"RRULE:FREQ=DAILY;INTERVAL={'0' * 5000}1"),
        (":20260304T190000Z", f"RRULE:FREQ=DAILY;COUNT={NINES}"),
        (":20260304T190000Z", f"RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=MO;BYSETPOS={NINES}"),
        (":20260304T190000Z", f"RRULE:FREQ=YEARLY;BYYEARDAY={NINES}"),
        (":20260304T190000Z", f"RRULE:FREQ=YEARLY;BYWEEKNO=-{NINES}"),
    ],
)
def test_an_event_at_the_ends_of_time_is_a_note(start: str, more: str, machine: ZoneInfo) -> None:
    """What no zone can express, or no computer count, is refused, and the rest is read."""
    odd = event("odd", more, start=start, SUMMARY="Interview with Globex")
    found = contents(calendar(event("even"), odd), machine=machine)
    assert [e.uid for e in found.events] == ["even"]
    assert {n.about for n in found.notes} == {"Interview with Globex"}
    assert interview_id("odd") in found.unknown


@pytest.mark.parametrize("machine", [ZoneInfo("Asia/Tokyo"), NEW_YORK], ids=["Tokyo", "New York"])
@pytest.mark.parametrize("start", [":20260304T190000Z", ";VALUE=DATE:20260304"])
@pytest.mark.parametrize(
    "more",
    [
        f"DTEND{TOKYO_FIRST}",
        f"DTEND{NEW_YORK_LAST}",
        "DTEND:00010101T000000Z",
        "DTEND:99991231T235959Z",
        "DTEND;VALUE=DATE:99991231",
        "DTEND;VALUE=DATE:89991231",
        "DTEND:soon",
        "DURATION:-P900000D",
        "DURATION:P2999999D",
        "DURATION:P2900000D",
        f"DURATION:P{NINES}D",
        f"DURATION:PT{NINES}S",
        f"SEQUENCE:{NINES}",
        "SEQUENCE:second",
    ],
)
@pytest.mark.parametrize("rule", ["X-A:1", "RRULE:FREQ=WEEKLY;COUNT=2"])
def test_an_end_or_a_number_that_means_nothing_is_passed_over(
    start: str, more: str, rule: str, machine: ZoneInfo
) -> None:
    """The event is read as without it, and one note says so."""
    odd = event("odd", more, rule, start=start, SUMMARY="Interview with Globex")
    found = contents(calendar(event("even"), odd), machine=machine)
    assert {e.uid for e in found.events} == {"even", "odd"}
    length = timedelta() if "DATE" not in start else timedelta(days=1)
    assert {e.end - e.start for e in found.events if e.uid == "odd"} == {length}
    (note,) = found.notes
    assert note.about == "Interview with Globex"
    assert f"its {more[:8].partition(';')[0].partition(':')[0]}" in note.text


def test_a_note_on_a_series_that_is_found_by_its_id_comes_once() -> None:
    """It is looked at twice: for its ids, and to be read."""
    odd = event("odd", "SEQUENCE:x", "RRULE:FREQ=DAILY;COUNT=2", SUMMARY="Talk")
    found = contents(calendar(odd), always=frozenset({interview_id("odd", "20260303T140000Z")}))
    assert len(found.events) == 2
    assert len(found.notes) == 1


@pytest.mark.parametrize("at", ["00010101T000000Z", "99991231T235959Z"])
def test_a_reminder_at_the_ends_of_time_is_a_note(at: str) -> None:
    """It is not held, and nothing is decided about its interview."""
    data = calendar(event(f"calsync-{ID}-card", start=f":{at}", DESCRIPTION=f"calsync:{ID}"))
    found = contents(data)
    assert found.held == ()
    assert ID in found.unknown
    assert len(found.notes) == 1


def test_a_reminder_counted_beyond_all_measure_is_a_note() -> None:
    """Its UID is of our form, and cannot be ours."""
    odd = event(f"calsync-{ID}-card-{NINES}", SUMMARY="Interview with Globex")
    found = contents(calendar(event("even"), odd))
    assert [e.uid for e in found.events] == ["even"]
    assert found.held == ()
    assert ID in found.unknown
    assert [n.about for n in found.notes] == ["Interview with Globex"]


class Everything(Sieve):
    """A sieve that lets every event through, as a list of all does."""

    def fits(self, title: str) -> bool:
        """Take any title."""
        return True


def test_a_calendar_without_an_event_in_the_window_is_read_by_any_sieve() -> None:
    """Where there is no title, none fits."""
    far = event("far", start=":20200101T000000Z")
    for data in (calendar("X-A:1"), calendar(far)):
        assert contents(data, sieve=Everything()).events == ()
    assert [e.uid for e in contents(calendar(event("1")), sieve=Everything()).events] == ["1"]


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Alex@Example.com", "alex@example.com"),
        ("a@b.c", "a@b.c"),
        ("a@..b", "a@..b"),
        ("a@.bc", ""),
        ("a@bc.", ""),
        ("a@bc", ""),
        ("a@b.c d", ""),
        ("a@b@c.d", ""),
        ("@b.c", ""),
        ("a@" + "." * 200_000 + "@", ""),
        ("a" * 200_000, ""),
        ("a@" + "b" * 200_000, ""),
    ],
)
def test_a_calendar_named_by_an_address_is_its_owners(name: str, owner: str) -> None:
    """One address and no more; a long name that is none is refused in one pass."""
    data = calendar(event("1"), f"X-WR-CALNAME:{name}")
    assert the_event(data).owner == owner


@given(st.binary(max_size=60), st.integers(0, 5))
def test_no_bytes_inside_an_event_stop_a_read(junk: bytes, number: int) -> None:
    """Any value of any property is read, or noted."""
    name = [b"DTSTART", b"DTEND", b"RRULE", b"EXDATE", b"ORGANIZER", b"DURATION"][number]
    junk = junk.replace(b"\n", b"").replace(b"\r", b"")
    raw = calendar(event("1")).replace(b"END:VEVENT", name + b";X=" + junk + b":" + junk)
    data = raw.replace(b"END:VCALENDAR", b"END:VEVENT\r\nEND:VCALENDAR")
    found = contents(data)
    assert len(found.events) + len(found.unknown) + len(found.notes) >= 1


def test_a_single_resource_that_is_no_calendar_stops_the_read() -> None:
    """A run that cannot read its only file cannot go on."""
    with pytest.raises(NotACalendar):
        contents(b"<html>")


def test_of_a_folder_one_bad_file_is_a_note() -> None:
    """The rest is read, and the damaged file is named."""
    resources = [("a.ics", calendar(event("1"))), ("b.ics", b"junk"), ("c.ics", b"")]
    found = read.survey(
        resources, sieve=Sieve(), first=date(2026, 1, 1), last=date(2026, 12, 31),
        recurring_last=date(2026, 5, 31), configured=None, machine=NEW_YORK,
    )  # fmt: skip
    assert [e.uid for e in found.contents.events] == ["1"]
    assert found.damaged == ("b.ics", "c.ics")
    assert {n.about for n in found.contents.notes} == {"b.ics", "c.ics"}
    assert set(found.cuts) == {"a.ics"}


def test_an_empty_calendar_has_nothing_foreign() -> None:
    """Nor has one that holds our reminders alone."""
    assert not contents(calendar("X-A:1")).has_foreign
    assert not contents(calendar(event(f"calsync-{ID}-card"))).has_foreign
    assert contents(calendar(event("1", start=":20200101T000000Z", SUMMARY="x"))).has_foreign


# --- ours ---------------------------------------------------------------------------------


def test_a_uid_of_our_form_alone_is_not_enough_to_delete() -> None:
    """Neither mark nor last line: it counts for its place, and is never written."""
    (held,) = contents(calendar(event(f"calsync-{ID}-card"))).held
    assert held.is_users


@pytest.mark.parametrize(
    ("step", "slot", "generation"),
    [
        ("card", Slot("card"), 0),
        ("followup1", Slot("followup", 1), 0),
        ("followup12-3", Slot("followup", 12), 3),
        ("feedback", Slot("feedback"), 0),
        ("letgo-2", Slot("letgo"), 2),
        ("thankyou", Slot("thankyou"), 0),
    ],
)
def test_reminders_are_known_by_their_uid(step: str, slot: Slot, generation: int) -> None:
    """Step, number and generation are read from the UID alone."""
    said = {"DESCRIPTION": f"calsync:{ID}"}
    (held,) = contents(calendar(event(f"calsync-{ID}-{step}", **said))).held
    assert (held.id, held.slot, held.generation) == (ID, slot, generation)
    assert not held.is_copy
    assert not held.is_users


def test_every_field_of_a_reminder() -> None:
    """A reminder with the user's edits, and where its bytes stand."""
    mark = Mark(cause="aaaaaaaa", start="20260309T130000Z")
    body = event(
        f"calsync-{ID}-followup2", "BEGIN:VALARM\nTRIGGER:PT0S\nEND:VALARM",
        start=";TZID=Europe/Berlin:20260310T090000", DTEND=":".join(["20260310T091500"]),
        SUMMARY="Follow up - replied", DESCRIPTION=rf"Text\nstatus: offer\ncalsync:{ID}",
        SEQUENCE="4", CREATED="20260101T000000Z", X_CALSYNC_FINGERPRINT=str(mark),
    ).replace("DTEND:", "DTEND;TZID=Europe/Berlin:")  # fmt: skip
    data = calendar(event("1"), body)
    (held,) = contents(data).held
    assert held.start == datetime(2026, 3, 10, 9, tzinfo=BERLIN)
    assert held.end - held.start == timedelta(minutes=15)
    assert held.title == "Follow up - replied"
    assert held.text == f"Text\nstatus: offer\ncalsync:{ID}"
    assert held.has_alarm
    assert (held.sequence, held.created, held.mark) == (4, "20260101T000000Z", mark)
    assert data[slice(*held.extent)].startswith(b"BEGIN:VEVENT\r\nUID:calsync-")
    assert data[slice(*held.extent)].endswith(b"END:VEVENT\r\n")


@pytest.mark.parametrize(
    "line", ["ATTENDEE:mailto:a@example.com", "ORGANIZER:mailto:a@x.example", "RRULE:FREQ=DAILY"]
)
def test_a_reminder_that_was_given_people_or_a_rule_is_the_users(line: str) -> None:
    """It is held, and marked as the user's."""
    (held,) = contents(calendar(event(f"calsync-{ID}-card", line))).held
    assert held.is_users


@pytest.mark.parametrize(
    ("uid", "text"),
    [
        (f"calsync-{ID}-followup", ""),
        (f"calsync-{ID}-lunch", ""),
        ("calsync-123-card", ""),
        ("other", f"calsync:{ID} is what it says"),
        ("other", "calsync:0123"),
        ("other", f"calsync:{ID}\\nand more"),
    ],
)
def test_what_only_looks_like_ours_is_not(uid: str, text: str) -> None:
    """The form of the UID, or the last line, must be whole."""
    found = contents(calendar(event(uid, DESCRIPTION=text)))
    assert found.held == ()
    assert [e.uid for e in found.events] == [uid]


@pytest.mark.parametrize(
    ("more", "title", "slot"),
    [
        ("X-CALSYNC-STEP:followup2", "x", Slot("followup", 2)),
        ("X-A:1", "Follow up with Acme (2 of 3)", Slot("followup", 2)),
        ("X-A:1", "Bei Acme nachfassen (1 von 3)", Slot("followup", 1)),
        ("X-A:1", "Let Acme go", Slot("letgo")),
        ("BEGIN:VALARM\nEND:VALARM", "Interview: ask Acme", Slot("card")),
    ],
)
def test_copies_are_held_and_no_interviews(more: str, title: str, slot: Slot) -> None:
    """An import under another UID is known by its last line."""
    data = calendar(event("foreign", more, SUMMARY=title, DESCRIPTION=rf"Text\ncalsync:{ID}\n\n"))
    found = contents(data)
    (held,) = found.held
    assert (held.id, held.slot, held.is_copy, held.is_users) == (ID, slot, True, False)
    assert found.events == ()
    assert found.has_foreign


def test_two_reminders_with_one_uid_are_both_held() -> None:
    """That should never be; whoever decides must see it."""
    data = calendar(event(f"calsync-{ID}-card"), event(f"calsync-{ID}-card"))
    assert len(contents(data).held) == 2


# --- as a general parser reads it -----------------------------------------------------------

WORDS = ["Interview", "Zoë", "R&D", "a\\,b", "面接", "x;y", "Acme", "“quoted”", "\\n", "5 €"]


@pytest.mark.parametrize("seed", range(8))
def test_values_are_those_of_icalendar(seed: int) -> None:
    """A few hundred random events have the values that icalendar gives them."""
    dice = random.Random(seed)
    parts = []
    for number in range(40):
        words = [dice.choice(WORDS) for _ in range(dice.randrange(1, 60))]
        zone = dice.choice([";TZID=Europe/Berlin", ";TZID=America/New_York", ""])
        hour = f"{dice.randrange(24):02d}{dice.randrange(60):02d}00"
        parts.append(
            event(
                f"{number}@test",
                f'ORGANIZER;CN="{dice.choice(["Li, D", "Zoë"])}":mailto:Org{number}@x.example',
                f"ATTENDEE;PARTSTAT=DECLINED;CN=Alex:MAILTO:a{number}@x.example",
                start=f"{zone}:202603{dice.randrange(1, 29):02d}T{hour}",
                SUMMARY=f"Interview {dice.choice(WORDS)}",
                DESCRIPTION=" ".join(words).replace(";", "\\;"),
                LOCATION=dice.choice(WORDS).replace(";", "\\;"),
                DURATION="PT45M",
            )
        )
    data = lines.encode(calendar(*parts).decode().splitlines())
    theirs = {str(e["UID"]): e for e in icalendar.Calendar.from_ical(data).walk("VEVENT")}
    found = contents(data, machine=NEW_YORK).events
    assert len(found) == len(theirs) == 40
    for mine in found:
        other = theirs[mine.uid]
        start = other["DTSTART"].dt
        start = start if start.tzinfo else start.replace(tzinfo=NEW_YORK)
        assert mine.start.timestamp() == start.timestamp()
        assert mine.end.timestamp() - mine.start.timestamp() == 45 * 60
        assert mine.title == " ".join(str(other["SUMMARY"]).split())
        assert mine.notes.strip() == str(other["DESCRIPTION"]).strip()
        assert mine.location == str(other["LOCATION"]).strip()
        assert mine.organizer is not None
        assert mine.organizer.name == other["ORGANIZER"].params["CN"]
        assert mine.organizer.email == str(other["ORGANIZER"])[7:].lower()
        assert mine.attendees[0].partstat == "DECLINED"


def test_the_order_of_resources_does_not_matter() -> None:
    """Events come by start, then UID."""
    resources = [(f"{n}.ics", calendar(event(str(n)))) for n in range(6)]
    forth, back = contents(*resources), contents(*reversed(resources))
    assert forth.events == back.events
    assert [e.uid for e in forth.events] == list("012345")


def test_overrides_in_another_resource_join_their_series() -> None:
    """One UID in several files is one series."""
    master = event("s", "RRULE:FREQ=DAILY;COUNT=2", start=":20260302T140000Z")
    override = event(
        "s", "RECURRENCE-ID:20260303T140000Z", start=":20260303T160000Z", SUMMARY="Talk"
    )
    found = contents(calendar(master), calendar(override)).events
    assert [(e.recurrence_id, e.start.astimezone(UTC).hour) for e in found] == [
        ("20260302T140000Z", 14),
        ("20260303T140000Z", 16),
    ]
    assert ZoneInfo("America/New_York") == found[0].start.tzinfo
