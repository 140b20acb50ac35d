"""The employer and the role of an interview: from its title, whoever invites, its notes.

See "Which events are interviews" in docs/reference/rules.md for the order of the sources.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from calsync import notes
from calsync.detection import (
    booking,
    branches,
    cases,
    clients,
    firms,
    keys,
    mentions,
    others,
    parties,
    senders,
    sentences,
    signature,
    sounds,
    spelling,
    titles,
)
from calsync.detection.hosts import (
    AGENCY_WORDS,
    CLIENT,
    CLIENT_WORDS,
    SECRET,
    URL,
    Host,
    is_agency,
    is_secret,
)
from calsync.detection.lexicon import KINDS, POSITIVE, Hit, find_in_title
from calsync.detection.reading import Reading
from calsync.detection.sight import Sight
from calsync.detection.text import Words, fold, has_cjk, lazy, table, words
from calsync.detection.titles import Names, Piece
from calsync.model import Employer

_NAMING = frozenset((*POSITIVE, "candidate"))


class Naming:
    """The pieces of a title, each with its kind, and the names that come of it all."""

    def __init__(self, sight: Sight, host: Host, reading: Reading) -> None:
        self.sight = sight
        self.host = host
        self.reading = reading
        self.event, self.owner, self.others = sight.event, sight.owner, sight.others
        self.title, self.notes, self.body = sight.title, sight.notes, sight.body
        own = firms.without_town(others.without(sight.body, sight.languages))
        if own != sight.body:
            self.notes, self.body = words(own), own
        self.hits, self.names, self.said = sight.hits, sight.names, sight.said
        self.parties = self._parties()
        self.parts = [p.again() for p in _pieces(self.title, self.hits, self.names)]
        self.best: Piece | None = None  # the firm that the title names
        self.roles: list[Piece] = []
        self._sort_pieces()
        self._name_employer()

    def _parties(self) -> parties.Parties:
        """Tell which firms of the notes are which, and heed no more those that only help."""
        if not self.body:
            return parties.Parties()
        people = (*self.others, self.event.organizer)
        nobody = self.sight.my_names.union(*(words(p.name).folded for p in people if p))
        found = parties.find(
            self.notes, self.body, self.sight.languages, self.names, nobody, self._firm_of_slot
        )
        host = self.host
        if found.client and host.is_foreign and not self._is_of_host(found.client):
            host.is_agency = True
        if host.is_foreign and any(self._is_of_host(name) for name in found.beside):
            host.is_agency = True  # it lends rooms or tests for another
        if any(self._is_of_host(name) for name in found.groups):
            host.firm, host.labels = "", ()
        if found.groups or found.beside:
            self.body = found.left(self.body)
            self.notes = words(self.body)
        return found

    def _is_of_host(self, name: str) -> bool:
        """Tell whether a name is that of whoever invites."""
        is_firm = bool(self.host.firm) and self._similar(name, self.host.firm)
        return is_firm or any(
            spelling.abbreviates(label, name) or sounds.is_same(label, name)
            for label in self.host.labels
        )

    def _sort_pieces(self) -> None:
        self._part_people()
        self._part_roles()
        self._part_hosts()
        people = [_name_parts(p.name, p.email) for p in self.others]
        organizer = self.event.organizer
        if (
            organizer is not None
            and not self.sight.is_me(organizer)
            and not firms.is_office(organizer.name)
        ):
            people.append(_name_parts(organizer.name, organizer.email))
        for piece in self.parts:
            found = set(titles.without_title(piece).folded)
            called = {w for w in found if not titles.is_honorific(w)} or found
            if self._is_owner(found) or self._is_addressed(piece):
                piece.kind = "me"
            elif any(called <= parts for parts in people) and not (
                self.is_host(piece) or any(w in self.names.org for w in piece.folded)
            ):
                piece.kind = "host"
            elif piece.link == "aside":
                piece.kind = "aside"  # "Jo (formerly at Acme)"
            elif self.known(piece.text) is not None:
                piece.kind, piece.score = "firm", 20
            elif piece.link != "at" and titles.is_person(piece, self.names):
                piece.kind = "person"
            elif titles.is_role(piece, self.names) and not self.is_host(piece):
                piece.kind = "role"
            elif firms.is_service(piece.text):
                piece.kind = "service"
            else:
                piece.kind = "firm"
                self._strip_office(piece)
        if any(p.kind == "role" for p in self.parts):
            self._split_roles()
        if self.host.is_agency and any(self._is_at_host(p) for p in self.parts):
            self.host.is_agency = False  # of which others are customers
        for piece in self.parts:
            if piece.kind == "firm" and self._is_customer(piece):
                piece.kind = "customer"
        self._score_firms()

    def _is_owner(self, found: set[str]) -> bool:
        """Tell the owner's name, perhaps short or with a title: "Alex M", "Mr Moreau"."""
        mine = self.sight.my_names
        initials = {name[0] for name in mine}
        rest = {
            w for w in found
            if w not in initials and w not in _ADDRESS and not titles.is_honorific(w)
        }  # fmt: skip
        return bool(mine) and bool(rest) and all(w in mine or self._is_mine(w) for w in rest)

    def _is_mine(self, word: str) -> bool:
        """Tell a part of the owner's name in the spelling of another script: "アレックス"."""
        bare = titles.without_title(Piece(word, (word,), 0, 0)).text
        return has_cjk(bare) and any(sounds.alike(n, bare) for n in self.sight.my_names)

    def _is_addressed(self, piece: Piece) -> bool:
        """Tell the owner in the spelling of another script: to a foreign host "モロー様" is."""
        if not self.host.is_foreign:
            return False
        bare = titles.without_title(piece)
        is_titled = bare is not piece or self.title.text[piece.end :].startswith("様")
        is_kana = all("\u30a0" <= c <= "\u30ff" or c in "・ " for c in bare.text)
        return is_titled and is_kana

    def _part_people(self) -> None:
        """Take "Alex Moreau and Tom Beck" apart where a side is a person."""
        for piece in list(self.parts):
            at = next((i for i, w in enumerate(piece.folded) if i and w in _AND), 0)
            bounds = words(piece.text).spans
            if "/" in piece.text and len(bounds) == len(piece.folded):
                self._part_names(piece, bounds)
                continue
            if not at or at + 1 == len(piece.folded) or len(bounds) != len(piece.folded):
                continue
            left = Piece(
                piece.text[: bounds[at - 1][1]], piece.folded[:at], piece.start,
                piece.start + bounds[at - 1][1], piece.link, piece.in_brackets, piece.is_after_word,
            )  # fmt: skip
            right = Piece(
                piece.text[bounds[at + 1][0] :], piece.folded[at + 1 :],
                piece.start + bounds[at + 1][0], piece.end, piece.link, piece.in_brackets,
                piece.is_after_word,
            )  # fmt: skip
            is_house = left.folded[0] in self.names.org  # "Praxis Dr. Beck und Dr. Moor"
            if not is_house and any(
                self._is_owner(set(side.folded)) or titles.is_person(side, self.names)
                for side in (left, right)
            ):
                where = self.parts.index(piece)
                self.parts[where : where + 1] = [left, right]

    def _part_names(self, piece: Piece, bounds: tuple[tuple[int, int], ...]) -> None:
        """Take "Alex/Tom" apart."""
        at = next(
            (
                i
                for i in range(1, len(bounds))
                if "/" in piece.text[bounds[i - 1][1] : bounds[i][0]]
            ),
            0,
        )
        if not at:
            return
        sides = [
            Piece(
                piece.text[bounds[first][0] : bounds[last - 1][1]], piece.folded[first:last],
                piece.start + bounds[first][0], piece.start + bounds[last - 1][1],
                piece.link, piece.in_brackets, piece.is_after_word,
            )
            for first, last in ((0, at), (at, len(bounds)))
        ]  # fmt: skip
        if any(self._is_owner(set(side.folded)) for side in sides):
            where = self.parts.index(piece)
            self.parts[where : where + 1] = sides

    def _strip_office(self, piece: Piece) -> None:
        """Take "HR Acme", an agency's "client Acme", and "azienda cliente Acme" for Acme."""
        if len(piece.folded) == 1 and has_cjk(piece.text):
            own = branches.own_signs(piece.text, self.names)
            piece.text, piece.folded = own, words(own).folded
        found = words(piece.text)
        if len(found.folded) < 2:
            return
        is_for_client = self.host.is_agency and found.folded[0] in CLIENT_WORDS
        count = 2 if found.folded[0] in _COMPANY and found.folded[1] in CLIENT_WORDS else 1
        is_for_client = (is_for_client or count == 2) and count < len(found.folded)
        if is_for_client or found.folded[0] in _OFFICES:
            piece.text, piece.folded = found.text[found.spans[count][0] :], found.folded[count:]
        elif found.folded[-1] in _OFFICES:
            piece.text, piece.folded = found.text[: found.spans[-2][1]], found.folded[:-1]
        elif not (self._cut_branch(piece, found) or self._cut_people(piece, found)):
            self._cut_behind_legal(piece, found)
            self._cut_parts(piece)

    def _cut_people(self, piece: Piece, found: Words) -> bool:
        """Take "Acme director Moor", "Mme Moor crèche Acme", "kitchen Hotel Acme" for the firm."""
        first, last = titles.without_people(found, self.names)
        if (first, last) == (0, len(found.folded)):
            return False
        begin, end = found.spans[first][0], found.spans[last - 1][1]
        piece.text, piece.folded = found.text[begin:end], found.folded[first:last]
        return True

    def _cut_branch(self, piece: Piece, found: Words) -> bool:
        """Take "Acme agence de Lyon", and "Acme Leeds branch" placed at Leeds, for Acme."""
        at = branches.where_branch(found, self.names)
        if not at:
            return False
        if at + 1 == len(found.folded):
            place = words(self.event.location).unique
            while at > 1 and found.folded[at - 1] in place:
                at -= 1
            at = next(
                (i + 1 for i in range(at - 1, 0, -1) if found.folded[i] in self.names.org), at
            )
        piece.text, piece.folded = found.text[: found.spans[at - 1][1]], found.folded[:at]
        return True

    def _cut_behind_legal(self, piece: Piece, found: Words) -> None:
        """Take "Acme GmbH Aalen" for "Acme GmbH"."""
        for at in range(1, len(found.folded) - 1):
            ahead = found.folded[at + 1]
            is_over = ahead not in keys.LEGAL and ahead not in spelling.JOINTS
            is_co = found.folded[at] == "co" and "&" in found.text[: found.spans[at][0]]
            if is_over and (is_co or found.folded[at] in _FORMS):
                piece.text, piece.folded = found.text[: found.spans[at][1]], found.folded[: at + 1]
                return

    def _cut_parts(self, piece: Piece) -> None:
        """Take "Acme Bank Filiale West" for "Acme Bank"."""
        found = words(piece.text)
        first, last = branches.own(found, self.names)
        if last - first < len(found.folded):
            piece.text = found.text[found.spans[first][0] : found.spans[last - 1][1]]
            piece.folded = found.folded[first:last]

    def _part_roles(self) -> None:
        """Take "Projectleider Gemeente Duinrade" apart: a role, then an employer."""
        for piece in list(self.parts):
            if len(piece.folded) < 2 or piece.link == "at" or self.is_host(piece):
                continue
            count = titles.leading_role(piece, self.names)
            link = ""
            if piece.link == "with":  # "avec le directeur de Pentathle"
                of = titles.leading_office(piece, self.names)
                count, link = (of, "at") if of else (count, "")
                if len(piece.folded) == 2 and titles.heads_role(piece.folded[0], self.names):
                    count, link = 1, "with"  # "with chef Tino"
            if not count or self.known(piece.text) is not None:
                continue
            if titles.is_honorific(piece.folded[0]) and titles.is_person(piece, self.names):
                continue  # "Ing. Ferreyra"
            bounds = words(piece.text).spans
            if len(bounds) != len(piece.folded):
                continue
            start = piece.start
            head = Piece(
                piece.text[: bounds[count - 1][1]], piece.folded[:count], start,
                start + bounds[count - 1][1], piece.link, piece.in_brackets, piece.is_after_word,
            )  # fmt: skip
            rest = Piece(
                piece.text[bounds[count][0] :], piece.folded[count:], start + bounds[count][0],
                piece.end, link, piece.in_brackets, piece.is_after_word,
            )  # fmt: skip
            where = self.parts.index(piece)
            self.parts[where : where + 1] = [head, rest]

    def _part_hosts(self) -> None:
        """Take "Acme Marketing Manager", "Trainee Acme" apart where Acme is whoever invites."""
        said = words(self.host.firm)
        for piece in list(self.parts) if said.folded else ():
            found = words(piece.text)
            where = self.parts.index(piece)
            if has_cjk(piece.text):
                at = len(self.host.firm)
                if piece.text.startswith(self.host.firm) and titles.is_role(piece, self.names):
                    self.parts[where : where + 1] = [piece.part(0, at), piece.part(at)]
                continue
            first = found.padded[: found.padded.find(said.padded) + 1].count(" ") - 1
            last = first + len(said.folded)
            ahead, behind = found.folded[: max(first, 0)], found.folded[last:]
            if first < 0 or bool(ahead) == bool(behind):
                continue
            is_role = behind[-1] in self.names.role if behind else titles.is_loose_head(ahead[-1])
            if not is_role or not all(map(self._is_generic, (*ahead, *behind))):
                continue
            begin, end = found.spans[first][0], found.spans[last - 1][1]
            role = piece.part(end) if behind else piece.part(0, begin)
            self.parts[where : where + 1] = [role, piece.part(begin, end)]

    def _split_roles(self) -> None:
        if any(p.kind == "firm" and not senders.is_agency(p.folded) for p in self.parts):
            return
        for piece in list(self.parts):
            if piece.kind != "role":
                continue
            rest, role = titles.split_role(piece, self.names)
            if rest and self._plausible(rest):
                found = words(rest)
                if self.host.firm and not self._similar(rest, self.host.firm):
                    continue
                other = Piece(
                    rest,
                    found.folded,
                    piece.start,
                    piece.end,
                    piece.link,
                    piece.in_brackets,
                    True,
                    "firm",
                )
                if piece.link != "at" and titles.is_person(other, self.names):
                    other.kind = "person"
                self.parts.append(other)
                piece.text, piece.folded = role, words(role).folded
                return

    def _plausible(self, text: str) -> bool:
        found = words(text).folded
        return bool(found) and not all(
            w in self.names.craft or w in self.names.filler for w in found
        )

    def _score_firms(self) -> None:
        named = [p for p in self.parts if p.kind == "firm"]
        has_role = any(p.kind == "role" for p in self.parts)
        for piece in named:
            score = piece.score + 2.0
            if piece.link == "at" and not self._is_common(piece):
                score += 6
            elif piece.link == "with" and (len(named) == 1 or len(piece.folded) > 1):
                score += 2  # a single word beside a firm may be anybody
            elif piece.link == "for" and not has_role:
                score -= 3
            if keys.is_legal(piece.text, piece.folded):
                score += 5
            elif piece.folded[-1] in self.names.org and len(piece.folded) > 1:
                score += 0 if piece.in_brackets and len(named) > 1 else 3
            elif piece.folded[0] in titles.BODIES and len(piece.folded) > 2:
                score += 2  # "Dept for Harbours"
            elif piece.folded[0] in self.names.org and len(piece.folded) > 1:
                score += 1  # "Amt der Landesregierung"
            if self._has_kind(piece):
                score += 4
            if self._is_client(piece):
                score += 8
            elif self.is_host(piece):
                score += -5 if self.host.is_agency else 8
            if all(w in self.names.craft or w in self.names.filler for w in piece.folded):
                score -= 6
            if len(piece.folded) > 5:
                score -= 2
            if len(named) > 1 and (senders.is_agency(piece.folded) or is_agency(piece.text)):
                score -= 7
            if piece.in_brackets and piece.is_after_word and len(named) > 1 and not has_role:
                score += self._bracketed(piece)
            if any(self.fills(h, piece) for h in self.hits if h.section in KINDS):
                score -= 4
            is_other = self.host.is_agency and piece.folded[0] in AGENCY_WORDS
            if branches.is_part(piece.folded[0], self.names) and any(
                other is not piece and self._is_of_firm(other) for other in named
            ):
                score -= 7
            if self._is_place(piece) or self._is_short_role(piece) or is_other:
                score -= 9
            elif len(named) > 1 and not piece.link and self.is_own(piece):
                score -= 9  # from which one takes leave for another
            piece.score = score

    def _has_kind(self, piece: Piece) -> bool:
        """Tell a sign of what a firm is; it begins a name only where it stands apart."""
        text = piece.text
        if text.isascii():
            return False
        if piece.folded[0] in titles.FORMS_AHEAD or text.startswith(keys.LEGAL_SIGNS):
            return True
        return any(sign in text[1:] or sign == text for sign in self.names.org_signs)

    def _is_short_role(self, piece: Piece) -> bool:
        """Tell the letters of the role before it: "Executive Officer (EO)"."""
        before = [p for p in self.parts if p.kind == "role" and p.end < piece.start]
        return piece.in_brackets and any(_is_short(piece.text, p.text) for p in before)

    def _bracketed(self, piece: Piece) -> float:
        """Weigh a piece in brackets: a firm's form says so, an aside of anything else not."""
        if piece.folded[-1] in keys.LEGAL or self.names.has_sign_of_firm(piece.text):
            return 1
        outside = [p for p in self.parts if p.kind == "firm" and not p.in_brackets]
        return -3 if any(self._plausible(p.text) for p in outside) else 1

    def is_host(self, piece: Piece) -> bool:
        """Tell whether a piece names whoever invites."""
        if self.host.firm and self._similar(piece.text, self.host.firm):
            return True
        own = " ".join(w for w in piece.folded if w not in self.names.org and w not in keys.LEGAL)
        if self.host.is_foreign and _is_short(self.host.firm, own):
            return True  # "WH" are Wong and Hale
        return any(
            spelling.abbreviates(label, piece.text)
            or sounds.alike(label, piece.text)
            or sounds.is_same(label, own)
            for label in self.host.labels
        )

    def is_own(self, piece: Piece) -> bool:
        """Tell the firm whose domain the owner's own addresses have."""
        key = keys.employer_key(piece.text)
        labels = (spelling.bare(senders.registrable(d).split(".")[0]) for d in self.owner.domains)
        return any(
            key == label or label in piece.folded or sounds.tells(label, piece.text)
            for label in labels
        )

    def _is_at_host(self, piece: Piece) -> bool:
        """Tell whoever invites where the title says that the interview is there."""
        if piece.kind != "firm" or piece.link != "at" or is_agency(piece.text):
            return False
        return not senders.is_agency(piece.folded) and self.is_host(piece)

    def _is_customer(self, piece: Piece) -> bool:
        """Tell "our client", and the customer of whoever is no agency: "project at client X"."""
        if all(w in CLIENT_WORDS or w in _PRONOUNS or w in SECRET for w in piece.folded):
            return True
        if self.host.is_agency or not self.host.is_foreign or self.is_host(piece):
            return False
        return piece.folded[0] in CLIENT_WORDS or self._before(piece) in CLIENT_WORDS

    def _before(self, piece: Piece) -> str:
        """Return the word that stands before a piece, folded."""
        before = words(self.title.text[: piece.start]).folded
        return before[-1] if before else ""

    def _is_client(self, piece: Piece) -> bool:
        """Tell whether a piece names the firm to which an agency introduces."""
        if any(spelling.abbreviates(label, piece.text) for label in self.host.clients):
            return True
        said = f" {' '.join(piece.folded)} "
        return any(lead + said in self.notes.padded for lead in _ON_BEHALF)

    def _similar(self, one: str, other: str) -> bool:
        a = keys.employer_key(one).replace(" ", "")
        b = keys.employer_key(other).replace(" ", "")
        if not a or not b:
            return False
        short, long = sorted((a, b), key=len)
        # "getacme.com", "acme-group.com"
        return (
            long.startswith(short)
            if len(short) < 5
            else short in (long[: len(short)], long[-len(short) :])
        )

    def known(self, name: str) -> Employer | None:
        """Return the employer of the config that bears this name."""
        if not self.owner.employers:
            return None
        key = keys.employer_key(name)
        for known, employer in self.owner.employers:
            if known == key:
                return employer
        return None

    def fills(self, hit: Hit, piece: Piece) -> bool:
        """Tell whether a look-alike's phrase is all that a piece says."""
        begin, end = self.title.span(hit.start, hit.end)
        return begin <= piece.start and piece.end <= end

    def holds(self, hit: Hit, piece: Piece) -> bool:
        """Tell whether a phrase stands inside a piece."""
        begin, end = self.title.span(hit.start, hit.end)
        return piece.start <= begin and end <= piece.end

    def _name_employer(self) -> None:
        reading = self.reading
        best, roles = self._pick()
        is_secret_client = is_secret(self.title) or (
            self.host.is_agency and not self.parties.client and self._is_secret(best)
        )
        if is_secret_client and best is not None and not self.is_marked(best):
            best = None  # "confidential client, Leeds"
        told, told_role = notes.last(self.said, "employer"), notes.last(self.said, "role")
        if "://" in told_role or (self.host.is_foreign and roles):
            told_role = ""
        noted = noted_role = from_title = written = ""
        is_placed = False
        if not told:
            written = self._signed(self._written_out(self.host.labels))
            is_clear = best is not None and (self.is_host(best) or self.is_marked(best))
            if self.body and (not is_clear or self.host.is_agency or not (told_role or roles)):
                noted, noted_role = self._from_notes()
                noted = self.parties.client or noted
                if self.host.is_agency and self._nobody.issuperset(words(noted).folded):
                    noted = ""
                if self.host.is_agency and not noted and has_cjk(self.body):
                    noted = self._of_client()
                if best is not None and noted:
                    is_same = keys.employer_key(noted) == keys.employer_key(best.text)
                    is_clear = is_clear or is_same
            # Whoever invites knows better than an unmarked piece of a title; a place does not.
            is_better = bool(written or self.host.firm or (self.host.is_foreign and noted))
            if best is not None and not (is_better or is_clear or self.is_marked(best)):
                is_better = bool(self._of_person) and not self._is_told(best)
            is_placed = best is not None and not is_better and self._is_placed(best)
            is_better = is_better or is_placed
            # Scheduling pages call an appointment by its people.
            is_of_page = self.reading.has("scheduling") and has_cjk(noted)
            if is_of_page and best is not None and not self._is_of_firm(best):
                is_better, is_clear = True, False
            is_known = is_better
            if self.host.is_agency and best is not None:
                is_known = bool(noted) or self._is_common(best)
                if noted and not has_cjk(noted) and not self._similar(best.text, noted):
                    is_clear = is_clear and best.score >= 7
            if best is not None and (is_clear or not is_known):
                from_title = self._lengthened(self._at_length(best, written))
        elif self.body and not (told_role or roles):
            noted_role = self._from_notes()[1]
        if self.parties.client and best is not None and self._only_arranges(best):
            from_title = ""
        employer = told or from_title
        if not employer and not is_secret_client:
            employer = self._elsewhere(written, noted)
        if not employer and best is not None:
            employer = from_title = best.text
        reading.employer = self._as_configured(employer)
        if self.known(reading.employer) is None:
            fitting = (b for b in self.host.labels if spelling.abbreviates(b, reading.employer))
            reading.label = next(fitting, "")
        if not from_title and self.known(reading.employer):
            reading.add("known", reading.employer)
        role = max(roles, key=lambda p: (len(p.folded), -p.start)).text if roles else noted_role
        role = told_role or role
        reading.role = keys.tidy_role(role) if role else ""
        # What the user says of the employer takes nothing from what the title says.
        is_own = self.event.organizer is None
        self.best = best if from_title or is_placed or told or is_own else None
        self.roles = roles

    def _is_secret(self, best: Piece | None) -> bool:
        """Tell an agency's client that is not to be named: "(confidential)", "vertraulich"."""
        if best is not None and not self.is_host(best):
            return False
        return not self.title.unique.isdisjoint(SECRET) or is_secret(self.notes)

    def _only_arranges(self, piece: Piece) -> bool:
        """Tell whether a piece of the title is no firm, or not the one that the notes name."""
        if self._similar(piece.text, self.parties.client):
            return False
        if (self.host.is_agency and self.is_host(piece)) or piece.text[0].islower():
            return True
        return is_agency(piece.text) or senders.is_agency(piece.folded) or not self.is_marked(piece)

    def _pick(self) -> tuple[Piece | None, list[Piece]]:
        """Pick the piece that may be the employer's name, and those that are roles."""
        named = [p for p in self.parts if p.kind == "firm"]
        named.sort(key=lambda p: (-p.score, p.start))
        roles = [p for p in self.parts if p.kind == "role"]
        best = named[0] if named and named[0].score > 0 else None
        if len(named) > 1 and not roles and named[0].score - named[1].score < 1:
            best, role = self._which(named[0], named[1])
            if role is not None and len(role.folded) <= 6:
                roles = [role]
        return best, roles

    def _at_length(self, piece: Piece, written: str) -> str:
        """Give what the title names as it is written out, where it is that firm."""
        if not written or self.host.is_agency or not self.is_host(piece):
            return piece.text
        is_longer = keys.employer_key(written).startswith(keys.employer_key(piece.text))
        found = [word for word in words(written).folded if word not in keys.LEGAL]
        said = f" {' '.join(found)} "
        behind = words(piece.text).padded.partition(said)[2]
        is_within = said in words(piece.text).padded and all(map(self._is_generic, behind.split()))
        return written if is_longer or is_within or _is_short(piece.text, written) else piece.text

    def _is_generic(self, word: str) -> bool:
        names = self.names
        return len(word) > 1 and (word in names.craft or word in names.role or word in names.filler)

    def _elsewhere(self, written: str, noted: str) -> str:
        """Name the employer by whoever invites, by the notes, or by the place."""
        host = self.host
        if self.parties.client and not self._is_of_host(self.parties.client):
            return self.parties.client
        if host.is_agency:
            client = self._written_out(host.clients) or noted
            client = client or firms.spelled("".join(host.clients[:1])) or self._of_client()
            if client:
                return client
        if written:
            return next((n for n in (host.firm, noted) if _is_more(n, written)), written)
        if self._of_booking and not host.firm:
            return self._of_booking
        if _is_more(noted, host.firm):
            return noted
        if noted and host.firm.isascii() and not noted.isascii() and has_cjk(noted):
            return noted  # a domain can only be spelled in Latin letters
        if host.firm.isascii() and has_cjk(self.of_first_line[:1]):
            return self.of_first_line
        told = self._respelled(host.firm) or noted or self._of_person
        told = told or self.of_first_line or self._of_line
        return told or self._of_place or self._of_letter

    @cached_property
    def _signing(self) -> tuple[str, ...]:
        """The lines in which whoever writes a letter signs."""
        is_letter = "\n" in self.body.strip()
        last = signature.closing(self.body)[-2:] if is_letter else ()
        return tuple(
            x for x in last if len(x) < 60 and not any(lead in x.lower() for lead in CLIENT)
        )

    @cached_property
    def _nobody(self) -> frozenset[str]:
        """The words of the names of an agency and of people: they are no client."""
        people = (self.event.organizer, *self.event.attendees)
        found = [words(p.name) for p in people if p is not None]
        found += [words(line) for line in (*self._signing, self.host.firm)]
        return self.sight.my_names.union(*(text.folded for text in found))

    def _of_client(self) -> str:
        """Name the firm of which an agency writes."""
        body = self.body
        for line in self._signing:
            body = body.replace(line, " ")
        if has_cjk(body):
            named = (n for n in clients.by_signs(body, self.names) if not self._is_agencys(n))
            return next(named, "")
        has_nouns = "de" in self.sight.languages
        return clients.named(words(body), self.names, self._nobody, has_nouns=has_nouns)

    def _is_agencys(self, name: str) -> bool:
        """Tell a name of the agency itself: its own sign, its domain's sound, an agency's word."""
        if is_agency(name) or firms.is_service(name):
            return True
        signs = " ".join(self._signing)
        return name in signs or any(sounds.tells(label, name) for label in self.host.labels)

    def is_marked(self, piece: Piece) -> bool:
        """Tell whether more than its place in the title shows that a piece is a firm."""
        is_at = piece.link == "at" and not self._is_common(piece)
        # A mail repeats the post of its title, and a post may end like a firm ("nurse in care");
        # its firm is that of whoever writes.
        is_theirs = bool(self.host.firm) and not self.host.is_agency
        is_theirs = is_theirs and not any(
            len(w) > 3 and any(w in label for label in self.host.labels) for w in piece.folded
        )
        if is_at or piece.score >= (7 if is_theirs and not has_cjk(piece.text) else 5):
            return True
        return not is_theirs and self._is_told(piece) and not self._is_common(piece)

    def _is_placed(self, piece: Piece) -> bool:
        """Tell whether notes or place name a firm beside a piece that is none: a ward, a class."""
        if self._is_of_firm(piece):
            return False
        is_weak = self._is_common(piece) or any(c.isdigit() for c in piece.text)
        return bool(self.of_first_line or (is_weak and self._of_place))

    def _is_common(self, piece: Piece) -> bool:
        """Tell words that name no firm by themselves: "at the hospital", "in civil engineering"."""
        names = self.names
        return all(
            w in names.org
            or w in names.craft
            or w in names.role
            or w in names.filler
            or w in names.org_signs
            for w in piece.folded
        )

    def _is_of_firm(self, piece: Piece) -> bool:
        """Tell whether a word of a piece says that it is a firm."""
        return (
            any(w in self.names.org for w in piece.folded)
            or (piece.folded[-1] in keys.LEGAL and len(piece.folded) > 1)
            or self.names.has_sign_of_firm(piece.text)
        )

    def _is_place(self, piece: Piece) -> bool:
        """Tell a town from a firm: the location names it behind a street or a firm."""
        said = f" {' '.join(piece.folded)} "
        behind = words(self.event.location.partition(",")[2])
        return said in behind.padded and not self.is_host(piece)

    def _is_told(self, piece: Piece) -> bool:
        """Tell whether the notes name a piece, other than by repeating the title."""
        said, title = f" {' '.join(piece.folded)} ", self.title.padded
        before = title[: title.find(said) + 1].rsplit(" ", 2)[-2:]
        at = self.notes.padded.find(said)
        while at >= 0:
            if self.notes.padded[: at + 1].rsplit(" ", 2)[-2:] != before or not before[0]:
                begin = self.notes.span(at, at + len(said))[0]
                if not (self.host.is_foreign and self.notes.text[begin].islower()):
                    return True  # who writes a mail gives a name its capital
            at = self.notes.padded.find(said, at + 1)
        return False

    def _written_out(self, labels: tuple[str, ...]) -> str:
        """Return the firm behind these labels as the event writes it out, at its longest."""
        organizer = self.event.organizer
        if not labels:
            return ""
        texts = [self.notes, words(self.event.location)]
        if organizer is not None and not self.sight.is_me(organizer) and "@" not in organizer.name:
            texts.insert(0, words(organizer.name))
        found = [spelling.written_out(labels, text, self.names) for text in texts]
        found.append(spelling.written_out(labels, self.title, self.names, knows_capitals=False))
        return firms.without_service(max(found, key=len))

    def _signed(self, written: str) -> str:
        """Return the firm that signs the notes where it says more than what is `written` out."""
        host, organizer = self.host, self.event.organizer
        is_own = organizer is None or self.sight.is_me(organizer)
        if not self.body or host.is_agency or (is_own and has_cjk(self.body)):
            return written
        invited = (organizer, *self.others) if organizer is not None else self.others
        people = frozenset(word for p in invited for word in words(p.name).folded)
        signed = ""
        if not has_cjk(written):
            signed = signature.introduced(self.body, people)
        signed = signed or signature.firm_in(
            self.body, self.names, people, host.labels if written else ()
        )
        if not signed and host.firm.isascii() and not has_cjk(written):
            place = self._of_place
            signed = place if has_cjk(place) else ""
        if not signed and host.is_foreign and not (written or host.firm or self.parties.client):
            signed = signature.under_person(self.body, self.names, people | self.sight.my_names)
        if not signed or firms.is_service(signed):
            return written
        if not written or (has_cjk(signed) and not has_cjk(written)):
            return signed
        short, long = (set(words(n).folded) for n in (written, signed))
        return signed if short < long else written

    def _lengthened(self, name: str) -> str:
        """Give a firm's name as notes or place write it out: "Tang", "Restaurant Tang"."""
        short = words(name).padded
        for long in () if self.host.is_agency else (self.of_first_line, self._of_place):
            if words(long).padded.endswith(short):
                return long
        said = words(name).folded
        for text in (self.notes, words(self.event.location)):
            mentioned = mentions.of_the_same(said, text, self.names)
            if mentioned and not titles.is_particle(said, words(mentioned).folded):
                return mentioned
        return name

    @cached_property
    def of_first_line(self) -> str:
        """Return the firm with which the notes plainly begin: "【Acme】", "Acme Ltd, room 2"."""
        text = self.body.strip()[:120]
        if text.startswith(("【", "[")):
            name = text[1:].partition("】" if text[0] == "【" else "]")[0]
            if 1 < len(name) < 30 and not firms.is_service(name):
                return firms.strip_office(name)
        return self._plain_firm(_FIRST_PART().match(_LABEL().sub("", text)))

    @cached_property
    def _of_line(self) -> str:
        """Return the firm with which a line of one's own notes begins, or an address ends."""
        if self.host.is_foreign or not has_cjk(self.body):
            return ""
        lines = [_LABEL().sub("", line.strip(" -・·*■●")) for line in self.body.splitlines()[:12]]
        ahead = [line.split()[0] for line in lines if line.split()]
        behind = [line.split()[-1] for line in lines if len(line.split()) > 1]
        return next((n for n in (*ahead, *behind) if clients.by_signs(n, self.names) == (n,)), "")

    @cached_property
    def _of_letter(self) -> str:
        """Return the firm that somebody with a private address writes for: "Jo from Acme Bank"."""
        if self.host.is_foreign or self.event.organizer is None:
            return ""
        has_nouns = "de" in self.sight.languages
        text = words(self.body[:400])
        me = self.sight.my_names
        said = clients.named(text, self.names, me, has_nouns=has_nouns, least=3)
        found = words(said)
        kinds = [at for at, word in enumerate(found.folded) if word in self.names.org]
        if kinds and kinds[0] and found.folded[kinds[0] - 1] in spelling.JOINTS:
            return said[found.spans[kinds[0]][0] :]  # "Neri della Pasticceria Neri"
        return said

    @cached_property
    def _of_person(self) -> str:
        """Return the firm of which the notes say that a person is who takes part."""
        if self.host.firm or not self.body:
            return ""
        people = {word for p in (*self.others, self.event.organizer) if p
                  for word in words(p.name).folded}  # fmt: skip
        return clients.of_person(words(self.body[:600]), self.names, people)

    @cached_property
    def _of_booking(self) -> str:
        """Return the firm in what a scheduling page calls the appointment."""
        line = booking.line(self.body) if self.reading.has("scheduling") else ""
        said = words(keys.untag(line))
        hits = [h for h in find_in_title(said, self.sight.languages) if h.section in POSITIVE]
        best = ""
        for piece in titles.cut(said, hits, self.names) if line else ():
            is_name = not piece.text[0].islower() and self._plausible(piece.text)
            is_other = titles.is_role(piece, self.names) or titles.is_person(piece, self.names)
            if is_name and not is_other and not self._is_owner(set(piece.folded)):
                if piece.link == "at":
                    return piece.text
                best = piece.text if not self._is_common(piece) else best
        return best

    @cached_property
    def _of_place(self) -> str:
        """Return the firm that the place plainly names."""
        named = self._plain_firm(_FIRST_PART().match(self.event.location.strip()[:120]))
        return "" if named in (*self.parties.beside, *self.parties.groups) else named

    def _plain_firm(self, match: re.Match[str] | None) -> str:
        if match is None or "@" in match.group():
            return ""
        said = clients.house(_SENTENCE_END().split(match.group())[0], self.names)
        if _OF_BUILDING().search(said):
            return ""
        may_be = has_cjk(said) or any(
            w in self.names.org or w in keys.LEGAL for w in words(said).folded
        )
        for piece in titles.cut(words(said), (), self.names) if may_be else ():
            piece = self._without_verb(piece)
            if piece.text.endswith("です"):
                piece = piece.part(0, -2)
            of_person = _OF_PERSON().search(piece.text) if has_cjk(piece.text) else None
            if of_person is not None and of_person.start():
                piece = piece.part(0, of_person.start())
            is_one = 1 < len(piece.folded) <= 6 or has_cjk(piece.text)
            is_firm = is_one and self._is_of_firm(piece)
            is_name = not piece.text[0].islower() and not titles.is_person(piece, self.names)
            is_name = is_name and (has_cjk(piece.text) or not self._is_common(piece))
            before = said[: piece.start].split()
            is_first = not any(word[0].islower() for word in before) or (
                piece.link == "at" and all(word in self.names.connectors for word in before)
            )
            if is_firm and is_name and is_first:
                return piece.text
            break
        return ""

    def _without_verb(self, piece: Piece) -> Piece:
        """Cut off what a sentence goes on to say of a firm: "Acme Ltd has", "Acme Ltd seeks"."""
        found = words(piece.text)
        for at, (word, (begin, _)) in enumerate(zip(found.folded, found.spans, strict=True)):
            is_named = word in spelling.JOINTS or word in self.names.org or word in keys.LEGAL
            if at > 1 and found.text[begin].islower() and not is_named:
                return Piece(found.text[: found.spans[at - 1][1]], found.folded[:at], 0, 0)
        return piece

    def _without_sentence(self, piece: Piece) -> Piece:
        """Cut off what a letter goes on to say of a firm; it gives a name its capital."""
        found = words(piece.text)
        stop = 0
        for at, (word, (begin, _)) in enumerate(zip(found.folded, found.spans, strict=True)):
            is_small = found.text[begin].islower()
            is_of_firm = word in keys.LEGAL or word in self.names.org
            if is_small and word not in spelling.JOINTS and not is_of_firm:
                break
            if not is_small or (is_of_firm and stop):
                stop = at + 1
        if stop == len(found.folded):
            return piece
        if not stop:
            return Piece("", (), 0, 0)
        end = found.spans[stop - 1][1]
        return Piece(found.text[found.spans[0][0] : end], found.folded[:stop], 0, 0)

    def _which(self, one: Piece, other: Piece) -> tuple[Piece, Piece | None]:
        """Tell employer and role where neither shows it: by the order that people use."""
        first, second = (one, other) if one.start < other.start else (other, one)
        if second.in_brackets and not first.in_brackets:
            return (second, first) if first.is_after_word else (first, second)
        is_of_firm = self._is_of_firm(first) or len(second.folded) == 1
        if first.is_after_word and second.link == "with" and not is_of_firm:
            return second, None
        return first, None

    def _respelled(self, firm: str) -> str:
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

    def _from_notes(self) -> tuple[str, str]:
        # A link ends what stands before it, and is something behind a label.
        body = URL().sub(" |\n ", self.body) if "://" in self.body else self.body
        languages = self.sight.languages
        employer, role = sentences.from_notes(self.notes, body, languages, self._firm_of_slot)
        if role and all(w in _PRONOUNS for w in words(role).folded):
            role = ""
        for lead in ("the ", "our ", "a ", "an ", "die ", "der ", "eine ", "la ", "le "):
            if role.lower().startswith(lead):
                role = role[len(lead) :]
        return employer, role

    def _firm_of_slot(self, said: str) -> str:
        """Return the firm in what a sentence says in an employer's place; empty for none."""
        for lead in CLIENT:
            at = said.lower().find(lead)
            if at >= 0 and len(said) > at + len(lead):
                said = said[at + len(lead) :]
        if has_cjk(said):
            said = _I_AM().sub("", said)
            if _OF_ADDRESS().search(said) is not None:
                return ""
            said = _TAIL_OF_OFFICE().sub("", _SAYS_TO_BE().sub("", said))
            said = self._without_rest(said)
        said = titles.strip_signs(firms.strip_office(_AT_TOWN().sub(r"\1", said)), self.names)
        piece = Piece(said, words(said).folded, 0, 0)
        if self.host.is_foreign and piece.folded:
            piece = self._without_sentence(piece)
        is_none = not piece.folded or titles.is_role(piece, self.names)
        is_none = is_none or titles.is_person(piece, self.names)
        generic = all(
            w in self.names.filler or w in _PRONOUNS or w in CLIENT_WORDS for w in piece.folded
        )
        return "" if is_none or generic else piece.text

    def _without_rest(self, said: str) -> str:
        """Cut off what follows a firm behind a blank: a year, a department, a role, its other name.

        "青葉鉄道 2026年度", "青葉鉄道 人事部", "青葉鉄道 Aoba Railway".
        """
        firm, _, rest = said.partition(" ")
        if not rest or not has_cjk(firm) or fold(firm) in self.names.org_signs:
            return said
        is_rest = rest[0].isdigit() or rest.isascii() or rest.endswith(self.names.role_signs)
        is_rest = is_rest or firms.is_office(rest)
        return firm if is_rest or branches.is_part_signs(rest.split()[0]) else said

    def _as_configured(self, employer: str) -> str:
        known = self.known(employer) if employer else None
        if known is None and self.owner.hosts:
            hosts = [senders.domain(p.email) for p in (self.event.organizer, *self.others) if p]
            for domain, configured in self.owner.hosts:
                is_theirs = any(h == domain or h.endswith("." + domain) for h in hosts)
                if is_theirs and (not employer or self._similar(employer, self.host.firm)):
                    known = configured
        employer = employer.strip(" ,;:-–—")
        if known is None:
            employer = cases.nominative(employer, self.names, self.sight.languages)
        title = next((t for t in ("様", "さま", "さん", "御中") if employer.endswith(t)), "")
        if title and len(employer) > 3:
            employer = employer.removesuffix(title)
        return known.name if known is not None else employer


