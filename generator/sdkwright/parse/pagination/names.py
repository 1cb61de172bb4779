"""Names of inferred page schemes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set as AbstractSet

from ...model import CursorScheme, NextUrlScheme, OffsetScheme, PageNumberScheme, PageScheme

_KINDS = {
    PageNumberScheme: "PageNumberPage",
    CursorScheme: "CursorPage",
    OffsetScheme: "OffsetPage",
    NextUrlScheme: "NextUrlPage",
}
_PARTS = 5


def scheme_names(
    schemes: AbstractSet[PageScheme], taken: AbstractSet[str]
) -> dict[PageScheme, str]:
    """A name for each scheme, as short as uniqueness allows, and never numbered.

    `CursorPage` if there is one kind of cursor page, `CursorPageItems` and `CursorPageEvents` if
    two differ in where their items are, and so on.
    """
    depths = dict.fromkeys(schemes, 0)
    while True:
        by_name: dict[str, list[PageScheme]] = defaultdict(list)
        for scheme, depth in depths.items():
            by_name[_name(scheme, depth)].append(scheme)
        ambiguous = [
            scheme
            for name, sharing in by_name.items()
            if len(sharing) > 1 or name in taken
            for scheme in sharing
            if depths[scheme] < _PARTS
        ]
        if not ambiguous:
            return {scheme: name for name, sharing in by_name.items() for scheme in sharing}
        for scheme in ambiguous:
            depths[scheme] += 1


def _name(scheme: PageScheme, depth: int) -> str:
    paths = [getattr(scheme, name, None) or () for name in ("next", "last", "total", "current")]
    parts = [
        "_".join(scheme.items) or "list",
        scheme.argument or "",
        scheme.size or "",
        "_".join(next((path for path in paths if path), ())),
        "_".join("_".join(path) for path in paths),
    ]
    words = "".join(
        word[:1].upper() + word[1:]
        for part in parts[:depth]
        for word in "".join(c if c.isalnum() else " " for c in part).split()
    )
    return f"{_KINDS[type(scheme)]}{words}"
