"""What responses are parsed into, including those that do not match the document."""

from __future__ import annotations

import warnings
from datetime import datetime
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from runtime import errors
from runtime.models import Model
from runtime.sync_responses import BinaryAPIResponse

from .conftest import Wire
from .sample.types import Cat, Dog, Part, Thing

GOOD = {
    "id": "x",
    "from": "a",
    "created_at": "2026-01-02T03:04:05Z",
    "pet": {"kind": "dog", "barks": True},
    "either": {"count": 1},
    "new": 1,
}


def thing(wire: Wire, answer: Any, **options: Any) -> Any:
    return wire.client(answer, **options).things.create(name="n")


def test_an_answer_has_its_types_and_keeps_what_is_unknown(wire: Wire) -> None:
    found = thing(wire, httpx.Response(200, json=GOOD, headers={"x-request-id": "r"}))
    assert isinstance(found, Thing) and isinstance(found.created_at, datetime)
    assert (found.from_, found.new, found._request_id) == ("a", 1, "r")
    assert isinstance(found.pet, Dog) and isinstance(found.either, Part)
    assert found.to_dict() == GOOD
    assert found.parts is None and "parts" not in found.model_fields_set


DRIFTS: list[tuple[dict[str, Any], str]] = [
    ({"id": 5}, "id"),
    ({}, "id"),
    ({"id": "x", "status": "new"}, "status"),
    ({"id": "x", "created_at": "yesterday"}, "created_at"),
    ({"id": "x", "parts": {"count": 1}}, "parts"),
    ({"id": "x", "parts": [{"count": 1}, {"count": "many"}, 7, None]}, "parts.1.count"),
    ({"id": "x", "pet": {"kind": "bird", "wings": 2}}, "pet"),
    ({"id": "x", "pet": {}}, "pet"),
    ({"id": "x", "either": 5}, "either"),
]


@pytest.mark.parametrize(("answer", "path"), DRIFTS)
def test_a_drifting_answer_keeps_its_values_and_raises_only_when_asked_to(
    wire: Wire, answer: dict[str, Any], path: str
) -> None:
    found = thing(wire, answer)
    assert isinstance(found, Thing)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert found.to_dict() == answer
        assert found.model_dump(by_alias=True, exclude_unset=True) == answer
        found.model_dump_json()
        repr(found)
    with pytest.raises(errors.APIResponseValidationError) as caught:
        thing(wire, answer, _strict_response_validation=True)
    assert path in str(caught.value)


def test_the_good_parts_of_a_drifting_answer_keep_their_types(wire: Wire) -> None:
    found = thing(wire, {**GOOD, "id": 5, "parts": [{"count": 1}, {"count": "many"}]})
    assert (found.id, found.created_at.year) == (5, 2026)
    assert [type(part) for part in found.parts] == [Part, Part]
    assert [part.count for part in found.parts] == [1, "many"]
    assert isinstance(found.pet, Dog)


def test_an_unknown_variant_is_a_model_with_its_entries_as_attributes(wire: Wire) -> None:
    found = thing(wire, {"id": "x", "pet": {"kind": "bird", "wings": 2}})
    assert (type(found.pet), found.pet.kind, found.pet.wings) == (Model, "bird", 2)
    assert isinstance(thing(wire, {"id": "x", "pet": {"kind": "cat"}}).pet, Cat)


@pytest.mark.parametrize("answer", ["text", 5, [1]])
def test_a_whole_answer_of_another_type_survives(wire: Wire, answer: Any) -> None:
    found = thing(wire, httpx.Response(200, json=answer))
    assert found == answer


def test_a_null_response_is_an_empty_model(wire: Wire) -> None:
    found = thing(wire, httpx.Response(200, json=None))
    assert (type(found), found.to_dict()) == (Thing, {})


def test_models_that_were_parsed_can_be_copied_compared_and_validated(wire: Wire) -> None:
    found = thing(wire, httpx.Response(200, json=GOOD, headers={"x-request-id": "r"}))
    assert found == Thing.model_validate(GOOD)
    assert found.model_copy() == found
    assert Thing.model_validate(found.model_dump()).pet == found.pet
    assert "_request_id" not in found.to_dict() and "_request_id" not in repr(found)


