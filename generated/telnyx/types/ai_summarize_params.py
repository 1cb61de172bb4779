from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["AISummarizeParams"]


class AISummarizeParams(TypedDict, total=False):
    """Arguments of `POST /ai/summarize`."""

    bucket: Required[str]
    filename: Required[str]
    system_prompt: str
