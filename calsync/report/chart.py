"""The timeline of the page: one inline SVG, one lane an application.

Only the vertical places are fixed; across, everything stands at a part of the width, so
the picture fits any page while its text keeps its size. Marks differ in shape as well as
in colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from calsync.report.markup import escaped, shortened
from calsync.report.review import came_words, ending_words, long_day, round_label
from calsync.report.summary import ApplicationSummary, Ending, RoundSummary, Summary

LANE = 44  # px from lane to lane
TOP, BOTTOM = 46, 26
LABEL, TRACK = 16, 31  # px below the lane's top
NAME_COLUMNS, ROLE_COLUMNS = 24, 18  # so much of a name fits a telephone
SHORTEST_DAYS = 28  # a search that began today has room to the right
MANY_LANES = 12  # from so many on the dates stand below them too
EDGE, WIDTH = 2.0, 94.0  # percent: where the first day stands, and the last from there

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)  # months from one line to the next
_MOST_LINES = 8
_WEEKS_BELOW_DAYS = 60  # a shorter time has a line for each week

# Drawn around the point at which they stand.
SHAPES = {
    Ending.OFFER: '<path class="offer" d="M0-8 8 0 0 8-8 0Z"/>',
    Ending.REPLIED: '<path class="replied open" d="M-6 0-2 5 6-5"/>',
    Ending.REJECTED: '<path class="rejected open" d="M-5-5 5 5M-5 5 5-5"/>',
    Ending.SILENT: '<path class="silent open dots" d="M-6 0H7"/>',
    Ending.WITHDREW: '<path class="withdrew open" d="M-5-5H5V5H-5Z"/>',
    Ending.CANCELLED: '<path class="silent open" d="M-4 6 4-6"/>',
}
DOT = '<circle class="talk" r="5.5"/>'
RING = '<circle class="ahead" r="5"/>'
TICK = '<path class="tick" d="M0-7V7"/>'
_ENDS = (Ending.OFFER, Ending.REPLIED, Ending.REJECTED, Ending.SILENT, Ending.WITHDREW)


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from `first` to `last`, both included, as percents of the width."""

    first: date
    last: date

    def at(self, day: date) -> float:
        """Where a day stands."""
        return EDGE + WIDTH * (day - self.first).days / max((self.last - self.first).days, 1)


def chart(summary: Summary) -> str:
    """Draw all applications, the newest first; empty where there is none."""
    lanes = tuple(reversed(summary.applications))
    if not lanes:
        return ""
    scale = _scale(summary)
    height = TOP + LANE * len(lanes) + BOTTOM
    parts = [
        f'<svg class="chart" role="img" aria-labelledby="chart-title chart-desc"'
        f' width="100%" height="{height}">',
        '<title id="chart-title">Timeline of your applications</title>',
        f'<desc id="chart-desc">{escaped(_description(summary, scale))}</desc>',
        *_grid(scale, height, is_tall=len(lanes) >= MANY_LANES),
        *_today(summary, scale, height),
    ]
    for n, application in enumerate(lanes):
        parts += _lane(application, TOP + n * LANE, summary, scale)
    return "\n".join([*parts, "</svg>"])


def _scale(summary: Summary) -> Scale:
    days = {summary.today}
    for application in summary.applications:
        days.update(application.days)
        days.update(f.day for r in application.rounds for f in r.follow_ups)
        days.update(r.answered_on for r in application.rounds if r.answered_on)
        days.update([application.ended_on] if application.ended_on else ())
    first, last = min(days), max(days)
    if last - first < timedelta(days=SHORTEST_DAYS):
        last = _plus(first, SHORTEST_DAYS)
    return Scale(first, last)


def _plus(day: date, days: int) -> date:
    return min(day, date.max - timedelta(days=days)) + timedelta(days=days)


def _description(summary: Summary, scale: Scale) -> str:
    return (
        f"{len(summary.applications)} lanes from {long_day(scale.first)} to"
        f" {long_day(scale.last)}, one for each application: a dot for each round of"
        " interviews, a tick for each follow-up, a sign for how it ended, and a line for"
        " today. The table of all interviews says the same in words."
    )


