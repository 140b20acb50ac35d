"""The firm in what people jot down, part by part: "Acme, 2nd floor, ask for Jo".

In a note or a place of one's own a name stands among streets, floors, numbers, people and
posts. What none of them is may be a firm, though no word of it says so: where one of them
stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from calsync.detection import firms, places, posts, spelling, titles, towns
from calsync.detection.keys import LEGAL
from calsync.detection.names import Names
from calsync.detection.persons import first_names, has_partners, is_person
from calsync.detection.piece import Piece
from calsync.detection.slots import behind_person, plain_firm, without_sentence, without_verb
from calsync.detection.spoken import spoken
from calsync.detection.text import has_cjk, lazy, table, words


class Part(NamedTuple):
    """A part of a note, and what it is."""

    kind: str  # street, town, phone, link, service, person, role, said, firm, name, other
    text: str
    gap: str  # what divides it from the part before


NONE = Part("", "", "")


def firm_at(place: str, names: Names) -> str:
    """Return the firm that a place of one's own names beside a street, a town, a room.

    >>> from calsync.detection.names import names_of
    >>> english = names_of(("en",))
    >>> firm_at("5 Main Street, Leeds (Acme Foods)", english), firm_at("Acme, 5 Main St", english)
    ('Acme Foods', 'Acme')
    >>> firm_at("5 Main Street, Tarnal", english), firm_at("Tarnal, Leeds", english)
    ('', '')
    """
    found = list(parts(place, names))
    ahead = NONE
    for part, behind in pairwise((*found, NONE)):
        is_house = part.gap not in ("", "(") and places.is_house(words(part.text).folded)
        if part.kind in ("firm", "named") and not is_house:
            return part.text
        # A street has districts, which stand in brackets behind it as well.
        is_behind = _is_behind_street(found, part)
        is_behind = is_behind and (ahead.kind == "town" or not _may_be_person(part))
        if part.kind == "name" and (is_behind or ahead.kind == "desk" or _is_at(part, behind)):
            return part.text
        ahead = part
    return ""


def _is_at(part: Part, behind: Part) -> bool:
    """Tell a name by the street, the desk or, where it is no word, the town behind it."""
    if behind.gap.endswith(":"):
        return False
    is_apart = " " in part.text or "-" not in behind.gap  # not "Tarnal - 5 Main Street"
    if behind.kind in ("street", "desk"):
        return is_apart or behind.kind == "desk"
    return behind.kind in ("town", "link", "service") and part.text.isupper()


def firm_in(note: str, names: Names) -> str:
    """Return the firm that the first lines of one's own note name.

    It stands beside a person, a street or a post, or behind a word that leads to it.

    >>> from calsync.detection.names import names_of
    >>> english = names_of(("en",))
    >>> firm_in("Tom Pike, Acme, 0171 55501", english), firm_in("Acme - cook - bring ID", english)
    ('Acme', 'Acme')
    >>> firm_in("at Acme", english), firm_in("Tom Beck of Acme will call", english)
    ('Acme', 'Acme')
    >>> firm_in("Tom Pike, 0171 55501", english), firm_in("Tarnal\\nbring ID", english)
    ('', '')
    """
    lines = list(islice(filter(str.strip, note.splitlines()), _LINES))
    jot = _firm_beside(list(parts("\n".join(lines), names)))
    return jot or next((name for line in lines if (name := _firm_led(line, names))), "")


_LINES = 4


def _firm_beside(found: Sequence[Part]) -> str:
    """Return the name that is a firm by itself, or by what stands beside it."""
    ahead = NONE
    is_beyond = False  # in what a line goes on to say
    has_name = False  # … that may be anything
    for part, behind in pairwise((*found, NONE)):
        is_apart = "\n" in part.gap or part.gap == "."
        is_beyond = (is_beyond and not is_apart) or part.kind in ("said", "other")
        if is_beyond:
            continue
        is_where = part is not found[0] and places.is_house(words(part.text).folded)
        if part.kind in ("firm", "named") and not is_where:
            return part.text
        if part.kind == "name" and not has_name:
            is_shown = _is_led(part, ahead) or _is_followed(part, behind, found)
            if is_shown or _is_behind_street(found, part):
                return part.text
            has_name = True
        ahead = part
    return ""


def _is_led(part: Part, ahead: Part) -> bool:
    """Tell whether a person or a service stands before a name: "Jo Pike (Acme)"."""
    if ahead.kind == "service":
        return "\n" not in part.gap
    if ahead.kind == "role":
        return not _may_be_person(part)
    is_apart = part.gap.endswith("(") or not _may_be_person(part) or " " not in part.text
    return ahead.kind == "person" and " " in ahead.text and "\n" not in part.gap and is_apart


def _is_followed(part: Part, behind: Part, found: Sequence[Part]) -> bool:
    """Tell whether what stands behind a name shows that it is a firm's."""
    if behind.gap.endswith(":"):
        return False  # "Contact: Jo Pike"
    if behind.kind == "street":
        return True
    count = len(part.text.split())
    if not _may_be_person(part):
        return behind.kind in ("phone", "link", "person", "role", "desk", "said")
    if behind.kind == "person":
        return " " in behind.text and behind.gap not in (",", "/")
    if behind.kind in ("role", "desk"):
        return count == 1
    return behind.kind in ("phone", "link") and any(p.kind in ("person", "role") for p in found)


