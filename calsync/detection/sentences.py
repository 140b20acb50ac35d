"""Employer and role as the sentences of an invitation name them.

The sentences are templates of the vocabularies: "your interview with {co}".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import NamedTuple

from calsync.detection.ends import says_for_what
from calsync.detection.lexicon import vocabularies
from calsync.detection.prepared import prepared
from calsync.detection.spelling import JOINTS
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, cut, fold, has_cjk, lazy, table

_WORDS_BEFORE = 9  # of a sentence that goes on to say what a firm does
_WORDS_BEHIND = 9  # … and of one that ends with it
_STOP = '.,;:!?()（）。、，；！「」『』\n|"“”'


class Sentence(NamedTuple):
    """A template of the vocabulary taken apart at its slots."""

    section: str
    order: int  # in its section
    anchor: str  # its longest piece
    template: str  # with "{co}" and "{role}" for slots
    is_loose: bool  # other words stand in its slot, too

    @property
    def parts(self) -> list[str]:
        """Its pieces and slots in turn."""
        return _SLOT().split(self.template)

    @property
    def lead(self) -> str:
        """What stands before the first slot."""
        return self.template.partition("{")[0]

    @property
    def is_label(self) -> bool:
        """Tell "company: {co}" from a sentence; it says plainly which of several firms it is."""
        return self.lead.endswith(":") and has_cjk(self.anchor)


_Written = tuple[str, int, str, str, bool]  # the fields of a `Sentence`
_TEAMS = spoken("teams")
# What stands between what a team does and its firm.
_AT = r" (?:at|bei|bij|hos|chez|presso|in|en|na|no|w|ve|på|within|here at) "
_AT_FIRM = lazy(_AT)
_SECTIONS = ("notes names", "notes client", "notes group", "notes beside")
_SLOT = lazy(r"(\{co\}|\{role\})")


def prepare(languages: Iterable[str]) -> None:
    """Have the sentences of these languages taken apart and kept."""
    for language in languages:
        _sentences(language)


@cache
def _sentences(language: str) -> tuple[dict[str, list[_Written]], list[_Written]]:
    """Return the sentences of a language by a word without which none fits, and those of signs."""
    return prepared(
        f"{language}-sentences",
        lambda: _sorted(language),
        of=(f"{language}.txt",),
        by=("sentences", "lists", "text"),
    )


def _sorted(language: str) -> tuple[dict[str, list[_Written]], list[_Written]]:
    by: dict[str, list[_Written]] = {}
    signs: list[_Written] = []
    templates = vocabularies((language,))[0].templates
    for section in _SECTIONS:
        for order, line in enumerate(templates.get(section, ())):
            template = line.removeprefix("~")
            anchor = max(template.replace("{role}", "{co}").split("{co}"), key=len)
            sentence = (section, order, anchor.strip(), template, template is not line)
            if has_cjk(anchor):
                signs.append(sentence)
            else:
                found = cut(anchor if anchor.isascii() else fold(anchor))
                by.setdefault(max(found, key=len), []).append(sentence)
    return by, signs


@cache
def _of_word(language: str, word: str) -> tuple[Sentence, ...]:
    return tuple(Sentence(*written) for written in _sentences(language)[0][word])


@cache
def _of_signs(language: str) -> tuple[Sentence, ...]:
    return tuple(Sentence(*written) for written in _sentences(language)[1])


@lru_cache(maxsize=4)
def _with_a_word_of(notes: Words, languages: Sequence[str]) -> dict[str, list[Sentence]]:
    """Return the sentences of each section that have a word in common with the notes."""
    found: dict[str, list[Sentence]] = {}
    for language in languages:
        for word in _sentences(language)[0].keys() & notes.unique:
            for sentence in _of_word(language, word):
                found.setdefault(sentence.section, []).append(sentence)
        for sentence in _of_signs(language) if notes.has_signs else ():
            found.setdefault(sentence.section, []).append(sentence)
    for sentences in found.values():
        sentences.sort(key=attrgetter("order"))
    return found


def _said(
    section: str, notes: Words, text: str, languages: Sequence[str]
) -> tuple[list[Sentence], str]:
    """Return the sentences that `text` may hold, in their order, and the text to fit them to."""
    found = _with_a_word_of(notes, languages).get(section)
    if not found:
        return [], ""
    low = _low(text)
    return [sentence for sentence in found if sentence.anchor in low], low


@lru_cache(maxsize=4)
def _low(text: str) -> str:
    """Write a text small, letter by letter, with the signs of the templates."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("'", " ").replace("’", " ").replace("：", ":")


