# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .audio_visualizer_config import AudioVisualizerConfig
from .audio_visualizer_config_param import AudioVisualizerConfigParam

__all__ = ["WidgetSettingsParam"]


class WidgetSettingsParam(TypedDict, total=False):
    """How the widget looks that puts the assistant on a web page."""

    agent_thinking_text: str
    """What it shows while the assistant thinks."""

    audio_visualizer_config: AudioVisualizerConfig | AudioVisualizerConfigParam
    """How the widget shows that somebody speaks."""

    default_state: Literal["expanded", "collapsed"]
    """Whether it is open at first."""

    give_feedback_url: str | None
    """Where a click on the feedback button leads. No button if null."""

    logo_icon_url: str | None
    """Picture in its corner. The default one if null."""

    position: Literal["fixed", "static"]
    """Whether it floats over the page or stands in it."""

    report_issue_url: str | None
    """Where a click on the problem button leads. No button if null."""

    speak_to_interrupt_text: str
    """What it shows to say that one may interrupt."""

    start_call_text: str
    """Words on the button that starts a call."""

    theme: Literal["light", "dark"]
    """Light or dark."""

    view_history_url: str | None
    """Where a click on the history button leads. No button if null."""
