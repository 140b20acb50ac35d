"""The options that name a folder of configs, and the configs in it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from calsync.cli.options import Options, folders
from calsync.errors import ConfigError, UsageError

Function = TypeVar("Function", bound=Callable[..., Any])

CONNECTIONS = 32  # at once, of all people
CONNECTIONS_PER_HOST = 4

_FOLDER = (
    click.option(
        "--config-dir",
        metavar="DIR",
        help="Each *.toml in this folder instead of one config.",
        shell_complete=folders,
    ),
    click.option(
        "--part",
        callback=lambda _ctx, _param, value: _part(value),
        metavar="K/N",
        help="Of these the part K of N, counted from 0.",
    ),
)
_BOUNDS = (
    click.option(
        "--connections",
        type=click.IntRange(min=1),
        default=CONNECTIONS,
        show_default=True,
        metavar="N",
        help="How many at once with --config-dir.",
    ),
    click.option(
        "--per-host",
        type=click.IntRange(min=1),
        default=CONNECTIONS_PER_HOST,
        show_default=True,
        metavar="N",
        help="How many of them to one server.",
    ),
)


def folder_options(function: Function) -> Function:
    """Add --config-dir and --part, which says nothing without it."""

    @wraps(function)
    def checked(*arguments: Any, **options: Any) -> Any:
        if options["part"] and options["config_dir"] is None:
            raise UsageError("--part: is for --config-dir")
        return function(*arguments, **options)

    for option in reversed(_FOLDER):
        checked = option(checked)
    return cast(Function, checked)


def bounds_options(function: Function) -> Function:
    """Add --connections and --per-host."""
    for option in reversed(_BOUNDS):
        function = option(function)
    return function


def _part(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    found = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text.strip())
    if not found or not int(found[1]) < int(found[2]):
        raise click.BadParameter(f"{text!r} is no part; write 0/4, 1/4, 2/4 or 3/4")
    return int(found[1]), int(found[2])


def configs_in(
    options: Options, folder: str, part: tuple[int, int] | None, **others: object
) -> dict[str, Options]:
    """Find the configs of a folder: by name, each with the options of its own run.

    A part is told from the name alone, so that nobody changes place when others come.
    Raises UsageError where the folder or one of the `others` makes no sense, ConfigError
    where there is no config in it.
    """
    given = {"config": options.config, **others}
    wrong = sorted(name for name, value in given.items() if value)
    if wrong:
        words = ", ".join(f"--{name.replace('_', '-')}" for name in wrong)
        raise UsageError(f"--config-dir: {words} is for one config alone")
    place = Path(os.path.expanduser(folder))
    try:
        files = sorted(
            file
            for file in place.iterdir()
            if file.suffix == ".toml" and not file.name.startswith(".")
        )
    except OSError as problem:
        raise UsageError(f"--config-dir {folder}: {problem.strerror}") from None
    if not files:
        raise ConfigError([f"--config-dir {folder}: there is no config in it (*.toml)"])
    mine = [f for f in files if part is None or _number_of(f.stem) % part[1] == part[0]]
    return {file.stem: options.for_config(file) for file in mine}


def _number_of(name: str) -> int:
    return int.from_bytes(sha256(os.fsencode(name)).digest()[:8], "big")
