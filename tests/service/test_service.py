"""What `calsync service` prints is read back by the programs it is for, or by their rules."""

from __future__ import annotations

import json
import os
import plistlib
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest

from calsync.errors import UsageError
from calsync.service import Job, container, cron, launchd, schtasks, systemd
from tests.commands import Calsync

ROOT = Path(__file__).parents[2]
EVERY = timedelta(minutes=15)
# Folders that people have, and some that only tests have.
ODD = (
    "plain",
    "my tools",
    "50% off",
    "100%%",
    "%h and %t",
    "$HOME ${PATH} $$",
    "O'Hara",
    'the "new" one',
    "back\\slash\\",
    "Müller 日本 🗓",
    "a;b # c & d | e (f) <g> -- `h`",
    "~ * ? [x] {y,z} ! = :",
)


def job(folder: str = "/opt/calsync", *, every: timedelta = EVERY) -> Job:
    """A job of which every path lies in that folder."""
    return Job(
        program=(f"{folder}/calsync",),
        chosen=("-c", f"{folder}/config.toml"),
        every=every,
        state=f"{folder}/state",
        folders=(f"{folder}/calendars",),
        home=folder,
        environment=(("XDG_STATE_HOME", folder),),
    )


def wanted(folder: str, *words: str) -> list[str]:
    """The words that the program must get."""
    return [f"{folder}/calsync", *words, "-c", f"{folder}/config.toml"]


# --- systemd --------------------------------------------------------------------------

DAEMON, SYNC = ("daemon", "-q", "--every", "15m"), ("sync", "-q")


def sections(unit: str) -> dict[str, dict[str, list[str]]]:
    """Read a unit as systemd.syntax(7) says; what is no line of a unit fails."""
    found: dict[str, dict[str, list[str]]] = {}
    here: dict[str, list[str]] = {}
    for line in unit.splitlines():
        assert not line.endswith("\\"), "would go on in the next line"
        if not line.strip() or line.startswith(("#", ";")):
            continue
        if line.startswith("["):
            here = found.setdefault(line.strip("[]"), {})
            continue
        name, equals, value = line.partition("=")
        assert equals, line
        assert re.fullmatch("[A-Z][A-Za-z]+", name), line
        here.setdefault(name, []).append(value)
    return found


def unquoted(value: str) -> list[str]:
    """Split a value of systemd into words: quotes, C escapes, then `%%`."""
    words: list[str] = []
    for match in re.finditer(r'"((?:[^"\\]|\\.)*)"(?=\s|$)|([^\s"]+)', value):
        text = match[1] if match[1] is not None else match[2]
        text = re.sub(r"\\(.)", r"\1", text)
        assert not re.search("%[^%]", text.replace("%%", "")), "an unknown specifier"
        words.append(text.replace("%%", "%"))
    return words


@pytest.mark.parametrize("name", ODD)
def test_systemd_gets_the_words_that_are_meant(name: str) -> None:
    """Command lines and folders survive the rules of quoting, specifiers and variables."""
    folder = f"/home/{name}"
    for unit, words in (
        (systemd.daemon(job(folder)), DAEMON),
        (systemd.oneshot(job(folder)), SYNC),
    ):
        service = sections(unit)["Service"]
        (command,) = service["ExecStart"]
        if "$" in command:
            assert command.startswith(":"), "systemd would look for a variable"
        found = unquoted(command.removeprefix(":"))
        if found[0] == "/bin/sh":
            found = found[3:]
        assert found == wanted(folder, *words)
        places = [unquoted(value) for value in service["ReadWritePaths"]]
        assert places == [[f"{folder}/state"], [f"{folder}/calendars"]]
        assert [unquoted(v) for v in service["Environment"]] == [[f"XDG_STATE_HOME={folder}"]]


Verify = Callable[..., str]


@pytest.fixture
def verify(tmp_path: Path) -> Verify:
    """Let `systemd-analyze verify` read the units of a folder."""
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("no systemd here")
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}

    def run(*units: Path) -> str:
        command = [program, "--user", "verify", "--man=no", "--recursive-errors=no", *units]
        ended = subprocess.run(command, env=environment, capture_output=True, check=False)
        return (ended.stdout + ended.stderr).decode()

    return run