# --- the lines of time --------------------------------------------------------------------


def _grid(scale: Scale, height: int, *, is_tall: bool) -> Iterator[str]:
    for n, (day, words) in enumerate(lines_of(scale)):
        x = _percent(scale.at(day))
        odd = ' class="odd"' if n % 2 else ""
        yield f'<line class="grid" x1="{x}" x2="{x}" y1="{TOP - 12}" y2="{height - BOTTOM}"/>'
        anchor = "start" if scale.at(day) < 4 else "end" if scale.at(day) > 94 else "middle"
        for y in (TOP - 18, *([height - 8] if is_tall else [])):
            yield (
                f'<g{odd}><text class="date" x="{x}" y="{y}" text-anchor="{anchor}">'
                f"{words}</text></g>"
            )


def lines_of(scale: Scale) -> tuple[tuple[date, str], ...]:
    """Choose the days that have a line, with their names; the year stands where it changes."""
    if (scale.last - scale.first).days < _WEEKS_BELOW_DAYS:
        return _named(_mondays(scale))
    for step in _STEPS:
        days = _firsts(scale, step)
        if len(days) <= _MOST_LINES:
            break
    if step >= 12:
        return tuple((day, str(day.year)) for day in days)
    return _named(days)


def _named(days: Sequence[date]) -> tuple[tuple[date, str], ...]:
    named = []
    year = 0
    is_monthly = all(day.day == 1 for day in days)
    for day in days:
        words = _MONTHS[day.month - 1] if is_monthly else f"{day.day} {_MONTHS[day.month - 1]}"
        named.append((day, words if day.year == year else f"{words} {day.year}"))
        year = day.year
    return tuple(named)


def _mondays(scale: Scale) -> list[date]:
    first = scale.first.toordinal()
    found = [
        date.fromordinal(n)
        for n in range(first, scale.last.toordinal() + 1)
        if date.fromordinal(n).weekday() == 0
    ]
    return found if len(found) <= _MOST_LINES else found[::2]


