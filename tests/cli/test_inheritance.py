"""Moving from `--calendar PATH` to a config: what was said of the calendar still counts."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from calsync.memory import open_memory
from tests.commands import NOW, Calsync

CONFIG = """
[me]
emails = ["alex@example.com"]
timezone = "America/New_York"
[rules]
region = "US"
[[calendars]]
name = "own"
type = "ics"
path = "{path}"
"""
SAID = "what sync --calendar remembers of it"


def written(calendar: Path) -> list[str]:
    """The steps that stand in it."""
    return re.findall(r"UID:calsync-[0-9a-f]+-(\S+)", calendar.read_text())


def without(calendar: Path, step: str) -> None:
    """Delete a reminder."""
    text = calendar.read_text()
    event = rf"BEGIN:VEVENT\n(?:(?!END:VEVENT).)*?-{step}\n.*?END:VEVENT\n"
    calendar.write_text(re.sub(event, "", text, count=1, flags=re.DOTALL))


@pytest.fixture
def config(calendar: Path, tmp_path: Path) -> Path:
    """A config that reaches the calendar by another name: through a link."""
    os.symlink(calendar, tmp_path / "link.ics")
    path = tmp_path / "config.toml"
    path.write_text(CONFIG.format(path=tmp_path / "link.ics"))
    path.chmod(0o600)
    return path


def test_what_was_settled_and_deleted_stays_so(
    calsync: Calsync, calendar: Path, config: Path
) -> None:
    """An ignored event does not come back, nor all that was deleted of a round; it is said once."""
    extra = calendar.read_text().replace("Dentist", "Interview with Globex")
    calendar.write_text(extra)
    options = ("--calendar", calendar, "--region", "US", "--now", NOW)
    calsync("sync", *options)
    assert len(written(calendar)) == 10
    calsync("mark", "globex", "ignore", *options)
    for step in ("card", "followup1", "followup2", "followup3", "letgo"):
        without(calendar, step)
    assert written(calendar) == []
    assert calsync("sync", *options).out == ""

    ended = calsync("sync", "-c", config, "--now", NOW)
    assert (ended.code, ended.out, written(calendar)) == (0, "", [])
    assert ended.err.count(SAID) == 1
    again = calsync("sync", "-c", config, "--now", NOW)
    assert (again.code, again.out, again.err) == (0, "", "")


def test_nothing_is_kept_by_a_look(calsync: Calsync, calendar: Path, config: Path) -> None:
    """What a look has said, the run says again."""
    calsync("sync", "--calendar", calendar, "--region", "US", "--now", NOW)
    calsync("plan", "-c", config, "--now", NOW)
    assert SAID in calsync("sync", "-n", "-c", config, "--now", NOW).err
    assert not open_memory(config).file.exists()
    assert SAID in calsync("sync", "-c", config, "--now", NOW).err
    assert open_memory(config).file.exists()


def test_a_config_of_its_own_inherits_nothing(
    calsync: Calsync, calendar: Path, config: Path
) -> None:
    """Where it has run before, what another way of running remembers is of long ago."""
    calsync("sync", "-c", config, "--now", NOW)
    calsync("mark", "acme", "ignore", "--calendar", calendar, "--region", "US", "--now", NOW)
    assert written(calendar) == []
    open_memory(config).file.unlink()
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert SAID not in ended.err
    assert len(written(calendar)) == 5
