"""`calsync status`: how the runs go, without asking any server."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from calsync.cli.folders import configs_in, folder_options
from calsync.cli.options import Options, calendar_option, common_options, with_options
from calsync.cli.spans import ago, span

if TYPE_CHECKING:
    from calsync.model import Remembered, Slot
    from calsync.report.text import Table
    from calsync.runs import Record

MINUTE = 60  # seconds; from then on a rounded span cannot contradict --max-age


@click.command("status")
@click.option(
    "--max-age",
    callback=span,
    metavar="SPAN",
    help="Fail (1) when the last success is older: 2h, 1d.",
)
@calendar_option
@folder_options
@common_options
@with_options
def command(
    options: Options,
    max_age: timedelta | None,
    calendar: str | None,
    config_dir: str | None,
    part: tuple[int, int] | None,
) -> int:
    """Show the last run, the last success, and what is due next.

    Nothing is asked of a server, and no calendar is read.
    """
    from calsync import runs
    from calsync.cli.output import say, say_notes, show_json, show_table
    from calsync.cli.recording import memory_of
    from calsync.cli.setting import settings_of
    from calsync.errors import UsageError
    from calsync.zone import machine_zone

    now = options.moment(machine_zone())
    if config_dir is not None:
        configs = configs_in(options, config_dir, part, calendar=calendar)
        return _show_people(options, configs, now=now, max_age=max_age)
    memory = memory_of(options, calendar)
    if memory is None:
        raise UsageError("--calendar: names no file or folder")
    record = runs.load(runs.file_beside(memory.file))
    remembered = memory.load()
    if record is None and remembered is None and calendar is None:
        settings_of(options, needs_config=True)  # says what is missing, if that is the config
    is_late = _is_late(record, now=now, max_age=max_age)
    due = _due(remembered, now)
    if options.as_json:
        show_json(_object(record, due))
    elif not is_late and not options.quiet:
        show_table(_table(record, due, now, _home(remembered)), options)
        say_notes(memory.notes, options)
    if is_late:
        say(_late_words(record, now=now))
    return 1 if is_late else 0


def _is_late(record: Record | None, *, now: datetime, max_age: timedelta | None) -> bool:
    at = record.success_by(now) if record else None
    return max_age is not None and (at is None or now - at > max_age)


def _late_words(record: Record | None, *, now: datetime) -> str:
    if record is None or record.succeeded_at is None:
        return "no run has succeeded yet"
    at = record.success_by(now)
    if at is None:
        return "the last success on record lies in the future: the clock was wrong then, or is now"
    seconds = round((now - at).total_seconds())
    exactly = f"{seconds} second{'' if seconds == 1 else 's'} ago"
    return f"the last run that succeeded was {exactly if seconds < MINUTE else ago(now - at)}"


def _show_people(
    options: Options, configs: dict[str, Options], *, now: datetime, max_age: timedelta | None
) -> int:
    """Show how the runs of several people go, a line for each; 1 where one is late."""
    from calsync import runs
    from calsync.cli.output import say, show_json, show_table
    from calsync.cli.recording import memory_of
    from calsync.report.text import Table, printable

    people = []
    for name, own in configs.items():
        memory = memory_of(own, None)
        record = runs.load(runs.file_beside(memory.file)) if memory else None
        due = _due(memory.load(), now) if memory else []
        people.append((name, record, due))
    late = [
        (name, record)
        for name, record, _due in people
        if _is_late(record, now=now, max_age=max_age)
    ]
    if options.as_json:
        objects = [{"name": name, **_object(record, due)} for name, record, due in people]
        for one in objects:
            del one["schema"]
        show_json({"schema": 1, "people": objects})
    elif not late and not options.quiet:
        rows = [
            tuple(map(printable, (name, *_in_short(record, now)))) for name, record, _due in people
        ]
        heads = ("Name", "Last run", "Last success", "How")
        show_table(Table("Status", heads, tuple(rows), folded=2), options)
    for name, record in late:
        say(printable(f"{name}: {_late_words(record, now=now)}"))
    return 1 if late else 0


def _in_short(record: Record | None, now: datetime) -> tuple[str, str, str]:
    if record is None:
        return "none", "none", ""
    last = record.last
    how = f"failed ({last.code}): {last.failure}" if last.code else _counts(record)
    at = record.succeeded_at
    return ago(now - last.at), ago(now - at) if at else "none", how


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder that comes next, as the memory has it."""

    calendar: str  # of the interview; empty where that is not remembered
    start: datetime
    slot: Slot
    employer: str


