# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of arguments and options."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Iterator, Mapping, Sequence
from os import PathLike
from typing import IO, Any, Protocol, TypedDict, TypeVar, Union, overload

from .transport import Timeout

__all__ = [
    "Body",
    "FileContent",
    "FileTypes",
    "Headers",
    "NOT_GIVEN",
    "NotGiven",
    "Omit",
    "Query",
    "RequestOptions",
    "SequenceNotStr",
    "Timeout",
    "is_given",
    "not_given",
    "omit",
]


class Omit:
    """Marks an argument that is not sent, unlike `None`, which is sent as null.

    As the value of a header it removes a default header.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"


class NotGiven:
    """Marks an option that is not set, where `None` is a value."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "not_given"


omit = Omit()
not_given = NotGiven()
NOT_GIVEN = not_given


def is_given(value: object) -> bool:
    """Whether a value is neither `omit` nor `not_given`."""
    return not isinstance(value, (Omit, NotGiven))


Headers = Mapping[str, Union[str, Omit]]
"""Headers by name; `omit` removes a default header."""

Query = Mapping[str, object]
"""Query parameters by name."""

Body = object
"""A body, or a mapping whose entries are added to one."""

FileContent = Union[
    bytes, bytearray, IO[bytes], PathLike[str], Iterable[bytes], AsyncIterable[bytes]
]
"""The content of a file: bytes, a path, an open file, or an iterator of chunks."""

FileTypes = Union[
    FileContent,
    tuple[Union[str, None], FileContent],
    tuple[Union[str, None], FileContent, Union[str, None]],
    tuple[Union[str, None], FileContent, Union[str, None], Mapping[str, str]],
]
"""A file: its content, `(name, content)`, `(name, content, content type)`, or the same with the
headers of its part of a multipart body."""


class ExtraHeadersOption(TypedDict, total=False):
    extra_headers: Headers | None
    """Headers to add to the request, or to remove with `omit`."""


class ExtraQueryOption(TypedDict, total=False):
    extra_query: Query | None
    """Query parameters to add."""


class ExtraBodyOption(TypedDict, total=False):
    extra_body: Body | None
    """Entries to add to the body."""


class TimeoutOption(TypedDict, total=False):
    timeout: float | Timeout | NotGiven | None
    """Timeout in seconds, or an `httpx.Timeout`; `None` disables it."""


class DeadlineOption(TypedDict, total=False):
    deadline: float | None
    """Seconds for the whole call, including retries and the delays between them."""


class MaxRetriesOption(TypedDict, total=False):
    max_retries: int
    """Maximum number of retries of a failed request."""


class RetryUnsafeOption(TypedDict, total=False):
    retry_unsafe: bool
    """Also retry requests that may already have been processed."""


class IdempotencyKeyOption(TypedDict, total=False):
    idempotency_key: str | None
    """Idempotency key of the request; `None` sends none."""


class RequestOptions(
    ExtraHeadersOption,
    ExtraQueryOption,
    ExtraBodyOption,
    TimeoutOption,
    DeadlineOption,
    MaxRetriesOption,
    RetryUnsafeOption,
    IdempotencyKeyOption,
    total=False,
):
    """Options that every method takes. A documented argument of the same name takes precedence."""


T_co = TypeVar("T_co", covariant=True)


class SequenceNotStr(Protocol[T_co]):
    """A sequence such as a list or tuple, but not a string."""

    @overload
    def __getitem__(self, index: int, /) -> T_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...
    def __contains__(self, value: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
    def count(self, value: Any, /) -> int: ...
    def __reversed__(self) -> Iterator[T_co]: ...
