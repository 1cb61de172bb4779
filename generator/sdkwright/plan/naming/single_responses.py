"""Components that are the response of one operation and nothing else."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator

from ...model import Api, OriginKind, Ref, SchemaId, Type, references


def single_responses(api: Api, overridden: Collection[str]) -> dict[SchemaId, str]:
    """Such components, with the key of their operation.

    `overridden` are the names of components that have a class name in the config.
    """
    uses = Counter(key for target in _types(api) for key in references(target))
    for definition in api.definitions.values():
        uses.update(references(definition.type))
    operations: dict[SchemaId, list[str]] = defaultdict(list)
    inside_pages: Counter[SchemaId] = Counter()
    for operation in api.operations:
        target = operation.result_type
        if isinstance(target, Ref):
            operations[target.id].append(operation.key)
            # The envelope of a page refers to its items, and is not part of the client.
            inside_pages[target.id] += operation.pagination is not None
    return {
        key: keys[0]
        for key, keys in operations.items()
        if len(keys) == 1
        and uses[key] <= inside_pages[key]
        and key in api.definitions
        and api.definitions[key].origin.kind is OriginKind.COMPONENT
        and api.definitions[key].origin.name not in overridden
    }


def _types(api: Api) -> Iterator[Type]:
    """The types of all parameters, bodies and errors."""
    for operation in api.operations:
        yield from (parameter.use.type for parameter in operation.parameters)
        yield from (type_ for _, type_ in operation.error_types)
        yield from (content.type for content in (operation.body.contents if operation.body else ()))
