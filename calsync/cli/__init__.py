"""The command line: one thin module a command, one exit code an error.

Nothing but click is imported before a command needs it: `--help` answers at once.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import click

from calsync import __version__
from calsync.cli.options import calendar_option, common_options, override_options

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

# Name of the command: its module, and the line that `--help` shows.
COMMANDS = {
    "export": ("calsync.cli.export", "Write the reminders of a calendar to a file, for import."),
    "sync": ("calsync.cli.sync", "Write the reminders into the calendar itself."),
    "plan": ("calsync.cli.plan", "Show what sync would do, and why; change nothing."),
    "list": ("calsync.cli.list", "Show applications, interviews and the next steps."),
    "report": ("calsync.cli.report", "Show waits, answers, outcomes and lessons so far."),
    "mark": ("calsync.cli.mark", "Say how an application stands, or what an event is."),
    "undo": ("calsync.cli.undo", "Remove the reminders again."),
    "init": ("calsync.cli.init", "Set up: ask, try, show a first plan, write the config."),
    "check": ("calsync.cli.check", "Say what is wrong with set-up, server or calendar."),
    "daemon": ("calsync.cli.daemon", "Run sync in a loop; at once when a local file changes."),
    "status": ("calsync.cli.status", "Show the last run, the last success and what is due next."),
    "why": ("calsync.cli.why", "Explain one event: the evidence, and the reason of each date."),
    "auth": ("calsync.cli.auth", "Sign in to Google with a client of your own."),
    "draft": ("calsync.cli.draft", "Print the ready message of a reminder, or open it."),
    "service": ("calsync.cli.service", "Print what systemd, launchd, cron … need to run it."),
    "completion": ("calsync.cli.completion", "Print what makes your shell complete its words."),
}


class _Commands(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        found = [
            CompletionItem(name, help=line)
            for name, (_module, line) in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_module, line) in COMMANDS.items()])


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="calsync %(version)s")
@calendar_option
@override_options
@common_options
@click.pass_context
def main(ctx: click.Context, /, **given: object) -> None:
    """Find the interviews in your calendar and write follow-up reminders back into it."""
    ctx.obj = given


def run(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code; no traceback for bad input."""
    from calsync.cli.ending import say_ending
    from calsync.cli.stdout import let_go, to_stdout

    _open_what_is_closed()
    try:
        outcome = main.main(arguments, prog_name="calsync", standalone_mode=False)
        with to_stdout():
            pass
        return outcome if isinstance(outcome, int) else 0
    except click.exceptions.Abort:
        print("calsync: stopped", file=sys.stderr)
        return 130
    except click.ClickException as problem:
        problem.show()
        return problem.exit_code
    except SystemExit:
        return 0  # click's way of saying that the reader of our output has left
    except BrokenPipeError:
        # The reader of our output has left (`| head`): nothing more to say to it.
        let_go(sys.stdout)
        return 0
    except Exception as problem:
        return say_ending(problem)


def _open_what_is_closed() -> None:
    """Give closed standard streams somewhere to go: cron and services close them."""
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY))
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
