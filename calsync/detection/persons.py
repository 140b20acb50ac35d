"""Who is a person: by first name, by honorific, by the shape of a name."""

from __future__ import annotations

from functools import lru_cache

from calsync.detection.keys import LEGAL
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.posts import JOINING, heads_role, is_loose_head, is_special
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, fold, has_cjk, table, words
from calsync.detection.vocabulary import people


class FirstNames:
    """Thousands of names, left as texts by their first two letters: a set is ten times as big."""

    __slots__ = ("_texts",)

    def __init__(self, text: str) -> None:
        by: dict[str, list[str]] = {}
        for name in text.split():
            by.setdefault(name[:2], []).append(name)
        self._texts = {two: f" {' '.join(names)} " for two, names in by.items()}

    def __contains__(self, word: str) -> bool:
        return f" {word} " in self._texts.get(word[:2], "")


@lru_cache(maxsize=1)
def first_names() -> FirstNames:
    """Return the first names that many languages know, folded."""
    return FirstNames(people.FIRST)


@lru_cache(maxsize=1)
def _honorifics() -> frozenset[str]:
    return frozenset(fold(people.HONORIFIC).split())


def is_honorific(word: str) -> bool:
    """Tell whether a folded word is put before names: "mr", "frau"."""
    return word in _honorifics()


def is_person(piece: Piece, names: Names) -> bool:
    """Tell whether a piece is a person's name by its shape."""
    found = piece.folded
    if not piece.text.isascii() and has_cjk(piece.text):
        return _is_cjk_person(piece.text, names)
    if "&" in piece.text and is_heir(found[-1]):
        return False  # "Albrecht & Zonen"
    if found[-1] == "s" and len(found) == 2 and found[0] in first_names():
        return True  # "Tom's"
    if is_genitive(piece) or is_of_somebody(piece):
        return True
    if len(found) > 4 or any(word in names.org for word in found[1:]):
        return False
    if found[0] in _honorifics() and len(found) > 1:
        if found[0] in ("hr", "ing") and piece.text[len(found[0])] != ".":
            return False  # rather "HR Acme" than "Hr Koch"
        if len(found) > 2 and found[0] in names.leading and found[1] in JOINING:
            return False  # "prof de maths"
        if found[0] not in ("sr", "jr", "st", "m", "p"):
            return True  # "Herr Koch"
        return found[1] not in names.craft and not heads_role(found[1], names)  # "Sr. Engineer"
    if found[0] not in first_names():
        return False
    return len(found) <= 3 or found[1] in ("van", "von", "de", "da", "dos", "del", "di")


# Those with whom somebody runs a firm.
_HEIRS = spoken("heirs")
_PARTNERS = ("partner", "kolleg", "colleg", "associ", "asoci", "soci")


def is_heir(word: str) -> bool:
    """Tell those with whom somebody runs a firm: "sons", "partners"."""
    return word in _HEIRS or word.startswith(_PARTNERS)


# What joins somebody to their firm: "Tom Beck of Acme".
OF_FIRM = spoken("ties of a person")


def has_partners(piece: Piece) -> bool:
    """Tell a name that joins people or says who else it is: "Acme & Moor", "Acme et Fils"."""
    found, text = piece.folded, words(piece.text)
    if len(found) < 2 or min(len(found[0]), len(found[-1])) < 3:
        return False
    has_heirs = found[-1] in _HEIRS and len(found[-2]) < 4
    named = text.spans[:-2] if has_heirs else text.spans
    is_name = bool(named) and all(text.text[begin].isupper() for begin, _ in named)
    return is_name and (has_heirs or "&" in piece.text)


def is_genitive(piece: Piece) -> bool:
    """Tell a first name in German or Swedish with which a title begins: "Toms Intervju"."""
    word = piece.folded[0]
    is_first = piece.start == 0 and len(piece.folded) == 1 and not piece.in_brackets
    return is_first and word[-1] == "s" and word[:-1] in first_names() and word not in first_names()


