"""Which zone a TZID means, and how a zone is written into a calendar.

A name is looked up in this order: UTC and its synonyms, the time zone database (in any
case, behind a vendor's prefix), Windows names, the calendar's own VTIMEZONE, Outlook's
display names, then the calendar's own zone. A fixed offset is no place: such a time keeps
its instant and is expressed in the fallback zone, as UTC is.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from calsync.ics import lines, series
from calsync.ics.splice import unfold

_UTC = (
    "utc z gmt uct zulu universal greenwich gmt0 gmt+0 gmt-0 etc/utc etc/gmt etc/uct "
    "etc/zulu etc/universal etc/greenwich etc/gmt0 etc/gmt+0 etc/gmt-0 utc+00:00 utc+0 "
    "utc-0 tzone://microsoft/utc"
)
_UTC_NAMES = frozenset(_UTC.split()) | {
    "coordinated universal time",
    "(utc) coordinated universal time",
    "greenwich mean time",
}

_SAYS_NOTHING = frozenset(
    {"customized time zone", "tzone://microsoft/custom", "custom", "unknown", "local", "floating"}
)

# Outlook's display names, where no city in them is in the time zone database or the
# first that is would be the wrong one.
_ALIASES = {
    "eastern time (us & canada)": "America/New_York",
    "central time (us & canada)": "America/Chicago",
    "mountain time (us & canada)": "America/Denver",
    "pacific time (us & canada)": "America/Los_Angeles",
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "atlantic time (canada)": "America/Halifax",
    "indiana (east)": "America/Indiana/Indianapolis",
    "arizona": "America/Phoenix",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "newfoundland": "America/St_Johns",
    "saskatchewan": "America/Regina",
    "central america": "America/Guatemala",
    "guadalajara, mexico city, monterrey": "America/Mexico_City",
    "bogota, lima, quito, rio branco": "America/Bogota",
    "city of buenos aires": "America/Argentina/Buenos_Aires",
    "buenos aires": "America/Argentina/Buenos_Aires",
    "brasilia": "America/Sao_Paulo",
    "greenland": "America/Nuuk",
    "salvador": "America/Bahia",
    "azores": "Atlantic/Azores",
    "dublin, edinburgh, lisbon, london": "Europe/London",
    "greenwich mean time : dublin, edinburgh, lisbon, london": "Europe/London",
    "monrovia, reykjavik": "Atlantic/Reykjavik",
    "west central africa": "Africa/Lagos",
    "harare, pretoria": "Africa/Johannesburg",
    "helsinki, kyiv, riga, sofia, tallinn, vilnius": "Europe/Helsinki",
    "moscow, st. petersburg": "Europe/Moscow",
    "moscow, st. petersburg, volgograd": "Europe/Moscow",
    "abu dhabi, muscat": "Asia/Dubai",
    "islamabad, karachi": "Asia/Karachi",
    "chennai, kolkata, mumbai, new delhi": "Asia/Kolkata",
    "sri jayawardenepura": "Asia/Colombo",
    "astana": "Asia/Almaty",
    "bangkok, hanoi, jakarta": "Asia/Bangkok",
    "beijing, chongqing, hong kong, urumqi": "Asia/Shanghai",
    "kuala lumpur, singapore": "Asia/Singapore",
    "osaka, sapporo, tokyo": "Asia/Tokyo",
    "canberra, melbourne, sydney": "Australia/Sydney",
    "solomon is., new caledonia": "Pacific/Guadalcanal",
    "auckland, wellington": "Pacific/Auckland",
    "est5edt": "America/New_York",
    "cst6cdt": "America/Chicago",
    "mst7mdt": "America/Denver",
    "pst8pdt": "America/Los_Angeles",
    "european central time": "Europe/Berlin",
    "central european time": "Europe/Berlin",
    "eastern european time": "Europe/Athens",
    "western european time": "Europe/Lisbon",
    "british summer time": "Europe/London",
    "indian standard time": "Asia/Kolkata",
    "japan standard time": "Asia/Tokyo",
}

# What a VTIMEZONE without a known name is compared with; the first that fits is taken.
_COMMON = (
    "Europe/Berlin Europe/London America/New_York America/Los_Angeles America/Chicago "
    "America/Denver Europe/Athens Europe/Lisbon Asia/Kolkata Asia/Shanghai Asia/Tokyo "
    "Australia/Sydney America/Halifax America/St_Johns America/Anchorage America/Phoenix "
    "America/Sao_Paulo America/Argentina/Buenos_Aires America/Bogota America/Mexico_City "
    "America/Santiago America/Asuncion America/Caracas America/Havana Pacific/Honolulu "
    "Europe/Moscow Europe/Istanbul Europe/Chisinau Asia/Jerusalem Asia/Beirut Asia/Dubai "
    "Asia/Tehran Asia/Karachi Asia/Kathmandu Asia/Dhaka Asia/Yangon Asia/Bangkok "
    "Asia/Kabul Asia/Tashkent Africa/Johannesburg Africa/Lagos Africa/Nairobi "
    "Africa/Cairo Africa/Casablanca Australia/Adelaide Australia/Darwin "
    "Australia/Brisbane Australia/Lord_Howe Pacific/Auckland Pacific/Chatham "
    "Pacific/Noumea Atlantic/Azores Atlantic/Reykjavik Atlantic/Cape_Verde America/Nuuk"
)

_DISPLAY = re.compile(r"\((?:utc|gmt)?\s*([+-]\d{1,2}:\d\d)?\)\s*(.+)\Z", re.IGNORECASE)
_OFFSET = re.compile(
    r"(?:(?:utc|gmt|etc/gmt)\s*)?([+-])(\d{1,2}):?(\d\d)?(?::?\d\d)?\Z", re.IGNORECASE
)
_POSIX = re.compile(r"etc/gmt[+-]\d{1,2}\Z", re.IGNORECASE)
_WIDEST = timedelta(hours=16)


class Reading(NamedTuple):
    """What a TZID means; `is_place` where it names the zone of a real place."""

    zone: tzinfo
    is_place: bool = False
    is_known: bool = True


class Zones:
    """The zones of one VCALENDAR.

    `fallback` is where floating and all-day events are read and UTC ones expressed:
    the configured zone, else the calendar's, else the machine's. `rules` gives the
    bytes of the VTIMEZONE with a TZID, or None; `year` is the first that matters.
    """

    def __init__(
        self,
        *,
        configured: ZoneInfo | None,
        machine: ZoneInfo,
        calendar_zone: str = "",
        rules: Callable[[str], bytes | None] = lambda tzid: None,
        year: int = 2026,
    ) -> None:
        # Many exports say X-WR-TIMEZONE:UTC of everybody: that is nobody's zone.
        own = named(calendar_zone)
        self.calendar_zone = own if own and not is_utc(calendar_zone) else None
        self.fallback = configured or self.calendar_zone or machine
        self._unknown = self.calendar_zone or configured or machine
        self._rules = rules
        self._year = year
        self._known: dict[str, Reading] = {}

    def read(self, tzid: str) -> Reading:
        """Say what a TZID means in this calendar."""
        reading = self._known.get(tzid)
        if reading is None:
            reading = self._known[tzid] = self._find(tzid.strip().strip('"'))
        return reading

    def _find(self, tzid: str) -> Reading:
        if is_utc(tzid):
            return Reading(UTC)
        place = _place(tzid) or _windows(tzid)
        if place:
            return Reading(place, is_place=True)
        rules = self._rules(tzid)
        reading = self._from_rules(rules) if rules else None
        if reading:
            return reading
        place = _display(tzid)
        if place:
            return Reading(place, is_place=True)
        offset = _fixed(tzid)
        if offset is not None:
            return Reading(_constant(offset))
        return Reading(self._unknown, is_known=tzid.casefold() in _SAYS_NOTHING)

    def _from_rules(self, rules: bytes) -> Reading | None:
        location = lines.parse(rules, {"X-LIC-LOCATION"}).text("X-LIC-LOCATION").strip()
        place = _place(location) if location else None
        if place:
            return Reading(place, is_place=True)
        zone = RuleZone.parse(rules, self._year)
        if zone is None:
            return None
        preferred = [z.key for z in (self.calendar_zone, self.fallback) if z]
        for key in (*preferred, *_COMMON.split()):
            place = _place(key)
            if place and zone.fits(place, self._year):
                return Reading(place, is_place=True)
        return Reading(_constant(zone.offsets[0]) if zone.is_constant else zone)

    def place(self, at: datetime, reading: Reading) -> datetime:
        """Give a wall time its zone; what is no place is expressed in the fallback."""
        zoned = at.replace(tzinfo=reading.zone)
        return zoned if reading.is_place else zoned.astimezone(self.fallback)


def is_utc(tzid: str) -> bool:
    """Tell whether a TZID is UTC under one of its names."""
    return tzid.strip().casefold() in _UTC_NAMES


def named(tzid: str) -> ZoneInfo | None:
    """Find the zone that a name alone means; None where it says no place."""
    if not tzid or is_utc(tzid):
        return None
    return _place(tzid) or _windows(tzid) or _display(tzid)


@lru_cache(maxsize=512)
def _place(tzid: str) -> ZoneInfo | None:
    if is_utc(tzid) or _POSIX.match(tzid):
        return None
    zone = _load(tzid)
    if zone:
        return zone
    parts = [part for part in tzid.split("/") if part]
    if tzid.startswith("/"):
        for count in (3, 2):
            zone = _load("/".join(parts[-count:])) if len(parts) >= count else None
            if zone:
                return zone
    if "/" not in tzid:
        return None
    lower = _by_lower_case()
    for count in (len(parts), 3, 2):
        key = lower.get("/".join(parts[-count:]).replace(" ", "_").casefold())
        if key and not is_utc(key) and not _POSIX.match(key):
            return _load(key)
    return None


def _load(key: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(key)
    except (KeyError, ValueError, OSError):
        return None


@lru_cache(maxsize=1)
def _by_lower_case() -> dict[str, str]:
    return {key.casefold(): key for key in sorted(available_timezones())}


@lru_cache(maxsize=1)
def _by_city() -> dict[str, list[str]]:
    cities: dict[str, list[str]] = {}
    for key in sorted(available_timezones()):
        area, slash, city = key.rpartition("/")
        if slash and area not in ("Etc", "SystemV", "posix", "right", "US", "Canada"):
            cities.setdefault(city.replace("_", " ").casefold(), []).append(key)
    return cities


def _windows(tzid: str) -> ZoneInfo | None:
    key = _windows_names().get(tzid.casefold())
    return _place(key) if key else None


@lru_cache(maxsize=1)
def _windows_names() -> dict[str, str]:
    """Load icalendar's table alone: all of icalendar costs more than a whole small run."""
    package = find_spec("icalendar")
    for folder in (package.submodule_search_locations or ()) if package else ():
        path = os.path.join(folder, "timezone", "windows_to_olson.py")
        spec = spec_from_file_location("calsync.ics._windows_to_olson", path)
        if spec and spec.loader and os.path.exists(path):
            module = module_from_spec(spec)
            spec.loader.exec_module(module)
            return {name.casefold(): key for name, key in module.WINDOWS_TO_OLSON.items()}
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {name.casefold(): key for name, key in WINDOWS_TO_OLSON.items()}


