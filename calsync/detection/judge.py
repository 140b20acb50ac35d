"""What one event shows for and against being an interview, and what follows from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from calsync import notes
from calsync.detection import firms, keys, senders, sentences, sieve, titles
from calsync.detection.lexicon import (
    KINDS,
    NOTES,
    POSITIVE,
    TITLE,
    Hit,
    cancellations,
    languages_of,
)
from calsync.detection.settled import settled
from calsync.detection.sieve import Sieve
from calsync.detection.text import Words, fold, has_cjk, lazy, table, words
from calsync.detection.titles import Names, Piece
from calsync.detection.weights import (
    CORE,
    GUARDED,
    HIRING,
    LIKELY,
    ROLE_GUARD,
    SURE,
    evidence,
)
from calsync.model import (
    Employer,
    Event,
    Evidence,
    Interview,
    Person,
    Settings,
    Standing,
    Verdict,
)

# So much of the notes is read; what is told there is told at the beginning.
NOTES_LENGTH = 4000
TITLE_LENGTH = 400
_KINDS = frozenset(KINDS)
_NAMING = frozenset((*POSITIVE, "job", "candidate"))


@dataclass(frozen=True, slots=True)
class Owner:
    """Who the user is, as the settings tell it, ready to be compared."""

    emails: frozenset[str]
    names: frozenset[str]  # parts of the user's name, folded
    domains: frozenset[str]  # of the user's own employers
    employers: tuple[tuple[str, Employer], ...]  # by key of name or alias
    hosts: tuple[tuple[str, Employer], ...]  # by domain


def owner_of(settings: Settings) -> Owner:
    """Prepare the settings for any number of events."""
    parts = set(sieve.names_of(settings.me.emails))
    domains = {d.lower().lstrip("@") for d in settings.me.employer_domains}
    for email in settings.me.emails:
        host = senders.domain(email)
        if senders.kind(host) == "firm":
            domains.add(senders.registrable(host) or host)
    return Owner(
        frozenset(settings.me.emails),
        frozenset(parts),
        frozenset(domains),
        tuple(
            (keys.employer_key(name), employer)
            for employer in settings.employers
            for name in (employer.name, *employer.aliases)
        ),
        tuple((d.lower(), e) for e in settings.employers for d in e.domains),
    )


@dataclass(slots=True)
class Reading:
    """What was read from one event: the evidence of itself alone, and the names."""

    event: Event
    standing: Standing = Standing.CONFIRMED
    pieces: list[tuple[str, Evidence]] = field(default_factory=list)
    found: set[str] = field(default_factory=set)  # the names of the pieces
    is_out: bool = False  # nothing can make it an interview
    settled: Verdict | None = None
    employer: str = ""
    role: str = ""
    round_name: str = ""
    contact: Person | None = None

    def add(self, name: str, found: str = "", *, weight: int | None = None) -> None:
        """Add a piece of evidence; `weight` where it is weaker than usual here."""
        self.found.add(name)
        self.pieces.append((name, evidence(name, found, weight=weight)))

    def has(self, *names: str) -> bool:
        """Tell whether a piece with one of these names was added."""
        return not self.found.isdisjoint(names)

    @property
    def key(self) -> str:
        """The employer's key; empty where the employer is not known."""
        return keys.employer_key(self.employer) if self.employer else ""

    @property
    def score(self) -> int:
        """The sum of the evidence, held down where the owner may be the interviewer."""
        total = sum([e.weight for _, e in self.pieces])
        is_hiring = not self.found.isdisjoint(HIRING) or self.found >= {"sibling", "me"}
        if not is_hiring or not self.found.isdisjoint(ROLE_GUARD):
            total = min(total, GUARDED)
        return total

    @property
    def nature(self) -> Verdict:
        """What the evidence so far, or the user, makes of the event."""
        if self.settled is not None:
            return self.settled
        if self.is_out or self.found.isdisjoint(CORE):
            return Verdict.NO
        score = self.score
        if score < LIKELY:
            return Verdict.NO
        return Verdict.SURE if score >= SURE else Verdict.LIKELY

    def interview(self) -> Interview:
        """Give the verdict as it stands."""
        return Interview(
            self.event,
            self.nature,
            self.standing,
            tuple(e for _, e in self.pieces),
            self.employer,
            self.key,
            self.role,
            keys.role_key(self.role) if self.role else "",
            self.round_name,
            self.contact,
            self.settled is not None,
        )


def read(event: Event, settings: Settings, owner: Owner, sieve: Sieve) -> Reading:
    """Read one event by itself."""
    reading = Reading(event)
    said = notes.lines(event.notes)
    title, is_cancelled = _without_prefixes(event.title[:TITLE_LENGTH])
    reading.standing = _standing(event, owner, is_cancelled)
    by_user = settled(event, settings.patterns)
    if by_user is not None:
        reading.settled, text = by_user
        weight = 100 if reading.settled is Verdict.SURE else -100
        reading.pieces.append(("settled", Evidence(text, weight)))
    elif not sieve.passes(event):
        reading.is_out = True
        return reading
    _Judge(reading, owner, title, said).run()
    return reading


