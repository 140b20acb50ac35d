"""The firm behind a sender: from a name ("Acme Recruiting", "Dana Li (Acme)") or a domain."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from calsync.detection import senders, tails, towns
from calsync.detection.keys import LEGAL, is_legal
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, fold, has_cjk, lazy, table, words

_OFFICE_WORDS = spoken("offices")
# … behind the name alone: "Booking.com" and "Stage Theatres" are firms.
_OFFICE_ENDS = spoken("offices behind a name")
_OFFICE_SIGNS = (
    "리크루터",
    "リクルーター",
    "人才招聘",
    "人才招募",
    "徵才",
    "小助手",
    "피플앤컬처",
    "面试助理",
    "面试助手",
    "面試助理",
    "面接担当",
    "採用チーム",
    "採用担当",
    "採用係",
    "人事担当者",
    "人事担当",
    "総務担当",
    "採用",
    "人事部",
    "人事",
    "采用",
    "校园招聘组",
    "校园招聘",
    "社会招聘",
    "校招",
    "招聘团队",
    "招聘组",
    "招聘",
    "人力资源",
    "人力資源",
    "招聘團隊",
    "招聘組",
    "招募團隊",
    "校園招聘",
    "社會招聘",
    "人資",
    "人资",
    "人事科",
    "人事課",
    "校長室",
    "院長室",
    "秘書室",
    "総務",
    "인재채용",
    "인재영입",
    "채용팀",
    "채용",
    "인사팀",
    "人財",
    "人材開発",
    "招募",
    "인사",
    "피플팀",
)


@lru_cache(maxsize=4096)
def is_office(name: str) -> bool:
    """Tell whether an organizer's name is that of a recruiting office, not of a person."""
    found = words(name).folded
    return any(w in _OFFICE_WORDS and w not in _WEAK_OFFICE for w in found) or any(
        sign in name for sign in _OFFICE_SIGNS
    )


def office_sign(name: str) -> str:
    """Return what in a name says "office" in Japanese, Chinese or Korean; empty for nothing."""
    return next((sign for sign in _OFFICE_SIGNS if sign in name), "")


def strip_office_signs(name: str) -> str:
    """Drop the office behind a firm in Japanese, Chinese or Korean: "Acme採用担当" is Acme."""
    return _OFFICE_END().sub("", name).strip() if has_cjk(name) else name.strip()


# What an office does, and what it, or who sits in it, is called.
_OFFICE_END = lazy(
    r"(?<=.)(?:(?:校[园園]|社[会會]|人才|官方|新卒|中途)?(?:招聘|招募|採用|采用|[徵征]才)|校招|社招"
    r"|人力[资資]源|人力行政|行政人事|[综綜]合管理部|人事|人[资資]|[総总]務|人財|人材開発"
    r"|秘書室|校長室|院長室|面(?:接|试|試)(?=担当|事務局|助|官|小)|(?=小助[手理]$)"
    r"|リ(?=クルー)|인재채용|인재영입|채용|인사(?:총무)?|피플|리크루|경영지원(?=팀)|커리어)+"
    r"(?:[部組组處处科課课係室]|本部|中心|[團团][隊队]|小[组組]|[专專][员員]|[经經]理|[主总總][管监監]"
    r"|[负負][责責]人|小?助[手理]|[顾顧][问問]|官|担当者?|チーム|グループ|事務局|窓口"
    r"|クルーター|クルート担当|터|팅|팀|담당자?|매니저|파트|(?:지원)?센터|앤 ?컬처|컬처|운영)?$"
)


_WEAK_OFFICE = spoken("faint offices")


def says_firm(piece: Piece, names: Names) -> bool:
    """Tell whether a word of a piece says that it is a firm."""
    return (
        any(w in names.org and not towns.is_town(w) for w in piece.folded)
        or is_legal(piece.text, piece.folded)
        or names.has_sign_of_firm(piece.text)
    )


def is_bare_kind(piece: Piece, names: Names) -> bool:
    """Tell a piece that says no more than a trade, a room or a kind of house: "厨房", "保育園"."""
    if not names.is_telling(piece.folded):
        return True
    if not has_cjk(piece.text):
        return False
    found = (_SOME_HOUSE().sub("", word) for word in piece.folded)
    return all(
        word in names.craft or names.is_sign(word) or _is_trade(word, names) for word in found
    )


