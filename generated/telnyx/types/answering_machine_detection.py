# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["AnsweringMachineDetection"]

AnsweringMachineDetection: TypeAlias = Literal[
    "premium", "detect", "detect_beep", "detect_words", "greeting_end", "disabled"
]
"""How people are told from machines: `premium` and `detect` tell which of them answered,
`detect_beep` and `greeting_end` also wait for the end of a machine's greeting, `detect_words`
counts words.
"""
