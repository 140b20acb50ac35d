"""The firm of whoever writes a letter: below their name, or by what they say of themselves.

A domain is a weak trace of a firm where the letter spells it nowhere: it may be that of a group,
of an old name, of a shared office. Then counts what stands where writers put their firm.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from calsync.detection import (
    firms,
    jotted,
    persons,
    places,
    posts,
    senders,
    signature,
    spelling,
    towns,
)
from calsync.detection.keys import LEGAL, is_legal
from calsync.detection.lexicon import vocabularies
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.spelling import JOINTS
from calsync.detection.text import Words, fold, has_cjk, lazy, table, words
from calsync.detection.vocabulary import LANGUAGES

_LINES = 9  # of a signature, at most
# What stands before a name for whom, in what office or with what title one signs.
_AHEAD = table(
    "i a im auftrag v p ppa ppo po pp gez dipl ing mag dr prof msc bsc mba kfm betriebsw eng me"
)
# Where a letter goes on with the one that it answers.
_ANSWERED = lazy(
    r"^\W*(?:(?:am|on|op|den|le|el|em|il|w dniu|dnia|pe|dne)\b.{4,80}:\s*$"
    r"|(?:from|von|van|fra|från|de|da|od)\s?:\s)"
)
# What a part of a house is called, with what it is for behind it.
_PARTS = table(
    """
    area bereich fachbereich sachgebiet stabsstelle abteilung abt ressort referat team teams squad
    tribe chapter cluster unit unita unidad unidade division divisione direction direzione direccion
    direcao dyrekcja direktion department dept departement departamento dpto depto dip dipartimento
    reparto settore servizio service services servicio servico dienst diensten afdeling avdelning
    avdeling sektion seksjon enhet enheten enhed gruppe pole pool cellule equipe equipo equipa time
    zespol dzial wydzial biuro referat region regiao regione regionu gebied gebiet standort site
    campus centre center centro centrum kompetenzzentrum competence kompetanse funktion cell hub
    projekt project projet proyecto progetto projeto prosjekt programm program room raum sala salle
    zaal lokale lokal office oficina ufficio bureau kontor organizer organiser organizador
    organisator organisateur organizzatore organizator arrangor host
    """
)
# What such parts do …
_WORK = table(
    """
    services servicos servicios servizi tjenester tjanster dienste organisation organisatie
    organizacion organizacao organizzazione organizacja organisasjon people personeel personel
    personale personer personas pessoas persone mens mensch menschen culture kultur cultura
    cultuur kultura talent talento talentos talents advies beleid policy partnerships
    partenariats partnerskap relations relationships relaties relaciones relacoes relazioni
    communications communicatie kommunikation kommunikasjon komunikacja comunicacion
    comunicazione comunicacao compliance conformite regelefterlevnad insights growth
    transformation transformatie transformacion trasformazione transformacao transformacja
    digital digitale digitales digitaal cyfrowa building gebaude batiment edificio gebouw
    budynek bygning innovation innovatie innovacion innovazione inovacao innowacje chain safety
    veiligheid kwaliteit kvalitet qualite calidad qualita qualidade jakosc ambiente srodowisko
    miljo hms ontwikkeling onderzoek forskning udvikling utveckling utvikling badania rozwoj
    investigacion investigacao ricerca sviluppo juridica juridico juridische juridik legali
    affari affaires asuntos generales generali laborales esterne zaken sprawy pracownicze domein
    sociaal welzijn soziales jugendhilfe unge children childrens underhall vedligehold
    vedlikehold omsorg humano clients clientes clienti klienta klantcontact comptes ventes
    gestione gestao place kadry kadr talentow zakupy kontroling obsluga administratie losungen
    planung fuhrung strategie didattico corporate professional shared
    """
)
# … and where.
_QUARTERS = table(
    """
    regional national north south east west nord sud sor syd ost est ouest oeste norte sur zuid
    noord oost vest vast polnoc poludnie wschod zachod
    """
)
_ENDS_OF_WORK = (
    "kommunikation", "entwicklung", "management", "wirtschaft", "betreuung", "vorbereitung",
    "arbeit", "wesen", "strategie", "sicherung", "planung", "revision", "verwaltung", "hilfe",
    "voering", "zaken", "administratie", "ontwikkeling", "utveckling", "byggnad",
    "byggnadskontoret", "stod", "omrade", "utvikling", "udvikling", "losninger", "losungen",
)  # fmt: skip
_WHEREABOUTS = table(
    "emea apac dach benelux nordics europe emeia latam iberia global worldwide intl"
)


def under_name(body: str, names: Names, people: Collection[str], at: Domain) -> str:
    """Return the firm in the lines below the name with which one of these people signs.

    A name that no word shows to be a firm's stands behind a post and before an address; one of
    both is enough where the domain is vague.

    >>> from calsync.detection.names import names_of
    >>> letter = "See you!\\n\\nJo Pike\\nHead of Care\\nTarnwell\\n5 Mill Lane"
    >>> under_name(letter, names_of(("en",)), {"jo", "pike"}, domain("acme.example", ()))
    'Tarnwell'
    """
    lines = _of_letter(body)
    for number in range(len(lines) - 1, -1, -1):
        rest = _behind_name(lines[number], people)
        if rest is not None:
            block = "\n".join((rest, *lines[number + 1 : number + _LINES])).strip()
            firm = _firm_in(block, names, people, 2 - at.is_vague, is_same=bool(rest))
            if firm:
                return firm
    return ""


def signed(body: str, names: Names, people: frozenset[str]) -> str:
    """Return the firm in the last lines of a letter, whoever signs it.

    >>> from calsync.detection.names import names_of
    >>> signed("See you!\\nJo Pike\\nHR | Pike Brothers Ltd", names_of(("en",)), frozenset())
    'Pike Brothers Ltd'
    """
    signing = signature.firms_in(body, names, people)
    return next((firm for firm in signing if has_cjk(firm) or _is_firm(firm, names)), "")


def _of_letter(body: str) -> list[str]:
    """List the lines of a letter that are no part of an older one."""
    found = []
    for line in body.splitlines():
        if line.lstrip().startswith((">", "|", "-----", "_____")) or _ANSWERED().match(
            line.lower()
        ):
            break
        if line.strip():
            found.append(line.strip())
    return found


def _behind_name(line: str, people: Collection[str]) -> str | None:
    """Return what stands behind the name with which a line begins; None where none does."""
    if len(line) > 120:
        return None
    found = words(signature.without_greeting(line))
    at = 0
    while at < len(found.folded) and (
        found.folded[at] in _AHEAD or persons.is_honorific(found.folded[at])
    ):
        at += 1
    first = at
    while at < len(found.folded) and found.folded[at] in people:
        if at > first and found.text[found.spans[at - 1][1] : found.spans[at][0]].strip(" .-"):
            break  # "Jo Pike, Pike & Sons"
        at += 1
    if at == first or not any(len(w) > 1 for w in found.folded[first:at]):
        return None
    if found.text[found.spans[first][0]].islower():
        return None
    rest = found.text[found.spans[at - 1][1] :]
    if not rest.strip(" .,"):
        return ""
    is_divided = rest.lstrip()[:1] in ("|", "·", "•", ",", "–", "-", "—", "/", "(", "@", ";")
    return rest.strip() if is_divided else None


def _firm_in(
    block: str, names: Names, people: Collection[str], least: int, *, is_same: bool
) -> str:
    """Return the firm among the parts of a signature; of a mere name `least` signs say so."""
    is_led = int(is_same)  # by the name on the same line, by a post
    weak = ""
    for part, behind in pairwise((*jotted.parts(block, names), jotted.NONE)):
        name = _without_post(part, names)
        found = words(name).folded
        if not found or all(word in people for word in found) or behind.gap.startswith(":"):
            continue
        if (part.kind == "firm" or name != part.text) and _is_firm(name, names):
            return name
        is_apart = part.kind != "person" or "\n" not in part.gap
        if part.kind in _MAY_BE and is_apart and not weak and _may_be_firm(name, names):
            is_followed = behind.kind in ("street", "phone", "link", "town")
            weak = name if is_led + is_followed >= least else ""
        is_post = part.kind in ("role", "desk") or _is_post(found, names) or firms.is_office(name)
        is_post = is_post and not _AHEAD.issuperset(found)
        is_led = is_post + (is_same and "\n" not in part.gap) if is_post else 0
    return weak


def _without_post(part: jotted.Part, names: Names) -> str:
    """Drop the post before a firm that says what it is: "head teacher Acme School"."""
    found = words(part.text)
    count = posts.leading_role(Piece(part.text, found.folded, 0, 0), names)
    return found.text[found.spans[count][0] :] if count else part.text


_MAY_BE = ("firm", "name", "named", "person")


def _is_post(found: tuple[str, ...], names: Names) -> bool:
    return names.is_common(found) or any(posts.heads_role(word, names) for word in found)


def _is_firm(name: str, names: Names) -> bool:
    """Tell a name by a word that only firms have, not a part of a house: "Data & Insights"."""
    found = words(name).folded
    if not _may_be_firm(name, names) or places.spans(words(name)) or places.is_lent(found):
        return False
    if is_legal(name, found) or ("&" in name and persons.is_heir(found[-1])):
        return True
    kinds = [w for w in found if w in names.org and w not in _WORK]
    own = (w for w in found if w not in names.org and w not in JOINTS and not _is_of_work(w, names))
    return any(not names.is_generic(w) for w in kinds) or (bool(kinds) and any(own))


def _is_sign(word: str) -> bool:
    """Tell a letter or a number of a name: "S.p.A.", "7Peaks"."""
    return len(word) == 1 or word[0].isdigit()


def _is_of_work(word: str, names: Names) -> bool:
    """Tell a word for what parts of a house do."""
    is_work = word in _WORK or word in _QUARTERS or word.endswith(_ENDS_OF_WORK)
    return is_work or names.is_generic(word)


def _may_be_firm(name: str, names: Names) -> bool:
    """Tell a name in capitals that is no post, no part of a house and no town."""
    text = words(name)
    found = text.folded
    if not found or len(found) > 8 or has_cjk(name) or any(c in name for c in "@:+!?"):
        return False
    if found[0] in _PARTS or not _WHEREABOUTS.isdisjoint(found) or towns.is_only(found):
        return False
    if names.is_common(found) or firms.is_service(name) or firms.is_within(found):
        return False
    is_partner = "&" in name and persons.is_heir(found[-1])
    if not is_partner and any(posts.heads_role(w, names) and w not in names.org for w in found):
        return False
    if all(_is_of_work(w, names) or w in JOINTS or w in names.org for w in found):
        return False
    if found[-1] in _WORK and len(found) > 1 and not is_partner:
        return False  # "Children's Services"
    if len(found) == 1 and any(found[0][at:] in names.role for at in range(3, len(found[0]) - 3)):
        return False  # "Treuhandexperte"
    if name[0].islower() and found[0] not in names.org:
        return False
    return all(
        text.text[begin].isupper() or w in _TIES or w in LEGAL or w in names.org or _is_sign(w)
        for w, (begin, _) in zip(found, text.spans, strict=True)
    )


# What stands between what somebody is and their firm: it leads to a firm alone …
_AT = table("at bei beim chez hos bij presso")
# … to anything that has parts …
_OF = table("of for from von vom der van de du d da do di del della dello dell z")
# … and to a place as well.
_IN = table("i in im en em na no w we pa ved op au a")
_ARTICLES = table("the die der das dem den des la le l les el il lo gli de het een unserem unserer")
# What ends a sentence in which somebody says what they are, and begins what they were.
_STOP = lazy(r"[.!?;:\n]\s?")
_BEFORE = table(
    """
    and und et y e en og och i worked work used studied previously formerly before ex former fruher
    zuvor vorher avant ancien antes anteriormente prima tidigare tidligere vroeger wczesniej former
    """
)
# Behind which one says where one is just now: "I am at the Station Hotel".
_BEING = table("m am bin suis ben ar er soy sou sono jestem is ist")
_CLAUSE = 14  # words


def said(body: str, languages: Sequence[str], names: Names, at: Domain) -> str:
    """Return the firm that whoever writes says to be theirs: "here at Acme", "I'm CTO of Acme".

    What could be a place or a part of a house counts where a word says that it is a firm, or
    where the letters of their domain are picked from it.

    >>> from calsync.detection.names import names_of
    >>> english = names_of(("en",))
    >>> text = "Hi! I'm the CTO of Tarnwell and would like to meet you."
    >>> said(text, ("en",), english, domain("twl.example", ()))
    'Tarnwell'
    >>> said(text, ("en",), english, domain("pikefield.example", ()))
    ''
    """
    notes, weak = words("\n".join(_of_letter(body))), ""
    for language in languages:
        for phrase, mark in _own(language):
            begin = notes.padded.find(f" {phrase} ")
            while begin >= 0:
                first = notes.padded.count(" ", 0, begin + 1) + phrase.count(" ")
                for name, is_sure in _named_from(notes, first, mark, at):
                    is_shown = is_sure or _is_firm(name, names) or at.stands_for(name)
                    if is_shown and _is_any(name, names):
                        if mark != "^":
                            return name
                        weak = weak or name
                begin = notes.padded.find(f" {phrase} ", begin + 1)
    return weak


@lru_cache(maxsize=len(LANGUAGES))
def _own(language: str) -> tuple[tuple[str, str], ...]:
    """Return the phrases that stand before the firm of whoever writes, each with its mark."""
    lines = vocabularies((language,))[0].own
    return tuple(
        (fold(x.lstrip("~^")).replace("'", " "), x[0] if x[0] in "~^" else "") for x in lines
    )


def _named_from(notes: Words, at: int, mark: str, of: Domain) -> Iterator[tuple[str, bool]]:
    """List what may be a firm behind a phrase, and whether it can hardly be anything else."""
    if mark != "^":
        name = _name_at(notes, at)
        yield name, not mark
        return
    stop = min(at + _CLAUSE, len(notes.folded) - 1)
    for here in range(at, stop):
        gap = notes.text[notes.spans[here - 1][1] : notes.spans[here][0]] if here else ""
        word = notes.folded[here]
        is_small = notes.text[notes.spans[here][0]].islower()
        is_ahead = notes.text[notes.spans[here + 1][0]].isupper()
        if _STOP().match(gap) or (word in _BEFORE and is_small and not is_ahead):
            return
        if (
            is_small
            and (here > at or notes.folded[at - 1] not in _BEING)
            and (word in _AT or word in _OF or word in _IN)
        ):
            yield _name_at(notes, here + 1), word in _AT or (of.is_vague and word in _OF)


def _name_at(text: Words, at: int) -> str:
    """Return the name in capitals that begins at a word, an article before it aside."""
    stop = here = at
    while here < len(text.folded) and here - at < 7:
        begin, word = text.spans[here][0], text.folded[here]
        gap = text.text[text.spans[here - 1][1] : begin] if here else ""
        if here > at and gap not in (" ", " & ", "-", "&", "'", "’", " + "):
            break
        if text.text[begin].isupper() and word not in _NOBODY:
            stop = here + 1
        elif stop == at and word in _ARTICLES:
            at = stop = here + 1
        elif word not in _TIES or word in ("das", "die", "den") or stop == at:
            break
        here += 1
    return text.text[text.spans[at][0] : text.spans[stop - 1][1]] if stop > at else ""


# What stands between the words of a name.
_TIES = JOINTS | table("ved pa sur sous lez aan op bei pod nad bij")
_NOBODY = table("i ich je jeg ik sie ihr ihnen ihre ihren du dir you")


def _is_any(name: str, names: Names) -> bool:
    """Tell what may be a firm's name in a sentence: no person, no town, no room."""
    found = words(name).folded
    if not found or not _may_be_firm(name, names) or places.is_lent(found):
        return False
    is_person = persons.is_person(Piece(name, found, 0, 0), names) and not _is_firm(name, names)
    return not (is_person or places.spans(words(name)) or towns.is_town(found[0]))


