"""The client of a document."""

from __future__ import annotations

import importlib
import itertools
import sys
from pathlib import Path

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, produce
from tests.support.sdk import Sdk, Silence, write

from .documents import Document

_numbers = itertools.count()


def build(folder: Path, document: Document) -> Sdk:
    """Generate a client into a folder and import it under a name that nothing else has."""
    name = f"judged_{next(_numbers)}"
    diagnostics = Diagnostics()
    options = Options(str(document.path), document.config, name)
    output = produce(options, diagnostics, Silence())
    write(folder, output.files)
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        return Sdk(importlib.import_module(name), output, diagnostics, folder)
    finally:
        sys.path.remove(str(folder))
