# Generated from the Telnyx API 2.0.0. Do not edit.

"""Lists of the asynchronous client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any, Generic, TypeVar

from .async_pagination import AsyncPage

__all__ = ["AsyncPaginator"]

T = TypeVar("T")
PageT = TypeVar("PageT", bound=AsyncPage[Any])


class AsyncPaginator(Generic[T, PageT]):
    """A list whose first page is fetched when it is used.

    `await` it to get its first page, or iterate over all of its items with `async for`.
    """

    def __init__(self, fetch: Callable[[], Awaitable[PageT]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._fetch().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._fetch():
            yield item

    async def iter_items(self, max_items: int | None = None) -> AsyncIterator[T]:
        """Iterate over the items of all pages, at most `max_items`."""
        page = await self._fetch()
        async for item in page.iter_items(max_items):
            yield item

    async def iter_pages(self) -> AsyncIterator[PageT]:
        """Iterate over all pages, which are fetched as needed."""
        page = await self._fetch()
        async for each in page.iter_pages():
            yield each
