"""The user's state folder: names for what belongs to a calendar, and folders nobody else reads."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import platformdirs

from calsync.errors import ConfigError


def state_folder(name: str) -> Path:
    """Name a folder of this user's state. Raises ConfigError as `user_folder` does."""
    return user_folder(platformdirs.user_state_dir) / name


def user_folder(find: Callable[..., str]) -> Path:
    """Name one of this user's folders, as platformdirs has it.

    Raises ConfigError where this user has no home: a container's number without an entry.
    """
    with contextlib.suppress(RuntimeError):
        folder = find("calsync", appauthor=False)
        if not folder.startswith("~"):
            return Path(folder)
    raise ConfigError(["this user has no home folder: set HOME to one that can be written to"])


def key_of(calendar: str | os.PathLike[str]) -> str:
    """Tell one calendar from another: the file a path leads to, or an address as it is."""
    text = os.fspath(calendar)
    if "://" in text:
        return text
    path = os.path.expanduser(text)
    found = os.path.realpath(path)
    if any(part.startswith("..") for part in found.split(os.sep)):
        # Kubernetes mounts a file as a link into a folder `..2026_03_01…`, another one for
        # each pod and each change of the Secret: the link is what lasts.
        found = os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))
    return os.path.normcase(found)


def name_of(*keys: str) -> str:
    """Name a file of what belongs to these keys together: 16 hex digits."""
    text = "\n".join(sorted(set(keys)))
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def make_folders(folder: Path) -> None:
    """Make a folder and whatever is missing above it, this user's alone. Raises OSError.

    With `parents=True` alone those above would be open to whom the umask lets in.
    """
    for place in reversed((folder, *folder.parents)):
        if place == folder or not place.exists():
            place.mkdir(mode=0o700, exist_ok=True)


def make_private(folder: Path, *, parents: int) -> None:
    """Make a folder and `parents` above it this user's alone; refuse somebody else's.

    Raises OSError.
    """
    for place in reversed((folder, *folder.parents[:parents])):
        make_folders(place)
        if sys.platform == "win32":
            continue
        found = os.stat(place)
        if {found.st_uid, os.lstat(place).st_uid} != {os.getuid()}:
            raise PermissionError(errno.EPERM, "the folder belongs to somebody else")
        if found.st_mode & 0o077 and place == folder:
            os.chmod(place, 0o700)
