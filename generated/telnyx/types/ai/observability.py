# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model
from .observability_status import ObservabilityStatus
from .prompt_sync_status import PromptSyncStatus

__all__ = ["Observability"]


class Observability(Model):
    """Sends what the model does to Langfuse, to be looked at there."""

    host: str | None = None
    """Address of the Langfuse server."""

    prompt_label: str | None = None
    """Label of the prompt there, such as `production`."""

    prompt_name: str | None = None
    """Name of the prompt there."""

    prompt_sync: PromptSyncStatus | None = None
    """Whether the instructions are kept as a prompt there. Defaults to `disabled`."""

    prompt_version: int | None = None
    """Version of the prompt there. At least 1.0."""

    public_key_ref: str | None = None
    """Name of the secret that holds the public key."""

    secret_key_ref: str | None = None
    """Name of the secret that holds the secret key."""

    status: ObservabilityStatus | None = None
    """Whether anything is sent. Defaults to `disabled`."""
