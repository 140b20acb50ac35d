"""The firm in the name under which somebody sends: "Acme Talent Team", "Dana Li (Acme)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from calsync.detection import beside, firms, persons, posts, towns
from calsync.detection.ends import strip_signs
from calsync.detection.keys import FORMS_AHEAD, LEGAL, spelled_out
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.spoken import spoken
from calsync.detection.text import has_cjk, lazy, table, words

# What says of a mailbox that nobody reads it, or what for.
_MAILBOX = table("no reply noreply notifications careers jobs")
_ADDRESS = lazy(r"\S@\S+\.\w|[A-Za-z0-9.]@[!-~]")
_BRACKETS = lazy(r"[(\[（]([^()\[\]（）]*)[)\]）]")
# What divides a person, an office and a firm …
_AT = r"\s(?:@|at|from|bei|chez|presso|hos)\s"
_DIVIDER = lazy(rf"{_AT}|\s(?:[|/·•–—-]|//)\s", re.IGNORECASE)
# … and what stands in a firm's name as well.
_COMMA = lazy(r",\s+(?!(?:inc|ltd|llc|llp|plc|s\.\w|gmbh)\b)", re.IGNORECASE)
_AND = lazy(r"\s(?:&|\+|and|und|et|y|e|en|og|och|i|ja|a|ve)\s|\s?/\s?")
# What is said of a person, and where they are.
_OF_PERSONS = spoken("remarks on persons")
# What kind of hiring an office does: "통합채용", "新卒採用".
_KINDS_OF_HIRING = (
    "통합", "공동", "신입", "경력직", "경력", "수시", "상시", "정기", "공개", "신규",
    "우수인재", "인턴", "新卒", "中途", "キャリア", "経験者", "統一", "合同", "統合",
    "统一", "集中", "联合", "聯合", "校园", "校園", "社会", "社會", "春季", "秋季",
)  # fmt: skip


@lru_cache(maxsize=4096)
def firm_of_name(name: str, names: Names) -> str:
    """Return the firm in "Acme Recruiting" or "Dana Li (Acme)"; empty for a mere person.

    >>> from calsync.detection.names import names_of
    >>> english = names_of(("en",))
    >>> firm_of_name("Talent @ Acme", english), firm_of_name("Dana Li (HR, Acme)", english)
    ('Acme', 'Acme')
    >>> firm_of_name("Dana Li (she/her)", english), firm_of_name("Dana Li - Sales", english)
    ('', '')
    """
    if not name or _ADDRESS().search(name):
        return ""
    if any(sep in name for sep in firms.SENT_BY):
        return firm_of_sender(name, names)
    name = spelled_out(name).replace("㈜", "").replace("(주)", "")
    beside_person = beside.firm_beside_person(name, names)
    if beside_person is not None:
        return _without_kind(beside_person)
    sign = firms.office_sign(name)
    if sign:
        return _before_office(name, sign)
    firm = _by_signs(name, names)
    if firm:
        return firm
    bare, inside = _unbracketed(name)
    if any(_MAILBOX.issuperset(words(said).folded) for said in inside):
        return _plain(bare, names)  # "Acme (no-reply)"
    firm = next((firm for said in inside if (firm := _in_brackets(said, names))), "")
    return firm or _of_parts(bare, names)


def _before_office(name: str, sign: str) -> str:
    """Return the firm before an office in Chinese, Japanese or Korean: "真鍋 (Acme採用)"."""
    firm = re.split(r"[（(／/]", name.partition(sign)[0])[-1]
    return _without_kind(firm.strip(" 　・-–").removesuffix("の"))


def _without_kind(firm: str) -> str:
    """Drop what kind of hiring an office does from the end of the firm before it."""
    kind = next((k for k in _KINDS_OF_HIRING if firm.endswith(k)), "")
    return firm.removesuffix(kind).strip(" 　・-–")


def _by_signs(name: str, names: Names) -> str:
    """Return the part of a name that says by its signs that it is a firm."""
    parts = [] if name.isascii() else re.split(r"[\s（）()／/]+", name)
    for part, following in zip(parts, (*parts[1:], ""), strict=False):
        if part in FORMS_AHEAD and following:
            return f"{part} {following}"
        if names.has_sign_of_firm(part):
            return strip_signs(part, names)  # "朝比奈法律事務所 秘書室"
    return ""


def _unbracketed(name: str) -> tuple[str, list[str]]:
    """Return a name without its brackets, and what stands in them."""
    if not any(sign in name for sign in "([（"):
        return name, []
    return " ".join(_BRACKETS().sub(" ", name).split()), _BRACKETS().findall(name)


def _in_brackets(said: str, names: Names) -> str:
    """Return the firm in brackets: alone, or beside a post or an office."""
    parts = [part for piece in _COMMA().split(said) for part in _DIVIDER().split(piece)]
    return next((firm for part in reversed(parts) if (firm := _plain(part, names))), "")


def _of_parts(name: str, names: Names) -> str:
    """Return the firm among the parts of a name that a sign, "at" or a comma divides."""
    parts = [part.strip() for part in _DIVIDER().split(name) if part.strip()]
    is_divided = len(parts) > 1
    by_comma = [part.strip() for part in _COMMA().split(name)] if "," in name else []
    if not is_divided and len(by_comma) > 1 and any(_is_office(p, names) for p in by_comma):
        parts, is_divided = by_comma, True
    elif is_divided:
        parts = [p for part in parts for p in _without_post(part, names)]
    if not is_divided:
        return _of_whole(parts[0], names) if parts else ""
    named = [firm for part in parts if (firm := _plain(part, names))]
    if len(named) == 1 and named[0] == parts[0] and any(_is_post(p, names) for p in parts[1:]):
        return ""  # "Jo Pike | Sales"
    surest = (firm for firm in named if firms.says_firm(_piece(firm), names))
    return next(surest, named[-1] if named else "")


def _without_post(part: str, names: Names) -> Iterator[str]:
    """List what a comma divides where it divides somebody from their post: "Jo Pike, HR"."""
    parts = _COMMA().split(part)
    yield from parts if any(_is_office(p, names) for p in parts) else (part,)


def _is_office(part: str, names: Names) -> bool:
    """Tell a person by full name, an office or a post: beside it stands a firm."""
    piece = _piece(part)
    found = piece.folded
    is_full_name = 1 < len(found) < 4 and persons.is_person(piece, names)
    return bool(found) and (
        is_full_name or not firms.strip_office(part) or posts.is_role(piece, names)
    )


def _is_post(part: str, names: Names) -> bool:
    """Tell a post or a trade, which is that of a person."""
    piece = _piece(part)
    found = words(firms.strip_office(part)).folded
    return bool(piece.folded) and (
        posts.is_role(piece, names) or (bool(found) and names.is_common(found))
    )


def _of_whole(name: str, names: Names) -> str:
    """Return the firm that a name shows as a whole: by its form, its kind, an office behind it."""
    piece = _piece(name)
    found = piece.folded
    if not found:
        return ""
    stripped = firms.strip_office(name)
    if stripped != name and stripped and firms.is_office(name):
        return _plain(stripped, names)
    if is_team(found):
        return firm_of_team(name, names)
    is_named = len(found) == 2 and found[0] in persons.first_names() and not name[-1].isupper()
    if found[-1] in LEGAL and len(found) > 1 and not is_named:
        return name  # not "Maria Ek"
    if len(found) > 1 and found[-1] in names.org and not persons.is_person(piece, names):
        return stripped or name
    return ""


def is_team(found: tuple[str, ...]) -> bool:
    """Tell a team by its folded words."""
    return 1 < len(found) < 7 and "team" in (found[0], found[-1])


def firm_of_team(name: str, names: Names) -> str:
    """Return the firm in "Team Acme", "The Acme Team" and "Acme People Team"; else nothing."""
    found = words(name).folded
    is_led = is_team(found) and (found[0] in ("team", "the", "your") or found[-2] == "people")
    return _plain(name, names) if is_led else ""


def _plain(part: str, names: Names) -> str:
    """Return what may be a firm's name beside a person, an office or a post; empty for none."""
    bare = firms.strip_office(part)
    piece = _piece(bare)
    found = piece.folded
    said = [w for w in found if not w.isdigit() and w not in names.filler]
    is_tool = len(words(part).folded) > 1 and _TOOLS.issuperset(words(part).folded)
    is_none = not said or is_tool or firms.is_service(bare) or _OF_PERSONS.issuperset(said)
    is_none = is_none or (not has_cjk(bare) and names.is_common(found))
    is_none = is_none or (len(found) == 1 and towns.is_town(found[0]))
    is_none = is_none or persons.is_person(piece, names) or posts.is_role(piece, names)
    return "" if is_none else bare


