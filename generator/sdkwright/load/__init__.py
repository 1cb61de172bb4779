"""The first stage: from a path or URL to a document that the other stages can rely on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostics
from .document import Document, RefError
from .node import Node

__all__ = ["Document", "Node", "RefError", "load"]


def load(
    spec: str | Path,
    diagnostics: Diagnostics,
    *,
    overlays: Sequence[Path] | Callable[[str], Sequence[Path]] = (),
    allow_refs: Sequence[Path] = (),
    allow_remote: bool = False,
    validate: bool = True,
) -> Document:
    """Read an OpenAPI document, correct it by overlays, and read it as 3.1.

    The overlays are files, or a function that gives them for the document's title. References may
    lead into the document's own folder and into `allow_refs`; to other hosts only with
    `allow_remote`. `validate` also checks the document against OpenAPI's objects; what that finds
    is reported, and the document is used all the same.

    Raises `InputError` when there is no OpenAPI document to read.
    """
    from .detect_format import recognise
    from .files import Files
    from .locator import Locator
    from .read import parse_named, read_text
    from .upgrade import upgrade

    name = str(spec)
    text = read_text(name)
    value = parse_named(text, name, diagnostics)
    locator = Locator(name, text)
    recognise(value, locator, diagnostics)
    corrections = overlays(_title(value)) if callable(overlays) else overlays
    if corrections:
        from .overlay import apply_overlays

        value = apply_overlays(value, corrections, diagnostics)
    upgrade(value)
    files = Files(name, diagnostics, allow_refs=allow_refs, allow_remote=allow_remote)
    files.add_root(value, locator)
    document = Document(files, diagnostics)
    if validate:
        from .check import check

        check(document, diagnostics)
    return document


def _title(value: Any) -> str:
    info = value.get("info")
    title = info.get("title") if isinstance(info, dict) else None
    return title if isinstance(title, str) else ""
