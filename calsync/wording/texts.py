"""What a language has to say: one value of this shape in each language file.

A file beside this one with the two-letter code of a language for its name, and `TEXTS` in
it, is all that a language needs; tests hold every file to the same promises.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# The messages, and what a reminder says of each. A follow-up is the first, a further or
# the last one; the first two have a variant for a date that was stated and has passed.
# After a no-show all three ask for a new date.
VARIANTS = (
    "followup",
    "followup_timeline",
    "followup_again",
    "followup_again_timeline",
    "followup_last",
    "noshow",
    "noshow_again",
    "noshow_last",
    "feedback",
    "thankyou",
)


@dataclass(frozen=True)
class Texts:
    """Sentences of one language, with fields in braces.

    `titles` are keyed by the kinds of reminder, and `followup_only` is for a cadence of
    one; `{who}` is the employer, and in `event_titles` the event's own title, for an
    employer who is not known. `what` tells the user, in a sentence or two, what is to be
    done: it is keyed by `VARIANTS`, "card" and "letgo". `drafts` are the messages
    themselves and `subjects` their subjects, keyed by `VARIANTS`.

    In messages `{talk}` says which conversation is meant: it is `talk` with the day, and
    with the round and the position where they are known; `{topic}` says it in a few
    words. `{decision}` is the day that was stated.

    No label may be a key that `calsync.notes` reads, as "status" or "role" is.
    """

    titles: Mapping[str, str]
    event_titles: Mapping[str, str]
    discreet_titles: Mapping[str, str]
    what: Mapping[str, str]
    drafts: Mapping[str, str]
    subjects: Mapping[str, str]
    questions: tuple[str, ...]
    talk: str  # "{day}", "{round}", "{about}": the latter two with their blank, or empty
    talk_round: str  # "{name}": begins with a blank
    talk_about: str  # "{matter}": likewise
    topic_about: str  # "{matter}"
    topic_day: str  # "{day}"
    matter_role_at: str  # "{role}", "{employer}"
    matter_role: str
    matter_employer: str
    greeting: str
    greeting_named: str  # "{name}"
    closing: str
    closing_named: str  # "{name}": the user's own
    fill_in: str
    statuses: str  # names every status, and is no line that is read
    day: str  # "{weekday}", "{day}", "{month}": in a message
    day_and_year: str  # … "{year}": there, in another year than the reminder's
    date: str  # likewise: in the notes
    weekdays: tuple[str, ...]  # Monday first
    months: tuple[str, ...]
    round_number: str  # "{number}"
    label_about: str
    label_interview: str
    label_write_to: str
    label_draft: str
    label_subject: str

    def matter(self, role: str, employer: str) -> str:
        """Name the position with what is known of it; empty where nothing is."""
        if role and employer:
            return self.matter_role_at.format(role=role, employer=employer)
        if role:
            return self.matter_role.format(role=role)
        return self.matter_employer.format(employer=employer) if employer else ""
