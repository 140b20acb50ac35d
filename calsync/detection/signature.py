"""Who signs a mail: the firm in the last lines of an invitation's notes.

Invitations written by a person end like mails: a name, an office, a firm.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from calsync.detection import (
    booking,
    clients,
    display,
    firms,
    keys,
    persons,
    places,
    posts,
    towns,
)
from calsync.detection.ends import says_for_what, strip_signs
from calsync.detection.keys import LEGAL
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.spelling import JOINTS
from calsync.detection.spoken import spoken
from calsync.detection.text import fold, has_cjk, lazy, table, words

_LINES = 4  # of a signature
_LONGEST = 90  # letters of such a line
# Where the mail ends, and what a calendar, a conference or an older mail adds begins.
_BEYOND = lazy(
    r"^(?:[ \t]*(?:[>|]|_{4,}|-{4,}|={4,}|\*{4,}|~{4,})|.{0,40}\bmicrosoft teams\b|.{0,20}\bzoom\b"
    r"|.{0,200}https?://|.{0,20}meet\.google\.com)",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNS_OF_BEYOND = (
    "http", ">", "|", "zoom", "teams", "meet.google", "____", "----", "====", "****", "~~~~"
)  # fmt: skip
# What a hiring system puts below all.
_FOOTER = lazy(
    r"[ \t]*(?:powered by|sent (?:with|via|by|from)|inviato (?:tramite|con|da)"
    r"|envoyé (?:via|avec|par)"
    r"|enviado (?:por|con|com|vía)|gesendet (?:mit|über|von)|verzonden (?:via|met)"
    r"|skickat (?:via|med)"
    r"|sendt (?:via|med|fra)|wysłano|drivs av|this is an automat|dies ist eine automat"
    r"|ceci est un (?:message|mail) automat|本メール|本邮件)",
    re.IGNORECASE,
)
_SENTENCE = lazy(
    r"(?<=[^\W\d_]{3})(?<![Ss]tr|[Tt]el|[Tt]lf|[Tt]fn|[Mm]ob|[Ff]ax|[Ff]on)[.!?](?:\s+[/–—-]?\s*|$)|[。！？!?](?!$)\s*|\s/\s?(?=[^\W\d_])"
)
_DIVIDER = lazy(r"\s*[|·•;／\\(（]\s*|\s*/(?!S\b)\s*|,\s+|、|\s+@\s+|\s+[-–—]+\s*|^[-–—/]+\s*|\t")
# "Acme (China) Co., Ltd."
_COUNTRY = lazy(
    r"\s*\(([A-Z][a-z]{2,12}(?: [A-Z][a-z]{2,12})?)\)(?=,? (?:Co|Ltd|Inc|GmbH|Limited|Pte|Pty)\b)"
)
# What numbers of registers stand behind in the small print.
_REGISTERS = spoken("registers")
# How one takes leave, shortened, before one's name.
_GREETING = lazy(
    r"^\W*(?:mvh|vh|hälsn|mfg|lg|vg|hg|bg|vlg|glg|cdt|cdlt|slts|sds|atte|att|abs|pozdr|pzdr|gr|grt|mvg"
    r"|vr gr|best|regards|rgds|kr|br|thx|thanks|cheers|hilsen|gruß|grüße|groet|groetjes|saludos"
    r"|cordialement|ciao|saluti|abraço|hälsningar|terveisin|t|s pozdravem|saygılar)\b[.,!]*\s+",
    re.IGNORECASE,
)
# What a line says to be where one meets, not who writes.
_OF_PLACE = lazy(
    r"\W{0,3}(?:where|place|location|venue|address|ort|adresse|anschrift|treffpunkt|locatie|plaats"
    r"|adres|lieu|adresse|luogo|indirizzo|sede|lugar|dirección|ubicación|local|endereço|morada|plats"
    r"|adress|sted|adresse|paikka|osoite|miejsce|lokalizacja|místo|adresa|yer|adres)\s?[:：]",
    re.IGNORECASE,
)
_LEADS = spoken("your")
_BLANK = lazy(r"[ \u3000，。！、：,;；]+")
_ARTICLES = table("das die der the het il el")
_OF_SENTENCE = lazy(
    r"[をがはにへもてま]|[您你请請的在到]|^[由是已]|和$|します|です|ください|[过過樓楼下]|附近|隔壁|[将將]$"
    r"|^(?:[这這][里裡边邊]|我|不|[欢歡]迎|感[谢謝]|[应應][聘徵征])"
)


@lru_cache(maxsize=64)
def closing(body: str) -> tuple[str, ...]:
    """Return the last lines of the mail in `body`, those that no sentence fills."""
    return _last_lines(body[: next(filter(None, _beyond(body)), len(body))])


def _below(body: str) -> tuple[str, ...]:
    """Return the last lines of all, where a link or a conference stands in between."""
    found = _beyond(body)
    return _last_lines(body[found[-1] :].partition("\n")[2]) if found else ()


@lru_cache(maxsize=64)
def _beyond(body: str) -> tuple[int, ...]:
    """Tell where the lines begin that are beyond the mail."""
    low = body.lower()
    if not any(sign in low for sign in _SIGNS_OF_BEYOND):
        return ()
    return tuple(match.start() for match in _BEYOND().finditer(body))


def without_greeting(line: str) -> str:
    """Drop how one takes leave, shortened, before one's name: "Mvh Jo Pike"."""
    return _GREETING().sub("", line)


