"""What is checked of a calendar on the disk, and of a feed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from calsync.checkup import trial
from calsync.checkup.finding import Finding, Teller
from calsync.checkup.own import are_alike
from calsync.decision import survey_of
from calsync.errors import CalsyncError, NotACalendar, TryAgainLater
from calsync.ics.splice import cut
from calsync.memory import Memory
from calsync.model import CalendarSettings, Settings
from calsync.report.text import note_line
from calsync.stores import IcsFile, Vdir, files, open_on_disk
from calsync.stores.base import Snapshot, Store
from calsync.stores.feed import Feed
from calsync.stores.lock import lock

SHOWN = 3  # damaged files, and odd events, that are named


@dataclass(frozen=True, slots=True)
class Round:
    """What one round of checks depends on.

    `is_trying` makes and removes a throw-away reminder; `may_write` lets what an earlier
    one has left be removed.
    """

    settings: Settings
    memory: Memory
    now: datetime
    machine: ZoneInfo
    is_trying: bool = False
    may_write: bool = True

    def gets_reminders(self, calendar: CalendarSettings) -> bool:
        """Tell whether reminders are written into a calendar, its own or another's."""
        names = [c.write_to for c in self.settings.calendars if c.write_to]
        return calendar.type != "feed" and (
            not calendar.write_to or calendar.name in (calendar.write_to, *names)
        )


def of_disk(calendar: CalendarSettings, round_: Round) -> Iterator[Finding]:
    """Check a file or folder: there, readable, a calendar, writable."""
    tell = Teller(calendar.name)
    try:
        store = open_on_disk(calendar)
        snapshot = store.read()
    except NotACalendar as problem:
        yield tell.failure("calendar", problem, "name an .ics file or a folder of them")
        return
    except CalsyncError as problem:
        yield tell.failure("calendar", problem)
        return
    is_readable = False
    for finding in _contents(snapshot, round_, tell):
        is_readable = is_readable or not finding.code
        yield finding
    assert isinstance(store, IcsFile | Vdir)
    writes_here = round_.gets_reminders(calendar)
    if not writes_here:
        yield tell.ok("write access", f"its reminders go to {calendar.write_to}")
    elif files.is_writable(store.path):
        yield tell.ok("write access", "this user may write there")
    else:
        advice = "correct the rights of file and folder, or name another calendar with write_to"
        yield tell.problem("write access", "this user may not write there", advice)
    yield from zone_of(snapshot, round_, tell)
    yield lock_of(calendar, tell)
    if is_readable and writes_here:

        def keep_copy() -> None:
            if isinstance(store, IcsFile):
                round_.memory.backup(store.path)

        yield from try_writing(store, snapshot, calendar, round_, before=keep_copy)


def _contents(snapshot: Snapshot, round_: Round, tell: Teller) -> Iterator[Finding]:
    """Tell whether what was read is a calendar, file by file, and what in it is odd."""
    is_bare = snapshot.is_folder and not snapshot.resources
    for note in snapshot.notes:
        if is_bare and note.about == tell.calendar:
            continue  # said below, with what helps
        yield tell.warning("calendar", f"{note.about} {note.text}")
    damaged: list[str] = []
    count = 0
    for resource in snapshot.resources:
        try:
            count += len(cut(resource.data, name=files.shown(resource.name)).extents)
        except NotACalendar as problem:
            damaged.append(str(problem))
    if damaged and len(damaged) == len(snapshot.resources):
        advice = "name an .ics file or a folder of them"
        yield tell.problem("calendar", "; ".join(damaged[:SHOWN]), advice, code=65)
        return
    if damaged:
        more = f" … and {len(damaged) - SHOWN} more" if len(damaged) > SHOWN else ""
        words = "; ".join(damaged[:SHOWN]) + more
        yield tell.warning("calendar", words, "mend or remove them: they are left out")
    if is_bare:
        advice = "see whether the path is right, and whether your sync tool has run"
        yield tell.warning("calendar", "there is no .ics file in it", advice)
    else:
        yield tell.ok("calendar", f"is read, with {count} event{'' if count == 1 else 's'}")
    settings, now, machine = round_.settings, round_.now, round_.machine
    survey = survey_of(tell.calendar, snapshot, settings=settings, now=now, machine=machine)
    odd = [note for note in survey.contents.notes if note.about not in survey.damaged]
    for note in odd[:SHOWN]:
        yield tell.warning("events", note_line(note))
    if len(odd) > SHOWN:
        yield tell.warning("events", f"… and {len(odd) - SHOWN} more", "calsync plan names them")


