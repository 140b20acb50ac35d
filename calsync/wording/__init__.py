"""The texts of reminders: titles, notes and ready messages, by language.

A language is one file of plain sentences beside this one (`texts.py` says what it holds). A
fact that is not known is left out: there is never a hole in a text. And nothing in a text
reads as if the user had said it: `calsync.notes` finds no line in one but the last.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from importlib import import_module
from pkgutil import iter_modules

from calsync.model import Person, Settings, Slot, Status, Step, Wanted, Wording
from calsync.wording.plain import fill, one_line
from calsync.wording.texts import Texts

BLANK_LINES = ("timeline:", "status:", "contact:", "lesson:")
FEEDBACK_LINES = ("feedback:", "lesson:")
MESSAGES = frozenset((Step.FOLLOW_UP, Step.FEEDBACK, Step.THANK_YOU))

# How a title ends or begins in which the user says something (rules, "What you can say"):
# rather more than `calsync.notes` reads.
_ENDS_AS_SAID = re.compile(
    r"[-\u2010-\u2015\u2212:：]\s*"
    r"(?:done|repl\w*|answer\w*|offer\w*|reject\w*|withdr\w*|no\W?show|waiting)\W*\Z",
    re.IGNORECASE,
)
_CHECK_MARKS = "✓✔✅☑🗸\ufe0e\ufe0f "


def languages() -> tuple[str, ...]:
    """List the languages that have a file here, by code."""
    return tuple(sorted(m.name for m in iter_modules(__path__) if len(m.name) == 2))


LANGUAGES = languages()


@dataclass(frozen=True, slots=True)
class Message:
    """A ready message; `to` is a bare address, empty like `name` where it is not known."""

    to: str
    name: str
    subject: str
    body: str


def compose(wanted: Wanted, settings: Settings) -> Wording:
    """Word one reminder in the language of the config, English where there is none."""
    texts = _texts(settings.me.language)
    return Wording(title=_title(wanted, settings, texts), text=_notes(wanted, settings, texts))


def has_message(slot: Slot) -> bool:
    """Tell whether a reminder of this kind leads to a message."""
    return slot.step in MESSAGES


def message(wanted: Wanted, settings: Settings) -> Message:
    """Write the message of a reminder that leads to one, from what is known now.

    The body is plain text of several paragraphs, greeting and closing included.

    Raises:
        ValueError: a reminder of this kind leads to none.
    """
    from calsync.wording.contact import contact_of, name_to_greet  # late: it brings detection

    if not has_message(wanted.slot):
        raise ValueError(f"{wanted.slot} leads to no message")
    texts = _texts(settings.me.language)
    contact, told = contact_of(wanted.round), wanted.round.said.contact
    name = name_to_greet(
        contact, wanted.application.employer, is_told=told is not None and bool(told.name)
    )
    variant = _variant(wanted)
    decision = wanted.round.said.timeline
    body = fill(
        texts.drafts[variant],
        talk=_talk(wanted, texts),
        decision=_day(decision, wanted, texts) if decision else "",
    )
    greeting = fill(texts.greeting_named, name=name) if name else texts.greeting
    return Message(
        to=contact.email,
        name=contact.name,
        subject=fill(texts.subjects[variant], topic=_topic(wanted, texts)),
        body="\n\n".join((greeting, body, _closing(settings, texts))),
    )


def _closing(settings: Settings, texts: Texts) -> str:
    name = one_line(settings.me.name)
    return fill(texts.closing_named, name=name) if name else texts.closing


def _texts(language: str) -> Texts:
    code = language.lower().split("-")[0].split("_")[0]
    module = import_module(f"calsync.wording.{code if code in LANGUAGES else 'en'}")
    texts: Texts = module.TEXTS
    return texts


def _title(wanted: Wanted, settings: Settings, texts: Texts) -> str:
    titles = texts.titles if wanted.application.employer else texts.event_titles
    if settings.kinds.discreet:
        titles = texts.discreet_titles
    total = max(wanted.total, wanted.slot.number)
    key = wanted.slot.step.value
    if wanted.slot.step is Step.FOLLOW_UP and total == 1:
        key = "followup_only"
    number = str(wanted.slot.number)
    who = _who(wanted)
    title = fill(titles[key], who=who, number=number, total=str(total))
    if _ENDS_AS_SAID.search(title):  # of an employer named "Offer" nobody has said so
        title = fill(titles[key], who=f"“{who}”", number=number, total=str(total))
    return title


def _who(wanted: Wanted) -> str:
    """Name the employer, else the event by its own title, on one line."""
    application = wanted.application
    name = one_line(application.employer) or one_line(wanted.round.founder.event.title)
    return name.lstrip(_CHECK_MARKS) or name


def _notes(wanted: Wanted, settings: Settings, texts: Texts) -> str:
    """Write what is to be done, the interview, whom to write to, a draft, and blanks."""
    step = wanted.slot.step
    paragraphs = [texts.what[_variant(wanted)], _facts(wanted, texts)]
    if step is Step.CARD:
        paragraphs.append("\n".join(f"- {question}" for question in texts.questions))
    if step in MESSAGES:
        draft = message(wanted, settings)
        paragraphs.append(
            f"{texts.label_draft}:\n{texts.label_subject}: {draft.subject}\n\n{draft.body}"
        )
    if step is Step.FEEDBACK:
        paragraphs.append("\n".join((texts.fill_in, *FEEDBACK_LINES)))
    else:
        paragraphs.append("\n".join((texts.fill_in, texts.statuses, *BLANK_LINES)))
    paragraphs.append(f"calsync:{wanted.id}")
    return "\n\n".join(paragraphs)


def _variant(wanted: Wanted) -> str:
    """Choose the words: a key of `Texts.what`, and of `Texts.drafts` where it is a message.

    The only follow-up of a cadence of one is worded as the first: no message went before.
    """
    if wanted.slot.step is not Step.FOLLOW_UP:
        return str(wanted.slot.step.value)
    said = wanted.round.said
    kind = "noshow" if said.status is Status.NO_SHOW else "followup"
    if wanted.slot.number >= wanted.total and wanted.slot.number > 1:
        return f"{kind}_last"
    if wanted.slot.number > 1:
        kind += "_again"
    has_passed = said.timeline is not None and said.timeline < wanted.at.date()
    return f"{kind}_timeline" if has_passed and kind.startswith("followup") else kind


def _facts(wanted: Wanted, texts: Texts) -> str:
    """Say what it is about; the labels are no keys that `calsync.notes` reads."""
    from calsync.wording.contact import contact_of  # late: it brings detection

    first = wanted.round.interviews[0]
    # Where neither role nor employer is known, the event's own title says it best.
    lines = [f"{texts.label_about}: {_matter(wanted, texts) or _who(wanted)}"]
    when = _date(first.event.start.date(), texts.date, texts)
    if not first.event.all_day:
        when += f", {_clock(first.event.start)}"
    name = _round_name(wanted)
    if name.casefold() == texts.label_interview.casefold():
        name = ""
    if not name and wanted.number_of_round > 1:
        name = texts.round_number.format(number=wanted.number_of_round)
    lines.append(f"{texts.label_interview}: {when}" + (f", {name}" if name else ""))
    contact = contact_of(wanted.round)
    if wanted.slot.step in MESSAGES and (contact.name or contact.email):
        lines.append(f"{texts.label_write_to}: {_address(contact)}")
    return "\n".join(lines)


def _address(person: Person) -> str:
    """Give the bare address, which apps make a link of, and whose it is."""
    if person.name and person.email:
        return f"{person.email} ({person.name})"
    return person.email or person.name


def _matter(wanted: Wanted, texts: Texts) -> str:
    application = wanted.application
    return texts.matter(one_line(application.role), one_line(application.employer))


def _talk(wanted: Wanted, texts: Texts) -> str:
    """Say which conversation is meant: on which day, of which round, about what."""
    matter, name = _matter(wanted, texts), _round_name(wanted)
    return texts.talk.format(
        day=_day(wanted.round.day, wanted, texts),
        # One word tells nothing ("Interview"); brackets, since it may be of any language.
        round=texts.talk_round.format(name=name) if " " in name else "",
        about=texts.talk_about.format(matter=matter) if matter else "",
    )


def _topic(wanted: Wanted, texts: Texts) -> str:
    matter = _matter(wanted, texts)
    if matter:
        return texts.topic_about.format(matter=matter)
    return texts.topic_day.format(day=_day(wanted.round.day, wanted, texts))


def _round_name(wanted: Wanted) -> str:
    """Name the round where all its interviews that have a name have the same."""
    names = {name for i in wanted.round.interviews if (name := one_line(i.round_name))}
    return names.pop() if len(names) == 1 else ""


def _day(day: date, wanted: Wanted, texts: Texts) -> str:
    """Write a day as a letter has it: with the year where that is another one by then."""
    is_of_this_year = day.year == wanted.at.year
    return _date(day, texts.day if is_of_this_year else texts.day_and_year, texts)


def _date(day: date, template: str, texts: Texts) -> str:
    return template.format(
        weekday=texts.weekdays[day.weekday()],
        day=day.day,
        month=texts.months[day.month - 1],
        year=day.year,
    )


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M} ({moment.tzinfo})"
