"""The first stage: reads a document, applies overlays, and upgrades it to OpenAPI 3.1."""

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
    """A document before overlays and the upgrade to 3.1."""

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
    """Read an OpenAPI document from a file or URL. Raises `InputError`."""
    from .detect_format import detect_format
    from .locator import parse_located
    from .read import read_text

    name = str(spec)
    value, locator = parse_located(read_text(name), name, diagnostics)
    detect_format(value, locator, diagnostics)
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

    References can lead to files in the folder of the document and in `allow_refs`, and to other
    hosts only with `allow_remote`. With `validate`, violations of the specification are reported as
    warnings.

    Raises `InputError` if `spec` is not an OpenAPI document.
    """
    from .files import Files

    source = spec if isinstance(spec, Source) else read_source(spec, diagnostics)
    value = source.value
    if overlays:
        from .overlay import apply_overlays

        value = apply_overlays(value, overlays, diagnostics)
    files = Files(source.name, diagnostics, allow_refs=allow_refs, allow_remote=allow_remote)
    files.add_root(value, source.locator)
    document = Document(files, diagnostics)
    if validate:
        from .check import check

        check(document, diagnostics)
    return document
