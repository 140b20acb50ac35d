"""Who somebody may be, where they live and what they read, from the machine alone."""

from __future__ import annotations

import os
import re
import zoneinfo
from collections.abc import Mapping
from importlib import resources
from zoneinfo import ZoneInfo

from calsync import holidaybook
from calsync.wording import LANGUAGES

_TABLE = "zone.tab"  # of the zone database: a line for each zone, with its country


def region(zone: ZoneInfo, environ: Mapping[str, str]) -> str:
    """Guess whose holidays count: the country of the zone, else of the locale; "" for none.

    The zone goes first: en_US is the locale of many who never were there.
    """
    for code in (_country_of(zone.key), _locale("LC_TIME", environ)[1]):
        if code and holidaybook.is_known(code):
            return code
    return ""


def name() -> str:
    """Guess the user's name: the full name of the login; "" where that is no name of two words."""
    try:
        import pwd  # POSIX alone

        entry = pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0]
    except (ImportError, KeyError):
        return ""
    found = " ".join(entry.split())
    return found if " " in found and found.isprintable() else ""


def language(environ: Mapping[str, str]) -> str:
    """Guess the language of the reminders, of those that there are.

    >>> language({"LANG": "de_AT.UTF-8"}), language({"LANG": "tlh"}), language({})
    ('de', 'en', 'en')
    """
    found = _locale("LC_MESSAGES", environ)[0]
    return found if found in LANGUAGES else "en"


def _locale(category: str, environ: Mapping[str, str]) -> tuple[str, str]:
    """Give language and country of the locale as POSIX has them."""
    for name in ("LC_ALL", category, "LANG"):
        match = re.match(r"([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@]|$)", environ.get(name, ""))
        if match:
            return match[1], match[2] or ""
    return "", ""


def _country_of(zone: str) -> str:
    """Look a zone up in the system's table, else in that of the package tzdata."""
    for line in _zone_table().splitlines():
        columns = line.split("\t")
        if len(columns) > 2 and columns[2] == zone:
            return columns[0]
    return ""


def _zone_table() -> str:
    for folder in zoneinfo.TZPATH:
        try:
            with open(os.path.join(folder, _TABLE), encoding="utf-8") as table:
                return table.read()
        except OSError:
            continue
    try:
        return (resources.files("tzdata") / "zoneinfo" / _TABLE).read_text("utf-8")
    except (ModuleNotFoundError, OSError):
        return ""
