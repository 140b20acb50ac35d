"""Who invites: a firm, its hiring system, an agency, a scheduling page, or the owner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from calsync.detection import booking, firms, senders, signature, spelling
from calsync.detection.reading import Reading
from calsync.detection.sight import Sight
from calsync.detection.text import Words, lazy, table, words
from calsync.model import Person

URL = lazy(r"https?://([^/\s<>\"'?#:]{3,200})(?::\d+)?([^\s<>\"')\]]{0,300})", re.IGNORECASE)
EMAIL = lazy(r"[\w.+-]{1,64}@([a-z0-9.-]{4,200})", re.IGNORECASE)
_MAX_LINKS = 20
_MAX_LABELS = 8
# Pages of a hiring system that only its own people open.
_INSIDE = lazy(
    r"scorecard|interview-?kit|/guides?/|/people/|candidate_?profile|/candidates/|/applications?/\d"
    r"|/feedback|/resume",
    re.IGNORECASE,
)
# … and words by which candidates' own pages are told from those.
_OUTSIDE = lazy(r"schedul|confirm|book|cancel|availab|portal|/applications", re.IGNORECASE)
_SYNC = lazy(
    r"\b(?:goodtime|greenhouse|lever|ashby|modernloop|prelude|gem|workday|workable|teamtailor)\b",
    re.IGNORECASE,
)
_AGENCY = lazy(
    r"recruit(?!ee)|staffing|headhunt|personal(?:beratung|vermittlung|service|dienst)|talentsearch"
    r"|executive-?search|search-?(?:partners|group|firm)|personnel|zeitarbeit|interim|rekrut|uitzend"
    r"|detacher|employment|(?:^|-)search$|staff-?match|jobs?-?agency|talent-?(?:partners|solutions|bridge|scout|hub)"
    r"|selezion|talent[oi]$|(?<=\w{4})rrhh$",
)
_AGENCY_NAME = lazy(
    r"personalberatung|personalvermittlung|(?:executive|talent) search|search (?:partners|group)"
    r"|staffing|headhunt|recruit(?:ment|ing|ers?) (?:ltd|limited|group|agency|partners|solutions)"
    r"|rekryteringsbolag|consultores|人材|猎头|エージェント",
    re.IGNORECASE,
)


# … and how one signs.
_AGENCY_SIGNED = lazy(
    r"executive search|\bett\b|headhunt|staffing|bemanning|personalberat|personalvermittl"
    r"|zeitarbeit|(?:conseil|cabinet) (?:en|de) recrutement|uitzend|detacher"
    r"|\bint[eé]rim\b|\bsearch(?: partners| group)?$|consultores de selecci|agencja pracy"
    r"|agenzia per il lavoro"
    r"|rekryteringsbolag|vikarbureau|personaldienst|rekruttering\b|doradztwo personalne"
    r"|person[aá]lka|henkil[oö]st[oö]palvelu|dan[ıi][sş]manl[ıi]k"
    r"|猎头|獵頭|エグゼクティブサーチ|人材紹介|서치펌|헤드헌팅"
)


# How an agency speaks of the employer, in a title …
CLIENT_WORDS = table(
    """
    client cliente clients klient klienta klientem kunde kunden kund kundintervju klant
    opdrachtgever mandant
    """
)
# What a firm that is no agency does for one.
_PROJECTS = table(
    """
    project projects projekt projekte projet projets proyecto progetto projeto projektet prosjekt
    prosjektet projektu projekcie einsatz mandat mission opdracht uppdrag uppdraget opgave oppdrag
    consultant consulting beratung
    """
)
# … that wants not to be named …
SECRET = table(
    """
    confidential undisclosed anonymous unnamed secret confidentiel confidentielle anonyme discret
    confidencial anonimo reservado sigiloso sigilosa riservato riservata confidenziale poufny
    poufnego anonimowy vertraulich vertraulicher vertraulichem vertraulichen diskreter diskretem
    anonym anonymer anonymem anonymen vertrouwelijk vertrouwelijke anoniem anonieme konfidentiell
    fortrolig konfidensiell hemlig hemmelig luottamuksellinen duverny anonymni gizli
    """
)
# … and in notes.
CLIENT = (
    "our client ", "notre client ", "nuestro cliente ", "nosso cliente ", "nostro cliente ",
    "unseren kunden ", "unserem kunden ", "unser mandant ", "onze klant ", "onze opdrachtgever ",
    "naszego klienta ", "naszym klientem ", "vår kund ", "vores kunde ", "vår kunde ",
    "the client ", "my client ", "le client ", "mon client ", "el cliente ", "o cliente ",
    "il cliente ", "der kunde ", "klienta ", "klientem ", "kunden ", "al cliente", "del cliente",
    "u klienta", "asiakkaamme ", "müşterimiz ", "našeho klienta", "našemu klientovi",
    "unserem mandanten", "meinem mandanten",
    "고객사인 ", "고객사", "클라이언트사인 ", "클라이언트사", "client: ", "client：",
    "我们的客户", "我們的客戶", "我司客户", "客户公司", "客戶公司", "跟客户", "跟客戶", "和客户",
    "和客戶", "与客户", "與客戶", "客户那边", "客戶那邊", "客户这边", "客戶這邊", "客户方",
    "客戶方", "客户：", "客戶：", "客户:", "客戶:", "客户是", "客戶是", "给客户", "給客戶",
    "客户面试", "客戶面試", "客户反馈", "客戶反饋", "委托方", "委託方", "用人方",
    "クライアント企業", "クライアント様", "クライアント：", "クライアント:", "紹介先企業",
)  # fmt: skip
# Only somebody in between asks how it went.
_IN_BETWEEN = (
    "how it went", "how it goes", "how you got on", "na afloop even", "wie es gelaufen ist",
    "wie es war", "danach bei mir", "comment ça s'est passé", "comment cela s'est passé",
    "qué tal ha ido", "cómo te ha ido", "cómo te fue", "com'è andat", "como correu", "como foi a",
    "hur det gick", "hvordan det gik", "hvordan det gikk", "miten meni", "jak poszło", "jak bylo",
    "jak to dopadlo", "nasıl geçtiğini", "ご感想を", "面试结束后请给我", "面试完给我", "面試完給我",
    "la empresa quiere", "la empresa desea", "l'azienda vuole", "l'azienda desidera",
    "incontro in azienda", "l'entreprise souhaite", "a empresa quer", "das unternehmen möchte",
    "het bedrijf wil", "företaget vill", "virksomheden vil", "bedriften vil", "firma chce",
)  # fmt: skip
# What stands alone in a title beside the firm to which an agency introduces.
AGENCY_WORDS = table(
    """
    agency agence agenzia agencia agentur agencja agentura uitzendbureau bemanningsföretag
    bemanningsforetag zeitarbeit zeitarbeitsfirma personaldienstleister ett interim headhunter
    """
)


@dataclass(slots=True)
class Host:
    """Whoever invites, as far as that is known."""

    firm: str = ""
    labels: tuple[str, ...] = ()  # bare, of domains and addresses that may stand for the firm
    clients: tuple[str, ...] = ()  # … of those to whom an agency introduces
    is_foreign: bool = False  # it is a firm, not the owner's own, or its hiring system
    is_agency: bool = False
    page: str = ""  # at a scheduling service, as it is spelled there


def find(sight: Sight, reading: Reading) -> Host:
    """Tell who invites, and add what that shows to the reading."""
    host = Host()
    _look_at_people(sight, reading, host)
    _look_at_links(sight, reading, host)
    if host.page and not host.firm:
        host.firm = firms.spelled(host.page)
    bare = [spelling.bare(label) for label in (*_labels(sight), host.page) if label]
    kept = [b for b in dict.fromkeys(bare) if not _is_of_anybody(b, sight)][:_MAX_LABELS]
    kept = [b for b in kept if b not in host.clients]
    host.labels = tuple(dict.fromkeys(v for b in kept for v in (b, spelling.without_umlauts(b))))
    is_told = host.is_foreign or sight.event.organizer is None
    if (host.is_foreign and _is_of_client(sight)) or (is_told and _is_of_agency(sight, host)):
        host.is_agency = True
    return host


def _is_of_agency(sight: Sight, host: Host) -> bool:
    """Tell whether the title calls whoever invites an agency: "(via Acme)", "- agency"."""
    title = sight.title
    found, spans = title.folded, title.spans
    for at, word in enumerate(found):
        if word == "via" and any(label.startswith(found[at + 1 : at + 2]) for label in host.labels):
            return True
        if word in AGENCY_WORDS and at:
            before = title.text[spans[at - 1][1] : spans[at][0]]
            behind = title.text[spans[at][1] : spans[at + 1][0]] if at + 1 < len(spans) else ""
            if before != " " and behind != " ":
                return True
    return False


def _is_of_client(sight: Sight) -> bool:
    """Tell whether the title speaks of a client, other than in a role: "client adviser"."""
    title, names = sight.title, sight.names
    found, spans = title.folded, title.spans
    for at, word in enumerate(found):
        if word not in CLIENT_WORDS or not _PROJECTS.isdisjoint(found[max(0, at - 2) : at]):
            continue
        beside = (
            found[i]
            for i in (at - 1, at + 1)
            if 0 <= i < len(found)
            and title.text[spans[min(i, at)][1] : spans[max(i, at)][0]] == " "
        )
        if not any(w in names.role for w in beside):
            return True
    return False


def is_secret(title: Words) -> bool:
    """Tell whether a title says that the client is not to be named: "confidential client"."""
    found = title.folded
    return not title.unique.isdisjoint(SECRET) and any(
        {one, other} & SECRET and {one, other} & CLIENT_WORDS for one, other in pairwise(found)
    )


def _look_at_people(sight: Sight, reading: Reading, host: Host) -> None:
    organizer = sight.event.organizer
    colleagues = [p for p in sight.others if sight.is_own(p.email)]
    mailbox = [p for p in sight.others if _is_mailbox(p)]
    if organizer is not None and organizer.email and not sight.is_me(organizer):
        if sight.is_own(organizer.email):
            reading.add("own", organizer.name or organizer.email)
            host.firm = firms.firm_of_host(senders.domain(organizer.email))
            colleagues = []
        else:
            _look_at_organizer(organizer, sight, reading, host)
            mailbox = [p for p in mailbox if p.email != organizer.email]
    elif organizer is not None and organizer.email and sight.others:
        reading.add("host_is_me", sight.others[0].name or sight.others[0].email)
    if mailbox:
        reading.add("mailbox", mailbox[0].name or mailbox[0].email)
    if colleagues:
        reading.add("colleagues", colleagues[0].name or colleagues[0].email)
    if len(sight.others) > 12:
        reading.add("crowd", str(len(sight.others)))


def _is_mailbox(person: Person) -> bool:
    """Tell whether a guest is a hiring system, as interviewers' events have it."""
    return senders.kind(senders.domain(person.email)) == "hiring" or (
        "sync" in person.name.lower() and bool(_SYNC().search(person.name))
    )


