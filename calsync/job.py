"""One run, the whole story: read, find, decide, guard, write.

`decide` is pure: what a dry run shows is what a real run does, by construction.
"""

from __future__ import annotations

import dataclasses
import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from calsync import applications, detection, diff, plan, recall, statements, wording
from calsync.days import Days
from calsync.detection import sieve
from calsync.errors import CalsyncError, NotACalendar, TryAgainLater
from calsync.ics import read as ics_read
from calsync.ics import write as ics_write
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
    State,
    Statement,
    Verdict,
)
from calsync.report.text import likely_note
from calsync.stores import IcsFile
from calsync.stores.base import Pieces, Snapshot, Status, Store, Write

# Feedback is due up to 180 days after an interview, new reminders up to 45.
READ_BACK = timedelta(days=240)
READ_AHEAD = timedelta(days=400)
RECURRING_AHEAD = timedelta(days=90)

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
    file_notes: tuple[Note, ...]  # those of the notes that tell of files, not of events
    failures: tuple[Note, ...]
    is_complete: bool
    undecided: frozenset[str]  # ids of rounds that were left alone
    held: tuple[Held, ...] = ()  # as planned with: what memory knows of them put in
    statements: tuple[Statement, ...] = ()
    missing: tuple[Missing, ...] = ()
    emptied: tuple[str, ...] = ()
    news: tuple[tuple[str, Note], ...] = ()  # what is said once, each with its digest

    @property
    def writes(self) -> tuple[Change, ...]:
        """The changes that touch the calendar."""
        return tuple(c for c in self.changes if c.action is not Action.KEEP)


@dataclass(frozen=True, slots=True)
class Run:
    """A decision and what became of it; `news` is what no run has told before.

    `done` are the changes that were written, or would be by a real run in the place of a
    dry one; `failures` what was due and could not be done. Where the calendar changed
    underneath, `earlier` are those written before it was read again.
    """

    decision: Decision
    done: tuple[Change, ...] = ()
    failures: tuple[Note, ...] = ()
    earlier: tuple[Change, ...] = ()
    news: tuple[Note, ...] = ()

    @property
    def changes(self) -> tuple[Change, ...]:
        """Everything that the run did or kept; what it wrote itself is not kept as well."""
        written = {change.uid for change in self.earlier}
        return self.earlier + tuple(
            change
            for change in self.decision.changes
            if change.action is not Action.KEEP or change.uid not in written
        )


class Memory(Protocol):
    """Where what is remembered is kept from run to run."""

    def load(self) -> Remembered | None:
        """Give what the last run has left; None where there is nothing, or it was lost."""
        ...

    def save(self, before: Remembered | None, after: Remembered) -> None:
        """Keep what has changed."""
        ...

    def backup(self, path: Path) -> None:
        """Keep a copy of a calendar file as it was before its first change."""
        ...


@dataclass(frozen=True, slots=True)
class Word:
    """What the command line says: lines for the card of a round, or what an event is.

    `lines` are by the id of the round, `settled` by the id of the event.
    """

    lines: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    settled: Mapping[str, Verdict] = field(default_factory=dict)