def _display(tzid: str) -> ZoneInfo | None:
    """Read `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`."""
    match = _DISPLAY.match(tzid.strip())
    names = (match[2] if match else tzid).strip().casefold()
    alias = _ALIASES.get(names)
    if alias:
        return _load(alias)
    if not match:
        return None
    place = _windows(match[2].strip())
    if place:
        return place
    offset = _fixed(match[1] or "+00:00")
    for city in names.split(","):
        for key in _by_city().get(city.strip(), ()):
            place = _load(key)
            if place and _standard(place) == offset:
                return place
    return None


def _standard(zone: ZoneInfo) -> timedelta | None:
    winter, summer = (zone.utcoffset(_midnight(date(2026, month, 1))) for month in (1, 7))
    return min(winter, summer) if winter is not None and summer is not None else None


def _fixed(tzid: str) -> timedelta | None:
    match = _OFFSET.match(tzid.strip())
    if not match:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    if offset > _WIDEST:
        return None
    # POSIX counts west of Greenwich: Etc/GMT-2 is two hours ahead of it.
    is_posix = _POSIX.match(tzid.strip()) is not None
    return -offset if (match[1] == "-") != is_posix else offset


def _constant(offset: timedelta) -> tzinfo:
    return timezone(offset)


# --- VTIMEZONE, read ------------------------------------------------------------------

