"""The employer in an event's notes, organizer and place, source by source."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from itertools import chain, pairwise

from calsync import notes
from calsync.detection import (
    addresses,
    booking,
    clients,
    domains,
    firms,
    introductions,
    jotted,
    keys,
    labels,
    letters,
    mentions,
    others,
    parties,
    persons,
    places,
    posts,
    senders,
    sentences,
    signature,
    sounds,
    spelling,
    titles,
    unsigned,
    writers,
)
from calsync.detection.ends import is_particle
from calsync.detection.hosts import CLIENT, SECRET, URL, Host, is_agency
from calsync.detection.lexicon import POSITIVE, find_in_title
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.sight import Sight
from calsync.detection.slots import (
    PRONOUNS,
    firm_in_address,
    firm_of_slot,
    plain_firm,
)
from calsync.detection.text import fold, has_cjk, words


class Sources:
    """What else than the title tells of the employer; each is asked only when it is needed."""

    def __init__(self, sight: Sight, host: Host, *, is_booked: bool) -> None:
        self.sight, self.host, self.is_booked = sight, host, is_booked
        self.event, self.others, self.names = sight.event, sight.others, sight.names
        self.title, self.notes, self.body = sight.title, sight.notes, sight.body
        own = firms.without_town(others.without(sight.body, sight.languages))
        if own != sight.body:
            self.notes, self.body = words(own), own
        self.parties = self._parties()

    def _parties(self) -> parties.Parties:
        """Tell which firms of the notes are which, and heed no more those that only help."""
        if not self.body:
            return parties.Parties()
        people = (*self.others, self.event.organizer)
        nobody = self.sight.my_names.union(*(words(p.name).folded for p in people if p))
        found = parties.find(
            self.notes, self.body, self.sight.languages, self.names, nobody, self._firm_of_slot,
            self._labelled(),
        )  # fmt: skip
        host = self.host
        if found.client and host.is_foreign and not self.is_of_host(found.client):
            host.is_agency = True
        if host.is_foreign and any(self.is_of_host(name) for name in found.beside):
            host.is_agency = True  # it lends rooms or tests for another
        if any(self.is_of_host(name) for name in found.groups):
            host.firm, host.labels = "", ()
        if found.groups or found.beside:
            self.body = found.left(self.body)
            self.notes = words(self.body)
        return found

    def _labelled(self) -> str:
        """Return the firm that a line of the notes says to be the employer: "Company: Acme".

        What the user says of it is asked elsewhere, and tells nothing of who invites.
        """
        if notes.last(self.sight.said, "employer"):
            return ""
        for said, is_clear in labels.employers(self.body, self.sight.languages):
            name = self._firm_of_slot(said)
            piece = Piece(name, words(name).folded, 0, 0)
            if not piece.folded or firms.is_service(name) or SECRET.issuperset(piece.folded):
                continue
            if (is_clear or firms.says_firm(piece, self.names)) and not self.sight.is_my_firm(name):
                return name
        return ""

    def is_of_host(self, name: str) -> bool:
        """Tell whether a name is that of whoever invites."""
        is_firm = bool(self.host.firm) and spelling.similar(name, self.host.firm)
        return is_firm or any(
            spelling.abbreviates(label, name) or sounds.is_same(label, name)
            for label in self.host.labels
        )

    @cached_property
    def of_first_line(self) -> str:
        """Return the firm with which the notes plainly begin: "【Acme】", "Acme Ltd, room 2"."""
        text = self.body.strip()[:120]
        if text.startswith(("【", "[")):
            name = text[1:].partition("】" if text[0] == "【" else "]")[0]
            is_name = any(sign.isalpha() for sign in name)  # not "[09:12]"
            if is_name and 1 < len(name) < 30 and not firms.is_service(name):
                return firms.strip_office(name)
        return plain_firm(places.LABEL().sub("", text), self.names)

    @cached_property
    def of_line(self) -> str:
        """Return the firm with which a line of one's own notes begins, or an address ends."""
        if self.host.is_foreign or not has_cjk(self.body):
            return ""
        lines = [line.strip(" -・·*■●") for line in self.body.splitlines()[:12]]
        rooms = (places.LABEL().sub("", line) for line in lines if places.LABEL().match(line))
        ahead = [line.split()[0] for line in lines if line.split()]
        behind = [line.split()[-1] for line in lines if len(line.split()) > 1]
        told = (addresses.behind_address(n) or n for n in (*ahead, *behind))
        plain = (
            n
            for n in told
            if clients.by_signs(n, self.names) == (n,)
            and not firms.is_bare_kind(Piece(n, words(n).folded, 0, 0), self.names)
        )
        placed = (firm_in_address(room, self.names) for room in rooms)
        return next(chain(plain, filter(None, placed)), "")

    @cached_property
    def of_own_note(self) -> str:
        """Return the firm at which one has noted to be, or of which somebody is to call."""
        organizer = self.event.organizer
        if organizer is not None and not self.sight.is_me(organizer):
            return ""
        return jotted.firm_in(self.body, self.names)

    @property
    def _is_jotted(self) -> bool:
        """Tell a few short lines from a letter, which somebody signs."""
        lines = self.body.split("\n")
        return len(lines) < 5 and all(len(line) < 80 for line in lines)

    @cached_property
    def of_unsigned(self) -> str:
        """Return a name that no sign marks as a firm's, where all around it does."""
        place, body = self.event.location, self.body
        organizer = self.event.organizer
        if has_cjk(place) and (name := unsigned.placed(place, self.names)):
            return name
        if not has_cjk(body):
            return ""
        if organizer is not None and not self.sight.is_me(organizer):
            people = {w for p in (organizer, *self.others) for w in words(p.name).folded}
            return "" if self.host.is_agency else unsigned.signing(body, self.names, people)
        lines = [places.LABEL().sub("", line) for line in body.splitlines()[:6] if line.strip()]
        told = (unsigned.noted(a, self.names, b) for a, b in pairwise((*lines, "")))
        stand = (unsigned.placed(line, self.names) for line in lines)
        return next(filter(None, chain(told, stand)), "")

    @cached_property
    def of_writer(self) -> str:
        """Return the firm of which whoever writes in signs says to be, if no sign marks it."""
        return self._in_letter(writers.of_writer)

    @cached_property
    def of_house(self) -> str:
        """Return the firm of which a letter in signs speaks as the writer's own."""
        return self._in_letter(writers.of_house)

    def _in_letter(self, find: Callable[[str, frozenset[str], Names], str]) -> str:
        organizer = self.event.organizer
        is_own = organizer is None or self.sight.is_me(organizer)
        if is_own or self.host.is_agency or not has_cjk(self.body):
            return ""
        invited = (organizer, *self.others)
        people = frozenset(w for p in invited if p for w in words(p.name).folded)
        name = find(self.body, people, self.names)
        return "" if self.sight.is_my_firm(name) else name

    @cached_property
    def of_letter(self) -> str:
        """Return the firm that somebody with a private address writes for: "Jo from Acme Bank"."""
        if self.host.is_foreign or self.event.organizer is None:
            return ""
        has_nouns = "de" in self.sight.languages
        text = words(self.body[:400])
        me = self.sight.my_names
        said = clients.named(text, self.names, me, has_nouns=has_nouns, least=3)
        found = words(said)
        if self.names.is_common(found.folded):
            return ""  # "please bring your Passport"
        kinds = [at for at, word in enumerate(found.folded) if word in self.names.org]
        if kinds and kinds[0] and found.folded[kinds[0] - 1] in spelling.JOINTS:
            return said[found.spans[kinds[0]][0] :]  # "Neri della Pasticceria Neri"
        return said

    @cached_property
    def of_person(self) -> str:
        """Return the firm of which the notes say that a person is who takes part."""
        if self.host.firm or not self.body:
            return ""
        people = {word for p in (*self.others, self.event.organizer) if p
                  for word in words(p.name).folded}  # fmt: skip
        return clients.of_person(words(self.body[:600]), self.names, people)

    @cached_property
    def of_booking(self) -> str:
        """Return the firm in what a scheduling page calls the appointment."""
        line = booking.line(self.body) if self.is_booked else ""
        said = words(keys.untag(line))
        hits = [h for h in find_in_title(said, self.sight.languages) if h.section in POSITIVE]
        best = ""
        for piece in titles.cut(said, hits, self.names) if line else ():
            is_name = not piece.text[0].islower() and self.names.is_telling(
                words(piece.text).folded
            )
            is_other = posts.is_role(piece, self.names) or persons.is_person(piece, self.names)
            if is_name and not is_other and not self.sight.is_owner(set(piece.folded)):
                if piece.link == "at":
                    return piece.text
                best = piece.text if not self.names.is_common(piece.folded) else best
        return best

    @cached_property
    def of_place(self) -> str:
        """Return the firm that the place plainly names."""
        place = self.event.location
        named = plain_firm(place.strip()[:120], self.names)
        named = named or firm_in_address(place, self.names)
        return "" if named in (*self.parties.beside, *self.parties.groups) else named

    @cached_property
    def of_address(self) -> str:
        """Return the firm that one's own place names beside a street, a town or a room."""
        return "" if self.host.is_foreign else jotted.firm_at(self.event.location, self.names)

    def from_notes(self) -> tuple[str, str]:
        """Return the employer and the role that sentences of the notes name; empty for none."""
        # A link ends what stands before it, and is something behind a label.
        body = URL().sub(" |\n ", self.body) if "://" in self.body else self.body
        languages = self.sight.languages
        firm = self._client_of_slot if self.host.is_agency else self._firm_of_slot
        employer, role = sentences.from_notes(self.notes, body, languages, firm)
        if role and all(w in PRONOUNS for w in words(role).folded):
            role = ""
        for lead in ("the ", "our ", "a ", "an ", "die ", "der ", "eine ", "la ", "le "):
            if role.lower().startswith(lead):
                role = role[len(lead) :]
        return employer, role

    @cached_property
    def _signing(self) -> tuple[str, ...]:
        """The lines in which whoever writes a letter signs."""
        is_letter = "\n" in self.body.strip()
        last = signature.closing(self.body)[-2:] if is_letter else ()
        return tuple(
            x
            for x in last
            if len(x) < 60
            and not any(lead in x.lower() for lead in CLIENT)
            and not x.endswith(_SENTENCE_ENDS)
        )

    @cached_property
    def nobody(self) -> frozenset[str]:
        """The words of the names of an agency and of people: they are no client."""
        people = (self.event.organizer, *self.event.attendees)
        found = [words(p.name) for p in people if p is not None]
        found += [words(line) for line in (*self._signing, self.host.firm)]
        return self.sight.my_names.union(*(text.folded for text in found))

    @cached_property
    def of_tested(self) -> str:
        """Return the firm that one's own note names beside who tests for it."""
        named = self.of_own_note or self.of_client(least=3)
        return "" if spelling.similar(named, self.event.location) else named

    def of_client(self, *, least: int = 1) -> str:
        """Name the firm of which an agency writes; `least` is 3 for one that shows it is one."""
        body = self.body
        for line in self._signing:
            body = body.replace(line, " ")
        if has_cjk(body):
            named = (n for n in clients.by_signs(body, self.names) if not self._is_agencys(n))
            return next(named, "")
        has_nouns = "de" in self.sight.languages
        text = words(body)
        return clients.named(text, self.names, self.nobody, has_nouns=has_nouns, least=least)

    def _is_agencys(self, name: str) -> bool:
        """Tell a name of the agency itself: its own sign, its domain's sound, an agency's word."""
        if is_agency(name) or firms.is_service(name):
            return True
        signs = " ".join(self._signing)
        return name in signs or any(sounds.tells(label, name) for label in self.host.labels)

    def written_out(self, labels: tuple[str, ...]) -> str:
        """Return the firm behind these labels as the event writes it out, at its longest."""
        organizer = self.event.organizer
        if not labels:
            return ""
        texts = [self.notes, words(self.event.location)]
        if organizer is not None and not self.sight.is_me(organizer) and "@" not in organizer.name:
            texts.insert(0, words(organizer.name))
        keeps = self.host.is_agency and labels == self.host.labels
        found = [
            spelling.written_out(labels, text, self.names, keeps_office=keeps) for text in texts
        ]
        found.append(spelling.written_out(labels, self.title, self.names, knows_capitals=False))
        return firms.without_service(max(found, key=len))

    @cached_property
    def behind_domain(self) -> str:
        """Return the firm that whoever invites signs for, where a domain alone tells of another."""
        organizer = self.event.organizer
        if organizer is None or self.sight.is_me(organizer) or not self.is_only_a_domain:
            return ""
        people = {word for p in (organizer, *self.others) for word in words(p.name).folded}
        at = self.domain
        firm = letters.under_name(self.body, self.names, people, at)
        firm = firm or letters.said(self.body, self.sight.languages, self.names, at)
        firm = firm or letters.headed(self.body, self.names, at)
        return "" if self.sight.is_owner(set(words(firm).folded)) else firm

    @cached_property
    def domain(self) -> domains.Domain:
        """The domain of whoever invites; a vague one where it is no firm's."""
        organizer = self.event.organizer
        host = senders.domain(organizer.email) if organizer is not None else ""
        if organizer is None or senders.kind(host) != "firm" or self.sight.is_me(organizer):
            return domains.NONE
        return domains.read(host, words(organizer.name).folded)

    @property
    def is_only_a_domain(self) -> bool:
        """Tell whether nothing but a domain spells the firm of whoever invites."""
        firm, organizer = self.host.firm, self.event.organizer
        said = words(organizer.name).unique if organizer is not None else frozenset()
        return not said.issuperset(words(firm).folded) and firm == self.respelled(firm)

    def signed(self, written: str, *, is_of_agency: bool = False) -> str:
        """Return the firm that signs the notes where it says more than what is `written` out.

        An agency's signature counts only where it is the agency that is asked for.
        """
        host, organizer = self.host, self.event.organizer
        is_own = organizer is None or self.sight.is_me(organizer)
        if (
            not self.body
            or (host.is_agency and not is_of_agency)
            or (is_own and has_cjk(self.body))
        ):
            return written
        if is_own and self.of_first_line:
            return written  # "coop. Acme, RSA di Tarn": what a note begins with is not signed
        invited = (organizer, *self.others) if organizer is not None else self.others
        people = frozenset(word for p in invited for word in words(p.name).folded)
        signed = ""
        if not has_cjk(written):
            signed = introductions.introduced(self.body, people, self.names)
        if not written or people.issuperset(words(written).folded):
            signed = signed or self.behind_domain
            written = "" if signed else written
        signed = signed or (
            signature.firm_in(self.body, self.names, people, host.labels)
            if written
            else letters.signed(self.body, self.names, people, self.domain)
        )
        if not signed and host.firm.isascii() and not has_cjk(written):
            place = self.of_place
            signed = place if has_cjk(place) else ""
        if not signed and not (is_own or written or host.firm or self.parties.client):
            signed = signature.under_person(self.body, self.names, people | self.sight.my_names)
        if not signed or firms.is_service(signed):
            return written
        if is_own and self._is_jotted and self.of_own_note:
            return written
        if not written or (has_cjk(signed) and not has_cjk(written)):
            return signed
        short, long = (set(words(n).folded) for n in (written, signed))
        return signed if short < long else written

    def lengthened(self, name: str) -> str:
        """Give a firm's name as notes or place write it out: "Tang", "Restaurant Tang"."""
        if firms.is_spelled_whole(name, self.host.labels):
            return name
        short = words(name)
        for long in () if self.host.is_agency else (self.of_first_line, self.of_place):
            if mentions.is_longer(words(long), short, self.names):
                return long
        is_short = has_cjk(name) and not self.names.sign_of_firm(fold(name))
        if is_short and name != self.host.firm:
            told = clients.by_signs(f"{self.event.location} {self.body[:400]}", self.names)
            return next((n for n in told if n.startswith(name) or n.endswith(name)), name)
        said = short.folded
        for text in (self.notes, words(self.event.location)):
            mentioned = mentions.of_the_same(said, text, self.names)
            if mentioned and not is_particle(said, words(mentioned).folded):
                return mentioned
        return name

    def respelled(self, firm: str) -> str:
        """Spell a firm known from its domain as the title or the notes spell it."""
        if not firm or " " in firm:
            return firm
        wanted = fold(firm)
        for text in (self.title, self.notes):
            found = text.folded
            for at in range(len(found)):
                if not wanted.startswith(found[at]):
                    continue
                joined = ""
                for end in range(at, min(at + 4, len(found))):
                    joined += found[end]
                    if joined == wanted and end > at:
                        return text.text[text.spans[at][0] : text.spans[end][1]]
                    if joined == wanted and not text.text[text.spans[at][0]].islower():
                        return text.text[text.spans[at][0] : text.spans[at][1]]
        return firm

    def _client_of_slot(self, said: str) -> str:
        """Return the firm in what a sentence says, where it is not the agency itself."""
        name = self._firm_of_slot(said)
        return "" if has_cjk(name) and (self.is_of_host(name) or is_agency(name)) else name

    def _firm_of_slot(self, said: str) -> str:
        organizer = self.event.organizer
        is_letter = self.host.is_foreign or (
            organizer is not None and not self.sight.is_me(organizer) and len(said.split()) > 1
        )
        name = firm_of_slot(said, self.names, is_letter=is_letter)
        is_mine = has_cjk(name) and self.sight.is_owner(set(words(name).folded))
        return "" if is_mine else name  # "モロー様の面接"


# With which a sentence ends in scripts without blanks, so that nobody signs in it.
_SENTENCE_ENDS = ("。", "！", "니다", "세요", "해요")