def test_raw_answers_are_parsed_on_demand(wire: Wire) -> None:
    answer = httpx.Response(200, json={"id": "x"}, headers={"x-request-id": "r", "x-a": "1"})
    response = wire.client(answer).with_raw_response.things.create(name="n")
    assert (response.status_code, response.request_id, response.headers["X-A"]) == (200, "r", "1")
    assert response.parse().id == "x"
    assert response.parse(to=Part).id == "x" and response.parse(to=dict[str, str]) == {"id": "x"}
    assert (response.method, response.json()) == ("POST", {"id": "x"})
    direct = wire.client(answer).things.with_raw_response.create(name="n")
    assert direct.parse().id == "x"


class Counting(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that knows how far it was read, and whether it was closed."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = pieces
        self.read = 0
        self.closed = 0

    def __iter__(self) -> Any:
        for piece in self.pieces:
            self.read += 1
            yield piece

    async def __aiter__(self) -> Any:
        for piece in self.pieces:
            self.read += 1
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def test_streaming_access_reads_when_asked_and_closes(wire: Wire) -> None:
    body = Counting(b'{"id":', b'"x"}')
    client = wire.client(lambda _: httpx.Response(200, stream=body))
    with client.things.with_streaming_response.create(name="n") as response:
        assert body.read == 0
        assert response.parse().id == "x"
    assert body.closed
    body = Counting(b"a\nb", b"c\nd")
    with client.with_streaming_response.things.create(name="n") as response:
        assert list(response.iter_lines()) == ["a", "bc", "d"]
    body = Counting(b"abc", b"def")
    with client.things.with_streaming_response.create(name="n") as response:
        assert next(response.iter_bytes()) == b"abc"
    assert (body.read, body.closed > 0) == (1, True)


def test_a_response_that_was_not_read_is_parsed_as_another_type(wire: Wire) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Counting(b'{"count":', b"1}"))

    with wire.client(answer).things.with_streaming_response.create(name="n") as response:
        assert response.parse(to=Part).count == 1
    with wire.client(answer).things.with_streaming_response.chat(stream=True) as response:
        assert response.parse(to=dict[str, int]) == {"count": 1}

    async def run() -> None:
        client = wire.async_client(answer)
        async with client.things.with_streaming_response.create(name="n") as response:
            assert (await response.parse(to=Part)).count == 1

    anyio.run(run)


def test_the_asynchronous_client_streams_and_gives_raw_answers(wire: Wire) -> None:
    body = Counting(b'{"id":', b'"x"}')

    async def run() -> None:
        client = wire.async_client(lambda _: httpx.Response(200, stream=Counting(*body.pieces)))
        async with client.things.with_streaming_response.create(name="n") as response:
            assert (await response.parse()).id == "x"
        async with client.with_streaming_response.things.create(name="n") as response:
            assert [p async for p in response.iter_text() if p] == ['{"id":', '"x"}']
        raw = await client.things.with_raw_response.create(name="n")
        assert (await raw.parse()).id == "x" and await raw.json() == {"id": "x"}
        raw = await client.with_raw_response.things.list()
        assert (await raw.parse()).data == []
        async with client.things.with_streaming_response.list() as response:
            assert (await response.parse()).data == []
        async with client.with_streaming_response.get("/x") as response:
            assert await response.text() == '{"id":"x"}'

    anyio.run(run)


def test_binary_answers_go_to_files(wire: Wire, tmp_path: Path) -> None:
    client = wire.client(httpx.Response(200, content=b"%PDF"))
    found = client.things.download()
    assert (found.content, wire.request.headers["accept"]) == (b"%PDF", "application/pdf")
    found.write_to_file(tmp_path / "a")
    with client.things.with_streaming_response.download() as streamed:
        assert isinstance(streamed, BinaryAPIResponse)
        streamed.stream_to_file(tmp_path / "b", chunk_size=2)

    async def run() -> None:
        found = await wire.async_client(httpx.Response(200, content=b"%PDF")).things.download()
        assert found.content == await found.read() == b"%PDF"
        await found.write_to_file(tmp_path / "c")

    anyio.run(run)
    assert {(tmp_path / name).read_bytes() for name in "abc"} == {b"%PDF"}


def test_text_answers_are_text(wire: Wire) -> None:
    assert wire.client(httpx.Response(200, text="a,b")).things.text() == "a,b"
    assert wire.client(httpx.Response(200, json="<xml/>")).things.text() == "<xml/>"
    odd = httpx.Response(200, content=b"caf\xe9", headers={"content-type": "text/csv; charset=no"})
    assert wire.client(odd).things.text().startswith("caf")


def test_json_in_another_charset_is_read(wire: Wire) -> None:
    assert thing(wire, httpx.Response(200, content='{"id": "é"}'.encode("utf-16"))).id == "é"