# --- standing -------------------------------------------------------------------------

_FORWARDED = lazy(
    r"^\W{0,6}(?:(?:re|r|res|aw|antw|antwort|odp|sv|vs|vl|ynt|rif|ref|rép|回复|回覆|答复|返信"
    r"|fw|fwd|wg|tr|rv|i|pd|vb|enc|doorst|ilt|vidarebefordrat|转发|轉寄|転送"
    r"|ext|external|invitation|updated invitation|invite|accepted|tentative|einladung|zusage"
    r"|invitation acceptée|accepté|invito|invitación|uitnodiging|convite|inbjudan|zaproszenie"
    r"|terminbestätigung|confirmation|confirmed)\s{0,3}[\]:：]\s{0,3})+",
    re.IGNORECASE,
)


def _without_prefixes(title: str) -> tuple[str, bool]:
    """Return the title without "Fwd:" and a word for cancelled, and whether there was one."""
    title = title.strip()
    if ":" in title or "]" in title:
        title = _FORWARDED().sub("", title)
    found = words(title)
    if not found.folded:
        return title, False
    known = cancellations()
    text, spans = found.text, found.spans
    for count in (3, 2, 1):
        if len(spans) < count:
            continue
        if " ".join(found.folded[:count]) in known:
            end = spans[count - 1][1]
            gap = text[end : spans[count][0]] if len(spans) > count else text[end:]
            is_marked = any(s in ":：-–—])】）!|/*~" for s in gap) or "  " in gap
            if is_marked or (count == 1 and found.folded[0].isascii() and len(found.folded[0]) > 6):
                rest = text[end:].lstrip(" :：-–—])】）!|/*~\t")
                return _FORWARDED().sub("", rest), True
        if " ".join(found.folded[-count:]) in known and len(spans) > count:
            start = spans[-count][0]
            gap = text[spans[-count - 1][1] : start]
            if any(s in ":：-–—([【（!|/*~," for s in gap):
                return text[: spans[-count - 1][1]], True
    for at in range(max(1, len(spans) - 4), len(spans)):  # "Interview - CANCELLED by them"
        gap = text[spans[at - 1][1] : spans[at][0]]
        if found.folded[at] in known and any(s in ":：-–—([【（!|/*~," for s in gap):
            return text[: spans[at - 1][1]], True
    return title, False


def _standing(event: Event, owner: Owner, is_cancelled: bool) -> Standing:
    if is_cancelled or event.status == "CANCELLED" or event.method == "CANCEL":
        return Standing.CANCELLED
    if any(person.partstat == "DECLINED" for person in event.attendees):
        mine = [
            p
            for p in event.attendees
            if p.email in owner.emails or (event.owner and p.email == event.owner)
        ]
        if not mine and len(event.attendees) == 1:
            mine = list(event.attendees)
        if mine and all(person.partstat == "DECLINED" for person in mine):
            return Standing.DECLINED
    return Standing.CONFIRMED


# --- one event ------------------------------------------------------------------------

_URL = lazy(r"https?://([^/\s<>\"'?#:]{3,200})(?::\d+)?([^\s<>\"')\]]{0,300})", re.IGNORECASE)
_CANDIDATE_LINE = lazy(
    r"(?:^|[\n.;|])[ \t>*•-]{0,9}(?:candidate(?: name)?|applicant|interviewee|kandidat(?:in)?"
    r"|bewerber(?:in)?"
    r"|candidat(?:e|o|a)?|sollicitant|kandidaat|kandydat(?:ka)?|候補者(?:名)?|応募者(?:名)?"
    r"|候选人(?:姓名)?|지원자|aday|hakija|kandidát)[ \t]{0,3}[:：][ \t]{0,3}([^\n]{1,80})",
    re.IGNORECASE,
)
_INSIDE = lazy(
    r"scorecard|interview-?kit|/guides?/|/people/|candidate_?profile|/candidates/|/applications?/\d"
    r"|/feedback|/resume",
    re.IGNORECASE,
)
_SYNC = lazy(
    r"\b(?:goodtime|greenhouse|lever|ashby|modernloop|prelude|gem|workday|workable|teamtailor)\b",
    re.IGNORECASE,
)


