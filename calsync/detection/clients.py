"""The firm to which an agency introduces: the name in its mail that is nobody else's.

Agencies write in a few sentences whom the owner will meet and where that person works:
"Martin heads up asset management at Gilroy Water".
"""

from __future__ import annotations

from collections.abc import Collection

from calsync.detection import towns
from calsync.detection.ends import says_for_what
from calsync.detection.firms import is_within
from calsync.detection.keys import LEGAL
from calsync.detection.names import Names
from calsync.detection.persons import first_names, is_honorific
from calsync.detection.posts import heads_role, is_called
from calsync.detection.spelling import JOINTS
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, fold, lazy, table

_LONGEST = 5  # words of a name
# What stands between a person's office and the firm, beside what stands before firms in titles.
_OF = spoken("ties of an office")
_IN = spoken("in")
# … and what a person is from.
_FROM = spoken("origins of somebody")
# … and what begins something else in a language whose nouns have capitals.
_ARTICLES = table("das die der den dem des")
# Capitals in the middle of sentences that name neither a person nor a firm.
_NOBODY = spoken("capitals of nobody")

_GAP = lazy(r"[\s，。、：:；;！!？?（）()「」『』【】\[\]<>《》|｜·/／~～\-–—]+")
# No kinds of firms, but of their houses; also none at all.
_OF_HOUSES = table("总部 總部 分行 工厂 工廠 门店 門店") | {""}
# Corporations that have houses with names of their own.
_OWNERS = (
    "医療法人", "社会福祉法人", "学校法人", "宗教法人", "社会医療法人", "一般財団法人",
    "公益財団法人",
    "独立行政法人", "地方独立行政法人", "의료법인", "사회복지법인", "학교법인", "재단법인",
)  # fmt: skip
# Kinds of houses that stand before their names.
_AHEAD = (
    "喫茶", "麺屋", "麺処", "居酒屋", "割烹", "旅館", "民宿", "酒場", "寿司", "鮨", "とんかつ",
    "手打ち", "焼肉", "炭火", "和食", "中華", "らーめん", "ラーメン", "カレー", "パン工房",
    "菓子工房", "御菓子司", "レストラン", "カフェ", "ホテル", "ビストロ", "サロン", "スーパー",
    "スナック", "ダイニング", "美容室", "카페", "식당", "호텔", "스튜디오", "헤어", "베이커리",
)  # fmt: skip
# What stands in a sentence and in no name of a firm.
_OF_SENTENCE = lazy(
    r"[をがはにへもて]|[您你请請在到我他她这這那是有和与與跟的了去来來]|제가|에서|으로|하고|입니다"
)


def named(
    text: Words,
    names: Names,
    nobody: Collection[str],
    *,
    has_nouns: bool = False,
    least: int = 1,
) -> str:
    """Return the firm that `text` names in the middle of a sentence; empty where there is none.

    `nobody` are the words of people and of the agency itself. Where nouns have capitals,
    as in German, only what stands behind "bei" or says what it is counts. `least` is 3 for what
    says what it is.

    >>> from calsync.detection.text import words
    >>> from calsync.detection.names import names_of
    >>> named(words("Martin heads up audits at Gilroy Water."), names_of(("en",)), ())
    'Gilroy Water'
    """
    best, most = "", least - 1
    at = 1
    while at < len(text.folded):
        stop = _end(text, at, names, nobody)
        if stop == at:
            at += 1
            continue
        found = text.folded[at:stop]
        if (
            names.is_common(found)
            or _is_of_post(text, at, stop, names)
            or _is_somewhere(text, at, stop, names)
        ):
            at = stop
            continue
        is_kind = any(w in names.org for w in found) or (len(found) > 1 and found[-1] in LEGAL)
        is_article = has_nouns and text.folded[at - 1] in _ARTICLES  # not Portuguese "das"
        weight = 3 * is_kind + 2 * (not is_article and _is_beside(text, at, names))
        if not has_nouns:
            weight += len(found) > 1
        if weight > most:
            best, most = text.text[text.spans[at][0] : text.spans[stop - 1][1]], weight
        at = stop
    return best