def _may_be_person(part: Part) -> bool:
    """Tell a name of one or two words that could be somebody's: "Acme Moor", not "AMM"."""
    said = part.text.split()
    is_plain = not any(word.isupper() or word == "&" for word in said)
    return len(said) < 3 and is_plain


def _is_behind_street(found: Sequence[Part], part: Part) -> bool:
    """Tell what is put in brackets behind a street, and its town."""
    before = [p.kind for p in found[: found.index(part)]]
    return part.gap.endswith("(") and "street" in before and {"street", "town"}.issuperset(before)


def parts(text: str, names: Names) -> Iterator[Part]:
    """Cut a text where punctuation and lines divide it, and say what each part is."""
    at, gap, before = 0, "", ""
    text = text[:400]
    cuts = [(m.start(), m.end(), m.group()) for m in _DIVIDER().finditer(text)]
    for begin, end, sign in (*cuts, (len(text), len(text), "")):
        said = text[at:begin].strip()
        if said:
            kind, name = _read(said, names)
            if before == "street" and kind == "name" and gap != "(":
                kind = "town"
            yield Part(kind, name, gap)
            before, gap = kind, ""
        gap = ("\n" if "\n" in sign + gap else "") + (sign.strip() or gap.strip())
        at = end


def _read(said: str, names: Names) -> tuple[str, str]:
    """Say what a part is, and how a name in it is spelled."""
    low = said.lower()
    if "://" in low or "@" in said or low.startswith("www."):
        return "link", said
    digits = sum(c.isdigit() for c in said)
    if digits > 5 and digits * 2 > len(said.replace(" ", "")) - 2:
        return "phone", said
    found = words(said)
    if not found.folded:
        return "other", said
    covered = places.spans(found)
    if (covered and covered[0][0] == 0) or _ends_with_number(said):
        return "street", said
    said, is_led = _bare(said)
    found = words(said)
    if not found.folded:
        return "desk", said
    if towns.is_only(found.folded) or (digits > 3 and said[0].isdigit()):
        return "town", said
    if covered or places.is_beside(found.folded[0]):
        return "other", said
    return _read_name(said, names, is_led=is_led)


def _read_name(said: str, names: Names, *, is_led: bool) -> tuple[str, str]:
    """Say what a part is that is no place: a person, a post, a firm, a sentence."""
    found = words(said).folded
    piece = Piece(said, found, 0, 0)
    is_of_service = any(w.startswith(_BOARDS) or w in _PAPERS for w in found)
    if is_of_service or firms.is_service(said) or said.lower() in _CALLS:
        return "service", said
    if has_partners(piece) and not _is_thing(found):
        return "firm", said
    if is_person(piece, names):
        return "person", said
    if posts.is_role(piece, names):
        return "role", said
    firm = plain_firm(said, names)
    if firm:
        return "firm", firm
    if said[0].islower():
        return "said", said
    if not _may_be_name(piece, names):
        return "other", said
    return ("named" if is_led else "name"), said


def _ends_with_number(said: str) -> bool:
    """Tell a street that is called by a name alone: "Tarnova 5"."""
    name, _, number = said.rpartition(" ")
    is_name = name[:1].isupper() and len(name.split()) < 4 and not any(map(str.isdigit, name))
    return is_name and number.isdigit() and len(number) < 4


def _bare(said: str) -> tuple[str, bool]:
    """Drop what leads to a name, and what a house is called beside it; tell whether it leads."""
    found = words(said)
    first, last = 0, len(found.folded)
    while first < last and _leads(found.folded, first):
        first += 1
    while last > first and places.is_part_of_house(found.folded[last - 1]):
        last -= 1
    if first == last:
        return "", False
    dropped = (*found.folded[:first], *found.folded[last:])
    is_led = not _SURE.isdisjoint(dropped) or dropped[:2] == ("c", "o")
    if not dropped:
        return said, False
    end = found.spans[last - 1][1] if last < len(found.folded) else len(said)
    return found.text[found.spans[first][0] : end].strip(), is_led