def headed(body: str, names: Names, at: Domain) -> str:
    """Return the firm that heads a letter, or an address in it.

    >>> from calsync.detection.names import names_of
    >>> english, bank = names_of(("en",)), domain("tfl.example", ())
    >>> headed("TARN FREIGHT - INTERVIEW DAY\\n9:00 panel", english, bank)
    'TARN FREIGHT'
    >>> headed("9:00 panel\\nHotel: Tarn Freight, 5 Mill Lane", english, bank)
    ''
    """
    lines = _of_letter(body)
    for part in jotted.parts(lines[0][:90], names) if lines else ():
        is_shown = at.is_vague or _is_firm(part.text, names)
        if part.text.isupper() and len(part.text) > 5 and is_shown and _is_any(part.text, names):
            return part.text
    for line, below in pairwise((*lines, "")):
        bare = places.without_label(line)
        ahead, behind, *_ = (*jotted.parts(f"{bare[:90]}\n{below[:60]}", names), *_NO_PARTS)
        is_head = bare.startswith(ahead.text) and not behind.gap.startswith(":")
        is_head = is_head and _is_street(behind) and _is_any(ahead.text, names)
        is_lodging = places.is_for_guests(words(ahead.text).folded)
        is_shown = at.is_vague or (_is_firm(ahead.text, names) and not is_lodging)
        if is_head and is_shown and ahead.kind in _MAY_BE:
            return ahead.text
    return ""


