"""What a sign-in leaves behind: the user's own client, and a file with the token.

The file holds all that a run needs to stay signed in, the client included, so that what was
downloaded may be deleted. It is the user's alone and replaced in one step.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calsync.errors import CalsyncError, ConfigError, LoginRefused
from calsync.secrets import Secret
from calsync.stores import files, web
from calsync.stores.dav.providers import SignIn
from calsync.stores.state import make_private, name_of, state_folder

SCHEMA = 1
MOST_BYTES = 64 * 1024
SKEW_SECONDS = 300.0  # that clocks may differ, and that a request may be on its way
DAY_SECONDS = 24 * 60 * 60.0
TESTING_SECONDS = 7 * DAY_SECONDS  # how long Google keeps the sign-in of a project in testing

_FOLDER = "tokens"
_NO_CLIENT = "is not the JSON file of a client; download it again"
_PLAIN = re.compile(r"[\x21-\x7e]{1,8192}")  # what may stand in a header or a form


@dataclass(frozen=True, slots=True)
class Client:
    """The program as the service knows it: made by the user, for the user."""

    id: str
    secret: Secret
    authorize_url: str
    token_url: str


@dataclass(frozen=True, slots=True)
class Token:
    """One sign-in. Moments are seconds of the epoch."""

    account: str
    client: Client
    refresh: Secret  # what new access is asked for with
    access: Secret  # what requests carry
    obtained_at: float  # the access
    lifetime: float  # of the access, in seconds
    signed_in_at: float
    ends_at: float | None = None  # the sign-in itself, where the service says so

    def is_fresh(self, now: float) -> bool:
        """Tell whether the access can still be used, whichever clock is a little wrong."""
        margin = min(SKEW_SECONDS, self.lifetime / 2)
        return self.obtained_at - margin <= now < self.obtained_at + self.lifetime - margin

    def lasted_a_week(self, now: float) -> bool:
        """Tell whether it ended as a sign-in does while the project is in testing."""
        week = self.signed_in_at + TESTING_SECONDS
        if self.ends_at is not None:
            return now >= self.ends_at - SKEW_SECONDS and self.ends_at <= week + SKEW_SECONDS
        return now >= week - SKEW_SECONDS and self.obtained_at <= week + SKEW_SECONDS


def command(account: str) -> str:
    """Give the command that signs in.

    >>> command("alex@example.com")
    'calsync auth google alex@example.com'
    """
    return f"calsync auth google {shlex.quote(account)}"


def read_client(path: str | os.PathLike[str], sign_in: SignIn) -> Client:
    """Read the file that the service's console offers for download. Raises ConfigError."""
    shown = files.shown(os.fspath(path))
    try:
        with files.opened(files.expanded(path)) as file:
            told = _object(file.read(MOST_BYTES))
    except OSError as problem:
        why = (problem.strerror or str(problem)).lower()
        raise ConfigError([f"{shown}: cannot be read: {why}"]) from None
    except ValueError:
        raise ConfigError([f"{shown}: {_NO_CLIENT}"]) from None
    if isinstance(told.get("web"), dict):
        raise ConfigError([f'{shown}: is a client for web sites; make one of type "Desktop app"'])
    known = {"authorize_url": sign_in.authorize_url, "token_url": sign_in.token_url}
    try:
        return _client({**known, **_installed(told)})
    except (ValueError, KeyError):
        raise ConfigError([f"{shown}: {_NO_CLIENT}"]) from None


def _installed(told: dict[str, Any]) -> dict[str, Any]:
    """Give the parts of a downloaded file by our names."""
    names = {
        "client_id": "id",
        "client_secret": "secret",
        "auth_uri": "authorize_url",
        "token_uri": "token_url",
    }
    found = told.get("installed")
    if not isinstance(found, dict):
        raise ValueError
    return {ours: found[theirs] for theirs, ours in names.items() if theirs in found}


def own_file(provider: str, account: str) -> Path:
    """Name the token file of an account in the user's state folder."""
    return state_folder(_FOLDER) / f"{name_of(f'{provider}:{account.casefold()}')}.json"


