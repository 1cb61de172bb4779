"""Views: flat values that templates print. A template loops over them and tests booleans."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldView:
    """One line of a class: `name: annotation = default`, with its docstring below."""

    name: str
    annotation: str
    default: str
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A model or a typed dict."""

    name: str
    bases: str
    doc: str
    fields: tuple[FieldView, ...]
    extra: str

    @property
    def is_empty(self) -> bool:
        """Whether the class has no body."""
        return not (self.doc or self.fields or self.extra)


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for a type."""

    name: str
    value: str
    doc: str


@dataclass(frozen=True, slots=True)
class TypesModuleView:
    """A module under `types/`."""

    imports: list[list[str]]
    exports: str
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]


@dataclass(frozen=True, slots=True)
class LazyPackageView:
    """A module whose names are imported on first use."""

    doc: str
    core: str
    imports: tuple[str, ...]
    modules: tuple[tuple[str, str], ...]
    """Literals: each module's path from the package, and its names with spaces between them."""
    former: tuple[tuple[str, str], ...] = ()
    """Literals: each former name, with the current module and name."""
    title: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class MethodForm:
    """A method in one of its forms (plain, or an overload for a stream)."""

    decorators: tuple[str, ...]
    head: str
    """The signature, from `def` to the colon."""
    doc: str
    """The docstring; empty for an overload."""
    call: str
    is_overload: bool


@dataclass(frozen=True, slots=True)
class ChildView:
    """An attribute that leads to a sub-resource."""

    name: str
    class_name: str
    module: str
    local: str
    doc: str


@dataclass(frozen=True, slots=True)
class ResourceClassView:
    """A resource class, sync or async."""

    name: str
    base: str
    doc: str
    children: tuple[ChildView, ...]
    methods: tuple[MethodForm, ...]
    raw_type: str
    streaming_type: str


@dataclass(frozen=True, slots=True)
class AccessView:
    """Raw or streaming access to a resource, for type checkers."""

    name: str
    children: tuple[ChildView, ...]
    resource: str = ""
    methods: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the class has no attributes."""
        return not (self.children or self.methods)


@dataclass(frozen=True, slots=True)
class ProtocolView:
    """A method with overloads whose results are wrapped, for type checkers."""

    name: str
    base: str
    heads: tuple[str, ...]
    """The signature of each overload, from `def` to the colon."""


@dataclass(frozen=True, slots=True)
class ResourceModuleView:
    """A module under `resources/`."""

    imports: list[list[str]]
    typing_imports: list[list[str]]
    constants: tuple[str, ...]
    has_deprecated: bool
    """Whether raw access refers to deprecated methods, which is no use of them."""
    classes: tuple[ResourceClassView, ...]
    accesses: tuple[AccessView, ...]
    protocols: tuple[ProtocolView, ...]
    options: tuple[str, ...]
    """The heads of classes of options that leave out those with the name of an argument."""
