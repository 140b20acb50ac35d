"""The firm in what a sentence, a label or a place says where a firm's name is to stand."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from calsync.detection import (
    addresses,
    beside,
    branches,
    clients,
    ends,
    firms,
    keys,
    persons,
    places,
    posts,
    spelling,
    tails,
    titles,
    towns,
)
from calsync.detection.hosts import CLIENT, CLIENT_WORDS
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, fold, has_cjk, lazy, table, words


def firm_of_slot(said: str, names: Names, *, is_letter: bool) -> str:
    """Return the firm in what a sentence says in an employer's place; empty for none."""
    for lead in CLIENT:
        at = said.lower().find(lead)
        if at >= 0 and len(said) > at + len(lead):
            said = said[at + len(lead) :]
    if has_cjk(said):
        said = _CALLED_SO().sub("", _of_host(said, names))
        said = without_lead_signs(_I_AM().sub("", addresses.behind_address(said) or said))
        if _OF_ADDRESS().search(said) is not None:
            return ""
        said = _TAIL_OF_OFFICE().sub("", _SAYS_TO_BE().sub("", said))
        said = _without_rest(said, names).removesuffix("の").removesuffix("股份")
    said = _YEARS().sub("", said) if said[-1:].isalpha() and "20" in said else said
    said = ends.strip_signs(firms.strip_office(_AT_TOWN().sub(r"\1", said)), names)
    piece = Piece(said, words(said).folded, 0, 0)
    if has_cjk(said) and piece.folded and posts.is_role(piece, names):
        said = _without_role(piece, names)
        piece = Piece(said, words(said).folded, 0, 0)
    piece = behind_person(piece, names)
    if is_letter and piece.folded:
        piece = without_sentence(piece, names)
    piece = without_lead(piece, names)
    is_none = not piece.folded or posts.is_role(piece, names) or firms.is_within(piece.folded)
    is_none = is_none or posts.is_called(piece.folded) or _is_branch(piece, names)
    is_none = is_none or (len(piece.text) < 2 and has_cjk(piece.text))
    is_none = is_none or firms.is_nameless(piece.text) or firms.is_service(piece.text)
    is_none = is_none or (len(piece.folded) == 1 and names.is_generic(piece.folded[0]))
    is_none = is_none or towns.is_only(piece.folded)
    is_none = is_none or (len(piece.folded) == 1 and places.ends_as_street(piece.folded[0]))
    is_none = is_none or persons.is_person(piece, names)
    generic = all(w in names.filler or w in PRONOUNS or w in CLIENT_WORDS for w in piece.folded)
    return "" if is_none or generic else piece.text


def _of_host(said: str, names: Names) -> str:
    """Return the firm of whoever invites to a conference, as calendars name people: "泽弗_陈敏"."""
    said = _WISHES().sub("", said).rstrip()
    is_divided = _DIVIDED().search(said) is not None
    return (beside.firm_beside_person(said, names) or said) if is_divided else said


# "泽弗想邀请您", "ゼフレルよりご連絡いたしました", "我司泽弗正在扩招"
_WISHES = lazy(
    r"(?<=..)(?:(?:想|正|[诚誠])?邀|想|正|(?:正在|目前|最近|成立).*|(?:より|から)[ごお]連絡.*)$"
)
_CALLED_SO = lazy(r"(?:이)?라는(?:\s.*)?$")
_DIVIDED = lazy(r"[_|｜@＠/／]| - |(?<=[^\x00-\x7f])[-・·]|[-・·](?=[^\x00-\x7f])|[（(【［\[〔]")


def behind_person(piece: Piece, names: Names, *, least: int = 2) -> Piece:
    """Cut off of whose firm it is: "Tom Beck from Acme"; nothing is left of "Ana Reis da Silva".

    A person has `least` names at least: "Jan de Boer" may be a firm's name.
    """
    found = words(piece.text)
    at = next((i for i, w in enumerate(found.folded) if least <= i < 4 and w in persons.OF_FIRM), 0)
    whole = Piece(found.text[: found.spans[at - 1][1]], found.folded[:at], 0, 0) if at else piece
    if not at or at + 1 == len(found.folded) or not persons.is_person(whole, names):
        return piece
    if any(found.text[begin].islower() for begin, _ in found.spans[:at]):
        return piece
    is_short = at + 2 == len(found.folded) or found.text[found.spans[at + 2][0]].islower()
    if found.folded[at] in _BEFORE_SURNAMES and is_short:
        return Piece("", (), 0, 0)
    return Piece(found.text[found.spans[at + 1][0] :], found.folded[at + 1 :], 0, 0)


