# Generated from the Telnyx API 2.0.0. Do not edit.

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
    messages: Required[Iterable[ChatMessageParam]]
    """The chat so far, oldest first."""

    api_key_ref: str
    """Identifier of the integration secret that holds your key at an outside provider such as
    OpenAI or xAI.
    """

    best_of: int
    """How many beams a beam search follows."""

    early_stopping: bool
    """Whether a beam search stops at the first `best_of` whole candidates instead of when better
    ones are unlikely. Defaults to `False`.
    """

    enable_thinking: bool
    """Whether a model that can reason does so before it answers. Without it answers come sooner.
    Defaults to `True`.
    """

    frequency_penalty: float
    """How strongly tokens are avoided the more often they were used. Defaults to `0`."""

    guided_choice: SequenceNotStr[str]
    """Texts of which the answer is exactly one."""

    guided_json: Mapping[str, object]
    """JSON Schema that the answer follows."""

    guided_regex: str
    """Regular expression that the answer matches."""

    length_penalty: float
    """Whether a beam search prefers long answers (above 1) or short ones (below 1). Defaults to
    `1`.
    """

    logprobs: bool
    """Whether to return how likely each token of the answer was. Defaults to `False`."""

    max_tokens: int
    """How many tokens the answer has at most."""

    min_p: float
    """Least likelihood of a token beside that of the likeliest, from 0 to 1. An alternative to
    `top_p`.
    """

    model: str
    """The model that answers. Defaults to `meta-llama/Meta-Llama-3.1-8B-Instruct`."""

    n: float
    """How many answers to return."""

    presence_penalty: float
    """How strongly tokens are avoided that were used at all. Defaults to `0`."""

    response_format: ChatResponseFormatParam
    """Whether the answer is JSON. For JSON of a certain shape use `guided_json`."""

    seed: int
    """Number that makes answers to the same request alike, as far as the model can."""

    stop: str | SequenceNotStr[str]
    """Up to four texts at which the answer ends; they are not part of it."""

    stream: bool
    """Whether the answer comes as server-sent events while it is written. Defaults to `False`."""

    temperature: float
    """How freely the model chooses: near 0 it repeats itself, higher values vary more. Defaults to
    `0.1`.
    """

    tool_choice: Literal["none", "auto", "required"]
    """Whether the model may call a tool (`auto`), must (`required`) or must not (`none`)."""

    tools: Iterable[ChatFunctionToolParam | RetrievalTool | RetrievalToolParam]
    """What the model can call: functions of yours, or a search in embedded buckets."""

    top_logprobs: int
    """How many of the likeliest tokens to return at each position, from 0 to 20. Needs
    `logprobs`.
    """

    top_p: float
    """Share of likelihood that the considered tokens have together."""

    use_beam_search: bool
    """Whether to follow several candidates at once and return the best. Defaults to `False`."""
