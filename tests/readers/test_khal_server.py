"""khal, an independent client, on a calendar of a real server."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.test_servers import CONFIG, EVENT, one
from tests.commands import NOW, Calsync
from tests.contract.servers import Server, radicale
from tests.readers.test_khal import khal_list

pytest.importorskip("khal")

# In a process of its own: khal changes what icalendar takes for a time zone.
MOVE = """
import sys
from datetime import date, timedelta
from pathlib import Path

from khal.khalendar import CalendarCollection
from khal.settings.utils import is_timezone

folder, database = sys.argv[1:]
new_york = is_timezone("America/New_York")
day, time = "%Y-%m-%d", "%H:%M"
locale = {
    "default_timezone": new_york, "local_timezone": new_york, "dateformat": day,
    "longdateformat": day, "timeformat": time, "datetimeformat": f"{day} {time}",
    "longdatetimeformat": f"{day} {time}", "unicode_symbols": False, "firstweekday": 0,
    "weeknumbers": False,
}
calendar = {
    "name": "all", "path": folder, "color": "", "priority": 10, "readonly": False,
    "addresses": "", "ctype": "calendar",
}
collection = CalendarCollection({"all": calendar}, dbpath=database, locale=locale)
(event,) = collection.get_events_on(date(2026, 3, 11))
later = timedelta(days=2, hours=7)
event.update_start_end(event.start + later, event.end + later)
collection.update(event)
print(Path(event.href).name)
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Give a running Radicale."""
    with radicale(tmp_path / "server") as server:
        yield server


def fetched(server: Server, path: str, folder: Path) -> Path:
    """Copy a calendar into a folder, as a tool that syncs for khal does."""
    folder.mkdir()
    for name, data in server.contents(path).items():
        (folder / name).write_bytes(data)
    return folder


def test_khal_moves_a_reminder(
    calsync: Calsync, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It sees it at its local time and moves it; calsync keeps it where it was put."""
    monkeypatch.setenv("CALSYNC_TEST_PASSWORD", "secret")
    path = server.new_calendar()
    server.put(f"{path}talk.ics", one(EVENT))
    config = tmp_path / "config.toml"
    config.write_text(CONFIG.format(url=f"{server.url}{path}"))
    config.chmod(0o600)
    assert calsync("sync", "-c", config, "--now", NOW).code == 0

    folder = fetched(server, path, tmp_path / "folder")
    seen = khal_list(folder, "America/New_York", tmp_path / "one")
    assert "2026-03-11 09:00 09:15 Follow up with Acme (1 of 3)" in seen
    seen = khal_list(folder, "Europe/Berlin", tmp_path / "two")
    assert "2026-03-11 14:00 14:15 Follow up with Acme (1 of 3)" in seen

    command = [sys.executable, "-c", MOVE, str(folder), str(tmp_path / "khal.db")]
    moved = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert moved.returncode == 0, moved.stderr
    name = moved.stdout.strip()
    server.put(f"{path}{name}", (folder / name).read_bytes())

    for _run in range(2):
        assert calsync("sync", "-c", config, "--now", NOW).code == 0
    seen = khal_list(fetched(server, path, tmp_path / "after"), "Europe/Berlin", tmp_path / "three")
    assert "2026-03-13 21:00 21:15 Follow up with Acme (1 of 3)" in seen
    assert sum("(1 of 3)" in line for line in seen) == 1
