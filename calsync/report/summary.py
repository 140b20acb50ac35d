"""A whole job search in figures: waits, answers, endings, follow-ups, what was learnt.

Pure: applications and what stands beside them -> one `Summary`. What is not known is
None, never a guess. Rules: docs/reference/report.md.
"""

from __future__ import annotations

import dataclasses
import enum
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median
from zoneinfo import ZoneInfo

from calsync import notes
from calsync.marks import basic, parse_stamp
from calsync.model import (
    Application,
    Fate,
    Held,
    Interview,
    Remembered,
    Round,
    Standing,
    State,
    Statement,
    Status,
    Step,
)
from calsync.plan.homes import HomeOf, find_homes
from calsync.plan.slots import with_done
from calsync.report.text import name_of


class Ending(enum.Enum):
    """What came of a round or an application, in the order in which reports list it."""

    NEXT = "next"  # another round; of rounds alone
    OFFER = "offer"
    REPLIED = "replied"
    REJECTED = "rejected"
    SILENT = "silent"
    WITHDREW = "withdrew"
    WAITING = "waiting"
    UPCOMING = "upcoming"
    CANCELLED = "cancelled"  # it did not take place

    @property
    def is_answer(self) -> bool:
        """Whether they gave a sign of life."""
        return self in (Ending.NEXT, Ending.OFFER, Ending.REPLIED, Ending.REJECTED)

    @property
    def has_taken_place(self) -> bool:
        """Whether the round is over."""
        return self not in (Ending.UPCOMING, Ending.CANCELLED)


@dataclass(frozen=True, slots=True)
class SentFollowUp:
    """A follow-up that counts as sent: its day passed, or it was ticked, with no answer yet."""

    number: int
    day: date


@dataclass(frozen=True, slots=True)
class RoundSummary:
    """One round. Days are dates in its own zone.

    `answered_on` is the day of the first sign of an answer; None where there is none, or
    its day is not known. `was_planned` tells of a next round that stood in the calendar
    before this one was over: there was nothing to wait for. `answered_after` is the
    number of the follow-up that brought the answer, 0 where none had been sent; None
    without an answer, or where it is not known.
    """

    number: int  # in its application, from 1
    name: str  # as the title has it; may be empty
    day: date
    interviews: int
    ending: Ending
    stated: date | None = None  # by which they meant to decide
    answered_on: date | None = None
    was_planned: bool = False
    wait_days: int | None = None  # from the interview to the answer
    waiting_days: int | None = None  # so far, while there may be an answer yet
    follow_ups: tuple[SentFollowUp, ...] = ()  # by day, then number
    answered_after: int | None = None
    lessons: tuple[str, ...] = ()
    feedback: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """Name the round; by its number where the title does not."""
        return self.name or f"Round {self.number}"


@dataclass(frozen=True, slots=True)
class ApplicationSummary:
    """One application; without an employer it bears the title of its interview."""

    id: str
    employer: str
    role: str
    ending: Ending
    ended_on: date | None = None  # where the user has said how it ended, and it is known when
    rounds: tuple[RoundSummary, ...] = ()
    called_off: tuple[date, ...] = ()  # days of interviews that were cancelled
    declined: tuple[date, ...] = ()  # … and of those that the user declined

    @property
    def days(self) -> tuple[date, ...]:
        """All days of interviews, those that did not take place included, in order."""
        return tuple(sorted((*(r.day for r in self.rounds), *self.called_off, *self.declined)))


