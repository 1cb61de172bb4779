# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["RelayTranscriptionEngine"]

RelayTranscriptionEngine: TypeAlias = Literal[
    "Google", "Telnyx", "Deepgram", "Azure", "xAI", "AssemblyAI", "Speechmatics", "Soniox", "A", "B"
]
"""What hears. `A` is `Google` and `B` is `Telnyx`, by their old names."""
