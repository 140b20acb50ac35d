"""What a person writes after `timeline:` is read as a date, or not at all."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.days import WEEKDAYS, Days
from calsync.model import Rules, Wait
from calsync.timeline import read
from calsync.timeline.words import LANGUAGES, SECTIONS, words_of
from calsync.timeline.words import read as read_words
from tests import timeline_phrases as written


def after_workdays(day: date, count: int) -> date:
    """Count working days where Saturday and Sunday are the weekend and no holiday is known."""
    return Days(Rules()).after(day, Wait(count, True))


def said(text: str, said_on: date) -> date | None:
    """Read a value."""
    return read(text, said_on=said_on, after_workdays=after_workdays)


def named(text: str) -> date:
    """Read "Fri 2026-03-20"; the weekday must be the date's."""
    weekday, _, iso = text.strip().partition(" ")
    day = date.fromisoformat(iso)
    assert WEEKDAYS[day.weekday()][:3] == weekday, text
    return day


def rows(table: str) -> Iterator[tuple[str, str, str]]:
    """Give the lines of a table: phrase, day on which it was said, day it stands for."""
    said_on = ""
    for line in table.strip().splitlines():
        if line.endswith(":") and line[:3] in {name[:3] for name in WEEKDAYS}:
            said_on = line[:-1]
        elif " = " in line:
            phrase, _, expected = line.rpartition(" = ")
            yield phrase, said_on, expected
        elif line:
            yield line, said_on, ""


TABLES = {
    "en": written.ENGLISH,
    "de": written.GERMAN,
    "fr": written.FRENCH,
    "es": written.SPANISH,
    "it": written.ITALIAN,
    "pt": written.PORTUGUESE,
    "nl": written.DUTCH,
}
UNDERSTOOD = [row for table in (*TABLES.values(), written.LATER) for row in rows(table)]
REFUSED = [row[:2] for table in (written.REFUSED, written.REFUSED_LATER) for row in rows(table)]


@pytest.mark.parametrize(("phrase", "said_on", "expected"), UNDERSTOOD)
def test_a_phrase_stands_for_a_day(phrase: str, said_on: str, expected: str) -> None:
    """Each phrase of the tables gives the day that was written beside it."""
    assert said(phrase, named(said_on)) == named(expected)


@pytest.mark.parametrize(("phrase", "said_on"), REFUSED)
def test_what_is_not_understood(phrase: str, said_on: str) -> None:
    """No date is guessed from what is vague, ambiguous, impossible or no timeline."""
    assert said(phrase, named(said_on)) is None


