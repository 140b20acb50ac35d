"""Ctrl-C, whenever it comes: one line, and the exit code that shells give it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PRESSED = """\
import os, signal, time
os.kill(os.getpid(), signal.SIGINT)
time.sleep(30)
"""
# Python ends by the signal itself where it caught it in text that it was executing.
STOPPED = {130, -signal.SIGINT}


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
@pytest.mark.parametrize("library", ["click", "platformdirs"])
def test_while_it_starts(tmp_path: Path, library: str) -> None:
    """Before there is a command, and while a command loads what it needs."""
    (tmp_path / f"{library}.py").write_text(PRESSED)
    (tmp_path / "calendar.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    root = str(Path(__file__).parents[2])
    ended = subprocess.run(
        [sys.executable, "-m", "calsync", "plan", "--calendar", tmp_path / "calendar.ics"],
        env={**os.environ, "HOME": str(tmp_path), "PYTHONPATH": f"{tmp_path}{os.pathsep}{root}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        # Whoever started the tests may have Ctrl-C ignored, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert ended.returncode in STOPPED
    assert (ended.stdout, ended.stderr.strip()) == ("", "calsync: stopped")
