"""Whether an operation follows a page scheme of the config, and what the items of a list are."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from ...model import (
    CursorScheme,
    Definitions,
    ListType,
    NextUrlScheme,
    PageScheme,
    Type,
)


def matches(
    scheme: PageScheme, response: Type | None, arguments: AbstractSet[str], definitions: Definitions
) -> bool:
    """Whether an operation has the arguments and the response of a scheme."""
    needed = {scheme.argument, scheme.size} - {None}
    if not needed <= arguments or item_type(response, scheme.items, definitions) is None:
        return False
    names = ["current", "last", "total", "has_more"]
    if isinstance(scheme, CursorScheme | NextUrlScheme):
        names.append("next")
    paths = [path for name in names if (path := getattr(scheme, name, None)) is not None]
    return all(type_at(response, path, definitions) is not None for path in paths)


def type_at(start: Type | None, path: tuple[str, ...], definitions: Definitions) -> Type | None:
    """The type of a field inside a type."""
    type_ = start
    for name in path:
        target = definitions.object_of(type_)
        field = target.field(name) if target is not None else None
        if field is None:
            return None
        type_ = field.use.type
    return type_


def item_type(start: Type | None, path: tuple[str, ...], definitions: Definitions) -> Type | None:
    """The type of the items of the array inside a type."""
    type_ = type_at(start, path, definitions)
    target = definitions.resolve(type_) if type_ is not None else None
    return target.items if isinstance(target, ListType) else None