def _look_at_organizer(organizer: Person, sight: Sight, reading: Reading, host: Host) -> None:
    domain = senders.domain(organizer.email)
    sort = senders.kind(domain)
    local = organizer.email.partition("@")[0]
    by = organizer.name or organizer.email
    is_office = firms.is_office(organizer.name) or local in senders.OFFICE
    if sort in ("hiring", "assessment"):
        host.is_foreign = True
        if not _signs_by_name(local, organizer):
            host.firm = firms.firm_of_sender(organizer.name, sight.names)
        if host.firm and senders.registrable(domain).startswith(spelling.bare(host.firm)):
            host.firm = ""  # "Moka" of mokahr.com
        host.firm = host.firm or firms.spelled(senders.tenant(domain, ""))
        reading.add("ats", organizer.email)
    elif sort == "firm" or (sort == "conference" and is_office):
        host.is_foreign = True
        host.firm = firms.firm_of_name(organizer.name, sight.names)
        if firms.is_service(host.firm):
            host.firm = ""
        if sort == "firm" and local in senders.AUTOMATIC and not host.firm:
            host.firm = firms.firm_of_sender(organizer.name, sight.names)
        elif sort == "firm":
            of_domain = firms.firm_of_host(domain)
            if not host.firm and firms.is_spelled_by(of_domain, organizer.name):
                host.firm = firms.strip_office(organizer.name)
            host.firm = host.firm or of_domain
        low = sight.body.lower()
        host.is_agency = (
            _is_agency(organizer.name, domain)
            or any(lead in low for lead in (*CLIENT, *_IN_BETWEEN))
            or any(_AGENCY_SIGNED().search(line) for line in signature.closing(low))
        )
        reading.add("foreign", by)
        if is_office or host.is_agency:
            reading.add("recruiting", by)
        host.clients = _clients(domain, sight)
        host.is_agency = host.is_agency or bool(host.clients)
    elif sort == "scheduling":
        reading.add("scheduling", organizer.email)
        host.firm = firms.firm_of_sender(organizer.name, sight.names)
    else:
        reading.add("stranger", by)
        firm = firms.firm_of_name(organizer.name, sight.names)
        host.firm = "" if firm == organizer.name and _is_name(local, organizer) else firm
        if is_office:
            reading.add("recruiting", by)


