"""Every request of a run goes through here, and nothing else does.

python-caldav's client carries the login and reads the XML; its high-level helpers, which
write without conditions, follow redirects and touch related events, are never called.
"""

from __future__ import annotations

import dataclasses
import logging
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from calsync.errors import CalsyncError, LoginRefused, TryAgainLater
from calsync.secrets import Secret
from calsync.stores import web
from calsync.stores.connections import Connections
from calsync.stores.dav import address, guard
from calsync.stores.dav.address import Collection
from calsync.stores.dav.multistatus import Multistatus, NotMultistatus
from calsync.stores.dav.multistatus import read as read_multistatus
from calsync.stores.dav.oauth import Access, Bearer
from calsync.stores.dav.providers import UNKNOWN, Provider

RUN_SECONDS = 300.0
TRIES = 3  # of what may be asked again
TRIES_OF_NOBODY = 2  # where nothing listens: that is told at once, and seldom passes in seconds
PAUSE_SECONDS = 2.0  # before the second try; twice as long before the third
MOST_PAUSE_SECONDS = 60.0  # a server that asks for more is asked again by the next run

BUSY = frozenset({429, 503})
_ILL = frozenset({502, 504})


class BadAnswer(TryAgainLater):
    """What came back is no answer to what was asked."""


@dataclass(frozen=True, slots=True)
class Login:
    """Who we are. `auth` is basic, digest, bearer or empty: what the server takes.

    With `access` every request carries what that gives, and there is no secret.
    """

    username: str = ""
    secret: Secret | None = None
    auth: str = ""
    access: Access | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, its body read as XML where it is some."""

    about: str  # the calendar, for messages
    status: int
    headers: Mapping[str, str]
    is_page: bool = False
    tree: Any = field(default=None, repr=False)
    body: bytes = field(default=b"", repr=False)

    @property
    def is_done(self) -> bool:
        """Whether the server says that it did what it was asked to."""
        return 200 <= self.status < 300

    @property
    def is_redirect(self) -> bool:
        """Whether the server says that it is elsewhere."""
        return 300 <= self.status < 400

    def multistatus(self) -> Multistatus:
        """Read the answer to a PROPFIND or REPORT.

        Raises BadAnswer, and CalsyncError where the calendar has moved or is gone.
        """
        if self.is_page:
            raise BadAnswer(f"{self.about}: it answers with a web page, perhaps to log in")
        if self.is_redirect:
            to = shown(self.headers.get("Location", ""))
            raise CalsyncError(f"{self.about}: it has moved to {to}; correct the url in the config")
        if self.status in (404, 410):
            raise CalsyncError(f"{self.about}: it is not at its address; correct it in the config")
        if self.status == 403:
            raise CalsyncError(f"{self.about}: this user may not read it")
        if self.status != 207:
            raise BadAnswer(f"{self.about}: the server answers {self.status} instead of a list")
        try:
            return read_multistatus(self.tree)
        except NotMultistatus:
            raise BadAnswer(f"{self.about}: what the server lists is cut off or damaged") from None


class Transport:
    """The requests to one server, one after the other.

    `url` is where they may go: to that scheme, host and port alone.
    """

    def __init__(
        self,
        url: str,
        *,
        name: str,
        login: Login,
        provider: Provider = UNKNOWN,
        run_seconds: float = RUN_SECONDS,
        read_seconds: float = web.READ_SECONDS,
        ca_file: str = "",
        fingerprint: str = "",
        connections: Connections | None = None,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        self.name = name
        self.provider = provider
        self._login = login
        self._refused = False  # the login: it is never tried again
        self._next_at = 0.0  # by the pace of the provider
        self.is_halted: Callable[[], bool] = bool  # whether no further write may be sent
        self._client, self._errors = _client(url, login, provider)
        self._client.session.close()
        self._web = web.Session(
            deadline_seconds=run_seconds,
            read_seconds=read_seconds,
            ca_file=ca_file,
            fingerprint=fingerprint,
            connections=connections,
        )
        self._sleep = sleep or self._web.pause
        self._client.session = _Quiet(self._web)
        self.move(url)

    def move(self, url: str) -> None:
        """Send to another server from now on. Raises CalsyncError where others could read it."""
        if not web.is_private(url):
            raise CalsyncError(f"{self.name}: its address does not begin with https://; correct it")
        self._origin = address.origin(url)

    @property
    def sent(self) -> int:
        """How many requests were sent."""
        return self._web.sent

    @property
    def server_time(self) -> datetime | None:
        """The server's clock as its last answer has it; None where it did not say."""
        try:
            said = self._web.last.headers.get("Date", "") if self._web.last else ""
            return parsedate_to_datetime(said).astimezone(UTC)
        except (TypeError, ValueError, OverflowError):
            return None

    def close(self) -> None:
        """Let the connections go."""
        self._web.close()

    # --- reading: may be asked again

    def propfind(self, url: str, body: str, *, depth: int) -> Answer:
        """Ask for properties."""
        return self._ask("PROPFIND", url, body, {"Depth": str(depth)})

    def report(self, url: str, body: str, *, depth: int | None) -> Answer:
        """Ask for a report; a multiget has no depth (RFC 4791, 7.9)."""
        headers = {} if depth is None else {"Depth": str(depth)}
        return self._ask("REPORT", url, body, headers)

    def get(self, url: str) -> Answer:
        """Ask for one resource."""
        return self._ask("GET", url, "", {})

    def _ask(self, method: str, url: str, body: str, headers: Mapping[str, str]) -> Answer:
        """Raises TryAgainLater where no answer comes, after some tries; its cause is the loss."""
        pause, tries = PAUSE_SECONDS, TRIES
        for attempt in range(1, TRIES + 1):
            why, lost = "", None
            wait = pause * random.uniform(0.75, 1.25)
            try:
                answer = self._send(method, url, body, headers)
            except (web.Untrusted, web.OutOfTime) as problem:
                raise TryAgainLater(f"{self.name}: {problem}") from problem
            except web.Lost as problem:
                why, lost = str(problem), problem
                tries = TRIES_OF_NOBODY if isinstance(problem, web.NobodyListens) else TRIES
            else:
                if answer.status in BUSY:
                    asked = retry_after_seconds(answer.headers)
                    why = "the server asks to come back later"
                    if asked > MOST_PAUSE_SECONDS:
                        raise TryAgainLater(f"{self.name}: {why}, in {asked:.0f} seconds")
                    wait = max(wait, asked)
                elif answer.status in _ILL:
                    why = f"the server is ill ({answer.status})"
                else:
                    return answer
            if attempt >= tries or wait >= self._web.seconds_left:
                raise TryAgainLater(f"{self.name}: {why}; try again later") from lost
            self._sleep(wait)
            pause *= 2
        raise AssertionError

    # --- writing: sent once

    def put(
        self, collection: Collection, name: str, data: bytes, conditions: Mapping[str, str]
    ) -> Answer:
        """Send one reminder, on conditions.

        Raises web.Lost where it may have been done, CalsyncError where it was not.
        """
        return self._write("PUT", collection, name, data, conditions)

    def delete(self, collection: Collection, name: str, conditions: Mapping[str, str]) -> Answer:
        """Delete one reminder, on conditions. Raises as `put` does."""
        return self._write("DELETE", collection, name, None, conditions)

    def _write(
        self,
        method: str,
        collection: Collection,
        name: str,
        data: bytes | None,
        conditions: Mapping[str, str],
    ) -> Answer:
        """The only way to a write: through the gate, and never without a condition."""
        refusal = guard.refusal(name, data)
        if refusal or not {"If-Match", "If-None-Match"} & conditions.keys():
            raise CalsyncError(f"{self.name}: {refusal or 'a write without a condition'}")
        if self.is_halted():
            raise CalsyncError(f"{self.name}: calsync was stopped before this was written")
        headers = dict(conditions)
        if data is not None:
            headers["Content-Type"] = "text/calendar; charset=utf-8"
        url = collection.url_of(name)
        answer = self._send(method, url, data or b"", headers)
        # A server that is busy and says when to come back has done nothing: once more.
        asked = retry_after_seconds(answer.headers)
        if answer.status in BUSY and 0 < asked <= min(MOST_PAUSE_SECONDS, self._web.seconds_left):
            self._sleep(asked * random.uniform(1.0, 1.2))
            if self.is_halted():
                return answer
            answer = self._send(method, url, data or b"", headers)
        return answer

    # --- one request

    def _send(self, method: str, url: str, body: str | bytes, headers: Mapping[str, str]) -> Answer:
        """Raises LoginRefused for a 401, web.Lost where no whole answer comes."""
        if address.origin(url) != self._origin:
            raise CalsyncError(f"{self.name}: it names another server, which is asked nothing")
        if self._refused:
            raise self._refusal()
        self._keep_pace()
        if self._login.access:
            self._carry(self._login.access.get(within=self._web.seconds_left))
        try:
            answer = self._through_client(method, url, body, headers)
            if answer.status == 401 and (self._turn_to_digest() or self._renew()):
                answer = self._through_client(method, url, body, headers)
        except web.Lost:
            raise
        if answer.status == 401:
            self._refused = True
            raise self._refusal()
        return answer

    def _through_client(
        self, method: str, url: str, body: str | bytes, headers: Mapping[str, str]
    ) -> Answer:
        try:
            response = self._client.request(url, method, body, dict(headers))
        except web.Lost:
            raise
        except (self._errors.AuthorizationError, self._errors.RateLimitError):
            tree, data = None, b""
        except Exception:  # of lxml, where the body is no XML though it says so
            if self._web.last is None:
                raise
            tree, data = None, b""
        else:
            tree, data = response.tree, response._raw_body
        reply = self._web.last
        assert reply is not None
        return Answer(self.name, reply.status_code, reply.headers, reply.is_page, tree, data)

    def _turn_to_digest(self) -> bool:
        """Log in by digest from now on where the server takes that alone."""
        last = self._web.last
        challenge = last.headers.get("WWW-Authenticate", "").lower() if last else ""
        if (
            self._login.auth
            or self._client.auth_type != "basic"
            or "digest" not in challenge
            or "basic" in challenge
        ):
            return False
        self._client.auth_type = "digest"
        self._client.build_auth_object()
        return True

    def _renew(self) -> bool:
        """Carry new access where the server does not take the old, whatever its clock says."""
        if not self._login.access:
            return False
        self._carry(self._login.access.renew(within=self._web.seconds_left))
        return True

    def _carry(self, access: Secret) -> None:
        self._client.auth = Bearer(access)

    def _refusal(self) -> LoginRefused:
        if self._login.access:
            words = f"the server does not take the sign-in; run: {self._login.access.again}"
            return LoginRefused(f"{self.name}: {words}")
        if not self._login.username and not self._login.secret:
            words = "the server wants a user name and password; say which"
            return LoginRefused(f"{self.name}: {words}")
        return LoginRefused(
            f"{self.name}: the server does not take the user name and password; correct them"
            " (many providers want a password made for one app)"
        )

    def _keep_pace(self) -> None:
        pace = self.provider.pace_seconds
        if pace:
            wait = self._next_at - time.monotonic()
            if wait > 0:
                self._sleep(wait)
            self._next_at = time.monotonic() + pace


