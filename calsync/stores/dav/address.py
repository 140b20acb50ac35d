"""Where a collection and its members are, and what lies outside."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

from calsync.stores import web

_SAFE = "/@:~!$&'()*+,;=-._"


def origin(url: str) -> tuple[str, str, int]:
    """Give scheme, host and port: who is asked.

    >>> origin("https://Example.com/a") == origin("https://example.com:443/b")
    True
    """
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.scheme, (parts.hostname or "").lower(), port


def is_same_site(url: str, other: str) -> bool:
    """Tell whether a server may send us from one address to the other.

    Both are private, and of one host or of one registered domain, as the partitions of
    iCloud are. This machine sends to itself alone.
    """
    from calsync.detection.senders import registrable

    if not web.is_private(other) or web.is_this_machine(url) != web.is_this_machine(other):
        return False
    if urlsplit(url).scheme == "https" != urlsplit(other).scheme:
        return False
    one, two = origin(url)[1], origin(other)[1]
    domain = registrable(one)
    return one == two or bool(domain and domain == registrable(two))


@dataclass(frozen=True, slots=True)
class Collection:
    """A calendar's address, which ends in a slash."""

    url: str

    @classmethod
    def at(cls, url: str) -> Collection:
        """Bring an address into the one form."""
        parts = urlsplit(url)
        path = quote(unquote(parts.path), safe=_SAFE).rstrip("/") + "/"
        return cls(urlunsplit((parts.scheme, parts.netloc, path, "", "")))

    @property
    def path(self) -> str:
        """Its path, percent-decoded."""
        return unquote(urlsplit(self.url).path)

    def is_self(self, href: str) -> bool:
        """Tell whether an href of an answer is that of the collection itself."""
        return self._decoded(href).rstrip("/") == self.path.rstrip("/")

    def name_of(self, href: str) -> str:
        """Give the name of the member with that href; "" for whatever is no direct member.

        Hrefs come with and without a host, which may be another (iCloud), and with `@` or
        `%40` as the server likes.

        >>> calendar = Collection.at("https://example.com/alex%40b.example/home")
        >>> calendar.name_of("/alex@b.example/home/x%20y.ics")
        'x y.ics'
        >>> calendar.name_of("https://p7.example.com/alex%40b.example/home/x.ics")
        'x.ics'
        >>> calendar.name_of("/alex@b.example/home/"), calendar.name_of("/alex@b.example/x.ics")
        ('', '')
        """
        path = urlsplit(urljoin(self.url, href.strip())).path
        parent, slash, last = path.rpartition("/")
        if not last or unquote(parent + slash) != self.path:
            return ""
        return unquote(last)

    def href_of(self, name: str) -> str:
        """Give the path of a member, percent-encoded."""
        return urlsplit(self.url).path + quote(name, safe=_SAFE.replace("/", ""))

    def url_of(self, name: str) -> str:
        """Give the address of a member."""
        return self.url + quote(name, safe=_SAFE.replace("/", ""))

    def _decoded(self, href: str) -> str:
        return unquote(urlsplit(urljoin(self.url, href.strip())).path)
