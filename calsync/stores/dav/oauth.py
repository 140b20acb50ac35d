"""Signing in with a client of one's own, and staying signed in.

RFC 6749, 4.1 (a code is asked for, and exchanged for a token) with PKCE (RFC 7636), as RFC
8252 has it for programs without a web site. Nothing here appears in a message but our words.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from calsync.errors import CalsyncError, LoginRefused, TryAgainLater
from calsync.secrets import Secret
from calsync.stores import web
from calsync.stores.dav.tokens import Client, Token, command, load, plain, save, seconds
from calsync.stores.lock import lock

ASK_SECONDS = 60.0
READ_SECONDS = 30.0
MOST_BYTES = 64 * 1024
TRIES = 3
PAUSE_SECONDS = 1.0  # before the second try; twice as long before the third
LOCK_SECONDS = 30.0  # while another run renews the token
LOOK_SECONDS = 0.1  # between two looks whether it is done
LIFETIME_SECONDS = 3600.0  # of an access, where the service does not say

# The answer is the user's no, or that of whoever runs the organization.
_NO = frozenset({"access_denied", "admin_policy_enforced", "org_internal", "consent_required"})
_NO_CLIENT = frozenset({"invalid_client", "unauthorized_client", "deleted_client"})
# Said with the status of a refusal, but of the moment (RFC 6749, 4.1.2.1; Google's own).
_PASSING = ("server_error", "temporarily_unavailable", "rate_limit_exceeded")


class _Denied(Exception):
    """The service says no, for the reason `code` (RFC 6749, 5.2)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Attempt:
    """One sign-in under way: what the answer must fit."""

    service: str
    account: str
    client: Client
    scope: str
    redirect_uri: str
    state: Secret
    verifier: Secret

    @property
    def address(self) -> str:
        """Where the user says yes or no."""
        digest = hashlib.sha256(self.verifier.reveal().encode()).digest()
        asked = {
            "client_id": self.client.id,
            "redirect_uri": self.redirect_uri,
            "response_type": "code",
            "scope": self.scope,
            "state": self.state.reveal(),
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
            # Without both Google gives no lasting sign-in but the first time.
            "access_type": "offline",
            "prompt": "consent",
            "login_hint": self.account,
        }
        sign = "&" if urlsplit(self.client.authorize_url).query else "?"
        return f"{self.client.authorize_url}{sign}{urlencode(asked)}"

    def code_in(self, query: str) -> Secret:
        """Take the code out of the query of an address. Raises LoginRefused."""
        answer = parse_qs(query, keep_blank_values=True, max_num_fields=50)
        if any(len(values) > 1 for values in answer.values()):
            raise self._odd()
        found = {name: values[0] for name, values in answer.items()}
        state = found.get("state", "").encode("utf-8", "replace")
        if not hmac.compare_digest(state, self.state.reveal().encode()):
            words = "the answer belongs to another sign-in, and is not used"
            raise LoginRefused(f"{words}; run {command(self.account)} again")
        if found.get("error"):
            if found["error"] in _NO:
                raise LoginRefused(
                    f"{self.service} was told not to allow it; nothing is kept of the attempt"
                )
            raise self._odd()
        return self._code(found.get("code", ""))

    def code_of(self, text: str) -> Secret:
        """Take the code out of what a user has pasted: an address, or the code alone.

        Raises LoginRefused.
        """
        text = text.strip()
        if "://" in text or "code=" in text or "error=" in text:
            try:
                return self.code_in(urlsplit(text).query or text.rpartition("?")[2])
            except ValueError:
                raise self._odd() from None
        return self._code(unquote(text))

    def _code(self, text: str) -> Secret:
        try:
            return Secret(plain(text))
        except ValueError:
            raise self._odd() from None

    def _odd(self) -> LoginRefused:
        words = f"{self.service} sent an answer without a code"
        return LoginRefused(f"{words}; run {command(self.account)} again")


def begin(*, service: str, account: str, client: Client, scope: str, redirect_uri: str) -> Attempt:
    """Begin to sign in; nothing is asked yet."""
    state, verifier = Secret(secrets.token_urlsafe(32)), Secret(secrets.token_urlsafe(64))
    return Attempt(service, account, client, scope, redirect_uri, state, verifier)


