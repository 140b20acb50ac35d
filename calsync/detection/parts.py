"""The pieces of a title, each with its kind: a post, a person, the owner, a firm and how surely.

A piece that is two things is taken apart first, a firm freed from what is no part of its name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from calsync.detection import (
    addresses,
    branches,
    firms,
    keys,
    persons,
    places,
    posts,
    senders,
    sentences,
    sounds,
    spelling,
    tails,
    titles,
    towns,
)
from calsync.detection.ends import BODIES, GROUPS, trimmed
from calsync.detection.hosts import (
    AGENCY_WORDS,
    CLIENT_WORDS,
    SECRET,
    Host,
    is_agency,
    speaks_of_test,
)
from calsync.detection.lexicon import KINDS, POSITIVE, Hit
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.sight import Sight
from calsync.detection.slots import PRONOUNS
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, fold, has_cjk, table, words

_NAMING = frozenset((*POSITIVE, "candidate"))


class Parts:
    """The pieces of one title, sorted; `notes` are what the notes tell of the employer."""

    def __init__(self, sight: Sight, host: Host, notes: Words) -> None:
        self.sight, self.host, self.notes = sight, host, notes
        self.event, self.owner, self.others = sight.event, sight.owner, sight.others
        self.title, self.hits, self.names = sight.title, sight.hits, sight.names
        self.pieces = [p.again() for p in _pieces(self.title, self.hits, self.names)]
        self._part_people()
        self._part_roles()
        self._part_hosts()
        self._sort()
        self._score_firms()

    def _sort(self) -> None:
        """Say of each piece what it is."""
        people = [_name_parts(p.name, p.email) for p in self.others]
        organizer = self.event.organizer
        if (
            organizer is not None
            and not self.sight.is_me(organizer)
            and not firms.is_office(organizer.name)
        ):
            people.append(_name_parts(organizer.name, organizer.email))
        for before, piece in zip((None, *self.pieces), self.pieces, strict=False):
            found = set(persons.without_title(piece).folded)
            called = {w for w in found if not persons.is_honorific(w)} or found
            if self.sight.is_owner(found) or self._is_addressed(piece):
                piece.kind = "me"
            elif any(called <= parts for parts in people) and not (
                self.is_host(piece) or any(w in self.names.org for w in piece.folded)
            ):
                piece.kind = "host"
            elif piece.link == "aside":
                piece.kind = "aside"  # "Jo (formerly at Acme)"
            elif self.owner.known(piece.text) is not None:
                piece.kind, piece.score = "firm", 20
            elif self._is_only_where(piece):
                piece.kind = "place"
            elif persons.is_person(piece, self.names) and (
                piece.link != "at" or (before is not None and before.kind in ("person", "host"))
            ):
                piece.kind = "person"
            elif posts.is_role(piece, self.names) and not self.is_host(piece):
                piece.kind = "role"
            elif firms.is_service(piece.text):
                piece.kind = "service"
            else:
                piece.kind = "firm"
                self._strip_office(piece)
        self._part_from()
        if any(p.kind == "role" for p in self.pieces):
            self._split_roles()
        if self.host.is_agency and not any(map(self._is_called_client, self.pieces)):
            # Others are customers of whoever the interview is with.
            self.host.is_agency = not any(self._is_at_host(p) for p in self.pieces)
        if self._is_of_two_firms():
            self.host.is_agency = True
        for piece in self.pieces:
            if piece.kind == "firm" and self._is_customer(piece):
                piece.kind = "customer"
        self._sort_groups()

    def is_group(self, name: str) -> bool:
        """Tell a name that the title says to be that of a group."""
        return any(p.kind == "group" and spelling.similar(p.text, name) for p in self.pieces)

    def _is_only_where(self, piece: Piece) -> bool:
        """Tell a town, and a house where councils meet."""
        if places.is_town_hall(piece.folded):
            return True
        return not piece.link and towns.is_only(piece.folded) and not self.is_host(piece)

    def _sort_groups(self) -> None:
        """Tell the group that stands in brackets behind a firm of it: "Acme (part of Beta)"."""
        named = [p for p in self.pieces if p.kind == "firm"]
        if len(named) < 2 or all(p.in_brackets for p in named):
            return
        found = sentences.firms_in(
            "notes group", self.title, self.title.text, self.sight.languages
        )  # fmt: skip
        groups = tuple(said.firm for said in found)
        for piece in named[1:]:
            is_called = any(w in GROUPS or w.endswith(_GROUP_ENDS) for w in piece.folded)
            is_small = piece.text[0].islower() and not self.title.text.islower()
            is_called = is_called and (piece.in_brackets or is_small)
            if is_called or piece.text.endswith(groups):
                piece.kind = "group"
                if self.is_host(piece):
                    self.host.firm, self.host.labels = "", ()

    def _is_of_two_firms(self) -> bool:
        """Tell a title in which whoever invites brings the owner together with a firm: "A x B"."""
        for one, other in pairwise(self.pieces):
            between = self.title.text[one.end : other.start].strip()
            is_of_firms = one.kind == other.kind == "firm"
            is_of_firms = is_of_firms and self.is_host(one) != self.is_host(other)
            if is_of_firms and (self.host.wishes_luck or between.lower() in _TOGETHER):
                return not any(self.sight.is_my_firm(p.text) for p in (one, other))
        return False

    def _part_from(self) -> None:
        """Tell a person of whom the title says from where: "chat w/ Mo from Acme"."""
        for one, other in pairwise(self.pieces):
            between = words(self.title.text[one.end : other.start]).folded
            if one.link == "with" and len(one.folded) < 3 and between in (("from",), ("fran",)):
                if one.kind == "firm":
                    one.kind = "person"
                other.link = "at"

    def _is_addressed(self, piece: Piece) -> bool:
        """Tell the owner in the spelling of another script: to a foreign host "モロー様" is."""
        if not self.host.is_foreign:
            return False
        bare = persons.without_title(piece)
        is_titled = bare is not piece or self.title.text[piece.end :].startswith("様")
        is_kana = all("\u30a0" <= c <= "\u30ff" or c in "・ " for c in bare.text)
        return is_titled and is_kana

    def _part_people(self) -> None:
        """Take "Alex Moreau and Tom Beck" apart where a side is a person."""
        for piece in list(self.pieces):
            bounds = words(piece.text).spans
            if len(bounds) != len(piece.folded):
                continue
            if "/" in piece.text and self._part_names(piece, bounds):
                continue
            joins = _joins(piece, bounds)
            if piece.link == "with" and piece.folded[0] in persons.first_names() and not joins:
                self._part_of_firm(piece)
            sides = self._sides(piece, bounds, joins)
            if sides:
                where = self.pieces.index(piece)
                self.pieces[where : where + 1] = sides

    def _sides(
        self, piece: Piece, bounds: Sequence[tuple[int, int]], joins: Sequence[tuple[int, int]]
    ) -> tuple[Piece, ...]:
        """Return the two sides of a piece of which one is the owner or a person; else nothing."""
        found = [(piece.part(0, bounds[i - 1][1]), piece.part(bounds[k][0])) for i, k in joins]
        for sides in found:
            if any(self.sight.is_owner(set(side.folded)) for side in sides):
                return sides
        for sides, (stop, at) in zip(found[:1], joins, strict=False):
            people = [side for side in sides if persons.is_person(side, self.names)]
            if stop == at:  # "Jo Pike & Tom Beck", not "Pike & Beck"
                is_apart = len(people) == 2 and all(len(side.folded) > 1 for side in sides)
            else:
                is_apart = bool(people)
            if is_apart and sides[0].folded[0] not in self.names.org:
                return sides  # not "Praxis Dr. Beck und Dr. Moor"
        return ()

    def _part_of_firm(self, piece: Piece) -> None:
        """Take "met Tom Beck van Acme" apart: whom one meets, and their firm."""
        bounds = words(piece.text).spans
        at = next((i for i, w in enumerate(piece.folded) if i > 1 and w in persons.OF_FIRM), 0)
        if not at or at + 1 == len(piece.folded) or len(bounds) != len(piece.folded):
            return
        firm = piece.part(bounds[at + 1][0])
        firm.link = "at"
        where = self.pieces.index(piece)
        self.pieces[where : where + 1] = [piece.part(0, bounds[at - 1][1]), firm]

    def _part_names(self, piece: Piece, bounds: Sequence[tuple[int, int]]) -> bool:
        """Take "Alex/Tom" apart, and tell whether that was done."""
        at = next(
            (
                i
                for i in range(1, len(bounds))
                if "/" in piece.text[bounds[i - 1][1] : bounds[i][0]]
            ),
            0,
        )
        if not at:
            return False
        sides = [
            Piece(
                piece.text[bounds[first][0] : bounds[last - 1][1]], piece.folded[first:last],
                piece.start + bounds[first][0], piece.start + bounds[last - 1][1],
                piece.link, piece.in_brackets, piece.is_after_word,
            )
            for first, last in ((0, at), (at, len(bounds)))
        ]  # fmt: skip
        if not any(self.sight.is_owner(set(side.folded)) for side in sides):
            return False
        where = self.pieces.index(piece)
        self.pieces[where : where + 1] = sides
        return True

    def _part_roles(self) -> None:
        """Take "Projectleider Gemeente Duinrade" apart: a role, then an employer."""
        for piece in list(self.pieces):
            if len(piece.folded) < 2 or piece.link == "at" or self.is_host(piece):
                continue
            count = posts.leading_role(piece, self.names)
            link = ""
            if piece.link == "with":  # "avec le directeur de Pentathle"
                of = posts.leading_office(piece, self.names)
                count, link = (of, "at") if of else (count, "")
                if len(piece.folded) == 2 and posts.heads_role(piece.folded[0], self.names):
                    count, link = 1, "with"  # "with chef Tino"
            if not count or self.owner.known(piece.text) is not None:
                continue
            if persons.is_honorific(piece.folded[0]) and persons.is_person(piece, self.names):
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
            where = self.pieces.index(piece)
            self.pieces[where : where + 1] = [head, *self._trimmed(rest)]

    def _trimmed(self, piece: Piece) -> list[Piece]:
        """Drop the hour at the beginning of what stood behind a role: "cook 16 Uhr Acme"."""
        if not piece.folded[0][0].isdigit():
            return [piece]
        run = [
            at
            for at, (begin, end) in enumerate(self.title.spans)
            if piece.start <= begin and end <= piece.end
        ]
        bare = trimmed(self.title, run, self.names) if len(run) == len(piece.folded) else piece
        if bare is None or bare is piece:
            return [] if bare is None else [piece]
        return [piece.part(bare.start - piece.start, bare.end - piece.start)]

    def _part_hosts(self) -> None:
        """Take "Acme Marketing Manager", "Trainee Acme" apart where Acme is whoever invites."""
        said = words(self.host.firm)
        for piece in list(self.pieces) if said.folded else ():
            found = words(piece.text)
            where = self.pieces.index(piece)
            if has_cjk(piece.text):
                at = len(self.host.firm)
                if piece.text.startswith(self.host.firm) and posts.is_role(piece, self.names):
                    self.pieces[where : where + 1] = [piece.part(0, at), piece.part(at)]
                continue
            first = found.padded[: found.padded.find(said.padded) + 1].count(" ") - 1
            last = first + len(said.folded)
            ahead, behind = found.folded[: max(first, 0)], found.folded[last:]
            if first < 0 or bool(ahead) == bool(behind):
                continue
            is_role = behind[-1] in self.names.role if behind else posts.is_loose_head(ahead[-1])
            if not is_role or not all(map(self.names.is_generic, (*ahead, *behind))):
                continue
            begin, end = found.spans[first][0], found.spans[last - 1][1]
            role = piece.part(end) if behind else piece.part(0, begin)
            self.pieces[where : where + 1] = [role, piece.part(begin, end)]

    def _split_roles(self) -> None:
        if any(p.kind == "firm" and not senders.is_agency(p.folded) for p in self.pieces):
            return
        for piece in list(self.pieces):
            if piece.kind != "role":
                continue
            rest, role = posts.split_role(piece, self.names)
            if rest and self.names.is_telling(words(rest).folded):
                found = words(rest)
                if self.host.firm and not spelling.similar(rest, self.host.firm):
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
                if piece.link != "at" and persons.is_person(other, self.names):
                    other.kind = "person"
                self.pieces.append(other)
                piece.text, piece.folded = role, words(role).folded
                return

    def _strip_office(self, piece: Piece) -> None:
        """Take "HR Acme", an agency's "client Acme", and "azienda cliente Acme" for Acme."""
        if len(piece.folded) == 1 and has_cjk(piece.text):
            own = branches.own_signs(piece.text, self.names)
            piece.text, piece.folded = own, words(own).folded
        found = words(piece.text)
        if len(found.folded) < 2 or firms.is_spelled_whole(piece.text, self.host.labels):
            return
        is_for_client = self.host.is_agency and found.folded[0] in CLIENT_WORDS
        count = 2 if found.folded[0] in _COMPANY and found.folded[1] in CLIENT_WORDS else 1
        is_for_client = (is_for_client or count == 2) and count < len(found.folded)
        if is_for_client or found.folded[0] in _OFFICES:
            piece.text, piece.folded = found.text[found.spans[count][0] :], found.folded[count:]
        elif found.folded[-2:] == ("talent", "acquisition") and len(found.folded) > 2:
            piece.text, piece.folded = found.text[: found.spans[-3][1]], found.folded[:-2]
        elif found.folded[-1] in _OFFICES or self._is_talent_of(piece):
            piece.text, piece.folded = found.text[: found.spans[-2][1]], found.folded[:-1]
        elif self._cut_building(piece, found):
            pass
        elif not (self._cut_branch(piece, found) or self._cut_people(piece, found)):
            self._cut_behind_legal(piece, found)
            self._cut_parts(piece)

    def _is_talent_of(self, piece: Piece) -> bool:
        """Tell "Acme Bank Talent", "Acme Talent Team" from "Acme Talent", perhaps an agency."""
        if piece.folded[-1] != "talent":
            return False
        rest = piece.part(0, -len("talent"))
        return self._is_before_team(piece) or firms.says_firm(rest, self.names)

    def _is_before_team(self, piece: Piece) -> bool:
        """Tell what stands before "team" in the title."""
        behind = fold(self.title.text[piece.end : piece.end + 6])
        return behind.startswith(" team") and not behind[5:].isalnum()

    def _cut_people(self, piece: Piece, found: Words) -> bool:
        """Take "Acme director Moor", "Mme Moor crèche Acme", "kitchen Hotel Acme" for the firm."""
        first, last = persons.without_people(found, self.names)
        if (first, last) == (0, len(found.folded)):
            return False
        begin, end = found.spans[first][0], found.spans[last - 1][1]
        piece.text, piece.folded = found.text[begin:end], found.folded[first:last]
        return True

    def _cut_building(self, piece: Piece, found: Words) -> bool:
        """Take "Acme tour Verte", placed in "Tour Verte, 5e", for Acme."""
        house = words(self.event.location.partition(",")[0]).folded
        last = len(found.folded) - len(house)
        if not house or last < 1 or found.folded[last:] != house:
            return False
        if not (places.is_house(house) or house[-1].endswith(_HOUSE_ENDS)):
            return False
        if last > 1 and found.folded[last - 1] in spelling.JOINTS:
            last -= 1  # "Acme im Forum"
        piece.text, piece.folded = found.text[: found.spans[last - 1][1]], found.folded[:last]
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

    def _score_firms(self) -> None:
        named = [p for p in self.pieces if p.kind == "firm"]
        has_role = any(p.kind == "role" for p in self.pieces)
        for piece in named:
            score = piece.score + 2.0
            is_bare = firms.is_bare_kind(piece, self.names)
            if piece.link == "at" and not (is_bare or self.names.is_common(piece.folded)):
                score += 6
            elif piece.link == "with" and (len(named) == 1 or len(piece.folded) > 1):
                score += 2  # a single word beside a firm may be anybody
            elif piece.link == "for" and not has_role:
                score -= 3
            if keys.is_legal(piece.text, piece.folded):
                score += 5
            elif piece.folded[-1] in self.names.org and len(piece.folded) > 1:
                score += 0 if piece.in_brackets and len(named) > 1 else 3
            elif piece.folded[0] in BODIES and len(piece.folded) > 2:
                score += 2  # "Dept for Harbours"
            elif piece.folded[0] in self.names.org and len(piece.folded) > 1:
                score += 1  # "Amt der Landesregierung"
            if self._has_kind(piece):
                score += 4
            if self._is_client(piece) or self._is_called_client(piece):
                score += 8
            elif self.is_host(piece):
                score += -5 if self.host.is_agency else 8
            if is_bare:
                score -= 1 if firms.may_be_one(piece, self.names) else 6
            if len(piece.folded) > 5:
                score -= 2
            if len(named) > 1 and (senders.is_agency(piece.folded) or is_agency(piece.text)):
                score -= 7
            if piece.in_brackets and piece.is_after_word and len(named) > 1 and not has_role:
                score += self._bracketed(piece)
            if any(self.fills(h, piece) for h in self.hits if h.section in KINDS):
                score -= 4
            is_other = self.host.is_agency and piece.folded[0] in AGENCY_WORDS
            is_other = is_other or (
                len(named) > 1
                and piece.in_brackets
                and piece.link == "at"
                and self.is_tester(piece)
            )
            is_part = branches.is_part(piece.folded[0], self.names) and any(
                other is not piece and firms.says_firm(other, self.names) for other in named
            )
            is_part = is_part or branches.is_which_house(piece.text) or self._is_office(piece)
            is_part = is_part or (len(named) > 1 and self._is_before_team(piece))
            if is_part:
                score -= 7
            if self._is_place(piece) or self._is_short_role(piece) or is_other:
                score -= 9
            elif len(named) > 1 and not piece.link and self.sight.is_my_firm(piece.text):
                score -= 9  # from which one takes leave for another
            piece.score = score

    def _has_kind(self, piece: Piece) -> bool:
        """Tell a sign of what a firm is; it begins a name only where it stands apart."""
        text = piece.text
        if text.isascii():
            return False
        if piece.folded[0] in keys.FORMS_AHEAD or text.startswith(keys.LEGAL_SIGNS):
            return True
        return self.names.has_sign_of_firm(text[1:])

    def _is_office(self, piece: Piece) -> bool:
        """Tell a part of any house, in Japanese, Chinese or Korean: "人事部", "개발팀"."""
        text = piece.text
        if text.isascii() or not tails.is_part_signs(text):
            return False
        return not self.names.sign_of_firm(text)

    def _is_short_role(self, piece: Piece) -> bool:
        """Tell the letters of the role before it: "Executive Officer (EO)"."""
        before = [p for p in self.pieces if p.kind == "role" and p.end < piece.start]
        return piece.in_brackets and any(spelling.stands_for(piece.text, p.text) for p in before)

    def _bracketed(self, piece: Piece) -> float:
        """Weigh a piece in brackets: a firm's form says so, an aside of anything else not."""
        if piece.folded[-1] in keys.LEGAL or self.names.has_sign_of_firm(piece.text):
            return 1
        outside = (p for p in self.pieces if p.kind == "firm" and not p.in_brackets)
        is_named = any(
            not firms.is_bare_kind(p, self.names) and not branches.is_which_house(p.text)
            for p in outside
        )
        return -3 if is_named else 1

    def is_host(self, piece: Piece) -> bool:
        """Tell whether a piece names whoever invites."""
        if self.host.firm and spelling.similar(piece.text, self.host.firm):
            return True
        own = " ".join(w for w in piece.folded if w not in self.names.org and w not in keys.LEGAL)
        if self.host.is_foreign and spelling.stands_for(self.host.firm, own):
            return True  # "WH" are Wong and Hale
        return any(
            spelling.abbreviates(label, piece.text)
            or sounds.alike(label, piece.text)
            or sounds.is_same(label, own)
            for label in self.host.labels
        )

    def _is_at_host(self, piece: Piece) -> bool:
        """Tell whoever invites where the title says that the interview is there."""
        if piece.kind != "firm" or piece.link != "at" or is_agency(piece.text):
            return False
        if speaks_of_test(self.title):
            return False  # "Assessment at Acme", which tests for another
        return not senders.is_agency(piece.folded) and self.is_host(piece)

    @property
    def hides_client(self) -> bool:
        """Tell a title that only describes the client whom one is to meet: "某车企 客户一面"."""
        is_hidden = any(p.kind == "customer" and firms.is_nameless(p.text) for p in self.pieces)
        return is_hidden and any(sign in self.title.text for sign in _CLIENT_SIGNS)

    def _is_customer(self, piece: Piece) -> bool:
        """Tell "our client", and the customer of whoever is no agency: "project at client X"."""
        if all(w in CLIENT_WORDS or w in PRONOUNS or w in SECRET for w in piece.folded):
            return True
        if firms.is_nameless(piece.text):
            return True
        if self.host.is_agency or not self.host.is_foreign or self.is_host(piece):
            return False
        return piece.folded[0] in CLIENT_WORDS or self._before(piece) in CLIENT_WORDS

    def has_customer(self) -> bool:
        """Tell whether the title speaks of a customer whom it does not name."""
        return any(p.kind == "customer" for p in self.pieces)

    def _is_called_client(self, piece: Piece) -> bool:
        """Tell the firm behind "client:", which hires, whoever is said to be where."""
        is_label = self.title.text[: piece.start].rstrip().endswith(":")
        return is_label and self._before(piece) in CLIENT_WORDS

    def _before(self, piece: Piece) -> str:
        """Return the word that stands before a piece, folded."""
        before = words(self.title.text[: piece.start]).folded
        return before[-1] if before else ""

    def _is_client(self, piece: Piece) -> bool:
        """Tell whether a piece names the firm to which an agency introduces."""
        if any(spelling.abbreviates(label, piece.text) for label in self.host.clients):
            return True
        said = f" {' '.join(piece.folded)} "
        notes = self.notes.padded
        return said in notes and any(lead + said in notes for lead in _ON_BEHALF)

    def _is_place(self, piece: Piece) -> bool:
        """Tell a town from a firm: the location names it behind a street or a firm."""
        if not piece.text.isascii() and addresses.is_place(piece.text):
            return True
        said = f" {' '.join(piece.folded)} "
        place, _, rest = self.event.location.partition(",")
        if piece.link == "at" and words(place).folded == piece.folded:
            is_beside = any(p.kind == "firm" and p is not piece for p in self.pieces)
            if is_beside and places.is_house(piece.folded):
                return True  # "Acme @ World Trade Center"
        return said in words(rest).padded and not self.is_host(piece)

    def is_marked(self, piece: Piece) -> bool:
        """Tell whether more than its place in the title shows that a piece is a firm."""
        is_at = piece.link == "at" and not self.names.is_common(piece.folded)
        # A mail repeats the post of its title, and a post may end like a firm ("nurse in care");
        # its firm is that of whoever writes.
        if self._is_beside_owner(piece):
            return True
        is_long = len(piece.folded) > 1
        if is_long and self.host.wishes_luck and self._is_capital(piece):
            return True
        says_firm = is_long and firms.says_firm(piece, self.names)
        is_theirs = bool(self.host.firm) and not self.host.is_agency
        is_between = self.host.may_be_agency or (is_theirs and self._is_placed(piece))
        if says_firm and is_between and piece.folded[0] not in self.names.craft:
            return True
        is_theirs = is_theirs and not any(
            len(w) > 3 and any(w in label for label in self.host.labels) for w in piece.folded
        )
        if is_at or piece.score >= (7 if is_theirs and not has_cjk(piece.text) else 5):
            return True
        return not is_theirs and self.is_told(piece) and not self.names.is_common(piece.folded)

    def _is_beside_owner(self, piece: Piece) -> bool:
        """Tell whom an "x" brings together with the owner: "Alex Moreau x Acme Foods"."""
        at = self.pieces.index(piece)
        beside = [p for p in self.pieces[max(0, at - 1) : at + 2] if p.kind == "me"]
        gaps = (
            self.title.text[min(p.end, piece.end) : max(p.start, piece.start)] for p in beside
        )  # fmt: skip
        return any(gap.strip().lower() in _TOGETHER for gap in gaps) and self._is_capital(piece)

    def _is_capital(self, piece: Piece) -> bool:
        """Tell a name in capitals that says more than a part of any house: not "Retail Banking"."""
        is_name = self.title.text.islower() or all(
            w[0].isupper() or w in spelling.JOINTS for w in piece.text.split()
        )
        is_part = self.names.is_common(piece.folded) or piece.folded[0] in self.names.craft
        return is_name and not is_part

    def is_tester(self, piece: Piece) -> bool:
        """Tell where one's own note says that one is tested: "Assessment (bureau Acme)"."""
        if self.event.organizer is not None or not speaks_of_test(self.title):
            return False
        place = words(self.event.location).folded[: len(piece.folded)]
        is_aside = piece.in_brackets and not firms.says_firm(piece, self.names)
        return is_aside or place == piece.folded or piece.folded[0] in _BUREAUS

    def _is_placed(self, piece: Piece) -> bool:
        """Tell a firm with which the place begins, other than a house that lends rooms."""
        place = words(self.event.location).folded[: len(piece.folded)]
        return place == piece.folded and not places.is_house(piece.folded)

    def is_told(self, piece: Piece) -> bool:
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

    def fills(self, hit: Hit, piece: Piece) -> bool:
        """Tell whether a look-alike's phrase is all that a piece says."""
        begin, end = self.title.span(hit.start, hit.end)
        return begin <= piece.start and piece.end <= end

    def holds(self, hit: Hit, piece: Piece) -> bool:
        """Tell whether a phrase stands inside a piece."""
        begin, end = self.title.span(hit.start, hit.end)
        return piece.start <= begin and end <= piece.end

    def learn_role(self, told: str) -> bool:
        """Call the pieces of the title roles that are what the notes tell to be the role."""
        key = keys.role_key(told)
        found = [p for p in self.pieces if p.kind == "firm" and key == keys.role_key(p.text)]
        for piece in found if key else ():
            piece.kind = "role"
        return bool(key and found)

    def pick(self) -> tuple[Piece | None, list[Piece]]:
        """Pick the piece that may be the employer's name, and those that are roles."""
        named = [p for p in self.pieces if p.kind == "firm"]
        named.sort(key=lambda p: (-p.score, p.start))
        roles = [p for p in self.pieces if p.kind == "role"]
        best = named[0] if named and named[0].score > 0 else None
        if len(named) > 1 and not roles and named[0].score - named[1].score < 1:
            best, role = self._which(named[0], named[1])
            if role is not None and len(role.folded) <= 6:
                roles = [role]
        return best, roles

    def _which(self, one: Piece, other: Piece) -> tuple[Piece, Piece | None]:
        """Tell employer and role where neither shows it: by the order that people use."""
        first, second = (one, other) if one.start < other.start else (other, one)
        if second.in_brackets and not first.in_brackets:
            return (second, first) if first.is_after_word else (first, second)
        is_of_firm = firms.says_firm(first, self.names) or len(second.folded) == 1
        if first.is_after_word and second.link == "with" and not is_of_firm:
            return second, None
        return first, None


