"""Arguments that would add a header or a cookie are refused by the argument's name."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from tests.support.sdk import Sdk, answer, document, generate

TEXT = {"type": "string"}
FILE = {"type": "string", "format": "binary"}
UPLOAD = {"type": "object", "properties": {"file": FILE, "note": TEXT}}
KEY = {"key": {"type": "apiKey", "in": "cookie", "name": "own"}}


def body(kind: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"requestBody": {"content": {kind: {"schema": schema}}}, "responses": answer({})}


DOCUMENT = document(
    {
        "/things": {
            "get": {
                "parameters": [
                    {"name": "X-Trace", "in": "header", "schema": {}},
                    {"name": "flavour", "in": "cookie", "schema": {}},
                ],
                "responses": answer({"type": "object"}),
            }
        },
        "/files": {"post": body("multipart/form-data", UPLOAD)},
        "/blobs": {"put": body("application/octet-stream", FILE)},
    },
    components={"securitySchemes": KEY},
    security=[{"key": []}],
)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    methods = {"GET /things": "things.get", "POST /files": "files.add", "PUT /blobs": "blobs.put"}
    return generate(tmp_path_factory.mktemp("sdk"), DOCUMENT, {"names": {"methods": methods}})


class Upload(io.BytesIO):
    """A file as web frameworks give it, whose content type comes from elsewhere."""

    filename = "a.txt"
    content_type = "text/plain\r\nx-evil: 1"


EVIL = ["a\r\nx-evil: 1", "a\nx", "a\rx", "a\0x", "a\x1bx", "a\x7fx", "a\u2028x", "a\x85x"]
NOT_LATIN = ["\u20ac", "\u0416", "\U0001f600", "\ud800"]
Call = Callable[[Any, str], Any]
ARGUMENTS: dict[str, tuple[str, Call]] = {
    "header": ("x_trace", lambda client, text: client.things.get(x_trace=text)),
    "header, in a list": ("x_trace", lambda client, text: client.things.get(x_trace=["a", text])),
    "extra header": (
        "X-Extra",
        lambda client, text: client.things.get(extra_headers={"X-Extra": text}),
    ),
    "name of an extra header": (
        "extra_headers",
        lambda client, text: client.things.get(extra_headers={text: "a"}),
    ),
    "default header": (
        "X-Extra",
        lambda client, text: client.with_options(default_headers={"X-Extra": text}),
    ),
    "idempotency key": (
        "Idempotency-Key",
        lambda client, text: client.files.add(note="a", idempotency_key=text),
    ),
    "content type of a part": (
        "file",
        lambda client, text: client.files.add(file=("a", b"x", text)),
    ),
    "content type of a body": (
        "body",
        lambda client, text: client.blobs.put(body=("a", b"", text)),
    ),
    "method": ("method", lambda client, text: client.request(f"GET{text}", "/x")),
}


@pytest.mark.parametrize("argument", ARGUMENTS)
@pytest.mark.parametrize("text", EVIL + NOT_LATIN, ids=ascii)
def test_an_argument_that_no_header_can_have_is_refused(sdk: Sdk, argument: str, text: str) -> None:
    name, call = ARGUMENTS[argument]
    sdk.requests.clear()
    with pytest.raises((TypeError, ValueError), match=f"`{name}") as caught:
        call(sdk.client(), text)
    assert type(caught.value) in (TypeError, ValueError)
    assert str(caught.value).isprintable()
    assert sdk.requests == []


@pytest.mark.parametrize("argument", ["file", "body"])
def test_the_content_type_of_an_upload_is_checked(sdk: Sdk, argument: str) -> None:
    client = sdk.client()
    with pytest.raises(ValueError, match=rf"`{argument}`.*content type"):
        if argument == "file":
            client.files.add(file=Upload(b"x"))
        else:
            client.blobs.put(body=Upload(b"x"))


@pytest.mark.parametrize("text", [*EVIL, *NOT_LATIN[:3], "a; own=b", "a,b c"], ids=ascii)
def test_the_value_of_a_cookie_is_escaped(sdk: Sdk, text: str) -> None:
    sdk.client(api_key="k").things.get(flavour=text)
    cookie = sdk.request.headers["cookie"]
    name, _, value = cookie.removesuffix("; own=k").partition("=")
    assert (name, unquote(value)) == ("flavour", text)
    assert cookie.isascii() and cookie.isprintable() and cookie.count(";") == 1


@pytest.mark.parametrize("text", ["a; own=b", ";", "a;b"])
def test_a_credential_cannot_start_another_cookie(sdk: Sdk, text: str) -> None:
    with pytest.raises(sdk.module.SmallError, match="semicolon"):
        sdk.client(api_key=text).things.get()
    with pytest.raises(sdk.module.SmallError, match="semicolon"):
        sdk.client(api_key=lambda: text).things.get()


@pytest.mark.parametrize("text", EVIL, ids=ascii)
def test_names_of_files_and_parts_stay_in_their_header(sdk: Sdk, text: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"`file`.*file name"):
        sdk.client().files.add(file=(text, b"x"))
    try:
        sdk.client().files.add(extra_body={text: "v"})
    except ValueError:
        return
    head = sdk.request.content.partition(b"\r\n\r\n")[0]
    assert head.count(b"\r\n") <= 2 and b"\r\nx-evil" not in head


def test_what_is_allowed_is_sent(sdk: Sdk) -> None:
    sdk.client(api_key="k").things.get(x_trace=" a\tb ", flavour="a,b c")
    assert sdk.request.headers["x-trace"] == "a\tb"
    assert sdk.request.headers["cookie"] == "flavour=a%2Cb%20c; own=k"


@pytest.mark.parametrize(
    "path",
    [
        "/x\r\nx-evil: 1",
        "/\0",
        "/\ud800",
        "http://h:99999/",
        "http://xn--/",
        "http:///x",
        "https://",
    ],
    ids=ascii,
)
def test_a_path_that_cannot_be_sent_is_refused(sdk: Sdk, path: str) -> None:
    sdk.requests.clear()
    with pytest.raises(ValueError, match="`path` cannot be sent") as caught:
        sdk.client().get(path)
    assert type(caught.value) is ValueError and str(caught.value).isprintable()
    assert sdk.requests == []
