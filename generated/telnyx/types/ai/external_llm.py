# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .authentication_method import AuthenticationMethod

__all__ = ["ExternalLLM"]


class ExternalLLM(Model):
    """A model that you host yourself, behind an interface like OpenAI's chat completions."""

    base_url: str
    """Address of the server."""

    model: str
    """Name of the model, as its server knows it."""

    authentication_method: AuthenticationMethod | None = None
    certificate_ref: str | None = None
    """Name of the secret that holds the client certificate."""

    forward_metadata: bool | None = None
    """Whether the server is also told about the conversation, in the `extra_metadata` of each
    request. Defaults to `False`.
    """

    llm_api_key_ref: str | None = None
    """Name of the secret that holds the server's key."""

    token_retrieval_url: str | None = None
    """Where to get a token first, if the server asks for one."""
