"""Where in its files a part of a document's structure stands, as `file#/json/pointer`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .document import RawDocument


@dataclass(frozen=True)
class Place:
    """A node of a document, with its file and its pointer there."""

    document: RawDocument
    node: Any
    file: str = ""
    pointer: str = ""

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"

    def child(self, key: str | int) -> Place:
        """A direct child; a reference at it is followed."""
        step = str(key).replace("~", "~0").replace("/", "~1")
        at = Place(self.document, self.node[key], self.file, f"{self.pointer}/{step}")
        while isinstance(at.node, dict) and isinstance(at.node.get("$ref"), str):
            pointer = at.node["$ref"].partition("#")[2]
            node, file = self.document.follow({"$ref": at.node["$ref"]}, at.file)
            at = Place(self.document, node, file, pointer)
        return at

    def descend(self, steps: tuple[Any, ...]) -> Place:
        """The deepest node on the way that a structure's keys name."""
        at = self
        for step in steps:
            found = at._step(step)
            if found is None:
                break
            at = found
        return at

    def _step(self, step: Any) -> Place | None:
        node = self.node
        if step == "body":
            return self.child("requestBody")
        if step == "parameters" or (step == "schema" and "schema" not in node):
            return self
        if isinstance(step, str) and ":" in step and "parameters" in node:
            for index in range(len(node["parameters"])):
                parameter = self.child("parameters").child(index)
                if f"{parameter.node['in']}:{parameter.node['name']}" == step:
                    return parameter
            return None
        if not isinstance(node, dict):
            return None
        if step in node:
            return self.child(step)
        media = node.get("schema")
        if isinstance(media, dict):
            return self.child("schema")._step(step)
        for keyword in ("allOf", "oneOf", "anyOf"):
            for index in range(len(node.get(keyword, []))):
                found = self.child(keyword).child(index)._step(step)
                if found is not None:
                    return found
        return None


def operation_place(document: RawDocument, key: str) -> Place:
    """Where an operation stands, by its verb and path."""
    verb, path = key.split(" ", 1)
    return Place(document, document.root).child("paths").child(path).child(verb.lower())


def webhook_place(document: RawDocument, name: str) -> Place:
    """Where a webhook stands."""
    hooks = Place(document, document.root).child("webhooks")
    return hooks.child(name).child("post").child("requestBody").child("content")
