"""`calsync check`: what is wrong, and what to do."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from calsync.cli.options import (
    Options,
    calendar_option,
    common_options,
    override_options,
    with_options,
)

if TYPE_CHECKING:
    from calsync.checkup import Finding
    from calsync.model import Settings
    from calsync.report.text import Table


@click.command("check")
@click.option(
    "--write-test", is_flag=True, help="Write one throw-away reminder, and remove it again."
)
@calendar_option
@override_options
@common_options
@with_options
def command(
    options: Options,
    write_test: bool,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
) -> int:
    """Look at config, secrets, servers and calendars, and say what to do.

    One line for each thing looked at; -q leaves out what is well.
    """
    from calsync import checkup
    from calsync.cli.output import show_json, show_table
    from calsync.cli.setting import config_path, overridden, settings_for
    from calsync.memory import open_memory
    from calsync.model import Settings
    from calsync.zone import machine_zone

    settings: Settings | None = Settings()
    findings: list[checkup.Finding] = []
    if options.config or calendar is None:
        settings, findings = checkup.of_config(config_path(options))
        asked = overridden(settings or Settings(), region=region, timezone=timezone, me=me)
    else:
        asked = settings_for(calendar, options, region=region, timezone=timezone, me=me)
    machine = machine_zone()
    now = options.moment(asked.me.timezone or machine)
    if calendar is not None:
        asked = _alone(asked, calendar)
    memory = open_memory(asked.calendars[0].path if calendar else config_path(options))
    findings += checkup.of_machine(memory)
    if settings is not None or calendar is not None:
        round_ = checkup.Round(
            asked,
            memory,
            now,
            machine,
            is_trying=write_test,
            may_write=not options.dry_run,
        )
        findings += checkup.of_person(asked, now=now, machine=machine)
        findings += checkup.of_calendars(round_)
    if options.as_json:
        show_json(_object(findings))
    else:
        show_table(_table(findings, only_worse=options.quiet), options)
    return checkup.exit_code(findings)


def _alone(settings: Settings, path: str) -> Settings:
    """Put a file or folder in the place of the configured calendars."""
    from calsync.errors import UsageError
    from calsync.model import CalendarSettings
    from calsync.stores import open_store
    from calsync.stores.files import expanded

    if not path:
        raise UsageError("--calendar: names no file or folder")
    kind = "vdir" if open_store(path).is_folder else "ics"
    alone = CalendarSettings(name=path, type=kind, path=expanded(path))
    return dataclasses.replace(settings, calendars=(alone,))


def _object(findings: Sequence[Finding]) -> dict[str, object]:
    return {
        "schema": 1,
        "findings": [
            {
                "calendar": finding.calendar,
                "what": finding.what,
                "level": finding.level.value,
                "text": finding.text,
                "advice": finding.advice,
            }
            for finding in findings
        ],
    }


def _table(findings: Sequence[Finding], *, only_worse: bool) -> Table:
    from calsync.report.text import Table, printable

    rows = tuple(
        (
            finding.level.value,
            printable(finding.calendar),
            finding.what,
            printable("; ".join(filter(None, (finding.text, finding.advice)))),
        )
        for finding in findings
        if not only_worse or finding.level.value != "ok"
    )
    return Table("Check", (), rows, folded=4)
