"""One run, the whole story: read, decide, guard, write, remember."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from calsync import applications, diff, recall
from calsync.days import Days
from calsync.decision import Decision, Word, days_by_region, decide
from calsync.delivery import deliver, export
from calsync.errors import CalsyncError, TryAgainLater
from calsync.halt import Halt
from calsync.model import (
    Action,
    Application,
    Change,
    Interview,
    Note,
    Remembered,
    Settings,
)
from calsync.stores import IcsFile
from calsync.stores.base import Snapshot, Store

__all__ = [
    "Decision",
    "Memory",
    "Run",
    "Word",
    "applications_named",
    "days_for",
    "decide",
    "export",
    "look",
    "matching",
    "reminder_home",
    "run_once",
    "undo",
]


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
    def code(self) -> int:
        """The exit code: of what failed the worst."""
        return max((note.code for note in (*self.decision.failures, *self.failures)), default=0)

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

    @property
    def notes(self) -> tuple[Note, ...]:
        """What there is to say of the last load or save."""
        ...

    def load(self) -> Remembered | None:
        """Give what the last run has left; None where there is nothing, or it was lost."""
        ...

    def save(self, before: Remembered | None, after: Remembered) -> None:
        """Keep what has changed."""
        ...

    def backup(self, path: Path) -> None:
        """Keep a copy of a calendar file as it was before its first change."""
        ...


_CHANGED_TWICE = (
    "the calendar was changed by another program while calsync was writing, twice;"
    " nothing of the other's was lost. Run again later"
)


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
    halt: Halt | None = None,
    is_heard: bool = True,
) -> Run:
    """Bring the reminders in `stores` up to date.

    A calendar that changed between reading and writing is read and planned again, once.
    Where nobody hears what the run says (not `is_heard`), its news are left to the next.
    Without a memory, what the user deleted is told from what stands beside it. `halt` is
    held from the first write until what was written is remembered.

    Raises:
        NotACalendar: a calendar file is none, or too damaged to be changed safely.
        Refused: a guard said no; nothing was written.
        TryAgainLater: the calendar changed again while it was written.
    """
    done: list[Change] = []
    before = memory.load() if memory else None
    lost = memory.notes if memory else ()
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
            accept_empty=accept_empty,
        )
        diff.guard(
            decision.writes,
            decision.contents,
            now=now,
            emptied=() if restore else decision.emptied,
            is_suddenly_empty=set(decision.suddenly_empty) >= decision.surveys.keys(),
            max_changes=max_changes,
            accept_empty=accept_empty,
            accept_deletions=accept_deletions,
        )
        told = before.told if before else frozenset()
        news = (*lost, *(note for digest, note in decision.news if digest not in told))
        if dry_run:
            return Run(decision, decision.writes, news=news)
        with halt.held() if halt else nullcontext():
            if memory:
                _keep_copies(snapshots, decision, memory)
                remember = _remembering(decision, settings=settings, now=now, word=word)
                before = _announce(memory, before, decision, remember)
            failures = deliver(snapshots, decision, done, settings=settings, now=now, halt=halt)
            if memory:
                known = _with_deletions(done, decision)
                heard = decision if is_heard else dataclasses.replace(decision, news=())
                after = remember(before, heard, known)
                try:
                    memory.save(before, after)
                    before = after
                except CalsyncError as problem:  # what was written is told all the same
                    if failures is not None:
                        failures = (*failures, Note("", str(problem)))
            if failures is not None:
                if not failures:
                    for store, _snapshot in snapshots:
                        store.commit()
                return Run(decision, tuple(done), failures, earlier, news)
    raise TryAgainLater(_CHANGED_TWICE)


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
    made his own stays. A calendar that changed between reading and writing, or of which a
    first run has read only a part, is read again, once.

    Raises:
        NotACalendar: a calendar file is none, or too damaged to be changed safely.
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
        )
        removals = diff.removals(decision.held, now=now, past=past)
        decision = dataclasses.replace(decision, changes=removals, missing=())
        if dry_run:
            return Run(decision, removals)
        if memory:
            _keep_copies(snapshots, decision, memory)
            gone = frozenset(change.uid for change in (*done, *removals))
            remember = _remembering(decision, settings=settings, now=now, dismissed=gone)
            before = _announce(memory, before, decision, remember)
        failures = deliver(snapshots, decision, done, settings=settings, now=now)
        if memory:
            after = remember(before, decision, _with_deletions(done, decision))
            memory.save(before, after)
            before = after
        if failures is not None:
            return Run(decision, tuple(done), failures, earlier)
    raise TryAgainLater(_CHANGED_TWICE)


def look(
    stores: Sequence[Store],
    settings: Settings,
    now: datetime,
    machine: ZoneInfo,
    *,
    memory: Memory | None = None,
    everything: bool = False,
    history: bool = False,
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
        history=history,
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


_Remember = Callable[[Remembered | None, Decision, Iterable[Change]], Remembered]


def _remembering(
    decision: Decision,
    *,
    settings: Settings,
    now: datetime,
    word: Word | None = None,
    dismissed: frozenset[str] = frozenset(),
) -> _Remember:
    """Give what tells the next run of a decision; its interviews are shortened once."""
    return partial(
        _remember,
        live=recall.in_short(decision.applications),
        settings=settings,
        now=now,
        word=word,
        dismissed=dismissed,
    )


def _remember(
    before: Remembered | None,
    decision: Decision,
    done: Iterable[Change],
    *,
    live: Mapping[str, Interview],
    settings: Settings,
    now: datetime,
    word: Word | None,
    dismissed: frozenset[str],
) -> Remembered:
    return recall.remember(
        before,
        now=now,
        interviews=decision.interviews,
        applications=decision.applications,
        live=live,
        held=decision.held,
        statements=decision.statements,
        missing=decision.missing,
        done=done,
        settled=word.settled if word else {},
        due=[change for change in decision.writes if change.action is not Action.DELETE],
        told=(digest for digest, _note in decision.news),
        is_complete=decision.is_complete,
        calendars=decision.calendars,
        given=recall.given_by(settings),
        dismissed=dismissed,
    )


def _announce(
    memory: Memory,
    before: Remembered | None,
    decision: Decision,
    remember: _Remember,
) -> Remembered | None:
    """Put on record what is about to be written, and give what is remembered then.

    After a run that died half way the next one would take what it has deleted itself for
    deleted by the user, and what stands there without its mark, because a server drops
    what it does not know, for the user's own. Where nothing can be put on record nothing
    is deleted; reminders come all the same, for nearly everywhere they bear their marks.
    """
    if not decision.writes:
        return before
    deletions = _with_deletions((), decision)
    untold = dataclasses.replace(decision, news=())
    after = remember(before, untold, deletions)
    try:
        memory.save(before, after)
    except CalsyncError:
        if deletions:
            raise
        return before  # the end of the run says so
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


def matching(interviews: Iterable[Interview], sought: str) -> list[Interview]:
    """Find events by UID, their own or a reminder's, by a part of the title, or by employer."""
    interviews = tuple(interviews)
    home = reminder_home(sought)
    exact = [i for i in interviews if i.event.uid == sought or i.event.id == home]
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

    The UID of a reminder names its interview. What fits exactly goes before what fits in part.
    """
    wanted = " ".join(sought.casefold().split())
    home = reminder_home(sought)
    exact, partly = [], []
    for application in applications:
        members = [*(i for r in application.rounds for i in r.interviews), *application.off]
        names = [application.id, application.employer, application.role]
        names += [i.event.uid for i in members]
        known = {" ".join(name.casefold().split()) for name in names} - {""}
        titles = {" ".join(i.event.title.casefold().split()) for i in members}
        if wanted in known or home in {i.event.id for i in members}:
            exact.append(application)
        elif wanted and any(wanted in name for name in known | titles):
            partly.append(application)
    return exact or partly


def reminder_home(uid: str) -> str:
    """Give the id of the interview that a reminder's UID bears; "" for any other text.

    >>> reminder_home("calsync-0123456789abcdef-followup1")
    '0123456789abcdef'
    """
    found = re.fullmatch(r"\s*calsync-([0-9a-f]{16})-[a-z0-9-]+\s*", uid, re.IGNORECASE)
    return found[1].lower() if found else ""


def days_for(application: Application, settings: Settings) -> Days:
    """Give the working days that count for an application."""
    return days_by_region(settings)(applications.region_of(application, settings))
