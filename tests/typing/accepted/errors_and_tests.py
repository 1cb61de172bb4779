"""Errors, dumps of models, and tests with a fake transport: what each one gives."""

from __future__ import annotations

from typing import Any

import httpx
from telnyx import APIResponseValidationError, APIStatusError, AsyncTelnyx, RateLimitError, Telnyx
from telnyx.testing import FakeTransport, Route
from telnyx.types.ai import Conversation
from typing_extensions import assert_type


def responses(
    error: APIStatusError, limit: RateLimitError, other: APIResponseValidationError
) -> None:
    assert_type(error.response, httpx.Response)
    assert_type(limit.response.headers.get("retry-after"), Any)
    assert_type(other.response.status_code, int)


def dumps(conversation: Conversation) -> None:
    assert_type(
        conversation.model_dump(mode="json", by_alias=True, exclude={"id"}, warnings=True),
        dict[str, Any],
    )
    assert_type(conversation.model_dump_json(indent=2, exclude_none=True, round_trip=True), str)


def fakes() -> None:
    fake = FakeTransport()
    assert_type(fake.client(max_retries=0), Telnyx)
    assert_type(fake.async_client(), AsyncTelnyx)
    assert_type(fake.on("messages.send").respond({}), Route)
    assert_type(fake.on("ai.chat.create_completion").respond_events({}), Route)
    fake.on("POST", "/messages").respond({})
    fake.on("GET", "/beta/things").respond({})


async def events(client: Telnyx, asynchronous: AsyncTelnyx) -> None:
    for event in client.request("POST", "/chat", stream=True, cast_to=Conversation):
        assert_type(event, Conversation)
    found = await asynchronous.request("POST", "/chat", stream=True, cast_to=dict[str, int])
    async for each in found:
        assert_type(each, dict[str, int])
    assert_type(client.request("POST", "/chat", cast_to=Conversation), Conversation)
