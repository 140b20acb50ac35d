"""khal and vdirsyncer, independent clients, on a calendar of a real server."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.test_servers import CONFIG, EVENT, one, ours
from tests.commands import NOW, Calsync
from tests.contract.servers import Server, radicale
from tests.readers.test_khal import khal, khal_list

pytest.importorskip("khal")
pytest.importorskip("vdirsyncer")

PAIR = """\
[general]
status_path = "{status}"
[pair all]
a = "phone"
b = "server"
collections = [["all", "all", "{collection}"]]
[storage phone]
type = "filesystem"
path = "{folder}"
fileext = ".ics"
[storage server]
type = "caldav"
url = "{url}"
username = "user"
password = "secret"
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Give a running Radicale."""
    with radicale(tmp_path / "server", password="secret") as server:
        yield server


class Phone:
    """A machine that shows the calendar with khal and keeps it in step with vdirsyncer."""

    def __init__(self, place: Path, url: str, collection: str) -> None:
        place.mkdir()
        self._place = place
        self.folder = place / "vdir" / "all"
        self._config = place / "vdirsyncer.conf"
        self._config.write_text(
            PAIR.format(
                status=place / "status", folder=place / "vdir", url=url, collection=collection
            )
        )
        self.folder.mkdir(parents=True)
        self._vdirsyncer("discover", "--no-list")

    def sync(self) -> str:
        """Bring both sides in step; give what vdirsyncer says of it."""
        return self._vdirsyncer("sync")

    def _vdirsyncer(self, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "vdirsyncer", "-c", self._config, *arguments],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            env={**os.environ, "HOME": str(self._place), "LC_ALL": "C.UTF-8"},
        )
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    def list(self, zone: str) -> list[str]:
        """What khal shows, times in `zone`."""
        return khal_list(self.folder, zone, self._place / zone.replace("/", "-"))

    def move(self, title: str, to: str, zone: str) -> None:
        """Move an event as its owner does: `khal edit`, the range, and done."""
        scratch = self._place / "edit"
        scratch.mkdir()
        keys = f"t\n{to}\nq\n"
        khal(self.folder, zone, scratch, "edit", "--show-past", title, said=keys)


def test_a_reminder_is_moved_elsewhere(
    calsync: Calsync, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is seen at its local time and moved on another machine; calsync keeps it there.

    Also when its interview is a day later, and what was not touched follows.
    """
    monkeypatch.setenv("CALSYNC_TEST_PASSWORD", "secret")
    path = server.new_calendar()
    server.put(f"{path}talk.ics", one(EVENT))
    config = tmp_path / "config.toml"
    config.write_text(CONFIG.format(url=f"{server.url}{path}"))
    config.chmod(0o600)
    assert calsync("sync", "-c", config, "--now", NOW).code == 0
    written = ours(server, path)

    phone = Phone(tmp_path / "phone", f"{server.url}{server.home}", path.split("/")[-2])
    phone.sync()
    assert "2026-03-11 09:00 09:15 Follow up with Acme (1 of 3)" in phone.list("America/New_York")
    assert "2026-03-11 14:00 14:15 Follow up with Acme (1 of 3)" in phone.list("Europe/Berlin")

    phone.move("(1 of 3)", "2026-03-13 21:00 2026-03-13 21:15", "Europe/Berlin")
    phone.sync()
    moved = ours(server, path)
    (name,) = (name for name in written if moved[name] != written[name])
    assert name.endswith("-followup1.ics")

    for _run in range(2):
        assert calsync("sync", "-c", config, "--now", NOW).code == 0
    assert ours(server, path)[name] == moved[name]
    server.put(f"{path}talk.ics", one(EVENT.replace(b":20260304T", b":20260305T")))
    assert calsync("sync", "-c", config, "--now", NOW).code == 0
    phone.sync()
    seen = phone.list("Pacific/Auckland")
    assert "2026-03-06 07:45 08:00 Interview with Acme: ask for the timeline" in seen
    assert "2026-03-14 09:00 09:15 Follow up with Acme (1 of 3)" in seen
    assert sum("(1 of 3)" in line for line in seen) == 1
