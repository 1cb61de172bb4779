"""Changes, and the effect of each on callers.

A change of an argument is breaking if it accepts less than before; a change of a response is breaking
if it can contain more. A new enum value in a response is not breaking: models accept unknown values.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """The effect of a change on the next version."""

    BREAKING = "breaking"
    FEATURE = "feature"
    FIX = "fix"


class Kind(StrEnum):
    """The kind of a change."""

    METHOD_ADDED = "method-added"
    METHOD_REMOVED = "method-removed"
    METHOD_RENAMED = "method-renamed"
    METHOD_DEPRECATED = "method-deprecated"
    NAME_KEPT = "name-kept"
    OPERATION_CHANGED = "operation-changed"
    CALL_CHANGED = "call-changed"
    PAGE_CHANGED = "page-changed"
    STREAM_ADDED = "stream-added"
    STREAM_REMOVED = "stream-removed"
    ERROR_ADDED = "error-added"
    ERROR_REMOVED = "error-removed"
    RESULT_ADDED = "result-added"
    RESULT_REMOVED = "result-removed"
    ARGUMENT_ADDED = "argument-added"
    ARGUMENT_REMOVED = "argument-removed"
    FIELD_ADDED = "field-added"
    FIELD_REMOVED = "field-removed"
    TYPE_ADDED = "type-added"
    TYPE_REMOVED = "type-removed"
    TYPE_RENAMED = "type-renamed"
    CLASS_CHANGED = "class-changed"
    WIDENED = "widened"
    NARROWED = "narrowed"
    TYPE_CHANGED = "type-changed"
    BECAME_REQUIRED = "became-required"
    BECAME_OPTIONAL = "became-optional"
    BECAME_NULLABLE = "became-nullable"
    BECAME_NOT_NULLABLE = "became-not-nullable"
    DEPRECATED = "deprecated"
    ENUM_VALUE_ADDED = "enum-value-added"
    ENUM_VALUE_REMOVED = "enum-value-removed"
    EVENT_ADDED = "event-added"
    EVENT_REMOVED = "event-removed"
    EVENT_TYPE_ADDED = "event-type-added"
    EVENT_TYPE_REMOVED = "event-type-removed"
    SERVER_CHANGED = "server-changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One change; `name` is the dotted name of the method, argument, class, field or webhook."""

    kind: Kind
    level: Level
    name: str
    sentence: str
    old: str | None = None
    new: str | None = None
    old_pointer: str = ""
    new_pointer: str = ""
    operation: str | None = None

    @property
    def area(self) -> str:
        """The product area: the first part of the name, without `types`."""
        first, _, rest = self.name.partition(".")
        if first != "types":
            return first
        return rest.partition(".")[0] if "." in rest and rest[:1].islower() else "shared types"


@dataclass(frozen=True, slots=True)
class Report:
    """All changes, sorted by level and name."""

    old: str
    new: str
    changes: tuple[Change, ...]
    documentation: int
    """The number of changed descriptions."""

    @property
    def level(self) -> Level | None:
        """The highest level; None if only descriptions changed."""
        found = {change.level for change in self.changes}
        return next((level for level in Level if level in found), None)

    def counts(self) -> dict[Level, int]:
        """The number of changes of each level."""
        counted = Counter(change.level for change in self.changes)
        return {level: counted[level] for level in Level}


def quoted(value: object) -> str:
    """Text of a document as code in a sentence, without backquotes of its own."""
    return f"`{' '.join(str(value).split()).replace('`', chr(39))}`"