def _last_lines(text: str) -> tuple[str, ...]:
    found = []
    for line in reversed(text.splitlines()):
        last = _sentences(line)
        if last and len(last[-1]) <= _LONGEST:
            found.append(last[-1])
        if len(found) == _LINES or len(last) > 1:
            break
    return tuple(reversed(found))


@lru_cache(maxsize=256)
def _sentences(line: str) -> tuple[str, ...]:
    """Cut a line into its sentences; what a service puts below all, or names, says none."""
    if _FOOTER().match(line) or booking.line(line) or "?:" in line:
        return ()
    return tuple(part for part in _SENTENCE().split(line.strip()) if part)


def firm_in(body: str, names: Names, people: frozenset[str], labels: Collection[str]) -> str:
    """Return the firm that signs `body`; empty where none plainly does.

    `people` are the words of the names of those who take part: they are no firm. The firm has
    a word in common with one of the bare `labels` of whoever invites.

    >>> from calsync.detection.names import names_of
    >>> english = names_of(("en",))
    >>> firm_in("See you!\\nJo Pike\\nHR | Pike Brothers Ltd", english, frozenset(), ("pikebro",))
    'Pike Brothers Ltd'
    """
    signing = firms_in(body, names, people)
    return next((firm for firm in signing if has_cjk(firm) or _of(firm, labels)), "")


def firms_in(body: str, names: Names, people: frozenset[str]) -> Iterator[str]:
    """List the firms that sign `body`, the last first."""
    for line in (*reversed(closing(body)), *reversed(_below(body))):
        for part, named in _told(line, names):
            if people.issuperset(words(part).folded):
                continue
            firm = next((firm for firm in named if fold(firm) not in people), "")
            if firms.is_of_service(firm) or not _REGISTERS.isdisjoint(words(part).folded):
                continue
            if firm:
                yield firm


def under_person(body: str, names: Names, people: frozenset[str]) -> str:
    """Return the name below that of a person, or of the team, that signs, be it any firm's.

    >>> from calsync.detection.names import names_of
    >>> under_person("Bye!\\nJo Pike\\nOffice\\nPike & Tarn", names_of(("en",)), {"jo", "pike"})
    'Pike & Tarn'
    """
    is_below = False
    for line in (*closing(body), *_below(body)):
        team = display.firm_of_team(line.strip(), names)
        if team and not people.issuperset(words(team).folded):
            return team
        parts = [part for part in _DIVIDER().split(without_greeting(line)) if part.strip()]
        for at, part in enumerate(parts):
            found = words(part).folded
            piece = Piece(part, found, 0, 0)
            if any(w.isdigit() for w in found):
                break  # "5 Mill Lane, Leeds"
            if found and (people.issuperset(found) or persons.is_person(piece, names)):
                is_below = is_below or not at
            elif is_below and found and _is_any_firm(part, piece, names):
                return part.strip()
    return ""


def _is_any_firm(part: str, piece: Piece, names: Names) -> bool:
    """Tell a name in capitals that is no office, no post, no address and no number."""
    found = piece.folded
    if len(found) > 5 or any(c in "@:+!?" for c in part) or has_cjk(part):
        return False
    if len(found) == 1 and (part.endswith(",") or towns.is_town(found[0])):
        return False  # "Sincerely,"
    said = words(part)  # whose spans are of its own text: "Ⅲ" is "III" there
    is_name = all(
        said.text[begin].isupper()
        or word in JOINTS
        or (word[0].isdigit() and not word.isdigit())  # "7Peaks"
        or (at and (persons.is_heir(word) or says_for_what(found, at)))
        for at, (word, (begin, _)) in enumerate(zip(said.folded, said.spans, strict=True))
    )
    is_office = firms.is_office(part) or not firms.strip_office(part)
    is_of_partners = "&" in part and persons.is_heir(found[-1])
    is_post = posts.is_role(piece, names) or any(word in names.role for word in found)
    is_post = is_post and not is_of_partners
    is_plain = all(w in names.filler or w in names.craft or w in names.org for w in found)
    return is_name and not (is_office or is_post or is_plain or firms.is_service(part))


