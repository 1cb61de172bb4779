"""Rows of Markdown tables: texts of the document are escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...markup.markdown import code, sentence
from ...model import Api, Webhook
from ...plan.plan import Plan
from ...plan.symbols import Symbol
from ..examples.source_literals import fenced
from ..python.docstrings import first_sentence
from ..python.literals import plain
from .fields import FieldEntry
from .reference import ArgumentEntry

_LONGEST_TYPE = 5000


@dataclass(frozen=True, slots=True)
class Row:
    """A row: an argument or a field."""

    name: str
    type: str
    required: str
    doc: str


@dataclass(frozen=True, slots=True)
class WebhookRow:
    """An event that the API sends."""

    types: str
    class_name: str
    summary: str
    fields: tuple[Row, ...]


def argument_row(argument: ArgumentEntry) -> Row:
    """An argument."""
    return Row(
        code(argument.name),
        cell(code(argument.type, _LONGEST_TYPE)),
        "yes" if argument.required else "no",
        cell(sentence(plain(argument.doc))),
    )


def field_row(field: FieldEntry) -> Row:
    """A field of a result or an event."""
    return Row(
        code(field.name), cell(code(field.type, _LONGEST_TYPE)), "", cell(sentence(field.doc))
    )


def webhooks_of(api: Api) -> list[Webhook]:
    """The webhooks in the order in which they are listed."""
    return sorted(api.webhooks, key=lambda webhook: (webhook.event_types, webhook.name))


def webhook_rows(api: Api, plan: Plan) -> Iterator[WebhookRow]:
    """Every webhook."""
    symbols = {planned.webhook.name: planned.symbol for planned in plan.webhooks}
    for webhook in webhooks_of(api):
        yield webhook_row(webhook, symbols.get(webhook.name))


def webhook_row(
    webhook: Webhook, symbol: Symbol | None, fields: Iterable[FieldEntry] = ()
) -> WebhookRow:
    """A webhook, with the fields of its payload where they are shown."""
    return WebhookRow(
        types=cell(", ".join(code(name) for name in types_of(webhook))),
        class_name=code(str(symbol.name)) if symbol else "`object`",
        summary=cell(sentence(first_sentence(webhook.summary or webhook.doc))),
        fields=tuple(field_row(field) for field in fields),
    )


def types_of(webhook: Webhook) -> tuple[str, ...]:
    """The event types of a webhook; the name of one that only its fields identify."""
    return webhook.event_types or (webhook.name,)


def runnable(snippet: str) -> str:
    """A snippet with the import that it needs, for a fenced block."""
    start = "from pathlib import Path\n\n" if "Path(" in snippet else ""
    return fenced(f"{start}{snippet}")


def cell(text: str) -> str:
    """Text for a cell of a table, with bars escaped."""
    return text.replace("\\|", "|").replace("|", "\\|")
