"""The events of ruamel.yaml's C parser, and its complaints in readable words."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NoReturn

from ..diagnostics import codes
from .parsed import Mark, ParseFailure

_NOT_PRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
)


def refuse_unprintable(text: str) -> None:
    """Raise `ParseFailure` for a character that YAML does not allow."""
    found = _NOT_PRINTABLE.search(text)
    if found is not None:
        code = f"U+{ord(found.group()):04X}"
        raise ParseFailure(
            codes.YAML_INVALID,
            f"The character {code} may not stand in a YAML text.",
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
    """The same from ruamel.yaml's own parser, which is slow but reads all of YAML 1.2."""
    from ruamel.yaml import YAML

    remaining = iter(YAML(typ="safe", pure=True).parse(text))
    return lambda: next(remaining, None)


def is_yaml_1_1(error: Exception) -> bool:
    """Whether the C parser complains of what was wrong in YAML 1.1 only: `{url: http://a.test}`."""
    return "found unexpected ':'" in str(getattr(error, "problem", ""))


def fail(error: Exception, text: str) -> NoReturn:
    """Raise `ParseFailure` for what the parser complains of."""
    mark = getattr(error, "problem_mark", None)
    problem = str(getattr(error, "problem", None) or "it cannot be read")
    hint = "Correct the text here."
    place: Mark | None = None
    if mark is not None:
        place = (mark.line + 1, mark.column + 1)
        lines = text.splitlines()
        line = lines[mark.line] if mark.line < len(lines) else ""
        if line[: mark.column + 1].strip(" -")[:1] == "\t":
            problem, hint = "a tab is used to indent", "Indent with spaces."
    if "mapping values are not allowed" in problem:
        hint = "Put a text that contains `: ` in quotes, and check the indentation."
    raise ParseFailure(
        codes.YAML_INVALID, f"This is not valid YAML: {problem}.", place, hint
    ) from None


def _mark_at(text: str, offset: int) -> Mark:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