@dataclass(frozen=True, slots=True)
class Learnt:
    """A lesson, or what they answered, with where it comes from."""

    day: date
    employer: str
    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of some applications or rounds; `endings` without those that are none."""

    label: str
    applications: int
    rounds: int
    interviews: int
    over: int  # rounds that took place
    answered: int  # … after which they gave a sign of life
    waits: tuple[int, ...]  # in days, ascending; those that are known
    endings: tuple[tuple[Ending, int], ...]

    @property
    def median_wait(self) -> float | None:
        """The wait in the middle; None where none is known."""
        return median(self.waits) if self.waits else None


@dataclass(frozen=True, slots=True)
class FollowUpTally:
    """How often a follow-up was sent, and how often an answer came next."""

    number: int
    sent: int
    answered: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything that is known of a job search on one day.

    Applications are ordered by the day of their last interview, employers and names of
    rounds by the alphabet, `by_round` by number; a round without a name is in no `by_name`.
    The endings of `total` and of employers are those of applications, the others those of
    rounds. Every answered round is counted once: in `unprompted`,
    in a follow-up's `answered`, or in `unattributed`.
    """

    today: date
    applications: tuple[ApplicationSummary, ...]
    total: Tally
    by_employer: tuple[Tally, ...] = ()
    by_round: tuple[Tally, ...] = ()
    by_name: tuple[Tally, ...] = ()
    follow_ups: tuple[FollowUpTally, ...] = ()
    unprompted: int = 0  # answers before any follow-up
    unattributed: int = 0  # answers of which it is not known what brought them
    lessons: tuple[Learnt, ...] = ()
    feedback: tuple[Learnt, ...] = ()


def summarize(
    applications: Iterable[Application],
    *,
    states: Mapping[str, State],
    now: datetime,
    held: Iterable[Held] = (),
    statements: Iterable[Statement] = (),
    remembered: Remembered | None = None,
    home: ZoneInfo | None = None,
) -> Summary:
    """Tell what came of all interviews by `now`.

    `states` are by application id. `held` are the reminders that stand, `statements` all
    that is said. From what is `remembered` come the reminders that were tidied away, and
    when things were first seen; None where there is no memory. `home` is the zone of the
    user, where it is configured.
    """
    applications = tuple(applications)
    evidence = _Evidence(applications, held, statements, remembered, now, home)
    found = [_application(a, states[a.id], evidence) for a in applications]
    keys = {a.id: a.employer_key or f"\x00{a.id}" for a in applications}
    pairs = list(zip(applications, found, strict=True))
    rounds = [r for a in found for r in a.rounds]
    employers: dict[str, list[ApplicationSummary]] = {}
    for application in found:
        employers.setdefault(keys[application.id], []).append(application)
    answered = [r for r in rounds if r.ending.is_answer]
    return Summary(
        today=now.astimezone(home).date() if home else now.date(),
        applications=tuple(sorted(found, key=lambda a: (a.days[-1:], a.employer.casefold(), a.id))),
        total=_tally("", found),
        by_employer=tuple(
            sorted(
                (_tally(members[0].employer, members) for members in employers.values()),
                key=lambda tally: (tally.label.casefold(), tally.label),
            )
        ),
        by_round=_by_round(found),
        by_name=_by_name(found),
        follow_ups=_follow_ups(rounds),
        unprompted=sum(1 for r in answered if r.answered_after == 0),
        unattributed=sum(1 for r in answered if r.answered_after is None),
        lessons=_learnt(pairs, evidence, "lesson"),
        feedback=_learnt(pairs, evidence, "feedback"),
    )


# --- what is known of the time of things ------------------------------------------------

_ANSWERS = (Status.REPLIED, Status.OFFER, Status.REJECTED)


