"""The words of a config: what was answered, with comments for what was not asked."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from calsync.model import CalendarSettings, SecretSource


@dataclass(frozen=True, slots=True)
class You:
    """Who and where the user is; empty is not known."""

    name: str = ""
    emails: tuple[str, ...] = ()
    timezone: str = ""
    region: str = ""
    language: str = "en"


def config_text(calendars: Iterable[CalendarSettings], you: You, *, folder: Path) -> str:
    """Word a config that stands in `folder`."""
    return _TEMPLATE.format(
        name=_optional("name", you.name, example="Alex Doe"),
        emails=_optional("emails", list(you.emails), example=["alex@example.com"]),
        timezone=_optional("timezone", you.timezone, example="Europe/Berlin"),
        language=_value(you.language),
        calendars="\n\n".join("\n".join(_calendar(c, folder)) for c in calendars),
        region=_value(you.region),
    )


def _calendar(calendar: CalendarSettings, folder: Path) -> Iterator[str]:
    """Word one [[calendars]] section."""
    yield "[[calendars]]"
    yield f"name = {_value(calendar.name)}"
    yield f"type = {_value(calendar.type)}"
    for key in ("provider", "url", "calendar", "path", "username", "auth"):
        if value := getattr(calendar, key):
            yield f"{key} = {_value(value)}"
    if calendar.secret:
        yield _secret(calendar.secret, folder)
    for key in ("ca_file", "fingerprint"):
        if value := getattr(calendar, key):
            yield f"{key} = {_value(value)}"
    if calendar.write_to:
        yield "# It can only be read: its reminders go to the calendar of this name."
        yield f"write_to = {_value(calendar.write_to)}"


def _secret(source: SecretSource, folder: Path) -> str:
    """Word where a password is; a file beside the config by its name alone."""
    match source.key:
        case "password_command":
            return f"{source.key} = {_value(list(source.value))}"
        case "password_file" if os.path.dirname(source.value[0]) == str(folder):
            return f"{source.key} = {_value(os.path.basename(source.value[0]))}"
        case _:
            return f"{source.key} = {_value(source.value[0])}"


def _optional(key: str, value: str | list[str], *, example: str | list[str]) -> str:
    return f"{key} = {_value(value)}" if value else f"#{key} = {_value(example)}"


def _value(value: str | list[str]) -> str:
    """Spell a text or a list of them as TOML does, which JSON does but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


# The rules and reminders stand here as their defaults are, commented out (tested).
_TEMPLATE = """\
# The config of calsync, as `calsync init` has written it. `calsync check` tells whether all
# is well, `calsync plan` shows what it would do. Lines that begin with "#" alone show the
# default or an example: remove the "#" to change it.

[me]
# What your messages are signed with.
{name}
# Your own addresses: they tell "you are the candidate" from "you interview someone".
{emails}
# The domains of the company you work for now: its own interviews are not yours.
#employer_domains = ["current-job.example"]
# Where you are.
{timezone}
# Language of the reminders.
language = {language}

# One section for each calendar; their interviews are read together.
{calendars}

[rules]
# Whose public holidays count: a country or a part of one, "US", "US-CA", "DE-BY".
# Empty: no holidays are known.
region = {region}
# The wait after the interview, then after each follow-up.
#follow_ups = ["7 days", "4 workdays", "5 workdays"]
# Early in the working day.
#contact_time = "09:00"
# No follow-up stands on these days.
#avoid_weekdays = ["monday"]
# Days off of your own: "12-24" every year, "2027-05-14" once.
#extra_holidays = []
# Spans without contact, both ends included: ["12-20..01-02"].
#quiet = []
# Nobody answered: let it go that long after the last follow-up.
#let_go_after = "10 workdays"

[reminders]
# Before an interview: what to ask, and lines to fill in afterwards.
#card = true
# After it: ask how things stand.
#follow_up = true
# After a rejection: ask for feedback, once.
#feedback = true
# After the last unanswered follow-up: what was learnt.
#let_go = true
# Two hours after an interview: say thanks.
#thank_you = false
# Titles name no employer ("Follow-up 1 of 3").
#discreet = false
"""
