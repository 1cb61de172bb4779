# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = ["ModelMetadata"]


class ModelMetadata(Model):
    """A language model."""

    context_length: int
    """How many tokens a request and its answer have together at most."""

    created: datetime
    """When it was added."""

    id: str
    """What requests call it, for example `organization/name`."""

    languages: list[str]
    """Languages it knows, as ISO codes."""

    license: str
    """Its license."""

    organization: str
    """Who published it."""

    owned_by: str
    """Who runs it: `Telnyx`, or an outside provider."""

    parameters: int
    """How many parameters it has."""

    tier: Literal["small", "medium", "large", "unlisted"]
    """Size class, by which it is billed."""

    base_model: str | None = None
    """For a fine-tuned model, the one it was trained from."""

    description: str | None = None
    """What it is good for."""

    is_fine_tunable: bool | None = None
    """Whether a fine-tuning job can start from it. Defaults to `False`."""

    is_vision_supported: bool | None = None
    """Whether messages to it can hold images. Defaults to `False`."""

    max_completion_tokens: int | None = None
    """How many tokens an answer has at most; null where only the context limits it."""

    object: str | None = None
    """Always `model`. Defaults to `model`."""

    parameters_str: str | None = None
    """How many parameters it has, shortened, for example `8B`."""

    pricing: dict[str, str] | None = None
    """Price of each kind of token, as decimal texts, with the currency."""

    recommended_for_assistants: bool | None = None
    """Whether it serves well as the model of an assistant. Defaults to `False`."""

    regions: list[str] | None = None
    """Where it runs."""

    task: str | None = None
    """What it is made for, for example `text-generation`. Defaults to `text-generation`."""