_BEFORE_SURNAMES = spoken("of the")


def without_lead_signs(said: str) -> str:
    """Drop what a sentence in Japanese, Chinese or Korean says before the name of a firm.

    >>> without_lead_signs("ご応募いただいたゼフレル"), without_lead_signs("지난번 제안드린 제프렐")
    ('ゼフレル', '제프렐')
    """
    return _LEAD_IN_SIGNS().sub("", said)


_LEAD_IN_SIGNS = lazy(
    r"^(?:(?:"
    r"(?:場所|会場|この度|このたび|今回|先日|本日|明日|ぜひ|是非|さて|また)(?:の(?=.)|は)?"
    r"|ご?(?:応募|紹介|推薦|案内|提案)(?:(?:させて)?(?:いただ|頂)|差し上げ)?"
    r"(?:いた|きました|いておりました|した|しました)"
    r"|地[点點址][是在]|客[户戶]|通[过過](?=..)|是(?=...)|很高[兴興]地?(?:通知|告知)?[您你]?"
    r"|恭喜[您你]?|[您你]?已[经經]?通[过過]|[给給帮幫为為][您你]"
    r"|안녕하(?:세요|십니까)|(?:지원|응시|신청)(?:하신|해 ?주신)"
    r"|(?:추천|제안|말씀|안내|소개)(?:해 ?)?드린|이번에?|지난번에?|지난주|내일|오늘|금번"
    r")[\s、，,]*)+"
)


def _without_role(piece: Piece, names: Names) -> str:
    """Return the firm before the role that ends a piece: "ゼフレルの営業", "泽弗科技会计"."""
    owner = _OF_OWNER().fullmatch(piece.text)
    if owner is not None:
        role = Piece(owner[2], words(owner[2]).folded, 0, 0)
        if role.folded and posts.is_role(role, names):
            return owner[1]
    return posts.split_role(piece, names)[0]


_OF_OWNER = lazy(r"(.{2,}?)(?:の|的|의 )(.{2,})")


def without_lead(piece: Piece, names: Names) -> Piece:
    """Cut off who of a firm it is: "our client Acme", "the team of Acme", "das Team der Acme"."""
    found = words(piece.text)
    first = 0
    for at, word in enumerate(found.folded[:-1]):
        is_said = word in _WHO or word in CLIENT_WORDS or word in PRONOUNS or word in names.craft
        if not (is_said or word in spelling.JOINTS or word in names.filler):
            break
        if word in _OF or word in CLIENT_WORDS:
            first = at + 1
    if not first or not _WHO.union(CLIENT_WORDS).intersection(found.folded[:first]):
        return piece
    return Piece(found.text[found.spans[first][0] :], found.folded[first:], 0, 0)


_WHO = spoken("hosts")
_OF = spoken("ties of a host")


def plain_firm(text: str, names: Names) -> str:
    """Return the firm with which a line plainly begins: "Acme Ltd, room 2"; empty for none."""
    match = _FIRST_PART().match(text)
    if match is None or "@" in match.group():
        return ""
    return _plain_firm(match.group(), names)


