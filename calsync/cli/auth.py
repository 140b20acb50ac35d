"""`calsync auth`: sign in to a service that takes no password."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calsync.cli.options import Options, common_options, files, with_options

if TYPE_CHECKING:
    from calsync.secrets import Secret
    from calsync.stores.dav.oauth import Attempt
    from calsync.stores.dav.providers import SignIn
    from calsync.stores.dav.tokens import Client, Token

WAIT_SECONDS = 300.0  # for the browser
MOST_PASTED_BYTES = 16 * 1024


@click.command("auth")
@click.argument("service", type=click.Choice(["google"]))
@click.argument("account", required=False)
@click.option(
    "--client-file",
    metavar="FILE",
    help="The downloaded file of your own client; once.",
    shell_complete=files,
)
@click.option(
    "--no-browser", is_flag=True, help="Print the address, and take the answer pasted here."
)
@common_options
@with_options
def command(
    options: Options,
    service: str,
    account: str | None,
    client_file: str | None,
    no_browser: bool,
) -> int:
    """Sign in to Google with your own client, and keep the sign-in for the runs to come.

    ACCOUNT is the address you sign in with; without it, that of the config's calendar.

    Make the client once, at console.cloud.google.com: a new project; under APIs, Library
    enable the "CalDAV API"; under Google Auth Platform name an app for external users; under
    Audience publish it (in "Testing" each sign-in ends after seven days); under Clients
    create one of the type "Desktop app", and download its JSON file right there.
    """
    from calsync.cli.output import say, show_json, show_lines
    from calsync.report.text import moment, printable
    from calsync.stores.dav import oauth, providers
    from calsync.zone import machine_zone

    provider = providers.find(service)
    assert provider.sign_in is not None
    who, file = _place(options, service, account)
    client = _client(client_file, file, who, provider.sign_in)

    def begin(uri: str) -> Attempt:
        assert provider.sign_in is not None
        return oauth.begin(
            service=provider.name,
            account=who,
            client=client,
            scope=provider.sign_in.scope,
            redirect_uri=uri,
        )

    if options.dry_run:
        say(f"would sign in {printable(who)}, and keep that in {printable(str(file))}")
        return 0
    attempt, code = _answer(begin, is_here=not no_browser and _has_browser())
    token = oauth.exchange(attempt, code)
    oauth.keep(file, token)
    if options.as_json:
        show_json(_object(token, file))
    elif not options.quiet:
        show_lines([f"signed in as {printable(who)}; kept in {printable(str(file))}"])
    if token.ends_at is not None:
        from datetime import datetime

        end = moment(datetime.fromtimestamp(token.ends_at, machine_zone()))
        words = f'{provider.name} ends this sign-in on {end}; if the project is in "Testing"'
        say(f"warning: {words}, publish it (Google Auth Platform, Audience) and sign in again")
    return 0


def _place(options: Options, service: str, account: str | None) -> tuple[str, Path]:
    """Find who signs in and where that is kept: by the config, else by the account alone.

    Raises ConfigError where the config is wrong, UsageError where it does not tell.
    """
    from calsync import config
    from calsync.cli.setting import settings_of
    from calsync.errors import UsageError
    from calsync.stores.dav import tokens

    path = config.find_path(options.config, os.environ)
    is_named = options.config is not None or path is not None
    settings = settings_of(options, needs_config=is_named)
    places = {
        (calendar.username, Path(calendar.secret.value[0]))
        for calendar in settings.calendars
        if calendar.provider == service and calendar.secret and calendar.secret.key == "token_file"
    }
    if account is not None:
        account = account.strip()
        if "@" not in account or not account.isprintable():
            raise UsageError("the account is an address such as alex@example.com")
        places = {place for place in places if place[0].casefold() == account.casefold()}
        places = places or {(account, tokens.own_file(service, account))}
    if not places:
        words = "there is no config yet"
        if is_named:
            words = f'the config has no calendar with provider = "{service}" that needs a sign-in'
        raise UsageError(f"{words}; name the account: calsync auth {service} ADDRESS")
    if len(places) > 1:
        names = ", ".join(sorted({name for name, _file in places}))
        raise UsageError(f"there are several to sign in to; name one: {names}")
    return places.pop()


def _client(given: str | None, file: Path, account: str, sign_in: SignIn) -> Client:
    """Read the client that was given, else the one of the sign-in before."""
    from calsync.errors import LoginRefused, UsageError
    from calsync.stores.dav import tokens

    if given is not None:
        return tokens.read_client(given, sign_in)
    try:
        return tokens.load(file, name=account, account=account).client
    except LoginRefused:
        words = "the first sign-in needs your own client: add --client-file FILE"
        raise UsageError(f"{words}; calsync auth google --help says how to make it") from None


def _has_browser() -> bool:
    """Tell whether a window can be opened; one in this terminal would be no help."""
    if any(os.environ.get(name) for name in ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY")):
        return True
    return sys.platform in ("win32", "darwin") and not os.environ.get("SSH_CONNECTION")


def _answer(begin: Callable[[str], Attempt], *, is_here: bool) -> tuple[Attempt, Secret]:
    """Let the user say yes in a browser here, or where there is one."""
    from calsync.stores.dav import loopback

    if is_here:
        with loopback.Receiver() as receiver:
            attempt = begin(receiver.uri)
            receiver.listen(attempt.code_in)
            if _open(attempt.address) or receiver.is_answered:
                return attempt, receiver.wait(seconds=WAIT_SECONDS)
    attempt = begin(loopback.uri_of(loopback.free_port()))
    return attempt, _pasted(attempt)


def _open(address: str) -> bool:
    import webbrowser

    click.echo(
        f"Allow calsync to use your calendars. If no browser opens, go to\n\n{address}\n", err=True
    )
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False


def _pasted(attempt: Attempt) -> Secret:
    """Let the user carry the answer over from a browser anywhere."""
    from calsync.errors import UsageError

    click.echo(
        f"Open this address in a browser, on whatever machine, and allow the access:\n\n"
        f"{attempt.address}\n\n"
        f"The browser then goes to an address that begins with {attempt.redirect_uri} and\n"
        "cannot be reached. Copy that whole address out of its address bar and paste it here:",
        err=True,
    )
    line = sys.stdin.buffer.readline(MOST_PASTED_BYTES).decode("utf-8", "replace")
    if not line.strip():
        raise UsageError("nothing was pasted; run it again")
    return attempt.code_of(line)


def _object(token: Token, file: Path) -> dict[str, object]:
    from datetime import UTC, datetime

    ends_at = token.ends_at and datetime.fromtimestamp(token.ends_at, UTC).isoformat()
    return {"schema": 1, "account": token.account, "token_file": str(file), "ends_at": ends_at}
