"""What a language has to say: one value of this shape in each language file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Texts:
    """Sentences of one language; `{who}` is the employer, else the event's title.

    `event_titles` are for an employer who is not known. Keys of `titles` and `subjects`
    are the kinds of reminder; `what` and `drafts` tell the first, a further and the last
    follow-up apart.
    """

    titles: Mapping[str, str]
    event_titles: Mapping[str, str]
    discreet_titles: Mapping[str, str]
    what: Mapping[str, str]
    drafts: Mapping[str, str]
    subjects: Mapping[str, str]
    questions: tuple[str, ...]
    about_role_at: str  # "{role}", "{employer}"
    about_role: str
    about_employer: str
    about_nothing: str
    greeting: str
    greeting_named: str
    closing: str
    fill_in: str
    date: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    round_number: str
    label_employer: str
    label_role: str
    label_interview: str
    label_write_to: str
    label_draft: str
    label_subject: str

    def about(self, role: str, employer: str) -> str:
        """Name the matter with what is known of it."""
        if role and employer:
            return self.about_role_at.format(role=role, employer=employer)
        if role:
            return self.about_role.format(role=role)
        if employer:
            return self.about_employer.format(employer=employer)
        return self.about_nothing
