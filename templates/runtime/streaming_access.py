"""Streaming access of the asynchronous client: methods for `async with` instead of `await`."""

from __future__ import annotations

import inspect
from collections.abc import Generator
from functools import wraps
from typing import Any

from .async_engine import AsyncResponseContextManager

__all__ = ["StreamingAccess"]


class StreamingAccess:
    """A resource or client whose methods return context managers.

    The methods are coroutines, which `async with` does not accept: each is wrapped in a context
    manager that awaits it when it is entered.
    """

    def __init__(self, target: Any) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._target, name)
        if not callable(found):
            return StreamingAccess(found) if hasattr(found, "_mode") else found

        @wraps(found)
        def method(*positional: Any, **named: Any) -> Any:
            result = found(*positional, **named)
            return _Entered(result) if inspect.isawaitable(result) else result

        return method

    def __dir__(self) -> list[str]:
        return dir(self._target)


class _Entered(AsyncResponseContextManager[Any]):
    """A context manager around a coroutine that returns one."""

    def __init__(self, coroutine: Any) -> None:
        self._coroutine = coroutine
        super().__init__(self._start)

    def __await__(self) -> Generator[Any, None, _Entered]:
        return _same(self).__await__()

    async def _start(self) -> Any:
        inner = await self._coroutine
        return await inner.__aenter__()


async def _same(manager: _Entered) -> _Entered:
    return manager
