"""Tables and lines for people."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from calsync.days import day_text
from calsync.model import (
    Action,
    Application,
    Change,
    Interview,
    Level,
    Note,
    Standing,
    State,
    Verdict,
)

# What could steer a terminal or reorder a line: controls, and the bidirectional marks.
_UNSAFE = {"Cc", "Cf", "Cs", "Zl", "Zp"}


@dataclass(frozen=True, slots=True)
class Table:
    """A title, column heads and rows, all printable."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def printable(text: str) -> str:
    """Make calendar text one harmless line: no control character reaches a terminal."""
    if text.isascii() and text.isprintable():
        return text
    clean = "".join(
        " " if c in "\n\t" else "" if unicodedata.category(c) in _UNSAFE else c for c in text
    )
    return " ".join(clean.split())


def moment(at: datetime) -> str:
    """Tue 10 Feb 2026 09:00 CET, in English whatever the locale."""
    return f"{day_text(at.date())} {at.year} {at:%H:%M} {at.tzname()}"


def change_line(change: Change) -> str:
    """One line for one change, as `sync` prints it."""
    verb = {
        Action.CREATE: "new",
        Action.UPDATE: "changed",
        Action.DELETE: "removed",
        Action.KEEP: "stays",
    }[change.action]
    return f"{verb:8}{moment(start_of(change))}  {printable(title_of(change))}  ({change.reason})"


def start_of(change: Change) -> datetime:
    """When the reminder stands: where it will, or did before its deletion."""
    if change.wanted:
        return change.wanted.at
    assert change.held is not None
    return change.held.start


def title_of(change: Change) -> str:
    """Title of the reminder as it will stand."""
    if change.wording:
        return change.wording.title
    return change.held.title if change.held else ""


def plan_table(changes: Iterable[Change], now: datetime) -> Table:
    """What a run would do; reminders that stay are shown while they lie ahead."""
    rows = []
    for change in changes:
        if change.action is Action.KEEP and start_of(change) <= now:
            continue
        rows.append(
            (
                change.action.value,
                moment(start_of(change)),
                printable(title_of(change)),
                printable(change.reason),
            )
        )
    return Table("Reminders", ("", "When", "What", "Why"), tuple(rows))


def application_table(
    applications: Iterable[Application],
    states: dict[str, State],
    changes: Sequence[Change],
    now: datetime,
) -> Table:
    """Each application, its state and its next step."""
    rows = []
    for application in applications:
        following = next_step(application, changes, now)
        rounds = application.rounds
        rows.append(
            (
                printable(application.employer or (name_of(application))),
                printable(application.role),
                states[application.id].value,
                moment(rounds[-1].start) if rounds else "cancelled",
                f"{moment(start_of(following))}  {printable(title_of(following))}"
                if following
                else "",
            )
        )
    return Table(
        "Applications", ("Employer", "Role", "State", "Last interview", "Next step"), tuple(rows)
    )


def name_of(application: Application) -> str:
    """Name an application whose employer is unknown by its event's title."""
    if application.employer:
        return application.employer
    if application.rounds:
        return application.rounds[-1].interviews[0].event.title
    return application.off[-1].event.title if application.off else ""


def next_step(application: Application, changes: Iterable[Change], now: datetime) -> Change | None:
    """Find the next reminder ahead of an application."""
    ahead = [
        c
        for c in changes
        if c.action is not Action.DELETE
        and c.wanted
        and c.wanted.application.id == application.id
        and c.wanted.at > now
    ]
    return min(ahead, key=lambda c: (start_of(c), c.uid), default=None)


def interview_table(interviews: Iterable[Interview], title: str) -> Table:
    """Interviews with their verdicts."""
    rows = tuple(
        (
            i.verdict.value if i.standing is Standing.CONFIRMED else i.standing.value,
            moment(i.event.start),
            printable(i.event.title),
            printable(i.employer),
            printable(i.round_name),
        )
        for i in interviews
    )
    return Table(title, ("", "When", "Event", "Employer", "Round"), rows)


def why_lines(
    interview: Interview, application: Application | None, changes: Iterable[Change]
) -> list[str]:
    """Explain one event: the verdict, its evidence, and the reason of each date."""
    event = interview.event
    lines = [
        printable(event.title),
        f"  when       {moment(event.start)} ({event.start.tzinfo})",
        f"  UID        {printable(event.uid)}"
        + (f" {event.recurrence_id}" if event.recurrence_id else ""),
        f"  verdict    {_verdict_words(interview)}",
    ]
    for label, value in (
        ("employer", interview.employer),
        ("role", interview.role),
        ("round", interview.round_name),
    ):
        if value:
            lines.append(f"  {label:10} {printable(value)}")
    if interview.contact:
        lines.append(
            f"  contact    {printable(interview.contact.name)} {printable(interview.contact.email)}"
        )
    for heading, sign in (("for", 1), ("against", -1)):
        pieces = [e for e in interview.evidence if e.weight * sign > 0]
        lines += [
            f"  {heading if n == 0 else '':10} {piece.weight:+3}  {printable(piece.text)}"
            for n, piece in enumerate(sorted(pieces, key=lambda e: -abs(e.weight)))
        ]
    reminders = [c for c in changes if application and _belongs(c, interview)]
    for n, change in enumerate(reminders):
        lines.append(
            f"  {'reminders' if n == 0 else '':10} {moment(start_of(change))}"
            f"  {change.slot}: {printable(change.reason)}"
        )
    return lines


def _belongs(change: Change, interview: Interview) -> bool:
    return change.wanted is not None and any(
        i.event.id == interview.event.id for i in change.wanted.round.interviews
    )


def _verdict_words(interview: Interview) -> str:
    if interview.nature is Verdict.SURE and interview.standing is not Standing.CONFIRMED:
        return f"no (an interview, but {interview.standing.value})"
    return interview.verdict.value


def note_line(note: Note) -> str:
    """One note as one line."""
    about = printable(note.about)
    return f"{about}: {printable(note.text)}" if about else printable(note.text)


def plain(table: Table) -> str:
    """Align a table with spaces, for files and pipes; empty without rows."""
    if not table.rows:
        return ""
    lines = [table.heads, *table.rows]
    widths = [max(_width(line[n]) for line in lines) for n in range(len(table.heads))]
    return "\n".join(
        "  ".join(
            cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)
        ).rstrip()
        for line in lines
    )


def _width(text: str) -> int:
    """Columns a text takes: wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def likely_notes(interviews: Iterable[Interview]) -> list[Note]:
    """Name the likely interviews, and the one gesture that settles them."""
    notes = [
        Note(f"{i.event.title} ({moment(i.event.start)})", "may be an interview", Level.INFO)
        for i in interviews
        if i.verdict is Verdict.LIKELY
    ]
    if notes:
        gesture = (
            'settle it with the category "interview" or "not-interview" on the event, or the'
            ' line "calsync: interview" or "calsync: ignore" in its notes'
        )
        notes.append(Note("", gesture, Level.INFO))
    return notes
