"""The frozen values that cross a module border.

Standard library only; no clock, no I/O. Every datetime in here is aware; a date is a
date. Empty text means "not known", an empty tuple "none".
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

# --- what the calendar holds ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Person:
    """An organizer or attendee; `email` in lower case, `partstat` in upper case."""

    name: str
    email: str
    partstat: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One occurrence of a foreign event that may be an interview.

    `start` and `end` carry a `ZoneInfo`: the event's own zone where it has one
    (`has_own_zone`), else the fallback zone, in which floating and all-day events are
    read. An all-day event runs from midnight to midnight, its end excluded.
    `recurrence_id` is UTC basic form ("20260302T140000Z"), empty for a single event.
    """

    uid: str
    title: str
    start: datetime
    end: datetime
    recurrence_id: str = ""
    all_day: bool = False
    has_own_zone: bool = False
    notes: str = ""
    location: str = ""
    url: str = ""
    organizer: Person | None = None
    attendees: tuple[Person, ...] = ()
    status: str = ""  # upper case: CONFIRMED, TENTATIVE, CANCELLED or empty
    method: str = ""  # of the VCALENDAR that holds it, upper case
    categories: tuple[str, ...] = ()  # lower case
    recurring: bool = False  # an occurrence of a series
    endless: bool = False  # … of one without COUNT and UNTIL
    calendar: str = ""  # the calendar's name in the config; empty for a path
    owner: str = ""  # the calendar owner's address where it is known, lower case
    resource: str = ""  # file or href that holds it
    frame: int = 0  # number of the VCALENDAR in that resource
    created: str = ""  # UTC basic form; empty where it is not said
    modified: str = ""  # likewise
    # The 16 hex digits that reminders of this interview carry.
    id: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", interview_id(self.uid, self.recurrence_id))


def interview_id(uid: str, recurrence_id: str = "") -> str:
    """Name an interview: SHA-256 over UID, newline and RECURRENCE-ID, 16 hex digits."""
    from hashlib import sha256

    return sha256(f"{uid}\n{recurrence_id}".encode("utf-8", "surrogateescape")).hexdigest()[:16]


class Step(enum.Enum):
    """The kinds of reminder; follow-ups are numbered beside it."""

    CARD = "card"
    FOLLOW_UP = "followup"
    FEEDBACK = "feedback"
    LET_GO = "letgo"
    THANK_YOU = "thankyou"


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """Which reminder of a round: the kind and, for follow-ups, the number from 1."""

    kind: str  # a value of Step
    number: int = 0

    @property
    def step(self) -> Step:
        """The kind."""
        return Step(self.kind)

    def __str__(self) -> str:
        return f"{self.kind}{self.number or ''}"


@dataclass(frozen=True, slots=True)
class Mark:
    """What calsync knew when it wrote a reminder, carried in the reminder itself.

    Without any memory it tells a new cause from an old one, and the user's edits from
    calsync's own text. Every field but days and moments is 8 hex digits of SHA-256;
    moments are UTC basic form. Empty means "not known": nothing concluded.
    """

    cause: str = ""  # what the reminder follows from; a new one may move it
    start: str = ""  # where calsync put it; elsewhere means that the user moved it
    title: str = ""  # the SUMMARY as calsync wrote it
    text: str = ""  # the DESCRIPTION as calsync wrote it
    judged: str = ""  # the founding interview as detection read it
    ends: str = ""  # when the round ends
    previous: str = ""  # the day (YYYYMMDD) of the step before, where one stood
    done: str = ""  # the day (YYYYMMDD) on which the user was first seen to have done it
    twin: str = ""  # the founder's start and employer
    double: str = ""  # the founder's start, title and organizer
    round: str = ""  # employer and date of the round
    silenced: str = ""  # "1" where calsync took the alarm away
    words: str = ""  # what the user says in it, and since when: digest, point, moment; then,
    # where a date is named, point, its digest, point, the day (YYYYMMDD) it counts from

    VERSION = "1"
    OPTIONAL = 2  # fields at the end that are left out where they are empty

    def __str__(self) -> str:
        fields = [getattr(self, name) for name in self.__slots__]
        while len(fields) > len(self.__slots__) - Mark.OPTIONAL and not fields[-1]:
            fields.pop()
        return "-".join((Mark.VERSION, *fields))

    @classmethod
    def parse(cls, text: str) -> Mark:
        """Read what `str` wrote; a form that is not understood is an empty mark."""
        parts = text.strip().split("-")
        most = len(cls.__slots__)
        if not most - cls.OPTIONAL < len(parts) <= most + 1 or parts[0] != cls.VERSION:
            return cls()
        return cls(*parts[1:])