# Nothing begins inside one: however many are never ended, each line is read once.
_OBSERVANCE = re.compile(
    rb"(?im)^BEGIN:(STANDARD|DAYLIGHT)[ \t\r]*\n((?:(?!BEGIN:|END:)[^\n]*+\n)*+)END:\1"
)
_UTC_OFFSET = re.compile(r"([+-]?)(\d\d):?(\d\d)(?::?(\d\d))?\Z")
_YEARS_AROUND = 12


class RuleZone(tzinfo):
    """A zone as a VTIMEZONE says it, for the years around the one given."""

    def __init__(self, onsets: list[tuple[datetime, timedelta]], before: timedelta) -> None:
        self._onsets = [at for at, _ in onsets]
        self.offsets = [before, *(offset for _, offset in onsets)]

    @classmethod
    def parse(cls, rules: bytes, year: int) -> RuleZone | None:
        """Read a VTIMEZONE; None where it has no observance that can be understood."""
        onsets: list[tuple[datetime, timedelta, timedelta]] = []
        for _, block in _OBSERVANCE.findall(unfold(rules)):
            onsets += _observance(block, year)
        if not onsets:
            return None
        onsets.sort(key=lambda onset: onset[0])
        return cls([(at, to) for at, to, _ in onsets], before=onsets[0][2])

    @property
    def is_constant(self) -> bool:
        """Whether its offset never changes."""
        return len(set(self.offsets[1:])) == 1

    def fits(self, zone: ZoneInfo, year: int) -> bool:
        """Compare with a known zone, week by week over two years."""
        at = datetime.combine(date(year, 1, 1), time(12))
        for _ in range(104):
            if self.utcoffset(at) != zone.utcoffset(at):
                return False
            at += timedelta(days=7)
        return True

    def utcoffset(self, dt: datetime | None) -> timedelta:  # noqa: D102
        if dt is None:
            return self.offsets[-1]
        return self.offsets[bisect_right(self._onsets, dt.replace(tzinfo=None))]

    def dst(self, dt: datetime | None) -> timedelta:  # noqa: D102
        return self.utcoffset(dt) - min(self.offsets)

    def tzname(self, dt: datetime | None) -> str:  # noqa: D102
        return str(self.utcoffset(dt))


