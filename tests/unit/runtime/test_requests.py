"""What goes over the wire."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

import anyio
import pytest

from runtime import errors
from runtime.compiled_operation import PathTemplate
from runtime.query import assemble, pairs_of
from runtime.scalars import text_of
from runtime.types import not_given, omit

from .conftest import Wire
from .sample.types import Part


def pairs(value: object, style: Any = None, arrays: Any = "comma") -> list[tuple[str, str]]:
    return parse_qsl(assemble(pairs_of("f", value, style, arrays)), keep_blank_values=True)


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("a/b?c#d", "/x/a%2Fb%3Fc%23d/y"),
        ("../up", "/x/..%2Fup/y"),
        ("%2e%2e", "/x/%252e%252e/y"),
        ("+1555", "/x/%2B1555/y"),
        ("é", "/x/%C3%A9/y"),
        (5, "/x/5/y"),
    ],
)
def test_a_path_argument_stays_one_segment(value: object, sent: str) -> None:
    assert PathTemplate("/x/{a}/y").fill({"a": value}) == sent


@pytest.mark.parametrize("value", ["", ".", "..", None])
def test_a_path_argument_that_would_change_the_target_is_refused_by_name(value: object) -> None:
    with pytest.raises(ValueError, match="`thing_id`"):
        PathTemplate("/x/{thing_id}").fill({"thing_id": value})


class Colour(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (1.5, "1.5"),
        (Colour.RED, "red"),
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, 3, 4, tzinfo=timezone(timedelta(0))), "2026-01-02T03:04:00+00:00"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (None, ""),
    ],
)
def test_scalars_are_written_as_servers_read_them(value: object, text: str) -> None:
    assert text_of(value) == text


@pytest.mark.parametrize(
    ("value", "style", "arrays", "expected"),
    [
        ([1, 2], None, "comma", [("f", "1,2")]),
        ([1, 2], None, "repeat", [("f", "1"), ("f", "2")]),
        ([1, 2], None, "brackets", [("f[]", "1"), ("f[]", "2")]),
        ([1, 2], None, "indices", [("f[0]", "1"), ("f[1]", "2")]),
        ([1, 2], "form", "comma", [("f", "1"), ("f", "2")]),
        ([1, 2], "space", "repeat", [("f", "1 2")]),
        ([1, 2], "pipe", "repeat", [("f", "1|2")]),
        ([], None, "comma", []),
        ({"a": {"b": 1}, "c.d": True}, None, "comma", [("f[a][b]", "1"), ("f[c.d]", "true")]),
        ({"a": ["x", "y"]}, "deep", "comma", [("f[a]", "x,y")]),
        ({"a": ["x", "y"]}, "deep", "repeat", [("f[a]", "x"), ("f[a]", "y")]),
        ({"a": 1}, "form", "comma", [("a", "1")]),
        ({"a": 1}, "comma", "comma", [("f", "a,1")]),
        ([{"a": 1}], None, "comma", [("f[][a]", "1")]),
        ({"a": omit, "b": 1}, None, "comma", [("f[b]", "1")]),
    ],
)
def test_query_styles(value: object, style: Any, arrays: Any, expected: list[Any]) -> None:
    assert pairs(value, style, arrays) == expected


def test_a_comma_inside_a_value_is_not_a_delimiter() -> None:
    assert assemble(pairs_of("f", ["a,b", "c"], None, "comma")) == "f=a%2Cb,c"


def test_arguments_go_where_the_operation_says(wire: Wire) -> None:
    wire.client().things.create(
        name="n", from_="me", dry_run=True, x_trace="t", session="s", root=None
    )
    request = wire.request
    assert json.loads(request.content) == {"name": "n", "from": "me", "root": None}
    assert request.url.query == b"dry_run=true"
    assert (request.headers["x-trace"], request.headers["cookie"]) == ("t", "session=s")


def test_nested_keys_get_their_wire_names_at_every_depth(wire: Wire) -> None:
    inner = {"node_name": "a", "children": [{"node_name": "b"}], "by_key": {"node_name": {}}}
    wire.client().things.create(name="n", root=inner, filter={"node_name": "q"})
    assert json.loads(wire.request.content)["root"] == {
        "nodeName": "a",
        "children": [{"nodeName": "b"}],
        "by_key": {"node_name": {}},
    }
    assert wire.request.url.params["filter[nodeName]"] == "q"
    wire.client().things.create(name="n", root=[{"node_name": "a"}])
    assert json.loads(wire.request.content)["root"] == [{"nodeName": "a"}]


def test_what_is_omitted_is_not_sent_and_null_is(wire: Wire) -> None:
    wire.client().things.create(name=None, from_=not_given, root={"node_name": omit, "x": 1})
    assert json.loads(wire.request.content) == {"name": None, "root": {"x": 1}}


def test_models_generators_and_dates_can_be_sent_as_json(wire: Wire) -> None:
    body = {"part": Part(count=1), "many": (n for n in (1, 2)), "at": date(2026, 1, 2)}
    wire.client().post("/x", body=body)
    assert json.loads(wire.request.content) == {
        "part": {"count": 1},
        "many": [1, 2],
        "at": "2026-01-02",
    }
    with pytest.raises(TypeError, match="object"):
        wire.client().post("/x", body={"bad": object()})


def test_a_form_repeats_arrays_and_writes_objects_as_json(wire: Wire) -> None:
    wire.client().things.form(to="+1 2", parts=[{"a": 1}, {"a": 2}])
    assert parse_qsl(wire.request.content.decode()) == [
        ("To", "+1 2"),
        ("parts", '{"a":1}'),
        ("parts", '{"a":2}'),
    ]


def test_the_content_type_is_chosen_by_what_is_given(wire: Wire, tmp_path: Path) -> None:
    client = wire.client()
    client.things.upload(name="n")
    assert wire.request.headers["content-type"] == "application/json"
    path = tmp_path / "voice.wav"
    path.write_bytes(b"RIFF")
    for file in (b"RIFF", path, io.BytesIO(b"RIFF"), ("a.wav", b"RIFF", "audio/wav"), [b"RIFF"]):
        client.things.upload(file=file, name={"nested": True})
        assert wire.request.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert b"RIFF" in wire.request.content
        assert b'{"nested":true}' in wire.request.content
    client.things.upload(file=path)
    assert b'filename="voice.wav"' in wire.request.content


def test_a_file_opened_as_text_is_refused_by_name(wire: Wire, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("x")
    with path.open() as file, pytest.raises(TypeError, match="`file`"):
        wire.client().things.upload(file=file)


def test_binary_bodies_come_from_bytes_files_and_iterators(wire: Wire, tmp_path: Path) -> None:
    path = tmp_path / "blob"
    path.write_bytes(b"abc")

    def produce() -> Iterator[bytes]:
        yield from (b"a", b"bc")

    for body in (b"abc", path, io.BytesIO(b"abc"), produce(), ("n", b"abc", "text/x")):
        wire.client().things.put_bytes(body=body)
        assert wire.request.content == b"abc"
    assert wire.request.headers["content-type"] == "text/x"


def test_a_file_of_known_length_says_how_long_it_is(wire: Wire, tmp_path: Path) -> None:
    path = tmp_path / "blob"
    path.write_bytes(b"abc")
    half_read = io.BytesIO(b"--abc")
    half_read.seek(2)
    for body in (path, half_read):
        wire.client().things.put_bytes(body=body)
        assert wire.request.headers["content-length"] == "3"
    wire.client().things.put_bytes(body=iter([b"abc"]))
    assert wire.request.headers["transfer-encoding"] == "chunked"


def test_the_asynchronous_client_sends_files_and_async_iterators(
    wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "blob"
    path.write_bytes(b"abc")

    async def produce() -> AsyncIterator[bytes]:
        for piece in (b"a", b"bc"):
            yield piece

    async def run() -> None:
        client = wire.async_client()
        for body in (path, io.BytesIO(b"abc"), produce()):
            await client.things.put_bytes(body=body)
            assert wire.request.content == b"abc"

    anyio.run(run)
    with pytest.raises(TypeError, match="asynchronous client"):
        wire.client().things.put_bytes(body=produce())


def test_options_of_one_call(wire: Wire) -> None:
    wire.client(default_headers={"X-A": "1", "X-B": "2"}, default_query={"q": "0"}).things.create(
        name="n",
        extra_headers={"x-a": omit, "X-B": "3"},
        extra_query={"q": "1", "list": [1, 2]},
        extra_body={"more": 1},
        timeout=7,
    )
    request = wire.request
    assert "x-a" not in request.headers and request.headers["x-b"] == "3"
    assert dict(request.url.params) == {"q": "1", "list": "1,2"}
    assert json.loads(request.content) == {"name": "n", "more": 1}
    assert request.extensions["timeout"] == {"connect": 5.0, "read": 7, "write": 7, "pool": 7}


def test_an_option_that_does_not_exist_is_refused_by_name(wire: Wire) -> None:
    with pytest.raises(TypeError, match="nmae"):
        wire.client().things.create(name="n", nmae="x")


def test_a_base_url_of_the_caller_holds_for_all_operations(wire: Wire) -> None:
    from runtime.service import SERVICE
    from runtime.settings import Settings

    own = Settings(SERVICE, base_url="http://localhost:1/")
    assert own.base_of(None) == "http://localhost:1"
    assert own.base_of("https://other.example.com/v9") == "http://localhost:1"
    usual = Settings(SERVICE)
    assert usual.base_of("https://other.example.com/v9") == "https://other.example.com/v9"
    assert usual.base_of("/v9") == "https://api.example.com/v9"


def test_copies_have_other_options_and_share_connections(wire: Wire) -> None:
    client = wire.client(default_headers={"x-a": "1"}, timeout=9)
    copy = client.with_options(default_headers={"x-b": "2"}, max_retries=0)
    copy.things.create(name="n")
    assert (wire.request.headers["x-a"], wire.request.headers["x-b"]) == ("1", "2")
    assert (copy.max_retries, client.max_retries, copy.timeout.read) == (0, 2, 9)
    client.with_options(set_default_headers={"x-b": "2"}).things.create(name="n")
    assert "x-a" not in wire.request.headers


def test_headers_and_cookies_of_a_given_http_client_are_sent(wire: Wire) -> None:
    import httpx

    from .sample._client import Sample

    http = httpx.Client(
        transport=httpx.MockTransport(wire.handler(())),
        headers={"x-own": "1"},
        cookies={"c": "1"},
        params={"p": "1"},
    )
    Sample("k", http_client=http).things.open()
    assert wire.request.headers["x-own"] == "1"
    assert wire.request.headers["cookie"] == "c=1"
    assert wire.request.url.params["p"] == "1"
    assert wire.request.headers["user-agent"].startswith("sample-python/1.0.0")


def test_undocumented_calls_have_the_same_options(wire: Wire) -> None:
    client = wire.client({"count": 1})
    assert client.get("/x", query={"a": [1]}) == {"count": 1}
    assert client.get("x", cast_to=Part).count == 1
    assert client.request("PATCH", "/x", body={"a": 1}, cast_to=dict[str, Any]) == {"count": 1}
    assert wire.request.method == "PATCH"
    assert json.loads(client.get("/x", cast_to=str)) == {"count": 1}
    assert client.with_raw_response.get("/x").status_code == 200


def test_an_address_elsewhere_gets_no_key(wire: Wire) -> None:
    client = wire.client()
    client.get("https://elsewhere.example.com/x")
    assert "authorization" not in wire.request.headers
    client.get("https://api.example.com/v1/x")
    assert "authorization" in wire.request.headers


def test_an_http_client_of_the_wrong_kind_is_refused() -> None:
    import httpx

    from .sample._client import AsyncSample, Sample

    with pytest.raises(TypeError, match=r"httpx\.Client"):
        Sample("k", http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # that is the test
    with pytest.raises(TypeError, match=r"httpx\.AsyncClient"):
        AsyncSample("k", http_client=httpx.Client())  # type: ignore[arg-type]  # that is the test


@pytest.mark.parametrize("address", ["example.com", "ftp://example.com", "https://", "http://a:b"])
def test_a_base_url_that_is_none_is_refused(address: str) -> None:
    from runtime.errors import RootError

    from .sample._client import Sample

    with pytest.raises(RootError, match="base URL"):
        Sample("k", base_url=address)


def test_closing_a_client_closes_its_connections_but_closing_a_copy_does_not(wire: Wire) -> None:
    with wire.client() as client:
        with client.with_options(timeout=1) as copy:
            copy.things.open()
        client.things.open()
        assert not client.is_closed()
    assert client.is_closed()
    with pytest.raises(errors.APIConnectionError, match="is closed"):
        client.things.open()

    from .sample._client import AsyncSample, Sample

    unused = Sample("k")
    unused.close()
    with pytest.raises(errors.APIConnectionError, match="is closed"):
        unused.things.open()

    async def run() -> None:
        async with wire.async_client() as client:
            await client.things.create(name="n")
        with pytest.raises(errors.APIConnectionError, match="is closed"):
            await client.things.create(name="n")
        async with AsyncSample("k") as unused:
            assert not unused.is_closed()

    anyio.run(run)
