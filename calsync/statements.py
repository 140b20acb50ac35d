"""What the user has said, of which round, and which word is the newest.

It stands in the notes of an interview, in its card or any of its reminders, at the end
of a reminder's title, or it was said on the command line. What carried it may be gone:
a statement ends when it is blanked or contradicted, no sooner.
Rules: docs/reference/rules.md, "What the user can say".
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta

from calsync import notes, recall
from calsync.applications import age_of, ends_application, first_day, last_day, zone_of
from calsync.days import Days, NoAllowedDay
from calsync.marks import digest, has_own_title, parse_stamp, said_on, said_since
from calsync.model import (
    Application,
    Event,
    Fate,
    Held,
    Interview,
    Line,
    Note,
    Remembered,
    Round,
    Said,
    Settings,
    Statement,
    Step,
    Verdict,
    Wait,
)
from calsync.plan.homes import find_homes

_ABOUT_THE_EVENT = ("employer", "role", "calsync")
_OF_A_ROUND = ("timeline", "status", "contact", "lesson", "feedback")
_UNDERSTOOD = ("timeline", "status")  # what counts in somebody else's notes, if it is
_LATER = 2  # the lowest rank of reminders that stand after the interview
_TITLE = 1_000_000  # a title's ending is below every line


def annotated(
    events: Iterable[Event],
    held: Iterable[Held],
    settled: Mapping[str, Verdict],
    remembered: Remembered | None,
) -> tuple[Event, ...]:
    """Write under the notes of each event what the user says elsewhere of what it is.

    That are the lines `employer:`, `role:` and `calsync:` of its reminders, those that
    are gone included, and what `calsync mark` was told, which goes before a category.
    """
    ours = [h for h in held if not h.is_copy]
    there = {h.uid for h in ours}
    said: dict[str, list[Line]] = {}
    for statement in sorted(remembered.statements if remembered else (), key=age_of):
        if statement.line.key in _ABOUT_THE_EVENT and statement.carrier not in there:
            said.setdefault(statement.home, []).append(statement.line)
    for reminder in sorted(ours, key=lambda h: h.uid):
        for line in notes.lines(reminder.text):
            if line.key in _ABOUT_THE_EVENT and not notes.is_id(line):
                said.setdefault(reminder.id, []).append(line)
    found = []
    for event in events:
        lines = said.get(event.id, [])
        verdict = settled.get(event.id)
        if verdict is not None:
            word = "interview" if verdict is Verdict.SURE else "ignore"
            lines = [*lines, Line("calsync", word)]
            event = dataclasses.replace(event, categories=())
        if lines:
            more = "\n".join(f"{line.key}: {line.value}" for line in lines)
            event = dataclasses.replace(event, notes=f"{notes.plain(event.notes)}\n{more}")
        found.append(event)
    return tuple(found)


def gather(
    interviews: Iterable[Interview],
    held: Iterable[Held],
    *,
    remembered: Remembered | None,
    settings: Settings,
    now: datetime,
    is_complete: bool = True,
) -> tuple[Statement, ...]:
    """List all that is said, and what was said by carriers that are gone or cannot be read.

    A statement that no earlier run has seen is first seen now; where nothing is
    remembered at all it is not known when.
    """
    interviews = tuple(interviews)
    ours = [h for h in held if not h.is_copy]
    days = {i.event.id: last_day(i.event, zone_of(i, settings)) for i in interviews}
    found = [s for i in interviews for s in _in_event(i, days[i.event.id], settings)]
    found += [s for reminder in ours for s in _in_reminder(reminder, days)]
    if remembered is None:
        return tuple(found)
    carriers = {carrier_of(i.event) for i in interviews} | {h.uid for h in ours}
    known = {(s.carrier, s.line): s for s in remembered.statements}
    lost = [s for s in remembered.statements if s.carrier not in carriers]
    # A run that died may have written into the card what it was about to take away.
    withdrawn = {t.uid for t in remembered.traces if t.fate is Fate.WITHDRAWN}
    leaving = [s for s in remembered.statements if s.carrier in withdrawn & carriers]
    new_ids = recall.renamed(interviews, remembered)
    days_kept = {h.uid for h in ours if said_on(h)}  # what the calendar says goes before

    def matter(statement: Statement) -> tuple[str, Line]:
        # What stands in a reminder of a founder that left was said of another round.
        home = known.get((statement.carrier, statement.line), statement).home
        return new_ids.get(home, home), statement.line

    # A carrier that cannot be read may well be there, with its own words in it.
    gone = [s for s in lost if is_complete or s.carrier in withdrawn]
    passed_on = {matter(s): s for s in sorted((*gone, *leaving), key=age_of)}
    dated = []
    for statement in found:
        old = known.get((statement.carrier, statement.line))
        moved = passed_on.get(matter(statement))
        if moved is not None and (old is None or age_of(old) < age_of(moved)):
            first = moved
        else:
            first = old or dataclasses.replace(statement, seen=now)
        # What calsync writes into a carrier makes no word in it newer, and a follow-up that
        # moves, or whose words go into the card, takes along no date that was said in it.
        is_known = first.place[0] >= _LATER and statement.carrier not in days_kept
        dated.append(
            dataclasses.replace(
                statement,
                seen=first.seen or now,
                modified=first.modified,
                place=first.place,
                ended=first.ended,
                day=first.day if is_known else statement.day,
            )
        )
    dated = _repeated(found, dated, now)
    said_again = {matter(s) for s in dated}
    return (*dated, *(s for s in lost if not is_complete or matter(s) not in said_again))


def _repeated(
    found: Iterable[Statement], dated: Iterable[Statement], now: datetime
) -> list[Statement]:
    """Date as of now what a carrier says once more, below a newer word that contradicts it."""
    result: list[Statement] = []
    lines: dict[tuple[str, str, str], list[Statement]] = {}
    for there, statement in sorted(zip(found, dated, strict=True), key=lambda pair: pair[0].place):
        before = lines.setdefault((there.home, there.carrier, there.line.key), [])
        first = next((n for n, s in enumerate(before) if s.line == there.line), len(before))
        # By when it was seen: of lines seen at once the memory has one place for both.
        is_newer = any(age_of(s)[:2] > age_of(statement)[:2] for s in before[first:])
        if is_newer and there.place[1] != _TITLE:  # a title is below every line
            statement = dataclasses.replace(there, seen=now)
        before.append(statement)
        result.append(statement)
    return result


def said_of(
    homes: Iterable[str], statements: Mapping[str, Iterable[Statement]], days: Days
) -> Said:
    """Tell what is said of a round; of two statements on one matter the newer counts.

    `homes` are the ids of its interviews, `statements` are by id.
    """
    mine = sorted((s for home in sorted(homes) for s in statements.get(home, ())), key=age_of)
    status = None
    seen = None
    stated = None
    contact = None
    values: dict[str, dict[str, None]] = {"feedback": {}, "lesson": {}}
    for statement in mine:
        key, value = statement.line.key, statement.line.value
        if key == "status" and (read := notes.status(value)) is not None:
            is_as_before = status in (None, read)
            seen = (statement.ended if is_as_before else None) or statement.seen
            status = read
        elif key == "timeline" and (day := stated_day(statement, days)) is not None:
            stated = day
        elif key == "contact" and (person := notes.contact(value)) is not None:
            contact = person
        elif key in values:
            values[key][value] = None
    return Said(
        status=status,
        seen=seen,
        timeline=stated,
        contact=contact,
        feedback=tuple(values["feedback"]),
        lessons=tuple(values["lesson"]),
    )


def stated_day(statement: Statement, days: Days) -> date | None:
    """Read the date that a `timeline:` names; None where it is not understood."""
    from calsync import timeline  # late: its words cost more than a run without such a line

    try:
        return timeline.read(
            statement.line.value,
            said_on=statement.day,
            after_workdays=lambda day, count: days.after(day, Wait(count, in_workdays=True)),
        )
    except NoAllowedDay:
        return None


def by_home(statements: Iterable[Statement]) -> Mapping[str, tuple[Statement, ...]]:
    """Sort statements by the id of what they are said of."""
    found: dict[str, list[Statement]] = {}
    for statement in statements:
        found.setdefault(statement.home, []).append(statement)
    return {home: tuple(said) for home, said in found.items()}


def not_understood(
    statements: Iterable[Statement],
    interviews: Iterable[Interview],
    *,
    settings: Settings,
    days: Days,
) -> Iterator[tuple[str, Note]]:
    """Name the user's own values that say nothing, each with a digest of its own.

    What somebody else wrote into an invitation is prose where it says nothing.
    """
    interviews = tuple(interviews)
    names = {i.event.id: i.employer or i.event.title for i in interviews}
    own = {carrier_of(i.event) for i in interviews if not is_foreign(i.event, settings)}
    for statement in statements:
        line = statement.line
        if not statement.is_in_reminder and statement.carrier not in own:
            continue
        if line.key == "status" and notes.status(line.value) is None:
            known = "replied, offer, rejected, withdrew, no-show or waiting"
            why = f"is not understood and changes nothing; a status is {known}"
        elif line.key == "timeline" and stated_day(statement, days) is None:
            why = 'is not understood and changes nothing; write a date or "two weeks"'
        elif line.key == "contact" and notes.contact(line.value) is None:
            why = "is not understood and changes nothing; write a name and an address"
        else:
            continue
        name = names.get(statement.home, "")
        yield (
            digest("value", statement.carrier, line.key, line.value),
            Note(name, f'"{line.key}: {line.value[:80]}" {why}'),
        )


def carrier_of(event: Event) -> str:
    """Name an event as a carrier of statements: UID and occurrence."""
    return f"{event.uid}\n{event.recurrence_id}" if event.recurrence_id else event.uid


def rehomed(
    statements: Iterable[Statement],
    applications: Iterable[Application],
    *,
    held: Iterable[Held],
    remembered: Remembered | None,
    judged: Mapping[str, Interview],
    first_seen: Mapping[str, datetime] | None,
    ended: Mapping[str, datetime],
    is_complete: bool,
) -> list[Statement]:
    """Take what is said in the reminders of a founder that left to the round that they go to."""
    applications, held, statements = tuple(applications), tuple(held), tuple(statements)
    _homes, _extra, home_of = find_homes(
        held,
        applications,
        judged=judged,
        unknown=frozenset(),
        is_complete=is_complete,
        first_seen=first_seen,
        ended=ended,
    )
    marks = {trace.uid: trace.mark for trace in (remembered.traces if remembered else ())}
    marks |= {reminder.uid: reminder.mark for reminder in held}
    rounds = {r.id: r for a in applications for r in a.rounds}
    talks_there = {i.event.id for round_ in rounds.values() for i in round_.interviews}
    now_under = {old: new for new, old in recall.formerly(judged.values(), remembered).items()}
    before = {(s.carrier, s.line): s.home for s in (remembered.statements if remembered else ())}
    gone = {i.event.id: i for i in (remembered.interviews if remembered else ())}
    found = []
    for statement in statements:
        home, is_known = statement.home, _known_at(statement, first_seen)
        if statement.carrier in marks:
            home = home_of(home, marks[statement.carrier])
        if home not in rounds and now_under.get(home) in judged:
            home = now_under[home]
        if home not in rounds and home not in judged:
            was = before.get((statement.carrier, statement.line), "")
            left = gone.get(home) or gone.get(now_under.get(home, ""))
            if was in rounds or was in talks_there:
                home = was
            elif left is not None:
                home = _round_before(left, applications, is_known) or home
        if home in rounds and home != statement.home:
            # Not by one that came later: it may be of another application.
            talks = [i for i in rounds[home].interviews if is_known(i)]
            if talks and all(i.event.id != home for i in talks):
                home = talks[0].event.id
        found.append(dataclasses.replace(statement, home=home))
    return found


def _known_at(
    statement: Statement, first_seen: Mapping[str, datetime] | None
) -> Callable[[Interview], bool]:
    """Tell which interviews had been seen when something was said."""
    seen, first = statement.seen, first_seen or {}
    return lambda i: seen is None or first.get(i.event.id, seen) <= seen


def _round_before(
    gone: Interview, applications: Iterable[Application], is_known: Callable[[Interview], bool]
) -> str:
    """Name the round on which an interview was to follow that is gone; empty where none is."""
    for application in applications:
        for round_ in reversed(application.rounds):
            if (
                gone.employer_key
                and gone.employer_key == application.employer_key
                and gone.role_key in {i.role_key for i in round_.interviews}
                and round_.start < gone.event.end
                and any(map(is_known, round_.interviews))
            ):
                return round_.id
    return ""


def with_said(
    applications: Iterable[Application],
    statements: Iterable[Statement],
    days: Callable[[Application], Days],
) -> tuple[Application, ...]:
    """Put what is said of each round to it."""
    statements = tuple(statements)
    homes = by_home(statements)
    endings = by_home(filter(ends_application, statements))
    if not homes:
        return tuple(applications)
    return tuple(
        dataclasses.replace(
            application,
            rounds=tuple(
                dataclasses.replace(
                    round_,
                    said=_after(
                        round_,
                        said_of(
                            {
                                round_.id,
                                *(i.event.id for i in round_.interviews),
                                *_called_off_after(application, number),
                            },
                            homes if number else _with_earlier(application, homes, endings),
                            days(application),
                        ),
                    ),
                )
                for number, round_ in enumerate(application.rounds)
            ),
        )
        for application in applications
    )


def _after(round_: Round, said: Said) -> Said:
    """Let a date go that they named of an interview which has been put off beyond it."""
    is_spent = said.timeline is not None and said.timeline < round_.day
    return dataclasses.replace(said, timeline=None) if is_spent else said


def _with_earlier(
    application: Application,
    homes: Mapping[str, tuple[Statement, ...]],
    endings: Mapping[str, tuple[Statement, ...]],
) -> Mapping[str, tuple[Statement, ...]]:
    """Have an ending that was said of an interview called off before the first round count."""
    first = application.rounds[0]
    later = set(_called_off_after(application, 0))
    early = [i.event.id for i in application.off if i.event.id not in later]
    more = [s for id_ in early for s in endings.get(id_, ())]
    return {**homes, first.id: (*homes.get(first.id, ()), *more)} if more else homes


def _called_off_after(application: Application, number: int) -> Iterator[str]:
    """Give the ids of what was to follow on a round, and does not take place."""
    zone = application.rounds[number].zone
    begins, *ends = (
        first_day(round_.interviews[0].event, zone)
        for round_ in application.rounds[number : number + 2]
    )
    for interview in application.off:
        day = first_day(interview.event, zone)
        if day >= begins and not any(day >= end for end in ends):
            yield interview.event.id


def _in_event(interview: Interview, day: date, settings: Settings) -> Iterator[Statement]:
    event = interview.event
    if interview.nature is not Verdict.SURE:
        return
    is_theirs = is_foreign(event, settings)
    for number, line in enumerate(notes.lines(event.notes)):
        if line.key not in (_UNDERSTOOD if is_theirs else _OF_A_ROUND):
            continue
        yield Statement(
            home=event.id,
            carrier=carrier_of(event),
            line=line,
            day=day,
            place=(0, number),
            modified=event.modified,
        )


def is_foreign(event: Event, settings: Settings) -> bool:
    """Tell whether the notes of an event are somebody else's words."""
    organizer = event.organizer
    if organizer is None:
        return False
    return organizer.email not in settings.me.emails and organizer.email != event.owner


