"""A calendar in memory, which fails when it is told to: for tests and dry runs."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping

from calsync.errors import TryAgainLater
from calsync.model import Note
from calsync.stores.base import Outcome, Resource, Snapshot, Status, Write


class Fault(enum.Enum):
    """What goes wrong at one write."""

    REFUSED = "refused"  # nothing is written, and the answer says so
    ANSWER_LOST = "answer lost"  # it is written, and the answer says that it failed
    CRASH_BEFORE = "crash before"  # the run dies and nothing of it is written
    CRASH_AFTER = "crash after"  # the run dies once it is written


class Crash(BaseException):
    """The run dies here; no handler of an ordinary error catches it."""


class MemoryStore:
    """Resources in a dict.

    `faults` says what goes wrong at the n-th write this store ever sees, counted from 1.
    `before_write` is called ahead of each and may change things underneath. Resources in
    `hidden` are left out of an incomplete snapshot; an `is_down` store cannot be read.
    """

    def __init__(
        self,
        resources: Mapping[str, bytes] | None = None,
        *,
        name: str = "memory",
        is_folder: bool = True,
        faults: Mapping[int, Fault] | None = None,
        before_write: Callable[[Write], None] | None = None,
    ) -> None:
        self.name = name
        self.is_folder = is_folder
        self.faults = dict(faults or {})
        self.before_write = before_write
        self.hidden: set[str] = set()
        self.is_down = False
        self.writes: list[Write] = []  # every one that was asked for
        self._changes = 0
        self._unwritten: set[str] = set()
        self._resources: dict[str, Resource] = {}
        for resource, content in (resources or {}).items():
            self.change(resource, content)

    @property
    def contents(self) -> dict[str, bytes]:
        """What the store holds now, by name."""
        return {name: self._resources[name].data for name in sorted(self._resources)}

    def change(self, name: str, content: bytes | None) -> None:
        """Change, add or (None) delete a resource behind the back of a run."""
        self._changes += 1
        if content is None:
            self._resources.pop(name, None)
        else:
            self._resources[name] = Resource(name, content, f"version-{self._changes}")

    def read(self) -> Snapshot:
        """Read everything that is not hidden."""
        if self.is_down:
            raise TryAgainLater(f"{self.name} does not answer; try again later")
        found = (self._resources[name] for name in sorted(self._resources.keys() - self.hidden))
        notes = tuple(Note(name, "was not read") for name in sorted(self.hidden))
        return Snapshot(
            tuple(found),
            complete=not notes,
            notes=notes,
            is_folder=self.is_folder,
            unread=frozenset(self.hidden & self._resources.keys()),
            unwritten=frozenset(self._unwritten - self._resources.keys()),
        )

    def close(self) -> None:
        """Nothing stays open."""

    def commit(self) -> None:
        """Nothing is kept between runs but the resources themselves."""

    def write(
        self, writes: Iterable[Write], *, still_unwritten: frozenset[str] = frozenset()
    ) -> tuple[Outcome, ...]:
        """Try each write in turn; see `Store.write`. Raises Crash where a fault says so."""
        writes = tuple(writes)
        self._unwritten = set(still_unwritten)
        if self.is_folder:
            self._unwritten |= {write.name for write in writes if write.version is None}
        outcomes = tuple(self._attempt(write) for write in writes)
        failed = {outcome.write.name for outcome in outcomes if outcome.status is Status.FAILED}
        self._unwritten &= failed | still_unwritten
        return outcomes

    def _attempt(self, write: Write) -> Outcome:
        self.writes.append(write)
        if self.before_write:
            self.before_write(write)
        fault = self.faults.get(len(self.writes))
        if fault is Fault.CRASH_BEFORE:
            raise Crash
        if fault is Fault.REFUSED:
            return Outcome(write, Status.FAILED, f"{write.name} stays as it is: refused")
        standing = self._resources.get(write.name)
        if write.version != (standing.version if standing else None):
            return Outcome(write, Status.CONFLICT, f"{write.name} has changed meanwhile")
        if write.pieces is None and (not self.is_folder or not standing):
            return Outcome(write, Status.FAILED, f"{write.name} stays as it is: never deleted")
        self.change(write.name, None if write.pieces is None else b"".join(write.pieces))
        if fault is Fault.CRASH_AFTER:
            raise Crash
        if fault is Fault.ANSWER_LOST:
            return Outcome(write, Status.FAILED, f"{write.name}: the answer was lost")
        now = self._resources.get(write.name)
        return Outcome(write, Status.WRITTEN, version=now.version if now else "")