def run_once(
    stores: Sequence[Store],
    *,
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
    memory: Memory | None = None,
    word: Word | None = None,
    dry_run: bool = False,
    max_changes: int | None = None,
    accept_empty: bool = False,
    accept_deletions: bool = False,
    restore: bool = False,
) -> Run:
    """Bring the reminders in `stores` up to date.

    A calendar that changed between reading and writing is read and planned again, once.
    Without a memory, what the user deleted is told from what stands beside it.

    Raises:
        NotACalendar: a calendar file is none, or too damaged to be changed safely.
        Refused: a guard said no; nothing was written.
        TryAgainLater: the calendar changed again while it was written.
    """
    done: list[Change] = []
    before = memory.load() if memory else None
    for _attempt in range(2):
        earlier = tuple(done)
        snapshots, unread = _read_stores(stores)
        decision = decide(
            [(store.name, snapshot) for store, snapshot in snapshots],
            settings=settings,
            now=now,
            machine=machine,
            unread=unread,
            remembered=before,
            word=word,
            restore=restore,
        )
        had_foreign = before.had_foreign if before else None
        diff.guard(
            decision.writes,
            decision.contents,
            now=now,
            emptied=() if restore else decision.emptied,
            had_foreign=had_foreign,
            max_changes=max_changes,
            accept_empty=accept_empty,
            accept_deletions=accept_deletions,
        )
        told = before.told if before else frozenset()
        news = tuple(note for digest, note in decision.news if digest not in told)
        if dry_run:
            return Run(decision, decision.writes, news=news)
        if memory:
            _keep_copies(snapshots, decision, memory)
            before = _announce(memory, before, decision, now=now)
        failures = _write(snapshots, decision, done, settings=settings, now=now)
        if memory:
            is_emptied = (
                bool(had_foreign)
                and decision.is_complete
                and not (accept_empty or decision.contents.has_foreign)
            )
            known = _with_deletions(done, decision)
            after = _remember(before, decision, known, now=now, word=word, is_emptied=is_emptied)
            memory.save(before, after)
            before = after
        if failures is not None:
            return Run(decision, tuple(done), failures, earlier, news)
    raise TryAgainLater(
        "the calendar was changed by another program while calsync was writing, twice;"
        " nothing of the other's was lost. Run again later"
    )


def undo(
    stores: Sequence[Store],
    *,
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
    memory: Memory | None = None,
    past: bool = False,
    dry_run: bool = False,
) -> Run:
    """Delete every reminder of ours that lies ahead, the past ones too where asked.

    They are dismissed: no run writes them again but one that restores. What the user has
    made his own stays.

    Raises:
        NotACalendar: a calendar file is none, or too damaged to be changed safely.
        TryAgainLater: the calendar changed while it was written.
    """
    before = memory.load() if memory else None
    snapshots, unread = _read_stores(stores)
    decision = decide(
        [(store.name, snapshot) for store, snapshot in snapshots],
        settings=settings,
        now=now,
        machine=machine,
        unread=unread,
        remembered=before,
    )
    removals = diff.removals(decision.held, now=now, past=past)
    decision = dataclasses.replace(decision, changes=removals, missing=())
    if dry_run:
        return Run(decision, removals)
    done: list[Change] = []
    if memory:
        _keep_copies(snapshots, decision, memory)
        gone = frozenset(change.uid for change in removals)
        before = _announce(memory, before, decision, now=now, dismissed=gone)
    failures = _write(snapshots, decision, done, settings=settings, now=now)
    if memory:
        known = _with_deletions(done, decision)
        memory.save(before, _remember(before, decision, known, now=now, dismissed=gone))
    if failures is None:
        raise TryAgainLater(
            "the calendar was changed by another program while calsync was writing;"
            " nothing of the other's was lost. Run again"
        )
    return Run(decision, tuple(done), failures)


def look(
    stores: Sequence[Store],
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
    *,
    memory: Memory | None = None,
    everything: bool = False,
) -> Decision:
    """Read and decide, for a command that only shows.

    Raises NotACalendar as `run_once` does.
    """
    snapshots, unread = _read_stores(stores)
    return decide(
        [(store.name, snapshot) for store, snapshot in snapshots],
        settings=settings,
        now=now,
        machine=machine,
        unread=unread,
        remembered=memory.load() if memory else None,
        everything=everything,
    )


def _read_stores(
    stores: Sequence[Store],
) -> tuple[list[tuple[Store, Snapshot]], dict[str, CalsyncError]]:
    """Read every calendar; one of several that cannot be read does not stop the others.

    Raises the first problem where none can be read.
    """
    snapshots: list[tuple[Store, Snapshot]] = []
    unread: dict[str, CalsyncError] = {}
    for store in stores:
        try:
            snapshots.append((store, store.read()))
        except CalsyncError as problem:
            unread[store.name] = problem
    if unread and not snapshots:
        raise next(iter(unread.values()))
    return snapshots, unread


