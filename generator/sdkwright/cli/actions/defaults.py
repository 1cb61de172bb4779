"""Which document and config are used when none is named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ...diagnostics import Location, fail

if TYPE_CHECKING:
    from ...pipeline import Options

SPEC = Path("spec/telnyx.yaml")
CONFIG = Path("spec/sdk.yaml")
OUT = Path("generated")

_OVERLAY_SUFFIXES = {".yaml", ".yml", ".json"}
_PACKAGED = Path(__file__).resolve().parents[2] / "_spec"
"""Where an installed generator keeps its copies."""


def inputs(spec: str | None, config: Path | None) -> tuple[str, Path | None]:
    """The document and the config to use.

    Those of the folder `spec/` come first. Where it is absent, an installed generator has its own
    document with the config that belongs to it; another document goes without a config.
    """
    if config is None and CONFIG.is_file():
        config = CONFIG
    if spec is not None:
        return spec, config
    if SPEC.is_file():
        return str(SPEC), config
    document, own = packaged(SPEC.name), packaged(CONFIG.name)
    if not document.is_file():
        return str(SPEC), config
    return str(document), config or (own if own.is_file() else None)


def packaged(name: str) -> Path:
    """Where an installed generator has its own copy of a file of `spec/`."""
    return _PACKAGED / name


def overlay_files(given: Sequence[Path] | None) -> tuple[Path, ...]:
    """The overlay files that were named, those of a folder in the order of their names.

    Raises `InputError` for a folder without any.
    """
    files: list[Path] = []
    for path in given or ():
        if not path.is_dir():
            files.append(path)
            continue
        found = sorted(entry for entry in path.iterdir() if entry.suffix in _OVERLAY_SUFFIXES)
        if not found:
            fail(
                "overlay-folder-empty",
                f"There is no overlay in `{path}`.",
                Location(str(path), ""),
                "Name a folder with .yaml or .json files, or the file itself.",
            )
        files.extend(found)
    return tuple(files)


def options_of(
    spec: str | None,
    config: Path | None,
    overlay: Sequence[Path] | None,
    include_hidden: bool,
    lock: Path | None,
) -> Options:
    """What the options that most commands have amount to. Raises `InputError`."""
    from ...pipeline import Options
    from .names import lock_file, read_lock

    document, rules = inputs(spec, config)
    names = read_lock(lock_file(lock, spec, config))
    return Options(document, rules, None, include_hidden, overlay_files(overlay), names)