@dataclass(frozen=True, slots=True)
class Held:
    """A reminder of ours as it stands in the calendar, the user's edits included.

    `is_users` marks one that was given an ATTENDEE, ORGANIZER or RRULE: never written
    or deleted, its place still counts. `is_copy` marks one under a foreign UID: an
    import or a copy, never touched, and held for an export alone.
    """

    uid: str
    id: str
    slot: Slot
    start: datetime
    end: datetime
    generation: int = 0  # the `-<n>` behind the UID
    all_day: bool = False
    title: str = ""
    text: str = ""
    has_alarm: bool = False
    sequence: int = 0
    created: str = ""  # UTC basic form, as it stands
    modified: str = ""  # likewise
    mark: Mark = Mark()
    is_users: bool = False
    is_copy: bool = False
    calendar: str = ""
    resource: str = ""
    extent: tuple[int, int] = (0, 0)  # its bytes in the resource, [begin, end)
    done: str = ""  # the day (YYYYMMDD) on which the user has sent its message


class Level(enum.Enum):
    """How loud a note is."""

    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing worth saying that stops nothing."""

    about: str  # an event's title, a file, a setting
    text: str
    level: Level = Level.WARNING
    is_passing: bool = False  # a fault that the next run may not find any more
    code: int = 1  # the exit code of a run, where it is a fault


@dataclass(frozen=True, slots=True)
class Contents:
    """What a read of one or several calendars found.

    `unknown` are the ids of events that are there but cannot be read: nothing of them
    is written or removed. `has_foreign` tells whether there is any event that is not
    ours: without one a read is suddenly empty.
    """

    events: tuple[Event, ...] = ()
    held: tuple[Held, ...] = ()
    notes: tuple[Note, ...] = ()
    unknown: frozenset[str] = frozenset()
    has_foreign: bool = False


# --- what the user says ---------------------------------------------------------------


class Status(enum.Enum):
    """What the user says of an application; RULES 5."""

    REPLIED = "replied"
    OFFER = "offer"
    REJECTED = "rejected"
    WITHDREW = "withdrew"
    NO_SHOW = "no-show"  # they did not turn up
    WAITING = "waiting"  # opens again what was closed

    @property
    def ends_application(self) -> bool:
        """Whether nothing more is expected of the employer."""
        return self in (Status.OFFER, Status.REJECTED, Status.WITHDREW)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said: a key in lower case and its value, never blank."""

    key: str
    value: str


NO_CARRIER = "mark\n"  # begins the carrier of a statement that is remembered alone


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing the user has said, and where.

    `home` is the id of the interview that it is said of: the event's own, or the one that
    the reminder bears. `place` puts events before cards before later reminders, and in
    one of them the higher line first: of two statements with nothing else between them
    the greater counts. A relative day counts from `day`.
    """

    home: str
    carrier: str  # UID of the event or reminder, with the RECURRENCE-ID of an occurrence
    line: Line
    day: date
    place: tuple[int, int] = (0, 0)
    modified: str = ""  # LAST-MODIFIED of the carrier, UTC basic form
    seen: datetime | None = None  # when a run first saw it; None where that is not known
    is_in_reminder: bool = False
    ended: datetime | None = None  # of what ends an application: when that was first said

    @property
    def is_loose(self) -> bool:
        """Whether it was said on the command line, and stands in no calendar."""
        return not self.carrier or self.carrier.startswith(NO_CARRIER)


@dataclass(frozen=True, slots=True)
class Said:
    """What the user has said of one round, the newest word on each matter."""

    status: Status | None = None
    seen: datetime | None = None  # when the status was first seen
    timeline: date | None = None  # by which they meant to decide
    contact: Person | None = None
    feedback: tuple[str, ...] = ()
    lessons: tuple[str, ...] = ()


# --- what detection says --------------------------------------------------------------


class Verdict(enum.Enum):
    """Whether an event is an interview with the owner as the candidate."""

    SURE = "sure"
    LIKELY = "likely"
    NO = "no"


class Standing(enum.Enum):
    """Whether an interview takes place."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for (positive weight) or against (negative) an interview."""

    text: str
    weight: int


@dataclass(frozen=True, slots=True)
class Interview:
    """A judged event.

    `nature` is what kind of event it is; `verdict` what follows for reminders: a
    cancelled or declined interview is one by nature and still a *no*.
    """

    event: Event
    nature: Verdict
    standing: Standing = Standing.CONFIRMED
    evidence: tuple[Evidence, ...] = ()
    employer: str = ""  # as people would write it; empty where it cannot be told
    employer_key: str = ""  # equal for "Acme Corp." and "ACME"; empty as `employer`
    role: str = ""
    role_key: str = ""
    round_name: str = ""  # as the title has it: "Phone screen", "Entretien RH" …
    contact: Person | None = None
    settled: bool = False  # the user has said so: category, line or pattern

    @property
    def verdict(self) -> Verdict:
        """What follows for reminders."""
        return self.nature if self.standing is Standing.CONFIRMED else Verdict.NO


