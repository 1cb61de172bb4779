"""A loaded document: its nodes, the targets of references, and positions in files."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, Protocol

from ..diagnostics import Code, Diagnostic, Diagnostics, Location, Severity, codes
from .files import FileRefusedError, Files
from .identifiers import Identifiers
from .node import Node
from .pointer import escape, index_of, split, split_reference
from .scalars import resolve_plain

_MAXIMUM_DETOURS = 50


class HasPointer(Protocol):
    """An object with a file and a pointer."""

    @property
    def file(self) -> str:
        """The file; empty for the root document."""

    @property
    def pointer(self) -> str:
        """The JSON pointer inside the file."""


class RefError(Exception):
    """A reference without a target; the diagnostic gives the reason."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic


def _never(_: Node) -> bool:
    return False


class Document:
    """A document with overlays applied, as OpenAPI 3.1."""

    def __init__(self, files: Files, diagnostics: Diagnostics) -> None:
        self._files = files
        self._diagnostics = diagnostics
        self._reported: set[str] = set()
        self._unresolved: set[str] = set()
        self._identifiers: dict[str, Identifiers] = {}
        self._ends: dict[Callable[[Node], bool], dict[str, Node]] = {}
        """The ends of chains of references that were followed, by the id of each node in them."""
        self.name = files.name
        self.root = Node(self, "", "", files.value(""))
        self.version = str(self.root.value.get("openapi", "")) if self.root.is_mapping else ""

    def node(self, file: str, pointer: str) -> Node:
        """The node at a pointer; references on the way are followed. Raises `RefError`."""
        start = Node(self, file, pointer, None)
        return self._walk(start, file, pointer, frozenset())

    def find_schema(self, node: Node) -> Node | None:
        """The schema that a string means: the name of a component, or a reference."""
        named = node.value
        if type(named) is not str:
            return None
        if "/" in named or "#" in named:
            try:
                return self._target(node, named, frozenset())
            except RefError:
                pass
        for file in dict.fromkeys((node.file, "")):
            try:
                return self.node(file, f"/components/schemas/{escape(named)}")
            except RefError:
                continue
        return None

    def follow(
        self,
        node: Node,
        active: frozenset[str] = frozenset(),
        until: Callable[[Node], bool] = _never,
    ) -> Node:
        """The end of a chain of `$ref`s, or the first target that `until` holds for.

        Raises `RefError`.
        """
        current = node
        seen: set[str] = set()
        ends = self._ends.setdefault(until, {})
        while (reference := current.ref()) is not None:
            if current.id in seen or current.id in active or len(active) > _MAXIMUM_DETOURS:
                message = f"The reference to `{reference}` leads to itself."
                self._fail(
                    codes.REF_CYCLE,
                    message,
                    node,
                    "Replace one of the references by what it should refer to.",
                )
            seen.add(current.id)
            current = self._target(current, reference, active | seen)
            if until(current):
                break
            if not active and current.id in ends:
                current = ends[current.id]
                break
        if not active:
            ends.update(dict.fromkeys(seen, current))
        return current

    def target(self, node: Node, consequence: str = "") -> Node | None:
        """The end of a chain of `$ref`s; None, with an error reported once, if there is none."""
        try:
            return self.follow(node)
        except RefError as error:
            if node.id not in self._unresolved:
                self._unresolved.add(node.id)
                found = error.diagnostic
                message = f"{found.message} {consequence}".rstrip()
                self._diagnostics.error(found.code, message, found.location, found.hint)
            return None

    def identifiers(self, file: str) -> Identifiers:
        """The `$id`s and anchors of a file that was read."""
        if file not in self._identifiers:
            root = self._files.value(file) if file in self._files.identified else None
            self._identifiers[file] = Identifiers(root)
        return self._identifiers[file]

    def local_files(self) -> tuple[Path, ...] | None:
        """The files of the document; None if some of them are not on the disk."""
        return self._files.read()

    def locate(self, node: HasPointer) -> Location:
        """File, line and column of a node, or of anything else with a file and a pointer."""
        locator = self._files.locator(node.file)
        if locator is None:
            return Location(self._files.title(node.file), node.pointer)
        return locator.locate(node.pointer)

    def written(self, node: Node) -> str:
        """A number or a boolean as the file writes it: `1.10`, which is the number 1.1."""
        locator = self._files.locator(node.file)
        text = locator.written(node.pointer) if locator is not None else ""
        return text if text and resolve_plain(text) == node.value else json.dumps(node.value)

    def report_once(self, code: Code, message: str, node: Node, hint: str | None = None) -> None:
        """Report a warning at a node, unless one was reported there before."""
        if node.id not in self._reported:
            self._reported.add(node.id)
            self._diagnostics.warning(code, message, node.location(), hint)

    def _target(self, node: Node, reference: str, active: frozenset[str]) -> Node:
        target, fragment = split_reference(reference)
        file, start = node.file, None
        if self.identifiers(node.file).resources or self.identifiers("").resources:
            file, start = self._identified(node, target)
        try:
            if start is None:
                start = ""
                file = self._files.target(node.file, target)
            value = self._files.value(file)
        except FileRefusedError as error:
            self._fail(error.code, error.message, node, error.hint)
        if fragment and fragment[0] != "/":
            pointer = self.identifiers(file).anchor(start, fragment)
            if pointer is None:
                self._no_anchor(node, fragment)
            return self._walk(node, file, pointer, active)
        if start and not target:
            try:
                return self._walk(node, file, start + fragment, active)
            except RefError:
                # Many documents write references from the root also where `$id` changes the base.
                return self._walk(node, file, fragment, active)
        if not start and not fragment:
            return Node(self, file, "", value)
        return self._walk(node, file, start + fragment, active)

    def _identified(self, node: Node, target: str) -> tuple[str, str | None]:
        """The file and the pointer of the schema whose `$id` a reference names, if there is one."""
        own = self.identifiers(node.file)
        base = own.base(node.pointer)
        if not target:
            return node.file, base or None
        found = own.find(base, target)
        if found is not None:
            return node.file, found
        return "", self.identifiers("").find("", target)

    def _walk(self, node: Node, file: str, pointer: str, active: frozenset[str]) -> Node:
        """The node at a pointer; errors are reported at `node`."""
        try:
            current = Node(self, file, "", self._files.value(file))
        except FileRefusedError as error:
            self._fail(error.code, error.message, node, error.hint)
        for token in split(pointer):
            child = _child(current, token)
            if child is None and current.ref() is not None:
                current = self.follow(current, active)
                child = _child(current, token)
            if child is None:
                self._missing(node, file, pointer, current, token)
            current = child
        return current

    def _missing(self, node: Node, file: str, pointer: str, last: Node, token: str) -> NoReturn:
        nearest = difflib.get_close_matches(token, last.keys(), n=1)
        hint = f"Did you mean `{nearest[0]}`?" if nearest else "Add it, or correct the reference."
        where = f" in {self._files.title(file)}" if file != node.file else ""
        self._fail(codes.REF_MISSING, f"`#{pointer}` does not exist{where}.", node, hint)

    def _no_anchor(self, node: Node, name: str) -> NoReturn:
        self._fail(
            codes.REF_MISSING,
            f"The `$anchor` `{name}` does not exist.",
            node,
            "Add the anchor, or reference a JSON pointer such as `#/components/schemas/Pet`.",
        )

    def _fail(self, code: Code, message: str, node: Node, hint: str | None) -> NoReturn:
        raise RefError(Diagnostic(code, Severity.ERROR, message, self.locate(node), hint))


def _child(node: Node, token: str) -> Node | None:
    if type(node.value) is list:
        index = index_of(token)
        return node[index] if index is not None and index < len(node.value) else None
    return node.get(token)
