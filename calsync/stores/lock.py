"""One run at a time on a calendar.

The lock is the operating system's, on a file of its own in the user's state folder: it
ends with the process, however that ends. Where no lock can be had there, a folder of
this user's among the temporary files serves. Two runs that see different folders (a
cron job without HOME) do not see each other; what was read is then still compared
before anything is written. Passes that run side by side in one process do see each other,
and each waits for its turn.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

from calsync.errors import CalsyncError, TryAgainLater
from calsync.stores.state import key_of, make_private, name_of, state_folder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FOLDER = "locks"
_HELD = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})
_LOCKED_AT = 1 << 30  # Windows lets nobody read what is locked: behind the text
PATIENCE_SECONDS = 300.0  # as long as a pass may take

_holders: dict[tuple[Path | None, str], int] = {}  # of this process: its threads
_freed = threading.Condition()


@contextlib.contextmanager
def lock(
    *calendars: str | os.PathLike[str],
    folder: Path | None = None,
    names: Mapping[str, str] | None = None,
    patience_seconds: float = PATIENCE_SECONDS,
) -> Iterator[None]:
    """Keep other runs away from these calendars until the block ends.

    Another thread of this process is waited for, another process is not.

    A calendar is a path, followed to the file it leads to, or an address; `names` are what
    messages call them, themselves where there is none. `folder` is
    where lock files stand instead of the user's state folder. Raises TryAgainLater where
    another run works on one of them, and CalsyncError where no lock can be had at all.
    """
    with contextlib.ExitStack() as stack:
        for key, calendar in sorted({key_of(c): os.fspath(c) for c in calendars}.items()):
            name = (names or {}).get(calendar, calendar)
            stack.enter_context(_turn((folder, key), name, patience_seconds))
            stack.callback(os.close, _lock(key, name, folder))
        yield


@contextlib.contextmanager
def _turn(which: tuple[Path | None, str], calendar: str, patience_seconds: float) -> Iterator[None]:
    """Be the only thread of this process that works on it.

    Keys are taken in their order, so that no two wait for each other.
    """
    me = threading.get_ident()
    with _freed:
        if _holders.get(which) == me or not _freed.wait_for(
            lambda: which not in _holders, patience_seconds
        ):
            raise _refusal(f" (process {os.getpid()})", calendar)
        _holders[which] = me
    try:
        yield
    finally:
        with _freed:
            del _holders[which]
            _freed.notify_all()


def _refusal(process: str, calendar: str) -> TryAgainLater:
    return TryAgainLater(
        f"another calsync run{process} works on {calendar}; try again when it is done"
    )


def lock_file(calendar: str | os.PathLike[str], folder: Path | None = None) -> Path:
    """Name the lock file of a calendar."""
    return (folder or state_folder(_FOLDER)) / _file_name(key_of(calendar))


def _file_name(key: str) -> str:
    return name_of(key) + ".lock"


def _fallback_folder() -> Path:
    if sys.platform == "win32":
        return Path(tempfile.gettempdir()) / "calsync" / _FOLDER
    return Path(tempfile.gettempdir()) / f"calsync-{os.getuid()}" / _FOLDER


def _lock(key: str, calendar: str, folder: Path | None) -> int:
    """Take one lock, on what messages call `calendar`; closing the descriptor releases it."""
    problems = []
    for place in (folder,) if folder else (state_folder(_FOLDER), _fallback_folder()):
        try:
            make_private(place, parents=0 if folder else 1)
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            descriptor = os.open(place / _file_name(key), flags, 0o600)
        except OSError as problem:
            problems.append(f"{place}: {problem.strerror or problem}")
            continue
        try:
            _take(descriptor)
        except OSError as problem:
            process = _read_process(descriptor)
            os.close(descriptor)
            if problem.errno in _HELD:
                raise _refusal(process, calendar) from None
            problems.append(f"{place}: {problem.strerror or problem}")
            continue
        with contextlib.suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, f"{os.getpid()}\n".encode())
        return descriptor
    raise CalsyncError(
        f"no lock can be had for {calendar} ({'; '.join(problems)}): make the folder writable"
    )


def _take(descriptor: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, _LOCKED_AT, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _read_process(descriptor: int) -> str:
    """Give the number of the process that holds a lock, in brackets; "" if not known."""
    with contextlib.suppress(OSError):
        os.lseek(descriptor, 0, os.SEEK_SET)
        text = os.read(descriptor, 32).strip()
        if text.isdigit():
            return f" (process {text.decode()})"
    return ""
