"""Where an export reads from and writes to."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path

from calsync.errors import CalsyncError, UsageError
from calsync.stores.base import Pieces, Resource, Snapshot


def read_source(source: str) -> Snapshot:
    """Read an .ics file, a folder of them, or standard input (`-`).

    Raises:
        UsageError: nothing is there, or it is an address, which is not read yet.
    """
    if source == "-":
        return Snapshot((Resource("standard input", sys.stdin.buffer.read(), ""),))
    if source.partition("://")[0].lower() in ("http", "https", "webcal", "webcals"):
        raise UsageError(
            "feeds are not read by this version yet: download the calendar and name the file"
        )
    from calsync.stores import open_store

    return open_store(source).read()


def check_output(source: str, output: str | None) -> None:
    """Refuse to write an export over the calendar that it is made from.

    Raises:
        UsageError: both are one file; an export holds reminders alone.
    """
    if output is None or "-" in (source, output):
        return
    with contextlib.suppress(OSError):
        if os.path.samefile(Path(source).expanduser(), Path(output).expanduser()):
            raise UsageError(
                f"{output}: is the calendar itself, which an export would replace. Name another"
                " file, or write into the calendar with sync --calendar"
            )


def write_output(output: str | None, pieces: Pieces) -> None:
    """Write to a file, all or nothing, or to standard output.

    Raises:
        CalsyncError: the file cannot be written; what stood there is as it was.
    """
    if output is None or output == "-":
        sys.stdout.flush()
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    target = Path(os.path.realpath(Path(output).expanduser()))
    if target.exists() and not target.is_file():
        # A pipe or a device takes the bytes as they come.
        if target.is_dir():
            raise UsageError(f"{output}: is a folder; name a file")
        with target.open("wb") as out:
            out.writelines(pieces)
        return
    try:
        _replace(target, pieces)
    except OSError as problem:
        raise CalsyncError(f"{output}: cannot be written ({problem.strerror})") from None


def _replace(target: Path, pieces: Pieces) -> None:
    descriptor, temporary = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.writelines(pieces)
            out.flush()
            os.fsync(out.fileno())
        if target.exists():
            mode = target.stat().st_mode & 0o7777
        else:
            mask = os.umask(0)
            os.umask(mask)
            mode = 0o666 & ~mask
        os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
