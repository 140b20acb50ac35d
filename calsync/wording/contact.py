"""Whom a message goes to, and by which name that one is greeted."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from calsync.detection import senders
from calsync.detection.firms import is_office, strip_office
from calsync.detection.keys import LEGAL
from calsync.detection.names import names_of
from calsync.detection.persons import first_names, is_honorific, is_person
from calsync.detection.piece import Piece
from calsync.detection.text import has_cjk, table, words
from calsync.model import Person, Round
from calsync.wording.plain import bare_address, one_line

NOBODY = Person("", "")

_AUTOMATIC = re.compile(r"(?:do[-_.]?)?not?[-_.]?repl(?:y|ies)|nicht[-_.]?antworten")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）")
_TAIL = re.compile(r"\s+(?:[-–—|/@•·]|via|from|at|of|von|bei|chez|c/o)\s+.*|\s*[|•·].*", re.I)
_PARTICLES = table("van von de der den del della di da do dos das la le el al bin ibn ter y")
_LONGEST_NAME = 5  # words


def contact_of(round_: Round) -> Person:
    """Find whom to write to: the user's own line first, then those whom the events name.

    Both fields may be empty. An address that nobody reads is none, unless the user says so.
    """
    named = [_clean(i.contact) for i in round_.interviews if i.contact]
    named = [person for person in named if person.name or person.email]
    told = round_.said.contact
    if told is not None:
        person = Person(one_line(told.name), bare_address(told.email))
        if person.name or person.email:
            return _completed(person, named)
    return next((p for p in named if p.email), named[0] if named else NOBODY)


def _clean(person: Person) -> Person:
    email = bare_address(person.email)
    local = email.partition("@")[0].lower()
    if local in senders.AUTOMATIC or _AUTOMATIC.search(local):
        email = ""
    name = one_line(person.name)
    return Person("" if "@" in name else name, email)


def _completed(told: Person, named: list[Person]) -> Person:
    """Add to what the user said what the events know of the same person."""
    for person in named:
        is_same_name = words(person.name).folded == words(told.name).folded
        if not told.email and told.name and is_same_name:
            return Person(told.name, person.email)
        if not told.name and told.email.lower() == person.email.lower():
            return Person(person.name, told.email)
    return told


def name_to_greet(person: Person, employer: str, *, is_told: bool = False) -> str:
    """Return the name of a person as one is greeted by it; empty for a firm or an office.

    In doubt it is empty. `is_told` is for a contact that the user has named.

    >>> name_to_greet(Person("Li, Dana (Acme)", ""), "Acme")
    'Dana Li'
    >>> name_to_greet(Person("Acme Recruiting Team", "jobs@acme.example"), "Acme")
    ''
    """
    return _name_to_greet(person.name, person.email, employer, is_told)


@lru_cache(maxsize=1024)
def _name_to_greet(name: str, email: str, employer: str, is_told: bool) -> str:
    name = unicodedata.normalize("NFC", one_line(name))
    name = _in_order(_TAIL.sub("", _BRACKETED.sub(" ", name)).strip(" \"'“”„"))
    if not name or any(sign in name for sign in ":/\\_@") or any(c.isdigit() for c in name):
        return ""
    names = names_of(("en",))
    if not name.isascii() and has_cjk(name):
        folded = words(name).folded
        is_one = bool(folded) and is_person(Piece(name, folded, 0, len(name)), names)
        return name if is_one and not is_office(name) else ""
    is_led = False  # "Recruiter Dana Li"
    if strip_office(name) != name.rstrip("."):
        name, is_led = strip_office(name), True
    found = words(name).folded
    if not found or is_office(name):
        return ""
    is_known = found[0] in first_names()
    if is_led and not is_known:
        return ""
    is_titled = len(found) > 1 and (is_honorific(found[0]) or found[0] in ("dr", "prof"))
    if len(name.split()) > _LONGEST_NAME or found[-1] in LEGAL:
        return ""
    firm = words(employer).folded
    if firm and (found == firm or (not is_known and set(firm) <= set(found))):
        return ""
    if any(word in names.org for word in found):
        return ""
    if not (is_known or is_titled) and any(w in names.role or w in names.craft for w in found):
        return ""
    if is_known or is_titled:
        return _cased(name)
    is_named = len(found) > 1 and _looks_like_a_name(name)
    return name if is_named and (is_told or _is_spelled(found, email)) else ""


def _in_order(name: str) -> str:
    """Turn "Li, Dana" round, and drop what else stands behind a comma."""
    before, comma, after = (part.strip() for part in name.partition(","))
    if not comma:
        return name
    left, right = words(before).folded, words(after).folded
    if len(left) <= 2 and 1 <= len(right) <= 2 and right[0] in first_names():
        return f"{after} {before}" if len(left) == 1 or left[0] not in first_names() else before
    return before if len(left) > 1 else ""


def _looks_like_a_name(name: str) -> bool:
    return all(
        word[:1].isupper() or word.lower() in _PARTICLES or not word[:1].isalpha()
        for word in name.split()
    )


def _is_spelled(found: tuple[str, ...], email: str) -> bool:
    """Tell whether an address is made of first and last name: dana.li@, dli@, li.d@."""
    local = words(email.partition("@")[0].partition("+")[0]).folded
    first, last = found[0], found[-1]
    if len(local) == 2:
        return set(local) in ({first, last}, {first[0], last}, {first, last[0]})
    return len(local) == 1 and local[0] in (first[0] + last, first + last[0])


def _cased(name: str) -> str:
    """Write "DANA LI" and "dana li" as names are written."""
    if name == name.lower() or (name == name.upper() and len(name.split()) > 1):
        return " ".join(w if w.lower() in _PARTICLES else w.title() for w in name.split())
    return name