@lru_cache(maxsize=256)
def _plain_firm(part: str, names: Names) -> str:
    said = clients.house(_SENTENCE_END().split(part)[0], names)
    is_cjk = has_cjk(said)
    if is_cjk and (addresses.has_building(said) or _OF_WAY().search(said)):
        return ""
    found = words(said).folded
    may_be = is_cjk or any(w in names.org or w in keys.LEGAL for w in found)
    may_be = may_be or keys.is_legal(said, found)
    for piece in titles.cut(words(said), (), names) if may_be else ():
        piece = _without_desk(without_verb(behind_person(piece, names), names))
        is_verb = has_cjk(piece.text) and _OF_VERB().search(piece.text) is not None
        if not piece.folded or is_verb:
            break
        if piece.text.endswith("です"):
            piece = piece.part(0, -2)
        if has_cjk(piece.text):
            piece = _house_alone(piece, names)
            is_other = not piece.folded or firms.is_nameless(piece.text)
            if is_other or addresses.is_place(piece.text):
                break
        is_one = 1 < len(piece.folded) <= 6 or has_cjk(piece.text)
        is_firm = is_one and firms.says_firm(piece, names)
        is_name = not _begins_small(piece, names) and not persons.is_person(piece, names)
        is_name = is_name and not firms.is_bare_kind(piece, names)
        is_name = is_name and not places.is_lent(piece.folded)
        is_name = is_name and not places.is_beside(piece.folded[0])
        is_name = is_name and not places.is_town_hall(piece.folded)
        is_signs = has_cjk(piece.text)
        is_name = is_name and (
            _OF_DISTRICT().search(piece.text) is None
            if is_signs
            else not names.is_common(piece.folded)
        )
        before = said[: piece.start].split()
        is_first = not any(word[0].islower() for word in before) or (
            piece.link == "at" and all(word in names.connectors for word in before)
        )
        if is_firm and is_name and is_first:
            of_parts = firm_in_address(piece.text, names) if " " in piece.text else ""
            return of_parts or branches.own_signs(piece.text, names)
        break
    return ""


def _house_alone(piece: Piece, names: Names) -> Piece:
    """Cut off who of a firm it is, for what, its seat, and "at" before it: "在泽弗", "泽弗总部"."""
    text = _AT_HOUSE().sub("", piece.text)
    begin = len(piece.text) - len(text)
    behind = _OF_PERSON().search(text) or _SEAT().search(text)
    owner = _OF_OWNER().fullmatch(text)
    if owner is not None:
        said = Piece(owner[2], words(owner[2]).folded, 0, 0)
        is_owned = bool(said.folded) and (
            posts.is_role(said, names) or persons.is_person(said, names)
        )
        if is_owned:
            return piece.part(begin, begin + owner.end(1))
    return piece.part(begin, begin + (behind.start() if behind is not None else len(text)))


def _without_desk(piece: Piece) -> Piece:
    """Cut off a part of any house beside a name: "Acme hoofdkantoor", "biuro Acme"."""
    found = words(piece.text)
    first, last = 0, len(found.folded)
    while first + 1 < last and _is_desk(found, first):
        first += 1
    while last - 1 > first and _is_desk(found, last - 1):
        last -= 1
    if last - first == len(found.folded):
        return piece
    return piece.part(found.spans[first][0], found.spans[last - 1][1])


def _is_desk(found: Words, at: int) -> bool:
    is_small = found.text[found.spans[at][0]].islower()
    return is_small and places.is_part_of_house(found.folded[at])


def _is_branch(piece: Piece, names: Names) -> bool:
    """Tell "loja de Tarnal", which says of one of several houses where it is."""
    return piece.text[:1].islower() and piece.folded[0] in names.branch


def _begins_small(piece: Piece, names: Names) -> bool:
    """Tell a line that begins small, other than with a kind of firm: "pizzeria Da Acme"."""
    if not piece.text[0].islower():
        return False
    spans = words(piece.text).spans
    first = piece.folded[0]
    is_kind = first in names.org and first not in spelling.JOINTS and len(spans) > 1
    return not (is_kind and piece.text[spans[1][0]].isupper())


def firm_in_address(text: str, names: Names) -> str:
    """Return the firm between a street and a door, where an address is written without commas.

    >>> from calsync.detection.names import names_of
    >>> firm_in_address("昆山市青阳路 青禾电子 2号门", names_of(("zh", "en")))
    '青禾电子'
    >>> firm_in_address("特別養護老人ホーム 青葉の郷", names_of(("ja", "en")))
    '青葉の郷'
    """
    parts = _BLANKS().split(text.strip()[:120]) if has_cjk(text) else []
    parts = [branches.own_signs(addresses.behind_address(p) or p, names) for p in parts]
    for part, behind in pairwise((*parts, "")):
        if firms.is_bare_kind(Piece(part, (fold(part),), 0, 0), names):
            if has_cjk(behind) and not _OF_ROOM().search(behind):
                if text.partition(behind)[2].strip()[:1].isdigit():
                    continue  # "카페 (청목로 5)"
                is_name = part[-1] >= "\uac00" or fold(part) in keys.FORMS_AHEAD
                return f"{part} {behind}" if is_name else behind  # "旅館 月影"
        elif clients.by_signs(part, names) == (part,) and not _leads_there(part):
            return ends.strip_signs(part, names)
    return ""


