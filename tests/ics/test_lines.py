"""Content lines are read as people meant them and written as the standard wants them."""

from __future__ import annotations

import encodings.aliases
from datetime import date, datetime, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.ics import lines

NAMES = {"SUMMARY", "DESCRIPTION", "ATTENDEE", "DTSTART", "X-A"}


def line(raw: bytes) -> lines.Line:
    """The only wanted line in these bytes."""
    (found,) = lines.parse(raw, NAMES).lines
    return found


@given(st.text())
def test_text_survives_writing_and_reading(text: str) -> None:
    """Escaped, folded, unfolded and unescaped, text is the same but for control characters."""
    raw = lines.fold(f"SUMMARY:{lines.escape(text)}")
    assert all(len(part) <= 75 for part in raw.split(b"\r\n"))
    assert raw.decode()  # no fold inside a character
    kept = text.replace("\r\n", "\n").replace("\r", "\n")
    expected = "".join(c for c in kept if c == "\n" or lines.escape(c))
    assert lines.text_value(line(raw).value) == expected
    theirs = icalendar.Event.from_ical(b"BEGIN:VEVENT\r\n" + raw + b"END:VEVENT\r\n")
    assert str(theirs["SUMMARY"]) == expected


@pytest.mark.parametrize("eol", [b"\n", b"\r\n"])
@pytest.mark.parametrize("space", [b" ", b"\t"])
def test_a_fold_inside_a_character_is_healed(eol: bytes, space: bytes) -> None:
    """Bytes are joined before they are decoded."""
    raw = "SUMMARY:Gespräch 面接 🎉".encode()
    for at in range(9, len(raw)):
        assert line(raw[:at] + eol + space + raw[at:]).value == "Gespräch 面接 🎉"


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("SUMMARY:Gespräch".encode(), "Gespräch"),
        ("SUMMARY:Gespräch – 5 €".encode("cp1252"), "Gespräch – 5 €"),
        ("SUMMARY;CHARSET=ISO-8859-2:Łódź".encode("iso-8859-2"), "Łódź"),
        (b"SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gespr=C3=A4ch=20Acme", "Gespräch Acme"),
        (b"SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gespr=E4ch", "Gespräch"),
        (b"SUMMARY;ENCODING=QUOTED-PRINTABLE:one=\r\ntwo", "onetwo"),
        (b"summary:lower", "lower"),
        (b"SUMMARY;LANGUAGE=en;X-B=\"a:b;c\":Text", "Text"),
        (b"SUMMARY:", ""),
        (b"SUMMARY:a:b", "a:b"),
        (b"SUMMARY;X=unclosed\"quote:Text", "Text"),
    ],
)  # fmt: skip
def test_charsets_and_encodings(raw: bytes, value: str) -> None:
    """UTF-8, what is announced, Windows-1252, and vCalendar's quoted-printable."""
    assert line(raw).value == value


@pytest.mark.parametrize(
    "charset",
    ["unicode_escape", "raw_unicode_escape", "utf-7", "utf-16", "hex", "rot13", "idna", "punycode",
     "undefined", "nonsense", "a\x00b", "x" * 5000],
)  # fmt: skip
def test_only_charsets_of_text_are_believed(charset: str) -> None:
    """Others could make halves of characters, which nobody can write; none is an error."""
    said = b"Acme \\ud800 +2AA- \xff"
    for encoding in ("", ";ENCODING=QUOTED-PRINTABLE"):
        raw = b"SUMMARY;CHARSET=" + charset.encode() + encoding.encode() + b":" + said
        value = line(raw).value
        assert value.encode("utf-8").decode("utf-8") == value
        assert value == said.decode("cp1252")


@pytest.mark.parametrize("name", sorted({*encodings.aliases.aliases, "cp65001", "mbcs", "oem"}))
def test_no_charset_makes_half_a_character(name: str) -> None:
    """Whatever Python knows to decode, what is read can be written."""
    for high in range(0x80, 0x100):
        raw = bytes((high, 0x31, 0xED, 0xA0, 0x80, high, high ^ 0x55))
        assert lines.decode(raw, name).encode("utf-8")


LONG = 200_000


