# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._core.operation import Operation
from ..._core.resource import AsyncResource, SyncResource
from ..._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Protocol

    from typing_extensions import Unpack

    from ..._core.async_streaming import AsyncStream
    from ..._core.sync_streaming import Stream
    from ..._core.types import Omit, RequestOptions, SequenceNotStr
    from ..._core.typing_helpers import (
        AsyncRawResult,
        AsyncStreamedResult,
        Either_co,
        RawResult,
        Stream_co,
        StreamedResult,
        Whole_co,
    )
    from ...types.ai.chat_completion_chunk import ChatCompletionChunk
    from ...types.ai.chat_create_completion_response import ChatCreateCompletionResponse
    from ...types.ai.chat_function_tool_param import ChatFunctionToolParam
    from ...types.ai.chat_message_param import ChatMessageParam
    from ...types.ai.chat_response_format_param import ChatResponseFormatParam
    from ...types.retrieval_tool import RetrievalTool
    from ...types.retrieval_tool_param import RetrievalToolParam

_CREATE_COMPLETION = Operation(
    "POST",
    "/ai/chat/completions",
    body="json",
    result="types.ai:ChatCreateCompletionResponse",
    stream="types.ai:ChatCompletionChunk",
)


class ChatResource(SyncResource):
    """Chat completions, language models, and summaries of files."""

    with_raw_response: ChatResourceWithRawResponse
    with_streaming_response: ChatResourceWithStreamingResponse

    @overload
    def create_completion(
        self,
        *,
        messages: Iterable[ChatMessageParam],
        stream: Literal[False] | Omit = omit,
        api_key_ref: str | Omit = omit,
        best_of: int | Omit = omit,
        early_stopping: bool | Omit = omit,
        enable_thinking: bool | Omit = omit,
        frequency_penalty: float | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        length_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        max_tokens: int | Omit = omit,
        min_p: float | Omit = omit,
        model: str | Omit = omit,
        n: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        response_format: ChatResponseFormatParam | Omit = omit,
        seed: int | Omit = omit,
        stop: str | SequenceNotStr[str] | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit = omit,
        top_logprobs: int | Omit = omit,
        top_p: float | Omit = omit,
        use_beam_search: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ChatCreateCompletionResponse: ...

    @overload
    def create_completion(
        self,
        *,
        messages: Iterable[ChatMessageParam],
        stream: Literal[True],
        api_key_ref: str | Omit = omit,
        best_of: int | Omit = omit,
        early_stopping: bool | Omit = omit,
        enable_thinking: bool | Omit = omit,
        frequency_penalty: float | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        length_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        max_tokens: int | Omit = omit,
        min_p: float | Omit = omit,
        model: str | Omit = omit,
        n: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        response_format: ChatResponseFormatParam | Omit = omit,
        seed: int | Omit = omit,
        stop: str | SequenceNotStr[str] | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit = omit,
        top_logprobs: int | Omit = omit,
        top_p: float | Omit = omit,
        use_beam_search: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Stream[ChatCompletionChunk]: ...

    @overload
    def create_completion(
        self,
        *,
        messages: Iterable[ChatMessageParam],
        stream: bool,
        api_key_ref: str | Omit = omit,
        best_of: int | Omit = omit,
        early_stopping: bool | Omit = omit,
        enable_thinking: bool | Omit = omit,
        frequency_penalty: float | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        length_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        max_tokens: int | Omit = omit,
        min_p: float | Omit = omit,
        model: str | Omit = omit,
        n: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        response_format: ChatResponseFormatParam | Omit = omit,
        seed: int | Omit = omit,
        stop: str | SequenceNotStr[str] | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit = omit,
        top_logprobs: int | Omit = omit,
        top_p: float | Omit = omit,
        use_beam_search: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ChatCreateCompletionResponse | Stream[ChatCompletionChunk]: ...

    def create_completion(
        self,
        *,
        messages: Iterable[ChatMessageParam],
        api_key_ref: str | Omit = omit,
        best_of: int | Omit = omit,
        early_stopping: bool | Omit = omit,
        enable_thinking: bool | Omit = omit,
        frequency_penalty: float | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        length_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        max_tokens: int | Omit = omit,
        min_p: float | Omit = omit,
        model: str | Omit = omit,
        n: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        response_format: ChatResponseFormatParam | Omit = omit,
        seed: int | Omit = omit,
        stop: str | SequenceNotStr[str] | Omit = omit,
        stream: bool | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit = omit,
        top_logprobs: int | Omit = omit,
        top_p: float | Omit = omit,
        use_beam_search: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ChatCreateCompletionResponse | Stream[ChatCompletionChunk]:
        """Let a model continue a chat.

        Sends the messages so far to a language model and returns what it says next, in the shape of
        OpenAI's chat completions. With `stream` set, the answer arrives as server-sent events, one
        piece at a time, closed by `[DONE]`.

        `POST /ai/chat/completions`

        Args:
            messages: The chat so far, oldest first.
            api_key_ref: Identifier of the integration secret that holds your key at an outside
                provider such as OpenAI or xAI.
            best_of: How many beams a beam search follows.
            early_stopping: Whether a beam search stops at the first `best_of` whole candidates
                instead of when better ones are unlikely. Defaults to `False`.
            enable_thinking: Whether a model that can reason does so before it answers. Without
                it answers come sooner. Defaults to `True`.
            frequency_penalty: How strongly tokens are avoided the more often they were used.
                Defaults to `0`.
            guided_choice: Texts of which the answer is exactly one.
            guided_json: JSON Schema that the answer follows.
            guided_regex: Regular expression that the answer matches.
            length_penalty: Whether a beam search prefers long answers (above 1) or short ones
                (below 1). Defaults to `1`.
            logprobs: Whether to return how likely each token of the answer was. Defaults to
                `False`.
            max_tokens: How many tokens the answer has at most.
            min_p: Least likelihood of a token beside that of the likeliest, from 0 to 1. An
                alternative to `top_p`.
            model: The model that answers. Defaults to `meta-llama/Meta-Llama-3.1-8B-Instruct`.
            n: How many answers to return.
            presence_penalty: How strongly tokens are avoided that were used at all. Defaults to
                `0`.
            response_format: Whether the answer is JSON. For JSON of a certain shape use
                `guided_json`.
            seed: Number that makes answers to the same request alike, as far as the model can.
            stop: Up to four texts at which the answer ends; they are not part of it.
            stream: Whether the answer comes as server-sent events while it is written. Defaults
                to `False`.
            temperature: How freely the model chooses: near 0 it repeats itself, higher values
                vary more. Defaults to `0.1`.
            tool_choice: Whether the model may call a tool (`auto`), must (`required`) or must
                not (`none`).
            tools: What the model can call: functions of yours, or a search in embedded buckets.
            top_logprobs: How many of the likeliest tokens to return at each position, from 0 to
                20. Needs `logprobs`.
            top_p: Share of likelihood that the considered tokens have together.
            use_beam_search: Whether to follow several candidates at once and return the best.
                Defaults to `False`.

        Returns:
            The completion, whole or as a stream of pieces.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.chat.create_completion(
            messages=[
                {"content": "You are a friendly receptionist.", "role": "system"},
                {"content": "When are you open on Saturday?", "role": "user"},
            ],
            max_tokens=200,
            model="moonshotai/Kimi-K2.6",
        )
        ```
        """
        return self._call(_CREATE_COMPLETION, locals())


class AsyncChatResource(AsyncResource):
    """Chat completions, language models, and summaries of files."""

    with_raw_response: AsyncChatResourceWithRawResponse
    with_streaming_response: AsyncChatResourceWithStreamingResponse

    @overload
    async def create_completion(
        self,
        *,
        messages: Iterable[ChatMessageParam],
        stream: Literal[False] | Omit = omit,
        api_key_ref: str | Omit = omit,
        best_of: int | Omit = omit,
        early_stopping: bool | Omit = omit,
        enable_thinking: bool | Omit = omit,
        frequency_penalty: float | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        length_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        max_tokens: int | Omit = omit,
        min_p: float | Omit = omit,
        model: str | Omit = omit,
        n: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        response_format: ChatResponseFormatParam | Omit = omit,
        seed: int | Omit = omit,
        stop: str | SequenceNotStr[str] | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit = omit,
        top_logprobs: int | Omit = omit,
        top_p: float | Omit = omit,
        use_beam_search: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ChatCreateCompletionResponse: ...

    @overload
    async def create_completion(
        self,
        *,
        messages: Iterable[ChatMessageParam],
        stream: Literal[True],
        api_key_ref: str | Omit = omit,
        best_of: int | Omit = omit,
        early_stopping: bool | Omit = omit,
        enable_thinking: bool | Omit = omit,
        frequency_penalty: float | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        length_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        max_tokens: int | Omit = omit,
        min_p: float | Omit = omit,
        model: str | Omit = omit,
        n: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        response_format: ChatResponseFormatParam | Omit = omit,
        seed: int | Omit = omit,
        stop: str | SequenceNotStr[str] | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit = omit,
        top_logprobs: int | Omit = omit,
        top_p: float | Omit = omit,
        use_beam_search: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create_completion(
        self,
        *,
        messages: Iterable[ChatMessageParam],
        stream: bool,
        api_key_ref: str | Omit = omit,
        best_of: int | Omit = omit,
        early_stopping: bool | Omit = omit,
        enable_thinking: bool | Omit = omit,
        frequency_penalty: float | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        length_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        max_tokens: int | Omit = omit,
        min_p: float | Omit = omit,
        model: str | Omit = omit,
        n: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        response_format: ChatResponseFormatParam | Omit = omit,
        seed: int | Omit = omit,
        stop: str | SequenceNotStr[str] | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit = omit,
        top_logprobs: int | Omit = omit,
        top_p: float | Omit = omit,
        use_beam_search: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ChatCreateCompletionResponse | AsyncStream[ChatCompletionChunk]: ...

    async def create_completion(
        self,
        *,
        messages: Iterable[ChatMessageParam],
        api_key_ref: str | Omit = omit,
        best_of: int | Omit = omit,
        early_stopping: bool | Omit = omit,
        enable_thinking: bool | Omit = omit,
        frequency_penalty: float | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        length_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        max_tokens: int | Omit = omit,
        min_p: float | Omit = omit,
        model: str | Omit = omit,
        n: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        response_format: ChatResponseFormatParam | Omit = omit,
        seed: int | Omit = omit,
        stop: str | SequenceNotStr[str] | Omit = omit,
        stream: bool | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit = omit,
        top_logprobs: int | Omit = omit,
        top_p: float | Omit = omit,
        use_beam_search: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ChatCreateCompletionResponse | AsyncStream[ChatCompletionChunk]:
        """Let a model continue a chat.

        Sends the messages so far to a language model and returns what it says next, in the shape of
        OpenAI's chat completions. With `stream` set, the answer arrives as server-sent events, one
        piece at a time, closed by `[DONE]`.

        `POST /ai/chat/completions`

        Args:
            messages: The chat so far, oldest first.
            api_key_ref: Identifier of the integration secret that holds your key at an outside
                provider such as OpenAI or xAI.
            best_of: How many beams a beam search follows.
            early_stopping: Whether a beam search stops at the first `best_of` whole candidates
                instead of when better ones are unlikely. Defaults to `False`.
            enable_thinking: Whether a model that can reason does so before it answers. Without
                it answers come sooner. Defaults to `True`.
            frequency_penalty: How strongly tokens are avoided the more often they were used.
                Defaults to `0`.
            guided_choice: Texts of which the answer is exactly one.
            guided_json: JSON Schema that the answer follows.
            guided_regex: Regular expression that the answer matches.
            length_penalty: Whether a beam search prefers long answers (above 1) or short ones
                (below 1). Defaults to `1`.
            logprobs: Whether to return how likely each token of the answer was. Defaults to
                `False`.
            max_tokens: How many tokens the answer has at most.
            min_p: Least likelihood of a token beside that of the likeliest, from 0 to 1. An
                alternative to `top_p`.
            model: The model that answers. Defaults to `meta-llama/Meta-Llama-3.1-8B-Instruct`.
            n: How many answers to return.
            presence_penalty: How strongly tokens are avoided that were used at all. Defaults to
                `0`.
            response_format: Whether the answer is JSON. For JSON of a certain shape use
                `guided_json`.
            seed: Number that makes answers to the same request alike, as far as the model can.
            stop: Up to four texts at which the answer ends; they are not part of it.
            stream: Whether the answer comes as server-sent events while it is written. Defaults
                to `False`.
            temperature: How freely the model chooses: near 0 it repeats itself, higher values
                vary more. Defaults to `0.1`.
            tool_choice: Whether the model may call a tool (`auto`), must (`required`) or must
                not (`none`).
            tools: What the model can call: functions of yours, or a search in embedded buckets.
            top_logprobs: How many of the likeliest tokens to return at each position, from 0 to
                20. Needs `logprobs`.
            top_p: Share of likelihood that the considered tokens have together.
            use_beam_search: Whether to follow several candidates at once and return the best.
                Defaults to `False`.

        Returns:
            The completion, whole or as a stream of pieces.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.chat.create_completion(
            messages=[
                {"content": "You are a friendly receptionist.", "role": "system"},
                {"content": "When are you open on Saturday?", "role": "user"},
            ],
            max_tokens=200,
            model="moonshotai/Kimi-K2.6",
        )
        ```
        """
        return await self._call(_CREATE_COMPLETION, locals())


if TYPE_CHECKING:

    class _CreateCompletionMethod(Protocol[Whole_co, Stream_co, Either_co]):
        @overload
        def __call__(
            self,
            *,
            messages: Iterable[ChatMessageParam],
            stream: Literal[False] | Omit = omit,
            api_key_ref: str | Omit = omit,
            best_of: int | Omit = omit,
            early_stopping: bool | Omit = omit,
            enable_thinking: bool | Omit = omit,
            frequency_penalty: float | Omit = omit,
            guided_choice: SequenceNotStr[str] | Omit = omit,
            guided_json: Mapping[str, object] | Omit = omit,
            guided_regex: str | Omit = omit,
            length_penalty: float | Omit = omit,
            logprobs: bool | Omit = omit,
            max_tokens: int | Omit = omit,
            min_p: float | Omit = omit,
            model: str | Omit = omit,
            n: float | Omit = omit,
            presence_penalty: float | Omit = omit,
            response_format: ChatResponseFormatParam | Omit = omit,
            seed: int | Omit = omit,
            stop: str | SequenceNotStr[str] | Omit = omit,
            temperature: float | Omit = omit,
            tool_choice: Literal["none", "auto", "required"] | Omit = omit,
            tools: (
                Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit
            ) = omit,
            top_logprobs: int | Omit = omit,
            top_p: float | Omit = omit,
            use_beam_search: bool | Omit = omit,
            **request_options: Unpack[RequestOptions],
        ) -> Whole_co: ...

        @overload
        def __call__(
            self,
            *,
            messages: Iterable[ChatMessageParam],
            stream: Literal[True],
            api_key_ref: str | Omit = omit,
            best_of: int | Omit = omit,
            early_stopping: bool | Omit = omit,
            enable_thinking: bool | Omit = omit,
            frequency_penalty: float | Omit = omit,
            guided_choice: SequenceNotStr[str] | Omit = omit,
            guided_json: Mapping[str, object] | Omit = omit,
            guided_regex: str | Omit = omit,
            length_penalty: float | Omit = omit,
            logprobs: bool | Omit = omit,
            max_tokens: int | Omit = omit,
            min_p: float | Omit = omit,
            model: str | Omit = omit,
            n: float | Omit = omit,
            presence_penalty: float | Omit = omit,
            response_format: ChatResponseFormatParam | Omit = omit,
            seed: int | Omit = omit,
            stop: str | SequenceNotStr[str] | Omit = omit,
            temperature: float | Omit = omit,
            tool_choice: Literal["none", "auto", "required"] | Omit = omit,
            tools: (
                Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit
            ) = omit,
            top_logprobs: int | Omit = omit,
            top_p: float | Omit = omit,
            use_beam_search: bool | Omit = omit,
            **request_options: Unpack[RequestOptions],
        ) -> Stream_co: ...

        @overload
        def __call__(
            self,
            *,
            messages: Iterable[ChatMessageParam],
            stream: bool,
            api_key_ref: str | Omit = omit,
            best_of: int | Omit = omit,
            early_stopping: bool | Omit = omit,
            enable_thinking: bool | Omit = omit,
            frequency_penalty: float | Omit = omit,
            guided_choice: SequenceNotStr[str] | Omit = omit,
            guided_json: Mapping[str, object] | Omit = omit,
            guided_regex: str | Omit = omit,
            length_penalty: float | Omit = omit,
            logprobs: bool | Omit = omit,
            max_tokens: int | Omit = omit,
            min_p: float | Omit = omit,
            model: str | Omit = omit,
            n: float | Omit = omit,
            presence_penalty: float | Omit = omit,
            response_format: ChatResponseFormatParam | Omit = omit,
            seed: int | Omit = omit,
            stop: str | SequenceNotStr[str] | Omit = omit,
            temperature: float | Omit = omit,
            tool_choice: Literal["none", "auto", "required"] | Omit = omit,
            tools: (
                Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam] | Omit
            ) = omit,
            top_logprobs: int | Omit = omit,
            top_p: float | Omit = omit,
            use_beam_search: bool | Omit = omit,
            **request_options: Unpack[RequestOptions],
        ) -> Either_co: ...

    class ChatResourceWithRawResponse:
        create_completion: _CreateCompletionMethod[
            RawResult[ChatCreateCompletionResponse],
            RawResult[Stream[ChatCompletionChunk]],
            RawResult[ChatCreateCompletionResponse | Stream[ChatCompletionChunk]],
        ]

    class ChatResourceWithStreamingResponse:
        create_completion: _CreateCompletionMethod[
            StreamedResult[ChatCreateCompletionResponse],
            StreamedResult[Stream[ChatCompletionChunk]],
            StreamedResult[ChatCreateCompletionResponse | Stream[ChatCompletionChunk]],
        ]

    class AsyncChatResourceWithRawResponse:
        create_completion: _CreateCompletionMethod[
            AsyncRawResult[ChatCreateCompletionResponse],
            AsyncRawResult[AsyncStream[ChatCompletionChunk]],
            AsyncRawResult[ChatCreateCompletionResponse | AsyncStream[ChatCompletionChunk]],
        ]

    class AsyncChatResourceWithStreamingResponse:
        create_completion: _CreateCompletionMethod[
            AsyncStreamedResult[ChatCreateCompletionResponse],
            AsyncStreamedResult[AsyncStream[ChatCompletionChunk]],
            AsyncStreamedResult[ChatCreateCompletionResponse | AsyncStream[ChatCompletionChunk]],
        ]