def _of(firm: str, labels: Collection[str]) -> bool:
    """Tell whether a firm has a word of some length in common with one of these labels."""
    found = words(firm).folded
    initials = "".join(word[0] for word in found)
    return any(
        any(len(word) > 3 and (word in label or word[:-1] in label) for word in found)
        or (len(initials) > 2 and label.startswith(initials))
        or (len(label) > 2 and is_woven(label, "".join(found)))
        for label in labels
    )


def is_woven(label: str, name: str) -> bool:
    """Tell a few letters picked from a name in their order: "rws" of Rheinwerk Stahlbau."""
    if not 1 < len(label) < 6 or label[0] != name[:1]:
        return False
    rest = iter(name)
    return all(letter in rest for letter in label)


@lru_cache(maxsize=256)
def _told(line: str, names: Names) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """List the parts of a line that may name a firm, the last first, each with what it may name.

    The last lines of mails are the same again and again.
    """
    told = []
    if _OF_PLACE().match(line):
        return ()
    line = without_greeting(line)
    for part in reversed(_DIVIDER().split(_COUNTRY().sub(r" \1", line))):
        part = part.strip(" \t\"'“”„«»()（）*·-–—:：")
        found = words(part).folded
        if 0 < len(found) <= 8 and not any(c in part for c in "@:："):
            named = _cjk_firms(part, names) if has_cjk(part) else _firms(part, names)
            if named:
                told.append((part, named))
    return tuple(told)


_SENTENCES_IN_KOREAN = ("니다", "니다.", "세요", "어요", "해요", "에요", "예요")


def _firms(part: str, names: Names) -> tuple[str, ...]:
    bare = firms.strip_office(part)
    text = words(bare)
    while len(text.folded) > 2 and (
        text.folded[0] in names.role
        or text.folded[0] in _LEADS
        or text.folded[0] in _ARTICLES
        or (text.folded[1] in _ARTICLES and text.folded[0] not in names.org)
    ):
        # "VD Acme AB", "Ihre Acme GmbH", "Ana & das Acme Team"
        bare = text.text[text.spans[1][0] :]
        text = words(bare)
    if len(text.folded) > 3 and persons.is_honorific(text.folded[0]):
        bare = clients.of_person(text, names, ()) or bare  # "Frau Moor von Acme Foods"
        text = words(bare)
    found = text.folded
    is_place = towns.is_only([w for w in found if not w.isdigit()]) or places.is_lent(found)
    if len(found) < 2 or is_place:
        return ()
    is_name = all(
        text.text[begin].isupper()
        or text.text[begin].isdigit()
        or word in JOINTS
        or word in LEGAL
        or len(word) == 1  # "S.p.A."
        or (begin and word in names.org)  # "Tarn kommune"
        for word, (begin, _) in zip(found, text.spans, strict=True)
    )
    if not is_name:
        return ()
    is_firm = keys.is_legal(bare, found) or any(word in names.org for word in found)
    is_named = any(
        word not in names.org and word not in names.filler and word not in LEGAL for word in found
    )
    if not (is_firm and is_named) or posts.is_role(Piece(bare, found, 0, 0), names):
        return ()
    return (bare,)


def _cjk_firms(part: str, names: Names) -> tuple[str, ...]:
    if part.endswith(_SENTENCES_IN_KOREAN):
        return ()
    named = []
    for word in _BLANK().split(part):
        bare = display.firm_of_name(word, names) or word
        if len(bare) < 2 or bare in keys.LEGAL_SIGNS or _OF_SENTENCE().search(bare) is not None:
            continue
        if names.is_sign(fold(bare)):
            continue  # "二面信息如下"
        is_firm = bool(names.sign_of_firm(fold(bare)))
        is_firm = is_firm and not firms.is_bare_kind(Piece(bare, (fold(bare),), 0, 0), names)
        is_office = bare != word and has_cjk(bare) and firms.is_office(word)
        if is_firm or (is_office and strip_signs(bare, names)):
            named.append(bare)
    return tuple(named)
