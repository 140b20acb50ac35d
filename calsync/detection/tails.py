"""What stands behind a firm in a run of Chinese or Japanese: whom one meets there, who calls and
when, for which year it hires.
"""

from __future__ import annotations

import re
from functools import lru_cache

from calsync.detection.persons import japanese_surnames
from calsync.detection.text import lazy
from calsync.detection.vocabulary import people


def without(text: str) -> str:
    """Drop from a run what stands behind the name of a firm, and what leads to whom one meets.

    >>> without("ミナト運輸から15時頃"), without("青禾集团2026年"), without("与青禾诊所院长")
    ('ミナト運輸', '青禾集团', '青禾诊所')
    """
    text = _BRING().sub("", without_office(text))
    text = _without_member(_SEAT().sub("", _TIME().sub("", _without_particle(text))))
    text = _YEAR().sub("", _CALL().sub("", text))
    met = _MET().fullmatch(text) or _with_person().fullmatch(text)
    return text if met is None else text[slice(*met.span(met.lastindex or 0))]


def without_office(text: str) -> str:
    """Drop the letters of an office behind a name: "小满咖啡HR"."""
    return _OFFICE().sub("", text)


def is_head(word: str) -> bool:
    """Tell what a head of a house is called: "教頭", "店长"."""
    return _HEAD().fullmatch(word) is not None


def is_house(text: str) -> bool:
    """Tell what behind the name of a firm says which of its houses it is: "横浜店"."""
    return len(text) < 6 and text.endswith(_HOUSES)


def is_part_signs(text: str) -> bool:
    """Tell what in Chinese, Japanese or Korean names nothing but a part of a house.

    >>> is_part_signs("人事部"), is_part_signs("総務部人事課"), is_part_signs("アクメ証券")
    (True, True, False)
    """
    return _APART().fullmatch(text) is not None


def _without_particle(text: str) -> str:
    """Drop "with" behind a name in Korean, as the sound before it asks for it."""
    if text[-1:] not in ("와", "과", "랑") or len(text) < 3 or not "가" <= text[-2] <= "힣":
        return text
    is_closed = (ord(text[-2]) - ord("가")) % 28 != 0  # ends with a consonant
    if text[-1] != "과":
        return text if is_closed else text[:-1]
    is_ward = not is_closed or text[-2] in "안년인학정업"  # "밝은안과"
    return text if is_ward else text[:-1]


def _without_member(text: str) -> str:
    """Drop somebody of the firm who is named: "ミナト採用の田辺さんと"."""
    member = _MEMBER().fullmatch(text)
    if member is None:
        return text
    is_known = member.group(2) is not None or member.group(3) in japanese_surnames()
    return text[: member.end(1)] if is_known else text


_OFFICE = lazy(r"(?<=[^\x00-\x7f])\s?(?:hrbp|hr|ceo|cfo|cto|coo|cmo|vp)$", re.IGNORECASE)


# Parts of a house, as they stand apart from its name.
_APART = lazy(
    r"(?:.*(?:[課科係处處팀과부처실]|(?<![乐樂楽])部|(?<![教画畫])(?<!工作)室|支店|支社|営業所|分店|门店|門市|사무국|센터|본부|センター|中心|窓口|事務局|グループ)"
    r"|[总總](?:行|部|公司|店)|本社|本店|본사|본점)"
)


# "泽弗总部", "제프렐의".
_SEAT = lazy(
    r"(?<=[^\x00-\x7f]{2})(?:总部|總部|总公司|總公司|本社|본사)$|(?<=[가-힣]{2})(?:[와과]의|의|에서)$"
)

_HOUSES = ("店", "支社", "営業所", "本社", "校区", "校區", "分行", "지점", "점")


# "记得带健康证", "健康診断書持参".
_BRING = lazy(
    r"(?:记得|記得|别忘|別忘|[请請要需])*[带帶](?:上|好|[齐齊])?[^\s]{0,8}[证證照历歷书書件品本脑腦]$"
    r"|^.{1,10}(?:持参|厳守|必携)$"
)


# "15時頃", "10点左右".
_TIME = lazy(
    r"(?:午前|午後|朝|昼|夕方|夜|上午|下午|早上|晚上|大概|大约|大約)?(?:\d{1,2}(?:[時时點点]|:\d\d)|[一二三四五六七八九十两兩]{1,2}[點点時时])(?:\d{1,2}分|半|钟|鐘|整)?"
    r"(?:頃|ごろ|ころ|に|から|より|まで|開始|左右|前后|前後)*$"
)


