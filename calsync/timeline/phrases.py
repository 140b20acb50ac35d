"""The phrases that stand for a day, without the small words in front of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import Enum, auto

from calsync.timeline import reckoning
from calsync.timeline.numbers import MOST_DAYS, Numbers
from calsync.timeline.reckoning import LAST, PART_OF_MONTH, PART_OF_WEEK, SUNDAY, TUESDAY
from calsync.timeline.spelling import Token
from calsync.timeline.words import Words, is_hyphen

MOST_MONTHS = 13
MOST_WORKDAYS = 280  # more are more than 400 days in any region


class Kind(Enum):
    """What a phrase is: it decides what may stand before it."""

    DAY = auto()  # today, tomorrow
    WEEKDAY = auto()  # alone; beside a date it is a check
    SHORT = auto()  # its abbreviation, too short to stand alone
    DATE = auto()
    NTH = auto()  # a day of a month that is not named: "the 2nd"
    WEEK = auto()  # a whole one
    MONTH = auto()  # a whole one: "by March" may be its beginning
    SPAN = auto()  # "before two weeks", "vor zwei Wochen" is none to come
    FIXED = auto()  # a phrase that has its small word in it


TIMED = (Kind.DAY, Kind.WEEKDAY, Kind.SHORT, Kind.DATE, Kind.NTH)  # a time of day may follow
Found = tuple[int, Kind, date | None]  # where it ends, what it is, the day; None: no such day

_PARTS = ("early", "mid", "end")


class Phrases(Numbers):
    """What can be read at a token of a value."""

    def __init__(
        self,
        tokens: tuple[Token, ...],
        words: Words,
        said_on: date,
        after_workdays: Callable[[date, int], date],
    ) -> None:
        super().__init__(tokens, words, said_on)
        self.after_workdays = after_workdays
        self._phrases_at: dict[int, list[Found]] = {}

    def phrases(self, at: int) -> list[Found]:
        """Give what can be read at a token, with the times of day around it."""
        if at not in self._phrases_at:
            found = list(self.timeless(at))
            tomorrow = {
                end for end, ahead in self.words.match("days", self.tokens, at) if ahead == "1"
            }
            for start in {end for end, _ in self.times(at)} - tomorrow:  # "morgen Freitag"
                starts = {start, *self.over(start, "in", "article")}
                found += [
                    (end, _with_company(kind), day)
                    for begin in starts
                    for end, kind, day in self.timeless(begin)
                    if kind in TIMED
                ]
            for end, kind, day in tuple(found):
                if kind in TIMED:
                    ends = {last for last, _ in self.row(end, self.times)}
                    ends |= {last for e in ends for last, _ in self.row(e, self.times)}
                    found += [(last, _with_company(kind), day) for last in ends]
            self._phrases_at[at] = list(dict.fromkeys(found))
        return self._phrases_at[at]

    def timeless(self, at: int) -> Iterator[Found]:
        """Give what can be read at a token, without times of day."""
        yield from self.near_days(at)
        yield from self.weekdays(at)
        yield from self.weekdays_of_weeks(at)
        yield from self.dates(at)
        yield from self.numbered_weeks(at)
        yield from self.parts(at)
        yield from self.wholes(at)
        yield from self.spans(at)

    def near_days(self, at: int) -> Iterator[Found]:
        """Read "today", "tomorrow", "a week from tomorrow"."""
        for end, ahead in self.words.match("days", self.tokens, at):
            yield end, Kind.DAY, self.said_on + timedelta(days=int(ahead))
        for end, _ in self.words.match("next workday", self.tokens, at):
            yield end, Kind.DATE, self.after_workdays(self.said_on, 1)
        for end, (days, ahead) in self.row(at, self.of("a week on"), self.of("days")):
            yield end, Kind.DATE, self.said_on + timedelta(days=int(days) + int(ahead))
        for end, (ahead, days) in self.row(at, self.of("days"), self.of("a week later")):
            yield end, Kind.DATE, self.said_on + timedelta(days=int(days) + int(ahead))

    def weekdays(self, at: int) -> Iterator[Found]:
        """Read "Friday", "next Friday", "a week from Friday"."""
        for name, kind in (("weekdays", Kind.WEEKDAY), ("short weekdays", Kind.SHORT)):
            for end, number in self.words.match(name, self.tokens, at):
                yield end, kind, reckoning.weekday_after(self.said_on, int(number) - 1)
        for which in ("this", "next", "coming weekday", "unclear weekday"):
            orders = (
                (self.row(at, self.of(which), self.any_weekday), 1),
                (self.row(at, self.any_weekday, self.of(which)), 0),
            )
            for found, place in orders:
                for end, meanings in found:
                    yield end, Kind.DATE, self.which_weekday(which, meanings[place])
        for end, (days, weekday) in self.row(at, self.of("a week on"), self.any_weekday):
            yield end, Kind.DATE, self.on_from(weekday, int(days))
        for end, (weekday, days) in self.row(at, self.any_weekday, self.of("a week later")):
            yield end, Kind.DATE, self.on_from(weekday, int(days))

    def on_from(self, weekday: int, days: int) -> date:
        """Find the day so many days after the coming weekday."""
        return reckoning.weekday_after(self.said_on, weekday) + timedelta(days=days)

    def which_weekday(self, which: str, weekday: int) -> date | None:
        """Find "this Friday", "next Friday", "the coming Friday"."""
        first = reckoning.weekday_after(self.said_on, weekday)
        in_next_week = reckoning.in_week(self.said_on, 1, weekday)
        if which == "next":
            return in_next_week
        if which == "unclear weekday":
            return first if first == in_next_week else None
        if which == "this" and self.said_on.weekday() == weekday:
            return None  # today, or in a week?
        return first

    def weekdays_of_weeks(self, at: int) -> Iterator[Found]:
        """Read "Friday next week", "next week on Friday"."""
        linked = self.maybe(self.linking)
        by = self.maybe(self.of("by"))
        for end, (weekday, _, week) in self.row(at, self.any_weekday, linked, self.of("weeks")):
            yield end, Kind.DATE, reckoning.in_week(self.said_on, int(week), weekday)
        for end, (week, _, _, weekday) in self.row(
            at, self.of("weeks"), by, linked, self.any_weekday
        ):
            yield end, Kind.DATE, reckoning.in_week(self.said_on, int(week), weekday)

    def dates(self, at: int) -> Iterator[Found]:
        """Read dates, with a weekday before or behind that must be theirs."""
        for readers, kind in ((self.plain_dates, Kind.DATE), (self.nth_days, Kind.NTH)):
            for end, day in readers(at):
                yield end, kind, day
                for last, (weekday,) in self.row(end, self.any_weekday):
                    yield last, Kind.DATE, _if_on(day, weekday)
        linked = self.maybe(self.linking)
        for end, (weekday, _, day) in self.row(at, self.any_weekday, linked, self.plain_dates):
            yield end, Kind.DATE, _if_on(day, weekday)
        for end, (day, _, ahead) in self.row(at, self.one_day, linked, self.of("ahead")):
            month = reckoning.months_after(self.said_on.replace(day=1), int(ahead))
            yield end, Kind.DATE, self.in_reach(reckoning.dated(month.year, month.month, day))
        marked = self.maybe(self.of("day mark"))
        the = self.maybe(self.of("article"))
        for end, (weekday, _, _, day) in self.row(
            at, self.of("weekdays"), the, marked, self.day_in_digits
        ):
            yield end, Kind.DATE, _if_on(reckoning.next_day(self.said_on, day), int(weekday) - 1)

    def plain_dates(self, at: int) -> Iterator[tuple[int, date | None]]:
        """Read dates that name their month."""
        yield from self.digits(at)
        of = self.maybe(self.of("of"))
        for end, (day, _, month) in self.row(at, self.day, of, self.any_month):
            yield from self.with_year(end, month, day, is_day=True)
        for start, _ in self.row(at, self.of("from")):
            for end, (day, _, month) in self.row(start, self.day_range, of, self.any_month):
                yield from self.with_year(end, month, day, is_day=True)
        for start, _ in self.row(at, self.of("between"), self.maybe(self.linking)):
            between = self.row(start, self.day_and_day, of, self.any_month)
            for end, (day, _, month) in between:
                yield from self.with_year(end, month, day, is_day=True)
        if self.words.has("month first"):  # "Mar-26" is none: a month and a year
            article = self.maybe(self.of("article"))
            for end, (month, _, day) in self.row(at, self.any_month, article, self.day):
                yield from self.with_year(end, month, day, is_day=True)
            for opening, days in (("between", self.day_and_day), ("from", self.day_range)):
                for start, _ in self.words.match(opening, self.tokens, at):
                    for end, (month, _, day) in self.row(start, self.any_month, article, days):
                        yield from self.with_year(end, month, day, is_day=True)
        for end, day in self.until_digits(at):
            yield end, day

    def nth_days(self, at: int) -> Iterator[tuple[int, date | None]]:
        """Read dates that name no month: "the 20th", "am 20."."""
        for end, day in self.nth(at):
            yield end, reckoning.next_day(self.said_on, day)
        for end, (_, day) in self.row(at, self.of("day mark"), self.cardinal):
            yield end, reckoning.next_day(self.said_on, day)

    def until_digits(self, at: int) -> Iterator[tuple[int, date | None]]:
        """Read "16.-20.3." and "from 16 to 20/3": the later end is the one that counts."""
        for begin in (at, *self.over(at, "from")):
            for end, first in self.one_day(begin):
                if 1 <= first <= 31:
                    for start in self.joint("to", end):
                        yield from self.digits(start)

    def with_year(
        self, at: int, month: int, day: int, *, is_day: bool = False
    ) -> Iterator[tuple[int, date | None]]:
        """Give the next such date, or the one of the year that follows."""
        yield at, reckoning.next_date(self.said_on, month, day)
        for end, (_, year) in self.row(at, self.maybe(self.of("of")), self.year):
            if is_day or self.is_number(end - 1, 4):  # "end of March 26": which?
                yield end, self.in_reach(reckoning.dated(year, month, day))

    def numbered_weeks(self, at: int) -> Iterator[Found]:
        """Read "KW 12", "2026-W12", "the week of 16 March"."""
        for end, week in self.week_numbers(at):
            yield end, Kind.WEEK, reckoning.next_week(self.said_on, week, reckoning.FRIDAY)
        if self.is_number(at, 4):
            year = int(self.tokens[at].text)
            for start in {at + 1, at + 2} if is_hyphen(self.tokens, at + 1) else {at + 1}:
                for end, week in self.week_numbers(start):
                    day = reckoning.in_iso_week(year, week, reckoning.FRIDAY)
                    yield end, Kind.WEEK, self.in_reach(day)
        for start, _ in self.words.match("week of", self.tokens, at):
            for begin in (start, *self.over(start, "article")):
                for end, _, day in self.dates(begin):
                    friday = day and reckoning.in_iso_week(*day.isocalendar()[:2], reckoning.FRIDAY)
                    yield end, Kind.WEEK, friday

    def week_numbers(self, at: int) -> Iterator[tuple[int, int]]:
        """Read the number of a week: "week 12", "12. KW", "KW 12/13"."""
        for end, (_, number) in self.row(at, self.of("week number"), self.whole_number):
            yield end, number
        if not self.is_number(at):
            return
        for end, (number, _, _) in self.row(
            at, self.whole_number, self.sign("."), self.of("week number")
        ):
            # "12. KW"; "2. Woche" is the second week of something
            if self.tokens[end - 1].text in ("kw", "kalenderwoche"):
                yield end, number

    def parts(self, at: int) -> Iterator[Found]:
        """Read "early next week", "the end of March", "mid to late April"."""
        for end, meaning in self.words.match("compounds", self.tokens, at):
            part, _, whole = meaning.partition(" ")
            yield end, Kind.DATE, self.part_of(whole, part)
        of = self.maybe(self.linking)
        for start, (part, _) in self.row(at, self.part, of):
            for begin in self.after_gap(start):
                for whole in ("week", "month"):
                    for end, _ in self.words.match(f"the {whole}", self.tokens, begin):
                        yield end, Kind.DATE, self.part_of(whole, part)
                for end, ahead in self.words.match("weeks", self.tokens, begin):
                    day = reckoning.in_week(self.said_on, int(ahead), PART_OF_WEEK[part])
                    yield end, Kind.DATE, day
                for end, ahead in self.words.match("ahead", self.tokens, begin):
                    day = reckoning.in_month(self.said_on, int(ahead), PART_OF_MONTH[part])
                    yield end, Kind.DATE, day
                for end, month in self.any_month(begin):
                    for last, day in self.with_year(end, month, PART_OF_MONTH[part]):
                        yield last, Kind.DATE, day
                for end, week in self.week_numbers(begin):
                    day = reckoning.next_week(self.said_on, week, PART_OF_WEEK[part])
                    yield end, Kind.DATE, day
                if part == "end":
                    for end, (_, number) in self.row(begin, self.of("quarter"), self.whole_number):
                        day = reckoning.next_quarter_end(self.said_on, number)
                        yield end, Kind.DATE, day

    def part_of(self, whole: str, part: str) -> date | None:
        """Find the beginning, middle or end of "the" week, month, quarter or year."""
        if whole == "year":
            return self.said_on.replace(month=12, day=31)
        if whole == "quarter":
            return reckoning.quarter_end(self.said_on)
        if whole == "month":
            if part == "end":
                return reckoning.in_month(self.said_on, 0, LAST)
            return reckoning.next_day(self.said_on, PART_OF_MONTH[part])
        if part == "end":
            return reckoning.weekday_from(self.said_on, PART_OF_WEEK[part])
        return reckoning.weekday_after(self.said_on, PART_OF_WEEK[part])

    def part(self, at: int) -> Iterator[tuple[int, str]]:
        """Read "early", "mid", "the end of"; of "mid to late" the later."""
        for end, part in self.words.match("parts", self.tokens, at):
            yield end, part
            for name in ("to", "or"):
                for begin in self.joint(name, end):
                    for last, later in self.words.match("parts", self.tokens, begin):
                        if _PARTS.index(later) > _PARTS.index(part):
                            yield last, later

    def wholes(self, at: int) -> Iterator[Found]:
        """Read "next week", "in March", "over the weekend"."""
        for end, ahead in self.words.match("weeks", self.tokens, at):
            day = reckoning.in_week(self.said_on, int(ahead), reckoning.FRIDAY)
            yield end, Kind.WEEK, day
        for end, ahead in self.words.match("ahead", self.tokens, at):
            yield end, Kind.MONTH, reckoning.in_month(self.said_on, int(ahead), LAST)
        for end, month in self.words.match("months", self.tokens, at):
            for last, day in self.with_year(end, int(month), LAST):
                yield last, Kind.MONTH, day
        for end, when in self.words.match("weekend", self.tokens, at):
            if when == "unclear":  # "fin de semana que viene": this one, or the next?
                yield end, Kind.DATE, None
                continue
            if when == "before":
                day = reckoning.weekday_from(self.said_on, reckoning.FRIDAY)
            elif when == "in":
                day = reckoning.weekday_from(self.said_on, SUNDAY)
            else:
                day = reckoning.weekday_from(self.said_on, SUNDAY) + timedelta(days=TUESDAY + 1)
            yield end, Kind.FIXED, day

    def spans(self, at: int) -> Iterator[Found]:
        """Read "two weeks", "5 business days", "a week or two"."""
        for end, meaning in self.words.match("spans", self.tokens, at):
            count, _, unit = meaning.partition(" ")
            for last, _ in self.row(end, self.maybe(self.of("from now"))):
                yield last, Kind.SPAN, self.after(float(count), unit)
        coming = self.maybe(self.of("coming"))
        half = self.maybe(self.of("and a half"))
        now = self.maybe(self.of("from now"))
        for end, (next_, count, before, _, unit, behind, _, _) in self.row(
            at, coming, self.count, half, coming, self.of("units"), half, coming, now
        ):
            halves = (before is not None) + (behind is not None)
            day = self.after(count + halves / 2, unit) if halves < 2 else None
            yield end, Kind.SPAN, day
            if next_ is not None:
                yield end, Kind.WEEK, day  # "during the next two weeks"
        for end, _ in self.row(at, self.of("more than"), self.count, self.of("units")):
            yield end, Kind.SPAN, None  # of some language "over 1 week" may be a week
        for end, (low, unit, _, high) in self.row(
            at, self.number, self.of("units"), self.of("or"), self.number
        ):
            yield end, Kind.SPAN, self.after(high, unit) if low < high else None

    def after(self, count: float, unit: str) -> date | None:
        """Count a span from the day on which it was said; None: none, or too long."""
        if not 0 < count <= MOST_DAYS * 24:
            return None
        if unit == "workday":
            if count != int(count) or count > MOST_WORKDAYS:
                return None
            return self.after_workdays(self.said_on, int(count))
        if unit == "month":
            if count > MOST_MONTHS:
                return None
            day = reckoning.months_after(self.said_on, int(count))
            return day + timedelta(days=15 if count != int(count) else 0)
        if unit == "hour" and count < 24:
            return None  # a time of day rather than a span
        days = math.ceil(count * {"day": 1, "week": 7, "hour": 1 / 24}[unit])
        return self.said_on + timedelta(days=days) if days <= MOST_DAYS else None

    def any_weekday(self, at: int) -> Iterator[tuple[int, int]]:
        """Read a weekday, short or long, as counted from Monday, 0."""
        for name in ("weekdays", "short weekdays"):
            for end, number in self.words.match(name, self.tokens, at):
                yield end, int(number) - 1

    def any_month(self, at: int) -> Iterator[tuple[int, int]]:
        """Read a month, short or long."""
        for name in ("months", "short months"):
            for end, number in self.words.match(name, self.tokens, at):
                yield end, int(number)

    def linking(self, at: int) -> Iterator[tuple[int, None]]:
        """Read the small words inside a phrase: "of", "of the", "the", "on the"."""
        ends = {*self.over(at, "of"), *self.over(at, "article"), *self.over(at, "in")}
        ends |= {last for end in ends for last in self.over(end, "article")}
        for end in ends:
            yield end, None


def _with_company(kind: Kind) -> Kind:
    return Kind.WEEKDAY if kind is Kind.SHORT else kind


def _if_on(day: date | None, weekday: int) -> date | None:
    """Give a date if it falls on the weekday that is written beside it."""
    return day if day is not None and day.weekday() == weekday else None
