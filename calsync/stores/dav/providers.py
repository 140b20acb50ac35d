"""What is known of calendar services: addresses, logins, pace and quirks, as data.

Sources, as the comments name them: [hints] is `caldav.compatibility_hints` of caldav 3.6,
whose author runs tests against these servers; [evolution] the source of Evolution;
"caldav #N" an issue of python-caldav. A quirk is only written down where one of them
tells of it; everything else is found out from the answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

DAY_SECONDS = 24 * 60 * 60
HOUR_SECONDS = 60 * 60


@dataclass(frozen=True, slots=True)
class SignIn:
    """Where users of a service allow a program of theirs to use their calendars (OAuth 2.0)."""

    authorize_url: str
    token_url: str
    scope: str


@dataclass(frozen=True, slots=True)
class Provider:
    """A service or a kind of server.

    `url` is where discovery begins, empty where everybody has their own server;
    "{username}" stands for the user's. `keeps_what_is_there` tells whether it is known to
    obey `If-None-Match: *`: where not, a new name is looked up right before it is written.
    """

    name: str
    url: str = ""
    auth: str = "basic"
    keeps_what_is_there: bool = False
    has_sync: bool = True  # sync-collection is worth a try
    compare_seconds: int = DAY_SECONDS  # how long the answers to a token may be trusted
    block: int = 100  # members of one multiget
    pace_seconds: float = 0.0  # least time between the starts of two requests
    needs_utc: bool = False  # an event with TZID cannot be read back
    sign_in: SignIn | None = None  # where no password is taken
    on_forbidden: str = ""  # what helps where even the first question is answered with 403

    def address_for(self, username: str) -> str:
        """Give where discovery begins for a user.

        >>> PROVIDERS["gmx"].address_for("alex@gmx.net")
        'https://caldav.gmx.net/begenda/dav/alex%40gmx.net/'
        """
        return self.url.replace("{username}", quote(username, safe=""))


UNKNOWN = Provider("the server")

_ALL = {
    # The partition hosts p01-caldav.icloud.com … appear in its answers; under load it answers
    # 503, and keeper.sh stays below four requests a second.
    "icloud": Provider(
        "iCloud",
        "https://caldav.icloud.com/",
        keeps_what_is_there=True,  # [hints] has no deviation of save.if-none-match
        pace_seconds=0.25,
    ),
    # Cyrus underneath; the slash at the end of the address matters.
    "fastmail": Provider(
        "Fastmail",
        "https://caldav.fastmail.com/dav/",
        keeps_what_is_there=True,
    ),
    # Its change history is pruned: nextcloud/server #36644, #44075, #44130.
    "nextcloud": Provider("Nextcloud", keeps_what_is_there=True, compare_seconds=6 * HOUR_SECONDS),
    # OX App Suite; 1,500 requests in 5 minutes [hints: ox].
    "mailbox.org": Provider(
        "mailbox.org", "https://dav.mailbox.org/caldav/", has_sync=False, pace_seconds=0.2
    ),
    "posteo": Provider(  # no sync-collection [hints: posteo]
        "Posteo", "https://posteo.de:8443/", has_sync=False
    ),
    # One request in 2 seconds, no sync-collection, well-known misleads [hints: gmx];
    # a REPORT that does not ask for getetag is answered with 500 (caldav #309).
    "gmx": Provider(
        "GMX",
        "https://caldav.gmx.net/begenda/dav/{username}/",
        has_sync=False,
        pace_seconds=2.0,
    ),
    "web.de": Provider(
        "WEB.DE",
        "https://caldav.web.de/begenda/dav/{username}/",
        has_sync=False,
        pace_seconds=2.0,
    ),
    # Failures were seen from the 101st member of a multiget on (Home Assistant, vdirsyncer);
    # the regions have hosts of their own: there `url` says which.
    "zoho": Provider("Zoho", "https://calendar.zoho.com/caldav/"),
    # No sync-collection; a 401 without a challenge, caldav #713; an event with TZID is
    # stored and cannot be read back [hints: yahoo].
    "yahoo": Provider(
        "Yahoo", "https://caldav.calendar.yahoo.com/", has_sync=False, needs_utc=True
    ),
    # https://developers.google.com/workspace/calendar/caldav/v2/guide: OAuth alone, no
    # conditional request but If-Match. CalDAV is not served with the narrower scope
    # calendar.events (tsdav #223).
    "google": Provider(
        "Google",
        "https://apidata.googleusercontent.com/caldav/v2/{username}/user",
        auth="bearer",
        sign_in=SignIn(
            "https://accounts.google.com/o/oauth2/v2/auth",
            "https://oauth2.googleapis.com/token",
            "https://www.googleapis.com/auth/calendar",
        ),
        on_forbidden="enable the CalDAV API in the project of your client, and see that username"
        " is the account that signed in",
    ),
    # A fork of DAViCal: accepts tokens that it never gave [hints: davical].
    "synology": Provider("Synology", compare_seconds=HOUR_SECONDS),
    "davical": Provider("DAViCal", keeps_what_is_there=True, compare_seconds=HOUR_SECONDS),
    # `If-None-Match: *` is ignored, tokens count whole seconds [hints: sogo].
    "sogo": Provider("SOGo", compare_seconds=HOUR_SECONDS),
    # `If-None-Match: *` overwrites, sync-collection is fragile [hints: zimbra].
    "zimbra": Provider("Zimbra", has_sync=False),
    # The rest keep what is there [hints]; the tests run on Radicale and Xandikos.
    "radicale": Provider("Radicale", keeps_what_is_there=True),
    "xandikos": Provider("Xandikos", keeps_what_is_there=True),
    "baikal": Provider("Baikal", keeps_what_is_there=True),
    "cyrus": Provider("Cyrus", keeps_what_is_there=True),
    # A truncated first report loses members [hints: stalwart].
    "stalwart": Provider("Stalwart", keeps_what_is_there=True, compare_seconds=6 * HOUR_SECONDS),
    # What was written settles after some seconds [hints: infomaniak].
    "infomaniak": Provider("Infomaniak"),
    # Its searches lag behind by minutes [hints: purelymail]; what was written is read back
    # by its name.
    "purelymail": Provider("Purelymail", "https://purelymail.com/webdav/"),
}

PROVIDERS: Mapping[str, Provider] = _ALL


def find(name: str) -> Provider:
    """Give the provider of that name; without a name, nothing is known."""
    return PROVIDERS[name] if name else UNKNOWN
