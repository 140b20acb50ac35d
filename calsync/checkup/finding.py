"""What a check says: one finding, one line."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from calsync.errors import CalsyncError


class Level(enum.Enum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it is, and what to do; `calendar` is empty for what is common.

    `code` is the exit code of a problem.
    """

    calendar: str
    what: str
    level: Level
    text: str
    advice: str = ""
    code: int = 0


@dataclass(frozen=True, slots=True)
class Teller:
    """Makes findings about one calendar."""

    calendar: str = ""

    def ok(self, what: str, text: str) -> Finding:
        """Say that something is well."""
        return Finding(self.calendar, what, Level.OK, text)

    def warning(self, what: str, text: str, advice: str = "") -> Finding:
        """Say what is better known."""
        return Finding(self.calendar, what, Level.WARNING, text, advice)

    def problem(self, what: str, text: str, advice: str = "", *, code: int = 1) -> Finding:
        """Say what does not work."""
        return Finding(self.calendar, what, Level.PROBLEM, text, advice, code)

    def failure(
        self, what: str, problem: CalsyncError, advice: str = "", *, code: int = 0
    ) -> Finding:
        """Say what an exception says: what happened, and behind a semicolon what helps."""
        words = str(problem).removeprefix(f"{self.calendar}: ").replace("\n", ", ")
        words = words.removeprefix(f"calendars.{self.calendar}: ")
        text, _, rest = words.partition("; ")
        return self.problem(what, text, advice or rest, code=code or problem.exit_code)


def exit_code(findings: list[Finding]) -> int:
    """Give the code of the worst problem: config before login, network, calendar, the rest.

    >>> exit_code([Teller().ok("lock", "is free"), Teller().warning("region", "none is set")])
    0
    >>> exit_code([Teller().problem("x", "", code=75), Teller().problem("y", "", code=78)])
    78
    """
    return max((f.code for f in findings if f.level is Level.PROBLEM), default=0)
