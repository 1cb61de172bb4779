"""Resources: the tree of attributes of the client, with the methods of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..model import Tag
from .naming.everything import Names
from .naming.words import ClassName, Identifier, ModuleName, pascal
from .plan import PlannedMethod, PlannedResource

_USUAL = ("create", "retrieve", "update", "list", "delete")
_Path = tuple[Identifier, ...]


def build_resources(
    names: Names,
    methods: Mapping[str, PlannedMethod],
    tags: Iterable[Tag],
    initialisms: Mapping[str, str],
) -> tuple[PlannedResource, ...]:
    """The resources at the top, each with everything below it.

    The additional and the former names of a method are methods of the resources that they name.
    """
    found: dict[_Path, list[PlannedMethod]] = defaultdict(list)
    for key, method in methods.items():
        name = names.methods[key].name
        found[name.resource].append(method)
        for *path, last in name.aliases:
            found[tuple(path)].append(replace(method, name=last, alias_of=name.dotted))
        for *path, last in name.former:
            found[tuple(path)].append(replace(method, name=last, renamed_to=name.dotted))
    paths = {path[:end] for path in found for end in range(1, len(path) + 1)}
    docs = {tag.name: tag.doc for tag in tags}
    built: dict[_Path, list[PlannedResource]] = defaultdict(list)
    # Children come before their parent, siblings by name.
    for parents in sorted(paths, key=lambda path: (-len(path), path)):
        own = sorted(found.get(parents, ()), key=_order)
        resource = PlannedResource(
            path=parents,
            class_name=ClassName(f"{pascal(parents[-1], initialisms)}Resource"),
            module=("resources", *(ModuleName(part) for part in parents)),
            doc=_doc(own, docs),
            methods=tuple(own),
            children=tuple(built[parents]),
        )
        built[parents[:-1]].append(resource)
    return tuple(built[()])


def _doc(methods: Sequence[PlannedMethod], docs: Mapping[str, str | None]) -> str | None:
    """The description of the tag that all methods share."""
    tags = {method.operation.tags[0] for method in methods if method.operation.tags}
    return docs.get(tags.pop()) if len(tags) == 1 else None


def _order(method: PlannedMethod) -> tuple[int, str]:
    usual = _USUAL.index(method.name) if method.name in _USUAL else len(_USUAL)
    return usual, method.name
