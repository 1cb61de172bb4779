"""The door through which text of a document reaches Markdown: nothing in it is markup."""

from __future__ import annotations

import re

_LONGEST = 300


def code(value: str, longest: int = _LONGEST) -> str:
    """Text of a document as code: nothing in it ends the code or the line."""
    flat = _one_line(value)
    if len(flat) > longest:
        flat = f"{flat[:longest]}…"
    runs = max((len(run) for run in re.findall("`+", flat)), default=0)
    fence = "`" * (runs + 1)
    pad = " " if flat.startswith("`") or flat.endswith("`") else ""
    return f"{fence}{pad}{flat}{pad}{fence}"


def plain(value: str) -> str:
    """Text of a document as text: nothing in it is markup."""
    return _escaped(_one_line(value))


def sentence(value: str) -> str:
    """A sentence of a report, whose backquotes mark code and stand in pairs."""
    parts = re.split(r"(`[^`]*`)", _one_line(value))
    return "".join(part if part.startswith("`") else _escaped(part) for part in parts)


def _escaped(value: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#|@&~!])", r"\\\1", value)


def _one_line(value: str) -> str:
    """Without line ends, and without what no file can hold."""
    return " ".join(value.encode("utf-8", "replace").decode().split())
