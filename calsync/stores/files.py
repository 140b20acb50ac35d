"""Files read whole, and replaced, created or deleted without a moment of half a file.

The new content goes to a hidden temporary file in the same folder, reaches the disk,
and takes the old one's place in one step, after the old one has been compared with what
was read. Whatever goes wrong before that step, the old file stands untouched and the
temporary one is removed. Mode, owner and extended attributes (on Linux with them the
ACL) are kept, symbolic links followed; further hard links keep the old content.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Iterable, Iterator
from io import BufferedReader, FileIO
from itertools import zip_longest
from pathlib import Path
from typing import Final

from calsync.errors import CalsyncError, NotACalendar, TryAgainLater, UsageError
from calsync.stores.base import Outcome, Pieces, Status, Write

BLOCK_BYTES = 1 << 18
READS = 3  # of a file that changes while it is read
LEFTOVER_SECONDS = 24 * 60 * 60  # a temporary file as old as that is of a run that died

_BINARY: Final[int] = getattr(os, "O_BINARY", 0)
_NONBLOCK: Final[int] = getattr(os, "O_NONBLOCK", 0)  # a FIFO must not hold us up
_TEMPORARY = ".calsync-"
_READ_ONLY = "the file is read-only"
_IN_USE_ON_WINDOWS = (32, 33)


class Changed(Exception):
    """The file is not what was read."""


class NoFile(OSError):
    """A pipe, a device: nothing that holds a content of its own."""


class FileStore:
    """The writing half of the stores on a disk; what was read is kept to compare with."""

    is_folder = False

    def __init__(self, path: str | os.PathLike[str], *, name: str = "") -> None:
        self.path = Path(expanded(path))
        self.name = name or str(path)
        self._seen: dict[str, tuple[str, Pieces]] = {}

    def close(self) -> None:
        """Nothing stays open."""

    def commit(self) -> None:
        """Nothing is kept between runs but the files themselves."""

    @property
    def left(self) -> dict[str, str]:
        """The signature of each resource as it was last read or written here."""
        return {name: version.partition("/")[0] for name, (version, _) in self._seen.items()}

    def write(
        self, writes: Iterable[Write], *, still_unwritten: frozenset[str] = frozenset()
    ) -> tuple[Outcome, ...]:
        """Try each write in turn; see `Store.write`."""
        remove_leftovers(self._folder())
        return tuple(self._attempt(write) for write in tuple(writes))

    def _folder(self) -> Path:
        """Give the folder that is written to."""
        raise NotImplementedError

    def _path(self, name: str) -> Path:
        """Give the file of a resource."""
        raise NotImplementedError

    def _refusal(self, write: Write, seen: Pieces | None) -> str:
        """Say why a write must not be done; "" if it may. `seen` is what stands there."""
        raise NotImplementedError

    def _attempt(self, write: Write) -> Outcome:
        version, seen = self._seen.get(write.name, (None, None))
        if write.version is not None and write.version != version:
            return Outcome(write, Status.CONFLICT, f"{shown(write.name)} has changed meanwhile")
        refusal = self._refusal(write, None if write.version is None else seen)
        if refusal:
            return Outcome(write, Status.FAILED, f"{shown(write.name)} stays as it is: {refusal}")
        path = self._path(write.name)
        try:
            if write.version is None or seen is None:
                signature = create(path, write.pieces or ())
            elif write.pieces is None:
                delete(path, seen)
                self._seen.pop(write.name)
                return Outcome(write, Status.WRITTEN)
            else:
                signature = replace(path, write.pieces, seen)
        except FileExistsError:
            message = f"{shown(write.name)} is there already"
            return Outcome(write, Status.CONFLICT, message)
        except Changed:
            message = f"{shown(write.name)} has changed meanwhile"
            return Outcome(write, Status.CONFLICT, message)
        except OSError as problem:
            message = f"{shown(write.name)} stays as it is: {explain(problem)}"
            return Outcome(write, Status.FAILED, message)
        new = self._remember(write.name, signature, write.pieces or ())
        return Outcome(write, Status.WRITTEN, version=new)

    def _remember(self, name: str, signature: str, pieces: Pieces) -> str:
        """Keep what stands in a file, and give it a version.

        Two contents may bear one signature where the clock of the disk is coarse.
        """
        version, seen = self._seen.get(name, ("", ()))
        known, _, repeated = version.partition("/")
        if known != signature:
            version = signature
        elif not _are_equal(seen, pieces):
            version = f"{signature}/{int(repeated or 0) + 1}"
        self._seen[name] = (version, pieces)
        return version


def expanded(path: str | os.PathLike[str]) -> str:
    """Put the user's home for `~`. Raises UsageError where `~name` names no user."""
    text = os.fspath(path)
    found = os.path.expanduser(text)
    if found.startswith("~"):
        user = shown(text.replace(os.sep, "/").partition("/")[0])
        raise UsageError(f"{shown(text)}: {user} is no user's home; write ./{user} for a name")
    return found


