# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .observability_status import ObservabilityStatus
from .prompt_sync_status import PromptSyncStatus

__all__ = ["ObservabilityParam"]


class ObservabilityParam(TypedDict, total=False):
    """Sends what the model does to Langfuse, to be looked at there."""

    host: str
    """Address of the Langfuse server."""

    prompt_label: str
    """Label of the prompt there, such as `production`."""

    prompt_name: str
    """Name of the prompt there."""

    prompt_sync: PromptSyncStatus
    """Whether the instructions are kept as a prompt there. Defaults to `disabled`."""

    prompt_version: int
    """Version of the prompt there. At least 1.0."""

    public_key_ref: str
    """Name of the secret that holds the public key."""

    secret_key_ref: str
    """Name of the secret that holds the secret key."""

    status: ObservabilityStatus
    """Whether anything is sent. Defaults to `disabled`."""