# --- what is remembered from run to run -----------------------------------------------


class Fate(enum.Enum):
    """What became of a reminder that was written once."""

    STANDING = "standing"
    DISMISSED = "dismissed"  # by the user, for good
    WITHDRAWN = "withdrawn"  # by calsync; its UID may not be used again


@dataclass(frozen=True, slots=True)
class Trace:
    """A reminder as memory has it, whether or not it stands still."""

    uid: str
    id: str
    slot: Slot
    start: datetime
    fate: Fate
    generation: int = 0
    mark: Mark = Mark()  # with the title and text that were last seen as calsync's own


@dataclass(frozen=True, slots=True)
class Remembered:
    """What runs have left for the next one. Where it is lost, nothing comes twice.

    `interviews` are those that reminders belong to, as last seen; `first_seen` is by
    interview id, and by `marks.off_key` for one that was called
    off; `settled` by UID, as `calsync mark` was told; `told` are digests of what
    is said once; `calendars` tells of each that was ever read, by name, whether it held
    an event that is not ours; `given` are the settings of the last run as the command
    line gives them: `region`, `timezone`, `me`; `announced` is what a run was about to
    write and perhaps did.
    """

    traces: tuple[Trace, ...] = ()
    statements: tuple[Statement, ...] = ()
    interviews: tuple[Interview, ...] = ()
    first_seen: Mapping[str, datetime] = field(default_factory=dict)
    settled: Mapping[str, Verdict] = field(default_factory=dict)
    told: frozenset[str] = frozenset()
    calendars: Mapping[str, bool] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    announced: tuple[Trace, ...] = ()


# --- what is decided ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Round:
    """The interviews of one application on one local date, by start, then UID."""

    id: str  # the founder's
    day: date  # on which it ends, in the zone of the round
    zone: ZoneInfo
    interviews: tuple[Interview, ...]
    said: Said = Said()

    @property
    def founder(self) -> Interview:
        """The interview whose id the reminders bear; the first where that one has gone."""
        for interview in self.interviews:
            if interview.event.id == self.id:
                return interview
        return self.interviews[0]

    @property
    def start(self) -> datetime:
        """When the first interview begins."""
        return self.interviews[0].event.start

    @property
    def end(self) -> datetime:
        """When the last interview ends."""
        return max(i.event.end for i in self.interviews)


class State(enum.Enum):
    """Where an application stands."""

    UPCOMING = "upcoming"
    WAITING = "waiting"
    REPLIED = "replied"
    OFFER = "offer"
    REJECTED = "rejected"
    WITHDREW = "withdrew"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Application:
    """All interviews with one employer for one role; `rounds` in order of time."""

    id: str
    employer: str
    employer_key: str
    role: str
    rounds: tuple[Round, ...]
    off: tuple[Interview, ...] = ()  # cancelled and declined ones, by end

    @property
    def status(self) -> Status | None:
        """What the user says of it now; a word on an earlier round is spent by a later one.

        An offer, a rejection and a withdrawal outlive the rounds they were said before.
        """
        for round_ in reversed(self.rounds):
            status = round_.said.status
            if status is not None:
                is_spent = round_ is not self.rounds[-1] and not status.ends_application
                return None if is_spent else status
        return None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A reminder as it should stand, its wording apart.

    `at` is the start in the zone it is written in; `alarm` is how long before the
    start it rings, None for a silent one. `reason` says in words why this day.
    """

    uid: str
    id: str
    slot: Slot
    at: datetime
    length: timedelta
    alarm: timedelta | None
    application: Application
    round: Round
    total: int  # how many follow-ups the cadence has
    reason: str
    mark: Mark  # without `title` and `text`, which the wording adds
    held: Held | None = None  # the one that stands for it now
    keep: bool = False  # it stays where it stands
    number_of_round: int = 1
    said: tuple[Line, ...] = ()  # to be written into it, below what it says already
    anew: str = ""  # why one that stands is decided anew
    said_on: date | None = None  # the day from which a date in it counts, where not its own


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A reminder ahead whose cause is gone.

    One that `stays` holds words of the user that have no other place: it only falls
    silent. `said`, of the round with the id `home`, is written into such a one.
    """

    held: Held
    reason: str
    stays: bool = False
    said: tuple[Line, ...] = ()
    home: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A reminder that was written once and is there no more: the user has deleted it."""

    uid: str
    id: str  # of its round
    slot: Slot
    at: datetime  # where it stood, or would stand
    is_dismissed: bool  # it lay ahead; one that had passed was tidied up
    mark: Mark = Mark()  # that tells its round as it is now


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one reminder."""

    title: str
    text: str


