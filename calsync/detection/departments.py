"""Firms told from departments, posts and places: "Acme Foods", not "Data & Insights".

Below a name, or behind "here at", stands the one as often as the other.
"""

from __future__ import annotations

from calsync.detection import firms, persons, places, posts, towns
from calsync.detection.domains import Domain
from calsync.detection.keys import LEGAL, is_legal
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.spelling import JOINTS
from calsync.detection.spoken import spoken
from calsync.detection.text import has_cjk, table, words

# What stands between the words of a name …
TIES = JOINTS | spoken("ties in departments")
# … and between two things that a department does.
_AND = spoken("and")
# What a part of a house is called, with what it is for behind it.
_PARTS = spoken("parts of a house")
# What such parts do …
_WORK = spoken("work of departments")
# … and where.
_QUARTERS = spoken("quarters")
# … and what says by itself that something is a house of its own.
_HOUSES = spoken("houses of their own")
_ENDS_OF_WORK = (
    "kommunikation", "entwicklung", "management", "wirtschaft", "betreuung", "vorbereitung",
    "arbeit", "wesen", "strategie", "sicherung", "planung", "revision", "verwaltung", "hilfe",
    "voering", "zaken", "administratie", "ontwikkeling", "utveckling", "byggnad",
    "byggnadskontoret", "stod", "omrade", "utvikling", "udvikling", "losninger", "losungen",
)  # fmt: skip
_WHEREABOUTS = table(
    "emea apac dach benelux nordics europe emeia latam iberia global worldwide intl"
)


def is_firm(name: str, names: Names, at: Domain) -> bool:
    """Tell a name by a word that only firms have, not a part of a house: "Data & Insights".

    Where the domain `at` is vague, a word that parts of houses have, too, is enough.

    >>> from calsync.detection.domains import read
    >>> from calsync.detection.names import names_of
    >>> english, acme = names_of(("en",)), read("acme.example", ())
    >>> is_firm("Tarn Foods", english, acme), is_firm("Data & Insights", english, acme)
    (True, False)
    >>> is_firm("Tarn Logistics", english, acme)
    False
    >>> is_firm("Tarn Logistics", english, read("tlg.example", ()))
    True
    """
    found = words(name).folded
    if not may_be_firm(name, names) or places.spans(words(name)) or places.is_lent(found):
        return False
    if places.is_street(found):
        return False
    if is_legal(name, found) or ("&" in name and persons.is_heir(found[-1])):
        return True
    kinds = [w for w in found if w in names.org and w not in _WORK]
    own = (w for w in found if w not in names.org and w not in JOINTS and not _is_of_work(w, names))
    if joins_two(name) and not at.has_word_of(found):
        return False  # "Bygg og Plan"
    if at.is_vague or at.has_word_of(found):
        return any(not names.is_generic(w) for w in kinds) or (bool(kinds) and any(own))
    return any(w in _HOUSES or not names.is_generic(w) for w in kinds)


def is_all_own(found: tuple[str, ...], names: Names) -> bool:
    """Tell words none of which says what somebody does: "Meridew"."""
    return not any(_is_of_work(word, names) for word in found if word not in TIES)


def joins_two(name: str) -> bool:
    """Tell what does two things, in words: "Bygg og Plan"."""
    return not _AND.isdisjoint(name.split())


def _is_of_kinds(found: tuple[str, ...], names: Names) -> bool:
    """Tell a name made of kinds of houses and what joins them: "Ristorante al Molino"."""
    kinds = [w for w in found if w not in TIES]
    return 1 < len(kinds) < len(found) and all(
        w in names.org and not names.is_generic(w) for w in kinds
    )


def _is_sign(word: str) -> bool:
    """Tell a letter or a number of a name: "S.p.A.", "7Peaks"."""
    return len(word) == 1 or word[0].isdigit()


def _is_of_work(word: str, names: Names) -> bool:
    """Tell a word for what parts of a house do."""
    is_work = word in _WORK or word in _QUARTERS or word.endswith(_ENDS_OF_WORK)
    return is_work or names.is_generic(word)


def may_be_firm(name: str, names: Names) -> bool:
    """Tell a name in capitals that is no post, no part of a house and no town."""
    text = words(name)
    found = text.folded
    if not found or len(found) > 8 or has_cjk(name) or any(c in name for c in "@:+!?"):
        return False
    if found[0] in _PARTS or not _WHEREABOUTS.isdisjoint(found) or towns.is_only(found):
        return False
    if firms.is_service(name) or firms.is_within(found):
        return False
    if names.is_common(found) and not _is_of_kinds(found, names):
        return False
    is_partner = "&" in name and persons.is_heir(found[-1])
    if not is_partner and any(posts.heads_role(w, names) and w not in names.org for w in found):
        return False
    is_plain = all(_is_of_work(w, names) or w in JOINTS or w in names.org for w in found)
    if is_plain and not _is_of_kinds(found, names):
        return False
    if found[-1] in _WORK and len(found) > 1 and not is_partner:
        return False  # "Children's Services"
    if len(found) == 1 and any(found[0][at:] in names.role for at in range(3, len(found[0]) - 3)):
        return False  # "Treuhandexperte"
    if name[0].islower() and found[0] not in names.org:
        return False
    return all(
        text.text[begin].isupper() or w in TIES or w in LEGAL or w in names.org or _is_sign(w)
        for w, (begin, _) in zip(found, text.spans, strict=True)
    )


def is_nothing_else(name: str, names: Names) -> bool:
    """Tell what may be a firm's name in a sentence: no person, no town, no room."""
    found = words(name).folded
    if not found or not may_be_firm(name, names) or places.is_lent(found):
        return False
    is_person = persons.is_person(Piece(name, found, 0, 0), names)
    return not (is_person or places.spans(words(name)) or towns.is_town(found[0]))
