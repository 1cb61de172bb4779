"""What a run was made from and what it made, so that the same run again has nothing to do.

A run is remembered in the cache folder, by the folder that it wrote to. It counts only if everything
is as it was: the generator, each file that was read, the options, the config, the locks, and each
file of the output. Whatever is wrong with the memory, it is as if there were none.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .diagnostics import Diagnostic, Excerpt, Location, Severity
from .write import cache_folder, matching_files

if TYPE_CHECKING:
    from .pipeline import Options

_VERSION = 1
_ROOT = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Remembered:
    """What there is to say of a run that need not be repeated."""

    statistics: dict[str, int]
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...]


class Memory:
    """The memory of runs that write to one folder."""

    def __init__(self, out: Path, options: Options, lock: Path | None) -> None:
        self._out = out
        self._options = options
        self._lock = lock
        folder = cache_folder()
        name = hashlib.sha256(str(out.absolute()).encode()).hexdigest()[:32]
        self._file = folder / "runs" / f"{name}.json" if folder else None

    def recall(self) -> Remembered | None:
        """The last run, if it would be the same again and its output is untouched."""
        try:
            value = json.loads(self._file.read_text("utf-8")) if self._file else None
            if not isinstance(value, dict) or value["version"] != _VERSION:
                return None
            sources = value["sources"]
            if value["inputs"] != self._inputs() or _digests(sources) != sources:
                return None
            files = matching_files(self._out, value["manifest"])
            if files is None:
                return None
            found = tuple(_diagnostic(entry) for entry in value["diagnostics"])
            return Remembered(dict(value["statistics"]), found, files)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(
        self,
        sources: Iterable[Path] | None,
        statistics: dict[str, int],
        diagnostics: Iterable[Diagnostic],
        manifest: bytes,
    ) -> None:
        """Remember a run; `sources` are the files that were read, None if not all are known."""
        if self._file is None or sources is None:
            return
        value = {
            "version": _VERSION,
            "inputs": self._inputs(),
            "sources": _digests(str(path.absolute()) for path in sources),
            "statistics": statistics,
            "diagnostics": [asdict(entry) for entry in diagnostics],
            "manifest": hashlib.sha256(manifest).hexdigest(),
        }
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            unfinished = self._file.with_suffix(".new")
            unfinished.write_text(json.dumps(value), "utf-8")
            unfinished.replace(self._file)
        except OSError:
            return

    def _inputs(self) -> str:
        """A checksum of everything but the files that the document consists of."""
        options = self._options
        found = hashlib.sha256(_generator().encode())
        parts = [
            options.spec,
            str(options.config),
            options.package or "",
            str(options.include_hidden),
            repr([str(path) for path in options.overlays]),
            repr([str(path) for path in options.allow_refs]),
            str(options.allow_remote),
            repr(sorted((path, sorted(names)) for path, names in options.custom.items())),
        ]
        for part in parts:
            found.update(hashlib.sha256(part.encode()).digest())
        for path in (options.config, self._lock):
            if path is not None:
                found.update(_digest(path).encode())
        return found.hexdigest()


def _digests(paths: Iterable[str]) -> dict[str, str]:
    return {path: _digest(Path(path)) for path in paths}


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


@cache
def _generator() -> str:
    """A checksum of the generator itself, its templates, and the libraries that shape the text."""
    from importlib.metadata import version

    from .markup.templates import templates_folder

    libraries = [f"{name} {version(name)}" for name in ("black", "jinja2", "ruamel.yaml")]
    found = hashlib.sha256(repr([sys.version, *libraries]).encode())
    for folder in (_ROOT, templates_folder()):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                found.update(str(path.relative_to(folder)).encode())
                found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def _diagnostic(value: dict[str, object]) -> Diagnostic:
    place = value["location"]
    location = None
    if isinstance(place, dict):
        excerpt = place.pop("excerpt", None)
        if excerpt is not None:
            excerpt = Excerpt(**{**excerpt, "lines": tuple(excerpt["lines"])})
        location = Location(**place, excerpt=excerpt)
    hint = value["hint"]
    return Diagnostic(
        str(value["code"]),
        Severity(str(value["severity"])),
        str(value["message"]),
        location,
        str(hint) if hint is not None else None,
    )
