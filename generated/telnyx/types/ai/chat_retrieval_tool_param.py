"""`ChatRetrievalToolParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .chat_retrieval_param import ChatRetrievalParam

__all__ = ["ChatRetrievalToolParam"]


class ChatRetrievalToolParam(TypedDict, total=False):
    """A search in embedded buckets that the model can use."""

    retrieval: Required[ChatRetrievalParam]
    """Where to search."""

    type: Required[Literal["retrieval"]]
    """Always `retrieval`."""
