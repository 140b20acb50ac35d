"""Large towns: what stands behind the name of a firm, and by itself names none."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from calsync.detection.spoken import spoken
from calsync.detection.text import fold, table
from calsync.detection.vocabulary import towns


def is_town(word: str) -> bool:
    """Tell the folded name of a large town."""
    return word in _large_towns()


@lru_cache(maxsize=1)
def _large_towns() -> frozenset[str]:
    return table(fold(towns.LARGE + towns.IN_SIGNS))


def is_only(found: Sequence[str]) -> bool:
    """Tell words that are nothing but a large town.

    >>> is_only(("leeds",)), is_only(("new", "york")), is_only(("leeds", "acme"))
    (True, True, False)
    """
    if len(found) == 1 and found[0] in _REGIONS:
        return True
    if len(found) > 1 and " ".join(found) in _OF_TWO:
        return True
    return bool(found) and all(map(is_town, found))


_REGIONS = spoken("regions")
_OF_TWO = frozenset(
    (
        "new york", "los angeles", "san francisco", "san diego", "hong kong", "den haag",
        "the hague", "den bosch", "s hertogenbosch", "st gallen", "sankt gallen", "saint etienne",
        "st etienne", "le mans", "le havre", "la coruna", "a coruna", "las palmas",
        "san sebastian", "frankfurt am main", "frankfurt main", "halle saale", "bad homburg",
        "milton keynes", "hradec kralove", "ceske budejovice", "usti nad labem", "bielsko biala",
        "zielona gora", "gorzow wielkopolski", "aix en provence", "la spezia", "reggio emilia",
        "sao paulo", "rio de janeiro", "belo horizonte", "porto alegre", "buenos aires",
        "ciudad de mexico", "vila nova de gaia", "viana do castelo", "bury st edmunds",
        "stoke on trent", "st albans", "neu ulm", "wiener neustadt", "la rochelle",
    )
)  # fmt: skip
