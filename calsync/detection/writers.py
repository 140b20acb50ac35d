"""The firm of which a letter in signs speaks as the writer's own, though no sign marks its name.

"我是泽弗的陈敏", "ゼフレル開発チームの山口と申します", "제프렐에서 일하는 김민지예요", and less
surely whose people, business, wish or address it speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from calsync.detection import beside, firms, persons, tails, unsigned
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.text import fold, has_cjk, lazy, words

_LETTERS = 600  # of a letter, which says at its beginning who writes
_LONGEST = 60  # letters of a clause
_CLAUSE = lazy(r"[\n。！!？?；;～~，,、：:…]+|(?<=[가-힣])\.\s?|\s(?=—)")
# "我是…的陈敏", "我这边是…人事陈敏", and "我在…负责后端".
_I_AM_OF = lazy(r".*?(?:我(?:[这這]?[边邊])?[是係]|我[們们]是|[这這][边邊里裡]是)(.{2,24})")
_I_LEAD = lazy(r".*?(?:我|目前|[现現]在)[负負][责責](.{2,12}?)的.*")
_NOW_AT = lazy(r".*[现現]在在(.{2,12})")
_MEMBER = lazy(r"(.{2,12}?)的(.{2,4})")
_WORKS_AT_JA = lazy(
    r"(.{2,20}?)(?:で|にて)[^でを]{1,10}を(?:担当)?(?:して|見て)(?:います|おります|いる)"
)
_I_WORK_AT = lazy(
    r".*?(?<![前曾])我?(?:[现現]在|目前)?在(.{2,14}?)"
    r"(?:[负負][责責]|[带帶]|做|[担擔]任|管|工作|任[职職]|就[职職]).*"
)
# "…这边主管想跟你聊", "…的团队", "…用人经理陈敏会", "…想和你聊聊", "介绍…的业务".
_OF_OTHERS = (
    r"(?:[经經]理|主管|[负負][责責]人|[总總][监監]|老[板闆]|[领領][导導]|[团團][队隊]|同事|合[伙夥]人"
    r"|hr|[业業][务務]|[产產]品|[岗崗]位?|[职職][缺位])"
)
_THEIRS = (
    lazy(r".*?[对對](.{2,12}?)的(?:[关關]注|支持|[兴興]趣|[认認]可|[投應应][递遞聘徵征])"),
    lazy(r".*?(?:由|[来來到]|[约約]在)(.{2,12}?)(?:的|[楼樓]下|坐坐|附近|旁|聊).*"),
    lazy(r".*[谢謝].*(?:了解|[选選][择擇])(.{2,12})"),
    lazy(r".*我[们們](.{2,10}?)的[岗崗职職].*"),
    lazy(r".*?(?:我[们們])?(?:公司|[团團][队隊])(.{2,10}?)(?:成立|是一家|目前|正在|主要做).*"),
    lazy(r"(?:[您你]好)?(.{2,12}?)(?:正在|最近|目前)(?:招|找|[扩擴]|[寻尋]).*"),
    lazy(r"(.{2,10}?)是(?:做|一?家|[专專]).*"),
    lazy(r"[和跟与與](.{2,12}?)的(?:同[学學事]|人|朋友|老[师師]|小伙伴|夥伴).*"),
    lazy(
        r".*(?:介[绍紹]|聊聊?|了解|[认認][识識]|[说說][说說]|[谈談]{1,2})(?:一下|下)?(.{2,12}?)的"
        rf"[^的]{{0,6}}?(?:{_OF_OTHERS}|文化|情[况況]|[机機][会會]).*",
        re.IGNORECASE,
    ),
    lazy(
        rf"(?:[您你]好)?(.{{2,14}}?)(?:的|[这這那][边邊]的?|(?=用人))[^的]{{0,8}}?{_OF_OTHERS}.*",
        re.IGNORECASE,
    ),
    lazy(
        r"(?:[您你]好)?(.{2,12}?)(?:非常|很)?(?:想|希望|期待|[诚誠]邀)[和跟与與先再约約邀认認请請能].*"
    ),
)
# "本次由…业务负责人跟您聊", "…研发总监陈敏将与您视频", "陈敏（… 后端负责人）".
_WHO_MEETS = lazy(
    r"[与與和跟](.{4,24}?)(?:[沟溝]通|通[话話]|聊|[见見]面|[视視][频頻訊讯]|交流|面[谈談]).*|"
    r"(?:.*?由)?([^由]{4,24}?)(?:[将將][会會]?|[会會])?先?(?:[与與跟和]|打?[给給])[您你].*"
)
_I_AM_SIMPLY = lazy(r".*我(?:是|叫|係)")
_CALLED = lazy(r"(?:担当|面接官|面談官|面试官|面試官|沟通人|联系人|聯絡人|窗口)$")
_DIVIDED = lazy(r"^.{2,14}?[@＠|｜].{2,14}$")
_WITH_NAME = lazy(r"([\u3040-\u9fff]{2,10})[ \u3000]([\u3040-\u9fff]{2,4})")
_OF_PERSON = lazy(r"(.{2,4}?)\s?[（(](.{2,24}?)[)）].*")
# "…の山口と申します", "…でプロダクトを見ている三浦です".
_WHO_WRITES = lazy(
    r"(?:こちらは|現在は|今は|改めまして)?(.{2,20}?)(?:の|で|にて)(.{1,24}?)"
    r"(?:です|でございます|と申します|と(?:言|い)います)"
)
_WILL = lazy(r"(.{2,14}?)の([^のが]{1,6})が.*")  # "…の田辺がお話しします"
_OF_HOUSE = lazy(
    r"(?:今回は|本日は|当日は)?(?:弊社|当社)?(?:(.{2,14}?)の[^の]{0,4}?(?:事業|メンバー|チーム|プロダクト|社員"
    r"|カルチャー|エンジニア|組織|働き方|雰囲気|現場|マネージャー|マネジャー|責任者|代表).*"
    r"|([^の]{2,14}?)(?:について|のことを).{0,12}(?:お?話|紹介|説明|知).*)"
)
_I_AM_KO = lazy(
    r"(?:.*님\s)?(?:안녕하(?:세요|십니까)\s)?(?:저는 |제가 )?(.+?)"
    r"(?:이?라고 합니다|이?라고 해요|입니다|이에요|예요)"
)
_CASE = lazy(r"(?:에서|에|의|측|이?라는)$")
_OF_HOUSE_KO = lazy(
    r"(\S{2,12}?)(?:[은는을를]|의)? (?:사무실|본사|소개|어떤|무슨|현업|팀|조직|서비스|문화"
    r"|비즈니스|\S{1,5}팀)\S*(?: .*)?"
)
_ADVERB = lazy(r"(?:[히게고면도은는을를과와로]|에서|우리|저희)$")
_BEFORE = lazy(
    r"之前|以前|曾(?=[在经經任就为為])|原来|原來|前職|以前は|이전|예전|전에|客[户戶]|お客様|顧客|取引先|고객|거래처|系[统統]|工具|平台|ツール"
    r"|システム|시스템|툴|集[团團]旗下|グループ|그룹|合作|パートナー|파트너"
)
_ADDRESS = lazy(r"(?:公司)?(?:地[址点點]|住所|場所|会場|주소|장소|위치)$")


def of_writer(body: str, people: frozenset[str], names: Names) -> str:
    """Return the firm of which whoever writes says to be, though no sign marks it.

    >>> from calsync.detection.names import names_of
    >>> of_writer("你好，我是泽弗的陈敏，之前在青木。", frozenset(), names_of(("zh", "en")))
    '泽弗'
    >>> of_writer("저는 제프렐 백엔드팀 김민지입니다.", frozenset(), names_of(("ko", "en")))
    '제프렐'
    """
    clauses = _clauses(body)
    told = next(filter(None, (_of_writer(c, people, names) for c in clauses)), "")
    return told or _behind_person(clauses, people, names)


def _behind_person(clauses: list[str], people: frozenset[str], names: Names) -> str:
    """Return the firm behind who writes or meets: "我是陈敏，泽弗HR", "担当：田辺（ゼフレル）"."""
    for ahead, clause in pairwise(clauses):
        match = _OF_PERSON().fullmatch(clause) if _CALLED().search(ahead) else None
        if match is not None and unsigned.is_name(match[2], names):
            return match[2]
        said = _I_AM_SIMPLY().sub("", ahead)
        if said != ahead and _is_person(said, people, names):
            name = own(clause, names)
            if name and name != clause:
                return name
    return ""


def of_house(body: str, people: frozenset[str], names: Names) -> str:
    """Return the firm whose people, business, address or signature a letter speaks of.

    >>> from calsync.detection.names import names_of
    >>> of_house("泽弗想和你先聊聊。", frozenset(), names_of(("zh", "en")))
    '泽弗'
    """
    clauses = _clauses(body)
    told = next(filter(None, (_of_house(c, names) for c in clauses)), "")
    return told or _of_address(clauses, names) or unsigned.signing(body, names, people)


def _clauses(body: str) -> list[str]:
    found = (c.strip(" \u3000—-・·") for c in _CLAUSE().split(body[:_LETTERS]))
    return [clause for clause in found if 0 < len(clause) < _LONGEST]


def _of_address(clauses: list[str], names: Names) -> str:
    """Return who is at the end of an address that is called so."""
    for label, place in pairwise(clauses):
        if _ADDRESS().search(label) is not None:
            return unsigned.placed(place, names)
    return ""


def _of_writer(clause: str, people: frozenset[str], names: Names) -> str:
    """Return the firm of which somebody says to be."""
    for pattern in (_I_AM_OF, _I_WORK_AT, _I_LEAD, _NOW_AT, _WORKS_AT_JA):
        match = pattern().fullmatch(clause)
        if match is not None and match[1].endswith(("）", ")")):
            firm = beside.firm_beside_person(match[1], names) or ""  # "我是陈敏（泽弗）"
            return firm if unsigned.is_name(firm, names) else ""
        if match is not None and (name := own(match[1], names, people)):
            return name
    match = _MEMBER().fullmatch(clause)
    if match is not None and has_cjk(match[2]) and _is_person(match[2], people, names):
        return own(clause, names, people)
    match = _WITH_NAME().fullmatch(clause)
    if match is not None and _is_person(match[2], people, names):
        is_called = persons.without_title(Piece(match[2], (match[2],), 0, 0)).text != match[2]
        return "" if is_called else own(match[1], names)  # not "担任 小川先生"
    if _DIVIDED().search(clause) is not None:
        firm = beside.firm_beside_person(clause, names) or ""
        return firm if unsigned.is_name(firm, names) else ""
    match = _OF_PERSON().fullmatch(clause)
    if match is not None and _is_person(match[1], people, names):
        is_post = fold(match[2]).endswith(names.role_signs)
        is_known = is_post or people.issuperset(words(match[1]).folded)
        return own(match[2].split()[0], names) if is_known else ""
    match = _WHO_WRITES().fullmatch(clause)
    if match is not None and _ends_with_person(match[2], people, names):
        return own(match[1], names)
    end = next((e for e in ("です", "でございます", "と申します") if clause.endswith(e)), "")
    said = clause.removesuffix(end)
    firm = beside.without_surname(said, names) if end else said
    if firm != said:
        return own(firm, names)  # "ゼフレル田辺です"
    match = _I_AM_KO().fullmatch(clause)
    found = match[1].split() if match is not None else []
    if found and tails.is_head(found[-1]):
        found.pop()  # "… 김민지 팀장입니다"
    if len(found) > 1 and _is_person(found[-1], people, names):
        firm = _CASE().sub("", found[0])
        is_firm = unsigned.is_name(firm, names, is_like_person=True)
        return firm if is_firm else own(firm, names)
    return ""


def _of_house(clause: str, names: Names) -> str:
    """Return the firm whose people, business or wish a clause speaks of."""
    if _BEFORE().search(clause) is not None:
        return ""
    for pattern in (*_THEIRS, _OF_HOUSE):
        match = pattern().fullmatch(clause)
        said = match[match.lastindex or 0] if match is not None else ""
        if said and (name := own(said, names)):
            return name
    match = _WILL().fullmatch(clause)
    if match is not None and _is_person(match[2], frozenset(), names):
        return own(match[1], names)
    match = _WHO_MEETS().fullmatch(clause)
    said = match[match.lastindex or 0] if match is not None else ""
    if said and (name := own(said, names)) and name != said.strip():
        return name
    match = _OF_HOUSE_KO().fullmatch(clause.removeprefix("저희 ").removeprefix("우리 "))
    is_said = match is not None and _ADVERB().search(match[1]) is None
    return own(match[1], names) if match is not None and is_said else ""


def own(said: str, names: Names, people: frozenset[str] = frozenset()) -> str:
    """Return the firm before whom of it and what they do: "泽弗产品负责人陈敏".

    A firm may look like a person before somebody who is of it: "森屹的陈敏".
    """
    first, _, rest = said.partition("的")
    if len(first) > 1 and rest and _is_person(rest, people, names):
        is_like_person = unsigned.is_name(first, names, is_like_person=True)
        return own(first, names) or (first if is_like_person else "")
    found = list(_shorter(said.strip(), names))
    marked = (name for name in found if _is_marked(name, names))
    plain = (name for name in reversed(found) if unsigned.is_name(name, names))
    return next(chain(marked, plain), "")


def _is_marked(name: str, names: Names) -> bool:
    piece = Piece(name, words(name).folded, 0, 0)
    is_firm = bool(piece.folded) and has_cjk(name) and bool(names.sign_of_firm(fold(name)))
    is_firm = is_firm and not unsigned.is_of_sentence(name)
    return is_firm and 2 < len(name) < 20 and not firms.is_bare_kind(piece, names)


def _shorter(said: str, names: Names) -> Iterator[str]:
    """Give a name, and then again and again without the last that is none of a firm."""
    first = min((at for sign in "的の" if (at := said.find(sign)) > 0), default=0)
    if first:
        said = said[:first]
    while said:
        yield said
        bare = firms.strip_office_signs(TEAM().sub("", said)).rstrip("的の ")
        if bare == said:
            bare = _without_person(said, names)
        if bare == said:
            low = fold(said)
            sign = next((s for s in names.role_signs if low.endswith(s)), "")
            sign = sign or next((said[-n:] for n in (4, 3, 2) if low[-n:] in names.craft), "")
            bare = said.removesuffix(said[len(said) - len(sign) :]) if sign else said
        if bare == said:
            return
        said = bare.strip()


TEAM = lazy(
    r"(?:代表(?:取[締缔]役)?|[业業][务務]|[\u4e00-\u9fff]{2}(?:部|課|课|中心|[处處])|チーム|グループ|[团團][队隊]|部[门門]|[负負][责責]人|合[伙夥]人|[创創]始人|\s?\S{1,6}[팀부])$"
)


def _without_person(said: str, names: Names) -> str:
    for count in (3, 2, 4):
        piece = Piece(said[-count:], (fold(said[-count:]),), 0, 0)
        if said[-1] < "\uac00" and len(said) > count + 1 and persons.is_person(piece, names):
            return said[:-count]
    return said


def _ends_with_person(said: str, people: frozenset[str], names: Names) -> bool:
    found = said.split()
    whole = found and _is_person(" ".join(found[-2:]), people, names)
    ends = (found[-1][-n:] for n in (4, 3, 2) if len(found[-1]) >= n)
    return bool(whole) or any(_is_person(end, people, names) for end in ends)


def _is_person(said: str, people: frozenset[str], names: Names) -> bool:
    piece = Piece(said, words(said).folded, 0, 0)
    is_known = bool(piece.folded) and all(word in people for word in piece.folded)
    is_known = is_known and bool(firms.strip_office_signs(f" {said}"))
    is_known = is_known and not tails.is_part_signs(said)
    return is_known or (bool(piece.folded) and persons.is_person(piece, names))
