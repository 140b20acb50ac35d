"""What one event shows for and against being an interview."""

from __future__ import annotations

import re

from calsync import notes
from calsync.detection import (
    asking,
    booking,
    firms,
    hosts,
    keys,
    mailboxes,
    persons,
    posts,
    senders,
    stems,
    titles,
)
from calsync.detection.employer import Naming
from calsync.detection.lexicon import KINDS, POSITIVE, Hit, find_in_notes, find_in_title
from calsync.detection.names import names_of
from calsync.detection.piece import Piece
from calsync.detection.reading import Owner, Reading
from calsync.detection.settled import settled
from calsync.detection.sieve import TITLE_LENGTH, Sieve
from calsync.detection.sight import Sight
from calsync.detection.spoken import spoken
from calsync.detection.standing import standing_of, without_prefixes
from calsync.detection.text import has_cjk, lazy, table, words
from calsync.detection.weights import HIRING, evidence
from calsync.model import Event, Settings

_KINDS = frozenset(KINDS)


def read(event: Event, settings: Settings, owner: Owner, sieve: Sieve) -> Reading:
    """Read one event by itself."""
    reading = Reading(event)
    title, is_cancelled = without_prefixes(event.title[:TITLE_LENGTH])
    reading.standing = standing_of(event, owner, is_cancelled)
    by_user = settled(event, settings.patterns)
    if by_user is not None:
        reading.settle(*by_user)
    elif not sieve.passes(event):
        reading.is_out = True
        return reading
    _Judge(reading, Sight(event, owner, title)).run()
    return reading


_CANDIDATE_LINE = lazy(
    r"(?:^|[\n.;|])[ \t>*•-]{0,9}(?:candidate(?: name)?|applicant|interviewee|kandidat(?:in)?"
    r"|bewerber(?:in)?"
    r"|candidat(?:e|o|a)?|sollicitant|kandidaat|kandydat(?:ka)?|候補者(?:名)?|応募者(?:名)?"
    r"|候选人(?:姓名)?|지원자|aday|hakija|kandidát)[ \t]{0,3}[:：][ \t]{0,3}([^\n]{1,80})",
    re.IGNORECASE,
)


# Signs for a telephone, as people put them before whom they will talk to.
_CALL = lazy("[\u260e\u2706\U0001f4de\U0001f4f1\U0001f4f2\U0001f919]")
_ARROWS = ("→", "⟶", "➔", "➜", "⇒", "->")
_JOURNEY = lazy(rf"[^\W\d_]+\s?(?:{'|'.join(_ARROWS)})\s?(?![a-z])[^\W\d_]+")


# What people note of a salary: "42k", "68-72k", "14-16k netto".
_SALARY = lazy(r" (?:[1-9]\d|[12]\d\d)k ")
# Papers and stations ask other questions than employers.
_OF_PRESS = lazy(
    r"(?:zeitung|kurier|courier|bote|anzeiger|tage?blatt|rundschau|presse|news|nachrichten|radio"
    r"|rundfunk|gazette|gazeta|gazzetta|journal|jornal|giornale|diario|herald|tribune|tidning(?:en)?"
    r"|blatt|blad|bladet|avisen|krant|podcast|redaktion|redaction|redazione|redaccion|redactie|fm|tv)$"
)


# With a family one talks about a kitchen or about children.
_HOUSEHOLD = spoken("families")
# What says no more than that somebody rings.
_CALLS = spoken("callings")
_EXAMINING = table("screening screenings assessment assessments")


