"""HTTP with limits: nothing is followed, kept, or awaited without end.

One session serves one account for one run; its connections may come from the run before
(`connections`). It obeys no `.netrc`, no proxy of the environment and no redirect, keeps no
cookie, asks no third party whether a certificate was revoked, and gives up at a deadline,
whatever it waits for then. A web page never passes for an answer.
"""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from calsync import __version__
from calsync.errors import ConfigError
from calsync.stores import files
from calsync.stores.connections import Connections, Line, Peer

CONNECT_SECONDS = 15.0
READ_SECONDS = 100.0  # a server that has not seen a big calendar for long takes its time
MOST_BYTES = 64 << 20  # of one answer, decompressed
MOST_REFUSED_BYTES = 64 << 10  # of one that says no
BLOCK_BYTES = 64 << 10

USER_AGENT = f"calsync/{__version__}"

_TOO_LONG = "the answer takes too long"
_PAGE = re.compile(rb"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
# Before the first element there may be a declaration and comments, no document type: that
# is where entities are made.
_XML = re.compile(rb"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*+<[A-Za-z_]", re.DOTALL)
_BOM = b"\xef\xbb\xbf"


class Lost(Exception):
    """No whole answer came: what was asked may have been done. `str` says why in words.

    `advice` says what helps against it, where that is known.
    """

    def __init__(self, words: str, advice: str = "") -> None:
        super().__init__(words)
        self.advice = advice


class Unknown(Lost):
    """Nobody knows the server's name; nothing was sent."""


class NobodyListens(Lost):
    """The connection was refused: no server runs there; nothing was sent."""


class Untrusted(Lost):
    """The server could not prove who it is; nothing was sent."""


class OutOfTime(Lost):
    """The deadline of the run has passed."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, read whole. `content` is empty where it is a web page, or says no unasked."""

    status_code: int
    reason: str
    url: str
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    is_page: bool = False

    @property
    def text(self) -> str:
        """The content, as well as it can be read."""
        return self.content.decode("utf-8", "replace")


class Session:
    """Sends one request at a time and reads the answer within the limits.

    `deadline_seconds` count from now on. `ca_file` and `fingerprint` are what certificates
    are checked against instead of the system's authorities. With `hears_refusals` an answer
    that says no keeps its content: there the reason stands. Raises ConfigError where there is
    no such `ca_file`.
    """

    def __init__(
        self,
        *,
        deadline_seconds: float,
        read_seconds: float = READ_SECONDS,
        most_bytes: int | None = None,
        ca_file: str = "",
        fingerprint: str = "",
        hears_refusals: bool = False,
        connections: Connections | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connections = connections or Connections()
        self._open: tuple[Peer, Line] | None = None
        self._end: threading.Timer | None = None  # which cuts what is open
        self._is_well = True  # what is open
        self._ca_file = ca_file
        self._fingerprint = fingerprint
        self._verify: bool | str = True
        if fingerprint:
            self._verify = f"sha256_{fingerprint}"
        elif ca_file:
            # A pipe would be waited for; what is not there would look like a certificate's fault.
            if not os.path.isfile(ca_file) and not os.path.isdir(ca_file):
                raise ConfigError([f"ca_file: {files.shown(ca_file)} is no file"])
            self._verify = ca_file
        self._read_seconds = read_seconds
        self._most_bytes = MOST_BYTES if most_bytes is None else most_bytes
        self._hears_refusals = hears_refusals
        self._clock = clock
        self._deadline = clock() + deadline_seconds
        self.sent = 0  # requests
        self.last: Reply | None = None

    @property
    def seconds_left(self) -> float:
        """How long until the deadline."""
        return self._deadline - self._clock()

    def request(
        self,
        method: str,
        url: str,
        data: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        auth: Any = None,
        **_: Any,  # what python-caldav sets besides: here it is decided otherwise
    ) -> Reply:
        """Send a request. Raises Lost where no whole answer comes within the limits."""
        left = self.seconds_left
        if left <= 0:
            raise OutOfTime("the time for this run is over")
        timeout = (min(CONNECT_SECONDS, left), min(self._read_seconds, left))
        self.last = None
        self.sent += 1
        line = self._line_for(url)
        if line.why_cut:
            raise OutOfTime(line.why_cut)
        try:
            reply = self._read(
                line.request(
                    method,
                    url,
                    data=data,
                    headers={"User-Agent": USER_AGENT, **(headers or {})},
                    auth=auth,
                    timeout=timeout,
                    verify=self._verify,
                    allow_redirects=False,
                    stream=True,
                )
            )
        except Lost:
            self._is_well = False
            raise
        # Errors of urllib3, of the TLS layer and of plain Python come through as well.
        except Exception as problem:
            self._is_well = False
            raise (OutOfTime(line.why_cut) if line.why_cut else _told(problem, url)) from None
        self.last = reply
        return reply

    def pause(self, seconds: float) -> None:
        """Wait for so long, or until nothing more may be asked."""
        if self._open:
            self._open[1].pause(seconds)
        else:
            time.sleep(seconds)

    def close(self) -> None:
        """Let the connections go."""
        if self._end:
            self._end.cancel()
            self._end = None
        if self._open:
            peer, line = self._open
            self._open = None
            self._connections.give(peer, line, is_well=self._is_well)

    def _line_for(self, url: str) -> Line:
        if self._open is None:
            parts = urlsplit(url)
            peer = Peer(f"{parts.scheme}://{parts.netloc}", self._ca_file, self._fingerprint)
            line = self._connections.take(peer)
            end = threading.Timer(self.seconds_left, line.cut, (_TOO_LONG,))
            end.daemon = True
            try:
                end.start()
            except RuntimeError:  # nothing is asked that nobody would end
                self._connections.give(peer, line, is_well=False)
                raise Lost("this machine has no room for another thread") from None
            self._open, self._end = (peer, line), end
        return self._open[1]

    def _read(self, response: Any) -> Reply:
        status = int(response.status_code)
        says_no = not 200 <= status < 300
        most = MOST_REFUSED_BYTES if says_no else self._most_bytes
        blocks = []
        size = 0
        try:
            for block in response.iter_content(BLOCK_BYTES):
                size += len(block)
                if size > most:
                    if says_no:
                        break
                    size_in_words = f"{most >> 20} MB" if most >> 20 else f"{most >> 10} KB"
                    raise Lost(f"the answer is larger than {size_in_words}")
                if self.seconds_left <= 0:
                    raise OutOfTime(_TOO_LONG)
                blocks.append(block)
        finally:
            response.close()
        content = b"".join(blocks)
        kind = response.headers.get("Content-Type", "").lower()
        is_page = bool(_PAGE.match(content.removeprefix(_BOM))) or (
            kind.startswith("text/html") and not content.lstrip().startswith(b"BEGIN:")
        )
        is_unheard = says_no and not self._hears_refusals
        if is_unheard or is_page or not _is_safe(content):
            content = b""
        return Reply(
            status_code=status,
            reason="",  # the server's own words may say anything
            url=str(response.url),
            headers=response.headers,
            content=content,
            is_page=is_page,
        )


def is_this_machine(url: str) -> bool:
    """Tell whether an address leads to this very machine."""
    import ipaddress

    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_private(url: str) -> bool:
    """Tell whether nobody on the way can read what is sent: HTTPS, or this machine."""
    parts = urlsplit(url)
    if not parts.hostname or parts.username or parts.password:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_this_machine(url))


def _is_safe(content: bytes) -> bool:
    """Tell XML without a document type, and anything that is no XML."""
    content = content.removeprefix(_BOM)
    if b"\x00" in content[:64]:
        return False  # UTF-16: nobody sends it, and the check below would not see through
    return not content.lstrip().startswith(b"<") or bool(_XML.match(content))


def _told(problem: Exception, url: str) -> Lost:
    """Say in words what went wrong; the texts of the libraries quote whole addresses."""
    from niquests import exceptions

    chain = f"{type(problem).__name__} {problem!r}"
    if isinstance(problem, exceptions.SSLError) or re.search("(?i)certificate|fingerprint", chain):
        return _untrusted(chain)
    if isinstance(problem, exceptions.ConnectTimeout):
        return Lost("it cannot be reached in time")
    if isinstance(problem, exceptions.Timeout) or "timeout" in chain.lower():
        return Lost("it did not answer in time")
    if re.search("(?i)name ?resolution|getaddrinfo|resolve", chain):
        advice = "correct the address in the config, or see whether there is a connection"
        return Unknown("its name is not known; is there a connection?", advice)
    if _is_refused(problem):
        parts = urlsplit(url)
        port = parts.port or (80 if parts.scheme == "http" else 443)
        words = f"nothing listens at {files.shown(f'{parts.hostname}:{port}')}"
        advice = "start the server, or correct the address in the config"
        return NobodyListens(f"{words} (is the server running?)", advice)
    if isinstance(problem, exceptions.ConnectionError):
        return Lost("the connection failed or broke off")
    return Lost("its answer cannot be read")


def _is_refused(problem: BaseException | None) -> bool:
    """Tell whether the other machine was there and said that no program listens."""
    while problem and not isinstance(problem, ConnectionRefusedError):
        problem = problem.__cause__ or problem.__context__
    return problem is not None


def _untrusted(chain: str) -> Untrusted:
    """Say what is wrong with a certificate, from the words of OpenSSL and of urllib3."""
    words = "its certificate cannot be trusted"
    if re.search("(?i)has expired", chain):
        advice = "whoever runs the server must renew it; or the clock of this machine is wrong"
        return Untrusted(f"{words}: it has expired", advice)
    if re.search("(?i)not yet valid", chain):
        return Untrusted(
            f"{words}: it is not valid yet", "see whether this machine's clock is right"
        )
    if re.search("(?i)mismatch|doesn't match|not valid for", chain):
        advice = "correct the url to the name that the certificate is for"
        return Untrusted(f"{words}: it is for another name", advice)
    if re.search("(?i)self[- ]signed|issuer certificate|unknown ?ca|unable to get", chain):
        advice = "if the server is your own, name its authority (ca_file) or its fingerprint"
        return Untrusted(f"{words}: no known authority has signed it", advice)
    return Untrusted(words, "see ca_file and fingerprint in the config")
