"""The report as one HTML page that needs nothing else: no script, nothing is loaded.

It is light or dark as the reader's system is, fits a telephone, and prints. Whatever comes
from a calendar is escaped, isolated from the direction of the words around it, and free of
control characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from calsync.days import day_text
from calsync.report import chart, review
from calsync.report.markup import escaped, isolated
from calsync.report.review import long_day
from calsync.report.summary import ApplicationSummary, Ending, Learnt, RoundSummary, Summary, Tally

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
TITLE = "Your interviews so far"

# Each colour in light, then in dark; text reaches 4.5:1 on its ground, marks 3:1.
COLOURS = {
    "ground": ("#fbfaf7", "#16191d"),
    "sheet": ("#ffffff", "#1d2126"),
    "ink": ("#22282f", "#e7e9ec"),
    "quiet": ("#5a636e", "#a5afba"),
    "line": ("#e3e1da", "#343a42"),
    "way": ("#7f8894", "#79838f"),
    "talk": ("#2c5f9e", "#86b4ee"),
    "offer": ("#1f7a4c", "#6fcf9b"),
    "no": ("#a8452c", "#f0977c"),
    "now": ("#8f5a00", "#e3b35c"),
}

_STYLE = """
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,
"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;overflow-wrap:break-word}
main{max-width:60rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem;font-weight:650}
h2{font-size:1.15rem;margin:2.75rem 0 .75rem;font-weight:650}
p{margin:.5rem 0;max-width:42rem}
.quiet,caption,.source{color:var(--quiet)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.5rem;margin:1.5rem 0 0}
.facts dt{color:var(--quiet)}
.facts dd{margin:0}
figure{margin:0;background:var(--sheet);border:1px solid var(--line);border-radius:.6rem;
padding:1rem 1.25rem}
.chart{display:block;overflow:visible;font-size:13px}
.chart text{fill:var(--ink);paint-order:stroke;stroke:var(--sheet);stroke-width:4px;
stroke-linejoin:round}
.chart .name{font-weight:600}
.chart .name,.chart .role{unicode-bidi:isolate}
.chart .role,.chart .date,.chart .outcome{fill:var(--quiet);font-weight:400}
.chart .date{font-size:12px}
.chart .now{fill:var(--now)}
.grid,.lane{stroke:var(--line)}
.today{stroke:var(--now);stroke-dasharray:3 3}
.way{stroke:var(--way);stroke-width:2}
.open-end{stroke-dasharray:2 5;stroke-linecap:round}
.tick{stroke:var(--way);stroke-width:2;fill:none}
.talk{fill:var(--talk)}
.ahead{fill:var(--sheet);stroke:var(--talk);stroke-width:2}
.open{fill:none;stroke-width:2.25;stroke-linecap:round;stroke-linejoin:round}
path.offer{fill:var(--offer)}
path.replied{stroke:var(--talk)}
path.rejected{stroke:var(--no)}
path.silent,path.withdrew{stroke:var(--quiet)}
.dots{stroke-dasharray:.1 6;stroke-width:3.5}
.outcome.offer{fill:var(--offer);font-weight:600}
.chart .outcome.offer{fill:var(--offer)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;margin:.75rem 0 0;padding:0;
font-size:.875rem;color:var(--quiet)}
.legend svg{width:20px;height:20px;vertical-align:-5px;margin-right:.3rem}
table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:0 0 .5rem;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;
border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--quiet);font-weight:500;font-size:.875rem}
tbody th{font-weight:400}
th[scope=rowgroup]{font-weight:650;padding-top:1rem}
.role{font-weight:400;color:var(--quiet)}
.day,.more{display:block;color:var(--quiet);font-size:.875rem}
.wait{white-space:nowrap}
.rounds th[scope=row]{width:34%}
ul.learnt{list-style:none;margin:0;padding:0}
ul.learnt li{padding:.5rem 0;border-bottom:1px solid var(--line);max-width:42rem}
.source{display:block;font-size:.875rem}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.875rem;
color:var(--quiet)}
@media(max-width:40rem){
main{padding:1.5rem 1rem 3rem}
figure{padding:.75rem .75rem}
.odd{display:none}
table{font-size:.9rem}
th,td{padding-right:.5rem}
.chart .role{display:none}
.facts{grid-template-columns:1fr;gap:0}
.facts dd{margin:0 0 .6rem}
}
@media print{
@page{margin:1.5cm}
body{font-size:10.5pt;background:#fff}
.head{break-after:avoid}
main{max-width:none;padding:0}
figure{border:0;padding:0}
tr,li{break-inside:avoid}
h2{break-after:avoid}
svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
"""


def page(summary: Summary) -> str:
    """Write the page; the same summary gives the same page."""
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="robots" content="noindex">',
        f"<title>{TITLE}</title>",
        f"<style>{_colours()}{_STYLE}</style>",
        "</head>",
        "<body>",
        "<main>",
        *_head(summary),
    ]
    if summary.applications:
        parts += [
            *_facts(summary),
            *_timeline(summary),
            *_learnt("What you learnt", summary.lessons),
            *_learnt("What they told you", summary.feedback),
            *_interviews(summary),
            *_tallies("By employer", "Employer", summary.by_employer),
            *_tallies("By round", "Round", summary.by_round),
            *_tallies("By kind of round", "Kind", review.kinds(summary)),
            *_follow_ups(summary),
            *_foot(),
        ]
    return "\n".join([*parts, "</main>", "</body>", "</html>", ""])


def _colours() -> str:
    def block(n: int) -> str:
        return ";".join(f"--{name}:{pair[n]}" for name, pair in COLOURS.items())

    light, dark = block(0), block(1)
    return (
        f"\n:root{{color-scheme:light dark;{light}}}"
        f"\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
    )


# --- the parts ----------------------------------------------------------------------------


def _head(summary: Summary) -> Iterator[str]:
    yield "<header>"
    yield f"<h1>{TITLE}</h1>"
    yield f'<p class="quiet">{_period(summary)}</p>'
    if not summary.applications:
        yield "<p>There is no interview in the calendar yet. The first one will show up here.</p>"
    elif comfort := review.comfort(summary):
        yield f"<p>{escaped(comfort)}</p>"
    yield "</header>"


def _period(summary: Summary) -> str:
    if not summary.applications:
        return escaped(f"As of {long_day(summary.today)}")
    days = [day for a in summary.applications for day in a.days]
    first, last = long_day(min(days)), long_day(max(days))
    span = f"on {first}" if first == last else f"from {first} to {last}"
    return escaped(f"Interviews {span}; as of {long_day(summary.today)}")


def _facts(summary: Summary) -> Iterator[str]:
    facts = [
        ("Applications", review.applications_words(summary)),
        ("Interviews", review.interviews_words(summary)),
        ("Answers", review.answers_words(summary)),
        ("Wait for an answer", review.total_wait_words(summary)),
        ("Follow-ups", review.total_follow_ups_words(summary)),
    ]
    yield '<dl class="facts">'
    for term, words in facts:
        if words:
            yield f"<dt>{escaped(term)}</dt><dd>{escaped(words)}</dd>"
    yield "</dl>"


def _timeline(summary: Summary) -> Iterator[str]:
    yield '<section aria-labelledby="timeline">'
    yield '<h2 id="timeline">Timeline</h2>'
    yield "<figure>"
    yield chart.chart(summary)
    yield '<figcaption><ul class="legend">'
    for shape, words in chart.legend(summary):
        yield (
            f'<li><svg viewBox="-10 -10 20 20" aria-hidden="true">{shape}</svg>'
            f"{escaped(words)}</li>"
        )
    yield "</ul></figcaption>"
    yield "</figure>"
    yield "</section>"


def _interviews(summary: Summary) -> Iterator[str]:
    yield '<section aria-labelledby="interviews">'
    yield '<h2 id="interviews">Every interview</h2>'
    yield '<table class="rounds">'
    yield "<caption>The newest first. A wait runs from the interview to the first sign of an"
    yield "answer.</caption>"
    yield _heads("Round", "Wait", "What came of it")
    for application in reversed(summary.applications):
        yield "<tbody>"
        yield f'<tr class="head"><th colspan="3" scope="rowgroup">{_name(application)}</th></tr>'
        yield from map(_round, application.rounds)
        for day in application.called_off:
            yield _row("Interview", long_day(day), "", review.ending_words(Ending.CANCELLED))
        for day in application.declined:
            yield _row("Interview", long_day(day), "", "you declined it")
        yield "</tbody>"
    yield "</table>"
    yield "</section>"


def _name(application: ApplicationSummary) -> str:
    name = isolated(application.employer) or "(no name)"
    role = isolated(application.role)
    return f'{name} <span class="role">{role}</span>' if role else name


def _round(round_: RoundSummary) -> str:
    came = review.ending_words(round_.ending)
    if round_.answered_after:
        came += f" after follow-up {round_.answered_after}"
    if round_.answered_on:
        came += f", heard on {long_day(round_.answered_on)}"
    more = [f"follow-up {f.number}: {day_text(f.day)}" for f in round_.follow_ups]
    more += [f"they had named {long_day(round_.stated)}"] if round_.stated else []
    return _row(round_.label, long_day(round_.day), review.wait_words(round_), came, more)


def _row(label: str, day: str, wait: str, came: str, more: Iterable[str] = ()) -> str:
    details = ", ".join(more)
    under = f'<span class="more">{escaped(details)}</span>' if details else ""
    return (
        f'<tr><th scope="row">{isolated(label)} <span class="day">{escaped(day)}</span></th>'
        f'<td class="wait">{escaped(wait)}</td><td>{escaped(came)}{under}</td></tr>'
    )


def _tallies(title: str, head: str, tallies: Sequence[Tally]) -> Iterator[str]:
    if not tallies:
        return
    name = title.lower().replace(" ", "-")
    yield f'<section aria-labelledby="{name}">'
    yield f'<h2 id="{name}">{title}</h2>'
    yield "<table>"
    yield _heads(head, "Answered", "Typical wait", "What came of it")
    yield "<tbody>"
    for tally in tallies:
        yield (
            f'<tr><th scope="row">{isolated(tally.label)}</th>'
            f"<td>{escaped(review.answered_words(tally))}</td>"
            f"<td>{escaped(review.waits_words(tally))}</td>"
            f"<td>{escaped(review.endings_words(tally))}</td></tr>"
        )
    yield "</tbody></table>"
    yield "</section>"


def _follow_ups(summary: Summary) -> Iterator[str]:
    rows = review.follow_up_rows(summary)
    if not rows:
        return
    yield '<section aria-labelledby="follow-ups">'
    yield '<h2 id="follow-ups">Follow-ups</h2>'
    yield "<table>"
    yield _heads("What brought the answer", "Sent", "Answers")
    yield "<tbody>"
    for label, sent, answered in rows:
        yield (
            f'<tr><th scope="row">{escaped(label)}</th><td>{escaped(sent)}</td>'
            f"<td>{escaped(answered)}</td></tr>"
        )
    yield "</tbody></table>"
    yield "</section>"


def _learnt(title: str, learnt: Iterable[Learnt]) -> Iterator[str]:
    learnt = tuple(learnt)
    if not learnt:
        return
    name = title.lower().replace(" ", "-")
    yield f'<section aria-labelledby="{name}">'
    yield f'<h2 id="{name}">{title}</h2>'
    yield '<ul class="learnt">'
    for entry in reversed(learnt):
        where = isolated(entry.employer)
        role = f", {isolated(entry.role)}" if entry.role else ""
        yield (
            f'<li>{isolated(entry.text)}<span class="source">{where}{role},'
            f" {long_day(entry.day)}</span></li>"
        )
    yield "</ul>"
    yield "</section>"


def _foot() -> Iterator[str]:
    yield "<footer>"
    yield (
        "<p>A follow-up counts as sent when its day has passed, or you have ticked it, and no"
        " answer had come. An answer is a next round in the calendar, or what you said: replied,"
        " offer, rejected. Its day is the one on which it was first seen; where that is not"
        " known, nothing is guessed.</p>"
    )
    yield "<p>This page is one file. It loads nothing and sends nothing.</p>"
    yield "</footer>"


def _heads(*heads: str) -> str:
    cells = "".join(f'<th scope="col">{escaped(head)}</th>' for head in heads)
    return f"<thead><tr>{cells}</tr></thead>"