_HOUSE_ENDS = ("center", "zentrum", "centrum", "senter", "arkaden", "passage", "galerie", "turm")
_GROUP_ENDS = ("gruppe", "gruppen", "groep", "gruppo", "koncern", "konsern", "holding")
_BUREAUS = spoken("bureaus")
_TOGETHER = table("x × <> <-> ↔ ⇄")
# Legal forms that are no other words.
_FORMS = table("gmbh ggmbh ltd llc inc plc srl sarl sas bv nv ag sa oy oyj aps kft sro ltda eirl")


_OFFICES = spoken("offices in titles")


_CLIENT_SIGNS = ("客户", "客戶", "クライアント", "고객사")


# What an agency says of whom it writes for.
_ON_BEHALF = (
    " on behalf of", " im auftrag von", " im auftrag der", " im namen von", " pour le compte de",
    " por encargo de", " por cuenta de", " en nombre de", " per conto di", " su incarico di",
    " em nome da", " em nome de", " por conta da", " a pedido da", " namens", " in opdracht van",
    " w imieniu", " na zlecenie", " dla firmy", " pa uppdrag av", " pa vegne af", " pa vegne av",
    " toimeksiannosta", " jmenem", " adina",
)  # fmt: skip


_COMPANY = spoken("companies")


_AND = spoken("and") | {"a"}  # Czech and Polish


