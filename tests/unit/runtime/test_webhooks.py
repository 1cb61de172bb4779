"""Events that the API sends."""

from __future__ import annotations

import base64
import io
import json
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import starlette.datastructures
import werkzeug.datastructures
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from runtime import errors
from runtime.unknown_events import UnknownEvent

from .conftest import Wire
from .sample.types import Chunk, Hangup, Part

PRIVATE = Ed25519PrivateKey.generate()
KEY = base64.b64encode(PRIVATE.public_key().public_bytes_raw()).decode()
BODY = json.dumps(
    {"data": {"event_type": "call.hangup", "cause": "é"}}, ensure_ascii=False
).encode()
TIME, SIGNATURE = "Sample-Timestamp", "SAMPLE-SIGNATURE-ED25519"


def signed(
    body: bytes = BODY, *, age: float = 0, by: Ed25519PrivateKey = PRIVATE
) -> dict[str, str]:
    when = int(time.time() - age)
    signature = base64.b64encode(by.sign(f"{when}|".encode() + body)).decode()
    return {TIME: str(when), SIGNATURE: signature}


@pytest.mark.parametrize("shape", ["mapping", "pairs", "bytes", "lists"])
@pytest.mark.parametrize("as_text", [True, False])
def test_a_signed_event_is_typed(wire: Wire, shape: str, as_text: bool) -> None:
    headers: Any = signed()
    if shape == "pairs":
        headers = list(headers.items())
    elif shape == "bytes":
        headers = [(k.encode(), v.encode()) for k, v in headers.items()]
    elif shape == "lists":
        headers = {k: [v] for k, v in headers.items()}
    client = wire.client(public_key=KEY)
    event = client.webhooks.unwrap(BODY.decode() if as_text else BODY, headers)
    assert isinstance(event, Hangup) and event.data and event.data.cause == "é"


def test_the_key_comes_from_the_argument_the_client_or_the_environment(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire.client(api_key=None).webhooks.unwrap(BODY, signed(), KEY)
    with pytest.raises(errors.WebhookVerificationError, match="SAMPLE_PUBLIC_KEY") as caught:
        wire.client().webhooks.unwrap(BODY, signed())
    assert caught.value.reason == "missing_key"
    monkeypatch.setenv("SAMPLE_PUBLIC_KEY", KEY)
    wire.client().webhooks.unwrap(BODY, signed())


def changed(**changes: str | None) -> dict[str, str]:
    names = {"time": TIME, "signature": SIGNATURE}
    headers = {**signed(), **{names[k]: v for k, v in changes.items()}}
    return {k: v for k, v in headers.items() if v is not None}


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (dict, "missing_signature"),
        (lambda: changed(signature=None), "missing_signature"),
        (lambda: changed(signature=""), "missing_signature"),
        (lambda: changed(signature="not base64!"), "invalid_signature"),
        (lambda: changed(signature="AAAA"), "invalid_signature"),
        (lambda: changed(time=None), "missing_timestamp"),
        (lambda: changed(time="soon"), "invalid_timestamp"),
        (lambda: changed(time="-5"), "invalid_timestamp"),
        (lambda: changed(time="1.5"), "invalid_timestamp"),
        (lambda: changed(time=str(int(time.time()) - 5)), "signature_mismatch"),
        (lambda: signed(BODY + b" "), "signature_mismatch"),
        (lambda: signed(by=Ed25519PrivateKey.generate()), "signature_mismatch"),
        (lambda: signed(age=310), "timestamp_too_old"),
        (lambda: signed(age=-310), "timestamp_in_future"),
    ],
)
def test_what_cannot_be_trusted_is_refused_with_a_reason(
    wire: Wire, make: Callable[[], dict[str, str]], reason: str
) -> None:
    with pytest.raises(errors.WebhookVerificationError) as caught:
        wire.client(public_key=KEY).webhooks.unwrap(BODY, make())
    assert caught.value.reason == reason


@pytest.mark.parametrize("key", ["short", "AAAA", "\u00e9"])
def test_a_key_that_is_none_is_refused(wire: Wire, key: str) -> None:
    with pytest.raises(errors.WebhookVerificationError) as caught:
        wire.client(public_key=key).webhooks.unwrap(BODY, signed())
    assert caught.value.reason == "invalid_key"