def _due(remembered: Remembered | None, now: datetime) -> list[Due]:
    """Give the next reminder of each calendar, by time."""
    from calsync.model import Fate

    if remembered is None:
        return []
    homes = {interview.event.id: interview for interview in remembered.interviews}
    first: dict[str, Due] = {}
    for trace in sorted(remembered.traces, key=lambda t: (t.start.timestamp(), t.uid)):
        if trace.fate is not Fate.STANDING or trace.start <= now or trace.mark.done:
            continue
        home = homes.get(trace.id)
        where = home.event.calendar if home else ""
        name = (home.employer or home.event.title) if home else ""
        first.setdefault(where, Due(where, trace.start, trace.slot, name))
    return list(first.values())


def _home(remembered: Remembered | None) -> ZoneInfo:
    """Give the user's zone: that of the last run's settings, else the machine's."""
    from calsync.zone import machine_zone

    name = remembered.given.get("timezone") if remembered else None
    with suppress(LookupError, ValueError, OSError):
        return ZoneInfo(name or "")
    return machine_zone()


def _table(record: Record | None, due: Iterable[Due], now: datetime, home: ZoneInfo) -> Table:
    from calsync.report import text
    from calsync.report.text import Table, printable, step_words

    def moment(at: datetime) -> str:
        return text.moment(at.astimezone(home))

    rows: list[tuple[str, str]] = []
    if record is None:
        rows.append(("last run", "none is on record"))
    else:
        last = record.last
        how = f"failed ({last.code}): {last.failure}" if last.code else _counts(record)
        rows.append(("last run", f"{moment(last.at)}, {ago(now - last.at)}: {how}"))
        if record.succeeded_at is None:
            rows.append(("last success", "none yet"))
        else:
            at = record.succeeded_at
            rows.append(("last success", f"{moment(at)}, {ago(now - at)}"))
        if record.failing_since:
            rows.append(("failing since", moment(record.failing_since)))
        for name, looked in record.calendars.items():
            words = f"read {ago(now - looked.read_at)}" if looked.read_at else "never read"
            if looked.failure:
                words += f"; {looked.failure}"
            rows.append((name, words))
    for one in due:
        what = ", ".join(filter(None, (step_words(one.slot), one.employer)))
        where = f" ({one.calendar})" if one.calendar else ""
        words = f"{moment(one.start)}: {what}{where}"
        rows.append(("next", words))
    return Table(
        "Status", (), tuple((printable(name), printable(words)) for name, words in rows), folded=2
    )


def _counts(record: Record) -> str:
    last = record.last
    counts = ((last.created, "new"), (last.updated, "changed"), (last.deleted, "removed"))
    return ", ".join(f"{n} {word}" for n, word in counts if n) or "nothing to do"


def _object(record: Record | None, due: Iterable[Due]) -> dict[str, Any]:
    last = record.last if record else None
    return {
        "schema": 1,
        "last_run": last
        and {
            "at": last.at.isoformat(),
            "code": last.code,
            "failure": last.failure,
            "created": last.created,
            "updated": last.updated,
            "deleted": last.deleted,
        },
        "last_success": _text(record.succeeded_at if record else None),
        "failing_since": _text(record.failing_since if record else None),
        "calendars": [
            {"name": name, "read_at": _text(looked.read_at), "failure": looked.failure}
            for name, looked in (record.calendars.items() if record else ())
        ],
        "next": [
            {
                "calendar": one.calendar,
                "start": one.start.isoformat(),
                "step": str(one.slot),
                "employer": one.employer,
            }
            for one in due
        ],
    }


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