def _remember(
    before: Remembered | None,
    decision: Decision,
    done: Iterable[Change],
    *,
    now: datetime,
    word: Word | None = None,
    dismissed: frozenset[str] = frozenset(),
    is_emptied: bool = False,
) -> Remembered:
    """Tell what the next run should know; of a calendar suddenly emptied nothing is concluded."""
    after = recall.remember(
        before,
        now=now,
        interviews=decision.interviews,
        applications=decision.applications,
        held=decision.held,
        statements=decision.statements,
        missing=decision.missing,
        done=done,
        settled=word.settled if word else {},
        told=(digest for digest, _note in decision.news),
        is_complete=decision.is_complete and not is_emptied,
        has_foreign=decision.contents.has_foreign,
        dismissed=dismissed,
    )
    # The next run finds it as empty as this one did, which is sudden no more.
    return dataclasses.replace(after, had_foreign=False) if is_emptied else after


def _announce(
    memory: Memory,
    before: Remembered | None,
    decision: Decision,
    *,
    now: datetime,
    dismissed: frozenset[str] = frozenset(),
) -> Remembered | None:
    """Put on record what is about to be deleted, and give what is remembered then.

    A run that dies half way would take what it has deleted itself for deleted by the user.
    """
    deletions = _with_deletions((), decision)
    if not deletions:
        return before
    untold = dataclasses.replace(decision, news=())
    after = _remember(before, untold, deletions, now=now, dismissed=dismissed)
    memory.save(before, after)
    return after


def _with_deletions(done: Iterable[Change], decision: Decision) -> list[Change]:
    """Add the deletions of which it is not known whether they were done.

    If the answer was lost, the user has not deleted what is gone. What stands still is
    found standing.
    """
    done = list(done)
    return done + [c for c in decision.writes if c.action is Action.DELETE and c not in done]


