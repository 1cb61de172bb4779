"""Names of arguments, unique in their method."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..arguments import Argument, ArgumentLocation
from .words import ArgumentName

RESERVED_ARGUMENTS = frozenset({"self", "request_options"})
"""Parameters of every method."""

REQUEST_OPTIONS = (
    *("extra_headers", "extra_query", "extra_body", "timeout", "deadline"),
    *("max_retries", "retry_unsafe", "idempotency_key"),
)
"""Options of every method that has no argument of the same name."""

_QUALIFIED = (ArgumentLocation.QUERY, ArgumentLocation.HEADER, ArgumentLocation.COOKIE)


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
        return self.locked.get(argument.location.value, {}).get(argument.wire_name)

    def name(self, argument: Argument) -> str | None:
        """The name to give an argument; None if nothing says otherwise."""
        name = self.overrides.get(argument.wire_name) or self.locked_name(argument)
        if argument.location is ArgumentLocation.PATH:
            return self.path.get(argument.wire_name, name)
        return name


def name_arguments(arguments: Sequence[Argument], chosen: ChosenNames) -> tuple[Argument, ...]:
    """Give each argument a name of its own.

    Of arguments with one name, those in the query, a header or a cookie are prefixed with their
    location; any other gets an underscore. Names in the lock never change because of others.

    The path arguments come first and in order, then the required arguments, then the optional ones.
    """
    proposed = [
        replace(argument, name=ArgumentName(name)) if (name := chosen.name(argument)) else argument
        for argument in arguments
    ]
    kept = {a.name for a in proposed if a.name == chosen.locked_name(a)}
    count = Counter(argument.name for argument in proposed)
    used: set[str] = set(kept)
    named: list[Argument] = []
    for argument in proposed:
        name = argument.name
        if name != chosen.locked_name(argument):
            if count[name] > 1 and argument.location in _QUALIFIED:
                name = ArgumentName(f"{argument.location.value}_{name}")
            while name in used or name in RESERVED_ARGUMENTS:
                name = ArgumentName(f"{name}_")
            used.add(name)
        named.append(replace(argument, name=name))
    path = [a for a in named if a.location is ArgumentLocation.PATH]
    others = [a for a in named if a.location is not ArgumentLocation.PATH]
    return (*path, *sorted(others, key=lambda a: (not a.use.required, a.name)))
