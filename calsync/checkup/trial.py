"""One throw-away reminder, written and removed again as a run would do it.

It bears a name of its own kind (`calsync-trial-…`), which no run takes for a reminder, so
that what a check that died has left is known for what it is and removed by the next one.
"""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from calsync.errors import CalsyncError
from calsync.ics import lines
from calsync.ics import write as ics_write
from calsync.ics.splice import cut
from calsync.model import Mark, Slot
from calsync.stores.base import Outcome, Resource, Snapshot, Status, Store, Write

PREFIX = "calsync-trial-"
START = datetime(2001, 1, 1, 12, 0, tzinfo=UTC)  # nobody looks there, and nothing rings
TITLE = "calsync check: may be deleted"
TEXT = "Written by calsync check --write-test, and removed again a moment later."
ROUNDS = 2  # of removing, where the first does not succeed

_ASTRAY = "it is kept under another name, where calsync removes nothing"

CREATE, LOOK, REMOVE = "writing it", "finding it again", "removing it"


@dataclass(frozen=True, slots=True)
class Failure:
    """The step that failed, and why; `is_left` where the reminder is perhaps there still."""

    step: str
    why: str
    is_left: bool = False
    code: int = 1


def attempt(store: Store, *, now: datetime) -> Failure | None:
    """Write a throw-away reminder and remove it; None where all went well.

    Whatever happens in between, it is removed again if that can be done; what was left by
    an earlier attempt goes as well. Raises CalsyncError where nothing can be read.
    """
    before = store.read()
    uid = PREFIX + secrets.token_hex(8)
    creation = _creation(before, uid, now=now)
    written: Outcome | None = None
    failure: Failure | None = None
    try:
        written = _write(store, before, creation)
        if written.status is not Status.WRITTEN:
            failure = Failure(CREATE, written.message, code=written.code)
        else:
            failure = _look(store, uid)
    finally:
        _take_back(store, before, written)
        try:
            left = _cleared(store)
        except CalsyncError as problem:
            # Where it was not written, there is nothing that could not be removed.
            left = "" if failure and failure.step == CREATE else str(problem)
    if not left:
        return failure
    if failure:
        return Failure(failure.step, f"{failure.why}; {left}", is_left=True)
    return Failure(REMOVE, left, is_left=True)


def clear(store: Store) -> str:
    """Remove what attempts have left; say why where that fails, "" where nothing is left."""
    try:
        return _cleared(store)
    except CalsyncError as problem:
        return str(problem)


def _cleared(store: Store) -> str:
    """See `clear`. What is said to be removed is looked for. Raises CalsyncError."""
    message = ""
    for attempt_number in range(ROUNDS + 1):
        snapshot = store.read()
        removals = leftovers(snapshot)
        if not removals:
            return _ASTRAY if _is_astray(snapshot) else ""
        if attempt_number < ROUNDS:
            outcomes = store.write(removals, still_unwritten=_unwritten(snapshot))
            failed = [o.message for o in outcomes if o.status is not Status.WRITTEN]
            message = failed[0] if failed else "it is still there, though it was said to be removed"
    return message


def leftovers(snapshot: Snapshot) -> list[Write]:
    """Give the writes that remove throw-away reminders; nothing else is touched."""
    found: list[Write] = []
    for resource in snapshot.resources:
        if snapshot.is_folder and not resource.name.startswith(PREFIX):
            continue
        extents = _trials(resource)
        if not extents:
            continue
        if not snapshot.is_folder:
            pieces = ics_write.into_file(resource.data, now=START, deletes=extents)
            found.append(Write(resource.name, pieces, resource.version))
        elif ics_write.is_all(cut(resource.data), extents):
            found.append(Write(resource.name, None, resource.version))
    return found


def _is_astray(snapshot: Snapshot) -> bool:
    """Tell whether one is kept under a name that is none of ours."""
    return snapshot.is_folder and any(
        _trials(resource) for resource in snapshot.resources if not resource.name.startswith(PREFIX)
    )


def _trials(resource: Resource) -> list[tuple[int, int]]:
    """Find the events of a resource that are throw-away reminders."""
    if PREFIX.encode() not in resource.data:
        return []
    try:
        whole = cut(resource.data, name=resource.name)
    except CalsyncError:
        return []
    return [
        extent
        for extent in whole.events_with(PREFIX.encode())
        if lines.parse(resource.data[slice(*extent)], {"UID"}).text("UID").startswith(PREFIX)
    ]


def _creation(snapshot: Snapshot, uid: str, *, now: datetime) -> Write:
    draft = ics_write.Draft(
        uid=uid,
        slot=Slot("trial"),
        start=START,
        end=START + timedelta(minutes=15),
        title=TITLE,
        text=TEXT,
        alarm=None,
        mark=Mark(),
    )
    if snapshot.is_folder:
        return Write(f"{uid}.ics", (ics_write.as_resource(draft, now=now),), None)
    (resource,) = snapshot.resources
    pieces = ics_write.into_file(resource.data, now=now, creates=[(0, draft)], name=resource.name)
    return Write(resource.name, pieces, resource.version)


def _look(store: Store, uid: str) -> Failure | None:
    try:
        snapshot = store.read()
    except CalsyncError as problem:
        return Failure(LOOK, str(problem))
    if any(uid.encode() in resource.data for resource in snapshot.resources):
        return None
    return Failure(LOOK, "it is not there, though the calendar took it")


def _take_back(store: Store, before: Snapshot, written: Outcome | None) -> None:
    """Undo the write itself, by its version: a file has then exactly the bytes of before.

    What that does not remove is looked for afterwards.
    """
    if written is None or written.status is not Status.WRITTEN or not written.version:
        return
    name = written.write.name
    old = None if before.is_folder else tuple(r.data for r in before.resources if r.name == name)
    with contextlib.suppress(CalsyncError):
        store.write([Write(name, old, written.version)], still_unwritten=_unwritten(before))


def _write(store: Store, snapshot: Snapshot, write: Write) -> Outcome:
    (outcome,) = store.write([write], still_unwritten=_unwritten(snapshot))
    return outcome


def _unwritten(snapshot: Snapshot) -> frozenset[str]:
    """Name what a run that died was to create: that is the next run's business, not ours."""
    return frozenset(n for n in snapshot.unwritten if not n.startswith(PREFIX))
