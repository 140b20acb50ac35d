"""From changes to bytes, and from bytes into the calendars."""

from __future__ import annotations

import dataclasses
from codecs import BOM_UTF8
from collections.abc import Iterable, Sequence
from datetime import datetime

from calsync.decision import Decision
from calsync.halt import Halt
from calsync.ics import write as ics_write
from calsync.ics.read import Survey, words_of
from calsync.marks import text_mark, title_mark
from calsync.model import (
    Action,
    Change,
    Note,
    Settings,
)
from calsync.stores.base import Pieces, Snapshot, Status, Store, Write

Planned = list[tuple[Write, list[Change]]]


def deliver(
    snapshots: Sequence[tuple[Store, Snapshot]],
    decision: Decision,
    done: list[Change],
    *,
    settings: Settings,
    now: datetime,
    halt: Halt | None = None,
) -> tuple[Note, ...] | None:
    """Write every change to its store, put what was written to `done`, return what failed.

    After a `halt` no further store is written to. None where a calendar changed
    underneath. A store with nothing to write is asked too: it clears away what a run that
    died has left.
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
        # Of what is written now the store itself keeps account.
        still_unwritten = _still_unwritten(snapshot, decision) - {w.name for w, _c in planned}
        # What a deletion takes away may have been written elsewhere first: it waits for that.
        kept = [p for p in planned if p[0].pieces is not None]
        gone = [p for p in planned if p[0].pieces is None]
        for part in (kept, gone) if kept and gone else (planned,):
            if halt and halt.is_asked:
                if part:
                    failures.append(Note(store.name, "calsync was stopped; the next run goes on"))
                break
            outcomes = store.write(
                [write for write, _changes in part], still_unwritten=still_unwritten
            )
            for outcome, (_asked, changes) in zip(outcomes, part, strict=True):
                if outcome.status is Status.WRITTEN:
                    done += [_as_taken(change, outcome.data) for change in changes]
                elif outcome.status is Status.FAILED:
                    failures.append(Note("", outcome.message, code=outcome.code))
            if any(outcome.status is Status.CONFLICT for outcome in outcomes):
                return None
            if any(outcome.status is Status.FAILED for outcome in outcomes):
                break
    return tuple(failures)


def _as_taken(change: Change, data: bytes) -> Change:
    """Take for our own words what a server has made of them: its rewriting is no edit."""
    seen = words_of(data, change.uid) if data and change.mark.cause else None
    if seen is None or change.wording is None:
        return change
    title, text = seen
    mark = change.mark
    if mark.title == title_mark(change.wording.title):
        mark = dataclasses.replace(mark, title=title_mark(title))
    if mark.text == text_mark(change.wording.text):
        mark = dataclasses.replace(mark, text=text_mark(text))
    return dataclasses.replace(change, mark=mark)


def _still_unwritten(snapshot: Snapshot, decision: Decision) -> frozenset[str]:
    """Name the unwritten resources of which this run could not decide either."""
    if not decision.is_complete:
        return snapshot.unwritten
    return frozenset(n for n in snapshot.unwritten if n.split("-")[1] in decision.undecided)


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
        new_alarm=(wanted.alarm, wording.title)
        if wanted and change.rings_again and wanted.alarm is not None
        else None,
    )