class _Judge:
    """The steps of reading one event; each adds its evidence to the reading."""

    def __init__(self, reading: Reading, sight: Sight) -> None:
        self.reading = reading
        self.event = reading.event
        self.sight = sight
        self.title, self.notes, self.body = sight.title, sight.notes, sight.body
        self.hits, self.names, self.others, self.said = (
            sight.hits, sight.names, sight.others, sight.said,
        )  # fmt: skip
        self.host = hosts.find(sight, reading)
        self.naming = Naming(sight, self.host, reading)
        self.parts, self.best, self.roles = (
            self.naming.parts.pieces, self.naming.best, self.naming.roles,
        )  # fmt: skip

    def run(self) -> None:
        """Add all evidence, and the names."""
        if self.reading.settled is None:
            self.weigh_title()
            self.weigh_notes()
            self.weigh_look_alikes()
            self.weigh_kind_of_event()
            self.weigh_silence()
        self.naming.settle()
        self.name_round()
        self.find_contact()

    def weigh_title(self) -> None:
        add = self.reading.add
        found = {
            h.section: h for h in reversed(self.hits) if h.section in POSITIVE and not h.is_loose
        }
        sections = [s for s in POSITIVE if s in found]
        if sections:
            best = found[sections[0]]
            add("call" if self._is_only_a_call() else sections[0], self.sight.shown(best))
            apart = [
                s for s in sections if found[s].start >= best.end or found[s].end <= best.start
            ]
            if apart:
                add("second", self.sight.shown(found[apart[0]]))
        call = _CALL().search(self.title.text)
        if call and not sections:
            add("vague", call.group())
        job = [h for h in self.hits if h.section == "job"]
        if job:
            add("job", self.sight.shown(job[0]))
        if self.best is not None:
            add("employer", self.best.text, weight=self._weight_of_firm(self.best))
            is_marked = self.naming.parts.is_marked(self.best)
            self.reading.is_at_firm = is_marked or self.best.link == "at"
            if self.sight.owner.known(self.best.text) is not None:
                add("known", self.best.text)
        elif self.event.organizer is None and self.naming.sources.of_first_line:
            add("told", self.naming.sources.of_first_line)
        roles = [p for p in self.roles if p.link != "with"]  # that is whom they meet
        if roles:
            add("role", roles[0].text)
        if job and self.host.is_foreign and not sections:
            posted = [p for p in roles if self._is_post(p, job[0])]
            if posted:
                add("post", posted[0].text)
        me = [p for p in self.parts if p.kind == "me"]
        if me:
            add("me", me[0].text)
        is_invited = self.host.is_foreign or self.reading.has("stranger")
        if me and roles and is_invited and (self.best is not None or self.host.firm):
            add("pair")
        own = [p for p in self.parts if p.kind == "firm" and self.sight.is_my_firm(p.text)]
        if own and self.host.is_foreign:
            add("business", own[0].text)
        hosts = [p for p in self.parts if p.kind == "host"]
        if hosts and self.host.is_foreign:
            add("host", hosts[0].text)
        people = [p for p in self.parts if p.kind == "person"]
        guests = [p for p in hosts if not self.host.is_foreign]
        if guests and not self.reading.has("own", "host_is_me"):
            people += guests
        others = [p for p in people if self._is_somebody_elses(p)]
        if others and not me:
            add("other", others[0].text)
        if people and self.best is None and not me and not self._has_firm(people[0]):
            person = people[0]
            if self._is_a_call_about_a_post():
                add("person", person.text)
            elif self.roles and not self.host.is_foreign:
                add("applicant", f"{person.text}, {self.roles[0].text}")
            elif self.host.is_foreign and self.roles and not person.link:
                add("applicant", f"{person.text}, {self.roles[0].text}", weight=-50)
            elif person.link == "with":
                add("person", person.text, weight=-8)
            elif self.host.is_foreign:
                add("person", person.text, weight=-8 if self.reading.has("ats") else -20)
            else:
                add("person", person.text)
        if asking.interviews_somebody(self.title, self.names) and not self.host.is_foreign:
            add("candidate", self.title.text)
        candidate = [h for h in self.hits if h.section == "candidate"]
        counted = asking.counted(self.title)
        if counted and not self.host.is_foreign:
            add("candidate", counted)
            return
        if self.event.organizer is None and not candidate:
            self._weigh_plural()
            newcomer = asking.newcomer(self.title, self.names)
            if newcomer:
                add("newcomer", newcomer)
        # To whoever invites the owner is the candidate.
        if candidate and not (self.host.is_foreign and (me or "calendar" in self.title.folded)):
            add("candidate", self.sight.shown(candidate[0]))

    def _is_only_a_call(self) -> bool:
        """Tell "Acme ringer": of one's own notes of calls few are about a post."""
        found = {h.section for h in self.hits if h.section in POSITIVE or h.section == "job"}
        said = (self.title.padded[h.start : h.end] for h in self.hits if h.section == "vague")
        return self.event.organizer is None and found == {"vague"} and _CALLS.issuperset(said)

    def _is_post(self, role: Piece, job: Hit) -> bool:
        """Tell a post from what only says "job": "Nose job", "Quote job"."""
        heads = (w for w in role.folded if w not in posts.POSTS)
        return not self.naming.parts.holds(job, role) or any(
            posts.heads_role(word, self.naming.names) for word in heads
        )

    def _weigh_plural(self) -> None:
        """Weigh "interviews waiter, evening": who notes several for one post holds them."""
        begin, end = asking.plural(self.title)
        best = self.best
        if not end or (best and (best.link == "at" or self.naming.parts.is_marked(best))):
            return
        if best and not self.roles and (_is_proper(best) or self._is_of_loop(begin, end)):
            return  # a day of them at one firm
        self.reading.add("candidate" if self.roles else "several", self.title.padded[begin:end])

    def _is_of_loop(self, begin: int, end: int) -> bool:
        """Tell what a candidate, too, has several of: "onsite interviews"."""
        return any(
            h.start <= begin and end <= h.end and h.end - h.start > end - begin
            for h in self.hits
            if h.section == "firm"
        )

    def _is_somebody_elses(self, person: Piece) -> bool:
        """Tell "Tom - interview at Acme" from an interview at which Tom is asked for."""
        if person.link == "for" or self._is_possessive(person):
            return True
        if self.best is None or person.link or len(person.folded) > 1 or self.host.is_foreign:
            return False
        if self.title.text[person.end : self.best.start].strip() == "@":
            return False  # "Priya @ Acme"
        asked = {(h.start, h.end) for h in self.hits if h.section == "strong"}
        if any(
            h.section == "job" and not h.is_loose and (h.start, h.end) not in asked
            for h in self.hits
        ):
            return False  # "recruiter Fay"
        before = self.title.text[max(0, person.start - 2) : person.start].strip()
        is_aside = person.in_brackets or before != ""
        alone = next((p for p in self.parts if p is not person and p.start < person.start), None)
        return not (is_aside and alone is not None) and not (alone and person.in_brackets)

    def _has_firm(self, person: Piece) -> bool:
        """Tell somebody after whom the employer is called: "Job interview Dr. Moor"."""
        if not self.reading.has("strong", "firm"):
            return False
        named = words(self.naming.employer).unique - set(person.folded[:-1])
        return len(named) > 1 and person.folded[-1] in named

    def _is_a_call_about_a_post(self) -> bool:
        """Tell "tel. Ms Fox re accountant post": whoever asks the questions says "interview"."""
        found = {h.section for h in self.hits if not h.is_loose}
        is_asked = found.isdisjoint(("strong", "firm", "plain", "round", "candidate"))
        is_call = "vague" in found or self.reading.has("vague")
        is_told = "job" in found or self.reading.has("told")
        return self.event.organizer is None and is_asked and is_call and is_told

    def _weight_of_firm(self, piece: Piece) -> int:
        """Weigh what the title names: any words may be left when all others are cut away."""
        full = evidence("employer").weight
        if piece.link in ("at", "with") or self.naming.parts.is_marked(piece):
            return full
        if len(piece.folded) > 4 or any(w.isdigit() and len(w) > 2 for w in piece.folded):
            return full // 3  # a phrase, a train
        if piece.folded[0] in _HOUSEHOLD or self._is_examined(piece):
            return full // 3
        return full - 4

    def _is_examined(self, piece: Piece) -> bool:
        """Tell what stands before "screening" and says what is looked for: "Vision screening"."""
        return any(
            self.title.padded[h.start : h.end] in _EXAMINING
            and self.title.span(h.start, h.end)[0] == piece.end + 1
            and self.title.text[piece.end] in " -"
            for h in self.hits
        )

    def _is_possessive(self, piece: Piece) -> bool:
        """Tell "Tom's interview", "Toms Intervju", "Bewerbungsgespräch von Tom"."""
        is_apart = piece.text.lower().endswith(("'s", "’s")) and len(piece.folded) > 1
        ahead = self.title.text[: piece.start].rstrip()
        if ahead.lower().endswith(" von") and piece.kind == "person":
            ahead = ahead[:-4].rstrip()
        elif not persons.is_of_somebody(piece):
            return is_apart or persons.is_genitive(piece)
        # "The invitation of Ann" may be to your own interview.
        asked = [h for h in self.hits if h.section == "strong"]
        return any(self.title.span(h.start, h.end)[1] == len(ahead) for h in asked)

    def weigh_look_alikes(self) -> None:
        best: dict[str, tuple[int, str]] = {}
        for hit in self.hits:
            if hit.section not in _KINDS:
                continue
            full = evidence(hit.section).weight
            weight = evidence("hint").weight if hit.is_loose else full
            if hit.is_loose and self._is_an_application():
                continue
            if hit.is_loose and self._is_of_firm(hit):
                weight = evidence("hint").weight * 2 // 5  # a radio station hires, too
            is_applied = self._is_an_application() or self.reading.has("plain")
            if hit.section == "everyday" and is_applied:
                continue  # "Interview Farrow Translation"
            if hit.section == "sales" and self.host.is_agency and is_applied:
                continue  # the agency's customer is who hires
            if hit.section == "coffee" and self.reading.has("thanks", "work"):
                weight = evidence("hint").weight  # a round over a coffee
                if self.reading.has("thanks"):
                    weight = weight * 2 // 5
            if not (self._names_interview(hit) or self._is_about_hiring(hit)):
                within = next((p for p in self.parts if self.naming.parts.holds(hit, p)), None)
                if within is not None and within.kind == "role" and within.link != "with":
                    continue
                if self._beside_role(hit):
                    continue
                if within is not None and self.sight.shown(hit).lower() == "visa" and within.link:
                    continue  # the firm: nobody has an interview "at visa"
                if (
                    within is not None
                    and within.kind == "firm"
                    and not self.naming.parts.fills(hit, within)
                ):
                    is_of_child = self._is_of_child(hit)
                    if self._is_of_firm(hit) and self._may_hire(hit) and not is_of_child:
                        continue
                    if (
                        within.link == "at"
                        or within.folded[-1] in keys.LEGAL
                        or self.naming.parts.is_host(within)
                    ):
                        if (hit.is_loose and not is_of_child) or self.roles:
                            continue
                        if " the " not in self.title.padded[hit.start : hit.end + 1]:
                            weight = max(weight, -30)  # no name has "watch the" in it
            if weight < best.get(hit.section, (0, ""))[0]:
                best[hit.section] = (weight, self.sight.shown(hit))
        for section, (weight, text) in best.items():
            self.reading.add(section, text, weight=weight)
        organizer = self.event.organizer
        if organizer is not None and self.host.is_foreign:
            office = mailboxes.other_office(words(organizer.name).folded, organizer.email)
            is_theirs = office == "media" and (
                self._is_an_application() or self.reading.has("round")
            )  # papers hire, too
            if office and office not in best and not is_theirs:
                self.reading.add(office, organizer.name, weight=evidence("hint").weight)
        title = self.title.text
        may_lead = organizer is None and any(arrow in title for arrow in _ARROWS)
        journey = _JOURNEY().search(title) if may_lead else None
        if journey and not self._is_of_steps(journey):
            self.reading.add("journey", journey.group().strip())

    def _is_of_steps(self, journey: re.Match[str]) -> bool:
        """Tell what leads from one step to the next, or from one channel to another."""
        return any(
            journey.start() <= self.title.span(h.start, h.end)[0] < journey.end()
            for h in self.hits
            if h.section in (*POSITIVE, "job")
        )

    def _is_an_application(self) -> bool:
        """Tell whether the title itself shows that it is about a job."""
        return bool(self.roles) or self.reading.has("strong", "firm", "job", "ats", "recruiting")

    def _is_of_firm(self, hit: Hit) -> bool:
        """Tell whether a phrase may stand in a firm's name: "Hellwig Bank", "明月银行"."""
        phrase = self.title.padded[hit.start : hit.end].strip()
        return phrase in self.names.org or phrase in self.names.org_signs

    def _is_of_child(self, hit: Hit) -> bool:
        """Tell a school beside a bare first name, which parents write: "interview, Theo"."""
        if hit.section != "school" or self.event.organizer is not None or self.roles:
            return False
        known = persons.first_names()
        return any(
            piece.folded[-1] in known and (len(piece.folded) == 1 or piece.kind == "firm")
            for piece in self.parts
            if piece.link not in ("with", "at")
        )

    def _may_hire(self, hit: Hit) -> bool:
        """Tell whether a house that asks for other reasons, too, has a post to give here."""
        if hit.section == "official":
            return bool(self.roles)  # "Consulate interview (visa clerk)"
        return hit.section != "media" or self._is_an_application()

    def _names_interview(self, hit: Hit) -> bool:
        """Tell whether a look-alike's phrase itself contains a word for an interview."""
        return any(
            h.start >= hit.start and h.end <= hit.end and h.section in POSITIVE
            for h in self.sight.all_hits
        )

    def _is_about_hiring(self, hit: Hit) -> bool:
        """Tell a phrase that stands before the post that is talked about: "briefing vacancy"."""
        return hit.section == "debrief" and " " in self.title.padded[hit.start : hit.end]

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
            if self.sight.my_names and found & self.sight.my_names:
                add("me", match.group(1).strip())
            elif found and not self.reading.has("guard"):
                add("guard", match.group().strip()[:60])
            break
        if not self.notes.folded:
            return
        by: dict[str, set[tuple[int, int]]] = {}
        hits = find_in_notes(self.notes, self.sight.languages)
        practical = {(h.start, h.end) for h in hits if h.is_loose}
        for hit in hits:
            where = (hit.start, hit.end)
            is_part = hit.section == "job" and any(
                start <= hit.start and hit.end <= end for start, end in practical
            )
            if not (hit.is_loose or is_part):
                by.setdefault(hit.section, set()).add(where)
        salary = _SALARY().search(self.notes.padded)
        if salary is not None:
            by.setdefault("job", set()).add((salary.start() + 1, salary.end() - 1))
        # "各位候选人": of the same words, the longer phrase is what is meant.
        wider = by.get("meet", set()) | by.get("thanks", set())
        guards = by.get("guard", set())
        guards -= {g for g in guards if any(w[0] <= g[0] and g[1] <= w[1] for w in wider if w != g)}
        if not guards:
            by.pop("guard", None)
        if "guard" in by and not self.reading.has("guard"):
            add("guard", self.sight.noted(min(by["guard"])))
        for section in ("thanks", "meet", "next"):
            if section in by:
                add(section, self.sight.noted(max(by[section], key=_extent)))
        if self.host.is_foreign and self._is_greeted():
            add("greeted", self.body.strip().partition("\n")[0][:30])
        # What to bring or to wear says little, unless the title names a post.
        if "job" in by or (practical and self.reading.has("job", "role")):
            different = self._different(by.get("job", set()) | practical)
            phrases = '", "'.join(self.sight.noted(where) for where in different[:3])
            weight = evidence("work").weight
            # What one word leaves open, the third settles little more.
            add("work", phrases, weight=weight * (0, 4, 7, 9)[min(len(different), 3)] // 4)
        elif practical:
            add("practical", self.sight.noted(min(practical)))
        self._weigh_booking()
        # On a scheduling page the owner has written the notes.
        if self.host.is_foreign and not self.reading.has("thanks", "scheduling"):
            self._weigh_ours()
        if not self.reading.has("strong", "firm", "plain"):
            wanted = ("strong", "firm") if self.host.is_foreign else ("strong", "firm", "plain")
            own = [
                h
                for h in find_in_title(self.notes, self.sight.languages)
                if h.section in wanted and not h.is_loose
            ]
            if own:
                add("noted", self.sight.noted(max(((h.start, h.end) for h in own), key=_extent)))
        against = sorted(
            ((-len(self._different(found)), kind) for kind, found in by.items() if kind in _KINDS)
        )
        for count, kind in against[:2]:
            longest = max(by[kind], key=_extent)
            phrase, weight = self.sight.noted(longest), evidence("notes").weight
            if count == -1 and self._is_harmless(kind, self.notes.padded[slice(*longest)].strip()):
                continue
            if count == -1 and phrase.isalpha() and not has_cjk(phrase):
                weight = weight * 3 // 5  # a single word may stand in any text
            add("notes", phrase, weight=weight)

    def _weigh_ours(self) -> None:
        """Weigh that the owner's own employer is spoken of, other than in an address."""
        for label in sorted(self.sight.owner.labels & self.notes.unique):
            alone = rf"(?<![@.\w-]){re.escape(label)}(?![\w-]|\.\w)"
            if re.search(alone, self.body, re.IGNORECASE):
                # An agency that speaks of it wants to staff it.
                weight = evidence("notes" if self.host.is_agency else "ours").weight
                self.reading.add("ours", label.title(), weight=weight)
                return

    def _is_greeted(self) -> bool:
        """Tell whether the notes are a letter to the owner: they begin with the name."""
        return not self.sight.my_names.isdisjoint(self.notes.folded[:4])

    def _is_harmless(self, kind: str, phrase: str) -> bool:
        """Tell what a text may say of an interview, too: clinics hire, some ask on a test page."""
        if kind == "deadline":
            return self.reading.has("strong", "firm")
        return self._is_an_application() and phrase in self.names.org

    def _weigh_booking(self) -> None:
        """Read as a title what a scheduling page calls the appointment that was booked."""
        if not self.reading.has("scheduling") or self.reading.has("strong", "firm", "plain"):
            return
        line = booking.line(self.body)
        said = words(line)
        if not said.folded:
            return
        spoken = {*self.sight.languages, *stems.languages_of(said.padded)}
        languages = tuple(sorted(spoken))
        found = find_in_title(said, languages)
        against = [h for h in found if h.section in _KINDS and not h.is_loose]
        if against:
            if not any(h.section in POSITIVE[:3] for h in found):
                self.reading.add("notes", line[:60])
            return
        sections = {h.section for h in found if not h.is_loose}
        names = names_of(languages)
        is_hiring = not sections.isdisjoint(("strong", "firm", "plain", "round", "job")) or any(
            posts.is_role(piece, names) for piece in titles.cut(said, (), names)
        )
        if is_hiring and not sections.isdisjoint(POSITIVE):
            is_told = self.reading.has("vague", "round")  # the title says half of it
            weight = evidence("booked").weight // (2 if is_told else 1)
            self.reading.add("booked", line[:60], weight=weight)

    def _different(self, found: set[tuple[int, int]]) -> list[tuple[int, int]]:
        """Keep one place of each phrase, in their order, without those inside a longer one."""
        kept: dict[str, tuple[int, int]] = {}
        for start, end in sorted(found):
            if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in found):
                kept.setdefault(self.notes.padded[start:end], (start, end))
        return list(kept.values())

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

    def weigh_silence(self) -> None:
        """Weigh that somebody's invitation says "interview" or "HR call" and no word of a job.

        What its own firm invites to needs none.
        """
        is_plain = self.reading.has("plain") and self.host.is_foreign
        is_theirs = self.best is not None and self.naming.parts.is_host(self.best)
        is_firm = self.host.is_foreign and self.reading.has("firm") and not self._says_interview()
        if (is_plain or is_firm) and not is_theirs and not self.reading.has(*_OF_A_JOB):
            self.reading.add("bare")
        is_step = self.host.is_foreign and self.reading.found & HIRING == {"round"}
        if is_step and self.naming.aside and not self.reading.has("me", "greeted", "next"):
            self.reading.add("aside", self.naming.aside)
        firm = self.host.firm.lower()
        of_a_job = (piece for piece in _OF_A_JOB if piece != "me")
        if is_plain and _OF_PRESS().search(firm) and not self.reading.has(*of_a_job):
            self.reading.add("media", self.host.firm, weight=evidence("hint").weight)

    def _says_interview(self) -> bool:
        """Tell whether a word for an interview stands in the title: not in "HR call"."""
        return any(h.section in ("strong", "plain") for h in self.sight.all_hits)

    def name_round(self) -> None:
        for section in ("firm", "round", "strong", "plain", "vague"):
            for hit in self.hits:
                if hit.section == section and not hit.is_loose:
                    self.reading.round_name = self.sight.shown(hit)
                    return

    def find_contact(self) -> None:
        told = notes.last(self.said, "contact")
        named = notes.contact(told) if told else None
        if named is not None and (named.email or not self.host.is_foreign):
            self.reading.contact = named
            return
        organizer = self.event.organizer
        is_known = bool(self.sight.owner.emails or self.event.owner)
        # Of guests one is the owner: who that is not known of is nobody to write to.
        guests = self.others if is_known else []
        people = [p for p in (organizer, *guests) if p is not None and not self.sight.is_me(p)]
        for person in people:
            host = senders.domain(person.email)
            local = person.email.partition("@")[0]
            if senders.kind(host) not in ("firm", "free") or self.sight.is_own(person.email):
                continue
            if person.name and not firms.is_office(person.name) and local not in mailboxes.OFFICE:
                self.reading.contact = person
                return
        for person in people:
            if senders.kind(senders.domain(person.email)) == "firm" and not self.sight.is_own(
                person.email
            ):
                self.reading.contact = person
                return


_OF_A_JOB = ("round", "role", "job", "thanks", "work", "meet", "ats", "recruiting", "noted", "me")


def _extent(where: tuple[int, int]) -> tuple[int, int]:
    return where[1] - where[0], -where[0]


def _is_proper(piece: Piece) -> bool:
    """Tell a name as firms write theirs: every word of it begins with a capital."""
    found = [word for word in piece.text.split() if word.isalpha()]
    return bool(found) and all(word[0].isupper() for word in found)
