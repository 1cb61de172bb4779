# Generated from the Telnyx API 2.0.0. Do not edit.

"""Pages of lists: what list methods return."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from typing_extensions import Self

from .pagination import BasePage

if TYPE_CHECKING:
    from .async_engine import AsyncEngine

__all__ = ["AsyncPage"]

T = TypeVar("T")


class AsyncPage(BasePage[T], Generic[T]):
    """One page of a list. Iterating over it yields the items of this and all later pages.

    The API decides how many pages there are. To limit them, use `iter_items(max_items=...)`.
    """

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page._page_items():
                yield item

    async def iter_items(self, max_items: int | None = None) -> AsyncIterator[T]:
        """Iterate over the items of this and all later pages, at most `max_items`."""
        left = max_items
        if left == 0:
            return
        async for item in self:
            yield item
            if left is not None:
                left -= 1
                if left <= 0:
                    return

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Iterate over this page and all later ones, which are fetched as needed."""
        page = self
        while True:
            yield page
            info = page.next_page_info()
            if info is None:
                return
            following = await page.get_next_page()
            if following._repeats(page, info):
                return
            page = following

    async def get_next_page(self) -> Self:
        """Fetch the next page."""
        call, history = self._next_call()
        engine: AsyncEngine = self._origin().engine
        return cast(Self, await engine.page(call, history))
