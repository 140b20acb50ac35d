"""Cutting is exact, whatever the file looks like; putting in and taking out leaves no trace."""

from __future__ import annotations

import random
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.errors import NotACalendar
from calsync.ics import splice
from tests.ics.builders import (
    DATA,
    Cutting,
    DamagedError,
    calendar,
    calendars,
    cut_naively,
    event,
    line_lists,
)


def cutting(data: bytes) -> Cutting:
    """What `cut` says, in the naive cutter's words."""
    whole = splice.cut(data)
    return Cutting([(f.begin, f.end) for f in whole.frames], list(whole.extents))


@given(calendars())
def test_the_cut_is_that_of_the_naive_cutter(data: bytes) -> None:
    """Frames and extents are right for any mix of folds, line ends, case and nesting."""
    assert cutting(data) == cut_naively(data)


@given(calendars(), st.data())
def test_a_damaged_calendar_is_refused_or_cut_alike(data: bytes, draws: st.DataObject) -> None:
    """With a line lost the answer is still the naive one: the same cut, or a refusal."""
    lines = data.split(b"\n")
    del lines[draws.draw(st.integers(0, len(lines) - 1))]
    data = b"\n".join(lines)
    try:
        expected = cut_naively(data)
    except DamagedError:
        with pytest.raises(NotACalendar):
            splice.cut(data)
        return
    if not expected.frames:
        with pytest.raises(NotACalendar):
            splice.cut(data)
    else:
        assert cutting(data) == expected


@given(line_lists(), st.sampled_from([b"\n", b"\r\n"]))
def test_plain_files_take_the_fast_pass_and_agree_with_the_exact_one(
    lines: list[str], end: bytes
) -> None:
    """Where the fast pass answers, it answers as the exact pass does."""
    data = end.join(line.encode() for line in lines) + end
    window = {"first": b"20260101", "last": b"20260228"}  # DTSTARTs stand behind it
    exact = splice.cut_exactly(data, **window)
    fast = splice.cut(data, **window)
    assert fast.extents == exact.extents
    assert fast.near == exact.near
    assert fast.repeating == exact.repeating
    assert [(f.begin, f.end) for f in fast.frames] == [(f.begin, f.end) for f in exact.frames]
    assert [f.parts for f in fast.frames] == [f.parts for f in exact.frames]
    assert [f.properties for f in fast.frames] == [f.properties for f in exact.frames]


_DATED = (
    "UID:1", "RRULE:FREQ=DAILY;COUNT=3", "DTSTART:20260302", "RDATE:20260302", "DTSTART:x",
    "DTSTART:20260302\r\n T140000Z", "DTSTART:20280302\r\n fold", "BEGIN:x\r\nEND:X",
)  # fmt: skip


@pytest.mark.parametrize("name", ["vevent", "Vevent"])
def test_the_end_of_an_event_is_its_end_in_any_case(name: str) -> None:
    """What stands behind it is not taken for more of the event, whichever pass reads it."""
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", f"END:{name}", "END:VEVENT", "END:VCALENDAR", ""]
    for read in (splice.cut, splice.cut_exactly):
        with pytest.raises(NotACalendar, match="ends that has not begun"):
            read("\n".join(lines).encode())


@given(
    st.lists(
        st.tuples(st.integers(2023, 2029), st.lists(st.sampled_from(_DATED), max_size=2)),
        max_size=8,
    ),
    st.integers(2024, 2027),
    st.integers(-1, 12),  # years to the end of the window; one may end before it begins
)
def test_an_event_is_near_in_whatever_year_its_neighbours_are(
    events: list[tuple[int, list[str]]], year: int, years: int
) -> None:
    """Events far from the window are passed quickly, and none is lost or cut amiss by it."""
    lines = ["BEGIN:VCALENDAR"]
    for start, more in events:
        lines += ["BEGIN:VEVENT", f"DTSTART:{start}0302T140000Z", *more, "END:VEVENT"]
    data = "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()
    window = {"first": b"%d0215" % year, "last": b"%d0315" % (year + years)}
    exact, fast = splice.cut_exactly(data, **window), splice.cut(data, **window)
    assert (fast.near, fast.repeating) == (exact.near, exact.repeating)
    assert fast.extents == exact.extents