class _Evidence:
    """When things were said, seen and sent."""

    def __init__(
        self,
        applications: Sequence[Application],
        held: Iterable[Held],
        statements: Iterable[Statement],
        remembered: Remembered | None,
        now: datetime,
        home: ZoneInfo | None,
    ) -> None:
        self.now = now
        self._first_seen = remembered.first_seen if remembered else {}
        self._said: dict[str, list[Statement]] = {}
        for statement in statements:
            self._said.setdefault(statement.home, []).append(statement)
        members = {i.event.id: i for a in applications for i in all_interviews(a)}
        _homes, _extra, home_of = find_homes(
            (),
            applications,
            judged=members,
            unknown=frozenset(),
            is_complete=True,
            first_seen=self._first_seen,
        )
        self._stood = _stood(held, remembered, home_of, now, home)

    def said_of(self, homes: Iterable[str]) -> list[Statement]:
        """List what is said of interviews, in one order whatever was read first."""
        mine = [s for home in sorted(set(homes)) for s in self._said.get(home, ())]
        return sorted(mine, key=lambda s: (s.place, s.carrier, s.line.value))

    def stood(self, round_: Round) -> list[tuple[int, datetime, date | None]]:
        """List the follow-ups of a round that have passed or were ticked."""
        return self._stood.get(round_.id, [])

    def first_seen(self, interviews: Iterable[Interview]) -> datetime | None:
        """Tell when a run first saw one of these; None where no run has."""
        seen = [self._first_seen.get(i.event.id) for i in interviews]
        return min((at for at in seen if at is not None), default=None)

    def statuses(
        self, round_: Round, after: datetime, wanted: Iterable[Status]
    ) -> Iterator[datetime]:
        """List when one of these statuses was said of a round, as far as that is known.

        What was there when a run saw the interview for the first time had been said at
        some time before it. An app writes LAST-MODIFIED as the user writes into a reminder.
        """
        wanted = tuple(wanted)
        known = self.first_seen(round_.interviews)
        for statement in self.said_of(_homes_of(round_)):
            line = statement.line
            if line.key != "status" or notes.status(line.value) not in wanted:
                continue
            seen = statement.seen
            if seen is not None and known is not None and known < seen and after < seen:
                yield seen
            if statement.is_in_reminder:
                modified = parse_stamp(statement.modified)
                if modified is not None and after < modified <= self.now:
                    yield modified

    def invitation(
        self, round_: Round, following: Sequence[Interview]
    ) -> tuple[datetime | None, bool]:
        """Tell when the next interviews came into the calendar, and whether too early to count.

        A CREATED after the interview itself is an export's, and what the first of all runs
        saw had come at some time before it.
        """
        begins = min(i.event.start for i in following)
        made = [parse_stamp(i.event.created) for i in following]
        created = min((at for at in made if at is not None and at <= begins), default=None)
        if created is not None and created <= round_.end:
            return None, True
        seen, before = self.first_seen(following), self.first_seen(round_.interviews)
        if seen is not None and seen <= round_.end:
            return None, True
        if seen is not None and (seen > begins or before is None or before >= seen):
            seen = None
        return min((at for at in (created, seen) if at is not None), default=None), False


def _stood(
    held: Iterable[Held],
    remembered: Remembered | None,
    home_of: HomeOf,
    now: datetime,
    home: ZoneInfo | None,
) -> dict[str, list[tuple[int, datetime, date | None]]]:
    """Sort the follow-ups that have passed or were ticked to rounds: number, start, tick.

    One that is gone and had passed was tidied away; one deleted or withdrawn while it lay
    ahead was not sent.
    """
    there: dict[str, tuple[str, int, datetime, str]] = {}
    for trace in remembered.traces if remembered else ():
        if trace.slot.step is Step.FOLLOW_UP and trace.fate is Fate.STANDING:
            place = home_of(trace.id, trace.mark)
            there[trace.uid] = place, trace.slot.number, trace.start, trace.mark.done
    for reminder in held:
        if reminder.slot.step is Step.FOLLOW_UP and not reminder.is_copy:
            place = home_of(reminder.id, reminder.mark)
            done = with_done(reminder, now, home).done
            there[reminder.uid] = place, reminder.slot.number, reminder.start, done
    found: dict[str, list[tuple[int, datetime, date | None]]] = {}
    for place, number, start, done in there.values():
        ticked = _day(done)
        if start <= now or ticked is not None:
            ticked = min(ticked, now.date()) if ticked else None
            found.setdefault(place, []).append((number, start, ticked))
    return found


