"""What a run reads and what it decides, before anything is written.

`decide` is pure: what a dry run shows is what a real run does, by construction.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache, partial
from zoneinfo import ZoneInfo

from calsync import applications, detection, diff, plan, recall, statements
from calsync.days import Days
from calsync.detection import sieve
from calsync.errors import CalsyncError, NotACalendar, TryAgainLater
from calsync.ics import read as ics_read
from calsync.ics.read import Survey
from calsync.marks import digest, stamp
from calsync.model import (
    Action,
    Application,
    Change,
    Contents,
    Held,
    Interview,
    Level,
    Line,
    Missing,
    Note,
    Remembered,
    Settings,
    Standing,
    State,
    Statement,
    Verdict,
    Wanted,
    Wording,
)
from calsync.report.text import likely_note
from calsync.stores.base import Snapshot

# Feedback is due up to 180 days after an interview, new reminders up to 45.
READ_BACK = timedelta(days=240)


READ_AHEAD = timedelta(days=400)


RECURRING_AHEAD = timedelta(days=90)


HISTORY_BACK = timedelta(days=3653)  # what a report reads in the calendar


SHOWN_DAMAGED = 5  # files of a folder that holds nothing else


_OUR_FILE = re.compile(r"calsync-([0-9a-f]{16})-[a-z0-9-]+\.ics\Z")


@dataclass(frozen=True, slots=True)
class Decision:
    """What a run found and what it would do; nothing is written yet."""

    contents: Contents
    surveys: Mapping[str, Survey]  # by the name of the calendar
    interviews: tuple[Interview, ...]
    applications: tuple[Application, ...]
    states: Mapping[str, State]
    changes: tuple[Change, ...]
    notes: tuple[Note, ...]
    file_notes: tuple[Note, ...]  # those of the notes that tell of files
    event_notes: tuple[Note, ...]  # those of events, and of first reads; they are news as well
    failures: tuple[Note, ...]
    is_complete: bool
    undecided: frozenset[str]  # ids of rounds that were left alone
    held: tuple[Held, ...] = ()  # as planned with: what memory knows of them put in
    statements: tuple[Statement, ...] = ()
    remembered: Remembered | None = None  # what earlier runs have left
    missing: tuple[Missing, ...] = ()
    emptied: tuple[str, ...] = ()
    news: tuple[tuple[str, Note], ...] = ()  # what is said once, each with its digest
    suddenly_empty: tuple[str, ...] = ()  # calendars without the events they had
    calendars: Mapping[str, bool] = field(default_factory=dict)  # whether each has foreign events

    @property
    def writes(self) -> tuple[Change, ...]:
        """The changes that touch the calendar."""
        return tuple(c for c in self.changes if c.action is not Action.KEEP)


@dataclass(frozen=True, slots=True)
class Word:
    """What the command line says: lines for the card of a round, or what an event is.

    `lines` are by the id of the round, `settled` by the id of the event.
    """

    lines: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    settled: Mapping[str, Verdict] = field(default_factory=dict)


def decide(
    snapshots: Sequence[tuple[str, Snapshot]],
    *,
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
    unread: Mapping[str, CalsyncError] | None = None,
    remembered: Remembered | None = None,
    word: Word | None = None,
    everything: bool = False,
    history: bool = False,
    count_copies: bool = False,
    restore: bool = False,
    accept_empty: bool = False,
) -> Decision:
    """Find the interviews and decide all changes.

    `everything` judges every event of any date, for `why` and `list --all`;
    `count_copies` takes imported copies of our reminders for held, for an export;
    `restore` writes again what was deleted; `history` looks back on all that the calendar
    and the memory know, for a report.

    Raises:
        NotACalendar: a calendar is none, or is damaged; a folder, where all its files are.
    """
    word = word or Word()
    settled = {**(remembered.settled if remembered else {}), **word.settled}
    unread = dict(unread or {})
    snapshots, surveys = _read(
        snapshots,
        unread,
        settings=settings,
        now=now,
        machine=machine,
        everything=everything,
        back=HISTORY_BACK if history else READ_BACK,
        always=frozenset(settled),
    )
    contents = _together(surveys, unread=_unread(snapshots, surveys))
    held = recall.restored(contents.held, remembered)
    held = tuple(h for h in held if count_copies or not h.is_copy)
    events = statements.annotated(contents.events, held, settled, remembered)
    if any(snapshot.passed_over for _name, snapshot in snapshots):
        contents = dataclasses.replace(contents, has_foreign=True)
    interviews = detection.find(events, settings)
    had_foreign = remembered.calendars if remembered else {}
    suddenly_empty = tuple(
        name
        for (name, snapshot), survey in zip(snapshots, surveys, strict=True)
        if not accept_empty
        and (snapshot.is_suddenly_empty or (snapshot.complete and had_foreign.get(name)))
        and not survey.damaged
        and not _has_foreign(snapshot, survey)
    )
    is_complete = not (unread or suddenly_empty) and all(
        snapshot.complete and not survey.damaged
        for (_name, snapshot), survey in zip(snapshots, surveys, strict=True)
    )
    gone = recall.not_there(
        interviews, remembered, unknown=contents.unknown, is_complete=is_complete, now=now
    )
    gone = tuple(
        i for i in gone if history or now - i.event.end <= READ_BACK or _bears_any(held, i)
    )
    known = (*interviews, *gone)
    said = [
        *statements.gather(
            known,
            held,
            remembered=remembered,
            settings=settings,
            now=now,
            is_complete=is_complete,
        ),
        *_said_now(word, now),
    ]
    days = days_by_region(settings)

    def days_of(application: Application) -> Days:
        return days(applications.region_of(application, settings))

    first_seen = recall.first_seen(known, remembered, now)
    # What a run that died was about to write tells as well under which ids it knew them.
    traces = (*remembered.traces, *remembered.announced) if remembered else ()

    def group(said: Sequence[Statement]) -> tuple[Application, ...]:
        return applications.group(
            known,
            settings=settings,
            held=held,
            traces=traces,
            renamed=recall.formerly(known, remembered),
            statements=said,
            first_seen=first_seen,
        )

    grouped = group(said)
    ended = applications.endings(said, grouped)
    if said:
        said = statements.rehomed(
            said,
            grouped,
            held=held,
            remembered=remembered,
            judged={i.event.id: i for i in known},
            first_seen=first_seen,
            ended=ended,
            is_complete=is_complete,
        )
        grouped = group(said)
    grouped = statements.with_said(grouped, said, days_of)
    made = plan.make(
        grouped,
        days=days,
        settings=settings,
        now=now,
        held=held,
        judged=known,
        remembered=remembered,
        statements=said,
        first_seen=first_seen,
        ended=ended,
        said=word.lines,
        unknown=contents.unknown,
        is_complete=is_complete,
        unwritten=frozenset(
            name.removesuffix(".ics") for _name, s in snapshots for name in s.unwritten
        ),
        restore=restore,
    )
    changes = diff.compare(
        made,
        compose=lambda wanted: _compose(wanted, settings),
        write_to={c.name: c.write_to for c in settings.calendars if c.write_to},
    )
    live = {i.event.id for i in known if i.standing is Standing.CONFIRMED}
    orphans = _unread(snapshots, surveys) - live  # of a round that goes on without its founder
    if (unread or orphans) and remembered is None:
        # A reminder may stand in what cannot be read, and nothing else knows of it, nor of
        # what it says.
        changes = tuple(c for c in changes if c.action in (Action.UPDATE, Action.KEEP))
    unreadable = [
        Note(
            name,
            str(problem).removeprefix(f"{name}: "),
            is_passing=isinstance(problem, TryAgainLater),
        )
        for name, problem in unread.items()
    ]
    unreadable += [
        Note(
            name,
            "holds no event any more, as if it had been emptied: nothing is concluded"
            " from that. If it is meant to be empty, run sync --accept-empty",
        )
        for name in suddenly_empty
    ]
    file_notes = [n for survey in surveys for n in _notes_of_damage(survey)]
    of_stores = [n for _name, s in snapshots for n in s.notes]
    file_notes += [n for n in of_stores if n.level is not Level.INFO]
    infos = [(name, n) for name, s in snapshots for n in s.notes if n.level is Level.INFO]
    event_notes = (
        *(n for n in contents.notes if n not in file_notes),
        *(n for name, n in infos if n.about == name),  # of a whole calendar: a first run
    )
    notes = [*event_notes, *file_notes, *(n for name, n in infos if n.about != name)]
    news = [
        *statements.not_understood(
            said, known, settings=settings, days=days(settings.rules.region)
        ),
        *_likely(interviews),
        *((digest("event", note.about, note.text), note) for note in event_notes),
    ]
    if _knows_no_owner(settings, interviews):
        notes.append(
            Note(
                "owner",
                "which of the guests you are is not known, so an invitation that you declined"
                " counts as accepted (set [me] emails or --me)",
                Level.INFO,
            )
        )
    if _knows_no_holidays(settings, changes):
        notes.append(
            Note(
                "region",
                "none is set, so no public holidays are known (set [rules] region or --region)",
                Level.INFO,
            )
        )
    return Decision(
        contents=contents,
        surveys={name: s for (name, _snapshot), s in zip(snapshots, surveys, strict=True)},
        interviews=interviews,
        applications=grouped,
        states=made.states,
        changes=changes,
        notes=tuple(notes),
        file_notes=tuple(file_notes),
        event_notes=event_notes,
        failures=(*unreadable, *made.failures),
        is_complete=is_complete,
        undecided=made.undecided,
        held=held,
        statements=tuple(said),
        remembered=remembered,
        missing=made.missing,
        emptied=made.emptied,
        news=tuple(news),
        suddenly_empty=suddenly_empty,
        calendars={
            name: _has_foreign(snapshot, survey)
            for (name, snapshot), survey in zip(snapshots, surveys, strict=True)
            if name not in suddenly_empty
        },
    )


def _compose(wanted: Wanted, settings: Settings) -> Wording:
    from calsync import wording  # late: most runs word nothing

    return wording.compose(wanted, settings)


def _has_foreign(snapshot: Snapshot, survey: Survey) -> bool:
    """Tell whether a calendar holds an event that is not ours, read or passed over."""
    return survey.contents.has_foreign or bool(snapshot.passed_over)


def _bears_any(held: Iterable[Held], interview: Interview) -> bool:
    return any(reminder.id == interview.event.id for reminder in held)


def _said_now(word: Word, now: datetime) -> list[Statement]:
    """Take what the command line says for statements that nothing carries yet."""
    return [
        Statement(home, "", line, now.date(), place=(3, n), modified=stamp(now), seen=now)
        for home, lines in word.lines.items()
        for n, line in enumerate(lines)
    ]


def _likely(interviews: Iterable[Interview]) -> list[tuple[str, Note]]:
    return [
        (digest("likely", interview.event.id), likely_note(interview))
        for interview in interviews
        if interview.verdict is Verdict.LIKELY
    ]


def _refuse_if_all_damaged(name: str, snapshot: Snapshot, survey: Survey) -> None:
    if not snapshot.resources or len(survey.damaged) < len(snapshot.resources):
        return
    shown = _notes_of_damage(survey)[:SHOWN_DAMAGED]
    lines = [f"{name or 'the folder'}: none of its .ics files is a calendar that can be read"]
    lines += [f"{note.about} {note.text}" for note in shown]
    if len(survey.damaged) > len(shown):
        lines.append(f"… and {len(survey.damaged) - len(shown)} more")
    raise NotACalendar("\n".join(lines))


def _notes_of_damage(survey: Survey) -> list[Note]:
    damaged = set(survey.damaged)
    return [note for note in survey.contents.notes if note.about in damaged]


def _read(
    snapshots: Sequence[tuple[str, Snapshot]],
    unread: dict[str, CalsyncError],
    *,
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
    everything: bool,
    back: timedelta,
    always: frozenset[str] = frozenset(),
) -> tuple[list[tuple[str, Snapshot]], list[Survey]]:
    """Read the bytes of every calendar; what is none goes to `unread`, beside the others."""
    survey = partial(
        survey_of,
        settings=settings,
        now=now,
        machine=machine,
        everything=everything,
        back=back,
    )
    readable, found = [], []
    for name, snapshot in snapshots:
        try:
            surveyed = survey(name, snapshot, always=always)
            _refuse_if_all_damaged(name, snapshot, surveyed)
        except NotACalendar as problem:
            if len(snapshots) + len(unread) == 1:
                raise
            unread[name] = problem
        else:
            readable.append((name, snapshot))
            found.append(surveyed)
    if unread and not found:
        raise next(iter(unread.values()))
    if len(readable) > 1:
        # A reminder may stand in another calendar than its interview.
        contents = _together(found)
        seen = {e.id for e in contents.events} | contents.unknown
        missing = frozenset(h.id for h in contents.held) - seen
        if missing:
            always |= missing
            found = [survey(name, snapshot, always=always) for name, snapshot in readable]
    return readable, found


def survey_of(
    name: str,
    snapshot: Snapshot,
    *,
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
    everything: bool = False,
    back: timedelta = READ_BACK,
    always: frozenset[str] = frozenset(),
) -> Survey:
    """Read the bytes of one calendar as far as a run looks. Raises NotACalendar."""
    today = now.date()
    return ics_read.survey(
        [(resource.name, resource.data) for resource in snapshot.resources],
        sieve=sieve.EVERYTHING if everything else sieve.make(settings),
        first=today - back,
        last=today + READ_AHEAD,
        recurring_last=today + RECURRING_AHEAD,
        configured=settings.me.timezone,
        machine=machine,
        calendar=name,
        always=always,
        is_folder=snapshot.is_folder,
    )


def _unread(snapshots: Iterable[tuple[str, Snapshot]], surveys: Iterable[Survey]) -> frozenset[str]:
    """Give the ids of reminders of ours that are there and cannot be read: files bear them."""
    names = {name for _calendar, snapshot in snapshots for name in snapshot.unread}
    names |= {name for survey in surveys for name in survey.damaged}
    return frozenset(found[1] for found in map(_OUR_FILE.match, names) if found)


def _together(surveys: Iterable[Survey], *, unread: frozenset[str] = frozenset()) -> Contents:
    found = [survey.contents for survey in surveys]
    return Contents(
        events=tuple(e for c in found for e in c.events),
        held=tuple(h for c in found for h in c.held),
        notes=tuple(n for c in found for n in c.notes),
        unknown=unread.union(*(c.unknown for c in found)),
        has_foreign=any(c.has_foreign for c in found),
    )


def days_by_region(settings: Settings) -> Callable[[str], Days]:
    """Give the working days of a region code under the user's rules; each is made once."""

    @cache
    def days(code: str) -> Days:
        from calsync.days import Region

        if not code:
            return Days(settings.rules, Region(""))
        from calsync import holidaybook

        return Days(settings.rules, holidaybook.region(code))

    return days


def _knows_no_owner(settings: Settings, interviews: Iterable[Interview]) -> bool:
    return not settings.me.emails and any(
        len(i.event.attendees) > 1 and not i.event.owner
        for i in interviews
        if i.nature is Verdict.SURE
    )


def _knows_no_holidays(settings: Settings, changes: Iterable[Change]) -> bool:
    return not settings.rules.region and any(c.action is not Action.KEEP for c in changes)
