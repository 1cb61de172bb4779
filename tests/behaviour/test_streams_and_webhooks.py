"""Server-sent events and webhooks."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.support.sdk import Sdk, answer, document, generate

CHUNK = {"type": "object", "properties": {"text": {"type": "string"}}}
EVENTS = 'data: {"text": "a"}\n\n: comment\ndata: {"text":\ndata:  "b"}\n\ndata: [DONE]\n\n'


@pytest.fixture
def chat(tmp_path: Path) -> Sdk:
    body = {
        "type": "object",
        "required": ["prompt"],
        "properties": {"prompt": {"type": "string"}, "stream": {"type": "boolean"}},
    }
    responses = answer({"type": "object", "properties": {"whole": {"type": "string"}}})
    responses["200"]["content"]["text/event-stream"] = {"schema": CHUNK}
    content = {"required": True, "content": {"application/json": {"schema": body}}}
    paths = {"/chat": {"post": {"requestBody": content, "responses": responses}}}
    return generate(tmp_path, document(paths))


def events() -> httpx.Response:
    return httpx.Response(200, text=EVENTS, headers={"content-type": "text/event-stream"})


def test_stream_true_gives_typed_events(chat: Sdk) -> None:
    client = chat.client(events())
    with client.chat.create(prompt="p", stream=True) as stream:
        assert [event.text for event in stream] == ["a", "b"]
    assert chat.body == {"prompt": "p", "stream": True}
    assert chat.request.headers["accept"] == "text/event-stream"


def test_without_stream_the_response_is_parsed_as_a_whole(chat: Sdk) -> None:
    assert chat.client({"whole": "w"}).chat.create(prompt="p").whole == "w"


def test_the_asynchronous_client_streams(chat: Sdk) -> None:
    async def run() -> list[str]:
        stream = await chat.async_client(events()).chat.create(prompt="p", stream=True)
        return [event.text async for event in stream]

    assert asyncio.run(run()) == ["a", "b"]


FLAG = {"type": "boolean"}


def undescribed(flag: dict[str, Any] = FLAG) -> dict[str, Any]:
    """An operation whose request has a flag `stream`, and whose events are not described."""
    body = {"type": "object", "properties": {"prompt": {"type": "string"}, "stream": flag}}
    content = {"required": True, "content": {"application/json": {"schema": body}}}
    responses = answer({"type": "object", "properties": {"whole": {"type": "string"}}})
    return document({"/chat": {"post": {"requestBody": content, "responses": responses}}})


def test_a_stream_that_the_document_does_not_describe(tmp_path: Path) -> None:
    sdk = generate(tmp_path, undescribed())
    stream = sdk.client(events()).chat.create(prompt="p", stream=True)
    assert [event["text"] for event in stream] == ["a", "b"]
    assert sdk.request.headers["accept"] == "text/event-stream"
    assert sdk.client({"whole": "w"}).chat.create(prompt="p").whole == "w"
    assert [e.whole for e in sdk.client({"whole": "w"}).chat.create(stream=True)] == ["w"]
    source = sdk.output.files[f"{sdk.module.__name__}/resources/chat.py"]
    assert "stream: Literal[True]" in source and "-> Stream[object]" in source

    async def run() -> list[str]:
        stream = await sdk.async_client(events()).chat.create(prompt="p", stream=True)
        return [event["text"] async for event in stream]

    assert asyncio.run(run()) == ["a", "b"]


OTHERS = [
    (undescribed({"type": "string"}), {}),
    (undescribed(), {"streams": {"operations": {"POST /chat": "none"}}}),
]


@pytest.mark.parametrize(("spec", "config"), OTHERS)
def test_a_property_called_stream_need_not_ask_for_events(
    tmp_path: Path, spec: dict[str, Any], config: dict[str, Any]
) -> None:
    sdk = generate(tmp_path, spec, config)
    source = sdk.output.files[f"{sdk.module.__name__}/resources/chat.py"]
    assert "Stream[" not in source
    assert sdk.client({"whole": "w"}).chat.create(stream=True).whole == "w"
    assert [e["text"] for e in sdk.client(events()).chat.create(stream=True)] == ["a", "b"]


def event(name: str, **payload: dict[str, str]) -> dict[str, Any]:
    properties = {
        "event_type": {"type": "string", "enum": [name]},
        "payload": {"type": "object", "properties": payload},
    }
    data = {"type": "object", "properties": properties}
    schema = {"type": "object", "properties": {"data": data}}
    return {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}


@pytest.fixture
def hooks(tmp_path: Path) -> Sdk:
    webhooks = {
        "callHangup": event("call.hangup", cause={"type": "string"}),
        "callAnswered": event("call.answered", to={"type": "string"}),
    }
    paths = {"/things": {"get": {"responses": answer(CHUNK)}}}
    config = {
        "webhooks": {
            "signature": "ed25519",
            "signature_header": "telnyx-signature-ed25519",
            "timestamp_header": "telnyx-timestamp",
        }
    }
    return generate(tmp_path, document(paths, webhooks=webhooks), config)


def signed(key: Ed25519PrivateKey, body: bytes, when: int) -> dict[str, str]:
    signature = key.sign(f"{when}|".encode() + body)
    return {
        "Telnyx-Timestamp": str(when),
        "TELNYX-signature-ed25519": base64.b64encode(signature).decode(),
    }


def test_a_signed_event_is_verified_and_typed(hooks: Sdk) -> None:
    private = Ed25519PrivateKey.generate()
    public = base64.b64encode(private.public_key().public_bytes_raw()).decode()
    client = hooks.client(public_key=public)
    body = json.dumps({"data": {"event_type": "call.hangup", "payload": {"cause": "x"}}}).encode()
    now = int(time.time())
    found = client.webhooks.unwrap(body, signed(private, body, now))
    assert found.data.payload.cause == "x"
    assert "Hangup" in type(found).__name__
    error = hooks.module.WebhookVerificationError
    for wrong in (
        signed(private, body, now - 301),
        signed(private, body, now + 360),
        signed(Ed25519PrivateKey.generate(), body, now),
        {},
    ):
        with pytest.raises(error):
            client.webhooks.unwrap(body, wrong)
    with pytest.raises(error):
        client.webhooks.unwrap(body + b" ", signed(private, body, now))


def test_an_unknown_event_is_no_error(hooks: Sdk) -> None:
    found = hooks.client().webhooks.unsafe_unwrap(
        '{"data": {"event_type": "new.event", "id": "1"}}'
    )
    assert (found.data.event_type, found.data.id) == ("new.event", "1")
    assert type(found).__name__ == "UnknownEvent"
    assert found.to_dict() == {"data": {"event_type": "new.event", "id": "1"}}
    deep = hooks.client().webhooks.unsafe_unwrap('{"data": {"list": [{"a": 1}], "copy": 2}}')
    assert deep.data.list[0].a == 1
    assert deep.to_dict()["data"]["copy"] == 2
