"""Our reminders are what every app understands; in a file only our own bytes change."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.ics import splice, write, zones
from calsync.ics.write import Draft, Revision
from calsync.model import Mark, Slot
from tests.ics.builders import BERLIN, DATA, NEW_YORK, calendar, calendars, contents, event

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = datetime(2026, 3, 5, 12, tzinfo=UTC)
ID = "0123456789abcdef"
MARK = Mark(cause="aaaaaaaa", start="20260310T080000Z", title="bbbbbbbb", text="cccccccc")


def draft(
    start: datetime = datetime(2026, 3, 10, 9, tzinfo=BERLIN),
    *,
    step: str = "followup1",
    id_: str = ID,
    **fields: object,
) -> Draft:
    """A follow-up of a quarter of an hour."""
    slot = Slot(step.rstrip("0123456789"), int(step[8:] or 0) if step[:8] == "followup" else 0)
    known: dict[str, object] = {
        "uid": f"calsync-{id_}-{step}",
        "slot": slot,
        "start": start,
        "end": start + timedelta(minutes=15),
        "title": "Follow up with Stark & Söhne (1 of 3)",
        "text": f"Hello,\nzwölf; drei, 面接 \\o/\n\ntimeline:\ncalsync:{id_}",
        "alarm": timedelta(0),
        "mark": MARK,
        **fields,
    }
    return Draft(**known)  # type: ignore[arg-type]


def written(data: bytes, **changes: object) -> bytes:
    """The whole file after these changes."""
    return b"".join(write.into_file(data, now=NOW, **changes))  # type: ignore[arg-type]


def parsed(data: bytes) -> icalendar.Event:
    """The only event of a calendar, as icalendar reads it."""
    (found,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert isinstance(found, icalendar.Event)
    return found


# --- one reminder -------------------------------------------------------------------------


def test_a_reminder_byte_for_byte() -> None:
    """The shape that people's calendars will hold, written by hand."""
    data = write.as_resource(draft(datetime(2026, 3, 10, 9, tzinfo=UTC)), now=NOW)
    expected = (DATA / "reminder.ics").read_bytes().replace(b"@PRODID@", write.PRODID.encode())
    assert data == expected


def test_icalendar_reads_what_we_write() -> None:
    """Every value is the one that was meant."""
    found = parsed(write.as_resource(draft(sequence=3), now=NOW))
    assert str(found["UID"]) == f"calsync-{ID}-followup1"
    assert found["DTSTART"].dt == datetime(2026, 3, 10, 9, tzinfo=BERLIN)
    assert found["DTEND"].dt == datetime(2026, 3, 10, 9, 15, tzinfo=BERLIN)
    assert str(found["SUMMARY"]) == draft().title
    assert str(found["DESCRIPTION"]) == draft().text
    assert found["DTSTAMP"].dt == found["CREATED"].dt == found["LAST-MODIFIED"].dt == NOW
    assert found["SEQUENCE"] == 3
    assert found["TRANSP"] == "TRANSPARENT"
    assert found["STATUS"] == "CONFIRMED"
    assert found.categories == ["calsync"]
    assert "CLASS" not in found
    (alarm,) = found.walk("VALARM")
    assert alarm["ACTION"] == "DISPLAY"
    assert alarm["TRIGGER"].dt == timedelta(0)
    assert str(alarm["DESCRIPTION"]) == draft().title


def test_our_own_reader_reads_what_we_write() -> None:
    """Nothing is lost on the way through a calendar."""
    for fields in ({}, {"alarm": None, "is_private": True}):
        one = draft(**fields)  # type: ignore[arg-type]
        (held,) = contents(write.as_resource(one, now=NOW), machine=BERLIN).held
        assert (held.uid, held.slot, held.mark) == (one.uid, one.slot, one.mark)
        assert (held.start, held.end, held.title, held.text) == one[2:6]
        assert held.has_alarm == (one.alarm is not None)
        assert held.created == "20260301T120000Z"
        assert not any((held.is_copy, held.is_users))


