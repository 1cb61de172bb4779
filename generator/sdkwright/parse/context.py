"""What all parsers share: the document, the config, the diagnostics."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..config import Config
from ..diagnostics import Code, Diagnostics
from ..load import Document, Node, RefError
from ..model import Source


@dataclass(frozen=True, slots=True)
class Context:
    """The input of the stage, and its diagnostics."""

    document: Document
    config: Config
    diagnostics: Diagnostics
    _unresolved: set[str] = field(default_factory=set)
    """The ids of nodes whose `$ref` was reported."""

    def follow(self, node: Node) -> Node | None:
        """The target of a `$ref` chain; None, with an error reported, if there is none."""
        try:
            return node.resolve()
        except RefError as error:
            if node.id not in self._unresolved:
                self._unresolved.add(node.id)
                self.diagnostics.entries.append(error.diagnostic)
            return None

    def mapping(self, node: Node | None) -> Node | None:
        """The target of a `$ref` chain, if it is a mapping."""
        target = self.follow(node) if node is not None else None
        return target if target is not None and target.is_mapping else None

    def error(self, code: Code, message: str, node: Node, hint: str | None = None) -> None:
        """Report an error at a node."""
        self.diagnostics.error(code, message, node.location(), hint)

    def warning(self, code: Code, message: str, node: Node, hint: str | None = None) -> None:
        """Report a warning at a node."""
        self.diagnostics.warning(code, message, node.location(), hint)


def source_of(node: Node) -> Source:
    """The location of a node."""
    return Source(node.file, node.pointer)
