"""Whether an event takes place: cancelled, declined, or on."""

from __future__ import annotations

from functools import lru_cache

from calsync.detection.lexicon import cancellations
from calsync.detection.reading import Owner
from calsync.detection.text import lazy, words
from calsync.model import Event, Standing

# What mail and calendars put before a title, ended by a colon or a bracket.
_FORWARDED = frozenset(
    """
    re,r,res,aw,antw,antwort,odp,sv,vs,vl,ynt,rif,ref,rép,回复,回覆,答复,返信
    fw,fwd,wg,tr,rv,i,pd,vb,enc,doorst,ilt,vidarebefordrat,转发,轉寄,転送
    ext,external,invitation,updated invitation,invite,accepted,tentative,einladung,zusage
    invitation acceptée,accepté,invito,invitación,uitnodiging,convite,inbjudan,zaproszenie
    terminbestätigung,confirmation,confirmed
    """.strip()
    .replace("\n", ",")
    .replace("    ", "")
    .split(",")
)
_ENDS_OF_PREFIX = "]:："


# "Invitation: Chat @ Tue Mar 31, 2026 7am - 7:30am (PDT) (me@example.com)"
_AT_TIME = lazy(r"\s@\s[^\W\d_]{2,12}\.?,?\s[^@]{3,24}\b20\d\d\b.{0,120}$")


@lru_cache(maxsize=256)
def without_prefixes(title: str) -> tuple[str, bool]:
    """Return the title without "Fwd:" and a word for cancelled, and whether there was one."""
    title = title.strip()
    if "@" in title:
        title = _AT_TIME().sub("", title)
    title = _without_forwarding(title)
    found = words(title)
    if not found.folded:
        return title, False
    known = cancellations()
    text, spans = found.text, found.spans
    for count in (3, 2, 1):
        if len(spans) < count:
            continue
        if " ".join(found.folded[:count]) in known:
            end = spans[count - 1][1]
            gap = text[end : spans[count][0]] if len(spans) > count else text[end:]
            is_marked = any(s in ":：-–—])】）!|/*~" for s in gap) or "  " in gap
            if is_marked or (count == 1 and found.folded[0].isascii() and len(found.folded[0]) > 6):
                rest = text[end:].lstrip(" :：-–—])】）!|/*~\t")
                return _without_forwarding(rest), True
        if " ".join(found.folded[-count:]) in known and len(spans) > count:
            start = spans[-count][0]
            gap = text[spans[-count - 1][1] : start]
            if any(s in ":：-–—([【（!|/*~," for s in gap):
                return text[: spans[-count - 1][1]], True
    for at in range(max(1, len(spans) - 4), len(spans)):  # "Interview - CANCELLED by them"
        gap = text[spans[at - 1][1] : spans[at][0]]
        if found.folded[at] in known and any(s in ":：-–—([【（!|/*~," for s in gap):
            return text[: spans[at - 1][1]], True
    return title, False


def _without_forwarding(title: str) -> str:
    """Drop what mail and calendars put before a title: "Re: [EXT] Fwd: "."""
    while True:
        ends = [at for sign in _ENDS_OF_PREFIX if (at := title.find(sign)) > 0]
        head = title[: min(ends)] if ends else ""
        bare = head.lstrip(" [(*<\t").rstrip().lower()
        if not bare or bare not in _FORWARDED:
            return title
        title = title[len(head) + 1 :].lstrip()


def standing_of(event: Event, owner: Owner, is_cancelled: bool) -> Standing:
    """Tell whether an event is on; `is_cancelled` is what its title says."""
    if is_cancelled or event.status == "CANCELLED" or event.method == "CANCEL":
        return Standing.CANCELLED
    if any(person.partstat == "DECLINED" for person in event.attendees):
        mine = [
            p
            for p in event.attendees
            if p.email in owner.emails or (event.owner and p.email == event.owner)
        ]
        if not mine and len(event.attendees) == 1:
            mine = list(event.attendees)
        if mine and all(person.partstat == "DECLINED" for person in mine):
            return Standing.DECLINED
    return Standing.CONFIRMED
