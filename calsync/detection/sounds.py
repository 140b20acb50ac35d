"""Names that sound alike in two scripts: "ハコブネ" invites from hakobune.example.

A domain can only be spelled in Latin letters. Which vowels stand for a foreign name is
anybody's guess, the consonants are not; the names of the characters tell those.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from calsync.detection.text import fold, lazy, words

# Consonants that a script does not tell apart, or writes in two ways; the rest is dropped.
_ONE = (
    ("ght", "t"), ("ph", "h"), ("sh", "s"), ("ch", "t"), ("ts", "t"), ("th", "s"), ("ck", "k"),
    ("x", "ks"), ("c", "k"), ("q", "k"), ("l", "r"), ("v", "b"), ("f", "h"), ("p", "h"), ("j", "z"),
)  # fmt: skip
_SILENT = lazy(r"[aeiouyw]+")
_CODA = lazy(r"(?<=[aeiou])r(?![aeiouyw])")
_TWICE = lazy(r"(.)\1+")
_LEAST = 3  # consonants in common where one name goes on


def alike(label: str, name: str) -> bool:
    """Tell whether a bare label may spell a name, in kana or Hangul, as a whole or its beginning.

    >>> alike("hakobune", "ハコブネ"), alike("lumenfin", "루멘핀"), alike("hakobune", "スーツ")
    (True, True, False)
    """
    said = "" if name.isascii() else _spoken(name)
    return bool(said) and any(_is_one(said, heard) for heard in _heard(label))


def tells(label: str, name: str) -> bool:
    """Tell whether a name, and perhaps a particle behind it, spells all of a bare label.

    >>> tells("hakobune", "ハコブネ"), tells("lumenfin", "루멘핀엔"), tells("hakobune", "ハコブ")
    (True, True, False)
    """
    said = "" if name.isascii() else _spoken(name)
    return any(len(heard) >= _LEAST and said.startswith(heard) for heard in _heard(label))


def is_same(label: str, name: str) -> bool:
    """Tell whether a bare label spells a Latin name, but for letters that sound the same.

    >>> is_same("vanhoek", "van hoeck"), is_same("vanhoek", "van hout"), is_same("acme", "acma")
    (True, False, False)
    """
    compact = name.replace(" ", "")
    is_alike = len(compact) > 5 and compact.isascii() and label[:2] == compact[:2]
    return is_alike and abs(len(label) - len(compact)) < 3 and _bones(label) == _bones(compact)


def _is_one(said: str, heard: str) -> bool:
    short, long = sorted((said, heard), key=len)
    return (len(short) > 1 and short == long) or (len(short) >= _LEAST and long.startswith(short))


@lru_cache(maxsize=512)
def _heard(label: str) -> tuple[str, ...]:
    return tuple({_bones(label), _bones(_CODA().sub("", label))}) if label.isascii() else ()


@lru_cache(maxsize=512)
def _spoken(name: str) -> str:
    """Return the consonants of a name in kana or Hangul; empty where another script is in it."""
    found = []
    for sign in "".join(words(name).text.split()):
        script, _, sound = unicodedata.name(sign, "").partition(" ")
        if sign in "ー・ッっ":
            continue
        if script not in ("KATAKANA", "HIRAGANA", "HANGUL"):
            return ""
        said = sound.rpartition(" ")[2].lower()
        # What Hangul ends with "s" is spoken as "t": "넷" of "mirnet".
        found.append(f"{said[:-1]}t" if script == "HANGUL" and said[-1] in "sjc" else said)
    return _bones("".join(found))


def _bones(text: str) -> str:
    text = fold(text)
    for many, one in _ONE:
        text = text.replace(many, one)
    return re.sub(_TWICE(), r"\1", re.sub(_SILENT(), "", text))
