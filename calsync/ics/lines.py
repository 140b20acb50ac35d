"""Content lines (RFC 5545, 3.1): read them leniently, write them strictly.

A run that reads a handful of events cannot afford a general parser; what stands here is
tested against one. Bytes are unfolded before they are decoded, so that a fold inside a
character is healed.

>>> [line] = parse(b"SUMMARY;LANGUAGE=en:Interview\\\\, ro\\r\\n und 2\\r\\n", {"SUMMARY"}).lines
>>> line.name, line.params, text_value(line.value)
('SUMMARY', {'LANGUAGE': 'en'}, 'Interview, round 2')
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from calsync.ics.splice import unfold

FOLD_OCTETS = 75
_SHORT = 100  # octets up to a colon that are worth keeping

# Nothing that was matched is given back: a line that is none is refused in one pass.
_SHAPE = re.compile(
    r"([A-Za-z0-9-]++)[ \t]*+"
    r'((?:;[^=:;"]++(?:=(?:"[^"]*+"|[^":;,]*+)(?:,(?:"[^"]*+"|[^":;,]*+))*+)?+)*+)'
    r"[ \t]*+:(.*)\Z",
    re.DOTALL,
)
_PARAM = re.compile(r';([^=:;"]+)(?:=((?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*))?')
_NAME = re.compile(rb"[A-Za-z0-9-]+")
_STRAY_COLON = re.compile(r"([A-Za-z0-9-]+);TZID=(.*):([0-9TZtz,]{8,})\s*\Z", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CARET = re.compile(r"\^([n'^])")
_MOMENT = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?)?([Zz]?)\Z"
)
_NUMBER = r"(\d{1,18})"  # more digits mean no number that anybody counted to
_INTEGER = re.compile(rf"{_NUMBER}\Z", re.ASCII)
_DURATION = re.compile(
    rf"([+-]?)P(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?\Z",
    re.IGNORECASE,
)
# Python's names of the encodings of text in files. Others undo escapes (`unicode_escape`,
# `utf-7`), and can make what is no text, or are none at all (`hex`, `rot13`).
_CHARSET = re.compile(
    r"(?:ascii|utf-8|(?:cp|iso8859-)\d+|koi8-[rtu]|mac-\w+|shift_jis\w*|euc_\w+"
    r"|iso2022_\w+|gb\w+|big5\w*|hz|johab|kz1048|ptcp154|tis-620|hp-roman8)\Z"
)
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")


class Line(NamedTuple):
    """One property: `name` and the keys of `params` in upper case, `value` as it stands."""

    name: str
    params: dict[str, str]
    value: str


class Component:
    """The wanted `lines` of one component; `inside` names the components in it."""

    __slots__ = ("_first", "inside", "lines")

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.inside: list[str] = []
        self._first: dict[str, Line] = {}

    def add(self, line: Line) -> None:
        """Put a line behind the others."""
        self.lines.append(line)
        self._first.setdefault(line.name, line)

    def first(self, name: str) -> Line | None:
        """Give the first line of this name."""
        return self._first.get(name)

    def all(self, name: str) -> list[Line]:
        """Give every line of this name, in order."""
        return [line for line in self.lines if line.name == name]

    def text(self, name: str) -> str:
        """Give the TEXT value of the first line of this name, empty where there is none."""
        line = self.first(name)
        return text_value(line.value) if line else ""


def parse(data: bytes, wanted: Collection[str]) -> Component:
    """Read the wanted properties of a component's own level, in order.

    A line that is none is skipped: one odd line makes no event unreadable.
    """
    component = Component()
    depth = 0
    unfolded = unfold(data)
    is_quoted = b"QUOTED-PRINTABLE" in unfolded.upper()
    is_first = True
    rest = iter(unfolded.split(b"\n"))
    for raw in rest:
        head = raw.partition(b":")[0]
        name = _name_of(head) if len(head) < _SHORT else _name_of.__wrapped__(head)
        was_first, is_first = is_first, False
        if name == "BEGIN":
            depth += 1
            if depth > 1 or not was_first:
                component.inside.append(raw[len(name) + 1 :].strip().upper().decode("latin-1"))
        elif name == "END":
            depth -= 1
        if name not in wanted or depth > 1:
            continue
        raw = raw.rstrip(b"\r")
        if is_quoted and b"QUOTED-PRINTABLE" in raw[:200].upper():
            # vCalendar 1.0 continues such a value behind "=" and without a space.
            while raw.endswith(b"=") and (more := next(rest, None)) is not None:
                raw = raw[:-1] + more.rstrip(b"\r")
        if raw.startswith(b":", len(name)):  # nearly always: no parameters
            component.add(Line(name, {}, decode(raw[len(name) + 1 :])))
        elif line := parse_line(raw):
            component.add(line)
    return component


@lru_cache(maxsize=512)
def _name_of(head: bytes) -> str:
    """Give the name with which a line begins, in upper case; "" where it has none."""
    match = _NAME.match(head)
    return match[0].upper().decode("ascii") if match else ""


def parse_line(raw: bytes) -> Line | None:
    """Read one unfolded content line; None where it is none."""
    text = decode(raw)
    match = _SHAPE.match(text)
    if not match:
        stray = _STRAY_COLON.match(text)
        if stray:
            return Line(stray[1].upper(), {"TZID": stray[2].strip('"')}, stray[3])
        name, colon, value = text.partition(":")
        name = name.partition(";")[0].strip()
        return Line(name.upper(), {}, value) if colon and name else None
    name, raw_params, value = match[1].upper(), match[2], match[3]
    if not raw_params:
        return Line(name, {}, value)
    # Zone names with colons, (UTC+01:00) or tzone://, without the quotes they need.
    if ":" in value and "TZID=" in raw_params.upper():
        stray = _STRAY_COLON.match(text)
        if stray:
            return Line(name, {"TZID": stray[2].strip('"')}, stray[3])
    params: dict[str, str] = {}
    for key, content in _PARAM.findall(raw_params):
        if '"' in content:
            content = content.replace('"', "")
        if "^" in content:
            content = _CARET.sub(lambda m: {"n": "\n", "'": '"', "^": "^"}[m[1]], content)
        params.setdefault(key.strip().upper(), content)
    if params.get("ENCODING", "").upper() == "QUOTED-PRINTABLE" or "QUOTED-PRINTABLE" in params:
        value = _quoted_printable(value, params.get("CHARSET", ""))
    elif "CHARSET" in params:
        recoded = decode(raw, params["CHARSET"])
        value = value if recoded == text else recoded.partition(":")[2]
    return Line(name, params, value)


def decode(raw: bytes, charset: str = "") -> str:
    """Decode text: UTF-8, else what was announced, else Windows-1252."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return _decode_odd(raw, charset)


