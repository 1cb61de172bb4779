# Generated from the Telnyx API 2.0.0. Do not edit.

"""Resources: groups of operations, as attributes of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from .async_client import async_engine_of
from .client import BaseResource
from .response_mode import ResponseMode
from .streaming_access import StreamingAccess
from .sync_client import sync_engine_of

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .async_realtime import AsyncConnectionManager
    from .operation import Operation
    from .paginator import AsyncPaginator
    from .sync_client import SyncClient
    from .sync_realtime import ConnectionManager

__all__ = ["AsyncResource", "SyncResource"]

T = TypeVar("T")


class SyncResource(BaseResource):
    """A group of operations of the synchronous client."""

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client)
        self._engine, self._mode = sync_engine_of(client)

    # The result type is known from the annotation of the generated method, not from arguments.
    def _call(self, operation: Operation, arguments: dict[str, Any]) -> T:  # type: ignore[type-var]
        return cast(T, self._engine.run(operation, arguments, self._mode))

    def _run(self, operation: Operation, arguments: dict[str, Any]) -> None:
        """Call an operation without a result; in the other modes, return the response."""
        return cast(None, self._engine.run(operation, arguments, self._mode))

    def _connect(self, operation: Operation, arguments: dict[str, Any]) -> ConnectionManager[Any]:
        from .sync_realtime import ConnectionManager

        return ConnectionManager[Any](self._engine, operation, arguments)

    if not TYPE_CHECKING:

        @property
        def with_streaming_response(self):
            """The same operations, returning context managers of responses not yet read."""
            return self._in(ResponseMode.STREAMING)


class AsyncResource(BaseResource):
    """A group of operations of the asynchronous client."""

    def __init__(self, client: AsyncClient) -> None:
        super().__init__(client)
        self._engine, self._mode = async_engine_of(client)

    # The result type is known from the annotation of the generated method, not from arguments.
    async def _call(
        self, operation: Operation, arguments: dict[str, Any]
    ) -> T:  # pyright: ignore[reportInvalidTypeVarUse]
        return cast(T, await self._engine.run(operation, arguments, self._mode))

    async def _run(self, operation: Operation, arguments: dict[str, Any]) -> None:
        return cast(None, await self._engine.run(operation, arguments, self._mode))

    def _paginate(
        self, operation: Operation, arguments: dict[str, Any]
    ) -> AsyncPaginator[Any, Any]:
        """The list that an operation returns; in the other modes, the response itself."""
        if self._mode is not None:
            response: Any = self._engine.run(operation, arguments, self._mode)
            return cast("AsyncPaginator[Any, Any]", response)
        from .paginator import AsyncPaginator

        return AsyncPaginator[Any, Any](lambda: self._engine.run(operation, arguments, None))

    def _connect(
        self, operation: Operation, arguments: dict[str, Any]
    ) -> AsyncConnectionManager[Any]:
        from .async_realtime import AsyncConnectionManager

        return AsyncConnectionManager[Any](self._engine, operation, arguments)

    if not TYPE_CHECKING:

        @property
        def with_streaming_response(self):
            """The same operations, returning context managers of responses not yet read."""
            return StreamingAccess(self._in(ResponseMode.STREAMING))
