"""ical.js parses after a sync what it parsed before, and the reminders beside it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.commands import Calsync

EXAMPLES = Path(__file__).parents[2] / "examples"
PARSE = """
const I = require('ical.js').default || require('ical.js');
const calendar = new I.Component(I.parse(require('fs').readFileSync(process.argv[1], 'utf8')));
const seen = calendar.getAllSubcomponents('vevent').map((e) => JSON.stringify(e.toJSON()));
console.log(JSON.stringify(seen));
"""


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ical.js in it."""
    folder = tmp_path_factory.mktemp("node")
    subprocess.run(["npm", "install", "--silent", "ical.js@2"], cwd=folder, check=True)
    return folder


def parsed(node: Path, calendar: Path) -> list[str]:
    """Every event as ical.js understands it."""
    done = subprocess.run(
        ["node", "-e", PARSE, calendar], cwd=node, check=True, capture_output=True, text=True
    )
    found: list[str] = json.loads(done.stdout)
    return found


@pytest.mark.long
@pytest.mark.parametrize("name", ["google.ics", "apple.ics", "outlook.ics"])
def test_ical_js_parses_what_it_parsed_before(
    calsync: Calsync, node: Path, tmp_path: Path, name: str
) -> None:
    """Foreign events are the same values in the same order; ours come after them."""
    path = Path(shutil.copy(EXAMPLES / name, tmp_path / name))
    before = parsed(node, path)
    ended = calsync(
        "sync", "--calendar", path, "--region", "US", "--now", "2026-11-10T08:00:00-05:00"
    )
    after = parsed(node, path)
    assert after[: len(before)] == before
    assert len(after) - len(before) == ended.out.count("new ")
    assert all("calsync-" in event for event in after[len(before) :])
