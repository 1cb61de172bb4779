"""Rows of Markdown tables: every cell is safe, whatever the document says."""

from __future__ import annotations

from dataclasses import dataclass

from ...markup.markdown import code, sentence
from ...model import Webhook
from ...plan.symbols import Symbol
from ..examples.source_literals import fenced
from ..python.docstrings import first_sentence
from ..python.literals import plain
from .fields import Fields, FieldView
from .reference import ArgumentView

_LONGEST_TYPE = 5000


@dataclass(frozen=True, slots=True)
class RowView:
    """A row: an argument or a field."""

    name: str
    type: str
    required: str
    doc: str


@dataclass(frozen=True, slots=True)
class EventView:
    """One webhook."""

    title: str
    types: str
    class_name: str
    summary: str
    fields: tuple[RowView, ...]


def argument_row(argument: ArgumentView) -> RowView:
    """An argument."""
    return RowView(
        code(argument.name),
        cell(code(argument.type, _LONGEST_TYPE)),
        "yes" if argument.required else "no",
        cell(sentence(plain(argument.doc))),
    )


def field_row(field: FieldView) -> RowView:
    """A field of a result or an event."""
    return RowView(
        code(field.name), cell(code(field.type, _LONGEST_TYPE)), "", cell(sentence(field.doc))
    )


def event_view(webhook: Webhook, symbol: Symbol | None, fields: Fields) -> EventView:
    """A webhook with its fields."""
    types = ", ".join(code(name) for name in types_of(webhook))
    return EventView(
        title=types,
        types=types,
        class_name=code(str(symbol.name)) if symbol else "`object`",
        summary=cell(sentence(first_sentence(webhook.summary or webhook.doc))),
        fields=tuple(field_row(field) for field in fields.of(webhook.type)),
    )


def types_of(webhook: Webhook) -> tuple[str, ...]:
    """The event types of a webhook; its name if only its shape tells it apart."""
    return webhook.event_types or (webhook.name,)


def runnable(snippet: str) -> str:
    """A snippet with the import that it needs; nothing in it ends the fence around it."""
    start = "from pathlib import Path\n\n" if "Path(" in snippet else ""
    return fenced(f"{start}{snippet}")


def cell(text: str) -> str:
    """Text for a table's cell: a bar in it is no border."""
    return text.replace("\\|", "|").replace("|", "\\|")
