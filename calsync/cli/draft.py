"""`calsync draft`: the ready message of a reminder, printed or handed to the mail program."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
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
    from calsync.decision import Decision
    from calsync.model import Change, Wanted
    from calsync.wording import Message

SHOWN_SEVERAL = 20


@click.command("draft")
@click.argument("reminder")
@click.option("--open", "is_opened", is_flag=True, help="Open it in your mail program.")
@calendar_option
@override_options
@common_options
@with_options
def command(
    options: Options,
    reminder: str,
    is_opened: bool,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
) -> int:
    """Print the message of REMINDER: a UID, part of a title, or an employer.

    Of one application the next message is meant, today's included; where all have passed,
    the last. There is none before the interview is over, nor once they have answered.
    """
    from calsync.cli.output import say_notes, show_json, show_lines
    from calsync.cli.setting import open_setting
    from calsync.cli.stdout import to_stdout
    from calsync.errors import CalsyncError, UsageError
    from calsync.model import Level, Note
    from calsync.report.objects import SCHEMA
    from calsync.wording import message
    from calsync.wording.mailto import mailto

    with ExitStack() as stack:
        setting = open_setting(
            options, stack, calendar=calendar, region=region, timezone=timezone, me=me
        )
        decision = setting.look()
    named = _matching(decision.changes, reminder)
    found = [wanted for wanted in named if wanted.round.end <= setting.now]
    if not found:
        part = reminder.casefold()
        notes = (*decision.notes, *decision.failures)
        say_notes((n for n in notes if part in n.about.casefold()), options)
        raise UsageError(_why_none(decision, named, reminder, setting.now))
    wanted = _the_one(found, reminder, setting.now)
    written = message(wanted, setting.settings)
    address = mailto(written.to, written.subject, written.body)
    with to_stdout():
        if options.as_json:
            show_json(
                {
                    "schema": SCHEMA,
                    "uid": wanted.uid,
                    "to": written.to,
                    "subject": written.subject,
                    "body": written.body,
                    "mailto": address,
                }
            )
        else:
            show_lines(_lines(written))
    if not written.to:
        advice = 'no address is known; a line "contact: NAME <ADDRESS>" in its notes names one'
        say_notes([Note(wanted.round.founder.event.title, advice, Level.INFO)], options)
    if is_opened:
        # xdg-open is waited for: else it could not say that there is no mail program.
        with _without_stderr():
            code = click.launch(address, wait=sys.platform.startswith("linux"))
        if code != 0:
            raise CalsyncError("the mail program could not be opened; the message is printed above")
    return 0


@contextmanager
def _without_stderr() -> Iterator[None]:
    """Keep what other programs have to say from standard error, and from their heirs."""
    sys.stderr.flush()
    own = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(own, 2)
        os.close(own)
        os.close(nowhere)


def _why_none(decision: Decision, named: Iterable[Wanted], sought: str, now: datetime) -> str:
    """Say why there is no message to write: how the applications stand that were named."""
    from calsync import job
    from calsync.model import Action, State
    from calsync.report.text import moment, name_of, printable, state_words
    from calsync.wording import has_message

    planned = [c.wanted for c in decision.changes if c.wanted and c.action is not Action.DELETE]
    meant = {w.application.id: w.application for w in named}
    lines = []
    for application in job.applications_named(decision.applications, sought) or meant.values():
        state = decision.states[application.id]
        mine = [w for w in planned if w.application.id == application.id and has_message(w.slot)]
        if state is State.UPCOMING:
            why = "there is a draft once it is over"
            if ahead := [w.at for w in mine if w.round.end > now]:
                why += f"; the first message is due {moment(min(ahead))}"
        elif mine:
            continue  # a card was named, or a let-go entry
        elif state in (State.WAITING, State.SILENT):
            why = "no message is left to write"
        else:
            why = 'no message is to be written; "status: waiting" opens it again'
        lines.append(f"{name_of(application)}: {state_words(application, state, now)}; {why}")
    if not lines:
        return f"{sought}: no reminder with a message has this UID, title or employer"
    return "\n".join(map(printable, lines))


def _lines(written: Message) -> Iterable[str]:
    from calsync.report.text import printable

    to = f"{written.name} <{written.to}>" if written.name and written.to else written.to
    yield f"To: {printable(to or written.name)}".rstrip()
    yield f"Subject: {printable(written.subject)}"
    yield ""
    yield from map(printable, written.body.splitlines())


def _matching(changes: Iterable[Change], sought: str) -> list[Wanted]:
    """Find reminders with a message: by UID, else whole employer or title, else a part."""
    from calsync.model import Action
    from calsync.report.text import title_of
    from calsync.wording import has_message

    def folded(text: str) -> str:
        return " ".join(text.casefold().split())

    named: list[tuple[Wanted, tuple[str, str]]] = []
    for change in changes:
        if change.action is Action.DELETE or not change.wanted or not has_message(change.slot):
            continue
        if change.uid == sought.strip():
            return [change.wanted]
        names = folded(change.wanted.application.employer), folded(title_of(change))
        named.append((change.wanted, names))
    part = folded(sought)
    if not part:
        return []
    whole = [wanted for wanted, names in named if part in names]
    return whole or [w for w, names in named if any(part in name for name in names)]


def _the_one(found: Sequence[Wanted], sought: str, now: datetime) -> Wanted:
    """Choose among the reminders of one application; of several it is not for us to choose.

    Raises UsageError, with the list, where there are several applications.
    """
    from calsync.errors import UsageError
    from calsync.report.text import moment, name_of

    by_application: dict[str, list[Wanted]] = {}
    for wanted in found:
        by_application.setdefault(wanted.application.id, []).append(wanted)
    chosen = [_next(mine, now) for mine in by_application.values()]
    if len(chosen) == 1:
        return chosen[0]
    lines = [f"{sought}: fits several; name one by its UID"]
    for wanted in sorted(chosen, key=lambda w: (w.at, w.uid))[:SHOWN_SEVERAL]:
        of = ", ".join(filter(None, (name_of(wanted.application), wanted.application.role)))
        lines.append(f"  {wanted.uid}  {moment(wanted.at)}  {wanted.slot} of {of}")
    if len(chosen) > SHOWN_SEVERAL:
        lines.append(f"  … and {len(chosen) - SHOWN_SEVERAL} more")
    raise UsageError("\n".join(lines))


def _next(mine: Iterable[Wanted], now: datetime) -> Wanted:
    """Give the next one, today's included unless it is done; else the last.

    It rang at nine, and the message is written at ten.
    """
    in_order = sorted(mine, key=lambda w: (w.at, w.uid))
    for wanted in in_order:
        if wanted.at.date() >= now.astimezone(wanted.at.tzinfo).date() and not wanted.mark.done:
            return wanted
    return in_order[-1]
