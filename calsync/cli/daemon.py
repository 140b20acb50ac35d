"""`calsync daemon`: `sync` in a loop, for a service or a terminal."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import click

from calsync.cli.folders import bounds_options, configs_in, folder_options
from calsync.cli.options import (
    Options,
    calendar_option,
    common_options,
    override_options,
    with_options,
)
from calsync.cli.passes import Wish
from calsync.cli.spans import pace
from calsync.errors import CalsyncError, UsageError
from calsync.gate import Gate

if TYPE_CHECKING:
    from calsync.cli.accounts import SyncAccount
    from calsync.daemon import Clock
    from calsync.model import Settings


@click.command("daemon")
@click.option(
    "--every",
    callback=pace,
    default="15m",
    show_default=True,
    metavar="SPAN",
    help="How long from one pass to the next: 15m, 1h.",
)
@calendar_option
@override_options
@folder_options
@bounds_options
@common_options
@with_options
def command(
    options: Options,
    config_dir: str | None,
    part: tuple[int, int] | None,
    connections: int,
    per_host: int,
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
    if options.dry_run or options.as_json or options.has_own_now:
        raise UsageError("daemon: --dry-run, --json and --now are for sync and plan")
    gate = Gate(in_all=connections, per_host=per_host)
    if config_dir is None:
        wish = Wish(calendar, region, timezone, me)
        return serve(options, lambda build: [build("", options, wish)], every=every, gate=gate)
    if calendar or region or timezone or me:
        raise UsageError("--config-dir: goes with no option that is for one config alone")

    def people(build: Build) -> Sequence[SyncAccount]:
        configs = configs_in(options, config_dir, part)
        return [build(name, own, Wish()) for name, own in configs.items()]

    return serve(options, people, every=every, gate=gate)


Build = Callable[[str, Options, Wish], "SyncAccount"]


def serve(
    options: Options,
    accounts: Callable[[Build], Sequence[SyncAccount]],
    *,
    every: timedelta,
    gate: Gate,
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
    from calsync.halt import Halt
    from calsync.report.text import printable
    from calsync.stores.connections import Connections
    from calsync.systemd import Service

    time = clock or SystemClock()
    connections = Connections(most=gate.in_all)
    halt = Halt(lambda: connections.cut("calsync was stopped"))
    printer = Printer(time.monotonic)
    options.clock = lambda zone: datetime.fromtimestamp(time.wall(), zone)
    known: dict[str, SyncAccount] = {}  # whose config has been good
    served: list[SyncAccount] = []

    def account(name: str, own: Options, wish: Wish, settings: Settings | None) -> SyncAccount:
        return SyncAccount(
            name,
            own,
            wish,
            settings=settings,
            halt=halt,
            connections=connections,
            show=printer.show,
        )

    def build(name: str, own: Options, wish: Wish) -> SyncAccount:
        """Read a config; where it is wrong now, the account goes on with what it has."""
        own.clock = options.clock
        try:
            settings = wish.settings(own)
        except CalsyncError as problem:
            if name not in known:
                if not name:
                    raise  # the only one
                # Its passes say what is wrong, and those of the others go on.
                return account(name, own, wish, None)
            first, *more = str(problem).splitlines()
            words = printable(first) + (f" (and {len(more)} more)" if more else "")
            say(f"{f'{printable(name)}: ' if name else ''}{words}; the old config stays")
            return known[name]
        return account(name, own, wish, settings)

    def load() -> Sequence[SyncAccount]:
        try:
            found = accounts(build)
        except CalsyncError as problem:  # of the folder
            if not served:
                raise
            say(f"{printable(str(problem))}; everything stays as it was")
            return served
        known.clear()
        known.update((account.name, account) for account in found if account.is_read)
        served[:] = found
        return found

    def say_closely(line: str) -> None:
        if options.verbose:
            say(printable(line))

    with kept_apart(), contextlib.closing(connections):
        daemon = Daemon(
            load(),
            every=every,
            reload=load,
            clock=time,
            service=Service(os.environ),
            halt=halt,
            gate=gate,
            tell=tell or say_closely,
        )
        return daemon.serve()
