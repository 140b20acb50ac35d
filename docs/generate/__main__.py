"""Write what is made from the program: `python -m docs.generate`."""

from __future__ import annotations

from docs.generate import MADE, ROOT

for name, text in MADE.items():
    file = ROOT / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text(), encoding="utf-8", newline="\n")