def read(path: Path) -> tuple[bytes, str]:
    """Read a regular file whole, with the signature of that moment.

    Raises NotACalendar for anything but a regular file, TryAgainLater for one that
    changes at every attempt, and OSError.
    """
    for _ in range(READS):
        descriptor = os.open(path, os.O_RDONLY | _BINARY | _NONBLOCK)
        with open(descriptor, "rb", buffering=0) as file:
            before = os.fstat(descriptor)
            check_is_regular(path, before)
            content = file.readall()
            after = os.fstat(descriptor)
        if signature_of(before) == signature_of(after) and len(content) == after.st_size:
            return content, signature_of(after)
    raise TryAgainLater(f"{shown(path)} keeps changing while it is read; try again later")


def opened(path: str | os.PathLike[str]) -> BufferedReader:
    """Open a regular file, and never wait for a pipe. Raises NoFile for one, and OSError."""
    file = open(os.open(path, os.O_RDONLY | _BINARY | _NONBLOCK), "rb")  # noqa: SIM115
    if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return file
    file.close()
    raise NoFile(errno.EINVAL, "is no file", os.fspath(path))


def check_is_regular(path: Path, found: os.stat_result) -> None:
    """Raise NotACalendar for a folder, a pipe, a device."""
    if stat.S_ISREG(found.st_mode):
        return
    kinds = {stat.S_IFDIR: "a folder", stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket"}
    kind = kinds.get(stat.S_IFMT(found.st_mode), "a device")
    raise NotACalendar(f"{shown(path)} is {kind}, not a calendar file")


def is_writable(path: Path) -> bool:
    """Tell whether a file can be replaced where it is, or a folder filled."""
    target = os.path.realpath(path)
    try:
        places = [target] if os.path.isdir(target) else [target, os.path.dirname(target)]
        # Root may do anything, but somebody has said no.
        return all(os.stat(p).st_mode & 0o222 and os.access(p, os.W_OK) for p in places)
    except OSError:
        return False


def signature_of(found: os.stat_result) -> str:
    """Tell one state of a file from another, as far as the disk can tell."""
    return f"{found.st_ino:x}-{found.st_size:x}-{found.st_mtime_ns:x}"


def replace(path: Path, pieces: Pieces, expected: Pieces) -> str:
    """Give an existing file new content and return its new signature.

    Raises Changed where its content is not `expected`, and OSError.
    """
    target = os.path.realpath(path)
    try:
        old = os.stat(target)
    except FileNotFoundError:
        raise Changed from None
    if not stat.S_ISREG(old.st_mode):
        raise Changed
    # The folder might allow it, and root may do anything, but somebody has said no.
    if not old.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, _READ_ONLY, target)
    with _temporary(os.path.dirname(target), 0o600) as (file, temporary):
        _write(file.fileno(), pieces)
        _keep_manner(file.fileno(), target, old)
        new = _finish(file)
        _check_is_still(target, expected)
        os.replace(temporary, target)
    _sync_folder(target)
    return new


def create(path: Path, pieces: Pieces, *, mode: int = 0o666) -> str:
    """Make a file that must not exist yet and return its signature.

    `mode` is cut by the user's mask.

    Raises FileExistsError, also for a link that leads nowhere, and OSError.
    """
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    with _temporary(os.path.dirname(path), mode) as (file, temporary):
        _write(file.fileno(), pieces)
        new = _finish(file)
        _rename_to_new(temporary, path)
    _sync_folder(str(path))
    return new