@pytest.mark.parametrize(
    ("raw", "is_line"),
    [
        (b"ATTENDEE" + b" " * LONG, False),
        (b"ATTENDEE;CN=" + b" " * LONG, False),
        (b"ATTENDEE;CN" + b" " * LONG, False),
        (b'ATTENDEE;CN="a"' + b" " * LONG, False),
        (b"ATTENDEE;CN=" + b" " * LONG + b'"', False),
        (b"ATTENDEE;CN=" + b"," * LONG + b'"', False),
        (b"ATTENDEE;CN=" + b'a,"b",' * (LONG // 6) + b'"', False),
        (b"ATTENDEE" + b";A=" * LONG + b'"', False),
        (b"ATTENDEE" + b";A=b" * LONG, False),
        (b"DTSTART;TZID=a" + b":00000000" * (LONG // 9) + b"x", True),
        (b"ATTENDEE" + b" " * LONG + b":mailto:a@example.com", True),
        (b"ATTENDEE;CN=" + b" " * LONG + b":mailto:a@example.com", True),
        (b'ATTENDEE;CN="a"' + b" " * LONG + b":mailto:a@example.com", True),
        (b"DURATION:P" + b"9" * LONG + b"D", True),
    ],
)
def test_a_long_line_is_read_or_refused_in_one_pass(raw: bytes, is_line: bool) -> None:
    """No part of the pattern can take what its neighbour could: this would take minutes."""
    found = lines.parse_line(raw)
    assert (found is not None) == is_line
    if found:
        assert lines.moment(found.value) is None
        assert lines.duration(found.value) is None


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("0", 0),
        (" 12 ", 12),
        ("9" * 18, 10**18 - 1),
        ("9" * 19, None),
        ("0" * 5000, None),
        ("-1", None),
        ("1.5", None),
        ("²", None),
        ("３", None),
        ("", None),
    ],
)
def test_integers(value: str, number: int | None) -> None:
    """Digits, as many as a number can have."""
    assert lines.integer(value) == number


def test_only_the_components_own_level_is_read() -> None:
    """An alarm's title is not the event's; what is inside is named."""
    found = lines.parse(
        b"BEGIN:VEVENT\r\nBEGIN:VALARM\r\nSUMMARY:no\r\nEND:VALARM\r\nSUMMARY:yes\r\njunk\r\n"
        b"END:VEVENT\r\n",
        NAMES,
    )
    assert [entry.value for entry in found.lines] == ["yes"]
    assert found.inside == ["VALARM"]


def test_parameters() -> None:
    """Quoted, escaped with carets, and Outlook's zone names without the quotes they need."""
    found = line(b'ATTENDEE;CN="Li, Dana";ROLE=CHAIR;X-N=a^nb^\'c:mailto:dana@example.com')
    assert found.params == {"CN": "Li, Dana", "ROLE": "CHAIR", "X-N": 'a\nb"c'}
    assert found.value == "mailto:dana@example.com"
    found = line(b"DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20260302T140000")
    assert found.params == {"TZID": "(UTC+01:00) Amsterdam, Berlin"}
    assert found.value == "20260302T140000"


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("20260302", (date(2026, 3, 2), False)),
        ("20260302T140000", (datetime(2026, 3, 2, 14), False)),
        ("20260302T140000Z", (datetime(2026, 3, 2, 14), True)),
        ("20260302t140000z", (datetime(2026, 3, 2, 14), True)),
        ("20260302T1400", (datetime(2026, 3, 2, 14), False)),
        ("2026-03-02T14:00:00Z", (datetime(2026, 3, 2, 14), True)),
        ("20260302T240000", (datetime(2026, 3, 3), False)),
        ("20260302T140060", (datetime(2026, 3, 2, 14, 0, 59), False)),
        ("20260230", None),
        ("20261301T000000", None),
        ("tomorrow", None),
        ("", None),
        ("99991231T240000", None),
    ],
)
def test_moments(value: str, read: tuple[date, bool] | None) -> None:
    """Dates and times as written in the wild; None for what is none."""
    assert lines.moment(value) == read


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("PT1H30M", timedelta(minutes=90)),
        ("P1D", timedelta(days=1)),
        ("P2W", timedelta(weeks=2)),
        ("-PT15M", timedelta(minutes=-15)),
        ("P0DT0H5M0S", timedelta(minutes=5)),
        ("an hour", None),
        ("P99999999999D", None),
        ("P" + "9" * 5000 + "D", None),
        ("PT" + "0" * 5000 + "1S", None),
    ],
)
def test_durations(value: str, length: timedelta | None) -> None:
    """Durations; None for what is none."""
    assert lines.duration(value) == length


@pytest.mark.parametrize(
    "html",
    [
        "<br><a " + "href=x" * 5_000,
        "<br><a " + "href=x " * 4_500 + ">",
        "<br>" + " " * 31_000 + "x",
        "<br>\n" + " \t" * 15_000 + "x",
        "<br>" + "<a " * 10_000,
    ],
)
def test_odd_html_costs_no_more_than_its_length(html: str) -> None:
    """A tag that is not closed is no link, and blanks are passed once."""
    assert len(lines.plain_text(html)) <= len(html)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("plain <dana@example.com> text", "plain <dana@example.com> text"),
        ("a < b && c > d", "a < b && c > d"),
        ("<p>One</p><p>Two &amp; three</p>", "One\n\nTwo & three"),
        ("Line<br>next<br/>last", "Line\nnext\nlast"),
        ("<ul><li>status: replied</li><li>lesson: x</li></ul>", "status: replied\n\nlesson: x"),
        (
            "<html><head><style>p {}</style></head><body>Hi&nbsp;there</body></html>",
            "Hi there",
        ),
        ('<a href="https://x.example/r">Reschedule</a>', "Reschedule https://x.example/r"),
        ('<a href="https://x.example/">https://x.example</a>', "https://x.example"),
        ('<a href="mailto:d@x.example">d@x.example</a>', "d@x.example"),
        ("<b>contact:</b> Dana &lt;d@x.example&gt;", "contact: Dana <d@x.example>"),
        ("R&amp;D", "R&D"),
        ("<script>alert(1)</script><!-- no -->ok<br>", "ok"),
    ],
)
def test_html_bodies_are_read_as_text(html: str, text: str) -> None:
    """Tags that exist go, addresses in angle brackets and links stay."""
    assert lines.plain_text(html) == text
