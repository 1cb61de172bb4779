"""JSON, and sequences of JSON values, as bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable

from .scalars import NeedsCopyError, UnsendableError, json_default, plain

__all__ = ["encode_json", "encode_lines"]


def encode_json(value: object) -> bytes:
    """Encode as JSON. Raises `UnsendableError` with the path to a value that is not valid JSON."""
    try:
        return _dumps(value).encode()
    except NeedsCopyError:
        return _dumps(plain(value)).encode()
    except (TypeError, ValueError, RecursionError):
        # Only after a failure is it worth the time to locate the invalid value.
        return _dumps(plain(value)).encode()


def _dumps(value: object) -> str:
    return json.dumps(
        value, default=json_default, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )


def encode_lines(values: Iterable[object], *, is_sequence: bool) -> bytes:
    """Encode values as JSON, one per line; each one of a JSON text sequence has a mark before it."""
    mark = b"\x1e" if is_sequence else b""
    lines: list[bytes] = []
    for index, value in enumerate(values):
        try:
            lines.append(mark + encode_json(value) + b"\n")
        except UnsendableError as error:
            raise error.inside(index) from None
    return b"".join(lines)
