"""`calsync daemon`: `sync` in a loop, for a service or a terminal."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import click

from calsync.cli.options import (
    Options,
    calendar_option,
    common_options,
    override_options,
    with_options,
)
from calsync.cli.spans import span
from calsync.cli.sync import Wish

if TYPE_CHECKING:
    from calsync.cli.accounts import SyncAccount
    from calsync.daemon import Clock

LEAST_EVERY = timedelta(minutes=1)
CONNECTIONS = 32  # at once, of all accounts
CONNECTIONS_PER_HOST = 4


@click.command("daemon")
@click.option(
    "--every",
    callback=span,
    default="15m",
    show_default=True,
    metavar="SPAN",
    help="How long from one pass to the next: 15m, 1h.",
)
@calendar_option
@override_options
@common_options
@with_options
def command(
    options: Options,
    every: timedelta,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
) -> int:
    """Run sync every so often, and at once when a local calendar changes.

    SIGTERM and SIGINT end it after the write in hand, SIGHUP reads the config again,
    SIGUSR1 runs now.
    """
    from calsync.errors import UsageError

    if options.dry_run or options.as_json or options.has_own_now:
        raise UsageError("daemon: --dry-run, --json and --now are for sync and plan")
    if every < LEAST_EVERY:
        raise UsageError("--every: a minute is the least")
    wish = Wish(calendar, region, timezone, me)
    return serve(options, lambda build: [build("", options, wish)], every=every)


Build = Callable[[str, Options, Wish], "SyncAccount"]


def serve(
    options: Options,
    accounts: Callable[[Build], Sequence[SyncAccount]],
    *,
    every: timedelta,
    clock: Clock | None = None,
    tell: Callable[[str], None] | None = None,
) -> int:
    """Serve the accounts that `accounts` builds, until a signal ends it; give the exit code.

    It is asked again when the config is read again. A simulation brings its
    own `clock` and is told what happens.
    """
    from calsync.cli.accounts import Printer, SyncAccount
    from calsync.cli.apart import kept_apart
    from calsync.cli.output import say
    from calsync.daemon import Daemon, SystemClock
    from calsync.errors import CalsyncError
    from calsync.gate import Gate
    from calsync.halt import Halt
    from calsync.report.text import printable
    from calsync.systemd import Service

    time = clock or SystemClock()
    halt = Halt()
    printer = Printer(time.monotonic)
    options.clock = lambda zone: datetime.fromtimestamp(time.wall(), zone)
    known: dict[str, SyncAccount] = {}

    def build(name: str, own: Options, wish: Wish) -> SyncAccount:
        """Read a config; where it is wrong now, the account goes on with what it has."""
        own.clock = options.clock
        try:
            settings = wish.settings(own)
        except CalsyncError as problem:
            if name not in known:
                raise
            first, *more = str(problem).splitlines()
            words = printable(first) + (f" (and {len(more)} more)" if more else "")
            say(f"{f'{name}: ' if name else ''}{words}; the old config stays")
            return known[name]
        return SyncAccount(name, own, wish, settings=settings, halt=halt, show=printer.show)

    def load() -> Sequence[SyncAccount]:
        found = accounts(build)
        known.clear()
        known.update((account.name, account) for account in found)
        return found

    def say_closely(line: str) -> None:
        if options.verbose:
            say(printable(line))

    with kept_apart():
        daemon = Daemon(
            load(),
            every=every,
            reload=load,
            clock=time,
            service=Service(os.environ),
            halt=halt,
            gate=Gate(in_all=CONNECTIONS, per_host=CONNECTIONS_PER_HOST),
            tell=tell or say_closely,
        )
        return daemon.serve()
