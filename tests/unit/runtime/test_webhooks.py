"""Events that the API sends."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
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
