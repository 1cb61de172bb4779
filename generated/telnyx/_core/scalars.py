"""Single values as a server reads them: in paths, queries, forms and JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from pathlib import PurePath
from typing import Any, cast
from uuid import UUID

from .types import NotGiven, Omit

__all__ = ["OmittedInside", "is_mapping", "is_sequence", "json_default", "plain", "text_of"]


def text_of(value: object) -> str:
    """A scalar as text: `true` and `false`, ISO 8601 dates, enum values, nothing for null."""
    if isinstance(value, str):
        return value.value if isinstance(value, Enum) else str(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return text_of(cast(object, value.value))
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray)):
        return value.decode()
    return str(value)


def is_mapping(value: object) -> bool:
    """Whether a value is written as an object: a mapping or a model."""
    return isinstance(value, Mapping) or hasattr(value, "model_dump")


def is_sequence(value: object) -> bool:
    """Whether a value is written as an array."""
    if isinstance(value, (str, bytes, bytearray, Mapping)) or hasattr(value, "model_dump"):
        return False
    return isinstance(value, Iterable)


class OmittedInside(Exception):
    """Somewhere inside a value an entry is marked as omitted."""


def json_default(value: Any) -> object:
    """What `json` cannot write by itself."""
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, Enum):
        return cast(object, value.value)
    if isinstance(value, (Omit, NotGiven)):
        raise OmittedInside
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, object]", value))
    if isinstance(value, (bytes, bytearray)):
        return value.decode()
    if isinstance(value, Iterable):
        return list(cast("Iterable[object]", value))
    if isinstance(value, (UUID, Decimal, PurePath)):
        return str(value)
    raise TypeError(f"A value of type {type(value).__name__} cannot be written as JSON.")


def plain(value: Any) -> Any:
    """The value without entries that are omitted, and without models."""
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, object]", value).items()
        return {k: plain(v) for k, v in entries if not isinstance(v, (Omit, NotGiven))}
    if is_sequence(value):
        return [plain(v) for v in value if not isinstance(v, (Omit, NotGiven))]
    return value
