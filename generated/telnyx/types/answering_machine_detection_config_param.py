# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["AnsweringMachineDetectionConfigParam"]


class AnsweringMachineDetectionConfigParam(TypedDict, total=False):
    """Fine points of the detection. All times are in milliseconds. Not used by `premium`."""

    after_greeting_silence_millis: int
    """Silence after a greeting that ends it. Defaults to `800`."""

    between_words_silence_millis: int
    """Silence that separates two words. Defaults to `50`."""

    greeting_duration_millis: int
    """Longest greeting that a person gives. Defaults to `3500`."""

    greeting_silence_duration_millis: int
    """Silence that ends a greeting. Defaults to `1500`."""

    greeting_total_analysis_time_millis: int
    """Time in which a greeting is listened to. Defaults to `5000`."""

    initial_silence_millis: int
    """Silence at the start after which the detection gives up. Defaults to `3500`."""

    maximum_number_of_words: int
    """More words than this are a machine. Defaults to `5`."""

    maximum_word_length_millis: int
    """Longest word. Defaults to `3500`."""

    silence_threshold: int
    """How loud a sound must be not to be silence. Defaults to `256`."""

    total_analysis_time_millis: int
    """Time after which the detection decides. Defaults to `3500`."""
