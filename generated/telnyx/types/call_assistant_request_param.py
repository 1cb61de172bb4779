# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypedDict

from .call_assistant_tool_param import CallAssistantToolParam
from .call_external_llm_param import CallExternalLLMParam

__all__ = ["CallAssistantRequestParam", "CallAssistantRequestFallbackConfigParam"]


class CallAssistantRequestParam(TypedDict, total=False):
    """The assistant for a call: one that you made, with changes for this call alone."""

    id: Required[str]
    """Id of the assistant."""

    dynamic_variables: Mapping[str, str | float | bool]
    """Values for its `{{variables}}` on this call, by name."""

    external_llm: CallExternalLLMParam
    """A model that you host yourself, behind an interface like OpenAI's chat completions."""

    fallback_config: CallAssistantRequestFallbackConfigParam
    """What to think with when the first model fails."""

    greeting: str
    """What it says first on this call. At most 3000 characters."""

    instructions: str
    """What it should do on this call."""

    llm_api_key_ref: str
    """Name of the secret with the key for the model's provider."""

    mcp_servers: Iterable[Mapping[str, object]]
    """MCP servers whose tools it may use on this call."""

    model: str
    """The model that it thinks with on this call."""

    name: str
    """What the assistant is called on this call."""

    observability_settings: Mapping[str, object]
    """Where this call is traced."""

    openai_api_key_ref: str
    """Name of the secret with your key for OpenAI. Use `llm_api_key_ref` instead. Deprecated."""

    tools: Iterable[CallAssistantToolParam]
    """What it can do on this call."""


class CallAssistantRequestFallbackConfigParam(TypedDict, total=False):
    """What to think with when the first model fails."""

    external_llm: CallExternalLLMParam
    """A model that you host yourself, behind an interface like OpenAI's chat completions."""

    llm_api_key_ref: str
    """Name of the secret with the key for that model's provider."""

    model: str
    """The model to use instead."""