class TestDays:
    """Where a phrase lands depends on the day on which it is said."""

    @pytest.mark.parametrize(
        ("said_on", "friday", "next_friday", "week", "next_week"),
        [
            # RULES: from Monday to Thursday the Friday of the next week, on a Friday a week
            # on, at a weekend the coming one.
            ("Mon 2026-03-02", "Fri 06", "Fri 13", "Fri 06", "Fri 13"),
            ("Tue 2026-03-03", "Fri 06", "Fri 13", "Fri 06", "Fri 13"),
            ("Wed 2026-03-04", "Fri 06", "Fri 13", "Fri 06", "Fri 13"),
            ("Thu 2026-03-05", "Fri 06", "Fri 13", "Fri 06", "Fri 13"),
            ("Fri 2026-03-06", "Fri 13", "Fri 13", "Fri 06", "Fri 13"),
            ("Sat 2026-03-07", "Fri 13", "Fri 13", "Fri 13", "Fri 13"),
            ("Sun 2026-03-08", "Fri 13", "Fri 13", "Fri 13", "Fri 13"),
        ],
    )  # fmt: skip
    def test_every_day_of_a_week(
        self, said_on: str, friday: str, next_friday: str, week: str, next_week: str
    ) -> None:
        """The same words, said on each day of one week, in every language."""
        day = named(said_on)
        for expected, phrases in (
            (friday, "by Friday, bis Freitag, d'ici vendredi, el viernes, entro venerdì,"
             " até sexta, voor vrijdag"),
            (next_friday, "next Friday, nächsten Freitag, vendredi prochain, próximo viernes,"
             " venerdì prossimo, próxima sexta, volgende vrijdag"),
            (week, "this week, diese Woche, cette semaine, esta semana, questa settimana,"
             " nesta semana, deze week"),
            (next_week, "next week, nächste Woche, la semaine prochaine, la próxima semana,"
             " la settimana prossima, na próxima semana, volgende week"),
        ):  # fmt: skip
            for phrase in phrases.split(","):
                assert said(phrase, day) == named(expected.replace(" ", " 2026-03-")), phrase

    def test_this_friday_on_a_friday_is_either(self) -> None:
        """Today or in a week: nobody knows, so it is refused."""
        for phrase in ("this Friday", "diesen Freitag", "ce vendredi", "este viernes",
                       "questo venerdì", "esta sexta", "deze vrijdag"):  # fmt: skip
            assert said(phrase, date(2026, 3, 6)) is None
            assert said(phrase, date(2026, 3, 7)) == date(2026, 3, 13)

    def test_part_of_a_week_that_has_passed(self) -> None:
        """ "Early this week", said on a Thursday, is no day; "early in the week" is the next."""
        thursday = date(2026, 3, 5)
        assert said("early this week", thursday) is None
        assert said("Anfang der Woche", thursday) == date(2026, 3, 10)

    @pytest.mark.parametrize(
        ("phrase", "said_on", "is_read"),
        [
            ("30 August", date(2026, 3, 3), True),  # 180 days
            ("31 August", date(2026, 3, 3), False),
            ("7 April 2027", date(2026, 3, 3), True),  # 400 days
            ("8 April 2027", date(2026, 3, 3), False),
            ("400 days", date(2026, 3, 3), True),
            ("401 days", date(2026, 3, 3), False),
            ("3 March", date(2026, 3, 3), True),
            ("2 March 2026", date(2026, 3, 3), False),
            ("29 February", date(2027, 10, 1), True),  # 2028 is a leap year
            ("29 February", date(2026, 10, 1), False),
        ],
    )
    def test_how_far_ahead(self, phrase: str, said_on: date, is_read: bool) -> None:
        """A date without a year lies up to 180 days ahead, everything up to 400."""
        assert (said(phrase, said_on) is not None) == is_read

    def test_working_days_are_the_callers(self) -> None:
        """Holidays and weekends are asked for, with the day and the number."""
        asked = []

        def count(day: date, number: int) -> date:
            asked.append((day, number))
            return date(2026, 3, 30)

        day = date(2026, 3, 3)
        assert read("3-5 Werktage", said_on=day, after_workdays=count) == date(2026, 3, 30)
        assert {number for _, number in asked} == {5}
        assert {day for day, _ in asked} == {day}

    def test_the_ends_of_time(self) -> None:
        """The first and the last days of the calendar overflow nothing."""
        for day in (date.min, date.max, date.max - timedelta(days=365)):
            for phrase in {phrase for phrase, _, _ in UNDERSTOOD}:
                if "day" not in phrase:
                    said(phrase, day)


class TestBounds:
    """A value is cheap to refuse, whatever it is."""

    @pytest.mark.parametrize(
        "text",
        ["a" * 10**6, "two weeks " * 10**5, "1." * 500_000, "\u0301" * 10**6, "(" * 10**6,
         "in " * 40, "by the " * 17, "1 - " * 30, "20.3." * 20, "from between " * 9],
    )  # fmt: skip
    def test_long_values(self, text: str) -> None:
        """A megabyte costs no more than to count it a few times; so does what repeats itself."""
        said("warm up", date(2026, 3, 3))
        began = time.process_time()
        for _character in range(10**6):
            pass
        counted = time.process_time()
        assert said(text, date(2026, 3, 3)) is None
        assert time.process_time() - counted < 25 * (counted - began)

    def test_a_long_blank_around_a_value(self) -> None:
        """Space around a value is no part of it."""
        blank = " " * 10**6
        assert said(f"{blank}two weeks{blank}", date(2026, 3, 3)) == date(2026, 3, 17)


