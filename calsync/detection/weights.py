"""What each piece of evidence weighs, in one table, and how a person would explain it.

`{}` stands for the words it was found in. Several pieces of one name count once.
"""

from __future__ import annotations

from calsync.model import Evidence

SURE = 50
LIKELY = 25
# An event with a piece of evidence that the owner interviews somebody stays below SURE.
GUARDED = 45
# A piece as heavy as this against it does the same.
PLAINLY_NOT = -65
# Beside one as heavy as this all else has to weigh more than just enough.
DOUBT = -28
BEYOND_DOUBT = 60

WEIGHTS: dict[str, tuple[int, str]] = {
    # for: the title
    "strong": (54, 'the title says "{}"'),
    "firm": (44, 'the title says "{}"'),
    "plain": (36, 'the title says "{}"'),
    "vague": (20, 'the title says "{}", which may be any talk'),
    "call": (6, 'the title says "{}", as of any call'),
    "round": (30, 'the title says "{}", a step of a selection'),
    "second": (6, 'the title also says "{}"'),
    "job": (12, 'the title speaks of "{}"'),
    "employer": (18, 'the title names an employer, "{}"'),
    "told": (14, 'the notes begin with an employer, "{}"'),
    "role": (13, 'the title names a role, "{}"'),
    "post": (14, 'somebody writes to you about a post, "{}"'),
    "me": (10, 'the title names you, "{}"'),
    "bare": (-12, "nothing else in it speaks of a job"),
    "any_talk": (-30, "nothing in it says what it is for"),
    "aside": (-20, 'the title speaks of "{}", which is not who invites'),
    "pair": (16, "the title sets you beside an employer and a role"),
    "known": (14, 'you have named this employer, "{}"'),
    "host": (10, 'the title names somebody who takes part, "{}"'),
    # for: who invites, and with what
    "foreign": (12, "somebody else invites you: {}"),
    "stranger": (10, "somebody with a private address invites you: {}"),
    "recruiting": (18, "a recruiting office invites you: {}"),
    "ats": (28, "it comes from a hiring system: {}"),
    "scheduling": (6, "it was booked through a scheduling page: {}"),
    "assessment": (12, "it links to a place for live interviews: {}"),
    # for: the notes
    "thanks": (34, 'the notes say "{}"'),
    "meet": (24, 'the notes say "{}"'),
    "next": (10, 'the notes say "{}"'),
    "greeted": (8, 'the notes are a letter to you, "{}"'),
    "work": (13, 'the notes speak of "{}"'),
    "practical": (6, 'the notes say "{}", as for many an appointment'),
    "noted": (20, 'you have noted "{}"'),
    "booked": (20, 'it was booked as "{}"'),
    "lines": (14, 'a line in the notes says "{}"'),
    "sibling": (20, "there is another interview with {}"),
    # against: what it is instead
    "mock": (-80, 'it is practice: "{}"'),
    "prep": (-70, 'it is preparation: "{}"'),
    "training": (-70, 'it is a training or a talk: "{}"'),
    "debrief": (-80, 'it is a meeting about interviews: "{}"'),
    "media": (-75, 'it is for the press or a show: "{}"'),
    "research": (-75, 'it is user or academic research: "{}"'),
    "official": (-75, 'it is at an office or a court: "{}"'),
    "school": (-75, 'it is about a school or a course: "{}"'),
    "home": (-75, 'it is about a home or a family: "{}"'),
    "staff": (-75, 'it is a talk with your own employer: "{}"'),
    "sales": (-65, 'it is a talk with a customer or a vendor: "{}"'),
    "upkeep": (-80, 'it is about repairs or upkeep: "{}"'),
    "care": (-75, 'it is about health or care: "{}"'),
    "reminder": (-80, 'it is a note about an interview, not one: "{}"'),
    "errand": (-75, 'it is an errand around an interview: "{}"'),
    "journey": (-60, 'it is a journey: "{}"'),
    "deadline": (-75, 'it is a test or a deadline without an interlocutor: "{}"'),
    "fair": (-70, 'it is a fair or a public event: "{}"'),
    "coffee": (-55, 'it is an informal chat: "{}"'),
    "hold": (-70, 'it only holds a place: "{}"'),
    "leisure": (-75, 'it is leisure: "{}"'),
    "everyday": (-30, 'the title speaks of an everyday thing, "{}"'),
    "other": (-65, 'it is somebody else\'s: "{}"'),
    "hint": (-30, 'the title also says "{}"'),
    "notes": (-46, 'the notes speak of something else: "{}"'),
    # against: the owner is not the candidate
    "candidate": (-65, 'you seem to interview somebody: "{}"'),
    "guard": (-85, 'the notes are for an interviewer: "{}"'),
    "mailbox": (-70, "a hiring system is among the guests: {}"),
    "own": (-60, "your own employer invites: {}"),
    "colleagues": (-50, "colleagues are invited: {}"),
    "house": (-45, "this firm has invited you on {} days, as your own employer does"),
    "business": (-50, 'the title names your own employer beside another firm: "{}"'),
    "host_is_me": (-30, "you invite somebody: {}"),
    "several": (-15, 'the title speaks of more than one, "{}"'),
    "newcomer": (-30, 'somebody is new to you, "{}"'),
    "family": (-30, "somebody of your name shares it: {}"),
    "ours": (-16, 'the notes speak of your own employer, "{}"'),
    "person": (-12, 'the title names somebody else: "{}"'),
    "applicant": (-60, 'the title names somebody else and a role: "{}"'),
    # against: the kind of event
    "series": (-30, "it repeats"),
    "routine": (-30, "{} days have an event of this title"),
    "all_day": (-12, "it lasts the whole day"),
    "length": (-30, "it lasts {}"),
    "crowd": (-20, "{} people are invited"),
}

# Pieces of which one at least must speak of an interview, or nothing is worth a question.
CORE = frozenset(
    (
        "strong", "firm", "plain", "vague", "call", "round", "ats", "recruiting", "thanks", "meet",
        "noted", "lines", "sibling", "known", "work", "pair", "booked", "post",
        "practical",
    )
)  # fmt: skip

# Pieces of which one at least must speak of hiring, or an event is never *sure*.
HIRING = frozenset(
    (
        "strong", "firm", "plain", "round", "ats", "recruiting", "thanks", "meet", "noted", "lines",
        "role", "job", "assessment", "known", "work", "pair", "booked", "post",
    )
)  # fmt: skip

# Pieces that say who interviews whom: with one of them an event is never *sure*.
ROLE_GUARD = frozenset(
    (
        "candidate", "guard", "mailbox", "own", "applicant", "debrief", "colleagues", "host_is_me",
        "several", "newcomer", "house",
    )
)  # fmt: skip

# What the employer's name may add to an event, once that is told.
MOST_OF_A_NAME = WEIGHTS["known"][0] + WEIGHTS["sibling"][0]


def evidence(name: str, found: str = "", *, weight: int | None = None) -> Evidence:
    """Explain one piece; `weight` where it is weaker than usual here."""
    value, phrase = WEIGHTS[name]
    return Evidence(phrase.replace("{}", found), value if weight is None else weight)