def _joins(piece: Piece, bounds: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """List where "and" or "&" joins words: (the end of what is before, the start behind it)."""
    last = len(bounds)
    found = [(i, i + 1) for i in range(1, last - 1) if piece.folded[i] in _AND]
    if "&" in piece.text or "+" in piece.text:
        gaps = ((i, piece.text[bounds[i - 1][1] : bounds[i][0]]) for i in range(1, last))
        found += [(i, i) for i, gap in gaps if "&" in gap or "+" in gap]
    return found


@lru_cache(maxsize=256)
def _pieces(title: Words, hits: tuple[Hit, ...], names: Names) -> tuple[Piece, ...]:
    naming = [h for h in hits if h.section in _NAMING and not h.is_loose]
    return tuple(titles.cut(title, [*naming, *_where(title, naming, names)], names))


def _where(title: Words, naming: Sequence[Hit], names: Names) -> Iterator[Hit]:
    """Return what of a title only says where and when one works: no name goes on across it."""
    found = [*places.spans(title)]
    for first, last in posts.terms(title):
        is_of_post = first and names.is_generic(title.folded[first - 1])  # "cook night shift"
        if not is_of_post or any(h.end == _offset(title, first) - 1 for h in naming):
            found.append((first, last))
    for first, last in found:
        yield Hit(_offset(title, first), _offset(title, last) - 1, titles.PLACE, "", is_loose=False)


def _offset(title: Words, at: int) -> int:
    """Return where a word begins in the padded words."""
    return sum(map(len, title.folded[:at])) + at + 1


@lru_cache(maxsize=4096)
def _name_parts(name: str, email: str) -> frozenset[str]:
    parts = {w for w in words(name).folded if len(w) > 1}
    if not parts:
        local = email.partition("@")[0]
        parts = {w for w in words(local).folded if len(w) > 2 and not w.isdigit()}
    return frozenset(parts)
