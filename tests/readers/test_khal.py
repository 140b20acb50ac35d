"""Independent readers accept what calsync writes: khal lists it at the right local times."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.commands import DATA, NOW, Calsync

CONFIG = """\
[calendars]
[[all]]
path = {folder}
type = calendar
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {database}
"""


def khal_list(folder: Path, zone: str, scratch: Path) -> list[str]:
    """What khal says stands in the folder in spring 2026, times in `zone`."""
    scratch.mkdir(exist_ok=True)
    form = "{start-date} {start-time} {end-time} {title}"
    words = ("list", "--day-format", "", "--format", form, "2026-03-01", "60d")
    listed = khal(folder, zone, scratch, *words)
    return [line for line in listed.splitlines() if line.strip()]


def khal(folder: Path, zone: str, scratch: Path, *words: str, said: str = "") -> str:
    """Run khal on a folder, with what is typed into it; give what it prints."""
    config = scratch / "khal.conf"
    config.write_text(CONFIG.format(folder=folder, zone=zone, database=scratch / "khal.db"))
    done = subprocess.run(
        [Path(sys.executable).with_name("khal"), "-c", config, *words],
        input=said,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "HOME": str(scratch), "LC_ALL": "C.UTF-8"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def one_event_a_file(calendar: str, folder: Path) -> Path:
    """Lay the events of a calendar into a folder as khal keeps them, one file each."""
    folder.mkdir()
    head, *events = calendar.split("BEGIN:VEVENT")
    for number, event in enumerate(events):
        body = event.partition("END:VCALENDAR")[0]
        text = f"{head}BEGIN:VEVENT{body}END:VCALENDAR\n"
        (folder / f"{number}.ics").write_text(text, encoding="utf-8", newline="")
    return folder


def test_khal_lists_the_reminders_at_their_local_times(calsync: Calsync, tmp_path: Path) -> None:
    """At home and, across two changes of the clocks, in Berlin."""
    folder = one_event_a_file((DATA / "one_interview.ics").read_text(), tmp_path / "folder")
    calsync("sync", "--calendar", folder, "--region", "US", "--now", NOW)
    assert khal_list(folder, "America/New_York", tmp_path / "one") == [
        "2026-03-04 13:45 14:00 Interview with Acme: ask for the timeline",
        "2026-03-04 14:00 15:00 Interview with Acme",
        "2026-03-05 14:00 15:00 Dentist",
        "2026-03-11 09:00 09:15 Follow up with Acme (1 of 3)",
        "2026-03-17 09:00 09:15 Follow up with Acme (2 of 3)",
        "2026-03-24 09:00 09:15 Follow up with Acme (3 of 3)",
        "2026-04-07 09:00 09:15 Let it go: Acme",
    ]
    # New York is on summer time from 8 March, Berlin from 29 March.
    assert khal_list(folder, "Europe/Berlin", tmp_path / "two") == [
        "2026-03-04 19:45 20:00 Interview with Acme: ask for the timeline",
        "2026-03-04 20:00 21:00 Interview with Acme",
        "2026-03-05 20:00 21:00 Dentist",
        "2026-03-11 14:00 14:15 Follow up with Acme (1 of 3)",
        "2026-03-17 14:00 14:15 Follow up with Acme (2 of 3)",
        "2026-03-24 14:00 14:15 Follow up with Acme (3 of 3)",
        "2026-04-07 15:00 15:15 Let it go: Acme",
    ]


def test_khal_reads_an_export(calsync: Calsync, tmp_path: Path) -> None:
    """A calendar of reminders only, one file with its own zones."""
    exported = calsync("export", DATA / "one_interview.ics", "--now", NOW, "--region", "US").out
    folder = one_event_a_file(exported, tmp_path / "folder")
    assert len(khal_list(folder, "America/New_York", tmp_path / "one")) == 5
