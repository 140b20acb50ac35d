"""Applications + what already stands -> the reminders wanted, each with its reason.

Days first, clock time and zone last. What stands is an input: a reminder once written
stays until its cause changes, and what the user moved, edited or deleted stays so.
Rules: docs/reference/rules.md, "Days", "Follow-ups", "The other reminders", "Steady".
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from calsync import notes
from calsync.applications import age_of, first_day, last_day, region_of, zone_of
from calsync.days import Answer, Days, NoAllowedDay, day_text
from calsync.marks import (
    basic,
    common_cause,
    double_mark,
    feedback_cause,
    has_own_title,
    is_edited,
    is_moved,
    judged_mark,
    mark_of_round,
    off_key,
    parse_stamp,
    round_cause,
    round_mark,
    sequence_cause,
    stamp,
    twin_mark,
)
from calsync.model import (
    Application,
    Fate,
    Held,
    Interview,
    Kinds,
    Line,
    Mark,
    Missing,
    Note,
    Remembered,
    Round,
    Settings,
    Slot,
    Standing,
    State,
    Statement,
    Status,
    Step,
    Verdict,
    Wait,
    Wanted,
    Withdrawal,
)
from calsync.plan.homes import find_homes
from calsync.plan.moments import Moments
from calsync.plan.room import Detours, Room
from calsync.plan.traces import CLOSING, Traces

REMINDER_LENGTH = timedelta(minutes=15)
CARD_ALARM = timedelta(minutes=15)  # … and rings this long before its own start
CONTACTS_APART_DAYS = 2
FEEDBACK_DAYS = 180  # after the interview, or the day they had named
DISMISSED = "an earlier follow-up was deleted"

CARD = Slot(Step.CARD.value)
FEEDBACK = Slot(Step.FEEDBACK.value)
LET_GO = Slot(Step.LET_GO.value)
THANK_YOU = Slot(Step.THANK_YOU.value)


def follow_up(number: int) -> Slot:
    """Name the follow-up with this number, from 1."""
    return Slot(Step.FOLLOW_UP.value, number)


@dataclass(frozen=True, slots=True)
class Plan:
    """What should stand, what should go, and what could not be decided.

    `wanted` is ordered by application, then time. `missing` is what the user has deleted.
    `failures` are applications that could not be planned: nothing of them changes.
    `emptied` names those whose reminders ahead have all gone at once.
    """

    wanted: tuple[Wanted, ...] = ()
    withdrawn: tuple[Withdrawal, ...] = ()
    missing: tuple[Missing, ...] = ()
    emptied: tuple[str, ...] = ()
    failures: tuple[Note, ...] = ()
    undecided: frozenset[str] = frozenset()  # ids of rounds that were left alone
    states: Mapping[str, State] = field(default_factory=dict)  # by application id


def make(
    applications: Iterable[Application],
    *,
    days: Callable[[str], Days],
    settings: Settings,
    now: datetime,
    held: Iterable[Held] = (),
    judged: Iterable[Interview] = (),
    unknown: frozenset[str] = frozenset(),
    is_complete: bool = True,
    unwritten: frozenset[str] = frozenset(),
    restore: bool = False,
    remembered: Remembered | None = None,
    statements: Iterable[Statement] = (),
    said: Mapping[str, tuple[Line, ...]] | None = None,
) -> Plan:
    """Decide which reminders should stand at `now`.

    `days` gives the working days of a region code. `judged` are all judged events: a
    reminder whose event is no interview any more goes. Of `unknown` ids, and of an
    incomplete read, nothing absent is concluded. Reminders with an `unwritten` UID are
    missing because a run before this one died or failed; of the others that are missing,
    `restore` takes none for dismissed. `remembered` is None where there is no memory.
    `statements` are all that is said; `said` is what the command line says now, by the id
    of the round whose card it goes to.
    """
    planner = _Planner(
        tuple(applications),
        days=days,
        settings=settings,
        now=now,
        held=tuple(held),
        judged=tuple(judged),
        unknown=unknown,
        is_complete=is_complete,
        unwritten=unwritten,
        restore=restore,
        remembered=remembered,
        statements=tuple(statements),
        said=said or {},
    )
    return planner.plan()


@dataclass(slots=True)
class _Sequence:
    """The contact sequence of an application while it is being decided."""

    application: Application
    round: Round
    zone: ZoneInfo
    days: Days
    base: date  # the wait counts from here
    base_reason: str
    cause: str
    held: dict[Slot, Held]
    is_fresh: bool  # nothing stands of it: what is missing was never written
    again: frozenset[Slot]  # what stands of an earlier cycle and is written once more
    slots: tuple[Slot, ...] = ()
    standing: dict[Slot, Held] = field(default_factory=dict)  # stays where it is


class _LostRounds:
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


class _Planner:
    """One pass over all applications; holds what they share: slots and distances."""

    def __init__(
        self,
        applications: tuple[Application, ...],
        *,
        days: Callable[[str], Days],
        settings: Settings,
        now: datetime,
        held: tuple[Held, ...],
        judged: tuple[Interview, ...],
        unknown: frozenset[str],
        is_complete: bool,
        unwritten: frozenset[str],
        restore: bool,
        remembered: Remembered | None,
        statements: tuple[Statement, ...],
        said: Mapping[str, tuple[Line, ...]],
    ) -> None:
        self.applications = applications
        self.days = days
        self.settings = settings
        self.rules = settings.rules
        self.kinds = settings.kinds
        self.now = now
        self.held = held = tuple(with_done(h, now, settings.me.timezone) for h in held)
        self.statements = statements
        self.first_seen = remembered.first_seen if remembered else {}
        self.starts = (
            {i.event.id: i.event.start for i in remembered.interviews} if remembered else {}
        )
        self.said = {home: list(lines) for home, lines in said.items()}
        self.missing: list[Missing] = []
        self.judged = {i.event.id: i for i in judged}
        self.unknown = unknown
        self.is_complete = is_complete
        self.unwritten = unwritten
        self.restore = restore
        self.undecided = set(unknown)
        self.cycles: dict[str, str] = {}  # cause of the sequence of a round that has had one before
        self.generations: dict[tuple[str, Slot], int] = {}
        for reminder in held:
            if not reminder.is_copy:
                key = reminder.id, reminder.slot
                self.generations[key] = max(reminder.generation, self.generations.get(key, 1))
        self.wanted: list[Wanted] = []
        self.withdrawn: dict[Place, Withdrawal] = {}
        self.failures: list[Note] = []
        self.contacts: dict[str, set[date]] = {}
        self.moments = Moments(self.rules.contact_time, settings.me.timezone)
        self.room = Room(self.moments)
        self.detours = Detours()
        unknown = self.unknown = unknown | self._in_doubt()
        self.by_round, extra, home_of = find_homes(
            held, applications, judged=self.judged, unknown=unknown, is_complete=is_complete
        )
        self.home_of = home_of
        self.traces = Traces(remembered, home_of)
        self._extra = extra
        for reminder in extra:
            self._withdraw(reminder, "another reminder stands for the same step")
        self.lost_rounds = self._find_lost_rounds()
        rounds = {r.id for a in applications for r in a.rounds}
        self._strays = tuple(  # reminders of rounds that have left the calendar
            reminder
            for home, slots in self.by_round.items()
            if home not in rounds
            for reminder in slots.values()
        )

    def plan(self) -> Plan:
        sequences = []
        for application in self.applications:
            sequence = self._open(application)
            if sequence:
                sequences.append(sequence)
            request = self._open_feedback(application)
            if request:
                sequences.append(request)
        for application in self.applications:
            self._remember_fixed_contacts(application)
        for sequence in sequences:
            self._find_standing(sequence)
        for sequence in sequences:
            if sequence.round.id in self.unknown:
                self._leave_alone(sequence)
                continue
            mark = len(self.wanted)
            try:
                if sequence.slots == (FEEDBACK,):
                    self._place_feedback(sequence)
                else:
                    self._place(sequence)
            except NoAllowedDay as problem:
                del self.wanted[mark:]
                name = sequence.application.employer or sequence.application.id
                self.failures.append(Note(name, str(problem)))
                self._leave_alone(sequence)
        for application in self.applications:
            self._cards_and_thanks(application)
        self._silence_what_was_sent()
        self._withdraw_the_rest()
        self._carry_words()
        if not self.traces.is_kept:
            self._keep_a_sign_of_dismissed_rounds()
        self._say_again()
        order = {a.id: n for n, a in enumerate(self.applications)}
        self.wanted.sort(key=lambda w: (order[w.application.id], w.at, w.slot))
        return Plan(
            wanted=tuple(self.wanted),
            withdrawn=tuple(self.withdrawn.values()),
            missing=tuple(self.missing),
            emptied=self.traces.emptied(self.applications, self.held, self.unwritten, self.now)
            if self.is_complete
            else (),
            failures=tuple(self.failures),
            undecided=frozenset(self.undecided),
            states=self._states(),
        )

    # --- what stands ------------------------------------------------------------------

    def _is_ahead(self, reminder: Held) -> bool:
        return reminder.start > self.now and not reminder.done

    def _was_never_written(self, round_: Round, slot: Slot) -> bool:
        """Tell a reminder that a run failed to write from one that the user deleted."""
        return self._new_uid(round_, slot) in self.unwritten

    def _new_uid(self, round_: Round, slot: Slot) -> str:
        """Name a reminder that is written now; one of an earlier cycle keeps its UID."""
        uid = f"calsync-{round_.id}-{slot}"
        before = self.generations.get((round_.id, slot), 0)
        trace = self.traces.of(round_.id).get(slot)
        if trace and trace.id == round_.id and trace.fate is not Fate.STANDING:
            # What a server keeps of a deleted one forbids its UID; what is restored was there.
            is_used = trace.fate is Fate.WITHDRAWN or not self.restore
            before = max(before, trace.generation, 1) if is_used else before
        return f"{uid}-{before + 1}" if before else uid

    def _may_write(self, round_: Round, slot: Slot, cause: str, *, is_fresh: bool) -> bool:
        """Tell whether a reminder that is not there may be written: the user deleted none.

        Where memory knows the round, what it has never heard of was never written; a
        deleted one comes again with a new cycle alone.
        """
        if self._was_never_written(round_, slot):
            return True
        traces = self.traces.of(round_.id)
        trace = traces.get(slot)
        if self.restore:  # what has passed is history
            return trace is None or trace.start > self.now or trace.fate is Fate.WITHDRAWN
        if trace is None:
            return is_fresh or bool(traces)
        if trace.fate is Fate.WITHDRAWN:
            return True
        return is_fresh and trace.mark.cause != cause

    def _miss(self, application: Application, round_: Round, slot: Slot, at: datetime) -> bool:
        """Note that the user has deleted a reminder; tell whether it lay ahead."""
        trace = self.traces.of(round_.id).get(slot)
        if not self.is_complete:
            return trace is not None and trace.fate is Fate.DISMISSED
        if trace is not None:
            at = trace.start
        is_dismissed = at > self.now or (trace is not None and trace.fate is Fate.DISMISSED)
        uid = trace.uid if trace else f"calsync-{round_.id}-{slot}"
        mark = self._mark(application, round_, "")
        self.missing.append(Missing(uid, round_.id, slot, at, is_dismissed, mark))
        return is_dismissed

    def _is_fresh(self, round_: Round, held: Mapping[Slot, Held]) -> bool:
        """Tell whether nothing was ever written of a round.

        What has passed of a founder that left it is not of this round's.
        """
        return not self.traces.of(round_.id) and not any(
            h.id == round_.id or self._is_ahead(h) for h in held.values()
        )

    def _is_followed(self, round_: Round, reminder: Held, held: Iterable[Held], cause: str) -> bool:
        """Tell whether a later cycle of a step was begun: what is missing of it was deleted.

        Memory knows; without one, what stands of a later cycle tells.
        """
        trace = self.traces.of(round_.id).get(reminder.slot)
        if trace is not None:
            return trace.uid != reminder.uid
        return any(
            h.id == reminder.id and (h.mark.cause == cause or h.mark.ends > reminder.mark.ends)
            for h in held
        )

    def _begins_anew(self, round_: Round, held: Mapping[Slot, Held]) -> bool:
        """Tell whether a round lies ahead again after it had ended: it was put off."""
        marks = [reminder.mark for reminder in held.values()]
        marks += [trace.mark for trace in self.traces.of(round_.id).values()]
        ends = [parse_stamp(mark.ends) for mark in marks]
        had_ended = bool(ends) and all(end is not None and end <= self.now for end in ends)
        return had_ended and round_.start > self.now

    # --- one application --------------------------------------------------------------

    def _open(self, application: Application) -> _Sequence | None:
        """Start the contact sequence of the last round; None where there is none."""
        if not application.rounds:
            return None
        anchor = application.rounds[-1]
        zone = anchor.zone
        held = self.by_round.get(anchor.id, {})
        later_rounds = [i for i in application.off if self._is_later(i, anchor)]
        if any(i.standing is Standing.DECLINED for i in later_rounds):
            for slot, reminder in held.items():
                if slot.step in (Step.FOLLOW_UP, Step.LET_GO):
                    self._withdraw(reminder, "a later round was declined")
            return None
        if all(i.event.endless for i in anchor.interviews) or application.status in CLOSING:
            return None
        base, base_reason = anchor.day, f"the interview on {day_text(anchor.day)}"
        if later_rounds:
            last = max(later_rounds, key=lambda i: (i.event.end, i.event.uid))
            planned = last_day(last.event, zone_of(last, self.settings))
            seen = self.first_seen.get(off_key(last.event.id), self.now)
            sign = min(planned, seen.astimezone(zone).date())
            if sign > base:
                base, base_reason = sign, f"the cancelled round of {day_text(planned)}"
                if sign < planned:
                    base_reason = f"{day_text(sign)}, when {base_reason} was seen"
        is_again = bool(later_rounds) or self._has_lost_a_later_round(application)
        cause = sequence_cause(anchor, later_rounds, self.rules, self._common(application, zone))
        earlier = {
            slot: reminder
            for slot, reminder in held.items()
            if slot.step in (Step.FOLLOW_UP, Step.LET_GO)
            and not self._is_ahead(reminder)
            and reminder.mark.cause not in ("", cause)
            and self._day_of(reminder, zone) <= base
        }
        if earlier or is_again:
            self.cycles[anchor.id] = cause
        sequence = _Sequence(
            application=application,
            round=anchor,
            zone=zone,
            days=self.days(region_of(application, self.settings)),
            slots=self._slots(),
            base=base,
            base_reason=base_reason,
            cause=cause,
            held={slot: reminder for slot, reminder in held.items() if slot not in earlier},
            is_fresh=self._is_fresh(anchor, held)
            or self._begins_anew(anchor, held)
            or self._has_become_last(application),
            again=frozenset(
                slot
                for slot, reminder in earlier.items()
                if not self._is_followed(anchor, reminder, held.values(), cause)
            ),
        )
        known = {slot: h.mark for slot, h in held.items()}
        known |= {
            slot: t.mark for slot, t in self.traces.of(anchor.id).items() if slot not in known
        }
        if (
            is_again
            and not self.traces.of(anchor.id)
            and not any(
                mark.cause == cause
                for slot, mark in known.items()
                if slot.step in (Step.FOLLOW_UP, Step.LET_GO)
            )
        ):
            # They went when the later round came; now that it is gone they come again.
            sequence.is_fresh = True
        return sequence

    def _has_become_last(self, application: Application) -> bool:
        """Tell whether the last round took that place from one that has the sequence still."""
        *earlier, anchor = application.rounds

        def has_sequence(round_: Round, *, is_ahead: bool) -> bool:
            return any(
                slot.step in (Step.FOLLOW_UP, Step.LET_GO) and self._is_ahead(h) >= is_ahead
                for slot, h in self.by_round.get(round_.id, {}).items()
            )

        return not has_sequence(anchor, is_ahead=False) and any(
            has_sequence(round_, is_ahead=True) for round_ in earlier
        )

    def _has_lost_a_later_round(self, application: Application) -> bool:
        """Tell whether reminders ahead are left of a later round that was deleted."""
        after = max(application.rounds[-1].end, self.now)
        return any(
            ends > after and mark in self._round_marks(application, ends)
            for mark, ends in self.lost_rounds.of(application)
        )

    def _find_lost_rounds(self) -> _LostRounds:
        """Gather the rounds whose event is gone and whose reminders are left."""
        return _LostRounds(
            (reminder.mark.round, ends)
            for home, slots in self.by_round.items()
            if self.is_complete and home not in self.judged and home not in self.unknown
            for reminder in slots.values()
            if (ends := parse_stamp(reminder.mark.ends)) is not None
        )

    def _in_doubt(self) -> frozenset[str]:
        """Give the rounds of applications of which an interview could not be read.

        A reminder of that interview is there, and names the employer and the day.
        """
        lost = _LostRounds(
            (reminder.mark.round, ends)
            for reminder in self.held
            if reminder.id not in self.judged
            and (reminder.id in self.unknown or not self.is_complete)
            and (ends := parse_stamp(reminder.mark.ends)) is not None
        )
        return frozenset(
            round_.id
            for application in self.applications
            if application.rounds
            and any(
                mark in self._round_marks(application, ends) for mark, ends in lost.of(application)
            )
            for round_ in application.rounds
        ) | frozenset(
            round_.id
            for application in self.applications
            if any(i.event.id in self.unknown for r in application.rounds for i in r.interviews)
            for round_ in application.rounds
        )

    def _round_marks(self, application: Application, ends: datetime) -> set[str]:
        """Give the marks that a round of this employer with this end may have."""
        day = ends.astimezone(application.rounds[-1].zone).date()
        near = (day + timedelta(days=n) for n in (-1, 0, 1))
        return {mark_of_round(application.employer_key, d) for d in near} - {""}

    def _is_later(self, interview: Interview, anchor: Round) -> bool:
        zone = zone_of(interview, self.settings)
        return interview.event.end > anchor.end and first_day(interview.event, zone) > anchor.day

    def _common(self, application: Application, zone: ZoneInfo) -> str:
        return common_cause(
            self.rules,
            self.settings.me,
            self.kinds,
            region=region_of(application, self.settings),
            zone=zone.key,
        )

    # --- the contact sequence ---------------------------------------------------------

    def _remember_fixed_contacts(self, application: Application) -> None:
        """Note the days of messages that have passed, and of those that are the user's."""
        zone = application.rounds[-1].zone if application.rounds else None
        for reminder in self._strays:
            ends = parse_stamp(reminder.mark.ends)
            is_tidied = ends is not None and ends <= self.now  # it stays
            is_fixed = reminder.is_users or is_tidied or not self._is_ahead(reminder)
            is_contact = reminder.slot.step in _CONTACTS and is_fixed
            if is_contact and zone and self._is_of_employer(reminder.mark, application):
                self._contact_days(application).add(self._day_of(reminder, zone))
        for round_ in application.rounds:
            for slot, reminder in self.by_round.get(round_.id, {}).items():
                is_fixed = reminder.is_users or not self._is_ahead(reminder)
                if slot.step in _CONTACTS and is_fixed:
                    self._contact_days(application).add(self._day_of(reminder, round_.zone))

    def _find_standing(self, sequence: _Sequence) -> None:
        """Mark what stays where it is, before anything new looks for a place."""
        before: Held | None = None
        is_broken = False  # a step before it moves, so this one is counted anew
        for slot in sequence.slots:
            reminder = sequence.held.get(slot)
            if reminder is None:
                before = None
                is_broken = is_broken or self._is_new(sequence, slot)  # it is written now
                continue
            if self._stays(sequence, reminder, before, is_broken=is_broken):
                sequence.standing[slot] = reminder
                self._occupy(sequence, reminder)
                before, is_broken = reminder, False
            else:
                before, is_broken = None, True

    def _slots(self) -> tuple[Slot, ...]:
        if not self.kinds.follow_up:
            return ()
        return (*(follow_up(k) for k in range(1, len(self.rules.follow_ups) + 1)), LET_GO)

    def _stays(
        self, sequence: _Sequence, reminder: Held, before: Held | None, *, is_broken: bool
    ) -> bool:
        if not self._is_ahead(reminder) or _is_out_of_reach(reminder):
            return True
        is_heirs = reminder.id != sequence.round.id
        is_same = is_heirs or reminder.mark.cause == sequence.cause
        if is_moved(reminder):
            return is_same or reminder.start >= sequence.round.end
        if not is_same or is_broken:
            return False
        if before is None or not reminder.mark.previous:
            return True
        return reminder.mark.previous == basic(self._counts_from(sequence, before))

    def _counts_from(self, sequence: _Sequence, before: Held) -> date:
        """Give the day that the wait after a step counts from, never one before the anchor."""
        return max(self._day_of(before, sequence.zone), sequence.round.day)

    def _day_of(self, reminder: Held, zone: ZoneInfo) -> date:
        """Give the date on which a reminder stands, as the user sees it.

        Where the user's zone is known, every reminder stands there on the day it was
        decided for (never at night), so that zone reads the day back.
        """
        if reminder.done:
            return date.fromisoformat(reminder.done)
        if reminder.all_day:
            return reminder.start.date()
        return reminder.start.astimezone(self.settings.me.timezone or zone).date()

    def _occupy(self, sequence: _Sequence, reminder: Held) -> None:
        self.room.take(reminder.start)
        if reminder.slot.step in _CONTACTS:
            self._contact_days(sequence.application).add(self._day_of(reminder, sequence.zone))

    def _contact_days(self, application: Application) -> set[date]:
        return self.contacts.setdefault(_addressee(application), set())

    def _place(self, sequence: _Sequence) -> None:
        rules, zone = self.rules, sequence.zone
        if not self.kinds.follow_up or not rules.follow_ups:
            return
        said = sequence.round.said
        today = self.now.astimezone(zone).date()
        latest = max(sequence.base, said.timeline or sequence.base)
        is_too_late = (today - latest).days > rules.lookback.count
        previous, previous_reason = sequence.base, sequence.base_reason
        is_dismissed = False
        timeline = said.timeline  # until a follow-up that lay ahead has taken it up
        for number, wait in enumerate(rules.follow_ups, start=1):
            slot = follow_up(number)
            if number == 1 and said.status is Status.NO_SHOW:
                wait, previous_reason = _NEXT_DAY, f"{previous_reason}, to which they did not come"
            standing = sequence.standing.get(slot)
            is_passed = standing is not None and not self._is_ahead(standing)
            if timeline and not (
                is_passed and standing and self._day_of(standing, zone) < timeline
            ):
                due = sequence.days.after(timeline, rules.timeline_grace)
                due = max(due, sequence.round.day + timedelta(days=CONTACTS_APART_DAYS))
                reason = f"{rules.timeline_grace} after {day_text(timeline)}, which they named"
                timeline = None
            else:
                due = max(sequence.days.after(previous, wait), said.timeline or date.min)
                reason = f"{wait} after {previous_reason}"
            if standing:
                if is_dismissed:
                    self._dismiss(sequence, standing)
                    if is_passed:
                        self._keep(sequence, standing)
                    if is_passed or standing.is_users:
                        previous = self._counts_from(sequence, standing)
                    continue
                answer = sequence.days.next_allowed(due)
                reason = _reason_of(standing, answer, reason)
                self._keep(sequence, standing, reason, previous=previous)
                previous = self._counts_from(sequence, standing)
            else:
                replaced = sequence.held.get(slot)
                if replaced is None and not self._is_new(sequence, slot):
                    # Deleted: tidied away when it had passed, dismissed when it lay ahead.
                    landing = sequence.days.next_allowed(due).day
                    at = self.moments.contact(landing, zone)
                    is_ahead = self._miss(sequence.application, sequence.round, slot, at)
                    if not is_dismissed:
                        previous, previous_reason = landing, f"follow-up {number}"
                    is_dismissed = is_dismissed or is_ahead
                    continue
                if is_dismissed:
                    if replaced:
                        self._dismiss(sequence, replaced)
                    continue
                if is_too_late and replaced is None:
                    continue
                answer = self._not_passed(sequence, sequence.days.next_allowed(due))
                at, day, moved = self._find_room(sequence, answer, is_contact=True)
                self._want(
                    sequence,
                    slot,
                    at,
                    reason=_join(reason, moved),
                    previous=previous if number > 1 else None,
                    held=replaced,
                    alarm=timedelta(0),
                )
                self._contact_days(sequence.application).add(day)
                previous = day
            previous_reason = f"follow-up {number}"
        self._place_let_go(sequence, previous, is_too_late=is_too_late, is_dismissed=is_dismissed)

    def _place_let_go(
        self, sequence: _Sequence, last: date, *, is_too_late: bool, is_dismissed: bool
    ) -> None:
        if not self.kinds.let_go:
            return
        last = max(last, sequence.round.said.timeline or last)
        standing = sequence.standing.get(LET_GO)
        if standing:
            landing = sequence.days.next_allowed(sequence.days.after(last, self.rules.let_go_after))
            reason = f"{self.rules.let_go_after} after the last follow-up"
            reason = _reason_of(standing, landing, reason)
            self._keep(sequence, standing, reason, previous=last)
            return
        replaced = sequence.held.get(LET_GO)
        wait = self.rules.let_go_after
        answer = sequence.days.next_allowed(sequence.days.after(last, wait))
        if replaced is None and not self._is_new(sequence, LET_GO):
            at = self.moments.contact(answer.day, sequence.zone)
            self._miss(sequence.application, sequence.round, LET_GO, at)
            return
        if replaced is None and (is_too_late or is_dismissed):
            return
        answer = self._not_passed(sequence, answer)
        at, _day, moved = self._find_room(sequence, answer, is_contact=False)
        self._want(
            sequence,
            LET_GO,
            at,
            reason=_join(f"{wait} after the last follow-up", moved),
            previous=last,
            held=replaced,
            alarm=None,
        )

    def _is_new(self, sequence: _Sequence, slot: Slot) -> bool:
        is_fresh = sequence.is_fresh or slot in sequence.again
        return self._may_write(sequence.round, slot, sequence.cause, is_fresh=is_fresh)

    def _dismiss(self, sequence: _Sequence, reminder: Held) -> None:
        """Withdraw a later step of a sequence whose earlier one was deleted."""
        if self._is_ahead(reminder):
            self._withdraw(reminder, DISMISSED)
            self.missing.append(
                Missing(
                    reminder.uid,
                    sequence.round.id,
                    reminder.slot,
                    reminder.start,
                    is_dismissed=True,
                )
            )

    # --- feedback ---------------------------------------------------------------------

    def _open_feedback(self, application: Application) -> _Sequence | None:
        """Start the request for feedback after a rejection; None where there is none."""
        if not self.kinds.feedback or application.status is not Status.REJECTED:
            return None
        if any(round_.said.feedback for round_ in application.rounds):
            return None
        held = {
            round_.id: self.by_round[round_.id][FEEDBACK]
            for round_ in application.rounds
            if FEEDBACK in self.by_round.get(round_.id, {})
        }
        ended = [r for r in application.rounds if r.end <= self.now]
        round_ = next(
            (r for r in reversed(application.rounds) if r.id in held),
            ended[-1] if ended else application.rounds[-1],
        )
        zone = round_.zone
        seen = next(
            r.said.seen for r in reversed(application.rounds) if r.said.status is Status.REJECTED
        )
        first_seen = (seen or self.now).astimezone(zone).date()
        return _Sequence(
            application=application,
            round=round_,
            zone=zone,
            days=self.days(region_of(application, self.settings)),
            base=first_seen,
            base_reason=f"{day_text(first_seen)}, when their no was seen",
            cause=feedback_cause(application, self.rules, self._common(application, zone)),
            held={FEEDBACK: held[round_.id]} if held else {},
            is_fresh=self._is_first_request(application),
            again=frozenset(),
            slots=(FEEDBACK,),
        )

    def _is_first_request(self, application: Application) -> bool:
        """Tell whether feedback was never asked for; without a memory what stands tells.

        Then a rejection is new where something of the sequence is still pending.
        """
        traces = [self.traces.of(round_.id) for round_ in application.rounds]
        if any(FEEDBACK in t and t[FEEDBACK].fate is not Fate.WITHDRAWN for t in traces):
            return False
        if self._has_asked_at_a_round_that_is_gone(application):
            return False
        standing = [h for r in application.rounds for h in self.by_round.get(r.id, {}).values()]
        return (
            not standing
            or any(traces)
            or any(self._is_ahead(h) and h.slot.step in _SEQUENCE for h in standing)
        )

    def _has_asked_at_a_round_that_is_gone(self, application: Application) -> bool:
        """Tell whether feedback was asked for after a round that has left the calendar."""
        rounds = {r.id for a in self.applications for r in a.rounds}
        marks = [h.mark for h in self._strays if h.slot == FEEDBACK and not self._is_ahead(h)]
        marks += [
            trace.mark
            for home, trace in self.traces.of_slot(FEEDBACK)
            if home not in rounds and trace.fate is not Fate.WITHDRAWN
        ]
        return any(self._is_of_employer(mark, application) for mark in marks)

    def _is_of_employer(self, mark: Mark, application: Application) -> bool:
        """Tell whether a mark names the employer of an application that has rounds."""
        ends = parse_stamp(mark.ends)
        return (
            ends is not None
            and bool(mark.round)
            and mark.round in self._round_marks(application, ends)
        )

    def _place_feedback(self, sequence: _Sequence) -> None:
        wait, zone = self.rules.feedback_after, sequence.zone
        reason = f"{wait} after {sequence.base_reason}"
        answer = sequence.days.next_allowed(sequence.days.after(sequence.base, wait))
        standing = sequence.standing.get(FEEDBACK)
        if standing:
            self._keep(sequence, standing, _reason_of(standing, answer, reason))
            return
        replaced = sequence.held.get(FEEDBACK)
        if replaced is None:
            anchor = sequence.application.rounds[-1]
            latest = max(anchor.day, anchor.said.timeline or anchor.day)
            today = self.now.astimezone(zone).date()
            asked = self.traces.of(sequence.round.id).get(FEEDBACK)
            is_missed = asked is None or asked.start > self.now
            is_new = sequence.is_fresh or (self.restore and is_missed)
            if not is_new and not self._was_never_written(sequence.round, FEEDBACK):
                at = self.moments.contact(answer.day, zone)
                self._miss(sequence.application, sequence.round, FEEDBACK, at)
                return
            if (today - latest).days > FEEDBACK_DAYS:
                return
        answer = self._not_passed(sequence, answer)
        at, day, moved = self._find_room(sequence, answer, is_contact=True)
        self._want(
            sequence,
            FEEDBACK,
            at,
            reason=_join(reason, moved),
            previous=None,
            held=replaced,
            alarm=timedelta(0),
        )
        self._contact_days(sequence.application).add(day)

    def _not_passed(self, sequence: _Sequence, answer: Answer) -> Answer:
        """Give the day asked for, or the first allowed one whose contact time is ahead."""
        if self.moments.contact(answer.day, sequence.zone) > self.now:
            return answer
        later = sequence.days.next_allowed(self.moments.earliest(self.now, sequence.zone))
        passed = f"{day_text(answer.day)} has passed"
        return Answer(later.day, _join(passed, later.reason))

    def _find_room(
        self, sequence: _Sequence, answer: Answer, *, is_contact: bool
    ) -> tuple[datetime, date, str]:
        """Find the first free moment from a day on, its day, and what moved it in all.

        A full day is passed over and, for a message to the employer, one too near another.
        """
        days, zone, day = sequence.days, sequence.zone, answer.day
        full = "full", days.region.code, zone
        near = "near", days.region.code, _addressee(sequence.application)
        obstacles: dict[str, None] = {}
        while True:
            kinds = (full, near) if is_contact else (full,)
            for kind in kinds:
                asked, day = day, self.detours.first(kind, day)
                if day != asked:
                    obstacles[_OBSTACLES[kind[0]]] = None
            kind = near
            at = None
            if not (is_contact and self._is_near_another(sequence.application, day)):
                kind, at = full, self.room.find(day, zone)
            if at is not None:
                break
            self.detours.rule_out(kind, day, days.next_allowed(day + timedelta(days=1)).day)
        if not obstacles:
            return at, day, answer.reason
        return at, day, _join(answer.reason, f"{' and '.join(obstacles)}; moved to {day_text(day)}")

    def _is_near_another(self, application: Application, day: date) -> bool:
        taken = self._contact_days(application)
        reach = range(1 - CONTACTS_APART_DAYS, CONTACTS_APART_DAYS)
        return any(day + timedelta(days=n) in taken for n in reach)

    def _want(
        self,
        sequence: _Sequence,
        slot: Slot,
        at: datetime,
        *,
        reason: str,
        previous: date | None,
        held: Held | None,
        alarm: timedelta | None,
    ) -> None:
        self.room.take(at)
        self._add(
            sequence.application,
            sequence.round,
            slot,
            at,
            alarm=alarm,
            reason=reason,
            cause=sequence.cause,
            previous=previous,
            held=held,
        )

    def _keep(
        self,
        sequence: _Sequence,
        reminder: Held,
        reason: str = "stands already",
        *,
        previous: date | None = None,
    ) -> None:
        self._stand(
            sequence.application,
            sequence.round,
            reminder,
            cause=sequence.cause,
            reason=reason,
            previous=previous,
        )

    # --- card and thank-you -----------------------------------------------------------

    def _cards_and_thanks(self, application: Application) -> None:
        for round_ in application.rounds:
            held = self.by_round.get(round_.id, {})
            is_fresh = self._is_fresh(round_, held) or self._begins_anew(round_, held)
            cause = round_cause(round_, self._common(application, round_.zone))
            status = application.status
            is_over = status is not None and status.ends_application
            if self.kinds.card and not is_over:
                at = self.moments.card(round_)
                self._stand_or_want(
                    application,
                    round_,
                    CARD,
                    at,
                    CARD_ALARM,
                    cause,
                    held,
                    is_fresh=is_fresh,
                    reason="before the interview, to ask for the timeline",
                )
            if self.kinds.thank_you and not is_over and round_.said.status is not Status.NO_SHOW:
                at = self.moments.thank_you(round_)
                self._stand_or_want(
                    application,
                    round_,
                    THANK_YOU,
                    at,
                    timedelta(0),
                    cause,
                    held,
                    is_fresh=is_fresh,
                    reason="on the day of the interview, or the next morning",
                )

    def _stand_or_want(
        self,
        application: Application,
        round_: Round,
        slot: Slot,
        at: datetime,
        alarm: timedelta,
        cause: str,
        held: Mapping[Slot, Held],
        *,
        is_fresh: bool,
        reason: str,
    ) -> None:
        reminder = held.get(slot)
        if reminder is None:
            if round_.id in self.unknown:
                return
            if not self._may_write(round_, slot, cause, is_fresh=is_fresh):
                self._miss(application, round_, slot, at)
            elif at > self.now:
                self._add(application, round_, slot, at, alarm=alarm, reason=reason, cause=cause)
            return
        was_put_off = (
            not self._is_ahead(reminder)
            and at > self.now
            and reminder.mark.cause not in ("", cause)
            and reminder.mark.start != stamp(at)
            and (reminder.id == round_.id or all(h.id != round_.id for h in held.values()))
            and round_.id not in self.unknown
        )
        if reminder.is_users or reminder.done:
            # It was left where it stood when the interview moved; that it passes is no cause.
            was_put_off = was_put_off and self.starts.get(round_.id) != round_.founder.event.start
        if was_put_off and (
            not self._is_followed(round_, reminder, held.values(), cause)
            or self._was_never_written(round_, slot)
        ):
            self._add(application, round_, slot, at, alarm=alarm, reason=reason, cause=cause)
            return
        stays = (
            not self._is_ahead(reminder)
            or _is_out_of_reach(reminder)
            or (reminder.mark.cause == cause and reminder.id == round_.id)
            or (is_moved(reminder) and self._is_sensible(reminder, round_))
        )
        if stays:
            self._stand(
                application,
                round_,
                reminder,
                cause=cause,
                reason="you moved it" if is_moved(reminder) else reason,
            )
        elif at > self.now:
            self._add(
                application,
                round_,
                slot,
                at,
                alarm=alarm,
                reason=reason,
                cause=cause,
                held=reminder,
            )
        else:
            self._withdraw(reminder, "the interview was moved")

    def _is_sensible(self, reminder: Held, round_: Round) -> bool:
        """Whether a moved reminder still stands on its side of the interview."""
        if reminder.slot == CARD:
            return reminder.start <= round_.start
        return reminder.start >= round_.end

    # --- outcome ----------------------------------------------------------------------

    def _add(
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
    ) -> None:
        mark = self._mark(application, round_, cause)
        mark = dataclasses.replace(
            mark, start=stamp(at), previous=basic(previous) if previous else ""
        )
        transferred = held is not None and held.id != round_.id
        if held is not None and not held.has_alarm:
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
            )
        )

    def _stand(
        self,
        application: Application,
        round_: Round,
        reminder: Held,
        *,
        cause: str,
        reason: str,
        previous: date | None = None,
    ) -> None:
        """Leave a reminder as it stands; under a new founder it stands there again."""
        is_heirs = (
            reminder.id != round_.id and self._is_ahead(reminder) and not _is_out_of_reach(reminder)
        )
        mark = self._mark(application, round_, cause) if is_heirs else reminder.mark
        if is_heirs:
            before = reminder.mark.previous
            before = basic(previous) if previous and before else before
            mark = dataclasses.replace(mark, start=reminder.mark.start, previous=before)
        self.wanted.append(
            Wanted(
                uid=self._new_uid(round_, reminder.slot) if is_heirs else reminder.uid,
                id=round_.id if is_heirs else reminder.id,
                slot=reminder.slot,
                at=reminder.start,
                length=reminder.end - reminder.start,
                alarm=_alarm_of(reminder.slot) if reminder.has_alarm else None,
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

    def _mark(self, application: Application, round_: Round, cause: str) -> Mark:
        founder = round_.founder
        return Mark(
            cause=cause,
            judged=judged_mark(founder.event),
            ends=stamp(round_.end),
            twin=twin_mark(founder),
            double=double_mark(founder),
            round=round_mark(application, application.rounds.index(round_)),
        )

    def _withdraw(self, reminder: Held, reason: str) -> None:
        if self._is_ahead(reminder) and not reminder.is_users and not reminder.is_copy:
            self.withdrawn.setdefault(_place(reminder), Withdrawal(reminder, reason))

    def _leave_alone(self, sequence: _Sequence) -> None:
        """Keep what stands of a sequence that cannot be decided."""
        self.undecided.add(sequence.round.id)
        for slot, reminder in sequence.held.items():
            if slot in sequence.slots:
                self._keep(sequence, reminder)

    def _withdraw_the_rest(self) -> None:
        """Take away what lies ahead and nobody wants any more, for a reason that is known."""
        wanted = {_place(w.held) for w in self.wanted if w.held}
        rounds = {r.id: (a, r) for a in self.applications for r in a.rounds}
        for home, slots in self.by_round.items():
            for slot, reminder in slots.items():
                if _place(reminder) in wanted or _place(reminder) in self.withdrawn:
                    continue
                reason = self._why_gone(home, slot, reminder, rounds)
                if reason:
                    self._withdraw(reminder, reason)

    def _silence_what_was_sent(self) -> None:
        """Have no reminder ring whose message is sent, whatever else is so."""
        wanted = {_place(w.held) for w in self.wanted if w.held}
        rounds = {r.id: (a, r) for a in self.applications for r in a.rounds}
        held = [(home, h) for home, slots in self.by_round.items() for h in slots.values()]
        held += [(self.home_of(h.id, h.mark), h) for h in self._extra]
        for home, reminder in held:
            is_due = reminder.done and reminder.start > self.now and home in rounds
            if is_due and _place(reminder) not in wanted:
                self._stand(*rounds[home], reminder, cause="", reason="you have sent it")

    def _keep_a_sign_of_dismissed_rounds(self) -> None:
        """Leave one reminder of a round that was dismissed, else it would begin anew.

        The same where the card was deleted and a later round takes the sequence away: the
        let-go entry, which is silent, waits until the card is due no more.
        """
        for application in self.applications:
            for round_ in application.rounds:
                held = [h for h in self.by_round.get(round_.id, {}).values() if not h.is_copy]
                if round_.id in self.cycles:
                    held = [h for h in held if h.mark.cause == self.cycles[round_.id]]
                gone = [w.reason if (w := self.withdrawn.get(_place(h))) else "" for h in held]
                is_written = any(w.round.id == round_.id and w.held is None for w in self.wanted)
                if is_written:
                    continue
                if held and all(reason == DISMISSED for reason in gone):
                    del self.withdrawn[_place(max(held, key=lambda h: (h.start, h.uid)))]
                elif all(gone) and self._is_ahead_without_card(round_):
                    for reminder in held:
                        if reminder.slot == LET_GO:
                            self.withdrawn.pop(_place(reminder), None)

    def _is_ahead_without_card(self, round_: Round) -> bool:
        """Tell whether the user has deleted the card of a round that is still to come."""
        has_card = CARD in self.by_round.get(round_.id, {}) or any(
            wanted.slot == CARD and wanted.round.id == round_.id for wanted in self.wanted
        )
        return self.kinds.card and not has_card and self.moments.card(round_) > self.now

    def _carry_words(self) -> None:
        """Move what is said in a reminder that goes into the card of its round.

        One that has no card to go to, or in which there is more of the user's, stays and
        falls silent; so does a card that something is said in.
        """
        rounds = {r.id: (a, r) for a in self.applications for r in a.rounds}
        homes = {_place(h): home for home, slots in self.by_round.items() for h in slots.values()}
        ages = {
            (statement.carrier, statement.line): age
            for age, statement in enumerate(sorted(self.statements, key=age_of))
        }
        carried: dict[str, list[tuple[int, Line]]] = {}
        for place, withdrawal in self.withdrawn.items():
            reminder = withdrawal.held
            words = _words_in(reminder)
            is_extra = place not in homes
            home = self.home_of(reminder.id, reminder.mark) if is_extra else homes[place]
            stays = is_edited(reminder)
            if words and not stays:
                is_card = reminder.slot == CARD and not is_extra
                stays = is_card or not self._has_card_to_write(home, rounds)
                if not stays:
                    mine = carried.setdefault(home, [])
                    mine += [(ages.get((reminder.uid, line), 0), line) for line in words]
            self.withdrawn[place] = dataclasses.replace(withdrawal, stays=stays)
        there = {reminder.uid for reminder in self.held}
        for statement in self.statements:
            # One that went before its words could be written anywhere.
            if statement.carrier not in there and self.traces.is_withdrawn(statement.carrier):
                age = ages[statement.carrier, statement.line]
                carried.setdefault(statement.home, []).append((age, statement.line))
        for home, aged in carried.items():
            # The newest is the lowest; what the command line says now is below all others.
            lines = [line for _age, line in sorted(aged, key=lambda item: item[0])]
            self.said[home] = [*lines, *self.said.get(home, ())]
        for home, words in self.said.items():
            if words and home in rounds:
                self._write_into_card(*rounds[home], tuple(words))

    def _say_again(self) -> None:
        """Put into a reminder that is written once more what it said when it was deleted."""
        there = {reminder.uid for reminder in self.held}
        lost: dict[str, list[Line]] = {}
        for statement in sorted(self.statements, key=age_of):
            if statement.carrier not in there:
                lost.setdefault(statement.carrier, []).append(statement.line)
        for n, wanted in enumerate(self.wanted):
            if wanted.uid in lost and wanted.uid not in there:
                said = (*lost[wanted.uid], *wanted.said)
                self.wanted[n] = dataclasses.replace(wanted, said=said)

    def _has_card_to_write(
        self, home: str, rounds: Mapping[str, tuple[Application, Round]]
    ) -> bool:
        if home not in rounds or home in self.unknown:
            return False
        card = self.by_round.get(home, {}).get(CARD)
        if card is None:
            return self._is_without_card(home)
        return not (card.is_users or card.is_copy)

    def _is_without_card(self, home: str) -> bool:
        """Tell whether it is certain that the card of a round is not only unreadable."""
        trace = self.traces.of(home).get(CARD)
        may_stand = trace is None or trace.fate is Fate.STANDING
        return self.is_complete or (self.traces.is_kept and not may_stand)

    def _write_into_card(
        self, application: Application, round_: Round, words: tuple[Line, ...]
    ) -> None:
        for n, wanted in enumerate(self.wanted):
            if wanted.slot == CARD and wanted.round.id == round_.id:
                self.wanted[n] = dataclasses.replace(wanted, said=words)
                return
        card = self.by_round.get(round_.id, {}).get(CARD)
        if card is not None and _place(card) in self.withdrawn:
            place = _place(card)
            self.withdrawn[place] = dataclasses.replace(
                self.withdrawn[place], stays=True, said=words
            )
            return
        if card is None and not self._is_without_card(round_.id):
            return
        cause = round_cause(round_, self._common(application, round_.zone))
        if card is not None:
            self._stand(application, round_, card, cause=cause, reason="it holds what you said")
        else:
            self._add(
                application,
                round_,
                CARD,
                self.moments.card(round_),
                alarm=None,
                reason="to hold what you said",
                cause=cause,
            )
        self.wanted[-1] = dataclasses.replace(self.wanted[-1], said=words)

    def _why_gone(
        self,
        home: str,
        slot: Slot,
        reminder: Held,
        rounds: Mapping[str, tuple[Application, Round]],
    ) -> str:
        if home in self.unknown:
            return ""
        if home in rounds:
            application, round_ = rounds[home]
            if not _is_on(self.kinds, slot):
                return "this kind of reminder is switched off"
            ended = _why_ended(application, round_, slot)
            if ended:
                return ended
            if slot.step in (Step.FOLLOW_UP, Step.LET_GO):
                if round_ is not application.rounds[-1]:
                    return "a later round is in the calendar"
                if slot.number > len(self.rules.follow_ups):
                    return "the cadence is shorter now"
                if not self.rules.follow_ups:
                    return "there are no follow-ups any more"
            return ""
        interview = self.judged.get(home)
        if interview is None and slot.step in _SEQUENCE:
            said = self._last_status(home)
            if said in CLOSING:
                return _CLOSED[said]
        if interview is None:
            # An interview that has ended and is gone was tidied away: its reminders stay.
            ends = parse_stamp(reminder.mark.ends)
            if not self.is_complete or ends is None or ends <= self.now:
                return ""
            return "the interview was deleted"
        if interview.standing is Standing.CANCELLED:
            return "the interview was cancelled"
        if interview.standing is Standing.DECLINED:
            return "the interview was declined"
        if interview.nature is Verdict.SURE:
            return "the same interview stands twice"
        if interview.settled and interview.nature is Verdict.NO:
            return "marked as no interview"
        if reminder.mark.judged and reminder.mark.judged != judged_mark(interview.event):
            return "the event is no interview any more"
        return ""

    def _last_status(self, home: str) -> Status | None:
        """Give the newest status said of an interview that is no more in the calendar."""
        said = [s for s in self.statements if s.home == home and s.line.key == "status"]
        found = [notes.status(s.line.value) for s in sorted(said, key=age_of)]
        return next((status for status in reversed(found) if status is not None), None)

    def _states(self) -> dict[str, State]:
        waiting = {
            wanted.application.id
            for wanted in self.wanted
            if wanted.at > self.now and wanted.slot.step in (Step.FOLLOW_UP, Step.LET_GO)
        }
        return {a.id: self._state(a, is_waiting=a.id in waiting) for a in self.applications}

    def _state(self, application: Application, *, is_waiting: bool) -> State:
        if not application.rounds:
            ended = any(i.standing is Standing.DECLINED for i in application.off)
            return State.WITHDREW if ended else State.SILENT
        anchor = application.rounds[-1]
        status = application.status
        if status in CLOSING:
            return _STATES[status]
        if anchor.end > self.now:
            return State.UPCOMING
        later = [i for i in application.off if self._is_later(i, anchor)]
        if any(i.standing is Standing.DECLINED for i in later):
            return State.REPLIED
        if is_waiting:
            return State.WAITING
        today = self.now.astimezone(anchor.zone).date()
        is_over = (today - anchor.day).days > self.rules.lookback.count
        return State.SILENT if is_over or self.rules.follow_ups else State.WAITING


# --- small ones -----------------------------------------------------------------------

_SEQUENCE = (Step.FOLLOW_UP, Step.LET_GO)
_CONTACTS = (Step.FOLLOW_UP, Step.FEEDBACK)
_NEXT_DAY = Wait(1)

# What is said, the reason it gives for taking a reminder away, and the state it leaves.
_CLOSED = {
    Status.REPLIED: "they answered",
    Status.OFFER: "they made an offer",
    Status.REJECTED: "they said no",
    Status.WITHDREW: "you withdrew",
}
_STATES = {
    Status.REPLIED: State.REPLIED,
    Status.OFFER: State.OFFER,
    Status.REJECTED: State.REJECTED,
    Status.WITHDREW: State.WITHDREW,
}


def with_done(reminder: Held, now: datetime, zone: ZoneInfo | None) -> Held:
    """Tell the day on which a ticked reminder counts as sent: when that was first seen.

    In one that is not ours to write nothing keeps that day; it is its own.
    """
    is_own = has_own_title(reminder)
    if is_own or not notes.title(reminder.title).is_done:
        return reminder
    if reminder.mark.done:
        day = reminder.mark.done
    elif _is_out_of_reach(reminder):
        day = basic(reminder.start.date())
    else:
        day = basic(now.astimezone(zone or reminder.start.tzinfo).date())
    return dataclasses.replace(reminder, done=day)


def _words_in(reminder: Held) -> list[Line]:
    """List what the user has said in a reminder, its title's ending included."""
    words = [line for line in notes.lines(reminder.text) if line.value != reminder.id]
    status = None if has_own_title(reminder) else notes.title(reminder.title).status
    return [*words, Line("status", status.value)] if status else words


def _why_ended(application: Application, round_: Round, slot: Slot) -> str:
    """Say which word of the user takes a kind of reminder away; empty for none."""
    status = application.status
    if slot.step is Step.FEEDBACK:
        if status is not Status.REJECTED:
            return "it is not said any more that they said no"
        return "they gave feedback" if any(r.said.feedback for r in application.rounds) else ""
    if slot.step is Step.THANK_YOU and round_.said.status is Status.NO_SHOW:
        return "they did not come"
    if status in CLOSING and (status.ends_application or slot.step in _SEQUENCE):
        return _CLOSED[status]
    return ""


_OBSTACLES = {
    "full": "no slot was free",
    "near": f"kept {CONTACTS_APART_DAYS} days from another message to them",
}


def _addressee(application: Application) -> str:
    """Name whom a message goes to: of an unknown employer each application is its own."""
    return application.employer_key or f"\x00{application.id}"


Place = tuple[str, str, str, tuple[int, int]]


def _place(reminder: Held) -> Place:
    """Name one reminder even where its UID stands twice."""
    return reminder.calendar, reminder.resource, reminder.uid, reminder.extent


def _is_out_of_reach(reminder: Held) -> bool:
    """The user's own by now, a copy, or one whose mark was lost: its place still counts."""
    return reminder.is_users or reminder.is_copy or not reminder.mark.cause


def _alarm_of(slot: Slot) -> timedelta | None:
    if slot == CARD:
        return CARD_ALARM
    return None if slot == LET_GO else timedelta(0)


def _is_on(kinds: Kinds, slot: Slot) -> bool:
    return {
        Step.CARD: kinds.card,
        Step.FOLLOW_UP: kinds.follow_up,
        Step.FEEDBACK: kinds.feedback,
        Step.LET_GO: kinds.let_go and kinds.follow_up,
        Step.THANK_YOU: kinds.thank_you,
    }[slot.step]


def _reason_of(standing: Held, landing: Answer, reason: str) -> str:
    """Explain a reminder that stands: by the user's hand, or by the rules where they agree."""
    if is_moved(standing):
        return "you moved it"
    if standing.start.date() == landing.day:
        return _join(reason, landing.reason)
    return "stands already"


def _join(first: str, second: str) -> str:
    return f"{first}; {second}" if first and second else first or second