def exchange(
    attempt: Attempt,
    code: Secret,
    *,
    sleep: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.time,
) -> Token:
    """Get a lasting token for a code.

    Raises LoginRefused where the service gives none, and TryAgainLater.
    """
    form = {
        "grant_type": "authorization_code",
        "code": code.reveal(),
        "redirect_uri": attempt.redirect_uri,
        "code_verifier": attempt.verifier.reveal(),
    }
    again = f"run {command(attempt.account)} again"
    service = attempt.service
    asked_at = clock()
    try:
        told = _ask(attempt.client, form, service=service, within=ASK_SECONDS, sleep=sleep)
    except _Denied as problem:
        if problem.code in _NO_CLIENT:
            raise LoginRefused(
                f"{service} does not know the client; download its file again, and {again}"
                " with --client-file"
            ) from None
        words = f"{service} does not take the code: it is too old, used or cut off"
        raise LoginRefused(f"{words}; {again}") from None
    granted = told.get("scope", attempt.scope)
    if not isinstance(granted, str) or attempt.scope not in granted.split():
        words = f"{service} was not told to allow the calendars: their box was not ticked"
        raise LoginRefused(f"{words}; {again}")
    if not told.get("refresh_token"):
        words = f"{service} gave no lasting sign-in; remove the program from your account there"
        raise LoginRefused(f"{words}, and {again}")
    nothing = Token(attempt.account, attempt.client, Secret(""), Secret(""), 0, 0, asked_at)
    return _renewed(nothing, told, service, asked_at)


def keep(path: Path, token: Token) -> None:
    """Put a new sign-in in the place of an old one. Raises CalsyncError."""
    with _locked(path, LOCK_SECONDS):
        save(path, token)


