"""What is checked of a calendar on a server, as far as the server tells."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from calsync import secrets
from calsync.checkup.finding import Finding, Teller
from calsync.checkup.places import Round, compare_zone, lock_of, lost, try_writing
from calsync.checkup.trial import PREFIX
from calsync.errors import CalsyncError, ConfigError, LoginRefused, TryAgainLater
from calsync.model import CalendarSettings
from calsync.report.text import moment
from calsync.secrets import Secret
from calsync.stores import dav, files, web

if TYPE_CHECKING:
    from calsync.stores.dav.discovery import Calendar
    from calsync.stores.dav.inspection import Facts
    from calsync.stores.dav.oauth import Access
    from calsync.stores.dav.transport import Transport

CLOCK_TOLERANCE = timedelta(minutes=5)


def of_server(calendar: CalendarSettings, round_: Round) -> Iterator[Finding]:
    """Check a server from its name to its rights; what can still be asked is asked."""
    tell = Teller(calendar.name)
    secret: Secret | None = None
    is_guest = False
    if access := dav.access_of(calendar):
        findings = list(_sign_in(access, round_, tell))
        yield from findings
        if any(finding.code for finding in findings):
            is_guest = True
            calendar = dataclasses.replace(calendar, secret=None)
    elif calendar.secret:
        try:
            secret = secrets.read(calendar.secret, about=f"calendars.{calendar.name}")
            yield tell.ok("password", f"{calendar.secret.key} gives one")
        except ConfigError as problem:
            is_guest = True
            yield tell.failure("password", problem)
    yield lock_of(calendar, tell)
    yield from _employer(calendar, round_, tell)
    try:
        transport = dav.connect(calendar, secret)
    except CalsyncError as problem:
        yield tell.failure("server", problem, code=78)
        return
    try:
        yield from _ask(transport, calendar, round_, tell, is_guest=is_guest)
    finally:
        transport.close()


def _sign_in(access: Access, round_: Round, tell: Teller) -> Iterator[Finding]:
    """Tell whether the user is signed in, and for how long, where that is known."""
    try:
        access.get()
        token = access.sign_in()
    except CalsyncError as problem:
        yield tell.failure("sign-in", problem)
        return
    if token.ends_at is None:
        yield tell.ok("sign-in", f"is kept in {files.shown(access.file)}, and renewed when needed")
        return
    zone = round_.settings.me.timezone or round_.machine
    end = datetime.fromtimestamp(token.ends_at, zone)
    words = f"it ends on {moment(end)}"
    advice = f'if the project is in "Testing", publish it, then run: {access.again}'
    yield tell.warning("sign-in", words, advice)


def _employer(calendar: CalendarSettings, round_: Round, tell: Teller) -> Iterator[Finding]:
    """Warn where the user's employer runs the server or the account."""
    host = urlsplit(dav.address_of(calendar)).hostname or ""
    domains = [host, calendar.username.rpartition("@")[2]]
    theirs = [
        own
        for own in round_.settings.me.employer_domains
        for domain in domains
        if f".{domain.lower()}".endswith(f".{own}")
    ]
    if theirs and round_.gets_reminders(calendar):
        words = f"{theirs[0]} is your employer's: reminders written there can be read there"
        advice = "let write_to name a calendar of your own"
        if not round_.settings.kinds.discreet:
            advice += ", or think of [reminders] discreet = true"
        yield tell.warning("employer", words, advice)


def _ask(
    transport: Transport,
    calendar: CalendarSettings,
    round_: Round,
    tell: Teller,
    *,
    is_guest: bool,
) -> Iterator[Finding]:
    from calsync.stores.dav import discovery, inspection

    url = dav.address_of(calendar)
    try:
        found = discovery.find(transport, url, calendar.calendar)
    except LoginRefused as problem:
        yield _answers(url, tell)
        yield from _clock(transport, tell)
        if not is_guest:
            yield tell.failure("login", problem)
        return
    except CalsyncError as problem:
        if isinstance(problem, TryAgainLater):
            yield lost(problem, tell) or tell.failure("server", problem)
            yield from _clock(transport, tell)
            return
        yield _answers(url, tell)
        yield from _clock(transport, tell)
        yield _no_calendar(transport, url, problem, tell)
        return
    yield _answers(url, tell)
    yield from _clock(transport, tell)
    if calendar.secret and not is_guest:
        is_signed_in = calendar.secret.key == "token_file"
        what = "the sign-in" if is_signed_in else "user name and password"
        yield tell.ok("login", f"the server takes {what}")
    shown = f' "{found.name}"' if found.name else ""
    yield tell.ok("calendar", f"it is{shown} at {found.collection.url}")
    transport.move(found.collection.url)
    try:
        facts = inspection.ask(transport, found.collection)
    except CalsyncError as problem:
        yield tell.failure("calendar", problem)
        facts = inspection.Facts()
    yield from _rights(facts, calendar, round_, tell)
    yield from compare_zone(facts.timezone, round_, tell)
    members = inspection.Members(transport, found.collection, prefix=PREFIX)
    try:
        snapshot = members.read()
    except CalsyncError as problem:
        yield lost(problem, tell) or tell.failure("calendar", problem)
        return
    yield from _support(facts, members.etags, transport, tell)
    if round_.gets_reminders(calendar):
        yield from try_writing(members, snapshot, calendar, round_)