# "…さんから電話", "…打来", "…约了".
_CALL = lazy(
    r"(?<=[^\x00-\x7f]{2})(?:"
    r"(?:さん|様)?(?:から|より)(?:(?:の|お|面接の)*(?:電話|架電|連絡|着信|コール|tel)(?:あり|待ち|予定)?)?"
    r"|(?:さん|様)?[へに](?:電話|架電|連絡|tel)(?:する)?"
    r"|(?:hr|人事|人资|人資)?(?:那边|那邊|这边|這邊)?(?:大概|大约|大約|会|會|将|將)?"
    r"(?:打电话|打電話|打来|打來|打过来|打過來|打|来电|來電|致电|致電|约了|約了|约好|約好|约我|約我|约)(?:的|了)?"
    r"|那边|那邊)$",
    re.IGNORECASE,
)


# "…2026年公开招聘", "…令和8年度", "…第二批".
_YEAR = lazy(
    r"(?<=[^\x00-\x7f]{2})\s?(?:(?:20\d\d|1[01]\d(?=學?年|学年)|令和[\d元]{1,2}|民[國国]\d{3})"
    r"(?:学年|學年|年|届|屆|卒|春|秋|上半|下半).*|\d\dの?卒.*|第[一二三四五\d]{1,2}(?:批|次).*"
    r"|(?:20\d\d)?(?:春|秋)(?:季|招).*)$"
)


# Heads of a house, for whose own post few apply …
_HEADS = (
    r"(?:ご主人|女将|大将|マスター|オーナー|店主|社長|園長|院長|塾長|学長|校長|教頭|理事長|局長"
    r"|老板娘?|老闆娘?|主理人|创始人|創始人|创办人|創辦人|园长|院长|校长|董事长|董事長|东家)"
)
# … and others whom one meets.
_OTHERS = (
    r"(?:店長|副店長|所長|施設長|支配人|代表(?:取締役)?|会長|専務|常務|役員|部長|次長|課長|係長"
    r"|(?:採用|人事)?担当者?|人事課長|人事部長|人事|採用|事務長|看護部長|師長|編集長|料理長|薬局長"
    r"|工場長|室長|主任|リーダー|マネージャー|マネジャー|責任者|スタッフ"
    r"|店长|主编|總編|总编|合伙人|合夥人|厂长|廠長|站长|站長|总经理|總經理|副总|副總|总监|總監|经理"
    r"|經理|部长|处长|處長|科长|科長|组长|組長|主管|队长|隊長|护士长|護士長|護理長|所长|社长|馆长"
    r"|館長|总裁|總裁|负责人|負責人|面试官|人资|人資)"
)
_IN_KOREAN = (
    "대표(?:이사|님)?|이사|본부장|실장|팀장|파트장|점장|원장|부장|차장|과장|대리|책임|선임|수석"
    "|매니저|리드"
)
_HEAD = lazy(f"{_HEADS}|{_OTHERS}|{_IN_KOREAN}")
_MET = lazy(
    rf"[和跟与與同见見找约約](.{{2,}}?)的?(?:{_HEADS}|{_OTHERS})[约約聊谈談]?"  # "和…店长"
    rf"|(.{{2,}}?)の(?:{_HEADS}|{_OTHERS})(?:先生|さん|様|さま|の方)?と?"  # "…の店長と"
    rf"|(.{{2,}}?)(?:{_HEADS}(?:先生|さん|様)?[约約聊谈談]?|{_OTHERS}(?:さん|様)?(?=と))と?"
    rf"|(.{{2,}}?)的(?:{_HEADS}|{_OTHERS})"  # "…的主编"
)
_MEMBER = lazy(
    r"(.{2,}?)(採用担当|採用|人事総務|人事|総務|広報|営業|開発|.{1,4}部|.{1,4}課)?の([^の\s]{1,4})(?:さん|様|氏)"
    r"(?:と|(?:から|より).*)?"
)


@lru_cache(maxsize=1)
def _with_person() -> re.Pattern[str]:
    surnames = "".join(sorted(people.CHINESE))
    return re.compile(
        rf"[和跟与與]?(.{{2,}})[{surnames}](?:总|總|董|工|姐|哥|老师|老師|女士|先生|小姐|主任|院长|院長|校长|校長)"
    )
