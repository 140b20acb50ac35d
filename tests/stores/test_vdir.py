"""The folder of .ics files: what belongs to it, and what is never written."""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from pathlib import Path

import pytest

from calsync.errors import CalsyncError, NotACalendar
from calsync.stores import Resource, Status, Vdir, Write, files
from tests.contract.store_contract import FIRST, SECOND, calendar

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")

OURS = calendar("ours")
FOREIGN = calendar("theirs", uid="meeting@example.com")


def resources(store: Vdir) -> dict[str, Resource]:
    """Read, by name."""
    return {resource.name: resource for resource in store.read().resources}


def left_in(folder: Path) -> list[str]:
    """Name what is in a folder."""
    return sorted(path.name for path in folder.iterdir())


class TestReading:
    """What is a resource, and what is not."""

    def test_what_belongs_to_it(self, tmp_path: Path) -> None:
        """Only visible .ics files of the folder itself are read."""
        (tmp_path / "b.ics").write_bytes(b"b")
        (tmp_path / "A.ICS").write_bytes(b"a")
        (tmp_path / "\u00e9 t\u00e9.ics").write_bytes(b"c")
        for name in (".hidden.ics", "x.ics.tmp", "note.txt", ".calsync-1.tmp", "color", "ics"):
            (tmp_path / name).write_bytes(b"no")
        (tmp_path / "folder.ics").mkdir()
        (tmp_path / "folder.ics" / "inner.ics").write_bytes(b"no")
        snapshot = Vdir(tmp_path).read()
        assert [r.name for r in snapshot.resources] == ["A.ICS", "b.ics", "\u00e9 t\u00e9.ics"]
        assert snapshot.complete

    def test_empty(self, tmp_path: Path) -> None:
        """An empty folder is complete and holds nothing."""
        snapshot = Vdir(tmp_path).read()
        assert snapshot.resources == ()
        assert snapshot.complete

    @posix_only
    def test_pipe(self, tmp_path: Path) -> None:
        """A pipe is no resource, and nobody waits for it."""
        os.mkfifo(tmp_path / "pipe.ics")
        assert Vdir(tmp_path).read().resources == ()

    @posix_only
    def test_links(self, tmp_path: Path) -> None:
        """A link is read through; one that leads nowhere makes the snapshot incomplete."""
        (tmp_path / "real").mkdir()
        (tmp_path / "real" / "x.ics").write_bytes(b"x")
        (tmp_path / "good.ics").symlink_to("real/x.ics")
        assert [r.data for r in Vdir(tmp_path).read().resources] == [b"x"]
        (tmp_path / "bad.ics").symlink_to("real/gone.ics")
        snapshot = Vdir(tmp_path).read()
        assert [r.name for r in snapshot.resources] == ["good.ics"]
        assert not snapshot.complete
        assert [(n.about, n.text) for n in snapshot.notes] == [
            ("bad.ics", "was not read: it leads nowhere")
        ]

    def test_unreadable_file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that cannot be read is a note; the others are read."""
        (tmp_path / "a.ics").write_bytes(b"a")
        (tmp_path / "b.ics").write_bytes(b"b")
        really = files.read

        def refuse(path: Path) -> tuple[bytes, str]:
            if path.name == "a.ics":
                raise OSError(errno.EIO, "Input/output error")
            return really(path)

        monkeypatch.setattr(files, "read", refuse)
        snapshot = Vdir(tmp_path).read()
        assert [r.name for r in snapshot.resources] == ["b.ics"]
        assert not snapshot.complete
        assert [n.text for n in snapshot.notes] == ["was not read: input/output error"]

    def test_missing(self, tmp_path: Path) -> None:
        """A missing folder is named; it is not an empty calendar."""
        with pytest.raises(CalsyncError, match="nowhere is not there"):
            Vdir(tmp_path / "nowhere").read()

    def test_file(self, tmp_path: Path) -> None:
        """A file is no folder."""
        (tmp_path / "x.ics").write_bytes(b"x")
        with pytest.raises(NotACalendar, match="is no folder"):
            Vdir(tmp_path / "x.ics").read()


class TestChokePoint:
    """What is never written, whatever is asked for."""

    @pytest.mark.parametrize(
        "name",
        [
            "meeting.ics",
            "calsync-.ics",
            "calsync-UPPER.ics",
            "calsync-a_b.ics",
            "calsync-a.ICS",
            "calsync-a.txt",
            "calsync-a.ics\n",
            "xcalsync-a.ics",
            ".calsync-a.ics",
            "../calsync-a.ics",
            "sub/calsync-a.ics",
            "sub\\calsync-a.ics",
            "/tmp/calsync-a.ics",
            "C:calsync-a.ics",
            "calsync-\x00.ics",
            "calsync-\u00e9.ics",
            "",
            ".",
            "..",
        ],
    )
    def test_names(self, tmp_path: Path, name: str) -> None:
        """A new file bears a name of ours or is not made."""
        folder = tmp_path / "vdir"
        (folder / "sub").mkdir(parents=True)
        (outcome,) = Vdir(folder).write([Write(name, (OURS,), None)])
        assert outcome.status is Status.FAILED
        assert "\n" not in outcome.message
        assert left_in(folder) == ["sub"]
        assert left_in(tmp_path) == ["vdir"]

    @pytest.mark.parametrize("name", ["meeting.ics", FIRST])
    @pytest.mark.parametrize("pieces", [(OURS,), None])
    def test_foreign_content(self, tmp_path: Path, name: str, pieces: tuple[bytes] | None) -> None:
        """A file without a reminder of ours is never replaced or deleted, whatever its name."""
        (tmp_path / name).write_bytes(FOREIGN)
        store = Vdir(tmp_path)
        (outcome,) = store.write([Write(name, pieces, resources(store)[name].version)])
        assert outcome.status is Status.FAILED
        assert "not calsync's" in outcome.message
        assert (tmp_path / name).read_bytes() == FOREIGN

    def test_ours_under_another_name(self, tmp_path: Path) -> None:
        """A reminder of ours that a server has renamed can be replaced and deleted."""
        (tmp_path / "41B2.ics").write_bytes(OURS)
        store = Vdir(tmp_path)
        old = resources(store)["41B2.ics"]
        new = calendar("moved")
        (outcome,) = store.write([Write(old.name, (new,), old.version)])
        assert outcome.status is Status.WRITTEN
        assert (tmp_path / "41B2.ics").read_bytes() == new
        (outcome,) = store.write([Write(old.name, None, outcome.version)])
        assert outcome.status is Status.WRITTEN
        assert left_in(tmp_path) == []

    def test_ours_beside_a_foreign_event(self, tmp_path: Path) -> None:
        """A file that also holds a foreign event can be spliced, never deleted."""
        (tmp_path / "both.ics").write_bytes(FOREIGN + OURS)
        store = Vdir(tmp_path)
        old = resources(store)["both.ics"]
        (outcome,) = store.write([Write(old.name, None, old.version)])
        assert outcome.status is Status.FAILED
        (outcome,) = store.write([Write(old.name, (FOREIGN,), old.version)])
        assert outcome.status is Status.WRITTEN

    @pytest.mark.parametrize(
        "extra",
        [
            b"BEGIN:VALARM\r\nUID:5A7-alarm\r\nEND:VALARM\r\n",  # Apple names alarms
            b"DESCRIPTION:a line\r\n UID:meeting@example.com\r\n",
        ],
    )
    def test_other_uids_in_ours(self, tmp_path: Path, extra: bytes) -> None:
        """The UID of an alarm, or one in a text, is not a foreign event."""
        (tmp_path / FIRST).write_bytes(OURS.replace(b"END:VEVENT", extra + b"END:VEVENT"))
        store = Vdir(tmp_path)
        old = resources(store)[FIRST]
        (outcome,) = store.write([Write(FIRST, None, old.version)])
        assert outcome.status is Status.WRITTEN

    def test_ours_in_another_case(self, tmp_path: Path) -> None:
        """A UID that some program writes in capitals is the same: it can be changed and goes."""
        content = re.sub(rb"UID:\S+", lambda uid: uid[0].upper(), OURS)
        assert b"UID:CALSYNC-" in content
        (tmp_path / FIRST).write_bytes(content)
        store = Vdir(tmp_path)
        version = resources(store)[FIRST].version
        (outcome,) = store.write([Write(FIRST, (content + b"\r\n",), version)])
        assert outcome.status is Status.WRITTEN
        (outcome,) = store.write([Write(FIRST, None, outcome.version)])
        assert outcome.status is Status.WRITTEN
        assert left_in(tmp_path) == []

    @pytest.mark.parametrize(
        "content",
        [
            b"BEGIN:VEVENT\r\nSUMMARY:UID:calsync-1\r\nUID:x\r\nEND:VEVENT\r\n",
            b"BEGIN:VEVENT\r\nUID:x-calsync-1\r\nEND:VEVENT\r\n",
            b"BEGIN:VEVENT\r\nSUMMARY:no UID at all\r\nEND:VEVENT\r\n",
            b"BEGIN:VEVENT\r\nUID:x\r\nBEGIN:VALARM\r\nUID:calsync-1\r\nEND:VALARM\r\nEND:VEVENT\r\n",
            b"UID:calsync-1\r\n",
            b"not a calendar",
        ],
    )
    def test_not_ours(self, tmp_path: Path, content: bytes) -> None:
        """A UID of ours in a text, inside another or outside an event counts for nothing."""
        (tmp_path / FIRST).write_bytes(content)
        store = Vdir(tmp_path)
        version = resources(store)[FIRST].version
        writes = [Write(FIRST, (OURS,), version), Write(FIRST, None, version)]
        assert [o.status for o in store.write(writes)] == [Status.FAILED] * 2
        assert (tmp_path / FIRST).read_bytes() == content

    def test_another_prefix(self, tmp_path: Path) -> None:
        """What begins the names of ours can be chosen."""
        store = Vdir(tmp_path, own_prefix="other-")
        writes = [Write("other-a.ics", (OURS,), None), Write("calsync-a.ics", (OURS,), None)]
        assert [o.status for o in store.write(writes)] == [Status.WRITTEN, Status.FAILED]


class TestWriting:
    """New files and deletions."""

    @posix_only
    def test_mode(self, tmp_path: Path) -> None:
        """A new file has the rights that the user's programs give."""
        umask = os.umask(0o027)
        try:
            store = Vdir(tmp_path)
            store.write([Write(FIRST, (OURS,), None)])
        finally:
            os.umask(umask)
        assert stat.S_IMODE((tmp_path / FIRST).stat().st_mode) == 0o640

    def test_no_hard_links(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """On a disk without hard links a new file is made all the same, and none replaced."""

        def refuse(*arguments: object) -> None:
            raise OSError(errno.EPERM, "Operation not permitted")

        monkeypatch.setattr(os, "link", refuse)
        store = Vdir(tmp_path)
        (tmp_path / SECOND).write_bytes(FOREIGN)
        outcomes = store.write([Write(FIRST, (OURS,), None), Write(SECOND, (OURS,), None)])
        assert [o.status for o in outcomes] == [Status.WRITTEN, Status.CONFLICT]
        assert (tmp_path / FIRST).read_bytes() == OURS
        assert (tmp_path / SECOND).read_bytes() == FOREIGN
        assert left_in(tmp_path) == [FIRST, SECOND]

        def fill_up(*arguments: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(os, "replace", fill_up)
        (outcome,) = store.write([Write("calsync-3.ics", (OURS,), None)])
        assert outcome.status is Status.FAILED
        assert left_in(tmp_path) == [FIRST, SECOND]

    @posix_only
    def test_created_at_the_last_moment(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A file that appears while ours is on its way to the disk is not overwritten."""
        really = os.fsync

        def sync(descriptor: int) -> None:
            (tmp_path / FIRST).write_bytes(FOREIGN)
            really(descriptor)

        monkeypatch.setattr(os, "fsync", sync)
        (outcome,) = Vdir(tmp_path).write([Write(FIRST, (OURS,), None)])
        assert outcome.status is Status.CONFLICT
        assert (tmp_path / FIRST).read_bytes() == FOREIGN
        assert left_in(tmp_path) == [FIRST]

    @posix_only
    def test_links(self, tmp_path: Path) -> None:
        """A link is written through, deleted itself, and never created over."""
        (tmp_path / "real").mkdir()
        (tmp_path / "real" / "x.ics").write_bytes(OURS)
        (tmp_path / FIRST).symlink_to("real/x.ics")
        (tmp_path / SECOND).symlink_to("real/gone.ics")
        store = Vdir(tmp_path)
        old = resources(store)[FIRST]
        new = calendar("new")
        replaced, created = store.write(
            [Write(FIRST, (new,), old.version), Write(SECOND, (new,), None)]
        )
        assert (replaced.status, created.status) == (Status.WRITTEN, Status.CONFLICT)
        assert (tmp_path / FIRST).is_symlink()
        assert (tmp_path / "real" / "x.ics").read_bytes() == new
        (outcome,) = store.write([Write(FIRST, None, replaced.version)])
        assert outcome.status is Status.WRITTEN
        assert left_in(tmp_path) == sorted(["real", SECOND])
        assert left_in(tmp_path / "real") == ["x.ics"]

    def test_folder_in_the_way(self, tmp_path: Path) -> None:
        """A folder that bears the name is a conflict, and the next write is done."""
        (tmp_path / FIRST).mkdir()
        store = Vdir(tmp_path)
        outcomes = store.write([Write(FIRST, (OURS,), None), Write(SECOND, (OURS,), None)])
        assert [o.status for o in outcomes] == [Status.CONFLICT, Status.WRITTEN]
        assert (tmp_path / FIRST).is_dir()

    def test_folder_gone(self, tmp_path: Path) -> None:
        """A folder that has gone is not made anew: its disk may not be mounted."""
        (outcome,) = Vdir(tmp_path / "gone").write([Write(FIRST, (OURS,), None)])
        assert outcome.status is Status.FAILED
        assert "folder is not there" in outcome.message
        assert left_in(tmp_path) == []

    def test_deleting_what_is_not_there(self, tmp_path: Path) -> None:
        """Without a version nothing is deleted."""
        (tmp_path / FIRST).write_bytes(OURS)
        store = Vdir(tmp_path)
        store.read()
        (outcome,) = store.write([Write(FIRST, None, None)])
        assert outcome.status is Status.FAILED
        assert left_in(tmp_path) == [FIRST]

    def test_nothing_is_touched(self, tmp_path: Path) -> None:
        """Writing one file leaves the times of the others."""
        (tmp_path / "other.ics").write_bytes(FOREIGN)
        os.utime(tmp_path / "other.ics", ns=(1, 1))
        store = Vdir(tmp_path)
        store.read()
        store.write([Write(FIRST, (OURS,), None)])
        assert (tmp_path / "other.ics").stat().st_mtime_ns == 1