def of_person(text: Words, names: Names, people: Collection[str]) -> str:
    """Return the firm of which `text` says that a person is: "Jo from Gilroy Water".

    `people` are the words of names of people who take part; an honorific shows others. A
    name of one word counts only where it says what it is: it may be a town.

    >>> from calsync.detection.text import words
    >>> from calsync.detection.names import names_of
    >>> of_person(words("Mrs Pike from Gilroy Water will call."), names_of(("en",)), ())
    'Gilroy Water'
    """
    found = text.folded
    for at in range(1, len(found) - 1):
        if found[at] not in _OF and found[at] not in _FROM:
            continue
        is_titled = at > 1 and is_honorific(found[at - 2])
        is_person = is_titled or found[at - 1] in people or found[at - 1] in first_names()
        if not is_person or text.text[text.spans[at - 1][0]].islower():
            continue
        stop = _end(text, at + 1, names, people)
        said = found[at + 1 : stop]
        is_kind = any(w in names.org for w in said) or (len(said) > 1 and said[-1] in LEGAL)
        if is_kind or (len(said) > 1 and not any(w in names.filler for w in said)):
            return text.text[text.spans[at + 1][0] : text.spans[stop - 1][1]]
    return ""


def by_signs(text: str, names: Names) -> tuple[str, ...]:
    """List the names in a text without blanks that say at their end what kind of firm they are.

    >>> from calsync.detection.names import names_of
    >>> by_signs("跟客户定了：周四，青禾生物医药（滨江）", names_of(("zh", "en")))
    ('青禾生物医药',)
    """
    found: list[str] = []
    if text.isascii():  # as no sign is
        return ()
    for part in _GAP().split(text):
        low = fold(part)
        kind = names.sign_of_firm(low)
        if not kind and "の" not in low:
            kind = next((head for head in _AHEAD if low.startswith(head)), "")
        own = low.removesuffix(kind).removeprefix(kind)
        if kind in _OF_HOUSES or len(own) < 2 or len(part) > 20:
            continue
        if _OF_SENTENCE().search(own) is None and not own[0].isdigit():
            found.append(part)
    return tuple(found)


def house(text: str, names: Names) -> str:
    """Return the house at the beginning of a text without the rooms and the owner around it.

    >>> from calsync.detection.names import names_of
    >>> house("医療法人青空会 みなと病院 3階", names_of(("ja", "en")))
    'みなと病院'
    """
    first, _, rest = text.strip().partition(" ")
    behind = rest.split(" ")[0]
    is_house = by_signs(behind, names) == (behind,)
    if is_house and any(first.startswith(form) and first != form for form in _OWNERS):
        return behind
    return first if rest and not is_house and by_signs(first, names) == (first,) else text


def _end(text: Words, at: int, names: Names, nobody: Collection[str]) -> int:
    """Return behind which word the name that begins `at` ends; `at` where none begins."""
    end = here = at
    while here < len(text.folded) and here - at < _LONGEST:
        gap = text.text[text.spans[here - 1][1] : text.spans[here][0]]
        if gap not in (" ", " & ", "-", "&") and not (here == at and gap in ("'", "’", ", ")):
            break
        word = text.folded[here]
        if text.text[text.spans[here][0]].isupper():
            if _is_nobody(word, names, nobody):
                return at
            end = here + 1
        elif here > at and says_for_what(text.folded, here):
            pass
        elif here == at or word not in JOINTS or word in _ARTICLES or len(word) == 1:
            break
        elif ((word,), "at") in names.connectors.of(word):
            break  # "Acme Foods en Tarnal"
        here += 1
    return end


def _is_of_post(text: Words, at: int, stop: int, names: Names) -> bool:
    """Tell words of a post or of any house: "Position Buchhalter", "Senior planner", "Firma"."""
    found = text.folded[at:stop]
    if is_within(found) or is_called(found) or heads_role(found[-1], names):
        return True
    ahead = text.folded[stop] if stop < len(text.folded) else ""
    is_tied = bool(ahead) and text.text[text.spans[stop - 1][1] : text.spans[stop][0]] == " "
    return is_tied and text.text[text.spans[stop][0]].islower() and heads_role(ahead, names)


def _is_somewhere(text: Words, at: int, stop: int, names: Names) -> bool:
    """Tell one word that is rather a town: "en Tarnal", "near Leeds"."""
    word = text.folded[at]
    if stop - at > 1 or word in names.org:
        return False
    return text.folded[at - 1] in _IN or towns.is_town(word)


def _is_nobody(word: str, names: Names, nobody: Collection[str]) -> bool:
    if word in nobody or word in _NOBODY or is_honorific(word):
        return True
    return word in first_names() or word in names.role


def _is_beside(text: Words, at: int, names: Names) -> bool:
    """Tell whether the word before a name is one that stands before firms."""
    before = text.folded[at - 1]
    return before in _OF or any(
        kind == "at" and parts[-1] == before for parts, kind in names.connectors.of(before)
    )