def put(path: Path, content: bytes) -> None:
    """Give a file of ours this content, whatever stands there. Raises OSError."""
    with _temporary(os.path.dirname(path), 0o600) as (file, temporary):
        _write(file.fileno(), (content,))
        _finish(file)
        os.replace(temporary, path)
    _sync_folder(str(path))


def try_folder(folder: Path) -> None:
    """Make a file there and remove it again. Raises OSError where none can be made."""
    with _temporary(str(folder), 0o600):
        pass


def keep_copy(path: Path, copy: Path) -> None:
    """Copy a file to a name that must be free, for this user alone.

    Raises FileExistsError, NotACalendar for anything but a regular file, TryAgainLater
    for one that changes at every attempt, and OSError.
    """
    for _ in range(READS):
        with (
            open(os.open(path, os.O_RDONLY | _BINARY | _NONBLOCK), "rb", buffering=0) as file,
            _temporary(os.path.dirname(copy), 0o600) as (target, temporary),
        ):
            before = os.fstat(file.fileno())
            check_is_regular(path, before)
            _copy(file.fileno(), target.fileno())
            if signature_of(os.fstat(file.fileno())) == signature_of(before):
                _finish(target, is_read_soon=False)
                _rename_to_new(temporary, copy)
                break
    else:
        raise TryAgainLater(f"{shown(path)} keeps changing while it is copied; try again later")
    _sync_folder(str(copy))


def delete(path: Path, expected: Pieces) -> None:
    """Remove a file, or the link to it.

    Raises Changed where its content is not `expected`, and OSError.
    """
    _check_is_still(os.path.realpath(path), expected)
    os.unlink(path)
    _sync_folder(str(path))


def explain(problem: OSError) -> str:
    """Say in words what the system refused, and what helps."""
    match problem.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return "there is no space left on the disk"
        case errno.EROFS:
            return "the disk is mounted read-only"
        case errno.EACCES | errno.EPERM:
            if problem.strerror == _READ_ONLY:
                return _READ_ONLY
            if getattr(problem, "winerror", 0) in _IN_USE_ON_WINDOWS:
                return "it is open in another program"
            return "this user may not write here; check the rights of file and folder"
        case errno.EBUSY:
            return "it is in use, or mounted by itself; mount its folder instead"
        case errno.ENOENT:
            return "its folder is not there"
        case _:
            return problem.strerror or str(problem)


def shown(name: str | Path) -> str:
    """Give a file's name for a message, without control or undecodable characters."""
    text = str(name)
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def remove_leftovers(folder: Path) -> None:
    """Remove temporary files that a killed run has left a day ago or earlier."""
    before = time.time() - LEFTOVER_SECONDS
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not (entry.name.startswith(_TEMPORARY) and entry.name.endswith(".tmp")):
                continue
            with contextlib.suppress(OSError):
                found = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(found.st_mode) and found.st_mtime < before:
                    os.unlink(entry.path)


