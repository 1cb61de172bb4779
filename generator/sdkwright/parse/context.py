"""What all parsers share: the document, the config, the diagnostics."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..config import Config
from ..diagnostics import Code, Diagnostics, codes
from ..load import Document, Node, RefError
from ..load.read import json_type
from ..model import Source
from .keywords import has_assertions


@dataclass(frozen=True, slots=True)
class Context:
    """The input of the stage, and its diagnostics."""

    document: Document
    config: Config
    diagnostics: Diagnostics
    _unresolved: dict[str, dict[str, RefError]] = field(default_factory=dict)
    """Schemas whose `$ref` has no target: by its target, the ids of the schemas."""

    @property
    def ignores_siblings(self) -> bool:
        """Whether keywords beside `$ref` have no meaning: OpenAPI 3.0."""
        return self.document.version.startswith("3.0")

    def follow(self, node: Node, consequence: str = "") -> Node | None:
        """The target of a `$ref` chain; None, with an error reported, if there is none."""
        return node.target(consequence)

    def schema(self, node: Node) -> Node | None:
        """The target of the `$ref` chain of a schema; None, noted for a warning, without one.

        A target that says more than its own `$ref` is the end of the chain.
        """
        if node.ref() is None:
            return node
        try:
            return self.document.follow(node, until=self._says_more)
        except RefError as error:
            target = f"{node.file}#{node.ref()}"
            self._unresolved.setdefault(target, {}).setdefault(node.id, error)
            return None

    def _says_more(self, node: Node) -> bool:
        return not self.ignores_siblings and node.is_mapping and has_assertions(node)

    def report_unresolved(self) -> None:
        """Warn once about each schema that does not exist, with the number of references to it."""
        for errors in self._unresolved.values():
            first = next(iter(errors.values())).diagnostic
            count = "The schema" if len(errors) == 1 else f"The {len(errors)} schemas"
            message = f"{first.message} {count} with this reference accept any value."
            if len(errors) == 1:
                message = f"{first.message} The schema with this reference accepts any value."
            self.diagnostics.warning(first.code, message, first.location, first.hint)

    def mapping(self, node: Node | None, consequence: str = "") -> Node | None:
        """The target of a `$ref` chain, if it is a mapping."""
        target = self.follow(node, consequence) if node is not None else None
        if target is None or target.is_mapping:
            return target
        if node is not None and node.ref() is not None:
            message = f"`{node.ref()}` is {json_type(target.value)}, not an object. {consequence}"
            self.error(codes.UNEXPECTED_TYPE, message.rstrip(), node, "Correct the reference.")
        return None

    def error(self, code: Code, message: str, node: Node, hint: str | None = None) -> None:
        """Report an error at a node."""
        self.diagnostics.error(code, message, node.location(), hint)

    def warning(self, code: Code, message: str, node: Node, hint: str | None = None) -> None:
        """Report a warning at a node."""
        self.diagnostics.warning(code, message, node.location(), hint)


def source_of(node: Node) -> Source:
    """The location of a node."""
    return Source(node.file, node.pointer)