def _leads_there(part: str) -> bool:
    """Tell a way or a place: "地铁2号线D口", "台北車站"."""
    return _OF_WAY().search(part) is not None or addresses.is_place(part)


def _without_rest(said: str, names: Names) -> str:
    """Cut off what follows a firm behind a blank: a year, a department, a role, its other name.

    "青葉鉄道 2026年度", "青葉鉄道 人事部", "青葉鉄道 Aoba Railway", "주식회사 누리 합격했습니다".
    """
    firm, _, rest = said.partition(" ")
    if rest and names.is_sign(fold(firm)):
        name, _, rest = rest.partition(" ")
        firm = f"{firm} {name}"
    if not rest or not words(rest).folded or not (has_cjk(firm) or has_cjk(rest[0])):
        return said
    firm = firm.removesuffix("의")
    if posts.is_role(Piece(firm, (fold(firm),), 0, 0), names) and names.sign_of_firm(fold(rest)):
        return rest  # "倉庫管理 青鷺食品"
    is_rest = (
        rest[0].isdigit() or rest.isascii() or len(rest) == 1 or rest.endswith(names.role_signs)
    )
    first = rest.split()[0]
    is_rest = is_rest or firms.is_office(rest) or tails.is_head(first)
    is_rest = is_rest or rest.endswith(_VERBS) or tails.is_part_signs(first)
    is_rest = is_rest or (rest[-1] >= "\uac00" and _says_nothing(rest, names))
    is_rest = is_rest or persons.is_person(Piece(rest, words(rest).folded, 0, 0), names)
    is_rest = is_rest or _OF_SIGNER().search(rest) is not None
    is_named = bool(names.sign_of_firm(fold(firm))) and not names.sign_of_firm(fold(rest))
    if is_rest or is_named or tails.is_house(first):
        return firm
    return said


def _says_nothing(text: str, names: Names) -> bool:
    """Tell words in Korean of which none is a firm's own: "회계 포지션"."""
    found = words(text).folded
    return all(names.is_generic(word) or not ends.strip_signs(word, names) for word in found)


# Behind whoever signs, and of a floor.
_OF_SIGNER = lazy(r"^(?:드림|올림|배상|敬上|拝)$|^\d{1,3}[階层層楼樓층]")
_VERBS = ("니다", "세요", "해요")  # with which a sentence in Korean ends


def without_verb(piece: Piece, names: Names) -> Piece:
    """Cut off what a sentence goes on to say of a firm: "Acme Ltd has", "Acme Ltd seeks"."""
    found = words(piece.text)
    for at, (word, (begin, _)) in enumerate(zip(found.folded, found.spans, strict=True)):
        is_named = word in spelling.JOINTS or word in names.org or word in keys.LEGAL
        is_named = is_named or found.text[begin - 1] == "."  # "s.r.o."
        if at > 1 and found.text[begin].islower() and not is_named:
            return Piece(found.text[: found.spans[at - 1][1]], found.folded[:at], 0, 0)
    return piece


def without_sentence(piece: Piece, names: Names) -> Piece:
    """Cut off what a letter goes on to say of a firm; it gives a name its capital."""
    found = words(piece.text)
    stop = 0
    for at, (word, (begin, _)) in enumerate(zip(found.folded, found.spans, strict=True)):
        is_small = found.text[begin].islower() and not (at and found.text[begin - 1] == "-")
        is_of_firm = word in keys.LEGAL or word in names.org
        is_of_firm = is_of_firm and not (is_small and word in keys.WORDS_TOO)
        is_of_firm = is_of_firm and found.folded[max(at - 1, 0)] not in _IN
        is_small = is_small and not ends.says_for_what(found.folded, at)
        is_of_body = at == 1 and found.text[0].isupper() and ends.is_of_body(word)
        is_small = is_small and not is_of_body
        if word in spelling.POLITE or (is_small and word not in spelling.JOINTS and not is_of_firm):
            break
        if not is_small or (is_of_firm and stop):
            stop = at + 1
    first = int(stop > 1 and found.folded[0] in _ARTICLES and found.text[0].islower())
    if stop - first == len(found.folded):
        return piece
    if not stop:
        return Piece("", (), 0, 0)
    begin, end = found.spans[first][0], found.spans[stop - 1][1]
    return Piece(found.text[begin:end], found.folded[first:stop], 0, 0)


