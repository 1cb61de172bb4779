"""Types of the sample API."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import Required, TypedDict  # noqa: UP035 -- also for Python 3.10

from runtime.models import Model
from runtime.rename import Alias
from runtime.unions import OneOf


class Cat(Model):
    kind: Literal["cat"] | None = None
    lives: int | None = None


class Dog(Model):
    kind: Literal["dog"] | None = None
    barks: bool | None = None


Pet: TypeAlias = Annotated[Cat | Dog, OneOf("kind", {"cat": 0, "dog": 1})]


class Part(Model):
    count: int


class Thing(Model):
    id: str
    from_: str | None = Field(None, alias="from")
    created_at: datetime | None = None
    status: Literal["on", "off"] | None = None
    parts: list[Part] | None = None
    pet: Pet | None = None
    either: Part | str | None = None


class Chunk(Model):
    text: str | None = None


class NodeParam(TypedDict, total=False):
    node_name: Annotated[str, Alias("nodeName")]
    children: list[NodeParam]
    by_key: dict[str, NodeParam]


class CreateParams(TypedDict, total=False):
    name: Required[str]
    root: NodeParam | list[NodeParam] | None
    filter: NodeParam


class Hangup(Model):
    class Data(Model):
        event_type: str | None = None
        cause: str | None = None

    data: Data | None = None
