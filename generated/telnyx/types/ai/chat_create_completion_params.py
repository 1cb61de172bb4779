from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr
from ..retrieval_tool import RetrievalTool
from ..retrieval_tool_param import RetrievalToolParam
from .chat_function_tool_param import ChatFunctionToolParam
from .chat_message_param import ChatMessageParam
from .chat_response_format_param import ChatResponseFormatParam

__all__ = ["ChatCreateCompletionParams"]


class ChatCreateCompletionParams(TypedDict, total=False):
    """Arguments of `POST /ai/chat/completions`."""

    messages: Required[Iterable[ChatMessageParam]]
    api_key_ref: str
    best_of: int
    early_stopping: bool
    enable_thinking: bool
    frequency_penalty: float
    guided_choice: SequenceNotStr[str]
    guided_json: Mapping[str, object]
    guided_regex: str
    length_penalty: float
    logprobs: bool
    max_tokens: int
    min_p: float
    model: str
    n: float
    presence_penalty: float
    response_format: ChatResponseFormatParam
    seed: int
    stop: str | SequenceNotStr[str]
    stream: bool
    temperature: float
    tool_choice: Literal["none", "auto", "required"]
    tools: Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam]
    top_logprobs: int
    top_p: float
    use_beam_search: bool
