"""`calsync check`: what is wrong is said in words, and nothing is changed."""

from __future__ import annotations

import dataclasses
import json
import shutil
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from calsync.stores.dav import transport
from calsync.stores.lock import lock
from tests.cli.test_servers import EVENT, one
from tests.commands import DATA, NOW, Calsync, Ended
from tests.contract.servers import Server, radicale, xandikos
from tests.stores.fake_server import (
    HOME,
    FakeServer,
    Fault,
    Reply,
    Request,
    changed,
    on,
    running,
)

ME = """
[me]
emails = ["alex@example.com"]
timezone = "UTC"
[rules]
region = "US"
"""
OWN = """
[[calendars]]
name = "own"
type = "caldav"
url = "{url}"
username = "user"
password_env = "CALSYNC_TEST_PASSWORD"
"""
LEFT = one(
    b"""BEGIN:VEVENT
UID:calsync-trial-0123456789abcdef
DTSTAMP:20260101T000000Z
DTSTART:20010101T120000Z
DTEND:20010101T121500Z
SUMMARY:calsync check: may be deleted
END:VEVENT
"""
)
NAME = "calsync-trial-0123456789abcdef.ics"


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask again at once; give the password."""
    monkeypatch.setattr(transport, "PAUSE_SECONDS", 0.01)
    monkeypatch.setenv("CALSYNC_TEST_PASSWORD", "secret")


@pytest.fixture
def config(tmp_path: Path) -> Callable[[str], Path]:
    """Write a config."""

    def write(text: str) -> Path:
        file = tmp_path / "config.toml"
        file.write_text(text)
        file.chmod(0o600)
        return file

    return write


@pytest.fixture
def fake() -> Iterator[FakeServer]:
    """A server that can fail."""
    with running(FakeServer()) as server:
        server.change("talk.ics", one(EVENT))
        yield server


def findings(ended: Ended) -> dict[str, tuple[str, str, str]]:
    """What is found, by what was looked at; the worst of each."""
    found: dict[str, tuple[str, str, str]] = {}
    order = ("ok", "warning", "problem")
    told = json.loads(ended.out)
    assert told["schema"] == 1
    for finding in told["findings"]:
        assert set(finding) == {"calendar", "what", "level", "text", "advice"}
        before = found.get(finding["what"])
        if before is None or order.index(before[0]) < order.index(finding["level"]):
            found[finding["what"]] = finding["level"], finding["text"], finding["advice"]
    return found


def problems(found: Mapping[str, tuple[str, str, str]]) -> dict[str, str]:
    """The problems alone."""
    return {what: text for what, (level, text, _advice) in found.items() if level == "problem"}


# --- config and machine


def test_no_config(calsync: Calsync, tmp_path: Path) -> None:
    """It is said where it belongs; the machine is looked at all the same."""
    ended = calsync("check", "--json")
    assert ended.code == 78
    found = findings(ended)
    assert str(tmp_path / "config") in found["config"][1]
    assert found["state"][0] == "ok"


def test_every_problem_of_a_config(calsync: Calsync, config: Callable[[str], Path]) -> None:
    """Each is a line of its own."""
    file = config('[me]\ntimezone = "Mars"\n[rules]\nregion = "XX"\n')
    ended = calsync("check", "-c", file)
    assert ended.code == 78
    lines = [line for line in ended.out.splitlines() if line.startswith("problem")]
    assert ["me.timezone" in line for line in lines] == [True, False]
    assert "rules.region" in lines[1]


def test_what_is_better_known(
    calsync: Calsync, config: Callable[[str], Path], calendar: Path
) -> None:
    """No region, no addresses, another zone, open rights: warnings, and exit 0."""
    file = config(
        f'[me]\ntimezone = "Europe/Berlin"\n[[calendars]]\nname = "a"\ntype = "ics"\n'
        f'path = "{calendar}"\n'
    )
    file.chmod(0o622)
    ended = calsync("check", "-c", file, "--json")
    assert ended.code == 0, ended.out
    found = findings(ended)
    warned = {what for what, (level, *_rest) in found.items() if level == "warning"}
    assert warned == {"config", "region", "emails", "timezone"}
    quiet = calsync("check", "-q", "-c", file)
    assert {line.partition(" ")[0] for line in quiet.out.splitlines()} == {"warning"}


# --- on the disk


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_a_file_stays_as_it_was(calsync: Calsync, calendar: Path, line_end: bytes) -> None:
    """The write test leaves every byte."""
    calendar.write_bytes(calendar.read_bytes().replace(b"\n", line_end))
    before = calendar.read_bytes()
    ended = calsync("check", "--calendar", calendar, "--write-test", "--json")
    assert (ended.code, calendar.read_bytes()) == (0, before)
    assert "written and removed" in findings(ended)["write test"][1]


def test_a_folder_stays_as_it_was(calsync: Calsync, calendar: Path, tmp_path: Path) -> None:
    """Nothing is added, and what a run that died was to create stays on record."""
    folder = tmp_path / "vdir"
    folder.mkdir()
    shutil.copy(calendar, folder / "one.ics")
    (folder / ".calsync-unwritten").write_text("calsync-0123456789abcdef-card.ics\n")
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    ended = calsync("check", "--calendar", folder, "--write-test")
    assert ended.code == 0, ended.out
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before


def test_leftovers_in_a_file(calsync: Calsync, calendar: Path) -> None:
    """The next check removes what one that was killed has left, and nothing else."""
    before = calendar.read_bytes()
    event = LEFT[LEFT.index(b"BEGIN:VEVENT") : LEFT.index(b"END:VCALENDAR")]
    event = event.replace(b"\r\n", b"\n")
    calendar.write_bytes(before.replace(b"END:VCALENDAR", event + b"END:VCALENDAR"))
    assert calsync("check", "-n", "--calendar", calendar).code == 0
    assert calendar.read_bytes() != before
    ended = calsync("check", "--calendar", calendar)
    assert ended.code == 0
    assert "removed" in ended.out
    assert calendar.read_bytes() == before


def test_undo_removes_leftovers(calsync: Calsync, calendar: Path) -> None:
    """So it does where there is no reminder; a dry run leaves it."""
    before = calendar.read_bytes()
    event = LEFT[LEFT.index(b"BEGIN:VEVENT") : LEFT.index(b"END:VCALENDAR")]
    calendar.write_bytes(before.replace(b"END:VCAL", event + b"END:VCAL"))
    left = calendar.read_bytes()
    assert calsync("undo", "-n", "--calendar", calendar).code == 0
    assert calendar.read_bytes() == left
    assert calsync("undo", "--calendar", calendar).code == 0
    assert calendar.read_bytes() == before


def test_a_run_takes_no_notice_of_leftovers(calsync: Calsync, calendar: Path) -> None:
    """A throw-away reminder is none of calsync's reminders, and no interview."""
    plan = ("--calendar", calendar, "--region", "US", "--now", "2026-03-01T08:00:00-05:00")
    before = calsync("plan", *plan)
    event = LEFT[LEFT.index(b"BEGIN:VEVENT") : LEFT.index(b"END:VCALENDAR")]
    calendar.write_bytes(calendar.read_bytes().replace(b"END:VCAL", event + b"END:VCAL"))
    assert calsync("plan", *plan) == before