@given(calendars())
def test_near_events_are_events(data: bytes) -> None:
    """They are in order, each once; all events are near a window without end."""
    assert splice.cut(data).near == list(splice.cut(data).extents)
    whole = splice.cut(data, first=b"20260101", last=b"20261231")
    assert set(whole.near) <= set(whole.extents)
    assert sorted(set(whole.near)) == whole.near
    assert set(splice.cut_exactly(data, first=b"20260101", last=b"20261231").near) <= set(
        whole.near
    )


def test_the_window_takes_dates_and_series_that_reach_it() -> None:
    """In the window, recurring into it, or without a date that says where: all are near."""
    parts = {
        "in": event("in", start=":20260315T100000Z"),
        "edge": event("edge", start=";VALUE=DATE:20260301"),
        "before": event("before", start=":20260228T235959Z"),
        "after": event("after", start=";TZID=Europe/Berlin:20260401T000000"),
        "quoted": event("quoted", start=';TZID="(UTC+01:00) Amsterdam, Berlin":20260310T100000'),
        "quoted out": event("q2", start=';TZID="(UTC+01:00) Amsterdam, Berlin":20210310T100000'),
        "weekly": event("weekly", "RRULE:FREQ=WEEKLY", start=":20200101T100000Z"),
        "over": event("o", "RRULE:FREQ=WEEKLY;UNTIL=20210101T000000Z", start=":20200101T100000Z"),
        "counted": event("c", "RRULE:FREQ=DAILY;COUNT=5", start=":20260226T100000Z"),
        "counted out": event("c", "RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=MO", start=":20250106T100000Z"),
        "skips": event("s", "RRULE:FREQ=DAILY;COUNT=5;BYMONTH=3", start=":20250501T100000Z"),
        "future": event("future", "RRULE:FREQ=WEEKLY", start=":20260501T100000Z"),
        "rdate": event("rdate", "RDATE:20260310T100000Z", start=":20200101T100000Z"),
        "odd": event("odd", start=":sometime"),
        "none": event("none").replace("DTSTART", "X-START"),
        "folded": event("f", start=";X-LONG=aaaaaaaaaaaaaaaaaaaaaaaaaa\n@:20260310T100000Z"),
    }
    near = {"in", "edge", "quoted", "weekly", "counted", "skips", "rdate", "odd", "none", "folded"}
    for eol in ("\n", "\r\n"):
        data = calendar(*parts.values(), eol=eol).replace(b"@:", b" :")
        whole = splice.cut(data, first=b"20260301", last=b"20260331")
        by_extent = dict(zip(whole.extents, parts, strict=True))
        assert {by_extent[extent] for extent in whole.near} >= near
        assert {by_extent[extent] for extent in whole.near} == near
        lower = data.replace(b"DTSTART", b"dtstart").replace(b"RRULE", b"rrule")
        assert splice.cut(lower, first=b"20260301", last=b"20260331").near == whole.near


def test_a_nested_date_hides_no_event() -> None:
    """A DTSTART inside an inner component before the event's own does not decide."""
    data = calendar(
        "BEGIN:VEVENT\nBEGIN:X-PART\nDTSTART:19700101T000000\nEND:X-PART\n"
        "DTSTART:20260302T140000Z\nUID:1\nEND:VEVENT"
    )
    assert len(splice.cut(data, first=b"20260301", last=b"20260331").near) == 1


