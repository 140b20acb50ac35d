"""Read a story: what happens, and which reminders then stand in the calendar.

Every line of a story is understood or refused; `search.txt` says in its head how it is read.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime

LEFT = "as the user left it"
SILENT = "no alarm"
UNCHANGED = "calsync changes nothing."


class NotUnderstood(Exception):
    """A line of a story that says nothing this reader knows, or something that can't be."""


@dataclass(frozen=True)
class Ordinary:
    """An event that the calendar holds from the beginning; all day where `hours` is None."""

    title: str
    day: date
    hours: tuple[datetime, datetime] | None
    extra: str


@dataclass(frozen=True)
class Enters:
    """The user enters an interview, in the calendar's zone or in UTC."""

    title: str
    start: datetime
    end: datetime
    in_utc: bool


@dataclass(frozen=True)
class Invited:
    """An invitation from a foreign organizer lands in the calendar."""

    title: str
    start: datetime
    end: datetime
    name: str
    address: str


@dataclass(frozen=True)
class Reschedules:
    """The interview that began at `was` moves."""

    title: str
    was: datetime
    start: datetime
    end: datetime


@dataclass(frozen=True)
class Cancelled:
    """The interview at `at` is marked as cancelled."""

    title: str
    at: datetime


@dataclass(frozen=True)
class Moves:
    """The user drags a reminder to another time."""

    name: str
    at: datetime
    to: datetime


@dataclass(frozen=True)
class Deletes:
    """The user deletes a reminder."""

    name: str
    at: datetime


@dataclass(frozen=True)
class Retitles:
    """The user gives a reminder another title."""

    name: str
    at: datetime
    title: str


@dataclass(frozen=True)
class Writes:
    """The user, or calsync for the user, writes a line into a reminder's notes."""

    text: str
    name: str
    at: datetime


@dataclass(frozen=True)
class Types:
    """The user types a calsync command, without its options."""

    arguments: tuple[str, ...]


Action = Enters | Invited | Reschedules | Cancelled | Moves | Deletes | Retitles | Writes | Types


@dataclass(frozen=True)
class Stands:
    """One reminder in the calendar, as a story names it; `at` is local and naive."""

    at: datetime
    name: str
    flags: frozenset[str] = frozenset()

    def __str__(self) -> str:
        flags = "".join(f" ({flag})" for flag in (LEFT, SILENT) if flag in self.flags)
        return f"{self.at:%a %Y-%m-%d %H:%M}  {self.name}{flags}"


@dataclass(frozen=True)
class Told:
    """A line of a list: `sign` is one of `=`, `+` and `-`."""

    sign: str
    stands: Stands
    why: str
    line_number: int


@dataclass
class Entry:
    """A moment at which calsync runs."""

    at: datetime
    line_number: int
    actions: list[Action] = field(default_factory=list)
    unchanged: bool = False
    told: list[Told] = field(default_factory=list)
    said: list[Writes] = field(default_factory=list)
    standing: dict[Stands, Told] = field(default_factory=dict)


@dataclass
class Story:
    """A whole story; its entries go by time."""

    zone: str
    region: str
    me: str
    employers: tuple[str, ...]
    beginning: list[Ordinary]
    entries: list[Entry]


