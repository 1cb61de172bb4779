"""Values as Python code, laid out as black would lay them out."""

from __future__ import annotations

from collections.abc import Iterable

from ..python.literals import literal
from .values import FilePath

_WIDTH = 88


def expression(value: object) -> str:
    """A value on one line."""
    match value:
        case dict():
            inner = ", ".join(f"{literal(str(k))}: {expression(v)}" for k, v in value.items())
            return f"{{{inner}}}"
        case list():
            return f"[{', '.join(expression(entry) for entry in value)}]"
        case FilePath():
            return f"Path({literal(value.name)})"
        case None | str() | int() | float():
            return literal(value)
        case _:
            raise TypeError(f"{type(value).__name__} cannot be shown")


def call(head: str, arguments: Iterable[tuple[str | None, object]], tail: str = ")") -> str:
    """`head` with arguments, over several lines where they do not fit on one."""
    listed = list(arguments)
    line = head + ", ".join(_prefix(name) + expression(value) for name, value in listed) + tail
    if len(line) <= _WIDTH or not listed:
        return line
    lines = [head]
    for name, value in listed:
        prefix = f"    {_prefix(name)}"
        lines.append(f"{_laid_out(prefix, value, 4)},")
    return "\n".join([*lines, tail])


def _prefix(name: str | None) -> str:
    return f"{name}=" if name else ""


def _laid_out(prefix: str, value: object, indent: int) -> str:
    line = f"{prefix}{expression(value)}"
    if len(line) + 1 <= _WIDTH or not isinstance(value, dict | list) or not value:
        return line
    inner = " " * (indent + 4)
    if isinstance(value, dict):
        entries = [
            _laid_out(f"{inner}{literal(str(key))}: ", entry, indent + 4)
            for key, entry in value.items()
        ]
        opening, closing = "{", "}"
    else:
        entries = [_laid_out(inner, entry, indent + 4) for entry in value]
        opening, closing = "[", "]"
    lines = [f"{prefix}{opening}", *(f"{entry}," for entry in entries), " " * indent + closing]
    return "\n".join(lines)


def fenced(code: str) -> str:
    """Code between the fences of Markdown: no string in it ends them."""
    return code.replace("```", "`\\u0060`")
