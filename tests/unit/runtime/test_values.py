"""Arguments of classes that the package does not know: sent as their text, or refused by name."""

from __future__ import annotations

import dataclasses
import io
import ipaddress
import json
from array import array
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import anyio
import httpx
import pytest
from pydantic import BaseModel, ConfigDict, Field, HttpUrl, RootModel, SecretStr

from runtime.encoding import encode_json
from runtime.query import assemble, pairs_of
from runtime.scalars import UnsendableError, plain
from runtime.types import omit

from .conftest import Wire
from .sample.types import Part, Thing


class Colour(Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 3


class Ratio(float, Enum):
    HALF = 0.5


class Own(BaseModel):
    """A model of the caller, whose defaults are meant to be sent."""

    model_config = ConfigDict(populate_by_name=True)

    name: str = "usual"
    sent_by: str = Field(default="me", alias="sentBy")
    secret: SecretStr = SecretStr("s3cret")
    wait: timedelta = timedelta(seconds=5)
    url: HttpUrl = HttpUrl("https://example.com/a")
    colours: list[Colour] = Field(default_factory=lambda: [Colour.RED])
    keys: dict[str, SecretStr] = Field(default_factory=lambda: {"a": SecretStr("b")})


OWN = {
    "name": "usual",
    "sentBy": "me",
    "secret": "s3cret",
    "wait": "PT5S",
    "url": "https://example.com/a",
    "colours": ["red"],
    "keys": {"a": "b"},
}


@dataclasses.dataclass
class Size:
    width: int
    unit: str = "cm"
    inner: Size | None = None


class OldModel:
    """What a model of pydantic 1 looks like from outside."""

    __fields__: tuple[str, ...] = ()

    def dict(self, *, by_alias: bool) -> dict[str, object]:
        return {"old": by_alias}

    def json(self) -> str:
        return "{}"

    def __iter__(self) -> Iterator[tuple[str, object]]:
        yield from self.dict(by_alias=False).items()


VALUES = [
    (Own(), OWN),
    (Size(2), {"width": 2, "unit": "cm", "inner": None}),
    (
        Size(2, inner=Size(1, "m")),
        {"width": 2, "unit": "cm", "inner": {"width": 1, "unit": "m", "inner": None}},
    ),
    (OldModel(), {"old": True}),
    (RootModel[list[int]]([1, 2]), [1, 2]),
    (RootModel[str]("x"), "x"),
    (Part(count=1), {"count": 1}),
    (Thing.model_validate({"id": "1", "more": 2}), {"id": "1", "more": 2}),
    (HttpUrl("https://example.com/a"), "https://example.com/a"),
    (httpx.URL("https://example.com/a"), "https://example.com/a"),
    (SecretStr("s3cret"), "s3cret"),
    (Decimal("1.50"), "1.50"),
    (Colour.RED, "red"),
    (Level.HIGH, 3),
    (Ratio.HALF, 0.5),
    (ipaddress.ip_address("10.0.0.1"), "10.0.0.1"),
    (ipaddress.ip_network("10.0.0.0/8"), "10.0.0.0/8"),
    (Path("a/b"), "a/b"),
    (date(2026, 1, 2), "2026-01-02"),
    (array("i", [1, 2]), [1, 2]),
    (range(2), [0, 1]),
    ({Colour.RED: 1, 2: Level.HIGH}, {"red": 1, "2": 3}),
    (b"text", "text"),
    ((n for n in (1, omit, 2)), [1, 2]),
]


@pytest.mark.parametrize(("value", "written"), VALUES, ids=lambda v: type(v).__name__)
def test_a_body_has_the_obvious_form_of_a_value(value: Any, written: Any) -> None:
    if not isinstance(value, Iterator):
        assert json.loads(encode_json({"a": [value]})) == {"a": [written]}
        assert json.loads(encode_json({"a": value})) == {"a": written}
    assert json.loads(encode_json({"b": omit, "a": value})) == {"a": written}


@pytest.mark.parametrize(
    ("value", "written"),
    [(v, w) for v, w in VALUES if not isinstance(v, Iterator)],
    ids=lambda v: type(v).__name__,
)
def test_a_query_has_the_form_that_the_plain_value_has(value: Any, written: Any) -> None:
    assert pairs_of("f", value, None, "repeat") == pairs_of("f", written, None, "repeat")
    assert pairs_of("f", [value], None, "brackets") == pairs_of("f", [written], None, "brackets")
    assert pairs_of("f", {"k": value}, None, "repeat") == pairs_of(
        "f", {"k": written}, None, "repeat"
    )


def test_a_model_of_the_caller_keeps_its_defaults_in_every_kind_of_body(wire: Wire) -> None:
    client = wire.client()
    client.things.create(name="n", root=Own())
    assert json.loads(wire.request.content)["root"] == OWN
    client.things.create(name="n", filter=Size(2))
    assert dict(wire.request.url.params) == {
        "filter[width]": "2",
        "filter[unit]": "cm",
    }
    client.things.form(to=Size(2))
    sent = dict(parse_qsl(wire.request.content.decode()))
    assert json.loads(sent["To"]) == {"width": 2, "unit": "cm", "inner": None}
    client.things.upload(file=b"x", name=Own())
    assert json.dumps(OWN, separators=(",", ":")).encode() in wire.request.content
    client.post("/x", body=Own())
    assert json.loads(wire.request.content) == OWN


@dataclasses.dataclass
class Node:
    node_name: str
    children: list[Node] = dataclasses.field(default_factory=list)


def test_fields_of_a_dataclass_get_their_wire_names(wire: Wire) -> None:
    wire.client().things.create(name="n", root=Node("a", [Node("b")]))
    assert json.loads(wire.request.content)["root"] == {
        "nodeName": "a",
        "children": [{"nodeName": "b", "children": []}],
    }


class Opaque:
    pass


async def never() -> None:
    """A coroutine that nobody awaited."""


REFUSED = [
    (timedelta(seconds=5), "total_seconds"),
    (Opaque(), "Opaque"),
    (Opaque, "type"),
    (Part, "type|ModelMetaclass"),
    (float("nan"), "nan"),
    (float("-inf"), "inf"),
    (b"\xff", "UTF-8"),
    ("a\ud83d", "surrogate"),
    (io.BytesIO(b"x"), "file"),
    (lambda: 1, "function"),
]


@pytest.mark.parametrize(("value", "says"), REFUSED, ids=lambda v: str(v)[:20])
@pytest.mark.parametrize("deep", [False, True])
def test_what_has_no_form_is_refused_with_the_name_of_the_argument(
    wire: Wire, value: Any, says: str, deep: bool
) -> None:
    client = wire.client()
    given = {"x": [value]} if deep else value
    at = r"\.x\[0\]" if deep else ""
    with pytest.raises((TypeError, ValueError), match=rf"Argument `from_{at}` .*({says})"):
        client.things.create(name="n", from_=given)
    with pytest.raises((TypeError, ValueError), match=rf"Argument `filter{at}` .*({says})"):
        client.things.create(name="n", filter=given)
    with pytest.raises((TypeError, ValueError), match=rf"Argument `to{at}` .*({says})"):
        client.things.form(to=given)
    with pytest.raises((TypeError, ValueError), match=rf"Argument `body\.y{at}` .*({says})"):
        client.post("/x", body={"y": given})
    assert not wire.requests


@pytest.mark.parametrize(("value", "says"), [r for r in REFUSED if r[1] not in ("file", "UTF-8")])
def test_paths_headers_and_parts_refuse_it_too(wire: Wire, value: Any, says: str) -> None:
    client = wire.client()
    with pytest.raises((TypeError, ValueError), match=f"Argument `thing_id` .*({says})"):
        client.things.retrieve(value, owner_id="o")
    with pytest.raises((TypeError, ValueError), match=f"Argument `x_trace` .*({says})"):
        client.things.create(name="n", x_trace=value)
    with pytest.raises((TypeError, ValueError), match=f"Argument `name` .*({says})"):
        client.things.upload(file=b"x", name=value)
    assert not wire.requests


def test_an_argument_that_contains_itself_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(ValueError, match="contains itself"):
        encode_json({"a": endless})
    with pytest.raises(ValueError, match="contains itself"):
        pairs_of("f", endless, None, "repeat")


def test_a_generator_is_read_once_although_something_else_is_omitted() -> None:
    assert json.loads(encode_json({"a": (n for n in (1, 2)), "b": {"c": omit}})) == {
        "a": [1, 2],
        "b": {},
    }


def test_surrogates_that_are_pairs_are_text() -> None:
    assert plain({"a": "é😀"}) == {"a": "é😀"}
    assert assemble(pairs_of("f", "😀", None, "repeat")) == "f=%F0%9F%98%80"


def test_the_asynchronous_client_refuses_the_same(wire: Wire) -> None:
    async def run() -> None:
        client = wire.async_client()
        with pytest.raises(TypeError, match=r"`name`.*total_seconds"):
            await client.things.create(name=timedelta(1))
        await client.things.create(name=Own())
        assert json.loads(wire.request.content)["name"] == OWN

    anyio.run(run)


def test_a_serializer_that_fails_is_named(wire: Wire) -> None:
    class Bad(BaseModel):
        model_config = ConfigDict(arbitrary_types_allowed=True)
        thing: Opaque

    with pytest.raises(TypeError, match=r"`root`.*Bad"):
        wire.client().things.create(name="n", root=Bad(thing=Opaque()))
    with pytest.raises(UnsendableError):
        plain(Bad(thing=Opaque()))
