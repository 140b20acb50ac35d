"""Offices as their mailboxes call them: those that hire, and those that invite otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from calsync.detection.spoken import spoken
from calsync.detection.text import table

# Local parts that belong to an office, not to a person.
OFFICE = spoken("mailboxes") | table(
    "candidate-calendar talent-acquisition job-cn jobs-noreply kariera-cz university-recruiting"
)

# Offices, by name or address, that invite to something else: by the kind that it is.
_OTHER_OFFICES = {
    "school": spoken("offices of admission"),
    "media": spoken("offices of the press"),
    "research": spoken("offices of research"),
    "home": spoken("offices of lettings"),
    "other": spoken("offices of volunteers"),
}


def other_office(name: Sequence[str], email: str) -> str:
    """Return what an office invites to by its name, as folded words, or by its address."""
    local = email.partition("@")[0].replace("-", "").replace(".", "")
    for sort, known in _OTHER_OFFICES.items():
        if local in known or any(word in known for word in name):
            return sort
    return ""
