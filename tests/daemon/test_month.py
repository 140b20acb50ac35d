"""A month of the daemon: what it did about everything that happened to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
Row = dict[str, Any]


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The month, lived once."""
    folder = tmp_path_factory.mktemp("month")
    own = {"HOME": folder / "home", "XDG_STATE_HOME": folder / "state", "TZ": "Europe/Berlin"}
    environment = {**os.environ, **{name: str(value) for name, value in own.items()}}
    ended = subprocess.run(
        (sys.executable, "-m", "tests.daemon.month", folder),
        env=environment,
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert ended.returncode == 0, ended.stderr.decode()
    lived: dict[str, Any] = json.loads(ended.stdout)
    return lived


@pytest.fixture
def rows(month: dict[str, Any]) -> dict[str, Row]:
    """What happened: what the daemon did."""
    return {row["what"]: row for row in month["rows"]}


MINUTE, HOUR = 60, 3600


def test_the_first_pass_is_at_once(rows: dict[str, Row]) -> None:
    """Then one every hour, by and large; the reminders of an interview are written."""
    row = rows["the start"]
    assert row["first"] == 0
    assert row["passes"] == {"server": pytest.approx(24, abs=3), "file": pytest.approx(24, abs=3)}
    assert row["writes"] == 5


def test_an_outage_is_no_reason_to_pester(rows: dict[str, Row]) -> None:
    """The server is asked less and less, the other account keeps its pace, one line is said."""
    row = rows["the server is ill for six hours"]
    assert 3 <= row["passes"]["server"] <= 4
    assert row["passes"]["file"] >= 5
    assert [line for line in row["said"] if "next try in 120 minutes" in line]
    assert len(row["messages"]) <= 1
    assert rows["the server is well again"]["first"] <= 2 * HOUR * 1.1


def test_an_outage_of_days_is_not_kept_quiet(rows: dict[str, Row]) -> None:
    """For a day there is at most one line, then every pass says so."""
    row = rows["the network is away for two days"]
    lasting = [line for line in row["messages"] if "since" in line]
    assert len(lasting) >= 10
    assert rows["the network is back"]["passes"]["server"] >= 40
    assert rows["the network is back"]["messages"] == []


def test_a_refused_login_is_not_tried_again_for_a_day(rows: dict[str, Row]) -> None:
    """In three days the server is asked three times, though a pass is due every hour."""
    row = rows["the login is refused"]
    assert row["requests"] == 3
    assert row["passes"]["server"] > 60
    told = [line for line in row["messages"] if "since" not in line]
    assert len(set(told)) == 1, "one wording, however often it is said"
    assert "user name and password" in told[0]
    assert "kill -HUP" in told[0]
    row = rows["the password file is corrected"]
    assert row["said"][0].endswith("config, password or sign-in have changed")
    assert row["first"] <= MINUTE
    assert row["passes"]["server"] == row["requests"]


def test_a_machine_that_slept(rows: dict[str, Row]) -> None:
    """The pass that it missed is made soon, not when the rest of the hour is over."""
    row = rows["the machine sleeps for a weekend"]
    assert "60 hours ahead" in row["said"][0]
    assert row["first"] - 2.5 * 24 * HOUR <= 2 * MINUTE


def test_a_clock_that_is_set_back(rows: dict[str, Row]) -> None:
    """Nothing waits until it is that late again."""
    row = rows["the clock is set back by five hours"]
    assert row["passes"] == {"server": pytest.approx(12, abs=2), "file": pytest.approx(12, abs=2)}
    assert rows["the clock is set right again"]["passes"]["server"] >= 20


def test_another_zone(rows: dict[str, Row]) -> None:
    """Seen within a minute; what lies ahead is planned for it."""
    row = rows["the machine is in Tokyo"]
    assert row["first"] <= 2 * MINUTE
    assert row["passes"]["server"] >= 20


def test_the_config_is_read_again_on_sighup(rows: dict[str, Row]) -> None:
    """A good one counts at once, a bad one is said in one line and the old one stays."""
    row = rows["the config is changed, SIGHUP"]
    assert row["first"] == 0
    assert row["writes"] == 1  # the last reminder of the interview is not wanted any more
    row = rows["the config is broken, SIGHUP"]
    assert row["first"] == 0
    (line,) = row["messages"]
    assert "server.toml: not valid TOML" in line
    assert line.endswith("the old config stays")
    assert row["passes"]["server"] >= 20


def test_sigusr1_runs_now(rows: dict[str, Row]) -> None:
    """Both accounts."""
    assert rows["SIGUSR1"]["first"] == 0


def test_a_change_on_disk_has_its_pass_at_once(rows: dict[str, Row]) -> None:
    """Within a look and a little, and what the pass wrote itself is no reason for another."""
    row = rows["an event is added to the file"]
    assert row["first"] <= 70
    assert sum("local calendar" in line for line in row["said"]) == 1
    assert row["passes"]["file"] <= row["passes"]["server"] + 4


def test_a_change_on_the_server_has_the_next_pass(rows: dict[str, Row]) -> None:
    """An hour later at most, and its reminders are written once."""
    row = rows["an event appears on the server"]
    assert row["first"] <= HOUR * 1.1
    assert row["writes"] == 4


def test_sigterm_ends_it(month: dict[str, Any]) -> None:
    """Exit 0, and no pass after it."""
    assert month["code"] == 0
    assert month["rows"][-1]["passes"] == {"server": 0, "file": 0}


def test_memory_does_not_grow(month: dict[str, Any]) -> None:
    """At the end within a tenth of what it was after some days."""
    assert month["memory"]["end"] <= month["memory"]["start"] * 1.1
