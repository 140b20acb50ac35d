"""Where an export reads from and writes to."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from calsync.cli.stdout import to_stdout
from calsync.errors import CalsyncError, UsageError
from calsync.stores.base import Pieces, Resource, Snapshot
from calsync.stores.files import expanded


def read_source(source: str) -> Snapshot:
    """Read an .ics file, a folder of them, an address, or standard input (`-`).

    Raises:
        UsageError: nothing is there, or the address is not a private one.
        CalsyncError: the address gives no calendar.
    """
    if source == "-":
        return Snapshot((Resource("standard input", sys.stdin.buffer.read(), ""),))
    if source.partition("://")[0].lower() in ("http", "https", "webcal", "webcals"):
        from calsync.errors import ConfigError
        from calsync.stores.feed import Feed

        try:
            return Feed(source, name="the address").read()
        except ConfigError:
            raise UsageError("the address: does not begin with https:// or webcal://") from None
    from calsync.stores import open_store

    return open_store(source).read()


def check_output(source: str, output: str | None) -> None:
    """Refuse to write an export over the calendar that it is made from.

    Raises:
        UsageError: the output is the source, a file of it, or what standard input reads;
            an export holds reminders alone.
    """
    if output is None or output == "-":
        return
    try:
        target = os.stat(expanded(output))
    except OSError as problem:
        if problem.errno in (errno.ENAMETOOLONG, errno.ELOOP):
            raise UsageError(f"{output}: {problem.strerror}; name another file") from None
        return  # nothing is there yet
    if not stat.S_ISREG(target.st_mode):
        return
    if any(os.path.samestat(target, part) for part in _parts_of(source)):
        raise UsageError(
            f"{output}: is the calendar itself, or a file of it, which an export would replace."
            " Name another file, or write into the calendar with sync --calendar"
        )


def is_part_of(source: str, output: str) -> bool:
    """Tell whether a file is a calendar, one of its files, or would lie in its folder.

    Raises:
        UsageError: the output is a path that cannot be.
    """
    path = expanded(output)
    with contextlib.suppress(OSError):
        if os.path.samefile(os.path.dirname(os.path.realpath(path)), expanded(source)):
            return True
    try:
        target = os.stat(path)
    except OSError as problem:
        if problem.errno in (errno.ENAMETOOLONG, errno.ELOOP):
            raise UsageError(f"{output}: {problem.strerror}; name another file") from None
        return False
    return any(os.path.samestat(target, part) for part in _parts_of(source))


def _parts_of(source: str) -> Iterator[os.stat_result]:
    """Find the files that a source is made of."""
    with contextlib.suppress(OSError):
        if source == "-":
            yield os.fstat(sys.stdin.fileno())
            return
        path = expanded(source)
        yield os.stat(path)
        with os.scandir(path) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    yield os.stat(entry.path)


def write_output(output: str | None, pieces: Pieces) -> None:
    """Write to a file, all or nothing, or to standard output.

    Raises:
        CalsyncError: the file cannot be written; what stood there is as it was.
    """
    if output is None or output == "-":
        with to_stdout():
            sys.stdout.flush()
            for piece in pieces:
                sys.stdout.buffer.write(piece)
        return
    target = Path(os.path.realpath(expanded(output)))
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
