"""Types of raw and streaming access: the arguments of a method with a wrapped result.

They are only for type checkers: at run time, a resource reads its mode instead.
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

__all__ = [
    "AsyncRawResult",
    "AsyncStreamedResult",
    "Either_co",
    "RawResult",
    "Stream_co",
    "StreamedResult",
    "Whole_co",
    "async_raw",
    "async_streamed",
    "raw",
    "streamed",
]

P = ParamSpec("P")
T = TypeVar("T")
PageT = TypeVar("PageT", bound=AsyncPage[Any])
R_co = TypeVar("R_co", covariant=True)
Whole_co = TypeVar("Whole_co", covariant=True)
Stream_co = TypeVar("Stream_co", covariant=True)
Either_co = TypeVar("Either_co", covariant=True)

RawResult = APIResponse[T]
StreamedResult = AbstractContextManager[APIResponse[T]]
AsyncRawResult = Awaitable[AsyncAPIResponse[T]]
AsyncStreamedResult = AbstractAsyncContextManager[AsyncAPIResponse[T]]


class _Method(Protocol[P, R_co]):
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...


@overload
def raw(
    method: Callable[Concatenate[Any, P], BinaryAPIResponse],
) -> _Method[P, BinaryAPIResponse]: ...
@overload
def raw(method: Callable[Concatenate[Any, P], T]) -> _Method[P, APIResponse[T]]: ...
def raw(method: Any) -> Any:
    """The method with `with_raw_response`: it returns the response."""
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
    """The method with `with_streaming_response`: it returns a context manager of the response."""
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
    """The method with `with_raw_response`: awaiting it returns the response."""
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
