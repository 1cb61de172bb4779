"""`pagination.py`: the page classes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

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
    ResponseKind,
    Type,
    Use,
)
from ...plan.naming.field_names import field_names
from ...plan.naming.words import pascal
from ...plan.symbols import TypeRole
from ...surface.type_text import PRIMITIVES
from .layout import Group, lay_out, tuple_of
from .literals import docstring, literal
from .views import FieldView


@dataclass(frozen=True, slots=True)
class PageClassView:
    """A page class: sync and async share everything but the base."""

    name: str
    doc: str
    fields: tuple[FieldView, ...]
    strategy: str


@dataclass(frozen=True, slots=True)
class ContainerView:
    """A part of a page beside its items, such as its `meta`."""

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


class PaginationRenderer:
    """Makes the page classes: one per scheme, with the fields its operations answer with."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def view(self) -> PaginationView:
        """The whole module."""
        containers: list[ContainerView] = []
        pages: list[PageClassView] = []
        for scheme in self._api.page_schemes:
            page_fields, found = self._fields(scheme)
            containers.extend(found)
            pages.append(
                PageClassView(scheme.name, self._doc(scheme), page_fields, _strategy(scheme))
            )
        return PaginationView(
            tuple(containers),
            tuple(pages),
            tuple(sorted({_STRATEGY_NAMES[type(s)] for s in self._api.page_schemes})),
        )

    def _doc(self, scheme: PageScheme) -> str:
        match scheme:
            case NextUrlScheme():
                how = "each page names the address of the next one"
            case PageNumberScheme():
                how = f"`{scheme.argument}` counts the pages"
            case OffsetScheme():
                how = f"`{scheme.argument}` skips entries"
            case CursorScheme():
                how = f"`{scheme.argument}` takes the cursor that the page before gives"
        where = (
            f"the entries are at `{'.'.join(scheme.items)}`"
            if scheme.items
            else "the answer is the list itself"
        )
        return docstring([f"One page of a list: {how}; {where}."], 4)

    def _fields(self, scheme: PageScheme) -> tuple[tuple[FieldView, ...], list[ContainerView]]:
        """The items, and what all the operations' answers say beside them."""
        if not scheme.items:
            return (FieldView("items", "list[T]", "[]", ""),), []
        beside: dict[str, set[str]] = {}
        nested: dict[str, dict[str, set[str]]] = defaultdict(dict)
        for operation in self._api.operations:
            if operation.pagination is None or operation.pagination.scheme != scheme.name:
                continue
            if operation.response.kind is not ResponseKind.JSON:
                continue
            for field in self._object_fields(operation.response.type):
                if field.wire_name == scheme.items[0]:
                    continue
                inner = self._object_fields(field.use.type)
                for part in inner:
                    self._note(nested[field.wire_name], part)
                if not inner:
                    self._note(beside, field)
        fields = [self._items_field(scheme)] if len(scheme.items) == 1 else []
        containers = []
        if len(scheme.items) > 1:
            name = f"{scheme.name}{pascal(scheme.items[0], {})}"
            inner_items = _field(scheme.items[1], "list[T]", "[]")
            containers.append(ContainerView(f"{name}(Model, Generic[T])", "", (inner_items,)))
            fields.append(_field(scheme.items[0], f"{name}[T] | None", "None"))
        for wire in sorted(nested):
            name = f"{scheme.name}{pascal(wire, {})}"
            parts = tuple(
                _field(part, f"{' | '.join(sorted(kinds))} | None", "None")
                for part, kinds in sorted(nested[wire].items())
            )
            doc = docstring([f"The `{wire}` of a page."], 4)
            containers.append(ContainerView(f"{name}(Model)", doc, parts))
            fields.append(_field(wire, f"{name} | None", "None"))
        for wire, kinds in sorted(beside.items()):
            fields.append(_field(wire, f"{' | '.join(sorted(kinds))} | None", "None"))
        return tuple(fields), containers

    def _items_field(self, scheme: PageScheme) -> FieldView:
        return _field(scheme.items[0], "list[T]", "[]")

    def _object_fields(self, target: Type | None) -> tuple[Field, ...]:
        inner = self._api.definitions.object_of(target)
        return inner.fields if inner is not None else ()

    def _note(self, known: dict[str, set[str]], field: Field) -> None:
        type_ = field.use.type
        if isinstance(type_, Primitive) and type_.kind in _SCALARS:
            known.setdefault(field.wire_name, set()).add(PRIMITIVES[type_.kind])


_SCALARS = (
    PrimitiveKind.STRING,
    PrimitiveKind.INTEGER,
    PrimitiveKind.NUMBER,
    PrimitiveKind.BOOLEAN,
)


def _field(wire: str, annotation: str, default: str) -> FieldView:
    field = Field(wire, Use(Primitive(PrimitiveKind.ANY)))
    name = field_names([field], TypeRole.RESPONSE)[wire]
    if name == wire:
        return FieldView(name, annotation, default, "")
    return FieldView(name, annotation, f"Field({default}, alias={literal(wire)})", "")


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
