"""Webhooks are verified as the API signs them, and not at all if it does not say how."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sdkwright.diagnostics import InputError
from tests.support.sdk import Sdk, document, generate

BODY = json.dumps({"type": "thing.made", "id": "1"}).encode()
SECRET = "top secret"
STANDARD_SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef01234567").decode()
PRIVATE = Ed25519PrivateKey.generate()
PUBLIC = base64.b64encode(PRIVATE.public_key().public_bytes_raw()).decode()
EVENT = {
    "type": "object",
    "required": ["type"],
    "properties": {
        "type": {"type": "string", "enum": ["thing.made"]},
        "id": {"type": "string"},
    },
}


def sdk_of(folder: Path, config: dict[str, Any] | None, *headers: str, event: Any = EVENT) -> Sdk:
    hook = {
        "parameters": [{"name": n, "in": "header", "schema": {"type": "string"}} for n in headers],
        "requestBody": {"content": {"application/json": {"schema": event}}},
        "responses": {"200": {"description": "ok"}},
    }
    spec = document({}, webhooks={"thingMade": {"post": hook}})
    return generate(folder, spec, {"webhooks": config} if config is not None else None)


def now(age: float = 0) -> str:
    return str(int(time.time() - age))


def github(body: bytes, age: float = 0) -> dict[str, str]:
    return {
        "X-Hub-Signature-256": "sha256=" + hmac.new(SECRET.encode(), body, "sha256").hexdigest()
    }


def stripe(body: bytes, age: float = 0) -> dict[str, str]:
    when = now(age)
    signed = hmac.new(SECRET.encode(), f"{when}.".encode() + body, hashlib.sha256).hexdigest()
    return {"Stripe-Signature": f"t={when},v1={'0' * 64},v1={signed},v0=abc"}


def shop(body: bytes, age: float = 0) -> dict[str, str]:
    signed = hmac.new(SECRET.encode(), body, hashlib.sha1).digest()
    return {"X-Shop-Hmac": base64.b64encode(signed).decode()}


def standard(body: bytes, age: float = 0) -> dict[str, str]:
    when, key = now(age), base64.b64decode(STANDARD_SECRET.removeprefix("whsec_"))
    signed = hmac.new(key, f"msg_1.{when}.".encode() + body, hashlib.sha256).digest()
    text = base64.b64encode(signed).decode()
    return {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": when,
        "Webhook-Signature": f"v1,AAAA v1a,BBBB v1,{text}",
    }


def discord(body: bytes, age: float = 0) -> dict[str, str]:
    when = now(age)
    signed = PRIVATE.sign(when.encode() + body)
    return {"X-Signature-Ed25519": signed.hex(), "X-Signature-Timestamp": when}


Sign = Callable[..., dict[str, str]]
SCHEMES: dict[str, tuple[dict[str, Any], Sign, str]] = {
    "github": (
        {"signature": "hmac", "signature_header": "X-Hub-Signature-256", "prefix": "sha256="},
        github,
        SECRET,
    ),
    "stripe": (
        {
            "signature": "hmac",
            "signature_header": "Stripe-Signature",
            "timestamp_header": "Stripe-Signature",
            "prefix": "v1=",
            "timestamp_prefix": "t=",
        },
        stripe,
        SECRET,
    ),
    "shop": (
        {
            "signature": "hmac",
            "signature_header": "X-Shop-Hmac",
            "algorithm": "sha1",
            "encoding": "base64",
        },
        shop,
        SECRET,
    ),
    "standard": ({"signature": "standard-webhooks"}, standard, STANDARD_SECRET),
    "discord": (
        {
            "signature": "ed25519",
            "signature_header": "X-Signature-Ed25519",
            "timestamp_header": "X-Signature-Timestamp",
            "payload": "{timestamp}{body}",
            "encoding": "hex",
        },
        discord,
        PUBLIC,
    ),
}


@pytest.mark.parametrize("name", SCHEMES)
def test_a_signature_is_checked_as_the_config_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    config, sign, key = SCHEMES[name]
    sdk = sdk_of(tmp_path, config)
    error = sdk.module.WebhookVerificationError
    client = sdk.client()
    found = client.webhooks.unwrap(BODY, sign(BODY), key)
    assert (type(found).__name__, found.id) == ("ThingMadeWebhookEvent", "1")
    for body, headers, given in (
        (BODY + b" ", sign(BODY), key),
        (BODY, sign(BODY), PUBLIC if name == "standard" else STANDARD_SECRET),
        (BODY, dict.fromkeys(sign(BODY), "00"), key),
        (BODY, {}, key),
        (b"", sign(b""), key),
    ):
        with pytest.raises(error):
            client.webhooks.unwrap(body, headers, given)
    with pytest.raises(error, match=r"SMALL_(WEBHOOK_SECRET|PUBLIC_KEY)") as raised:
        client.webhooks.unwrap(BODY, sign(BODY))
    variable = "PUBLIC_KEY" if name == "discord" else "WEBHOOK_SECRET"
    assert raised.value.reason == "missing_key"
    monkeypatch.setenv(f"SMALL_{variable}", key)
    assert sdk.client().webhooks.unwrap(BODY, sign(BODY)).id == "1"
    for header in sign(BODY):
        assert f"`{header.lower()}`" in sdk.output.files["README.md"].lower()
        assert f"`{header.lower()}`" in sdk.output.files["AGENTS.md"].lower()
    assert f"SMALL_{variable}" in sdk.output.files["README.md"]


@pytest.mark.parametrize("name", ["stripe", "standard", "discord"])
def test_old_webhooks_are_refused(tmp_path: Path, name: str) -> None:
    config, sign, key = SCHEMES[name]
    sdk = sdk_of(tmp_path, {**config, "tolerance": 100})
    for age, reason in ((150, "timestamp_too_old"), (-150, "timestamp_in_future")):
        with pytest.raises(sdk.module.WebhookVerificationError) as raised:
            sdk.client().webhooks.unwrap(BODY, sign(BODY, age), key)
        assert raised.value.reason == reason
    assert sdk.client().webhooks.unwrap(BODY, sign(BODY, 50), key).id == "1"
    assert "100 seconds" in sdk.output.files["README.md"]


def test_the_headers_of_standard_webhooks_are_recognized(tmp_path: Path) -> None:
    names = ("webhook-id", "Webhook-Timestamp", "webhook-signature")
    sdk = sdk_of(tmp_path, None, *names)
    assert sdk.client().webhooks.unwrap(BODY, standard(BODY), STANDARD_SECRET).id == "1"
    with pytest.raises(sdk.module.WebhookVerificationError):
        sdk.client().webhooks.unwrap(BODY, standard(BODY + b" "), STANDARD_SECRET)


@pytest.mark.parametrize("config", [None, {"signature": "none"}])
def test_without_a_signature_nothing_claims_that_there_is_one(
    tmp_path: Path, config: dict[str, Any] | None
) -> None:
    names = ("webhook-id", "webhook-timestamp", "webhook-signature") if config else ()
    sdk = sdk_of(tmp_path, config, *names)
    assert sdk.client().webhooks.unsafe_unwrap(BODY).id == "1"
    with pytest.raises(sdk.module.WebhookVerificationError, match="unsafe_unwrap") as raised:
        sdk.client().webhooks.unwrap(BODY, {"small-signature-ed25519": "AAAA"}, PUBLIC)
    assert raised.value.reason == "not_signed"
    for page in ("README.md", "AGENTS.md", "api.md"):
        text = sdk.output.files[page]
        assert "webhooks.unwrap" not in text and "PUBLIC_KEY" not in text, page
    assert 'if event.type == "thing.made":' in sdk.output.files["README.md"]


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"signature": "hmac"}, "needs `signature_header`"),
        ({"signature": "ed25519"}, "needs `signature_header`"),
        ({"signature": "none", "signature_header": "x"}, "no effect"),
        ({"prefix": "x"}, "no effect"),
        ({"signature": "ed25519", "signature_header": "x", "algorithm": "sha1"}, "no effect"),
        ({"signature": "hmac", "signature_header": "x", "payload": "{time}{body}"}, "{time}"),
        ({"signature": "hmac", "signature_header": "x", "payload": "{timestamp}"}, "{body}"),
        ({"signature": "hmac", "signature_header": "x", "payload": "{id}{body}"}, "id_header"),
        ({"signature": "hmc", "signature_header": "x"}, "hmac"),
    ],
)
def test_options_without_effect_are_refused(
    tmp_path: Path, config: dict[str, Any], message: str
) -> None:
    with pytest.raises(InputError) as raised:
        sdk_of(tmp_path, config)
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("event", "sent"),
    [
        ({"topic": "made"}, {"topic": "made", "id": "1"}),
        ({"eventType": "made"}, {"eventType": "made"}),
        ({"meta": {"event_name": "made"}}, {"meta": {"event_name": "made"}}),
    ],
)
def test_the_type_of_an_event_is_where_the_api_has_it(
    tmp_path: Path, event: dict[str, Any], sent: dict[str, Any]
) -> None:
    def schema(value: Any) -> dict[str, Any]:
        if isinstance(value, str):
            return {"type": "string", "const": value}
        return {"type": "object", "properties": {name: schema(v) for name, v in value.items()}}

    sdk = sdk_of(tmp_path, None, event=schema(event))
    client = sdk.client()
    found = client.webhooks.unsafe_unwrap(json.dumps(sent))
    assert type(found).__name__ == "ThingMadeWebhookEvent"
    other = json.dumps(sent).replace("made", "unknown")
    assert type(client.webhooks.unsafe_unwrap(other)).__name__ == "UnknownEvent"