def _decode_odd(raw: bytes, charset: str) -> str:
    for name in (charset, "cp1252"):
        try:
            if _CHARSET.match(codecs.lookup(name).name):
                return raw.decode(name)
        except (ValueError, LookupError):
            continue
    return raw.decode("latin-1")


def _quoted_printable(value: str, charset: str) -> str:
    import quopri

    plain = quopri.decodestring(value.encode("utf-8"))
    # What it stood for are lines of text, which the escapes of TEXT say too.
    return decode(plain, charset).replace("\r\n", "\n").replace("\n", "\\n")


def text_value(value: str) -> str:
    """Undo the escapes of TEXT (RFC 5545, 3.3.11)."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda m: "\n" if m[1] in "nN" else m[1], value)


def list_values(value: str) -> list[str]:
    """Split a list of TEXT values at its commas, the escaped ones kept."""
    parts = re.split(r"(?<!\\),", value) if "," in value else [value]
    return [stripped for part in parts if (stripped := text_value(part).strip())]


def moment(value: str) -> tuple[date, bool] | None:
    """Read DATE or DATE-TIME: a date, or a naive datetime and whether it is UTC.

    None where it cannot be understood.
    """
    match = _MOMENT.match(value.strip())
    if not match:
        return None
    year, month, day, hour, minute, second, is_utc = match.groups()
    try:
        if hour is None:
            return date(int(year), int(month), int(day)), False
        at = datetime.combine(date(int(year), int(month), int(day)), time())
        at += timedelta(
            hours=min(int(hour), 24),
            minutes=min(int(minute), 59),
            seconds=min(int(second or 0), 59),
        )
    except (ValueError, OverflowError):
        return None
    return at, bool(is_utc)


def integer(value: str) -> int | None:
    """Read a number without a sign; None where it is none, or beyond all measure."""
    match = _INTEGER.match(value.strip())
    return int(match[1]) if match else None


def duration(value: str) -> timedelta | None:
    """Read DURATION; None where it cannot be understood."""
    match = _DURATION.match(value.strip())
    if not match:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    try:
        length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        return None
    return -length if match[1] == "-" else length


def plain_text(text: str) -> str:
    """Turn an HTML body into text; what is no HTML stays as it is."""
    if "<" in text or "&" in text:
        from calsync.ics.html_text import to_text

        return to_text(text)
    return text


# --- writing --------------------------------------------------------------------------


def escape(text: str) -> str:
    """Write TEXT (RFC 5545, 3.3.11); control characters have no place in it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _CONTROLS.sub("", text)
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def fold(line: str, line_end: bytes = b"\r\n") -> bytes:
    """Encode one content line, folded at 75 octets and never inside a character."""
    raw = line.encode("utf-8", "replace")
    if len(raw) <= FOLD_OCTETS:
        return raw + line_end
    parts = []
    begin, limit = 0, FOLD_OCTETS
    while len(raw) - begin > limit:
        end = begin + limit
        while raw[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(raw[begin:end])
        begin, limit = end, FOLD_OCTETS - 1  # the space counts
    parts.append(raw[begin:])
    return (line_end + b" ").join(parts) + line_end


def encode(lines: Iterable[str], line_end: bytes = b"\r\n") -> bytes:
    """Encode content lines, each folded and ended."""
    return b"".join([fold(line, line_end) for line in lines])
