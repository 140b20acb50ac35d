"""What every store promises: read everything, write conditionally.

A store is where one calendar lives. A *resource* is one thing in it that is read and
written whole: the file of an .ics store, a file of a folder, an object of a server.
A *version* is the store's word for "the resource as it was read"; it means something
to the store that gave it alone.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from calsync.model import Note

Pieces = tuple[bytes | memoryview, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource as it was read."""

    name: str
    data: bytes
    version: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a store holds, by name.

    Where it is not `complete`, something is missing: nothing may be concluded from what
    is absent. A note says what; `unread` names the resources that are there and cannot be
    read. `unwritten` names those that an earlier write was to create and did not, because
    it failed or died: nobody has deleted them. `passed_over` counts the resources that are
    there, were read once and cannot matter: they are not given. `is_suddenly_empty` where
    nothing at all is there and the last time something was.
    """

    resources: tuple[Resource, ...]
    complete: bool = True
    notes: tuple[Note, ...] = ()
    is_folder: bool = False
    unread: frozenset[str] = frozenset()
    unwritten: frozenset[str] = frozenset()
    passed_over: int = 0
    is_suddenly_empty: bool = False


@dataclass(frozen=True, slots=True)
class Write:
    """The bytes one resource is to have.

    `pieces` follow each other without anything between; None deletes the resource.
    `version` is the one that was read, None for a resource that must not exist yet.
    """

    name: str
    pieces: Pieces | None
    version: str | None


class Status(enum.Enum):
    """What became of a write; only after WRITTEN is anything different."""

    WRITTEN = "written"
    CONFLICT = "conflict"  # the resource is not as it was read: read and decide again
    FAILED = "failed"  # refused, or it cannot be known whether it was done


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one write; `message` is empty for WRITTEN.

    `version` is the new one, empty after a deletion and where nothing was written. `data`
    is what the store made of the write, where that was read again. `code` is the exit code
    of a run that FAILED so.
    """

    write: Write
    status: Status
    message: str = ""
    version: str = ""
    data: bytes = b""
    code: int = 1


class Store(Protocol):
    """Where a calendar lives: a folder of resources, or one that holds it all."""

    @property
    def name(self) -> str:
        """What messages call it."""
        ...

    @property
    def is_folder(self) -> bool:
        """Whether every reminder is a resource of its own."""
        ...

    def read(self) -> Snapshot:
        """Read everything.

        Raises CalsyncError where nothing can be read; a single resource that cannot is a
        note of an incomplete snapshot.
        """
        ...

    def write(
        self, writes: Iterable[Write], *, still_unwritten: frozenset[str] = frozenset()
    ) -> tuple[Outcome, ...]:
        """Try each write in turn and tell of each, in the same order.

        A resource that is not at the write's version stays as it is. One failure does
        not stop the rest. What was `unwritten` at the last read is forgotten, except
        `still_unwritten`; in a folder, what could not be created is remembered.
        """
        ...

    def commit(self) -> None:
        """Let the next run begin where this one ends: its plan was carried out."""
        ...

    def close(self) -> None:
        """Let go of whatever stays open between requests."""
        ...
