# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ..._core.types import SequenceNotStr
from .external_llm import ExternalLLM
from .external_llm_param import ExternalLLMParam
from .node_position import NodePosition
from .node_position_param import NodePositionParam
from .transcription_settings import TranscriptionSettings
from .transcription_settings_param import TranscriptionSettingsParam
from .voice_settings import VoiceSettings
from .voice_settings_param import VoiceSettingsParam

__all__ = ["FlowNodeCreateParam"]


class FlowNodeCreateParam(TypedDict, total=False):
    """A step in which the model talks to the caller."""

    id: Required[str]
    """Id of the step, unique in the conversation."""

    instructions: Required[str]
    """What the model should do here. May hold `{{variables}}`."""

    external_llm: ExternalLLM | ExternalLLMParam
    """A model that you host yourself, behind an interface like OpenAI's chat completions."""

    instructions_mode: Literal["replace", "append"]
    """Whether the instructions stand alone or come after those of the assistant. Defaults to
    `replace`.
    """

    llm_api_key_ref: str
    """Name of the secret with the key for the model's provider."""

    model: str
    """The model that thinks here. The assistant's own if left out."""

    name: str
    """Name of the step."""

    position: NodePosition | NodePositionParam
    """Place of a step in the editor."""

    shared_tool_ids: SequenceNotStr[str]
    """Ids of shared tools that it may use here."""

    tools_mode: Literal["replace", "append"]
    """Whether these tools stand alone or come beside those of the assistant. Defaults to
    `replace`.
    """

    transcription: TranscriptionSettings | TranscriptionSettingsParam
    """How speech becomes text."""

    type: Literal["prompt"]
    """Says that the model talks. Defaults to `prompt`."""

    voice_settings: VoiceSettings | VoiceSettingsParam
    """The voice, and how it speaks."""