@pytest.mark.parametrize("name", ODD)
def test_systemd_itself_finds_nothing_wrong(tmp_path: Path, verify: Verify, name: str) -> None:
    """Every setting is known to it, and the program it would run is the one that is there."""
    folder = tmp_path / name
    folder.mkdir()
    shutil.copy(shutil.which("true") or "/bin/true", folder / "calsync")
    asked = job(str(folder))
    units = {
        "daemon/calsync.service": systemd.daemon(asked),
        "timer/calsync.service": systemd.oneshot(asked),
        "timer/calsync.timer": systemd.timer(asked),
    }
    for place, text in units.items():
        file = tmp_path / place
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        assert verify(file) == ""


def test_a_shell_becomes_the_program_with_a_quote_in_its_path(tmp_path: Path) -> None:
    """The way round systemd's refusal gives the program its words, and no shell stays."""
    folder = tmp_path / 'O\'Hara "x"'
    folder.mkdir()
    program = folder / "calsync"
    program.write_text('#!/bin/sh\necho $$; for word; do echo "$word"; done\n', encoding="utf-8")
    program.chmod(0o700)
    command = unquoted(systemd.line([str(program), "a b", "$HOME"]).removeprefix(":"))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as started:
        out = started.communicate()[0]
    assert out.splitlines() == [str(started.pid), "a b", "$HOME"]


# --- launchd --------------------------------------------------------------------------


@pytest.mark.parametrize("name", ODD)
def test_launchd_gets_the_words_that_are_meant(name: str) -> None:
    """The property list is one, its comment included, and holds the command line."""
    folder = f"/Users/{name}"
    text = launchd.agent(job(folder))
    ElementTree.fromstring(text.encode())
    found = plistlib.loads(text.encode())
    assert found["ProgramArguments"] == wanted(folder, *DAEMON)
    assert found["StandardErrorPath"] == f"{folder}/Library/Logs/calsync.log"
    assert found["KeepAlive"] == {"SuccessfulExit": False}
    assert found["Umask"] == 0o077
    assert found["EnvironmentVariables"]["XDG_STATE_HOME"] == folder


# --- cron -----------------------------------------------------------------------------


def run_by_cron(line: str) -> tuple[list[str], str]:
    """Take a line of a crontab apart as Vixie's cron does: five fields, the command, stdin."""
    *fields, rest = line.split(" ", 5)
    command, stdin, escaped, ended = "", "", False, False
    for letter in rest:
        if ended:
            stdin += "\n" if letter == "%" else letter
        elif escaped:
            command += letter if letter == "%" else f"\\{letter}"
            escaped = False
        elif letter == "\\":
            escaped = True
        elif letter == "%":
            ended = True
        else:
            command += letter
    assert not escaped
    assert stdin == ""
    return fields, command


def moments(fields: list[str]) -> set[tuple[int, int]]:
    """Give the hours and minutes of a day on which a line of cron is due."""
    spans = []
    for field, most in zip(fields[:2], (59, 23), strict=True):
        match = re.fullmatch(r"(?:\*|(\d+)(?:-(\d+))?)(?:/(\d+))?", field)
        assert match, field
        first, last = (0, most) if field[0] == "*" else (int(match[1]), int(match[2] or match[1]))
        assert 0 <= first <= last <= most
        spans.append(range(first, last + 1, int(match[3] or 1)))
    assert fields[2:] == ["*", "*", "*"]
    return {(hour, minute) for minute in spans[0] for hour in spans[1]}


def line_of(table: str) -> str:
    """Give the only line that is no comment."""
    (line,) = [one for one in table.splitlines() if not one.startswith("#")]
    return line


@pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")
@pytest.mark.parametrize("name", ODD)
def test_cron_gets_the_words_that_are_meant(tmp_path: Path, name: str) -> None:
    """What cron makes of the line, sh runs as meant; so does a cron that knows no `%`."""
    folder = tmp_path / name
    folder.mkdir()
    program = folder / "calsync"
    program.write_text('#!/bin/sh\nprintf "%s\\0" "$XDG_STATE_HOME" "$0" "$@"\n', encoding="utf-8")
    program.chmod(0o700)
    line = line_of(cron.table(job(str(folder))))
    for command in (run_by_cron(line)[1], line.split(" ", 5)[5]):
        out = subprocess.run(["sh", "-c", command], capture_output=True, check=True).stdout
        assert out.decode().split("\0")[:-1] == [str(folder), *wanted(str(folder), *SYNC)]


