"""Resources: groups of operations, as attributes of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from .async_client import async_engine_of
from .response_mode import ResponseMode
from .streaming_access import StreamingAccess
from .sync_client import sync_engine_of

if TYPE_CHECKING:
    from typing_extensions import Self

    from .async_client import AsyncClient
    from .operation import Operation
    from .pagination import AsyncPaginator
    from .realtime import AsyncConnectionManager, ConnectionManager
    from .sync_client import SyncClient

__all__ = ["AsyncResource", "SyncResource"]

T = TypeVar("T")
SyncT = TypeVar("SyncT", bound="SyncResource")
AsyncT = TypeVar("AsyncT", bound="AsyncResource")


class SyncResource:
    """A group of operations."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        self._engine, self._mode = sync_engine_of(client)

    def _sub(self, kind: type[SyncT]) -> SyncT:
        """A resource below this one; it returns what this one returns: results or answers."""
        made = kind(self._client)
        made._mode = self._mode
        return made

    def _in(self, mode: ResponseMode) -> Self:
        other = type(self)(self._client)
        other._mode = mode
        return other

    # The arguments say nothing of the result: the generated method's annotation does.
    def _call(self, operation: Operation, arguments: dict[str, Any]) -> T:  # type: ignore[type-var]
        return cast(T, self._engine.run(operation, arguments, self._mode))

    def _connect(self, operation: Operation, arguments: dict[str, Any]) -> ConnectionManager[Any]:
        from .realtime import ConnectionManager

        return ConnectionManager[Any](self._engine, operation, arguments)

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self):
            """The same operations, returning the answer as it came, with status and headers."""
            return self._in(ResponseMode.RAW)

        @property
        def with_streaming_response(self):
            """The same operations, returning context managers of answers not yet read."""
            return self._in(ResponseMode.STREAMING)


class AsyncResource:
    """A group of operations."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._engine, self._mode = async_engine_of(client)

    def _sub(self, kind: type[AsyncT]) -> AsyncT:
        """A resource below this one; it returns what this one returns: results or answers."""
        made = kind(self._client)
        made._mode = self._mode
        return made

    def _in(self, mode: ResponseMode) -> Self:
        other = type(self)(self._client)
        other._mode = mode
        return other

    # The arguments say nothing of the result: the generated method's annotation does.
    async def _call(
        self, operation: Operation, arguments: dict[str, Any]
    ) -> T:  # pyright: ignore[reportInvalidTypeVarUse]
        return cast(T, await self._engine.run(operation, arguments, self._mode))

    def _paginate(
        self, operation: Operation, arguments: dict[str, Any]
    ) -> AsyncPaginator[Any, Any]:
        """The list that an operation gives; in the other modes, the answer itself."""
        if self._mode is not None:
            answer: Any = self._engine.run(operation, arguments, self._mode)
            return cast("AsyncPaginator[Any, Any]", answer)
        from .pagination import AsyncPaginator

        return AsyncPaginator[Any, Any](lambda: self._engine.run(operation, arguments, None))

    def _connect(
        self, operation: Operation, arguments: dict[str, Any]
    ) -> AsyncConnectionManager[Any]:
        from .realtime import AsyncConnectionManager

        return AsyncConnectionManager[Any](self._engine, operation, arguments)

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self):
            """The same operations, returning the answer as it came, with status and headers."""
            return self._in(ResponseMode.RAW)

        @property
        def with_streaming_response(self):
            """The same operations, returning context managers of answers not yet read."""
            return StreamingAccess(self._in(ResponseMode.STREAMING))
