"""How the last runs went: a small JSON file beside the memory, for `calsync status`.

It holds no title and no address, is this user's alone, and may be thrown away.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from calsync.stores import files
from calsync.stores.state import make_private

SCHEMA = 1
LASTING = timedelta(days=1)  # a fault that is older is no passing one
SKEW = timedelta(minutes=5)  # by which a clock may be set back, and nobody mind
MOST_WORDS = 300  # characters of a failure


@dataclass(frozen=True, slots=True)
class Ran:
    """One run: when it began, its exit code, what it wrote, and what failed, in words."""

    at: datetime
    code: int = 0
    failure: str = ""
    created: int = 0
    updated: int = 0
    deleted: int = 0


@dataclass(frozen=True, slots=True)
class Looked:
    """How a calendar fared: when it was last read, and what failed in the last run."""

    read_at: datetime | None = None
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """The last run, the last one that succeeded, and since when none has."""

    last: Ran
    succeeded_at: datetime | None = None
    failing_since: datetime | None = None
    calendars: Mapping[str, Looked] = field(default_factory=dict)

    @property
    def is_lasting(self) -> bool:
        """Whether the last success, else the first failure, is more than a day ago."""
        return bool(self.failing_since) and self.last.at - self.since > LASTING

    @property
    def is_hushed(self) -> bool:
        """Whether a fault that passes is not worth a word yet: there was a success lately."""
        return self.success_by(self.last.at) is not None and not self.is_lasting

    @property
    def since(self) -> datetime:
        """When a run succeeded last, else when the first one failed."""
        return self.success_by(self.last.at) or self.failing_since or self.last.at

    def success_by(self, now: datetime) -> datetime | None:
        """Give the last success; one after `now` is none, for the clock was wrong then or is."""
        at = self.succeeded_at
        return None if at is None or at - now > SKEW else at


def after(before: Record | None, ran: Ran, calendars: Mapping[str, Looked]) -> Record:
    """Tell what stands on record after a run.

    `calendars` are those that it has looked at: of one that it could not read the time of
    the last reading stays. Without any, those of before stand.
    """
    known = before.calendars if before else {}
    looked = {
        name: Looked(now.read_at or known.get(name, Looked()).read_at, now.failure)
        for name, now in calendars.items()
    }
    if not ran.code:
        return Record(ran, ran.at, None, looked)
    since = before.failing_since if before else None
    succeeded = before.succeeded_at if before else None
    return Record(ran, succeeded, min(since or ran.at, ran.at), looked or known)


def file_beside(memory: Path) -> Path:
    """Name the record that belongs to a memory."""
    return memory.with_name(f"{memory.stem}.run.json")


def load(file: Path) -> Record | None:
    """Read a record; None where there is none that can be used."""
    try:
        told = json.loads(file.read_bytes())
        if told["schema"] != SCHEMA:
            return None
        last = told["last"]
        return Record(
            Ran(**{**last, "at": _exactly(last["at"])}),
            _moment(told["succeeded_at"]),
            _moment(told["failing_since"]),
            {
                str(name): Looked(_moment(looked["read_at"]), str(looked["failure"]))
                for name, looked in told["calendars"].items()
            },
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def save(file: Path, record: Record, *, own_parents: int) -> None:
    """Put a record in its place in one step; `own_parents` as a memory has it.

    Raises OSError.
    """
    last = record.last
    told = {
        "schema": SCHEMA,
        "last": {
            "at": last.at.isoformat(),
            "code": last.code,
            "failure": last.failure[:MOST_WORDS],
            "created": last.created,
            "updated": last.updated,
            "deleted": last.deleted,
        },
        "succeeded_at": _text(record.succeeded_at),
        "failing_since": _text(record.failing_since),
        "calendars": {
            name: {"read_at": _text(looked.read_at), "failure": looked.failure[:MOST_WORDS]}
            for name, looked in record.calendars.items()
        },
    }
    make_private(file.parent, parents=own_parents)
    files.put(file, json.dumps(told, indent=1).encode("ascii") + os.linesep.encode())


def _moment(text: Any) -> datetime | None:
    """Read a moment, if there was one."""
    return None if text is None else _exactly(text)


def _exactly(text: Any) -> datetime:
    """Read a moment; one without an offset, or of no year of ours, is damaged.

    Raises ValueError, TypeError.
    """
    found = datetime.fromisoformat(text)
    if found.tzinfo is None or not 1970 <= found.year <= 9000:
        raise ValueError
    return found


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
