"""Which content type a body has, and what it is made of."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.support.recording_server import RecordingServer, recording_server
from tests.support.sdk import Sdk, document, generate

OBJECT = {"type": "object", "properties": {"name": {"type": "string"}}}
OK = {"204": {"description": "done"}}


@pytest.fixture(scope="module")
def server() -> Iterator[RecordingServer]:
    with recording_server() as running:
        running.status, running.content = 204, b""
        yield running


def sdk_of(folder: Path, content: dict[str, Any], **more: Any) -> Sdk:
    body = {"required": True, "content": content, **more}
    paths = {"/things": {"post": {"requestBody": body, "responses": OK}}}
    return generate(folder, document(paths, openapi=more.pop("openapi", "3.1.0")))


def client_of(sdk: Sdk, server: RecordingServer) -> Any:
    kind = getattr(sdk.module, str(sdk.output.plan.client))
    return kind(api_key="key", base_url=server.url)


def call(sdk: Sdk, server: RecordingServer, **arguments: Any) -> Any:
    client_of(sdk, server).things.create(**arguments)
    sync = server.last
    kind = getattr(sdk.module, f"Async{sdk.output.plan.client}")

    async def again() -> None:
        async with kind(api_key="key", base_url=server.url) as client:
            await client.things.create(**arguments)

    asyncio.run(again())
    if sync.content_type is None or "boundary" not in sync.content_type:
        assert (server.last.content, server.last.content_type) == (sync.content, sync.content_type)
    return sync


def codes(sdk: Sdk) -> list[str]:
    return [str(entry.code) for entry in sdk.diagnostics.entries]


def test_of_several_json_types_the_plain_one_is_sent_and_the_others_can_be_chosen(
    tmp_path: Path, server: RecordingServer
) -> None:
    media = {"schema": OBJECT}
    sdk = sdk_of(
        tmp_path,
        {
            "application/hal+json": media,
            "application/json": media,
            "application/merge-patch+json": media,
        },
    )
    request = call(sdk, server, name="n")
    assert (request.content_type, request.content) == ("application/json", b'{"name":"n"}')
    request = call(sdk, server, name="n", content_type="application/merge-patch+json")
    assert request.content_type == "application/merge-patch+json"
    assert request.content == b'{"name":"n"}'
    assert codes(sdk) == []


def test_json_types_with_different_properties_take_the_properties_of_all(
    tmp_path: Path, server: RecordingServer
) -> None:
    other = {"type": "object", "properties": {"size": {"type": "integer"}}}
    sdk = sdk_of(
        tmp_path,
        {"application/json": {"schema": OBJECT}, "application/v2+json": {"schema": other}},
    )
    request = call(sdk, server, size=2, content_type="application/v2+json")
    assert (request.content_type, request.content) == ("application/v2+json", b'{"size":2}')


def test_a_json_type_with_another_kind_of_value_is_reported(
    tmp_path: Path, server: RecordingServer
) -> None:
    patch = {"type": "array", "items": {"type": "object"}}
    sdk = sdk_of(
        tmp_path,
        {"application/json": {"schema": OBJECT}, "application/json-patch+json": {"schema": patch}},
    )
    assert codes(sdk) == ["body-media-type-left-out"]
    assert call(sdk, server, name="n").content == b'{"name":"n"}'


@pytest.mark.parametrize("media_type", ["*/*", "application/*"])
def test_a_range_with_an_object_is_json(
    tmp_path: Path, server: RecordingServer, media_type: str
) -> None:
    request = call(sdk_of(tmp_path, {media_type: {"schema": OBJECT}}), server, name="n")
    assert (request.content_type, request.content) == ("application/json", b'{"name":"n"}')


@pytest.mark.parametrize(
    "media",
    [
        {},
        {"schema": {}},
        {"schema": {"type": "string", "format": "binary"}},
        {"schema": {"type": "string", "contentMediaType": "application/octet-stream"}},
        {"schema": {"contentMediaType": "image/png"}},
    ],
)
@pytest.mark.parametrize("media_type", ["*/*", "application/octet-stream"])
def test_bytes_under_a_range_are_sent_as_they_are(
    tmp_path: Path, server: RecordingServer, media: dict[str, Any], media_type: str
) -> None:
    sdk = sdk_of(tmp_path, {media_type: media})
    path = tmp_path / "data.bin"
    path.write_bytes(b"\x00\xff")
    for given in (b"\x00\xff", path):
        request = call(sdk, server, body=given)
        assert (request.content_type, request.content) == ("application/octet-stream", b"\x00\xff")


def test_a_range_of_images_takes_the_type_of_the_file_or_an_argument(
    tmp_path: Path, server: RecordingServer
) -> None:
    sdk = sdk_of(tmp_path, {"image/*": {"schema": {"type": "string", "format": "binary"}}})
    path = tmp_path / "a.png"
    path.write_bytes(b"png")
    assert call(sdk, server, body=path).content_type == "image/png"
    assert call(sdk, server, body=("a", b"x", "image/webp")).content_type == "image/webp"
    assert call(sdk, server, body=b"x", content_type="image/gif").content_type == "image/gif"
    with pytest.raises(TypeError, match=r"Argument `body` has no content type.*image/\*"):
        call(sdk, server, body=b"x")


def test_of_several_types_of_files_none_is_guessed(tmp_path: Path, server: RecordingServer) -> None:
    media = {"schema": {"type": "string", "format": "binary"}}
    sdk = sdk_of(tmp_path, {"image/jpeg": media, "image/png": media})
    assert call(sdk, server, body=("a.png", b"x")).content_type == "image/png"
    assert call(sdk, server, body=b"x", content_type="image/jpeg").content_type == "image/jpeg"
    with pytest.raises(TypeError, match="image/jpeg, image/png"):
        call(sdk, server, body=b"x")


@pytest.mark.parametrize("media_type", ["application/xml", "text/xml", "application/soap+xml"])
def test_xml_is_text_or_bytes_whatever_its_schema_says(
    tmp_path: Path, server: RecordingServer, media_type: str
) -> None:
    schema = {**OBJECT, "xml": {"name": "thing"}}
    sdk = sdk_of(tmp_path, {media_type: {"schema": schema}})
    request = call(sdk, server, body="<thing><name>é</name></thing>")
    assert request.content_type == media_type
    assert ElementTree.fromstring(request.content).findtext("name") == "é"
    latin = '<?xml version="1.0" encoding="iso-8859-1"?><thing>é</thing>'.encode("latin-1")
    assert call(sdk, server, body=latin).content == latin
    with pytest.raises(TypeError, match="`body` must be a single value here, not an object"):
        call(sdk, server, body={"name": "n"})


def test_xml_beside_json_needs_a_method_of_its_own(tmp_path: Path, server: RecordingServer) -> None:
    content = {"application/json": {"schema": OBJECT}, "application/xml": {"schema": OBJECT}}
    sdk = sdk_of(tmp_path, content)
    assert codes(sdk) == ["body-media-type-separate"]
    assert call(sdk, server, name="n").content == b'{"name":"n"}'
    body = {"required": True, "content": content}
    paths = {"/things": {"post": {"requestBody": body, "responses": OK}}}
    other = tmp_path / "other"
    other.mkdir()
    names = {"methods": {"POST /things?content-type=text": "things.create_from_xml"}}
    sdk = generate(other, document(paths), {"names": names})
    client_of(sdk, server).things.create_from_xml(body="<a/>")
    assert (server.last.content_type, server.last.content) == ("application/xml", b"<a/>")


def test_text_has_the_charset_of_its_media_type(tmp_path: Path, server: RecordingServer) -> None:
    sdk = sdk_of(tmp_path, {"text/plain; charset=utf-16": {"schema": {"type": "string"}}})
    request = call(sdk, server, body="é")
    assert request.content_type == "text/plain; charset=utf-16"
    assert request.content.decode("utf-16") == "é"


@pytest.mark.parametrize(
    ("schema", "value", "sent"),
    [
        ({"type": "integer"}, 42, b"42"),
        ({"type": "boolean"}, True, b"true"),
        ({"type": "string", "enum": ["a", "b"]}, "b", b"b"),
        ({"type": "string"}, "é", "é".encode()),
    ],
)
def test_text_is_a_value_as_text(
    tmp_path: Path, server: RecordingServer, schema: dict[str, Any], value: Any, sent: bytes
) -> None:
    request = call(sdk_of(tmp_path, {"text/plain": {"schema": schema}}), server, body=value)
    assert (request.content_type, request.content) == ("text/plain; charset=utf-8", sent)


@pytest.mark.parametrize(
    "media_type", ["application/x-ndjson", "application/jsonl", "application/json-lines"]
)
@pytest.mark.parametrize("is_array", [True, False])
def test_lines_of_json_are_sent_from_an_iterable(
    tmp_path: Path, server: RecordingServer, media_type: str, is_array: bool
) -> None:
    item = {"type": "object", "properties": {"fromName": {"type": "string"}}}
    schema = {"type": "array", "items": item} if is_array else item
    sdk = sdk_of(tmp_path, {media_type: {"schema": schema}})
    request = call(sdk, server, body=[{"from_name": "a\nb"}, {"from_name": "c"}])
    assert request.content_type == media_type
    lines = request.content.split(b"\n")
    assert [json.loads(line) for line in lines[:-1]] == [{"fromName": "a\nb"}, {"fromName": "c"}]
    assert lines[-1] == b""
    client_of(sdk, server).things.create(body=({"from_name": str(n)} for n in range(2)))
    assert server.last.content == b'{"fromName":"0"}\n{"fromName":"1"}\n'


def test_a_json_text_sequence_has_a_mark_before_each_value(
    tmp_path: Path, server: RecordingServer
) -> None:
    sdk = sdk_of(tmp_path, {"application/json-seq": {"schema": {"type": "object"}}})
    assert call(sdk, server, body=[{"a": 1}, {}]).content == b'\x1e{"a":1}\n\x1e{}\n'


def test_lines_without_a_schema_are_text_or_bytes(tmp_path: Path, server: RecordingServer) -> None:
    sdk = sdk_of(tmp_path, {"application/x-ndjson": {"schema": {"type": "string"}}})
    for given in ("1\n2\n", b"1\n2\n"):
        request = call(sdk, server, body=given)
        assert (request.content_type, request.content) == ("application/x-ndjson", b"1\n2\n")


def test_json_and_a_file_of_its_own_kind_take_either(
    tmp_path: Path, server: RecordingServer
) -> None:
    binary = {"schema": {"type": "string", "format": "binary"}}
    sdk = sdk_of(tmp_path, {"application/json": {"schema": OBJECT}, "image/png": binary})
    request = call(sdk, server, body={"name": "n"})
    assert (request.content_type, request.content) == ("application/json", b'{"name":"n"}')
    request = call(sdk, server, body=b"png")
    assert (request.content_type, request.content) == ("image/png", b"png")


def test_the_content_type_that_a_caller_gives_decides_the_form_of_the_body(
    tmp_path: Path, server: RecordingServer
) -> None:
    media = {"schema": OBJECT}
    sdk = sdk_of(tmp_path, {"application/json": media, "application/x-www-form-urlencoded": media})
    assert call(sdk, server, name="a b").content == b'{"name":"a b"}'
    headers = {"content-type": "application/x-www-form-urlencoded"}
    request = call(sdk, server, name="a b", extra_headers=headers)
    assert (request.content_type, request.form) == (headers["content-type"], [("name", "a b")])