def _clients(of_host: str, sight: Sight) -> tuple[str, ...]:
    """List the bare labels of the firms, other than that of whoever invites, that take part.

    Who invites the owner to people of another firm introduces a client.
    """
    own = senders.registrable(of_host)
    found = []
    for person in sight.others:
        domain = senders.registrable(senders.domain(person.email))
        is_owner = sight.my_names.issuperset(words(person.name).folded)
        label = spelling.bare(domain.split(".")[0])
        if domain != own and _of_firm(domain, sight) and not is_owner:
            found.append(label)
    labels = (v for b in found for v in (b, spelling.without_umlauts(b)))
    return tuple(dict.fromkeys(label for label in labels if not _is_of_anybody(label, sight)))


def _links(sight: Sight) -> Iterator[tuple[str, str]]:
    """List host and path of the links of an event."""
    for text in (sight.event.url, sight.event.location, sight.body):
        if "://" not in text:
            continue
        for count, match in enumerate(URL().finditer(text)):
            if count == _MAX_LINKS:
                break
            yield match.group(1).lower().rpartition("@")[2], match.group(2)


def _look_at_links(sight: Sight, reading: Reading, host: Host) -> None:
    for domain, path in _links(sight):
        sort = senders.kind(domain)
        if sort == "hiring":
            host.firm = host.firm or firms.spelled(senders.tenant(domain, path))
            is_inside = _INSIDE().search(path) is not None
            if not is_inside or (host.is_foreign and _OUTSIDE().search(path)):
                reading.add_once("ats", domain)
            else:
                reading.add_once("guard", f"{domain}{path}"[:60])
        elif sort in ("scheduling", "assessment"):
            reading.add_once(sort, domain)
            page = booking.page(domain, path) if sort == "scheduling" else ""
            if page and not _is_anybodys(page, sight):
                host.page = host.page or page


