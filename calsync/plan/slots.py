"""The steps of a round, and what is true of a reminder by itself."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from calsync import notes
from calsync.marks import basic, has_own_title
from calsync.model import Held, Kinds, Slot, Step

REMINDER_LENGTH = timedelta(minutes=15)
CARD_ALARM = timedelta(minutes=15)  # … and rings this long before its own start
CONTACTS_APART_DAYS = 2
DISMISSED = "an earlier follow-up was deleted"

CARD = Slot(Step.CARD.value)
FEEDBACK = Slot(Step.FEEDBACK.value)
LET_GO = Slot(Step.LET_GO.value)
THANK_YOU = Slot(Step.THANK_YOU.value)

SEQUENCE = (Step.FOLLOW_UP, Step.LET_GO)
CONTACTS = (Step.FOLLOW_UP, Step.FEEDBACK)  # each leads to a message


def follow_up(number: int) -> Slot:
    """Name the follow-up with this number, from 1."""
    return Slot(Step.FOLLOW_UP.value, number)


Place = tuple[str, str, str, tuple[int, int]]


def place_of(reminder: Held) -> Place:
    """Name one reminder even where its UID stands twice."""
    return reminder.calendar, reminder.resource, reminder.uid, reminder.extent


def is_out_of_reach(reminder: Held) -> bool:
    """The user's own by now, a copy, or one whose mark was lost: its place still counts."""
    return reminder.is_users or reminder.is_copy or not reminder.mark.cause


def alarm_of(slot: Slot) -> timedelta | None:
    """Tell how long before its start a reminder rings; None for one that is silent."""
    if slot == CARD:
        return CARD_ALARM
    return None if slot == LET_GO else timedelta(0)


def is_on(kinds: Kinds, slot: Slot) -> bool:
    """Tell whether a kind of reminder is wanted at all."""
    return {
        Step.CARD: kinds.card,
        Step.FOLLOW_UP: kinds.follow_up,
        Step.FEEDBACK: kinds.feedback,
        Step.LET_GO: kinds.let_go and kinds.follow_up,
        Step.THANK_YOU: kinds.thank_you,
    }[slot.step]


def with_done(reminder: Held, now: datetime, zone: ZoneInfo | None) -> Held:
    """Tell the day on which a ticked reminder counts as sent: when that was first seen.

    In one that is not ours to write nothing keeps that day; it is its own.
    """
    is_own = has_own_title(reminder)
    if is_own or not notes.title(reminder.title).is_done:
        return reminder
    if reminder.mark.done:
        day = reminder.mark.done
    elif is_out_of_reach(reminder):
        day = basic(reminder.start.date())
    else:
        day = basic(now.astimezone(zone or reminder.start.tzinfo).date())
    return dataclasses.replace(reminder, done=day)
