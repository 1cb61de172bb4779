"""Page schemes of the config as schemes of the model."""

from __future__ import annotations

from ... import config
from ...model import (
    CursorScheme,
    NextUrlScheme,
    OffsetScheme,
    PageNumberScheme,
    PageScheme,
)


def from_config(
    name: str,
    scheme: (
        config.PageNumberScheme | config.CursorScheme | config.OffsetScheme | config.NextUrlScheme
    ),
) -> PageScheme:
    """The scheme of that name, its dotted paths divided."""
    items = _parts(scheme.items)
    match scheme:
        case config.PageNumberScheme():
            return PageNumberScheme(
                name,
                scheme.page,
                items,
                scheme.size,
                _path(scheme.current),
                _path(scheme.last),
                _path(scheme.total),
                scheme.first,
                scheme.cursor,
                _path(scheme.next),
            )
        case config.CursorScheme():
            following, more = _parts(scheme.next), _path(scheme.has_more)
            return CursorScheme(name, scheme.cursor, items, following, scheme.size, more)
        case config.OffsetScheme():
            return OffsetScheme(name, scheme.offset, items, scheme.size, _path(scheme.total))
        case config.NextUrlScheme():
            return NextUrlScheme(name, items, _parts(scheme.next), scheme.size)


def _path(text: str | None) -> tuple[str, ...] | None:
    return _parts(text) if text is not None else None


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(".") if part)