def test_the_tolerance_can_be_changed(wire: Wire) -> None:
    webhooks = wire.client(public_key=KEY).webhooks
    webhooks.unwrap(BODY, signed(age=600), tolerance=900)
    with pytest.raises(errors.WebhookVerificationError):
        webhooks.unwrap(BODY, signed(age=20), tolerance=10)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"data": {"event_type": "call.hangup"}}, Hangup),
        ({"event_type": "call.hangup", "data": None}, Hangup),
        ({"data": {"event_type": "call.hangup", "cause": 5}}, Hangup),
        ({"event_type": "part.made", "count": 1}, Part),
        ({"data": {"to": "a", "url": "b"}}, Chunk),
        ({"data": {"event_type": "new.event"}, "id": 1}, UnknownEvent),
        ({}, UnknownEvent),
    ],
)
def test_the_type_of_an_event_is_found(wire: Wire, value: Any, kind: type[object]) -> None:
    event = wire.client().webhooks.unsafe_unwrap(json.dumps(value))
    assert type(event) is kind and event.to_dict() == value


def test_a_body_that_is_not_json_is_refused(wire: Wire) -> None:
    with pytest.raises(ValueError, match="not valid JSON"):
        wire.client().webhooks.unsafe_unwrap("{")


OTHER = Ed25519PrivateKey.generate()


def _forms() -> dict[str, Any]:
    public = PRIVATE.public_key()
    raw = public.public_bytes_raw()
    info = serialization.PublicFormat.SubjectPublicKeyInfo
    der = public.public_bytes(serialization.Encoding.DER, info)
    pem = public.public_bytes(serialization.Encoding.PEM, info).decode()
    return {
        "base64": KEY,
        "unpadded": KEY.rstrip("="),
        "url-safe": base64.urlsafe_b64encode(raw).decode(),
        "quoted": f'"{KEY}"',
        "single-quoted": f" '{KEY}'\n",
        "broken": f"{KEY[:20]}\n  {KEY[20:]}\n",
        "hex": raw.hex(),
        "HEX": raw.hex().upper(),
        "raw": raw,
        "bytes": KEY.encode(),
        "der": der,
        "der-base64": base64.b64encode(der).decode(),
        "der-hex": der.hex(),
        "pem": pem,
        "pem-bytes": pem.encode(),
        "pem-escaped": pem.replace("\n", "\\n"),
        "pem-quoted": f'"{pem}"',
        "pem-indented": "\n".join(f"    {line}" for line in pem.splitlines()),
        "object": public,
    }


@pytest.mark.parametrize("form", list(_forms()))
def test_a_key_is_read_in_every_form_in_which_it_is_copied(wire: Wire, form: str) -> None:
    key = _forms()[form]
    client = wire.client()
    client.webhooks.verify(BODY, signed(), key)
    client.webhooks.verify(BODY, signed(), [key])
    wire.client(public_key=key).webhooks.verify(BODY, signed())
    with pytest.raises(errors.WebhookVerificationError) as caught:
        client.webhooks.verify(BODY, signed(by=OTHER), key)
    assert caught.value.reason == "signature_mismatch"


@pytest.mark.parametrize("form", list(_forms()))
def test_during_a_rotation_any_of_several_keys_will_do(wire: Wire, form: str) -> None:
    key, other = _forms()[form], base64.b64encode(OTHER.public_key().public_bytes_raw()).decode()
    several: list[Any] = [[key, other], [other, key], (other, key)]
    if isinstance(key, str):
        several += [f"{key},{other}", f"{other}, {key}"]
    for keys in several:
        for signer in (PRIVATE, OTHER):
            wire.client().webhooks.verify(BODY, signed(by=signer), keys)
        with pytest.raises(errors.WebhookVerificationError, match="any of the public keys"):
            wire.client().webhooks.verify(BODY, signed(by=Ed25519PrivateKey.generate()), keys)


