# Generated from the Telnyx API 2.0.0. Do not edit.

"""Pages of lists: what list methods return."""

# Made from async_pagination.py by `make runtime`: edit that file instead.

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from typing_extensions import Self

from .pagination import BasePage

if TYPE_CHECKING:
    from .sync_engine import SyncEngine

__all__ = ["SyncPage"]

T = TypeVar("T")


class SyncPage(BasePage[T], Generic[T]):
    """One page of a list. Iterating over it yields the items of this and all later pages.

    The API decides how many pages there are. To limit them, use `iter_items(max_items=...)`.
    """

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # pydantic's yields fields
        for page in self.iter_pages():
            yield from page._page_items()

    def iter_items(self, max_items: int | None = None) -> Iterator[T]:
        """Iterate over the items of this and all later pages, at most `max_items`."""
        left = max_items
        if left == 0:
            return
        for item in self:
            yield item
            if left is not None:
                left -= 1
                if left <= 0:
                    return

    def iter_pages(self) -> Iterator[Self]:
        """Iterate over this page and all later ones, which are fetched as needed."""
        page = self
        while True:
            yield page
            info = page.next_page_info()
            if info is None:
                return
            following = page.get_next_page()
            if following._repeats(page, info):
                return
            page = following

    def get_next_page(self) -> Self:
        """Fetch the next page."""
        call, history = self._next_call()
        engine: SyncEngine = self._origin().engine
        return cast(Self, engine.page(call, history))
