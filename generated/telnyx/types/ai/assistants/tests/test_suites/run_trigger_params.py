# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["RunTriggerParams"]


class RunTriggerParams(TypedDict, total=False):
    destination_version_id: str
    """Version of the assistant to test. The main one if left out."""
