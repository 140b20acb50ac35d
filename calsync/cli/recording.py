"""What a run leaves on record, however it ends."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING

import click

from calsync.cli.options import Options
from calsync.errors import CalsyncError, ConfigError, Refused, TryAgainLater, UsageError

if TYPE_CHECKING:
    from calsync.cli.setting import Setting
    from calsync.job import Run
    from calsync.memory import Memory
    from calsync.runs import Looked, Ran


SINCE = "no success since"


class Recording:
    """Around a run: what it kept or raised stands on record afterwards, and is reported.

    A dry run and a command line that makes no sense leave none. Where nothing has succeeded
    for more than a day, every run says so. A fault that passes by itself is not said while
    the last success is younger (`is_hushed`), but on a terminal, with -v, and where nothing
    can be kept on record.
    """

    def __init__(self, options: Options, calendar: str | None) -> None:
        self._options = options
        self._calendar = calendar
        self._kept: tuple[Ran, dict[str, Looked]] | None = None
        self.ping_url = ""  # once it is known
        self.is_hushed = False

    def __enter__(self) -> Recording:
        return self

    def keep(self, run: Run, setting: Setting) -> None:
        """Take note of a run that came to its end."""
        from calsync.model import Action
        from calsync.runs import Looked, Ran

        failures = [*run.decision.failures, *run.failures]
        looked = {}
        for store in setting.stores:
            is_read = store.name in run.decision.surveys
            mine = [note.text for note in failures if note.about == store.name]
            looked[store.name] = Looked(setting.now if is_read else None, _line(mine[:1]))
        counts = {
            action: sum(1 for change in run.done if change.action is action) for action in Action
        }
        ran = Ran(
            at=setting.now,
            code=run.code,
            failure=_summary(looked, len(failures)),
            created=counts[Action.CREATE],
            updated=counts[Action.UPDATE],
            deleted=counts[Action.DELETE],
        )
        self._kept = ran, looked
        self._is_passing = all(note.is_passing for note in failures)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._options.dry_run or isinstance(problem, UsageError | click.ClickException):
            return
        if problem is None and self._kept:
            self._put(*self._kept, is_passing=self._is_passing)
        elif isinstance(problem, Exception):
            from calsync.runs import Ran
            from calsync.zone import machine_zone

            code = problem.exit_code if isinstance(problem, CalsyncError) else 1
            now: datetime = self._options.moment(machine_zone())
            ran = Ran(now, code, _words(problem))
            self._put(ran, {}, is_passing=isinstance(problem, TryAgainLater))
            if self.is_hushed:
                raise click.exceptions.Exit(code) from None

    def _put(self, ran: Ran, looked: dict[str, Looked], *, is_passing: bool) -> None:
        from calsync import runs
        from calsync.cli.output import say
        from calsync.report.text import moment

        memory = memory_of(self._options, self._calendar)
        if memory is None:
            return
        file = runs.file_beside(memory.file)
        record = runs.after(runs.load(file), ran, looked)
        is_kept = False
        with contextlib.suppress(OSError):  # no run fails because of it
            runs.save(file, record, own_parents=memory.own_parents)
            is_kept = True
        is_watched = self._options.verbose or sys.stderr.isatty()
        self.is_hushed = is_passing and is_kept and record.is_hushed and not is_watched
        if record.is_lasting:
            first = "" if record.success_by(ran.at) else "the first run, "
            say(f"{SINCE} {first}{moment(record.since)}; calsync check says more")
        if self.ping_url and not (ran.code and is_passing and not record.is_lasting):
            self._ping(ran)

    def _ping(self, ran: Ran) -> None:
        from calsync.cli.output import say
        from calsync.ping import ping

        counts = (ran.code, ran.created, ran.updated, ran.deleted)
        said = ping(
            self.ping_url,
            is_success=not ran.code,
            counts="exit {} new {} changed {} removed {}\n".format(*counts),
        )
        if said and self._options.verbose:
            say(said)


def memory_of(options: Options, calendar: str | None) -> Memory | None:
    """Name the memory of a run; None where the command line names no place."""
    from calsync.cli.setting import config_path
    from calsync.memory import open_memory
    from calsync.stores.files import expanded

    if calendar is None:
        return open_memory(config_path(options))
    try:
        return open_memory(expanded(calendar)) if calendar else None
    except (UsageError, ValueError, OSError):
        return None


def _words(problem: Exception) -> str:
    """Say what ended a run, without what calendars say."""
    if isinstance(problem, Refused):
        return "a guard refused the changes; calsync sync says which, and how to go on"
    if isinstance(problem, ConfigError):
        more = len(problem.problems) - 1
        return _line(problem.problems[:1]) + (f" (and {more} more)" if more > 0 else "")
    if isinstance(problem, CalsyncError):
        return _line(str(problem).splitlines()[:1])
    return f"an unexpected fault ({type(problem).__name__})"


def _summary(looked: dict[str, Looked], failures: int) -> str:
    """Say what a run could not do; titles stay out of it."""
    told = [f"{name}: {one.failure}" for name, one in looked.items() if one.failure]
    if told or not failures:
        return _line(told[:1])
    return f"{failures} of what was due could not be done"


def _line(texts: Sequence[str]) -> str:
    from calsync.report.text import printable

    return printable(texts[0]) if texts else ""