_ARTICLES = spoken("articles")
_IN = table("na no nas nos em")  # "na quinta"


# "Acme 採用の真鍋です", "Acmeで店長をしている矢部です"
_SAYS_TO_BE = lazy(
    r"^(?:この度|このたび|先日|本日|今回|先ほど)は|\s?(?:採用|人事|総務|で[^、。]{1,16}をして|の[^、。の]{1,12}です).*$"
)

# "Acmeの岡本さんから電話", "Acme的陈敏"
_OF_PERSON = lazy(r"(?:の[^、。の]{1,8}(?:さん|様|氏)|的[^的]{1,3}$).*$")
_AT_HOUSE = lazy(r"^(?:在|去|到)(?=..)")
_SEAT = lazy(r"\s?の?(?:总部|總部|总公司|總公司|本社|본사)$")

_I_AM = lazy(r"^(?:我?[这這][边邊里裡]?是|我[们們]?是|こちらは)")

# With which a sentence asks or tells something, and no name ends.
_OF_VERB = lazy(r"(?<=..)是|(?:[くて]ださい|下さい|ます|ました|ません)$")

_OF_ADDRESS = lazy(
    r"\s(?:자리|시간|기회|대화|만남)$|님(?:의|께|과|$)|[您你请請由已将將【]|(?:[办辦]公|行政|教学|教學)[楼樓]"
)

# "안녕하세요 Acme 대표 김민지", "Acme 총무과"
_TAIL_OF_OFFICE = lazy(
    r"^안녕하(?:세요|십니까)\.?\s|\s(?:대표|이사|원장|점장|실장|총무|인사|경영|채용|현업|피플|개발|영업|마케팅|매니저|디자이너|담당|[^\s]{1,5}장(?=\s|님|$)|[^\s]{1,6}(?:팀|과|부|실)(?:\s|$)).*$"
    r"|(?<=..)的?(?:招聘|人力[资資]源|HR)(?:组|組|部|中心|[团團][队隊]|[专專][员員]|[经經]理)?$"
)

# "© 2026 Acme"
_YEARS = lazy(r"^\W*20\d\d(?:\s?[-–]\s?20\d\d)?\s+")

# "Acme Foods en Tarnal": the first two words are enough for a name.
_AT_TOWN = lazy(r"^(\w{3,}(?: \w{3,}){1,4}) (?:en|in|à|em|w|we|te|på) [^\W\d_a-z]\w+$")

# "地铁2号线D口出右转"
_OF_WAY = lazy(
    r"[号號][线線]|[口站][出下右左往]|[右左][转轉折]|直走|下[车車]|步行|路口|徒歩|番出口"
    r"|번 ?출구|도보|[\d一二三四五]路|[号號]口|[铁鐵運]站"
)

# "苏州市工业园区"
_OF_DISTRICT = lazy(
    r"[\u3400-\u9fff](?:[省市县縣区區镇鎮乡鄉]|[业業]园|[业業]園|科技园|大道|[路街巷弄]|丁目|番地)$"
)

_OF_ROOM = lazy(r"\d|[室楼樓层層階门門口部課科処处屋]$|受付|前台|大[厅廳堂]")

_BLANKS = lazy(r"[\s　,，、;；:：()（）/|]+")

_SENTENCE_END = lazy(r"(?<=[^\W\d_]{4})(?<!\bcoop)\. |(?<=\d)\. ")

_FIRST_PART = lazy(r"(?!https?:)[^,;:|/()\n–—，；：（）。]{2,80}")

PRONOUNS = spoken("pronouns")
