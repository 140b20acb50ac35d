"""One run at a time on a calendar."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest

from calsync.errors import CalsyncError, TryAgainLater
from calsync.stores.lock import lock, lock_file

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the user's own state folder out of it."""
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda *a, **k: str(tmp_path / "state"))
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path / "temporary"))
    return tmp_path / "state"


@pytest.fixture
def other_run(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Have another process hold the lock on calendar.ics."""
    code = f"""
        import sys
        from pathlib import Path
        from calsync.stores.lock import lock
        folder = Path({str(tmp_path)!r})
        with lock(folder / "calendar.ics", folder=folder / "state" / "locks"):
            print("held", flush=True)
            sys.stdin.read()
    """
    (tmp_path / "state").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout
    assert process.stdin
    assert process.stdout.readline().strip() == b"held"
    yield process
    process.stdin.close()
    process.wait(timeout=30)
    process.stdout.close()


class TestHeld:
    """Another process holds it."""

    def test_another_process(self, tmp_path: Path, other_run: subprocess.Popen[bytes]) -> None:
        """The second run is told who works there, and to come back."""
        with pytest.raises(TryAgainLater) as caught, lock(tmp_path / "calendar.ics"):
            pytest.fail("two runs at once")
        assert "another calsync run" in str(caught.value)
        assert f"(process {other_run.pid})" in str(caught.value)
        assert "calendar.ics" in str(caught.value)
        assert caught.value.exit_code == 75

    def test_a_process_that_is_not_known(
        self, tmp_path: Path, other_run: subprocess.Popen[bytes]
    ) -> None:
        """Where its number is not in the file (yet), nothing is said of it."""
        for text in (b"", b"\n", b"()\n"):
            lock_file(tmp_path / "calendar.ics").write_bytes(text)
            with pytest.raises(TryAgainLater) as caught, lock(tmp_path / "calendar.ics"):
                pytest.fail("two runs at once")
            assert str(caught.value).startswith("another calsync run works on ")

    def test_another_calendar(self, tmp_path: Path, other_run: object) -> None:
        """Another calendar is free."""
        with lock(tmp_path / "other.ics"):
            pass

    def test_all_or_none(self, tmp_path: Path, other_run: object) -> None:
        """Where one of several is held, the others are let go."""
        wanted = [tmp_path / f"{n}.ics" for n in range(5)]
        with pytest.raises(TryAgainLater), lock(*wanted, tmp_path / "calendar.ics"):
            pytest.fail("two runs at once")
        with lock(*wanted):
            pass

    @posix_only
    def test_killed(self, tmp_path: Path, other_run: subprocess.Popen[bytes]) -> None:
        """A run that is killed holds nothing any more."""
        other_run.send_signal(signal.SIGKILL)
        other_run.wait(timeout=30)
        with lock(tmp_path / "calendar.ics"):
            pass

    @posix_only
    def test_link(self, tmp_path: Path, other_run: object) -> None:
        """A link leads to the same lock, and so does a roundabout path."""
        (tmp_path / "calendar.ics").write_bytes(b"")
        (tmp_path / "link.ics").symlink_to("calendar.ics")
        for path in (tmp_path / "link.ics", tmp_path / "state" / ".." / "calendar.ics"):
            with pytest.raises(TryAgainLater), lock(path):
                pytest.fail("two runs at once")


class TestOneProcess:
    """Within one process one thread works on it, and others wait for their turn."""

    def test_another_thread_is_waited_for(self, tmp_path: Path) -> None:
        """Three want two calendars, each named in another order: one after the other."""
        names = [str(tmp_path / "a.ics"), str(tmp_path / "b.ics")]
        inside: list[int] = []
        most: list[int] = []

        def work(wanted: list[str]) -> None:
            with lock(*wanted):
                inside.append(1)
                most.append(len(inside))
                time.sleep(0.05)
                inside.pop()

        threads = [threading.Thread(target=work, args=(names[:: (-1) ** n],)) for n in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert most == [1, 1, 1]

    def test_but_not_without_end(self, tmp_path: Path) -> None:
        """When its patience is over, the other is refused as by another process."""
        refused: list[Exception] = []

        def work() -> None:
            try:
                with lock(tmp_path / "a.ics", patience_seconds=0.05):
                    pass
            except TryAgainLater as problem:
                refused.append(problem)

        with lock(tmp_path / "a.ics"):
            thread = threading.Thread(target=work)
            thread.start()
            thread.join(30)
        (problem,) = refused
        assert "works on" in str(problem)

    def test_twice(self, tmp_path: Path) -> None:
        """A second hold is refused; after the first it is granted."""
        path = tmp_path / "calendar.ics"
        with lock(path), pytest.raises(TryAgainLater), lock(path):
            pytest.fail("two runs at once")
        with lock(path):
            pass

    def test_named_twice(self, tmp_path: Path) -> None:
        """One calendar named twice is one lock."""
        with lock(tmp_path / "a.ics", str(tmp_path / "a.ics")):
            pass

    def test_after_an_error(self, tmp_path: Path) -> None:
        """An error in the block releases the lock."""
        with pytest.raises(RuntimeError), lock(tmp_path / "a.ics"):
            raise RuntimeError
        with lock(tmp_path / "a.ics"):
            pass

    def test_address(self) -> None:
        """An address is a calendar too."""
        address = "https://dav.example.com/alex/"
        refused = pytest.raises(TryAgainLater, match=r"dav\.example\.com")
        with lock(address), refused, lock(address):
            pytest.fail("two runs at once")

    def test_nothing(self) -> None:
        """No calendar, no lock."""
        with lock():
            pass


class TestFolder:
    """Where lock files stand."""

    @posix_only
    def test_rights(self, tmp_path: Path, state: Path) -> None:
        """Lock files are the user's alone, in a folder that is."""
        with lock(tmp_path / "calendar.ics"):
            (file,) = (state / "locks").iterdir()
            assert file == lock_file(tmp_path / "calendar.ics")
            assert len(file.stem) == 16
            assert file.suffix == ".lock"
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
            assert stat.S_IMODE((state / "locks").stat().st_mode) == 0o700
            assert file.read_text() == f"{os.getpid()}\n"

    @posix_only
    def test_open_folder_is_closed(self, tmp_path: Path, state: Path) -> None:
        """A folder that others could write to is made private."""
        (state / "locks").mkdir(parents=True)
        (state / "locks").chmod(0o777)
        with lock(tmp_path / "calendar.ics"):
            assert stat.S_IMODE((state / "locks").stat().st_mode) == 0o700

    def test_fallback(self, tmp_path: Path, state: Path) -> None:
        """Where no folder can be made, one among the temporary files serves."""
        state.write_text("in the way")
        with lock(tmp_path / "calendar.ics"):
            assert len(list((tmp_path / "temporary").glob("calsync*/locks/*.lock"))) == 1
            with pytest.raises(TryAgainLater), lock(tmp_path / "calendar.ics"):
                pytest.fail("two runs at once")

    @posix_only
    @pytest.mark.parametrize("is_link", [False, True])
    def test_fallback_of_somebody_else(self, tmp_path: Path, state: Path, is_link: bool) -> None:
        """A folder, or a link to one, that somebody else has put there is not used."""
        if os.getuid() != 0:
            pytest.skip("only root gives files away")
        state.write_text("in the way")
        place = tmp_path / "temporary" / "calsync-0"
        place.parent.mkdir()
        if is_link:
            place.symlink_to(tmp_path)
        else:
            place.mkdir()
        os.chown(place, 12345, 12345, follow_symlinks=False)
        with pytest.raises(CalsyncError, match="no lock can be had"), lock("a.ics"):
            pytest.fail("no lock")

    def test_nowhere(self, tmp_path: Path, state: Path) -> None:
        """Where neither can be made, the run ends with a line that names both."""
        state.write_text("in the way")
        (tmp_path / "temporary").write_text("in the way")
        with pytest.raises(CalsyncError, match="no lock can be had") as caught, lock("a.ics"):
            pytest.fail("no lock")
        assert caught.value.exit_code == 1
        assert str(state) in str(caught.value)
        assert str(tmp_path / "temporary") in str(caught.value)
