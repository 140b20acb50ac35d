"""`calsync service`: what systemd, launchd, cron, Windows or a container needs, to stdout."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calsync.cli.folders import configs_in, folder_options
from calsync.cli.options import Options, common_options, with_options
from calsync.cli.spans import pace

if TYPE_CHECKING:
    from calsync.model import Settings

# Where the memory lies: a service with another one would not know what was deleted.
_MOVING = ("XDG_STATE_HOME",)
KINDS = ("systemd", "launchd", "cron", "schtasks", "container")


@click.command("service")
@click.argument("kind", type=click.Choice(KINDS))
@click.option(
    "--every", callback=pace, default="15m", show_default=True, metavar="SPAN", help="How often."
)
@click.option("--timer", is_flag=True, help="systemd: a timer instead of the daemon.")
@click.option("--oneshot", is_flag=True, help="systemd: the one run that the timer starts.")
@folder_options
@common_options
@with_options
def command(
    options: Options,
    kind: str,
    every: timedelta,
    timer: bool,
    oneshot: bool,
    config_dir: str | None,
    part: tuple[int, int] | None,
) -> int:
    """Print what KIND needs to run calsync in the background; install nothing.

    Its first lines say where it goes, how to look at it, and how to stop it.
    """
    from calsync.cli.output import show_json, show_lines
    from calsync.cli.stdout import to_stdout
    from calsync.errors import UsageError
    from calsync.service import Job, container, cron, launchd, schtasks, systemd
    from calsync.stores.state import state_folder

    if (timer or oneshot) and (kind != "systemd" or (timer and oneshot)):
        raise UsageError("--timer and --oneshot are two files of systemd; print each by itself")
    if kind == "container":
        if options.config or config_dir:
            raise UsageError("a container has its config at /config/config.toml; name none")
        text = container.containerfile(every)
    else:
        who = _one(options) if config_dir is None else _several(options, config_dir, part)
        job = Job(
            program=_program(),
            chosen=who.chosen,
            every=every,
            state=str(state_folder("")),
            folders=tuple(dict.fromkeys(who.folders)),
            home=str(Path.home()),
            environment=tuple((n, os.environ[n]) for n in _MOVING if os.environ.get(n)),
        )
        match kind:
            case "systemd" if timer:
                text = systemd.timer(job)
            case "systemd" if oneshot:
                text = systemd.oneshot(job)
            case "systemd":
                text = systemd.daemon(job)
            case "launchd":
                text = launchd.agent(job)
            case "cron":
                text = cron.table(job)
            case _:
                text = schtasks.task(job)
    with to_stdout():
        if options.as_json:
            show_json({"schema": 1, "kind": kind, "text": text})
        else:
            show_lines(text.splitlines())
    return 0


@dataclass(frozen=True, slots=True)
class _Who:
    """Whose calendars are meant: the options that say so, and the folders of those on disk."""

    chosen: tuple[str, ...]
    folders: list[str]


def _one(options: Options) -> _Who:
    """Mean the config that this very command would use."""
    from calsync.cli.output import say
    from calsync.cli.setting import config_path, settings_of
    from calsync.report.text import printable

    config = os.path.abspath(config_path(options))
    folders: list[str] = []
    if os.path.exists(config):
        options.config = Path(config)
        folders = _folders(settings_of(options))
    elif not options.quiet:
        say(f"note: there is no config at {printable(config)} yet")
    return _Who(("-c", config), folders)


def _several(options: Options, config_dir: str, part: tuple[int, int] | None) -> _Who:
    """Mean a folder of configs; one that is wrong now is named, and waits for nobody."""
    from calsync.cli.output import say
    from calsync.cli.setting import settings_of
    from calsync.errors import CalsyncError
    from calsync.report.text import printable

    folders: list[str] = []
    for name, own in configs_in(options, config_dir, part).items():
        try:
            folders += _folders(settings_of(own))
        except CalsyncError as problem:
            say(f"note: {printable(f'{name}: {str(problem).splitlines()[0]}')}")
    share = () if part is None else ("--part", f"{part[0]}/{part[1]}")
    place = os.path.abspath(os.path.expanduser(config_dir))
    return _Who(("--config-dir", place, *share), folders)


def _folders(settings: Settings) -> list[str]:
    """Name the folders that are written into.

    A file is replaced: that is done beside it, or beside what it is a link to. So is a
    sign-in that is renewed; in the state folder it lies anyway, if the config names no other.
    """
    from calsync.stores.state import state_folder

    state = os.path.realpath(state_folder(""))
    places = {os.path.realpath(c.path): c.type for c in settings.calendars if c.path}
    for calendar in settings.calendars:
        if calendar.secret and calendar.secret.key == "token_file":
            file = os.path.realpath(calendar.secret.value[0])
            if not file.startswith(os.path.join(state, "")):
                places[file] = calendar.secret.key
    return [path if kind == "vdir" else os.path.dirname(path) for path, kind in places.items()]


def _program() -> tuple[str, ...]:
    """Name this program as others can start it: its script, else Python and its module.

    A link to the script (pipx makes one) is not followed: it outlives an upgrade.
    """
    called = os.path.abspath(sys.argv[0])
    if sys.platform == "win32":
        # Python without a window: else one would pop up at each run.
        windowless = Path(sys.executable).with_name("pythonw.exe")
        return (str(windowless if windowless.exists() else sys.executable), "-m", "calsync")
    if Path(called).name == "calsync" and os.access(called, os.X_OK) and os.path.isfile(called):
        return (called,)
    return (sys.executable, "-m", "calsync")
