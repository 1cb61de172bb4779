"""Multipart and form bodies, as parsers that are not ours read them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from tests.support.recording_server import Recorded, RecordingServer, recording_server
from tests.support.sdk import document, generate

BYTES = {"type": "string", "format": "binary"}
FORM = "application/x-www-form-urlencoded"
DATA = "multipart/form-data"
ADDRESS = {"type": "object", "properties": {"zipCode": {"type": "string"}, "n": {}}}


@pytest.fixture(scope="module")
def server() -> Iterator[RecordingServer]:
    with recording_server() as running:
        running.status, running.content = 204, b""
        yield running


class Sender:
    """Sends the body of one operation, by the synchronous client."""

    def __init__(self, folder: Path, server: RecordingServer, media_type: str) -> None:
        self.folder = folder
        self.server = server
        self.media_type = media_type
        self.codes: list[str] = []

    def send(
        self,
        schema: dict[str, Any],
        encoding: dict[str, Any] | None = None,
        config: dict[str, Any] | None = None,
        /,
        **arguments: Any,
    ) -> Recorded:
        media = {"schema": schema, **({"encoding": encoding} if encoding else {})}
        body = {"required": True, "content": {self.media_type: media}}
        responses = {"204": {"description": "done"}}
        paths = {"/things": {"post": {"requestBody": body, "responses": responses}}}
        sdk = generate(self.folder, document(paths), config)
        self.codes = [str(entry.code) for entry in sdk.diagnostics.entries]
        client = getattr(sdk.module, str(sdk.output.plan.client))
        client(api_key="key", base_url=self.server.url).things.create(**arguments)
        return self.server.last


@pytest.fixture
def multipart(tmp_path: Path, server: RecordingServer) -> Sender:
    return Sender(tmp_path, server, DATA)


@pytest.fixture
def form(tmp_path: Path, server: RecordingServer) -> Sender:
    return Sender(tmp_path, server, FORM)


def of(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def content_of(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content


def texts(request: Recorded) -> list[tuple[str, str, str]]:
    """Name, content type and text of each part."""
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get("content-type", ""),
            content_of(part).decode(),
        )
        for part in request.parts
    ]


STRINGS = {"type": "array", "items": {"type": "string"}}


def test_values_are_text_and_objects_are_json(multipart: Sender) -> None:
    schema = of(
        flag={"type": "boolean"},
        n={"type": "integer"},
        when={"type": "string", "format": "date-time"},
        meta=ADDRESS,
        metas={"type": "array", "items": ADDRESS},
    )
    request = multipart.send(
        schema,
        flag=True,
        n=3,
        when="2026-01-01T00:00:00Z",
        meta={"zip_code": "1"},
        metas=({"zip_code": "2"}, {"zip_code": "3"}),
    )
    assert sorted(texts(request)) == [
        ("flag", "", "true"),
        ("meta", "application/json", '{"zipCode":"1"}'),
        ("metas", "application/json", '{"zipCode":"2"}'),
        ("metas", "application/json", '{"zipCode":"3"}'),
        ("n", "", "3"),
        ("when", "", "2026-01-01T00:00:00Z"),
    ]


@pytest.mark.parametrize(
    "values", [["a", "b"], ("a", "b"), (text for text in "ab"), {"a": 1, "b": 2}.keys()]
)
def test_every_entry_of_an_array_is_a_part(multipart: Sender, values: Any) -> None:
    assert multipart.send(of(tags=STRINGS), tags=values).form == [("tags", "a"), ("tags", "b")]


def test_null_is_left_out(multipart: Sender) -> None:
    nullable = {"type": ["string", "null"]}
    request = multipart.send(
        of(a=nullable, b=nullable, file=BYTES, tags=STRINGS),
        a=None,
        b="b",
        file=None,
        tags=["a", None],
    )
    assert (request.form, request.files) == ([("b", "b"), ("tags", "a")], [])


@pytest.mark.parametrize("make", [list, tuple, iter])
def test_files_in_an_array_are_parts_of_their_own(multipart: Sender, make: Any) -> None:
    path = multipart.folder / "a.txt"
    path.write_bytes(b"A")
    request = multipart.send(
        of(files={"type": "array", "items": BYTES}), files=make([path, ("b.png", b"B")])
    )
    assert request.files == [
        ("files", "a.txt", "text/plain", b"A"),
        ("files", "b.png", "image/png", b"B"),
    ]


def test_a_name_that_is_no_python_name_takes_files_of_all_kinds(multipart: Sender) -> None:
    schema = of(**{"product[main]": BYTES, "product[files][]": {"type": "array", "items": BYTES}})
    request = multipart.send(schema, product_main=iter([b"a", b"b"]), product_files=(b"c", b"d"))
    assert sorted((name, content) for name, _, _, content in request.files) == [
        ("product[files][]", b"c"),
        ("product[files][]", b"d"),
        ("product[main]", b"ab"),
    ]


def test_the_content_type_of_a_part_is_that_of_its_encoding(multipart: Sender) -> None:
    schema = of(
        doc={"type": "string"},
        rows={"type": "array", "items": {"type": "integer"}},
        meta=ADDRESS,
        note={"type": "string"},
    )
    encoding = {
        "doc": {"contentType": "application/xml"},
        "rows": {"contentType": "application/json"},
        "meta": {"contentType": "application/vnd.meta+json"},
        "note": {"contentType": "application/json"},
    }
    request = multipart.send(
        schema, encoding, doc="<a/>", rows=(1, 2), meta={"zip_code": "1"}, note="n"
    )
    assert sorted(texts(request)) == [
        ("doc", "application/xml", "<a/>"),
        ("meta", "application/vnd.meta+json", '{"zipCode":"1"}'),
        ("note", "application/json", '"n"'),
        ("rows", "application/json", "[1,2]"),
    ]


def test_the_content_type_of_a_file_is_chosen_by_its_name(multipart: Sender) -> None:
    schema = of(icon=BYTES, pdf=BYTES, any=BYTES, own=BYTES)
    encoding = {
        "icon": {"contentType": "image/png, image/jpeg"},
        "pdf": {"contentType": "application/pdf"},
        "any": {"contentType": "image/*"},
        "own": {"contentType": "application/pdf"},
    }
    request = multipart.send(
        schema,
        encoding,
        icon=("i.jpg", b"i"),
        pdf=b"p",
        any=("a.gif", b"a"),
        own=("o", b"o", "text/x-own"),
    )
    assert {name: kind for name, _, kind, _ in request.files} == {
        "icon": "image/jpeg",
        "pdf": "application/pdf",
        "any": "image/gif",
        "own": "text/x-own",
    }


def test_headers_of_a_part_come_from_the_document_or_from_the_caller(multipart: Sender) -> None:
    encoding = {
        "file": {"headers": {"X-Kind": {"schema": {"const": "raw"}}, "X-Rate": {"schema": {}}}},
        "text": {"contentType": "text/csv", "headers": {"X-N": {"schema": {"enum": [1]}}}},
    }
    request = multipart.send(
        of(file=BYTES, text={"type": "string"}),
        encoding,
        file=("a.bin", b"x", "image/png", {"X-Rate": "8000"}),
        text="1,2",
    )
    found = {part.get_param("name", header="content-disposition"): part for part in request.parts}
    assert (found["file"]["X-Kind"], found["file"]["X-Rate"]) == ("raw", "8000")
    assert found["file"].get_content_type() == "image/png"
    assert (found["text"]["X-N"], found["text"].get_content_type()) == ("1", "text/csv")
    with pytest.raises(ValueError, match="control"):
        multipart.send(of(file=BYTES), file=("a", b"x", None, {"X-A": "1\r\nX-B: 2"}))


@pytest.mark.parametrize(
    ("encoding", "value", "parts"),
    [
        ({"style": "form", "explode": False}, ["a", "b"], [("v", "a,b")]),
        ({"explode": False}, {"k": "a", "l": None}, [("v", "k,a")]),
        ({"style": "form"}, {"k": "a", "l": "b"}, [("k", "a"), ("l", "b")]),
        ({"style": "spaceDelimited"}, ["a", "b"], [("v", "a b")]),
        ({"style": "pipeDelimited"}, ("a", "b"), [("v", "a|b")]),
        ({"style": "deepObject"}, {"k": "a", "l": None}, [("v[k]", "a")]),
        ({"style": "deepObject"}, {"k": ["a", "b"]}, [("v[k]", "a"), ("v[k]", "b")]),
        ({"style": "deepObject"}, {"k": [{"x": 1}]}, [("v[k][0][x]", "1")]),
    ],
)
@pytest.mark.parametrize("media_type", [DATA, FORM])
def test_styles(
    tmp_path: Path,
    server: RecordingServer,
    media_type: str,
    encoding: dict[str, Any],
    value: Any,
    parts: list[tuple[str, str]],
) -> None:
    sender = Sender(tmp_path, server, media_type)
    assert sender.send(of(v={}), {"v": encoding}, v=value).form == parts


@pytest.mark.parametrize("values", [("a", "b"), ["a", None, "b"], iter("ab")])
def test_an_array_in_a_form_repeats_the_name(form: Sender, values: Any) -> None:
    request = form.send(of(tags=STRINGS, nul={"type": ["string", "null"]}), tags=values, nul=None)
    assert request.content == b"tags=a&tags=b"


def test_an_object_in_a_form_is_json_as_the_specification_says(form: Sender) -> None:
    schema = of(address=ADDRESS, others={"type": "array", "items": ADDRESS})
    request = form.send(
        schema, address={"zip_code": "1 2", "n": [1, None]}, others=[{"zip_code": "3"}]
    )
    assert {name: json.loads(text) for name, text in request.form} == {
        "address": {"zipCode": "1 2", "n": [1, None]},
        "others": {"zipCode": "3"},
    }


def test_an_object_in_a_form_is_in_brackets_if_the_config_says_so(form: Sender) -> None:
    schema = of(address=ADDRESS, others={"type": "array", "items": ADDRESS}, tags=STRINGS)
    config = {"requests": {"form_objects": "brackets"}}
    request = form.send(
        schema,
        None,
        config,
        address={"zip_code": "1", "n": None},
        others=[{"zip_code": "3"}],
        tags=["a", "b"],
    )
    assert request.form == [
        ("address[zipCode]", "1"),
        ("others[0][zipCode]", "3"),
        ("tags", "a"),
        ("tags", "b"),
    ]


def test_the_content_type_of_a_form_field_is_json(form: Sender) -> None:
    encoding = {"tags": {"contentType": "application/json"}}
    assert form.send(of(tags=STRINGS), encoding, tags=("a", "b")).form == [("tags", '["a","b"]')]


def test_separators_stay_apart_from_the_same_characters_in_values(form: Sender) -> None:
    encoding = {"csv": {"style": "form", "explode": False}}
    assert form.send(of(csv=STRINGS), encoding, csv=["a,b", "c d"]).content == b"csv=a%2Cb,c+d"


def test_encoding_that_has_no_effect_is_reported(form: Sender) -> None:
    form.send(of(a=STRINGS), {"a": {"headers": {"X-A": {"schema": {"const": "1"}}}}}, a=["b"])
    assert form.codes == ["encoding-ignored"]
    form.send(of(a=STRINGS), {"a": {"style": "spiral"}}, a=["b"])
    assert form.codes[-1] == "encoding-ignored"


@pytest.mark.parametrize("media_type", ["multipart/related", "multipart/mixed"])
def test_multipart_of_other_types_has_that_type_and_a_boundary(
    tmp_path: Path, server: RecordingServer, media_type: str
) -> None:
    sender = Sender(tmp_path, server, media_type)
    request = sender.send(
        of(file=BYTES, meta=ADDRESS), file=("a.png", b"x"), meta={"zip_code": "1"}
    )
    assert (request.content_type or "").startswith(f"{media_type}; ")
    assert [part.get_content_type() for part in request.parts] in (
        ["application/json", "image/png"],
        ["image/png", "application/json"],
    )
    if media_type == "multipart/related":
        assert 'type="application/json"' in (request.content_type or "")
        assert request.parts[0].get_content_type() == "application/json"
    assert {content_of(part) for part in request.parts} == {b"x", b'{"zipCode":"1"}'}


def test_a_map_of_files_is_a_part_for_each(multipart: Sender) -> None:
    request = multipart.send(
        {"type": "object", "additionalProperties": BYTES},
        body={"a": b"x", "b": ("b.txt", iter([b"y", b"z"]))},
    )
    assert [(name, content) for name, _, _, content in request.files] == [("a", b"x"), ("b", b"yz")]
