# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from ..._core.models import Model

__all__ = ["TranscriptionSettingsConfig"]


class TranscriptionSettingsConfig(Model):
    """Fine points of an engine. Each one names the engines that know it in its limits and
    defaults.
    """

    eager_eot_threshold: float | None = None
    """How sure `deepgram/flux` must be of the end of a turn before an answer is prepared. At least
    0.3. At most 0.9. Defaults to `0.8`.
    """

    enable_endpoint_detection: bool | None = None
    """Whether `soniox/stt-rt-v4` finds the end of a turn by what is said. Defaults to `False`."""

    end_of_turn_confidence_threshold: float | None = None
    """How sure `assemblyai/universal-streaming` must be of the end of a turn. At least 0. At most
    1. Defaults to `0.4`.
    """

    eot_threshold: float | None = None
    """How sure `deepgram/flux` must be of the end of a turn before it is final. At least 0.5. At
    most 0.9. Defaults to `0.8`.
    """

    eot_timeout_ms: int | None = None
    """Milliseconds of silence after which `deepgram/flux` ends a turn in any case. At least 500. At
    most 10000. Defaults to `5000`.
    """

    interim_results: bool | None = None
    """Whether text is sent on before it is final. Defaults to `False`."""

    keyterm: str | None = None
    """Words to listen for, separated by commas."""

    max_endpoint_delay_ms: int | None = None
    """Milliseconds that `soniox/stt-rt-v4` takes at most to decide that a turn is over. At least
    500. At most 3000.
    """

    max_turn_silence: int | None = None
    """Milliseconds of silence after which `assemblyai/universal-streaming` ends a turn in any case.
    At least 100. At most 5000. Defaults to `1280`.
    """

    min_turn_silence: int | None = None
    """Milliseconds of silence that `assemblyai/universal-streaming` needs before it ends a turn it
    is sure of. At least 100. At most 5000. Defaults to `400`.
    """

    numerals: bool | None = None
    """Whether numbers are written in digits."""

    smart_format: bool | None = None
    """Whether dates, times, amounts and the like are written as people write them."""