class _Quiet:
    """The session as python-caldav gets it: every answer is said to be plain text.

    It tries to read XML from any, but of one that is meant to be some and is not it writes
    the whole body into the log.
    """

    def __init__(self, session: web.Session) -> None:
        self._session = session

    def request(self, *arguments: Any, **more: Any) -> web.Reply:
        """Send a request."""
        reply = self._session.request(*arguments, **more)
        return dataclasses.replace(reply, headers={**reply.headers, "Content-Type": "text/plain"})


def retry_after_seconds(headers: Mapping[str, str]) -> float:
    """Read how long a server asks to wait: seconds or a date; 0 if it does not say.

    >>> retry_after_seconds({"Retry-After": "120"}), retry_after_seconds({})
    (120.0, 0.0)
    """
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return 0.0


def _client(url: str, login: Login, provider: Provider) -> tuple[Any, Any]:
    """Make python-caldav's client, without anything that it finds around it."""
    # Its log holds the text of events, and it can drop everything it sends, the password
    # with it, into files: both before it is imported and after, for it sets them itself.
    log = logging.getLogger("caldav")
    log.setLevel(logging.CRITICAL + 1)
    from caldav.davclient import DAVClient
    from caldav.lib import error

    log.setLevel(logging.CRITICAL + 1)
    error.debug_dump_communication = False
    error.debugmode = "PRODUCTION"

    secret = login.secret.reveal() if login.secret else None
    client = DAVClient(
        url=url,
        username=login.username or None,
        password=secret,
        # Set, or the first request would carry what `.netrc` says.
        auth_type=(login.auth or provider.auth) if secret is not None else None,
        features={},
        enable_rfc6764=False,
        headers={
            "User-Agent": web.USER_AGENT,
            "Accept": "text/xml, application/xml, text/calendar",
        },
        rate_limit_handle=False,
    )
    return client, error


def shown(url: str) -> str:
    """Give an address for a message, without what may be secret in it."""
    parts = urlsplit(url)
    host = f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname
    text = f"{parts.scheme}://{host}{parts.path}" if host else parts.path
    return text if text.isprintable() else "another address"
