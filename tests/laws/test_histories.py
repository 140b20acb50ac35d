"""The laws over whole histories: a calendar that people, apps and runs change in turn.

Employers invite, put off and call off; the user moves, edits, ticks, deletes and writes;
time passes; runs happen at any moment, and some of them die. After every run the calendar
is held against what the rules promise, read from its bytes and from what the user did.
The oracle knows nothing of how calsync decides.
"""

from __future__ import annotations

import contextlib
import dataclasses
import html
import random
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import currently_in_test_context, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from calsync import job
from calsync.errors import Refused
from calsync.ics.lines import escape
from calsync.model import Action, Fate, Line, Remembered, interview_id
from calsync.stores.base import Snapshot, Store
from calsync.stores.icsfile import IcsFile
from calsync.stores.memory import Crash, Fault, MemoryStore
from calsync.stores.vdir import Vdir
from tests.laws.test_calendars import without_ours
from tests.life import SETTINGS, Notebook

ZONE = ZoneInfo("America/New_York")
BEGIN = datetime(2026, 2, 2, 8, 0, tzinfo=ZONE)
DESKS = (("Acme", "Data Engineer"), ("Acme", "Platform Lead"), ("Globex", ""), ("Initech", ""))
# Public holidays of the United States, by hand.
HOLIDAYS = {
    date(2026, 1, 1), date(2026, 1, 19), date(2026, 2, 16), date(2026, 5, 25),
    date(2026, 6, 19), date(2026, 7, 3), date(2026, 7, 4), date(2026, 9, 7),
    date(2026, 10, 12), date(2026, 11, 11), date(2026, 11, 26), date(2026, 12, 25),
    date(2027, 1, 1), date(2027, 1, 18), date(2027, 2, 15), date(2027, 5, 31),
}  # fmt: skip
CLOSING = {"replied", "offer", "rejected", "withdrew"}
ENDING = CLOSING - {"replied"}
SEQUENCE = {"followup1", "followup2", "followup3", "letgo"}
WAITS = {"followup2": 4, "followup3": 5, "letgo": 10}  # working days after the step before
FORBIDDEN = ("ATTENDEE", "ORGANIZER", "METHOD", "RELATED-TO", "RRULE")
IS_THOROUGH = settings.default is not None and settings.default.max_examples > 100

_EVENT = re.compile(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", re.DOTALL)
_OURS = re.compile(r"calsync-([0-9a-f]{16})-([a-z]+\d?)(?:-(\d+))?\Z")
_SAID = re.compile(
    r"[\s>*•+-]*(timeline|status|contact|lesson|feedback)\s*[:：]\s*(.*\S)", re.IGNORECASE
)
_ROW_TO_FILL = re.compile(
    r"[\s>*•+-]*(timeline|status|contact|lesson|feedback|calsync)\s*[:：]", re.IGNORECASE
)


# --- the calendar as any app shows it -------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """One reminder of ours, read from its bytes."""

    uid: str
    id: str
    step: str
    cycle: int
    start: datetime
    all_day: bool
    title: str
    text: str
    has_alarm: bool
    is_users: bool
    raw: str  # unfolded

    @property
    def day(self) -> date:
        """The date on which it stands, for the user."""
        return self.start.astimezone(ZONE).date()

    @property
    def is_contact(self) -> bool:
        """Whether it leads to a message."""
        return self.step.startswith(("followup", "feedback"))

    @property
    def is_done(self) -> bool:
        """Whether the user has ticked it."""
        return self.title.startswith("✓") or self.title.endswith((" - done", " – done"))

    @property
    def body(self) -> str:
        """Its notes without the rows to fill in, however they are spaced."""
        rows = [row for row in plain(self.text).splitlines() if not _ROW_TO_FILL.match(row)]
        return " ".join(" ".join(rows).split())

    def __str__(self) -> str:
        return f"{self.step}{f'-{self.cycle}' if self.cycle else ''} of {self.id[:4]}"


def plain(text: str) -> str:
    """HTML as text, if it is HTML."""
    if not re.search(r"</?(?:p|b|br|ul|li)>", text):
        return text
    return html.unescape(re.sub(r"<[^>]*>", "", re.sub(r"<(?:br|/p|/li)>", "\n", text)))


def unfolded(raw: bytes) -> str:
    """Content lines, whole."""
    return re.sub(r"\r?\n[ \t]", "", raw.decode())


def value_of(raw: str, name: str) -> str:
    """The text of a property; empty where it is missing."""
    found = re.search(rf"(?m)^{name}(?:;[^:\r\n]*)?:([^\r\n]*)", raw)
    text = found[1] if found else ""
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], text)


def start_of(raw: str) -> tuple[datetime, bool]:
    """DTSTART and whether it is a date."""
    found = re.search(r"(?m)^DTSTART(;[^:\r\n]*)?:(\S+)", raw)
    assert found
    if len(found[2]) == 8:
        day = datetime.fromisoformat(found[2])
        return day.replace(tzinfo=ZONE), True
    moment = datetime.fromisoformat(found[2].rstrip("Z"))
    if found[2].endswith("Z"):
        return moment.replace(tzinfo=ZoneInfo("UTC")), False
    assert "America/New_York" in found[1]
    return moment.replace(tzinfo=ZONE), False


def seen_in(raw: str) -> Seen | None:
    """Read a reminder of ours; None for another event."""
    ours = _OURS.match(value_of(raw, "UID"))
    if not ours:
        return None
    start, all_day = start_of(raw)
    return Seen(
        uid=ours[0],
        id=ours[1],
        step=ours[2],
        cycle=int(ours[3] or 0),
        start=start,
        all_day=all_day,
        title=value_of(raw, "SUMMARY"),
        text=value_of(raw, "DESCRIPTION"),
        has_alarm="BEGIN:VALARM" in raw,
        is_users=any(re.search(rf"(?m)^{name}[;:]", raw) for name in FORBIDDEN),
        raw=raw,
    )


def said_by(seen: Seen) -> set[tuple[str, str]]:
    """What the user has said in a reminder."""
    word = status_in_title(seen.title)
    return words_in(seen.text) | ({("status", word)} if word else set())


def said_in(seen: Seen) -> bool:
    """Whether the user has said something in a reminder."""
    return bool(said_by(seen))


def words_in(text: str) -> set[tuple[str, str]]:
    """What is said in some notes: key and value."""
    found = (_SAID.match(row) for row in plain(text).splitlines())
    return {(m[1].lower(), m[2].strip()) for m in found if m}


def status_in_title(title: str) -> str:
    """The word at the end of a title."""
    found = re.search(r" [-–] (replied|offer|rejected)\Z", title)
    return found[1] if found else ""


