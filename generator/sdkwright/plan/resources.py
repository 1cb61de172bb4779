"""The resource tree: which methods stand on which attribute of the client."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace

from ..model import Tag
from .methods import MethodName
from .plan import PlannedMethod, PlannedResource
from .words import ClassName, Identifier, ModuleName

_USUAL = ("create", "retrieve", "update", "list", "delete")


class ResourceTree:
    """Puts named methods on resources; a further name of a method stands where it says."""

    def __init__(
        self,
        names: Mapping[str, MethodName],
        methods: Mapping[str, PlannedMethod],
        tags: tuple[Tag, ...],
        pascal: Callable[[str], str],
    ) -> None:
        """`names` and `methods` are by the same keys; `pascal` writes the names of classes."""
        self._docs = {tag.name: tag.doc for tag in tags}
        self._pascal = pascal
        self._at: dict[tuple[str, ...], list[PlannedMethod]] = defaultdict(list)
        for key, method in methods.items():
            name = names[key]
            self._at[name.resource].append(method)
            for other in name.aliases:
                alias = replace(method, name=Identifier(other[-1]), alias_of=name.dotted)
                self._at[other[:-1]].append(alias)
            for other in name.former:
                former = replace(method, name=Identifier(other[-1]), renamed_to=name.dotted)
                self._at[other[:-1]].append(former)
        for path in list(self._at):
            for end in range(1, len(path)):
                self._at.setdefault(path[:end], [])

    def below(self, parent: tuple[str, ...] = ()) -> tuple[PlannedResource, ...]:
        """The resources directly below another one, with all that is below them."""
        depth = len(parent) + 1
        return tuple(
            self._resource(path)
            for path in sorted(p for p in self._at if len(p) == depth and p[:-1] == parent)
        )

    def _resource(self, path: tuple[str, ...]) -> PlannedResource:
        methods = sorted(self._at[path], key=_order)
        return PlannedResource(
            path=tuple(Identifier(part) for part in path),
            class_name=ClassName(f"{self._pascal(path[-1])}Resource"),
            module=("resources", *(ModuleName(part) for part in path)),
            doc=self._doc(methods),
            methods=tuple(methods),
            children=self.below(path),
        )

    def _doc(self, methods: list[PlannedMethod]) -> str | None:
        """The description of the tag that all the methods have."""
        tags = {method.operation.tags[0] for method in methods if method.operation.tags}
        return self._docs.get(tags.pop()) if len(tags) == 1 else None


def _order(method: PlannedMethod) -> tuple[int, str]:
    usual = _USUAL.index(method.name) if method.name in _USUAL else len(_USUAL)
    return usual, method.name
