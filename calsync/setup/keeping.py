"""Putting a config and what it needs where they belong: all of it, or nothing.

What is made first is taken back by the `undo` stack, unless its owner lets that go.
"""

from __future__ import annotations

import contextlib
import os
import stat
from contextlib import ExitStack
from pathlib import Path

from calsync import config, secrets
from calsync.errors import CalsyncError
from calsync.model import SecretSource, Settings
from calsync.secrets import Secret
from calsync.stores import files
from calsync.stores.state import make_folders


def try_place(path: Path) -> None:
    """See whether a config can be written there; nothing is left. Raises CalsyncError."""
    place = Path(os.path.realpath(path))
    try:
        with contextlib.suppress(FileNotFoundError):
            if not stat.S_ISREG(place.stat().st_mode):
                raise CalsyncError(f"{files.shown(path)} is no file; name another with -c")
        files.try_folder(next(folder for folder in place.parents if os.path.lexists(folder)))
    except FileNotFoundError:  # a folder of the system's that only looks like one
        raise CalsyncError(f"{files.shown(path)}: no file can be made there") from None
    except OSError as problem:
        raise CalsyncError(f"{files.shown(path)}: {files.explain(problem)}") from None


def keep_config(path: Path, text: str, undo: ExitStack, *, replace: bool) -> Path | None:
    """Write a config for its user's eyes only; give where the one it replaces is kept.

    Raises CalsyncError where it cannot be written, or one stands there that must stay.
    """
    place = Path(os.path.realpath(path))
    old: Path | None = None
    try:
        make_folders(place.parent)
        if replace and place.exists():
            old = free_name(place.with_name(f"{place.name}.old"))
            files.keep_copy(place, old)
            undo.callback(_remove_copy, old, place)
            files.put(place, text.encode())
        else:
            files.create(place, (text.encode(),), mode=0o600)
    except FileExistsError:
        raise CalsyncError(
            f"{files.shown(path)}: a config was written there meanwhile; it stays as it is"
        ) from None
    except OSError as problem:
        raise CalsyncError(f"{files.shown(path)}: {files.explain(problem)}") from None
    return old


def left_passwords(old: Path, path: Path, now: Settings) -> tuple[Path, ...]:
    """Name the password files of a config that was replaced, which nothing needs any more.

    `old` is its copy, `path` where it stood, by which its paths go.
    """
    try:
        before = config.parse(old.read_text(encoding="utf-8"), path)
    except (CalsyncError, OSError, ValueError):
        return ()  # it may have been replaced because it was wrong
    used = _password_files(now)
    left = dict.fromkeys(file for file in _password_files(before) if file not in used)
    return tuple(file for file in left if file.exists())


def _password_files(settings: Settings) -> list[Path]:
    sources = (calendar.secret for calendar in settings.calendars)
    return [Path(s.value[0]) for s in sources if s and s.key == "password_file"]


def keep_password_file(path: Path, secret: Secret, undo: ExitStack) -> None:
    """Write a password into a new file. Raises CalsyncError where it cannot be written."""
    try:
        make_folders(path.parent)
        files.create(path, (secret.reveal().encode() + b"\n",), mode=0o600)
    except OSError as problem:
        words = f"{files.shown(path)}: the password cannot be kept: {files.explain(problem)}"
        raise CalsyncError(words) from None
    undo.callback(_remove, path)


def keep_in_keyring(source: SecretSource, secret: Secret, undo: ExitStack) -> None:
    """Put a password into the keyring. Raises ConfigError where it does not take it."""
    entry, username = source.value
    before = secrets.keep_in_keyring(entry, username, secret)
    undo.callback(_restore, entry, username, before)


def make_calendar(path: Path, undo: ExitStack) -> None:
    """Make a calendar file without events. Raises CalsyncError where it cannot be made."""
    content = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//calsync//EN\r\nEND:VCALENDAR\r\n"
    try:
        files.create(path, (content,))
    except OSError as problem:
        raise CalsyncError(f"{files.shown(path)}: {files.explain(problem)}") from None
    undo.callback(_remove, path)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _remove_copy(copy: Path, of: Path) -> None:
    """Remove a copy, unless it is all that is left of what was there."""
    with contextlib.suppress(OSError):
        if copy.read_bytes() == of.read_bytes():
            copy.unlink()


def _restore(entry: str, username: str, before: Secret | None) -> None:
    with contextlib.suppress(CalsyncError):
        if before is None:
            secrets.remove_from_keyring(entry, username)
        else:
            secrets.keep_in_keyring(entry, username, before)


def free_name(path: Path) -> Path:
    """Give a name that nothing has yet: this one, or it with a number."""
    number, name = 2, path
    while os.path.lexists(name):
        name, number = path.with_name(f"{path.name}-{number}"), number + 1
    return name
