# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from ..._core.models import Model
from .assistant_tools import AssistantTools
from .external_llm import ExternalLLM
from .node_position import NodePosition
from .transcription_settings import TranscriptionSettings
from .voice_settings import VoiceSettings

__all__ = ["FlowNode"]


class FlowNode(Model):
    """A step in which the model talks to the caller."""

    id: str
    """Id of the step."""

    instructions: str
    """What the model should do here."""

    external_llm: ExternalLLM | None = None
    """A model that you host yourself, behind an interface like OpenAI's chat completions."""

    instructions_mode: Literal["replace", "append"] | None = None
    """Whether the instructions stand alone or come after those of the assistant. Defaults to
    `replace`.
    """

    llm_api_key_ref: str | None = None
    """Name of the secret with the key for the model's provider."""

    model: str | None = None
    """The model that thinks here. The assistant's own if left out."""

    name: str | None = None
    """Name of the step."""

    position: NodePosition | None = None
    """Place of a step in the editor."""

    shared_tool_ids: list[str] | None = None
    """Ids of shared tools that it may use here."""

    tools: list[AssistantTools] | None = None
    """Tools that it may use here."""

    tools_mode: Literal["replace", "append"] | None = None
    """Whether these tools stand alone or come beside those of the assistant. Defaults to
    `replace`.
    """

    transcription: TranscriptionSettings | None = None
    """How speech becomes text."""

    type: Literal["prompt"] | None = None
    """Says that the model talks. Defaults to `prompt`."""

    voice_settings: VoiceSettings | None = None
    """The voice, and how it speaks."""
