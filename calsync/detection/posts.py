"""Which words are a post: its head, what says more of it, its level."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from calsync.detection.keys import ABBREVIATED, LEGAL, LEGAL_SIGNS
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, fold, has_cjk, lazy, table, words


def heads_role(word: str, names: Names) -> bool:
    """Tell a word that heads a role."""
    return (
        word in names.role
        or (bool(names.role_tails) and word.endswith(names.role_tails))
        or (word.endswith("in") and len(word) > 5 and word[:-2] in names.role)
        or (bool(names.role_signs) and not word.isascii() and word.endswith(names.role_signs))
    )


JOINING = spoken("joints of posts")


def is_role(piece: Piece, names: Names) -> bool:
    """Tell whether a piece names a job rather than a firm or a person."""
    found = piece.folded
    if names.role_signs and has_cjk(found[-1]):
        low = fold(piece.text)
        if low.endswith(names.role_signs):
            ends = [low.find(sign) for sign in ("株式会社", "有限公司", "会社", "주식회사")]
            return all(at != 0 for at in ends)  # "株式会社ミナト経理"
        return low.endswith("职") or low.endswith("職")
    if found[-1] in LEGAL and len(found) > 1 and found[-1] not in ("me", "as", "ad"):
        return False
    if heads_role(found[-1], names):
        if _is_of_partners(piece, found[-1]):
            return False
        is_firm = piece.link == "at" or _is_named(found[:-1], names)
        return not (is_firm and found[-1] in names.org)  # "Lane Florist"
    if found[0] in names.leading and len(found) > 1 and found[1] in names.craft:
        return True
    if found[0] in names.leading and len(found) > 2 and found[1] in ("de", "di"):
        return True  # "Gerente de PCP"
    if found[-1] in POSTS and len(found) > 1:
        return found[-1] != "post" or found[0] not in names.org  # "Data role", not "Hotel Post"
    for at, word in enumerate(found[:-1]):
        is_head = heads_role(word, names) and not _is_of_partners(piece, word)
        is_level = _is_level(found[at + 1]) and len(found[at + 1]) > 1
        if is_head and (at > 0 or found[at + 1] in names.craft or is_level):
            # "Engineer II", "Head of Data", "Manager Digital Health"
            rest = found[at + 1 :]
            if all(w in names.craft or heads_role(w, names) or _is_level(w) for w in rest):
                return True
        if is_head and found[at + 1] == "of":
            return True
    return False


def _is_of_partners(piece: Piece, word: str) -> bool:
    """Tell the word for partners in a firm's name: "Adler & Partner"."""
    return word in ("partner", "partners") and "&" in piece.text


def _is_named(found: Sequence[str], names: Names) -> bool:
    """Tell whether one of these words is a name's own."""
    return any(
        w not in names.craft and w not in names.filler and w not in ABBREVIATED
        and not heads_role(w, names) and not _is_level(w) and w not in JOINING
        for w in found
    )  # fmt: skip


POSTS = spoken("posts")
_CALLED = (POSTS - {"post", "job"}) | spoken("other posts")


def is_called(found: Sequence[str]) -> bool:
    """Tell what a post is called behind the word for one: "Position Buchhalter"."""
    return bool(found) and found[0] in _CALLED


# How much, how long and when one works, where a title says it behind a firm.
_TERMS = (
    "night shift", "day shift", "early shift", "late shift", "weekend shift", "zero hours",
    "fixed term", "nachtschicht", "fruhschicht", "spatschicht", "tagschicht", "nachtdienst",
    "fruhdienst", "spatdienst", "temps partiel", "temps plein", "mi temps", "cdd", "cdi",
    "media jornada", "jornada completa", "jornada parcial", "jornada intensiva", "turno de noche",
    "turno de manana", "turno de tarde", "turno noche", "turno manana", "turno tarde",
    "tempo determinato", "tempo indeterminato", "tempo pieno", "tempo parziale", "turno di notte",
    "meio periodo", "periodo integral", "meio turno", "tempo parcial", "tempo inteiro",
    "tempo integral", "turno da noite", "pol etatu", "caly etat", "pelny etat", "zkraceny uvazek",
    "castecny uvazek", "plny uvazek", "polovicni uvazek", "nocni smena", "osa aika", "yovuoro",
    "yari zamanli", "tam zamanli", "gece vardiyasi", "nattskift", "natskift", "nachtdienst",
)  # fmt: skip


@lru_cache(maxsize=1)
def _terms() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return these by their first words."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for term in _TERMS:
        said = tuple(term.split())
        found[said[0]] = (*found.get(said[0], ()), said)
    return found


def terms(text: Words) -> list[tuple[int, int]]:
    """Return the words [first, last) that tell how much and when one works.

    >>> from calsync.detection.text import words
    >>> terms(words("Acme night shift"))
    [(1, 3)]
    """
    known = _terms()
    if known.keys().isdisjoint(text.unique):
        return []
    found = text.folded
    return [
        (at, at + len(said))
        for at, word in enumerate(found)
        for said in known.get(word, ())
        if found[at : at + len(said)] == said
    ]


_LEVELS = table(
    """
    i ii iii iv v 1 2 3 4 5 l3 l4 l5 l6 ic3 ic4 t m w d f h x g n gn all genders remote c e ce c1
    c1e b be pl spl
    """
)


