"""The documents that are judged, read without the generator's loader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

from .schemas import follow

ROOT = Path(__file__).resolve().parents[2]
VERBS = ("get", "put", "post", "delete", "options", "head", "patch")


class _Constructor(SafeConstructor):
    """Dates stay strings, as in JSON."""


_Constructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def load(path: Path) -> Any:
    """A file of YAML or JSON."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = _Constructor
    return yaml.load(path)


class Bundle:
    """A document and the files that it refers to, as one document."""

    def __init__(self, path: Path) -> None:
        self._main = path.resolve()
        self._files: dict[str, Any] = {}
        self.root: dict[str, Any] = self._read(self._main)
        self.root["x-files"] = self._files
        paths = self.root.get("paths") or {}
        for key, item in paths.items():
            paths[key] = follow(self.root, item)

    def _read(self, path: Path) -> Any:
        return self._bundled(load(path), path)

    def _bundled(self, node: Any, path: Path) -> Any:
        if isinstance(node, list):
            return [self._bundled(entry, path) for entry in node]
        if not isinstance(node, dict):
            return node
        found = {key: self._bundled(entry, path) for key, entry in node.items()}
        if isinstance(node.get("$ref"), str):
            found["$ref"] = self._moved(node["$ref"], path)
        choice = node.get("discriminator")
        if isinstance(choice, dict) and isinstance(choice.get("mapping"), dict):
            found["discriminator"]["mapping"] = {
                value: self._moved(target, path) if "/" in target else target
                for value, target in choice["mapping"].items()
            }
        return found

    def _moved(self, reference: str, path: Path) -> str:
        file, _, pointer = reference.partition("#")
        return self._place((path.parent / file).resolve() if file else path) + pointer

    def _place(self, path: Path) -> str:
        if path == self._main:
            return "#"
        key = path.name
        if key not in self._files:
            self._files[key] = None  # a file may refer to itself
            self._files[key] = self._read(path)
        return f"#/x-files/{key}"


@dataclass(frozen=True)
class Document:
    """A document and the config it is generated with."""

    path: Path
    config: Path | None = None

    @property
    def name(self) -> str:
        return self.path.stem

    def read(self) -> dict[str, Any]:
        """The document with text keys for statuses."""
        root = Bundle(self.path).root
        for _, path, operation in operations(root):
            operation["parameters"] = [
                entry for entry in operation.get("parameters", ()) if _is_defined(root, entry)
            ]
            _declare_placeholders(root, path, operation)
            responses = operation.get("responses") or {}
            operation["responses"] = {str(status): value for status, value in responses.items()}
        return root


def _is_defined(root: dict[str, Any], entry: Any) -> bool:
    """Whether OpenAPI defines a parameter's style: openapi-core judges nothing beside others."""
    parameter = follow(root, entry)
    explode = parameter.get("explode", False)
    match parameter.get("style"):
        case "pipeDelimited" | "spaceDelimited":
            return not explode
        case "deepObject":
            return bool(explode)
        case _:
            return True


def _declare_placeholders(root: dict[str, Any], path: str, operation: dict[str, Any]) -> None:
    """Make a text parameter of each placeholder that the document does not declare."""
    own = operation.setdefault("parameters", [])
    both = [follow(root, entry) for entry in [*own, *root["paths"][path].get("parameters", ())]]
    declared = {entry["name"] for entry in both if entry["in"] == "path"}
    for name in re.findall(r"{([^{}]+)}", path):
        if name not in declared:
            schema = {"type": "string"}
            own.append({"name": name, "in": "path", "required": True, "schema": schema})


def operations(root: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Verb, path and operation."""
    for path, item in (root.get("paths") or {}).items():
        for verb in VERBS:
            if isinstance(item.get(verb), dict):
                yield verb, path, item[verb]


def documents() -> list[Document]:
    """The embedded document, those of the snapshots, and the shared cases where they are."""
    found = [Document(ROOT / "spec" / "telnyx.yaml", ROOT / "spec" / "sdk.yaml")]
    for folder in (ROOT / "tests" / "snapshots" / "documents", ROOT.parent / "shared" / "cases"):
        found += [Document(path) for path in sorted(folder.glob("*.yaml"))]
    return found