class Access:
    """The access of one account for one run, renewed when it is about to end.

    Runs side by side share the token file: one renews it, the others use what it got.
    """

    def __init__(
        self,
        file: Path,
        *,
        name: str,
        account: str,
        service: str,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.name = name
        self.file = file
        self._account = account
        self._service = service
        self._sleep = sleep
        self._clock = clock
        self._token: Token | None = None

    @property
    def again(self) -> str:
        """The command that signs in again."""
        return command(self._account)

    def get(self, *, within: float = ASK_SECONDS) -> Secret:
        """Give what the next request carries; within so many seconds it is there.

        Raises LoginRefused where the sign-in is missing or has ended, TryAgainLater,
        ConfigError where others can read the token file, and CalsyncError where it must be
        written and cannot.
        """
        if self._token is None:
            self._token = self._load()
        if not self._token.is_fresh(self._clock()):
            self._token = self._renew("", within)
        return self._token.access

    def renew(self, *, within: float = ASK_SECONDS) -> Secret:
        """Give another than the last one, which the server did not take. Raises as `get`."""
        refused = self._token.access.reveal() if self._token else ""
        self._token = self._renew(refused, within)
        return self._token.access

    def sign_in(self) -> Token:
        """Give the sign-in as the last `get` has left it. Raises as `get`."""
        return self._token or self._load()

    def _load(self) -> Token:
        return load(self.file, name=self.name, account=self._account)

    def _renew(self, refused: str, within: float) -> Token:
        until = time.monotonic() + within
        with _locked(self.file, min(within, LOCK_SECONDS)):
            before = self._load()  # another run may have renewed it in the meantime
            if before.is_fresh(self._clock()) and before.access.reveal() != refused:
                return before
            after = self._asked(before, until - time.monotonic())
            try:
                save(self.file, after)
            except CalsyncError:
                # Only the access is lost where the file cannot be written; the next run asks
                # for its own. Another refresh token must be kept: the old one may be dead.
                if after.refresh.reveal() != before.refresh.reveal():
                    raise
            return after

    def _asked(self, token: Token, within: float) -> Token:
        asked_at = self._clock()
        form = {"grant_type": "refresh_token", "refresh_token": token.refresh.reveal()}
        try:
            told = _ask(token.client, form, service=self._service, within=within, sleep=self._sleep)
            return _renewed(token, told, self._service, asked_at)
        except _Denied as problem:
            raise LoginRefused(f"{self.name}: {self._ended(problem.code, token)}") from None
        except TryAgainLater as problem:
            raise TryAgainLater(f"{self.name}: {problem}") from problem.__cause__

    def _ended(self, code: str, token: Token) -> str:
        if code in _NO_CLIENT:
            words = f"{self._service} no longer knows the client that you signed in with"
            return f"{words}; download its file, and run: {self.again} --client-file FILE"
        if code != "invalid_grant":
            return f"{self._service} does not renew the sign-in; run: {self.again}"
        if token.lasted_a_week(self._clock()):
            words = f"{self._service} has ended the sign-in after seven days, as it does while"
            words += ' the project of your client is in "Testing"'
            words += "; publish it (Google Auth Platform, Audience)"
            return f"{words}, then run: {self.again}"
        words = f"{self._service} no longer takes the sign-in: it was revoked, or has ended"
        return f"{words}; run: {self.again}"


class Bearer:
    """Puts the access into a request."""

    def __init__(self, access: Secret) -> None:
        self._access = access

    def __call__(self, request: Any) -> Any:
        """Put it there, as niquests asks for it."""
        request.headers["Authorization"] = f"Bearer {self._access.reveal()}"
        return request


def _renewed(token: Token, told: Mapping[str, Any], service: str, now: float) -> Token:
    """Put what the service has answered into a token; what it leaves out stays."""
    try:
        if str(told.get("token_type", "bearer")).lower() != "bearer":
            raise ValueError("another kind")
        ends_in = told.get("refresh_token_expires_in")
        return replace(
            token,
            access=Secret(plain(told.get("access_token"))),
            refresh=Secret(plain(told.get("refresh_token") or token.refresh.reveal())),
            obtained_at=now,
            lifetime=seconds(told.get("expires_in", LIFETIME_SECONDS)),
            ends_at=now + seconds(ends_in) if ends_in else token.ends_at,
        )
    except ValueError:
        raise TryAgainLater(f"{service} sent no token that can be used; try again later") from None


def _ask(
    client: Client,
    form: Mapping[str, str],
    *,
    service: str,
    within: float,
    sleep: Callable[[float], None],
) -> dict[str, Any]:
    """Ask for a token. Raises _Denied, and TryAgainLater where no answer can be had."""
    whole = {**form, "client_id": client.id}
    if client.secret.reveal():
        whole["client_secret"] = client.secret.reveal()
    session = web.Session(
        deadline_seconds=within,
        read_seconds=READ_SECONDS,
        most_bytes=MOST_BYTES,
        hears_refusals=True,
    )
    pause = PAUSE_SECONDS
    try:
        for attempt in range(1, TRIES + 1):
            lost: web.Lost | None = None
            try:
                reply = session.request(
                    "POST",
                    client.token_url,
                    data=urlencode(whole).encode(),
                    headers={
                        "Content-Type": "application/x-www-form-urlencoded",
                        "Accept": "application/json",
                    },
                )
            except (web.Untrusted, web.OutOfTime) as problem:
                raise TryAgainLater(f"{service}'s sign-in: {problem}") from problem
            except web.Lost as problem:
                lost, why = problem, str(problem)
            else:
                if reply.status_code < 500 and reply.status_code != 429:
                    return _told(reply, service)
                why = f"the server is ill or busy ({reply.status_code})"
            if attempt == TRIES or pause >= session.seconds_left:
                raise TryAgainLater(f"{service}'s sign-in: {why}; try again later") from lost
            sleep(pause)
            pause *= 2
        raise AssertionError
    finally:
        session.close()


def _told(reply: web.Reply, service: str) -> dict[str, Any]:
    """Read the answer of a token endpoint."""
    if reply.is_page:
        words = (
            f"{service}'s sign-in answers with a web page; is there one to log in to the network?"
        )
        raise TryAgainLater(words)
    try:
        told = json.loads(reply.content)
    except (ValueError, RecursionError):
        told = None
    is_done = 200 <= reply.status_code < 300
    if isinstance(told, dict) and is_done and "error" not in told:
        return told
    if isinstance(told, dict) and reply.status_code in (200, 400, 401, 403):
        code = told.get("error")
        if code in _PASSING:
            raise TryAgainLater(f"{service}'s sign-in is ill or busy ({code}); try again later")
        if isinstance(code, str) and re.fullmatch("[a-z_]{1,40}", code):
            raise _Denied(code)
    words = f"{service}'s sign-in answers {reply.status_code} instead of a token"
    raise TryAgainLater(f"{words}; try again later")


@contextmanager
def _locked(file: Path, within: float) -> Iterator[None]:
    """Keep other runs from renewing the same token, after waiting for one that does."""
    until = time.monotonic() + within
    with ExitStack() as stack:
        while True:
            try:
                stack.enter_context(lock(file, patience_seconds=LOOK_SECONDS))
                break
            except TryAgainLater:
                if time.monotonic() >= until:
                    raise
                time.sleep(LOOK_SECONDS)
        yield
