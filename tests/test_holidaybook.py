"""The holiday book: region codes to weekends and named holidays."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import holidays
import pytest

from calsync.errors import ConfigError
from calsync.holidaybook import is_known, region

FRIDAY, SATURDAY, SUNDAY = 4, 5, 6


class TestRegion:
    """What a code gives."""

    def test_nothing(self) -> None:
        """No code is the plain weekend without holidays."""
        plain = region("")
        assert plain.code == ""
        assert plain.weekend == {SATURDAY, SUNDAY}
        assert plain.holiday(date(2026, 12, 25)) == ""

    @pytest.mark.parametrize(
        ("code", "day", "name"),
        [
            ("US", date(2026, 9, 7), "Labor Day"),
            ("US", date(2026, 7, 3), "Independence Day (observed)"),
            ("US", date(2026, 11, 27), ""),
            ("US-CA", date(2026, 11, 27), "Day After Thanksgiving"),
            ("DE", date(2026, 1, 6), ""),
            ("DE-BY", date(2026, 1, 6), "Epiphany"),
            ("DE-BY", date(2026, 10, 3), "German Unity Day"),
            ("NZ", date(2026, 2, 6), "Waitangi Day"),
        ],
    )
    def test_names(self, code: str, day: date, name: str) -> None:
        """Holidays are those of the subdivision, observed ones too, in English."""
        assert region(code).holiday(day) == name

    @pytest.mark.parametrize(
        ("code", "weekend"),
        [
            ("DE-BY", {SATURDAY, SUNDAY}),
            ("IL", {FRIDAY, SATURDAY}),
            ("SA", {FRIDAY, SATURDAY}),
            ("AE", {SATURDAY, SUNDAY}),
            ("IR", {FRIDAY}),
            ("MY", {SATURDAY, SUNDAY}),
            ("MY-02", {FRIDAY, SATURDAY}),
        ],
    )
    def test_weekends(self, code: str, weekend: set[int]) -> None:
        """Weekend days are those of today, of the subdivision where it has its own."""
        assert region(code).weekend == weekend

    def test_codes_are_forgiving(self) -> None:
        """Case and blanks do not matter, and one region is one object."""
        assert region(" de-by ") is region("DE-BY")
        assert region("de-by").code == "DE-BY"
        assert region("DE-Bayern").holiday(date(2026, 1, 6)) == "Epiphany"

    @pytest.mark.parametrize("code", ["US", "DE-BY", "IL", "GB", "IN-KA", "FR"])
    def test_agrees_with_the_library(self, code: str) -> None:
        """A day is free here exactly where the library says that nobody works."""
        country, _, subdivision = code.partition("-")
        book = holidays.country_holidays(
            country, subdiv=subdivision or None, language="en_US", categories=("public",)
        )
        ours = region(code)
        day = date(2027, 12, 31)  # years asked for backwards must not matter
        while day.year >= 2025:
            is_free = day.weekday() in ours.weekend or bool(ours.holiday(day))
            assert is_free == (not book.is_working_day(day)), day
            day -= timedelta(days=1)

    @pytest.mark.parametrize("year", [1, 1776, 2100, 2101, 9999])
    def test_years_beyond_the_tables(self, year: int) -> None:
        """A year the library does not know has no holidays and raises nothing."""
        assert isinstance(region("US").holiday(date(year, 12, 25)), str)
        assert isinstance(region("JP").holiday(date(year, 12, 31)), str)


class TestUnknown:
    """What a wrong code says."""

    @pytest.mark.parametrize(
        ("code", "named"),
        [
            ("USS", "US"),
            ("DE-BYY", "DE-BY"),
            ("DE-Bayrn", "DE-Bayern"),
            ("us-c", "US-NC"),
            ("DE-XX", "DE-BE"),
            ("IL-1", '"IL"'),
            ("Germny", "Germany (DE)"),
            ("Narnia", '"DE-BY"'),
            ("US-", "US"),
        ],
    )
    def test_nearest_codes(self, code: str, named: str) -> None:
        """The message names the code and what is near it."""
        assert not is_known(code)
        with pytest.raises(ConfigError) as caught:
            region(code)
        assert f'"{code}"' in str(caught.value)
        assert named in str(caught.value).replace(f'"{code}"', "")

    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("Germany", "DE"),
            ("united states", "US"),
            ("New Zealand", "NZ"),
            ("England", "GB-ENG"),
            ("california", "US-CA"),
            ("Georgia", "GE"),  # the country goes before the state
        ],
    )
    def test_names(self, name: str, code: str) -> None:
        """What a country, or the only part of one that is called so, is in English."""
        assert region(name) is region(code)

    @pytest.mark.parametrize("name", ["Narnia", "La Rioja", "Santa Cruz"])
    def test_names_of_nobody_or_several(self, name: str) -> None:
        """Nothing is guessed."""
        assert not is_known(name)

    @pytest.mark.parametrize(
        "code", ["ECB", "SAT", "JAN", "HolidayBase", "-", "DE-BY-X", "\x00", "U S"]
    )
    def test_no_country(self, code: str) -> None:
        """Exchanges, constants and classes of the library are no countries."""
        assert not is_known(code)

    def test_known(self) -> None:
        """Codes that `region` takes are known, the empty one too."""
        assert all(map(is_known, ("", "US", "us-ca", "DE-BY", "GB-ENG", "MY-KDH")))


def run(code: str, **environ: str) -> str:
    """Run Python code in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[1],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


def test_the_locale_does_not_matter() -> None:
    """The names are the same under a German and a Thai locale."""
    code = (
        "from datetime import date\n"
        "from calsync.holidaybook import region\n"
        "print([region(c).holiday(date(2026, 12, 25)) for c in ('US', 'DE', 'FR', 'NZ', 'GG')])"
    )
    german = run(code, LANGUAGE="de", LC_ALL="de_DE.UTF-8", LANG="de_DE.UTF-8")
    thai = run(code, LANGUAGE="th", LC_ALL="th_TH.UTF-8", LANG="th_TH.UTF-8")
    assert german == thai
    assert "Christmas Day" in german


def test_the_library_is_imported_late() -> None:
    """Without a region the holidays package is never loaded."""
    code = (
        "import sys\n"
        "from calsync.holidaybook import is_known, region\n"
        "region(''), is_known('')\n"
        "print('holidays' in sys.modules)"
    )
    assert run(code) == "False"


def test_a_country_is_imported_without_the_others() -> None:
    """Each can be; whoever asks the library's package for a name still gets it."""
    code = (
        "import sys\n"
        "from calsync.holidaybook import region\n"
        "before = 'importlib.metadata' in sys.modules\n"
        "region('DE-BY')\n"
        "print([n for n in sys.modules if n.startswith('holidays.countries.')], end=' ')\n"
        "print(before == ('importlib.metadata' in sys.modules))\n"
        "import holidays\n"
        "for country in holidays.list_supported_countries(): region(country)\n"
        "print('Germany' in vars(sys.modules['holidays.countries']))\n"
        "from holidays.countries import *\n"
        "print(Germany.__name__, sys.modules['holidays.countries'].France.__name__)"
    )
    assert run(code).split("\n") == [
        "['holidays.countries.germany'] True",
        "False",
        "Germany France",
    ]
