"""What one pass over all applications shares: what stands, and what is to stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from calsync.applications import first_day, region_of, zone_of
from calsync.days import Days
from calsync.marks import (
    basic,
    common_cause,
    double_mark,
    is_moved,
    judged_mark,
    mark_of_round,
    parse_stamp,
    round_mark,
    stamp,
    twin_mark,
)
from calsync.model import (
    Application,
    Fate,
    Held,
    Interview,
    Line,
    Mark,
    Missing,
    Note,
    Remembered,
    Round,
    Settings,
    Slot,
    Statement,
    Status,
    Trace,
    Wanted,
    Withdrawal,
)
from calsync.plan.causes import why_anew
from calsync.plan.homes import find_homes
from calsync.plan.moments import Moments
from calsync.plan.room import Detours, Room
from calsync.plan.slots import (
    FEEDBACK,
    REMINDER_LENGTH,
    Place,
    alarm_of,
    is_out_of_reach,
    place_of,
)
from calsync.plan.traces import Traces


class LostRounds:
    """Rounds that are known from reminders alone: the mark of a round, and when it ends."""

    def __init__(self, found: Iterable[tuple[str, datetime]]) -> None:
        self._by_day: dict[date, dict[str, set[datetime]]] = {}
        for mark, ends in found:
            if mark:
                marks = self._by_day.setdefault(ends.astimezone(UTC).date(), {})
                marks.setdefault(mark, set()).add(ends)

    def of(self, application: Application) -> Iterator[tuple[str, datetime]]:
        """Give those that may be of one employer, at most a few days off."""
        for day, marks in self._by_day.items():
            for n in range(-2, 3):  # a mark bears the local date
                mark = mark_of_round(application.employer_key, day + timedelta(days=n))
                for ends in marks.get(mark, ()):
                    yield mark, ends


@dataclass
class Board:
    """One pass over all applications; holds what they share: slots and distances."""

    applications: tuple[Application, ...]
    days: Callable[[str], Days]
    settings: Settings
    now: datetime
    held: tuple[Held, ...]
    judged: Mapping[str, Interview]  # by id of the event
    unknown: frozenset[str]
    is_complete: bool
    unwritten: frozenset[str]
    restore: bool
    remembered: Remembered | None
    statements: tuple[Statement, ...]
    seen: Mapping[str, datetime]  # by interview id: when a run first saw it, this one included
    ended: Mapping[str, datetime]  # by interview id: since when its application had ended
    said: dict[str, list[Line]]  # what goes into the card of a round, by the round's id

    wanted: list[Wanted] = field(default_factory=list)
    withdrawn: dict[Place, Withdrawal] = field(default_factory=dict)
    missing: list[Missing] = field(default_factory=list)
    failures: list[Note] = field(default_factory=list)
    undecided: set[str] = field(default_factory=set)
    contacts: dict[str, set[date]] = field(default_factory=dict)  # days of messages
    cycles: dict[str, str] = field(default_factory=dict)  # causes of later sequences

    def __post_init__(self) -> None:
        self.rules = self.settings.rules
        self.kinds = self.settings.kinds
        before = self.remembered
        self.first_seen = before.first_seen if before else {}
        self.starts = {i.event.id: i.event.start for i in before.interviews} if before else {}
        self.undecided |= self.unknown
        self.generations: dict[tuple[str, Slot], int] = {}
        for reminder in self.held:
            if not reminder.is_copy:
                key = reminder.id, reminder.slot
                self.generations[key] = max(reminder.generation, self.generations.get(key, 1))
        self.moments = Moments(self.rules.contact_time, self.settings.me.timezone)
        self.room = Room(self.moments)
        self.detours = Detours()
        self.unknown |= self._in_doubt()
        self.by_round, self.extra, self.home_of = find_homes(
            self.held,
            self.applications,
            judged=self.judged,
            unknown=self.unknown,
            is_complete=self.is_complete,
            is_ahead=self.is_ahead,
            first_seen=self.seen,
            ended=self.ended,
        )
        self.traces = Traces(before, self.home_of)
        for reminder in self.extra:
            self.withdraw(reminder, "another reminder stands for the same step")
        self._called_off = {
            mark: interview
            for application in self.applications
            for interview in application.off
            for mark in (twin_mark(interview), double_mark(interview))
            if mark
        }
        self.lost_rounds = self._find_lost_rounds()
        rounds = {r.id for a in self.applications for r in a.rounds}
        self.former: dict[str, list[Held]] = {}  # of earlier cycles, by the id of the round
        for reminder in self.extra:
            if reminder.is_users or not self.is_ahead(reminder):
                home = self.home_of(reminder.id, reminder.mark)
                self.former.setdefault(home, []).append(reminder)
        self.strays = tuple(  # reminders of rounds that have left the calendar
            reminder
            for home, slots in self.by_round.items()
            if home not in rounds
            for reminder in (*slots.values(), *self.former.get(home, ()))
        )

    def called_off_as(self, mark: Mark) -> Interview | None:
        """Give the interview that a mark names, where it is off under another UID now."""
        return self._called_off.get(mark.twin) or self._called_off.get(mark.double)

    def is_ahead(self, reminder: Held) -> bool:
        """Tell whether a reminder has still to ring."""
        return reminder.start > self.now and not reminder.done

    def was_never_written(self, round_: Round, slot: Slot) -> bool:
        """Tell a reminder that a run failed to write from one that the user deleted."""
        return self._new_uid(round_, slot) in self.unwritten

    def _new_uid(self, round_: Round, slot: Slot) -> str:
        """Name a reminder that is written now; one of an earlier cycle keeps its UID."""
        uid = f"calsync-{round_.id}-{slot}"
        before = self.generations.get((round_.id, slot), 0)
        trace = self.traces.of(round_.id).get(slot)
        if trace and trace.id == round_.id and trace.uid not in self.unwritten:
            # What a server keeps of a deleted one forbids its UID; what is restored was there.
            is_used = trace.fate is Fate.WITHDRAWN or not self.restore
            before = max(before, trace.generation, 1) if is_used else before
        return f"{uid}-{before + 1}" if before else uid

    def may_write(self, round_: Round, slot: Slot, cause: str, *, is_fresh: bool) -> bool:
        """Tell whether a reminder that is not there may be written: the user deleted none.

        Where memory knows the round, what it has never heard of was never written; a
        deleted one comes again with a new cycle alone.
        """
        traces = self.traces.of(round_.id)
        trace = traces.get(slot)
        if self.was_never_written(round_, slot):
            # It may have been a card that does not ring, in the place of a deleted one.
            return trace is None or trace.fate is not Fate.DISMISSED or trace.mark.cause != cause
        if trace is None:
            return self.restore or is_fresh or bool(traces)
        if self.restore and trace.start > self.now:  # what has passed is history
            return True
        if trace.fate is Fate.WITHDRAWN:
            return True
        return is_fresh and trace.mark.cause != cause

    def miss(self, application: Application, round_: Round, slot: Slot, at: datetime) -> bool:
        """Note that the user has deleted a reminder; tell whether it lay ahead.

        A restoring run takes it for tidied away where its time has passed.
        """
        trace = self.traces.of(round_.id).get(slot)
        if not self.is_complete:
            return trace is not None and trace.fate is Fate.DISMISSED
        if trace is not None:
            at = trace.start
        was_dismissed = trace is not None and trace.fate is Fate.DISMISSED and not self.restore
        is_dismissed = at > self.now or was_dismissed
        uid = trace.uid if trace else f"calsync-{round_.id}-{slot}"
        mark = self._mark(application, round_, "")
        self.missing.append(Missing(uid, round_.id, slot, at, is_dismissed, mark))
        return is_dismissed

    def is_fresh(self, application: Application, round_: Round, held: Mapping[Slot, Held]) -> bool:
        """Tell whether nothing was ever written of a round.

        What has passed of a founder that left it is not of this round's. All else went when
        they said no: where that is taken back, a request for feedback is no sign.
        """
        is_taken_back = application.status is not Status.REJECTED
        return not self.traces.of(round_.id) and not any(
            h.id == round_.id or h.start > self.now
            for h in held.values()
            if not (is_taken_back and h.slot == FEEDBACK and self.is_ahead(h))
        )

    def is_followed(self, round_: Round, reminder: Held, held: Iterable[Held], cause: str) -> bool:
        """Tell whether a later cycle of a step was begun: what is missing of it was deleted.

        Memory knows; without one, what stands of a later cycle tells. A request for feedback
        tells nothing: while they had said no nothing else was begun.
        """
        trace = self.traces.of(round_.id).get(reminder.slot)
        if trace is not None:
            return trace.uid != reminder.uid
        return any(
            h.id in (reminder.id, round_.id)
            # What was moved by hand outlives its cause, which may be the one of now again.
            and ((h.mark.cause == cause and not is_moved(h)) or h.mark.ends > reminder.mark.ends)
            for h in held
            if h.slot != FEEDBACK
        )

    def begins_anew(self, round_: Round, held: Mapping[Slot, Held]) -> bool:
        """Tell whether a round lies ahead again after it had ended: it was put off."""
        marks = [reminder.mark for reminder in held.values()]
        marks += [trace.mark for trace in self.traces.of(round_.id).values()]
        ends = [parse_stamp(mark.ends) for mark in marks]
        had_ended = bool(ends) and all(end is not None and end <= self.now for end in ends)
        return had_ended and round_.start > self.now

    def round_marks(self, application: Application, ends: datetime) -> set[str]:
        """Give the marks that a round of this employer with this end may have."""
        day = ends.astimezone(application.rounds[-1].zone).date()
        near = (day + timedelta(days=n) for n in (-1, 0, 1))
        return {mark_of_round(application.employer_key, d) for d in near} - {""}

    def is_of_employer(self, mark: Mark, application: Application) -> bool:
        """Tell whether a mark names the employer of an application that has rounds."""
        ends = parse_stamp(mark.ends)
        return (
            ends is not None
            and bool(mark.round)
            and mark.round in self.round_marks(application, ends)
        )

    def is_later(self, interview: Interview, anchor: Round) -> bool:
        """Tell whether an interview would follow on a round, another day."""
        zone = zone_of(interview, self.settings)
        return interview.event.end > anchor.end and first_day(interview.event, zone) > anchor.day

    def common(self, application: Application, zone: ZoneInfo) -> str:
        """Give the part of a cause that the config makes."""
        return common_cause(
            self.rules,
            self.settings.me,
            self.kinds,
            region=region_of(application, self.settings),
            zone=zone.key,
        )

    def day_of(self, reminder: Held, zone: ZoneInfo) -> date:
        """Give the date on which a reminder stands, as the user sees it.

        Where the user's zone is known, every reminder stands there on the day it was
        decided for (never at night), so that zone reads the day back.
        """
        if reminder.done:
            return date.fromisoformat(reminder.done)
        if reminder.all_day:
            return reminder.start.date()
        return reminder.start.astimezone(self.settings.me.timezone or zone).date()

    def contact_days(self, application: Application) -> set[date]:
        """Give the days of all messages to one employer, to add to."""
        return self.contacts.setdefault(addressee(application), set())

    def _find_lost_rounds(self) -> LostRounds:
        """Gather the rounds whose event is gone and whose reminders are left."""
        return LostRounds(
            (reminder.mark.round, ends)
            for home, slots in self.by_round.items()
            if self.is_complete and home not in self.judged and home not in self.unknown
            for reminder in slots.values()
            if (ends := parse_stamp(reminder.mark.ends)) is not None
        )

    def _in_doubt(self) -> frozenset[str]:
        """Give the rounds of applications of which an interview could not be read.

        A reminder of that interview is there, or is remembered, and names the employer and
        the day.
        """
        traces = self.remembered.traces if self.remembered else ()
        reminders: list[Held | Trace] = [*self.held]
        reminders += (trace for trace in traces if trace.fate is Fate.STANDING)
        lost = LostRounds(
            (reminder.mark.round, ends)
            for reminder in reminders
            if reminder.id not in self.judged
            and (reminder.id in self.unknown or not self.is_complete)
            and (ends := parse_stamp(reminder.mark.ends)) is not None
        )
        return frozenset(
            round_.id
            for application in self.applications
            if application.rounds
            and any(
                mark in self.round_marks(application, ends) for mark, ends in lost.of(application)
            )
            for round_ in application.rounds
        ) | frozenset(
            round_.id
            for application in self.applications
            if any(i.event.id in self.unknown for i in self._speakers(application))
            for round_ in application.rounds
        )

    def _speakers(self, application: Application) -> Iterator[Interview]:
        """Give the interviews whose reminders may say something that is not known else.

        What those of one that is off had said is remembered, where there is a memory.
        """
        yield from (i for round_ in application.rounds for i in round_.interviews)
        if self.remembered is None:
            yield from application.off

    def add(
        self,
        application: Application,
        round_: Round,
        slot: Slot,
        at: datetime,
        *,
        alarm: timedelta | None,
        reason: str,
        cause: str,
        previous: date | None = None,
        held: Held | None = None,
        known: Mapping[str, str] | None = None,
    ) -> None:
        """Want a reminder, in the place of `held` where there is one.

        `known` are words by a cause that it may have had.
        """
        mark = self._mark(
            application,
            round_,
            cause,
            start=stamp(at),
            previous=basic(previous) if previous else "",
        )
        transferred = held is not None and held.id != round_.id
        if held is not None and not (held.has_alarm or held.mark.silenced):
            alarm = None  # the user has removed it
        self.wanted.append(
            Wanted(
                uid=held.uid if held and not transferred else self._new_uid(round_, slot),
                id=round_.id,
                slot=slot,
                at=at,
                length=REMINDER_LENGTH,
                alarm=alarm,
                application=application,
                round=round_,
                total=len(self.rules.follow_ups),
                reason=reason,
                mark=mark,
                held=held,
                number_of_round=application.rounds.index(round_) + 1,
                anew=why_anew(held, mark, round_, known or {}) if held else "",
            )
        )

    def stand(
        self,
        application: Application,
        round_: Round,
        reminder: Held,
        *,
        cause: str,
        reason: str,
    ) -> None:
        """Leave a reminder as it stands; under a new founder it stands there again."""
        is_heirs = (
            reminder.id != round_.id and self.is_ahead(reminder) and not is_out_of_reach(reminder)
        )
        mark = old = reminder.mark
        if is_heirs:
            mark = self._mark(application, round_, cause, start=old.start, previous=old.previous)
        self.wanted.append(
            Wanted(
                uid=self._new_uid(round_, reminder.slot) if is_heirs else reminder.uid,
                id=round_.id if is_heirs else reminder.id,
                slot=reminder.slot,
                at=reminder.start,
                length=reminder.end - reminder.start,
                alarm=alarm_of(reminder.slot) if self._rings(reminder, round_) else None,
                application=application,
                round=round_,
                total=len(self.rules.follow_ups),
                reason=reason if not is_heirs else "the interview before it left",
                mark=mark,
                held=reminder,
                keep=True,
                number_of_round=application.rounds.index(round_) + 1,
            )
        )

    def _rings(self, reminder: Held, round_: Round) -> bool:
        """Tell whether what stands rings, or is to ring again: not what has passed, and
        not while nothing of its round may be written.
        """
        is_left_alone = round_.id in self.unknown or round_.id in self.undecided
        is_to_ring = bool(reminder.mark.silenced) and self.is_ahead(reminder)
        return reminder.has_alarm or (is_to_ring and not is_left_alone)

    def _mark(
        self,
        application: Application,
        round_: Round,
        cause: str,
        *,
        start: str = "",
        previous: str = "",
    ) -> Mark:
        founder = round_.founder
        return Mark(
            cause=cause,
            start=start,
            previous=previous,
            judged=judged_mark(founder.event),
            ends=stamp(round_.end),
            twin=twin_mark(founder),
            double=double_mark(founder),
            round=round_mark(application, application.rounds.index(round_)),
        )

    def withdraw(self, reminder: Held, reason: str) -> None:
        """Take a reminder of ours away that lies ahead; the first reason counts."""
        if self.is_ahead(reminder) and not reminder.is_users and not reminder.is_copy:
            self.withdrawn.setdefault(place_of(reminder), Withdrawal(reminder, reason))


def addressee(application: Application) -> str:
    """Name whom a message goes to: of an unknown employer each application is its own."""
    return application.employer_key or f"\x00{application.id}"
