"""Resource paths: which resource a path belongs to, by its static segments."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from .inputs import NamingInput
from .overrides import Overrides
from .words import singular, snake

_VERSION = re.compile(r"v\d+(?:\.\d+)*(?:(?:alpha|beta|rc)\d*)?", re.I)
_ROOTS = frozenset({"api", "rest"})
_CUSTOM_VERB = re.compile(r"(.*[^:]):([A-Za-z]\w*)")
_HEAD = re.compile(r"([A-Za-z][\w-]*)\W*(?=\{)")

Resource = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResourcePath:
    """A path divided into its resource and what follows."""

    resource: Resource
    """The static segments in snake case; they need not be legal identifiers."""
    last: str
    """The last segment as written in the path; empty for `/`."""
    parameters_at_end: int
    """How many parameters follow the last static segment."""
    version: str = ""
    """The version at the start of the path, which is not part of the resource."""
    is_overridden: bool = False
    """Whether the config names the resource."""
    is_outdated: bool = False
    """Whether the same path exists in a newer version; the resource then begins with its own."""

    @property
    def is_top(self) -> bool:
        """Whether the resource has no parent that it could be a method of."""
        return len(self.resource) <= 1 + self.is_outdated

    @property
    def is_item(self) -> bool:
        """Whether the path ends in a parameter, and so identifies one item of a collection."""
        return self.parameters_at_end > 0

    @property
    def name(self) -> str:
        """The last static segment; empty if there is none."""
        return self.resource[-1] if self.resource else ""


class PathIndex:
    """All operations by path and by resource, so that a rule can look at the neighbours of one."""

    def __init__(self, operations: Sequence[NamingInput], overrides: Overrides) -> None:
        self._verbs: dict[str, set[str]] = defaultdict(set)
        self._with_items: set[str] = set()
        # Variants of a path change no other name.
        plain = [operation for operation in operations if not operation.variant]
        for operation in plain:
            self._verbs[operation.path].add(operation.verb)
            parent, _, last = operation.path.rpartition("/")
            if "{" in last:
                self._with_items.add(parent)
        keys = sorted({operation.path for operation in operations})
        paths = {path: resource_path(path, overrides) for path in keys}
        self._paths = _below_versions(self._folded(paths))
        self._operations_at: dict[Resource, set[str]] = defaultdict(set)
        self._parents: set[Resource] = set()
        for operation in plain:
            resource = self.path_of(operation).resource
            self._operations_at[resource].add(operation.key)
            self._parents.update(resource[:end] for end in range(1, len(resource)))

    def path_of(self, operation: NamingInput) -> ResourcePath:
        """The resource path of an operation."""
        return self._paths[operation.path]

    def has_children(self, resource: Resource) -> bool:
        """Whether there are resources below a resource."""
        return resource in self._parents

    def is_shared(self, resource: Resource) -> bool:
        """Whether a resource has more than one operation, or resources below it."""
        return len(self._operations_at[resource]) > 1 or self.has_children(resource)

    def has_items(self, path: str) -> bool:
        """Whether another path identifies the items of the collection at a path."""
        return path in self._with_items

    def verbs(self, path: str) -> set[str]:
        """The HTTP verbs of a path."""
        return self._verbs.get(path, set())

    def _folded(self, paths: Mapping[str, ResourcePath]) -> dict[str, ResourcePath]:
        """Merge a resource that is spelled in two ways.

        `/room_sessions/{id}` and `/rooms/{id}/sessions` are both `rooms.sessions`.
        """
        tops = {singular(p.resource[0]): p.resource[0] for p in paths.values() if p.resource}
        nested = {p.resource[:2] for p in paths.values() if len(p.resource) > 1}
        folded: dict[str, Resource] = {}
        for path, found in paths.items():
            if len(found.resource) != 1 or not self.has_items(path) or found.is_overridden:
                continue
            words = found.name.split("_")
            for end in range(1, len(words)):
                parent = tops.get("_".join(words[:end]), "")
                resource = (parent, "_".join(words[end:]))
                if singular(parent) != parent and resource in nested:
                    folded[found.resource[0]] = resource
        return {
            path: (
                replace(found, resource=(*folded[found.resource[0]], *found.resource[1:]))
                if found.resource and found.resource[0] in folded and not found.is_overridden
                else found
            )
            for path, found in paths.items()
        }


def _below_versions(paths: Mapping[str, ResourcePath]) -> dict[str, ResourcePath]:
    """Move the older of two versions of a path below a resource named after its version."""
    newest: dict[tuple[Resource, str], list[int]] = defaultdict(list)
    for path, found in paths.items():
        key = _without_version(path, found)
        newest[key] = max(newest[key], _numbers(found.version))
    return {
        path: (
            found
            if not found.version or _numbers(found.version) == newest[_without_version(path, found)]
            else replace(found, resource=(snake(found.version), *found.resource), is_outdated=True)
        )
        for path, found in paths.items()
    }


def _without_version(path: str, found: ResourcePath) -> tuple[Resource, str]:
    plain = path.replace(f"/{found.version}", "", 1) if found.version else path
    return found.resource, plain


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def resource_path(path: str, overrides: Overrides) -> ResourcePath:
    """The resource path of one path alone; an overridden prefix replaces its segments."""
    segments = _segments(path)
    last = segments[-1] if segments else ""
    trailing = 0
    while trailing < len(segments) and "{" in segments[-1 - trailing]:
        trailing += 1
    for prefix in sorted(overrides.resources, key=len, reverse=True):
        if path == prefix or path.startswith(f"{prefix}/"):
            chosen = tuple(part for part in overrides.resources[prefix].split(".") if part)
            resource = (*chosen, *_static(_segments(path[len(prefix) :])))
            return ResourcePath(resource, last, trailing, is_overridden=True)
    start, version = _prologue(segments)
    return ResourcePath(_static(segments[start:]), last, trailing, version)


def _segments(path: str) -> list[str]:
    """The segments of a path; `things:close` and `things({id})` count as two."""
    segments: list[str] = []
    for segment in path.split("/"):
        custom = _CUSTOM_VERB.fullmatch(segment)
        head = _HEAD.match(segment)
        if custom:
            segments.extend(custom.groups())
        elif head:
            segments.extend([head.group(1), segment[head.end() :]])
        elif segment:
            segments.append(segment)
    return segments


def _prologue(segments: Sequence[str]) -> tuple[int, str]:
    """The number of leading segments such as `/api/v2`, and the version among them."""
    version = ""
    for index, segment in enumerate(segments):
        if _VERSION.fullmatch(segment):
            version = segment.lower()
        elif index or segment.lower() not in _ROOTS:
            return index, version
    return 0, ""


def _static(segments: Sequence[str]) -> Resource:
    return tuple(snake(s) for s in segments if "{" not in s)
