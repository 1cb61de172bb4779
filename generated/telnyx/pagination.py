# Generated from the Telnyx API 2.0.0. Do not edit.

"""Page classes: the results of list operations."""

from __future__ import annotations

from typing import Generic, TypeVar

from ._core.async_pagination import AsyncPage
from ._core.models import Model
from ._core.page_schemes import PageNumber
from ._core.sync_pagination import SyncPage

__all__ = [
    "SyncDefaultFlatPagination",
    "AsyncDefaultFlatPagination",
    "SyncDefaultFlatPaginationTopLevelArray",
    "AsyncDefaultFlatPaginationTopLevelArray",
]

T = TypeVar("T")


class DefaultFlatPaginationMeta(Model):
    """The `meta` of a page."""

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


class SyncDefaultFlatPagination(SyncPage[T], Generic[T]):
    """One page of a list. `page[number]` is the number of the page; the items are `data`."""

    data: list[T] = []
    meta: DefaultFlatPaginationMeta | None = None

    _scheme = PageNumber(
        argument="page[number]",
        items=("data",),
        next=("meta", "cursors", "after"),
        current=("meta", "page_number"),
        last=("meta", "total_pages"),
        size="page[size]",
        cursor="page[after]",
    )


class AsyncDefaultFlatPagination(AsyncPage[T], Generic[T]):
    """One page of a list. `page[number]` is the number of the page; the items are `data`."""

    data: list[T] = []
    meta: DefaultFlatPaginationMeta | None = None

    _scheme = PageNumber(
        argument="page[number]",
        items=("data",),
        next=("meta", "cursors", "after"),
        current=("meta", "page_number"),
        last=("meta", "total_pages"),
        size="page[size]",
        cursor="page[after]",
    )


class SyncDefaultFlatPaginationTopLevelArray(SyncPage[T], Generic[T]):
    """One page of a list. `page[number]` is the number of the page; the items are the response
    itself.
    """

    items: list[T] = []

    _scheme = PageNumber(argument="page[number]", items=(), size="page[size]")


class AsyncDefaultFlatPaginationTopLevelArray(AsyncPage[T], Generic[T]):
    """One page of a list. `page[number]` is the number of the page; the items are the response
    itself.
    """

    items: list[T] = []

    _scheme = PageNumber(argument="page[number]", items=(), size="page[size]")
