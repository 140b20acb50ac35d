"""One run, the whole story: read, find, decide, guard, write.

`decide` is pure: what a dry run shows is what a real run does, by construction.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from calsync import applications, detection, diff, plan, wording
from calsync.days import Days
from calsync.detection import sieve
from calsync.errors import NotACalendar, TryAgainLater
from calsync.ics import read as ics_read
from calsync.ics import write as ics_write
from calsync.ics.read import Survey
from calsync.model import (
    Action,
    Application,
    Change,
    Contents,
    Held,
    Interview,
    Level,
    Note,
    Settings,
    State,
    Verdict,
)
from calsync.notes import lines as lines_of
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

    @property
    def writes(self) -> tuple[Change, ...]:
        """The changes that touch the calendar."""
        return tuple(c for c in self.changes if c.action is not Action.KEEP)


@dataclass(frozen=True, slots=True)
class Run:
    """A decision and what became of it.

    `done` are the changes that were written, or would be by a real run in the place of a
    dry one; `failures` what was due and could not be done. Where the calendar changed
    underneath, `earlier` are those written before it was read again.
    """

    decision: Decision
    done: tuple[Change, ...] = ()
    failures: tuple[Note, ...] = ()
    earlier: tuple[Change, ...] = ()

    @property
    def changes(self) -> tuple[Change, ...]:
        """Everything that the run did or kept; what it wrote itself is not kept as well."""
        written = {change.uid for change in self.earlier}
        return self.earlier + tuple(
            change
            for change in self.decision.changes
            if change.action is not Action.KEEP or change.uid not in written
        )


def run_once(
    stores: Sequence[Store],
    *,
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
    dry_run: bool = False,
    max_changes: int | None = None,
    accept_empty: bool = False,
    restore: bool = False,
) -> Run:
    """Bring the reminders in `stores` up to date.

    A calendar that changed between reading and writing is read and planned again, once.

    Raises:
        NotACalendar: a calendar file is none, or too damaged to be changed safely.
        Refused: a guard said no; nothing was written.
        TryAgainLater: the calendar changed again while it was written.
    """
    done: list[Change] = []
    for _attempt in range(2):
        earlier = tuple(done)
        snapshots = [(store, store.read()) for store in stores]
        decision = decide(
            [(store.name, snapshot) for store, snapshot in snapshots],
            settings=settings,
            now=now,
            machine=machine,
            restore=restore,
        )
        diff.guard(
            decision.writes,
            decision.contents,
            now=now,
            max_changes=max_changes,
            accept_empty=accept_empty,
        )
        if dry_run:
            return Run(decision, decision.writes)
        failures = _write(snapshots, decision, done, settings=settings, now=now)
        if failures is not None:
            return Run(decision, tuple(done), failures, earlier)
    raise TryAgainLater(
        "the calendar was changed by another program while calsync was writing, twice;"
        " nothing of the other's was lost. Run again later"
    )


def look(
    stores: Sequence[Store],
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
    *,
    everything: bool = False,
) -> Decision:
    """Read and decide, for a command that only shows.

    Raises NotACalendar as `run_once` does.
    """
    return decide(
        [(store.name, store.read()) for store in stores],
        settings=settings,
        now=now,
        machine=machine,
        everything=everything,
    )


def decide(
    snapshots: Sequence[tuple[str, Snapshot]],
    *,
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
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
    surveys = _read(snapshots, settings=settings, now=now, machine=machine, everything=everything)
    for (name, snapshot), survey in zip(snapshots, surveys, strict=True):
        _refuse_if_all_damaged(name, snapshot, survey)
    contents = _together(surveys, unread=_unread(snapshots, surveys))
    interviews = detection.find(contents.events, settings)
    held = tuple(h for h in contents.held if count_copies or not h.is_copy)
    grouped = applications.group(interviews, settings=settings, held=held)
    is_complete = all(snapshot.complete for _name, snapshot in snapshots) and not any(
        survey.damaged for survey in surveys
    )
    made = plan.make(
        grouped,
        days=_days_of(settings),
        settings=settings,
        now=now,
        held=held,
        judged=interviews,
        unknown=contents.unknown,
        is_complete=is_complete,
        unwritten=frozenset(
            name.removesuffix(".ics") for _name, s in snapshots for name in s.unwritten
        ),
        restore=restore,
    )
    changes = diff.compare(made, compose=lambda wanted: wording.compose(wanted, settings))
    file_notes = [n for survey in surveys for n in _notes_of_damage(survey)]
    file_notes += [n for _name, s in snapshots for n in s.notes]
    file_notes += [
        Note(name or "the folder", "there is no .ics file in it")
        for name, snapshot in snapshots
        if snapshot.is_folder and not snapshot.resources and not snapshot.unread
    ]
    notes = [n for n in contents.notes if n not in file_notes]
    notes += [*file_notes, *_not_read_yet(interviews, held)]
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
        failures=made.failures,
        is_complete=is_complete,
        undecided=made.undecided,
    )


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


def _not_read_yet(interviews: Iterable[Interview], held: Iterable[Held]) -> list[Note]:
    """Own up to the lines that reminders invite and this version does not read."""
    texts = [(h.title, h.text) for h in held]
    texts += [
        (i.event.title, i.event.notes)
        for i in interviews
        if i.nature is Verdict.SURE and i.event.organizer is None
    ]
    return [
        Note(
            about,
            f"its line {said.key}: {said.value} is not read by this version; to be rid of the"
            ' reminders write "calsync: ignore" into the notes of the interview',
        )
        for about, text in texts
        for said in lines_of(text)
        if said.key in ("status", "timeline")
    ]


def _read(
    snapshots: Sequence[tuple[str, Snapshot]],
    *,
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
    everything: bool,
) -> list[Survey]:
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

    found = [survey(name, snapshot, frozenset()) for name, snapshot in snapshots]
    if len(snapshots) > 1:
        # A reminder may stand in another calendar than its interview.
        contents = _together(found)
        seen = {e.id for e in contents.events} | contents.unknown
        missing = frozenset(h.id for h in contents.held) - seen
        if missing:
            found = [survey(name, snapshot, missing) for name, snapshot in snapshots]
    return found


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
    for store, snapshot in snapshots:
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
    for change in changes:
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


def _frame(change: Change) -> int:
    assert change.wanted is not None
    return change.wanted.round.founder.event.frame


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
    if wanted is None:  # withdrawn, but the user has written in it
        return ics_write.Revision(extent=held.extent, drop_alarm=True)
    is_moved = wanted.at.timestamp() != held.start.timestamp()
    return ics_write.Revision(
        extent=held.extent,
        start=wanted.at if is_moved else None,
        end=wanted.at + wanted.length if is_moved else None,
        title=None if wording.title == held.title else wording.title,
        text=None if wording.text == held.text else wording.text,
        mark=change.mark,
    )
