"""What can stop a run, and the exit code of each.

    CalsyncError            1  something due could not be done
    ├── UsageError          2  wrong use of the command line
    ├── NotACalendar       65  no calendar, or too damaged to be changed safely
    ├── Refused            69  a guard said no; the message names it and the way on
    ├── TryAgainLater      75  another run holds the lock, the server does not answer
    ├── LoginRefused       77  the server does not take user name and password
    └── ConfigError        78  the config is wrong; every problem at once

One odd event is a note and one refused write an outcome, never an exception:
the rest of the run goes on.
"""

from __future__ import annotations


class CalsyncError(Exception):
    """A run that cannot go on: what happened, to which item, what to do next."""

    exit_code = 1


class UsageError(CalsyncError):
    """The command line asks for something that makes no sense."""

    exit_code = 2


class NotACalendar(CalsyncError):
    """The input is no calendar, or so damaged that it cannot be changed safely."""

    exit_code = 65


class Refused(CalsyncError):
    """A guard refused the changes of this run; the message names it and the way on."""

    exit_code = 69


class TryAgainLater(CalsyncError):
    """Nothing is wrong but the moment: another run works, a file changes, a server is down."""

    exit_code = 75


class LoginRefused(CalsyncError):
    """The server does not take the user name and password; asking again could lock out."""

    exit_code = 77


class ConfigError(CalsyncError):
    """The config is wrong; the message has a line for each wrong key."""

    exit_code = 78

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)
