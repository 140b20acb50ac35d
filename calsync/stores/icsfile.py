"""A calendar in one .ics file."""

from __future__ import annotations

import os
from pathlib import Path

from calsync.stores import files
from calsync.stores.base import Pieces, Resource, Snapshot, Write


class IcsFile(files.FileStore):
    """One .ics file; its single resource bears the file's name.

    The file is replaced as a whole and only where it is byte for byte what was read; it
    is never deleted or emptied.
    """

    is_folder = False

    def read(self) -> Snapshot:
        """Read the file.

        Raises NotACalendar for anything but a regular file, TryAgainLater for one that
        keeps changing, CalsyncError for one that is missing or cannot be read.
        """
        try:
            files.check_is_regular(self.path, os.stat(self.path))
            content, signature = files.read(self.path)
        except OSError as problem:
            raise files.unreadable(self.path, problem) from None
        version = self._remember(self.path.name, signature, (content,))
        return Snapshot((Resource(self.path.name, content, version),))

    def _folder(self) -> Path:
        return Path(os.path.realpath(self.path)).parent

    def _path(self, name: str) -> Path:
        return self.path

    def _refusal(self, write: Write, seen: Pieces | None) -> str:
        if write.name != self.path.name:
            return f"this calendar is the file {files.shown(self.path.name)} alone"
        if write.pieces is None:
            return "a calendar file is never deleted"
        if not any(map(len, write.pieces)):
            return "nothing would be left in it"
        return ""
