"""What an unchanged pass on a server costs a machine, against a bare interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import fmean

import pytest

from tests.cli.test_servers import CONFIG, EVENT, one
from tests.commands import NOW
from tests.contract.servers import radicale

resource = pytest.importorskip("resource")

MOST_TIMES = 25
ROUNDS = 5  # the best one counts: what other programs add is no cost of ours
# As many bare runs as last about as long as a pass, so that what else the machine does weighs
# on both: a single bare run fits into a quiet moment that no pass ever gets.
BARE_RUNS = 10


def cpu_seconds(*arguments: object, environment: dict[str, str]) -> float:
    """Run Python so, silent and without a fault, and give the seconds of a processor it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ended = subprocess.run(
        [sys.executable, *map(str, arguments)], env=environment, capture_output=True, check=False
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
    return float(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def test_an_unchanged_pass(tmp_path: Path) -> None:
    """It takes at most 25 times the processor that `python -c pass` does, start to end."""
    surroundings = dict(os.environ)
    # Installed programs are compiled once, not at each run.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    surroundings |= {
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "CALSYNC_TEST_PASSWORD": "secret",
        "TZ": "UTC",
    }
    config = tmp_path / "config.toml"
    sync = ("-m", "calsync", "sync", "-c", config, "--now", NOW)
    with radicale(tmp_path / "server") as server:
        path = server.new_calendar()
        server.put(f"{path}talk.ics", one(EVENT))
        config.write_text(CONFIG.format(url=f"{server.url}{path}"))
        config.chmod(0o600)
        first = [sys.executable, *map(str, sync)]
        subprocess.run(first, env=surroundings, capture_output=True, check=True)
        cpu_seconds(*sync, environment=surroundings)  # takes in what the first has written
        times = []
        for _round in range(ROUNDS):
            bare = fmean(
                cpu_seconds("-c", "pass", environment=surroundings) for _run in range(BARE_RUNS)
            )
            times.append(cpu_seconds(*sync, environment=surroundings) / bare)
    assert min(times) < MOST_TIMES
