"""Builds pydantic validators, in one thread at a time.

Models are built when they are first used. While pydantic (before 2.14) builds one, other threads
see an incomplete class, and may get a dictionary instead of a model.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, TypeVar

from .typeguards import is_class

if TYPE_CHECKING:
    from pydantic import BaseModel, TypeAdapter

__all__ = ["adapter_of", "build_deeply", "building", "built", "json_validator"]


Result = TypeVar("Result")


class _Lock:
    """A lock that is replaced after a fork, because a thread of the parent may have held it."""

    def __init__(self) -> None:
        self.renew()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self.renew)

    def renew(self) -> None:
        # Building a model builds those that it refers to, in the same thread.
        self.lock = threading.RLock()


_LOCK = _Lock()


_OF_THREAD = threading.local()


@contextmanager
def building() -> Generator[None]:
    """Hold the lock under which validators are built."""
    if getattr(_OF_THREAD, "builds_for_another", False):
        yield
        return
    with _LOCK.lock:
        yield


def build_deeply(action: Callable[[], Result]) -> Result:
    """Build something whose models refer to one another too deeply for the stack.

    The thread that calls this holds the lock, and waits for the one that builds.
    """

    from .deep_stack import with_deep_stack

    def run() -> Result:
        _OF_THREAD.builds_for_another = True
        return action()

    return with_deep_stack(run)


def built(model: type[BaseModel]) -> type[BaseModel]:
    """The model, with its validator built."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return model


def adapter_of(hint: Any) -> TypeAdapter[Any]:
    """The adapter of a type, built once."""
    try:
        # Unions are equal whatever their order is, but the order decides between variants.
        return _cached_adapter(hint, repr(hint))
    except TypeError:
        return _new_adapter(hint)


def json_validator(hint: Any) -> Callable[..., Any]:
    """A function that parses JSON as a type, and raises `ValidationError` if it does not match."""
    validate: Callable[..., Any]
    if is_class(hint) and hasattr(hint, "__pydantic_validator__"):
        validate = built(hint).__pydantic_validator__.validate_json
    else:
        validate = adapter_of(hint).validate_json
    # A key of JSON is the name of the API, and never the one of the attribute.
    return partial(validate, by_alias=True, by_name=False) if _has_by_name() else validate


@lru_cache(maxsize=1)
def _has_by_name() -> bool:
    """Whether pydantic, from version 2.11, can tell names from aliases at each call."""
    from pydantic import VERSION

    return tuple(map(int, VERSION.split(".")[:2])) >= (2, 11)


def _new_adapter(hint: Any, _: str = "") -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    with building():
        try:
            return TypeAdapter(hint)
        except RecursionError:
            return build_deeply(lambda: TypeAdapter(hint))


_cached_adapter = lru_cache(maxsize=4096)(_new_adapter)
