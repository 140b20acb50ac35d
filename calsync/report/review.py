"""A summary in words: the tables of `calsync report`, and phrases that the page shares.

Small numbers stay numbers: "2 of 5", never a percentage. Silence is not put down to the
person: it is the commonest ending.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import assert_never

from calsync.days import day_text
from calsync.report.markup import shortened
from calsync.report.summary import (
    ApplicationSummary,
    Ending,
    FollowUpTally,
    Learnt,
    RoundSummary,
    Summary,
    Tally,
)
from calsync.report.text import Table, printable

NOT_KNOWN = "not known"
# Of an employer, a round, and what a tally is of: so that the rest fits 80 columns.
NAME_COLUMNS, ROUND_COLUMNS, LABEL_COLUMNS = 17, 19, 24
COMFORT = "No answer is the commonest ending, and says little about you."


# --- phrases ------------------------------------------------------------------------------


def long_day(day: date) -> str:
    """Wed 4 Mar 2026, in English whatever the locale."""
    return f"{day_text(day)} {day.year}"


def _short_day(day: date) -> str:
    """4 Mar 2026."""
    return long_day(day).partition(" ")[2]


def days_words(days: float) -> str:
    """Write a number of days; a median may end in a half."""
    if days == 0:
        return "the same day"
    return f"{days:g} day{'' if days == 1 else 's'}"


def counted(count: int, one: str, many: str = "") -> str:
    """Write a number with its noun."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def ending_words(ending: Ending) -> str:
    """Say what came of a round or an application."""
    match ending:
        case Ending.NEXT:
            return "another round"
        case Ending.OFFER:
            return "an offer"
        case Ending.REPLIED:
            return "they answered"
        case Ending.REJECTED:
            return "they said no"
        case Ending.SILENT:
            return "no answer"
        case Ending.WITHDREW:
            return "you withdrew"
        case Ending.WAITING:
            return "waiting for an answer"
        case Ending.UPCOMING:
            return "still to come"
        case Ending.CANCELLED:
            return "did not take place"
    assert_never(ending)


def _counted_ending(ending: Ending, count: int) -> str:
    match ending:
        case Ending.NEXT:
            return counted(count, "further round")
        case Ending.OFFER:
            return counted(count, "offer")
        case Ending.REPLIED:
            return f"{count} answered"
        case Ending.REJECTED:
            return f"{count} said no"
        case Ending.SILENT:
            return f"{count} without an answer"
        case Ending.WITHDREW:
            return f"{count} withdrawn"
        case Ending.WAITING:
            return f"{count} waiting"
        case Ending.UPCOMING:
            return f"{count} still to come"
        case Ending.CANCELLED:
            return f"{count} called off"
    assert_never(ending)


def endings_words(tally: Tally) -> str:
    """List what came of applications or rounds: "1 offer, 2 without an answer"."""
    return ", ".join(_counted_ending(ending, count) for ending, count in tally.endings)


def answered_words(tally: Tally) -> str:
    """Say how many rounds were answered: "2 of 5"; empty where none is over."""
    return f"{tally.answered} of {tally.over}" if tally.over else ""


def waits_words(tally: Tally) -> str:
    """Say how long answers took; one or two waits are named, of more the middle one."""
    waits = tally.waits
    if not waits:
        return NOT_KNOWN if tally.answered else ""
    if len(waits) == 1 or waits[0] == waits[-1]:
        return days_words(waits[0])
    if len(waits) == 2:
        return f"{waits[0]} and {days_words(waits[1])}"
    middle = tally.median_wait
    assert middle is not None
    return f"{days_words(middle)} ({waits[0]} to {waits[-1]})"


def wait_words(round_: RoundSummary) -> str:
    """Say how long one answer took, or has been waited for; empty where there is none."""
    if round_.waiting_days is not None:
        return f"{days_words(round_.waiting_days)} so far" if round_.waiting_days else "since today"
    if not round_.ending.is_answer:
        return ""
    if round_.was_planned:
        return "none"
    return NOT_KNOWN if round_.wait_days is None else days_words(round_.wait_days)


def came_words(round_: RoundSummary) -> str:
    """Say what came of a round, and after how long."""
    words = ending_words(round_.ending)
    if round_.waiting_days is not None:
        return f"waiting for {days_words(round_.waiting_days)}" if round_.waiting_days else words
    if not round_.ending.is_answer:
        return words
    if round_.was_planned:
        return f"{words}, planned before"
    if round_.wait_days is None:
        return f"{words} (wait {NOT_KNOWN})"
    return f"{words} {'' if round_.wait_days == 0 else 'after '}{days_words(round_.wait_days)}"


def follow_ups_words(round_: RoundSummary) -> str:
    """Say how often one has followed up, and whether that brought the answer."""
    if not round_.follow_ups:
        return ""
    sent = counted(len(round_.follow_ups), "follow-up")
    return f"{sent}, then an answer" if round_.answered_after else sent


def round_label(round_: RoundSummary) -> str:
    """Name a round in one harmless line."""
    return printable(round_.label)


def applications_words(summary: Summary) -> str:
    """Say how many applications there were, and what came of them."""
    total = summary.total
    words = endings_words(total)
    return words if total.applications == 1 else f"{total.applications}: {words}"


def interviews_words(summary: Summary) -> str:
    """Say how many interviews there were, in how many rounds, and how many are to come."""
    total = summary.total
    words = counted(total.interviews, "interview")
    if total.interviews != total.rounds:
        words += f" in {counted(total.rounds, 'round')}"
    ahead = sum(1 for a in summary.applications for r in a.rounds if r.ending is Ending.UPCOMING)
    off = sum(len(a.called_off) + len(a.declined) for a in summary.applications)
    words += f"; {counted(ahead, 'round')} still to come" if ahead else ""
    words += f"; {off} more called off" if off else ""
    return words


