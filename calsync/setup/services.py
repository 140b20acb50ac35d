"""What people call the place of their calendar, what it wants, and what it cannot do."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from calsync.stores.dav.providers import PROVIDERS

MOST_DIGITS = 4  # of a number in the list; what is longer is none


class Way(enum.Enum):
    """How a calendar is reached."""

    SERVER = "server"
    FEED = "feed"  # can only be read
    FILE = "file"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Service:
    """One line of the list to choose from; `advice` is said after it was chosen.

    `provider` is a preset of the config. One that takes a sign-in instead of a password has a
    way around it, too: it is a feed with a preset. `name` is what a config calls its feed.
    """

    title: str
    way: Way
    provider: str = ""
    advice: str = ""
    name: str = "feed"


_APP_PASSWORD = "It wants a password made for one app: "

SERVICES = (
    Service(
        "iCloud",
        Way.SERVER,
        "icloud",
        f"{_APP_PASSWORD}account.apple.com, Sign-In and Security, App-Specific Passwords.",
    ),
    Service(
        "Google Calendar",
        Way.FEED,
        "google",
        advice="Google takes no password. Either sign in first, with a client of your own (ten"
        " minutes, once; calsync auth google --help says how): calsync auth google ADDRESS"
        ' --client-file FILE. Or, without that, calsync reads the "Secret address in iCal'
        ' format" (Settings, your calendar, Integrate calendar) and writes the reminders'
        " elsewhere: into another calendar, or a file that you import.",
        name="Google Calendar",
    ),
    Service(
        "Microsoft 365, Outlook.com, Exchange",
        Way.FEED,
        advice="Microsoft's calendars have no CalDAV: nothing can be written there. The way round:"
        " calsync reads the published calendar (Outlook on the web: Settings, Calendar, Shared"
        " calendars, Publish a calendar, the ICS link; some employers switch that off) and writes"
        " the reminders elsewhere: into another calendar, or a file that you import.",
        name="Microsoft 365",
    ),
    Service(
        "Fastmail",
        Way.SERVER,
        "fastmail",
        f"{_APP_PASSWORD}Settings, Privacy & Security, App passwords.",
    ),
    Service(
        "Nextcloud",
        Way.SERVER,
        "nextcloud",
        "Better than your own password is one made for one app: Settings, Security,"
        " Devices & sessions. With two factors it is the only one that works.",
    ),
    Service("GMX", Way.SERVER, "gmx", "With two factors it wants a password made for one app."),
    Service(
        "WEB.DE", Way.SERVER, "web.de", "With two factors it wants a password made for one app."
    ),
    Service(
        "mailbox.org",
        Way.SERVER,
        "mailbox.org",
        "With two factors it wants a password made for one app.",
    ),
    Service("Posteo", Way.SERVER, "posteo"),
    Service(
        "Yahoo", Way.SERVER, "yahoo", f"{_APP_PASSWORD}Account security, Generate app password."
    ),
    Service("Zoho", Way.SERVER, "zoho", "With two factors it wants a password made for one app."),
    Service("another CalDAV server (Radicale, Baikal, Synology, SOGo …)", Way.SERVER),
    Service("an .ics file on this machine", Way.FILE),
    Service("a folder of .ics files (khal, vdirsyncer, calcurse …)", Way.FOLDER),
    Service("an address that can only be read (webcal:, a published calendar)", Way.FEED),
)


def named(words: str) -> Service | None:
    """Find a service by its number in the list, by a preset's name, or by how it begins.

    >>> named("4").title, named("gmx").title, named("outlook").title
    ('Fastmail', 'GMX', 'Microsoft 365, Outlook.com, Exchange')
    >>> named("radicale").provider, named("nothing like it")
    ('radicale', None)
    """
    sought = words.strip().lower()
    if sought.isascii() and sought.isdigit():
        number = int(sought) if len(sought) <= MOST_DIGITS else 0
        return SERVICES[number - 1] if 0 < number <= len(SERVICES) else None
    for service in SERVICES:
        if sought and sought == service.provider:
            return service
    if sought in _OUTSIDE:
        return next(s for s in SERVICES if s.title.lower().startswith(_OUTSIDE[sought]))
    if sought in PROVIDERS:
        return Service(PROVIDERS[sought].name, Way.SERVER, sought)
    fitting = [s for s in SERVICES if sought and s.title.lower().startswith(sought)]
    return fitting[0] if len(fitting) == 1 else None


# Other names of those that are no preset, or none that a password opens.
_OUTSIDE = {
    "gmail": "google",
    "outlook": "microsoft",
    "outlook.com": "microsoft",
    "office": "microsoft",
    "office 365": "microsoft",
    "office365": "microsoft",
    "m365": "microsoft",
    "exchange": "microsoft",
    "hotmail": "microsoft",
    "caldav": "another",
    "server": "another",
    "file": "an .ics",
    "folder": "a folder",
    "vdir": "a folder",
    "feed": "an address",
    "webcal": "an address",
}