def of_feed(calendar: CalendarSettings, round_: Round) -> Iterator[Finding]:
    """Check an address that can only be read: answers, is a calendar, has a place to write."""
    tell = Teller(calendar.name)
    feed = Feed(
        calendar.url,
        name=calendar.name,
        ca_file=calendar.ca_file,
        fingerprint=calendar.fingerprint,
    )
    try:
        snapshot = feed.read()
    except CalsyncError as problem:
        yield lost(problem, tell) or tell.failure("calendar", problem, code=_no_calendar(problem))
    else:
        yield tell.ok("server", "the address answers")
        yield from _contents(snapshot, round_, tell)
        yield from zone_of(snapshot, round_, tell)
    yield tell.ok("write access", f"can only be read; its reminders go to {calendar.write_to}")


def lost(problem: CalsyncError, tell: Teller) -> Finding | None:
    """Say what came in between where no answer came at all: name, certificate, connection."""
    from calsync.stores import web

    cause = problem.__cause__
    if not isinstance(cause, web.Lost):
        return None
    what = "server"
    if isinstance(cause, web.Unknown):
        what = "name"
    elif isinstance(cause, web.Untrusted):
        what = "certificate"
    advice = cause.advice or "see whether there is a connection, and try again later"
    return tell.problem(what, str(cause), advice, code=problem.exit_code)


def _no_calendar(problem: CalsyncError) -> int:
    return 65 if problem.exit_code == 1 else problem.exit_code


def zone_of(snapshot: Snapshot, round_: Round, tell: Teller) -> Iterator[Finding]:
    """Compare the zone that a file says it is in with the user's."""
    for resource in snapshot.resources:
        if b"X-WR-TIMEZONE" not in resource.data:
            continue
        try:
            frames = cut(resource.data).frames
        except NotACalendar:
            continue
        yield from compare_zone(frames[0].properties.get("X-WR-TIMEZONE", ""), round_, tell)
        return


def compare_zone(name: str, round_: Round, tell: Teller) -> Iterator[Finding]:
    """Say where a calendar keeps another time than its user."""
    if not name:
        return
    mine = round_.settings.me.timezone or round_.machine
    try:
        zone = ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return  # events name their own
    if are_alike(zone, mine, round_.now):
        yield tell.ok("timezone", f"{name}, as yours")
        return
    if round_.settings.me.timezone:
        words = f"the calendar says {name}, the config {mine.key}; the config counts"
    else:
        words = f"the calendar says {name}, this machine {mine.key}; the calendar counts"
    yield tell.warning("timezone", words, "if that is wrong, correct [me] timezone")


def lock_of(calendar: CalendarSettings, tell: Teller) -> Finding:
    """Tell whether another run works on a calendar."""
    try:
        with lock(calendar.place):
            return tell.ok("lock", "no other run works on it")
    except TryAgainLater:
        words = "another run works on it just now"
        return tell.warning("lock", words, "if that lasts, end that run")
    except CalsyncError as problem:
        return tell.failure("lock", problem)


def try_writing(
    store: Store,
    snapshot: Snapshot,
    calendar: CalendarSettings,
    round_: Round,
    *,
    before: Callable[[], None] = lambda: None,
) -> Iterator[Finding]:
    """Remove what an earlier attempt has left, and make a new one where that is asked for.

    `before` is called before the first write.
    """
    tell = Teller(calendar.name)
    has_left = bool(trial.leftovers(snapshot))
    if not round_.may_write or not (round_.is_trying or has_left):
        return
    try:
        with lock(calendar.place), closing(store):
            before()
            if has_left:
                left = trial.clear(store)
                if left:
                    advice = f"delete the event on {trial.START:%Y-%m-%d} yourself"
                    yield tell.problem("write test", f"what one has left stays: {left}", advice)
                    return
                yield tell.ok("write test", "what one that broke off has left is removed")
            if not round_.is_trying:
                return
            failure = trial.attempt(store, now=round_.now)
    except CalsyncError as problem:
        yield tell.failure("write test", problem)
        return
    if failure is None:
        yield tell.ok("write test", "a throw-away reminder was written and removed again")
    else:
        advice = "see the rights above, or name another calendar with write_to"
        if failure.is_left:
            advice = (
                "run calsync check again, which tries once more to remove it; if it stays,"
                f" delete the event on {trial.START:%Y-%m-%d} yourself"
            )
        words = f"{failure.step} failed: {failure.why}"
        yield tell.problem("write test", words, advice, code=failure.code)
