"""What every builder shares: the document, the config, the diagnostics."""

from __future__ import annotations

from dataclasses import dataclass

from ..config import Config
from ..diagnostics import Diagnostics
from ..load import Document, Node, RefError
from ..model import Source


@dataclass(frozen=True, slots=True)
class Context:
    """One run of the build stage."""

    document: Document
    config: Config
    diagnostics: Diagnostics

    def follow(self, node: Node) -> Node | None:
        """The target of a `$ref` chain; None, with an error reported, when there is none."""
        try:
            return node.resolve()
        except RefError as error:
            self.diagnostics.entries.append(error.diagnostic)
            return None

    def error(self, code: str, message: str, node: Node, hint: str | None = None) -> None:
        """Report something that was left out."""
        self.diagnostics.error(code, message, node.location(), hint)

    def warning(self, code: str, message: str, node: Node, hint: str | None = None) -> None:
        """Report something that a person should look at."""
        self.diagnostics.warning(code, message, node.location(), hint)


def source_of(node: Node) -> Source:
    """Where a node stands."""
    return Source(node.file, node.pointer)
