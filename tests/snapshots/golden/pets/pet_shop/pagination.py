# Generated from the Pet Shop 1.2. Do not edit.

"""Page classes: the results of list operations."""

from __future__ import annotations

from typing import Generic, TypeVar

from ._core.async_pagination import AsyncPage
from ._core.models import Model
from ._core.page_schemes import PageNumber
from ._core.sync_pagination import SyncPage

__all__ = ["SyncPageNumberPage", "AsyncPageNumberPage"]

T = TypeVar("T")


class PageNumberPageMeta(Model):
    """The `meta` of a page."""

    page_number: int | None = None
    total_pages: int | None = None


class SyncPageNumberPage(SyncPage[T], Generic[T]):
    """One page of a list. `page[number]` is the number of the page; the items are `data`."""

    data: list[T] = []
    meta: PageNumberPageMeta | None = None

    _scheme = PageNumber(
        argument="page[number]",
        items=("data",),
        current=("meta", "page_number"),
        last=("meta", "total_pages"),
        size="page[size]",
    )


class AsyncPageNumberPage(AsyncPage[T], Generic[T]):
    """One page of a list. `page[number]` is the number of the page; the items are `data`."""

    data: list[T] = []
    meta: PageNumberPageMeta | None = None

    _scheme = PageNumber(
        argument="page[number]",
        items=("data",),
        current=("meta", "page_number"),
        last=("meta", "total_pages"),
        size="page[size]",
    )