def load(path: Path, *, name: str, account: str) -> Token:
    """Read a token file; `name` is the calendar's, for messages.

    Raises LoginRefused where there is none that can be used, and ConfigError where others
    can read it.
    """
    again = f"run: {command(account)}"
    try:
        with files.opened(path) as file:
            found = os.fstat(file.fileno())
            if sys.platform != "win32" and found.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                fix = f"run: chmod 600 {shlex.quote(str(path))}"
                raise ConfigError([f"calendars.{name}: others can read its token file; {fix}"])
            token = _token(_object(file.read(MOST_BYTES)))
    except (FileNotFoundError, NotADirectoryError):
        raise LoginRefused(f"{name}: you have not signed in yet; {again}") from None
    except OSError as problem:
        why = (problem.strerror or str(problem)).lower()
        words = f"the token file {files.shown(path)} cannot be read: {why}"
        raise LoginRefused(f"{name}: {words}; {again}") from None
    except (ValueError, TypeError, KeyError):
        words = f"the token file {files.shown(path)} is damaged"
        raise LoginRefused(f"{name}: {words}; {again}") from None
    if token.account.casefold() != account.casefold():
        raise LoginRefused(f"{name}: its token file is that of another account; {again}")
    return token


def signed_in_at(path: Path) -> float | None:
    """Tell when somebody signed in, whatever was renewed since; None where none is there."""
    try:
        with files.opened(path) as file:
            return _token(_object(file.read(MOST_BYTES))).signed_in_at
    except (OSError, ValueError, TypeError, KeyError):
        return None


def save(path: Path, token: Token) -> None:
    """Put a token file in its place in one step. Raises CalsyncError."""
    client = token.client
    told = {
        "schema": SCHEMA,
        "account": token.account,
        "client": {
            "id": client.id,
            "secret": client.secret.reveal(),
            "authorize_url": client.authorize_url,
            "token_url": client.token_url,
        },
        "refresh_token": token.refresh.reveal(),
        "access_token": token.access.reveal(),
        "obtained_at": token.obtained_at,
        "lifetime": token.lifetime,
        "signed_in_at": token.signed_in_at,
        "ends_at": token.ends_at,
    }
    try:
        if path.parent == state_folder(_FOLDER):
            make_private(path.parent, parents=1)
        files.put(Path(os.path.realpath(path)), json.dumps(told, indent=1).encode() + b"\n")
    except OSError as problem:
        words = f"the token file {files.shown(path)} cannot be written"
        raise CalsyncError(f"{words}: {files.explain(problem)}") from None


def plain(value: Any) -> str:
    """Check what is to stand in a header or a form. Raises ValueError."""
    if not isinstance(value, str) or not _PLAIN.fullmatch(value):
        raise ValueError("no token")
    return value


def seconds(value: Any) -> float:
    """Check a number of seconds. Raises ValueError."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e11:
        raise ValueError("no seconds")
    return float(value)


def _token(told: dict[str, Any]) -> Token:
    if told["schema"] != SCHEMA or not isinstance(told["account"], str):
        raise ValueError("another version")
    return Token(
        account=told["account"],
        client=_client(told["client"]),
        refresh=Secret(plain(told["refresh_token"])),
        access=Secret(plain(told["access_token"])),
        obtained_at=seconds(told["obtained_at"]),
        lifetime=seconds(told["lifetime"]),
        signed_in_at=seconds(told["signed_in_at"]),
        ends_at=None if told["ends_at"] is None else seconds(told["ends_at"]),
    )


def _client(told: dict[str, Any]) -> Client:
    urls = plain(told["authorize_url"]), plain(told["token_url"])
    if not all(web.is_private(url) for url in urls):
        raise ValueError("others could read it")
    secret = told.get("secret")
    return Client(plain(told["id"]), Secret(plain(secret) if secret else ""), *urls)


def _object(content: bytes) -> dict[str, Any]:
    """Read a JSON object. Raises ValueError."""
    try:
        told = json.loads(content)
    except RecursionError:
        raise ValueError("too deep") from None
    if not isinstance(told, dict):
        raise ValueError("no object")
    return told
