"""Region codes to weekend days and named public holidays.

The only module that imports the `holidays` package, and only when a region is asked
for: the import is a good part of a short run's time. Its objects are dicts that grow
when asked, follow the locale of the environment unless a language is given, and lose a
country's weekend when two are added up: none of them leaves this module.
"""

from __future__ import annotations

import difflib
import re
import sys
import threading
import unicodedata
import warnings
from datetime import date, timedelta
from functools import cache
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

from calsync.days import Region
from calsync.errors import ConfigError

if TYPE_CHECKING:
    from holidays import HolidayBase

LANGUAGE = "en_US"  # of the names; a country without it gives those of its own language

# Any week from now on would do: the library knows past weekends too (the Emirates'
# was Friday and Saturday until 2021) and for one country none past 2099.
_WEEK = tuple(date(2030, 1, 7) + timedelta(days=n) for n in range(7))


def is_known(code: str) -> bool:
    """Tell whether a region code names a country or subdivision; "" does."""
    return not code or _find(code) is not None


def region(code: str) -> Region:
    """Give the region of a code such as "US", "DE-BY" or ""; case does not matter.

    A name will do where it is that of one region alone: "Germany", "England". Holidays are of
    the `public` category, observed days included. Equal codes give the same object. Raises
    ConfigError, naming the nearest codes, for an unknown one.
    """
    if not code:
        return Region("")
    found = _find(code)
    if found is None:
        raise ConfigError([unknown(code)])
    return _region(*found)


def unknown(code: str) -> str:
    """Say that a region code is not known, with the nearest that are."""
    country, _, subdivision = code.strip().partition("-")
    found = _find_code(country)
    if found is None and len(_key(code)) > 3:
        near = difflib.get_close_matches(_key(code), _names(), n=3, cutoff=0.75)
        told = ", ".join(f"{_names()[name][1]} ({_names()[name][0]})" for name in near)
        advice = f"; near it: {told}" if near else ""
        return f'"{code}" is no region{advice} (written like "US", "DE-BY" or "Germany")'
    if found is None or not subdivision:
        near = difflib.get_close_matches(country.strip().upper(), _countries(), n=3, cutoff=0.5)
        advice = f"; near it: {', '.join(near)}" if near else ""
        return f'"{code}" is no region{advice} (written like "US" or "DE-BY")'
    known = _subdivisions(found[0])
    if not known:
        return f'"{code}" is no region: {found[0]} has no subdivisions; use "{found[0]}"'
    folded = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(subdivision.strip().casefold(), folded, n=3, cutoff=0.5)
    names = [folded[name] for name in near] or [n for n in known if len(n) <= 3][:60] or known[:60]
    word = "near it" if near else f"{found[0]} has"
    return f'"{code}" is no region; {word}: ' + ", ".join(f"{found[0]}-{n}" for n in names)


@cache
def _find(code: str) -> tuple[str, str] | None:
    """Split a code into country and subdivision as the library spells them; know a name too."""
    found = _find_code(code)
    key = _key(code)
    return found or (_named(key) if len(key) > 3 else None)


def _find_code(code: str) -> tuple[str, str] | None:
    country, dash, subdivision = (part.strip() for part in code.partition("-"))
    country = country.upper()
    if not re.fullmatch("[A-Z]{2,3}", country) or bool(dash) != bool(subdivision):
        return None
    book = _book(country)
    if book is None:
        return None
    if not subdivision:
        return country, ""
    folded = {name.casefold(): name for name in _subdivisions(country)}
    name = folded.get(subdivision.casefold())
    return (country, name) if name else None


def _named(key: str) -> tuple[str, str] | None:
    """Find a country by its English name, else the one subdivision that is called so."""
    if key in _names():
        return _names()[key][0], ""
    fitting = {
        (country, subdivision)
        for country in _countries()
        for name, subdivision in getattr(_book(country), "subdivisions_aliases", {}).items()
        if _key(name) == key
    }
    return fitting.pop() if len(fitting) == 1 else None


def _key(name: str) -> str:
    """Fold a name to its letters, as capitals, spaces and accents are written differently.

    >>> _key("New Zealand"), _key("NewZealand"), _key("Åland Islands")
    ('newzealand', 'newzealand', 'alandislands')
    """
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in plain if letter.isalpha())


@cache
def _names() -> dict[str, tuple[str, str]]:
    """Give code and English name of each country, by the folded name."""
    with _ONE_AT_A_TIME:
        spare_what_is_not_needed()
        from holidays.registry import COUNTRIES
    return {
        _key(name): (codes[1], name.replace("_", " ").title()) for name, codes in COUNTRIES.items()
    }


@cache
def _countries() -> tuple[str, ...]:
    from holidays import list_supported_countries

    return tuple(sorted(c for c in list_supported_countries(include_aliases=False)))


@cache
def _subdivisions(country: str) -> tuple[str, ...]:
    """List the codes of a country's subdivisions, then their longer names."""
    book = _book(country)
    if book is None:
        return ()
    return (*book.subdivisions, *getattr(book, "subdivisions_aliases", {}))


# Several people's runs: neither what is imported halfway nor filters of warnings are shared.
_ONE_AT_A_TIME = threading.Lock()


def spare_what_is_not_needed() -> None:
    """Prepare for an import of `holidays` that takes a third of the time and memory.

    Its package of countries imports all 250, so that their classes can be imported from
    it: here it does so when one of its names is asked for. And to tell its version, which
    nobody asks for, it imports what reads metadata, and with that e-mail and sockets.
    """
    if "holidays" not in sys.modules:
        version = ModuleType("holidays.version")
        version.__dict__["__version__"] = "unknown"
        sys.modules[version.__name__] = version
    name = "holidays.countries"
    spec = None if name in sys.modules else find_spec(name)
    if spec is None or spec.loader is None:
        return
    loader, package = spec.loader, module_from_spec(spec)

    def load(attribute: str) -> Any:
        del package.__dict__["__getattr__"]
        loader.exec_module(package)
        return getattr(package, attribute)

    package.__dict__["__getattr__"] = load
    sys.modules[name] = package


def _book(country: str, subdivision: str = "", years: tuple[int, ...] = ()) -> HolidayBase | None:
    with _ONE_AT_A_TIME, warnings.catch_warnings():
        spare_what_is_not_needed()
        from holidays import country_holidays

        warnings.simplefilter("ignore")  # old codes, years beyond the tables
        try:
            book = country_holidays(
                country,
                subdiv=subdivision or None,
                years=years,
                expand=False,
                observed=True,
                # Never None: that would follow the locale.
                language=LANGUAGE,
                categories=("public",),
            )
        except (NotImplementedError, TypeError, ValueError):
            return None
    # The call gives stock exchanges as well ("ECB"), and trips over constants ("SAT").
    return book if getattr(book, "country", None) else None


@cache
def _region(country: str, subdivision: str) -> Region:
    years: dict[int, dict[date, str]] = {}

    def holiday(day: date) -> str:
        names = years.get(day.year)
        if names is None:
            book = _book(country, subdivision, (day.year,))
            names = {on: str(name) for on, name in (book or {}).items()}
            years[day.year] = names
        return names.get(day, "")

    book = _book(country, subdivision)
    weekend = (
        frozenset(day.weekday() for day in _WEEK if book.is_weekend(day))
        if book is not None
        else frozenset({5, 6})
    )
    return Region(f"{country}-{subdivision}" if subdivision else country, weekend, holiday)
