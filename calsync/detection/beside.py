"""The firm beside a person or an office in the name of a sender in scripts without blanks.

"泽弗-陈敏", "제프렐 김민지", "田辺｜ゼフレル人事部", "[泽弗] 陈敏".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from calsync.detection import firms, persons, posts, tails
from calsync.detection.names import Names
from calsync.detection.persons import japanese_surnames
from calsync.detection.piece import Piece
from calsync.detection.text import fold, has_cjk, lazy, table, words

_HANGUL = lazy("[가-힣]+")
_OPENING, _CLOSING = "（([［【「『〔<＜《〈", "）)］]】」』〕>＞》〉"
_BETWEEN = lazy(
    rf"\s*([@＠/／|｜丨\-－–—_:：,，、•{re.escape(_OPENING + _CLOSING)}])\s*"
    r"|\s*([·・･])\s*|\s+(from)\s+|(?<=.)([来來]自)(?=.)"
)
_BLANK = lazy(r"[\s\u3000]+")
_GAP = lazy(r"[\s（(]+")
_KATAKANA = lazy(r"[\u30a0-\u30ff]+$")
_OF = lazy(r"(.{2,}?)(?:的|の|의 |에서 |さん )(.{2,})")
# "泽弗技术部陈敏"
_MEMBER = lazy(r"(\S{2,}?)(?![资資]源)[\u4e00-\u9fff]{2}部(\S{2,4})")
# English names that are words as well.
_ENGLISH = table("grace ivy joy sunny amber echo coco angel hope rain summer candy cherry jade")
# A department behind a firm of another script: "ゼフレル開発部".
_PART = lazy(r"(.*[\u30a0-\u30ffA-Za-z]{2,})[\u4e00-\u9fff]{2,8}[部課室係]$")
_DESKS = ("hrbp", "hr", "招聘", "人事", "人资", "人資")
_INITIALS = lazy(r"(?:[A-Z]\.\s?)+[A-Z][a-z]+|[A-Z][a-z]+ [A-Z]\.")


class _Part(NamedTuple):
    """What a sign divides from the rest of a name."""

    firm: str  # what is neither a person nor an office; perhaps empty
    person: str
    has_office: bool
    sign: str  # before it


def firm_beside_person(name: str, names: Names) -> str | None:
    """Return the firm in "田辺＠ゼフレル", "泽弗-陈敏", "제프렐 김민지", "泽弗 HR 小陈".

    That is empty for mere persons and None where nothing tells.
    """
    if not has_cjk(name):
        return None
    parts = list(_parts(name, names))
    named = [part.firm for part in parts if part.firm]
    if not any(part.person or part.has_office for part in parts):
        return None
    if len(named) > 1:
        marked = [firm for firm in named if names.has_sign_of_firm(firm)]
        named = marked or [firm for firm in named if has_cjk(firm)]
    if (
        len(named) > 1
        and not parts[0].has_office
        and any(p == _Part("", "", True, p.sign) for p in parts)
    ):
        named = named[:1]  # "泽弗_HR_芷若"
    if len(named) == 1:
        return tails.without(named[0])
    return None if named else _like_person(name, parts)


def _like_person(name: str, parts: list[_Part]) -> str:
    """Return the firm that looks like a person: "森屹招募", where a second person is one.

    It has an office, opens the name in brackets, or stands in them behind a whole name.
    """
    people = [part for part in parts if part.person and has_cjk(part.person)]
    if len(people) == 1 and people[0].has_office:
        person = people[0].person
        behind = name.partition(person)[2]
        is_team = _HANGUL().fullmatch(person) and firms.office_sign(behind) != ""
        is_tied = has_cjk(behind[:1]) or bool(is_team)  # in Korean a person stands behind a team
        return person if is_tied and not _is_nickname(person) else ""
    if len(people) != 2:
        return ""
    first, second = people
    if first.has_office != second.has_office:
        return first.person if first.has_office else second.person
    if first.sign and first.sign in _OPENING and parts[0] is first:
        return first.person
    is_inside = bool(second.sign) and second.sign in f"{_OPENING}@＠"
    is_alias = not set(first.person).isdisjoint(second.person)
    return second.person if is_inside and len(first.person) > 2 and not is_alias else ""


def has_person(name: str, names: Names) -> bool:
    """Tell whether a part of a name in scripts without blanks is a person's or an office."""
    bare = tails.without_office(name)
    return has_cjk(name) and any(_is_person(part, names) for part in _GAP().split(bare))


def is_of_people(name: str, names: Names) -> bool:
    """Tell a line of nothing but people and offices: "開発部 田辺"."""
    return has_cjk(name) and all(_is_person(part, names) for part in _BLANK().split(name) if part)


def _parts(name: str, names: Names) -> Iterator[_Part]:
    """Cut a name where signs divide it, and sort what stands between them."""
    at, sign = 0, ""
    for match in _BETWEEN().finditer(name):
        if match[2] and not _divides(name, match, names):
            continue
        yield from _read(name[at : match.start()], sign, names)
        at, sign = match.end(), match[1] or match[2] or ""
    yield from _read(name[at:], sign, names)


