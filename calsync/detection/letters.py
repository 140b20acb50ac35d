"""The firm of whoever writes a letter: below their name, or by what they say of themselves.

A domain is a weak trace of a firm where the letter spells it nowhere: it may be that of a group,
of an old name, of a shared office. Then counts what stands where writers put their firm.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from calsync.detection import departments, firms, jotted, persons, places, posts, signature
from calsync.detection.departments import TIES
from calsync.detection.domains import Domain
from calsync.detection.lexicon import vocabularies
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, fold, has_cjk, lazy, table, words
from calsync.detection.vocabulary import LANGUAGES

_LINES = 9  # of a signature, at most
# What stands before a name for whom, in what office or with what title one signs.
_AHEAD = spoken("titles of signers")
# Where a letter goes on with the one that it answers.
_ANSWERED = lazy(
    r"^\W*(?:(?:am|on|op|den|le|el|em|il|w dniu|dnia|pe|dne)\b.{4,80}:\s*$"
    r"|(?:from|von|van|fra|från|de|da|od)\s?:\s)"
)


def under_name(body: str, names: Names, people: Collection[str], at: Domain) -> str:
    """Return the firm in the lines below the name with which one of these people signs.

    A name that no word shows to be a firm's stands behind a post and before an address; one of
    both, or a telephone, is enough where the domain is vague.

    >>> from calsync.detection.domains import read
    >>> from calsync.detection.names import names_of
    >>> letter = "See you!\\n\\nJo Pike\\nHead of Care\\nTarnwell\\n5 Mill Lane"
    >>> under_name(letter, names_of(("en",)), {"jo", "pike"}, read("acme.example", ()))
    'Tarnwell'
    """
    lines = _of_letter(body)
    for number in range(len(lines) - 1, -1, -1):
        rest = _behind_name(lines[number], people)
        if rest is not None:
            block = "\n".join((rest, *lines[number + 1 : number + _LINES])).strip()
            firm = _firm_in(block, names, people, at, is_same=bool(rest))
            if firm:
                return firm
        firm = _before_name(lines[number], names, people) if number == len(lines) - 1 else ""
        if firm and (at.is_vague or departments.is_firm(firm, names, at)):
            return firm
    return ""


def signed(body: str, names: Names, people: frozenset[str], at: Domain) -> str:
    """Return the firm in the last lines of a letter, whoever signs it.

    >>> from calsync.detection.domains import read
    >>> from calsync.detection.names import names_of
    >>> letter = "See you!\\nJo Pike\\nHR | Pike Brothers Ltd"
    >>> signed(letter, names_of(("en",)), frozenset(), read("acme.example", ()))
    'Pike Brothers Ltd'
    """
    for firm in signature.firms_in(body, names, people):
        if has_cjk(firm):
            return firm
        is_lodging = not at.is_vague and places.is_for_guests(words(firm).folded)
        if departments.is_firm(firm, names, at) and not is_lodging:
            return firm
    return ""


def _of_letter(body: str) -> list[str]:
    """List the lines of a letter that are no part of an older one."""
    found = []
    for line in body.splitlines():
        is_beyond = line.lstrip().startswith((">", "|", "-----", "_____"))
        if is_beyond or _ANSWERED().match(line.lower()) is not None:
            break
        if line.strip():
            found.append(line.strip())
    return found


def _behind_name(line: str, people: Collection[str]) -> str | None:
    """Return what stands behind the name with which a line begins; None where none does."""
    if len(line) > 120:
        return None
    found = words(signature.without_greeting(line))
    at = 0
    while at < len(found.folded) and (
        found.folded[at] in _AHEAD or persons.is_honorific(found.folded[at])
    ):
        at += 1
    first = at
    while at < len(found.folded) and found.folded[at] in people:
        if at > first and found.text[found.spans[at - 1][1] : found.spans[at][0]].strip(" .-"):
            break  # "Jo Pike, Pike & Sons"
        at += 1
    if at == first or not any(len(w) > 1 for w in found.folded[first:at]):
        return None
    if found.text[found.spans[first][0]].islower():
        return None
    rest = found.text[found.spans[at - 1][1] :]
    if not rest.strip(" .,"):
        return ""
    is_divided = rest.lstrip()[:1] in ("|", "·", "•", ",", "–", "-", "—", "/", "(", "@", ";")
    return rest.strip() if is_divided else None


def _before_name(line: str, names: Names, people: Collection[str]) -> str:
    """Return the firm with which the last line begins before a name: "Acme | Jo Pike | HR"."""
    first, *rest = line.split(" | ")
    is_signed = any(people and set(words(part).folded) <= set(people) for part in rest)
    return first if is_signed and departments.is_nothing_else(first, names) else ""


def _firm_in(
    block: str, names: Names, people: Collection[str], at: Domain, *, is_same: bool
) -> str:
    """Return the firm among the parts of a signature."""
    is_led = is_same  # by the name on the same line, or by a post
    weak = ""
    for part, behind in pairwise((*jotted.parts(block, names), jotted.NONE)):
        name = _without_post(part, names)
        found = words(name).folded
        if not found or all(word in people for word in found) or behind.gap.startswith(":"):
            continue
        is_none = part.kind not in _MAY_SAY and name == part.text
        if not is_none and departments.is_firm(name, names, at):
            return name
        is_apart = part.kind != "person" or "\n" not in part.gap
        if part.kind in _MAY_BE and is_apart and not weak and departments.may_be_firm(name, names):
            is_head = _is_street(behind) or behind.kind == "town"
            is_vague = at.is_vague and (not at.is_letters or at.stands_for(name))
            if departments.joins_two(name):
                is_shown = is_vague and is_head
            elif is_vague:
                is_shown = is_led or is_head or behind.kind in ("phone", "link")
            else:
                is_beside = "\n" not in part.gap and departments.is_all_own(found, names)
                is_shown = is_led and (is_head or is_beside) and not places.is_house(found[-1:])
            weak = name if is_shown else ""
        is_post = part.kind in ("role", "desk") or _is_post(found, names) or firms.is_office(name)
        is_post = is_post and not _AHEAD.issuperset(found)
        is_led = is_post
    return weak


def _without_post(part: jotted.Part, names: Names) -> str:
    """Drop the post before a firm that says what it is: "head teacher Acme School"."""
    found = words(part.text)
    piece = Piece(part.text, found.folded, 0, 0)
    is_kind = not found.folded or found.folded[0] in names.org  # "Florist Acme"
    count = 0 if is_kind else posts.leading_role(piece, names)
    return found.text[found.spans[count][0] :] if count else part.text


_MAY_SAY = ("firm", "name", "named", "other")
_MAY_BE = ("firm", "name", "named", "person")


def _is_post(found: tuple[str, ...], names: Names) -> bool:
    return names.is_common(found) or any(posts.heads_role(word, names) for word in found)


# What stands between what somebody is and their firm: it leads to a firm alone …
_AT = table("at bei beim chez hos bij presso")
# … to anything that has parts …
_OF = spoken("ties of a signer")
# … and to a place as well.
_IN = spoken("places of a signer")
_ARTICLES = spoken("articles")
# What ends what somebody says of themselves …
_STOP = lazy(r"[.!?;:\n]\s?")
# … as does what they were before.
_BEFORE = spoken("former times")
# Behind which one says where one is just now: "I am at the Station Hotel".
_BEING = spoken("being")
_CLAUSE = 14  # words


def said(body: str, languages: Sequence[str], names: Names, at: Domain) -> str:
    """Return the firm that whoever writes says to be theirs: "here at Acme", "I'm CTO of Acme".

    What could be a place or a part of a house counts where a word says that it is a firm, or
    where the letters of their domain are picked from it.

    >>> from calsync.detection.domains import read
    >>> from calsync.detection.names import names_of
    >>> english = names_of(("en",))
    >>> text = "Hi! I'm the CTO of Tarnwell and would like to meet you."
    >>> said(text, ("en",), english, read("twl.example", ()))
    'Tarnwell'
    >>> said(text, ("en",), english, read("pikefield.example", ()))
    ''
    """
    lines = _of_letter(body)
    notes, later = words("\n".join(lines)), ""
    for name, is_sure, is_of_self in _behind_own(notes, languages, at):
        if _is_shown(name, names, at, is_sure=is_sure):
            if not is_of_self:
                return name
            later = later or name
    return later or _by_we(lines, names, at) or _of_team(lines[-3:], names, at)


def _is_shown(name: str, names: Names, at: Domain, *, is_sure: bool) -> bool:
    """Tell a name that is sure to be a firm's, or says so, or whose letters a domain picks.

    Those of a domain that is nothing but letters are always picked.
    """
    is_sure = is_sure and not at.is_letters
    is_shown = is_sure or departments.is_firm(name, names, at) or at.stands_for(name)
    return is_shown and departments.is_nothing_else(name, names)


def _behind_own(
    notes: Words, languages: Sequence[str], at: Domain
) -> Iterator[tuple[str, bool, bool]]:
    """List names behind phrases of their own, whether sure, and whether of who somebody is."""
    for language in languages:
        for phrase, mark in _own(language):
            begin = notes.padded.find(f" {phrase} ")
            while begin >= 0:
                behind = notes.padded.count(" ", 0, begin + 1) + phrase.count(" ")
                if mark == "^":
                    for name, is_sure in _of_self(notes, behind, at):
                        yield name, is_sure, True
                else:
                    yield _name_at(notes, behind), not mark or (mark == "?" and at.is_vague), False
                begin = notes.padded.find(f" {phrase} ", begin + 1)


# "At Acme we …", "En Acme somos …"
_AT_START = lazy(
    r"(?:^|(?<=[.!?…)] )|(?<=, ))"
    r"(?:[Aa]t|[Bb]eim?|[Bb]ij|[Hh]os|[Pp]å|[Cc]hez|[EeIi]n|Em|[Nn][ao]|[Ww]e?|[Dd]a|[Pp]resso"
    r"|[Aa]lla|[Aa]l) (?=[A-ZÀ-Þ0-9])"
)
_WE = spoken("we")
_ENDS_OF_WE = ("mos", "amo", "iamo", "my")


def _by_we(lines: Sequence[str], names: Names, at: Domain) -> str:
    """Return the firm of a sentence in which "we" do something there: "At Acme we train …"."""
    for line in lines:
        for match in _AT_START().finditer(line):
            text = words(line[match.end() : match.end() + 90])
            name = _name_at(text, 0)
            count = len(words(name).folded)
            behind = text.folded[count : count + 3]
            is_ours = any(w in _WE or w.endswith(_ENDS_OF_WE) for w in behind)
            is_sure = at.is_vague and fold(match.group().strip()) in _AT
            if is_ours and _is_shown(name, names, at, is_sure=is_sure):
                return name
    return ""


_TEAM = lazy(
    r"(?:^|\b)(?:[Tt]he|[Yy]our|[Dd]as|[Ee]uer|[Dd]ein|[Ii]hr) ([A-ZÀ-Þ0-9].{1,40}?)[ -][Tt]eam\b"
)


def _of_team(lines: Sequence[str], names: Names, at: Domain) -> str:
    """Return the firm whose team takes leave: "the Acme team"."""
    for line in lines:
        match = _TEAM().search(line) if "eam" in line else None
        name = match.group(1) if match is not None else ""
        if _is_shown(name, names, at, is_sure=at.is_vague):
            return name
    return ""


@lru_cache(maxsize=len(LANGUAGES))
def _own(language: str) -> tuple[tuple[str, str], ...]:
    """Return the phrases that stand before the firm of whoever writes, each with its mark."""
    lines = vocabularies((language,))[0].own
    return tuple(
        (fold(x.lstrip("~^?")).replace("'", " "), x[0] if x[0] in "~^?" else "") for x in lines
    )


def _of_self(notes: Words, first: int, at: Domain) -> Iterator[tuple[str, bool]]:
    """List what may be a firm in what somebody says that they are, and whether it hardly is not."""
    is_just_now = notes.folded[first - 1] in _BEING
    for here in range(first, min(first + _CLAUSE, len(notes.folded) - 1)):
        gap, word = notes.text[notes.spans[here - 1][1] : notes.spans[here][0]], notes.folded[here]
        if _STOP().match(gap) or word in _BEFORE:
            return
        is_joint = word in _AT or word in _OF or word in _IN
        is_joint = is_joint and notes.text[notes.spans[here][0]].islower()
        if is_joint and not (here == first and is_just_now):
            yield _name_at(notes, here + 1), word in _AT or (at.is_vague and word in _OF)


def _name_at(text: Words, at: int) -> str:
    """Return the name in capitals that begins at a word, an article before it aside."""
    stop = here = at
    if at and _STOP().search(text.text[text.spans[at - 1][1] : text.spans[at][0]]):
        return ""
    while here < len(text.folded) and here - at < 7:
        begin, word = text.spans[here][0], text.folded[here]
        gap = text.text[text.spans[here - 1][1] : begin] if here else ""
        if here > at and gap not in (" ", " & ", "-", "&", "'", "’", " + "):
            break
        if text.text[begin].isupper() and word not in _NOBODY:
            stop = here + 1
        elif stop == at and word in _ARTICLES:
            at = stop = here + 1
        elif word not in TIES or word in ("das", "die", "den") or stop == at:
            break
        here += 1
    return text.text[text.spans[at][0] : text.spans[stop - 1][1]] if stop > at else ""


_NOBODY = spoken("persons addressed")


def headed(body: str, names: Names, at: Domain) -> str:
    """Return the firm that heads a letter, or an address in it.

    >>> from calsync.detection.domains import read
    >>> from calsync.detection.names import names_of
    >>> english, bank = names_of(("en",)), read("tfl.example", ())
    >>> headed("TARN FREIGHT - INTERVIEW DAY\\n9:00 panel", english, bank)
    'TARN FREIGHT'
    >>> headed("9:00 panel\\nHotel: Tarn Freight, 5 Mill Lane", english, bank)
    ''
    """
    lines = _of_letter(body)
    for part in jotted.parts(lines[0][:90], names) if lines else ():
        is_head = part.text.isupper() and len(part.text) > 5
        if is_head and _is_shown(part.text, names, at, is_sure=at.is_vague):
            return part.text
    for number, line in enumerate(lines):
        bare = places.without_label(line)[:90]
        below = "\n".join(line[:60] for line in lines[number + 1 : number + 3])
        if bare[:1].isupper() and not bare.endswith(_ENDS):
            name = _ahead_of_street([*jotted.parts(f"{bare}\n{below}", names), *_NO_PARTS])
            is_lodging = not at.is_vague and places.is_for_guests(words(name).folded)
            is_head = bool(name) and bare.startswith(name) and not is_lodging
            if is_head and _is_shown(name, names, at, is_sure=at.is_vague):
                return name
    return ""


_ENDS = (".", "!", "?", ":", ",")  # of sentences


def _ahead_of_street(parts: Sequence[jotted.Part]) -> str:
    """Return the name that begins these parts, if a street stands behind it, or behind a house."""
    is_label = parts[0].kind not in _MAY_BE or parts[1].gap.startswith(":")
    return "" if is_label or not any(map(_is_street, parts[1:3])) else parts[0].text


def _is_street(part: jotted.Part) -> bool:
    return part.kind == "street" or places.is_street(words(part.text).folded)


_NO_PARTS = (jotted.NONE, jotted.NONE)