@contextlib.contextmanager
def _temporary(folder: str, mode: int) -> Iterator[tuple[FileIO, str]]:
    """Open a new hidden file that is gone afterwards, unless it was renamed."""
    path = os.path.join(folder, f"{_TEMPORARY}{secrets.token_hex(8)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    file = open(os.open(path, flags, mode), "wb", buffering=0)  # noqa: SIM115 - see below
    try:
        yield file, path
    finally:
        file.close()
        with contextlib.suppress(OSError):
            os.unlink(path)


def _finish(file: FileIO, *, is_read_soon: bool = True) -> str:
    """Bring a file to the disk and close it: Windows renames no open one."""
    os.fsync(file.fileno())
    if sys.platform == "linux" and not is_read_soon:
        with contextlib.suppress(OSError):  # its memory is wanted for what is written next
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    signature = signature_of(os.fstat(file.fileno()))
    file.close()
    return signature


def _write(descriptor: int, pieces: Pieces) -> None:
    """Write the pieces one after the other, never all joined: files can be large.

    By blocks: for one call with many megabytes Linux takes memory in lumps so large that
    a virtual machine may first have to fetch them from its host.
    """
    for block in _blocks(pieces):
        view = memoryview(block)
        while view:
            view = view[os.write(descriptor, view) :]


def _copy(source: int, target: int) -> None:
    """Copy a file to its end, by the system where that can: some disks then share the blocks."""
    if sys.platform == "linux" and hasattr(os, "copy_file_range"):  # not with an old C library
        with contextlib.suppress(OSError):
            while os.copy_file_range(source, target, 64 * BLOCK_BYTES):
                pass
    # What is left, from where it has come: all of it on most systems, and nothing at the end.
    while block := os.read(source, BLOCK_BYTES):
        _write(target, (block,))


def _keep_manner(descriptor: int, target: str, old: os.stat_result) -> None:
    """Give the new file owner, mode and attributes of the old one, as far as allowed."""
    if sys.platform == "win32":
        return
    mode = stat.S_IMODE(old.st_mode)
    found = os.fstat(descriptor)
    has_group = found.st_gid == old.st_gid
    if not has_group or found.st_uid != old.st_uid:
        try:
            os.fchown(descriptor, old.st_uid, old.st_gid)
            has_group = True
        except OSError:
            with contextlib.suppress(OSError):
                os.fchown(descriptor, -1, old.st_gid)
                has_group = True
    if not has_group:  # another group than before may do what anybody may
        mode = mode & 0o707 | (mode & 0o007) << 3
    os.fchmod(descriptor, mode)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            for attribute in os.listxattr(target):
                if not has_group and attribute.startswith("system.posix_acl"):
                    continue
                with contextlib.suppress(OSError):
                    os.setxattr(descriptor, attribute, os.getxattr(target, attribute))


def _check_is_still(target: str, expected: Pieces) -> None:
    """Raise Changed unless a file holds exactly these bytes, up to this very moment."""
    try:
        descriptor = os.open(target, os.O_RDONLY | _BINARY | _NONBLOCK)
        try:
            compared = os.fstat(descriptor)
            if not stat.S_ISREG(compared.st_mode) or not _holds(descriptor, expected):
                raise Changed
        finally:
            os.close(descriptor)
        if signature_of(os.stat(target)) != signature_of(compared):
            raise Changed
    except FileNotFoundError:
        raise Changed from None


def _are_equal(some: Pieces, others: Pieces) -> bool:
    """Compare contents that may be cut differently, a block at a time."""
    return all(one == other for one, other in zip_longest(_blocks(some), _blocks(others)))


def _blocks(pieces: Pieces) -> Iterator[bytes]:
    """Give a content in blocks of one size, the last one apart."""
    held: list[memoryview] = []
    size = 0
    for piece in pieces:
        view = memoryview(piece)
        while view:
            held.append(view[: BLOCK_BYTES - size])
            size += len(held[-1])
            view = view[len(held[-1]) :]
            if size == BLOCK_BYTES:
                yield b"".join(held)
                held.clear()
                size = 0
    if held:
        yield b"".join(held)


def _holds(descriptor: int, expected: Pieces) -> bool:
    for piece in expected:
        view = memoryview(piece)
        at = 0
        while at < len(view):
            block = os.read(descriptor, min(BLOCK_BYTES, len(view) - at))
            # As bytes: a memoryview is compared item by item, ten times slower.
            if not block or bytes(view[at : at + len(block)]) != block:
                return False
            at += len(block)
    return not os.read(descriptor, 1)


def _rename_to_new(temporary: str, path: Path) -> None:
    """Rename a file to a name that is free; raise FileExistsError where it is not."""
    if sys.platform == "win32":
        os.rename(temporary, path)  # never replaces there
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # A disk without hard links (FAT, some network ones): take the name, then fill it.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        try:
            os.replace(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(path)
            raise


def _sync_folder(path: str) -> None:
    """Bring a renaming to the disk; where that cannot be done, it is done all the same."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def unreadable(path: Path, problem: OSError) -> CalsyncError:
    """Say that a calendar cannot be read, and why."""
    match problem.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return CalsyncError(f"{shown(path)} is not there; check the path")
        case errno.EACCES | errno.EPERM:
            return CalsyncError(
                f"{shown(path)} cannot be read: this user may not; check its rights"
            )
        case _:
            return CalsyncError(f"{shown(path)} cannot be read: {problem.strerror or problem}")