@pytest.mark.parametrize("eol", ["\n", "\r\n"])
def test_every_event_is_judged_by_its_own_dates(eol: str) -> None:
    """A start too many in one event does not make up for the one that another lacks."""
    data = calendar(
        "BEGIN:VEVENT\nDTSTART:20200101\nDTSTART:20200102\nUID:two\nEND:VEVENT",
        "BEGIN:VEVENT\nUID:none\nEND:VEVENT",
        "BEGIN:VEVENT\nBEGIN:X-PART\nUID:open\nDTSTART:20200101\nEND:VEVENT",
        "BEGIN:VEVENT\nRRULE:FREQ=DAILY;COUNT=9\nDTSTART:20260225\nUID:rule\nEND:VEVENT",
        "BEGIN:VEVENT\nDTSTART:20200101\nUID:far\nEND:VEVENT",
        eol=eol,
    )
    whole = splice.cut(data, first=b"20260301", last=b"20260331")
    texts = [data[begin:end] for begin, end in whole.near]
    assert [b"UID:none" in text or b"UID:rule" in text for text in texts] == [True, True]
    assert [b"UID:rule" in data[slice(*extent)] for extent in whole.repeating] == [True]
    assert len(whole.extents) == 5


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \r\n", "is empty"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "is a web page"),
        (b"PK\x03\x04\x14\x00", "is binary"),
        (b"\x00\x01\x02BEGIN", "is binary"),
        ("BEGIN:VCALENDAR\r\n".encode("utf-16"), "UTF-16"),
        (b"Dear Alex,\nBEGIN: my list\n", "no BEGIN:VCALENDAR"),
        (b"BEGIN:VCARD\nEND:VCARD\n", "no BEGIN:VCALENDAR"),
        (b"BEGIN:VEVENT\nEND:VEVENT\n", "outside of any calendar (line 1)"),
        (b"BEGIN:VCALENDAR\nVERSION:2.0\n", "is cut off"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n", "is cut off"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT", "is cut off"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "VEVENT above it has ended (line 3)"),
        (b"BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VCALENDAR\n", "VTODO above it has ended"),
        (b"BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR\n", "ends that has not begun (line 2)"),
        (b"BEGIN:VCALENDAR\nEND:VTODO\nEND:VCALENDAR\n", "VTODO ends that has not begun"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR\n", "calendar ends that has not begun"),
        (b"BEGIN:VCALENDAR\nBEGIN:VCALENDAR\nEND:VCALENDAR\n", "calendar begins before"),
        (
            b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n",
            "event begins before",
        ),
    ],
)
def test_what_is_no_calendar_is_refused_in_one_line(data: bytes, says: str) -> None:
    """The message names the file and what is wrong with it."""
    with pytest.raises(NotACalendar) as caught:
        splice.cut(data, name="home.ics")
    assert says in str(caught.value)
    assert str(caught.value).startswith("home.ics ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCALENDAR\nEND:VCALENDAR",
        b"begin:vcalendar\nend:VCalendar\n",
        b"\xef\xbb\xbfBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        b"\n\nBEGIN:VCALENDAR\njunk without a colon\n\nEND:VCALENDAR  \n \n\n",
        b"BEGIN:VCA\n LENDAR\nEND:VCALENDA\r\n\tR\n",
        b"BEGIN:VCALENDAR\nEND:VCALENDAR\n\xef\xbb\xbfBEGIN:VCALENDAR\nEND:VCALENDAR\n",
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nEND:VEVENT\nEND:VCALENDAR\n",
        b"From: me\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n\x1a",
    ],
)
def test_what_is_merely_ugly_is_cut(data: bytes) -> None:
    """Ugly files are calendars."""
    assert cutting(data) == cut_naively(data)
    assert splice.cut(data).frames


def test_structure_in_text_is_text() -> None:
    """BEGIN:VEVENT inside a folded description cuts nothing."""
    data = (DATA / "structure_in_text.ics").read_bytes()
    assert len(splice.cut(data).extents) == 2
    assert cutting(data) == cut_naively(data)


