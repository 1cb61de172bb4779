"""Docstrings of fields, arguments and operations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...model import Operation, ResponseKind, Use
from ...plan.arguments import Argument
from ..examples.source_literals import fenced
from .literals import entry, literal, plain, prose

_WORD = re.compile(r"\w+")
_LIMITS = {
    "minimum": "At least {}.",
    "maximum": "At most {}.",
    "exclusiveMinimum": "More than {}.",
    "exclusiveMaximum": "Less than {}.",
    "multipleOf": "A multiple of {}.",
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "minItems": "At least {} entries.",
    "maxItems": "At most {} entries.",
}


def facts(use: Use, indent: int) -> str:
    """The description of a field or an argument, with its limits and its default."""
    return prose(_sentences(use.doc, _notes(use)), indent)


def _is_described(argument: Argument) -> bool:
    return bool(plain(argument.use.doc) or _notes(argument.use))


def _notes(use: Use) -> list[str]:
    notes = [_LIMITS[name].format(value) for name, value in use.limits if name in _LIMITS]
    if use.default is not None:
        notes.append(f"Defaults to `{_value(use.default)}`.")
    if use.deprecated:
        notes.append("Deprecated.")
    return notes


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and value else literal(value)  # type: ignore[arg-type]  # scalars only


def _sentences(doc: str | None, notes: list[str]) -> str:
    """A description followed by notes; in a paragraph of their own if it has several."""
    text = plain(doc)
    if not text or not notes:
        return text or " ".join(notes)
    if text[-1] not in ".!?:`|" and "\n" not in text:
        text += "."
    separator = "\n\n" if "\n\n" in text else " "
    return f"{text}{separator}{' '.join(notes)}"


def operation_sections(
    operation: Operation,
    arguments: Iterable[Argument],
    indent: int,
    *,
    note: str = "",
    example: str = "",
) -> list[str]:
    """The sections of a method's docstring, which leave types to the signature."""
    sections = [*_about(operation, indent)]
    if note:
        sections.append(prose(note, indent, opens=False))
    if operation.deprecated:
        sections.append("Deprecated: this operation may be removed from the API.")
    sections.append(f"`{operation.key}`")
    entries = [
        entry(str(argument.name), _sentences(argument.use.doc, _notes(argument.use)), indent)
        for argument in arguments
        if _is_described(argument)
    ]
    if entries:
        sections.append("\n".join(["Args:", *entries]))
    sections += _titled("Returns", _returned(operation), indent)
    errors = [name for name in error_names(operation) if name not in _COMMON_ERRORS]
    sections += _titled("Raises", ", ".join(errors), indent)
    if example:
        # Without a title: editors would show code below a title with its indentation.
        sections.append(f"```python\n{fenced(example)}\n```")
    return sections


def _about(operation: Operation, indent: int) -> Iterator[str]:
    """The first sentence, and the rest of the summary and the description."""
    summary, doc = plain(operation.summary), plain(operation.doc)
    if doc and summary and _repeats(summary, doc):
        summary = ""
    first, rest = _lead(summary or doc)
    yield prose(first or f"Call `{operation.key}`.", indent)
    remaining = "\n\n".join(part for part in (rest, doc if summary else "") if part)
    if remaining:
        yield prose(remaining, indent, opens=False)


def _titled(title: str, text: str, indent: int) -> Iterator[str]:
    if text:
        wrapped = prose(text, indent + 4, opens=False).replace("\n", "\n    ")
        yield f"{title}:\n    {wrapped}"


def _returned(operation: Operation) -> str:
    """A description of the result; empty if it adds nothing to the type."""
    if operation.pagination is not None or operation.response.kind is ResponseKind.EMPTY:
        return ""
    doc = first_sentence(operation.response.doc)
    is_boilerplate = len(doc.split()) <= _FEW_WORDS or _BOILERPLATE.search(doc.lower()) is not None
    return "" if is_boilerplate else doc


_FEW_WORDS = 3
_BOILERPLATE = re.compile(r"\bresponse\b|^success")
"""Descriptions such as "Expected response to a valid request.", which only repeat the status."""

ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "500": "InternalServerError",
}
"""The error class of each status."""

_COMMON_ERRORS = ("AuthenticationError", "RateLimitError", "InternalServerError")
"""Errors that every operation can cause, which the README describes."""


def error_names(operation: Operation) -> list[str]:
    """The error classes of the statuses that the document describes."""
    found = {ERRORS[status] for status, _ in operation.errors if status in ERRORS}
    return [name for name in ERRORS.values() if name in found]


def first_sentence(text: str | None) -> str:
    """The first sentence of a description, on one line, with a full stop."""
    return _lead(plain(text))[0] if plain(text) else ""


def _repeats(summary: str, doc: str) -> bool:
    """Whether the first sentence of a description contains all words of a summary."""
    return set(_WORD.findall(summary.lower())) <= set(_WORD.findall(_lead(doc)[0].lower()))


def _lead(text: str) -> tuple[str, str]:
    """The first sentence or line, and the rest."""
    first, _, rest = text.partition("\n\n")
    line = " ".join(first.split("\n")) if not first.startswith(("-", "*", "|")) else first
    end = line.find(". ")
    if len(line) > 180 and 0 < end < 180:
        return line[: end + 1], "\n\n".join(part for part in (line[end + 2 :], rest) if part)
    if line and line[-1] not in ".!?:":
        line += "."
    return line, rest
