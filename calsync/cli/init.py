"""`calsync init`: from nothing to a config and a first plan."""

from __future__ import annotations

import os
import shlex
import sys
from contextlib import ExitStack, nullcontext, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calsync.cli.options import (
    Options,
    choices,
    common_options,
    files,
    override_options,
    with_options,
)

if TYPE_CHECKING:
    from datetime import date

    from calsync.cli.dialogue import Dialogue
    from calsync.cli.places import Place
    from calsync.model import Settings
    from calsync.setup.draft import You


@click.command("init")
@click.option("--no-input", is_flag=True, help="Ask nothing: options and guesses count.")
@click.option("--force", is_flag=True, help="Replace a config; the old one is kept beside it.")
@click.option(
    "--provider",
    metavar="NAME",
    help="A known service: icloud, fastmail, gmx …",
    shell_complete=choices("calsync.stores.dav.providers", "PROVIDERS"),
)
@click.option("--url", metavar="ADDRESS", help="The address of a CalDAV server or calendar.")
@click.option(
    "--path", metavar="PATH", help="An .ics file, or a folder of them.", shell_complete=files
)
@click.option(
    "--feed",
    metavar="ADDRESS",
    help="An address that can only be read; another of these says where its reminders go.",
)
@click.option(
    "--calendar-name",
    metavar="NAME",
    multiple=True,
    help="What the server calls the calendar; may be repeated.",
)
@click.option("--username", metavar="NAME", help="To log in with.")
@click.option(
    "--password-command", metavar="COMMAND", help="A command that prints the password; no shell."
)
@click.option(
    "--password-file",
    metavar="FILE",
    help="A file that holds the password.",
    shell_complete=files,
)
@click.option("--password-env", metavar="NAME", help="An environment variable that holds it.")
@click.option("--password-keyring", metavar="ENTRY", help="An entry of the system's keyring.")
@click.option(
    "--auth",
    metavar="HOW",
    help="basic, digest or bearer, if not as the server asks.",
    shell_complete=choices("calsync.config", "AUTHS"),
)
@click.option(
    "--ca-file",
    metavar="FILE",
    help="Certificates to trust instead of the system's.",
    shell_complete=files,
)
@click.option("--fingerprint", metavar="SHA256", help="The one certificate to trust.")
@click.option("--name", metavar="NAME", help="Yours: what your messages are signed with.")
@click.option(
    "--language",
    metavar="CODE",
    help="Of the reminders: en, de.",
    shell_complete=choices("calsync.wording", "LANGUAGES"),
)
@override_options
@common_options
@with_options
def command(
    options: Options,
    no_input: bool,
    force: bool,
    provider: str | None,
    url: str | None,
    path: str | None,
    feed: str | None,
    calendar_name: tuple[str, ...],
    username: str | None,
    password_command: str | None,
    password_file: str | None,
    password_env: str | None,
    password_keyring: str | None,
    auth: str | None,
    ca_file: str | None,
    fingerprint: str | None,
    name: str | None,
    language: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
) -> int:
    """Ask where the calendar is, try it, show a first plan, and write a config.

    Whatever an option says is not asked. A password is never an option: it is asked for
    unseen, or comes from a command, a file, the environment or the keyring. With -n the
    config goes to standard output, and nothing else does.
    """
    from calsync.cli.dialogue import Dialogue
    from calsync.cli.output import say
    from calsync.cli.places import Given, ask_places
    from calsync.cli.setting import config_path
    from calsync.setup import keeping
    from calsync.stores import files

    ask = Dialogue(is_silent=no_input)
    given = Given(
        provider=provider or "",
        url=url or "",
        path=path or "",
        feed=feed or "",
        calendar_names=calendar_name,
        username=username or "",
        password_command=password_command or "",
        password_file=password_file or "",
        password_env=password_env or "",
        password_keyring=password_keyring or "",
        auth=auth or "",
        ca_file=ca_file or "",
        fingerprint=fingerprint or "",
    )
    given.check()
    target = config_path(options)
    is_there, is_written = os.path.lexists(target), False
    if not options.dry_run:
        keeping.try_place(target)
    try:
        if not _may_write(ask, target, force=force or options.dry_run):
            say(f"{files.shown(target)} stays as it is")
            return 0
        ask.tell(f"This writes {files.shown(target)}; Ctrl-C leaves everything as it is.\n")
        place = ask_places(ask, given)
        today = options.moment(None).date()
        you = _about_you(
            ask, place, name, language, region=region, timezone=timezone, me=me, today=today
        )
        has_changes = _keep(ask, options, target, place, you, replace=is_there)
        is_written = not options.dry_run
        return _go_on(ask, options, target, place, has_changes) if is_written else 0
    except (click.Abort, KeyboardInterrupt):
        click.echo(err=True)
        say("stopped" if is_written else "stopped; nothing was written")
        raise click.exceptions.Exit(130) from None