def from_notes(
    notes: Words, text: str, languages: Sequence[str], firm: Callable[[str], str]
) -> tuple[str, str]:
    """Return (employer, role) as sentences in `text` name them, either perhaps empty.

    `firm` returns the name in what stands in an employer's place; empty where it is none.
    """
    employer = role = ""
    found, low = _said("notes names", notes, text, languages)
    for sentence in sorted(found, key=lambda s: not s.is_label):
        told = sentence.template
        if (employer or "{co}" not in told) and (role or "{role}" not in told):
            continue
        slots = _fit(sentence, low, text)
        if slots is not None and not slots.get("co", "").startswith(_PARTICLES):
            employer = employer or firm(slots.get("co", ""))
            role = role or slots.get("role", "")
    return employer, role


# With which no name begins.
_PARTICLES = ("の", "は", "を", "が", "に", "へ", "で")


def last_name(said: str) -> str:
    """Return the name in capitals that ends what was said: "we hear that Acme Foods".

    >>> last_name("good news that Acme & Sons"), last_name("they all")
    ('Acme & Sons', '')
    """
    found = said.split()
    first = last = len(found)
    for at in range(last - 1, -1, -1):
        if found[at][0].isupper() or found[at][0].isdigit():
            first = at
        elif not (found[at] == "&" or found[at].lower() in JOINTS):
            break
    return " ".join(found[first:last])


def _follows_name(before: str) -> bool:
    """Tell whether a name, or "is" behind one, stands before a sentence."""
    found = before.rpartition("\n")[2].split()[-3:]
    if found[-1].lower() in _IS:
        found.pop()
    return len(found) > 1 and found[-1][0].isupper() and found[-2][0].isupper()


_IS = table("is ist est es è é är er jest je on")


class Said(NamedTuple):
    """What a sentence says in the place of a firm, and what its line says before it."""

    firm: str
    is_last: bool  # the sentence ends with it, or is of a script in which it stands apart
    before: str
    is_loose: bool


def firms_in(
    section: str, notes: Words, text: str, languages: Sequence[str], *, stands_apart: bool = False
) -> Iterator[Said]:
    """List what sentences of a section say in the place of a firm.

    With `stands_apart` a sentence counts only where a line or a phrase begins with it.
    """
    found, low = _said(section, notes, text, languages)
    for sentence in found:
        slots = _fit(sentence, low, text, _WORDS_BEFORE)
        if slots is None or not slots.get("co"):
            continue
        lead = sentence.lead
        at = low.find(lead) if lead else text.find(slots["co"])
        before = text[: max(at, 0)].rstrip(" ")
        is_label = lead.endswith(":") and " " not in lead
        is_within = bool(before and lead) and before[-1].isalnum()
        if is_within and stands_apart and not is_label:
            is_within = not _follows_name(before)
        if not (is_within and (stands_apart or is_label)):
            is_in_signs = has_cjk(sentence.anchor) and not has_cjk(slots["co"])
            yield Said(slots["co"], bool(lead) or is_in_signs, before, sentence.is_loose)


def _fit(sentence: Sentence, low: str, text: str, longest: int = 4) -> dict[str, str] | None:
    at, parts = 0, sentence.parts
    for _ in range(4):
        found = _fit_at(parts, low, text, at, longest)
        if isinstance(found, dict):
            return found
        if found < 0:
            return None
        at = found
    return None


def _fit_at(parts: list[str], low: str, text: str, at: int, longest: int) -> dict[str, str] | int:
    first = parts[0]
    found: dict[str, str] = {}
    if first:
        start = low.find(first, at)
        if start < 0:
            return -1
        if first[0].isalnum() and start and low[start - 1].isalnum() and first.isascii():
            return start + 1
        here = start + len(first)
        again = start + 1
    else:  # the slot comes first: what stands before the next piece on its line
        start = low.find(parts[2], at)
        if start < 0:
            return -1
        if _cuts_word(low, start, parts[2]):
            return start + 1
        begin = max(low.rfind(stop, 0, start) for stop in _STOP) + 1
        begin = max(begin, start - (40 if longest == 4 else 70))
        value = text[begin:start].strip()
        if not value or len(value.split()) > longest:
            return start + 1
        found[parts[1][1:-1]] = value
        here = start + len(parts[2])
        parts = ["", "", *parts[3:]] if len(parts) > 3 else ["", ""]
        again = start + 1
        if len(parts) <= 2:
            return found
        parts = parts[1:]
    position = 1
    while position < len(parts):
        slot = parts[position][1:-1]
        if not slot:
            break
        literal = parts[position + 1] if position + 1 < len(parts) else ""
        is_labelled = low[here - 1 : here] == ":"
        here = _behind_label(low, here) if is_labelled else here
        end = _slot_end(low, text, here, literal, slot, is_labelled=is_labelled)
        behind = _behind_team(low, parts[position - 1], here, end) if slot == "co" else 0
        if behind:
            here = behind
            end = _slot_end(low, text, here, literal, slot, is_labelled=is_labelled)
        value = text[here:end].strip(" -–—*•\t'\"“”„")
        if slot == "co" and not literal:
            value = " ".join(value.split()[:_WORDS_BEHIND])
            value = value if len(value) <= 70 else value[:70].rpartition(" ")[0]
        if not value or len(value) > 70 or len(value.split()) > _WORDS_BEHIND:
            return again
        if literal:
            if not low.startswith(literal, end):
                return again
            end += len(literal)
        found[slot] = value
        here = end
        position += 2
    return found if found else again


