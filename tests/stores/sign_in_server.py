"""An authorization server and the calendar behind it, in a thread, strict about both.

`/authorize` is where a browser goes, `/token` where a program does; everything else is the
calendar, which takes an access of its own making alone.
"""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.stores.fake_server import FakeServer, Reply, Request

SCOPE = "https://www.googleapis.com/auth/calendar"
CLIENT = "1234-abc.apps.googleusercontent.com"
CLIENT_SECRET = "GOCSPX-client-hidden"
ACCOUNT = "alex@example.com"


class SignInServer(FakeServer):
    """The calendar, who may use it, and what the user says; see the fields."""

    def __init__(self) -> None:
        super().__init__()
        self.says = ""  # an error instead of yes
        self.state: str | None = None  # sent instead of the right one
        self.grants = SCOPE
        self.is_lasting = True
        self.rotates = False  # a new refresh token with every access
        self.lifetime = 3600
        self.ends_in: int | None = None
        self.codes: dict[str, dict[str, str]] = {}  # with what they were asked for
        self.refresh: set[str] = set()
        self.access: set[str] = set()
        self.asked: list[dict[str, str]] = []  # of /authorize
        self.forms: list[dict[str, str]] = []  # of /token
        self._count = 0

    @property
    def origin(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    def client_file(self, folder: Path) -> Path:
        """Write what the console offers for download."""
        told = {
            "client_id": CLIENT,
            "client_secret": CLIENT_SECRET,
            "project_id": "reminders",
            "auth_uri": f"{self.origin}/authorize",
            "token_uri": f"{self.origin}/token",
            "redirect_uris": ["http://localhost"],
        }
        file = folder / "client_secret.json"
        file.write_text(json.dumps({"installed": told}))
        return file

    def do(self, request: Request) -> Reply:
        """Answer as the three of them."""
        parts = urlsplit(request.path)
        if parts.path == "/authorize":
            return self._authorize(_flat(parts.query))
        if parts.path == "/token" and request.method == "POST":
            return self._token(_flat(request.body.decode()))
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        if kind != "Bearer" or token not in self.access:
            return Reply(401, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
        return super().do(request)

    def _authorize(self, asked: dict[str, str]) -> Reply:
        self.asked.append(asked)
        fits = (
            asked["client_id"] == CLIENT
            and asked["response_type"] == "code"
            and asked["code_challenge_method"] == "S256"
            and asked["redirect_uri"].startswith("http://127.0.0.1:")
        )
        if not fits:
            return Reply(400)
        answer = {"state": asked["state"] if self.state is None else self.state}
        if self.says:
            answer["error"] = self.says
        else:
            answer["code"] = self._new("4/code")
            self.codes[answer["code"]] = asked
        return Reply(302, headers={"Location": f"{asked['redirect_uri']}?{urlencode(answer)}"})

    def _token(self, form: dict[str, str]) -> Reply:
        self.forms.append(form)
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT, CLIENT_SECRET):
            return _json(401, {"error": "invalid_client", "error_description": "hidden"})
        if form.get("grant_type") == "authorization_code":
            asked = self.codes.pop(form["code"], None)
            digest = hashlib.sha256(form["code_verifier"].encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            if (
                asked is None
                or form["redirect_uri"] != asked["redirect_uri"]
                or challenge != asked["code_challenge"]
            ):
                return _json(400, {"error": "invalid_grant", "error_description": "hidden"})
            return self._grant({"refresh_token": self._refresh_token()} if self.is_lasting else {})
        if form.get("grant_type") != "refresh_token" or form["refresh_token"] not in self.refresh:
            return _json(400, {"error": "invalid_grant", "error_description": "hidden"})
        if self.rotates:
            self.refresh.remove(form["refresh_token"])
            return self._grant({"refresh_token": self._refresh_token()})
        return self._grant({})

    def _refresh_token(self) -> str:
        token = self._new("1//refresh-hidden")
        self.refresh.add(token)
        return token

    def _grant(self, more: dict[str, str]) -> Reply:
        access = self._new("ya29.access-hidden")
        self.access.add(access)
        told: dict[str, object] = {
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": self.lifetime,
            "scope": self.grants,
            **more,
        }
        if self.ends_in is not None:
            told["refresh_token_expires_in"] = self.ends_in
        return _json(200, told)

    def _new(self, kind: str) -> str:
        self._count += 1
        return f"{kind}-{self._count}"


def browse(address: str) -> str:
    """Go where a browser is sent, and give the page it ends on."""
    try:
        with urllib.request.urlopen(address, timeout=20) as page:
            return str(page.read().decode())
    except urllib.error.HTTPError as problem:
        return problem.read().decode()


def browse_aside(address: str, pages: list[str]) -> threading.Thread:
    """Do so while something else goes on."""
    thread = threading.Thread(target=lambda: pages.append(browse(address)), daemon=True)
    thread.start()
    return thread


def redirect_of(address: str) -> str:
    """Give the address that a browser on another machine would end at."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_: object) -> None:
            return None

    try:
        urllib.request.build_opener(Stay).open(address, timeout=20)
    except urllib.error.HTTPError as problem:
        return str(problem.headers["Location"])
    raise AssertionError("no redirect")


def _flat(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query, strict_parsing=True).items()}


def _json(status: int, told: dict[str, object]) -> Reply:
    return Reply(status, json.dumps(told).encode(), {"Content-Type": "application/json"})
