"""How type checkers see raw and streaming access: the same arguments, another result.

None of this does anything at run time, where a resource looks at its mode instead.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, TypeVar, overload

from typing_extensions import Concatenate, ParamSpec

from .async_pagination import AsyncPage
from .async_responses import AsyncAPIResponse, AsyncBinaryAPIResponse
from .paginator import AsyncPaginator
from .sync_responses import APIResponse, BinaryAPIResponse

__all__ = ["async_raw", "async_streamed", "raw", "streamed"]

P = ParamSpec("P")
T = TypeVar("T")
PageT = TypeVar("PageT", bound=AsyncPage[Any])
R_co = TypeVar("R_co", covariant=True)


class _Method(Protocol[P, R_co]):
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...


@overload
def raw(
    method: Callable[Concatenate[Any, P], BinaryAPIResponse],
) -> _Method[P, BinaryAPIResponse]: ...
@overload
def raw(method: Callable[Concatenate[Any, P], T]) -> _Method[P, APIResponse[T]]: ...
def raw(method: Any) -> Any:
    """The method with `with_raw_response`: it returns the answer."""
    return method


@overload
def streamed(
    method: Callable[Concatenate[Any, P], BinaryAPIResponse],
) -> _Method[P, AbstractContextManager[BinaryAPIResponse]]: ...
@overload
def streamed(
    method: Callable[Concatenate[Any, P], T],
) -> _Method[P, AbstractContextManager[APIResponse[T]]]: ...
def streamed(method: Any) -> Any:
    """The method with `with_streaming_response`: it returns a context manager of the answer."""
    return method


@overload
def async_raw(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, AsyncBinaryAPIResponse]],
) -> _Method[P, Awaitable[AsyncBinaryAPIResponse]]: ...
@overload
def async_raw(
    method: Callable[Concatenate[Any, P], AsyncPaginator[Any, PageT]],
) -> _Method[P, Awaitable[AsyncAPIResponse[PageT]]]: ...
@overload
def async_raw(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]],
) -> _Method[P, Awaitable[AsyncAPIResponse[T]]]: ...
def async_raw(method: Any) -> Any:
    """The method with `with_raw_response`: awaiting it gives the answer."""
    return method


@overload
def async_streamed(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, AsyncBinaryAPIResponse]],
) -> _Method[P, AbstractAsyncContextManager[AsyncBinaryAPIResponse]]: ...
@overload
def async_streamed(
    method: Callable[Concatenate[Any, P], AsyncPaginator[Any, PageT]],
) -> _Method[P, AbstractAsyncContextManager[AsyncAPIResponse[PageT]]]: ...
@overload
def async_streamed(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]],
) -> _Method[P, AbstractAsyncContextManager[AsyncAPIResponse[T]]]: ...
def async_streamed(method: Any) -> Any:
    """The method with `with_streaming_response`: it returns an async context manager."""
    return method
