"""Components that are called after the one operation that answers with them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from ..model import Api, OriginKind, Ref, SchemaId, Type
from .symbols import TypeRole
from .usage import referenced


def single_answers(
    api: Api, arguments: Iterable[Type], pinned: Iterable[str]
) -> dict[SchemaId, str]:
    """Components that one operation answers with and nothing else refers to, with its key.

    `pinned` are names of components that the config names itself.
    """
    used: Counter[SchemaId] = Counter()
    for definition in api.definitions.values():
        used.update(referenced(definition.type, TypeRole.RESPONSE))
    for argument in arguments:
        used.update(referenced(argument, TypeRole.REQUEST))
    answering: dict[SchemaId, list[str]] = defaultdict(list)
    inside_pages: Counter[SchemaId] = Counter()
    for operation in api.operations:
        for content in operation.body.contents if operation.body else ():
            used.update(referenced(content.type, TypeRole.REQUEST))
        target = operation.pagination.item if operation.pagination else operation.response.type
        if isinstance(target, Ref):
            answering[target.id].append(operation.key)
            # A page's envelope refers to its items too, and nobody sees the envelope.
            inside_pages[target.id] += operation.pagination is not None
    kept = set(pinned)
    return {
        key: keys[0]
        for key, keys in answering.items()
        if len(keys) == 1
        and used[key] <= inside_pages[key]
        and key in api.definitions
        and api.definitions[key].origin.kind is OriginKind.COMPONENT
        and api.definitions[key].origin.name not in kept
    }
