"""The firm in a name that goes on to tell a part of it: "Acme Bank Filiale West".

Chains have branches, and clinics, universities and councils have departments; who applies
at one of them applies at the house.
"""

from __future__ import annotations

from functools import lru_cache

from calsync.detection.keys import LEGAL
from calsync.detection.names import Names, is_department
from calsync.detection.posts import JOINING
from calsync.detection.spelling import JOINTS
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, fold, has_cjk, lazy, words
from calsync.detection.towns import is_town

# A part, with its own name behind it.
_AHEAD = spoken("parts before names")
# … of a council.
_OF_COUNCILS = ("forvaltningen", "forvaltning", "namnden", "enheten")
_HOSPITALS = spoken("hospitals")
_SPECIALITIES = (
    "ologie", "ologia", "ologi", "ology", "urgie", "urgia", "urgi", "iatrie", "iatria", "iatri",
    "iatry", "iatrics", "padie", "pedie",
)  # fmt: skip
# A body whose departments may be called by anything.
_BODIES = (
    "公司", "集团", "集團", "银行", "銀行", "大学", "大學", "医院", "醫院", "病院", "市役所",
    "区役所", "役場", "県庁", "大学校", "대학교", "병원", "은행", "시청", "구청", "군청",
)  # fmt: skip
_PART = lazy(
    r".{1,8}(?:(?<!俱乐)(?<!倶楽)(?<!俱樂)部|課|科|(?<!工作)(?<!教)(?<!验)(?<!験)(?<!画)(?<!容)室|係"
    r"|研究科|学院|學院|系|支店|支社|営業所|分公司|分店|分院|门店|門市|店|办事处|辦事處|处|處"
    r"|研发中心|(?:办公|辦公|行政|综合|教学|門診|门诊)[楼樓].{0,4}|팀|부|과|처|실|지점|지사|본부)"
)


def own(text: Words, names: Names) -> tuple[int, int]:
    """Return the words [first, last) of a name that are the firm's own, without its parts.

    >>> from calsync.detection.text import words
    >>> from calsync.detection.names import names_of
    >>> own(words("Drogerie Acme Filiale West"), names_of(("de", "en")))
    (0, 2)
    """
    found = text.folded
    last = next((at for at in range(1, len(found)) if _begins_part(text, at, names)), len(found))
    first = 0
    if not _HOSPITALS.isdisjoint(found):
        while first < last - 2 and _is_speciality(found[first]):
            first += 1
        while last > first + 2 and _is_speciality(found[last - 1]):
            last -= 1
    return first, last


def where_branch(name: Words, names: Names) -> int:
    """Return which word of a firm's name begins to say which of its houses it is; 0 for none.

    >>> from calsync.detection.text import words
    >>> from calsync.detection.names import names_of
    >>> where_branch(words("Acme agence de Lyon"), names_of(("fr", "en")))
    1
    """
    found = name.folded
    for at in range(1, len(found)):
        if found[at] not in names.branch:
            continue
        is_small = name.text[name.spans[at][0]].islower()
        is_own = found[at] in names.org and not (is_small and name.text[name.spans[0][0]].isupper())
        behind = found[at + 1 :]
        is_kind = found[at - 1] in JOINING or all(w in names.org for w in found[:at])
        if is_own or is_kind or any(w in LEGAL or w in names.role for w in behind):
            continue
        return at
    return 0


def without_town(name: str, place: str, names: Names) -> str:
    """Drop the town behind a firm: a large one, or one that `place` names by itself.

    What stands before it has to be a name of its own, not a kind of house or an authority.

    >>> from calsync.detection.names import names_of
    >>> english = names_of(("en",))
    >>> without_town("Acme Foods Tarnal", "12 Mill Lane, Tarnal", english)
    'Acme Foods'
    >>> without_town("Acme Leeds", "", english), without_town("Hospital Leeds", "", english)
    ('Acme', 'Hospital Leeds')
    """
    found = words(name)
    count = len(found.folded) - 1
    if count < 1:
        return name
    for at, part in enumerate(place.split(",")):
        town = [w for w in words(part).folded if not w[0].isdigit()]
        kept = len(found.folded) - len(town)
        if town and kept > (not at) and list(found.folded[kept:]) == town:
            count = kept
            break
    else:
        if not is_town(found.folded[-1]):
            return name
    own = found.text[: found.spans[count - 1][1]]
    return own if _is_own(own, found.folded[:count], names) else name


def _is_own(own: str, found: tuple[str, ...], names: Names) -> bool:
    """Tell a name from a kind of house, and from the letters of a body: "Klinik", "IHK"."""
    is_letters = len(found) == 1 and own.isupper() and len(own) < 4
    return not (is_letters or found[-1] in _BEFORE_TOWNS or names.is_common(found))


_BEFORE_TOWNS = JOINTS | spoken("ways to a town")


def is_part(word: str, names: Names) -> bool:
    """Tell a word with which the name of a branch or a department begins."""
    return word in _AHEAD or is_department(word, names)


def _begins_part(text: Words, at: int, names: Names) -> bool:
    word, before = text.folded[at], text.folded[at - 1]
    if before in JOINTS or text.text[text.spans[at - 1][1] : text.spans[at][0]] != " ":
        return False
    if all(w in names.org for w in text.folded[:at]):
        return False  # "Hotel Campus"
    if is_part(word, names):
        return True
    is_council = word.endswith(_OF_COUNCILS) and at == len(text.folded) - 1
    return is_council and any(w in names.org for w in text.folded[1:at])


def _is_speciality(word: str) -> bool:
    return word.endswith(_SPECIALITIES) and not word.endswith(("technologie", "technology"))


# Which of a chain's houses it is, by where it stands.
_WHICH = lazy(r"(?:駅(?:前|ナカ|ビル)|[東西南北]口|[\d一二三四五]号|大通り?|本|新|旧)店")


def is_which_house(text: str) -> bool:
    """Tell what says which of a chain's houses it is: "駅前店"."""
    return text.endswith("店") and _WHICH().fullmatch(text) is not None


@lru_cache(maxsize=1024)
def own_signs(text: str, names: Names) -> str:
    """Return a name in Chinese, Japanese or Korean without the part that it ends with.

    >>> from calsync.detection.names import names_of
    >>> own_signs("青葉大学工学部", names_of(("ja", "en")))
    '青葉大学'
    """
    low = fold(text)
    if len(low) != len(text) or not has_cjk(text):
        return text
    for at in range(2, len(low) - 1):
        kind = names.sign_of_firm(low[1:at])
        rest = low[at:]
        if not kind or names.is_sign(rest) or _PART().fullmatch(rest) is None:
            continue
        if low.endswith(_BODIES, 0, at) or not rest.startswith(names.org_signs):
            return text[:at]
    return text