@given(calendars(), st.data())
def test_what_is_put_in_and_cut_out_again_leaves_the_input(
    data: bytes, draws: st.DataObject
) -> None:
    """Insertions before each frame's end and deletions of them cancel out, byte for byte."""
    whole = splice.cut(data)
    edits = []
    for frame in whole.frames:
        text = b"".join(
            line + frame.line_end for line in (b"BEGIN:VEVENT", b"UID:ours", b"END:VEVENT")
        )
        edits += [splice.Edit(frame.end, frame.end, text)] * draws.draw(st.integers(0, 2))
    grown = b"".join(splice.pieces(data, edits))
    assert len(grown) == len(data) + sum(len(edit.data) for edit in edits)
    after = splice.cut(grown)
    ours = [extent for extent in after.extents if b"UID:ours" in grown[slice(*extent)]]
    assert len(ours) == len(edits)
    assert b"".join(splice.pieces(grown, [splice.Edit(*extent) for extent in ours])) == data


def test_edits_are_applied_in_order_without_copies() -> None:
    """Replacing, deleting and inserting at once; what stays is a view of the input."""
    data = b"0123456789"
    edits = [
        splice.Edit(8, 8, b"C"),
        splice.Edit(2, 4, b"AA"),
        splice.Edit(5, 7),
        splice.Edit(8, 8, b"D"),
    ]
    parts = list(splice.pieces(data, edits))
    assert b"".join(parts) == b"01AA47CD89"
    assert all(isinstance(p, memoryview) or p in (b"AA", b"C", b"D") for p in parts)
    with pytest.raises(ValueError, match="overlap"):
        list(splice.pieces(data, [splice.Edit(1, 5), splice.Edit(4, 6)]))


def test_frames_know_their_own_properties() -> None:
    """Name, zone and method are the frame's, wherever they stand, never an event's."""
    data = calendar(
        event("1", "METHOD:NO"),
        "X-WR-TIMEZONE:Europe/Berlin",
        "BEGIN:VTIMEZONE\nTZID:Here\nX-A:1\nEND:VTIMEZONE",
        event("2"),
        "METHOD:PUBLISH\nmethod:REQUEST",
    )
    (frame,) = splice.cut(data).frames
    assert frame.properties["X-WR-TIMEZONE"] == "Europe/Berlin"
    assert frame.properties["METHOD"] == "PUBLISH"
    assert "UID" not in frame.properties
    assert [tzid for tzid, _part in frame.timezones] == ["Here"]


def test_a_long_line_costs_no_memory_and_a_bounded_time() -> None:
    """Ten megabytes on one line, and as many in folds, are cut like anything else."""
    long = b"x" * 5_000_000
    folded = b"\r\n ".join([b"y" * 74] * 70_000)
    for text in (long, folded):
        data = calendar(event("1")).replace(b"SUMMARY:Interview Acme", b"SUMMARY:" + text)
        assert len(splice.cut(data).extents) == 1
        assert len(splice.cut(data.replace(b"DTSTART", b"dtstart")).extents) == 1


class Counted(bytes):
    """Bytes that count how often, and how far, they are searched backwards."""

    searches = 0
    searched_bytes = 0

    def rfind(self, sub: bytes, start: int = 0, end: int | None = None) -> int:  # type: ignore[override]
        """Search, and count what was passed."""
        end = len(self) if end is None else end
        found = super().rfind(sub, start, end)
        self.searches += 1
        self.searched_bytes += end - max(found, start)
        return found


@pytest.mark.parametrize("is_exact", [False, True])
def test_what_is_looked_for_outside_of_events_costs_one_search(is_exact: bool) -> None:
    """A text that stands a thousand times between two events is passed at once."""
    between = "BEGIN:VJOURNAL\nDESCRIPTION:" + "calsync " * 1000 + "\nEND:VJOURNAL"
    told = event("told", "DESCRIPTION:calsync calsync")
    data = Counted(calendar(between, told, between, event("other"), between, told, between))
    whole = splice.cut_exactly(data) if is_exact else splice.cut(data)
    found = [data[slice(*extent)] for extent in whole.events_with(b"calsync")]
    assert [b"UID:told" in text for text in found] == [True, True]
    assert data.searches < 20
    assert data.searched_bytes < 4 * len(data)


