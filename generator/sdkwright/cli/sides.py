"""The two sides of a comparison: documents or dumped models."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..compare.changes import Report
from ..compare.comparison import compare
from ..config import Config, read_config
from ..deep_stack import with_deep_stack
from ..diagnostics import Diagnostics
from ..model import Api
from ..model.load import load_model
from ..pipeline import Options, load_document, parse_document, plan_sdk
from ..regular_files import read_regular, read_regular_text
from ..stages import Stages
from ..surface.surface import Surface

_MARK = '"format": "sdkwright-model"'
_HEAD = 4096


def compare_sides(old: Options, new: Options, diagnostics: Diagnostics, progress: Stages) -> Report:
    """What changed between two inputs.

    The new side keeps the names of the old one, as a run with the names lock does; where the new
    document alone would have led to another name, the report says so.
    """
    return with_deep_stack(lambda: _compare(old, new, diagnostics, progress))


def _compare(old: Options, new: Options, diagnostics: Diagnostics, progress: Stages) -> Report:
    before, config = _model(old, diagnostics, progress)
    after, _ = _model(new, diagnostics, progress)
    diagnostics.suppress((entry.code, entry.pointer) for entry in config.suppress)
    earlier = plan_sdk(before, config, old, progress)
    kept = plan_sdk(after, config, replace(new, lock=earlier.plan.lock), progress)
    free = plan_sdk(after, config, replace(new, lock=old.lock), progress)
    with progress.stage("compare"):
        return compare(earlier.surface, kept.surface, names_by_operation(free.surface))


def names_by_operation(surface: Surface) -> dict[str, str]:
    """The first name of each operation."""
    return {
        method.operation: name
        for name, method in surface.methods.items()
        if method.alias_of is None
    }


def _model(options: Options, diagnostics: Diagnostics, progress: Stages) -> tuple[Api, Config]:
    path = Path(options.spec)
    if path.is_file() and _is_dumped(path):
        given = options.config
        config = given if isinstance(given, Config) else read_config(given, diagnostics)
        return load_model(read_regular_text(path), options.spec), config
    loaded = load_document(options, diagnostics, progress)
    return parse_document(loaded, options, diagnostics, progress), loaded.config


def _is_dumped(path: Path) -> bool:
    """Whether a file is a dumped model, which says so at its end or its beginning."""
    if path.suffix != ".json":
        return False
    try:
        content = read_regular(path)
    except OSError:
        return False  # reading it as a document reports the error
    return _MARK.encode() in content[:_HEAD] or _MARK.encode() in content[-_HEAD:]
