"""A model as JSON text, and back again without loss.

Every object of the model is a JSON object whose `class` is its name; fields that have their default
are left out. The text depends on the model alone: keys are sorted, and a model that is read back is
equal to the one that was written. `version` grows when an old text can no longer be read.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any

from ..diagnostics import Location, codes, fail
from .api import Api
from .load import ModelDecodeError, decode

_FORMAT = "sdkwright-model"
_VERSION = 2


def dump(api: Api) -> str:
    """The model as JSON text."""
    value = {"format": _FORMAT, "version": _VERSION, "api": encode(api)}
    return json.dumps(value, indent=1, sort_keys=True, allow_nan=False) + "\n"


def restore(text: str, name: str = "the model") -> Api:
    """The model that `dump` wrote; messages call the text `name`. Raises `InputError`."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        place = Location(name, "", error.lineno, error.colno)
        fail(codes.MODEL_INVALID, f"This is not JSON: {error.msg}.", place, _HINT)
    except (ValueError, RecursionError):
        fail(codes.MODEL_INVALID, "This is not a model.", Location(name), _HINT)
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        fail(codes.MODEL_INVALID, "This is not a dumped model.", Location(name), _HINT)
    if value.get("version") != _VERSION:
        fail(
            codes.MODEL_VERSION,
            f"This model has version {value.get('version')!r}, and only {_VERSION} can be read.",
            Location(name, "/version"),
            _HINT,
        )
    try:
        restored = decode(Api, value.get("api"), "/api")
    except ModelDecodeError as misfit:
        fail(codes.MODEL_INVALID, misfit.message, Location(name, misfit.pointer), _HINT)
    assert isinstance(restored, Api)
    return restored


_HINT = "Write it with `sdkwright generate --dump-model FILE`."


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
        raise TypeError(f"{type(value).__name__} is no part of the model")
    encoded: dict[str, object] = {"class": type(value).__name__}
    for field in fields(value):
        entry = getattr(value, field.name)
        if not _is_default(field, entry):
            encoded[field.name] = encode(entry)
    return encoded


def _is_default(field: Field[Any], value: object) -> bool:
    """Whether a field may be left out: `0` is not `False`, and `1` is not `1.0`."""
    default = field.default
    if field.default_factory is not MISSING:
        default = field.default_factory()
    return default is not MISSING and type(default) is type(value) and bool(default == value)
