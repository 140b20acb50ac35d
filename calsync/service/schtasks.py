"""A task of Windows, as XML for `schtasks /create /xml`."""

from __future__ import annotations

import re
from subprocess import list2cmdline
from xml.etree import ElementTree

from calsync.errors import UsageError
from calsync.service import Job, spelled

NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_ABOUT = """
  calsync as a task of yours. Save this as calsync.xml, then
    schtasks /create /tn calsync /xml calsync.xml
  It runs while you are logged on, without a window.
    State: schtasks /query /tn calsync /v /fo list     Now: schtasks /run /tn calsync
    Stop:  schtasks /change /tn calsync /disable
    Again: schtasks /change /tn calsync /enable
    Remove: schtasks /delete /tn calsync
  What it says is lost: look at it with "calsync status".
"""


def task(job: Job) -> str:
    """Give the task, in ASCII and without an XML declaration.

    So it means the same in every encoding that a shell writes it down in, and nothing
    contradicts that encoding when Windows reads it.

    Raises:
        UsageError: a path holds what Windows would replace: `%NAME%` or `$(…)`.
    """
    program, *arguments = job.words("sync")
    for text in (program, *arguments):
        if re.search(r"%[^%]+%|\$\(", text):
            raise UsageError(f"{text}: Windows replaces %…% and $(…) in a task; rename it")
    every = f"PT{int(job.every.total_seconds())}S"
    root = ElementTree.Element("Task", {"version": "1.2", "xmlns": NAMESPACE})
    root.append(ElementTree.Comment(_ABOUT))
    _add(root, {
        "RegistrationInfo": {
            "Description": f"Follow-up reminders after job interviews, every {spelled(job.every)}",
        },
        "Triggers": {
            # A day in the past, local time: from then on for ever.
            "TimeTrigger": {
                "Repetition": {"Interval": every},
                "StartBoundary": "2026-01-01T00:00:00",
                "Enabled": "true",
                "RandomDelay": "PT1M",
            },
        },
        "Principals": {
            "Principal": {"LogonType": "InteractiveToken", "RunLevel": "LeastPrivilege"},
        },
        "Settings": {
            "MultipleInstancesPolicy": "IgnoreNew",
            "DisallowStartIfOnBatteries": "false",
            "StopIfGoingOnBatteries": "false",
            "StartWhenAvailable": "true",
            "RunOnlyIfNetworkAvailable": "true",
            "ExecutionTimeLimit": "PT30M",
            "Priority": "7",
        },
        "Actions": {
            "Exec": {"Command": program, "Arguments": list2cmdline(arguments)},
        },
    })  # fmt: skip
    ElementTree.indent(root)
    written: bytes = ElementTree.tostring(root, encoding="us-ascii")
    return f"{written.decode()}\n"


def _add(parent: ElementTree.Element, children: dict[str, object]) -> None:
    for name, value in children.items():
        child = ElementTree.SubElement(parent, name)
        if isinstance(value, dict):
            _add(child, value)
        else:
            child.text = str(value)
