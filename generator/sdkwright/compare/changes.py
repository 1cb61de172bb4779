"""Changes, and what each means for callers.

A change of what is sent breaks callers when less is accepted than before; a change of what comes
back breaks them when more may come. An enum value that is new in an answer breaks nobody: models
take every value.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """What a change means for the next version."""

    BREAKING = "breaking"
    FEATURE = "feature"
    FIX = "fix"


class Kind(StrEnum):
    """What happened."""

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
    """One change, under the dotted name by which callers know what changed."""

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
        """The product area: the first part of the name that says one."""
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
    """Descriptions that changed, which are counted only."""

    @property
    def level(self) -> Level | None:
        """The gravest level; None if nothing but documentation changed."""
        found = {change.level for change in self.changes}
        return next((level for level in Level if level in found), None)

    def counts(self) -> dict[Level, int]:
        """How many changes each level has."""
        counted = Counter(change.level for change in self.changes)
        return {level: counted[level] for level in Level}


def quoted(value: object) -> str:
    """Text of a document inside a sentence, between backquotes that it cannot close."""
    return f"`{' '.join(str(value).split()).replace('`', chr(39))}`"