class Desk:
    """A calendar in one kind of store, and what an app can do in it."""

    def __init__(self, kind: str, folder: Path | None = None) -> None:
        self.kind = kind
        self.folder = folder
        self.is_one_file = kind in ("one file", "one file in memory")
        self.store: Store
        if kind == "one file":
            assert folder
            (folder / "calendar.ics").write_bytes(wrapped(b""))
            self.store = IcsFile(folder / "calendar.ics")
        elif kind == "folder":
            assert folder
            self.store = Vdir(folder)
        else:
            self.store = MemoryStore(is_folder=kind == "memory")
            if kind != "memory":
                self.put("calendar.ics", wrapped(b""))

    def files(self) -> dict[str, bytes]:
        """Everything that is there."""
        if isinstance(self.store, MemoryStore):
            return self.store.contents
        assert self.folder
        return {p.name: p.read_bytes() for p in sorted(self.folder.glob("*.ics"))}

    def put(self, name: str, data: bytes | None) -> None:
        """Write or remove a file."""
        if isinstance(self.store, MemoryStore):
            self.store.change(name, data)
        elif data is None:
            assert self.folder
            (self.folder / name).unlink()
        else:
            assert self.folder
            (self.folder / name).write_bytes(data)

    def events(self) -> Iterator[tuple[str, bytes]]:
        """Every event with the name of its file."""
        for name, data in self.files().items():
            for found in _EVENT.finditer(data):
                yield name, found[0]

    def ours(self) -> dict[str, Seen]:
        """Our reminders by UID, in order of time."""
        found = [s for _name, raw in self.events() if (s := seen_in(unfolded(raw)))]
        assert len({s.uid for s in found}) == len(found), "a UID stands twice"
        return {s.uid: s for s in sorted(found, key=lambda s: (s.start.timestamp(), s.uid))}

    def replace(self, uid: str, new: bytes | None) -> None:
        """Put an event in the place of the one with this UID, or remove it, or add it."""
        for name, raw in self.events():
            if value_of(unfolded(raw), "UID") == uid:
                if new is None and not self.is_one_file:
                    self.put(name, None)
                else:
                    self.put(name, self.files()[name].replace(raw, new or b""))
                return
        assert new is not None
        if self.is_one_file:
            whole = self.files()["calendar.ics"]
            self.put("calendar.ics", whole.replace(b"END:VCALENDAR", new + b"END:VCALENDAR"))
        else:
            self.put(f"{uid.replace('@', '-')}.ics", wrapped(new))


def wrapped(event: bytes) -> bytes:
    """A calendar of one event."""
    return b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//law//EN\r\n" + event + b"END:VCALENDAR\r\n"


# --- what the model knows -------------------------------------------------------------


@dataclass
class Talk:
    """One interview as the employer, or the user, has put it into the calendar."""

    uid: str
    desk: tuple[str, str]
    start: datetime
    standing: str = "confirmed"
    is_invited: bool = False
    notes: list[str] = field(default_factory=list)
    is_there: bool = True
    is_noticed: bool = False  # a run has seen that it was deleted
    is_tidied: bool = False  # … when it had ended
    ever_ended: bool = False  # a run saw it when it had ended
    seen_start: datetime | None = None  # where the last run saw it
    seen_uid: str = ""  # and under which UID
    is_blanked: bool = False  # since then

    @property
    def end(self) -> datetime:
        return self.start + timedelta(hours=1)

    @property
    def is_live(self) -> bool:
        return self.is_there and self.standing == "confirmed"

    @property
    def event(self) -> bytes:
        """Its bytes."""
        employer, role = self.desk
        title = f"Interview with {employer}" + (f" - {role}" if role else "")
        rows = [
            "BEGIN:VEVENT",
            f"UID:{self.uid}",
            "DTSTAMP:20260101T000000Z",
            f"DTSTART;TZID=America/New_York:{self.start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID=America/New_York:{self.end:%Y%m%dT%H%M%S}",
            f"SUMMARY:{title}",
        ]
        if self.notes:
            rows.append("DESCRIPTION:" + escape("\n".join(self.notes)))
        if self.is_invited:
            answer = "DECLINED" if self.standing == "declined" else "ACCEPTED"
            rows.append(f"ORGANIZER:mailto:dana@{employer.lower()}.example")
            rows.append(f"ATTENDEE;PARTSTAT={answer}:mailto:robin@example.com")
        if self.standing == "cancelled":
            rows.append("STATUS:CANCELLED")
        return "".join(f"{row}\r\n" for row in [*rows, "END:VEVENT"]).encode()


@dataclass
class Hand:
    """What the user has done to one reminder; None where nothing."""

    start: datetime | None = None
    title: str | None = None
    body: str | None = None
    is_silenced: bool = False
    colour: bool = False


def is_allowed(day: date) -> bool:
    """Whether a message may be due on a day."""
    return day.weekday() in (1, 2, 3, 4) and day not in HOLIDAYS


