"""Plain and asynchronous calls, pages, raw and streamed access: what each one gives."""

from __future__ import annotations

import telnyx
from telnyx import APIResponse, AsyncAPIResponse, AsyncStream, AsyncTelnyx, Stream, Telnyx
from telnyx.pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
from telnyx.types import PhoneNumberDetailed
from telnyx.types.ai import (
    ChatCompletionChunk,
    ChatCreateCompletionResponse,
    Conversation,
    InferenceEmbedding,
)
from typing_extensions import assert_type


def plain(client: Telnyx) -> None:
    assistant = client.ai.assistants.create(name="Reception", instructions="Be kind.")
    assert_type(assistant, InferenceEmbedding)
    assert_type(assistant.name, str)
    assert_type(assistant.tags, "list[str] | None")
    assert_type(client.ai.conversations.create(name="Support"), Conversation)
    assert_type(client.ai.conversations.delete("id"), None)
    assert_type(client.ai.assistants.get_texml("id"), str)
    number: telnyx.types.PhoneNumberDetailed = next(iter(client.phone_numbers.list()))
    assert_type(number, PhoneNumberDetailed)


async def asynchronous(client: AsyncTelnyx) -> None:
    assert_type(await client.ai.conversations.create(name="Support"), Conversation)
    assert_type(await client.ai.conversations.delete("id"), None)


def pages(client: Telnyx) -> None:
    page = client.phone_numbers.list(filter={"status": "active"}, page_size=50)
    assert_type(page, SyncDefaultFlatPagination[PhoneNumberDetailed])
    for number in page:
        assert_type(number, PhoneNumberDetailed)
    assert_type(page.has_next_page(), bool)
    assert_type(page.get_next_page(), SyncDefaultFlatPagination[PhoneNumberDetailed])
    for later in page.iter_pages():
        assert_type(later, SyncDefaultFlatPagination[PhoneNumberDetailed])


async def asynchronous_pages(client: AsyncTelnyx) -> None:
    async for number in client.phone_numbers.list():
        assert_type(number, PhoneNumberDetailed)
    page = await client.phone_numbers.list()
    assert_type(page, AsyncDefaultFlatPagination[PhoneNumberDetailed])
    assert_type(await page.get_next_page(), AsyncDefaultFlatPagination[PhoneNumberDetailed])


def raw(client: Telnyx) -> None:
    answer = client.ai.conversations.with_raw_response.create(name="Support")
    assert_type(answer, APIResponse[Conversation])
    assert_type(answer.parse(), Conversation)
    assert_type(answer.parse(to=InferenceEmbedding), InferenceEmbedding)
    assert_type(answer.status_code, int)
    with client.ai.conversations.with_streaming_response.create(name="Support") as streamed:
        assert_type(streamed.parse(), Conversation)


async def asynchronous_raw(client: AsyncTelnyx) -> None:
    answer = await client.ai.conversations.with_raw_response.create(name="Support")
    assert_type(answer, AsyncAPIResponse[Conversation])
    assert_type(await answer.parse(), Conversation)
    async with client.ai.conversations.with_streaming_response.create(name="Support") as streamed:
        assert_type(await streamed.parse(), Conversation)


def streams(client: Telnyx, choose: bool) -> None:
    whole = client.ai.chat.create_completion(messages=[{"role": "user", "content": "Hello"}])
    assert_type(whole, ChatCreateCompletionResponse)
    stream = client.ai.chat.create_completion(
        messages=[{"role": "user", "content": "Hello"}], stream=True
    )
    assert_type(stream, Stream[ChatCompletionChunk])
    for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    either = client.ai.chat.create_completion(
        messages=[{"role": "user", "content": "Hello"}], stream=choose
    )
    assert_type(either, "ChatCreateCompletionResponse | Stream[ChatCompletionChunk]")


async def asynchronous_streams(client: AsyncTelnyx) -> None:
    stream = await client.ai.chat.create_completion(
        messages=[{"role": "user", "content": "Hello"}], stream=True
    )
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)


def raw_streams(client: Telnyx, choose: bool) -> None:
    raw = client.ai.chat.with_raw_response
    whole = raw.create_completion(messages=[{"role": "user", "content": "Hello"}])
    assert_type(whole, APIResponse[ChatCreateCompletionResponse])
    stream = raw.create_completion(messages=[], stream=True)
    assert_type(stream.parse(), Stream[ChatCompletionChunk])
    either = raw.create_completion(messages=[], stream=choose, timeout=5)
    assert_type(either.parse(), "ChatCreateCompletionResponse | Stream[ChatCompletionChunk]")
    streaming = client.ai.chat.with_streaming_response
    with streaming.create_completion(messages=[], stream=True) as response:
        assert_type(response, APIResponse[Stream[ChatCompletionChunk]])
        for chunk in response.parse():
            assert_type(chunk, ChatCompletionChunk)
    with streaming.create_completion(messages=[], stream=False) as other:
        assert_type(other.parse(), ChatCreateCompletionResponse)


async def asynchronous_raw_streams(client: AsyncTelnyx) -> None:
    raw = client.ai.chat.with_raw_response
    whole = await raw.create_completion(messages=[])
    assert_type(await whole.parse(), ChatCreateCompletionResponse)
    stream = await raw.create_completion(messages=[], stream=True)
    assert_type(await stream.parse(), AsyncStream[ChatCompletionChunk])
    streaming = client.with_streaming_response.ai.chat
    async with streaming.create_completion(messages=[], stream=True) as response:
        async for chunk in await response.parse():
            assert_type(chunk, ChatCompletionChunk)