@pytest.mark.parametrize("minutes", [1, 2, 5, 15, 30, 60, 120, 360, 720, 1440])
def test_cron_is_due_as_often_as_asked(minutes: int) -> None:
    """Round the clock the line is due after each span, and at no other time."""
    for folder in ("/a", "/b", "/c"):
        table = cron.table(job(folder, every=timedelta(minutes=minutes)))
        due = sorted(hour * 60 + minute for hour, minute in moments(line_of(table).split(" ")[:5]))
        assert len(due) == 1440 // minutes
        assert {(b - a) % 1440 for a, b in zip(due, due[1:] + due[:1], strict=True)} == {
            minutes % 1440
        }


def test_not_everybody_at_the_full_hour() -> None:
    """When in the span a line is due depends on the config, and on nothing else."""
    lines = [line_of(cron.table(job(f"/home/{n}"))) for n in range(20)]
    assert lines == [line_of(cron.table(job(f"/home/{n}"))) for n in range(20)]
    assert len({line.split(" ")[0] for line in lines}) > 5


def test_what_cron_cannot_say_is_refused() -> None:
    """A span that does not divide the day, and a line that cron would cut off."""
    for every in (timedelta(minutes=7), timedelta(minutes=90), timedelta(days=2)):
        with pytest.raises(UsageError, match="cron knows only 1m, 2m"):
            cron.table(job(every=every))
    with pytest.raises(UsageError, match="too long"):
        cron.table(job("/" + "x" * 500))


# --- Windows --------------------------------------------------------------------------


