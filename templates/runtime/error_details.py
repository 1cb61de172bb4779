"""Details of API errors, parsed from the common formats of error bodies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from .untrusted import printable

__all__ = ["ErrorDetail", "details_of", "summary_of"]

_MAX_LENGTH = 500


@dataclass(frozen=True)
class ErrorDetail:
    """One error in a request."""

    code: str | None = None
    """Error code of the API."""
    title: str | None = None
    detail: str | None = None
    """Description of this occurrence."""
    pointer: str | None = None
    """JSON pointer to, or name of, the invalid part of the request."""
    url: str | None = None
    """URL of the documentation of the error code."""

    def __str__(self) -> str:
        words = [part for part in (self.title, self.detail) if part]
        if len(words) == 2 and words[0].lower() in words[1].lower():
            del words[0]
        text = ": ".join(words) or self.code or "unknown error"
        if self.code and self.code != text:
            text = f"[{self.code}] {text}"
        return f"{text} (at {self.pointer})" if self.pointer else text


def details_of(body: object) -> list[ErrorDetail]:
    """The errors that a body lists, or the single error that it describes."""
    if not isinstance(body, Mapping):
        return []
    known = cast("Mapping[str, object]", body)
    for key in ("errors", "detail", "error"):
        value = known.get(key)
        if isinstance(value, list):
            return [_detail(entry) for entry in cast("list[object]", value)]
        if isinstance(value, Mapping):
            return [_detail(cast(object, value))]
    found = _detail(known)
    return [found] if found != ErrorDetail() else []


def summary_of(body: object) -> str | None:
    """The errors of a body in one line."""
    details = details_of(body)
    if details:
        return printable("; ".join(map(str, details[:5])), 2 * _MAX_LENGTH)
    text = body if isinstance(body, str) else "" if body in (None, {}, []) else str(body)
    return printable(text, _MAX_LENGTH) or None


def _detail(entry: object) -> ErrorDetail:
    if not isinstance(entry, Mapping):
        return ErrorDetail(detail=str(entry))
    known = cast("Mapping[str, object]", entry)
    source, meta = _mapping(known.get("source")), _mapping(known.get("meta"))
    return ErrorDetail(
        code=_text(known.get("code")) or _plain_text(known.get("error")),
        title=_text(known.get("title")) or _text(known.get("type")),
        detail=_first(known, "detail", "message", "error_description", "msg", "description"),
        pointer=_text(source.get("pointer") or source.get("parameter")) or _location(known),
        url=_text(meta.get("url") or known.get("url")),
    )


def _first(known: Mapping[str, object], *names: str) -> str | None:
    return next((text for name in names if (text := _text(known.get(name)))), None)


def _location(known: Mapping[str, object]) -> str | None:
    """The path of an invalid field, which some frameworks call `loc`."""
    parts = known.get("loc")
    if not isinstance(parts, list):
        return None
    return "".join(f"/{part}" for part in cast("list[object]", parts))


def _mapping(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}


def _text(value: object) -> str | None:
    return None if value is None or value == "" else str(value)


def _plain_text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
