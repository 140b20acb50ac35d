"""What the state folder holds, shown by what is lost without it (docs/how-to/many-people.md)."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands import DATA, NOW, Calsync
from tests.stores.fake_server import FakeServer, running

AFTER = "2026-03-01T09:00:00-05:00"


@pytest.fixture
def fake() -> Iterator[FakeServer]:
    """A server with one interview."""
    with running(FakeServer()) as server:
        server.change("talk.ics", (DATA / "one_interview.ics").read_bytes())
        yield server


@pytest.fixture
def folder(tmp_path: Path, fake: FakeServer) -> Path:
    """A folder with one person."""
    folder = tmp_path / "people"
    folder.mkdir()
    (folder / "ada.toml").write_text(
        '[rules]\nregion = "US"\n[[calendars]]\nname = "net"\n'
        f'type = "caldav"\nurl = "{fake.url}"\n'
    )
    return folder


def ours(fake: FakeServer) -> list[str]:
    """The reminders on the server."""
    return sorted(name for name in fake.members if name.startswith("calsync-"))


def test_with_it_a_pass_is_one_request(calsync: Calsync, folder: Path, fake: FakeServer) -> None:
    """And what the user deleted, all of it, stays away."""
    for _run in range(2):  # the run after one that wrote reads again what it wrote
        calsync("sync", "--config-dir", folder, "--now", NOW)
    fake.requests.clear()
    calsync("sync", "--config-dir", folder, "--now", NOW)
    assert len(fake.requests) == 1
    for name in ours(fake):
        fake.change(name, None)
    assert calsync("sync", "--config-dir", folder, "--now", AFTER).code == 0
    assert ours(fake) == []


def test_without_it_nothing_comes_twice(
    calsync: Calsync, folder: Path, fake: FakeServer, tmp_path: Path
) -> None:
    """The calendar holds what counts: no reminder is written, moved or removed."""
    calsync("sync", "--config-dir", folder, "--now", NOW)
    before = dict(fake.members)
    shutil.rmtree(tmp_path / "state")
    ended = calsync("sync", "--config-dir", folder, "--now", AFTER)
    assert (ended.code, ended.out) == (0, "")
    assert fake.members == before


def test_without_it_the_whole_calendar_is_read(
    calsync: Calsync, folder: Path, fake: FakeServer, tmp_path: Path
) -> None:
    """More requests, and what was found before is not known to have changed."""
    calsync("sync", "--config-dir", folder, "--now", NOW)
    shutil.rmtree(tmp_path / "state")
    fake.requests.clear()
    calsync("sync", "--config-dir", folder, "--now", AFTER)
    assert len(fake.requests) > 1


def test_without_it_a_wish_is_forgotten(
    calsync: Calsync, folder: Path, fake: FakeServer, tmp_path: Path
) -> None:
    """A round of which every reminder was deleted comes back once."""
    calsync("sync", "--config-dir", folder, "--now", NOW)
    for name in ours(fake):
        fake.change(name, None)
    calsync("sync", "--config-dir", folder, "--now", NOW)
    shutil.rmtree(tmp_path / "state")
    calsync("sync", "--config-dir", folder, "--now", AFTER)
    assert len(ours(fake)) == 5


def test_without_it_nobody_knows_how_it_went(
    calsync: Calsync, folder: Path, tmp_path: Path
) -> None:
    """`status` has nothing to tell, and a fault that passes is said as on the first run."""
    calsync("sync", "--config-dir", folder, "--now", NOW)
    shutil.rmtree(tmp_path / "state")
    ended = calsync("status", "--config-dir", folder, "--max-age", "2h", "--now", AFTER)
    assert ended.code == 1
    assert "no run has succeeded yet" in ended.err


def test_another_place_is_another_memory(
    calsync: Calsync, folder: Path, fake: FakeServer, tmp_path: Path
) -> None:
    """The memory belongs to the config's path: the folder is mounted where it was."""
    calsync("sync", "--config-dir", folder, "--now", NOW)
    moved = tmp_path / "moved"
    folder.rename(moved)
    assert calsync("status", "--config-dir", moved, "--max-age", "2h", "--now", AFTER).code == 1
    moved.rename(folder)
    assert calsync("status", "--config-dir", folder, "--max-age", "2h", "--now", AFTER).code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="links")
def test_a_mounted_secret_is_the_same_config_in_every_pod(calsync: Calsync, folder: Path) -> None:
    """Each pod has its files in another folder behind the same links."""

    def mount(version: str) -> None:
        real = folder / f"..{version}"
        real.mkdir()
        (real / "ada.toml").write_text(text)
        (folder / "..data").unlink(missing_ok=True)
        (folder / "..data").symlink_to(real.name)

    text = (folder / "ada.toml").read_text()
    (folder / "ada.toml").unlink()
    mount("2026_03_01_08_00_00.1")
    (folder / "ada.toml").symlink_to("..data/ada.toml")
    calsync("sync", "--config-dir", folder, "--now", NOW)
    mount("2026_03_02_08_00_00.2")
    assert calsync("status", "--config-dir", folder, "--max-age", "2h", "--now", AFTER).code == 0
    ended = calsync("sync", "--config-dir", folder, "--now", AFTER)
    assert (ended.code, ended.out) == (0, "")