def _cuts_word(low: str, start: int, literal: str) -> bool:
    """Tell letters that stand in a longer word: no "HR" is in "Zephrel"."""
    behind = low[start + len(literal) : start + len(literal) + 1]
    return literal.isalpha() and literal.isascii() and behind.isascii() and behind.isalpha()


def _behind_label(low: str, here: int) -> int:
    """Return where the value of a label begins: on the next line with text, if that is no label."""
    if low[here:].partition("\n")[0].strip():
        return here
    rest = low[here:].lstrip()
    value = rest.partition("\n")[0].rstrip()
    if not value or ":" in value or value.endswith("?"):
        return here
    return len(low) - len(rest)


# What ends a name behind "company:" …
_DASHES = (" – ", " - ", " — ", " | ", " / ")
# … and in a sentence.
_JOINTS = (
    " and ",
    " und ",
    " et ",
    " y ",
    " e ",
    " en ",
    " for ",
    " for your",
    " for the post",
    " for the role",
    " for the job",
    " as ",
    " to ",
    " on ",
    " in der ",
    " with ",
    " where ",
    " which ",
    " who ",
    " today",
    " next ",
    " will ",
    " is ",
    " has ",
    " är ",
    " ist ",
    " est ",
    " è ",
    " jest ",
    " we ",
    " wir ",
    " zu ",
    " für ",
    " pour ",
    " para ",
    " per ",
    " voor ",
    " och ",
    " i ",
    " a ",
    " our ",
    " your ",
    " team",
    " am ",
    " vom ",
    " role",
    " position",
    " – ",
    " - ",
    " — ",
    " | ",
    "の",
    "へ",
    "に",
    "から",
    "では",
    "的",
)


def _behind_team(low: str, lead: str, here: int, end: int) -> int:
    """Return where the firm begins behind what its team does: "equipo de Pagos en Acme"; or 0."""
    if _TEAMS.isdisjoint(fold(lead).split()[-2:]):
        return 0
    match = _AT_FIRM().search(low, here, end + 12)
    return match.end() if match is not None and match.start() <= end else 0


def _is_of_partners(rest: str) -> bool:
    """Tell what goes on in the name of a firm: "… and Sons", "… e Filhos"."""
    found = rest.split(maxsplit=2)[:2]
    return len(found) == 2 and found[0] in JOINTS and fold(found[1]).rstrip(".") in _PARTNERS


def _is_for_field(name: str, joint: str) -> bool:
    """Tell what a body is for: "Hochschule für Tarnkunde", "Institute for Harbours"."""
    said = (*cut(fold(name))[-1:], *cut(fold(joint)))
    return len(said) == 2 and says_for_what(said, 1) and name[:1].isupper()


_PARTNERS = spoken("partners")


def _slot_end(low: str, text: str, here: int, literal: str, slot: str, *, is_labelled: bool) -> int:
    limit = min(len(low), here + 80)
    end = limit
    for stop in _STOP:
        found = low.find(stop, here, end)
        while found >= 0 and stop == "." and found + 1 < limit and low[found + 1].isalnum():
            found = low.find(stop, found + 1, end)  # "node.js", "acme.com"
        while (
            found >= 0
            and stop in "()"
            and slot == "role"
            and found + 2 < limit
            and low[found + 2] in "/|"
        ):
            found = -1
        if found >= 0:
            end = min(end, found)
    if literal:
        found = low.find(literal, here, end + len(literal))
        while found >= 0 and _cuts_word(low, found, literal):
            found = low.find(literal, found + 1, end + len(literal))
        return found if found >= 0 else end
    if slot == "co":
        for joint in _DASHES if is_labelled else _JOINTS:
            where = text if len(joint) < 4 else low  # "Padaria A Rosa"
            found = where.find(joint, here + 1, end)
            while found > 0 and (
                _is_of_partners(low[found:end]) or _is_for_field(text[here:found], joint)
            ):
                found = where.find(joint, found + 1, end)
            if found > 0 and joint == " team" and _AT_FIRM().match(low, found + len(joint)):
                return here  # "the Payments team at Acme"
            if found > 0:
                end = min(end, found)
    return end