def test_a_file_that_is_read_only(calsync: Calsync, calendar: Path) -> None:
    """It is said before and by the write test, and the file is as it was."""
    before = calendar.read_bytes()
    calendar.chmod(0o444)
    ended = calsync("check", "--calendar", calendar, "--write-test", "--json")
    assert ended.code == 1
    found = findings(ended)
    assert set(problems(found)) == {"write access", "write test"}
    assert "writing it failed" in found["write test"][1]
    assert calendar.read_bytes() == before


@pytest.mark.parametrize(
    ("kind", "content", "code"),
    [
        ("ics", b"<html></html>", 65),
        ("ics", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", 65),
        ("ics", None, 78),
        ("vdir", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", 78),
    ],
)
def test_no_calendar(
    calsync: Calsync,
    config: Callable[[str], Path],
    tmp_path: Path,
    kind: str,
    content: bytes | None,
    code: int,
) -> None:
    """What is none is said, whatever else stands in the config is looked at."""
    place = tmp_path / "place.ics"
    if content is not None:
        place.write_bytes(content)
    good = shutil.copy(DATA / "one_interview.ics", tmp_path / "good.ics")
    file = config(
        f'{ME}\n[[calendars]]\nname = "bad"\ntype = "{kind}"\npath = "{place}"\n'
        f'[[calendars]]\nname = "good"\ntype = "ics"\npath = "{good}"\n'
    )
    ended = calsync("check", "-c", file, "--write-test", "--json")
    assert ended.code == code
    told = json.loads(ended.out)["findings"]
    assert [f["calendar"] for f in told if f["level"] == "problem"] == ["bad"]
    assert [f["what"] for f in told if f["calendar"] == "good"][-1] == "write test"
    assert content is None or place.read_bytes() == content


def test_events_that_cannot_be_read(calsync: Calsync, calendar: Path) -> None:
    """They are named as a run names them, the first of them; the rest of the calendar is well."""
    options = ("--calendar", calendar, "--region", "US", "--timezone", "America/New_York")
    options = (*options, "--me", "alex@example.com", "--now", NOW)
    text = calendar.read_text()
    event = text[text.index("BEGIN:VEVENT") : text.index("END:VEVENT") + 11]
    odd = [
        event.replace("talk@", f"odd{n}@").replace("DTSTART:2026", "DTSTART:2026x")
        for n in range(5)
    ]
    assert '"events"' not in calsync("check", "--json", *options).out
    calendar.write_text(text.replace(event, event + "".join(odd[:1])))
    ended = calsync("check", "--json", *options)
    findings = [f for f in json.loads(ended.out)["findings"] if f["what"] == "events"]
    assert (ended.code, [f["level"] for f in findings]) == (0, ["warning"])
    assert findings[0]["text"].startswith("Interview with Acme: this event cannot be read: ")
    assert findings[0]["text"] in calsync("plan", *options).err
    calendar.write_text(text.replace(event, event + "".join(odd)))
    ended = calsync("check", "-q", *options)
    assert ended.out.count("cannot be read") == 3
    assert "… and 2 more; calsync plan names them" in ended.out


def test_another_run(calsync: Calsync, calendar: Path) -> None:
    """While it works nothing is tried, and what was asked for is to be tried later."""
    with lock(calendar):
        assert calsync("check", "--calendar", calendar).code == 0
        ended = calsync("check", "--calendar", calendar, "--write-test", "--json")
    assert ended.code == 75
    assert findings(ended)["lock"][0] == "warning"


# --- on a server


@pytest.fixture(scope="module", params=[radicale, xandikos])
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """A real one."""
    with request.param(tmp_path_factory.mktemp("server")) as running_one:
        yield running_one


def test_a_real_server(calsync: Calsync, server: Server, config: Callable[[str], Path]) -> None:
    """All is well; the write test leaves it byte for byte, and so does a plain check."""
    path = server.new_calendar()
    server.put(f"{path}talk.ics", one(EVENT))
    before = server.contents(path)
    file = config(ME + OWN.format(url=f"{server.url}{path}"))
    for options in ((), ("--write-test",)):
        ended = calsync("check", "-c", file, "--json", *options)
        assert ended.code == 0, ended.out
        levels = {what: level for what, (level, *_rest) in findings(ended).items()}
        assert set(levels.values()) == {"ok"}, ended.out
        assert {"password", "server", "clock", "login", "calendar", "write access"} <= set(levels)
        assert ("write test" in levels) == bool(options)
        assert server.contents(path) == before
    server.put(f"{path}{NAME}", LEFT)
    ended = calsync("check", "-c", file)
    assert ended.code == 0
    assert server.contents(path) == before


def test_the_calendars_there_are(
    calsync: Calsync, server: Server, config: Callable[[str], Path]
) -> None:
    """A name that is none leads to the list of names and addresses."""
    path = server.new_calendar("Holidays")
    text = OWN.format(url=f"{server.url}/") + 'calendar = "Privat"\n'
    ended = calsync("check", "-c", config(ME + text), "--json")
    assert ended.code == 78
    _level, words, advice = findings(ended)["address"]
    assert 'there is no "Privat"' in words
    assert f'"Holidays" at {server.url}{path}' in advice


def check(
    calsync: Calsync, config: Callable[[str], Path], fake: FakeServer, *options: str, more: str = ""
) -> Ended:
    """Check the calendar of the fake server."""
    file = config(ME + OWN.format(url=fake.url) + more)
    return calsync("check", "-c", file, "--json", *options)


@pytest.mark.parametrize(
    ("fault", "code", "what", "words"),
    [
        (on("PROPFIND", Reply(401)), 77, "login", "does not take"),
        (on("PROPFIND", Reply(404)), 65, "address", "no calendar server"),
        (
            on("PROPFIND", Reply(200, b"<!doctype html><p>Hi", {"Content-Type": "text/html"})),
            65,
            "address",
            "no calendar server",
        ),
        (on("PROPFIND", Reply(503)), 75, "server", "come back later"),
        (on("PROPFIND", Reply(207, is_silent=True)), 75, "server", "broke off"),
    ],
)
def test_what_a_server_answers(
    calsync: Calsync,
    config: Callable[[str], Path],
    fake: FakeServer,
    fault: Fault,
    code: int,
    what: str,
    words: str,
) -> None:
    """Each failure has its own words and its own exit code, and nothing is written."""
    fake.faults.append(fault)
    ended = check(calsync, config, fake, "--write-test")
    assert ended.code == code, ended.out
    found = findings(ended)
    assert words in problems(found).get(what, ""), found
    assert len(problems(found)) == 1
    assert fake.writes() == []
    assert "secret" not in ended.out


def test_no_password(
    calsync: Calsync,
    config: Callable[[str], Path],
    fake: FakeServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without it the server is still asked whether it is there."""
    monkeypatch.delenv("CALSYNC_TEST_PASSWORD")
    fake.faults.append(on("PROPFIND", Reply(401)))
    ended = check(calsync, config, fake)
    assert ended.code == 78
    found = findings(ended)
    assert set(problems(found)) == {"password"}
    assert found["server"][0] == "ok"


def test_nobody_is_there(calsync: Calsync, config: Callable[[str], Path]) -> None:
    """No connection: 75."""
    ended = calsync("check", "-c", config(ME + OWN.format(url="http://127.0.0.1:9/")), "--json")
    assert ended.code == 75
    assert set(problems(findings(ended))) == {"server"}


def test_a_name_that_nobody_knows(calsync: Calsync, config: Callable[[str], Path]) -> None:
    """It is the name, not the connection."""
    url = "https://calendar.invalid/"
    ended = calsync("check", "-c", config(ME + OWN.format(url=url)), "--json")
    assert ended.code == 75
    assert set(problems(findings(ended))) == {"name"}


def props(answer: Reply, inside: str) -> Reply:
    """Put properties into the first response of an answer."""
    return dataclasses.replace(
        answer, body=answer.body.replace(b"</prop>", inside.encode() + b"</prop>", 1)
    )


SHARED = (
    "<current-user-principal><href>/p/alex/</href></current-user-principal>"
    "<owner><href>/p/sam/</href></owner>"
)
INVITED = (
    "<S:invite><S:user><href>mailto:b@c.example</href><S:invite-accepted/></S:user></S:invite>"
)
PUBLIC = (
    "<current-user-principal><href>/p/alex/</href></current-user-principal>"
    "<acl><ace><principal><all/></principal><grant><privilege><read/></privilege></grant></ace></acl>"
)
MINE = (
    "<current-user-principal><href>/p/alex/</href></current-user-principal>"
    "<owner><href>/p/alex</href></owner><acl><ace><principal><href>/p/alex/calendar-proxy-read/"
    "</href></principal><grant><privilege><read/></privilege></grant></ace><ace><principal>"
    "<authenticated/></principal><grant><privilege><C:read-free-busy/></privilege></grant></ace></acl>"
)
READ_ONLY = (
    "<current-user-privilege-set><privilege><read/></privilege></current-user-privilege-set>"
)
ELSEWHERE = "<C:calendar-timezone-id>Asia/Tokyo</C:calendar-timezone-id>"


@pytest.mark.parametrize(
    ("inside", "what", "level", "words"),
    [
        (SHARED, "sharing", "warning", "somebody else"),
        (INVITED, "sharing", "warning", "1 other"),
        (PUBLIC, "sharing", "warning", "anybody"),
        (READ_ONLY, "write access", "problem", "only read"),
        (ELSEWHERE, "timezone", "warning", "Asia/Tokyo"),
    ],
)
def test_what_a_server_tells(
    calsync: Calsync,
    config: Callable[[str], Path],
    fake: FakeServer,
    inside: str,
    what: str,
    level: str,
    words: str,
) -> None:
    """Who else reads it, whether it may be written, and its zone."""
    fake.faults.append(changed("PROPFIND", lambda reply: props(reply, inside)))
    ended = check(calsync, config, fake)
    assert ended.code == (1 if level == "problem" else 0), ended.out
    found = findings(ended)
    assert found[what][0] == level
    assert words in found[what][1]


def test_my_own_delegates_are_not_others(
    calsync: Calsync, config: Callable[[str], Path], fake: FakeServer
) -> None:
    """What servers grant by default is no sharing."""
    fake.faults.append(changed("PROPFIND", lambda reply: props(reply, MINE)))
    assert "sharing" not in findings(check(calsync, config, fake))


@pytest.mark.parametrize("minutes", [-7, 4, 7])
def test_the_clock(
    calsync: Calsync, config: Callable[[str], Path], fake: FakeServer, minutes: int
) -> None:
    """More than five minutes apart are worth a word."""

    def late(server: FakeServer, request: Request) -> Reply:
        reply = server.do(request)
        reply.headers["Date"] = format_datetime(
            datetime.now(UTC) + timedelta(minutes=minutes), usegmt=True
        )
        return reply

    fake.faults.append(late)
    level, words, _advice = findings(check(calsync, config, fake))["clock"]
    assert level == ("ok" if minutes == 4 else "warning")
    assert level == "ok" or ("behind" if minutes < 0 else "ahead") in words


def test_an_employers_server(
    calsync: Calsync, config: Callable[[str], Path], fake: FakeServer
) -> None:
    """Reminders there are for the employer's eyes as well."""
    me = ME.replace("[rules]", 'employer_domains = ["acme.example"]\n[rules]')
    own = OWN.format(url=fake.url)
    for username, level in (("user@mail.acme.example", "warning"), ("user@notacme.example", "")):
        text = me + own.replace('"user"', f'"{username}"')
        ended = calsync("check", "-c", config(text), "--json")
        assert ended.code == 0
        assert findings(ended).get("employer", ("",))[0] == level


@pytest.mark.parametrize(
    ("fault", "step"),
    [
        (on("PUT", Reply(403)), "writing it"),
        (on("PUT", Reply(500), after=True), ""),
        (on("PUT", Reply(201)), "writing it"),
        (on("DELETE", Reply(403)), "removing it"),
        (on("DELETE", Reply(500), times=1), ""),
        (on("DELETE", Reply(500), after=True), ""),
    ],
)
def test_the_step_that_fails(
    calsync: Calsync, config: Callable[[str], Path], fake: FakeServer, fault: Fault, step: str
) -> None:
    """It is named; what can be removed is removed."""
    fake.faults.append(fault)
    ended = check(calsync, config, fake, "--write-test")
    assert ended.code == (1 if step else 0), ended.out
    level, words, _advice = findings(ended)["write test"]
    assert level == ("problem" if step else "ok")
    assert step in words
    left = [name for name in fake.members if name != "talk.ics"]
    assert len(left) == (step == "removing it")
    for request in fake.writes():
        assert {"If-Match", "If-None-Match"} & set(request.headers)
        assert request.path.startswith(f"{HOME}calsync-trial-")
    fake.faults.clear()
    assert check(calsync, config, fake).code == 0
    assert list(fake.members) == ["talk.ics"]


def renamed(server: FakeServer, request: Request) -> Reply | None:
    """Keep what is new under a name of the server's own."""
    if request.method != "PUT":
        return None
    server.change("0815.ics", request.body)
    return Reply(201)


@pytest.mark.parametrize(
    ("fault", "etags", "code", "words", "advice", "left"),
    [
        (on("DELETE", Reply(204)), None, 1, "removing it failed: it is still there", "delete", 1),
        (renamed, None, 1, "it is kept under another name", "delete the event on 2001-01-01", 1),
        (None, "", 1, "gives no version to change it by", "delete the event on 2001-01-01", 1),
        (on("PUT", Reply(401)), None, 77, "writing it failed", "rights", 0),
    ],
)
def test_what_stays_is_said(
    calsync: Calsync,
    config: Callable[[str], Path],
    fake: FakeServer,
    fault: Fault | None,
    etags: str | None,
    code: int,
    words: str,
    advice: str,
    left: int,
) -> None:
    """Whatever the server says: what is there is looked at, and what helps is told."""
    if fault:
        fake.faults.append(fault)
    if etags is not None:
        fake.etags = lambda name, data: etags
    ended = check(calsync, config, fake, "--write-test")
    level, said, help_ = findings(ended)["write test"]
    assert (level, ended.code) == ("problem", code)
    assert words in said
    assert advice in help_
    assert len(fake.members) == 1 + left


def test_a_check_that_is_killed(
    calsync: Calsync, config: Callable[[str], Path], fake: FakeServer, tmp_path: Path
) -> None:
    """What it has left, the next one removes."""
    children: list[subprocess.Popen[bytes]] = []

    def kill(server: FakeServer, request: Request) -> Reply | None:
        if request.method != "PUT":
            return None
        server.do(request)
        children[0].kill()
        return Reply(201, is_silent=True)

    fake.faults.append(kill)
    file = config(ME + OWN.format(url=fake.url))
    words = (sys.executable, "-m", "calsync", "check", "--write-test", "-c", str(file))
    children.append(subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    assert children[0].wait(30) == -signal.SIGKILL
    assert len(fake.members) == 2
    fake.faults.clear()
    assert "removed" in findings(check(calsync, config, fake))["write test"][1]
    assert list(fake.members) == ["talk.ics"]


@pytest.mark.parametrize("others", [False, True])
def test_another_name_or_authority(
    calsync: Calsync, config: Callable[[str], Path], tmp_path: Path, others: bool
) -> None:
    """What is wrong with a certificate is said, each with its own advice."""
    subject = "DNS:other.example" if others else "IP:127.0.0.1"
    context = certificate(tmp_path, subject, days=10)
    with running(FakeServer(), context) as fake:
        own = OWN.format(url=fake.url.replace("http:", "https:"))
        own += f'ca_file = "{tmp_path / "server.pem"}"\n' if others else ""
        ended = calsync("check", "-c", config(ME + own), "--json")
    assert ended.code == 75
    _level, words, advice = findings(ended)["certificate"]
    assert ("another name" if others else "no known authority") in words
    assert ("url" if others else "ca_file") in advice


def test_an_expired_certificate(
    calsync: Calsync, config: Callable[[str], Path], tmp_path: Path
) -> None:
    """One that was good until a moment ago."""
    context = certificate(tmp_path, "IP:127.0.0.1", days=0)
    time.sleep(1.1)
    with running(FakeServer(), context) as fake:
        own = OWN.format(url=fake.url.replace("http:", "https:"))
        own += f'ca_file = "{tmp_path / "server.pem"}"\n'
        ended = calsync("check", "-c", config(ME + own), "--json")
    assert ended.code == 75
    assert "expired" in findings(ended)["certificate"][1]


def certificate(folder: Path, subject: str, *, days: int) -> ssl.SSLContext:
    """Make a certificate that signs itself, and a server's side of TLS with it."""
    if not shutil.which("openssl"):
        pytest.skip("needs openssl")
    extensions = folder / "extensions"
    extensions.write_text(f"subjectAltName={subject}\nbasicConstraints=CA:TRUE\n")
    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    asked = ("-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost")
    signed = ("-in", "server.csr", "-signkey", "server.key", "-days", str(days))
    made = ("-extfile", "extensions", "-out", "server.pem")
    for words in (("req", "-new", *curve, *asked), ("x509", "-req", *signed, *made)):
        subprocess.run(("openssl", *words), cwd=folder, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "server.key")
    return context


# --- feeds


@pytest.mark.parametrize(
    ("reply", "code", "what"),
    [
        (Reply(200, one(EVENT), {"Content-Type": "text/calendar"}), 0, ""),
        (Reply(404), 65, "calendar"),
        (Reply(200, b"<html>", {"Content-Type": "text/html"}), 75, "calendar"),
        (Reply(500), 75, "calendar"),
    ],
)
def test_a_feed(
    calsync: Calsync,
    config: Callable[[str], Path],
    fake: FakeServer,
    calendar: Path,
    reply: Reply,
    code: int,
    what: str,
) -> None:
    """It answers with a calendar or not; nothing is ever written to it, nor its address told."""
    fake.faults.append(on("GET", reply))
    text = (
        f'{ME}\n[[calendars]]\nname = "work"\ntype = "feed"\nurl = "{fake.url}hidden.ics"\n'
        f'write_to = "a"\n[[calendars]]\nname = "a"\ntype = "ics"\npath = "{calendar}"\n'
    )
    ended = calsync("check", "-c", config(text), "--write-test", "--json")
    assert ended.code == code, ended.out
    told = json.loads(ended.out)["findings"]
    assert [f["what"] for f in told if f["level"] == "problem"] == ([what] if what else [])
    assert [f["calendar"] for f in told if f["what"] == "write test"] == ["a"]
    assert {request.method for request in fake.requests} == {"GET"}
    assert "hidden" not in ended.out


def test_what_sync_was_told_counts(calsync: Calsync, calendar: Path) -> None:
    """Region, zone and addresses of an earlier run are not missed."""
    told = ("--region", "US", "--timezone", "America/New_York", "--me", "robin@example.com")
    assert calsync("sync", "--calendar", calendar, "--now", NOW, *told).code == 0
    ended = calsync("check", "--calendar", calendar, "--now", NOW)
    assert "none is set" not in ended.out
