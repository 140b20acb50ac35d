"""The value of a `timeline:` line, in words, as a date.

The whole value is understood or nothing is: a date that was guessed is worse than a
line reported as not understood. Seven languages are tried, always all of them, and what
two of them read differently is refused.

>>> from datetime import timedelta
>>> tuesday = date(2026, 3, 3)
>>> every_day = lambda day, count: day + timedelta(days=count)
>>> read("they said by the end of next week", said_on=tuesday, after_workdays=every_day)
datetime.date(2026, 3, 13)
>>> read("in two weeks, perhaps", said_on=tuesday, after_workdays=every_day)

Rules: docs/reference/rules.md, "What a timeline may say".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from calsync.timeline.grammar import readings
from calsync.timeline.numbers import MOST_DAYS
from calsync.timeline.spelling import spell
from calsync.timeline.words import LANGUAGES, words_of

# "2.5" alone: half a number of weeks as well as a day in May; "2.5." and "2.05" are days.
_may_be_weeks = re.compile(r"\s*[1-9]\.[1-9]\s*\Z").match


def read(text: str, *, said_on: date, after_workdays: Callable[[date, int], date]) -> date | None:
    """Read when an answer is to be expected; None: not understood.

    `said_on` is the day of the event that the line stands in; the answer lies on it or up
    to 400 days after it. `after_workdays(day, n)` gives the n-th working day after a day;
    what it raises is not caught.
    """
    if _may_be_weeks(text):
        return None
    tokens = spell(text)
    if not tokens or said_on.year >= date.max.year - 2:
        return None
    found: set[date | None] = set()
    wordless = not any(token.is_word for token in tokens)
    for language in LANGUAGES[:1] if wordless else LANGUAGES:
        words = words_of(language)
        if words.know(tokens):
            found |= readings(tokens, words=words, said_on=said_on, after_workdays=after_workdays)
    if len(found) != 1:
        return None
    (day,) = found
    if day is None or not said_on <= day <= said_on + timedelta(days=MOST_DAYS):
        return None
    return day
