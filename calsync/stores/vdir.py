"""A calendar in a folder: one .ics file for each event, as vdirsyncer and khal keep it.

https://vdirsyncer.pimutils.org/en/stable/vdir.html
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Iterable, Set
from pathlib import Path

from calsync.errors import CalsyncError, NotACalendar, TryAgainLater
from calsync.model import Level, Note
from calsync.stores import files
from calsync.stores.base import Outcome, Pieces, Resource, Snapshot, Status, Write

OWN_PREFIX = "calsync-"  # of the UID of a reminder and of the name of its file
# Lists the files that a write is about to create: one that is not there although it is
# listed was never written, for the run died or failed. It goes when all of them are.
RECORD = ".calsync-unwritten"

_UIDS = re.compile(
    rb"^(BEGIN|END|UID)(?:;[^:\r\n]*)?:[ \t]*([^\r\n]*)", re.MULTILINE | re.IGNORECASE
)
_WITH_UID = frozenset({b"VEVENT", b"VTODO", b"VJOURNAL"})


class Vdir(files.FileStore):
    """A folder of .ics files; a resource bears its file's name.

    Subfolders, hidden and temporary files and whatever does not end in .ics are none of
    its business. `own_prefix` begins the UID and the file name of every reminder of
    ours, and nothing else is ever written: a new file bears such a name, a replaced one
    holds such a UID, a deleted one nothing but.
    """

    is_folder = True

    def __init__(
        self, path: str | os.PathLike[str], *, name: str = "", own_prefix: str = OWN_PREFIX
    ) -> None:
        super().__init__(path, name=name)
        self._own_prefix = own_prefix
        self._own_name = re.compile(re.escape(own_prefix) + r"[a-z0-9-]+\.ics")

    def read(self) -> Snapshot:
        """Read every file, by name.

        Raises NotACalendar for what is no folder, CalsyncError for one that is missing or
        cannot be listed. A file that cannot be read is a note of an incomplete snapshot.
        """
        resources: list[Resource] = []
        notes: list[Note] = []
        unwritten = set(self._recorded())
        names = self._names()
        for name in names:
            try:
                content, signature = files.read(self._path(name))
                if not content and name in unwritten:
                    continue  # its name was taken, and the run died before it was filled
            except FileNotFoundError:
                why = "it leads nowhere" if self._path(name).is_symlink() else "it has just gone"
                notes.append(Note(files.shown(name), f"was not read: {why}"))
            except NotACalendar as problem:
                notes.append(Note(files.shown(name), f"was not read: {problem}"))
            except TryAgainLater:
                notes.append(Note(files.shown(name), "was not read: it keeps changing", Level.INFO))
            except OSError as problem:
                why = (problem.strerror or str(problem)).lower()
                notes.append(Note(files.shown(name), f"was not read: {why}"))
            else:
                version = self._remember(name, signature, (content,))
                resources.append(Resource(name, content, version))
            unwritten.discard(name)
        there = {resource.name for resource in resources}
        for name in self._seen.keys() - there:
            del self._seen[name]
        is_complete = not notes
        unread = frozenset(names) - there - unwritten
        if not resources and not unread:
            notes.append(Note(self.name, "there is no .ics file in it"))
        return Snapshot(
            tuple(resources),
            complete=is_complete,
            notes=tuple(notes),
            is_folder=True,
            unread=unread,
            unwritten=frozenset(unwritten),
        )

    def write(
        self, writes: Iterable[Write], *, still_unwritten: frozenset[str] = frozenset()
    ) -> tuple[Outcome, ...]:
        """Try each write in turn; see `Store.write`.

        The names of the files to create are on record before the first of them is made.
        """
        writes = tuple(writes)
        before = self._recorded()
        created = {
            w.name
            for w in writes
            if w.version is None and w.pieces is not None and self._own_name.fullmatch(w.name)
        }
        try:
            self._record(still_unwritten | created, before)
        except OSError as problem:
            message = f"{files.shown(self.path)} stays as it is: {files.explain(problem)}"
            return tuple(Outcome(write, Status.FAILED, message) for write in writes)
        self._remove_unfilled(created & before)
        outcomes = super().write(writes)
        failed = {o.write.name for o in outcomes if o.status is Status.FAILED}
        with contextlib.suppress(OSError):  # what is listed too much is there
            self._record(still_unwritten | (created & failed), created | still_unwritten)
        return outcomes

    def _recorded(self) -> frozenset[str]:
        try:
            content, _signature = files.read(self.path / RECORD)
        except (OSError, CalsyncError):
            return frozenset()
        lines = content.decode("ascii", "replace").splitlines()
        return frozenset(filter(self._own_name.fullmatch, lines))

    def _record(self, names: Set[str], before: Set[str]) -> None:
        if names:
            if names != before:
                files.put(self.path / RECORD, "".join(f"{n}\n" for n in sorted(names)).encode())
        else:
            (self.path / RECORD).unlink(missing_ok=True)

    def _remove_unfilled(self, names: Set[str]) -> None:
        for name in names:
            with contextlib.suppress(OSError):
                if not self._path(name).lstat().st_size:
                    self._path(name).unlink()

    def _names(self) -> list[str]:
        try:
            with os.scandir(self.path) as entries:
                return sorted(
                    entry.name
                    for entry in entries
                    if entry.name.lower().endswith(".ics")
                    and not entry.name.startswith(".")
                    and _may_be_file(entry)
                )
        except NotADirectoryError:
            raise NotACalendar(f"{files.shown(self.path)} is no folder") from None
        except OSError as problem:
            raise files.unreadable(self.path, problem) from None

    def _folder(self) -> Path:
        return self.path

    def _path(self, name: str) -> Path:
        return self.path / name

    def _refusal(self, write: Write, seen: Pieces | None) -> str:
        if seen is None:
            if write.pieces is None:
                return "it is not there"
            if not self._own_name.fullmatch(write.name):
                return f"new files are named {self._own_prefix}….ics"
        else:
            ours, foreign = self._count_uids(b"".join(seen))
            if not ours or (write.pieces is None and foreign):
                return "what it holds is not calsync's"
        if write.pieces is not None and not any(map(len, write.pieces)):
            return "nothing would be left in it"
        return ""

    def _count_uids(self, content: bytes) -> tuple[int, int]:
        """Count the events that are ours and those that are not; alarms have UIDs too."""
        prefix = self._own_prefix.encode().lower()  # programs may write UIDs in another case
        inside: list[bytes] = []
        ours = foreign = 0
        for found in _UIDS.finditer(content):
            what, value = found[1].upper(), found[2].strip()
            if what == b"BEGIN":
                inside.append(value.upper())
                foreign += value.upper() in _WITH_UID  # until its UID says otherwise
            elif what == b"END":
                if inside:
                    inside.pop()
            elif inside and inside[-1] in _WITH_UID and value.lower().startswith(prefix):
                ours += 1
                foreign -= 1
        return ours, foreign


def _may_be_file(entry: os.DirEntry[str]) -> bool:
    """Tell files, and links that may lead to one, from folders, pipes and devices."""
    try:
        return stat.S_ISREG(entry.stat().st_mode)
    except OSError:
        return True  # reading it will say what is wrong
