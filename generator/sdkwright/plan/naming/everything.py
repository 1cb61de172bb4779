"""All names of an API: of methods with their arguments, and of types."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from ...config import Config, NamesConfig
from ...diagnostics import codes, fail
from ...model import Api, BodyKind, Operation, Ref, SchemaId
from ..arguments import ArgumentLocation, arguments_of
from ..response_types import value_type
from .arguments import ChosenNames, name_arguments
from .inputs import naming_input
from .locked import LockedNames
from .methods import name_methods
from .names import NamedMethod
from .overrides import Overrides, method_key, overrides_of, split_key
from .path_arguments import path_arguments
from .reachable import check_reachable
from .single_responses import single_responses
from .type_bases import type_bases
from .type_names import TypeNaming, name_types


@dataclass(frozen=True, slots=True)
class Names:
    """The names of an API."""

    methods: Mapping[str, NamedMethod]
    """By method key, sorted."""
    types: Mapping[SchemaId, str]
    """The name of each definition without the suffix of its role."""


def name_everything(api: Api, config: Config, locked: LockedNames) -> Names:
    """Name everything that callers of the client can refer to, except fields."""
    overrides = overrides_of(config, has_webhooks=bool(api.webhooks))
    methods = {m.key: m for m in _named_methods(api, config, overrides, locked)}
    check_reachable(methods.values(), overrides.client_attributes)
    return Names(methods, name_types(_type_naming(api, config.names, methods, locked)))


def _named_methods(
    api: Api, config: Config, overrides: Overrides, locked: LockedNames
) -> Iterator[NamedMethod]:
    """Every operation as a method, and the methods for one of its content types."""
    operations = {operation.key: operation for operation in api.operations}
    inputs = {o.key: naming_input(o, api.definitions) for o in api.operations}
    names = name_methods(list(inputs.values()), overrides, locked.methods)
    bases = type_bases(names, locked, config.names.initialisms)
    for key, name in sorted(names.items()):
        operation = operations[split_key(key)[0]]
        content = _content(key, operation, names)
        locked_names = locked.arguments(key)
        locked_path = locked_names.get(ArgumentLocation.PATH.value)
        path = path_arguments(inputs[operation.key], overrides, locked_path)
        chosen = ChosenNames(
            path,
            config.names.other_arguments(operation.key, path),
            locked_names,
        )
        arguments = name_arguments(arguments_of(operation, api.definitions, content), chosen)
        response_names = tuple(config.names.response_classes.get(key, ()))
        if response_names and value_type(operation) is None:
            fail(
                codes.CONFIG_INVALID,
                f"`names.response_classes` names the response of `{key}`, which is not JSON.",
                config.locate("names", "response_classes", key),
                "Remove the entry.",
            )
        yield NamedMethod(
            key,
            operation,
            name,
            bases[key],
            arguments,
            content,
            response_names,
        )


def _content(key: str, operation: Operation, names: Container[str]) -> BodyKind | None:
    """The only kind of body that a method sends; None if it sends all kinds of its operation.

    The method of an operation leaves kinds with a method of their own to that method.
    """
    kinds = [content.kind for content in operation.body.contents] if operation.body else []
    content = split_key(key)[1]
    if content is not None:
        if content not in kinds:
            fail(
                codes.CONFIG_INVALID,
                f"`{key}` names a content type that the operation does not accept.",
                None,
                "Remove the entry, or use a content type of the operation.",
            )
        return content
    left = [kind for kind in kinds if method_key(key, kind) not in names]
    return left[0] if 0 < len(left) < len(kinds) else None


def _type_naming(
    api: Api, config: NamesConfig, methods: Mapping[str, NamedMethod], locked: LockedNames
) -> TypeNaming:
    pages = {operation.key for operation in api.operations if operation.pagination is not None}
    response_names = {key: m.response_names[0] for key, m in methods.items() if m.response_names}
    responses = single_responses(api, config.types) if config.response_types == "operation" else {}
    return TypeNaming(
        definitions=api.definitions,
        bases={key: method.base for key, method in methods.items()},
        page_items={
            operation.pagination.item.id
            for operation in api.operations
            if operation.pagination is not None
            and isinstance(operation.pagination.item, Ref)
            and operation.key not in response_names
        },
        # The class name of a page is not available for its items.
        responses={
            key: operation
            for key, operation in responses.items()
            if operation not in pages or operation not in response_names
        },
        response_names=response_names,
        overrides=config.types,
        initialisms=config.initialisms,
        locked=locked.types(),
    )
