"""Names of arguments, unique in their method."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from ..arguments import Argument, ArgumentLocation
from .words import ArgumentName, snake

RESERVED_ARGUMENTS = frozenset({"self", "request_options", "locals"})
"""What the body of every method uses."""

REQUEST_OPTIONS = (
    *("extra_headers", "extra_query", "extra_body", "timeout", "deadline"),
    *("max_retries", "retry_unsafe", "idempotency_key"),
)
"""Options of every method that has no argument of the same name."""

_ORDER = (
    ArgumentLocation.PATH,
    ArgumentLocation.WHOLE_BODY,
    ArgumentLocation.BODY,
    ArgumentLocation.QUERY,
    ArgumentLocation.HEADER,
    ArgumentLocation.COOKIE,
)
"""Which of several arguments with one name keeps it, if the name is also that on the wire."""


@dataclass(frozen=True, slots=True)
class ChosenNames:
    """Names of the arguments of one method that are not derived from their wire names."""

    path: Mapping[str, str] = field(default_factory=dict)
    """Of path arguments, by wire name."""
    overrides: Mapping[str, str] = field(default_factory=dict)
    """From the config, by wire name."""
    locked: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """From the names lock, by location and wire name."""

    def locked_name(self, argument: Argument) -> str | None:
        """The name in the lock."""
        key = argument.lock_key or argument.wire_name
        name = self.locked.get(argument.location.value, {}).get(key)
        return None if name in RESERVED_ARGUMENTS else name

    def name(self, argument: Argument) -> str | None:
        """The name to give an argument; None if nothing says otherwise."""
        override = self.overrides.get(argument.lock_key or argument.wire_name)
        name = override or self.locked_name(argument)
        if argument.location is ArgumentLocation.PATH:
            return self.path.get(argument.wire_name, name)
        return name


def name_arguments(arguments: Sequence[Argument], chosen: ChosenNames) -> tuple[Argument, ...]:
    """Give each argument a name of its own.

    Names in the lock, of the config and of path arguments come first. Of other arguments with one
    name, the one whose name on the wire it is keeps it. The others are named after the object that
    they are members of, or get their location as a suffix: `id_query`.

    The path arguments come first and in order, then the required arguments, then the optional ones.
    """
    names: dict[int, ArgumentName] = {}
    used: set[str] = set()
    for index, argument in sorted(enumerate(arguments), key=lambda item: _rank(item[1], chosen)):
        proposals = _proposals(argument, chosen)
        names[index] = next(name for name in proposals if name not in used)
        used.add(names[index])
    named = [replace(argument, name=names[index]) for index, argument in enumerate(arguments)]
    path = [a for a in named if a.location is ArgumentLocation.PATH]
    others = [a for a in named if a.location is not ArgumentLocation.PATH]
    return (*path, *sorted(others, key=lambda a: (not a.use.required, a.name)))


def _rank(argument: Argument, chosen: ChosenNames) -> tuple[bool, bool, bool, int, bool]:
    """The order in which arguments are named."""
    name = chosen.name(argument)
    return (
        name is None or name != chosen.locked_name(argument),
        name is None,
        argument.name != argument.wire_name,
        _ORDER.index(argument.location),
        argument.member_of is not None,
    )


def _proposals(argument: Argument, chosen: ChosenNames) -> Iterator[ArgumentName]:
    """Possible names, best first. Reserved names get an underscore."""
    name = ArgumentName(chosen.name(argument) or argument.name)
    if name in RESERVED_ARGUMENTS:
        name = ArgumentName(f"{name}_")
    yield name
    stem = name.rstrip("_")
    if argument.member_of is not None:
        yield ArgumentName(f"{snake(argument.member_of)}_{stem}")
    location = "body" if argument.in_body else argument.location.value
    yield ArgumentName(f"{stem}_{location}")
    for number in count(2):
        yield ArgumentName(f"{stem}_{location}_{number}")