def workdays_after(day: date, count: int) -> date:
    """The n-th working day after a day."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5 and day not in HOLIDAYS
    return day


# --- the machine ----------------------------------------------------------------------

which = st.integers(0, 40)
hours = st.one_of(st.integers(1, 30), st.integers(24, 24 * 21))
styles = st.sampled_from(
    [
        "{key}: {value}",
        "{KEY}: {value}",
        "- {Key} : {value}",
        "* {key}：{value}",
        "<b>{key}:</b> {value}<br>",
    ]
)
statuses = st.sampled_from(
    ["replied", "replied", "offer", "rejected", "rejected", "withdrew", "no-show", "waiting"]
)


class History(RuleBasedStateMachine):
    """Lives of a calendar with a memory."""

    kind = "memory"
    keeps_memory = True

    def __init__(self) -> None:
        super().__init__()
        self.ground = tempfile.TemporaryDirectory() if self.kind in ("folder", "one file") else None
        self.desk = Desk(self.kind, Path(self.ground.name) if self.ground else None)
        self.memory = Notebook()
        self.now = BEGIN
        self.talks: list[Talk] = []
        self.desk_of: dict[str, tuple[str, str]] = {}  # by id of an interview
        self.talk_of: dict[str, Talk] = {}
        self.hands: dict[str, Hand] = {}
        self.dismissed: set[tuple[str, str]] = set()  # id and step
        self.loose: set[tuple[str, str]] = set()  # desks of which something was deleted
        self.dismissed_before: set[tuple[str, str]] = set()  # desks: ahead, a follow-up
        self.words: dict[tuple[str, str], set[tuple[str, str]]] = {d: set() for d in DESKS}
        self.seen_at: dict[str, int] = {}  # interview uid -> number of the run
        self.said_at: dict[tuple[tuple[str, str], str, str], int] = {}
        self.unseen_blanks: dict[str, set[tuple[str, str]]] = {}  # by carrier
        self.read: dict[str, set[tuple[str, str]]] = {}  # what runs have read, by carrier
        self.desk_of_carrier: dict[str, tuple[str, str]] = {}
        self.runs = 0
        self.touched: set[str] = set()  # employers
        self.shaken: set[tuple[str, str]] = set()  # desks whose interviews changed
        self.anew: set[tuple[str, str]] = set()  # desks that a new cycle may have begun in
        self.feedback_fired: dict[tuple[str, str], dict[str, datetime]] = {d: {} for d in DESKS}
        self.desk.replace(
            "dentist@example.com",
            b"BEGIN:VEVENT\r\nUID:dentist@example.com\r\nDTSTART:20260305T090000\r\n"
            b"SUMMARY:Dentist\r\nEND:VEVENT\r\n",
        )

    def teardown(self) -> None:
        """Leave nothing on the disk."""
        if self.ground:
            self.ground.cleanup()

    def tell(self, text: str) -> None:
        """Add a line to the story of a failure."""
        say = note if currently_in_test_context() else print
        say(f"{self.now:%a %m-%d %H:%M}  {text}")

    # --- employers ---

    @initialize(desk=st.sampled_from(DESKS), days=st.integers(1, 20), hour=st.integers(9, 16))
    def begin(self, desk: tuple[str, str], days: int, hour: int) -> None:
        self.invite(desk, days, hour, is_invited=False)

    @precondition(lambda self: len(self.talks) < 7)
    @rule(
        desk=st.sampled_from(DESKS),
        days=st.integers(-12, 30),
        hour=st.integers(9, 16),
        is_invited=st.booleans(),
    )
    def invite(self, desk: tuple[str, str], days: int, hour: int, is_invited: bool) -> None:
        """An interview appears, with a few days' notice or too late."""
        day = self.now.date() + timedelta(days=days)
        uid = f"{len(self.talks) + 1}@{desk[0].lower()}.example"
        start = datetime.combine(day, time(hour), ZONE)
        start = self.free_start(desk, start)
        talk = Talk(uid, desk, start, is_invited=is_invited)
        self.put_talk(talk)
        self.talks.append(talk)
        self.tell(f"{uid}: interview at {desk} on {start:%a %m-%d %H:%M}")

    @precondition(lambda self: len(self.talks) < 7 and self.live())
    @rule(n=which, hours=st.integers(-2, 3))
    def split(self, n: int, hours: int) -> None:
        """One interview becomes a panel: another on the same day."""
        first = self.pick(self.live(), n)
        start = self.free_start(first.desk, first.start + timedelta(hours=hours))
        if start.date() != first.start.date():
            return
        uid = f"{len(self.talks) + 1}@{first.desk[0].lower()}.example"
        talk = Talk(uid, first.desk, start, is_invited=first.is_invited)
        self.put_talk(talk)
        self.talks.append(talk)
        self.tell(f"{uid}: a talk more in the panel of {first.uid}, at {start:%H:%M}")

    @precondition(lambda self: self.live())
    @rule(n=which, days=st.integers(-9, 21), hour=st.integers(9, 16))
    def move_talk(self, n: int, days: int, hour: int) -> None:
        """An interview is put off or brought forward; one that is over may be held again."""
        talk = self.pick(self.live(), n)
        if talk.seen_uid not in ("", talk.uid):
            return  # as above: at both it is another interview
        had_ended = talk.end <= self.now or talk.ever_ended
        day = talk.start.date() + timedelta(days=days)
        if talk.end <= self.now:
            day = max(day, self.now.date() + timedelta(days=abs(days) + 1))
        start = self.free_start(talk.desk, datetime.combine(day, time(hour), ZONE))
        if start <= self.now < talk.start:
            return  # nobody puts an interview to the past
        talk.start = start
        self.put_talk(talk)
        if had_ended:
            self.anew.add(talk.desk)
        self.tell(f"{talk.uid} is moved to {start:%a %m-%d %H:%M}")

    @precondition(lambda self: self.there())
    @rule(n=which, how=st.sampled_from(["cancelled", "declined", "confirmed"]))
    def answer(self, n: int, how: str) -> None:
        """An interview is cancelled, declined or confirmed again."""
        talk = self.pick(self.there(), n)
        if how == talk.standing or (how == "declined" and not talk.is_invited):
            return
        talk.standing = how
        self.put_talk(talk)
        self.anew.add(talk.desk)
        self.tell(f"{talk.uid} is {how}")

    @precondition(lambda self: self.there())
    @rule(n=which)
    def delete_talk(self, n: int) -> None:
        """The user deletes an interview, before it or after."""
        talk = self.pick(self.there(), n)
        self.desk.replace(talk.uid, None)
        talk.is_there = False
        self.shake(talk.desk)
        self.take_blanks_back(talk.desk, talk.uid)
        self.drop_unread_words(talk.desk, talk.uid, words_in("\n".join(talk.notes)))
        if talk.end > self.now:
            self.anew.add(talk.desk)
        self.tell(f"{talk.uid} is deleted")

    @precondition(lambda self: self.there())
    @rule(n=which)
    def send_again(self, n: int) -> None:
        """An invitation comes again under a new UID."""
        talk = self.pick(self.there(), n)
        if talk.seen_start not in (None, talk.start):
            return  # under another UID at another time it is another interview
        if talk.is_blanked:
            return  # what the one before had said was not seen to be taken back
        self.desk.replace(talk.uid, None)
        old, talk.uid = talk.uid, f"again-{talk.uid}"
        self.seen_at[talk.uid] = self.seen_at.get(old, self.runs + 1)
        self.put_talk(talk)
        self.tell(f"{old} is sent again as {talk.uid}")

    # --- time ---

    @rule(hours=hours)
    def wait(self, hours: int) -> None:
        """Hours or weeks pass."""
        self.now = (self.now.astimezone(ZoneInfo("UTC")) + timedelta(hours=hours)).astimezone(ZONE)

    # --- the user, with a reminder ---

    @precondition(lambda self: self.desk.ours())
    @rule(
        n=which,
        days=st.integers(-6, 15),
        hour=st.integers(0, 23),
        how=st.sampled_from(["by", "by", "to the next Monday", "all-day", "to the past"]),
    )
    def move(self, n: int, days: int, hour: int, how: str) -> None:
        """Drag a reminder elsewhere."""
        seen = self.pick_reminder(n)
        if seen is None:
            return
        day = seen.start.astimezone(ZONE).date() + timedelta(days=days)
        if how == "to the next Monday":
            day += timedelta(days=-day.weekday() % 7)
        elif how == "to the past":
            day = min(day, self.now.date() - timedelta(days=1))
        if how == "all-day":
            begin, end = f";VALUE=DATE:{day:%Y%m%d}", f";VALUE=DATE:{day + timedelta(1):%Y%m%d}"
            start = datetime.combine(day, time(), ZONE)
        else:
            start = datetime.combine(day, time(hour if hour != 2 else 3), ZONE)
            begin, end = (
                f";TZID=America/New_York:{at:%Y%m%dT%H%M%S}"
                for at in (start, start + timedelta(minutes=15))
            )
        raw = re.sub(r"(?m)^DTSTART[;:][^\r\n]*", f"DTSTART{begin}", seen.raw)
        raw = re.sub(r"(?m)^DTEND[;:][^\r\n]*", f"DTEND{end}", raw)
        self.edit(seen, raw)
        self.hand(seen).start = start
        self.tell(f"{seen} is moved {how}: {start:%a %m-%d %H:%M}")

    @precondition(lambda self: self.desk.ours())
    @rule(n=which)
    def retitle(self, n: int) -> None:
        """Give a reminder another title."""
        seen = self.pick_reminder(n)
        if seen is None:
            return
        self.set_title(seen, "Ring Dana")

    @precondition(lambda self: self.desk.ours())
    @rule(n=which, how=st.sampled_from(["✓ {}", "{} - done", "{} – done"]))
    def tick(self, n: int, how: str) -> None:
        """Say that a message was sent."""
        seen = self.pick_reminder(n)
        if seen is None or seen.is_done or status_in_title(seen.title):
            return
        self.set_title(seen, how.format(seen.title))

    @precondition(lambda self: self.desk.ours())
    @rule(n=which, word=st.sampled_from(["replied", "offer", "rejected"]))
    def say_in_title(self, n: int, word: str) -> None:
        """Put a status behind a title."""
        seen = self.pick_reminder(n)
        if seen is None or seen.is_done or status_in_title(seen.title):
            return
        self.set_title(seen, f"{seen.title} - {word}")

    @precondition(lambda self: self.desk.ours())
    @rule(n=which)
    def rewrite(self, n: int) -> None:
        """Write into the notes of a reminder what is no line to fill in."""
        seen = self.pick_reminder(n)
        if seen is None or "Call Dana" in seen.text:
            return
        self.set_text(seen, f"Call Dana first.\n{seen.text}")
        self.hand(seen).body = self.desk.ours()[seen.uid].body
        self.tell(f"{seen}: notes are edited")

    @precondition(lambda self: self.desk.ours())
    @rule(n=which, how=st.sampled_from(["removed", "acknowledged", "snoozed", "coloured"]))
    def handle_alarm(self, n: int, how: str) -> None:
        """An app acknowledges an alarm, the user removes it or gives a colour."""
        seen = self.pick_reminder(n)
        if seen is None:
            return
        raw = seen.raw
        if how == "removed":
            raw = re.sub(r"BEGIN:VALARM.*END:VALARM\r\n", "", raw, flags=re.DOTALL)
            self.hand(seen).is_silenced |= seen.has_alarm
        elif how == "acknowledged":
            raw = raw.replace("END:VALARM", f"ACKNOWLEDGED:{self.now:%Y%m%d}T000000Z\r\nEND:VALARM")
        elif how == "snoozed":
            ack = f"X-MOZ-LASTACK:{self.now:%Y%m%d}T000000Z\r\nSTATUS:"
            raw = re.sub(r"(?m)^STATUS:", ack, raw)
        elif "COLOR" not in raw:
            raw = re.sub(r"(?m)^STATUS:", "COLOR:red\r\nSTATUS:", raw)
            self.hand(seen).colour = True
        if raw != seen.raw:
            self.edit(seen, raw)
            self.tell(f"{seen}: alarm or colour {how}")

    @precondition(lambda self: self.desk.ours())
    @rule(n=which)
    def delete(self, n: int) -> None:
        """Delete a reminder."""
        seen = self.pick_reminder(n)
        if seen is None or (said_by(seen) and not self.keeps_memory):
            return
        self.desk.replace(seen.uid, None)
        self.note_deletion(seen)
        self.touched.add(self.desk_of[seen.id][0])
        self.tell(f"{seen} is deleted (it stood on {seen.start:%a %m-%d %H:%M})")

    @precondition(lambda self: self.desk.ours())
    @rule(n=which)
    def invite_to_reminder(self, n: int) -> None:
        """Add somebody to a reminder: it is the user's own from then on."""
        seen = self.pick_reminder(n)
        if seen is None or seen.is_users:
            return
        self.edit(
            seen, re.sub(r"(?m)^STATUS:", "ATTENDEE:mailto:kim@example.com\r\nSTATUS:", seen.raw)
        )
        self.tell(f"{seen}: Kim is invited")

    # --- the user, with words ---

    @precondition(lambda self: self.desk.ours())
    @rule(n=which, word=statuses, style=styles)
    def say_status(self, n: int, word: str, style: str) -> None:
        """Write a status into a card or a follow-up."""
        seen = self.pick_reminder(n)
        if seen and self.can_be_said(self.desk_of[seen.id], "status", word):
            self.write_line(seen, "status", word, style)

    @precondition(lambda self: self.desk.ours())
    @rule(n=which, days=st.integers(0, 30), style=styles)
    def say_timeline(self, n: int, days: int, style: str) -> None:
        """Write down the date that they named."""
        seen = self.pick_reminder(n)
        # Without a memory a follow-up that moves takes its date along.
        if seen and (self.keeps_memory or seen.step == "card"):
            day = max(self.now.date(), self.talk_of[seen.id].start.date()) + timedelta(days=days)
            self.write_line(seen, "timeline", day.isoformat(), style)

    @precondition(lambda self: self.desk.ours())
    @rule(
        n=which,
        said=st.sampled_from(
            [
                ("contact", "Dana Li dana@acme.example"),
                ("contact", "Kim"),
                ("lesson", "ask about the team"),
                ("lesson", "shorter answers"),
                ("feedback", "more depth in SQL"),
            ]
        ),
        style=styles,
    )
    def say_more(self, n: int, said: tuple[str, str], style: str) -> None:
        """Write a contact, a lesson or their feedback."""
        seen = self.pick_reminder(n)
        if seen and self.can_be_said(self.desk_of[seen.id], *said):
            self.write_line(seen, *said, style)

    @precondition(lambda self: self.desk.ours())
    @rule(n=which, key=st.sampled_from(["status", "status", "timeline", "lesson", "contact"]))
    def blank(self, n: int, key: str) -> None:
        """Make the lines with a key blank again."""
        saying = [s for s in self.pickable() if any(k == key for k, _v in words_in(s.text))]
        if not saying:
            return
        seen = self.pick(saying, n)
        rows = plain(seen.text).splitlines()
        rows = [
            f"{key}:" if (m := _SAID.match(row)) and m[1].lower() == key else row for row in rows
        ]
        self.set_text(seen, "\n".join(rows))
        self.forget_words(self.desk_of[seen.id], seen.uid, words_in(seen.text))
        self.tell(f"{seen}: {key} is made blank")

    @precondition(lambda self: self.there())
    @rule(n=which, word=statuses, style=styles)
    def say_in_event(self, n: int, word: str, style: str) -> None:
        """Write a status into the interview itself."""
        talk = self.pick(self.there(), n)
        if not self.can_be_said(talk.desk, "status", word):
            return
        talk.notes.append(formatted(style, "status", word))
        self.put_talk(talk, is_moved=False)
        self.words[talk.desk].add(("status", word))
        self.tell(f"{talk.uid}: status: {word}, in its notes")

    @precondition(lambda self: any(t.notes for t in self.there()))
    @rule(n=which)
    def blank_in_event(self, n: int) -> None:
        """Remove what is said in an interview."""
        talk = self.pick([t for t in self.there() if t.notes], n)
        if talk.seen_uid not in ("", talk.uid):
            return  # what the one before had said counts on
        said = words_in("\n".join(talk.notes))
        talk.notes, talk.is_blanked = [], True
        self.put_talk(talk, is_moved=False)
        self.forget_words(talk.desk, talk.uid, said)
        self.tell(f"{talk.uid}: notes are emptied")

    # --- runs ---

    @rule()
    def run(self) -> None:
        """The usual."""
        self.check_run()

    @precondition(lambda self: self.keeps_memory)
    @rule()
    def run_restoring(self) -> None:
        """What was deleted is asked for again."""
        self.tell("sync --restore")
        self.check_run(restore=True)

    @precondition(lambda self: self.keeps_memory and self.desk.ours())
    @rule()
    def undo(self) -> None:
        """Take away all that lies ahead; no run brings it back."""
        before = self.desk.ours()
        files = self.desk.files()
        self.runs += 1
        job.undo(
            (self.desk.store,),
            settings=SETTINGS,
            now=self.now,
            machine=ZONE,
            memory=self.memory,
        )
        self.tell("undo")
        after = self.desk.ours()
        self.read |= {uid: said_by(seen) for uid, seen in before.items()}
        self.unseen_blanks.clear()
        for uid, seen in before.items():
            if seen.start > self.now and not seen.is_users:
                assert uid not in after
                self.note_deletion(seen)
                self.touched.add(self.desk_of[seen.id][0])
            else:
                assert after[uid] == seen
        for talk in self.there():  # it has read them too
            self.seen_at.setdefault(talk.uid, self.runs)
        self.check_foreign(files)

    @precondition(lambda self: self.live())
    @rule(n=which, line=st.sampled_from(["status: replied", "status: rejected", "lesson: smile"]))
    def mark(self, n: int, line: str) -> None:
        """Say it on the command line: it goes to the card of the round."""
        talk = self.pick(self.live(), n)
        decision = self.look()
        homes = [
            r.id
            for a in decision.applications
            for r in a.rounds
            if any(i.event.uid == talk.uid for i in r.interviews)
        ]
        mine = [s for s in self.desk.ours().values() if self.desk_of[s.id] == talk.desk]
        if not homes or (not self.keeps_memory and any(s.is_users for s in mine)):
            return
        key, _colon, value = line.partition(": ")
        if not self.can_be_said(talk.desk, key, value):
            return
        self.tell(f"mark {talk.uid} {line}")
        self.touched.add(talk.desk[0])
        self.words[talk.desk].add((key, value))
        self.check_run(word=job.Word(lines={homes[0]: (Line(key, value),)}))

    @precondition(lambda self: self.kind == "memory" and self.keeps_memory)
    @rule(
        at=st.integers(1, 8),
        fault=st.sampled_from(list(Fault)),
    )
    def run_dying(self, at: int, fault: Fault) -> None:
        """Law 4: a run dies or fails half way; the next heals, as if nothing had been."""
        store = self.desk.store
        assert isinstance(store, MemoryStore)
        twin = Desk("memory")
        other = twin.store
        assert isinstance(other, MemoryStore)
        for name, data in self.desk.files().items():
            other.change(name, data)
        other._unwritten = set(store._unwritten)
        other_memory = Notebook()
        other_memory.known = self.memory.known
        try:
            run_on(other, other_memory, self.now)
        except Refused:
            return
        self.tell(f"a run: {fault.value} at write {at}")
        store.faults = {len(store.writes) + at: fault}
        before = self.desk.ours()
        with contextlib.suppress(Crash):
            run_on(store, self.memory, self.now)
        store.faults = {}
        run_on(store, self.memory, self.now)
        assert self.desk.files().keys() == twin.files().keys(), "it did not heal"
        for uid, clean in twin.ours().items():
            healed = self.desk.ours()[uid]
            assert (healed.day, healed.title) == (clean.day, clean.title), (
                f"{uid}: healed otherwise"
            )
        ours, others = (
            {w for s in d.ours().values() for w in said_by(s)} for d in (self.desk, twin)
        )
        assert ours >= others, "words are lost"
        assert run_on(store, self.memory, self.now).done == ()
        assert fates(self.memory.known) == fates(other_memory.known), "it remembers otherwise"
        self.after_run(before, is_restored=False)
        self.now += timedelta(minutes=1)

    @precondition(lambda self: self.kind == "memory")
    @rule(n=which, m=which)
    def run_half_blind(self, n: int, m: int) -> None:
        """Law 7: after a run nothing is due, whatever of the calendar cannot be read."""
        self.check_run()
        store = self.desk.store
        assert isinstance(store, MemoryStore)
        names = sorted(self.desk.files())
        if not self.keeps_memory:
            # What a talk that was never read says, nobody can know.
            names = [name for name in names if name.startswith("calsync-")]
            if not names:
                return
        store.hidden = {self.pick(names, n), self.pick(names, m)}
        files = self.desk.files()
        run = self.real_run()
        done = [(c.action, c.uid, c.reason) for c in run.done]
        if self.keeps_memory:
            assert done == [], (store.hidden, done)
        # Without one a talk that is hidden from a panel cannot be known; nothing goes or comes.
        assert all(c.action is Action.UPDATE for c in run.done), (store.hidden, done)
        assert self.desk.files().keys() == files.keys()
        store.hidden = set()
        run = self.real_run()
        done = [(c.action, c.uid, c.reason) for c in run.done]
        assert done == [] or not self.keeps_memory, done

    @precondition(lambda self: self.kind == "memory" and self.keeps_memory)
    @rule()
    def run_on_emptied(self) -> None:
        """Law 7: without one foreign event nothing is concluded."""
        self.check_run()
        files = self.desk.files()
        for name in files:
            if not name.startswith("calsync-"):
                self.desk.put(name, None)
        left = self.desk.files()
        with contextlib.suppress(Refused):
            self.real_run()
        assert self.desk.files() == left
        for name in files:
            if not name.startswith("calsync-"):
                self.desk.put(name, files[name])
        run = self.real_run()
        assert run.done == (), [(c.action, c.uid, c.reason) for c in run.done]

    # --- gestures, in bytes ---

    def put_talk(self, talk: Talk, *, is_moved: bool = True) -> None:
        """Write an interview into the calendar."""
        self.desk.replace(talk.uid, talk.event)
        id_ = interview_id(talk.uid)
        self.desk_of[id_] = talk.desk
        self.talk_of[id_] = talk
        self.touched.add(talk.desk[0])
        if is_moved:
            self.shake(talk.desk)

    def shake(self, desk: tuple[str, str]) -> None:
        self.touched.add(desk[0])
        self.shaken.add(desk)

    def free_start(self, desk: tuple[str, str], start: datetime) -> datetime:
        """A start at which the employer has no other: the same start is the same interview."""
        mine = [t for t in self.talks if t.desk[0] == desk[0]]
        # Two roles on one day: whose reminders they are cannot be told when one goes.
        others = {t.start.date() for t in mine if t.desk != desk}
        while start.date() in others:
            start += timedelta(days=1)
        taken = {at for t in mine for at in (t.start, t.seen_start)}
        while start in taken:
            start += timedelta(minutes=15)
        return start

    def live(self) -> list[Talk]:
        return [t for t in self.talks if t.is_live]

    def there(self) -> list[Talk]:
        return [t for t in self.talks if t.is_there]

    def pick(self, some: Sequence[Any], n: int) -> Any:
        return some[n % len(some)]

    def pickable(self) -> list[Seen]:
        return [s for s in self.desk.ours().values() if not s.is_users]

    def pick_reminder(self, n: int) -> Seen | None:
        some = self.pickable()
        return self.pick(some, n) if some else None

    def hand(self, seen: Seen) -> Hand:
        return self.hands.setdefault(seen.uid, Hand())

    def edit(self, seen: Seen, raw: str) -> None:
        """Put an edited reminder back, as an app would."""
        self.desk.replace(seen.uid, raw.encode())
        self.touched.add(self.desk_of[seen.id][0])

    def set_title(self, seen: Seen, title: str) -> None:
        raw = re.sub(r"(?m)^SUMMARY[;:][^\r\n]*", lambda _m: f"SUMMARY:{escape(title)}", seen.raw)
        before = status_in_title(seen.title)
        self.edit(seen, raw)
        self.hand(seen).title = title
        word = status_in_title(title)
        if word:
            self.words[self.desk_of[seen.id]].add(("status", word))
        elif before:
            self.forget_words(self.desk_of[seen.id], seen.uid, {("status", before)})
        self.tell(f'{seen} has the title "{title}"')

    def set_text(self, seen: Seen, text: str) -> None:
        row = f"DESCRIPTION:{escape(text)}"
        raw = re.sub(r"(?m)^DESCRIPTION[;:][^\r\n]*", lambda _m: row, seen.raw, count=1)
        self.edit(seen, raw)

    def write_line(self, seen: Seen, key: str, value: str, style: str) -> None:
        """Fill in a line, or write one more below."""
        said = formatted(style, key, value)
        rows = plain(seen.text).splitlines()
        blanks = [n for n, row in enumerate(rows) if row == f"{key}:"]
        at = blanks[-1] if blanks else len(rows) - 1
        rows[at : at + bool(blanks)] = [said]
        text = "\n".join(rows)
        if "<b>" in style:
            text = text.replace("\n", "<br>\n").replace("<br><br>", "<br>")
        self.set_text(seen, text)
        desk = self.desk_of[seen.id]
        self.words[desk].add((key, value))
        self.forget_words(desk, seen.uid, words_in(seen.text))
        self.tell(f"{seen}: {said}")

    def can_be_said(self, desk: tuple[str, str], key: str, value: str) -> bool:
        """Whether it can be known later that this is the newest word on its matter.

        Without a memory nothing tells which of two that differ was said first.
        """
        others = {v for k, v in self.words[desk] | self.words_there(desk) if k == key}
        return self.keeps_memory or key in ("lesson", "feedback") or others <= {value}

    def forget_words(
        self, desk: tuple[str, str], carrier: str, before: set[tuple[str, str]]
    ) -> None:
        """What was blanked or overwritten is said no more, unless it stands elsewhere."""
        gone = before - self.words_there(desk)
        self.words[desk] -= gone
        self.unseen_blanks.setdefault(carrier, set()).update(gone & self.read.get(carrier, set()))
        self.read.get(carrier, set()).difference_update(before)
        for other, read in self.read.items():  # an invitation that was sent again has two UIDs
            if self.desk_of_carrier.get(other) == desk:
                read -= gone

    def words_there(self, desk: tuple[str, str]) -> set[tuple[str, str]]:
        """All that can be read in the calendar of one application."""
        found: set[tuple[str, str]] = set()
        for seen in self.desk.ours().values():
            if self.desk_of[seen.id] == desk:
                found |= said_by(seen)
        for talk in self.there():
            if talk.desk == desk:
                found |= words_in("\n".join(talk.notes))
        return found

    def note_deletion(self, seen: Seen) -> None:
        desk = self.desk_of[seen.id]
        self.dismissed.add((seen.id, seen.step))
        self.loose.add(desk)
        was_moved = self.hands.get(seen.uid, Hand()).start is not None  # maybe unseen by any run
        if (seen.start > self.now or was_moved) and seen.step.startswith("followup"):
            self.dismissed_before.add(desk)
        if seen.step == "feedback":
            self.feedback_fired[desk][seen.uid] = seen.start
        self.hands.pop(seen.uid, None)
        self.take_blanks_back(desk, seen.uid)
        self.drop_unread_words(desk, seen.uid, said_by(seen))

    def take_blanks_back(self, desk: tuple[str, str], carrier: str) -> None:
        """That something was made blank before it was deleted nobody has seen."""
        if self.keeps_memory:
            blanked = self.unseen_blanks.pop(carrier, set())
            self.words[desk] |= blanked
            self.read.setdefault(carrier, set()).update(blanked)

    def drop_unread_words(
        self, desk: tuple[str, str], carrier: str, words: set[tuple[str, str]]
    ) -> None:
        """What no run has read and nothing carries any more cannot be known."""
        if not self.keeps_memory:
            self.words[desk] &= self.words_there(desk)
            return
        unread = words - self.words_there(desk)
        for other, read in self.read.items():
            if other == carrier or self.desk_of_carrier.get(other) == desk:
                unread -= read
        self.words[desk] -= unread

    # --- running and checking ---

    def real_run(self, **more: object) -> job.Run:
        memory = self.memory if self.keeps_memory else None
        return run_on(self.desk.store, memory, self.now, **more)

    def look(self) -> job.Decision:
        memory = self.memory if self.keeps_memory else None
        return job.look((self.desk.store,), SETTINGS, self.now, ZONE, memory=memory)

    def check_run(self, *, restore: bool = False, **more: object) -> None:
        """One run, and all that must be true after it."""
        before, files = self.desk.ours(), self.desk.files()
        if restore:
            more["restore"] = True
        try:
            dry = self.real_run(dry_run=True, **more)
            assert self.desk.files() == files, "a dry run wrote"
            self.check_order(dry, **more)
            real = self.real_run(**more)
        except Refused as refusal:
            words = str(refusal)
            assert "gone at once" in words
            assert self.desk.files() == files, "a refused run wrote"
            assert self.dismissed, "nothing was deleted"
            more["accept_deletions"] = True
            dry = self.real_run(dry_run=True, **more)
            real = self.real_run(**more)
        self.tell(f"run: {[(c.action.value, c.uid[8:12], str(c.slot)) for c in real.done]}")
        assert dry.decision.changes == real.decision.changes, "law 5"
        assert set(dry.done) == set(real.done), "law 5"
        assert not real.failures
        again = self.real_run()
        assert again.done == (), ("law 1", [(c.action, c.uid, c.reason) for c in again.done])
        self.check_foreign(files)
        self.after_run(before, is_restored=restore)
        self.now += timedelta(minutes=1)  # no two runs are at one moment

    def check_order(self, dry: job.Run, **more: object) -> None:
        """Law 8: the order in which files are found changes nothing."""
        snapshot = self.desk.store.read()
        mixed = list(snapshot.resources)
        random.Random(len(mixed)).shuffle(mixed)
        shuffled: Snapshot = dataclasses.replace(snapshot, resources=tuple(mixed))
        decision = job.decide(
            [(self.desk.store.name, shuffled)],
            settings=SETTINGS,
            now=self.now,
            machine=ZONE,
            remembered=self.memory.known if self.keeps_memory else None,
            word=more.get("word"),  # type: ignore[arg-type]
            restore=bool(more.get("restore")),
        )
        assert decision.changes == dry.decision.changes, "law 8"

    def check_foreign(self, files: Mapping[str, bytes]) -> None:
        """Law 2: no byte of anybody else's has changed."""
        after = self.desk.files()
        for name, data in files.items():
            if not name.startswith("calsync-"):
                assert without_ours(after[name]) == without_ours(data), ("law 2", name)
        new = after.keys() - files.keys()
        assert all(name.startswith("calsync-") for name in new)

    def after_run(self, before: Mapping[str, Seen], *, is_restored: bool) -> None:
        """Hold what stands now against what stood before and what the user did."""
        self.runs += 1
        self.unseen_blanks.clear()
        after = self.desk.ours()
        if is_restored:
            self.touched |= {employer for employer, _role in DESKS}
            self.dismissed -= {(s.id, s.step) for s in after.values()}
            self.dismissed_before.clear()
            for fired in self.feedback_fired.values():  # it may be asked for after all
                for uid in [uid for uid, start in fired.items() if start > self.now]:
                    del fired[uid]
        for talk in self.there():
            self.seen_at.setdefault(talk.uid, self.runs)
            was = talk.seen_start
            if was and was + timedelta(hours=1) <= self.now < talk.start:
                self.anew.add(talk.desk)  # held again, for all that the run can know
        self.read |= {uid: said_by(seen) for uid, seen in after.items()}
        self.desk_of_carrier |= {uid: self.desk_of[seen.id] for uid, seen in after.items()}
        self.desk_of_carrier |= {talk.uid: talk.desk for talk in self.talks}
        for talk in self.talks:
            if not talk.is_there and talk.uid in self.seen_at and not talk.is_noticed:
                talk.is_noticed = True
                talk.is_tidied = talk.standing == "confirmed" and talk.end <= self.now
        for desk in DESKS:
            for key, value in self.words_there(desk) | self.words[desk]:
                self.said_at.setdefault((desk, key, value), self.runs)
        for uid, seen in before.items():
            if uid in after:
                self.check_kept(seen, after[uid])
            else:
                self.check_gone(seen, before, after)
        fresh = [s for uid, s in after.items() if uid not in before]
        put = [s for uid, s in after.items() if uid in before and s.start != before[uid].start]
        for seen in fresh:
            self.check_new(seen, before, after, is_restored=is_restored)
        for seen in (*fresh, *put):
            self.check_place(seen, before, after)
        self.check_steps(after)
        if self.keeps_memory:
            self.check_states(after)
            self.check_words()
        else:
            self.check_nothing_lost(before, after)
        for talk in self.there():
            talk.ever_ended = talk.ever_ended or talk.end <= self.now
            self.read[talk.uid] = words_in("\n".join(talk.notes))
            talk.seen_start, talk.seen_uid, talk.is_blanked = talk.start, talk.uid, False
        self.touched.clear()
        self.shaken.clear()
        self.anew = {d for d in self.anew if {w for _k, w in self.words[d]} & CLOSING}

    def check_kept(self, seen: Seen, now: Seen) -> None:
        """Laws 2 and 6, on a reminder that is still there."""
        where = str(seen)
        employer = self.desk_of[seen.id][0]
        if seen.is_users:
            assert now.raw == seen.raw, f"{where}: written although it is the user's"
        if employer not in self.touched:
            assert now.raw == seen.raw, f"{where}: written although nothing happened at {employer}"
        if seen.start <= self.now:
            assert now.start == seen.start, f"{where}: past, and moved"
            assert now.title == seen.title, f"{where}: past, and retitled"
            assert now.body == seen.body, f"{where}: past, and rewritten"
        assert words_in(seen.text) <= words_in(now.text), f"{where}: words are lost"
        hand = self.hands.get(seen.uid, Hand())
        if hand.start is not None and now.start != hand.start:
            assert self.is_on_wrong_side(seen, hand.start), f"{where}: was put back"
            hand.start = None
        if hand.title is not None:
            assert now.title == hand.title, f"{where}: its title was taken"
        if hand.body is not None:
            assert now.body == hand.body, f"{where}: its notes were taken"
        if not seen.has_alarm and hand.is_silenced:
            assert not now.has_alarm, f"{where}: rings again"
        for name in ("COLOR", "X-MOZ-LASTACK"):
            assert value_of(now.raw, name) == value_of(seen.raw, name), f"{where}: lost {name}"
        if now.has_alarm:
            assert value_of(now.raw, "ACKNOWLEDGED") == value_of(seen.raw, "ACKNOWLEDGED")

    def is_on_wrong_side(self, seen: Seen, start: datetime) -> bool:
        """Whether a reminder would stand before its interview, or a card after it."""
        talks = [t for t in self.live() if t.desk == self.desk_of[seen.id]]
        if seen.step == "card":
            return any(start > t.start for t in talks)
        return any(start < t.end for t in talks)

    def is_same_desk(self, seen: Seen, desk: tuple[str, str]) -> bool:
        """Without a memory a round is known by employer and day alone."""
        mine = self.desk_of[seen.id]
        return mine == desk if self.keeps_memory else mine[0] == desk[0]

    def check_gone(self, seen: Seen, before: Mapping[str, Seen], after: Mapping[str, Seen]) -> None:
        """Only what lies ahead goes, for a reason that the rules name."""
        where, desk = str(seen), self.desk_of[seen.id]
        assert not seen.is_users, f"{where}: deleted although it is the user's"
        assert seen.start > self.now, f"{where}: past, and deleted"
        assert not seen.is_done, f"{where}: sent, and deleted"
        # Without a memory one that is due to go may have stood as a sign of its round.
        was_a_sign = not self.keeps_memory and seen.step in SEQUENCE and not seen.has_alarm
        assert desk[0] in self.touched or was_a_sign, f"{where}: deleted although nothing happened"
        heirs = [
            s
            for uid, s in after.items()
            if uid not in before
            and s.step == seen.step
            and self.is_same_desk(s, desk)
            and self.talk_of[s.id].start.date() == self.seen_day(self.talk_of[seen.id])
        ]
        hand = self.hands.pop(seen.uid, Hand())
        heir = max(
            heirs, key=lambda s: (s.start == seen.start, s.title == seen.title), default=None
        )
        if self.is_written_in(seen, hand):
            assert heir, f"{where}: deleted although the user has written in it"
        if heir and (heir.start == seen.start or not self.talk_of[seen.id].is_live):
            self.hands[heir.uid] = hand
            if self.is_written_in(seen, hand) and hand.title:
                assert heir.title == hand.title, f"{where}: title lost under the new founder"
            if hand.body:
                assert heir.body == hand.body, f"{where}: notes lost under the new founder"
            if hand.start and heir.start != hand.start:
                assert self.is_on_wrong_side(heir, hand.start), f"{where}: not where it stood"
                hand.start = None
            if hand.is_silenced:
                assert not heir.has_alarm, f"{where}: rings again under the new founder"
            return
        said = {w for k, w in self.words[desk] if k == "status"}
        talk = self.talk_of[seen.id]
        reasons = [
            bool(said & ENDING),
            bool(said & CLOSING) and seen.step in SEQUENCE,
            not talk.is_live,
            desk in self.shaken,
            desk in self.dismissed_before and seen.step.startswith("followup"),
            desk in self.loose and not self.keeps_memory,
            any(t.desk == desk and t.start.date() > talk.start.date() for t in self.there())
            and seen.step in SEQUENCE,
            seen.step == "feedback",
            any(  # two applications became one again
                s.step == seen.step
                and self.desk_of[s.id] == desk
                and self.talk_of[s.id].start.date() == talk.start.date()
                for s in after.values()
            ),
        ]
        assert any(reasons), f"{where}: deleted for no reason"

    def seen_day(self, talk: Talk) -> date:
        """The day of an interview when the last run saw it."""
        return (talk.seen_start or talk.start).date()

    def check_new(
        self,
        seen: Seen,
        before: Mapping[str, Seen],
        after: Mapping[str, Seen],
        *,
        is_restored: bool,
    ) -> None:
        """Law 6: what was deleted is not written again; law 9."""
        where, desk = str(seen), self.desk_of[seen.id]
        assert not seen.is_users, f"{where}: law 9"
        assert desk[0] in self.touched, f"{where}: written although nothing happened"
        if desk in self.anew:
            self.dismissed.discard((seen.id, seen.step))  # that was of the cycle before
        if self.keeps_memory and desk not in self.anew and not is_restored:
            same_day = {
                id_
                for id_, talk in self.talk_of.items()
                if talk.desk == desk
                and talk.start.date() == self.talk_of[seen.id].start.date()
                and self.age_of(talk) == self.age_of(self.talk_of[seen.id])
            }
            if self.takes_over(seen, before, after) or self.was_anothers(seen, before, after):
                return
            for id_ in {seen.id, *same_day}:
                is_words = seen.step == "card" and not seen.has_alarm
                assert (id_, seen.step) not in self.dismissed or is_words, f"{where}: came back"
        twins = [
            s
            for s in self.desk.ours().values()
            if s.id == seen.id and s.step == seen.step and s.start > self.now and not s.is_done
        ]
        # One that the user has written in stays where its interview was to be, and is silent.
        twins = [s for s in twins if s.has_alarm or not self.is_written_in(s)]
        assert len([s for s in twins if not s.is_users]) <= 1, f"{where}: stands twice"

    def was_anothers(
        self, seen: Seen, before: Mapping[str, Seen], after: Mapping[str, Seen]
    ) -> bool:
        """Whether it stood already, in a round of that day that is one with this now."""
        desk, day = self.desk_of[seen.id], self.talk_of[seen.id].start.date()
        return any(
            s.step == seen.step
            and s.id != seen.id
            and uid not in after
            and self.desk_of[s.id] == desk
            and self.seen_day(self.talk_of[s.id]) == day
            for uid, s in before.items()
        )

    def takes_over(self, seen: Seen, before: Mapping[str, Seen], after: Mapping[str, Seen]) -> bool:
        """Whether its round is the last now instead of one whose follow-ups were pending.

        Those were not deleted by the user: they are to be counted from another round.
        """
        desk, day = self.desk_of[seen.id], self.talk_of[seen.id].start.date()
        return seen.step in SEQUENCE and any(
            s.step in SEQUENCE
            and s.start > self.now
            and uid not in after
            and self.desk_of[s.id] == desk
            and self.talk_of[s.id].start.date() < day
            for uid, s in before.items()
        )

    def check_place(
        self, seen: Seen, before: Mapping[str, Seen], after: Mapping[str, Seen]
    ) -> None:
        """Where calsync puts something now: never in the past, never on a Monday."""
        where, desk = f"{seen} on {seen.start:%a %m-%d %H:%M}", self.desk_of[seen.id]
        if self.hands.get(seen.uid, Hand()).start is not None:
            return  # the user's, under another UID now
        if seen.uid not in before and any(
            (s.step, s.start, self.desk_of[s.id]) == (seen.step, seen.start, desk)
            for uid, s in before.items()
            if uid not in after
        ):
            return  # it stands where it stood, under the id of the interview that is left
        is_words = seen.step == "card" and not seen.has_alarm
        assert seen.start > self.now or is_words, f"{where}: in the past"
        talks = [t for t in self.live() if t.desk == desk]
        if seen.step in SEQUENCE or seen.step == "feedback":
            assert is_allowed(seen.day), f"{where}: no allowed day"
            assert time(9) <= seen.start.time() <= time(21), f"{where}: at night"
        if seen.step in SEQUENCE:
            # What had ended may still be in the calendar beside a new application.
            age = self.age_of(self.talk_of[seen.id])
            older = {t.start.date() for t in talks if self.age_of(t) != age}
            mine = [t for t in talks if self.age_of(t) == age and t.start.date() not in older]
            assert all(seen.start > t.end for t in mine), f"{where}: before an interview"
        if seen.is_contact:
            for other in after.values():
                if (
                    other.uid == seen.uid
                    or not other.is_contact
                    or other.is_done
                    or not other.has_alarm  # withdrawn, or the user's concern
                    or self.desk_of[other.id][0] != desk[0]
                ):
                    continue
                assert abs((other.day - seen.day).days) >= 2, f"{where}: too near to {other}"

    def age_of(self, talk: Talk) -> int:
        """How often the application at its desk was said to have ended before it was seen."""
        seen = self.seen_at.get(talk.uid, self.runs)
        return sum(
            desk == talk.desk and key == "status" and value in ENDING and run < seen
            for (desk, key, value), run in self.said_at.items()
        )

    def check_steps(self, after: Mapping[str, Seen]) -> None:
        """Each step waits its time after the one before it."""
        by_round: dict[str, dict[str, Seen]] = {}
        for seen in after.values():
            steps = by_round.setdefault(seen.id, {})
            if seen.step not in steps or steps[seen.step].cycle < seen.cycle:
                steps[seen.step] = seen
        for steps in by_round.values():
            for first, second in (
                ("followup1", "followup2"),
                ("followup2", "followup3"),
                ("followup3", "letgo"),
            ):
                if first not in steps or second not in steps:
                    continue
                one, two = steps[first], steps[second]
                if not self.keeps_memory and not self.talk_of[one.id].is_live:
                    continue  # whose they are is not known any more
                if (
                    self.hands.get(two.uid, Hand()).start is not None
                    or two.is_users
                    or two.start <= self.now
                    or (said_in(two) if two.step == "letgo" else not two.has_alarm)
                    or one.is_done
                    or not one.has_alarm
                    or two.is_done
                    or one.cycle != two.cycle
                    or any(k == "timeline" for k, _v in self.words[self.desk_of[one.id]])
                ):
                    continue
                due = workdays_after(one.day, WAITS[second])
                assert two.day >= due, f"{two} on {two.day} is too early after {one} on {one.day}"

    def check_states(self, after: Mapping[str, Seen]) -> None:
        """An answer leaves nothing pending; who has not heard has his reminders."""
        for desk in DESKS:
            said = {w for k, w in self.words[desk] if k == "status"}
            mine = [s for s in after.values() if self.desk_of[s.id] == desk]
            pending = [s for s in mine if s.start > self.now and not s.is_done and not s.is_users]
            rings = [s for s in pending if s.has_alarm or not (s.step != "letgo" or said_in(s))]
            rings = [s for s in rings if not self.is_written_in(s)]
            sequence = [s for s in rings if s.step in SEQUENCE]
            live = [t for t in self.talks if t.desk == desk and (t.is_live or t.is_tidied)]
            off = [t for t in self.talks if t.desk == desk and t not in live]
            is_said_here = all(self.talk_of[s.id] in live for s in mine if said_in(s))
            is_said_here &= {("status", w) for w in said} <= self.words_there(desk)
            if said and said <= ENDING and is_said_here:
                # A word that was corrected since had ended it, too.
                runs = [
                    run
                    for (d, k, w), run in self.said_at.items()
                    if d == desk and k == "status" and w in ENDING
                ]
                if all(self.seen_at.get(t.uid, self.runs) <= min(runs) for t in live):
                    left = [s for s in rings if s.step != "feedback"]
                    assert not left, f"{desk}: {said}, and still {[str(s) for s in left]}"
            if (
                said == {"replied"}
                and is_said_here
                and ("status", "replied") in self.words_there(desk)
                and len({t.start.date() for t in live + [t for t in off if t.is_there]}) == 1
                and len({self.age_of(t) for t in live}) == 1
            ):
                assert not sequence, f"{desk}: replied, and still {[str(s) for s in sequence]}"
            fired = self.feedback_fired[desk]
            fired |= {s.uid: s.start for s in mine if s.step == "feedback" and s.start <= self.now}
            pending_requests = {s.uid for s in pending if s.step == "feedback"} - fired.keys()
            if not any(
                self.seen_at.get(t.uid, 0) > run
                for t in self.talks
                if t.desk == desk
                for (d, k, w), run in self.said_at.items()
                if d == desk and k == "status" and w in ENDING
            ):
                asked = fired.keys() | pending_requests
                assert len(asked) <= 1, f"{desk}: feedback asked for twice"
            if said or desk in self.loose or not self.keeps_memory:
                continue
            ahead = [t for t in live if t.start - timedelta(minutes=15) > self.now]
            if not ahead or any(t.standing == "declined" for t in off if t.is_there):
                continue
            last = max(live, key=lambda t: t.end)
            first = min(ahead, key=lambda t: t.start)
            if last in ahead:
                steps = {
                    s.step for s in mine if s.start > last.start or self.was_moved(s) or s.is_users
                }
                assert steps >= SEQUENCE, f"{desk}: only {steps} of {last.uid}"
            if all(t.start >= first.start or t.start.date() < first.start.date() for t in live):
                assert any(
                    s.step == "card"
                    and (
                        s.day == first.start.date() or self.was_moved(s) or s.is_done or s.is_users
                    )
                    for s in mine
                ), f"{desk}: no card for {first.uid}"

    def was_moved(self, seen: Seen) -> bool:
        return self.hands.get(seen.uid, Hand()).start is not None

    def is_written_in(self, seen: Seen, hand: Hand | None = None) -> bool:
        """Whether the user has written in it more than lines and marks."""
        hand = hand or self.hands.get(seen.uid, Hand())
        return hand.body is not None or (hand.title is not None and "Ring Dana" in hand.title)

    def check_nothing_lost(self, before: Mapping[str, Seen], after: Mapping[str, Seen]) -> None:
        """What the calendar said before a run it says after it."""
        for desk in DESKS:
            said, says = (
                {w for s in seen.values() if self.desk_of[s.id] == desk for w in said_by(s)}
                for seen in (before, after)
            )
            assert said <= says, f"{desk}: {said - says} is thrown away"

    def check_words(self) -> None:
        """What the user has said and not taken back is there or remembered."""
        for desk, words in self.words.items():
            known = self.words_there(desk)
            if self.keeps_memory and self.memory.known:
                known |= {
                    (s.line.key, s.line.value)
                    for s in self.memory.known.statements
                    if self.desk_of.get(s.home) == desk
                }
            lost = words - known
            assert not lost, f"{desk}: {lost} is thrown away"