def test_a_text_across_the_end_of_an_event_is_found() -> None:
    """What begins in an event is in it, whatever stands behind."""
    data = calendar(event("1"), "X-A:alsync", event("2"))
    whole = splice.cut(data)
    assert list(whole.events_with(b"END:VEVENT\r\nX-A:alsync")) == [whole.extents[0]]
    assert list(whole.events_with(b"\nX-A:alsync")) == [whole.extents[0]]
    assert list(whole.events_with(b"alsync")) == []


class Name(str):
    """A name that counts how often it is compared."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        """Compare, and count it."""
        Name.compared += 1
        return super().__eq__(other)

    __hash__ = str.__hash__


def test_deep_nesting_costs_no_more_than_its_length() -> None:
    """An end without a begin is told from a count, not looked for in all that is open."""
    nest = splice._Nest()
    Name.compared = 0
    for at in range(1000):
        nest.begin(Name("A"), at)
    assert [nest.end(Name("B")) for _ in range(1000)] == [None] * 1000
    assert nest.end(Name("A")) == 999
    nest.begin(Name("B"), 7)
    nest.begin(Name("A"), 8)
    assert (nest.end(Name("B")), nest.end(Name("B"))) == (7, None)
    assert len(nest.open) == 999
    assert Name.compared < 10_000


@pytest.mark.parametrize("where", ["in an event", "between events", "before the calendar"])
def test_deeply_nested_calendars_are_cut(where: str) -> None:
    """Fifty thousand components, begun and not ended, are cut as a few are."""
    for count in (20, 50_000):
        deep = "BEGIN:A\n" * count + "END:B\n" * count
        inside = event("1", deep.strip())
        if where == "in an event":
            data = calendar(event("0"), inside)
        elif where == "between events":
            data = calendar(event("0"), deep + "END:A\n" * count, event("1"))
        else:
            data = deep.encode() + calendar(event("0"), event("1"))
        whole = splice.cut(data)
        assert len(whole.extents) == 2
        assert splice.cut_exactly(data).extents == whole.extents
        if count == 20:
            assert cutting(data) == cut_naively(data)


def test_empty_lines_by_the_million_are_no_properties() -> None:
    """They are passed one by one, and none of them is kept."""
    data = calendar("X-A:1", event("1"), "X-B:2").replace(b"X-B", b"\r\n" * 1_000_000 + b"X-B")
    (frame,) = splice.cut(data).frames
    tracemalloc.start()
    try:
        assert frame.properties["X-B"] == "2"
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2 * len(data)


@pytest.mark.parametrize("number", ["9" * 5000, "0" * 5000 + "1", "", "x"])
def test_a_rule_with_a_number_beyond_measure_is_near(number: str) -> None:
    """What cannot be told at a glance is left to those who read the event."""
    for part in ("COUNT", "INTERVAL"):
        rule = f"RRULE:FREQ=DAILY;COUNT=3;INTERVAL=1;{part}={number}".encode()
        assert not splice.is_over(rule, b"20200101", b"20260301")


def test_large_files_are_cut_event_by_event() -> None:
    """Two thousand events in random order and of random shape, with a few oddities."""
    dice = random.Random(7)
    parts = []
    for number in range(2000):
        more = ["BEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM"] * dice.randrange(3)
        more += [f"DESCRIPTION:{'text ' * dice.randrange(40)}"]
        dice.shuffle(more)
        parts.append(event(str(number), *more))
    for eol in ("\n", "\r\n"):
        data = calendar(*parts, eol=eol)
        assert cutting(data) == cut_naively(data)
        assert len(splice.cut(data).extents) == 2000