def _leads(found: Sequence[str], at: int) -> bool:
    """Tell a word that leads to a name, or is part of any house: "at", "siège de"."""
    return found[at] in _AT or places.is_part_of_house(found[at]) or (at > 0 and found[at] in _OF)


def _may_be_name(piece: Piece, names: Names) -> bool:
    """Tell a name in capitals that is no word for anything else."""
    found, text = piece.folded, piece.text
    if has_cjk(text) or len(found) > 4 or len(text) < 3 or any(c.isdigit() for c in text):
        return False
    if names.is_common(found) or found[0] in names.filler or _is_thing(found):
        return False
    if places.is_house(found) or places.is_lent(found):
        return False
    said = words(text)  # whose spans are of its own text: "Ⅲ" is "III" there
    return all(
        said.text[begin].isupper() or word in spelling.JOINTS or word in LEGAL
        for word, (begin, _) in zip(said.folded, said.spans, strict=True)
    )


def _firm_led(line: str, names: Names) -> str:
    """Return the firm that a line of one's own says to go to: "at Acme", "Tom Beck of Acme".

    Without such a word it is what the line begins with, if that is two words in capitals.
    """
    if line.isascii() and not any(c.isupper() for c in line):
        return ""
    is_behind_person = False
    for number, piece in enumerate(titles.cut(words(line[:80]), (), names)):
        theirs = behind_person(piece, names, least=1)
        is_at = theirs is not piece or piece.link == "at"
        is_at = is_at or (piece.link == "with" and is_behind_person)
        is_behind_person = theirs is piece and is_person(piece, names)
        piece = without_sentence(without_verb(theirs, names), names)
        is_line = number == 0 and 1 < len(piece.folded) < 5 and piece.text == line.strip()
        is_named = is_at or (is_line and not any(w in first_names() for w in piece.folded[1:]))
        if is_named and piece.folded and _is_any_name(piece, names):
            return piece.text
    return ""


def _is_any_name(piece: Piece, names: Names) -> bool:
    """Tell what may be the name of a firm, though no word of it says so."""
    is_other = names.is_common(piece.folded) or piece.folded[0] in names.filler
    is_other = is_other or is_person(piece, names)
    is_other = is_other or posts.is_role(piece, names) or firms.is_service(piece.text)
    is_other = is_other or any(c.isdigit() for c in piece.text) or has_cjk(piece.text)
    is_other = is_other or towns.is_only(piece.folded) or places.is_lent(piece.folded)
    is_other = is_other or bool(places.spans(words(piece.text))) or _is_thing(piece.folded)
    return not is_other and len(piece.text) > 2 and piece.text[0].isupper()


def _is_thing(found: Sequence[str]) -> bool:
    """Tell what one brings, wears or does: "CV", "Personalausweis"."""
    return not _THINGS.isdisjoint(found) or found[-1].endswith(_ENDS_OF_THINGS)


_OF = spoken("ties in jottings")
_CALLS = table("teams zoom skype webex meet")
# Where one finds posts, as a word of any language may begin.
_BOARDS = ("linkedin", "indeed", "infojobs", "stepstone", "xing", "jobrapido", "pracuj", "jobindex")
_PAPERS = spoken("advertisements")
_AT = spoken("ways to a jotted firm")
# … of which these lead to no town and to nobody.
_SURE = spoken("sure ways to a jotted firm")
# What one is to bring, to wear and to do.
_THINGS = spoken("things to bring")
_ENDS_OF_THINGS = (
    "unterlagen", "ausweis", "zeugnis", "zeugnisse", "mappe", "schein", "schuhe", "anzug",
    "eingang", "haus", "hof", "stelle", "papiere", "fragen", "termin", "gesprach", "bahn", "bau",
    "gebaude", "raum", "saal", "buro", "tor", "abteilung", "zimmer", "schicht", "zaken",
)  # fmt: skip

_DIVIDER = lazy(
    r"\s*[,;|()\[\]\n]\s*|\s+[-–—/·•]\s+|:\s+|(?<=[^\W\d_]{4})(?<!Avda)\.\s+(?!\d)"
    r"|(?<=[A-Z]{2})\.\s+(?=[A-Z])"
    r"|\s+(?=\+?\d[\d ()/-]{6,}\d(?:$|\n))"
)
