"""What was read from one event: the evidence for and against, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from calsync.detection import keys, senders, sieve
from calsync.detection.weights import (
    BEYOND_DOUBT,
    CORE,
    DOUBT,
    GUARDED,
    HIRING,
    LIKELY,
    MOST_OF_A_NAME,
    PLAINLY_NOT,
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


@dataclass(frozen=True, slots=True)
class Owner:
    """Who the user is, as the settings tell it, ready to be compared."""

    emails: frozenset[str]
    names: frozenset[str]  # parts of the user's name, folded
    domains: frozenset[str]  # of the user's own employers
    labels: frozenset[str]  # … and their names, as far as those tell them
    employers: tuple[tuple[str, Employer], ...]  # by key of name or alias
    hosts: tuple[tuple[str, Employer], ...]  # by domain

    def known(self, name: str) -> Employer | None:
        """Return the employer of the config that bears this name."""
        key = keys.employer_key(name) if self.employers else ""
        return next((employer for known, employer in self.employers if known == key), None)


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
        frozenset(senders.registrable(domain).partition(".")[0] for domain in domains),
        tuple(
            (keys.employer_key(name), employer)
            for employer in settings.employers
            for name in (employer.name, *employer.aliases)
        ),
        tuple((d.lower(), e) for e in settings.employers for d in e.domains),
    )


# What a title alone may say of any round, and of whoever comes.
_STEPS = frozenset(("round", "role"))


@dataclass(slots=True)
class Reading:
    """What was read from one event: the evidence of itself alone, and the names."""

    event: Event
    standing: Standing = Standing.CONFIRMED
    pieces: list[tuple[str, Evidence]] = field(default_factory=list)
    found: set[str] = field(default_factory=set)  # the names of the pieces
    is_at_firm: bool = False  # the title says "at" before the employer, or what kind of firm it is
    is_out: bool = False  # nothing can make it an interview
    settled: Verdict | None = None
    employer: str = ""
    label: str = ""  # of the employer's own domain, where it is the employer who invites
    role: str = ""
    round_name: str = ""
    contact: Person | None = None

    def of(self, event: Event) -> Reading:
        """Give the same of another event, one that says the same."""
        return replace(self, event=event, pieces=[*self.pieces], found={*self.found})

    def add(self, name: str, found: str = "", *, weight: int | None = None) -> None:
        """Add a piece of evidence, unless the user has settled it.

        `weight` where it is weaker than usual here.
        """
        if self.settled is not None:
            return
        self.found.add(name)
        self.pieces.append((name, evidence(name, found, weight=weight)))

    def add_once(self, name: str, found: str = "") -> None:
        """Add a piece of evidence unless there is one of its name."""
        if name not in self.found:
            self.add(name, found)

    def settle(self, verdict: Verdict, text: str) -> None:
        """Let the user's own word decide."""
        self.settled = verdict
        self.pieces = [("settled", Evidence(text, 100 if verdict is Verdict.SURE else -100))]

    def has(self, *names: str) -> bool:
        """Tell whether a piece with one of these names was added."""
        return not self.found.isdisjoint(names)

    @property
    def speaks_of_hiring(self) -> bool:
        """Whether a piece was added without which nothing is sure."""
        return not self.found.isdisjoint(HIRING)

    @property
    def key(self) -> str:
        """The employer's key; empty where the employer is not known."""
        return keys.employer_key(self.employer) if self.employer else ""

    @property
    def score(self) -> int:
        """The sum of the evidence.

        Held down where the owner may be the interviewer, and where something says plainly
        that it is something else: no heap of small signs makes that sure.
        """
        weights = [e.weight for _, e in self.pieces]
        total = sum(weights)
        if weights and min(weights) <= PLAINLY_NOT:
            total = min(total, GUARDED)
        if weights and min(weights) <= DOUBT and total < BEYOND_DOUBT:
            total = min(total, GUARDED)
        is_hiring = self.speaks_of_hiring or self.found >= {"sibling", "me"}
        if "guard" in self.found and self.found.isdisjoint(("thanks", "me")):
            total = min(total, LIKELY - 1)  # a scorecard leaves nothing to ask
        if not is_hiring or not self.found.isdisjoint(ROLE_GUARD):
            total = min(total, GUARDED)
        if "stranger" in self.found and self.found & HIRING <= _STEPS:
            total = min(total, GUARDED)  # friends have a second round, too
        return total

    @property
    def _is_any_talk(self) -> bool:
        """Whether it is called what many meetings are called, and no more is known of it.

        A talk needs a firm's name beyond doubt, or that of any firm beside a role or the owner;
        a step of whatever needs somebody whose it is.
        """
        core = self.found & CORE - {"practical"}
        if not core <= {"vague", "round"}:
            return False
        is_named = "employer" in self.found
        if "round" in core:
            return not is_named and self.found.isdisjoint(("foreign", "role", "me"))
        if not self.found.isdisjoint(HIRING - {"role"}):
            return False
        if is_named and not self.found.isdisjoint(("role", "me")):
            return False
        return self.event.organizer is not None or not self.is_at_firm

    @property
    def is_open(self) -> bool:
        """Whether the name of an employer may still make it an interview, or it is one."""
        if self.settled is not None:
            return self.settled is not Verdict.NO
        return not self.is_out and self.score + MOST_OF_A_NAME >= LIKELY

    @property
    def nature(self) -> Verdict:
        """What the evidence so far, or the user, makes of the event."""
        if self.settled is not None:
            return self.settled
        if self.is_out or self.found.isdisjoint(CORE) or self._is_any_talk:
            return Verdict.NO
        score = self.score
        if score < LIKELY:
            return Verdict.NO
        return Verdict.SURE if score >= SURE else Verdict.LIKELY

    def interview(self) -> Interview:
        """Give the verdict as it stands."""
        if self.settled is None and self._is_any_talk and self.score >= LIKELY:
            self.add_once("any_talk")
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
