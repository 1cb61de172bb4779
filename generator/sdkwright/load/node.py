"""A cursor into a document: a value and its position."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

from ..diagnostics import Code, Location, codes
from .pointer import escape
from .read import json_type


class Resolver(Protocol):
    """What nodes need of their document."""

    def follow(self, node: Node) -> Node:
        """The end of a chain of `$ref`s. Raises `RefError`."""

    def target(self, node: Node, consequence: str = "") -> Node | None:
        """The end of a chain of `$ref`s; None, with an error reported, if there is none."""

    def locate(self, node: Node) -> Location:
        """File, line and column of a node."""

    def written(self, node: Node) -> str:
        """A number or a boolean as the file writes it."""

    def report_once(self, code: Code, message: str, node: Node, hint: str | None = None) -> None:
        """Report a warning at a node, unless one was reported there before."""


class Node:
    """A value of a document and its position. Nodes are equal if their positions are.

    The typed accessors (`text`, `flag`, `number`, `strings`) treat a value of the wrong type as
    absent and report it once. null counts as absent.
    """

    __slots__ = ("document", "file", "pointer", "value")

    def __init__(self, document: Resolver, file: str, pointer: str, value: Any) -> None:
        self.document = document
        self.file = file
        self.pointer = pointer
        self.value = value

    @property
    def id(self) -> str:
        """`file#pointer`; the file is empty for the root document."""
        return f"{self.file}#{self.pointer}"

    @property
    def is_mapping(self) -> bool:
        """Whether the value is a JSON object."""
        return type(self.value) is dict

    @property
    def is_sequence(self) -> bool:
        """Whether the value is a JSON array."""
        return type(self.value) is list

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Node):
            return NotImplemented
        return self.pointer == other.pointer and self.file == other.file

    def __hash__(self) -> int:
        return hash((self.file, self.pointer))

    def __repr__(self) -> str:
        return f"Node({self.id})"

    def __contains__(self, key: object) -> bool:
        return type(self.value) is dict and key in self.value

    def __getitem__(self, key: str | int) -> Node:
        """A child that exists. Raises `KeyError` or `IndexError` otherwise."""
        if type(self.value) is list:
            if type(key) is not int:
                raise KeyError(key)
            if key < 0:
                raise IndexError(key)
            return self._child(key, self.value[key])
        if type(self.value) is dict:
            return self._child(key, self.value[key])
        raise KeyError(key)

    def get(self, key: str) -> Node | None:
        """A child of a mapping, if it exists."""
        if type(self.value) is not dict or key not in self.value:
            return None
        return self._child(key, self.value[key])

    def mapping(self, key: str) -> Node | None:
        """A child that is a mapping, or a reference to one."""
        child = self.get(key)
        target = child.target() if child is not None else None
        return target if target is not None and target.is_mapping else None

    def sequence(self, key: str) -> Node | None:
        """A child that is a sequence, or a reference to one."""
        child = self.get(key)
        target = child.target() if child is not None else None
        return target if target is not None and target.is_sequence else None

    def keys(self) -> list[str]:
        """The keys of a mapping; empty for other values."""
        return list(self.value) if type(self.value) is dict else []

    def items(self) -> Iterator[tuple[str, Node]]:
        """The keys and children of a mapping; empty for other values."""
        if type(self.value) is dict:
            for key, value in self.value.items():
                yield key, self._child(key, value)

    def sorted_items(self) -> list[tuple[str, Node]]:
        """The items by key, so that the order of keys in the document has no effect."""
        return sorted(self.items(), key=lambda item: item[0])

    def elements(self) -> Iterator[Node]:
        """The children of a sequence; empty for other values."""
        if type(self.value) is list:
            for index, value in enumerate(self.value):
                yield self._child(index, value)

    def text(self, key: str) -> str | None:
        """A string. A number is converted, and reported."""
        value = self._value(key)
        if value is None or type(value) is str:
            return value
        self._report(key, value, "a string")
        return str(value) if type(value) in (int, float) else None

    def flag(self, key: str, default: bool = False) -> bool:
        """A boolean."""
        value = self._value(key)
        if value is None:
            return default
        if type(value) is bool:
            return value
        self._report(key, value, "a boolean")
        return default

    def number(self, key: str) -> int | float | None:
        """A number."""
        value = self._value(key)
        if value is None or type(value) is int or type(value) is float:
            return value
        self._report(key, value, "a number")
        return None

    def strings(self, key: str) -> list[str]:
        """The strings of an array; empty if it is absent."""
        value = self._value(key)
        if value is None:
            return []
        if type(value) is not list:
            self._report(key, value, "an array of strings")
            return []
        texts = [entry for entry in value if type(entry) is str]
        if len(texts) != len(value):
            self._report(key, value, "an array of strings only")
        return texts

    def ref(self) -> str | None:
        """The value of `$ref`, or of `$dynamicRef`, which is read in the same way."""
        if type(self.value) is dict:
            for keyword in ("$ref", "$dynamicRef"):
                reference = self.value.get(keyword)
                if type(reference) is str:
                    return reference
        return None

    def resolve(self) -> Node:
        """The end of a chain of `$ref`s; the node itself without one. Raises `RefError`."""
        return self if self.ref() is None else self.document.follow(self)

    def target(self, consequence: str = "") -> Node | None:
        """Like `resolve`, but None, with an error reported, for a reference without a target.

        The error ends with the consequence.
        """
        return self if self.ref() is None else self.document.target(self, consequence)

    def location(self) -> Location:
        """File, line and column."""
        return self.document.locate(self)

    def _child(self, key: str | int, value: Any) -> Node:
        token = escape(key) if type(key) is str else key
        return Node(self.document, self.file, f"{self.pointer}/{token}", value)

    def _value(self, key: str) -> Any:
        value = self.value.get(key) if type(self.value) is dict else None
        if type(value) is not dict or type(value.get("$ref")) is not str:
            return value
        target = self._child(key, value).target()
        return target.value if target is not None else None

    def _report(self, key: str, value: Any, expected: str) -> None:
        child = self._child(key, value)
        hint = "Write true or false." if expected == "a boolean" else f"Write {expected}."
        if expected == "a boolean" and str(value).lower() in ("yes", "no", "on", "off"):
            hint = "YAML 1.2 reads yes, no, on and off as strings. Write true or false."
        message = f"`{key}` must be {expected}, but is {json_type(value)}."
        self.document.report_once(codes.UNEXPECTED_TYPE, message, child, hint)