def may_be_one(piece: Piece, names: Names) -> bool:
    """Tell a kind of house of which a town may have but one: "水道局"."""
    found = piece.folded
    return all(names.is_sign(word) and word not in names.craft for word in found)


def _is_trade(word: str, names: Names) -> bool:
    """Tell firms of a trade at large: "物流公司", "日本語学校"."""
    trade = next((word.removesuffix(kind) for kind in _AT_LARGE if word.endswith(kind)), "")
    return trade in names.craft or names.is_sign(trade)


_AT_LARGE = (
    "公司", "会社", "企业", "企業", "工厂", "工廠", "工場", "學校", "学校", "グループ",
    "회사", "공장",
)  # fmt: skip


# "駅前の花屋", "学校旁边的诊所".
_SOME_HOUSE = lazy(
    r"^.*(?:那[家间間个個]|(?:[边邊旁近]|附近|[对對]面|[楼樓]下)的|(?:近く|近所|隣|駅前|向かい|裏)の)(?=.)"
)


_TWO_SCRIPTS = lazy(
    r"(?P<latin>[A-Za-z][\w&.,' -]*[A-Za-z.])[ /]+(?P<own>[^\x00-\x7f]+)"
    r"|(?P<first>[^\x00-\x7f]+)[ /]+(?P<behind>[A-Za-z][\w&.,' -]*)"
)


def in_one_script(name: str, names: Names) -> str:
    """Return a name that is said twice, and what a title adds to it, in its own script alone.

    >>> from calsync.detection.names import names_of
    >>> names = names_of(("zh", "en"))
    >>> in_one_script("Fern & Moor 青禾律師行", names), in_one_script("青禾集團 AMM", names)
    ('青禾律師行', '青禾集團')
    """
    said = None if name.isascii() else _TWO_SCRIPTS().fullmatch(name)
    if said is None:
        return name
    own = said["own"] or said["first"]
    if said["latin"] and tails.is_house(own):
        return said["latin"]  # "Acme 静安店"
    sign = names.sign_of_firm(fold(own))
    is_short_form = said["latin"] is not None and said["latin"].isupper()  # "IHI 運搬機械"
    return own if sign and len(own) > len(sign) + 1 and not is_short_form else name


_NAMELESS = lazy(
    r"(?:我[们們]?的?|[贵貴本敝弊我御])?(?:客户|客戶|公司|企业|企業|单位|單位|社|会社)(?:方|那?边|那?邊|様)?"
    r"|クライアント(?:企業|様)?|先方(?:様)?|고객사|회사|귀사|당사|저희 회사"
    r"|(?:某|一家).*|모(?: .*)?|保密|秘密|非公開|비공개|匿名|東証.{0,6}"
    r"|.*(?:社名|企業名|会社名|公司名|名称|名稱|客户|客戶|회사명)(?:は|:|：)?(?:非公開|保密|未定|비공개|秘密)"
    r"|(?:AI|IT|SaaS|Web|EC|外[资資商]|.*の)(?:公司|[企業业]{2}|会社|회사|스타트업|系|スタートアップ|ベンチャー)"
    r"|.*(?:朋友|同学|同學|亲戚|親戚|爸|妈|媽|老公|老婆|知人|友人)(?:[的の]|家)?(?:公司|店|厂|廠|会社|お店)|\d+社目"
    r"|.{2,6}系.{0,6}(?:工場|会社|企業|メーカー|公司|企业)"
    r"|(?:(?:知名|上市|大型|头部|頭部|外[资資]|美[资資]|德[资資]|日[资資]|[国國]有|合[资資]|世界|跨[国國])+"
    r"|大手(?!町)|上場|東証|外資系|日系|有名|老舗|優良|プライム|グロース|대기업|상장|외국계).{0,12}"
    r"(?:企[業业]|会社|公司|メーカー|商社|[銀银]行|集[团團]|大[厂廠]|[药藥车車]企|500[强強]|기업|회사)"
)


