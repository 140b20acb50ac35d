"""What names no firm in scripts without blanks: where one meets."""

from __future__ import annotations

from calsync.detection import towns
from calsync.detection.text import has_cjk, lazy

# "紫星大厦", "青葉銀行ビル 5F": whose house it is does not say who is in it.
_OF_BUILDING = lazy(
    r"(?:ビル|タワー|ビルディング|大厦|大廈|大樓|大楼|广场|廣場|빌딩|타워)(?:[\dA-Za-z\s]|$)"
)
# "人民广场地铁站", "青葉駅", "区役所前"
_OF_STATION = lazy(
    r"(?<!の)駅(?:前|[東西南北]口|ビル)?$|(?:地铁|地鐵|火车|高铁|高鐵|公交|捷運.*|[车車])站$|[所校院園店]前$|出口$"
)

# "東京都青木区1-2-3 青木ビル5F", "青木路5号青木大厦3楼", "서울시 청목구 청목로 5"
_ADDRESS = lazy(
    r".*?(?:ビル|タワー|大厦|大廈|大樓|大楼|빌딩|타워)"
    r"(?:\s?[A-Z]?\d{1,3}\s?[階FＦf层層楼樓층])?[\s　,，、]*"
    r"|.*\d{1,4}\s?[号號](?![线線口楼樓])院?(?:\d{1,3}\s?[层層楼樓室])?[\s　,，、]*"
    r"|.*\d{1,3}\s?[階层層楼樓室층]\s*|.*[로길]\s\d{1,4}(?:-\d{1,3})?[\s,]+"
)


def is_place(text: str) -> bool:
    """Tell a town, a station or a building, where many firms are.

    >>> is_place("大阪"), is_place("青葉駅"), is_place("紫星大厦"), is_place("大阪食品")
    (True, True, True, False)
    """
    if not has_cjk(text):
        return False
    if towns.is_town(text) or (text[-1] == "역" and towns.is_town(text[:-1])):
        return True
    return _OF_STATION().search(text) is not None or has_building(text)


def has_building(text: str) -> bool:
    """Tell where a building is named, in which many firms are: "紫星大厦 5F"."""
    return _OF_BUILDING().search(text) is not None


def behind_address(text: str) -> str:
    """Return what stands behind an address, where its last part may be who is there.

    >>> behind_address("青木路5号青木大厦3楼泽弗"), behind_address("泽弗 前台")
    ('泽弗', '')
    """
    match = _ADDRESS().match(text)
    return text[match.end() :].strip() if match is not None else ""
