"""What a reminder remembers: digests by which a run knows it again without a memory.

A mark (`model.Mark`) travels in the reminder. It tells a new cause from an old one, the
user's edits from calsync's own words, and an interview whose UID changed from a new one.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from hashlib import sha256

from calsync import notes
from calsync.model import (
    Application,
    Event,
    Held,
    Interview,
    Kinds,
    Me,
    Round,
    Rules,
    Said,
    Status,
)


def digest(*parts: str) -> str:
    """Shorten values to the 8 hex digits that a mark carries."""
    return sha256("\x00".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:8]


def stamp(moment: datetime) -> str:
    """UTC basic form: 20260210T140000Z."""
    at = moment.astimezone(UTC)
    # By hand, since `strftime` takes three times as long, and a run asks for thousands.
    return f"{at.year:04}{at.month:02}{at.day:02}T{at.hour:02}{at.minute:02}{at.second:02}Z"


def judged_mark(event: Event) -> str:
    """Digest of all that detection reads; a new answer or cancellation is no change."""
    people = [event.organizer] if event.organizer else []
    return digest(
        event.title,
        event.notes,
        event.location,
        event.url,
        *(p.email + p.name for p in people),
        *sorted(p.email + p.name for p in event.attendees),
        *sorted(event.categories),
        str((event.end - event.start).total_seconds()),
        str((event.all_day, event.recurring, event.endless)),
    )


def twin_mark(interview: Interview) -> str:
    """Digest of start and employer: one interview under two UIDs has the same."""
    if not interview.employer_key:
        return ""
    return digest("twin", stamp(interview.event.start), interview.employer_key)


def double_mark(interview: Interview) -> str:
    """Digest of start, title and organizer, for an interview whose employer is unknown."""
    event = interview.event
    organizer = event.organizer.email if event.organizer else ""
    return digest("double", stamp(event.start), event.title.casefold().strip(), organizer)


def round_mark(application: Application, number: int) -> str:
    """Digest of employer and date of the round at `number`; empty without an employer."""
    return mark_of_round(application.employer_key, application.rounds[number].day)


def mark_of_round(employer_key: str, day: date) -> str:
    """Digest of an employer and a date; empty without an employer."""
    return digest("round", employer_key, day.isoformat()) if employer_key else ""


def off_key(interview_id: str) -> str:
    """Name the moment at which an interview was first seen to be off."""
    return f"{interview_id}/off"


def former_key(interview_id: str, former: str) -> str:
    """Name the moment at which an interview was first seen under another UID than before."""
    return f"{interview_id}/was/{former}"


def parse_stamp(text: str) -> datetime | None:
    """Read what `stamp` wrote; None where it is not understood."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def sequence_cause(anchor: Round, later: list[Interview], rules: Rules, common: str) -> str:
    """Digest of what a contact sequence follows from; nothing in it depends on `now`."""
    return digest(
        *(_identity(i) for i in anchor.interviews),
        "later",
        *(_identity(i) for i in later),
        "said",
        *(_said(i) for i in anchor.interviews),
        _news(anchor.said),
        "rules",
        repr(rules.follow_ups),
        repr(rules.let_go_after),
        common,
    )


def round_cause(round_: Round, common: str) -> str:
    """Digest of what a card or a thank-you follows from."""
    talks = round_.interviews
    return digest("round", *(_identity(i) for i in talks), *(_said(i) for i in talks), common)


def feedback_cause(application: Application, rules: Rules, common: str) -> str:
    """Digest of what the request for feedback follows from, the rejection apart."""
    contact = next((r.said.contact for r in reversed(application.rounds) if r.said.contact), None)
    return digest("feedback", repr(rules.feedback_after), repr(contact), common)


def _news(said: Said) -> str:
    """Say what of it moves or words a sequence; what closes one is no part of it."""
    no_show = said.status is Status.NO_SHOW
    return repr((no_show, said.timeline and said.timeline.isoformat(), said.contact))


def common_cause(rules: Rules, me: Me, kinds: Kinds, *, region: str, zone: str) -> str:
    """Digest of the settings that move or word every reminder of an application."""
    return digest(
        rules.contact_time.isoformat(),
        repr(sorted(rules.avoid_weekdays)),
        repr(rules.avoid_first_workday),
        region,
        repr(rules.extra_holidays),
        repr(rules.quiet),
        zone,
        me.timezone.key if me.timezone else "",
        me.language,
        repr(kinds.discreet),
        *filter(None, [me.name]),
    )


def basic(day: date) -> str:
    """YYYYMMDD."""
    return day.strftime("%Y%m%d")


def title_mark(title: str) -> str:
    """Digest of a title, however its words are spaced."""
    return digest(" ".join(title.split()))


def text_mark(text: str) -> str:
    """Digest of a reminder's text without the lines to fill in, however it is broken."""
    return digest(" ".join(notes.body(text).split()))


def _identity(interview: Interview) -> str:
    """Say when an interview is and whether it takes place; under a new UID it is the same."""
    event = interview.event
    return f"{stamp(event.start)} {stamp(event.end)} {interview.standing.value}"


def _said(interview: Interview) -> str:
    """What the user says of employer and role; detection's own reading is no cause."""
    lines = notes.lines(interview.event.notes)
    return repr([(line.key, line.value) for line in lines if line.key in ("employer", "role")])


def words_mark(title: str, text: str, since: str, said_on: date | None = None) -> str:
    """Say what the user says in a reminder, since when, and from which day a date counts.

    Empty where none of that is known.
    """
    words = f"{_words(title, text)}.{since}" if since else ""
    return f"{words or '.'}.{_named(text)}.{basic(said_on)}" if said_on else words


def said_since(held: Held) -> str:
    """Give the LAST-MODIFIED that counts for what a reminder says.

    What calsync writes into it makes no word in it newer.
    """
    words, since, *_date = [*held.mark.words.split("."), ""]
    return since if words and words == _words(held.title, held.text) else held.modified


def said_on(held: Held) -> date | None:
    """Give the day from which a date counts that a reminder names; None: from its own day.

    calsync has moved the reminder since, or has taken the words over from another.
    """
    *_words_since, named, day = ["", "", *held.mark.words.split(".")]
    if len(_words_since) != 4 or named != _named(held.text):
        return None
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None


def _words(title: str, text: str) -> str:
    said = [f"{line.key}: {line.value}" for line in notes.lines(text) if not notes.is_id(line)]
    return digest("words", str(notes.title(title).status), *said)


def _named(text: str) -> str:
    return digest("timeline", notes.last(notes.lines(text), "timeline"))


def has_own_title(held: Held) -> bool:
    """Tell whether a title is the one that calsync wrote, without anything added to it."""
    return held.mark.title == title_mark(held.title)


def is_edited(held: Held) -> bool:
    """Tell whether the user has written into a reminder more than what is his to fill in.

    The lines below the text, the ending of the title and its check mark are no edit.
    Where what calsync wrote is lost, the answer is yes.
    """
    is_titled = has_own_title(held) or held.mark.title == title_mark(notes.title(held.title).base)
    return not is_titled or held.mark.text != text_mark(held.text)


def is_moved(held: Held) -> bool:
    """Tell whether a reminder stands elsewhere than calsync put it."""
    if held.all_day:
        return bool(held.mark.start)
    put = parse_stamp(held.mark.start)
    # Two zones never agree on a time that exists twice: compare the instants.
    return put is not None and put.timestamp() != held.start.timestamp()