class Action(enum.Enum):
    """What becomes of a reminder."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Change:
    """One decided action on one reminder, with its reason."""

    action: Action
    uid: str
    slot: Slot
    reason: str
    wanted: Wanted | None = None  # None for a deletion
    wording: Wording | None = None
    held: Held | None = None  # None for a creation
    mark: Mark = Mark()
    calendar: str = ""  # where it is written
    falls_silent: bool = False  # its alarm goes
    rings_again: bool = False  # … and comes back: `wanted` has it
    said: tuple[Line, ...] = ()  # words of the user's from elsewhere, now in its notes
    home: str = ""  # the id of the round they were said of


# --- what the user has configured -----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wait:
    """A span of whole days: calendar days, or working days counted from the next day."""

    count: int
    in_workdays: bool = False

    def __str__(self) -> str:
        unit = "workday" if self.in_workdays else "day"
        return f"{self.count} {unit}{'' if self.count == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class DaySpan:
    """Days from `first` to `last`, both included, as (year or 0, month, day).

    Year 0 is every year; such a span may run over New Year.
    """

    first: tuple[int, int, int]
    last: tuple[int, int, int]
    text: str = ""  # as the user wrote it

    def __contains__(self, day: date) -> bool:
        if self.first[0]:
            return date(*self.first) <= day <= date(*self.last)
        at = (0, day.month, day.day)
        if self.first <= self.last:
            return self.first <= at <= self.last
        return at >= self.first or at <= self.last


@dataclass(frozen=True, slots=True)
class Rules:
    """`[rules]`: weekdays count from Monday, 0."""

    follow_ups: tuple[Wait, ...] = (Wait(7), Wait(4, True), Wait(5, True))
    contact_time: time = time(9, 0)
    avoid_weekdays: frozenset[int] = frozenset({0})
    avoid_first_workday: bool = False
    region: str = ""
    extra_holidays: tuple[DaySpan, ...] = ()
    quiet: tuple[DaySpan, ...] = ()
    timeline_grace: Wait = Wait(2, True)
    feedback_after: Wait = Wait(2, True)
    let_go_after: Wait = Wait(10, True)
    lookback: Wait = Wait(45)


@dataclass(frozen=True, slots=True)
class Kinds:
    """`[reminders]`: which kinds are written, and whether titles name the employer."""

    card: bool = True
    follow_up: bool = True
    feedback: bool = True
    let_go: bool = True
    thank_you: bool = False
    discreet: bool = False


@dataclass(frozen=True, slots=True)
class Employer:
    """`[employers."Name"]`: what the user knows of one."""

    name: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    region: str = ""
    timezone: ZoneInfo | None = None


@dataclass(frozen=True, slots=True)
class Me:
    """`[me]`: addresses and domains in lower case."""

    emails: tuple[str, ...] = ()
    employer_domains: tuple[str, ...] = ()
    timezone: ZoneInfo | None = None
    language: str = "en"
    name: str = ""  # which messages are signed with


@dataclass(frozen=True, slots=True)
class Patterns:
    """`[detection]`: pieces of titles, `*` standing for anything; case does not matter."""

    interview: tuple[str, ...] = ()
    not_interview: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SecretSource:
    """Where a password comes from: a key such as "password_command" and what it holds."""

    key: str
    # The words of a command; entry and user of a keyring; a file, and its plain name where
    # a service manager may have it under that; else one text.
    value: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CalendarSettings:
    """One `[[calendars]]` entry; its `secret` is where to find it, not the secret."""

    name: str
    type: str  # caldav, ics, vdir or feed
    path: str = ""
    url: str = field(default="", repr=False)  # that of a feed opens the calendar to anybody
    provider: str = ""
    calendar: str = ""  # what the server calls it
    username: str = ""
    auth: str = ""  # basic, digest, bearer; empty: what the server takes
    secret: SecretSource | None = None
    ca_file: str = ""
    fingerprint: str = ""  # SHA-256 of the server's certificate, 64 hex digits
    write_to: str = ""

    @property
    def place(self) -> str:
        """What tells one calendar from another: its path, or address, user and name."""
        if self.path:
            return self.path
        return f"{self.type}://{self.provider} {self.url} " + " ".join(
            (self.username, self.calendar)
        )


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole config, checked."""

    me: Me = Me()
    rules: Rules = Rules()
    kinds: Kinds = Kinds()
    patterns: Patterns = Patterns()
    employers: tuple[Employer, ...] = ()
    calendars: tuple[CalendarSettings, ...] = field(default=())
    ping_url: str = field(default="", repr=False)  # a secret: it lets anybody report health
