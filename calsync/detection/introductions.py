"""Who a letter without blanks says that it is from: "Acmeの山口です", "我是明月的小陈"."""

from __future__ import annotations

from calsync.detection import firms, posts, tails, writers
from calsync.detection.names import Names
from calsync.detection.persons import japanese_surnames
from calsync.detection.piece import Piece
from calsync.detection.text import fold, has_cjk, lazy

# What stands between a firm and the name of who writes.
_IS_ONE = (("の", "です"), ("の", "と申します"), ("の", "でございます"), ("的", ""))
_I_AM = lazy(r"(?s)^.*(?:我是|我們是|我们是|这里是|這裡是|こちらは)|(?s:^.*[\s、。，！,!～])")
_OF_SENTENCE = lazy(r"[をがはにへもてま]|[您你请請的在到]|^由|和$|します|です|ください")
# A sentence in which somebody says to be of a firm …
_SAYS = lazy(
    r"(?:^|[。、！!～\n])\s*([^。、！!～\n]{3,36}?)(?:です|でございます|と申します)"
    r"(?=[。、！!～\n]|$)"
)
# … and the words of it, the last of which are a name and an office.
_WORD = lazy(r"[^の\s]+")
# "Acmeで人事を担当しております岡本"
_SERVES = lazy(r"(.{2,20}?)(?:で|にて)[^でを]{1,10}を(?:担当|して|務め|勤め|任され)")
_PARTICLE = lazy(r"[をがにへ]|ます|こと|もの|ので|との?$")

# "… （Acmeグループ）"
_GROUP = lazy(r"[（(][^（()）]*[)）]$")


def introduced(body: str, people: frozenset[str], names: Names) -> str:
    """Return the firm of which whoever writes says to be, best one of these people.

    >>> from calsync.detection.names import names_of
    >>> introduced("青葉鋼業 総務の三浦と申します。", frozenset(), names_of(("ja", "en")))
    '青葉鋼業'
    """
    if not has_cjk(body[:400]):
        return ""
    text = body[:400]
    firm = _of_anybody(text, names) or _of_people(text, people)
    firm = _GROUP().sub("", firm)
    is_more = writers.TEAM().search(firm) is not None or tails.is_head(firm[-2:])
    return writers.own(firm, names) or firm if is_more else firm


def _of_people(text: str, people: frozenset[str]) -> str:
    for name in filter(has_cjk, sorted(people)):
        for joint, end in _IS_ONE:
            at = text.find(f"{joint}{name}{end}")
            if at > 0:
                said = text[max(0, at - 30) : at]
                firm = _I_AM().sub("", said)
                is_office = not firms.strip_office_signs(f" {firm}")
                if is_office or tails.is_part_signs(firm):  # "Acme 人事部の山口です"
                    firm = _I_AM().sub("", said.removesuffix(firm).rstrip(" 　、，"))
                firm = firms.strip_office_signs(firm)
                if 1 < len(firm) < 20 and _OF_SENTENCE().search(firm) is None:
                    return firm
    return ""


def _of_anybody(text: str, names: Names) -> str:
    for sentence in _SAYS().finditer(text):
        said = sentence.group(1).removeprefix("こちらは")
        at = _SERVES().match(said)
        firm = at.group(1) if at is not None else _without_office(said, names)
        is_named = firm and ("は" not in firm or names.sign_of_firm(fold(firm)))
        if is_named and not _PARTICLE().search(firm) and not firms.is_service(firm):
            return firm
    return ""


def _without_office(said: str, names: Names) -> str:
    """Drop the name and the office at the end of what somebody says to be; empty for no firm."""
    found = list(_WORD().finditer(said))
    last = len(found)
    for behind in (1, 2):  # "田辺", "田辺 美咲"
        if last > behind and fold(found[-behind].group()) in japanese_surnames():
            last -= behind
            break
    while last and _is_office(found[last - 1].group(), names):
        last -= 1
    if last > 1 and tails.is_house(found[last - 1].group()):
        last -= 1  # "… 横浜店"
    firm = firms.strip_office_signs(said[: found[last - 1].end()] if last else "")
    if not firms.strip_office_signs(f" {firm}"):
        return ""  # "人事担当の岡本"
    is_told = firm != said or bool(names.sign_of_firm(fold(firm)))
    piece = Piece(firm, (fold(firm),), 0, 0)
    is_firm = is_told and 1 < len(firm) < 20 and not firms.is_bare_kind(piece, names)
    return firm if is_firm and fold(firm) not in names.filler_signs else ""


def _is_office(word: str, names: Names) -> bool:
    piece = Piece(word, (fold(word),), 0, 0)
    is_part = tails.is_part_signs(word) or not firms.strip_office(word)
    is_part = is_part or not firms.strip_office_signs(f" {word}")
    return is_part or tails.is_head(word) or posts.is_role(piece, names)
