"""A calendar on a CalDAV server.

`store` is the two verbs; `reading` asks and `writing` sends, both through `transport`, the
only module that speaks to the server; `guard` is the gate that every write passes.
`discovery` finds the calendar, `providers` knows the services, `cache` is what one run
leaves for the next. Where a service takes no password, `oauth` signs in, `loopback` is where
the browser brings the answer, and `tokens` is the file that keeps it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from calsync.errors import ConfigError
from calsync.model import CalendarSettings

if TYPE_CHECKING:
    from calsync.secrets import Secret
    from calsync.stores.connections import Connections
    from calsync.stores.dav.cache import Cache
    from calsync.stores.dav.oauth import Access
    from calsync.stores.dav.store import DavStore
    from calsync.stores.dav.transport import Transport


def open_store(
    settings: CalendarSettings,
    *,
    keeps: Callable[[bytes], bool],
    cache: Cache | None = None,
    window: tuple[date, date] | None = None,
    ids: frozenset[str] = frozenset(),
    accept_empty: bool = False,
    is_halted: Callable[[], bool] | None = None,
    connections: Connections | None = None,
) -> DavStore:
    """Open the calendar of a `[[calendars]]` entry; see `DavStore` for the rest.

    Once `is_halted` nothing more is written; `connections` are kept from run to run.
    Its password is fetched, and nothing else is asked yet. Raises ConfigError.
    """
    from calsync.stores.dav.store import DavStore

    transport = connect(settings, secret_of(settings), connections)
    if is_halted is not None:
        transport.is_halted = is_halted
    return DavStore(
        transport,
        address_of(settings),
        calendar=settings.calendar,
        keeps=keeps,
        cache=cache,
        window=window,
        ids=ids,
        accept_empty=accept_empty,
    )


def address_of(settings: CalendarSettings) -> str:
    """Give the address at which a calendar is looked for: the config's, or its provider's."""
    from calsync.stores.dav import providers

    return settings.url or providers.find(settings.provider).address_for(settings.username)


def secret_of(settings: CalendarSettings) -> Secret | None:
    """Fetch the password; None where there is none, or a sign-in. Raises ConfigError."""
    from calsync import secrets

    if settings.secret is None or settings.secret.key == "token_file":
        return None
    return secrets.read(settings.secret, about=f"calendars.{settings.name}")


def access_of(settings: CalendarSettings) -> Access | None:
    """Open the sign-in of a calendar that has one; nothing is read yet."""
    from calsync.stores.dav import providers
    from calsync.stores.dav.oauth import Access

    if settings.secret is None or settings.secret.key != "token_file":
        return None
    return Access(
        Path(settings.secret.value[0]),
        name=settings.name,
        account=settings.username,
        service=providers.find(settings.provider).name,
    )


def connect(
    settings: CalendarSettings, secret: Secret | None, connections: Connections | None = None
) -> Transport:
    """Make ready to speak to the server of a `[[calendars]]` entry; nothing is asked yet.

    Raises ConfigError where it cannot log in so.
    """
    from calsync.stores.dav import providers
    from calsync.stores.dav.transport import Login, Transport

    provider = providers.find(settings.provider)
    auth = settings.auth or provider.auth
    if secret and not settings.username and auth != "bearer":
        raise ConfigError([f"calendars.{settings.name}.username: is missing, to log in with"])
    return Transport(
        address_of(settings),
        name=settings.name,
        login=Login(settings.username, secret, settings.auth, access_of(settings)),
        provider=provider,
        ca_file=settings.ca_file,
        fingerprint=settings.fingerprint,
        connections=connections,
    )