def formatted(style: str, key: str, value: str) -> str:
    """A line as people write it."""
    return style.format(key=key, KEY=key.upper(), Key=key.title(), value=value)


def run_on(store: Store, memory: Notebook | None, now: datetime, **more: object) -> job.Run:
    """One run."""
    return job.run_once(
        (store,),
        settings=SETTINGS,
        now=now,
        machine=ZONE,
        memory=memory,
        max_changes=1000,
        **more,  # type: ignore[arg-type]
    )


def fates(remembered: Remembered | None) -> dict[str, Fate]:
    """What became of every reminder."""
    traces = remembered.traces if remembered else ()
    return {trace.uid: trace.fate for trace in traces if trace.fate is not Fate.STANDING}


class Forgetful(History):
    """The memory is lost before every run: law 10."""

    keeps_memory = False
    # Of two statuses that differ nothing tells which was said first.
    say_in_title = None  # type: ignore[assignment]


class OneFile(History):
    """A single .ics file on a disk."""

    kind = "one file"


class Folder(History):
    """A folder of .ics files on a disk."""

    kind = "folder"


def case(machine: type[History], examples: int) -> type:
    """A test that pytest finds."""
    machine.TestCase.settings = settings(
        max_examples=examples * (40 if IS_THOROUGH else 1),
        stateful_step_count=40 if IS_THOROUGH else 20,
        derandomize=not IS_THOROUGH,  # a build does not fail for what it happens to find
    )
    return machine.TestCase


TestHistory = case(History, 25)
TestForgetful = case(Forgetful, 10)
TestOneFile = case(OneFile, 5)
TestFolder = case(Folder, 5)