def _in_reminder(reminder: Held, days: Mapping[str, date]) -> Iterator[Statement]:
    own = reminder.start.date()
    ends = parse_stamp(reminder.mark.ends)
    held_on = ends.astimezone(reminder.start.tzinfo).date() if ends else own
    held_on = days.get(reminder.id, held_on)
    is_card = reminder.slot.step is Step.CARD
    rank, day = (1, held_on) if is_card else (_LATER + _order_of(reminder), own)
    day = said_on(reminder) or day
    said = [
        (number, line)
        for number, line in enumerate(notes.lines(reminder.text))
        if not notes.is_id(line)
    ]
    status = None if has_own_title(reminder) else notes.title(reminder.title).status
    if status is not None:
        said.append((_TITLE, Line("status", status.value)))
    for number, line in said:
        yield Statement(
            home=reminder.id,
            carrier=reminder.uid,
            line=line,
            day=held_on if line.key == "timeline" and _has_passed(line, day) else day,
            place=(rank, number),
            modified=said_since(reminder),
            is_in_reminder=True,
        )


def _order_of(reminder: Held) -> int:
    """Number the reminders after an interview in the order in which they come."""
    ends = {Step.FEEDBACK: 998, Step.LET_GO: 999}
    return 1000 * reminder.generation + ends.get(reminder.slot.step, reminder.slot.number)


def _has_passed(line: Line, day: date) -> bool:
    """Tell whether a date is not understood any more where it stands, for lying before that."""
    from calsync import timeline  # late, as above

    return timeline.read(line.value, said_on=day, after_workdays=_days_after) is None


def _days_after(day: date, count: int) -> date:
    return day + timedelta(days=count)
