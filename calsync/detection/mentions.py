"""Firms that notes or a place mention by a name that says what they are: "Gasthof Löwen".

A title says no more than its owner needs to know again: "Löwen 2. Runde". Where the event
mentions a firm that has a word in common with it, that is its name.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from calsync.detection.firms import strip_office
from calsync.detection.keys import LEGAL
from calsync.detection.names import Names
from calsync.detection.persons import first_names, is_honorific
from calsync.detection.spelling import JOINTS
from calsync.detection.text import Words, has_cjk

_LONGEST = 7  # words of a name
_TIES = (" ", "-", " & ", "&", "'", "’", " + ", "+", ". ", " “", ' "', " «", " „")
_OF_ADDRESS = ("/", "@")


def of_the_same(said: Collection[str], text: Words, names: Names) -> str:
    """Return the firm mentioned in `text` that has its own words in common with `said`.

    What is its own is no kind of firm, no joint and no legal form. Either all own words of
    the mention are `said`, or all those that are said are its own.

    >>> from calsync.detection.text import words
    >>> from calsync.detection.names import names_of
    >>> text = words("Kochmesser mitbringen. Gasthof Löwen, Frau Moor")
    >>> of_the_same(("lowen", "2"), text, names_of(("de", "en")))
    'Gasthof Löwen'
    """
    mine = {word for word in said if _is_own(word, names)}
    # Two words that are one begin with the same four letters, or are the same.
    if not any(f" {word[:4]}" in text.padded for word in mine):
        return ""
    kinds = [word for word in said if word in names.org]
    best = ""
    at = 0
    while at < len(text.folded):
        at, stop = _bounds(text, at, mine, names)
        found = text.folded[at:stop]
        own = {word for word in found if _is_own(word, names)}
        is_firm = any(w in names.org for w in found) or (stop > at and found[-1] in LEGAL)
        is_same = own and (_within(own, mine) or _within(mine, own)) and _has_kinds(kinds, found)
        if is_firm and is_same:
            best = max(best, _cut(text, at, _without_town(found, mine, names) + at, mine), key=len)
        at = max(stop, at + 1)
    return best


def is_longer(long: Words, short: Words, names: Names) -> bool:
    """Tell whether a name has all own words and kinds of another, and more; no town behind."""
    if has_cjk(long.text):
        return long.padded.endswith(short.padded)
    if len(long.folded) <= len(short.folded):
        return False
    mine = {word for word in short.folded if _is_own(word, names)}
    kinds = [word for word in short.folded if word in names.org]
    is_more = bool(mine) and mine <= set(long.folded)
    is_end = is_more and (long.folded[-1] in mine or long.folded[-1] in names.org)
    return is_end and _has_kinds(kinds, long.folded)


def _bounds(text: Words, at: int, mine: Collection[str], names: Names) -> tuple[int, int]:
    """Return where the next name in `text` begins and ends, from `at` on; it may be empty."""
    begin = end = here = at
    while here < len(text.folded) and here - at < _LONGEST:
        word = text.folded[here]
        if here > at:
            gap = text.text[text.spans[here - 1][1] : text.spans[here][0]]
            if gap not in _TIES or (gap == ". " and len(text.folded[here - 1]) > 3):
                break
        if _is_part(text, here, mine, names):
            end = here + 1
        elif here == at or word not in JOINTS:
            break
        elif not any(_is_telling(w, mine, names) for w in text.folded[begin:here]):
            begin = here + 1  # what a joint divides from the name
        here += 1
    return (begin, end) if end > begin else (at, at)


def _without_town(found: Sequence[str], mine: Collection[str], names: Names) -> int:
    """Count the words of a mention up to its kind: "Acme Transport" in "Acme Transport Leeds"."""
    is_said = [any(_is_one(word, m) for m in mine) for word in found]
    if not is_said[0] or found[-1] in LEGAL:
        return len(found)
    last = max(at for at, word in enumerate(found) if is_said[at] or word in names.org)
    return last + 1 if found[last] in names.org else len(found)


def _is_telling(word: str, mine: Collection[str], names: Names) -> bool:
    """Tell a word that says what a firm is, or that it is the one that was said."""
    return word in names.org or any(_is_one(word, m) for m in mine)


def _is_part(text: Words, at: int, mine: Collection[str], names: Names) -> bool:
    word = text.folded[at]
    begin, end = text.spans[at]
    if text.text[begin - 1 : begin] in _OF_ADDRESS or text.text[end : end + 1] in _OF_ADDRESS:
        return False
    if _is_telling(word, mine, names) or word in LEGAL:
        return not is_honorific(word)
    is_capital = text.text[begin].isupper() and len(word) > 1
    is_other = word in names.filler or word in names.role or word in first_names()
    return is_capital and not is_other and not is_honorific(word)


def _is_own(word: str, names: Names) -> bool:
    return (
        len(word) > 2
        and not word[0].isdigit()
        and word not in JOINTS
        and word not in names.org
        and word not in LEGAL
        and word not in names.filler
        and word not in names.role
        and word not in names.craft
    )


def _within(some: Collection[str], others: Collection[str]) -> bool:
    return all(any(_is_one(a, b) for b in others) for a in some)


def _has_kinds(kinds: Collection[str], found: Collection[str]) -> bool:
    """Tell whether a name says the same kinds, perhaps more closely: "Steuerkanzlei"."""
    return all(any(_is_one(k, w) or (len(k) > 3 and w.endswith(k)) for w in found) for k in kinds)


def _is_one(one: str, other: str) -> bool:
    """Tell whether two words are one in perhaps two cases: "Kuhassa", "Kuha"."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return (
        len(short) > 3
        and len(long) - len(short) < 5
        and long.startswith(short[: max(4, len(short) - 1)])
    )


def _cut(text: Words, at: int, stop: int, mine: Collection[str]) -> str:
    begin, end = text.spans[at][0], text.spans[stop - 1][1]
    last = text.folded[stop - 1]
    if last in LEGAL and text.text[end : end + 1] == ".":
        end += 1
    elif last not in mine and last[-1] == "s" and last[:-1] in mine:
        end -= 1  # of it
    return strip_office(text.text[begin:end])
