# Generated from the Files 1. Do not edit.

"""Page classes: the results of list operations."""

from __future__ import annotations

from typing import Generic, TypeVar

from ._core.async_pagination import AsyncPage
from ._core.page_schemes import Cursor
from ._core.sync_pagination import SyncPage

__all__ = ["SyncCursorPage", "AsyncCursorPage"]

T = TypeVar("T")


class SyncCursorPage(SyncPage[T], Generic[T]):
    """One page of a list. `cursor` is the cursor from the previous page; the items are `items`."""

    items: list[T] = []
    next_cursor: str | None = None

    _scheme = Cursor(argument="cursor", items=("items",), next=("next_cursor",), size="limit")


class AsyncCursorPage(AsyncPage[T], Generic[T]):
    """One page of a list. `cursor` is the cursor from the previous page; the items are `items`."""

    items: list[T] = []
    next_cursor: str | None = None

    _scheme = Cursor(argument="cursor", items=("items",), next=("next_cursor",), size="limit")
