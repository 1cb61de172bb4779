"""Responses that attack the client: they end in an error of the client, and cost no more."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]
DEPTH = 200_000
NESTED = {
    "arrays": b"[" * DEPTH + b"]" * DEPTH,
    "objects": b'{"a":' * DEPTH + b"1" + b"}" * DEPTH,
    "a field": b'{"data": ' + b"[" * DEPTH + b"]" * DEPTH + b"}",
    "beside a lone surrogate": b'{"b": "\\ud800", "a": ' + b"[" * 900 + b"]" * 900 + b"}",
    "without an end": b"[" * DEPTH,
}
JSON = {"content-type": "application/json"}
EVENTS = {"content-type": "text/event-stream"}


@pytest.fixture(scope="module")
def telnyx() -> Iterator[Any]:
    sys.path.insert(0, str(ROOT / "generated"))
    yield importlib.import_module("telnyx")
    sys.path.remove(str(ROOT / "generated"))


@pytest.fixture
def client(telnyx: Any) -> Callable[..., Any]:
    """A client that gets one response again and again."""

    def new(
        content: bytes, status: int = 200, headers: dict[str, Any] = JSON, **options: Any
    ) -> Any:
        def respond(_: httpx.Request) -> httpx.Response:
            return httpx.Response(status, content=content, headers=headers)

        http = httpx.Client(transport=httpx.MockTransport(respond))
        return telnyx.Telnyx(api_key="k", max_retries=0, http_client=http, **options)

    return new


def stream(client: Any) -> list[Any]:
    return list(client.ai.chat.create_completion(messages=[], stream=True))


CALLS: dict[str, Callable[[Any], Any]] = {
    "a model": lambda client: client.ai.conversations.retrieve("1"),
    "a page": lambda client: client.phone_numbers.list(),
    "any value": lambda client: client.get("/x"),
    "raw": lambda client: client.with_raw_response.get("/x").parse(),
    "a stream that is JSON": stream,
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("nested", NESTED)
@pytest.mark.parametrize("strict", [False, True])
def test_nested_json_is_an_invalid_response(
    client: Any, telnyx: Any, call: str, nested: str, strict: bool
) -> None:
    hostile = client(NESTED[nested], _strict_response_validation=strict)
    with pytest.raises(telnyx.APIResponseValidationError) as caught:
        CALLS[call](hostile)
    assert len(str(caught.value)) < 1_000
    pickle.loads(pickle.dumps(caught.value))


@pytest.mark.parametrize("nested", NESTED)
def test_nested_json_of_an_error_keeps_the_status(client: Any, telnyx: Any, nested: str) -> None:
    with pytest.raises(telnyx.UnprocessableEntityError) as caught:
        client(NESTED[nested], 422).ai.conversations.retrieve("1")
    assert (caught.value.status_code, len(str(caught.value)) < 1_500) == (422, True)


@pytest.mark.parametrize("nested", NESTED)
@pytest.mark.parametrize("begin", [b"data: ", b'data: {"error": 1, "x": ', b"event: error\ndata: "])
def test_nested_json_of_an_event_is_an_error(
    client: Any, telnyx: Any, nested: str, begin: bytes
) -> None:
    with pytest.raises(telnyx.APIError) as caught:
        stream(client(begin + NESTED[nested] + b"\n\n", headers=EVENTS))
    assert len(str(caught.value)) < 1_500


@pytest.mark.parametrize("nested", NESTED)
def test_nested_json_of_a_webhook_is_invalid(client: Any, nested: str) -> None:
    with pytest.raises(ValueError, match="webhook"):
        client(b"").webhooks.unsafe_unwrap(NESTED[nested])


@pytest.mark.parametrize("depth", [50, 150, 190])
def test_json_of_a_usual_depth_is_parsed(client: Any, depth: int) -> None:
    text = b'{"id": 5, "a": ' + b'{"a":' * depth + b"1" + b"}" * (depth + 1)
    assert client(text).get("/x")["id"] == 5
    assert client(b'{"data": ' + text + b"}").ai.conversations.retrieve("1").data is not None


LONG = "T" * 3_000_000
CONTROL = "a\x1b[31m\r\nb\x00\u202e"
TEXTS: dict[str, dict[str, Any]] = {
    "errors": {"body": {"errors": [{"title": LONG, "detail": LONG, "code": LONG}] * 9}},
    "message": {"body": {"message": LONG}},
    "text": {"body": LONG},
    "control characters": {"body": {"errors": [{"title": CONTROL}]}},
    "request id": {"headers": {"x-request-id": LONG}},
    "location": {"status": 302, "headers": {"location": "/" + "x" * 60_000}},
    "reason": {"reason": b"\x1b[31m" + b"x" * 3_000_000},
    "content type": {"status": 200, "body": "<", "headers": {"content-type": "text/" + LONG}},
    "body that is no JSON": {"status": 200, "body": CONTROL + LONG},
}


@pytest.mark.parametrize("case", TEXTS)
def test_text_of_a_server_is_cut_and_escaped_in_messages(telnyx: Any, case: str) -> None:
    given = TEXTS[case]
    body = given.get("body", {})

    def respond(_: httpx.Request) -> httpx.Response:
        content = body if isinstance(body, str) else json.dumps(body)
        extensions = {"reason_phrase": given["reason"]} if "reason" in given else {}
        return httpx.Response(
            given.get("status", 422),
            content="" if "reason" in given else content,
            headers={**JSON, **given.get("headers", {})},
            extensions=extensions,
        )

    http = httpx.Client(transport=httpx.MockTransport(respond), follow_redirects=False)
    with pytest.raises(telnyx.APIError) as caught:
        telnyx.Telnyx(api_key="k", max_retries=0, http_client=http).ai.conversations.create(
            name="n"
        )
    message = str(caught.value)
    assert len(message) < 1_500
    assert message.isprintable()


LINKS = [
    *("http://[", "http://", "http:///x", "http://a:b/", "http://a:99999999/", "http://xn--/"),
    *("javascript:alert(1)", "file:///etc/passwd", "ftp://x/", "mailto:x", "data:,x"),
    *("http://\x00/", "\r\nX: y", "http://é..", "x" * 100_000),
]


@pytest.mark.parametrize("link", LINKS)
def test_a_link_that_is_no_url_is_an_error(link: str) -> None:
    sys.path.insert(0, str(ROOT / "templates"))
    pagination = importlib.import_module("runtime.pagination")
    errors = importlib.import_module("runtime.errors")
    with pytest.raises(errors.APIError, match="not an HTTP URL") as caught:
        pagination._next_url("https://api.example.com/v2", link)
    assert len(str(caught.value)) < 300 and str(caught.value).isprintable()
    assert pagination._next_url("https://a.example/v2", "?b=1") == "https://a.example/v2/?b=1"
    assert pagination._next_url("https://a.example/v2", "//b.example") == "https://b.example"


LOCATIONS = [
    *LINKS,
    "//",
    "///",
    "https:",
    "?",
    "",
    "http://xn--a/",
    "http://[::1",
    "/" + "x" * 60_000,
]


@pytest.mark.parametrize("location", [link for link in LOCATIONS if link.isprintable()])
def test_a_redirect_to_no_url_is_an_error(telnyx: Any, location: str) -> None:
    sent: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        headers = {b"location": location.encode()} if len(sent) < 3 else {}
        return httpx.Response(302 if len(sent) < 3 else 404, headers=headers)

    http = httpx.Client(transport=httpx.MockTransport(respond), follow_redirects=True)
    client = telnyx.Telnyx(api_key="k", max_retries=0, http_client=http)
    with pytest.raises(telnyx.APIError) as caught:
        client.get("/x")
    assert len(str(caught.value)) < 1_500 and str(caught.value).isprintable()


NAMES = [
    *("__class__", "__dict__", "__init__", "__fields_set__", "__pydantic_extra__", "__proto__"),
    *("__pydantic_fields_set__", "__pydantic_private__", "_page_origin", "_request_id", "_scheme"),
    *(
        "model_config",
        "model_fields",
        "model_extra",
        "to_dict",
        "copy",
        "json",
        "self",
        "_page_items",
    ),
    *("data", "meta", "", " ", "\x00", "\ud7ff", "a" * 100_000),
]


@pytest.mark.parametrize("value", [None, 1, "x", [], {}, [{}], {"a": {}}], ids=repr)
def test_names_of_attributes_in_json_are_only_data(client: Any, value: Any) -> None:
    content = json.dumps(dict.fromkeys(NAMES, value) | {"data": [dict.fromkeys(NAMES, value)]})
    page = client(content.encode()).phone_numbers.list()
    model = client(content.encode()).ai.conversations.retrieve("1")
    for found in (page, page.data[0], model):
        assert callable(found.to_dict) and isinstance(repr(found), str)
        assert found.to_dict().get("__class__", value) == value
        assert type(copy.copy(found)) is type(found)
        assert type(pickle.loads(pickle.dumps(found))).__name__ == type(found).__name__
    assert page._origin().engine is not None


def test_endless_pages_stop_at_a_number_of_items(telnyx: Any) -> None:
    """New page after new page is a list like any other: the caller sets the limit."""
    fetched = 0

    def respond(_: httpx.Request) -> httpx.Response:
        nonlocal fetched
        fetched += 1
        cursor = {"meta": {"cursors": {"after": f"c{fetched}" + "x" * 1_000}}}
        return httpx.Response(200, json={"data": [{"id": str(fetched)}], **cursor})

    http = httpx.Client(transport=httpx.MockTransport(respond))
    page = telnyx.Telnyx(api_key="k", http_client=http).phone_numbers.list()
    begin = time.process_time()
    assert len(list(page.iter_items(max_items=3_000))) == 3_000
    assert fetched == 3_000
    assert time.process_time() - begin < 30


def test_long_numbers_are_read_or_refused(client: Any, telnyx: Any) -> None:
    begin = time.process_time()
    for text in (b"9" * 1_000_000, b"1e" + b"9" * 1_000_000, b"0." + b"1" * 1_000_000):
        with suppress(telnyx.APIResponseValidationError):
            client(b'{"a": ' + text + b"}").get("/x")
    assert time.process_time() - begin < 5


@pytest.mark.parametrize("path", ["/%1b%5b31m%0d%0aX", "/\u202e", "/" + "x" * 60_000])
@pytest.mark.parametrize(
    "bad",
    [
        httpx.Response(404),
        httpx.Response(200, text="<"),
        httpx.Response(200, content=b"x" * 200),
        httpx.Response(200, content=b"x", headers={"content-encoding": "br"}),
        httpx.ReadError("a\x1b[31m"),
    ],
    ids=repr,
)
def test_a_path_that_a_server_chose_is_cut_and_escaped(
    telnyx: Any, path: str, bad: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v2/x":
            return httpx.Response(302, headers={b"location": path.encode()})
        if isinstance(bad, Exception):
            raise bad
        assert isinstance(bad, httpx.Response)
        return bad

    caplog.set_level("DEBUG", logger="telnyx")
    http = httpx.Client(transport=httpx.MockTransport(respond), follow_redirects=True)
    options = {"max_retries": 0, "http_client": http, "max_response_bytes": 100}
    client = telnyx.Telnyx(api_key="k", **options)
    with pytest.raises(telnyx.APIError) as caught:
        client.get("/x")
    own = [record.getMessage() for record in caplog.records if record.name == "telnyx"]
    assert len(own) > 1
    for text in (str(caught.value), *own):
        assert len(text) < 1_500 and text.isprintable()