def _labels(sight: Sight) -> Iterator[str]:
    """List the labels that may stand for the firm, the surest first."""
    organizer = sight.event.organizer
    for person in (organizer, *sight.others):
        if person is None or sight.is_me(person) or sight.is_own(person.email):
            continue
        domain = senders.domain(person.email)
        local = person.email.partition("@")[0].partition("+")[0]
        sort = senders.kind(domain)
        if sort == "firm":
            yield senders.registrable(domain).split(".")[0]
        elif sort == "hiring":
            yield senders.tenant(domain, "")
            yield "" if _is_name(local, person) or _signs_by_name(local, person) else local
        elif sort == "free" and person is organizer and not _is_name(local, person):
            yield local
    for domain, path in _links(sight):
        yield senders.tenant(domain, path)
        yield _of_firm(domain, sight)
    if "@" in sight.body:
        for match in EMAIL().finditer(sight.body):
            yield _of_firm(match.group(1).lower(), sight)


def _is_of_anybody(label: str, sight: Sight) -> bool:
    """Tell a label that stands for no firm: an office, a machine, the owner's own page."""
    names = (name for name in sight.my_names if len(name) > 3)
    return senders.is_generic(label) or any(label.endswith(name) for name in names)


def _is_name(local: str, person: Person) -> bool:
    """Tell whether an address is made of the name of a person or an office."""
    rest = spelling.bare(local)
    said = rest
    for word in sorted(words(person.name).folded, key=len, reverse=True):
        if len(word) > 2 or rest == word:
            rest = rest.replace(word, "", 1)
    return rest != said and len(rest) < 4


def _signs_by_name(local: str, person: Person) -> bool:
    """Tell an address that holds both names of a person: "jo.pike.acme"."""
    found = words(person.name).folded
    parts = re.split(r"[._+-]", local)
    return len(found) > 1 and not firms.is_office(person.name) and all(w in parts for w in found)


def _is_anybodys(page: str, sight: Sight) -> bool:
    """Tell whether a page bears the name of a person, of the owner or of whoever invites."""
    bare = spelling.bare(page)
    people = (sight.event.organizer, *sight.event.attendees)
    parts = {w for p in people if p is not None for w in words(p.name).folded if len(w) > 2}
    return any(part in bare for part in (*parts, *(n for n in sight.my_names if len(n) > 3)))


def _of_firm(domain: str, sight: Sight) -> str:
    """Return the label of a foreign firm's domain; empty for any other."""
    if senders.kind(domain) != "firm" or sight.is_own("@" + domain):
        return ""
    return senders.registrable(domain).split(".")[0]


def is_agency(name: str) -> bool:
    """Tell whether a name says that it is a recruiting agency's."""
    low = name.lower()
    return bool(_AGENCY().search(low) or _AGENCY_NAME().search(low))


@lru_cache(maxsize=2048)
def _is_agency(name: str, domain: str) -> bool:
    """Tell a recruiting agency from a firm with a recruiting office."""
    label = senders.registrable(domain).split(".")[0]
    return (
        label in senders.AGENCIES
        or label.replace("-", "") in senders.AGENCIES
        or bool(_AGENCY().search(label) or _AGENCY_NAME().search(name))
    )
