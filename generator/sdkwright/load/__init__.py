"""The first stage: from a path or URL to a document that the other stages can rely on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostics
from .document import Document, RefError
from .node import Node

if TYPE_CHECKING:
    from .locator import Locator

__all__ = ["Document", "Node", "RefError", "Source", "load", "read_source"]


@dataclass(frozen=True, slots=True)
class Source:
    """A document as it was read, before overlays and the upgrade to 3.1."""

    name: str
    value: Any
    locator: Locator

    @property
    def title(self) -> str:
        """The title under `info`; empty without one."""
        info = self.value.get("info")
        title = info.get("title") if isinstance(info, dict) else None
        return title if isinstance(title, str) else ""


def read_source(spec: str | Path, diagnostics: Diagnostics) -> Source:
    """Read the file or URL of an OpenAPI document. Raises `InputError` for anything else."""
    from .detect_format import recognise
    from .locator import Locator
    from .read import parse_named, read_text

    name = str(spec)
    text = read_text(name)
    value = parse_named(text, name, diagnostics)
    locator = Locator(name, text)
    recognise(value, locator, diagnostics)
    return Source(name, value, locator)


def load(
    spec: str | Path | Source,
    diagnostics: Diagnostics,
    *,
    overlays: Sequence[Path] = (),
    allow_refs: Sequence[Path] = (),
    allow_remote: bool = False,
    validate: bool = True,
) -> Document:
    """Read an OpenAPI document, apply overlays, and upgrade it to 3.1.

    References may lead into the folder of the document and into `allow_refs`; to other hosts only
    with `allow_remote`. `validate` also checks the document against the objects of OpenAPI;
    problems are reported, and the document is used all the same.

    Raises `InputError` when there is no OpenAPI document to read.
    """
    from .files import Files
    from .upgrade import upgrade

    source = spec if isinstance(spec, Source) else read_source(spec, diagnostics)
    value = source.value
    if overlays:
        from .overlay import apply_overlays

        value = apply_overlays(value, overlays, diagnostics)
    upgrade(value)
    files = Files(source.name, diagnostics, allow_refs=allow_refs, allow_remote=allow_remote)
    files.add_root(value, source.locator)
    document = Document(files, diagnostics)
    if validate:
        from .check import check

        check(document, diagnostics)
    return document
