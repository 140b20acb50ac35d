"""Numbers, days of a month, dates in digits and times of day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from calsync.timeline import reckoning
from calsync.timeline.rows import Rest, Rows
from calsync.timeline.spelling import Token
from calsync.timeline.words import Words

MOST_DAYS = 400

_BETWEEN = (".", "/", "-")  # the numbers of a date


class Numbers(Rows):
    """What is made of digits and number words, in a value that was said on a day."""

    def __init__(self, tokens: tuple[Token, ...], words: Words, said_on: date) -> None:
        super().__init__(tokens, words)
        self.said_on = said_on

    def digits(self, at: int) -> Iterator[tuple[int, date | None]]:
        """Read a date in digits: 2026-03-20, 20260320, 20.3., 20/3/2026, 3/20, 20-3."""
        if self.is_number(at, 8):
            text = self.tokens[at].text
            yield at + 1, self.in_reach(_real(int(text[:4]), int(text[4:6]), int(text[6:])))
            return
        sign, texts, is_tight = self.groups(at)
        numbers = [int(text or 0) for text in texts]
        shape = [len(text) for text in texts]
        first, second = (*numbers, 0)[:2]
        if len(texts) == 3:
            if shape[0] == 4 and max(shape[1:]) <= 2 and is_tight:
                yield at + 5, self.in_reach(_real(*numbers))
            if max(shape[:2]) > 2:
                return
            if shape[2] == 4:
                yield at + 5, self.in_reach(_either_way(first, second, sign, numbers[2]))
                return
            if shape[2] == 2 and is_tight and sign != "-":
                century = self.said_on.year // 100 * 100
                yield at + 5, self.in_reach(_either_way(first, second, sign, century + numbers[2]))
        if len(texts) == 1 or max(shape[:2]) > 2:
            return
        if sign == ".":
            day = _next(self.said_on, second, first)
            yield at + 3, day
            if self.text(at + 3) == "." and self.tokens[at + 3].is_glued:
                yield at + 4, day
        elif len(texts) == 3 or (sign == "-" and not 12 < first <= 31):
            return  # "10-14" is rather a range
        elif sign == "-" or first > 12:
            yield at + 3, _next(self.said_on, second, first)
        elif second > 12 or first == second:
            yield at + 3, _next(self.said_on, first, second)
        else:
            yield at + 3, None  # day and month could be swapped

    def groups(self, at: int) -> tuple[str, list[str], bool]:
        """Give up to three numbers with one sign between them; is there no space in them?"""
        if not self.is_number(at):
            return "", [""], True
        sign = self.text(at + 1)
        texts = [self.tokens[at].text]
        is_tight = True
        while sign in _BETWEEN and len(texts) < 3:
            at += 2
            if self.text(at - 1) != sign or not self.is_number(at):
                break
            if not self.tokens[at - 1].is_glued or (sign != "." and not self.tokens[at].is_glued):
                break
            is_tight = is_tight and self.tokens[at].is_glued
            texts.append(self.tokens[at].text)
        return sign, texts, is_tight

    def in_reach(self, day: date | None) -> date | None:
        """Give a date that is written with its year, if it lies ahead and not too far."""
        if day is None or not 0 <= (day - self.said_on).days <= MOST_DAYS:
            return None
        return day

    def year(self, at: int) -> Iterator[tuple[int, int]]:
        """Read a year; of two digits only this one or the next."""
        if self.is_number(at, 4):
            yield at + 1, int(self.tokens[at].text)
        elif self.is_number(at, 2):
            year = self.said_on.year // 100 * 100 + int(self.tokens[at].text)
            if year in (self.said_on.year, self.said_on.year + 1):
                yield at + 1, year

    def number(self, at: int) -> Iterator[tuple[int, float]]:
        """Read one number, in digits or words; 1.5, 1,5 and 1½ as well."""
        for end, value in self.words.match("numbers", self.tokens, at):
            yield end, float(value)
        if not self.is_number(at) or len(self.tokens[at].text) > 3:
            return
        value = self.tokens[at].text
        yield at + 1, float(value)
        if self.text(at + 1) == "½":
            yield at + 2, float(value) + 0.5
        is_decimal = (
            self.text(at + 1) in (".", ",")
            and self.text(at + 2) == "5"
            and self.tokens[at + 1].is_glued
            and self.tokens[at + 2].is_glued
        )
        if is_decimal:
            yield at + 3, float(value) + 0.5

    def count(self, at: int) -> Iterator[tuple[int, float]]:
        """Read a number, or the higher of two if that is the second."""
        yield from self.number(at)
        yield from self.higher(at, self.number, ("to", "or"))
        for opening, closing in (("between", "and"), ("from", "to")):
            for start, _ in self.words.match(opening, self.tokens, at):
                yield from self.higher(start, self.number, (closing,))

    def whole_number(self, at: int) -> Iterator[tuple[int, int]]:
        """Read a number that is written in digits and names something, or the higher of two."""
        if self.is_number(at):
            for end, number in self.count(at):
                yield end, int(number) if number == int(number) else -1
            if self.text(at + 1) == "/":  # "KW 12/13", but not "1/2 week"
                for end, number in self.number(at + 2):
                    yield end, int(number) if number > int(self.tokens[at].text) else -1

    def day(self, at: int) -> Iterator[tuple[int, int]]:
        """Read a day of the month, or the later of two; -1 where it is none."""
        yield from self.one_day(at)
        yield from self.day_range(at)

    def day_range(self, at: int) -> Iterator[tuple[int, int]]:
        """Read the second of two days: "16 to 20", "16 or 17"."""
        for end, day in self.higher(at, self.one_day, ("to", "or")):
            yield end, int(day)

    def day_and_day(self, at: int) -> Iterator[tuple[int, int]]:
        """Read the second of two days behind "between"."""
        for end, day in self.higher(at, self.one_day, ("and",)):
            yield end, int(day)

    def one_day(self, at: int) -> Iterator[tuple[int, int]]:
        """Read a day of the month that stands beside its month."""
        yield from self.nth(at)
        for end, value in self.words.match("ordinals", self.tokens, at):
            yield end, int(value)
        if self.is_number(at) and len(self.tokens[at].text) <= 2:
            yield at + 1, int(self.tokens[at].text) or -1
            if self.text(at + 1) == "." and self.tokens[at + 1].is_glued:
                yield at + 2, int(self.tokens[at].text) or -1
        for end, value in self.words.match("numbers", self.tokens, at):
            if value.isdigit() and value != "1":  # "a March decision"
                yield end, int(value)

    def cardinal(self, at: int) -> Iterator[tuple[int, int]]:
        """Read a day that is written as a plain number: "am 20.", not "am ersten"."""
        if not any(self.words.match("ordinals", self.tokens, at)):  # "am ersten"
            yield from self.day(at)

    def day_in_digits(self, at: int) -> Iterator[tuple[int, int]]:
        """Read a day in digits, as it stands behind a weekday."""
        yield from self.nth(at)
        if self.is_number(at):
            yield from self.one_day(at)

    def nth(self, at: int) -> Iterator[tuple[int, int]]:
        """Read a number that says it is a day: "20th"."""
        if self.is_number(at) and len(self.tokens[at].text) <= 2:
            for end, _ in self.words.match("nth", self.tokens, at + 1):
                yield end, int(self.tokens[at].text) or -1

    def higher(self, at: int, one: Rest, joins: tuple[str, ...]) -> Iterator[tuple[int, float]]:
        """Read two numbers or days that are joined, and give the second if it is higher."""
        for end, low in one(at):
            for name in joins:
                for start in self.joint(name, end):
                    if self.text(start - 1) == "/":
                        continue  # "1/2 week", "Thu 4/30"
                    starts = {start, *self.over(start, "article"), *self.over(start, "day mark")}
                    for begin in starts:
                        for last, high in one(begin):
                            if low < high:
                                yield last, high

    def times(self, at: int) -> Iterator[tuple[int, None]]:
        """Read a time of day, which changes nothing: "morning", "17:00", "by 5 pm"."""
        for end, _ in self.words.match("dayparts", self.tokens, at):
            yield end, None
        for start in (at, *self.over(at, "at")):
            if not self.is_number(start) or not 0 <= int(self.tokens[start].text) <= 24:
                continue
            end = start + 1
            if self.text(end) == ":" and self.is_number(end + 1, 2):
                end += 2
                yield end, None
            for last, _ in self.words.match("clock", self.tokens, end):
                yield last, None
                if self.is_number(last, 2) and self.tokens[last].is_glued and last == end + 1:
                    yield last + 1, None


def _real(year: int, month: int, day: int) -> date | None:
    return reckoning.dated(year, month, day) if day else None


def _next(said_on: date, month: int, day: int) -> date | None:
    return reckoning.next_date(said_on, month, day) if day else None


def _either_way(first: int, second: int, sign: str, year: int) -> date | None:
    """Make a date of day and month in either order; None where both orders are possible."""
    if sign == "." or first == second or first > 12:
        return _real(year, second, first)
    return _real(year, first, second) if second > 12 else None
