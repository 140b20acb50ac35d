"""A doctor's round: what is wrong, in words, and what to do about it.

`own` looks at config and machine, `places` at files, folders and feeds, `servers` at what
is behind an address; `trial` writes one throw-away reminder and removes it. One thing that
fails stops nothing else from being looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from calsync.checkup.finding import Finding, Level, Teller, exit_code
from calsync.checkup.own import of_config, of_machine, of_person
from calsync.checkup.places import Round, of_disk, of_feed

__all__ = [
    "Finding",
    "Level",
    "Round",
    "Teller",
    "exit_code",
    "of_calendars",
    "of_config",
    "of_machine",
    "of_person",
]


def of_calendars(round_: Round) -> Iterator[Finding]:
    """Check every calendar, in the order of the config."""
    if not round_.settings.calendars:
        tell = Teller()
        yield tell.problem("calendars", "there is none", "add a [[calendars]] section", code=78)
    for calendar in round_.settings.calendars:
        match calendar.type:
            case "caldav":
                from calsync.checkup.servers import of_server

                yield from of_server(calendar, round_)
            case "feed":
                yield from of_feed(calendar, round_)
            case _:
                yield from of_disk(calendar, round_)
