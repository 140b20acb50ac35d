"""The .ics file: replaced whole or not at all."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from calsync.errors import CalsyncError, NotACalendar, TryAgainLater
from calsync.stores import IcsFile, Outcome, Status, Write, files

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")

OLD = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
NEW = b"BEGIN:VCALENDAR\r\nX-NEW:1\r\nEND:VCALENDAR\r\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a calendar file in a folder of its own."""
    path = tmp_path / "calendar.ics"
    path.write_bytes(OLD)
    return path


def replace(store: IcsFile, content: bytes = NEW) -> Outcome:
    """Read, then write."""
    (old,) = store.read().resources
    (outcome,) = store.write([Write(old.name, (content,), old.version)])
    return outcome


def left_in(folder: Path) -> list[str]:
    """Name what is in a folder."""
    return sorted(path.name for path in folder.iterdir())


class TestReading:
    """What can be read, and what is said of the rest."""

    def test_missing(self, tmp_path: Path) -> None:
        """A missing file is named."""
        with pytest.raises(CalsyncError, match=r"nothing\.ics is not there") as caught:
            IcsFile(tmp_path / "nothing.ics").read()
        assert caught.value.exit_code == 1

    def test_folder(self, tmp_path: Path) -> None:
        """A folder is no calendar file."""
        with pytest.raises(NotACalendar, match="is a folder"):
            IcsFile(tmp_path).read()

    @posix_only
    def test_pipe(self, tmp_path: Path) -> None:
        """A pipe is refused at once, not waited for."""
        os.mkfifo(tmp_path / "pipe.ics")
        with pytest.raises(NotACalendar, match="is a pipe"):
            IcsFile(tmp_path / "pipe.ics").read()

    @posix_only
    def test_device(self) -> None:
        """A device is refused."""
        with pytest.raises(NotACalendar, match="is a device"):
            IcsFile("/dev/zero").read()

    @posix_only
    def test_link_to_itself(self, tmp_path: Path) -> None:
        """A link that leads to itself is an error in one line."""
        (tmp_path / "loop.ics").symlink_to("loop.ics")
        with pytest.raises(CalsyncError, match=r"loop\.ics cannot be read"):
            IcsFile(tmp_path / "loop.ics").read()

    def test_file_in_the_way(self, path: Path) -> None:
        """A path through a file is missing."""
        with pytest.raises(CalsyncError, match="is not there"):
            IcsFile(path / "calendar.ics").read()

    def test_keeps_changing(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that grows at every look is left for later."""
        really = os.fstat

        def grow(descriptor: int) -> os.stat_result:
            with path.open("ab") as file:
                file.write(b"X")
            return really(descriptor)

        monkeypatch.setattr(os, "fstat", grow)
        with pytest.raises(TryAgainLater, match="keeps changing"):
            IcsFile(path).read()

    def test_changes_once(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that is rewritten while it is read is read again."""
        really = os.fstat
        contents = [OLD.replace(b"END", b"DNE"), NEW]

        def rewrite(descriptor: int) -> os.stat_result:
            if contents:
                path.write_bytes(contents.pop(0))
                os.utime(path, ns=(len(contents), len(contents)))
            return really(descriptor)

        monkeypatch.setattr(os, "fstat", rewrite)
        assert IcsFile(path).read().resources[0].data == NEW

    def test_touched_while_read(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A new time with the old length is a change too."""
        really = os.fstat
        times = iter(range(100))

        def touch(descriptor: int) -> os.stat_result:
            os.utime(path, ns=(0, next(times)))
            return really(descriptor)

        monkeypatch.setattr(os, "fstat", touch)
        with pytest.raises(TryAgainLater):
            IcsFile(path).read()

    def test_empty(self, path: Path) -> None:
        """An empty file is read as such; others judge it."""
        path.write_bytes(b"")
        (resource,) = IcsFile(path).read().resources
        assert resource.data == b""

    def test_home(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """`~` is the user's home."""
        monkeypatch.setenv("HOME", str(path.parent))
        monkeypatch.setenv("USERPROFILE", str(path.parent))
        assert IcsFile("~/calendar.ics").read().resources[0].data == OLD

    def test_control_characters(self, tmp_path: Path) -> None:
        """A name cannot steer the terminal."""
        with pytest.raises(CalsyncError) as caught:
            IcsFile(tmp_path / "a\x1b[31m\udcff.ics").read()
        assert str(caught.value).isprintable()


class TestReplacing:
    """The new file stands where the old one stood, in its manner."""

    def test_nothing_to_write(self, path: Path) -> None:
        """A file that nothing is written to keeps its time and its inode."""
        os.utime(path, ns=(1, 1))
        before = path.stat()
        store = IcsFile(path)
        store.read()
        assert store.write(()) == ()
        assert path.stat().st_mtime_ns == before.st_mtime_ns
        assert path.stat().st_ino == before.st_ino

    @posix_only
    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o666, 0o777])
    def test_mode(self, path: Path, mode: int) -> None:
        """The rights stay as they were."""
        path.chmod(mode)
        assert replace(IcsFile(path)).status is Status.WRITTEN
        assert stat.S_IMODE(path.stat().st_mode) == mode

    @posix_only
    def test_owner(self, path: Path) -> None:
        """The owner stays, where the system lets us."""
        if os.getuid() != 0:
            pytest.skip("only root gives files away")
        os.chown(path, 12345, 23456)
        path.chmod(0o640)
        assert replace(IcsFile(path)).status is Status.WRITTEN
        found = path.stat()
        assert (found.st_uid, found.st_gid) == (12345, 23456)
        assert stat.S_IMODE(found.st_mode) == 0o640

    @posix_only
    def test_group_refused(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where the group cannot be kept, the new one may do no more than anybody."""
        path.chmod(0o664)
        really = os.fstat

        def of_another_group(descriptor: int) -> SimpleNamespace:
            found = really(descriptor)
            fields = {name: getattr(found, name) for name in dir(found) if name[:3] == "st_"}
            return SimpleNamespace(**{**fields, "st_gid": found.st_gid + 1})

        def refuse(*arguments: object) -> None:
            raise PermissionError(errno.EPERM, "Operation not permitted")

        store = IcsFile(path)
        (old,) = store.read().resources
        monkeypatch.setattr(os, "fchown", refuse)
        monkeypatch.setattr(os, "fstat", of_another_group)
        files.replace(path, (NEW,), (old.data,))
        assert path.read_bytes() == NEW
        assert stat.S_IMODE(path.stat().st_mode) == 0o644

    @pytest.mark.skipif(sys.platform != "linux", reason="extended attributes")
    def test_attributes(self, path: Path) -> None:
        """Extended attributes are kept."""
        try:
            os.setxattr(path, "user.calsync.test", b"kept")
        except OSError:
            pytest.skip("this disk has none")
        assert replace(IcsFile(path)).status is Status.WRITTEN
        assert os.getxattr(path, "user.calsync.test") == b"kept"

    @posix_only
    def test_link(self, tmp_path: Path) -> None:
        """A link stays a link; what it leads to is replaced where it is."""
        (tmp_path / "real").mkdir()
        (tmp_path / "real" / "mine.ics").write_bytes(OLD)
        (tmp_path / "link.ics").symlink_to("real/mine.ics")
        assert replace(IcsFile(tmp_path / "link.ics")).status is Status.WRITTEN
        assert os.readlink(tmp_path / "link.ics") == "real/mine.ics"
        assert (tmp_path / "real" / "mine.ics").read_bytes() == NEW
        assert left_in(tmp_path) == ["link.ics", "real"]
        assert left_in(tmp_path / "real") == ["mine.ics"]

    def test_relative_path(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A bare file name works in the current folder."""
        monkeypatch.chdir(path.parent)
        assert replace(IcsFile("calendar.ics")).status is Status.WRITTEN
        assert path.read_bytes() == NEW

    def test_only_the_time_changed(self, path: Path) -> None:
        """A file that was merely touched is the file that was read."""
        store = IcsFile(path)
        (old,) = store.read().resources
        os.utime(path, ns=(5, 5))
        (outcome,) = store.write([Write(old.name, (NEW,), old.version)])
        assert outcome.status is Status.WRITTEN

    def test_same_length_same_time(self, path: Path) -> None:
        """A change that neither length nor time betrays is a conflict all the same."""
        store = IcsFile(path)
        (old,) = store.read().resources
        before = path.stat()
        other = OLD.replace(b"END", b"DNE")
        path.write_bytes(other)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        (outcome,) = store.write([Write(old.name, (NEW,), old.version)])
        assert outcome.status is Status.CONFLICT
        assert path.read_bytes() == other
        (now,) = store.read().resources
        assert now.version != old.version

    @pytest.mark.parametrize("other", [OLD + b"X", OLD[:-1], b""])
    def test_longer_or_shorter(self, path: Path, other: bytes) -> None:
        """What grew or shrank meanwhile is a conflict."""
        store = IcsFile(path)
        (old,) = store.read().resources
        path.write_bytes(other)
        (outcome,) = store.write([Write(old.name, (NEW,), old.version)])
        assert outcome.status is Status.CONFLICT
        assert "calendar.ics has changed" in outcome.message
        assert path.read_bytes() == other
        assert left_in(path.parent) == ["calendar.ics"]

    def test_changed_at_the_last_moment(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A change while the new file is on its way to the disk is seen."""
        store = IcsFile(path)
        (old,) = store.read().resources
        really = os.fsync

        def sync(descriptor: int) -> None:
            path.write_bytes(b"somebody else's")
            really(descriptor)

        monkeypatch.setattr(os, "fsync", sync)
        (outcome,) = store.write([Write(old.name, (NEW,), old.version)])
        assert outcome.status is Status.CONFLICT
        assert path.read_bytes() == b"somebody else's"
        assert left_in(path.parent) == ["calendar.ics"]

    def test_changed_right_behind_the_comparison(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The comparison holds up to the very last moment."""
        store = IcsFile(path)
        (old,) = store.read().resources
        really = os.close

        def close(descriptor: int) -> None:
            really(descriptor)
            path.write_bytes(b"somebody else's")

        monkeypatch.setattr(os, "close", close)
        (outcome,) = store.write([Write(old.name, (NEW,), old.version)])
        assert outcome.status is Status.CONFLICT
        assert path.read_bytes() == b"somebody else's"

    def test_turned_into_a_folder(self, path: Path) -> None:
        """A folder where the file was is left alone."""
        store = IcsFile(path)
        (old,) = store.read().resources
        path.unlink()
        path.mkdir()
        (outcome,) = store.write([Write(old.name, (NEW,), old.version)])
        assert outcome.status is Status.CONFLICT
        assert path.is_dir()

    def test_refusals(self, path: Path) -> None:
        """The file is not deleted, not emptied, and no other is written."""
        store = IcsFile(path)
        (old,) = store.read().resources
        writes = [
            Write(old.name, None, old.version),
            Write(old.name, (), old.version),
            Write(old.name, (b"",), old.version),
            Write("other.ics", (NEW,), None),
            Write("../calendar.ics", (NEW,), None),
        ]
        assert [o.status for o in store.write(writes)] == [Status.FAILED] * 5
        assert path.read_bytes() == OLD
        assert left_in(path.parent) == ["calendar.ics"]


class TestFaults:
    """Whatever goes wrong, the old file stands and nothing is left over."""

    @pytest.mark.parametrize("call", ["replace", "fsync", "write", "fchmod", "open"])
    @pytest.mark.parametrize(
        ("number", "words"),
        [
            (errno.ENOSPC, "no space left"),
            (errno.EDQUOT, "no space left"),
            (errno.EROFS, "read-only"),
            (errno.EACCES, "may not write"),
            (errno.EBUSY, "mount its folder"),
            (errno.EIO, "stays as it is"),
        ],
    )
    @posix_only
    def test_refused(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, words: str
    ) -> None:
        """A system that says no leads to one clear line."""
        store = IcsFile(path)
        (old,) = store.read().resources

        def refuse(*arguments: object, **named: object) -> None:
            raise OSError(number, os.strerror(number))

        with monkeypatch.context() as patch:
            patch.setattr(os, call, refuse)
            (outcome,) = store.write([Write(old.name, (NEW,), old.version)])
        assert outcome.status is Status.FAILED
        assert words in outcome.message
        assert "\n" not in outcome.message
        assert path.read_bytes() == OLD
        assert left_in(path.parent) == ["calendar.ics"]
        (again,) = store.write([Write(old.name, (NEW,), old.version)])
        assert again.status is Status.WRITTEN

    def test_disk_full_half_way(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A disk that fills up in the middle of the file changes nothing."""
        store = IcsFile(path)
        (old,) = store.read().resources
        really = os.write
        calls = []

        def fill_up(descriptor: int, content: memoryview) -> int:
            calls.append(len(content))
            if len(calls) > 3:
                raise OSError(errno.ENOSPC, "No space left on device")
            return really(descriptor, content[:2])

        with monkeypatch.context() as patch:
            patch.setattr(os, "write", fill_up)
            (outcome,) = store.write([Write(old.name, (NEW, NEW), old.version)])
        assert outcome.status is Status.FAILED
        assert len(calls) == 4
        assert path.read_bytes() == OLD
        assert left_in(path.parent) == ["calendar.ics"]

    def test_short_writes(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A system that takes three bytes at a time gets them all in the end."""
        store = IcsFile(path)
        (old,) = store.read().resources
        really = os.write

        def take_three(descriptor: int, content: memoryview) -> int:
            return really(descriptor, content[:3])

        pieces = (NEW[:1], NEW[1:2], b"", NEW[2:9], NEW[9:])
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", take_three)
            (outcome,) = store.write([Write(old.name, pieces, old.version)])
        assert outcome.status is Status.WRITTEN
        assert path.read_bytes() == NEW

    def test_never_more_than_a_block(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """However large a piece is, the system is given a block of it at a time."""
        store = IcsFile(path)
        (old,) = store.read().resources
        really = os.write
        calls = []

        def count(descriptor: int, content: memoryview) -> int:
            calls.append(len(content))
            return really(descriptor, content)

        large = b"X" * (2 * files.BLOCK_BYTES - len(NEW) + 5)
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", count)
            (outcome,) = store.write([Write(old.name, (NEW, memoryview(large)), old.version)])
        assert outcome.status is Status.WRITTEN
        assert calls == [files.BLOCK_BYTES, files.BLOCK_BYTES, 5]
        assert path.read_bytes() == NEW + large

    @pytest.mark.parametrize("problem", [KeyboardInterrupt, SystemExit, RuntimeError])
    def test_interrupted(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, problem: type[BaseException]
    ) -> None:
        """An interruption gets through and leaves no temporary file."""

        def interrupt(*arguments: object) -> None:
            raise problem

        store = IcsFile(path)
        (old,) = store.read().resources
        monkeypatch.setattr(os, "replace", interrupt)
        with pytest.raises(problem):
            store.write([Write(old.name, (NEW,), old.version)])
        assert path.read_bytes() == OLD
        assert left_in(path.parent) == ["calendar.ics"]

    def test_read_only_file(self, path: Path) -> None:
        """A file that nobody may write is not replaced either, not even by root."""
        path.chmod(0o444)
        outcome = replace(IcsFile(path))
        assert outcome.status is Status.FAILED
        assert "read-only" in outcome.message
        assert path.read_bytes() == OLD
        path.chmod(0o644)

    @posix_only
    def test_killed(self, path: Path) -> None:
        """A run killed in front of the last step leaves the old file; its leftover goes later."""
        code = f"""
            import os, time
            from calsync.stores import IcsFile, Write, files
            def stop(*arguments):
                print("here", flush=True)
                time.sleep(60)
            store = IcsFile({str(path)!r})
            (old,) = store.read().resources
            files.os.replace = stop
            store.write([Write(old.name, ({NEW!r},), old.version)])
        """
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        assert process.stdout
        assert process.stdout.readline() == b"here\n"
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert path.read_bytes() == OLD
        leftover, _ = left_in(path.parent)
        assert leftover.startswith(".calsync-")
        assert leftover.endswith(".tmp")

        assert replace(IcsFile(path)).status is Status.WRITTEN
        assert left_in(path.parent) == [leftover, "calendar.ics"]  # it may be another run's
        long_ago = time.time() - 2 * files.LEFTOVER_SECONDS
        os.utime(path.parent / leftover, (long_ago, long_ago))
        (path.parent / ".other.tmp").write_bytes(b"")
        os.utime(path.parent / ".other.tmp", (long_ago, long_ago))
        assert replace(IcsFile(path), OLD).status is Status.WRITTEN
        assert left_in(path.parent) == [".other.tmp", "calendar.ics"]


@pytest.mark.skipif(sys.platform != "linux", reason="measured there")
def test_memory(tmp_path: Path) -> None:
    """A file of 64 MiB is read and replaced in little more memory than it has bytes."""
    path = tmp_path / "large.ics"
    with path.open("wb") as file:
        for _ in range(64):
            file.write(b"X" * (1 << 20))
    code = f"""
        import resource
        from calsync.stores import IcsFile, Write
        store = IcsFile({str(path)!r})
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        (old,) = store.read().resources
        view = memoryview(old.data)
        pieces = (view[:999], b"new", view[999:])
        (outcome,) = store.write([Write(old.name, pieces, old.version)])
        print(outcome.status.name, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    status, used_kib = done.stdout.split()
    assert status == "WRITTEN"
    assert int(used_kib) < 72 * 1024
    assert path.stat().st_size == (64 << 20) + 3