def _is_more(long: str, short: str) -> bool:
    """Tell whether a name says all that another does, or what its letters stand for, and more."""
    one, other = words(long), words(short)
    if not other.folded or len(one.folded) <= len(other.folded) or len(one.folded) > 6:
        return False
    return other.padded in one.padded or _is_short(short, long)


def _is_short(short: str, long: str) -> bool:
    """Tell whether one name is made of the first letters of another."""
    return len(short) > 1 and spelling.initials(long) == short.casefold()


# "Acme 採用の真鍋です", "Acmeで店長をしている矢部です"
_SAYS_TO_BE = lazy(
    r"^(?:この度|このたび|先日|本日|今回|先ほど)は|\s?(?:採用|人事|総務|で[^、。]{1,16}をして|の[^、。の]{1,12}です).*$"
)
_OF_PERSON = lazy(r"の[^、。の]{1,8}(?:さん|様|氏).*$")  # "Acmeの岡本さんから電話"
_I_AM = lazy(r"^(?:我是|我們是|我们是|這裡是|这里是|こちらは)")
_OF_ADDRESS = lazy(r"[您你请請由已将將【]")
# "안녕하세요 Acme 대표 김민지", "Acme 총무과"
_TAIL_OF_OFFICE = lazy(
    r"^안녕하(?:세요|십니까)\.?\s|\s(?:대표|이사|원장|점장|실장|총무|인사|경영|채용|피플|개발|영업|마케팅|[^\s]{1,6}(?:팀|과|부|실)(?:\s|$)).*$"
)
# "Acme Foods en Tarnal": the first two words are enough for a name.
_AT_TOWN = lazy(r"^(\w{3,}(?: \w{3,}){1,4}) (?:en|in|à|em|w|we|te|på) [^\W\d_a-z]\w+$")
_LABEL = lazy(
    r"^(?:at|where|place|location|venue|company|employer|firma|ort|wo|arbeitgeber|locatie|plaats|waar|bedrijf"
    r"|lieu|où|entreprise|luogo|dove|azienda|sede|lugar|dónde|empresa|local|onde|plats|var|företag"
    r"|sted|hvor|virksomhed|bedrift|paikka|missä|yritys|miejsce|gdzie|místo|kde|yer|nerede|場所|会場"
    r"|地点|地點|장소|위치|근무지)\s?[:：]\s*",
    re.IGNORECASE,
)
# "Acme銀行ビル 5F": whose house it is does not say who is in it.
_OF_BUILDING = lazy(
    r"(?<=\w)(?:ビル|タワー|ビルディング|大厦|大廈|大樓|大楼|广场|廣場|빌딩|타워)(?:[\dA-Za-z\s]|$)"
)
_SENTENCE_END = lazy(r"(?<=[^\W\d_]{4})\. ")
_FIRST_PART = lazy(r"(?!https?:)[^,;:|/()\n–—，；：（）。]{2,80}")
# Legal forms that are no other words.
_FORMS = table("gmbh ggmbh ltd llc inc plc srl sarl sas bv nv ag sa oy oyj aps kft sro ltda eirl")
_OFFICES = table(
    """
    careers jobs hiring hr rh rrhh drh recruiting recruiter recruiterin recruitment
    personalabteilung rekrytering rekryterare rekrutacja recrutement recrutadora recrutador
    reclutadora reclutador selezione ta
    """
)
# What an agency says of whom it writes for.
_ON_BEHALF = (
    " on behalf of", " im auftrag von", " im auftrag der", " im namen von", " pour le compte de",
    " por encargo de", " por cuenta de", " en nombre de", " per conto di", " su incarico di",
    " em nome da", " em nome de", " por conta da", " a pedido da", " namens", " in opdracht van",
    " w imieniu", " na zlecenie", " dla firmy", " pa uppdrag av", " pa vegne af", " pa vegne av",
    " toimeksiannosta", " jmenem", " adina",
)  # fmt: skip
_COMPANY = table("azienda ditta empresa entreprise societe company firma firm unternehmen bedrijf")
# What is put beside a name, and stays when the name is cut: "Alex-san", "Hr./Fr. Moreau".
_ADDRESS = table(
    """
    san sama sensei kun hr fr hrn herr herrn frau mr mrs ms mx m mme mlle sr sra srta pan pani p
    dhr mevr mw dr
    """
)
_AND = table(
    """
    and und et y e en og och i ja ve a
    """
)
_PRONOUNS = table(
    """
    us you our your this the that a an it me we them which there unser unserer unserem unseren
    uns ihr wir deiner ihrer nous vous notre votre nosotros nuestra nuestro noi voi nostra nostro
    nos nossa nosso ons onze oss var nasz naszej naszego naszym naszemu open current exciting new
    role position
    """
)


@lru_cache(maxsize=256)
def _pieces(title: Words, hits: tuple[Hit, ...], names: Names) -> tuple[Piece, ...]:
    naming = [h for h in hits if h.section in _NAMING and not h.is_loose]
    return tuple(titles.cut(title, naming, names))


@lru_cache(maxsize=4096)
def _name_parts(name: str, email: str) -> frozenset[str]:
    parts = {w for w in words(name).folded if len(w) > 1}
    if not parts:
        local = email.partition("@")[0]
        parts = {w for w in words(local).folded if len(w) > 2 and not w.isdigit()}
    return frozenset(parts)