@given(st.text(max_size=200), st.text(max_size=60))
def test_any_text_makes_a_calendar_that_others_read(text: str, title: str) -> None:
    """No text breaks out of its property, and lines have at most 75 octets."""
    one = draft(text=text, title=title)
    data = write.as_resource(one, now=NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert data.count(b"\nBEGIN:") == 5  # VTIMEZONE, its two halves, VEVENT, VALARM
    found = parsed(data)
    assert str(found["SUMMARY"]) == " ".join(
        "".join(c for c in " ".join(title.split()) if write.lines.escape(c)).split(" ")
    )
    assert not {"ATTENDEE", "ORGANIZER", "METHOD", "RELATED-TO", "RRULE"} & set(found)


@pytest.mark.parametrize(
    ("alarm", "trigger"),
    [
        (timedelta(0), "PT0S"),
        (timedelta(minutes=15), "-PT15M"),
        (timedelta(hours=1, minutes=30), "-PT1H30M"),
        (timedelta(days=1), "-PT24H"),
        (timedelta(minutes=-5), "PT0S"),
    ],
)
def test_alarms_ring_at_or_before_the_start(alarm: timedelta, trigger: str) -> None:
    """Never after it: some apps refuse that."""
    assert f"TRIGGER:{trigger}" in write.event_lines(draft(alarm=alarm), now=NOW)


def test_silent_and_private_reminders() -> None:
    """No alarm at all; CLASS only where it is asked for."""
    lines = write.event_lines(draft(alarm=None, is_private=True), now=NOW)
    assert "BEGIN:VALARM" not in lines
    assert "CLASS:PRIVATE" in lines


@pytest.mark.parametrize(
    "start",
    [
        datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN),
        datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1),
        datetime(2026, 10, 25, 1, 50, tzinfo=BERLIN),  # its end is unclear
        datetime(2026, 3, 10, 9, tzinfo=UTC),
        datetime(2026, 3, 10, 9, tzinfo=ZoneInfo("Etc/UTC")),
    ],
)
def test_unclear_and_utc_times_are_written_in_utc(start: datetime) -> None:
    """A wall time that exists twice would ring an hour off in some app."""
    end = (start.astimezone(UTC) + timedelta(minutes=15)).astimezone(start.tzinfo)
    data = write.as_resource(draft(start, end=end), now=NOW)
    assert b"TZID" not in data
    found = parsed(data)
    assert found["DTSTART"].dt == start.astimezone(UTC)
    assert found["DTEND"].dt - found["DTSTART"].dt == timedelta(minutes=15)


# --- many -----------------------------------------------------------------------------------


def test_an_export_is_the_same_whatever_the_order() -> None:
    """By start, then UID; one VTIMEZONE for each zone; no METHOD; UID and DTSTAMP always."""
    drafts = [
        draft(datetime(2026, 3, 10 + n % 3, 9, tzinfo=zone), id_=f"{n:016x}")
        for n, zone in enumerate([BERLIN, NEW_YORK, ZoneInfo("UTC"), BERLIN, NEW_YORK])
    ]
    data = write.calendar(drafts, now=NOW)
    assert data == write.calendar(reversed(drafts), now=NOW)
    assert data.count(b"BEGIN:VTIMEZONE") == 2
    assert b"METHOD" not in data
    assert data.count(b"\n") == data.count(b"\r\n")
    found = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert [e["DTSTART"].dt for e in found] == sorted(d.start for d in drafts)
    assert all(e["UID"] and e["DTSTAMP"] for e in found)


def test_an_export_of_nothing_is_a_calendar() -> None:
    """Apps refuse an empty file."""
    assert splice.cut(write.calendar([], now=NOW)).extents == ()


# --- in a file ------------------------------------------------------------------------------


@given(calendars(), st.lists(st.integers(0, 5), max_size=4))
def test_writing_and_undoing_leaves_the_file_as_it_was(data: bytes, days: list[int]) -> None:
    """Any calendar, any frame, any line ends: deletion gives back the very bytes."""
    frames = splice.cut(data).frames
    ours = [
        (n % len(frames), draft(datetime(2026, 3, 10 + day, 9, tzinfo=BERLIN), id_=f"{n:016x}"))
        for n, day in enumerate(days)
    ]
    grown = written(data, creates=ours)
    kept = splice.cut(data).extents
    assert len(splice.cut(grown).extents) == len(kept) + len(ours)
    extents = [
        extent for extent in splice.cut(grown).extents if b"\nUID:calsync-" in grown[slice(*extent)]
    ]
    assert len(extents) == len(ours)
    assert written(grown, deletes=extents) == data


def test_nothing_to_write_is_the_file_itself() -> None:
    """Without changes there is one piece: a view of the input."""
    data = calendar(event())
    (piece,) = write.into_file(data, now=NOW)
    assert piece == data


@pytest.mark.parametrize("eol", ["\n", "\r\n"])
def test_new_reminders_stand_last_and_end_lines_as_the_file_does(eol: str) -> None:
    """Everything before and after is untouched."""
    data = calendar(event("1"), event("2"), eol=eol)
    grown = written(data, creates=[(0, draft())])
    end = data.rindex(b"END:VCALENDAR")
    assert grown.startswith(data[:end])
    assert grown.endswith(data[end:])
    assert grown.count(b"\r\n") == (grown.count(b"\n") if eol == "\r\n" else 0)


