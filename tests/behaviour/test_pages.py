"""Lists that go on."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate

ITEM = {"type": "object", "properties": {"id": {"type": "string"}}}


def listing(arguments: dict[str, dict[str, Any]], schema: dict[str, Any]) -> dict[str, Any]:
    parameters = [{"name": n, "in": "query", "schema": s} for n, s in arguments.items()]
    return document({"/things": {"get": {"parameters": parameters, "responses": answer(schema)}}})


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


NUMBER = {"type": "integer"}
TEXT = {"type": "string"}
LIST = {"type": "array", "items": ITEM}


def asked(request: httpx.Request) -> dict[str, list[str]]:
    return parse_qs(request.url.query.decode())


def by_number(request: httpx.Request) -> dict[str, Any]:
    number = int(asked(request).get("page[number]", ["1"])[0])
    return {"data": [{"id": f"{number}"}], "meta": {"page_number": number, "total_pages": 3}}


def numbered(folder: Path) -> Sdk:
    meta = obj(page_number=NUMBER, total_pages=NUMBER)
    arguments = {"page[number]": NUMBER, "page[size]": NUMBER, "status": TEXT}
    return generate(folder, listing(arguments, obj(data=LIST, meta=meta)))


def test_iterating_a_page_yields_the_entries_of_all_pages(tmp_path: Path) -> None:
    sdk = numbered(tmp_path)
    page = sdk.client(by_number).things.list(status="on")
    assert [thing.id for thing in page] == ["1", "2", "3"]
    assert [asked(r)["status"] for r in sdk.requests] == [["on"]] * 3


def test_a_page_knows_its_own_fields_and_the_next_page(tmp_path: Path) -> None:
    sdk = numbered(tmp_path)
    page = sdk.client(by_number).things.list()
    assert page.meta.total_pages == 3
    assert page.has_next_page()
    second = page.get_next_page()
    assert [thing.id for thing in second.data] == ["2"]
    assert len(list(page.iter_pages())) == 3
    assert not second.get_next_page().has_next_page()


def test_the_asynchronous_list_is_awaited_or_iterated(tmp_path: Path) -> None:
    sdk = numbered(tmp_path)

    async def run() -> tuple[list[str], list[str]]:
        client = sdk.async_client(by_number)
        iterated = [thing.id async for thing in client.things.list()]
        page = await client.things.list()
        return iterated, [thing.id async for thing in page]

    assert asyncio.run(run()) == (["1", "2", "3"], ["1", "2", "3"])


def test_cursor_pages(tmp_path: Path) -> None:
    def serve(request: httpx.Request) -> dict[str, Any]:
        cursor = asked(request).get("cursor", ["a"])[0]
        following = {"a": "b", "b": "c", "c": None}[cursor]
        return {"data": [{"id": cursor}], "meta": {"next_cursor": following}}

    schema = obj(data=LIST, meta=obj(next_cursor={"type": ["string", "null"]}))
    sdk = generate(tmp_path, listing({"cursor": TEXT, "limit": NUMBER}, schema))
    assert [t.id for t in sdk.client(serve).things.list()] == ["a", "b", "c"]


def test_offset_pages(tmp_path: Path) -> None:
    def serve(request: httpx.Request) -> dict[str, Any]:
        offset = int(asked(request).get("offset", ["0"])[0])
        return {"items": [{"id": str(offset + i)} for i in range(2) if offset + i < 5], "total": 5}

    schema = obj(items=LIST, total=NUMBER)
    sdk = generate(tmp_path, listing({"offset": NUMBER, "limit": NUMBER}, schema))
    assert [t.id for t in sdk.client(serve).things.list()] == ["0", "1", "2", "3", "4"]


def test_an_array_that_is_the_whole_answer_ends_at_an_empty_page(tmp_path: Path) -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        number = int(asked(request).get("page", ["1"])[0])
        return httpx.Response(200, json=[{"id": str(number)}] if number < 3 else [])

    sdk = generate(tmp_path, listing({"page": NUMBER, "per_page": NUMBER}, LIST))
    assert [t.id for t in sdk.client(serve).things.list()] == ["1", "2"]


def test_a_server_that_repeats_itself_does_not_loop_for_ever(tmp_path: Path) -> None:
    schema = obj(data=LIST, meta=obj(next_cursor=TEXT))
    sdk = generate(tmp_path, listing({"cursor": TEXT}, schema))
    same = {"data": [{"id": "x"}], "meta": {"next_cursor": "again"}}
    found = sdk.client(same).things.list()
    assert len([thing for thing, _ in zip(found, range(10), strict=False)]) <= 2


def test_a_list_without_page_arguments_is_no_page(tmp_path: Path) -> None:
    sdk = generate(tmp_path, listing({}, obj(data=LIST)))
    found = sdk.client({"data": [{"id": "x"}]}).things.list()
    assert [thing.id for thing in found.data] == ["x"]
    assert not hasattr(found, "get_next_page")


def test_the_config_pins_and_names_schemes(tmp_path: Path) -> None:
    schema = obj(records=LIST, count=NUMBER)
    config = {
        "pagination": {
            "schemes": {
                "MyPage": {
                    "kind": "page_number",
                    "page": "p",
                    "size": "s",
                    "items": "records",
                    "total": "count",
                }
            }
        }
    }
    sdk = generate(tmp_path, listing({"p": NUMBER, "s": NUMBER}, schema), config)
    page = sdk.client({"records": [{"id": "x"}], "count": 1}).things.list()
    assert type(page).__name__.startswith("SyncMyPage")
    assert [thing.id for thing in page] == ["x"]


@pytest.mark.parametrize("mode", ["none", "pinned"])
def test_an_operation_can_be_left_unpaged_or_paged_by_pin(tmp_path: Path, mode: str) -> None:
    schema = obj(data=LIST, meta=obj(page_number=NUMBER, total_pages=NUMBER))
    pins = {"GET /things": "none" if mode == "none" else "MyPage"}
    scheme = {"kind": "page_number", "page": "page[number]", "items": "data"}
    config = {"pagination": {"schemes": {"MyPage": scheme}, "operations": pins}}
    sdk = generate(tmp_path, listing({"page[number]": NUMBER}, schema), config)
    found = sdk.client(by_number).things.list()
    assert hasattr(found, "get_next_page") == (mode == "pinned")
