# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .transcription_engine_a_config_param import TranscriptionEngineAConfigParam
from .transcription_engine_assembly_ai_config_param import TranscriptionEngineAssemblyAIConfigParam
from .transcription_engine_azure_config_param import TranscriptionEngineAzureConfigParam
from .transcription_engine_b_config_param import TranscriptionEngineBConfigParam
from .transcription_engine_deepgram_config_param import TranscriptionEngineDeepgramConfigParam
from .transcription_engine_google_config_param import TranscriptionEngineGoogleConfigParam
from .transcription_engine_parakeet_config_param import TranscriptionEngineParakeetConfigParam
from .transcription_engine_soniox_config_param import TranscriptionEngineSonioxConfigParam
from .transcription_engine_speechmatics_config_param import (
    TranscriptionEngineSpeechmaticsConfigParam,
)
from .transcription_engine_telnyx_config_param import TranscriptionEngineTelnyxConfigParam
from .transcription_engine_xai_config_param import TranscriptionEngineXAIConfigParam

__all__ = ["TranscriptionStartRequestParam"]


class TranscriptionStartRequestParam(TypedDict, total=False):
    """How what is said on a call is written down."""

    client_state: str
    """Client state in base64, which is included in all later events of the call."""

    command_id: str
    """Your id of the command. A second one with this id is ignored on the same call."""

    transcription_engine: Literal[
        "Google",
        "Telnyx",
        "Deepgram",
        "Azure",
        "xAI",
        "AssemblyAI",
        "Speechmatics",
        "Soniox",
        "Parakeet",
        "A",
        "B",
    ]
    """What hears. `A` is `Google` and `B` is `Telnyx`, by their old names. Defaults to `Google`."""

    transcription_engine_config: (
        TranscriptionEngineGoogleConfigParam
        | TranscriptionEngineTelnyxConfigParam
        | TranscriptionEngineDeepgramConfigParam
        | TranscriptionEngineAzureConfigParam
        | TranscriptionEngineXAIConfigParam
        | TranscriptionEngineAssemblyAIConfigParam
        | TranscriptionEngineSpeechmaticsConfigParam
        | TranscriptionEngineSonioxConfigParam
        | TranscriptionEngineParakeetConfigParam
        | TranscriptionEngineAConfigParam
        | TranscriptionEngineBConfigParam
    )
    """Settings of what hears, told apart by its name."""

    transcription_tracks: str
    """Whose words are written down: `inbound`, `outbound` or `both`. Defaults to `inbound`."""