def test_the_environment_can_hold_several_keys(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    other = OTHER.public_key().public_bytes_raw().hex()
    monkeypatch.setenv("SAMPLE_PUBLIC_KEY", f"{KEY},{other}")
    for signer in (PRIVATE, OTHER):
        wire.client().webhooks.verify(BODY, signed(by=signer))


_X25519 = """-----BEGIN PUBLIC KEY-----
MCowBQYDK2VuAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
-----END PUBLIC KEY-----"""


@pytest.mark.parametrize(
    "key", ["KEY0123_secret", "a" * 44, _X25519, "-----BEGIN X-----\n-----END X-----", 5, b"\xff"]
)
def test_what_is_no_key_is_refused_and_not_shown(wire: Wire, key: Any) -> None:
    with pytest.raises(errors.WebhookVerificationError, match="not an Ed25519") as caught:
        wire.client().webhooks.verify(BODY, signed(), key)
    assert caught.value.reason == "invalid_key"
    assert len(str(key)) < 5 or str(key) not in str(caught.value)


@pytest.mark.parametrize("key", ["", " ", '""', [], ()])
def test_an_empty_key_is_a_missing_key(wire: Wire, key: Any) -> None:
    with pytest.raises(errors.WebhookVerificationError) as caught:
        wire.client().webhooks.verify(BODY, signed(), key)
    assert caught.value.reason == "missing_key"


def _wsgi() -> dict[str, Any]:
    environ = {f"HTTP_{k.upper().replace('-', '_')}": v for k, v in signed().items()}
    return {"wsgi.input": io.BytesIO(BODY), "REQUEST_METHOD": "POST", **environ}


@pytest.mark.parametrize(
    "make",
    [
        lambda: starlette.datastructures.Headers(signed()),
        lambda: werkzeug.datastructures.Headers(signed()),
        lambda: werkzeug.datastructures.EnvironHeaders(_wsgi()),
        lambda: httpx.Headers(signed()),
        lambda: httpx.Headers(signed()).raw,
        _wsgi,
        lambda: iter(signed().items()),
        lambda: [list(pair) for pair in signed().items()],
    ],
)
def test_headers_come_as_frameworks_have_them(wire: Wire, make: Any) -> None:
    wire.client().webhooks.verify(BODY, make(), KEY)


@pytest.mark.parametrize("headers", [None, "", "a: b", 5, object()])
def test_what_is_no_headers_is_refused(wire: Wire, headers: Any) -> None:
    with pytest.raises(TypeError, match=r"`headers` must be.*request\.headers"):
        wire.client().webhooks.unwrap(BODY, headers, KEY)


@pytest.mark.parametrize("payload", [None, {"data": {}}, [], 5, io.BytesIO(BODY)])
def test_a_parsed_body_is_refused_because_the_raw_one_is_needed(wire: Wire, payload: Any) -> None:
    client = wire.client()
    with pytest.raises(TypeError, match="raw body"):
        client.webhooks.unwrap(payload, signed(), KEY)
    with pytest.raises(TypeError, match="raw body"):
        client.webhooks.unsafe_unwrap(payload)


@pytest.mark.parametrize("payload", [b"", ""])
def test_an_empty_body_is_named(wire: Wire, payload: Any) -> None:
    with pytest.raises(errors.WebhookVerificationError, match="empty") as caught:
        wire.client().webhooks.unwrap(payload, signed(b""), KEY)
    assert caught.value.reason == "missing_payload"


@pytest.mark.parametrize("name", [TIME, SIGNATURE])
@pytest.mark.parametrize(("value", "state"), [(None, "missing"), (" ", "empty")])
def test_a_header_is_missing_or_empty(wire: Wire, name: str, value: str | None, state: str) -> None:
    headers = {k: v for k, v in {**signed(), name: value}.items() if v is not None}
    with pytest.raises(errors.WebhookVerificationError, match=rf"(?i)`{name}` is {state}"):
        wire.client().webhooks.unwrap(BODY, headers, KEY)


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_kinds_of_bytes_are_bodies(wire: Wire, kind: Any) -> None:
    assert isinstance(wire.client().webhooks.unwrap(kind(BODY), signed(), KEY), Hangup)


def test_text_that_was_decoded_with_surrogates_is_encoded_again(wire: Wire) -> None:
    raw = b'{"data": {"cause": "\xff"}}'
    wire.client().webhooks.verify(raw.decode(errors="surrogateescape"), signed(raw), KEY)
    with pytest.raises(errors.WebhookVerificationError):
        wire.client().webhooks.verify("\ud83d", signed(), KEY)
