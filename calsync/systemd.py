"""What a service tells systemd: readiness, status, that it is alive (sd_notify(3))."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import MutableMapping


class Service:
    """The supervisor's socket, where there is one; without it nothing is told to anybody."""

    def __init__(self, environ: MutableMapping[str, str]) -> None:
        # Taken out: a password command is no service.
        path = environ.pop("NOTIFY_SOCKET", "")
        usec = environ.pop("WATCHDOG_USEC", "")
        pid = environ.pop("WATCHDOG_PID", "")
        self._address = "\0" + path[1:] if path.startswith("@") else path
        is_meant = not pid or pid == str(os.getpid())
        self.watchdog_seconds = int(usec) / 1e6 if usec.isdecimal() and is_meant else 0.0

    def tell(self, *lines: str) -> None:
        """Send lines such as READY=1; a supervisor that is gone is no fault of ours."""
        if not self._address or not hasattr(socket, "AF_UNIX"):
            return
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as letterbox,
        ):
            letterbox.setblocking(False)
            letterbox.sendto("\n".join(lines).encode(), self._address)
