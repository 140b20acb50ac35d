"""`calsync mark`: say from the command line what can be said in the calendar."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
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
    from calsync.cli.setting import Setting
    from calsync.job import Decision, Word
    from calsync.model import Application

VERDICTS = ("interview", "ignore")
STATUSES = ("replied", "offer", "rejected", "withdrew", "no-show", "waiting")


_HARMLESS = (("<", "‹"), (">", "›"), ("&lt;", "‹"), ("&gt;", "›"))


@click.command("mark")
@click.argument("target", metavar="APPLICATION")
@click.argument("word", metavar="[STATUS]", required=False, type=click.Choice(STATUSES + VERDICTS))
@click.option("--timeline", metavar="TEXT", help="By when they decide: a date, or two weeks.")
@click.option("--lesson", metavar="TEXT", multiple=True, help="What you learnt.")
@click.option("--feedback", metavar="TEXT", multiple=True, help="What they answered.")
@click.option("--contact", metavar="TEXT", help="Whom to write to: Dana Li <dana@example.com>.")
@calendar_option
@override_options
@common_options
@with_options
def command(
    options: Options,
    target: str,
    word: str | None,
    timeline: str | None,
    lesson: tuple[str, ...],
    feedback: tuple[str, ...],
    contact: str | None,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
) -> int:
    """Say how an application stands, or what an event is.

    A status (replied, offer, rejected, withdrew, no-show, waiting) and the texts go into
    the card of the latest round; the interview itself is never touched. APPLICATION is
    an employer, a role, or an interview of it. "calsync mark EVENT interview" or "ignore"
    settles whether an event is an interview; EVENT is a UID, a part of a title or an
    employer.
    """
    from calsync import job
    from calsync.cli.output import say, show_run
    from calsync.cli.setting import open_setting
    from calsync.errors import UsageError

    said = {"timeline": timeline, "contact": contact, "lesson": lesson, "feedback": feedback}
    texts = {key: value for key, value in said.items() if value}
    if word is None and not texts:
        raise UsageError("mark: say a status, --timeline, --lesson, --feedback or --contact")
    if word in VERDICTS and texts:
        raise UsageError(f'mark: "{word}" tells what an event is; say the rest in a second call')
    open_it = partial(
        open_setting, options, calendar=calendar, region=region, timezone=timezone, me=me
    )
    is_locked = not options.dry_run
    settled: Word | None = None
    title = ""
    if word in VERDICTS:
        with ExitStack() as stack:
            setting = open_it(stack, everything=True)
            settled, title = _settled(setting.look(everything=True), target, word)
    ids = frozenset(settled.settled) if settled else frozenset()
    with ExitStack() as stack:
        setting = open_it(stack, locked=is_locked, ids=ids)
        spoken = settled or _lines(setting.look(), setting, target, word, texts)
        run = job.run_once(
            setting.stores,
            settings=setting.settings,
            now=setting.now,
            machine=setting.machine,
            memory=setting.memory,
            word=spoken,
            dry_run=options.dry_run,
            max_changes=options.max_changes,
            is_heard=options.as_json or not options.quiet,
        )
    code = show_run(run, options)
    if settled and not code and not options.quiet:
        counts = "would count" if options.dry_run else "counts"
        what = "an interview" if word == "interview" else "no interview"
        say(f'"{title}" {counts} as {what} from now on')
    return code


def _settled(decision: Decision, target: str, word: str | None) -> tuple[Word, str]:
    """Settle one event, and give its title; all occurrences of a series are one."""
    from calsync import job
    from calsync.errors import UsageError
    from calsync.model import Verdict, interview_id
    from calsync.report import text

    found = job.matching(decision.interviews, target)
    uids = {interview.event.uid for interview in found}
    if not uids:
        raise UsageError(f"{target}: no event has this UID, title or employer")
    if len(uids) > 1:
        listed = [
            f"{text.moment(i.event.start)}  {text.printable(i.event.title)}  {i.event.uid}"
            for i in found
        ]
        raise UsageError(
            "\n".join((f"{target}: fits several events; name one by its UID", *listed))
        )
    verdict = Verdict.SURE if word == "interview" else Verdict.NO
    ids = {i.event.id for i in found} | {interview_id(uid) for uid in uids}
    title = text.printable(found[0].event.title)
    return job.Word(settled=dict.fromkeys(sorted(ids), verdict)), title


def _lines(
    decision: Decision,
    setting: Setting,
    target: str,
    status: str | None,
    texts: dict[str, str | tuple[str, ...]],
) -> Word:
    """Turn what is said into lines for the card of the latest round."""
    from calsync import job, notes
    from calsync.errors import UsageError
    from calsync.model import Line

    application = _application(decision, target)
    if not application.rounds:
        raise UsageError(f"{target}: has no interview that takes place")
    latest = application.rounds[-1]
    said = [Line("status", status)] if status else []
    for key, values in texts.items():
        for value in (values,) if isinstance(values, str) else values:
            text = " ".join("".join(c if c.isprintable() else " " for c in value).split())
            if not text:
                raise UsageError(f"--{key}: says nothing")
            if key != "contact":  # what an app could take for HTML
                for sign, harmless in _HARMLESS:
                    text = text.replace(sign, harmless)
            if key == "timeline":
                text = _date_of(text, application, setting)
            elif key == "contact" and notes.contact(text) is None:
                raise UsageError(f"--contact {text}: is no name and no address")
            said.append(Line(key, text))
    return job.Word(lines={latest.id: tuple(said)})


def _date_of(text: str, application: Application, setting: Setting) -> str:
    """Read a timeline that counts from today; it is written as a date."""
    from calsync import job
    from calsync.errors import UsageError
    from calsync.model import Line, Statement
    from calsync.statements import stated_day

    today = setting.now.astimezone(application.rounds[-1].zone).date()
    said = Statement(home="", carrier="", line=Line("timeline", text), day=today)
    day = stated_day(said, job.days_for(application, setting.settings))
    if day is None:
        raise UsageError(f'--timeline {text}: is not understood; write a date or "two weeks"')
    return day.isoformat()


def _application(decision: Decision, target: str) -> Application:
    """Find the one application that is meant.

    Raises:
        UsageError: none is, or several are; the message lists them.
    """
    from calsync import job
    from calsync.errors import UsageError
    from calsync.report import text

    found = job.applications_named(decision.applications, target)
    if not found:
        raise UsageError(f"{target}: no application has this employer, role or interview")
    if len(found) > 1:
        listed = [
            f"{a.id}  {text.printable(text.name_of(a))}"
            + (f", {text.printable(a.role)}" if a.role else "")
            for a in found
        ]
        lines = (f"{target}: fits several applications; name one as it stands first", *listed)
        raise UsageError("\n".join(lines))
    return found[0]