def is_of_somebody(piece: Piece) -> bool:
    """Tell "von Lisa", "van Tom de Wit"; "von" before a family name is a part of that."""
    found = piece.folded
    is_short = 1 < len(found) <= 4 and not any(word in LEGAL for word in found)
    return is_short and found[0] in ("von", "van") and found[1] in first_names()


# What stands before names of people, and in hardly any name of a firm.
_CIVIL = spoken("civilities")
_HIRING = spoken("offices that hire")


def without_people(name: Words, names: Names) -> tuple[int, int]:
    """Return where a firm begins and ends beside whom one meets, or the room one works in.

    >>> from calsync.detection.names import names_of
    >>> without_people(words("Mme Moor crèche Acme"), names_of(("fr", "en")))
    (2, 4)
    """
    found = name.folded
    first, last = 0, len(found)
    if (
        last > 3
        and found[0] in _honorifics()
        and found[2] in names.org
        and found[1] not in names.org
    ):
        first = 2  # "Mme Moor crèche Acme"
    if last > 3 and found[0] in _honorifics() and found[2] in _HIRING:
        first = 3  # "Mme Moor RH Groupe Acme"
    while first + 2 < last and is_special(found[first], names) and found[first] not in names.org:
        first += 1  # "kitchen Hotel Acme"
    if first and first != 3 and found[first] not in names.org:
        first = 0
    behind = next((i for i in range(first + 1, last - 1) if found[i] in _CIVIL), 0)
    if behind and last - behind < 4 and found[behind + 1] not in OF_FIRM:
        return first, behind  # "Acme Frau Moor", not "Hospital Sra. da Moor"
    tail = found[-1]
    is_met = last - first > 2 and heads_role(found[-2], names) and not is_loose_head(found[-2])
    is_other = tail in LEGAL or tail in names.org or tail in names.craft or heads_role(tail, names)
    return (first, last - 2) if is_met and not is_other else (first, last)


_TITLES = ("さん", "様", "さま", "氏", "先生", "女士", "小姐", "同学", "老师", "님", "씨")


def without_title(piece: Piece) -> Piece:
    """Drop what Japanese, Chinese and Korean put behind a name: "Alex様" is "Alex"."""
    for title in _TITLES if piece.text.endswith(_TITLES) else ():
        if piece.text.endswith(title) and len(piece.text) > len(title):
            bare = piece.text.removesuffix(title).strip()
            return Piece(bare, words(bare).folded, piece.start, piece.start + len(bare))
    return piece


RELATIVES = table("妻 夫 母 父 兄 弟 姉 妹 娘 嫁 旦那 息子 彼女 彼氏 友人 友達 後輩 先輩 同期")


def _is_cjk_person(text: str, names: Names) -> bool:
    bare = text
    for title in _TITLES:
        if bare.endswith(title) and len(bare) > len(title):
            rest = bare.removesuffix(title)
            if any(s in rest for s in ("会社", "公司", "社")) or names.sign_of_firm(rest):
                return False
            is_teacher = title in ("老师", "老師") and rest[0] not in people.CHINESE
            return not is_teacher or not has_cjk(rest)  # "英语老师"
    if fold(text).endswith(names.role_signs) and names.role_signs:
        return False
    if names.has_sign_of_firm(text):
        return False
    compact = bare.replace(" ", "").replace("\u3000", "")
    if compact in RELATIVES:
        return True
    if "\uac00" <= compact[0] <= "\ud7af":
        return len(compact) == 3 and compact[0] in people.KOREAN
    if all("\u3400" <= c <= "\u9fff" or c == "々" for c in compact):
        if len(compact) in (2, 3) and compact[0] in people.CHINESE:
            return True
        if len(compact) == 2 and compact[0] == "小" and compact[1] in people.CHINESE:
            return True  # "小王"
        for surname in people.JAPANESE.split():
            if compact.startswith(surname) and len(compact) <= len(surname) + 3:
                return True
    return False


@lru_cache(maxsize=1)
def japanese_surnames() -> frozenset[str]:
    """Return the family names that are common in Japan."""
    return frozenset(fold(people.JAPANESE).split())
