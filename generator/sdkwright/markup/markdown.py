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
    pad = " " if not flat or flat.startswith("`") or flat.endswith("`") else ""
    return f"{fence}{pad}{flat}{pad if flat else ''}{fence}"


def plain(value: str) -> str:
    """Text of a document as text: nothing in it is markup."""
    return _escaped(_one_line(value), opens=True)


def sentence(value: str) -> str:
    """A sentence of a report, whose code spans are kept.

    A span next to another backquote is not one for every Markdown processor, so it is escaped.
    """
    parts = re.split(r"((?<!`)`[^`]+`(?!`))", _one_line(value))
    return "".join(
        part if place % 2 else _escaped(part, opens=not place) for place, part in enumerate(parts)
    )


_ENTITIES = {"<": "&lt;", "@": "&#64;", "~": "&#126;", "&": "&amp;", "=": "&#61;", ")": "&#41;"}
"""Python-Markdown has no backslash escape for these."""
_MARKUP = re.compile(r"[\\`*_\[\]{}>#|!<@~]|&(?=[#A-Za-z])")
_BLOCK = re.compile(r"\s*(?:[-+=]|[0-9]+[.)](?=\s|$))")
"""What makes a list, a heading or a tab of the line that it begins."""


def _escaped(value: str, *, opens: bool) -> str:
    block = _BLOCK.match(value) if opens else None
    if block is None:
        return _MARKUP.sub(_escape, value)
    end = block.end()
    return f"{value[: end - 1]}{_escape(value[end - 1])}{_MARKUP.sub(_escape, value[end:])}"


def _escape(found: re.Match[str] | str) -> str:
    sign = found if isinstance(found, str) else found[0]
    return _ENTITIES.get(sign, f"\\{sign}")


_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that reorder what is shown."""


def _one_line(value: str) -> str:
    """Without line ends, hidden characters, and what no file can hold."""
    return " ".join(_HIDDEN.sub(" ", value.encode("utf-8", "replace").decode()).split())