def _firsts(scale: Scale, step: int) -> list[date]:
    found = []
    first, last = (d.year * 12 + d.month - 1 for d in (scale.first, scale.last))
    for month in range(-(-first // step) * step, last + 1, step):
        day = date(month // 12, month % 12 + 1, 1)
        if scale.first <= day <= scale.last:
            found.append(day)
    return found


def _today(summary: Summary, scale: Scale, height: int) -> Iterator[str]:
    place = scale.at(summary.today)
    x = _percent(place)
    anchor = "start" if place < 8 else "end" if place > 88 else "middle"
    yield (
        f'<g><title>Today, {escaped(long_day(summary.today))}</title><line class="today"'
        f' x1="{x}" x2="{x}" y1="{TOP - 12}" y2="{height - BOTTOM}"/><text class="date now" x="{x}"'
        f' y="11" text-anchor="{anchor}">today</text></g>'
    )


# --- one lane -----------------------------------------------------------------------------


def _lane(
    application: ApplicationSummary, top: int, summary: Summary, scale: Scale
) -> Iterator[str]:
    y = top + TRACK
    name = escaped(shortened(application.employer, NAME_COLUMNS))
    role = escaped(shortened(application.role, ROLE_COLUMNS))
    outcome = ending_words(application.ending)
    yield "<g>"
    yield f'<line class="lane" x1="0" x2="100%" y1="{top}" y2="{top}"/>'
    yield from _spans(application, summary, scale, y)
    for round_ in application.rounds:
        for sent in round_.follow_ups:
            hint = f"{application.employer}: follow-up {sent.number}, {long_day(sent.day)}"
            yield _mark(TICK, scale.at(sent.day), y, hint)
    for day in (*application.called_off, *application.declined):
        hint = f"{application.employer}: called off, {long_day(day)}"
        yield _mark(SHAPES[Ending.CANCELLED], scale.at(day), y, hint)
    for round_ in application.rounds:
        shape = _shape_of(round_)
        yield _mark(shape, scale.at(round_.day), y, _hint(application, round_))
    yield from _end(application, scale, y)
    yield (
        f'<text x="0" y="{top + LABEL}"><tspan class="name">{name}</tspan>'
        + (f'<tspan class="role" dx="6">{role}</tspan>' if role else "")
        + f'<tspan class="outcome {application.ending.value}" dx="8">{outcome}</tspan></text>'
    )
    yield "</g>"


def _shape_of(round_: RoundSummary) -> str:
    if round_.ending is Ending.UPCOMING:
        return RING
    return SHAPES[Ending.CANCELLED] if round_.ending is Ending.CANCELLED else DOT


def _hint(application: ApplicationSummary, round_: RoundSummary) -> str:
    return (
        f"{application.employer}: {round_label(round_)}, {long_day(round_.day)},"
        f" {came_words(round_)}"
    )


def _spans(
    application: ApplicationSummary, summary: Summary, scale: Scale, y: int
) -> Iterator[str]:
    """Draw the way from the first interview to the end; dashed while it may go on."""
    if not application.rounds:
        return
    first, last = application.rounds[0].day, application.rounds[-1].day
    until = max([last, *_known_days(application)])
    if until > first:
        yield _line("way", scale.at(first), scale.at(until), y)
    if application.ending is Ending.WAITING and summary.today > until:
        yield _line("way open-end", scale.at(until), scale.at(summary.today), y)


def _known_days(application: ApplicationSummary) -> list[date]:
    last = application.rounds[-1]
    days = [f.day for f in last.follow_ups]
    return days + [day for day in (last.answered_on, application.ended_on) if day]


def _end(application: ApplicationSummary, scale: Scale, y: int) -> Iterator[str]:
    """Put the end mark on its day; where that is not known, or near, beside the last mark."""
    if application.ending not in _ENDS or not application.rounds:
        return
    last = application.rounds[-1]
    marks = [last.day, *(f.day for f in last.follow_ups)]
    known = application.ended_on or last.answered_on
    place = scale.at(max(marks))
    is_near = known is None or scale.at(known) - place < 3
    words = ending_words(application.ending)
    when = f", {long_day(known)}" if known else ""
    hint = f"{application.employer}: {words}{when}"
    at = place if is_near or known is None else scale.at(known)
    yield _mark(SHAPES[application.ending], at, y, hint, aside=18 if is_near else 0)


def _mark(shape: str, place: float, y: int, hint: str, *, aside: int = 0) -> str:
    moved = f'<g transform="translate({aside} 0)">{shape}</g>' if aside else shape
    title = f"<title>{escaped(hint)}</title>"
    return f'<svg x="{_percent(place)}" y="{y}" overflow="visible">{title}{moved}</svg>'


def _line(kind: str, begin: float, end: float, y: int) -> str:
    return f'<line class="{kind}" x1="{_percent(begin)}" x2="{_percent(end)}" y1="{y}" y2="{y}"/>'


def _percent(place: float) -> str:
    return f"{place:.2f}%"


def legend(summary: Summary) -> tuple[tuple[str, str], ...]:
    """Explain the marks that the chart has."""
    rounds = [r for a in summary.applications for r in a.rounds]
    endings = {a.ending for a in summary.applications} | {r.ending for r in rounds}
    if any(a.called_off or a.declined for a in summary.applications):
        endings.add(Ending.CANCELLED)
    found = [(DOT, "interview")]
    found += [(RING, "still to come")] if Ending.UPCOMING in endings else []
    found += [(TICK, "follow-up")] if any(r.follow_ups for r in rounds) else []
    for ending, shape in SHAPES.items():
        if ending in endings:
            words = "called off" if ending is Ending.CANCELLED else ending_words(ending)
            found.append((shape, words))
    return tuple(found)