def _answers(url: str, tell: Teller) -> Finding:
    if web.is_this_machine(url):
        return tell.ok("server", "answers, on this machine")
    return tell.ok("server", "answers, and its certificate can be trusted")


def _clock(transport: Transport, tell: Teller) -> Iterator[Finding]:
    theirs = transport.server_time
    if theirs is None:
        return
    ahead = theirs - datetime.now(UTC)
    if abs(ahead) <= CLOCK_TOLERANCE:
        yield tell.ok("clock", "this machine's and the server's show the same time")
        return
    minutes = round(abs(ahead).total_seconds() / 60)
    way = "ahead of" if ahead > timedelta() else "behind"
    words = f"the server's is {minutes} minutes {way} this machine's"
    yield tell.warning("clock", words, "see which of the two is right; reminders go by this one's")


def _no_calendar(transport: Transport, url: str, problem: CalsyncError, tell: Teller) -> Finding:
    """Say why no calendar was found, and which there are."""
    from calsync.stores.dav import discovery

    code = 65 if problem.exit_code == 1 else 0
    there: tuple[Calendar, ...] = ()
    if code or isinstance(problem, ConfigError):
        try:
            there = discovery.list_all(transport, url)
        except CalsyncError:
            there = ()
    if not there:
        return tell.failure("address", problem, code=code)
    names = ", ".join(f'"{c.name}" at {c.collection.url}' for c in there)
    finding = tell.failure("address", problem, code=code)
    advice = f"put the name of one under calendar, or its address under url: {names}"
    return tell.problem("address", finding.text, advice, code=finding.code)


def _rights(
    facts: Facts, calendar: CalendarSettings, round_: Round, tell: Teller
) -> Iterator[Finding]:
    """Tell whether it may be written, and who else sees what is written."""
    if not round_.gets_reminders(calendar):
        yield tell.ok("write access", f"its reminders go to {calendar.write_to}")
        return
    match facts.may_write:
        case True:
            yield tell.ok("write access", "the server says that this user may write there")
        case False:
            advice = "ask its owner for more, or name another calendar with write_to"
            yield tell.problem("write access", "this user may only read it", advice)
        case None:
            yield tell.ok("write access", "the server does not say; --write-test tells")
    for words in facts.sharing:
        advice = "let write_to name a calendar that is yours alone"
        if not round_.settings.kinds.discreet:
            advice += ", or think of [reminders] discreet = true"
        yield tell.warning("sharing", f"{words}: reminders there are not for you alone", advice)


def _support(
    facts: Facts, etags: dict[str, str], transport: Transport, tell: Teller
) -> Iterator[Finding]:
    """Tell what the server can do to make runs cheap and writes safe."""
    from calsync.stores.dav.multistatus import is_strong

    if facts.has_token:
        yield tell.ok("changes", "the server says what has changed: one request while nothing does")
    elif facts.has_ctag:
        yield tell.ok("changes", "the server says whether something has changed")
    else:
        yield tell.ok("changes", "the server does not say what has changed: all is listed")
    weak = sum(1 for etag in etags.values() if not is_strong(etag))
    if weak and weak == len(etags):
        words = "the server gives no strong versions: what is written there cannot be changed"
        yield tell.warning("conditions", words, "try --write-test; another calendar may do better")
    elif transport.provider.keeps_what_is_there:
        yield tell.ok("conditions", "writes on conditions are known to be obeyed")
    else:
        yield tell.ok("conditions", "each new reminder is looked up before it is written")
