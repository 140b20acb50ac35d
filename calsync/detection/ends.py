"""What names nothing at both ends of a piece: numbers, times, shifts, words that fill."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from calsync.detection import tails
from calsync.detection.keys import LEGAL
from calsync.detection.names import Names, is_department
from calsync.detection.persons import is_honorific
from calsync.detection.piece import Piece
from calsync.detection.posts import JOINING, POSTS, heads_role, is_special
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, fold, has_cjk, lazy, table, words


def trimmed(title: Words, run: Sequence[int], names: Names) -> Piece | None:
    """Make a piece of the words of a title at `run`, without what names nothing at its ends."""
    folded = title.folded
    first = _first(title, run, names)
    last = _last(title, run, first, names)
    while last - first > 1 and (
        is_department(folded[run[last - 1]], names) or _is_shift(title, run[first], run[last - 1])
    ):
        last -= 1  # "Klinikum Acme Station 4b", "Acme service"
    kept = run[first:last]
    if not kept or _is_room(title, run, kept, names):
        return None
    found = tuple(folded[i] for i in kept)
    if all(len(w) == 1 and w.isascii() for w in found) and len(found) > 1:
        letters = title.text[title.spans[kept[0]][0] : title.spans[kept[-1]][1]]
        if "&" not in letters or not letters.isupper():
            return None  # "(m/w/d)", not "O&B"
    if len(found) == 1 and (is_honorific(found[0]) or found[0] in names.connectors):
        return None
    start, end = title.spans[kept[0]][0], title.spans[kept[-1]][1]
    if title.text[end : end + 1] == "." and found[-1] in LEGAL:
        end += 1
    closed = _end_of_quote(title.text, start, end)
    if closed > end:
        return Piece(title.text[start:closed], found, start, closed)
    text = title.text[start:end]
    if not text.isascii() and has_cjk(text):
        bare = strip_signs(text, names)
        if bare != text:
            start += text.find(bare)
            found = words(bare).folded
            return Piece(bare, found, start, start + len(bare)) if found else None
    return Piece(text, found, start, end)


def _first(title: Words, run: Sequence[int], names: Names) -> int:
    """Return where in `run` a name begins."""
    folded = title.folded
    first, last = 0, len(run)
    head = heads_role(folded[run[-1]], names)
    begins = [title.spans[at][0] for at in run]
    ends = [title.spans[at][1] for at in run]
    while first < last and is_nothing(folded[run[first]], names):
        if head and last - first > 1 and folded[run[first]] in names.craft:
            break  # "Design Systems Lead"
        if last - first > 1 and "&" in title.text[ends[first] : begins[first + 1]]:
            break  # "Loop&Larder"
        ahead = folded[run[first + 1]] if last - first > 1 else ""
        is_long = last - first > 2 and ahead in JOINING
        if folded[run[first]] in names.leading and (is_long or is_special(ahead, names)):
            break  # "Jefe de proyecto Acme", "Directeur financier"
        if ahead and _is_body(title, run[first], names):
            break  # "ASST Acme"
        if folded[run[first]] in _PARTICLES and last - first > 1:
            break  # "Van Houtum Bouw"
        if ahead and opens_house(title, run[first]):
            break  # "Chez Acme"
        if ahead and says_what_it_does(folded, run[first]):
            break  # "Firma Budowlana Acme"
        if folded[run[first]] in BODIES and last - first > 2:
            break  # "Dept for Rural Affairs"
        if _is_joined_number(title, run[first], names) or _is_counted_name(
            title, run[first:last], names
        ):
            break  # "8-Beat", "3A Acme", "47 Acme"
        if folded[run[first]] in GROUPS and folded[run[first]] in names.org and last - first > 1:
            break  # "Grupo Acme"
        first += 1
    return first


def _last(title: Words, run: Sequence[int], first: int, names: Names) -> int:
    """Return where in `run` a name that begins at `first` ends."""
    folded = title.folded
    last = len(run)
    begins = [title.spans[at][0] for at in run]
    ends = [title.spans[at][1] for at in run]
    while last > first and is_nothing(folded[run[last - 1]], names):
        word, before = folded[run[last - 1]], folded[run[last - 2]] if last - first > 1 else ""
        if word in names.role and before and not is_nothing(before, names):
            break  # "Product Manager", "Reporting Manager"
        if word in names.role and before in names.craft:
            break
        if word in POSTS and before and not is_nothing(before, names):
            break  # "PM role"
        if word in names.org and before and not is_nothing(before, names):
            break  # "Olivar Tech"
        if before in OF_THE and last - first > 2 and len(word) == 3 and word.isalpha():
            break  # "Hospital Virgen del Mar"
        if word == "office" and before == "s":
            break  # "Sheriff's Office"
        if len(word) == 1 and title.text[title.spans[run[last - 1]][0] - 1] == ".":
            break  # "S.A."
        is_partner = word.startswith(PARTNERS) and before != ""
        if is_partner and (before in AND or "&" in title.text[ends[last - 2] : begins[last - 1]]):
            break  # "Brehm & Kollegen"
        if word.isdigit() and before in ("nr", "no", "n"):
            break  # "Szkoła nr 5"
        if before in names.org and last == len(run) and _names_a_house(word):
            break  # "Studio 54"
        if before in _COUNTS and last - first > 2 and folded[run[last - 3]] in names.org:
            break  # "Gasthof Drei Zimmer"
        if before and _is_founded(title, run[last - 2], word):
            break  # "Acme 1898"
        if word.isdigit() and last - first == 2 and _is_body(title, run[first], names):
            break  # "ASL 4"
        if folded[run[last - 1]] == "o" and last - first > 3 and folded[run[last - 3]] == "z":
            break  # "Sp. z o.o."
        last -= 1
    return last


def _is_room(title: Words, run: Sequence[int], kept: Sequence[int], names: Names) -> bool:
    """Tell the name of a room, behind the word for one: "Room Orion", "Raum Orion"."""
    before = run.index(kept[0]) - 1 if len(kept) == 1 else 0
    room = title.folded[run[max(before, 0)]]
    return len(kept) < 3 and kept[-1] == run[-1] and room in _ROOMS and run[0] != kept[-1]


_ROOMS = spoken("meeting rooms")


AND = spoken("and")


PARTNERS = ("partner", "kolleg", "colleg", "associ", "asoci", "soci")


BODIES = spoken("bodies")


_FOR = spoken("for in bodies")


def is_of_body(word: str) -> bool:
    """Tell what of a land a body is for, small within its name: "Conseil régional"."""
    return word in _OF_BODIES


_OF_BODIES = spoken("adjectives of bodies")


def says_for_what(found: Sequence[str], at: int) -> bool:
    """Tell the word between a body and its field: "Institut für Tarnkunde", "Dept for Harbours"."""
    return at > 0 and found[at] in _FOR and found[at - 1] in BODIES


OF_THE = spoken("of the")


def says_what_it_does(found: Sequence[str], at: int) -> bool:
    """Tell the Polish word for a firm before the adjective for its trade: "Firma Budowlana"."""
    ahead = found[at + 1] if at + 1 < len(found) else ""
    return found[at] == "firma" and ahead.endswith(_TRADES)


_TRADES = ("owa", "lana", "wcza", "lna", "ska", "cka", "czna", "nicza")


GROUPS = spoken("groups")


QUOTES = {
    "「": "」", "『": "』", "《": "》", "“": "”", "„": "“", "«": "»", "»": "«", '"': '"', "'": "'",
    "‘": "’",
}  # fmt: skip


def _end_of_quote(text: str, start: int, end: int) -> int:
    """Return where a name that ends with a quotation ends: behind the mark that closes it."""
    closing = {QUOTES[sign] for sign in text[start:end] if sign in QUOTES}
    for stop in (end, end + 1) if closing else ():  # « Acme »
        if text[stop : stop + 1] in closing and not text[end:stop].strip():
            return stop + 1
    return end


# Prepositions that begin the names of inns and shops, where they have a capital.
_HOUSES = spoken("beginnings of inns")


def opens_house(title: Words, at: int) -> bool:
    """Tell a capital in the middle of a title: "essai Chez Acme" is at "Chez Acme"."""
    begin = title.spans[at][0]
    is_inside = title.folded[at] in _HOUSES and _word_before(title, at).islower()
    return is_inside and title.text[begin].isupper()


def _word_before(title: Words, at: int) -> str:
    """Return the word before another, where nothing but a blank divides them."""
    if not at or title.text[title.spans[at - 1][1] : title.spans[at][0]] != " ":
        return ""
    begin, end = title.spans[at - 1]
    return title.text[begin:end]


_PARTICLES = spoken("particles")


def is_particle(name: Sequence[str], short: Sequence[str]) -> bool:
    """Tell whether a name is a shorter one with nothing but "Van", "St" before it."""
    return (
        bool(name) and name[0] in _PARTICLES and name[1 : len(short) + 1] == short[: len(name) - 1]
    )


_SHIFTS = spoken("shifts")


def _is_shift(title: Words, first: int, at: int) -> bool:
    """Tell the shift for which one comes, written small behind a name: "Acme service du soir"."""
    is_named = title.text[title.spans[first][0]].isupper()
    return title.folded[at] in _SHIFTS and is_named and title.text[title.spans[at][0]].islower()


def is_nothing(word: str, names: Names) -> bool:
    """Tell a word that names nothing: it fills, it counts, it is a time."""
    if is_honorific(word):
        return False
    return word in names.filler or _is_number(word) or is_time(word)


_COUNTS = spoken("numbers")


def _is_body(title: Words, at: int, names: Names) -> bool:
    """Tell the letters of a public body, which stand before its name: "NHS", "ASL"."""
    begin, end = title.spans[at]
    is_short = end - begin > 2 and title.folded[at] in names.org
    return is_short and title.text[begin:end].isupper() and not title.text.isupper()


def _names_a_house(word: str) -> bool:
    """Tell a number that is no hour, no day and no year: "54", not "1430"."""
    return word.isdigit() and 31 < int(word) < 100


def _is_founded(title: Words, before: int, word: str) -> bool:
    """Tell the year of a firm behind its name, which could be no time of day: "1898"."""
    is_year = len(word) == 4 and "1700" < word < "2000" and word.isdigit() and int(word) % 5 != 0
    begin, end = title.spans[before]
    return is_year and title.text[begin].isupper() and title.text[end : end + 1] == " "


def _is_counted_name(title: Words, run: Sequence[int], names: Names) -> bool:
    """Tell a number before a capital that is no hour, no day and no round: "47 Acme", "3A Acme"."""
    if len(run) < 2 or title.text[title.spans[run[0]][1] : title.spans[run[1]][0]] != " ":
        return False
    begin, end = title.spans[run[0]]
    word, ahead = title.text[begin:end], title.text[title.spans[run[1]][0] : title.spans[run[1]][1]]
    if not (ahead[0].isupper() and ahead[1:].islower()) or is_nothing(title.folded[run[1]], names):
        return False
    is_lettered = word[:-1].isdigit() and word[-1].isupper() and word[-1] not in "HU"
    is_apart = begin == 0 or title.text[begin - 1] == " "
    is_no_clock = len(word) == 4 and word.isdigit() and word > "2400"
    return is_apart and (is_lettered or is_no_clock or _names_a_house(word))


def _is_joined_number(title: Words, at: int, names: Names) -> bool:
    """Tell a number that a hyphen joins to a name: "8-Beat", not "90-minute"."""
    begin, end = title.spans[at]
    ahead = title.folded[at + 1 : at + 2]
    is_tied = title.text[end : end + 1] == "-" and bool(ahead) and title.spans[at + 1][0] == end + 1
    is_alone = title.text[begin - 1 : begin] in ("", " ")
    return is_tied and is_alone and title.folded[at].isdigit() and not is_nothing(ahead[0], names)


_UNITS = table("st nd rd th er e eme h u am pm a b c x")


def _is_number(word: str) -> bool:
    """Tell a date, a time, an ordinal or a requisition number."""
    if word[-1].isdigit():
        head = word.rstrip("0123456789")
        return not head or (len(head) <= 3 and head.isascii() and len(word) - len(head) >= 3)
    return word[0].isdigit() and word.lstrip("0123456789") in _UNITS


def is_time(word: str) -> bool:
    """Tell "14h30" and "9u15"."""
    return word[0].isdigit() and word[-1].isdigit() and word.strip("0123456789") in ("h", "u")


@lru_cache(maxsize=1024)
def strip_signs(text: str, names: Names) -> str:
    """Drop words that name nothing from both ends of a run of Japanese or Chinese."""
    if text in _JOINTS or _CODE().fullmatch(text):
        return ""
    text = _AT_HOUR().sub("", tails.without(text))
    again = True
    while again and text:
        again = False
        if text[0].isdigit() or text[-1].isdigit():
            stripped = _without_numbers(text, names)
            again, text = stripped != text, stripped
            if not text:
                break
        low = fold(text)
        if not low.startswith(names.filler_signs) and not low.endswith(names.filler_signs):
            continue
        for sign in names.filler_signs:
            if low.startswith(sign) and not names.is_sign(low[len(sign) :]):
                text, again = text[len(sign) :], True
                break
            if low.endswith(sign):
                text, again = text[: len(text) - len(sign)], True
                break
    text = tails.without(text.strip())
    return "" if text in _JOINTS or _CODE().fullmatch(text) else text


# "三点半"
_AT_HOUR = lazy(r"^.{0,2}?[一二三四五六七八九十两兩]{1,2}[点點](?:半|一刻)?(?=..)")


def _without_numbers(text: str, names: Names) -> str:
    """Drop the numbers at both ends but those of a name: "3点", not "27度" and "スタジオ46"."""
    rest = text.lstrip("0123456789")
    if rest != text and (rest[:1] in _COUNTED or rest[:1] == " " or not rest):
        text = rest[1:].lstrip()
    bare = text.rstrip("0123456789")
    return text if bare != text and fold(bare).endswith(names.org_signs or ("\0",)) else bare


# What is counted: times, floors, people, rounds.
_COUNTED = frozenset(
    "点點时時分시분日月號号年일월년层層楼樓階层층室호번명名人次차回회轮輪組组期号f"
)


# What stands before whom one meets, or where one goes: "和猎头面谈".
_JOINTS = spoken("signs of meeting")


# Groups, buildings, floors and rooms: "A3组", "C座".
_CODE = lazy(r"[A-Za-z]?\d{0,4}(?:组|組|班|栋|棟|座|楼|樓|层|層|階|室|号室|號室|층|동|호|관|F)")