_MOMENT = r"[A-Z][a-z]{2} \d{4}-\d{2}-\d{2} \d{2}:\d{2}"
_SPAN = _MOMENT + r"-\d{2}:\d{2}"
_SETTING = re.compile(r"(zone|region|me|employers): (\S.*)")
_ORDINARY = re.compile(
    rf"  (?P<span>{_SPAN})  (?P<title>[^()]*[^() ])(?: \((?P<extra>[a-z ]+)\))?"
    r"|  (?P<day>[A-Z][a-z]{2} \d{4}-\d{2}-\d{2}) all day  "
    r"(?P<day_title>[^()]*[^() ])(?: \((?P<day_extra>[a-z ]+)\))?"
)
_EXTRAS = {"", "every week", "every year", "with guests", "with long notes"}
_HEADING = re.compile(rf"== ({_MOMENT}) ==")
_TOLD = re.compile(
    rf"  (?P<sign>[=+-]) (?P<at>{_MOMENT})  (?P<name>\S.*?)"
    rf"(?P<flags>(?: \((?:{LEFT}|{SILENT})\))*)(?:  why: (?P<why>\S.*))?"
)
_SAID = re.compile(rf'Now in the notes of "([^"]+)" ({_MOMENT}): "([^"]+)"')
_ACTIONS = {
    "enters": re.compile(rf'enters(?P<utc> in UTC)?: "([^"]+)" ({_SPAN})'),
    "invited": re.compile(rf'invited: "([^"]+)" ({_SPAN}) by ([^<>"]+) <([^<>"\s]+)>'),
    "reschedules": re.compile(rf'reschedules: "([^"]+)" ({_MOMENT}) to ({_SPAN})'),
    "cancelled": re.compile(rf'cancelled: "([^"]+)" ({_MOMENT})'),
    "moves": re.compile(rf'moves: "([^"]+)" ({_MOMENT}) to ({_MOMENT})'),
    "deletes": re.compile(rf'deletes: "([^"]+)" ({_MOMENT})'),
    "retitles": re.compile(rf'retitles: "([^"]+)" ({_MOMENT}) as "([^"]+)"'),
    "writes": re.compile(rf'writes: "([^"]+)" into the notes of "([^"]+)" ({_MOMENT})'),
    "types": re.compile(r"types: calsync (mark \S.*)"),
}


def _day(text: str) -> date:
    """Read `Thu 2026-02-05`, and refuse a date that is another day of the week."""
    try:
        day = date.fromisoformat(text[4:])
    except ValueError as fault:
        raise NotUnderstood(f"{text} is no date") from fault
    if f"{day:%a}" != text[:3]:
        raise NotUnderstood(f"{text[4:]} is a {day:%a}, not a {text[:3]}")
    return day


def _moment(text: str) -> datetime:
    day = _day(text[:14])
    try:
        return datetime.fromisoformat(f"{day.isoformat()}T{text[15:]}")
    except ValueError as fault:
        raise NotUnderstood(f"{text[15:]} is no time of day") from fault


def _span(text: str) -> tuple[datetime, datetime]:
    start = _moment(text[:20])
    end = _moment(f"{text[:15]}{text[21:]}")
    if end <= start:
        raise NotUnderstood(f"{text} ends before it begins")
    return start, end


def _action(text: str) -> Action:
    verb = text.split(":")[0].split(" ")[0]
    found = _ACTIONS[verb].fullmatch(text) if verb in _ACTIONS else None
    if found is None:
        raise NotUnderstood(f"nobody can do this: {text}")
    part = found.groups()
    match verb:
        case "enters":
            return Enters(part[1], *_span(part[2]), in_utc=part[0] is not None)
        case "invited":
            return Invited(part[0], *_span(part[1]), name=part[2], address=part[3])
        case "reschedules":
            return Reschedules(part[0], _moment(part[1]), *_span(part[2]))
        case "cancelled":
            return Cancelled(part[0], _moment(part[1]))
        case "moves":
            return Moves(part[0], _moment(part[1]), _moment(part[2]))
        case "deletes":
            return Deletes(part[0], _moment(part[1]))
        case "retitles":
            return Retitles(part[0], _moment(part[1]), part[2])
        case "writes":
            return Writes(part[0], part[1], _moment(part[2]))
        case _:
            return Types(tuple(part[0].split()))


def _ordinary(found: re.Match[str]) -> Ordinary:
    if found["span"] is not None:
        hours = _span(found["span"])
        read = Ordinary(found["title"], hours[0].date(), hours, found["extra"] or "")
    else:
        read = Ordinary(found["day_title"], _day(found["day"]), None, found["day_extra"] or "")
    if read.extra not in _EXTRAS:
        raise NotUnderstood(f"no event is {read.extra}")
    return read


