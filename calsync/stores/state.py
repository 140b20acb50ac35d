"""The user's state folder: names for what belongs to a calendar, and folders nobody else reads."""

from __future__ import annotations

import errno
import os
import sys
from hashlib import sha256
from pathlib import Path

import platformdirs


def state_folder(name: str) -> Path:
    """Name a folder of this user's state."""
    return Path(platformdirs.user_state_dir("calsync", appauthor=False)) / name


def key_of(calendar: str | os.PathLike[str]) -> str:
    """Tell one calendar from another: the file a path leads to, or an address as it is."""
    text = os.fspath(calendar)
    if "://" in text:
        return text
    return os.path.normcase(os.path.realpath(os.path.expanduser(text)))


def name_of(*keys: str) -> str:
    """Name a file of what belongs to these keys together: 16 hex digits."""
    text = "\n".join(sorted(set(keys)))
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def make_private(folder: Path, *, parents: int) -> None:
    """Make a folder and `parents` above it this user's alone; refuse somebody else's.

    Raises OSError.
    """
    for place in reversed((folder, *folder.parents[:parents])):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sys.platform == "win32":
            continue
        found = os.stat(place)
        if {found.st_uid, os.lstat(place).st_uid} != {os.getuid()}:
            raise PermissionError(errno.EPERM, "the folder belongs to somebody else")
        if found.st_mode & 0o077 and place == folder:
            os.chmod(place, 0o700)
