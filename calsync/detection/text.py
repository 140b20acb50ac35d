"""How titles and notes are read: one spelling for all, words and where they stood.

`fold` makes "VORSTELLUNGSGESPRÄCH", "Vorstellungsgespräch" and its decomposed spelling
one. Nothing in here depends on the locale.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cached_property, lru_cache

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile("[\u0300-\u036f]+")
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
_LETTER = re.compile("[łøđıæœðþ]")
_BEYOND_3000 = re.compile(b"[\xe3-\xf4]").search  # in UTF-8


def fold(text: str) -> str:
    """Return `text` without case, accents and width: equal for every spelling of a word.

    >>> fold("Kennenlern-GESPRÄCH"), fold("\uff29nterview")
    ('kennenlern-gesprach', 'interview')
    """
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    text = _MARKS.sub("", text)
    if _LETTER.search(text) is not None:
        text = text.translate(_LETTERS)
    return unicodedata.normalize("NFC", text)


def lazy(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return what compiles `pattern` when it is first needed, and then keeps it."""

    @lru_cache(maxsize=1)
    def compiled() -> re.Pattern[str]:
        return re.compile(pattern, flags)

    return compiled


def _may_have_signs(text: str) -> bool:
    """Tell whether a letter is beyond U+3000, quicker than letter by letter."""
    return _BEYOND_3000(text.encode("utf-8", "surrogatepass")) is not None


def table(text: str) -> frozenset[str]:
    """Read a table of words, divided by blanks."""
    return frozenset(text.split())


def has_cjk(text: str) -> bool:
    """Tell whether `text` holds a character of a script that writes without spaces."""
    if text.isascii() or not _may_have_signs(text):
        return False
    # Han, kana, Hangul; compared by hand, since compiling a class so wide is slow.
    return any("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7af" for c in text)


class Words:
    """The words of a text: folded, padded to be searched, and where they stand.

    `padded` holds the folded words with one space around each, so that " final round "
    is found across any punctuation and never inside a longer word.
    """

    def __init__(self, text: str, folded: tuple[str, ...]) -> None:
        self.text = text  # NFKC, without marks that stand alone
        self.folded = folded
        self.padded = f" {' '.join(folded)} " if folded else " "
        self.unique = frozenset(folded)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word begins in `padded`, wherever it stands."""
        found: dict[str, list[int]] = {}
        begin = 1
        for word in self.folded:
            found.setdefault(word, []).append(begin)
            begin += len(word) + 1
        return found

    @cached_property
    def has_signs(self) -> bool:
        """Whether any of it is of a script without blanks."""
        return not self.padded.isascii() and _may_have_signs(self.padded)

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first three letters of each word, and each sign of a script without blanks."""
        found = {word[:3] for word in self.unique}
        if self.has_signs:
            found.update(sign for sign in self.padded if sign > "\u3000")
        return frozenset(found)

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where each word stands in `text`."""
        return tuple([m.span() for m in _WORD.finditer(self.text)])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Translate [start, end) of `padded`, borders trimmed, to a span of `text`."""
        padded, spans = self.padded, self.spans
        while start < end and padded[start] == " ":
            start += 1
        while end > start and padded[end - 1] == " ":
            end -= 1
        first = padded.count(" ", 0, start) - 1
        last = first + padded.count(" ", start, end)
        begin, stop = spans[first][0], spans[last][1]
        if padded[start - 1] == " " and padded[end : end + 1] == " ":
            return begin, stop  # whole words
        # Inside a word only where folding kept its length, as in Japanese and Chinese.
        if len(self.folded[first]) == spans[first][1] - begin:
            begin += start - padded.rfind(" ", 0, start) - 1
        word = self.folded[last]
        if len(word) == stop - spans[last][0]:
            stop = spans[last][0] + end - padded.rfind(" ", 0, end) - 1
        return begin, stop


def cut(folded: str) -> list[str]:
    """Cut a folded text into its words."""
    return _WORD.findall(folded)


@lru_cache(maxsize=512)
def words(text: str) -> Words:
    """Cut `text` into words; the order is that of the text.

    >>> words("Phone-Screen — Acme, Inc.").padded
    ' phone screen acme inc '
    """
    if text.isascii():
        return Words(text, tuple(_WORD.findall(text.lower())))
    text = _MARKS.sub("", unicodedata.normalize("NFKC", text))
    found = _WORD.findall(text)
    if not found:
        return Words(text, ())
    folded = fold(" ".join(found)).split(" ")
    if len(folded) != len(found):
        # A letter that folds to none, or to one with a space: rare enough to be slow.
        folded = [fold(word).replace(" ", "") or "_" for word in found]
    return Words(text, tuple(folded))
