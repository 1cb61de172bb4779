"""Named methods: an operation with all names that belong to it."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import BodyKind, Operation, Primitive
from ..arguments import Argument, ArgumentLocation
from ..symbols import ArgumentSet, ModulePath, Symbol
from .methods import MethodName
from .words import ClassName, ModuleName, snake


@dataclass(frozen=True, slots=True)
class TypeBase:
    """The folder below `types` of a method's types, and the prefix of their names."""

    folder: tuple[str, ...]
    prefix: str

    def module(self, suffix: str) -> ModulePath:
        """A module of the method's own."""
        return ("types", *self.folder, ModuleName(f"{snake(self.prefix)}_{suffix}"))


@dataclass(frozen=True, slots=True)
class NamedMethod:
    """One method for an operation."""

    key: str
    """The key of the operation, with the content type for one of several bodies."""
    operation: Operation
    name: MethodName
    base: TypeBase
    arguments: tuple[Argument, ...]
    content: BodyKind | None = None
    """The only kind of body that the method sends, if the operation accepts several."""
    response_names: tuple[str, ...] = ()
    """Class names of the response from the config; the first one is used in annotations."""

    @property
    def params(self) -> Symbol:
        """The argument set, a `TypedDict`."""
        return Symbol(self.base.module("params"), ClassName(f"{self.base.prefix}Params"))

    @property
    def response(self) -> Symbol:
        """The alias of a response without a definition."""
        return Symbol(self.base.module("response"), ClassName(f"{self.base.prefix}Response"))

    @property
    def argument_set(self) -> ArgumentSet | None:
        """The arguments that `params` describes: all but the last path argument.

        An object in the path is described, too, because its keys can be renamed. None if all
        arguments are in the path and none of them is an object.
        """
        path = [a for a in self.arguments if a.location is ArgumentLocation.PATH]
        objects = [a for a in path if a.may_be_object and not isinstance(a.use.type, Primitive)]
        if len(path) == len(self.arguments) and not objects:
            return None
        left_out = [a for a in path[-1:] if a not in objects]
        arguments = tuple(a for a in self.arguments if a not in left_out)
        return ArgumentSet(self.params, self.operation.key, arguments)