# What mail and calendars run on: "(Google Calendar)", "- Microsoft Teams".
_TOOLS = table(
    """
    via google microsoft ms office outlook apple zoom teams meet calendar sheets forms workspace
    bookings meetings linkedin indeed
    """
)


def _piece(text: str) -> Piece:
    return Piece(text, words(text).folded, 0, 0)


@lru_cache(maxsize=4096)
def firm_of_sender(name: str, names: Names) -> str:
    """Return the firm that lets a service send in its name: all but a mere person.

    "Lojas Marajó via Gupy", "Acme Workday" and "Acme (Workable)" are of a firm.
    """
    name = firms.without_service(name)
    firm = firm_of_name(name, names)
    if firm or not name or "@" in name:
        return "" if firms.is_service(firm) or firms.is_service(name) else firm
    bare, _ = _unbracketed(name)
    if not words(bare).folded:
        return ""
    if firms.office_sign(bare) or _DIVIDER().search(bare) or firms.is_service(bare):
        return ""
    is_of_people = _is_of_people(bare, names) or beside.has_person(bare, names)
    firm = "" if is_of_people else _plain(bare, names)
    return "" if _is_unknown_person(words(firm).folded, names) else firm


def _is_of_people(name: str, names: Names) -> bool:
    """Tell "Pike, Joan" and "Joan Pike & Tom Beck" from "Pike, Moor & Beck"."""
    if "," in name and "&" not in name:
        return words(name).folded[-1] not in LEGAL
    return any(
        1 < len(_piece(side).folded) < 4 and persons.is_person(_piece(side), names)
        for side in _AND().split(name)[1:]
    )


def _is_unknown_person(found: tuple[str, ...], names: Names) -> bool:
    """Tell "J. Pike" and a first name beside a word that names of firms do not hold."""
    is_first = len(found) == 2 and (len(found[0]) == 1 or found[0] in persons.first_names())
    return is_first and not any(w in names.org for w in found)


def is_spelled_by(firm: str, name: str) -> bool:
    """Tell whether a sender's name, its office aside, writes out the firm of a domain."""
    wanted = "".join(words(firm).folded)
    said = "".join(words(firms.strip_office(name)).folded)
    return len(said) > 2 and bool(wanted) and (said == wanted or wanted.startswith(said))
