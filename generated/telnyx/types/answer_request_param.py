# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

__all__ = ["AnswerRequestWebhookRetriesPoliciesValueParam"]


class AnswerRequestWebhookRetriesPoliciesValueParam(TypedDict, total=False):
    retries_ms: Iterable[int]
    """Milliseconds to wait before each further try. Five of them at most, a minute in all. At most
    5 entries.
    """