def _told(found: re.Match[str], line_number: int) -> Told:
    if (found["sign"] == "=") != (found["why"] is None):
        raise NotUnderstood("a change needs its reason, and only a change has one")
    flags = frozenset(re.findall(r"\((.*?)\)", found["flags"]))
    stands = Stands(_moment(found["at"]), found["name"], flags)
    return Told(found["sign"], stands, found["why"] or "", line_number)


def _settle(entry: Entry, before: dict[Stands, Told]) -> None:
    """Fill `entry.standing`, after checking its list against the list `before`."""
    if not entry.told:
        if not entry.unchanged:
            raise NotUnderstood("an entry lists what stands, or says that nothing changes")
        if any(isinstance(action, Moves | Deletes | Retitles) for action in entry.actions):
            raise NotUnderstood("what Robin did to a reminder shows in a list")
        entry.standing = dict(before)
        return
    instants = [told.stands.at for told in entry.told]
    if instants != sorted(instants):
        raise NotUnderstood("a list goes by time")
    doubled = [one for one, count in Counter(t.stands for t in entry.told).items() if count > 1]
    if doubled:
        raise NotUnderstood(f"told twice: {doubled[0]}")
    kept = {told.stands for told in entry.told if told.sign == "="}
    gone = {told.stands for told in entry.told if told.sign == "-"}
    new = {told.stands for told in entry.told if told.sign == "+"}
    for wrong, what in (
        (kept - before.keys(), "did not stand before"),
        (gone - before.keys(), "did not stand before, so it can't go"),
        (new & before.keys(), "stood before, so it is not new"),
        (before.keys() - kept - gone, "stood before and is not told of"),
    ):
        if wrong:
            raise NotUnderstood(f"{what}: {min(wrong, key=str)}")
    entry.standing = {
        told.stands: before.get(told.stands, told) for told in entry.told if told.sign != "-"
    }


def read(text: str) -> Story:
    """Read a whole story.

    Raises:
        NotUnderstood: with the number of the line, or of the heading of its entry.
    """
    settings: dict[str, str] = {}
    beginning: list[Ordinary] = []
    entries: list[Entry] = []
    began = False
    title, *lines = text.split("\n")
    if not title or title != title.upper():
        raise NotUnderstood("line 1: a story begins with its title in capitals")
    line_number = 1
    try:
        for line_number, line in enumerate(lines, start=2):
            if not line or line == ">" or line.startswith("> "):
                continue
            if found := _HEADING.fullmatch(line):
                at = _moment(found[1])
                if entries and at <= entries[-1].at:
                    raise NotUnderstood("time only goes forward")
                entries.append(Entry(at, line_number))
            elif not entries:
                if found := _SETTING.fullmatch(line):
                    settings[found[1]] = found[2]
                elif line == "The calendar begins with:":
                    began = True
                elif began and (found := _ORDINARY.fullmatch(line)):
                    beginning.append(_ordinary(found))
                else:
                    raise NotUnderstood(line)
            elif line == UNCHANGED and not entries[-1].told:
                entries[-1].unchanged = True
            elif line.startswith("* ") and not entries[-1].told and not entries[-1].unchanged:
                entries[-1].actions.append(_action(line[2:]))
            elif found := _TOLD.fullmatch(line):
                entries[-1].told.append(_told(found, line_number))
            elif found := _SAID.fullmatch(line):
                entries[-1].said.append(Writes(found[3], found[1], _moment(found[2])))
            else:
                raise NotUnderstood(line)
        before: dict[Stands, Told] = {}
        for entry in entries:
            line_number = entry.line_number
            _settle(entry, before)
            before = entry.standing
    except NotUnderstood as fault:
        raise NotUnderstood(f"line {line_number}: {fault}") from fault
    missing = {"zone", "region", "me", "employers"} - settings.keys()
    if missing:
        raise NotUnderstood(f"the head does not say: {', '.join(sorted(missing))}")
    return Story(
        zone=settings["zone"],
        region=settings["region"],
        me=settings["me"],
        employers=tuple(settings["employers"].split(", ")),
        beginning=beginning,
        entries=entries,
    )
