"""A new config goes on with what `--calendar` has left of its calendars.

A calendar is the file that it leads to, however it was named: what was deleted in it or
marked stays so when a config names it for the first time.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from calsync import runs
from calsync.memory import Memory, open_memory
from calsync.model import Level, Note, Remembered, Settings
from calsync.stores import files


@dataclass(slots=True)
class Heir:
    """The memory of a config without one yet: what its first save keeps began elsewhere.

    `formerly` are the memories of its calendars, by their names in the config.
    """

    own: Memory
    formerly: Mapping[str, tuple[str, Memory]]
    notes: tuple[Note, ...] = field(default=(), init=False)
    is_new: bool = field(default=False, init=False)

    def load(self) -> Remembered | None:
        """Read the own memory; where there is none, those from before. Raises as they do."""
        found = self.own.load()
        self.notes = self.own.notes
        self.is_new = found is None and not self.notes
        if not self.is_new:
            return found
        parts = {name: memory.load() for name, (_path, memory) in self.formerly.items()}
        known = {name: part for name, part in parts.items() if part is not None}
        self.notes = tuple(
            Note(
                files.shown(self.formerly[name][0]),
                "what sync --calendar remembers of it (what you deleted, marked or said) counts"
                " for this config from now on",
                Level.INFO,
            )
            for name in known
        )
        return _together(known) if known else None

    def save(self, before: Remembered | None, after: Remembered) -> None:
        """Keep what has changed, the first time all. Raises as `Memory.save` does."""
        self.own.save(None if self.is_new else before, after)
        self.notes, self.is_new = self.own.notes, False

    def backup(self, path: Path) -> None:
        """Do as `Memory.backup`."""
        self.own.backup(path)


def open_memory_of(config: Path, settings: Settings) -> Memory | Heir:
    """Name the memory of a config. Nothing is made.

    Where one was lost, what another has left of long ago would be wrong: nothing is inherited.
    """
    own = open_memory(config)
    record = None if own.file.exists() else runs.load(runs.file_beside(own.file))
    if own.file.exists() or (record and record.succeeded_at):
        return own
    paths = {c.name: c.path for c in settings.calendars if c.path}
    return Heir(own, {name: (path, open_memory(path)) for name, path in paths.items()})


def _together(parts: Mapping[str, Remembered]) -> Remembered:
    """Put memories of one calendar each together, under their names in the config."""
    seen = [part.first_seen for part in parts.values()]
    keys = {key for part in seen for key in part}
    return Remembered(
        traces=tuple({t.uid: t for part in parts.values() for t in part.traces}.values()),
        statements=tuple(dict.fromkeys(s for part in parts.values() for s in part.statements)),
        interviews=tuple(
            dataclasses.replace(i, event=dataclasses.replace(i.event, calendar=name))
            for name, part in parts.items()
            for i in part.interviews
        ),
        first_seen={key: min(part[key] for part in seen if key in part) for key in keys},
        settled={uid: verdict for part in parts.values() for uid, verdict in part.settled.items()},
        told=frozenset[str]().union(*(part.told for part in parts.values())),
        calendars={
            name: has_foreign
            for name, part in parts.items()
            for has_foreign in part.calendars.values()
        },
    )