def answers_words(summary: Summary) -> str:
    """Say after how many rounds they answered."""
    total = summary.total
    if not total.over:
        return "none yet: no interview is over"
    return f"after {total.answered} of {counted(total.over, 'round')}"


def total_wait_words(summary: Summary) -> str:
    """Say how long answers took in all, and of how many that is known."""
    total = summary.total
    if not total.answered:
        return "no answer yet" if total.over else ""
    known = len(total.waits)
    words = waits_words(total)
    if known > 2 and total.waits[0] != total.waits[-1]:
        words = words.replace(" (", f", the median of {known} answers (")
    missing = sum(
        1
        for a in summary.applications
        for r in a.rounds
        if r.ending.is_answer and r.wait_days is None and not r.was_planned
    )
    return f"{words}; of {missing} more {NOT_KNOWN}" if known and missing else words


def total_follow_ups_words(summary: Summary) -> str:
    """Say how many follow-ups were sent, and how many brought an answer."""
    sent = sum(tally.sent for tally in summary.follow_ups)
    answered = sum(tally.answered for tally in summary.follow_ups)
    if not sent:
        return "none sent"
    brought = f"{answered} brought an answer" if answered else "none has brought an answer yet"
    return f"{sent} sent, {brought}"


def follow_up_rows(summary: Summary) -> tuple[tuple[str, str, str], ...]:
    """List what brought the answers: which follow-up, how often sent, how often answered."""
    if not summary.follow_ups:
        return ()
    rows = [("none was needed", "", str(summary.unprompted))] if summary.unprompted else []
    rows += [_follow_up_row(tally) for tally in summary.follow_ups]
    if summary.unattributed:
        rows.append(("not known which", "", str(summary.unattributed)))
    return tuple(rows)


def _follow_up_row(tally: FollowUpTally) -> tuple[str, str, str]:
    return f"follow-up {tally.number}", str(tally.sent), str(tally.answered)


def kinds(summary: Summary) -> tuple[Tally, ...]:
    """Give the rounds by name where there is more than one."""
    return summary.by_name if len(summary.by_name) > 1 else ()


def comfort(summary: Summary) -> str:
    """Give a kind word where somebody has stayed silent; else none."""
    has_silence = any(r.ending is Ending.SILENT for a in summary.applications for r in a.rounds)
    return COMFORT if has_silence else ""


# --- tables -------------------------------------------------------------------------------


def tables(summary: Summary) -> tuple[Table, ...]:
    """Give the whole report, the newest first; a table without rows has nothing to say."""
    if not summary.applications:
        return ()
    return (
        _overview(summary),
        _rounds(reversed(summary.applications)),
        _tallies("By employer", "Employer", summary.by_employer),
        _tallies("By round", "Round", summary.by_round),
        _tallies("By kind of round", "Kind", kinds(summary)),
        Table(
            "Follow-ups",
            ("What brought the answer", "Sent", "Answers"),
            follow_up_rows(summary),
            folded=3,
        ),
        _learnt("What you learnt", reversed(summary.lessons)),
        _learnt("What they told you", reversed(summary.feedback)),
    )


def _overview(summary: Summary) -> Table:
    rows = [
        ("as of", long_day(summary.today)),
        ("applications", applications_words(summary)),
        ("interviews", interviews_words(summary)),
        ("answers", answers_words(summary)),
        ("wait", total_wait_words(summary)),
        ("follow-ups", total_follow_ups_words(summary)),
    ]
    return Table(
        "So far", (), tuple((f"  {key:12}", words) for key, words in rows if words), folded=2
    )


def _rounds(applications: Iterable[ApplicationSummary]) -> Table:
    rows = []
    for application in applications:
        name = shortened(application.employer, NAME_COLUMNS)
        for round_ in application.rounds:
            rows.append(
                (
                    name,
                    shortened(round_.label, ROUND_COLUMNS),
                    _short_day(round_.day),
                    came_words(round_),
                    follow_ups_words(round_),
                    printable(application.role),
                )
            )
        if not application.rounds:
            day = application.days[-1]
            words = "you declined it" if application.declined else ending_words(Ending.CANCELLED)
            rows.append((name, "", _short_day(day), words, "", printable(application.role)))
    heads = ("Employer", "Round", "Day", "What came of it", "Follow-ups", "Role")
    used = [n for n in range(len(heads)) if n < _ALWAYS or any(row[n] for row in rows)]
    return Table(
        "Interviews",
        tuple(heads[n] for n in used),
        tuple(tuple(row[n] for n in used) for row in rows),
        folded=_ALWAYS,
    )


_ALWAYS = 4  # columns of interviews that are there even where they are empty


def _tallies(title: str, head: str, tallies: Sequence[Tally]) -> Table:
    rows = tuple(
        (shortened(t.label, LABEL_COLUMNS), answered_words(t), waits_words(t), endings_words(t))
        for t in tallies
    )
    return Table(title, (head, "Answered", "Typical wait", "What came of it"), rows, folded=3)


def _learnt(title: str, learnt: Iterable[Learnt]) -> Table:
    rows = tuple(
        (_short_day(entry.day), shortened(entry.employer, NAME_COLUMNS), printable(entry.text))
        for entry in learnt
    )
    return Table(title, ("Day", "Employer", title), rows, folded=2)