def _day(text: str) -> date | None:
    """Read a day as marks have it (YYYYMMDD); None where it is none."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if basic(day) == text else None


def all_interviews(application: Application) -> list[Interview]:
    """List the interviews of an application, those that do not take place included."""
    return [*(i for r in application.rounds for i in r.interviews), *application.off]


def _homes_of(round_: Round) -> tuple[str, ...]:
    return round_.id, *(i.event.id for i in round_.interviews)


# --- applications and rounds ------------------------------------------------------------


def _application(application: Application, state: State, evidence: _Evidence) -> ApplicationSummary:
    called_off: list[date] = []
    declined: list[date] = []
    for interview in application.off:
        is_declined = interview.standing is Standing.DECLINED
        (declined if is_declined else called_off).append(interview.event.start.date())
    rounds = tuple(_round(application, n, state, evidence) for n in range(len(application.rounds)))
    if not rounds:
        ending = Ending.WITHDREW if state is State.WITHDREW else Ending.CANCELLED
    else:
        ending = Ending(state.value)
    return ApplicationSummary(
        id=application.id,
        employer=name_of(application),
        role=application.role,
        ending=ending,
        ended_on=_ended_on(application, ending, evidence),
        rounds=rounds,
        called_off=tuple(sorted(called_off)),
        declined=tuple(sorted(declined)),
    )


def _ended_on(application: Application, ending: Ending, evidence: _Evidence) -> date | None:
    """Tell since when it is known how an application ended; None where nobody has said."""
    if ending.value not in {s.value for s in (*_ANSWERS, Status.WITHDREW)}:
        return None
    days = [
        at.astimezone(round_.zone).date()
        for round_ in application.rounds
        for at in evidence.statuses(round_, round_.end, (Status(ending.value),))
    ]
    return min(days, default=None)


def _round(application: Application, index: int, state: State, evidence: _Evidence) -> RoundSummary:
    round_ = application.rounds[index]
    ending = _ending(application, index, state, evidence.now)
    plain = RoundSummary(
        number=index + 1,
        name=next((i.round_name for i in round_.interviews if i.round_name), ""),
        day=round_.day,
        interviews=len(round_.interviews),
        ending=ending,
        stated=round_.said.timeline,
        lessons=round_.said.lessons,
        feedback=round_.said.feedback,
    )
    if not ending.has_taken_place:
        return plain
    today = evidence.now.astimezone(round_.zone).date()
    answer, was_planned = _answer(application, index, ending, evidence)
    answered_on = answer.astimezone(round_.zone).date() if answer else None
    until = answer or _latest(application, index, ending, evidence)
    sent = _sent(round_, until, evidence)
    return dataclasses.replace(
        plain,
        answered_on=answered_on,
        was_planned=was_planned,
        wait_days=(answered_on - round_.day).days if answered_on else None,
        waiting_days=(today - round_.day).days if ending is Ending.WAITING else None,
        follow_ups=sent,
        answered_after=_answered_after(ending, sent, is_known=answer is not None or was_planned),
    )


def _ending(application: Application, index: int, state: State, now: datetime) -> Ending:
    round_ = application.rounds[index]
    status = application.status
    is_over = status is not None and status.ends_application
    if round_.end > now:
        return Ending.CANCELLED if is_over else Ending.UPCOMING
    later = application.rounds[index + 1 :]
    if later and not (is_over and all(r.end > now for r in later)):
        return Ending.NEXT
    if later and status is not None:
        return Ending(status.value)
    return Ending(state.value)


def _answer(
    application: Application, index: int, ending: Ending, evidence: _Evidence
) -> tuple[datetime | None, bool]:
    """Find the first sign of an answer after a round, and whether the next was planned before.

    None where there is no answer, or it is not known when it came.
    """
    round_ = application.rounds[index]
    if not ending.is_answer:
        return None, False
    signs = list(evidence.statuses(round_, round_.end, _ANSWERS))
    was_planned = False
    if ending is Ending.NEXT:
        following = application.rounds[index + 1]
        sign, was_planned = evidence.invitation(round_, following.interviews)
        signs += [sign] if sign else []
    elif application.status in _ANSWERS:
        # What ended the application may have been said of another round.
        for other in application.rounds:
            signs += evidence.statuses(other, round_.end, (application.status,))
    for interview in application.off:
        if interview.event.end > round_.end and ending is not Ending.NEXT:
            sign, _was_planned = evidence.invitation(round_, (interview,))
            signs += [sign] if sign else []
    signs = [sign for sign in signs if sign <= evidence.now]
    return min(signs, default=None), was_planned and not signs


def _latest(application: Application, index: int, ending: Ending, evidence: _Evidence) -> datetime:
    """Give the moment by which an answer of an unknown day had come; now without one."""
    if ending is Ending.NEXT:
        return min(application.rounds[index + 1].start, evidence.now)
    return evidence.now


def _sent(round_: Round, until: datetime, evidence: _Evidence) -> tuple[SentFollowUp, ...]:
    found: set[tuple[date, int]] = set()
    last = until.astimezone(round_.zone).date()
    for number, start, ticked in evidence.stood(round_):
        day = start.astimezone(round_.zone).date()
        if start <= until and start <= evidence.now:
            found.add((min(day, ticked or day), number))
        elif ticked is not None and ticked <= last:
            found.add((ticked, number))
    return tuple(SentFollowUp(number, day) for day, number in sorted(found))


def _answered_after(ending: Ending, sent: Sequence[SentFollowUp], *, is_known: bool) -> int | None:
    if not ending.is_answer:
        return None
    if not sent:
        return 0
    return sent[-1].number if is_known else None


# --- counting -----------------------------------------------------------------------------


def _tally(label: str, applications: Sequence[ApplicationSummary]) -> Tally:
    rounds = [r for a in applications for r in a.rounds]
    return _count(label, len(applications), rounds, [a.ending for a in applications])


def _count(
    label: str,
    applications: int,
    rounds: Sequence[RoundSummary],
    endings: Iterable[Ending],
) -> Tally:
    counted = Counter(endings)
    return Tally(
        label=label,
        applications=applications,
        rounds=len(rounds),
        interviews=sum(r.interviews for r in rounds),
        over=sum(1 for r in rounds if r.ending.has_taken_place),
        answered=sum(1 for r in rounds if r.ending.is_answer),
        waits=tuple(sorted(r.wait_days for r in rounds if r.wait_days is not None)),
        endings=tuple((e, counted[e]) for e in Ending if counted[e]),
    )


def _by_round(applications: Sequence[ApplicationSummary]) -> tuple[Tally, ...]:
    """Count first rounds, second rounds, and so on."""
    last = max((len(a.rounds) for a in applications), default=0)
    tallies = []
    for n in range(last):
        rounds = [a.rounds[n] for a in applications if len(a.rounds) > n]
        tallies.append(_count(f"Round {n + 1}", len(rounds), rounds, (r.ending for r in rounds)))
    return tuple(tallies)


def _by_name(applications: Iterable[ApplicationSummary]) -> tuple[Tally, ...]:
    """Count the rounds that have a name, however it is written."""
    groups: dict[str, list[tuple[str, RoundSummary]]] = {}
    for application in applications:
        for round_ in application.rounds:
            key = " ".join(round_.name.casefold().split())
            if key:
                groups.setdefault(key, []).append((application.id, round_))
    tallies = []
    for key in sorted(groups):
        rounds = [r for _id, r in groups[key]]
        count = len({id_ for id_, _round in groups[key]})
        label = min(r.name for r in rounds)
        tallies.append(_count(label, count, rounds, (r.ending for r in rounds)))
    return tuple(tallies)


def _follow_ups(rounds: Iterable[RoundSummary]) -> tuple[FollowUpTally, ...]:
    sent: Counter[int] = Counter()
    answered: Counter[int] = Counter()
    for round_ in rounds:
        sent.update(f.number for f in round_.follow_ups)
        if round_.answered_after:
            answered[round_.answered_after] += 1
    return tuple(FollowUpTally(n, sent[n], answered[n]) for n in sorted(sent))


def _learnt(
    pairs: Iterable[tuple[Application, ApplicationSummary]], evidence: _Evidence, key: str
) -> tuple[Learnt, ...]:
    """Gather lessons or feedback by day, those of interviews that were called off included."""
    found = []
    for application, summary in pairs:
        for round_ in summary.rounds:
            for text in round_.lessons if key == "lesson" else round_.feedback:
                found.append(Learnt(round_.day, summary.employer, summary.role, text))
        for interview in application.off:
            day = interview.event.start.date()
            texts = dict.fromkeys(
                s.line.value for s in evidence.said_of((interview.event.id,)) if s.line.key == key
            )
            found += [Learnt(day, summary.employer, summary.role, text) for text in texts]
    return tuple(sorted(found, key=lambda x: (x.day, x.employer.casefold(), x.role)))
