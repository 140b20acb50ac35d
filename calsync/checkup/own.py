"""What is checked of this machine and of the config, before any calendar."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from calsync import config
from calsync.checkup.finding import Finding, Teller
from calsync.errors import CalsyncError, ConfigError
from calsync.memory import Memory
from calsync.model import Settings
from calsync.stores import files
from calsync.stores.state import make_private

MONTHS = 13  # in which two zones are compared

NOWHERE = frozenset({"UTC", "UCT", "GMT", "Universal", "Zulu"})  # of machines anywhere
_tell = Teller()


def of_config(path: Path) -> tuple[Settings | None, list[Finding]]:
    """Load a config; without settings the findings say all that is wrong with it."""
    try:
        settings = config.load(path)
    except ConfigError as problem:
        if not os.path.exists(path):
            advice = "run calsync init, or name a calendar with --calendar PATH"
            return None, [_tell.problem("config", f"there is none at {path}", advice, code=78)]
        return None, [_tell.failure("config", ConfigError([words])) for words in problem.problems]
    return settings, [_tell.ok("config", f"{path} is right"), *_rights(path, settings)]


def _rights(path: Path, settings: Settings) -> Iterator[Finding]:
    if sys.platform == "win32":
        return
    mode = os.stat(path).st_mode
    advice = f"run: chmod 600 {path}"
    if mode & (stat.S_IWGRP | stat.S_IWOTH):
        yield _tell.warning("config", "others can write to it, and so say where you write", advice)
    elif mode & (stat.S_IRGRP | stat.S_IROTH) and any(c.type == "feed" for c in settings.calendars):
        yield _tell.warning("config", "others can read the address of a feed in it", advice)


def of_person(settings: Settings, *, now: datetime, machine: ZoneInfo) -> Iterator[Finding]:
    """Check region, addresses and zone."""
    if settings.rules.region:
        yield _tell.ok("region", f"the holidays of {settings.rules.region} count")
    else:
        advice = 'set [rules] region, such as "US" or "DE-BY"'
        yield _tell.warning("region", "none is set: no public holidays are known", advice)
    if settings.me.emails:
        yield _tell.ok("emails", "your addresses tell the candidate from the interviewer")
    else:
        words = "none is set: it cannot always be told whether you are asked or ask the questions"
        yield _tell.warning("emails", words, "set [me] emails")
    mine = settings.me.timezone
    if mine is None and machine.key.removeprefix("Etc/") in NOWHERE:
        words = "none is set, and this machine keeps UTC: times without a zone count as UTC"
        yield _tell.warning("timezone", words, 'set [me] timezone, such as "Europe/Berlin"')
    elif mine is None:
        yield _tell.ok("timezone", f"the calendar's own, else this machine's ({machine.key})")
    elif are_alike(mine, machine, now):
        yield _tell.ok("timezone", f"{mine.key}, as this machine has it")
    else:
        words = f"the config says {mine.key}, this machine {machine.key}; the config counts"
        yield _tell.warning("timezone", words, "if you have moved, correct [me] timezone")


def are_alike(one: ZoneInfo, other: ZoneInfo, now: datetime) -> bool:
    """Tell whether two zones show the same time in the year around now.

    >>> from datetime import UTC
    >>> now = datetime(2026, 3, 1, tzinfo=UTC)
    >>> are_alike(ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/Paris"), now)
    True
    >>> are_alike(ZoneInfo("Europe/Berlin"), ZoneInfo("Africa/Lagos"), now)
    False
    """
    moments = [now + timedelta(days=30 * month) for month in range(MONTHS)]
    return all(m.astimezone(one).utcoffset() == m.astimezone(other).utcoffset() for m in moments)


def of_machine(memory: Memory) -> Iterator[Finding]:
    """Check the state folder and the memory in it."""
    folder = memory.file.parent
    try:
        make_private(folder, parents=memory.own_parents)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as problem:
        words = f"{files.shown(folder)} cannot be written: {files.explain(problem)}"
        yield _tell.problem("state", words, "without it what you delete may come back")
    else:
        yield _tell.ok("state", f"{files.shown(folder)} can be written")
    try:
        remembered = memory.load()
    except CalsyncError as problem:
        yield _tell.failure("memory", problem)
        return
    for note in memory.notes:
        yield _tell.warning("memory", note.text)
    if not memory.notes:
        words = "can be read" if remembered else "there is none yet; the first run makes it"
        yield _tell.ok("memory", words)
