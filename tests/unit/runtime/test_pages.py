"""Lists that go on."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from runtime import errors
from runtime.operation import Operation
from runtime.page_schemes import Cursor, PageNumber

from .conftest import Wire
from .sample.types import Cat, Dog, Thing


def lister(client: Any, page: str) -> Any:
    operation = Operation("GET", "/things", page=page, result="types:Thing")
    return client.things._call(operation, {"self": client, "request_options": {}})


def items(ids: str) -> list[dict[str, str]]:
    return [{"id": letter} for letter in ids]


def by_number(pages: list[str], meta: Callable[[int], Any]) -> Callable[[httpx.Request], Any]:
    def answer(request: httpx.Request) -> Any:
        number = int(request.url.params.get("page[number]", 1))
        found = items(pages[number - 1]) if number <= len(pages) else []
        return httpx.Response(200, json={"data": found, "meta": meta(number)})

    return answer


def counted(number: int) -> dict[str, int]:
    return {"page_number": number, "total_pages": 3}


def ids(found: Any) -> str:
    return "".join(thing.id for thing in found)


def test_iterating_fetches_all_pages_with_the_same_filters(wire: Wire) -> None:
    page = wire.client(by_number(["ab", "cd", "e"], counted)).things.list(
        status="on", extra_headers={"x-a": "1"}
    )
    assert isinstance(page.data[0], Thing)
    assert ids(page) == "abcde"
    assert [r.url.params["status"] for r in wire.requests] == ["on"] * 3
    assert wire.request.headers["x-a"] == "1"


def test_a_page_leads_to_the_next_one(wire: Wire) -> None:
    page = wire.client(by_number(["ab", "cd", "e"], counted)).things.list(page_number=2)
    assert page.has_next_page() and page.next_page_info().params == {"page[number]": "3"}
    last = page.get_next_page()
    assert (ids(last.data), last.has_next_page(), last.next_page_info()) == ("e", False, None)
    with pytest.raises(errors.RootError, match="last page"):
        last.get_next_page()
    assert [ids(p.data) for p in page.iter_pages()] == ["cd", "e"]
    assert ids(page.iter_items(max_items=3)) == "cde"[:3]
    assert len(list(page.iter_items(max_items=0))) == 0


def test_the_asynchronous_list_is_awaited_or_iterated(wire: Wire) -> None:
    async def run() -> None:
        client = wire.async_client(by_number(["ab", "cd", "e"], counted))
        assert "".join([t.id async for t in client.things.list()]) == "abcde"
        page = await client.things.list(page_number=2)
        assert "".join([t.id async for t in page]) == "cde"
        assert [len(p.data) async for p in client.things.list().iter_pages()] == [2, 2, 1]
        assert "".join([t.id async for t in client.things.list().iter_items(3)]) == "abc"
        assert (await page.get_next_page()).data[0].id == "e"

    anyio.run(run)


def test_without_numbers_in_the_answer_an_empty_page_is_the_last(wire: Wire) -> None:
    client = wire.client(by_number(["ab", "c"], lambda _: None))
    assert ids(client.things.list()) == "abc"
    assert len(wire.requests) == 3


def test_metadata_of_another_scheme_does_not_repeat_pages(wire: Wire) -> None:
    client = wire.client(by_number(["ab", "c"], lambda _: {"cursors": {}, "next": "2"}))
    assert ids(client.things.list()) == "abc"


@pytest.mark.parametrize("meta", [None, {"page_number": 1, "total_pages": 9}])
def test_a_server_that_ignores_the_page_number_is_asked_twice_at_most(
    wire: Wire, meta: Any
) -> None:
    client = wire.client({"data": items("a"), "meta": meta})
    assert len(list(client.things.list())) <= 2
    assert len(wire.requests) <= 2


def test_a_count_of_items_is_not_taken_for_a_count_of_pages(wire: Wire) -> None:
    pages = ["ab", "cd", "e"]

    def answer(request: httpx.Request) -> Any:
        found = items(pages[int(request.url.params.get("page", 1)) - 1])
        return httpx.Response(200, json={"records": found, "total_records": 5})

    assert ids(lister(wire.client(answer), "Total")) == "abcde"
    assert len(wire.requests) == 3


def test_cursors_are_followed_until_there_is_none(wire: Wire) -> None:
    following = {"1": "2", "2": "3", "3": None}

    def answer(request: httpx.Request) -> Any:
        cursor = request.url.params.get("cursor", "1")
        return httpx.Response(
            200, json={"data": items(cursor), "meta": {"next": following[cursor]}}
        )

    assert ids(lister(wire.client(answer), "Cursor")) == "123"
    done = {"data": items("a"), "meta": {"next": "2", "has_more": False}}
    assert ids(lister(wire.client(done), "Cursor")) == "a"


def test_a_circle_of_cursors_ends(wire: Wire) -> None:
    def answer(request: httpx.Request) -> Any:
        cursor = request.url.params.get("cursor", "b")
        following = "b" if cursor == "a" else "a"
        return httpx.Response(200, json={"data": items(cursor), "meta": {"next": following}})

    assert len(ids(lister(wire.client(answer), "Cursor"))) <= 3


def test_offsets_grow_by_what_came(wire: Wire) -> None:
    def answer(request: httpx.Request) -> Any:
        start = int(request.url.params.get("offset", 0))
        return httpx.Response(200, json={"data": items("abcde"[start : start + 2]), "total": 5})

    assert ids(lister(wire.client(answer), "Offset")) == "abcde"


def test_addresses_of_next_pages_are_followed_without_secrets_elsewhere(wire: Wire) -> None:
    urls = ["/v1/things?after=1", "https://elsewhere.example.com/things", None]

    def answer(request: httpx.Request) -> Any:
        return httpx.Response(200, json={"data": items("a"), "meta": {"next": urls.pop(0)}})

    assert ids(lister(wire.client(answer), "NextUrl")) == "aaa"
    assert str(wire.requests[1].url) == "https://api.example.com/v1/things?after=1"
    assert "authorization" in wire.requests[1].headers
    assert "authorization" not in wire.requests[2].headers


def test_an_array_as_the_whole_answer_is_a_page(wire: Wire) -> None:
    def answer(request: httpx.Request) -> Any:
        number = int(request.url.params.get("page[number]", 1))
        return httpx.Response(200, json=items(["ab", "c", ""][number - 1]))

    found = lister(wire.client(answer), "Array")
    assert isinstance(found.items[0], Thing) and ids(found) == "abc"


@pytest.mark.parametrize(
    "answer", [{}, {"data": None}, [], None, {"data": {"id": "a"}}, {"data": [{"id": 1}]}]
)
def test_a_page_of_another_shape_is_a_page_all_the_same(wire: Wire, answer: Any) -> None:
    page = wire.client(httpx.Response(200, json=answer)).things.list()
    assert page.has_next_page() in (True, False)
    assert len(page._page_items()) <= 1


def test_a_page_is_dumped_without_what_it_knows_of_its_origin(wire: Wire) -> None:
    page = wire.client({"data": items("a")}).things.list()
    assert page.to_dict() == {"data": [{"id": "a"}]}
    assert "secret-key" not in repr(page)


def test_schemes_are_values() -> None:
    assert PageNumber("p", ("a",)) == PageNumber("p", ("a",))
    assert hash(Cursor("c", ("a",), next=("b",))) == hash(Cursor("c", ("a",), next=("b",)))


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "model_copy": lambda page: page.model_copy(),
    "model_copy deep": lambda page: page.model_copy(deep=True),
}


@pytest.mark.parametrize("way", COPIES)
def test_a_copy_of_a_page_leads_to_the_next_page(wire: Wire, way: str) -> None:
    page = wire.client(by_number(["ab", "cd", "e"], counted)).things.list()
    copied = COPIES[way](page)
    assert type(copied) is type(page) and copied.data == page.data
    assert (copied.data[0] is page.data[0]) is ("deep" not in way)
    assert ids(copied) == "abcde"


def test_a_copy_of_an_asynchronous_page_leads_to_the_next_page(wire: Wire) -> None:
    async def run() -> None:
        page = await wire.async_client(by_number(["ab", "c"], counted)).things.list()
        for way in COPIES.values():
            assert "".join([thing.id async for thing in way(page)]) == "abc"

    anyio.run(run)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_page_is_pickled_without_its_client(wire: Wire, protocol: int) -> None:
    page = wire.client(by_number(["ab", "cd", "e"], counted)).things.list()
    pickled = pickle.dumps(page, protocol)
    assert b"secret-key" not in pickled
    found = pickle.loads(pickled)
    assert type(found) is type(page) and found == page
    assert isinstance(found.data[0], Thing)
    assert (found.meta.total_pages, found.to_dict()) == (3, page.to_dict())
    with pytest.raises(errors.RootError, match="Call the list method again"):
        found.get_next_page()
    assert pickle.loads(pickle.dumps(found)) == page
    assert ids(page) == "abcde"


def test_a_page_of_a_union_is_pickled_as_the_same_class(wire: Wire) -> None:
    operation = Operation("GET", "/pets", page="Number", result="types:Pet")
    client = wire.client({"data": [{"kind": "dog"}, {"kind": "cat"}], "meta": counted(3)})
    page: Any = client.things._call(operation, {"self": client, "request_options": {}})
    found = pickle.loads(pickle.dumps(page))
    assert type(found) is type(page) and found == page
    assert [type(pet) for pet in found.data] == [Dog, Cat]
