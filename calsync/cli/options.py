"""Options that several commands share; they stand before the command's name or after it."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from datetime import datetime, tzinfo
from functools import update_wrapper
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

Function = TypeVar("Function", bound=Callable[..., Any])


def files(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Let the shell complete the name of a file or folder; for `shell_complete`."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def folders(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Let the shell complete the name of a folder; for `shell_complete`."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="dir")]


def choices(module: str, name: str) -> Callable[..., list[CompletionItem]]:
    """Complete what a constant of a module lists, which is loaded then; for `shell_complete`."""

    def complete(
        ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        known = getattr(import_module(module), name)
        return [CompletionItem(one) for one in known if one.startswith(incomplete)]

    return complete


_COMMON = (
    click.option("-c", "--config", metavar="FILE", help="The config file.", shell_complete=files),
    click.option("-n", "--dry-run", is_flag=True, default=None, help="Change nothing."),
    click.option("--json", "as_json", is_flag=True, default=None, help="Print one JSON object."),
    click.option(
        "-q",
        "--quiet",
        is_flag=True,
        default=None,
        help="Print no notes, and no line for each change.",
    ),
    click.option("-v", "--verbose", count=True, default=None, help="Say more."),
    click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        help="Colours: auto (on a terminal), always or never.",
    ),
    click.option(
        "--now",
        metavar="DATETIME",
        help="Decide as if it were then: 2026-02-10T09:00+01:00; without an offset in your zone.",
    ),
    click.option(
        "--max-changes",
        type=click.IntRange(min=0),
        metavar="N",
        help="Refuse a run with more changes than this.",
    ),
)

_CALENDAR = click.option(
    "--calendar",
    metavar="PATH",
    help="An .ics file or folder instead of the config's.",
    shell_complete=files,
)

_OVERRIDES = (
    click.option("--region", metavar="R", help="Whose public holidays count: US, DE-BY."),
    click.option("--timezone", metavar="Z", help="Your time zone: Europe/Berlin."),
    click.option("--me", metavar="EMAIL", multiple=True, help="Your address; may be repeated."),
)


def common_options(function: Function) -> Function:
    """Add the options that every command has."""
    for option in reversed(_COMMON):
        function = option(function)
    return function


def calendar_option(function: Function) -> Function:
    """Add --calendar PATH."""
    return _CALENDAR(function)


def override_options(function: Function) -> Function:
    """Add --region, --timezone and --me."""
    for option in reversed(_OVERRIDES):
        function = option(function)
    return function


def with_options(function: Callable[..., int]) -> Callable[..., int]:
    """Pass a command its `Options`, those before the command's name included."""
    own = signature(function).parameters

    @click.pass_context
    def command(ctx: click.Context, /, **given: Any) -> int:
        for name, value in (ctx.obj or {}).items():
            if name not in given and value not in (None, ()):
                raise click.NoSuchOption(f"--{name}", ctx=ctx)
            if given.get(name) in (None, ()):
                given[name] = value
        common = {name: given.pop(name) for name in signature(Options).parameters}
        return function(Options(**common), **{n: v for n, v in given.items() if n in own})

    return update_wrapper(command, function)


class Options:
    """What was asked for by the common options."""

    def __init__(
        self,
        *,
        config: str | None = None,
        dry_run: bool | None = None,
        as_json: bool | None = None,
        quiet: bool | None = None,
        verbose: int | None = None,
        color: str | None = None,
        now: str | None = None,
        max_changes: int | None = None,
    ) -> None:
        self.config = Path(config) if config else None
        self.dry_run = bool(dry_run)
        self.as_json = bool(as_json)
        self.quiet = bool(quiet)
        self.verbose = verbose or 0
        self.color = color or "auto"
        self.max_changes = max_changes
        self._now = now
        self.clock: Callable[[tzinfo | None], datetime] = datetime.now  # of a daemon: its own

    def for_config(self, config: Path) -> Options:
        """Give the same options for another config."""
        own = copy(self)
        own.config = config
        return own

    @property
    def has_own_now(self) -> bool:
        """Whether `--now` was given."""
        return self._now is not None

    def moment(self, zone: Any) -> datetime:
        """Read the clock, once; `--now` without an offset is in `zone`.

        Raises:
            UsageError: `--now` is no ISO date and time.
        """
        if self._now is None:
            return self.clock(zone)
        from calsync.errors import UsageError

        try:
            now = datetime.fromisoformat(self._now.strip())
        except ValueError:
            raise UsageError(
                f"--now {self._now}: not an ISO date and time such as 2026-02-10T09:00+01:00"
            ) from None
        if not 1970 <= now.year <= 9000:
            raise UsageError(f"--now {self._now}: the year must lie between 1970 and 9000")
        return now if now.tzinfo else now.replace(tzinfo=zone)
