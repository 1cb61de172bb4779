"""Arguments: dictionaries, typed dictionaries and models are taken alike."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import telnyx
from telnyx import Telnyx
from telnyx.types import MessageSendParams, PhoneNumberListParams
from telnyx.types.ai import AssistantCreateParams, VoiceSettings, VoiceSettingsParam


def dictionaries(client: Telnyx) -> None:
    client.ai.assistants.create(
        name="Reception",
        instructions="Be kind.",
        enabled_features=["telephony", "messaging"],
        voice_settings={"voice": "Telnyx.NaturalHD.astra", "voice_speed": 1.1},
        tools=[{"type": "hangup", "hangup": {"description": "When all is said."}}],
        tags=("a", "b"),
    )


def typed_dictionaries(client: Telnyx) -> None:
    voice: VoiceSettingsParam = {"voice": "Telnyx.NaturalHD.astra"}
    arguments: AssistantCreateParams = {
        "name": "Reception",
        "instructions": "Be kind.",
        "voice_settings": voice,
    }
    client.ai.assistants.create(**arguments)
    message: MessageSendParams = {"to": "+13125550142", "from_": "+13125550100", "text": "Hello"}
    client.messages.send(**message)
    numbers: PhoneNumberListParams = {"filter": {"status": "active"}, "page_size": 50}
    client.phone_numbers.list(**numbers)


def models(client: Telnyx) -> None:
    voice = VoiceSettings(voice="Telnyx.NaturalHD.astra")
    client.ai.assistants.create(name="Reception", instructions="Be kind.", voice_settings=voice)
    other = client.ai.assistants.retrieve("id")
    client.ai.assistants.update("id", voice_settings=other.voice_settings or telnyx.omit)


def one_by_one(client: Telnyx, words: list[str]) -> None:
    client.ai.assistants.create(name="n", instructions="i", tags=words)
    client.ai.assistants.create(name="n", instructions="i", mcp_servers=[{"id": w} for w in words])


def times_and_files(client: Telnyx) -> None:
    client.ai.conversations.add_message("id", role="user", sent_at=datetime.now())
    client.ai.conversations.add_message("id", role="user", sent_at="2026-01-01T00:00:00Z")
    client.ai.audio.transcribe(model="deepgram/nova-3", file=Path("a.wav"))
    client.ai.audio.transcribe(model="deepgram/nova-3", file=("a.wav", b"...", "audio/wav"))


def request_options(client: Telnyx) -> None:
    client.messages.send(
        to="+13125550142",
        timeout=5,
        extra_headers={"x-a": "b"},
        extra_query={"c": "d"},
        extra_body={"e": 1},
    )