class TestWords:
    """The texts of the languages."""

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_each_language_has_at_least_twenty_phrases(self, language: str) -> None:
        """The tables cover every language, and its numbers up to twenty."""
        assert len([*rows(TABLES[language])]) >= 20
        numbers = {
            meaning
            for found in words_of(language).sections["numbers"].values()
            for _, meaning in found
        }
        assert {str(number) for number in range(1, 32)} <= numbers

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_name_is_there(self, language: str) -> None:
        """Weekdays, months and the units are complete."""
        sections = words_of(language).sections

        def meanings(*names: str) -> set[str]:
            return {m for n in names for found in sections[n].values() for _, m in found}

        assert meanings("weekdays") == {str(number) for number in range(1, 8)}
        assert meanings("months") == {str(number) for number in range(1, 13)}
        assert meanings("units") == {"day", "week", "month", "hour", "workday"}
        assert meanings("days") == {"0", "1", "2"}
        assert meanings("parts") == {"early", "mid", "end"}

    def test_sections_are_known(self) -> None:
        """A misspelt section, and a phrase that means two things, are said at once."""
        assert "said" in SECTIONS
        with pytest.raises(ValueError, match="no such section"):
            read_words("[unist]\nday: day")
        with pytest.raises(ValueError, match="two things"):
            read_words("[units]\nday: day\nweek: day")


WORDS = sorted({word for language in LANGUAGES for word in words_of(language).known})
some_days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
some_phrases = st.sampled_from([phrase for phrase, _, _ in UNDERSTOOD])


class TestLaws:
    """What holds for any phrase and any day."""

    @given(
        some_phrases,
        some_days,
        st.sampled_from(["NFC", "NFD"]),
        st.booleans(),
        st.sampled_from(["", " ", "\t", "\u00a0\u3000"]),
        st.sampled_from(["", ".", "!", "…", " !"]),
    )
    def test_spelling(
        self, phrase: str, day: date, form: str, is_upper: bool, blank: str, end: str
    ) -> None:
        """Case, accents' form, space and an end mark do not change the answer."""
        spelt = unicodedata.normalize(form, phrase.upper() if is_upper else phrase)  # type: ignore[arg-type]
        assert said(f"{blank}{spelt}{end}{blank}", day) == said(phrase, day)

    @given(some_phrases, some_days)
    def test_dashes_and_quotes(self, phrase: str, day: date) -> None:
        """Typographic signs are the plain ones."""
        spelt = phrase.replace("'", "’").replace(" ", "\u00a0")
        if " - " not in phrase:
            spelt = spelt.replace("-", "‐")
        assert said(spelt, day) == said(phrase, day)
        assert said(f"„{phrase}“", day) == said(phrase, day)

    @given(some_phrases, some_days)
    def test_without_accents(self, phrase: str, day: date) -> None:
        """Who writes no accents is understood as well."""
        bare = "".join(
            c for c in unicodedata.normalize("NFD", phrase) if not unicodedata.combining(c)
        )
        assert said(bare, day) == said(phrase, day)

    @given(some_phrases, some_days)
    def test_never_before_it_was_said(self, phrase: str, day: date) -> None:
        """The answer lies on the day or up to 400 days after it."""
        found = said(phrase, day)
        assert found is None or day <= found <= day + timedelta(days=400)

    @given(st.text(max_size=200), some_days)
    def test_any_text(self, text: str, day: date) -> None:
        """No text raises."""
        found = said(text, day)
        assert found is None or found >= day

    @given(st.lists(st.sampled_from([*WORDS, *"0123456789.,-/:", "20", "31", "2026"]), max_size=12),
           st.sampled_from([" ", ""]), some_days)  # fmt: skip
    def test_any_words(self, some: list[str], between: str, day: date) -> None:
        """No heap of known words and signs raises, nor gives a day that has passed."""
        found = said(between.join(some), day)
        assert found is None or day <= found <= day + timedelta(days=400)

    @given(
        some_phrases,
        some_days,
        st.integers(0, 20),
        st.sampled_from(["zzyzx", "interview", "unless", "not", "perhaps", "nicht", "pas", "€"]),
    )
    def test_an_unknown_word(self, phrase: str, day: date, place: int, word: str) -> None:
        """One word that is not understood, and nothing is."""
        words = phrase.split()
        words.insert(min(place, len(words)), word)
        assert said(" ".join(words), day) is None

    @given(some_phrases, some_days)
    def test_prose(self, phrase: str, day: date) -> None:
        """A sentence of a mail that holds a date is no timeline."""
        for prose in (
            f"Hi Alex, we will interview on {phrase}",
            f"{phrase}: intro, case study, questions",
            f"See you {phrase} at our office!",
            f"Thanks for your time. {phrase} works for us",
        ):
            assert said(prose, day) is None
