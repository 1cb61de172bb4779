"""Symbols of responses: the class or alias that stands for what a method returns."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Primitive, PrimitiveKind
from ..naming.names import NamedMethod
from ..naming.words import ClassName, ModuleName, snake
from ..response_types import value_type
from ..symbols import PlannedAlias, Symbol, Symbols, TypeRole


@dataclass(frozen=True, slots=True)
class ResponseSymbol:
    """The symbol of the value or the page items of a response; None for anything else."""

    symbol: Symbol | None
    aliases: tuple[PlannedAlias, ...] = ()
    """The aliases to define for the response."""


def response_symbol(method: NamedMethod, symbols: Symbols) -> ResponseSymbol:
    """The symbol of a method's response, and the aliases that it needs.

    A type without a definition gets an alias. Each name in the config is an alias as well, of the
    page if there are pages; the first one is the symbol of a response without pages.
    """
    operation = method.operation
    target = value_type(operation)
    if target is None:
        return ResponseSymbol(None)
    page = operation.pagination
    known = symbols.find(target, TypeRole.RESPONSE)
    symbol, aliases = known, []
    is_any = isinstance(target, Primitive) and target.kind is PrimitiveKind.ANY
    if known is None and not is_any:
        symbol = method.response
        nullable, doc = operation.response.nullable, operation.response.doc
        is_page = page is not None
        aliases.append(
            PlannedAlias(symbol, target, nullable and not is_page, None if is_page else doc)
        )
    chosen = [
        Symbol(("types", *method.base.folder, ModuleName(snake(name))), ClassName(name))
        for name in method.response_names
    ]
    for index, alias in enumerate(chosen):
        if page is not None:
            aliases.append(PlannedAlias(alias, target, False, None, page.scheme))
            continue
        if known is not None and known.name == alias.name:
            alias = known
        else:
            aliases.append(PlannedAlias(alias, target, False, None))
        symbol = alias if index == 0 else symbol
    return ResponseSymbol(symbol, tuple(aliases))
