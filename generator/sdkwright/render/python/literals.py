"""Text of a document as Python source: every such text passes through this module.

The result is always a string constant, a docstring or a number: no text of a document can end its
quotes. Characters that are not printable are escaped.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from functools import lru_cache

from ...model import Scalar

LINE_LENGTH = 100
_QUOTES = '"""'
_TAGS = re.compile(r"</?(?:br|p|ul|ol|li|b|i|em|strong|code|pre|h[1-6]|div|span)\b[^<>]*>", re.I)
_LIST_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+")


def literal(value: Scalar) -> str:
    """A scalar as a Python literal, in the quotes that black would choose."""
    if not isinstance(value, str):
        return repr(value)
    escaped = repr(value)
    if escaped.startswith("'") and '"' not in value:
        return f'"{escaped[1:-1]}"'
    return escaped


def _printable(text: str) -> str:
    shown = text.expandtabs(4)
    if not shown.isprintable():
        shown = "".join(c if c.isprintable() or c == "\n" else " " for c in shown)
    return shown.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


@lru_cache(maxsize=2**14)
def plain(text: str | None) -> str:
    """A description as lines of plain text: HTML tags dropped, paragraphs and lists kept."""
    if not text:
        return ""
    text = text.encode("utf-8", "replace").decode()
    without = _TAGS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = [line.rstrip() for line in without.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


@lru_cache(maxsize=2**14)
def _wrapped(text: str, width: int) -> tuple[str, ...]:
    """Paragraphs re-wrapped; list items, tables and indented code keep their lines.

    Most texts are wrapped twice, for the sync and the async class.
    """
    lines: list[str] = []
    for paragraph in text.split("\n\n"):
        if lines:
            lines.append("")
        block: list[str] = []
        fenced = False
        for line in paragraph.split("\n"):
            fenced ^= line.lstrip().startswith("```")
            if fenced or _keeps_its_line(line):
                lines.extend(_filled(block, width))
                block = []
                hanging = " " * (len(line) - len(_LIST_ITEM.sub("", line)))
                lines.extend(_wrap(line, width, hanging or "    ") or [""])
            else:
                block.append(line.strip())
        lines.extend(_filled(block, width))
    return tuple(lines)


def _keeps_its_line(line: str) -> bool:
    return line.startswith(("    ", "|", "```")) or _LIST_ITEM.match(line) is not None


def _filled(block: list[str], width: int) -> list[str]:
    return _wrap(" ".join(block), width, "") if block else []


def _wrap(line: str, width: int, hanging: str) -> list[str]:
    if len(line) <= width and line.isprintable():
        return [line.rstrip()] if line.strip() else []
    return textwrap.wrap(
        line, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
    )


def docstring(sections: Iterable[str], indent: int) -> str:
    """A docstring of several sections, its lines indented below the first.

    A section may hold lines of its own; those that begin with spaces keep them.
    """
    width = LINE_LENGTH - indent
    margin = " " * indent
    kept = [section for section in sections if section.strip()]
    lines: list[str] = []
    for section in kept:
        if lines:
            lines.append("")
        lines.extend(_printable(line) for line in section.split("\n"))
    lines = [line.rstrip() for line in lines]
    if not lines:
        return ""
    lines[0] = lines[0].lstrip()
    if lines[-1].endswith('"'):
        lines[-1] += " "
    if len(lines) == 1 and len(lines[0]) + 6 <= width:
        return f'"""{lines[0].rstrip() if not lines[0].endswith(chr(34) + " ") else lines[0]}"""'
    body = "\n".join(f"{margin}{line}" if line else "" for line in lines)
    return f'"""{body[indent:].rstrip()}\n{margin}"""'


def prose(text: str | None, indent: int, *, opens: bool = True) -> str:
    """A description wrapped for a docstring at `indent`; one that opens it has room for quotes."""
    shown, width = plain(text), LINE_LENGTH - indent
    if not shown or not opens or _keeps_its_line(shown):
        return "\n".join(_wrapped(shown, width))
    lines = _wrapped(f"{_QUOTES}{shown}", width)
    if len(lines) == 1 and len(lines[0]) + len(_QUOTES) > width:
        lines = _wrapped(f"{_QUOTES}{shown}", width - len(_QUOTES))
    return "\n".join(lines)[len(_QUOTES) :]


def entry(name: str, text: str, indent: int) -> str:
    """One argument of an `Args` section: its name, and its text hanging below it."""
    width = LINE_LENGTH - indent
    wrapped = _wrapped(f"{name}: {text}".strip() if text else f"{name}:", width - 8)
    first, *rest = wrapped or (f"{name}:",)
    return "\n".join([f"    {first}", *(f"        {line}" if line else "" for line in rest)])
