"""A document as the tests read it: plain, and independent of the generator's own loader."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from sdkwright.config import Config, read_config
from sdkwright.diagnostics import Diagnostics

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SHARED = Path(__file__).resolve().parents[3] / "shared"
WHOLE = SHARED / "spec" / "telnyx-2026-07-16.yml"
ABSENT = "the whole Telnyx document is not at ../shared/spec"
WHOLE_CONFIG = Path(__file__).resolve().parents[2] / "spec" / "sdk.whole.yaml"


def whole_config() -> Config:
    """The config of the whole document, without its overlays."""
    return read_config(WHOLE_CONFIG, Diagnostics()).model_copy(update={"overlays": ()})


@dataclass(frozen=True)
class RawOperation:
    """One operation, its references followed one level."""

    verb: str
    path: str
    raw: dict[str, Any]
    parameters: list[dict[str, Any]]

    @property
    def key(self) -> str:
        return f"{self.verb} {self.path}"


@dataclass
class RawDocument:
    """The parsed document with its references."""

    root: dict[str, Any]
    folder: Path | None = None
    _files: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> RawDocument:
        """Parse a file; further files are read when a reference needs them."""
        return cls(YAML(typ="safe", pure=False).load(path.read_text("utf-8")), path.parent)

    def follow(self, node: Any, base: str = "") -> tuple[Any, str]:
        """The target of a `$ref` chain, and the file it stands in."""
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            text = node["$ref"]
            file, _, pointer = text.partition("#")
            if file:
                base = str((Path(base).parent / file).as_posix()) if base else file
            target: Any = self._file(base)
            for part in pointer.split("/")[1:]:
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node, base

    def _file(self, name: str) -> Any:
        if not name:
            return self.root
        if name not in self._files:
            assert self.folder is not None
            text = (self.folder / name).read_text("utf-8")
            self._files[name] = YAML(typ="safe", pure=False).load(text)
        return self._files[name]

    def inline(self, node: Any, base: str = "", seen: tuple[str, ...] = ()) -> Any:
        """A schema with all references replaced; a repeated one ends in a mark that it recurs."""
        if isinstance(node, list):
            return [self.inline(entry, base, seen) for entry in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            mark = f"{base}|{node['$ref']}"
            if mark in seen:
                return {"x-recursive": True}
            target, there = self.follow({"$ref": node["$ref"]}, base)
            found = self.inline(target, there, (*seen, mark))
            own = {
                key: self.inline(value, base, seen) for key, value in node.items() if key != "$ref"
            }
            return {**found, **own} if isinstance(found, dict) else found
        return {key: self.inline(value, base, seen) for key, value in node.items()}

    @cached_property
    def operations(self) -> list[RawOperation]:
        """Every operation of the document."""
        found = []
        for path, entry in (self.root.get("paths") or {}).items():
            item, base = self.follow(entry)
            for verb in VERBS:
                if verb not in item:
                    continue
                raw = self.inline(item[verb], base)
                merged = {
                    (p["name"], p["in"]): p
                    for level in (item.get("parameters", []), item[verb].get("parameters", []))
                    for p in self.inline(level, base)
                }
                found.append(RawOperation(verb.upper(), path, raw, list(merged.values())))
        return found
