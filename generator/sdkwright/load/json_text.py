"""Parses JSON to plain values; positions are computed on request."""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_right
from typing import Any

from ..diagnostics import Code, Severity, codes
from .parsed import MAXIMUM_DEPTH, Mark, Marks, Parsed, ParseError, Problem, too_deep
from .pointer import join

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_SURROGATE = re.compile("[\ud800-\udfff]")
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


def parse_json(text: str) -> Parsed:
    """The value of a JSON text. Raises `ParseError`."""
    repeated = False
    odd_numbers = False

    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeated
        value = dict(pairs)
        repeated = repeated or len(value) != len(pairs)
        return value

    def constant(_name: str) -> None:
        nonlocal odd_numbers
        odd_numbers = True

    try:
        value = json.loads(text, object_pairs_hook=mapping, parse_constant=constant)
    except json.JSONDecodeError as error:
        raise ParseError(
            codes.JSON_INVALID,
            f"This is not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}.",
            (error.lineno, error.colno),
            "Fix the syntax here.",
        ) from None
    except RecursionError:
        raise too_deep(_deepest(text)) from None
    except ValueError:
        raise ParseError(
            codes.JSON_INVALID,
            "An integer has more than 4,300 digits.",
            hint="Put it in quotes.",
        ) from None
    deep, infinite = _inspect(value)
    if deep:
        raise too_deep(_deepest(text))
    problems: list[Problem] = []
    if repeated or odd_numbers or infinite:
        problems = _Scanner(text, Marks()).run().problems
    if _SURROGATE_ESCAPE.search(text):
        value = _without_surrogates(value)
    return Parsed(value, problems)


def mark_json(text: str, marks: Marks) -> Parsed:
    """The value of a JSON text that `parse_json` accepts, with the position of every entry."""
    return _Scanner(text, marks).run()


def _inspect(value: Any) -> tuple[bool, bool]:
    """Whether the value is nested too deeply, and whether a number overflowed (it becomes null)."""
    level: list[Any] = [value]
    infinite = False
    for _ in range(MAXIMUM_DEPTH + 1):
        if not level:
            return False, infinite
        following: list[Any] = []
        for container in level:
            if type(container) is dict:
                entries: Any = container.items()
            elif type(container) is list:
                entries = enumerate(container)
            else:
                continue
            for key, entry in entries:
                kind = type(entry)
                if kind is dict or kind is list:
                    following.append(entry)
                elif kind is float and not math.isfinite(entry):
                    infinite = True
                    container[key] = None
        level = following
    return bool(level), infinite


def _without_surrogates(value: Any) -> Any:
    """The value with unpaired surrogates replaced, which cannot be encoded."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_without_surrogates(entry) for entry in value]
    if isinstance(value, dict):
        return {
            _without_surrogates(key): _without_surrogates(entry) for key, entry in value.items()
        }
    return value


def _deepest(text: str) -> Mark:
    """The position where the nesting first exceeds the limit."""
    depth = 0
    for token in _TOKEN.finditer(text):
        first = token.group()[0]
        if first in "[{":
            depth += 1
            if depth > MAXIMUM_DEPTH:
                return Lines(text).mark(token.start())
        elif first in "]}":
            depth -= 1
    return 1, 1


class Lines:
    """Finds the line and the column of offsets."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in re.finditer("\r\n|\r|\n", text))]

    def mark(self, offset: int) -> Mark:
        """Line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


class _Scanner:
    """Parses valid JSON again, token by token, for positions and duplicate keys."""

    def __init__(self, text: str, marks: Marks) -> None:
        self._text = text
        self._marks = marks
        self._lines = Lines(text)
        self._problems: list[Problem] = []
        self._stack: list[Any] = []
        self._keys: list[tuple[str, Mark] | None] = []
        self._value: Any = None

    def run(self) -> Parsed:
        """The value, and the problems in the text."""
        for token in _TOKEN.finditer(self._text):
            self._take(token.group(), token.start())
        return Parsed(self._value, self._problems)

    def _take(self, token: str, start: int) -> None:
        first = token[0]
        if first in ",:":
            return
        if first in "]}":
            self._stack.pop()
            self._keys.pop()
            if self._keys:
                self._keys[-1] = None
        elif first in "[{":
            container: Any = [] if first == "[" else {}
            self._add(container, start)
            self._stack.append(container)
            self._keys.append(None)
        elif self._stack and type(self._stack[-1]) is dict and self._keys[-1] is None:
            self._key(json.loads(token), start)
        else:
            self._add(self._scalar(token, start), start)
            if self._keys:
                self._keys[-1] = None

    def _key(self, key: str, start: int) -> None:
        mark = self._lines.mark(start)
        self._keys[-1] = (key, mark)
        if key in self._stack[-1]:
            self._report(
                codes.DUPLICATE_KEY,
                f"Duplicate key `{key}`; the last value is used.",
                mark,
                "Remove one of the entries.",
            )

    def _scalar(self, token: str, start: int) -> Any:
        if token.lstrip("-")[0] not in "NI" and not _overflows(token):
            return json.loads(token)
        self._report(
            codes.NUMBER_NOT_FINITE,
            f"`{token}` is not a JSON number; it is read as null.",
            self._lines.mark(start),
            "Write a finite number, or remove the value.",
        )
        return None

    def _add(self, value: Any, start: int) -> None:
        if not self._stack:
            self._value = value
            return
        container = self._stack[-1]
        if type(container) is list:
            self._marks.note(container, len(container), self._lines.mark(start))
            container.append(value)
            return
        entry = self._keys[-1]
        assert entry is not None
        key, mark = entry
        container[key] = value
        self._marks.note(container, key, mark)

    def _report(self, code: Code, message: str, mark: Mark, hint: str) -> None:
        tokens: list[str | int] = []
        innermost = len(self._stack) - 1
        for level, (container, key) in enumerate(zip(self._stack, self._keys, strict=True)):
            if type(container) is list:
                tokens.append(len(container) if level == innermost else len(container) - 1)
            elif key is not None:
                tokens.append(key[0])
        self._problems.append(Problem(code, Severity.WARNING, message, join(tokens), mark, hint))


def _overflows(token: str) -> bool:
    return token[0] in "-0123456789" and ("e" in token or "E" in token) and math.isinf(float(token))