def _is_street(part: jotted.Part) -> bool:
    return part.kind == "street" or places.is_street(words(part.text).folded)


_NO_PARTS = (jotted.NONE, jotted.NONE)


class Domain(NamedTuple):
    """What the domain of whoever writes tells of their firm."""

    is_vague: bool  # it is hardly its name: letters, a group's, that of who writes
    parts: tuple[str, ...]

    def stands_for(self, name: str) -> bool:
        """Tell whether these letters are picked from a name: "lbm" of Larkbeam."""
        said = spelling.bare(name)
        return self.is_vague and any(signature.is_woven(part, said) for part in self.parts)


def domain(host: str, people: Collection[str]) -> Domain:
    """Take the domain of somebody of these names apart.

    >>> domain("hgi-ms.example", ()).is_vague, domain("acmegroup.example", ()).is_vague
    (True, False)
    >>> domain("bl-services.example", ()).parts, domain("pike-hotels.example", {"pike"}).is_vague
    (('bl',), True)
    """
    parts = [part for part in senders.registrable(host).split(".")[0].split("-") if part]
    bare = tuple(part for part in map(_without_kind, parts) if part)
    is_vague = not any(map(_is_spoken, bare)) or any(part in people for part in parts)
    return Domain(is_vague, bare)


def _is_spoken(part: str) -> bool:
    """Tell a word from letters: "acme", "strand", not "hgi", "csal", "mvbab"."""
    at = next((at for at, letter in enumerate(part) if letter in _VOWELS), len(part))
    vowels = sum(letter in _VOWELS for letter in part)
    return len(part) > 3 and (len(part) > 4 or vowels > 1) and (at < 3 or part.startswith(_BEGIN))


_VOWELS = frozenset("aeiouyäöüåæøéèó")
# Consonants with which words begin.
_BEGIN = ("sch", "str", "spr", "spl", "scr", "skr", "chr", "thr", "shr", "szk", "szc", "prz", "krz")
# What groups and those who own firms call themselves.
_OF_GROUPS = (
    "holdings", "holding", "groupe", "gruppe", "gruppo", "grupo", "grupa", "groep", "group", "grp",
    "konzern", "koncern", "konsern", "services", "service", "invest", "ventures", "international",
    "verwaltung", "management", "solutions", "tech", "labs", "digital", "retail", "gastro",
    "spa", "drift", "gest",
)  # fmt: skip


def _without_kind(part: str) -> str:
    kind = next((kind for kind in _OF_GROUPS if part.endswith(kind)), "")
    rest = part.removesuffix(kind)
    return _without_kind(rest) if kind and rest else rest
