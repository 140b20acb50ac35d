"""What one run leaves for the next, so that an unchanged calendar costs one request.

All of it may be thrown away at any time; that costs one full read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Cached:
    """A collection as it was read, and the mark from which changes count.

    `etags` names every member; an empty ETag says that its data is still to be read.
    `kept` holds the data of those that can matter. Without `is_whole` only a part of the
    collection has ever been seen.
    """

    asked: str  # address and name of the config, as they were when it was found
    collection: str  # where discovery has found it
    token: str = ""  # of a sync-collection report
    ctag: str = ""  # where there are no tokens
    etags: Mapping[str, str] = field(default_factory=dict)
    kept: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)
    ids: frozenset[str] = frozenset()  # of the reminders whose interviews were looked for
    is_whole: bool = True
    compared_at: float = 0.0  # seconds of the epoch; when the listing was last compared
    written: frozenset[str] = frozenset()  # reminders of ours, since the mark


class Cache(Protocol):
    """Where it is kept, for one calendar of the config and one `keeps`.

    What must be thrown away when the settings change that `keeps` follows from is the
    business of whoever implements this: `load` then gives None.
    """

    @property
    def is_lasting(self) -> bool:
        """Whether another run will find what this one saves."""
        ...

    def load(self) -> Cached | None:
        """Give what was saved last."""
        ...

    def save(self, cached: Cached) -> None:
        """Put this in the place of what was saved."""
        ...

    def unwritten(self) -> frozenset[str]:
        """Name the resources that a run was to create and perhaps did not."""
        ...

    def record_unwritten(self, names: frozenset[str]) -> None:
        """Keep those names, on the disk, before the first of them is written."""
        ...


class MemoryCache:
    """A cache for one process."""

    def __init__(self, *, is_lasting: bool = False) -> None:
        self.is_lasting = is_lasting
        self.cached: Cached | None = None
        self._unwritten: frozenset[str] = frozenset()

    def load(self) -> Cached | None:
        """Give what was saved last."""
        return self.cached

    def save(self, cached: Cached) -> None:
        """Put this in the place of what was saved."""
        self.cached = cached

    def unwritten(self) -> frozenset[str]:
        """Name the resources that a run was to create and perhaps did not."""
        return self._unwritten

    def record_unwritten(self, names: frozenset[str]) -> None:
        """Keep those names."""
        self._unwritten = names
