# Generated from the Telnyx API 2.0.0. Do not edit.

"""Builds pydantic validators, in one thread at a time.

Models are built when they are first used. While pydantic (before 2.14) builds one, other threads
see an incomplete class, and may get a dictionary instead of a model.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Generator
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import BaseModel, TypeAdapter

__all__ = ["adapter_of", "building", "built"]


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


@contextmanager
def building() -> Generator[None]:
    """Hold the lock under which validators are built."""
    with _LOCK.lock:
        yield


def built(model: type[BaseModel]) -> type[BaseModel]:
    """The model, with its validator built."""
    if not model.__pydantic_complete__:
        with building():
            # Validating an empty list makes pydantic complete a class with forward references.
            model.model_rebuild()
    return model


def adapter_of(hint: Any) -> TypeAdapter[Any]:
    """The adapter of a type, built once."""
    try:
        return _cached_adapter(hint)
    except TypeError:
        return _new_adapter(hint)


def _new_adapter(hint: Any) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    with building():
        return TypeAdapter(hint)


_cached_adapter = lru_cache(maxsize=4096)(_new_adapter)