def _may_write(ask: Dialogue, target: Path, *, force: bool) -> bool:
    """Ask before a config is replaced. Raises Refused where there is nobody to ask."""
    from calsync.errors import Refused
    from calsync.stores import files

    if force or not os.path.lexists(target):
        return True
    if ask.is_silent:
        words = "is there already; --force replaces it and keeps the old one"
        raise Refused(f"{files.shown(target)} {words}")
    question = f"{files.shown(target)} is there already. Replace it?"
    return ask.is_agreed(question, default=False)


def _about_you(
    ask: Dialogue,
    place: Place,
    name: str | None,
    language: str | None,
    *,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
    today: date,
) -> You:
    """Ask who and where the user is, with guesses."""
    from zoneinfo import ZoneInfo

    from calsync import config
    from calsync.checkup import own
    from calsync.cli.setting import overridden
    from calsync.errors import ConfigError, UsageError
    from calsync.model import Settings
    from calsync.setup import eventzone, guesses
    from calsync.setup.draft import You
    from calsync.zone import machine_zone

    overridden(Settings(), region=region, timezone=timezone, me=me)  # all that is wrong at once
    try:
        for key, value in (("name", name), ("language", language)):
            if value:
                config.checked("me", key, value)
    except ConfigError as problem:
        raise UsageError(f"--{problem}") from None

    def emails_in(words: str) -> tuple[str, ...]:
        found: tuple[str, ...] = config.checked("me", "emails", words.replace(",", " ").split())
        return found

    # What nobody has seen signs no letter: a guess is only offered.
    name = name or ask.text(
        "Your name, which your messages are signed with",
        option="--name",
        default="" if ask.is_silent else guesses.name(),
        check=lambda words: config.checked("me", "name", words),
        is_optional=True,
    )
    username = place.username
    emails = " ".join(me) or ask.text(
        "Your e-mail addresses (they tell you from the employer, and who asks the questions)",
        option="--me",
        default=username.lower() if "@" in username else "",
        check=emails_in,
        is_optional=True,
    )
    machine = machine_zone()
    # A machine that keeps UTC does not say where its user is; the events do, or else the
    # calendar's own zone counts.
    near = machine.key
    if machine.key.removeprefix("Etc/") in own.NOWHERE and not timezone:
        calendars = place.with_typed(Settings(calendars=place.found)).calendars
        near = "" if ask.is_silent else eventzone.guess(calendars, today=today) or machine.key
    zone = timezone or ask.text(
        "Your time zone",
        option="--timezone",
        default=near,
        check=lambda words: config.checked("me", "timezone", words),
        is_optional=ask.is_silent,
    )
    guess = guesses.region(ZoneInfo(zone) if zone else machine, os.environ)
    if region is None:
        words = ask.text(
            'Whose public holidays count: a country ("US", "Germany"), or a part like "DE-BY"'
            ' ("none": nobody\'s)',
            option="--region",
            default=guess or ("" if ask.is_silent else "none"),
            check=lambda words: config.checked("rules", "region", _none(words)),
            is_optional=True,
        )
        region = config.checked("rules", "region", _none(words))
        if region.casefold() != _none(words).casefold():
            ask.tell(f"  The holidays of {region} count.")
    return You(
        emails=emails_in(emails) if emails else (),
        timezone=zone,
        region=config.checked("rules", "region", region),
        name=config.checked("me", "name", name) if name else "",
        language=config.checked("me", "language", language or guesses.language(os.environ)),
    )