def _observance(block: bytes, year: int) -> list[tuple[datetime, timedelta, timedelta]]:
    found = lines.parse(block, {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"})
    before, after = (_utc_offset(found.text(n)) for n in ("TZOFFSETFROM", "TZOFFSETTO"))
    start = _naive(found.text("DTSTART"))
    if before is None or after is None or start is None:
        return []
    onsets = [start]
    for line in found.all("RDATE"):
        onsets += [at for value in line.value.split(",") if (at := _naive(value))]
    rule = found.first("RRULE")
    if rule:
        onsets += _yearly(rule.value.upper(), start, year)
    return [(at, after, before) for at in onsets]


def _yearly(text: str, start: datetime, year: int) -> list[datetime]:
    """Expand a yearly rule around a year only: Outlook's begin in 1601.

    Nothing for any other rule, and for one that would cost more than a zone's does.
    """
    from dateutil.rrule import rrulestr

    first, last = year - _YEARS_AROUND, year + _YEARS_AROUND
    until = re.search(r"UNTIL=(\d{8})", text)
    if until and int(until[1][:4]) < last:
        last = int(until[1][:4])
    try:
        begin, end = _midnight(date(first, 1, 1)), _midnight(date(last + 1, 1, 1))
        rule = series.parse(re.sub(r";?UNTIL=[^;]*", "", text))
        if rule["FREQ"] != "YEARLY":
            return []
        if start.year < first and "COUNT" not in rule and rule.get("INTERVAL", "1") == "1":
            start = start.replace(year=first, day=min(start.day, 28))
        series.check(rule, start, begin, end)
        bounded = ";".join(f"{name}={value}" for name, value in rule.items())
        return rrulestr(bounded, dtstart=start).between(begin, end, inc=True)
    except (ValueError, OverflowError, series.BadRuleError, series.TooOftenError):
        return []


def _naive(value: str) -> datetime | None:
    read = lines.moment(value)
    if not read:
        return None
    at = read[0]
    return at if isinstance(at, datetime) else _midnight(at)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _utc_offset(value: str) -> timedelta | None:
    match = _UTC_OFFSET.match(value.strip())
    if not match:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return (-offset if match[1] == "-" else offset) if offset <= _WIDEST else None


# --- VTIMEZONE, written ---------------------------------------------------------------

MARKER = "X-CALSYNC-ZONE:1"
_RULE_SPAN_YEARS = 8  # a zone that keeps to a rule for so long is taken to keep to it


def is_written_with_tzid(zone: tzinfo | None) -> bool:
    """Tell whether times of this zone are written with a TZID: all but UTC are."""
    return isinstance(zone, ZoneInfo) and bool(zone.key) and not is_utc(zone.key)


@lru_cache(maxsize=64)
def vtimezone(zone: ZoneInfo, first: date, last: date) -> tuple[str, ...]:
    """Write a VTIMEZONE that is right from the year of `first` to that of `last`.

    Where the zone keeps to yearly rules it is right for ever after, too. It bears our
    marker, so that it goes with the last reminder of ours that needs it. The same zone
    and years give the same lines.
    """
    begin = datetime(first.year - 1, 1, 1, tzinfo=UTC)
    changes = _changes(zone, begin, max(last.year, first.year + _RULE_SPAN_YEARS))
    grouped: dict[tuple[timedelta, timedelta], list[datetime]] = {}
    samples: dict[tuple[timedelta, timedelta], datetime] = {}
    for at, old, new, moment in changes:
        grouped.setdefault((old, new), []).append(at)
        samples.setdefault((old, new), moment)
    rules = {key: _rule(onsets) for key, onsets in grouped.items()}
    is_regular = len(grouped) == 2 and all(rules.values())
    before = begin.astimezone(zone)
    offset = before.utcoffset() or timedelta()
    written = ["BEGIN:VTIMEZONE", f"TZID:{zone.key}", MARKER]
    if not is_regular:
        kind, name = "DAYLIGHT" if before.dst() else "STANDARD", before.tzname() or ""
        written += _observance_lines(kind, [begin.replace(tzinfo=None)], offset, offset, name)
    for key, onsets in grouped.items():
        sample = samples[key]
        kind = "DAYLIGHT" if sample.dst() and key[1] > key[0] else "STANDARD"
        dates = onsets[:1] if is_regular else [at for at in onsets if at.year <= last.year]
        if dates:
            rule = rules[key] if is_regular else ""
            written += _observance_lines(kind, dates, *key, sample.tzname() or "", rule)
    return (*written, "END:VTIMEZONE")


def _rule(onsets: list[datetime]) -> str:
    """Find the yearly rule that these onsets keep to; empty where they keep to none."""
    years = [at.year for at in onsets]
    if years != list(range(years[0], years[0] + len(years))) or len(years) < _RULE_SPAN_YEARS:
        return ""
    if len({(at.month, at.weekday(), at.time()) for at in onsets}) != 1:
        return ""
    name = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][onsets[0].weekday()]
    for position in (-1, 1, 2, 3, 4):
        if all(_position(at, from_end=position < 0) == position for at in onsets):
            return f"FREQ=YEARLY;BYMONTH={onsets[0].month};BYDAY={position}{name}"
    return ""


def _position(at: datetime, *, from_end: bool) -> int:
    """Count the weekday within its month, from 1, or from -1 backwards."""
    if not from_end:
        return (at.day - 1) // 7 + 1
    next_month = (at.date().replace(day=1) + timedelta(days=31)).replace(day=1)
    return -(((next_month - at.date()).days - 1) // 7 + 1)


def _changes(
    zone: ZoneInfo, begin: datetime, last_year: int
) -> list[tuple[datetime, timedelta, timedelta, datetime]]:
    """List changes of the offset: (wall time before it, old, new offset, the moment)."""
    found = []
    at, end = begin, datetime(last_year + 1, 1, 1, tzinfo=UTC)
    while at < end:
        after = at + timedelta(days=7)  # no zone changes twice in a week
        old, new = at.astimezone(zone).utcoffset(), after.astimezone(zone).utcoffset()
        if old != new and old is not None and new is not None:
            low, high = at, after
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) / 2
                middle = middle.replace(microsecond=0)
                if middle.astimezone(zone).utcoffset() == old:
                    low = middle
                else:
                    high = middle
            found.append(((high + old).replace(tzinfo=None), old, new, high.astimezone(zone)))
        at = after
    return found


def _observance_lines(
    kind: str,
    onsets: Iterable[datetime],
    old: timedelta,
    new: timedelta,
    label: str,
    rule: str = "",
) -> list[str]:
    first, *rest = (f"{at:%Y%m%dT%H%M%S}" for at in onsets)
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{first}",
        *([f"RRULE:{rule}"] if rule else []),
        *(f"RDATE:{at}" for at in rest),
        f"TZOFFSETFROM:{_sign(old)}",
        f"TZOFFSETTO:{_sign(new)}",
        *([f"TZNAME:{label}"] if label else []),
        f"END:{kind}",
    ]


def _sign(offset: timedelta) -> str:
    total = round(offset.total_seconds())
    hours, minutes = divmod(abs(total) // 60, 60)
    return f"{'-' if total < 0 else '+'}{hours:02d}{minutes:02d}"
