"""`pagination.py`: the page classes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from ...model import (
    Api,
    CursorScheme,
    Field,
    NextUrlScheme,
    OffsetScheme,
    PageNumberScheme,
    PageScheme,
    Primitive,
    PrimitiveKind,
    Type,
    Use,
)
from ...plan.naming.field_names import PAGE_RESERVED, field_names
from ...plan.naming.words import pascal
from ...plan.symbols import TypeRole
from ...surface.type_text import PRIMITIVES
from .layout import Group, lay_out, tuple_of
from .literals import docstring, literal, prose
from .views import FieldView


@dataclass(frozen=True, slots=True)
class PageClassView:
    """A page class, sync or async: only the base differs."""

    name: str
    doc: str
    fields: tuple[FieldView, ...]
    strategy: str


@dataclass(frozen=True, slots=True)
class ContainerView:
    """An object in a page next to its items, such as `meta`."""

    name: str
    doc: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class PaginationView:
    """`pagination.py`."""

    containers: tuple[ContainerView, ...]
    pages: tuple[PageClassView, ...]
    strategies: tuple[str, ...]

    @property
    def exports(self) -> str:
        """`__all__`."""
        names = [
            literal(f"{prefix}{page.name}") for page in self.pages for prefix in ("Sync", "Async")
        ]
        return lay_out(Group("__all__ = [", tuple(names), "]"), 0)

    @property
    def needs_field(self) -> bool:
        """Whether any field has an alias."""
        fields = [f for c in self.containers for f in c.fields]
        fields.extend(f for page in self.pages for f in page.fields)
        return any(f.default.startswith("Field(") for f in fields)


_Field: TypeAlias = tuple[str, str, str]
"""The wire name, the annotation and the default of a field."""

Kinds = dict[str, set[str]]
"""Python types by the names of fields, which differ between the responses of operations."""


class PaginationRenderer:
    """Renders a page class for each scheme, with the fields of the responses of its operations."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def view(self) -> PaginationView:
        """The whole module."""
        containers: list[ContainerView] = []
        pages: list[PageClassView] = []
        for scheme in self._api.page_schemes:
            page_fields, found = self._fields(scheme)
            containers.extend(found)
            pages.append(PageClassView(scheme.name, _doc(scheme), page_fields, _strategy(scheme)))
        return PaginationView(
            tuple(containers),
            tuple(pages),
            tuple(sorted({_STRATEGY_NAMES[type(s)] for s in self._api.page_schemes})),
        )

    def _fields(self, scheme: PageScheme) -> tuple[tuple[FieldView, ...], list[ContainerView]]:
        """The items and the other fields of the responses, with the classes of nested ones."""
        if not scheme.items:
            return (FieldView("items", "list[T]", "[]", ""),), []
        fields: list[_Field] = []
        containers: list[ContainerView] = []
        first = scheme.items[0]
        if len(scheme.items) == 1:
            fields.append((first, "list[T]", "[]"))
        else:
            name = f"{scheme.name}{pascal(first, {})}"
            items = _views([(scheme.items[1], "list[T]", "[]")])
            containers.append(ContainerView(f"{name}(Model, Generic[T])", "", items))
            fields.append((first, f"{name}[T] | None", "None"))
        scalars, nested = self._metadata(scheme)
        for wire in sorted(nested):
            name = f"{scheme.name}{pascal(wire, {})}"
            doc = docstring([f"The `{wire}` of a page."], 4)
            containers.append(ContainerView(f"{name}(Model)", doc, _views(_optional(nested[wire]))))
            fields.append((wire, f"{name} | None", "None"))
        return _views([*fields, *_optional(scalars)], PAGE_RESERVED), containers

    def _metadata(self, scheme: PageScheme) -> tuple[Kinds, dict[str, Kinds]]:
        """The fields next to the items in all responses: scalars, and objects with their scalars."""
        scalars: Kinds = {}
        nested: dict[str, Kinds] = defaultdict(dict)
        for field in self._response_fields(scheme):
            if field.wire_name == scheme.items[0]:
                continue
            inner = self._object_fields(field.use.type)
            for part in inner:
                _note(nested[field.wire_name], part)
            if not inner:
                _note(scalars, field)
        return scalars, nested

    def _response_fields(self, scheme: PageScheme) -> Iterator[Field]:
        for operation in self._api.operations:
            if operation.pagination is not None and operation.pagination.scheme == scheme.name:
                yield from self._object_fields(operation.response.type)

    def _object_fields(self, target: Type | None) -> tuple[Field, ...]:
        inner = self._api.definitions.object_of(target)
        return inner.fields if inner is not None else ()


def _doc(scheme: PageScheme) -> str:
    match scheme:
        case NextUrlScheme():
            how = "Each page has the URL of the next page"
        case PageNumberScheme():
            how = f"`{scheme.argument}` is the number of the page"
        case OffsetScheme():
            how = f"`{scheme.argument}` is the number of items to skip"
        case CursorScheme():
            how = f"`{scheme.argument}` is the cursor from the previous page"
    items = f"`{'.'.join(scheme.items)}`" if scheme.items else "the response itself"
    return docstring([prose(f"One page of a list. {how}; the items are {items}.", 4)], 4)


_SCALARS = (
    PrimitiveKind.STRING,
    PrimitiveKind.INTEGER,
    PrimitiveKind.NUMBER,
    PrimitiveKind.BOOLEAN,
)


def _note(known: Kinds, field: Field) -> None:
    type_ = field.use.type
    if isinstance(type_, Primitive) and type_.kind in _SCALARS:
        known.setdefault(field.wire_name, set()).add(PRIMITIVES[type_.kind])


def _optional(kinds: Kinds) -> list[_Field]:
    return [
        (wire, f"{' | '.join(sorted(names))} | None", "None")
        for wire, names in sorted(kinds.items())
    ]


def _views(fields: list[_Field], reserved: frozenset[str] = frozenset()) -> tuple[FieldView, ...]:
    """The fields of one class, each with a name of its own."""
    uses = [Field(wire, Use(Primitive(PrimitiveKind.ANY))) for wire, _, _ in fields]
    names = field_names(uses, TypeRole.RESPONSE, reserved=reserved)
    return tuple(
        FieldView(
            names[wire],
            annotation,
            default if names[wire] == wire else f"Field({default}, alias={literal(wire)})",
            "",
        )
        for wire, annotation, default in fields
    )


_STRATEGY_NAMES: dict[type[PageScheme], str] = {
    PageNumberScheme: "PageNumber",
    CursorScheme: "Cursor",
    OffsetScheme: "Offset",
    NextUrlScheme: "NextUrl",
}


def _strategy(scheme: PageScheme) -> str:
    arguments: list[tuple[str, str]] = []
    if not isinstance(scheme, NextUrlScheme):
        arguments.append(("argument", literal(scheme.argument)))
    arguments.append(("items", _path(scheme.items)))
    for name in ("next", "current", "last", "total", "has_more"):
        path = getattr(scheme, name, None)
        if path:
            arguments.append((name, _path(path)))
    if scheme.size is not None:
        arguments.append(("size", literal(scheme.size)))
    if isinstance(scheme, PageNumberScheme) and scheme.first != 1:
        arguments.append(("first", str(scheme.first)))
    if isinstance(scheme, PageNumberScheme) and scheme.cursor is not None:
        arguments.append(("cursor", literal(scheme.cursor)))
    text = ", ".join(f"{name}={value}" for name, value in arguments)
    return f"{_STRATEGY_NAMES[type(scheme)]}({text})"


def _path(path: tuple[str, ...]) -> str:
    return tuple_of([literal(part) for part in path]).flat()