def _none(words: str) -> str:
    return "" if words.lower() == "none" else words


def _keep(
    ask: Dialogue, options: Options, target: Path, place: Place, you: You, *, replace: bool
) -> bool:
    """Show the first plan, then write what there is to write; tell whether it has changes."""
    from calsync import config
    from calsync.cli.output import say, show_lines
    from calsync.setup import keeping
    from calsync.setup.draft import config_text
    from calsync.stores import files

    folder = Path(os.path.abspath(target)).parent  # where the config is read, a link or not
    source = place.source(folder)
    text = config_text(place.calendars(source), you, folder=folder)
    settings = config.parse(text, target)
    is_for_stdout = options.dry_run and not options.as_json
    with ExitStack() as undo:
        if place.new_file:
            keeping.make_calendar(place.new_file, undo)
        with redirect_stdout(sys.stderr) if is_for_stdout else nullcontext():
            has_changes = _first_plan(ask, options, place.with_typed(settings))
        if is_for_stdout:
            show_lines(text.splitlines())
        if options.dry_run:
            return has_changes
        if place.typed and source and source.key == "password_keyring":
            keeping.keep_in_keyring(source, place.typed, undo)
        elif place.typed and source:
            keeping.keep_password_file(Path(source.value[0]), place.typed, undo)
        old = keeping.keep_config(target, text, undo, replace=replace)
        undo.pop_all()
    if not options.quiet:
        before = f"; the one before is {files.shown(old)}" if old else ""
        say(f"written: {files.shown(target)}{before}")
        for file in keeping.left_passwords(old, target, settings) if old else ():
            words = "still holds the password of the one before; delete it if nothing else reads it"
            say(f"{files.shown(file)} {words}")
    return has_changes


def _first_plan(ask: Dialogue, options: Options, settings: Settings) -> bool:
    """Show what `calsync plan` would; tell whether there is something to write.

    Raises CalsyncError where it cannot be made and nobody wants the config without it.
    """
    from calsync.cli import plan
    from calsync.cli.output import say
    from calsync.cli.setting import open_setting
    from calsync.errors import CalsyncError, Refused
    from calsync.report.text import printable

    ask.tell("\nThe first plan:\n")
    with ExitStack() as stack:
        try:
            setting = open_setting(options, stack, calendar=None, settings=settings)
            return bool(plan.show(setting, options).writes)
        except Refused as problem:
            # Nothing was to be written yet: the first real run will say it again.
            say(printable(str(problem)))
            return False
        except CalsyncError as problem:
            ask.tell_problem(problem)
            if not ask.is_agreed("Write the config all the same?", default=False):
                raise
            return False


def _go_on(ask: Dialogue, options: Options, target: Path, place: Place, has_changes: bool) -> int:
    """Offer the first run, and say how it goes on."""
    from calsync.cli import sync
    from calsync.report.text import printable
    from calsync.stores import files

    code, is_done = 0, False
    named = f" {printable(f'-c {shlex.quote(str(target))}')}" if options.config else ""
    ask.tell()
    if has_changes and ask.is_agreed("Write these reminders now?", default=False):
        options.config = target
        code = sync.write(options)
        is_done = not code
    writes = "keeps them up to date" if is_done else "writes the reminders"
    to_import = ""
    if place.new_file:
        shown = files.shown(place.new_file)
        to_import = f"\n  {shown}  import it into your calendar app after each run that has changes"
    ask.tell(
        f"""
How it goes on:{to_import}
  calsync sync{named}  {writes}, and says nothing when there is nothing to do
  calsync service cron{named}  prints the line that lets it run by itself; there are systemd,
      launchd, schtasks and container, too
  calsync check{named}  says what is wrong, and what to do"""
    )
    return code
