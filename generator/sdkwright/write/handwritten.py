"""Handwritten resource classes, which extend the generated ones."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

from ..diagnostics import Diagnostics, Location, codes
from ..regular_files import read_regular
from .manifest import read_manifest

_FOLDER = "resources"
_ENDING = "_custom.py"


def custom_classes(out: Path, diagnostics: Diagnostics) -> Mapping[tuple[str, ...], frozenset[str]]:
    """The classes of each `_custom.py` and `NAME_custom.py`, by the module's path in the package.

    A file that is not valid Python is reported and ignored.
    """
    manifest = read_manifest(out)
    generated = set(manifest.files) if manifest else set()
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for path in sorted(out.rglob(f"*{_ENDING}")):
        relative = path.relative_to(out)
        if _FOLDER not in relative.parts or relative.as_posix() in generated:
            continue
        start = relative.parts.index(_FOLDER)
        module = (*relative.parts[start:-1], relative.stem)
        try:
            tree = ast.parse(read_regular(path, follow=False))
        except OSError as error:
            diagnostics.error(
                codes.CUSTOM_UNREADABLE,
                f"`{relative.as_posix()}` cannot be read: {error.strerror}. The generated class is"
                " used.",
                Location(str(path)),
            )
            continue
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            line = error.lineno if isinstance(error, SyntaxError) else None
            diagnostics.error(
                codes.CUSTOM_UNREADABLE,
                f"`{relative.as_posix()}` is not valid Python: {error}. The generated class is used.",
                Location(str(path), "", line),
            )
            continue
        found[module] = frozenset(n.name for n in tree.body if isinstance(n, ast.ClassDef))
    return found