def is_nameless(text: str) -> bool:
    """Tell what only describes a firm that is not to be named: "某上市公司", "社名非公開".

    >>> is_nameless("某外资银行"), is_nameless("大手メーカー"), is_nameless("青禾银行")
    (True, True, False)
    """
    return not text.isascii() and _NAMELESS().fullmatch(text) is not None


# "（滨江）有限公司"
_TOWN = lazy(
    r"(?<=[\u4e00-\u9fff])[（(][\u4e00-\u9fff]{2,4}[）)][\u4e00-\u9fff]{0,6}?"
    r"(?:股份有限公司|有限责任公司|有限公司)"
)


def without_town(text: str) -> str:
    """Drop the town within the names of Chinese firms, and the form behind it.

    >>> without_town("青禾电子（滨江）有限公司")
    '青禾电子'
    """
    return _TOWN().sub("", text) if "有限" in text else text


SENT_BY = (" via ", " durch ", " par ", " door ", " por ")


def without_service(name: str) -> str:
    """Drop the hiring system from the name in which it sends."""
    for sep in SENT_BY:
        name = name.partition(sep)[0]
    found = words(name)
    last = len(found.folded)
    while last > 0 and found.folded[last - 1] in _services():
        last -= 1
    if last == len(found.folded):
        return name.strip()
    return name[: found.spans[last - 1][1]] if last else ""


def is_within(found: Sequence[str]) -> bool:
    """Tell who acts inside any house: "die Auswahlkommission", "our hiring team", "the board"."""
    bare = [word for word in found if word not in _OWNING and word not in _OFFICE_WORDS]
    return all(word in _BODIES or word.endswith(_ENDS_OF_BODIES) for word in bare)


# What stands before those who act inside a house …
_OWNING = spoken("belongings")
# … and they themselves.
_BODIES = spoken("deciders")
_ENDS_OF_BODIES = (
    "kommission", "komitee", "gremium", "ausschuss", "abteilung", "leitung", "commissie", "comite",
    "komite", "komisja", "komise", "utvalg", "udvalg", "namnden", "gruppe", "gruppen", "gruppo",
    "team", "teamet", "ledning", "ledelse", "lautakunta", "ryhma", "kurulu", "bestuur", "directie",
)  # fmt: skip


def is_service(name: str) -> bool:
    """Tell whether a name is that of a hiring system or a scheduling page."""
    return "".join(words(name).folded) in _services()


def is_hiring_system(name: str) -> bool:
    """Tell whether a name is that of a hiring system."""
    return "".join(words(name).folded).removesuffix("com") in _hiring_systems()


@lru_cache(maxsize=1)
def _hiring_systems() -> frozenset[str]:
    return frozenset(host.split(".")[0].replace("-", "") for host in senders.HIRING) | {"hireful"}


def is_of_service(name: str) -> bool:
    """Tell the firm that makes a hiring system: "ReachMee Systems AB", "softgarden GmbH"."""
    found = words(name).folded
    bare = "".join(w for w in found if w not in LEGAL and w not in _MAKERS)
    return len(bare) > 3 and bare in _services() and len(found) > 1


_MAKERS = table("systems software solutions technologies recruit recruiting e hr hcm com io se")


@lru_cache(maxsize=1)
def _services() -> frozenset[str]:
    return frozenset(
        host.split(".")[0].replace("-", "")
        for host in senders.HIRING | senders.SCHEDULING | senders.ASSESSMENT
    ) | frozenset(words(senders.NAMES_OF_SERVICES).folded)


_OF = spoken("ties of an office")


def strip_office(name: str) -> str:
    """Drop the words of an office from both ends: "Acme Recruiting Team" is "Acme"."""
    found = words(_WORK_AT().sub("", name))
    first, last = 0, len(found.folded)
    while last > first and (
        found.folded[last - 1] in _OFFICE_WORDS or found.folded[last - 1] in _OFFICE_ENDS
    ):
        if last - first > 1 and _ends_name(found, last - 1):
            break
        last -= 1
    while first < last and (
        found.folded[first] in _OFFICE_WORDS
        or (first and found.folded[first] in _OF and found.text[found.spans[first][0]].islower())
    ):
        is_begun = not first or found.folded[first] == "university"
        if is_begun and _begins_body(found.folded[first:last]):
            break
        first += 1  # "Secretaría del Colegio Acme"
    if first == last:
        return ""
    end = found.spans[last - 1][1]
    if found.text[end : end + 1] == "." and found.folded[last - 1] in LEGAL:
        end += 1
    return found.text[found.spans[first][0] : end]


