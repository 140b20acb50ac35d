"""Words for the programs that start others: systemd, launchd, cron, Windows, containers.

Each module gives one text, whole and commented, from a `Job`; nothing is installed. They
know how their format quotes: a path may hold spaces, quotes, `%`, `$` and any letters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from calsync.errors import UsageError

# Line ends and the like, and what no UTF-8 can hold: no format has a spelling for them.
_UNSPEAKABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be run, by whom all that is written here is to be read."""

    program: tuple[str, ...]  # absolute, with what stands in front of a command's name
    chosen: tuple[str, ...]  # the options that name the config, or the folder of configs
    every: timedelta
    state: str  # the folder of the memory
    folders: tuple[str, ...] = ()  # those of calendars on disk
    home: str = ""
    environment: tuple[tuple[str, str], ...] = ()  # what moves those folders elsewhere

    def __post_init__(self) -> None:
        values = (value for _name, value in self.environment)
        for text in (*self.program, *self.chosen, self.state, *self.folders, self.home, *values):
            if _UNSPEAKABLE.search(text):
                words = "holds a control character, which no service can be given; rename it"
                raise UsageError(f"{_UNSPEAKABLE.sub('?', text)}: {words}")

    def words(self, command: str, *options: str) -> tuple[str, ...]:
        """Give the command line, word by word; quiet, as what it prints lands in logs."""
        return (*self.program, command, "-q", *options, *self.chosen)


def spelled(length: timedelta) -> str:
    """Spell a span as `--every` reads it.

    >>> spelled(timedelta(minutes=90)), spelled(timedelta(days=1)), spelled(timedelta(seconds=61))
    ('1h30m', '1d', '1m1s')
    """
    minutes, seconds = divmod(int(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = ((days, "d"), (hours, "h"), (minutes, "m"), (seconds, "s"))
    return "".join(f"{count}{unit}" for count, unit in parts if count)
