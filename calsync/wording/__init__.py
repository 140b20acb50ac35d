"""The texts of reminders: titles, notes and ready drafts, by language.

A language is one file of plain sentences beside this one. A sentence whose fact is not
known is left out: there is never a hole in a text.
"""

from __future__ import annotations

from datetime import date, datetime
from importlib import import_module

from calsync.model import Person, Settings, Step, Wanted, Wording
from calsync.wording.texts import Texts

LANGUAGES = ("de", "en")
BLANK_LINES = ("timeline:", "status:", "contact:", "lesson:")


def compose(wanted: Wanted, settings: Settings) -> Wording:
    """Word one reminder in the language of the config, English where there is none."""
    texts = _texts(settings.me.language)
    return Wording(title=_title(wanted, settings, texts), text=_text(wanted, texts))


def _texts(language: str) -> Texts:
    code = language.lower().split("-")[0].split("_")[0]
    module = import_module(f"calsync.wording.{code if code in LANGUAGES else 'en'}")
    texts: Texts = module.TEXTS
    return texts


def _title(wanted: Wanted, settings: Settings, texts: Texts) -> str:
    step = wanted.slot.step
    facts = {
        "who": _who(wanted),
        "number": str(wanted.slot.number),
        "total": str(wanted.total),
    }
    titles = texts.titles if wanted.application.employer else texts.event_titles
    if settings.kinds.discreet:
        titles = texts.discreet_titles
    return titles[step.value].format(**facts)


def _who(wanted: Wanted) -> str:
    """The employer, else the event's own title, on one line."""
    application = wanted.application
    name = application.employer or wanted.round.founder.event.title
    return " ".join(_printable(name).split())


def _text(wanted: Wanted, texts: Texts) -> str:
    """Notes of the reminder: what, why, the interview, whom to write to, a draft, blanks."""
    step = wanted.slot.step
    paragraphs = [texts.what[_variant(wanted)].format(who=_who(wanted))]
    paragraphs.append(_facts(wanted, texts))
    if step is Step.CARD:
        paragraphs.append("\n".join(f"- {question}" for question in texts.questions))
    if step in (Step.FOLLOW_UP, Step.FEEDBACK, Step.THANK_YOU):
        paragraphs.append(_draft(wanted, texts))
    blanks = BLANK_LINES if step is not Step.FEEDBACK else ("feedback:", "lesson:")
    paragraphs.append(texts.fill_in + "\n" + "\n".join(blanks))
    paragraphs.append(f"calsync:{wanted.id}")
    return "\n\n".join(paragraphs)


def _variant(wanted: Wanted) -> str:
    step = wanted.slot.step
    if step is not Step.FOLLOW_UP:
        return str(step.value)
    if wanted.slot.number == wanted.total and wanted.total > 1:
        return "followup_last"
    return "followup" if wanted.slot.number == 1 else "followup_again"


def _facts(wanted: Wanted, texts: Texts) -> str:
    round_ = wanted.round
    first = round_.interviews[0]
    lines = []
    if wanted.application.employer:
        lines.append(f"{texts.label_employer}: {_who(wanted)}")
    if wanted.application.role:
        lines.append(f"{texts.label_role}: {_one_line(wanted.application.role)}")
    when = _date(first.event.start.date(), texts)
    if not first.event.all_day:
        when += f", {_clock(first.event.start)}"
    name = first.round_name or (
        texts.round_number.format(number=wanted.number_of_round)
        if wanted.number_of_round > 1
        else ""
    )
    lines.append(f"{texts.label_interview}: {when}" + (f" ({_one_line(name)})" if name else ""))
    contact = _contact(wanted)
    if contact and wanted.slot.step is not Step.CARD:
        lines.append(f"{texts.label_write_to}: {_address(contact)}")
    return "\n".join(lines)


def _draft(wanted: Wanted, texts: Texts) -> str:
    contact = _contact(wanted)
    name = _one_line(contact.name) if contact else ""
    role, employer = _one_line(wanted.application.role), _one_line(wanted.application.employer)
    about = texts.about(role, employer)
    day = _date(wanted.round.day, texts)
    greeting = texts.greeting_named.format(name=name) if name else texts.greeting
    body = texts.drafts[_variant(wanted)].format(about=about, day=day)
    subject = texts.subjects[wanted.slot.step.value].format(about=about)
    return "\n".join(
        (
            texts.label_draft + ":",
            f"{texts.label_subject}: {subject}",
            "",
            greeting,
            "",
            body,
            "",
            texts.closing,
        )
    )


def _contact(wanted: Wanted) -> Person | None:
    for interview in wanted.round.interviews:
        if interview.contact:
            return interview.contact
    return None


def _address(person: Person) -> str:
    name = _one_line(person.name)
    if name and person.email:
        return f"{name} <{_one_line(person.email)}>"
    return name or _one_line(person.email)


def _one_line(text: str) -> str:
    return " ".join(_printable(text).split())


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() or c in "\n\t" else " " for c in text)


def _date(day: date, texts: Texts) -> str:
    return texts.date.format(
        weekday=texts.weekdays[day.weekday()],
        day=day.day,
        month=texts.months[day.month - 1],
        year=day.year,
    )


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M} ({moment.tzinfo})"