def _is_level(word: str) -> bool:
    """Tell a level of a post: "II", "(m/w/d)", "B7"."""
    return word in _LEVELS or (1 < len(word) < 4 and word[0].isalpha() and word[1:].isdigit())


def is_special(word: str, names: Names) -> bool:
    """Tell what says more of a role, and nothing else: "financier"."""
    return word in names.craft and word not in names.filler


# What begins the name of a body, where a role ends: "Sjuksköterska Region Norr".
_BEGINNING = LEGAL | spoken("beginnings of bodies")


# Heads of roles that begin the names of firms, too.
_AMBIGUOUS = table(
    """
    master partner principal lead head staff chief pilot agent sales marketing owner fellow
    associate group buyer intern graduate trader broker banker chef cook driver trainee ux ui qa
    hr dev eng pm em rep coach producer president operator writer editor advocate supervisor
    executive
    """
)


def is_loose_head(word: str) -> bool:
    """Tell a word that heads a role but begins the names of firms, too."""
    return word in _AMBIGUOUS


def leading_role(piece: Piece, names: Names) -> int:
    """Count the words of a role with which a piece begins where something else follows."""
    found = piece.folded
    count = 0
    while count + 1 < len(found) and _is_before_head(piece, count, names):
        count += 1  # "Staff Nurse Acme", "LKW-Fahrer Acme"
    head = found[count]
    if not heads_role(head, names):
        return 0
    if head in _AMBIGUOUS and head not in names.leading and not count:
        return 0
    count += 1
    if "&" in piece.text and fold(piece.text.partition("&")[0]).rstrip().endswith(head):
        return 0  # "Bakker & Zoon"
    is_after = count > 1
    while count < len(found):
        word = found[count]
        if word in JOINING and (word, found[count - 1]) != ("e", "c"):  # "kierowca C+E"
            ahead = count
            while ahead < len(found) and found[ahead] in JOINING:
                ahead += 1
            if ahead >= len(found):
                return 0
            if word == "de" and "bij" in names.connectors and found[ahead] not in names.craft:
                break  # "verpleegkundige De Boer"
            count = ahead + 1
        elif (
            (word in names.craft and word not in names.org)
            or heads_role(word, names)
            or _is_level(word)
        ) and word not in _BEGINNING:
            count += 1
        else:
            break
    rest = found[count:]
    if is_after and all(w in LEGAL or w in names.org or w in names.filler for w in rest):
        return 0  # "Health Coach Group"
    return count if rest else 0


def _is_before_head(piece: Piece, at: int, names: Names) -> bool:
    """Tell a word that says more of the head of a role behind it, and is no firm's own."""
    word, ahead = piece.folded[at], piece.folded[at + 1]
    if heads_role(word, names) and word not in _AMBIGUOUS:
        return False
    if word in names.craft and (word not in names.org or heads_role(ahead, names)):
        return True  # "Data Analyst"
    return heads_role(ahead, names) and f"{word}-{ahead}" in fold(piece.text)


def leading_office(piece: Piece, names: Names) -> int:
    """Count the words before the firm in "director of Acme"; 0 where none is named."""
    found = piece.folded
    if len(found) < 3 or not heads_role(found[0], names) or found[1] not in JOINING:
        return 0
    at = 1
    while at < len(found) and found[at] in JOINING:
        at += 1
    rest = found[at:]
    if not rest or all(w in names.craft or heads_role(w, names) for w in rest):
        return 0
    return at


_LATIN = lazy(r"[a-zA-Z][a-zA-Z0-9 .&'-]+")


def split_role(piece: Piece, names: Names) -> tuple[str, str]:
    """Take "Acme Backend Engineer" apart: (what is no part of the role, the role)."""
    found = piece.folded
    if len(found) == 1:
        low = fold(piece.text)
        if len(low) == len(piece.text):
            for sign in (*LEGAL_SIGNS, *names.org_signs):
                at = low.find(sign)
                if at > 0 and at + len(sign) < len(low):
                    return piece.text[: at + len(sign)], piece.text[at + len(sign) :].lstrip("的の")
        latin = _LATIN().match(piece.text)  # "Acme护士"
        if latin is not None and has_cjk(piece.text[latin.end() :]):
            return latin.group().strip(), piece.text[latin.end() :].lstrip("的の")
        return "", piece.text
    heads = [
        at
        for at, word in enumerate(found)
        if heads_role(word, names) and not _is_of_partners(piece, word)
    ]
    if not heads:
        return "", piece.text
    first = last = heads[-1]
    while first > 0 and (
        found[first - 1] in names.craft
        or heads_role(found[first - 1], names)
        or found[first - 1] in ABBREVIATED
    ):
        if first > 1 and found[first - 1] in names.org and found[first - 2] not in names.craft:
            break  # "De Vries Transport chauffeur"
        first -= 1
    while last + 1 < len(found) and (found[last + 1] in names.craft or found[last + 1] in _LEVELS):
        last += 1
    if last < len(found) - 1 and found[last] in JOINING:
        last += 1  # "professeur des écoles"
    while first < last and found[first] in JOINING:
        first += 1
    if first == 0 and last == len(found) - 1:
        return "", piece.text
    bounds = words(piece.text).spans
    if len(bounds) != len(found):
        return "", piece.text
    role = piece.text[bounds[first][0] : bounds[last][1]]
    if first > 0:
        return piece.text[: bounds[first - 1][1]], role
    return piece.text[bounds[last + 1][0] :], role
