"""A firm's name in scripts without blanks that no sign of its kind marks: "ゼフレル", "泽弗".

It counts only where what stands around it says that it is one: its seat, its reception, somebody
of it, the address before it, the office and the telephone of who signs.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from calsync.detection import addresses, beside, ends, firms, persons, posts, tails
from calsync.detection.keys import FORMS_AHEAD
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.spoken import spoken
from calsync.detection.text import has_cjk, lazy, table, words

_SHORTEST, _LONGEST = 2, 14  # letters of a name
_LINES = 8  # of a signature

# "ゼフレル本社ビル 3F", "泽弗总部", "제프렐 본사"
_SEAT = lazy(
    r"(.{2,16}?)\s?の?\s?(?:東京|大阪|名古屋|福岡)?"
    r"(?:本社(?:ビル|オフィス|工場)?|总部|總部|总公司|總公司|본사|사옥)(?:[\s\d（(大].*)?"
)
# "北辰 大阪支店", "제프렐 강남지점"
_BRANCH = lazy(
    r"(.{2,16}?)\s(?:\S{1,8}(?:支店|支社|営業所|分公司|지점|지사)|\S{0,8}オフィス)(?:\s.*)?"
)
# "ゼフレル 3階 受付", "泽弗 前台", "제프렐 안내데스크"
_RECEPTION = lazy(
    r"(.{2,16}?)\s?の?\s?(?:\d{1,3}\s?[階FＦf层層楼樓층]\s?)?"
    r"(?:(?:総合)?受付|前台|櫃[檯台]|柜台|안내 ?데스크|리셉션)(?:[\s、，].*)?"
)
# "ゼフレルの田辺さん", "泽弗的陈敏", "제프렐 김민지님"
_OF_PERSON = lazy(
    r"(.{2,16}?)(?:の|的| )([^の的、，\s]{1,8}?(?: [^\s]{1,4}(?=님))?)"
    r"(?:さん|様|氏|님|)(?:[と、，に\s].*)?"
)
# "ゼフレル 担当:田辺さん", "제프렐 담당자 김민지", "泽弗 联系人陈敏"
_CONTACTED = lazy(r"(.{2,16}?)[\s、，](?:担当者?|담당자?|联系人|聯絡人|窗口)[:：\s]?.{2,16}")
# "ゼフレルにて", "在泽弗", "제프렐에서"
_AT = lazy(r"(.{2,16}?)(?:にて|에서)(?:\s?(?:面接|면접))?|在(.{2,12}?)(?:面[试試])?")
_STREET = lazy(r"\d.*[-−ー丁号號番]|[都道府県省市區区][^\s]*\d|[로길路街]\s?\d")
_BRACKETED = lazy(r"(.{2,16}?)\s?[（(]([^()（）]{4,40})[)）]")
_GAP = lazy(r"[\s　,，、]+")
# What stands in a sentence, in a way to go, in a number, and in no name.
_NO_NAME = lazy(
    r"[をがはへも]|[您你请請在到我他她这這那是和跟了去来來]|\d|[@:：/。！？?!（()）]"
    r"|ます|です|ください|する|して|님|입니다|합니다|하기|해요|세요|よろしく|様$|さん$"
    r"|[室楼樓層层階门門口厅廳]$|[食礼禮講讲课課学學教会會]堂$|介[绍紹]|主要|ルーム$|ホール$|会館$|プラザ$|玄関$|附近$|的|(?:교육|회의|면접|시험|대기|집결)[장실]$|강당$|大[厦廈]$|広場$|[廣广][場场]$"
    r"|^[おご]|先$|場所$|事[项項]$|地[址点點图圖]$|要求$|方式$|^주차|입구$|현장$| 길$"
    r"|先輩$|後輩$|同期$|友人$|友達$|知人$|朋友$|同[学學]$|同事$|선배$|친구$|동기$"
)
# Where one may meet who is no employer, and from where one knows somebody.
_NOWHERE = spoken("strangers to a firm")
# How one takes leave, or comes to it.
_GREETING = lazy(
    r"(?:以上|何卒|どうぞ|お手数|よろしく|宜しく|お待ち|此致|敬[礼禮祝颂頌]|[顺順][祝颂頌]|祝"
    r"|[谢謝]{2}|感[谢謝]|감사|고맙|안녕|(?:best|kind|warm|regards|thanks|cheers|sincerely)\b).*",
    re.IGNORECASE,
)
# Signs that whoever writes puts below a letter: an office, a telephone, an address.
_OFFICE = lazy(
    r"人事|採用|総務|管理部|担当|招聘|招募|人力[资資]源|人[资資]|行政|\bhr\b"
    r"|채용|인사|경영지원|총무|담당|매니저|팀장",
    re.IGNORECASE,
)
_CONTACT = lazy(
    r"tel|fax|mail|phone|〒|☎|[电電][话話]|手[机機]|地址|住所|微信|연락처|주소|전화|\bt\."
    r"|\d{2,4}-\d{3,4}|\d{7,}|https?://|www\.|@|[市区區県縣县省].*\d|[路街].*[号號]|[로길] \d",
    re.IGNORECASE,
)
_RULE = lazy(r"[\s=\-*_~━─―—–＝＊〓☆◆+·・・\.]{2,}$")
_CLOSING = lazy(r"\s?(?:드림|올림|배상|拝|敬上|謹上|谨上|敬啟|敬启)$")
_DATE = lazy(r"\d{4}[年.-].*")


def is_name(text: str, names: Names, *, is_like_person: bool = False) -> bool:
    """Tell what may be a firm's name: no place, person, post, room, service or sentence.

    It may look like a person's where somebody is of it: `is_like_person`.

    >>> from calsync.detection.names import names_of
    >>> names = names_of(("ja", "en"))
    >>> [is_name(text, names) for text in ("ゼフレル", "受付", "経理", "大阪", "田辺", "BKT")]
    [True, False, False, False, False, True]
    """
    if not _SHORTEST <= len(text) <= _LONGEST or text in _NOWHERE:
        return False
    found = words(text).folded
    if not found or is_of_sentence(text):
        return False
    piece = Piece(text, found, 0, 0)
    first, _, rest = text.partition(" ")
    if rest and has_cjk(text):
        return first in FORMS_AHEAD and is_name(rest, names)
    if not has_cjk(text):
        is_capital = text[0].isupper() and len(found) < 4 and not names.is_common(found)
        is_capital = is_capital and found[0] not in _LATIN
        return is_capital and not firms.is_service(text) and not persons.is_person(piece, names)
    if ends.strip_signs(text, names) != text or addresses.is_place(text) or firms.is_service(text):
        return False
    is_none = not is_like_person and persons.is_person(piece, names)
    is_none = is_none or posts.is_role(piece, names) or tails.is_part_signs(text)
    is_none = is_none or tails.is_head(text) or firms.is_nameless(text)
    return not is_none and not firms.is_bare_kind(piece, names)


def is_of_sentence(text: str) -> bool:
    """Tell what stands in a sentence, in a way to go or in a number, and in no name."""
    return _NO_NAME().search(text) is not None


_LATIN = table("web tel fax url id pc ok zoom teams google meet skype line wechat hr mail email")


def noted(line: str, names: Names, below: str = "") -> str:
    """Return the firm where a line of one's own says to go, or whose somebody is.

    A name counts by itself, too, where the line `below` it is an address.

    >>> from calsync.detection.names import names_of
    >>> names = names_of(("ja", "en"))
    >>> noted("ゼフレルの田辺さん", names), noted("人事の田辺さん", names)
    ('ゼフレル', '')
    """
    line = line.strip(" 　・-■●")
    if not _SHORTEST <= len(line) <= 40:
        return ""
    if below and _STREET().search(below) is not None and is_name(line, names):
        return line
    for pattern in (_SEAT, _BRANCH, _RECEPTION, _CONTACTED, _AT):
        match = pattern().fullmatch(line)
        if match is not None:
            return _first_name((g for g in match.groups() if g), names)
    match = _OF_PERSON().fullmatch(line)
    if match is not None and _is_titled_person(line, match[2], names):
        return _first_name((match[1],), names)
    return ""


def _is_titled_person(line: str, said: str, names: Names) -> bool:
    """Tell a person by an honorific behind, or by the shape of the name."""
    piece = Piece(said, words(said).folded, 0, 0)
    if not piece.folded:
        return False
    is_titled = line[line.find(said) + len(said) :].startswith(("さん", "様", "氏", "님"))
    if is_titled and line[line.find(said) - 1] == " ":
        return persons.is_person(Piece(said.split()[0], words(said.split()[0]).folded, 0, 0), names)
    return is_titled or ("的" in line and persons.is_person(piece, names))


def placed(place: str, names: Names) -> str:
    """Return the firm whose seat a place is, or that stands behind or before an address.

    >>> from calsync.detection.names import names_of
    >>> names = names_of(("zh", "en"))
    >>> placed("青木路5号青木大厦3楼泽弗", names), placed("青木大厦 泽弗 前台", names)
    ('泽弗', '泽弗')
    """
    place = place.strip()[:80]
    for pattern in (_SEAT, _BRANCH):
        match = pattern().fullmatch(place)
        if match is not None:
            return _first_name((match[1],), names)
    match = _BRACKETED().fullmatch(place)
    if match is not None and _STREET().search(match[2]) is not None:
        return _first_name((match[1],), names)
    behind = addresses.behind_address(place)
    if behind:
        return _first_name(_GAP().split(behind)[:1], names)
    match = _RECEPTION().fullmatch(place)
    return _first_name((match[1],), names) if match is not None else ""


def _first_name(said: Collection[str] | Iterator[str], names: Names) -> str:
    return next((name for part in said if is_name(name := part.strip(), names)), "")


def signing(body: str, names: Names, people: Collection[str]) -> str:
    """Return the firm in the lines below a letter: beside an office, a person, a telephone.

    >>> from calsync.detection.names import names_of
    >>> letter = "お越しください。\\n\\n=====\\nゼフレル\\n人事部 田辺\\nTEL 03-000-000\\n====="
    >>> signing(letter, names_of(("ja", "en")), ())
    'ゼフレル'
    """
    lines, is_greeted = _last_block(body)
    if len(lines) == 1:
        line = _without_closing(lines[0])
        if (line != lines[0] or is_greeted) and is_name(line, names):
            return line
        firm = "" if _LISTED().search(line) else _beside_house(line, names)
        return firm if firm not in people and body.strip() != line else ""
    others = []
    is_signed = False
    for line in map(_without_closing, lines):
        is_beside = _OFFICE().search(line) or _CONTACT().search(line) or _DATE().fullmatch(line)
        if is_beside or _is_person(line, names, people):
            is_signed = True
        elif (firm := _beside_house(line, names)) or beside.is_of_people(line, names):
            is_signed = True
            others += [firm] if firm else []
        else:
            others.append(line)
    is_one = is_signed and len(others) == 1
    return others[0] if is_one and is_name(others[0], names) else ""


def _beside_house(line: str, names: Names) -> str:
    """Return the firm beside a part of it or somebody: "泽弗 技术部", "김민지 / 제프렐"."""
    first, _, rest = line.partition(" ")
    if rest and tails.is_part_signs(rest) and is_name(first, names):
        return first
    firm = "" if _LISTED().search(line) else beside.firm_beside_person(line, names) or ""
    return firm if is_name(firm, names, is_like_person=True) else ""


_LISTED = lazy(r"(?<=[^—\-])[、，,：:]")


def _without_closing(line: str) -> str:
    """Drop how whoever signs takes leave: "김민지 드림"."""
    return _CLOSING().sub("", line)


def _is_person(line: str, names: Names, people: Collection[str]) -> bool:
    found = words(line).folded
    return bool(found) and (
        all(w in people for w in found) or persons.is_person(Piece(line, found, 0, 0), names)
    )


def _last_block(body: str) -> tuple[list[str], bool]:
    """Return the last lines of a letter, and whether one takes leave right above them.

    They stand below a rule, a blank line or a sentence.
    """
    found: list[str] = []
    is_greeted = False
    for line in reversed(body.rstrip().splitlines()):
        bare = line.strip(" \t　■□●◆◇・|")
        is_greeted = _GREETING().fullmatch(bare) is not None
        is_over = is_greeted or not bare or _RULE().fullmatch(line) is not None
        is_over = is_over or bare.endswith(("。", "！", "!", "니다.", "니다", "세요."))
        if is_over and found:
            break
        if not is_over:
            found.append(bare)
        if len(found) > _LINES or len(bare) > 60:
            return [], False
    return found[::-1], is_greeted