def _divides(name: str, dot: re.Match[str], names: Names) -> bool:
    """Tell a dot beside a person from that in "エレナ・ロッシ" and of partners: "橘・モリス"."""
    ahead, behind = name[: dot.start()], _BETWEEN().split(name[dot.end() :], maxsplit=1)[0]
    first = _BETWEEN().split(ahead)[-1] or ""
    if _KATAKANA().search(first) and _KATAKANA().match(behind):
        return False
    is_behind = _is_somebody(behind.strip(), names) or _is_office(behind.strip())
    return is_behind or (dot[2] == "·" and _is_somebody(first.strip(), names))


def _read(text: str, sign: str, names: Names) -> Iterator[_Part]:
    """Sort the words of a part: a firm, of perhaps several, people and offices."""
    firm: list[str] = []
    person, has_office = "", False
    of = _OF().fullmatch(text) or _MEMBER().fullmatch(text)
    if of is not None and _is_person(of[2].strip(), names):
        text = f"{of[1]} {of[2]}"
    found = [word for word in _BLANK().split(text) if word]
    at = 0
    while at < len(found):
        step = _person_at(found, at, names)
        word = " ".join(found[at : at + (step or 1)])
        at += step or 1
        bare = word if step else _without_desk(word)
        if step or bare != word:
            if person and not firm and _HANGUL().fullmatch(person):
                firm = [person]  # "노을빛 신동훈": the second is the person
                person = ""
            person, has_office = person or bare, has_office or bare != word
            continue
        bare = _PART().sub(r"\1", _without_office(word))
        is_behind = bool(person or has_office)
        is_plain = bare == word and not names.sign_of_firm(fold(word))
        has_office = has_office or bare != word
        if bare and (_is_somebody(bare, names) or (is_behind and is_plain and has_cjk(text[:2]))):
            # "佐藤 マリア", "総務課 中根"
            person = person or bare
        elif bare and not _is_person(bare, names):
            own = without_surname(bare, names)
            person = person or bare[len(own) :]
            firm += [own] if not (firm and is_behind) else []
        else:
            has_office = True
    own = " ".join(firm)
    if len(own) < 2:
        own = ""
    if own or person or has_office:
        yield _Part(own, person, has_office, sign)


def _person_at(found: list[str], at: int, names: Names) -> int:
    """Count the words of a person who is named from a word on: "三浦 遥", "K. Okamoto"."""
    for count in (2, 1):
        said = found[at : at + count]
        is_name = len(said) == count and _is_full_name(said) if count == 2 else True
        text = " ".join(said)
        if is_name and (_INITIALS().fullmatch(text) or _is_somebody(text, names)):
            return count
    return 0


def _is_full_name(said: list[str]) -> bool:
    """Tell two words of one script that may be a family name and a first name."""
    if all(word.isascii() for word in said):
        return True
    is_short = all(has_cjk(word) and len(word) < 4 for word in said)
    return is_short and all(_without_office(word) for word in said)


def _is_office(word: str) -> bool:
    return bool(word) and not _without_office(word)


def _without_office(word: str) -> str:
    """Drop the office behind a firm, or all where it is nothing else."""
    if word == "人力":
        return ""
    bare = tails.without_office(word)
    if not firms.strip_office_signs(f" {bare}") or not firms.strip_office(bare):
        return ""
    own = firms.strip_office_signs(bare)
    return own if own == bare else own.removesuffix("の")


def without_surname(text: str, names: Names) -> str:
    """Drop a Japanese name behind a firm in kana or Latin letters, or of a certain kind."""
    for count in (2, 3, 1):
        own, said = text[:-count], text[-count:]
        is_apart = len(own) > 2 and (_KATAKANA().search(own) or names.sign_of_firm(fold(own)))
        if is_apart and fold(said) in japanese_surnames():
            return own
    return text


def _is_somebody(text: str, names: Names) -> bool:
    found = words(text).folded
    is_nick = _is_nickname(text) or (text.istitle() and text.lower() in _ENGLISH)
    return bool(found) and (is_nick or persons.is_person(Piece(text, found, 0, 0), names))


def _is_person(text: str, names: Names) -> bool:
    """Tell a person or their office: "田辺 美咲", "박 팀장", "店長", "看護部"."""
    found = words(text).folded
    piece = Piece(text, found, 0, 0)
    if not found or persons.is_person(piece, names) or text.isascii():
        return bool(found) and persons.is_person(piece, names)
    is_part = tails.is_part_signs(text) and not names.sign_of_firm(text)
    is_head = posts.is_role(piece, names) or tails.is_head(text)
    return is_part or is_head or _is_nickname(text)


def _is_nickname(text: str) -> bool:
    """Tell "小陈", "阿敏"."""
    return len(text) == 2 and text[0] in "小阿" and _is_han(text[1])


def _without_desk(word: str) -> str:
    """Drop the office before the person who sits in it: "HR陈敏"."""
    desk = next((desk for desk in _DESKS if word.lower().startswith(desk)), "")
    rest = word[len(desk) :]
    return rest if 1 < len(rest) < 4 and all(map(_is_han, rest)) else word


def _is_han(sign: str) -> bool:
    return "\u4e00" <= sign <= "\u9fff"
