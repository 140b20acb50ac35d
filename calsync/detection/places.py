"""Where an interview is: a street, a floor, a room, a house; none of them is a firm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from calsync.detection import towns
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, lazy, table

# What stands before the name of a street …
_AHEAD = spoken("streets ahead")
# … behind it as a word …
_BEHIND = spoken("streets behind")
# … and as the end of one.
_ENDS = (
    "str", "strasse", "gasse", "allee", "platz", "damm", "straat", "laan", "plein", "gracht",
    "gatan", "vagen", "torget", "katu", "vejen", "veien", "gata", "rgade", "egade", "dgade",
    "sgade", "ngade", "lgade", "kgade", "tgade",
)  # fmt: skip
_OF = spoken("ties in streets")
_LONGEST = 4  # words of a street's name

# What is counted: "2nd floor" …
_FLOORS = spoken("floors")
# … or has a number or a letter behind it: "room 3", "Haus B".
_ROOMS = spoken("rooms")
_BY_LETTER = _ROOMS - table("plan level code rum rom")  # not "plan B"
_IN = spoken("in")

_HOUR = spoken("hours")
_AT_HOUR = spoken("times of day")


# In which anybody may be.
_HOUSES = spoken("houses of anybody")
# … and in which a firm of that name is hardly ever.
_LENT = spoken("lent names")
_LENT_OF_TWO = frozenset((
    "business park", "business centre", "business center", "industrial estate", "retail park",
    "science park", "technology park", "trading estate", "shopping centre", "shopping center",
    "town hall", "city hall", "city centre", "city center", "parc d activites", "centre d affaires",
    "pole emploi", "france travail", "agentur fur arbeit", "job centre", "jobcentre plus",
    "urzad pracy", "urad prace", "centro commerciale", "centro comercial", "parque empresarial",
    "centro negocios",
))  # fmt: skip
_TOWN_HALLS = frozenset((
    "town hall", "city hall", "council offices", "civic centre", "village hall", "parish hall",
    "community centre", "council chamber", "council chambers", "rathaus", "landratsamt",
    "stadhuis", "gemeentehuis", "provinciehuis", "radhuset", "radhus", "stadshuset",
    "kommunhuset", "kommunehuset", "fylkeshuset", "hotel de ville", "mairie", "casa consistorial",
    "ayuntamiento", "pacos do concelho", "municipio", "comune", "ratusz",
    "urzad", "urzad gminy", "urzad miasta",
))  # fmt: skip
# What is part of a house, whosever it is.
_OF_HOUSE = spoken("parts of any house")
_BESIDE = spoken("neighbours")


@lru_cache(maxsize=256)
def spans(text: Words) -> tuple[tuple[int, int], ...]:
    """Return the words [first, last) of each street, floor and room, and of "in Leeds".

    >>> from calsync.detection.text import words
    >>> spans(words("Acme, 5 Main Street")), spans(words("Acme Hauptstr. 5 in Köln"))
    (((1, 4),), ((1, 3), (3, 5)))
    >>> spans(words("Acme Raum 3")), spans(words("Via Acme 14:00"))
    (((1, 3),), ())
    """
    found = [] if _IN.isdisjoint(text.unique) else list(_towns(text))
    if not _BY_LETTER.isdisjoint(text.unique) or any(w[0].isdigit() for w in text.unique):
        found += _numbered(text)
    return tuple(sorted(found))


def _towns(text: Words) -> Iterator[tuple[int, int]]:
    """Find the towns that a small "in" puts where a part of the text ends."""
    found = text.folded
    for at in range(len(found) - 1):
        if found[at] not in _IN or not towns.is_town(found[at + 1]):
            continue
        (begin, end), (town, stop) = text.spans[at], text.spans[at + 1]
        is_small = text.text[begin:end].islower() and _is_capital(text, at + 1)
        if is_small and text.text[end:town] == " " and _is_over(text, at + 1, stop):
            yield at, at + 2


def _is_over(text: Words, at: int, stop: int) -> bool:
    """Tell whether no further part of a name follows a word."""
    if at + 1 == len(text.folded):
        return True
    begin = text.spans[at + 1][0]
    return text.text[stop:begin] != " " or not _is_capital(text, at + 1)


def _is_capital(text: Words, at: int) -> bool:
    """Tell a word with a capital; in a text without any, any word."""
    return text.text[text.spans[at][0]].isupper() or text.text.islower()


def _numbered(text: Words) -> Iterator[tuple[int, int]]:
    """Find streets, floors and rooms by the number beside them."""
    found = text.folded
    at = 0
    while at < len(found):
        first, last = _street(text, at) or _room(text, at) or (at, at)
        if last > first:
            yield first, last
        at = max(last, at + 1)


def _street(text: Words, at: int) -> tuple[int, int] | None:
    """Return the words of the street that begins at a word: at its number or its kind."""
    found = text.folded
    if found[at] in _AHEAD:
        behind = next((i for i in _run(text, at) if _is_number(text, i)), 0)
        return (at, behind + 1) if behind > at + 1 else None
    if _is_number(text, at):
        for here in _run(text, at):
            if found[here] in _AHEAD and here == at + 1:
                return at, 1 + max(i for i in _run(text, here) if found[i] not in _OF)
            if (found[here] in _BEHIND and here > at + 1) or ends_as_street(found[here]):
                return at, here + 1
        return None
    if at + 1 < len(found) and _is_number(text, at + 1) and ends_as_street(found[at]):
        return at, at + 2
    is_name = at + 2 < len(found) and found[at + 1] in _BEHIND and _is_number(text, at + 2)
    return (at, at + 3) if is_name and _is_capital(text, at) else None


def _run(text: Words, at: int) -> Iterator[int]:
    """Return the words that follow one as parts of a name: in capitals, "de la", a number."""
    for here in range(at, min(at + _LONGEST + 2, len(text.folded))):
        if here > at and not _goes_on(text, here):
            return
        yield here
        if here > at and _is_number(text, here):
            return


def _goes_on(text: Words, at: int) -> bool:
    """Tell whether a word goes on with the name of a street before it."""
    begin, word = text.spans[at][0], text.folded[at]
    gap = text.text[text.spans[at - 1][1] : begin]
    is_part = _is_capital(text, at) or word in _OF or word in _AHEAD or word in _BEHIND
    if is_part and gap == ", ":
        return _is_number(text, at - 1)  # "5, rue Verte"
    return (is_part or _is_number(text, at)) and gap.strip(" ") in ("", ".", "'", "’", "-")


def is_street(found: Sequence[str]) -> bool:
    """Tell a street by a word of its name, without a number: "Mill Road"."""
    return len(found) > 1 and (
        found[0] in _AHEAD or found[-1] in _BEHIND or found[-1] in ("yard", "mews", "wharf", "quay")
    )


def ends_as_street(word: str) -> bool:
    """Tell the name of a street by its end: "Hauptstr", "Storgatan"."""
    return word.endswith(_ENDS) and len(word) > 5


def _room(text: Words, at: int) -> tuple[int, int] | None:
    """Return the words of a floor or a room that begins at a word."""
    found = text.folded
    if at + 1 == len(found):
        return None
    word, ahead = found[at], found[at + 1]
    (_, end), (begin, _) = text.spans[at : at + 2]
    if text.text[end:begin].strip(" .°ºª:") or "\n" in text.text[end:begin]:
        return None
    if ahead in _FLOORS and word[0].isdigit() and len(word) < 5:
        return at, at + 2
    is_letter = len(ahead) == 1 and ahead.isalpha() and word in _BY_LETTER
    is_letter = is_letter and _is_capital(text, at + 1)
    if word in _ROOMS and (_is_number(text, at + 1) or is_letter):
        return at, at + 2
    return None


def _is_number(text: Words, at: int) -> bool:
    """Tell the number of a house or a room from an hour and a year: "5", "12b"."""
    word = text.folded[at]
    bare = word.rstrip("abcd") if len(word) < 5 else word
    if not bare.isdigit() or len(bare) > 3:
        return False
    _, end = text.spans[at]
    behind = text.text[end : end + 2]
    ahead = text.folded[at + 1] if at + 1 < len(text.folded) else ""
    before = text.folded[at - 1] if at else ""
    is_hour = behind[:1] in (":", "%") or (behind[:1] == "." and behind[1:].isdigit())
    is_hour = is_hour or ahead in _HOUR or before in _AT_HOUR
    return not is_hour and text.text[text.spans[at][0] - 1 : text.spans[at][0]] not in (":", "#")


def is_house(found: Sequence[str]) -> bool:
    """Tell a house in which anybody may be: "Tarn House"."""
    return not _HOUSES.isdisjoint(found)


def is_lent(found: Sequence[str]) -> bool:
    """Tell a house that lends its rooms: "Tarn Tower", "Riverside Business Park"."""
    ends = (" ".join(found[-2:]), " ".join(found[-3:]), " ".join(found[:2]))
    return bool(found) and (
        found[-1] in _LENT or found[0] in _LENT or not _LENT_OF_TWO.isdisjoint(ends)
    )


def without_label(line: str) -> str:
    """Drop what says that a line tells where one meets: "Address: 5 Mill Lane"."""
    return LABEL().sub("", line)


def is_town_hall(found: Sequence[str]) -> bool:
    """Tell where councils meet, which is no name of one: "Town Hall", "Rathaus Zi. 4"."""
    while len(found) > 1 and (found[-1] in _ROOMS or found[-1] in _FLOORS or found[-1].isdigit()):
        found = found[:-1]
    return " ".join(found) in _TOWN_HALLS


def is_part_of_house(word: str) -> bool:
    """Tell what is part of any house: "reception", "HQ"."""
    return word in _OF_HOUSE


def is_for_guests(found: Sequence[str]) -> bool:
    """Tell a house in which anybody sleeps, eats or meets: "Hotel Tarn"."""
    return not _FOR_GUESTS.isdisjoint(found)


def is_beside(word: str) -> bool:
    """Tell what stands before a house that is only near: "opposite Acme"."""
    return word in _BESIDE


# In which one sleeps, eats or meets as a guest of anybody.
_FOR_GUESTS = spoken("houses for guests")
# What a line says to tell, where it tells a place or a firm.
LABEL = lazy(
    r"^(?:at|where|place|location|venue|address|adresse|adress|adres|anschrift|treffpunkt|indirizzo"
    r"|dirección|endereço|morada|company|employer|firma|ort|wo|arbeitgeber|locatie|plaats|waar|bedrijf"
    r"|lieu|où|entreprise|luogo|dove|azienda|sede|lugar|dónde|empresa|local|onde|plats|var|företag"
    r"|sted|hvor|virksomhed|bedrift|paikka|missä|yritys|miejsce|gdzie|místo|kde|yer|nerede|場所|会場"
    r"|地点|地點|地址|住所|面试地点|面試地點|面接場所|集合場所|勤務地|店舗|장소|위치|주소|근무지)"
    r"(?:\s?[:：]|は(?=.)|是|[은는] )\s*",
    re.IGNORECASE,
)
