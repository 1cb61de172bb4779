"""No page is left out, whatever the number of the first one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.sdk import Sdk, answer, document, generate

ITEM = {"type": "object", "properties": {"id": {"type": "string"}}}
NUMBER: dict[str, Any] = {"type": "integer"}
PAGES = (["a", "b"], ["c", "d"], ["e"])


def sdk_of(folder: Path, page: dict[str, Any], *fields: str, **more: Any) -> Sdk:
    response = {
        "type": "object",
        "properties": {
            "content": {"type": "array", "items": ITEM},
            **dict.fromkeys(fields, NUMBER),
        },
    }
    parameters = [
        {"name": "page", "in": "query", "schema": page, **more},
        {"name": "size", "in": "query", "schema": NUMBER},
    ]
    operation = {"parameters": parameters, "responses": answer(response)}
    return generate(folder, document({"/things": {"get": operation}}))


def server(
    first: int, report: Callable[[int], dict[str, Any]], strict: bool = True
) -> Callable[[httpx.Request], Any]:
    """An API whose first page has this number; it refuses numbers of pages that do not exist."""

    def handle(request: httpx.Request) -> Any:
        index = int(request.url.params.get("page", first)) - first
        if index < 0 or (strict and index >= len(PAGES)):
            return httpx.Response(400)
        items = PAGES[index] if index < len(PAGES) else []
        return {"content": [{"id": name} for name in items], **report(index)}

    return handle


CASES: list[tuple[dict[str, Any], int, Callable[[int], dict[str, Any]], bool]] = [
    ({**NUMBER, "default": 0}, 0, lambda i: {"number": i, "totalPages": 3}, True),
    ({**NUMBER, "default": 0}, 0, lambda i: {"totalElements": 5}, True),
    ({**NUMBER, "default": 0}, 0, lambda i: {}, False),
    ({**NUMBER, "minimum": 0}, 0, lambda i: {"totalPages": 3}, True),
    ({**NUMBER, "exclusiveMinimum": -1}, 0, lambda i: {"total_pages": 3}, True),
    ({**NUMBER, "minimum": 0, "default": 1}, 1, lambda i: {"totalPages": 3}, True),
    ({**NUMBER, "minimum": 1}, 1, lambda i: {"totalPages": 3}, True),
    ({"anyOf": [NUMBER, {"type": "null"}], "default": 0}, 0, lambda i: {"pages": 3}, True),
    (NUMBER, 0, lambda i: {"number": i, "totalPages": 3}, True),
    (NUMBER, 0, lambda i: {"page": i, "total": 5}, True),
    (NUMBER, 0, lambda i: {"currentPage": i}, False),
    (NUMBER, 1, lambda i: {"currentPage": i + 1, "lastPage": 3}, True),
    (NUMBER, 0, lambda i: {"page": i, "lastPage": 2}, True),
    ({**NUMBER, "default": 0}, 0, lambda i: {"number": i + 1, "totalPages": 3}, True),
    ({**NUMBER, "default": 1}, 1, lambda i: {"number": i + 1}, False),
    ({**NUMBER, "minimum": 1}, 1, lambda i: {"total_results": 5}, True),
]


@pytest.mark.parametrize(("page", "first", "report", "strict"), CASES)
def test_every_page_is_read_once(
    tmp_path: Path,
    page: dict[str, Any],
    first: int,
    report: Callable[[int], dict[str, Any]],
    strict: bool,
) -> None:
    sdk = sdk_of(tmp_path, page, *report(0))
    handler = server(first, report, strict)
    assert [thing.id for thing in sdk.client(handler).things.list()] == list("abcde")
    if page is not NUMBER:
        page_two = sdk.client(handler).things.list(page=first + 1)
        assert [thing.id for thing in page_two] == list("cde")

    async def run() -> list[str]:
        client = sdk.async_client(handler)
        return [thing.id async for thing in client.things.list()]

    assert asyncio.run(run()) == list("abcde")


def test_a_page_argument_whose_response_counts_from_zero_ends_at_the_last_page(
    tmp_path: Path,
) -> None:
    sdk = sdk_of(tmp_path, {**NUMBER, "default": 1}, "number")
    handler = server(1, lambda index: {"number": index}, strict=False)
    things = sdk.client(handler).things.list(page=1)
    assert [thing.id for thing in things] == list("abcde")


@pytest.mark.parametrize(("first", "last"), [(0, "totalPages"), (0, "lastPage"), (1, "pages")])
def test_a_fake_list_has_the_same_numbers(tmp_path: Path, first: int, last: str) -> None:
    sdk = sdk_of(tmp_path, {**NUMBER, "default": first}, last)
    fake = sdk.part("testing").FakeTransport()
    fake.on("things.list").respond_pages(*[[{"id": name} for name in page] for page in PAGES])
    assert [thing.id for thing in fake.client().things.list()] == list("abcde")
    numbers = [call.request.url.params.get("page") for call in fake.calls]
    assert numbers == [None, str(first + 1), str(first + 2)]


def test_a_page_of_a_book_is_not_a_list(tmp_path: Path) -> None:
    words = {"title": {"type": "string"}, "words": {"type": "array", "items": {"type": "string"}}}
    parameters = [{"name": "page", "in": "query", "required": True, "schema": NUMBER}]
    responses = answer({"type": "object", "properties": words})
    paths = {"/book": {"get": {"parameters": parameters, "responses": responses}}}
    sdk = generate(tmp_path, document(paths))
    found = sdk.client({"title": "T", "words": ["w"]}).book.retrieve(page=3)
    assert (found.title, found.words) == ("T", ["w"])
