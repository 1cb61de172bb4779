from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["AnsweringMachineDetectionConfigParam"]


class AnsweringMachineDetectionConfigParam(TypedDict, total=False):
    """Fine points of the detection. All times are in milliseconds. Not used by `premium`."""

    after_greeting_silence_millis: int
    """Silence after a greeting that ends it. The API's default is `800`."""

    between_words_silence_millis: int
    """Silence that separates two words. The API's default is `50`."""

    greeting_duration_millis: int
    """Longest greeting that a person gives. The API's default is `3500`."""

    greeting_silence_duration_millis: int
    """Silence that ends a greeting. The API's default is `1500`."""

    greeting_total_analysis_time_millis: int
    """Time in which a greeting is listened to. The API's default is `5000`."""

    initial_silence_millis: int
    """Silence at the start after which the detection gives up. The API's default is `3500`."""

    maximum_number_of_words: int
    """More words than this are a machine. The API's default is `5`."""

    maximum_word_length_millis: int
    """Longest word. The API's default is `3500`."""

    silence_threshold: int
    """How loud a sound must be not to be silence. The API's default is `256`."""

    total_analysis_time_millis: int
    """Time after which the detection decides. The API's default is `3500`."""
