"""What docstrings say of fields, arguments and operations."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
    text = plain(doc)
    if text and notes:
        last = text.split("\n")[-1]
        if text[-1] not in ".!?:`|" and "\n" not in text:
            text += "."
        return (
            f"{text} {' '.join(notes)}"
            if last == text or "\n\n" not in text
            else f"{text}\n\n{' '.join(notes)}"
        )
    return text or " ".join(notes)


def operation_sections(
    operation: Operation,
    arguments: Iterable[Argument],
    indent: int,
    *,
    also: str = "",
    example: str = "",
) -> list[str]:
    """The sections of a method's docstring. Types stand in the signature alone."""
    summary, doc = plain(operation.summary), plain(operation.doc)
    if doc and summary and _same(summary, doc):
        summary = ""
    first, rest = _lead(summary or doc)
    if not first:
        first = f"Call `{operation.key}`."
    sections = [prose(first, indent)]
    remaining = "\n\n".join(part for part in (rest, doc if summary else "") if part)
    if remaining:
        sections.append(prose(remaining, indent, opens=False))
    if also:
        sections.append(prose(also, indent, opens=False))
    if operation.deprecated:
        sections.append("Deprecated: the API may stop offering it.")
    sections.append(f"`{operation.key}`")
    entries = [
        entry(str(argument.name), _sentences(argument.use.doc, _notes(argument.use)), indent)
        for argument in arguments
        if _is_described(argument)
    ]
    if entries:
        sections.append("Args:\n" + "\n".join(entries))
    returned = _returned(operation)
    if returned:
        text = prose(returned, indent + 4, opens=False).replace("\n", "\n    ")
        sections.append(f"Returns:\n    {text}")
    errors = error_names(operation)
    if errors:
        names = prose(", ".join(errors), indent + 4, opens=False).replace("\n", "\n    ")
        sections.append(f"Raises:\n    {names}")
    if example:
        # Not below a title: editors would show the code with its indentation.
        sections.append(f"```python\n{fenced(example)}\n```")
    return sections


def _returned(operation: Operation) -> str:
    """What is returned, where there is more to say than its type."""
    if operation.pagination is not None:
        return "A page of results; iterating over it fetches the following pages."
    if operation.response.kind is ResponseKind.EMPTY:
        return ""
    doc = first_sentence(operation.response.doc)
    is_boilerplate = len(doc.split()) <= _FEW_WORDS or doc.lower().startswith("success")
    return "" if is_boilerplate else doc


_FEW_WORDS = 3
"""Words of a description such as "Expected response.", which says nothing about the result."""

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
"""The error class of each status that has one of its own."""


def error_names(operation: Operation) -> list[str]:
    """The classes of the errors that the document describes."""
    found = {ERRORS[status] for status, _ in operation.errors if status in ERRORS}
    return [name for name in ERRORS.values() if name in found]


def first_sentence(text: str | None) -> str:
    """The first sentence of a description, on one line, with a full stop."""
    return _lead(plain(text))[0] if plain(text) else ""


def _same(summary: str, doc: str) -> bool:
    """Whether a description's first sentence says all that a summary says."""
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
