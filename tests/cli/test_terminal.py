"""What a person sees on a terminal: it fits, and dates stay whole."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import NOW, Calsync

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals", allow_module_level=True)

import fcntl
import pty
import struct
import termios

COLOR = re.compile(r"\x1b\[(?:\d+;)*(?:3[0-7]|9[0-7])m")
CODE = re.compile(r"\x1b\[[0-9;]*m")
ACME = ("--region", "US", "--now", NOW)


def on_terminal(columns: int, *arguments: object, **environment: str) -> str:
    """Run a command on a terminal of that width and return what it shows, codes included."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    plain = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS", "COLORTERM")}
    process = subprocess.Popen(
        [sys.executable, "-m", "calsync", *map(str, arguments)],
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env={**plain, "TERM": "xterm-256color", **environment},
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            block = os.read(ours, 1 << 16)
        except OSError:  # Linux says so when the other side has closed
            break
        if not block:
            break
        shown += block
    os.close(ours)
    assert process.wait() == 0
    return shown.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [80, 100, 200])
@pytest.mark.parametrize("command", [("plan",), ("list",), ("why", "acme")])
def test_it_fits(calendar: Path, columns: int, command: tuple[str, ...]) -> None:
    """No line is wider than the terminal, and no date is broken over two."""
    shown = CODE.sub("", on_terminal(columns, *command, "--calendar", calendar, *ACME))
    assert max(map(len, shown.splitlines())) <= columns
    assert "Wed 4 Mar 2026 14:00 EST" in shown or "Wed 4 Mar 2026 13:45 EST" in shown


def test_the_reason_goes_under_its_row(calendar: Path) -> None:
    """On 80 columns; where there is room it stands beside it, as in a file."""
    narrow = CODE.sub("", on_terminal(80, "plan", "--calendar", calendar, *ACME))
    lines = [line.rstrip() for line in narrow.splitlines()]
    assert lines[0] == "Reminders"
    assert lines[1].split() == ["When", "What"]
    row = lines.index("create  Wed 11 Mar 2026 09:00 EDT  Follow up with Acme (1 of 3)")
    assert lines[row + 1] == " " * 37 + "7 days after the interview on Wed 4 Mar"
    wide = CODE.sub("", on_terminal(200, "plan", "--calendar", calendar, *ACME))
    assert len(wide.splitlines()) == 2 + 5


def test_a_very_narrow_terminal(calendar: Path) -> None:
    """Nothing is cut off where not even a date fits beside its words."""
    shown = CODE.sub("", on_terminal(30, "plan", "--calendar", calendar, *ACME))
    assert "…" not in shown
    assert shown.split().count("2026") == 5


def test_colour(calendar: Path) -> None:
    """Colours on a terminal, none with NO_COLOR, no code at all with --color never."""
    arguments = ("plan", "--calendar", calendar, *ACME)
    assert COLOR.search(on_terminal(80, *arguments))
    assert not COLOR.search(on_terminal(80, *arguments, NO_COLOR="1"))
    assert COLOR.search(on_terminal(80, *arguments, "--color", "always", NO_COLOR="1"))
    uncoloured = on_terminal(80, *arguments, "--color", "never")
    assert "\x1b" not in uncoloured
    assert max(map(len, uncoloured.splitlines())) <= 80


def test_in_a_pipe(calsync: Calsync, calendar: Path) -> None:
    """One line a row whatever COLUMNS says, coloured only where that is asked for."""
    arguments = ("plan", "--calendar", calendar, *ACME)
    plain = calsync(*arguments).out
    assert "\x1b" not in plain
    assert len(plain.splitlines()) == 1 + 5
    coloured = calsync(*arguments, "--color", "always").out
    assert COLOR.search(coloured)
    assert [x.rstrip() for x in CODE.sub("", coloured).splitlines()] == plain.splitlines()


@pytest.mark.parametrize("columns", [60, 80, 200])
def test_a_report_fits(calendar: Path, columns: int) -> None:
    """No line of it is wider than the terminal, and days stay whole."""
    command = (
        "report",
        "--calendar",
        calendar,
        "--region",
        "US",
        "--now",
        "2026-03-20T08:00-04:00",
    )
    shown = CODE.sub("", on_terminal(columns, *command))
    assert max(map(len, shown.splitlines())) <= columns
    assert " 4 Mar 2026 " in shown


@pytest.mark.parametrize(
    "command",
    [("plan",), ("list", "--all"), ("why", "acme"), ("report",), ("report", "--html", "-")],
)
def test_no_control_character_reaches_the_terminal(
    calendar: Path, command: tuple[str, ...]
) -> None:
    """Whatever the calendar holds: no escape, no bell, no mark that turns a line round."""
    evil = "\x1b[2J\x07\x9b31m\u202e".encode()
    calendar.write_bytes(
        calendar.read_bytes()
        .replace(b"SUMMARY:Interview with Acme", b"SUMMARY:Interview with Acme" + evil)
        .replace(b"SUMMARY:Dentist", b"SUMMARY:Dentist" + evil)
    )
    shown = CODE.sub("", on_terminal(80, *command, "--calendar", calendar, *ACME))
    assert "Acme" in shown
    assert not set(shown) & set("\x1b\x07\x9b\u202e")
