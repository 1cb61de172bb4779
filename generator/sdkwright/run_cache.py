"""Remembers the last run that wrote to a folder, so that the same run again is skipped.

A cached run counts only if everything is unchanged: the generator, the options, each file that was
read, and each file of the output. An unreadable cache is treated as empty.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from .cache import private_cache
from .diagnostics import Diagnostic, Excerpt, Location, Severity, codes
from .regular_files import read_regular, replace_file
from .write import matching_files

_VERSION = 3
_UNREAD = "unread "
_LIBRARIES = ("black", "jinja2", "ruamel.yaml", "tomlkit")
_ROOT = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class CachedRun:
    """What a run reported."""

    statistics: dict[str, int]
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...] = ()
    """The files of its output."""


class RunCache:
    """The last run that wrote to a folder, for one set of options."""

    def __init__(self, out: Path, options: Sequence[object]) -> None:
        self._out = out
        self._options = repr(options)
        folder = private_cache()
        name = hashlib.sha256(str(out.absolute()).encode()).hexdigest()[:32]
        self._file = folder / "runs" / f"{name}.json" if folder else None

    def get(self) -> CachedRun | None:
        """The last run, if it would be the same again and its output is unchanged."""
        try:
            value = json.loads(read_regular(self._file, follow=False)) if self._file else None
            if not isinstance(value, dict) or value["version"] != _VERSION:
                return None
            sources = value["sources"]
            if value["inputs"] != self._inputs() or any(
                _state(path, known) != known for path, known in sources.items()
            ):
                return None
            files = matching_files(self._out, value["manifest"])
            if files is None:
                return None
            found = tuple(_diagnostic(entry) for entry in value["diagnostics"])
            return CachedRun(dict(value["statistics"]), found, files)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, run: CachedRun, sources: Mapping[str, str], manifest: str) -> None:
        """Remember a run, with the states of what it read and the checksum of its manifest."""
        if self._file is None:
            return
        value = {
            "version": _VERSION,
            "inputs": self._inputs(),
            "sources": dict(sources),
            "statistics": run.statistics,
            "diagnostics": [asdict(entry) for entry in run.diagnostics],
            "manifest": manifest,
        }
        try:
            self._file.parent.mkdir(mode=0o700, exist_ok=True)
            replace_file(self._file, json.dumps(value).encode())
        except OSError:
            return

    def _inputs(self) -> str:
        """A checksum of the generator and of the options."""
        return hashlib.sha256(f"{_generator()} {Path.cwd()} {self._options}".encode()).hexdigest()


def state_of(path: Path) -> str:
    """The state of a folder, or of a file that was not read: it is not opened.

    The names in a folder; the kind, size and time of a file; empty if there is no such path.
    """
    try:
        if path.is_dir():
            names = repr(sorted(entry.name for entry in path.iterdir()))
            return _UNREAD + hashlib.sha256(names.encode(errors="surrogatepass")).hexdigest()
        found = path.stat()
        return f"{_UNREAD}{path.resolve()} {found.st_mode} {found.st_size} {found.st_mtime_ns}"
    except (OSError, ValueError):
        return _UNREAD


def _state(path: str, known: str) -> str:
    """The state now, in the terms of a known one."""
    if known.startswith(_UNREAD):
        return state_of(Path(path))
    return hashlib.sha256(read_regular(Path(path))).hexdigest()


@cache
def _generator() -> str:
    """A checksum of the generator, its templates, and the libraries that affect the output."""
    from importlib.metadata import version

    from .markup.templates import templates_folder

    libraries = [f"{name} {version(name)}" for name in _LIBRARIES]
    found = hashlib.sha256(repr([sys.version, *libraries]).encode())
    for folder in (_ROOT, templates_folder()):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                found.update(str(path.relative_to(folder)).encode())
                found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def _diagnostic(value: dict[str, object]) -> Diagnostic:
    recorded = value["location"]
    location = None
    if isinstance(recorded, dict):
        excerpt = recorded.pop("excerpt", None)
        if excerpt is not None:
            excerpt = Excerpt(**{**excerpt, "lines": tuple(excerpt["lines"])})
        location = Location(**recorded, excerpt=excerpt)
    hint = value["hint"]
    return Diagnostic(
        codes.CATALOGUE[str(value["code"])],
        Severity(str(value["severity"])),
        str(value["message"]),
        location,
        str(hint) if hint is not None else None,
    )
