"""A line for cron."""

from __future__ import annotations

import shlex
from datetime import timedelta
from hashlib import sha256

from calsync.errors import UsageError
from calsync.service import Job, spelled

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_MOST_BYTES = 900  # of a line: some crons read no more than 1,000
_SPANS = tuple(timedelta(minutes=n) for n in range(1, 60) if 60 % n == 0) + tuple(
    timedelta(hours=n) for n in range(1, 25) if 24 % n == 0
)


def table(job: Job) -> str:
    """Give one commented line of a crontab.

    Raises:
        UsageError: cron's clock has no such span, or the line is too long for it.
    """
    told = "".join(f"{name}={_command((value,))} " for name, value in job.environment)
    line = f"{_moments(job)} {told}{_command(job.words('sync'))}"
    if len(line.encode()) > _MOST_BYTES:
        raise UsageError("the paths are too long for a line of cron; use shorter ones")
    return f"""\
# calsync every {spelled(job.every)}. Add these lines with `crontab -e`; to stop it, remove them.
# `crontab -l` shows them; `calsync status` how the runs go.
#
# It prints nothing while all is well, nor for a fault that passes (-q); what must be looked
# at is mailed by cron, where this machine can mail. Without -q each change is mailed too.
#
# cron's environment is not that of your terminal:
# - PATH is short: in the config write the commands of a password_command as full paths;
# - there is no D-Bus: a keyring needs, in front of the program on the line below,
#     DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus
#   and that you are logged in; a password_command or password_file needs neither;
# - the locale is C and the zone the machine's: say `timezone` in [me], or it decides.
{line}
"""


def _moments(job: Job) -> str:
    """Give the five fields; when in the span depends on the config, not to meet others."""
    if job.every not in _SPANS:
        known = ", ".join(map(spelled, _SPANS))
        raise UsageError(f"--every {spelled(job.every)}: cron knows only {known}")
    count = int(job.every / timedelta(minutes=1))
    first = int.from_bytes(sha256(" ".join(job.chosen).encode()).digest()[:4], "big") % count
    if job.every < _HOUR:
        return f"{first}-59/{count} * * * *" if count > 1 else "* * * * *"
    hour, minute = divmod(first, 60)
    if job.every == _HOUR:
        return f"{minute} * * * *"
    if job.every == _DAY:
        return f"{minute} {hour} * * *"
    return f"{minute} {hour}-23/{count // 60} * * *"


def _command(words: tuple[str, ...]) -> str:
    r"""Write a command for the shell, through cron.

    cron ends a command at a `%` that has no backslash, and takes that backslash away;
    outside of the quotes it does no harm where a cron knows nothing of this.

    >>> print(_command(("/opt/my tools/calsync", "/home/li/50% off.toml")))
    '/opt/my tools/calsync' /home/li/50\%' off.toml'
    """
    return " ".join(r"\%".join(_piece(p) for p in one.split("%")) for one in words)


def _piece(text: str) -> str:
    return shlex.quote(text) if text else ""
