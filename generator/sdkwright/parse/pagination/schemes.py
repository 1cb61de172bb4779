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
    items = _path(scheme.items) or ()
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
            following = _path(scheme.next) or ()
            return CursorScheme(
                name, scheme.cursor, items, following, scheme.size, _path(scheme.has_more)
            )
        case config.OffsetScheme():
            return OffsetScheme(name, scheme.offset, items, scheme.size, _path(scheme.total))
        case config.NextUrlScheme():
            return NextUrlScheme(name, items, _path(scheme.next) or (), scheme.size)


def _path(text: str | None) -> tuple[str, ...] | None:
    if text is None:
        return None
    return tuple(part for part in text.split(".") if part)
