"""The tree of resources that the static segments of all paths span."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from .operation_facts import NamePins, OperationFacts
from .words import singular, snake

_VERSION = re.compile(r"v\d+(?:\.\d+)*(?:(?:alpha|beta|rc)\d*)?", re.I)
_ROOTS = frozenset({"api", "rest"})
_CUSTOM_VERB = re.compile(r"(.*[^:]):([A-Za-z]\w*)")
_HEAD = re.compile(r"([A-Za-z][\w-]*)\W*(?=\{)")

Resource = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a path stands in the tree."""

    resource: Resource
    """Its static segments in snake case, be they legal names or not."""
    last: str
    """The last segment as the path has it; empty for `/`."""
    parameters_at_end: int
    """How many parameters follow the last static segment."""
    version: str = ""
    """The version that the path begins with, which is no part of the resource."""
    is_pinned: bool = False
    """Whether the config says where it stands."""
    is_outdated: bool = False
    """Whether the path has a newer version, so that this one stands below its version's name."""

    @property
    def is_top(self) -> bool:
        """Whether the resource has none above it that it could be a method of."""
        return len(self.resource) <= 1 + self.is_outdated

    @property
    def is_item(self) -> bool:
        """Whether the path ends in a parameter, so that it means one thing out of many."""
        return self.parameters_at_end > 0

    @property
    def name(self) -> str:
        """The last static segment; empty without any."""
        return self.resource[-1] if self.resource else ""


class ResourceTree:
    """All operations by place, so that rules can ask what else stands there."""

    def __init__(self, operations: Sequence[OperationFacts], pins: NamePins) -> None:
        self._verbs: dict[str, set[str]] = defaultdict(set)
        self._with_items: set[str] = set()
        for operation in operations:
            self._verbs[operation.path].add(operation.verb)
            above, _, last = operation.path.rpartition("/")
            if "{" in last:
                self._with_items.add(above)
        places = {path: _place(path, pins) for path in sorted(self._verbs)}
        self._places = _apart(self._folded(places))
        self._operations_at: dict[Resource, set[str]] = defaultdict(set)
        self._above: set[Resource] = set()
        for operation in operations:
            resource = self.place(operation).resource
            self._operations_at[resource].add(operation.key)
            self._above.update(resource[:end] for end in range(1, len(resource)))

    def place(self, operation: OperationFacts) -> Place:
        """Where an operation stands."""
        return self._places[operation.path]

    def has_children(self, resource: Resource) -> bool:
        """Whether the tree goes on below a resource."""
        return resource in self._above

    def is_shared(self, resource: Resource) -> bool:
        """Whether more than one operation stands at a resource, or any below it."""
        return len(self._operations_at[resource]) > 1 or self.has_children(resource)

    def has_items(self, path: str) -> bool:
        """Whether another path names single things out of what this path names."""
        return path in self._with_items

    def verbs(self, path: str) -> set[str]:
        """The verbs of HTTP that a path has."""
        return self._verbs.get(path, set())

    def _folded(self, places: Mapping[str, Place]) -> dict[str, Place]:
        """Places with what one resource has in two paths brought together.

        `/room_sessions/{id}` and `/rooms/{id}/sessions` are both `rooms.sessions`.
        """
        tops = {singular(p.resource[0]): p.resource[0] for p in places.values() if p.resource}
        nested = {p.resource[:2] for p in places.values() if len(p.resource) > 1}
        homes: dict[str, Resource] = {}
        for path, place in places.items():
            if len(place.resource) != 1 or not self.has_items(path) or place.is_pinned:
                continue
            words = place.name.split("_")
            for end in range(1, len(words)):
                parent = tops.get("_".join(words[:end]), "")
                home = (parent, "_".join(words[end:]))
                if singular(parent) != parent and home in nested:
                    homes[place.resource[0]] = home
        return {
            path: (
                replace(place, resource=(*homes[place.resource[0]], *place.resource[1:]))
                if place.resource and place.resource[0] in homes and not place.is_pinned
                else place
            )
            for path, place in places.items()
        }


def _apart(places: Mapping[str, Place]) -> dict[str, Place]:
    """Places with the older of two versions of one path below a resource of the version's name."""
    newest: dict[tuple[Resource, str], list[int]] = defaultdict(list)
    for path, place in places.items():
        newest[_without_version(path, place)] = max(
            newest[_without_version(path, place)], _numbers(place.version)
        )
    return {
        path: (
            place
            if _numbers(place.version) == newest[_without_version(path, place)] or not place.version
            else replace(place, resource=(snake(place.version), *place.resource), is_outdated=True)
        )
        for path, place in places.items()
    }


def _without_version(path: str, place: Place) -> tuple[Resource, str]:
    return place.resource, path.replace(f"/{place.version}", "", 1) if place.version else path


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def _place(path: str, pins: NamePins) -> Place:
    """The place of a path by itself; a pinned prefix stands for the segments that it covers."""
    segments = _segments(path)
    last = segments[-1] if segments else ""
    trailing = 0
    while trailing < len(segments) and "{" in segments[-1 - trailing]:
        trailing += 1
    for prefix in sorted(pins.resources, key=len, reverse=True):
        if path == prefix or path.startswith(f"{prefix}/"):
            pinned = tuple(part for part in pins.resources[prefix].split(".") if part)
            resource = (*pinned, *_static(_segments(path[len(prefix) :])))
            return Place(resource, last, trailing, is_pinned=True)
    start, version = _prologue(segments)
    return Place(_static(segments[start:]), last, trailing, version)


def _segments(path: str) -> list[str]:
    """The segments of a path; `things:close` and `things({id})` count as two."""
    found: list[str] = []
    for segment in path.split("/"):
        custom = _CUSTOM_VERB.fullmatch(segment)
        head = _HEAD.match(segment)
        if custom:
            found.extend(custom.groups())
        elif head:
            found.extend([head.group(1), segment[head.end() :]])
        elif segment:
            found.append(segment)
    return found


def _prologue(segments: Sequence[str]) -> tuple[int, str]:
    """How many segments in front say no more than `/api/v2`, and the version they say."""
    version = ""
    for index, segment in enumerate(segments):
        if _VERSION.fullmatch(segment):
            version = segment.lower()
        elif index or segment.lower() not in _ROOTS:
            return index, version
    return 0, ""


def _static(segments: Sequence[str]) -> Resource:
    return tuple(snake(s) for s in segments if "{" not in s)