def without_office(name: str, labels: Collection[str]) -> str:
    """Drop the words of an office that are no part of a name as a domain spells it.

    >>> without_office("HR Acme", {"acme"}), without_office("Talent Garden", {"talentgarden"})
    ('Acme', 'Talent Garden')
    """
    return name if is_spelled_whole(name, labels) else strip_office(name)


def is_spelled_whole(name: str, labels: Collection[str]) -> bool:
    """Tell a name of words that one of the bare `labels` spells in full, no office behind it."""
    found = words(name).folded
    if len(found) < 2 or "".join(found) not in labels:
        return False
    return found[0] in _OFFICE_WORDS or found[-1] not in _OFFICE_WORDS | _OFFICE_ENDS


# Words of offices that end names as well, right behind what is a name's own …
_ENDS_OF_NAMES = table("group service services university operations resources staffing")
# … and that begin the name of a body: "University of Acme".
_BODIES_OF = table("university department office commission bureau")


def _ends_name(found: Words, at: int) -> bool:
    """Tell "Adler & Partner", "Acme Group" and "Acme University" from an office of theirs."""
    word, before = found.folded[at], found.folded[at - 1]
    if word == "partner":
        return "&" in found.text[found.spans[at - 1][1] : found.spans[at][0]]
    behind = found.folded[at + 1] if at + 1 < len(found.folded) else ""
    if word not in _ENDS_OF_NAMES or before in _OFFICE_WORDS:
        return False
    return word != "university" or behind not in ("recruiting", "hiring", "talent", "relations")


def _begins_body(found: Sequence[str]) -> bool:
    """Tell "University of Acme", not "Department of Human Resources"."""
    if len(found) < 3 or found[0] not in _BODIES_OF or found[1] not in ("of", "for"):
        return False
    return found[2] not in _OFFICE_WORDS or found[2] == "the"


# "Werken bij Acme", "Acme, werken bij": what a house says to those who might join it.
_WORK_AT = lazy(
    r"^(?:werken? bij|arbeiten bei|karriere bei|jobs? (?:bei|bij|chez|hos)|travailler chez"
    r"|trabaja (?:en|con)|trabalhe (?:na|no|com)|lavora(?:re)? (?:con|in|da)|jobba (?:hos|på)"
    r"|job hos|jobb i|praca w|kariera w|töissä) |,? (?:werken? bij|lavora con noi|trabalhe connosco"
    r"|trabalhe conosco|trabaja con nosotros|jobba hos oss|lediga jobb|ledige stillinger"
    r"|volná místa|avoimet työpaikat)$",
    re.IGNORECASE,
)
_DECORATION = (
    "careers",
    "career",
    "jobs",
    "recruiting",
    "recruitment",
    "talent",
    "hiring",
    "hq",
    "inc",
    "corp",
    "gmbh",
    "mail",
    "hr",
)


@lru_cache(maxsize=4096)
def firm_of_host(host: str) -> str:
    """Return how a firm with this domain is probably written; empty where it names none.

    >>> firm_of_host("mail.acme-health.co.uk"), firm_of_host("gmail.com")
    ('Acme Health', '')
    """
    if senders.kind(host) != "firm":
        return ""
    label = senders.registrable(host).split(".")[0]
    return spelled(label)


def spelled(label: str) -> str:
    """Write a label of a domain or an address as a name."""
    parts = [p for p in re.split(r"[-_]", label) if p]
    while len(parts) > 1 and parts[-1] in _DECORATION:
        parts.pop()
    if len(parts) == 1:
        for tail in ("careers", "jobs", "recruiting", "hq"):
            if parts[0].endswith(tail) and len(parts[0]) > len(tail) + 2:
                parts[0] = parts[0].removesuffix(tail)
    return " ".join(p if not p.isascii() else p[:1].upper() + p[1:] for p in parts)
