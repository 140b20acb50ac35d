"""docs/man/calsync.1: the manual page, from the texts of `--help`."""

from __future__ import annotations

from collections.abc import Iterable

from calsync.cli import main
from docs.generate.described import described, shared_options
from docs.generate.exits import codes

_FILES = (
    ("~/.config/calsync/config.toml", "The config. On macOS it lies in ~/Library/Application"
     " Support/calsync, on Windows in %LOCALAPPDATA%\\calsync."),
    ("~/.local/state/calsync", "The memory: one small file for each config, locks, copies of"
     " files from before their first change. On macOS it lies beside the config."),
)  # fmt: skip
_ENVIRONMENT = (
    ("CALSYNC_CONFIG", "The config file, where no -c names one."),
    ("CALSYNC_TRACEBACK", "Set to anything, it shows where an unexpected fault happened."),
    ("NO_COLOR", "Set to anything, it keeps colours away; --color goes before it."),
    ("TZ", "The machine's zone, which counts where neither the config nor the calendar has one."),
)


def man() -> str:
    """Give the page; it bears no date, so that the same program makes the same page."""
    about = " ".join((main.help or "").split())
    lines = [
        r".\" Made by `python -m docs.generate`; change the program, then run it again.",
        '.TH CALSYNC 1 "" "calsync" "User Commands"',
        ".SH NAME",
        r"calsync \- follow\-up reminders after job interviews, in your own calendar",
        ".SH SYNOPSIS",
        ".B calsync",
        '.RI [ OPTIONS "] " COMMAND " [" ARGUMENTS ]',
        ".SH DESCRIPTION",
        _text(about),
        "Results go to standard output, messages to standard error.",
        "Options stand after the command's name or before it.",
        ".SH COMMANDS",
    ]
    for command in described():
        lines.append(f".SS {_quoted(command.usage)}")
        for number, paragraph in enumerate(command.paragraphs):
            lines += ([".PP"] if number else []) + [_text(paragraph)]
        lines += _list(command.options)
    lines += [".SH OPTIONS", "Every command has these.", *_list(shared_options())]
    lines += [".SH EXIT STATUS", *_list((str(code), text) for code, text in codes())]
    lines += [".SH FILES", *_list(_FILES), ".SH ENVIRONMENT", *_list(_ENVIRONMENT)]
    return "\n".join(lines) + "\n"


def _list(entries: Iterable[tuple[str, str]]) -> list[str]:
    return [line for name, text in entries for line in (".TP", f".B {_quoted(name)}", _text(text))]


def _text(text: str) -> str:
    """Write text for roff: its own letters stand for themselves."""
    escaped = (
        text.replace("\\", r"\e").replace("-", r"\-").replace("~", r"\(ti").replace("^", r"\(ha")
    )
    escaped = escaped.replace("…", r"\&...").replace("`", r"\(ga")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped


def _quoted(text: str) -> str:
    return '"' + _text(text).replace('"', r"\(dq") + '"'
