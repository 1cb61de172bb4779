"""Schemas from different places of a document that describe one value together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..load import Node


class Combination(Node):
    """A schema with a combinator whose alternatives or parts stand in different places.

    Its position is that of the last part, its id one that no other schema has. Annotations of later
    parts override those of earlier ones.
    """

    __slots__ = ("_identity", "_parts")

    def __init__(self, keyword: str, parts: Sequence[Node], identity: str) -> None:
        last = parts[-1]
        value: dict[str, object] = {}
        for part in parts:
            if part.is_mapping:
                value.update({k: v for k, v in part.value.items() if k in _INHERITED})
        value[keyword] = [part.value for part in parts]
        super().__init__(last.document, last.file, last.pointer, value)
        self._identity = identity
        self._parts = _Parts(last, parts)

    @property
    def id(self) -> str:
        """The id of the combination."""
        return self._identity

    def get(self, key: str) -> Node | None:
        """A child; the parts keep their positions."""
        return self._parts if key in ("allOf", "anyOf") and key in self.value else super().get(key)

    def __getitem__(self, key: str | int) -> Node:
        """A child that exists; the parts keep their positions."""
        return (
            self._parts
            if key in ("allOf", "anyOf") and key in self.value
            else super().__getitem__(key)
        )


class _Parts(Node):
    """The parts of a combination as an array."""

    __slots__ = ("_elements",)

    def __init__(self, last: Node, parts: Sequence[Node]) -> None:
        super().__init__(last.document, last.file, last.pointer, [part.value for part in parts])
        self._elements = parts

    def elements(self) -> Iterator[Node]:
        """The parts at their own positions."""
        yield from self._elements


_INHERITED = frozenset(
    (
        *("description", "deprecated", "readOnly", "writeOnly", "example", "examples", "default"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minLength", "maxLength", "minItems", "maxItems", "nullable"),
    )
)
"""Keywords that a property has whichever of its schemas gives them."""
