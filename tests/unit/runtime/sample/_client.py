"""The client classes of the sample API."""

from __future__ import annotations

from runtime.async_client import AsyncClient
from runtime.lazy import cached_property
from runtime.sync_client import SyncClient

from .things import AsyncThings, Things


class Sample(SyncClient):
    @cached_property
    def things(self) -> Things:
        return Things(self)


class AsyncSample(AsyncClient):
    @cached_property
    def things(self) -> AsyncThings:
        return AsyncThings(self)