def windows_words(line: str) -> list[str]:
    """Split a command line as the C runtime of Microsoft does."""
    words: list[str] = []
    for match in re.finditer(r'(?:[^\s"\\]|\\(?!\\*")|(?:\\\\)*\\"|(?:\\\\)+(?=")|"(?:[^"\\]|'
                             r'\\(?!\\*")|(?:\\\\)*\\"|(?:\\\\)+(?="))*")+', line):  # fmt: skip
        text, is_quoted, word = match[0], False, ""
        for run, quote, other in re.findall(r'(\\*)(")|([^"])', text):
            word += "\\" * (len(run) // 2)
            if quote and len(run) % 2:
                word += '"'
            elif quote:
                is_quoted = not is_quoted
            word += other
        assert not is_quoted
        words.append(word)
    return words


@pytest.mark.parametrize(
    "folder",
    [
        r"C:\Users\li",
        r"C:\Users\Li Müller",
        r"D:\50% off",
        r"C:\R&D <new>\日本 🗓",
        "C:\\odd folder\\\\",
    ],
)
def test_windows_gets_the_words_that_are_meant(folder: str) -> None:
    """The task is XML in plain ASCII, so that no shell's encoding can damage it."""
    asked = Job((rf"{folder}\pythonw.exe", "-m", "calsync"), ("-c", f"{folder}\\"), EVERY, folder)
    text = schtasks.task(asked)
    assert text.isascii()
    assert not text.startswith("<?xml"), "it would name an encoding"
    task = ElementTree.fromstring(text)
    names = {"t": schtasks.NAMESPACE}
    assert task.findtext(".//t:Exec/t:Command", "", names) == rf"{folder}\pythonw.exe"
    arguments = task.findtext(".//t:Exec/t:Arguments", "", names)
    assert windows_words(arguments) == ["-m", "calsync", "sync", "-q", "-c", f"{folder}\\"]
    assert task.findtext(".//t:Repetition/t:Interval", "", names) == "PT900S"
    assert task.findtext(".//t:RunLevel", "", names) == "LeastPrivilege"


@pytest.mark.parametrize("folder", [r"C:\%USERNAME%", r"C:\$(Arg0)"])
def test_windows_would_replace_some_words(folder: str) -> None:
    """They are refused, as nothing keeps them what they are."""
    with pytest.raises(UsageError, match="rename it"):
        schtasks.task(Job((rf"{folder}\calsync.exe",), ("-c", r"C:\c"), EVERY, r"C:\s"))


def test_what_the_task_says_is_what_the_page_says() -> None:
    """Each command that looks at, stops or removes it stands in both."""
    text = schtasks.task(Job((r"C:\calsync.exe",), ("-c", r"C:\c"), EVERY, r"C:\s"))
    page = (ROOT / "docs/how-to/run-it.md").read_text(encoding="utf-8")
    told = re.findall(r"(\w+):\s+(schtasks /\w+ /tn calsync(?: /\w+)*)", text)
    assert {what for what, _command in told} == {"State", "Now", "Stop", "Again", "Remove"}
    assert [command for _what, command in told if f"`{command}" not in page] == []


# --- containers -----------------------------------------------------------------------


def test_the_containerfile_of_the_repository_is_the_printed_one(calsync: Calsync) -> None:
    """One source for both."""
    printed = calsync("service", "container").out
    assert (ROOT / "Containerfile").read_text(encoding="utf-8") == printed


def test_the_container_runs_the_daemon_as_a_plain_user() -> None:
    """The last user is no root, CMD is an argument list, and all that is copied is there."""
    text = container.containerfile(timedelta(hours=1))
    lines = re.sub(r"\\\n\s*", "", text).splitlines()
    steps = [line.split(None, 1) for line in lines if line and not line.startswith("#")]
    last = dict(steps)
    assert last["USER"] == "1000:1000"
    assert json.loads(last["CMD"]) == ["calsync", "daemon", "-q", "--every", "1h"]
    assert json.loads(last["HEALTHCHECK"].partition("CMD ")[2])[-1] == "8h"
    assert last["VOLUME"] == "/state"
    copied = [rest.split()[:-1] for step, rest in steps if step == "COPY" and "--from" not in rest]
    assert [name for names in copied for name in names if not (ROOT / name).exists()] == []


def test_the_container_can_read_what_init_writes() -> None:
    """Both the recipe and the page make the one who calls podman the user in there."""
    page = (ROOT / "docs/how-to/run-it.md").read_text(encoding="utf-8")
    for text in (container.containerfile(), page):
        run = re.sub(r"\\\n#?\s*", "", text)
        user = re.search(r"(?m)^#?\s*podman run -d .*--userns=keep-id:uid=(\d+),gid=(\d+) ", run)
        assert user is not None
        assert f"USER {user[1]}:{user[2]}" in container.containerfile()


# --- the command ----------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["systemd", "launchd", "cron", "schtasks"])
def test_the_config_that_is_meant_is_named(calsync: Calsync, tmp_path: Path, kind: str) -> None:
    """By its whole path, wherever one stands; without one, the place where it would be."""
    ended = calsync("service", kind)
    assert ended.code == 0
    assert str(tmp_path / "config" / "calsync" / "config.toml") in ended.out
    assert "there is no config" in ended.err
    config = tmp_path / "mine.toml"
    config.write_text("[me]\n", encoding="utf-8")
    ended = calsync("service", kind, "-c", os.path.relpath(config), "--every", "1h")
    assert (ended.code, ended.err) == (0, "")
    assert str(config) in ended.out


def test_the_program_is_the_one_that_runs(tmp_path: Path) -> None:
    """By its whole path, however it was called; a link to it is not followed."""
    link = tmp_path / "calsync"
    link.write_text(
        f"#!{sys.executable}\nfrom calsync.__main__ import main\nmain()\n", encoding="utf-8"
    )
    link.chmod(0o700)
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "calsync").symlink_to(link)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path)}
    ended = subprocess.run(
        ["bin/calsync", "service", "cron"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    _fields, command = run_by_cron(line_of(ended.stdout))
    assert shlex.split(command)[0] == str(folder / "calsync")
    ended = subprocess.run(
        [sys.executable, "-m", "calsync", "service", "cron"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    _fields, command = run_by_cron(line_of(ended.stdout))
    assert shlex.split(command)[:3] == [sys.executable, "-m", "calsync"]


def test_a_service_has_the_same_memory(calsync: Calsync, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the environment moves the state folder, the service is told; else nothing is set."""
    told = calsync("service", "systemd").out
    assert f"\nEnvironment=XDG_STATE_HOME={os.environ['XDG_STATE_HOME']}\n" in told
    monkeypatch.delenv("XDG_STATE_HOME")
    assert "\nEnvironment=" not in calsync("service", "systemd").out


def test_folders_of_calendars_on_disk_can_be_written(calsync: Calsync, tmp_path: Path) -> None:
    """systemd leaves the folder of a vdir writable, and the one that a file lies in."""
    config = tmp_path / "config.toml"
    config.write_text(
        '[[calendars]]\nname="a"\ntype="vdir"\npath="~/my cal"\n'
        '[[calendars]]\nname="b"\ntype="ics"\npath="sub/b.ics"\n',
        encoding="utf-8",
    )
    ended = calsync("service", "systemd", "-c", config)
    found = sections(ended.out)["Service"]["ReadWritePaths"]
    assert [unquoted(value) for value in found] == [
        [str(tmp_path / "state" / "calsync")],
        [str(tmp_path / "home" / "my cal")],
        [str(tmp_path / "sub")],
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights")
def test_a_calendar_that_is_a_link(calsync: Calsync, tmp_path: Path) -> None:
    """The file is replaced where the link leads, so that is the folder to be writable."""
    (tmp_path / "here").mkdir()
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "c.ics").write_text("")
    (tmp_path / "here" / "c.ics").symlink_to(tmp_path / "real" / "c.ics")
    config = tmp_path / "config.toml"
    config.write_text('[[calendars]]\nname="a"\ntype="ics"\npath="here/c.ics"\n')
    ended = calsync("service", "systemd", "-c", config)
    found = sections(ended.out)["Service"]["ReadWritePaths"]
    assert unquoted(found[1]) == [str(tmp_path / "real")]


@pytest.mark.parametrize("line", ["", 'token_file="kept/sign-in.json"\n'])
def test_a_sign_in_that_is_kept_elsewhere(calsync: Calsync, tmp_path: Path, line: str) -> None:
    """It is renewed where it lies; in the state folder it is anyway."""
    config = tmp_path / "config.toml"
    config.write_text(
        '[[calendars]]\nname="a"\ntype="caldav"\nprovider="google"\n'
        f'username="robin@example.com"\n{line}'
    )
    ended = calsync("service", "systemd", "-c", config)
    found = sections(ended.out)["Service"]["ReadWritePaths"]
    elsewhere = [[str(tmp_path / "kept")]] if line else []
    assert [unquoted(value) for value in found][1:] == elsewhere


@pytest.mark.parametrize("kind", ["systemd", "launchd", "cron", "schtasks"])
def test_a_folder_of_configs(calsync: Calsync, tmp_path: Path, kind: str) -> None:
    """It is named by its whole path, with the part; a wrong config is noted, others count."""
    people = tmp_path / "people"
    people.mkdir()
    (people / "ada.toml").write_text(
        '[[calendars]]\nname="a"\ntype="vdir"\npath="/srv/ada"\n', encoding="utf-8"
    )
    (people / "cy.toml").write_text("[nonsense]\n", encoding="utf-8")
    folder = os.path.relpath(people)
    ended = calsync("service", kind, "--config-dir", folder, "--part", "0/1")
    assert ended.code == 0
    words = " ".join(re.sub("<[^>]*>", " ", ended.out).split())
    assert f"--config-dir {people} --part 0/1" in words
    assert " -c " not in words
    assert ended.err.count("note: cy:") == 1
    if kind == "systemd":
        assert "\nReadWritePaths=/srv/ada\n" in ended.out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("systemd", "--timer", "--oneshot"), 2),
        (("systemd", "--config-dir", "nowhere"), 2),
        (("systemd", "--config-dir", ".", "-c", "x.toml"), 2),
        (("container", "--config-dir", "."), 2),
        (("cron", "--part", "0/2"), 2),
        (("cron", "--timer"), 2),
        (("cron", "--every", "7m"), 2),
        (("systemd", "--every", "30s"), 2),
        (("container", "--every", "30s"), 2),
        (("container", "--every", "32d"), 2),
        (("systemd", "--every", "999999d" * 1100), 2),
        (("schtasks", "--every", "32d"), 2),
        (("container", "-c", "x.toml"), 2),
        (("systemd", "-c", "a\nb.toml"), 2),
        (("upstart",), 2),
        ((), 2),
    ],
)
def test_what_makes_no_sense_is_refused(
    calsync: Calsync, arguments: tuple[str, ...], code: int
) -> None:
    """With one message and without output; a control character does not reach the terminal."""
    ended = calsync("service", *arguments)
    assert (ended.code, ended.out) == (code, "")
    assert ended.err
    assert "a\nb" not in ended.err


def test_a_wrong_config_is_said_before_it_is_installed(calsync: Calsync, tmp_path: Path) -> None:
    """Better here than in a log that nobody reads."""
    config = tmp_path / "config.toml"
    config.write_text("[nonsense]\n", encoding="utf-8")
    assert calsync("service", "systemd", "-c", config).code == 78


def test_json_holds_the_same_text(calsync: Calsync) -> None:
    """Programs find it under `text`."""
    plain = calsync("service", "launchd").out
    assert json.loads(calsync("service", "launchd", "--json").out) == {
        "schema": 1,
        "kind": "launchd",
        "text": plain,
    }
