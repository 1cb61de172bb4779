"""The two sides of a comparison: documents, dumped models, or the lock of a release."""

from __future__ import annotations

from pathlib import Path

from ...compare.changes import Report
from ...compare.comparison import compare
from ...config import Config, read_config
from ...diagnostics import Diagnostics
from ...model import Api
from ...model.dump import restore
from ...pipeline import Options, model
from ...plan import NamesLock, plan
from ...stages import Stages
from ...surface.extract import surface_of
from ...surface.surface import Surface

_MARK = '"format": "sdkwright-model"'
_HEAD = 4096


def compare_sides(old: Options, new: Options, diagnostics: Diagnostics, progress: Stages) -> Report:
    """What changed between two inputs.

    The new side keeps the names of the old one, as a run with the names lock does; where the new
    document alone would have led to another name, the report says so.
    """
    before, config = _model(old, diagnostics, progress)
    after, _ = _model(new, diagnostics, progress)
    with progress.stage("plan"):
        earlier = plan(before, config, old.package, old.lock)
        kept = plan(after, config, new.package, earlier.lock)
        free = plan(after, config, new.package, old.lock)
    with progress.stage("compare"):
        return compare(
            surface_of(before, earlier),
            surface_of(after, kept),
            names_by_operation(surface_of(after, free)),
        )


def names_by_operation(surface: Surface) -> dict[str, str]:
    """The first name of each operation."""
    return {
        method.operation: name
        for name, method in surface.methods.items()
        if method.alias_of is None
    }


def surface_now(
    options: Options, lock: NamesLock | None, diagnostics: Diagnostics, progress: Stages
) -> Surface:
    """The surface of the SDK that a run would make."""
    api, config = _model(options, diagnostics, progress)
    with progress.stage("plan"):
        return surface_of(api, plan(api, config, options.package, lock))


def _model(options: Options, diagnostics: Diagnostics, progress: Stages) -> tuple[Api, Config]:
    path = Path(options.spec)
    if path.is_file() and _is_dumped(path):
        return restore(path.read_text("utf-8"), options.spec), read_config(options.config)
    return model(options, diagnostics, progress)


def _is_dumped(path: Path) -> bool:
    """Whether a file is a dumped model, which says so at its end or its beginning."""
    if path.suffix != ".json":
        return False
    with path.open("rb") as file:
        head = file.read(_HEAD)
        file.seek(max(0, path.stat().st_size - _HEAD))
        tail = file.read(_HEAD)
    return _MARK.encode() in head or _MARK.encode() in tail
