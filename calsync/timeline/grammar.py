"""How the phrases of a language go together, the same for all of them.

A value is a clause, or two that are joined: "by Friday or Monday" is the later one,
"next Friday (13 March)" must be the same day twice. A clause is a phrase with small words
in front of it, and the kind of the phrase says which. Around them may stand what says no
more than that somebody will answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from calsync.timeline import reckoning
from calsync.timeline.phrases import Found, Kind, Phrases
from calsync.timeline.spelling import Token
from calsync.timeline.words import Words

_SMALL = ("by", "before", "after", "in", "for", "during")
_TAKES = {
    Kind.DAY: {"by", "before", "for"},
    Kind.WEEKDAY: {"by", "before", "after", "in", "for"},
    Kind.SHORT: {"by", "before", "after", "in", "for"},
    Kind.DATE: {"by", "before", "after", "in", "for", "during"},
    Kind.NTH: {"by", "before", "after", "in", "for"},
    Kind.WEEK: {"by", "in", "for", "during"},
    Kind.MONTH: {"in", "for", "during"},
    Kind.SPAN: {"by", "after", "in"},
    Kind.FIXED: set[str](),
}
_MAY_BE_TALK = (Kind.SHORT, Kind.NTH, Kind.MONTH)  # "may decide", "2nd answer"
_CHECKED = (Kind.DATE, Kind.NTH, Kind.DAY, Kind.SPAN)  # by a weekday beside it


def readings(
    tokens: tuple[Token, ...],
    *,
    words: Words,
    said_on: date,
    after_workdays: Callable[[date, int], date],
) -> set[date | None]:
    """Give every day that the whole of a value may stand for; empty: it is no timeline.

    None is among them where it is one, but of a day that does not exist, has passed, lies
    too far off, or is written so that day and month could be swapped.
    """
    return set(_Value(tokens, words, said_on, after_workdays).days())


class _Value(Phrases):
    """One value, read in one language."""

    def days(self) -> Iterator[date | None]:
        """Give the days that the whole value may stand for."""
        for at, small in self.small_words(0):
            for end, _kind, day in self.allowed(at, small, has_company=True):
                yield from self.or_later(end, day, ("or", "to"))
            for end, kind, day in self.allowed(at, small):
                if self.ends_after(end):
                    yield day
                yield from self.same_again(end, kind, day)
            for opening, closing in (("between", "and"), ("from", "to")):
                for start, _ in self.words.match(opening, self.tokens, at):
                    for end, _kind, day in self.clauses(start, has_company=True):
                        yield from self.or_later(end, day, (closing,), is_span=True)

    def clauses(self, at: int, *, has_company: bool) -> Iterator[Found]:
        """Give the phrases at a token, with any small words in front of them."""
        for start, small in self.small_words(at):
            yield from self.allowed(start, small, has_company=has_company)

    def allowed(
        self, at: int, small: frozenset[str], *, has_company: bool = False
    ) -> Iterator[Found]:
        """Give the phrases that may follow the small words in front of them."""
        prepositions = small - {"said"}
        for end, kind, day in self.phrases(at):
            if not prepositions <= _TAKES[kind]:
                continue
            if kind is Kind.SHORT and not (prepositions or has_company):
                continue
            if kind is Kind.MONTH and small == {"said"}:
                continue  # "they may"
            if kind in _MAY_BE_TALK and any(self.words.match("said", self.tokens, end)):
                continue
            yield end, kind, day

    def small_words(self, at: int) -> Iterator[tuple[int, frozenset[str]]]:
        """Give where a phrase may begin, and the small words and talk before it."""
        seen = {(at, frozenset[str]())}
        todo = list(seen)
        while todo:
            at, before = todo.pop()
            yield at, before
            steps = [
                (end, before | {name})
                for name in ("said", *_SMALL)
                for end, _ in self.words.match(name, self.tokens, at)
            ]
            steps += [
                (end, before)
                for name in ("about", "article")
                for end, _ in self.words.match(name, self.tokens, at)
            ]
            if self.is_break(at):
                steps.append((at + 1, before))
            for step in steps:
                if step not in seen:
                    seen.add(step)
                    todo.append(step)

    def ends_after(self, at: int) -> bool:
        """Tell whether nothing but talk follows."""
        seen = {at}
        todo = [at]
        while todo:
            at = todo.pop()
            if at == len(self.tokens):
                return True
            ends = [
                end
                for name in ("said", "tail", "about")
                for end, _ in self.words.match(name, self.tokens, at)
            ]
            if self.is_break(at):
                ends.append(at + 1)
            todo += [end for end in ends if end not in seen]
            seen.update(ends)
        return False

    def same_again(self, at: int, kind: Kind, day: date | None) -> Iterator[date]:
        """Read the day once more, in other words: "next Friday, the 13th"."""
        if not self.is_break(at) or day is None:
            return
        for end, other_kind, other in self.clauses(at + 1, has_company=True):
            if other is None or not self.ends_after(end):
                continue
            if kind in (Kind.WEEKDAY, Kind.SHORT) and other_kind in _CHECKED:
                agrees = day.weekday() == other.weekday()
            elif other_kind in (Kind.WEEKDAY, Kind.SHORT) and kind in _CHECKED:
                agrees = day.weekday() == other.weekday()
                other = day
            elif kind is Kind.WEEK and other_kind in (Kind.DATE, Kind.NTH):
                agrees = day.isocalendar()[:2] == other.isocalendar()[:2]
            else:
                agrees = day == other
            if agrees:
                yield other

    def or_later(
        self, at: int, day: date | None, joins: tuple[str, ...], *, is_span: bool = False
    ) -> Iterator[date | None]:
        """Read a second day behind "or" or "to": the later one is meant.

        In a span that is opened by a word ("between Monday and Wednesday") a weekday is the
        first after the one before it.
        """
        starts = {end for name in joins for end in self.joint(name, at)}
        if self.is_break(at) and self.tokens[at].text == ",":
            starts |= {end for name in joins for end in self.joint(name, at + 1)}
        for start in starts:
            for end, kind, later in self.clauses(start, has_company=True):
                if self.ends_after(end):
                    if is_span and day and later and kind in (Kind.WEEKDAY, Kind.SHORT):
                        later = reckoning.weekday_after(day, later.weekday())
                    yield later if day is not None and later is not None and day < later else None
