"""The transport that users' tests get their answers from."""

from __future__ import annotations

import anyio
import pytest

from runtime import errors
from runtime.testing import FakeTransport


def test_operations_are_answered_by_name_or_by_path() -> None:
    fake = FakeTransport()
    route = fake.on("things.create").respond({"id": "1"}).respond({"id": "2"})
    fake.on("GET /things/{id}/more").respond("text")
    client = fake.client()
    assert [client.things.create(name=n).id for n in "abc"] == ["1", "2", "2"]
    assert [call.json for call in route.calls] == [{"name": n} for n in "abc"]
    assert client.get("/things/5/more", cast_to=str) == "text"
    assert [c.verb for c in fake.calls] == ["POST"] * 3 + ["GET"]


def test_what_has_no_answer_is_named() -> None:
    fake = FakeTransport()
    with pytest.raises(LookupError, match="POST /things"):
        fake.client().things.create(name="n")
    with pytest.raises(LookupError, match=r"things\.nothing"):
        fake.on("things.nothing")
    fake.on("things.create")
    with pytest.raises(LookupError, match="respond"):
        fake.client().things.create(name="n")


def test_pages_are_answered_as_they_are_asked_for() -> None:
    fake = FakeTransport()
    fake.on("things.list").respond_pages([{"id": "a"}, {"id": "b"}], [{"id": "c"}])
    assert [thing.id for thing in fake.client().things.list()] == ["a", "b", "c"]
    assert fake.calls[1].query == {"page[number]": "2"}
    with pytest.raises(ValueError, match="pages"):
        fake.on("things.create").respond_pages([])


@pytest.mark.parametrize("kind", ["teapot", 503])
def test_a_fault_that_is_none_is_refused_at_once(kind: object) -> None:
    with pytest.raises(ValueError, match=r"connect, .*respond"):
        FakeTransport().on("things.create").raise_error(kind)  # type: ignore[arg-type]


def test_faults_are_what_the_network_does() -> None:
    fake = FakeTransport()
    client = fake.client(max_retries=0)
    fake.on("things.create").raise_error("read_timeout").raise_error(
        "connect"
    ).disconnect().respond({"message": "no"}, status=422)
    for kind in (
        errors.APITimeoutError,
        errors.APIConnectionError,
        errors.APIConnectionError,
        errors.UnprocessableEntityError,
    ):
        with pytest.raises(kind):
            client.things.create(name="n")


def test_streams_are_answered_event_by_event() -> None:
    fake = FakeTransport()
    fake.on("things.chat").respond_events({"text": "a"}, {"text": "b"})
    assert [e.text for e in fake.client().things.chat(stream=True)] == ["a", "b"]


def test_the_asynchronous_client_gets_the_same_answers() -> None:
    async def run() -> None:
        fake = FakeTransport()
        fake.on("things.create").respond({"id": "1"}).delay(0.001)
        fake.on("things.list").respond_pages([{"id": "a"}], [{"id": "b"}])
        client = fake.async_client()
        assert (await client.things.create(name="n")).id == "1"
        assert [thing.id async for thing in client.things.list()] == ["a", "b"]

    anyio.run(run)


def test_a_page_after_the_last_one_is_empty() -> None:
    fake = FakeTransport()
    fake.on("things.list").respond_pages([{"id": "a"}], [{"id": "b"}])
    page = fake.client().things.list(page_number=3)
    assert list(page) == []
