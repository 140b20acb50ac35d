"""A firm written out: the words in a text that the label of its domain abbreviates.

The domain of whoever invites is the surest trace of a firm, but a bare label:
"holmrasch" is "Advokatfirmaet Holm & Rasch" in the signature below.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from calsync.detection.firms import without_office
from calsync.detection.keys import LEGAL, employer_key
from calsync.detection.names import Names
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, has_cjk, table, words

# What a name may hold between its words and a label leaves out.
JOINTS = spoken("joints")
# Whom a letter addresses, with a capital: no part of a name.
POLITE = spoken("polite addresses")
# What a label adds to a name.
_TAILS = table(
    """
    hr jobs job careers career recruiting recruitment talent team group grp hq law legal online
    web intl int global eu uk us de fr es it pt nl pl se dk no fi cz at ch be jp cn kr tw hk com
    app inc ltd gmbh ag ab as bv sa sl srl spa oy kk co corp mail inc edu gov org ca au nz in sg
    """
)
# Words that a point shortens.
_SHORT = spoken("abbreviations")
_OF_ADDRESS = ("/", ".", "@", "=", "%", "_")
_LONGEST = 8  # words of a name


@lru_cache(maxsize=512)
def bare(label: str) -> str:
    """Drop what is no letter or digit from a label of a domain or an address."""
    return "".join(words(label.replace("_", " ")).folded)


def without_umlauts(label: str) -> str:
    """Write a label as names are folded: "soehne" is "sohne", as "Söhne" is."""
    return label.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def abbreviates(label: str, name: str) -> bool:
    """Tell whether a bare label stands for this name as a whole.

    >>> abbreviates("bellweathercu", "Bellweather Credit Union"), abbreviates("acme", "Globex")
    (True, False)
    """
    text = _Text(words(name), knows_capitals=False)
    stop = text.fit(label, 0) if text.folded else 0
    if stop > 0 and all(word in LEGAL for word in text.folded[stop:]):
        return True
    return _is_turned(label, [w for w in text.folded if w not in JOINTS and w not in LEGAL])


def _is_turned(label: str, found: Sequence[str]) -> bool:
    """Tell whether a label says the two words of a name the other way round.

    >>> _is_turned("rehnadvokat", ["advokatfirman", "rehn"])
    True
    """
    if len(found) != 2 or not label.startswith(found[1]):
        return False
    rest = label.removeprefix(found[1])
    return len(rest) > 3 and found[0].startswith(rest)


def initials(name: str) -> str:
    """Return the letters with which the words of a name begin, its joints and legal form aside."""
    return "".join(w[0] for w in words(name).folded if w not in JOINTS and w not in LEGAL)


def written_out(
    labels: Iterable[str],
    text: Words,
    names: Names,
    *,
    knows_capitals: bool = True,
    keeps_office: bool = False,
) -> str:
    """Return the longest name in `text` that one of these bare labels stands for; or "".

    In a title capitals tell nothing (`knows_capitals`): people write their own as they like.
    Of an agency "recruiting" is a part of the name (`keeps_office`).

    >>> from calsync.detection.names import names_of
    >>> english = names_of(("en",))
    >>> text = words("See you Monday. Marcy, HR Generalist, Copperline Freight Inc.")
    >>> written_out(["copperlinefreight"], text, english)
    'Copperline Freight Inc.'
    """
    best = ""
    searched = _Text(text, knows_capitals)
    for label in labels:
        if len(label) < 3:
            continue
        for at, word in enumerate(text.folded):
            if word[0] == label[0] and searched.is_capital(at) and not searched.is_in_address(at):
                stop = searched.fit(label, at)
                if stop:
                    found = searched.whole(at, stop, names)
                    own = without_office(found, (label,))
                    own = found if keeps_office and bare(own) != label else own
                    best = max(best, own, key=len)
    return best


class _Text:
    """Words in which a name is looked for."""

    def __init__(self, text: Words, knows_capitals: bool) -> None:
        self.text = text.text
        self.spans = text.spans
        self.folded = text.folded
        self.knows_capitals = knows_capitals

    def is_in_address(self, at: int) -> bool:
        """Tell whether a word is a part of a link or of an address."""
        begin, end = self.spans[at]
        return self.text[begin - 1 : begin] in _OF_ADDRESS or self.text[end : end + 1] in ("/", "@")

    def is_capital(self, at: int) -> bool:
        return not (self.knows_capitals and self.text[self.spans[at][0]].islower())

    def gap(self, at: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.spans[at - 1][1] : self.spans[at][0]]

    def is_tied(self, at: int) -> bool:
        """Tell whether a word may continue the name that the one before it belongs to."""
        gap = self.gap(at)
        if gap == ". ":  # "St. Mary", not the end of a sentence
            begin, end = self.spans[at - 1]
            is_form = self.folded[at - 1] in LEGAL
            is_short = end - begin < 3 or self.folded[at - 1] in _SHORT
            return is_short and not is_form and not self.text[begin:end].isupper()
        return gap in (" ", "-", " & ", "&", "'", "’", " + ", "+", " '", " ’")

    def fit(self, label: str, at: int) -> int:
        """Return behind which word, from `at` on, the label is used up; 0: nowhere.

        Each word gives its beginning to the label, the first always; one word and any
        joints may be left out. A word of four letters has to be there in full, or three
        initials. Half of a label is enough where its rest stands for something else.
        """
        whole = part = 0
        stack = [(at, at, label, 0, False, False)]
        while stack:
            here, last, rest, gave, has_skipped, in_full = stack.pop()
            if (not rest or rest in _TAILS) and (in_full or gave > 2):
                whole = max(whole, last)
                continue
            is_over = here >= len(self.folded) or here - at >= _LONGEST
            if is_over or (here > at and not self.is_tied(here)):
                if in_full and len(label) - len(rest) >= 5 and 2 * len(rest) <= len(label):
                    part = max(part, last)
                continue
            if here > at and "&" in self.gap(here):
                for joint in ("and", "und", "et", "y", "e", "i", "og", "och", "n"):
                    if rest.startswith(joint):
                        rest = rest.removeprefix(joint)
                        break
            word = self.folded[here]
            common = _common(word, rest)
            if common < len(word) and not self.is_capital(here):
                common = 0
            for length in {common, 1} if common else ():
                is_full = in_full or (length == len(word) and length > 3)
                stack.append((here + 1, here + 1, rest[length:], gave + 1, has_skipped, is_full))
            if gave and word in JOINTS:
                stack.append((here + 1, last, rest, gave, has_skipped, in_full))
            elif gave and not has_skipped:
                stack.append((here + 1, last, rest, gave, True, in_full))
        return whole or part

    def whole(self, at: int, stop: int, names: Names) -> str:
        """Widen the words from `at` to `stop` to the whole name that they stand in."""
        found = self.folded
        while stop < len(found) and stop - at < _LONGEST and self.is_tied(stop):
            ahead = stop
            while ahead < len(found) and found[ahead] in JOINTS and self.is_tied(ahead):
                ahead += 1
            if ahead == len(found) or not self.is_tied(ahead):
                break
            word, is_next = found[ahead], ahead == stop
            is_legal = is_next and word in LEGAL and (self.is_capital(ahead) or len(word) > 2)
            is_capital = self.knows_capitals and self.is_capital(ahead)
            is_name = is_next and is_capital and word not in names.filler and word not in names.role
            is_name = is_name and len(word) > 1 and has_cjk(word) == has_cjk(found[stop - 1])
            is_name = is_name and not self._begins_another(ahead)
            if not (is_legal or is_name or (word in names.org and self.is_capital(ahead))):
                break
            stop = ahead + 1
        while at > 0 and stop - at < _LONGEST and self.is_tied(at):
            before = at - 1
            while before > 0 and found[before] in JOINTS and self.is_tied(before):
                before -= 1
            if found[before] not in names.org or not self.is_capital(before):
                break
            at = before
        begin, end = self.spans[at][0], self.spans[stop - 1][1]
        if self.text[begin].isascii() and has_cjk(self.text[begin:end]):
            end = next(i for i in range(begin, end) if has_cjk(self.text[i]))  # "Acmeの"
        elif found[stop - 1] in LEGAL and self.text[end : end + 1] == ".":
            end += 1
        return self.text[begin:end]

    def _begins_another(self, at: int) -> bool:
        """Tell letters that belong to a word of another script: "Acme CX 매니저"."""
        following = self.folded[at + 1 : at + 2]
        is_short = len(self.folded[at]) < 4 and self.folded[at].isascii()
        return is_short and bool(following) and has_cjk(following[0]) and self.gap(at + 1) == " "


def _common(one: str, other: str) -> int:
    """Count the letters with which both begin."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def similar(one: str, other: str) -> bool:
    """Tell two names of which one begins or ends the other: "Acme", "getacme"."""
    a = employer_key(one).replace(" ", "")
    b = employer_key(other).replace(" ", "")
    if not a or not b:
        return False
    short, long = sorted((a, b), key=len)
    # "getacme.com", "acme-group.com"
    return (
        long.startswith(short)
        if len(short) < 5
        else short in (long[: len(short)], long[-len(short) :])
    )


def stands_for(short: str, long: str) -> bool:
    """Tell whether one name is made of the first letters of another."""
    return len(short) > 1 and initials(long) == short.casefold()


def says_more(long: str, short: str) -> bool:
    """Tell whether a name says all that another does, or what its letters stand for, and more."""
    one, other = words(long), words(short)
    if not other.folded or len(one.folded) <= len(other.folded) or len(one.folded) > 6:
        return False
    return other.padded in one.padded or stands_for(short, long)
