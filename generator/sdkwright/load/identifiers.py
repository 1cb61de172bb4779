"""`$id`, `$anchor` and `$dynamicAnchor`: names of schemas that references can use."""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import urljoin

from .pointer import escape
from .upgrade import DATA, NAMED


class Identifiers:
    """The identifiers in one file."""

    def __init__(self, root: Any) -> None:
        self.resources: dict[str, str] = {}
        """The absolute `$id` of each schema that has one, by pointer."""
        self.dynamic: Counter[str] = Counter()
        """How often each `$dynamicAnchor` occurs."""
        self._pointers: dict[str, str] = {}
        self._anchors: dict[str, dict[str, str]] = {}
        self._collect(root)

    def base(self, pointer: str) -> str:
        """The pointer of the innermost schema with an `$id` around a node; empty without one."""
        while pointer and pointer not in self.resources:
            pointer = pointer.rpartition("/")[0]
        return pointer

    def find(self, base: str, target: str) -> str | None:
        """The pointer of the schema that a URI names, seen from a base."""
        resolved = urljoin(self.resources.get(base, ""), target)
        return self._pointers.get(resolved, self._pointers.get(target))

    def anchor(self, resource: str, name: str) -> str | None:
        """The pointer of an anchor, first of those in a schema with an `$id`."""
        found = self._anchors.get(name, {})
        return found.get(resource, next(iter(found.values()), None))

    def _collect(self, root: Any) -> None:
        stack: list[tuple[str, str, Any, bool]] = [("", "", root, False)]
        seen: set[int] = set()
        while stack:
            pointer, resource, value, is_named = stack.pop()
            if type(value) not in (dict, list) or id(value) in seen:
                continue
            seen.add(id(value))
            if type(value) is list:
                stack.extend(
                    (f"{pointer}/{index}", resource, child, False)
                    for index, child in enumerate(value)
                )
                continue
            if not is_named:
                resource = self._note(pointer, resource, value)
            stack.extend(
                (f"{pointer}/{escape(key)}", resource, child, not is_named and key in NAMED)
                for key, child in value.items()
                if is_named or (key not in DATA and not key.startswith("x-"))
            )

    def _note(self, pointer: str, resource: str, schema: dict[str, Any]) -> str:
        """Note the identifiers of a schema. Gives the pointer of the resource that it is in."""
        identifier = schema.get("$id")
        if type(identifier) is str:
            base = self.resources.get(resource, "")
            self.resources[pointer] = urljoin(base, identifier.removesuffix("#"))
            self._pointers.setdefault(self.resources[pointer], pointer)
            self._pointers.setdefault(identifier.removesuffix("#"), pointer)
            resource = pointer
        for keyword in ("$anchor", "$dynamicAnchor"):
            name = schema.get(keyword)
            if type(name) is str:
                self._anchors.setdefault(name, {}).setdefault(resource, pointer)
                self.dynamic[name] += keyword == "$dynamicAnchor"
        return resource
