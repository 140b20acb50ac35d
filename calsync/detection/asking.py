"""Who asks the questions, as a title tells it: whoever notes several interviews holds them."""

from __future__ import annotations

from calsync.detection import posts
from calsync.detection.names import Names
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, lazy, table

# Who has three of them in a row is the one who asks.
_COUNTED = lazy(
    r" (?:[2-9]|1[0-9]|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre"
    r"|quattro|dois|quatro|twee|drie|dwie|trzy|tva) (?:interviews|entretiens|entrevistas|colloqui"
    r"|gesprache|vorstellungsgesprache|bewerbungsgesprache|gesprekken|sollicitatiegesprekken"
    r"|rozmowy|intervjuer|samtaler|jobsamtaler|pohovory|haastattelua) "
    r"|(?<!集団)(?:面接|面试|面試|면접)(?!官|관)[^\d:/]{0,8}[2-9]\d?(?:名|人|件|位|명) "
)
# "Samtal" and the like are one as well as many.
_PLURAL = lazy(
    r" (?:interviews|entretiens|entrevistas|colloqui|gesprache|vorstellungsgesprache"
    r"|bewerbungsgesprache|kennenlerngesprache|auswahlgesprache|gesprekken|sollicitatiegesprekken"
    r"|kennismakingsgesprekken|rozmowy kwalifikacyjne|rozmowy rekrutacyjne|intervjuer|intervjuerna"
    r"|anstallningsintervjuer|jobbintervjuer|samtaler|jobsamtaler|jobbsamtaler|pohovory"
    r"|haastattelut|tyohaastattelut|mulakatlar|is gorusmeleri|screenings|auditions|audiciones"
    r"|audizioni|audities|x ?[2-9]|[2-9]x) "
)
_NEW = spoken("new")
# … in languages that say "cameriere nuovo".
_NEW_BEHIND = table("nuevo nueva nuovo nuova novo nova")


def counted(title: Words) -> str:
    """Return the interviews that a title counts: "three interviews"."""
    found = _COUNTED().search(title.padded)
    return found.group().strip() if found is not None else ""


def plural(title: Words) -> tuple[int, int]:
    """Return where in the padded title a word for several interviews stands; (0, 0) if none."""
    found = _PLURAL().search(title.padded)
    return (found.start() + 1, found.end() - 1) if found is not None else (0, 0)


def newcomer(title: Words, names: Names) -> str:
    """Return who is new to whoever writes: "new barista", but not "new manager role".

    >>> from calsync.detection.names import names_of
    >>> from calsync.detection.text import words
    >>> newcomer(words("trial shift new barista"), names_of(("en",)))
    'new barista'
    """
    for at, word in enumerate(title.folded[:-1]):
        after = title.folded[at + 1]
        is_new = word in _NEW and posts.heads_role(after, names)
        if not is_new and not (after in _NEW_BEHIND and posts.heads_role(word, names)):
            continue
        said = title.text[title.spans[at][0] : title.spans[at + 1][1]]
        if said[0].islower() and posts.POSTS.isdisjoint(title.folded[at + 2 : at + 3]):
            return said
    return ""


def interviews_somebody(title: Words, names: Names) -> bool:
    """Tell a verb with its object: "Interviewing Callum for", not "Interviewing at".

    >>> from calsync.detection.names import names_of
    >>> from calsync.detection.text import words
    >>> interviews_somebody(words("Interviewing chefs"), names_of(("en",)))
    True
    """
    found = title.folded
    if "interviewing" not in found:
        return False
    after = "".join(found[found.index("interviewing") + 1 :][:1])
    if after.endswith("s") and after[:-1] in names.role:
        return True
    return bool(after) and after not in names.connectors and "for" in found