def test_they_go_into_the_frame_of_their_interview() -> None:
    """A file may hold several calendars."""
    data = calendar(event("1")) + calendar(event("2"))
    grown = written(data, creates=[(1, draft()), (0, draft(id_="f" * 16))])
    frames = splice.cut(grown).frames
    first, second = (grown[f.begin : f.end] for f in frames)
    assert b"UID:calsync-ffff" in first
    assert b"UID:calsync-0123" in second
    assert first.count(b"BEGIN:VTIMEZONE") == second.count(b"BEGIN:VTIMEZONE") == 1


def test_a_zone_is_added_once_and_never_beside_one_of_the_name() -> None:
    """The calendar's own VTIMEZONE serves; ours is found again by the next run."""
    own = calendar("BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nEND:VTIMEZONE", event())
    assert written(own, creates=[(0, draft())]).count(b"BEGIN:VTIMEZONE") == 1
    once = written(calendar(event()), creates=[(0, draft())])
    twice = written(once, creates=[(0, draft(id_="f" * 16))])
    assert once.count(b"BEGIN:VTIMEZONE") == twice.count(b"BEGIN:VTIMEZONE") == 1
    both = written(
        once, creates=[(0, draft(datetime(2026, 3, 9, 9, tzinfo=NEW_YORK), id_="f" * 16))]
    )
    assert both.count(b"BEGIN:VTIMEZONE") == 2


def held_extents(data: bytes) -> Sequence[tuple[int, int]]:
    """Where our reminders stand."""
    return [h.extent for h in contents(data).held]


def test_our_zone_goes_with_the_last_reminder_that_needs_it() -> None:
    """Not before; one that is not ours stays in any case."""
    data = calendar(event())
    grown = written(data, creates=[(0, draft()), (0, draft(id_="f" * 16))])
    first, second = held_extents(grown)
    left = written(grown, deletes=[first])
    assert left.count(b"BEGIN:VTIMEZONE") == 1
    assert written(left, deletes=held_extents(left)) == data
    assert written(grown, deletes=[first, second]) == data
    own = calendar("BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nEND:VTIMEZONE", event())
    grown = written(own, creates=[(0, draft())])
    assert written(grown, deletes=held_extents(grown)) == own


def test_a_zone_written_date_by_date_grows_with_later_reminders() -> None:
    """Morocco keeps to no yearly rule: the years must be there."""
    zone = ZoneInfo("Africa/Casablanca")
    early = datetime(2026, 3, 10, 9, tzinfo=zone)
    grown = written(calendar(event()), creates=[(0, draft(early))])
    late = datetime(2029, 1, 10, 9, tzinfo=zone)
    grown = written(grown, creates=[(0, draft(late, id_="f" * 16))])
    assert grown.count(b"BEGIN:VTIMEZONE") == 1
    (frame,) = splice.cut(grown).frames
    (part,) = frame.parts
    rules = zones.RuleZone.parse(grown[part.begin : part.end], 2027)
    assert rules is not None
    for at in (early, late):
        assert rules.utcoffset(at.replace(tzinfo=None)) == at.utcoffset()


# --- changes to what stands -----------------------------------------------------------------

EDITED = (DATA / "edited_reminder.ics").read_bytes()


def test_only_our_fields_change_in_a_reminder() -> None:
    """What apps and people have added stays, byte for byte, and the file around it."""
    (held,) = contents(EDITED).held
    grown = written(
        EDITED,
        updates=[
            Revision(
                held.extent,
                start=datetime(2026, 3, 17, 9, tzinfo=BERLIN),
                end=datetime(2026, 3, 17, 9, 15, tzinfo=BERLIN),
                title="Follow up with Acme (2 of 3)",
                text="New\nwords",
                mark=MARK,
            )
        ],
    )
    before, after = EDITED.split(b"\n"), grown.split(b"\n")
    replaced = [line for line in before if line not in after]
    new = [line for line in after if line not in before]
    assert replaced == [
        b"DTSTAMP:20260101T000000Z",
        b"DTSTART;TZID=Europe/Berlin:20260310T090000",
        b"DURATION:PT15M",
        b"SUMMARY;LANGUAGE=en:Follow up with Acme (1 of 3) and a title so long that it is",
        b"  folded",
        b"DESCRIPTION:Old words\\n",
        b" calsync:0123456789abcdef",
        b"SEQUENCE:7",
        b"LAST-MODIFIED:20260101T000000Z",
    ]
    assert new[:7] == [
        b"DTSTAMP:20260301T120000Z",
        b"DTSTART;TZID=Europe/Berlin:20260317T090000",
        b"SUMMARY:Follow up with Acme (2 of 3)",
        b"DESCRIPTION:New\\nwords",
        b"SEQUENCE:8",
        b"LAST-MODIFIED:20260301T120000Z",
        b"DTEND;TZID=Europe/Berlin:20260317T091500",
    ]
    assert (
        b"".join(line.strip() for line in new[7 : new.index(b"BEGIN:VTIMEZONE")])
        == f"X-CALSYNC-FINGERPRINT:{MARK}".encode()
    )
    (again,) = contents(grown).held
    assert (again.title, again.text, again.mark) == (
        "Follow up with Acme (2 of 3)",
        "New\nwords",
        MARK,
    )
    assert again.start == datetime(2026, 3, 17, 9, tzinfo=BERLIN)
    assert again.sequence == 8
    assert again.created == held.created
    assert icalendar.Calendar.from_ical(grown)


