"""Dumps a model as JSON text.

Every object of the model is a JSON object with its class in `class`; fields with their default are
omitted. Keys are sorted, so the text depends on the model alone. `load_model` restores an equal model.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any

from .api import Api
from .load import FORMAT, VERSION


def dump(api: Api) -> str:
    """The model as JSON text."""
    value = {"format": FORMAT, "version": VERSION, "api": encode(api)}
    return json.dumps(value, indent=1, sort_keys=True, allow_nan=False) + "\n"


def encode(value: object) -> object:
    """A value made of the model's classes, or of dataclasses like them, as JSON values."""
    match value:
        case Enum():
            return value.value
        case float() if not math.isfinite(value):
            return {"class": "float", "value": repr(value)}
        case None | str() | int() | float():
            return value
        case tuple():
            return [encode(entry) for entry in value]
        case Mapping():
            return {str(key): encode(entry) for key, entry in value.items()}
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"`{type(value).__name__}` is not a class of the model")
    encoded: dict[str, object] = {"class": type(value).__name__}
    for field in fields(value):
        entry = getattr(value, field.name)
        if not _is_default(field, entry):
            encoded[field.name] = encode(entry)
    return encoded


def _is_default(field: Field[Any], value: object) -> bool:
    """Whether a field can be omitted: `0` is not `False`, and `1` is not `1.0`."""
    default = field.default
    if field.default_factory is not MISSING:
        default = field.default_factory()
    return default is not MISSING and type(default) is type(value) and bool(default == value)
