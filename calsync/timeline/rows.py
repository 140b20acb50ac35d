"""Reading tokens from a place on: words of a section, one thing after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from calsync.timeline.spelling import Token
from calsync.timeline.words import Words, is_hyphen

Rest = Callable[[int], Iterable[tuple[int, Any]]]  # what may follow at a token: end, meaning


class Rows:
    """The tokens of a value and the words of a language.

    A method that reads takes the token at which it begins, and gives each token before
    which what it reads may end, with what that means.
    """

    def __init__(self, tokens: tuple[Token, ...], words: Words) -> None:
        self.tokens = tokens
        self.words = words

    def of(self, section: str) -> Rest:
        """Make a reader of one section."""
        return lambda at: self.words.match(section, self.tokens, at)

    def over(self, at: int, *sections: str) -> list[int]:
        """Give where phrases of sections end, one after the other, each left out or not."""
        ends = {at}
        for section in sections:
            ends |= {
                last for end in ends for last, _ in self.words.match(section, self.tokens, end)
            }
        return sorted(ends - {at})

    def sign(self, text: str) -> Rest:
        """Make a reader of one sign."""
        return lambda at: ((at + 1, None),) if self.text(at) == text else ()

    def maybe(self, rest: Rest) -> Rest:
        """Make a reader of something that may be left out; its meaning is None then."""

        def read(at: int) -> Iterator[tuple[int, Any]]:
            yield at, None
            yield from rest(at)

        return read

    def row(self, at: int, *rests: Rest) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Read things one after the other; a comma or a hyphen may stand between words."""
        if not rests:
            yield at, ()
            return
        for begin in self.after_gap(at):
            for end, meaning in rests[0](begin):
                if begin != at and end == begin:
                    continue  # a gap before nothing
                for last, meanings in self.row(end, *rests[1:]):
                    yield last, (meaning, *meanings)

    def after_gap(self, at: int) -> tuple[int, ...]:
        """Give where the next thing may begin: a comma or a hyphen may be skipped."""
        if not 0 < at < len(self.tokens) - 1:
            return (at,)
        if self.tokens[at].text == ",":
            return at, at + 1
        if is_hyphen(self.tokens, at) and (
            self.tokens[at + 1].is_word or self.is_number(at + 1, 4)
        ):
            return at, at + 1
        return (at,)

    def text(self, at: int) -> str:
        """Give the text of a token; "" behind the last."""
        return self.tokens[at].text if at < len(self.tokens) else ""

    def is_number(self, at: int, length: int = 0) -> bool:
        """Tell whether there is a number, of so many digits."""
        if at >= len(self.tokens) or not self.tokens[at].is_number:
            return False
        return not length or len(self.tokens[at].text) == length

    def joint(self, name: str, at: int) -> Iterator[int]:
        """Give where "or", "to", "and" or a sign for it ends."""
        if at == 0:
            return
        yield from (end for end, _ in self.words.match(name, self.tokens, at))
        sign = {"or": "/", "to": "-", "and": "&"}[name]
        if at < len(self.tokens) and self.tokens[at].text == sign:
            yield at + 1

    def is_break(self, at: int) -> bool:
        """Tell a comma, or a dash with space on both sides, from other signs."""
        if not 0 < at < len(self.tokens) - 1:
            return False
        token, after = self.tokens[at : at + 2]
        return token.text == "," or (
            token.text == "-" and not token.is_glued and not after.is_glued
        )