def _keep_copies(
    snapshots: Sequence[tuple[Store, Snapshot]], decision: Decision, memory: Memory
) -> None:
    """Before the first write to a file a copy of it is kept."""
    for store, _snapshot in snapshots:
        if isinstance(store, IcsFile) and any(c.calendar == store.name for c in decision.writes):
            memory.backup(store.path)


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
    count_copies: bool = False,
    restore: bool = False,
) -> Decision:
    """Find the interviews and decide all changes.

    `everything` judges every event of any date, for `why` and `list --all`;
    `count_copies` takes imported copies of our reminders for held, for an export;
    `restore` writes again what was deleted.

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
        always=frozenset(settled),
    )
    contents = _together(surveys, unread=_unread(snapshots, surveys))
    held = recall.restored(contents.held, remembered)
    held = tuple(h for h in held if count_copies or not h.is_copy)
    events = statements.annotated(contents.events, held, settled)
    interviews = detection.find(events, settings)
    is_complete = not unread and all(
        snapshot.complete and not survey.damaged
        for (_name, snapshot), survey in zip(snapshots, surveys, strict=True)
    )
    gone = recall.not_there(
        interviews, remembered, unknown=contents.unknown, is_complete=is_complete, now=now
    )
    gone = tuple(i for i in gone if now - i.event.end <= READ_BACK or _bears_any(held, i))
    known = (*interviews, *gone)
    said = [
        *statements.gather(known, held, remembered=remembered, settings=settings, now=now),
        *_said_now(word, now),
    ]
    days = _days_of(settings)

    def days_of(application: Application) -> Days:
        return days(applications.region_of(application, settings))

    first_seen = recall.first_seen(known, remembered, now)
    grouped = applications.group(
        known,
        settings=settings,
        held=held,
        traces=remembered.traces if remembered else (),
        renamed=recall.formerly(known, remembered),
        statements=said,
        first_seen=first_seen,
    )
    said = statements.rehomed(
        said,
        grouped,
        held=held,
        remembered=remembered,
        judged={i.event.id: i for i in known},
        first_seen=first_seen,
        is_complete=is_complete,
    )
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
        compose=lambda wanted: wording.compose(wanted, settings),
        write_to={c.name: c.write_to for c in settings.calendars if c.write_to},
    )
    if unread and remembered is None:
        # A reminder may stand in what cannot be read, and nothing else knows of it.
        changes = tuple(c for c in changes if c.action is not Action.CREATE)
    unreadable = tuple(Note(name, str(problem)) for name, problem in unread.items())
    file_notes = [n for survey in surveys for n in _notes_of_damage(survey)]
    file_notes += [n for _name, s in snapshots for n in s.notes]
    file_notes += [
        Note(name or "the folder", "there is no .ics file in it")
        for name, snapshot in snapshots
        if snapshot.is_folder and not snapshot.resources and not snapshot.unread
    ]
    notes = [n for n in contents.notes if n not in file_notes]
    notes += file_notes
    names = {i.event.id: i.employer or i.event.title for i in known}
    news = [
        *statements.not_understood(said, names, days(settings.rules.region)),
        *_likely(interviews),
    ]
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
        failures=(*unreadable, *made.failures),
        is_complete=is_complete,
        undecided=made.undecided,
        held=held,
        statements=tuple(said),
        missing=made.missing,
        emptied=made.emptied,
        news=tuple(news),
    )


def _bears_any(held: Iterable[Held], interview: Interview) -> bool:
    return any(reminder.id == interview.event.id for reminder in held)


def _said_now(word: Word, now: datetime) -> list[Statement]:
    """Take what the command line says for statements that nothing carries yet."""
    return [
        Statement(
            home=home,
            carrier="",
            line=line,
            day=now.date(),
            place=(3, n),
            modified=stamp(now),
            seen=now,
        )
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
    always: frozenset[str] = frozenset(),
) -> tuple[list[tuple[str, Snapshot]], list[Survey]]:
    """Read the bytes of every calendar; what is none goes to `unread`, beside the others."""
    today = now.date()
    net = sieve.EVERYTHING if everything else sieve.make(settings)

    def survey(name: str, snapshot: Snapshot, always: frozenset[str]) -> Survey:
        return ics_read.survey(
            [(resource.name, resource.data) for resource in snapshot.resources],
            sieve=net,
            first=today - READ_BACK,
            last=today + READ_AHEAD,
            recurring_last=today + RECURRING_AHEAD,
            configured=settings.me.timezone,
            machine=machine,
            calendar=name,
            always=always,
            is_folder=snapshot.is_folder,
        )

    readable, found = [], []
    for name, snapshot in snapshots:
        try:
            surveyed = survey(name, snapshot, always)
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
            found = [survey(name, snapshot, missing | always) for name, snapshot in readable]
    return readable, found


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


def _days_of(settings: Settings) -> Callable[[str], Days]:
    @cache
    def days(code: str) -> Days:
        from calsync.days import Region

        if not code:
            return Days(settings.rules, Region(""))
        from calsync import holidaybook

        return Days(settings.rules, holidaybook.region(code))

    return days


def _knows_no_holidays(settings: Settings, changes: Iterable[Change]) -> bool:
    return not settings.rules.region and any(c.action is not Action.KEEP for c in changes)


# --- from changes to bytes ------------------------------------------------------------


def _write(
    snapshots: Sequence[tuple[Store, Snapshot]],
    decision: Decision,
    done: list[Change],
    *,
    settings: Settings,
    now: datetime,
) -> tuple[Note, ...] | None:
    """Write every change to its store, put what was written to `done`, return what failed.

    None where a calendar changed underneath. A store with nothing to write is asked too:
    it clears away what a run that died has left.
    """
    failures: list[Note] = []
    there = {store.name for store, _snapshot in snapshots} & decision.surveys.keys()
    for change in decision.writes:
        if change.calendar not in there:
            what = f"{change.uid} was not written: this calendar could not be read"
            failures.append(Note(change.calendar, what))
    for store, snapshot in snapshots:
        if store.name not in there:
            continue
        mine = [c for c in decision.writes if c.calendar == store.name]
        planned = (
            _into_folder(snapshot, mine, decision.surveys[store.name], settings=settings, now=now)
            if store.is_folder
            else _into_file(
                snapshot, mine, decision.surveys[store.name], settings=settings, now=now
            )
        )
        outcomes = store.write(
            [write for write, _changes in planned],
            still_unwritten=_still_unwritten(snapshot, decision),
        )
        for outcome, (_asked, changes) in zip(outcomes, planned, strict=True):
            if outcome.status is Status.WRITTEN:
                done += changes
            elif outcome.status is Status.FAILED:
                failures.append(Note("", outcome.message))
        if any(outcome.status is Status.CONFLICT for outcome in outcomes):
            return None
    return tuple(failures)


def _still_unwritten(snapshot: Snapshot, decision: Decision) -> frozenset[str]:
    """Name the unwritten resources of which this run could not decide either."""
    if not decision.is_complete:
        return snapshot.unwritten
    return frozenset(n for n in snapshot.unwritten if n.split("-")[1] in decision.undecided)


Planned = list[tuple[Write, list[Change]]]


def _into_file(
    snapshot: Snapshot,
    changes: Sequence[Change],
    survey: Survey,
    *,
    settings: Settings,
    now: datetime,
) -> Planned:
    """All changes of one file are one write."""
    if not changes:
        return []
    (resource,) = snapshot.resources
    pieces = ics_write.into_file(
        resource.data,
        now=now,
        creates=[(_frame(c), _draft(c, settings)) for c in changes if c.action is Action.CREATE],
        updates=[_revision(c) for c in changes if c.action is Action.UPDATE],
        deletes=[c.held.extent for c in changes if c.held and c.action is Action.DELETE],
        name=resource.name,
        calendar_cut=survey.cuts.get(resource.name),
    )
    return [(Write(resource.name, pieces, resource.version), list(changes))]


def _into_folder(
    snapshot: Snapshot,
    changes: Sequence[Change],
    survey: Survey,
    *,
    settings: Settings,
    now: datetime,
) -> Planned:
    """Each new reminder is a file of its own; what stands is changed where it stands.

    New ones come first: if a run dies half way, the next finds more than it needs
    rather than less.
    """
    resources = {resource.name: resource for resource in snapshot.resources}
    planned: Planned = []
    by_resource: dict[str, list[Change]] = {}
    # What was said is written into the card before the reminder that carries it goes.
    for change in sorted(changes, key=lambda c: c.action is Action.DELETE):
        if change.action is Action.CREATE:
            data = ics_write.as_resource(_draft(change, settings), now=now)
            planned.append((Write(f"{change.uid}.ics", (data,), None), [change]))
        elif change.held:
            by_resource.setdefault(change.held.resource, []).append(change)
    for name, mine in by_resource.items():
        resource, whole = resources[name], survey.cuts[name]
        gone = [c.held.extent for c in mine if c.held and c.action is Action.DELETE]
        if ics_write.is_all(whole, gone):
            planned.append((Write(name, None, resource.version), mine))
            continue
        pieces = ics_write.into_file(
            resource.data,
            now=now,
            updates=[_revision(c) for c in mine if c.action is Action.UPDATE],
            deletes=gone,
            name=name,
            calendar_cut=whole,
        )
        planned.append((Write(name, pieces, resource.version), mine))
    return planned


def export(
    snapshot: Snapshot,
    decision: Decision,
    *,
    settings: Settings,
    now: datetime,
    merge: bool = False,
) -> Pieces:
    """Give the bytes of an export: what is new or changed, or the whole with it merged.

    A folder is merged into one stream: its files follow each other, damaged ones left out.
    """
    writes = decision.writes
    (survey,) = decision.surveys.values()
    if not merge:
        drafts = [_draft(c, settings, exported=True) for c in writes if c.wanted]
        return (ics_write.calendar(drafts, now=now),)
    if snapshot.is_folder:
        planned = _into_folder(snapshot, writes, survey, settings=settings, now=now)
    else:
        planned = _into_file(snapshot, writes, survey, settings=settings, now=now)
    merged: dict[str, Pieces] = {
        resource.name: (resource.data,)
        for resource in snapshot.resources
        if resource.name not in survey.damaged
    }
    for write, _changes in planned:
        merged[write.name] = write.pieces or ()
    return _one_after_the_other(merged[name] for name in sorted(merged))


def _one_after_the_other(files: Iterable[Pieces]) -> Pieces:
    """Join files: a line end between them where one lacks it, a BOM before the first alone."""
    joined: list[bytes | memoryview] = []
    for pieces in files:
        mine = [piece for piece in pieces if len(piece)]
        if joined and mine:
            last = bytes(joined[-1])
            if not last.endswith(b"\n"):
                has_lf_alone = b"\n" in last and b"\r\n" not in last
                joined.append(b"\n" if has_lf_alone or last.endswith(b"\r") else b"\r\n")
            if bytes(mine[0][: len(BOM_UTF8)]) == BOM_UTF8:
                mine[0] = mine[0][len(BOM_UTF8) :]
        joined += mine
    return tuple(joined)


def matching(interviews: Iterable[Interview], sought: str) -> list[Interview]:
    """Find events by UID, by a part of the title, or by employer, by start.

    Of a series the next occurrence, else the last, stands for all.
    """
    interviews = tuple(interviews)
    exact = [i for i in interviews if i.event.uid == sought]
    if exact:
        return exact
    part = " ".join(sought.casefold().split())
    return [
        i
        for i in interviews
        if part
        and (part in " ".join(i.event.title.casefold().split()) or part in i.employer.casefold())
    ]


def applications_named(applications: Iterable[Application], sought: str) -> list[Application]:
    """Find applications by id, employer, role, or the UID or title of an interview.

    What fits exactly goes before what fits in part.
    """
    wanted = " ".join(sought.casefold().split())
    exact, partly = [], []
    for application in applications:
        members = [*(i for r in application.rounds for i in r.interviews), *application.off]
        names = [application.id, application.employer, application.role]
        names += [i.event.uid for i in members]
        known = {" ".join(name.casefold().split()) for name in names} - {""}
        titles = {" ".join(i.event.title.casefold().split()) for i in members}
        if wanted in known:
            exact.append(application)
        elif wanted and any(wanted in name for name in known | titles):
            partly.append(application)
    return exact or partly


def days_for(application: Application, settings: Settings) -> Days:
    """Give the working days that count for an application."""
    return _days_of(settings)(applications.region_of(application, settings))


def _frame(change: Change) -> int:
    assert change.wanted is not None
    event = change.wanted.round.founder.event
    return event.frame if event.calendar == change.calendar else 0


def _draft(change: Change, settings: Settings, *, exported: bool = False) -> ics_write.Draft:
    assert change.wanted is not None
    assert change.wording is not None
    return ics_write.Draft(
        uid=change.uid,
        slot=change.slot,
        start=change.wanted.at,
        end=change.wanted.at + change.wanted.length,
        title=change.wording.title,
        text=change.wording.text,
        alarm=change.wanted.alarm,
        mark=change.mark,
        is_private=settings.kinds.discreet and not exported,
        # What an app imports over an older one has to be newer.
        sequence=change.held.sequence + 1 if change.held else 0,
    )


def _revision(change: Change) -> ics_write.Revision:
    wanted, wording, held = change.wanted, change.wording, change.held
    assert wording is not None
    assert held is not None
    is_moved = wanted is not None and wanted.at.timestamp() != held.start.timestamp()
    return ics_write.Revision(
        extent=held.extent,
        start=wanted.at if wanted and is_moved else None,
        end=wanted.at + wanted.length if wanted and is_moved else None,
        title=None if wording.title == held.title else wording.title,
        text=None if wording.text == held.text else wording.text,
        mark=change.mark if change.mark.cause else None,
        drop_alarm=change.falls_silent,
    )
