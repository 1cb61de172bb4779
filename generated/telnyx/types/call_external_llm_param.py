# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["CallExternalLLMParam"]


class CallExternalLLMParam(TypedDict, total=False):
    """A model that you host yourself, behind an interface like OpenAI's chat completions."""

    authentication_method: Literal["token", "certificate"]
    """How Telnyx proves to it who it is. Defaults to `token`."""

    base_url: str
    """Address of its server."""

    certificate_ref: str
    """Name of the secret that holds the client certificate."""

    forward_metadata: bool
    """Whether the server is also told about the conversation, in the `extra_metadata` of each
    request. Defaults to `False`.
    """

    llm_api_key_ref: str
    """Name of the secret that holds the server's key."""

    model: str
    """Name of the model, as its server knows it."""

    token_retrieval_url: str
    """Where to get a token first, if the server asks for one."""
