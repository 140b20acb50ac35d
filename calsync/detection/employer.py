"""The employer and the role of an interview: from its title, whoever invites, its notes.

See "What is an interview" in docs/reference/rules.md for the order of the sources.
"""

from __future__ import annotations

from functools import cached_property

from calsync import notes
from calsync.detection import branches, cases, firms, keys, senders, spelling, tails, unsigned
from calsync.detection.hosts import (
    SECRET,
    Host,
    is_agency,
    is_of_client,
    is_secret,
    speaks_of_client,
)
from calsync.detection.parts import Parts
from calsync.detection.piece import Piece
from calsync.detection.reading import Reading
from calsync.detection.sight import Sight
from calsync.detection.sources import Sources
from calsync.detection.text import has_cjk, words

_PEOPLE = ("person", "host")


class Naming:
    """The employer's name, told from the pieces of a title and all else that tells it."""

    def __init__(self, sight: Sight, host: Host, reading: Reading) -> None:
        self.sight, self.host, self.reading = sight, host, reading
        self.event, self.owner, self.others = sight.event, sight.owner, sight.others
        self.title, self.names = sight.title, sight.names
        self.sources = Sources(sight, host, is_booked=reading.has("scheduling"))
        self.parts = Parts(sight, host, self.sources.notes)
        self.best: Piece | None = None  # the firm that the title names
        self.roles: list[Piece] = []
        self._picked: Piece | None = None  # … or seems to name
        self._written = self._noted = self._noted_role = self._from_title = ""
        self._is_secret_client = False
        self._told = notes.last(sight.said, "employer")
        told_role = notes.last(sight.said, "role")
        self._told_role = "" if "://" in told_role else told_role
        self._read_title()

    def _read_title(self) -> None:
        """Tell which firm the title names, and which roles."""
        host, sources = self.host, self.sources
        best, roles = self.parts.pick()
        is_secret_client = is_secret(self.title) or self.parts.hides_client
        is_secret_client = is_secret_client or (
            host.is_agency and not sources.parties.client and self._is_secret(best)
        )
        if is_secret_client and best is not None and not self.parts.is_marked(best):
            best = None  # "confidential client, Leeds"
        if host.is_foreign and roles:
            self._told_role = ""
        has_role = bool(self._told_role or roles)
        is_placed = False
        if not self._told:
            self._written = sources.signed(sources.written_out(host.labels))
            if self.parts.is_group(self._written):
                self._written = ""
            is_clear = self._is_clear(best)
            if sources.body and (not is_clear or host.is_agency or not has_role):
                self._noted, self._noted_role = self._by_notes()
            if best is not None and self.parts.learn_role(self._told_role or self._noted_role):
                best, roles = self.parts.pick()
                is_clear = self._is_clear(best)
            if best is not None:
                is_placed, is_named = self._is_by_title(best, is_clear=is_clear)
                if is_named:
                    self._from_title = sources.lengthened(self._at_length(best))
                if sources.parties.client and self._only_arranges(best):
                    self._from_title = ""
                elif self.parts.is_tester(best):
                    self._from_title = sources.of_tested or self._from_title
        elif sources.body and not has_role:
            self._noted_role = sources.from_notes()[1]
        self._is_secret_client = is_secret_client
        self._picked, self.roles = best, roles
        # What the user says of the employer takes nothing from what the title says.
        is_own = self.event.organizer is None
        self.best = best if self._from_title or is_placed or self._told or is_own else None

    @cached_property
    def employer(self) -> str:
        """The employer by all that tells it, as it is written there."""
        if self._told:
            return self._told
        employer = self._from_title
        if not employer and not self._is_secret_client:
            employer = self._elsewhere()
        return self._without_town(employer)

    @property
    def aside(self) -> str:
        """What the title names beside a firm that invites, and that is not this firm."""
        if self._picked is None or self.best is not None or self.host.is_agency:
            return ""
        return self._picked.text

    def settle(self) -> None:
        """Name employer and role, once all that is known of the event is weighed."""
        reading, employer, picked = self.reading, self.employer, self._picked
        is_nobody = picked is None or (self.host.is_agency and self.names.is_common(picked.folded))
        if not employer and picked is not None and not is_nobody:
            employer = self._from_title = picked.text
        reading.employer = self._as_configured(employer)
        if self.owner.known(reading.employer) is None:
            fitting = (b for b in self.host.labels if spelling.abbreviates(b, reading.employer))
            reading.label = next(fitting, "")
        elif not self._from_title:
            reading.add("known", reading.employer)
        longest = max(self.roles, key=lambda p: (len(p.folded), -p.start), default=None)
        role = self._told_role or (longest.text if longest is not None else self._noted_role)
        reading.role = keys.tidy_role(role) if role else ""

    def _is_clear(self, best: Piece | None) -> bool:
        """Tell whether more than its place in the title shows that a piece is the employer."""
        return best is not None and (self.parts.is_host(best) or self.parts.is_marked(best))

    def _without_town(self, employer: str) -> str:
        """Drop the town that one's own note puts behind a firm.

        A sender writes whole names, unless the domain is that of the name without the town.
        """
        place = "" if self.host.is_foreign else self.event.location
        own = branches.without_town(employer, place, self.names) if employer else ""
        is_told = any(spelling.bare(own) == label for label in self.host.labels)
        return own if is_told or not self.host.is_foreign else employer

    def _by_notes(self) -> tuple[str, str]:
        """Return the employer and the role that the notes name; of an agency's, its client."""
        noted, role = self.sources.from_notes()
        noted = self.sources.parties.client or noted
        if self.host.is_agency:
            if self.sources.nobody.issuperset(words(noted).folded):
                noted = ""
            if not noted and has_cjk(self.sources.body):
                noted = self.sources.of_client()
        return noted, role

    def _is_by_title(self, best: Piece, *, is_clear: bool) -> tuple[bool, bool]:
        """Tell whether the place names the firm beside a title, and whether the title names it."""
        host, sources, noted = self.host, self.sources, self._noted
        is_same = keys.employer_key(noted) == keys.employer_key(best.text)
        if noted and (is_same or spelling.says_more(best.text, noted)):
            is_clear = True
        is_clear = is_clear or self._is_beside_person(best)
        # Whoever invites knows better than an unmarked piece of a title; a place does not.
        is_better = bool(self._written or host.firm or (host.is_foreign and noted))
        if not (is_better or is_clear or self.parts.is_marked(best)):
            is_better = bool(sources.of_person) and not self.parts.is_told(best)
        is_placed = not is_better and self._is_placed(best)
        is_known = is_better or is_placed
        # Scheduling pages call an appointment by its people.
        is_of_page = self.reading.has("scheduling") and has_cjk(noted)
        if is_of_page and not firms.says_firm(best, self.names):
            is_known, is_clear = True, False
        if host.is_agency:
            is_small = best.text[0].islower() and not self.title.text.islower()
            is_known = bool(noted) or is_small or self.names.is_common(best.folded)
            if noted and not has_cjk(noted) and not spelling.similar(best.text, noted):
                is_clear = is_clear and best.score >= 7
        return is_placed, is_clear or not is_known

    def _is_secret(self, best: Piece | None) -> bool:
        """Tell an agency's client that is not to be named: "(confidential)", "vertraulich"."""
        if best is not None and not self.parts.is_host(best):
            return False
        return not self.title.unique.isdisjoint(SECRET) or is_secret(self.sources.notes)

    def _only_arranges(self, piece: Piece) -> bool:
        """Tell whether a piece of the title is no firm, or not the one that the notes name."""
        if spelling.similar(piece.text, self.sources.parties.client):
            return False
        if (self.host.is_agency and self.parts.is_host(piece)) or piece.text[0].islower():
            return True
        return (
            is_agency(piece.text)
            or senders.is_agency(piece.folded)
            or not self.parts.is_marked(piece)
        )

    def _at_length(self, piece: Piece) -> str:
        """Give what the title names as it is written out, where it is that firm."""
        written = self._written
        is_part = words(piece.text).padded in words(written).padded
        if is_part and firms.is_spelled_whole(written, self.host.labels):
            return written
        if not written or self.host.is_agency or not self.parts.is_host(piece):
            return piece.text
        is_longer = keys.employer_key(written).startswith(keys.employer_key(piece.text))
        is_longer = is_longer and len(written) >= len(piece.text)
        found = [word for word in words(written).folded if word not in keys.LEGAL]
        said = f" {' '.join(found)} "
        behind = words(piece.text).padded.partition(said)[2]
        is_within = said in words(piece.text).padded and all(
            map(self.names.is_generic, behind.split())
        )
        return (
            written
            if is_longer or is_within or spelling.stands_for(piece.text, written)
            else piece.text
        )

    def _elsewhere(self) -> str:
        """Name the employer by whoever invites, by the notes, or by the place."""
        host, written, noted = self.host, self._written, self._noted
        if self.sources.parties.client and not self.sources.is_of_host(self.sources.parties.client):
            return self.sources.parties.client
        if host.may_be_agency and noted and not self.sources.is_of_host(noted):
            return noted
        if host.is_agency:
            client = self.sources.written_out(host.clients) or noted
            client = client or firms.spelled("".join(host.clients[:1]))
            client = client or self.sources.of_client(least=3 if host.is_tester else 1)
            if not client and self.parts.has_customer():
                client = self.sources.of_place  # "Vorstellung beim Kunden"
            if client:
                return client
            if is_of_client(self.sources.body) or speaks_of_client(self.sight):
                return ""  # "our client would like to meet you"
            written = self.sources.signed(written, is_of_agency=True)
        client = self.sources.of_client(least=5) if host.wishes_luck else ""
        if len(words(client).folded) > 1:
            return client
        if written:
            return next((n for n in (host.firm, noted) if spelling.says_more(n, written)), written)
        if self.sources.of_booking and not host.firm:
            return self.sources.of_booking
        if spelling.says_more(noted, host.firm):
            return noted
        is_only_a_domain = host.firm.isascii() and self.sources.is_only_a_domain
        # To read all of a letter is dear, and in vain for what is no interview anyhow.
        is_unknown = is_only_a_domain and self.reading.is_open
        if is_unknown and self.sources.of_writer:
            return self.sources.of_writer
        if noted and host.firm.isascii() and not noted.isascii() and has_cjk(noted):
            return noted  # a domain can only be spelled in Latin letters
        if is_unknown and not noted and self.sources.of_house:
            return self.sources.of_house
        if host.firm.isascii() and has_cjk(self.sources.of_first_line[:1]):
            return self.sources.of_first_line
        is_plain = noted and (self._is_plain_firm(noted) or self.sources.domain.stands_for(noted))
        if is_plain and self.sources.is_only_a_domain:
            return noted
        told = self.sources.respelled(host.firm) or noted or self.sources.of_person
        told = told or self.sources.of_first_line or self.sources.of_line
        told = told or self.sources.of_place or self.sources.of_letter
        told = told or self.sources.of_address
        # To read one's own note is dear, and in vain for what is no interview anyhow.
        if told or not self.reading.is_open:
            return told
        return self.sources.of_own_note or self.sources.of_unsigned

    def _is_beside_person(self, piece: Piece) -> bool:
        """Tell a name in Hangul beside somebody or a team, where but a domain tells who invites."""
        if not "가" <= piece.text[0] <= "힣" or not self.sources.is_only_a_domain:
            return False
        others = (p for p in self.parts.pieces if p is not piece)
        is_beside = any(p.kind in _PEOPLE or tails.is_part_signs(p.text) for p in others)
        return is_beside and unsigned.is_name(piece.text, self.names)

    def _is_plain_firm(self, name: str) -> bool:
        """Tell a name of several words that says what kind of firm it is."""
        found = words(name).folded
        piece = Piece(name, found, 0, 0)
        return len(found) > 1 and not has_cjk(name) and firms.says_firm(piece, self.names)

    def _is_placed(self, piece: Piece) -> bool:
        """Tell whether notes or place name a firm beside a piece that is none: a ward, a class."""
        is_bare = has_cjk(piece.text) and firms.is_bare_kind(piece, self.names)
        is_bare = is_bare or (piece.text.islower() and self.names.is_common(piece.folded))
        if firms.says_firm(piece, self.names) and not is_bare:
            return False
        is_weak = (
            is_bare or self.names.is_common(piece.folded) or any(c.isdigit() for c in piece.text)
        )
        return bool(self.sources.of_first_line or (is_weak and self.sources.of_place))

    def _as_configured(self, employer: str) -> str:
        known = self.owner.known(employer) if employer else None
        if known is None and self.owner.hosts:
            hosts = [senders.domain(p.email) for p in (self.event.organizer, *self.others) if p]
            for domain, configured in self.owner.hosts:
                is_theirs = any(h == domain or h.endswith("." + domain) for h in hosts)
                if is_theirs and (not employer or spelling.similar(employer, self.host.firm)):
                    known = configured
        employer = firms.in_one_script(employer.strip(" ,;:-–—"), self.names)
        if known is None:
            employer = cases.nominative(employer, self.names, self.sight.languages)
        title = next((t for t in ("様", "さま", "さん", "御中") if employer.endswith(t)), "")
        if title and len(employer) > 3:
            employer = employer.removesuffix(title)
        return known.name if known is not None else employer
