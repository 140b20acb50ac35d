"""docs/reference/commands.md: what `--help` says of every command, on one page."""

from __future__ import annotations

from docs.generate.described import described, shared_options
from docs.generate.markdown import COMMENT, code, plain, table


def commands() -> str:
    """Give the page."""
    parts = [
        COMMENT,
        "# Commands",
        "`calsync COMMAND --help` says the same in the terminal. Results go to standard output,"
        " messages to standard error. Options stand after the command's name or before it.",
        "## Options of every command",
        _options(shared_options()),
    ]
    for command in described():
        parts += [
            f"## calsync {command.name}",
            f"```\n{command.usage}\n```",
            *map(plain, command.paragraphs),
        ]
        if command.options:
            parts.append(_options(command.options))
    return "\n\n".join(parts) + "\n"


def _options(records: tuple[tuple[str, str], ...]) -> str:
    return table(("Option", "What it does"), ((code(name), plain(text)) for name, text in records))
