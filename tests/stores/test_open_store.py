"""A path is a file or a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from calsync.errors import UsageError
from calsync.stores import IcsFile, Vdir, open_store


def test_file_or_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder is a vdir, anything else a file; `~` is the user's home."""
    (tmp_path / "calendar.ics").write_bytes(b"x")
    (tmp_path / "vdir").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    file, folder = open_store("~/calendar.ics"), open_store(tmp_path / "vdir", name="work")
    assert isinstance(file, IcsFile)
    assert (file.name, file.is_folder) == ("~/calendar.ics", False)
    assert file.read().resources[0].data == b"x"
    assert isinstance(folder, Vdir)
    assert (folder.name, folder.is_folder) == ("work", True)


def test_nothing_there(tmp_path: Path) -> None:
    """A path that leads to nothing is a wrong use of the command line."""
    with pytest.raises(UsageError, match=r"no file or folder .*gone\.ics"):
        open_store(tmp_path / "gone.ics")
