# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["AISummarizeParams"]


class AISummarizeParams(TypedDict, total=False):
    bucket: Required[str]
    """The storage bucket that the file is in."""

    filename: Required[str]
    """The file's name in the bucket."""

    system_prompt: str
    """What the summary should look like, in your own words."""
