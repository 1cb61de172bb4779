"""The events of the C parser of ruamel.yaml, and its errors as readable messages."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NoReturn

from ..diagnostics import codes
from .parsed import Mark, ParseError

_NOT_PRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
)


def refuse_unprintable(text: str) -> None:
    """Raise `ParseError` for a character that YAML does not allow."""
    found = _NOT_PRINTABLE.search(text)
    if found is not None:
        code = f"U+{ord(found.group()):04X}"
        raise ParseError(
            codes.YAML_INVALID,
            f"The character {code} is not allowed in YAML.",
            _mark_at(text, found.start()),
            "Remove it, or write it as an escape in a double-quoted string.",
        )


def events_of(text: str) -> Callable[[], Any]:
    """The next event of the parser, or None at the end."""
    try:
        from ruamel.yaml import cyaml
    except ImportError:
        return slow_events_of(text)
    parser: Any = vars(cyaml)["CParser"](text)
    next_event: Callable[[], Any] = parser.get_event
    return next_event


def slow_events_of(text: str) -> Callable[[], Any]:
    """The same from the Python parser of ruamel.yaml, which is slow and supports all of YAML 1.2."""
    from ruamel.yaml import YAML

    remaining = iter(YAML(typ="safe", pure=True).parse(text))
    return lambda: next(remaining, None)


def is_yaml_1_1(error: Exception) -> bool:
    """Whether an error of the C parser is one in YAML 1.1 only, as in `{url: http://a.test}`."""
    return "found unexpected ':'" in str(getattr(error, "problem", ""))


def fail(error: Exception, text: str) -> NoReturn:
    """Raise `ParseError` for an error of the parser."""
    mark = getattr(error, "problem_mark", None)
    problem = str(getattr(error, "problem", None) or "it cannot be read")
    hint = "Fix the syntax here."
    position: Mark | None = None
    if mark is not None:
        position = (mark.line + 1, mark.column + 1)
        lines = text.splitlines()
        line = lines[mark.line] if mark.line < len(lines) else ""
        if line[: mark.column + 1].strip(" -")[:1] == "\t":
            problem, hint = "a tab is used to indent", "Indent with spaces."
    if "mapping values are not allowed" in problem:
        hint = "Put strings that contain `: ` in quotes, and check the indentation."
    raise ParseError(
        codes.YAML_INVALID, f"This is not valid YAML: {problem}.", position, hint
    ) from None


def _mark_at(text: str, offset: int) -> Mark:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
