"""Fixtures for all tests, and the profiles of hypothesis.

`ci` counts by default; `HYPOTHESIS_PROFILE=thorough` tries many more examples.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from calsync.cli import run
from tests.commands import DATA, Calsync, Ended

# Always the same examples: a change is told by its own tests, not by somebody else's luck.
# The thorough profile looks for new ones.
settings.register_profile(
    "ci",
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "thorough", parent=settings.get_profile("ci"), max_examples=2000, derandomize=False
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture
def calsync(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Calsync:
    """Run `calsync ARGUMENTS` with a state folder and a config folder of its own."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.delenv("CALSYNC_CONFIG", raising=False)
    monkeypatch.delenv("CALSYNC_TRACEBACK", raising=False)

    def call(*arguments: object) -> Ended:
        capfd.readouterr()
        code = run([str(a) for a in arguments])
        said = capfd.readouterr()
        return Ended(code, said.out, said.err)

    return call


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    """A calendar with one interview, on Wed 4 Mar 2026 at 14:00 in New York."""
    return Path(shutil.copy(DATA / "one_interview.ics", tmp_path / "calendar.ics"))
