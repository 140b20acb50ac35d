"""Where calendars live, behind two verbs: read everything, write conditionally."""

from __future__ import annotations

import os

from calsync.errors import UsageError
from calsync.stores.base import Outcome, Pieces, Resource, Snapshot, Status, Store, Write
from calsync.stores.icsfile import IcsFile
from calsync.stores.vdir import Vdir

__all__ = [
    "IcsFile",
    "Outcome",
    "Pieces",
    "Resource",
    "Snapshot",
    "Status",
    "Store",
    "Vdir",
    "Write",
    "open_store",
]


def open_store(path: str | os.PathLike[str], *, name: str = "") -> Store:
    """Choose the store for a path: a folder of .ics files, else one file.

    `~` is the user's home. Nothing is read yet. Raises UsageError where nothing is there.
    """
    expanded = os.path.expanduser(os.fspath(path))
    if os.path.isdir(expanded):
        return Vdir(expanded, name=name or os.fspath(path))
    if not os.path.lexists(expanded):
        raise UsageError(f"there is no file or folder {os.fspath(path)}; check the path")
    return IcsFile(expanded, name=name or os.fspath(path))
