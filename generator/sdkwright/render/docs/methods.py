"""Methods as Markdown: texts of the document are escaped."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ...markup.markdown import code, sentence
from ..examples.source_literals import fenced
from .reference import MethodEntry
from .rows import Row, argument_row, runnable

_LONGEST_EXAMPLE = 4000
"""Characters of an example of a response; longer ones are left out."""


@dataclass(frozen=True, slots=True)
class MethodView:
    """One method."""

    name: str
    call: str
    """`client.messages.send`."""
    summary: str
    doc: str
    """The description; without one, the summary."""
    signature: str
    operation: str
    returns: str
    note: str
    arguments: tuple[Row, ...]
    required: str
    """The names of the required arguments."""
    snippet: str
    full_snippet: str
    response_example: str
    errors: str


def method_view(method: MethodEntry) -> MethodView:
    """A method of the reference."""
    required = [code(argument.name) for argument in method.arguments if argument.required]
    return MethodView(
        name=method.name,
        call=f"client.{method.dotted}",
        summary=sentence(method.summary),
        doc=sentence(method.doc or method.summary),
        signature=method.signature,
        operation=code(method.operation),
        returns=code(method.returns),
        note=note(method),
        arguments=tuple(argument_row(argument) for argument in method.arguments),
        required=", ".join(required) or "none",
        snippet=runnable(method.snippet),
        full_snippet=runnable(method.full_snippet),
        response_example=_example(method.response_example),
        errors=", ".join(code(name) for name in method.errors),
    )


def note(method: MethodEntry) -> str:
    """A sentence about a method that is deprecated or an alias; empty for others."""
    if method.alias_of:
        return f"Alias of {code(method.alias_of)}."
    return "Deprecated." if method.deprecated else ""


def _example(text: str | None) -> str:
    shown = json.dumps(json.loads(text), indent=2) if text is not None else ""
    return fenced(shown) if len(shown) <= _LONGEST_EXAMPLE else ""