def test_a_field_that_is_not_asked_for_stays() -> None:
    """Times alone, or words alone."""
    (held,) = contents(EDITED).held
    grown = written(EDITED, updates=[Revision(held.extent, title="New title")])
    (again,) = contents(grown).held
    assert (again.start, again.text) == (held.start, held.text)
    assert b"DURATION:PT15M" in grown
    assert again.title == "New title"


@pytest.mark.parametrize("name", ["SUMMARY", "X-CALSYNC-FINGERPRINT", "SEQUENCE"])
def test_what_stands_behind_the_alarm_is_ours_as_well(name: str) -> None:
    """Servers that write a resource anew put properties after its inner parts."""
    data = write.as_resource(draft(), now=NOW)
    (row,) = (row for row in data.splitlines(keepends=True) if row.startswith(name.encode()))
    data = data.replace(row, b"").replace(b"END:VEVENT", row + b"END:VEVENT")
    (held,) = contents(data).held
    new_mark = dataclasses.replace(MARK, cause="dddddddd")
    data = written(data, updates=[Revision(held.extent, title="New title", mark=new_mark)])
    (held,) = contents(data).held
    assert (held.title, held.mark.cause, held.sequence) == ("New title", "dddddddd", 1)
    assert data.count(b"\n" + name.encode()) == 1


def test_a_count_of_changes_beyond_all_measure_begins_anew() -> None:
    """Who wrote five thousand digits has not counted."""
    data = EDITED.replace(b"SEQUENCE:7", b"SEQUENCE:" + b"9" * 5000)
    (held,) = contents(data).held
    grown = written(data, updates=[Revision(held.extent, title="New title")])
    assert b"\nSEQUENCE:1\r\n" in grown or b"\nSEQUENCE:1\n" in grown


def test_an_alarm_can_be_taken_away() -> None:
    """All of them, the user's too: what was sent must not ring."""
    (held,) = contents(EDITED).held
    grown = written(EDITED, updates=[Revision(held.extent, drop_alarm=True)])
    assert b"VALARM" not in grown
    assert b"BEGIN:X-PART" in grown
    assert not contents(grown).held[0].has_alarm


def test_a_move_to_another_zone_brings_and_takes_the_zones() -> None:
    """The old one of ours goes, the new one comes."""
    grown = written(calendar(event()), creates=[(0, draft())])
    (held,) = contents(grown).held
    start = datetime(2026, 3, 10, 9, tzinfo=NEW_YORK)
    moved = written(
        grown, updates=[Revision(held.extent, start=start, end=start + timedelta(minutes=15))]
    )
    (frame,) = splice.cut(moved).frames
    assert [tzid for tzid, _part in frame.timezones] == ["America/New_York"]


def test_a_resource_of_ours_alone_can_go_as_a_whole() -> None:
    """Time zones apart; never one that holds anything else."""
    whole = splice.cut(write.as_resource(draft(), now=NOW))
    assert write.is_all(whole, whole.extents)
    assert not write.is_all(whole, [])
    mixed = splice.cut(written(calendar(event()), creates=[(0, draft())]))
    assert not write.is_all(mixed, mixed.extents[1:])
    task = splice.cut(written(calendar("BEGIN:VTODO\nUID:t\nEND:VTODO"), creates=[(0, draft())]))
    assert not write.is_all(task, task.extents)


def test_a_year_of_reminders_needs_one_zone() -> None:
    """The dates asked for decide nothing but the first year."""
    one = zones.vtimezone(BERLIN, date(2026, 1, 1), date(2026, 12, 31))
    assert zones.vtimezone(BERLIN, date(2026, 6, 1), date(2027, 6, 1)) == one