class _Judge:
    """The steps of reading one event; each adds its evidence to the reading."""

    def __init__(
        self, reading: Reading, owner: Owner, title: str, said: tuple[notes.Line, ...]
    ) -> None:
        event = reading.event
        self.reading = reading
        self.event = event
        self.owner = owner
        self.said = said
        self.body = notes.plain(event.notes[: NOTES_LENGTH * 2])[:NOTES_LENGTH]
        self.body_low = self.body.lower() if self.body.isascii() else ""
        self.title = words(keys.untag(title))
        self.notes = words(self.body) if self.body else words("")
        self.languages = languages_of(self.title, self.notes)
        self.names: Names = titles.names_of(self.languages)
        self.my_names = owner.names | _names_of_me(event, owner)
        self.others = [p for p in event.attendees if not self.is_me(p)]
        self.is_foreign = False  # a foreign firm or its hiring system invites
        self.host_firm = ""
        self.is_agency = False
        self.all_hits: list[Hit] = []
        self.hits: list[Hit] = []
        self.parts: list[Piece] = []

    def is_me(self, person: Person) -> bool:
        email = person.email
        return bool(email) and (email in self.owner.emails or email == self.event.owner)

    def run(self) -> None:
        self.all_hits = TITLE.find(self.title, self.languages)
        self.hits = _longest(self.title, self.all_hits)
        named = [h for h in self.hits if h.section in _NAMING and not (h.is_loose)]
        self.parts = titles.cut(self.title, [h for h in named if h.section != "job"], self.names)
        self.look_at_sender()
        self.sort_pieces()
        self.look_at_links()
        self.name_employer()
        if self.reading.settled is None:
            self.weigh_title()
            self.weigh_look_alikes()
            self.weigh_notes()
            self.weigh_kind_of_event()
        self.name_round()
        self.find_contact()

    # --- the sender

    def look_at_sender(self) -> None:
        add = self.reading.add
        organizer = self.event.organizer
        settled = self.reading.settled is not None
        colleagues = [p for p in self.others if self._is_own(p.email)]
        mailbox = [
            p
            for p in self.others
            if senders.kind(senders.domain(p.email)) == "hiring"
            or ("sync" in p.name.lower() and _SYNC().search(p.name))
        ]
        if organizer is not None and organizer.email and not self.is_me(organizer):
            host = senders.domain(organizer.email)
            sort = senders.kind(host)
            local = organizer.email.partition("@")[0]
            by = organizer.name or organizer.email
            is_office = firms.is_office(organizer.name) or local in senders.OFFICE
            if self._is_own(organizer.email):
                if not settled:
                    add("own", by)
                colleagues = []
            elif sort == "hiring":
                self.is_foreign = True
                is_vendor = "".join(words(organizer.name).folded) in host
                if not is_vendor:
                    self.host_firm = firms.firm_of_sender(organizer.name, self.names)
                if not self.host_firm:
                    self.host_firm = firms.spelled(senders.tenant(host, ""))
                if not settled:
                    add("ats", organizer.email)
                mailbox = [p for p in mailbox if p.email != organizer.email]
            elif sort in ("firm", "conference") and (sort == "firm" or is_office):
                self.is_foreign = True
                self.host_firm = firms.firm_of_name(organizer.name, self.names)
                if sort == "firm":
                    of_host = firms.firm_of_host(host)
                    if not self.host_firm and firms.is_spelled_by(of_host, organizer.name):
                        self.host_firm = firms.strip_office(organizer.name)
                    self.host_firm = self.host_firm or of_host
                self.is_agency = _is_agency(organizer.name, host)
                if not settled:
                    add("foreign", by)
                    if is_office or self.is_agency:
                        add("recruiting", by)
            elif sort == "scheduling":
                if not settled:
                    add("scheduling", organizer.email)
            elif not settled:
                add("stranger", by)
                self.host_firm = firms.firm_of_name(organizer.name, self.names)
                if is_office:
                    add("recruiting", by)
        elif organizer is not None and organizer.email and self.others and not settled:
            add("host_is_me", self.others[0].name or self.others[0].email)
        if settled:
            return
        if mailbox:
            add("mailbox", mailbox[0].name or mailbox[0].email)
        if colleagues:
            add("colleagues", colleagues[0].name or colleagues[0].email)
        if len(self.others) > 12:
            add("crowd", str(len(self.others)))

    def _is_own(self, email: str) -> bool:
        host = senders.domain(email)
        return bool(host) and any(host == d or host.endswith("." + d) for d in self.owner.domains)

    # --- the pieces of the title

    def sort_pieces(self) -> None:
        self._part_people()
        self._part_roles()
        people = [_name_parts(p.name, p.email) for p in self.others]
        organizer = self.event.organizer
        if (
            organizer is not None
            and not self.is_me(organizer)
            and not firms.is_office(organizer.name)
        ):
            people.append(_name_parts(organizer.name, organizer.email))
        for piece in self.parts:
            found = set(piece.folded)
            if self.my_names and found <= self.my_names:
                piece.kind = "me"
            elif any(found <= parts for parts in people) and not self._matches_host(piece):
                piece.kind = "host"
            elif self._known(piece.text) is not None:
                piece.kind, piece.score = "firm", 20
            elif piece.link != "at" and titles.is_person(piece, self.names):
                piece.kind = "person"
            elif titles.is_role(piece, self.names) and not self._matches_host(piece):
                piece.kind = "role"
            else:
                piece.kind = "firm"
        if any(p.kind == "role" for p in self.parts):
            self._split_roles()
        self._score_firms()

    def _part_people(self) -> None:
        """Take "Alex Moreau and Tom Beck" apart where a side is a person."""
        for piece in list(self.parts):
            at = next((i for i, w in enumerate(piece.folded) if i and w in _AND), 0)
            bounds = words(piece.text).spans
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
            if any(
                set(side.folded) <= self.my_names or titles.is_person(side, self.names)
                for side in (left, right)
            ):
                where = self.parts.index(piece)
                self.parts[where : where + 1] = [left, right]

    def _part_roles(self) -> None:
        """Take "Projectleider Gemeente Duinrade" apart: a role, then an employer."""
        for piece in list(self.parts):
            if len(piece.folded) < 2 or piece.link == "at" or self._matches_host(piece):
                continue
            count = titles.leading_role(piece, self.names)
            link = ""
            if piece.link == "with":  # "avec le directeur de Pentathle"
                of = titles.leading_office(piece, self.names)
                count, link = (of, "at") if of else (count, "")
            if not count or self._known(piece.text) is not None:
                continue
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

    def _split_roles(self) -> None:
        if any(p.kind == "firm" for p in self.parts):
            return
        for piece in list(self.parts):
            if piece.kind != "role":
                continue
            rest, role = titles.split_role(piece, self.names)
            if rest and self._plausible(rest):
                found = words(rest)
                if self.host_firm and not self._similar(rest, self.host_firm):
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
            if piece.link == "at":
                score += 6
            elif piece.link == "with":
                score += 2
            elif piece.link == "for" and not has_role:
                score -= 3
            if piece.folded[-1] in keys.LEGAL and len(piece.folded) > 1:
                score += 5
            elif piece.folded[-1] in self.names.org and len(piece.folded) > 1:
                score += 3
            if any(s in piece.text for s in self.names.org_signs):
                score += 4
            if self._matches_host(piece):
                score += 8
            if all(w in self.names.craft or w in self.names.filler for w in piece.folded):
                score -= 6
            if len(piece.folded) > 5:
                score -= 2
            if len(named) > 1 and senders.is_agency(piece.folded):
                score -= 7
            if piece.in_brackets and piece.is_after_word and len(named) > 1 and not has_role:
                score += self._bracketed(piece)
            if any(self._fills(h, piece) for h in self.hits if h.section in _KINDS):
                score -= 4
            piece.score = score

    def _bracketed(self, piece: Piece) -> float:
        """Weigh a piece in brackets: a firm's form says so, an aside of anything else not."""
        is_firm = (
            piece.folded[-1] in keys.LEGAL
            or any(w in self.names.org for w in piece.folded)
            or any(s in piece.text for s in self.names.org_signs)
        )
        if is_firm:
            return 1
        outside = [p for p in self.parts if p.kind == "firm" and not p.in_brackets]
        if any(len(p.folded) > 1 or p.link in ("at", "with") for p in outside):
            return -3
        return 1

    def _matches_host(self, piece: Piece) -> bool:
        return bool(self.host_firm) and self._similar(piece.text, self.host_firm)

    def _similar(self, one: str, other: str) -> bool:
        a = keys.employer_key(one).replace(" ", "")
        b = keys.employer_key(other).replace(" ", "")
        if not a or not b:
            return False
        return a == b or (len(a) >= 3 and b.startswith(a)) or (len(b) >= 3 and a.startswith(b))

    def _known(self, name: str) -> Employer | None:
        if not self.owner.employers:
            return None
        key = keys.employer_key(name)
        for known, employer in self.owner.employers:
            if known == key:
                return employer
        return None

    def _fills(self, hit: Hit, piece: Piece) -> bool:
        """Tell whether a look-alike's phrase is all that a piece says."""
        begin, end = self.title.span(hit.start, hit.end)
        return begin <= piece.start and piece.end <= end

    def _is_in(self, hit: Hit, piece: Piece) -> bool:
        begin, end = self.title.span(hit.start, hit.end)
        return piece.start <= begin and end <= piece.end

    # --- links

    def look_at_links(self) -> None:
        settled = self.reading.settled is not None
        seen: set[str] = set()
        for text in (self.event.url, self.event.location, self.body):
            if "://" not in text:
                continue
            for count, match in enumerate(_URL().finditer(text)):
                if count == 20:
                    break
                host, path = match.group(1).lower().rpartition("@")[2], match.group(2)
                sort = senders.kind(host)
                if sort not in ("hiring", "scheduling", "assessment"):
                    continue
                if sort == "hiring" and not self.host_firm:
                    self.host_firm = firms.spelled(senders.tenant(host, path))
                if settled:
                    continue
                if sort == "hiring" and _INSIDE().search(path):
                    if not self.reading.has("guard"):
                        self.reading.add("guard", f"{host}{path}"[:60])
                elif sort not in seen:
                    seen.add(sort)
                    if sort == "hiring":
                        if not self.reading.has("ats"):
                            self.reading.add("ats", host)
                    elif not self.reading.has(sort):
                        self.reading.add(sort, host)

    # --- employer and role

    def name_employer(self) -> None:
        reading = self.reading
        named = sorted(
            (p for p in self.parts if p.kind == "firm"), key=lambda p: (-p.score, p.start)
        )
        roles = [p for p in self.parts if p.kind == "role"]
        best = named[0] if named and named[0].score > 0 else None
        if len(named) > 1 and not roles and named[0].score - named[1].score < 1:
            best, role_piece = self._which(named[0], named[1])
            if role_piece is not None and len(role_piece.folded) <= 6:
                roles = [role_piece]
        employer = notes.last(self.said, "employer")
        role = notes.last(self.said, "role")
        told = role if "://" not in role else ""
        role = "" if self.is_foreign and roles else told
        from_title = ""
        if best is not None:
            from_title = best.text
            weak = best.link == "" and best.score <= 3 and best.is_after_word
            if weak and self.host_firm and not self.is_agency and not self._is_told(best.text):
                from_title = ""
        noted = role_noted = ""
        needs_employer = not employer and (not from_title or self.is_agency)
        if self.body and (needs_employer or not (role or roles)):
            noted, role_noted = self._from_notes()
        if not employer:
            if from_title:
                employer = from_title
            elif self.is_agency and noted:
                employer = noted
            elif noted and self.host_firm.isascii() and not noted.isascii() and has_cjk(noted):
                employer = noted  # a domain can only be spelled in Latin letters
            else:
                employer = self._respelled(self.host_firm) or noted
        if not role:
            if roles:
                role = max(roles, key=lambda p: (len(p.folded), -p.start)).text
            else:
                role = role_noted
        reading.employer = self._as_configured(employer)
        if reading.settled is None and not from_title and self._known(reading.employer):
            reading.add("known", reading.employer)
        reading.role = keys.tidy_role(role)
        self.best = best if from_title else None
        self.roles = roles

    def _which(self, one: Piece, other: Piece) -> tuple[Piece, Piece | None]:
        """Tell employer and role where neither shows it: by the order that people use."""
        first, second = (one, other) if one.start < other.start else (other, one)
        if second.in_brackets and not first.in_brackets:
            return (second, first) if first.is_after_word else (first, second)
        if first.is_after_word and second.link == "with":
            return second, None
        return first, None

    def _is_told(self, text: str) -> bool:
        return f" {' '.join(words(text).folded)} " in self.notes.padded

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
        body = _URL().sub(" \n ", self.body) if "://" in self.body else self.body
        employer, role = sentences.from_notes(self.notes, body, self.languages)
        if employer:
            for lead in _CLIENT:
                at = employer.lower().find(lead)
                if at >= 0 and len(employer) > at + len(lead):
                    employer = employer[at + len(lead) :]
            employer = firms.strip_office(employer)
            piece = Piece(employer, words(employer).folded, 0, 0)
            generic = all(w in self.names.filler or w in _PRONOUNS for w in piece.folded)
            if not piece.folded or generic or titles.is_person(piece, self.names):
                employer = ""
        if role and all(w in _PRONOUNS for w in words(role).folded):
            role = ""
        for lead in ("the ", "our ", "a ", "an ", "die ", "der ", "eine ", "la ", "le "):
            if role.lower().startswith(lead):
                role = role[len(lead) :]
        return employer, role

    def _as_configured(self, employer: str) -> str:
        known = self._known(employer) if employer else None
        if known is None and self.owner.hosts:
            hosts = [senders.domain(p.email) for p in (self.event.organizer, *self.others) if p]
            for domain, configured in self.owner.hosts:
                is_theirs = any(h == domain or h.endswith("." + domain) for h in hosts)
                if is_theirs and (not employer or self._similar(employer, self.host_firm)):
                    known = configured
        employer = employer.strip(" ,;:-–—")
        if employer.endswith(("様", "さま", "御中")) and len(employer) > 3:
            employer = employer.removesuffix("様").removesuffix("さま").removesuffix("御中")
        return known.name if known is not None else employer

    # --- the title's words

    def weigh_title(self) -> None:
        add = self.reading.add
        found = {
            h.section: h for h in reversed(self.hits) if h.section in POSITIVE and not h.is_loose
        }
        sections = [s for s in POSITIVE if s in found]
        if sections:
            add(sections[0], self.shown(found[sections[0]]))
            if len(sections) > 1:
                add("second", self.shown(found[sections[1]]))
        job = [h for h in self.hits if h.section == "job"]
        if job:
            add("job", self.shown(job[0]))
        if self.best is not None:
            add("employer", self.best.text)
            if self._known(self.best.text) is not None:
                add("known", self.best.text)
        if self.roles:
            add("role", self.roles[0].text)
        me = [p for p in self.parts if p.kind == "me"]
        if me:
            add("me", me[0].text)
        hosts = [p for p in self.parts if p.kind == "host"]
        if hosts and self.is_foreign:
            add("host", hosts[0].text)
        people = [p for p in self.parts if p.kind == "person"]
        guests = [p for p in hosts if not self.is_foreign]
        if guests and not self.reading.has("own", "host_is_me"):
            people += guests
        others = [p for p in people if self._is_somebody_elses(p)]
        if others and not me:
            add("other", others[0].text)
        if people and self.best is None and not me:
            person = people[0]
            if self.roles and not self.is_foreign:
                add("applicant", f"{person.text}, {self.roles[0].text}")
            elif self.is_foreign and self.roles and not person.link:
                add("applicant", f"{person.text}, {self.roles[0].text}", weight=-50)
            elif person.link == "with":
                add("person", person.text, weight=-8)
            elif self.is_foreign:
                add("person", person.text, weight=-8 if self.reading.has("ats") else -20)
            else:
                add("person", person.text)
        if self._interviews_somebody() and not self.is_foreign:
            add("candidate", self.title.text)
        candidate = [h for h in self.hits if h.section == "candidate"]
        if candidate:
            name = self.shown(candidate[0])
            weight = -20 if self.is_foreign and me else None
            if not (self.is_foreign and "calendar" in self.title.folded):
                add("candidate", name, weight=weight)

    def _is_somebody_elses(self, person: Piece) -> bool:
        """Tell "Tom - interview at Acme" from an interview at which Tom is asked for."""
        if person.link == "for" or self._is_possessive(person):
            return True
        if self.best is None or person.link or len(person.folded) > 1 or self.is_foreign:
            return False
        if any(h.section == "job" and not h.is_loose for h in self.hits):
            return False  # "recruiter Fay"
        before = self.title.text[max(0, person.start - 2) : person.start].strip()
        is_aside = person.in_brackets or before != ""
        alone = next((p for p in self.parts if p is not person and p.start < person.start), None)
        return not (is_aside and alone is not None) and not (alone and person.in_brackets)

    def _interviews_somebody(self) -> bool:
        """Tell a verb with its object: "Interviewing Callum for", not "Interviewing at"."""
        found = self.title.folded
        if "interviewing" not in found:
            return False
        after = found[found.index("interviewing") + 1 :][:1]
        return bool(after) and after[0] not in self.names.connectors and "for" in found

    def _is_possessive(self, piece: Piece) -> bool:
        return piece.folded[-1] == "s" and len(piece.folded) > 1

    def shown(self, hit: Hit) -> str:
        begin, end = self.title.span(hit.start, hit.end)
        return self.title.text[begin:end]

    def weigh_look_alikes(self) -> None:
        best: dict[str, tuple[int, str]] = {}
        for hit in self.hits:
            if hit.section not in _KINDS:
                continue
            full = evidence(hit.section).weight
            weight = evidence("hint").weight if hit.is_loose else full
            if not self._names_interview(hit):
                within = next((p for p in self.parts if self._is_in(hit, p)), None)
                if within is not None and within.kind == "role" and within.link != "with":
                    continue
                if self._beside_role(hit):
                    continue
                if within is not None and self.shown(hit).lower() == "visa" and within.link:
                    continue  # the firm: nobody has an interview "at visa"
                if within is not None and within.kind == "firm" and not self._fills(hit, within):
                    is_theirs = self._is_of_firm(hit) and (
                        hit.section != "media" or within.link == "at" or self._is_an_application()
                    )
                    if is_theirs or (hit.is_loose and self._is_an_application()):
                        continue
                    if (
                        within.link == "at"
                        or within.folded[-1] in keys.LEGAL
                        or self._matches_host(within)
                    ):
                        if hit.is_loose or self.roles:
                            continue
                        weight = max(weight, -30)
            if weight < best.get(hit.section, (0, ""))[0]:
                best[hit.section] = (weight, self.shown(hit))
        for section, (weight, text) in best.items():
            self.reading.add(section, text, weight=weight)

    def _is_an_application(self) -> bool:
        """Tell whether the title itself shows that it is about a job."""
        return bool(self.roles) or self.reading.has("strong", "firm", "job", "ats", "recruiting")

    def _is_of_firm(self, hit: Hit) -> bool:
        """Tell whether a phrase may stand in a firm's name: "Hellwig Bank", "明月银行"."""
        phrase = self.title.padded[hit.start : hit.end].strip()
        return phrase in self.names.org or phrase in self.names.org_signs

    def _names_interview(self, hit: Hit) -> bool:
        """Tell whether a look-alike's phrase itself contains a word for an interview."""
        return any(
            h.start >= hit.start and h.end <= hit.end and h.section in POSITIVE
            for h in self.all_hits
        )

    def _beside_role(self, hit: Hit) -> bool:
        """Tell whether a look-alike's word is a part of a role: "Training Manager interview"."""
        padded = self.title.padded
        after = padded[hit.end :].split(" ")[1:3]
        gap = self._gap_after(hit)
        if after and not gap and (after[0] in self.names.role and after[0] not in ("interview",)):
            return True
        before = padded[: hit.start].split(" ")[-3:]
        return any(w in self.names.leading and w not in ("stage",) for w in before if w) and any(
            p.kind == "role" for p in self.parts
        )

    def _gap_after(self, hit: Hit) -> bool:
        _, end = self.title.span(hit.start, hit.end)
        rest = self.title.text[end : end + 3]
        return bool(rest) and not (rest[0] == " " and rest[1:2].isalnum())

    # --- the notes

    def weigh_notes(self) -> None:
        add = self.reading.add
        if self.said and self.event.organizer is None:
            told = [
                line
                for line in self.said
                if line.key in ("employer", "role", "contact", "timeline")
            ]
            if told:
                add("lines", f"{told[0].key}: {told[0].value}"[:60])
        is_told = ":" in self.body or "：" in self.body
        for match in _CANDIDATE_LINE().finditer(self.body) if is_told else ():
            found = set(words(match.group(1)).folded)
            if self.my_names and found & self.my_names:
                add("me", match.group(1).strip())
            elif found and not self.reading.has("guard"):
                add("guard", match.group().strip()[:60])
            break
        if not self.notes.folded:
            return
        by: dict[str, set[tuple[int, int]]] = {}
        for hit in NOTES.find(self.notes, self.languages):
            by.setdefault(hit.section, set()).add((hit.start, hit.end))
        if "guard" in by and not self.reading.has("guard"):
            add("guard", self.noted(min(by["guard"])))
        for section, name in _FOR:
            if section in by:
                add(name, self.noted(max(by[section], key=_extent)))
        if not self.reading.has("strong", "firm", "plain"):
            wanted = ("strong", "firm") if self.is_foreign else ("strong", "firm", "plain")
            own = [
                h
                for h in TITLE.find(self.notes, self.languages)
                if h.section in wanted and not h.is_loose
            ]
            if own:
                add("noted", self.noted(max(((h.start, h.end) for h in own), key=_extent)))
        against = sorted(
            ((-self._different(found), kind) for kind, found in by.items() if kind in _KINDS)
        )
        for count, kind in against[:2]:
            is_plain = count < -1 or kind in _OFFICIAL
            weight = evidence("notes").weight if is_plain else -20
            if "thanks" in by and kind not in _OFFICIAL:
                weight = weight * 2 // 3
            add("notes", self.noted(max(by[kind], key=_extent)), weight=weight)

    def noted(self, where: tuple[int, int]) -> str:
        """Return a phrase of the notes as it stands there."""
        phrase = self.notes.padded[where[0] : where[1]]
        at = self.body_low.find(phrase)
        if at >= 0:
            return self.body[at : at + len(phrase)]
        begin, end = self.notes.span(*where)
        return self.notes.text[begin:end]

    def _different(self, found: set[tuple[int, int]]) -> int:
        return len({self.notes.padded[start:end] for start, end in found})

    # --- the kind of event

    def weigh_kind_of_event(self) -> None:
        event, reading = self.event, self.reading
        if event.endless:
            reading.is_out = True
            reading.add("series", weight=-100)
        elif event.recurring:
            reading.add("series")
        if event.all_day:
            days = round((event.end - event.start).total_seconds() / 86400)
            if days > 2:
                reading.add("length", f"{days} days")
            else:
                reading.add("all_day")
        else:
            minutes = int((event.end - event.start).total_seconds() // 60)
            if minutes > 24 * 60:
                reading.add("length", f"{minutes // 60} hours")
            elif 0 < minutes < 10:
                reading.add("length", f"{minutes} minutes")

    # --- round and contact

    def name_round(self) -> None:
        for section in ("firm", "round", "strong", "plain", "vague"):
            for hit in self.hits:
                if hit.section == section and not hit.is_loose:
                    text = self.shown(hit)
                    self.reading.round_name = text if hit.language == "de" else text.lower()
                    return

    def find_contact(self) -> None:
        told = notes.last(self.said, "contact")
        if told:
            self.reading.contact = _person(told)
            return
        organizer = self.event.organizer
        people = [p for p in (organizer, *self.others) if p is not None and not self.is_me(p)]
        for person in people:
            host = senders.domain(person.email)
            local = person.email.partition("@")[0]
            if senders.kind(host) not in ("firm", "free") or self._is_own(person.email):
                continue
            if person.name and not firms.is_office(person.name) and local not in senders.OFFICE:
                self.reading.contact = person
                return
        for person in people:
            if senders.kind(senders.domain(person.email)) == "firm" and not self._is_own(
                person.email
            ):
                self.reading.contact = person
                return


_AND = table(
    """
    and und et y e en og och i ja ve a
    """
)
# Whoever applies for a flat, a loan or a school is thanked for it, too.
_OFFICIAL = ("official", "school", "home", "mock")
_FOR = (("thanks", "thanks"), ("meet", "meet"), ("next", "next"), ("job", "work"))


def _extent(where: tuple[int, int]) -> tuple[int, int]:
    return where[1] - where[0], -where[0]


_CLIENT = (
    "our client ", "notre client ", "nuestro cliente ", "nosso cliente ", "nostro cliente ",
    "unseren kunden ", "unserem kunden ", "unser mandant ", "onze klant ", "onze opdrachtgever ",
    "naszego klienta ", "vår kund ", "vores kunde ", "vår kunde ",
)  # fmt: skip
_PRONOUNS = table(
    """
    us you our your this the that a an it me we them which there unser unserer uns ihr wir deiner
    ihrer nous vous notre votre nosotros nuestra nuestro noi voi nostra nostro nos nossa nosso ons
    onze oss var nasz naszej open current exciting new role position
    """
)
_AGENCY = lazy(
    r"recruit(?!ee)|staffing|headhunt|personal(?:beratung|vermittlung|service|dienst)|talentsearch"
    r"|executive-?search|search-?(?:partners|group|firm)|personnel|zeitarbeit|interim|rekrut|uitzend"
    r"|detacher|employment|staff-?match|jobs?-?agency|talent-?(?:partners|solutions|bridge|scout|hub)",
)
_AGENCY_NAME = lazy(
    r"personalberatung|personalvermittlung|executive search|staffing|headhunt|人材|猎头",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def _is_agency(name: str, host: str) -> bool:
    """Tell a recruiting agency from a firm with a recruiting office."""
    label = senders.registrable(host).split(".")[0]
    return (
        label in senders.AGENCIES
        or label.replace("-", "") in senders.AGENCIES
        or bool(_AGENCY().search(label) or _AGENCY_NAME().search(name))
    )


@lru_cache(maxsize=4096)
def _name_parts(name: str, email: str) -> frozenset[str]:
    parts = {w for w in words(name).folded if len(w) > 1}
    if not parts:
        local = email.partition("@")[0]
        parts = {w for w in words(local).folded if len(w) > 2 and not w.isdigit()}
    return frozenset(parts)


def _names_of_me(event: Event, owner: Owner) -> frozenset[str]:
    for person in event.attendees:
        is_me = person.email and (person.email in owner.emails or person.email == event.owner)
        if is_me and person.name and "@" not in person.name:
            return frozenset(words(person.name).folded)
    return frozenset()


def _person(text: str) -> Person:
    match = re.search(r"<?\s*([^\s<>(),;:]+@[^\s<>(),;:]+)\s*>?", text)
    if match is None:
        return Person(text.strip(), "")
    name = (text[: match.start()] + " " + text[match.end() :]).strip(" <>(),;:\"'")
    return Person(" ".join(name.split()), match.group(1).lower().strip("."))


def _longest(title: Words, found: Sequence[Hit]) -> list[Hit]:
    """Keep what no longer phrase swallows, in the order of the title."""
    hits = [h for h in found if h.section not in _KINDS or not _is_apart(title, h)]
    hits.sort(key=lambda h: (h.start - h.end, h.start, h.section, h.language))
    kept: list[Hit] = []
    for hit in hits:
        length = hit.end - hit.start
        if not any(
            k.start <= hit.start and hit.end <= k.end and k.end - k.start > length for k in kept
        ):
            kept.append(hit)
    kept.sort(key=lambda h: (h.start, h.end, h.section, h.language))
    return kept


def _is_apart(title: Words, hit: Hit) -> bool:
    """Tell whether punctuation divides a phrase: "Interview: Research Scientist"."""
    padded = title.padded
    first = padded.count(" ", 0, hit.start) - 1
    for at in range(first, first + padded.count(" ", hit.start, hit.end)):
        gap = title.text[title.spans[at][1] : title.spans[at + 1][0]]
        if " " in gap and any(sign in titles.SEPARATORS or sign == "-" for sign in gap):
            return True
    return False


__all__ = ["Owner", "Reading", "fold", "owner_of", "read"]
