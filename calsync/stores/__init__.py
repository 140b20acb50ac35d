"""Where calendars live, behind two verbs: read everything, write conditionally."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from calsync.errors import ConfigError, UsageError
from calsync.model import CalendarSettings
from calsync.stores import files
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
    "open_on_disk",
    "open_store",
]


def open_store(path: str | os.PathLike[str], *, name: str = "") -> Store:
    """Choose the store for a path: a folder of .ics files, else one file.

    `~` is the user's home. Nothing is read yet. Raises UsageError where nothing is there.
    """
    place = files.expanded(path)
    shown = files.shown(os.fspath(path))
    try:
        is_folder = stat.S_ISDIR(os.stat(place).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        raise UsageError(f"there is no file or folder {shown}; check the path") from None
    except ValueError:
        raise UsageError(f"{shown} is no path") from None
    except OSError as problem:
        if problem.errno not in (errno.ELOOP, errno.ENAMETOOLONG):
            raise files.unreadable(Path(place), problem) from None
        raise UsageError(f"{shown}: {problem.strerror}; check the path") from None
    store = Vdir if is_folder else IcsFile
    return store(place, name=name or os.fspath(path))


def open_on_disk(calendar: CalendarSettings) -> Store:
    """Open the file or folder of a `[[calendars]]` entry; nothing is read yet.

    Raises ConfigError where nothing is there, or something else than its type says.
    """
    where = f"calendars.{calendar.name}"
    try:
        store = open_store(calendar.path, name=calendar.name)
    except UsageError as problem:
        raise ConfigError([f"{where}: {problem}"]) from None
    if store.is_folder and calendar.type == "ics":
        raise ConfigError([f"{where}: {calendar.path} is a folder: its type is vdir, not ics"])
    if not store.is_folder and calendar.type == "vdir":
        raise ConfigError([f"{where}: {calendar.path} is a file: its type is ics, not vdir"])
    return store
