"""Type bases: the folder of the types of each method, and the prefix of their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from .locked import LockedNames
from .methods import MethodName
from .names import TypeBase
from .words import pascal, singular


def type_bases(
    names: Mapping[str, MethodName], locked: LockedNames, initialisms: Mapping[str, str]
) -> dict[str, TypeBase]:
    """The type base of each method: `ThingList` for `things.list`.

    Methods that would have the same base, such as those of `thing` and `things`, use the name of
    the resource as it is: `ThingsList`.
    """
    bases: dict[str, TypeBase] = {}
    wanted: dict[TypeBase, list[str]] = defaultdict(list)
    for key, name in sorted(names.items()):
        base = locked.type_base(key, name)
        if base is not None:
            bases[key] = base
        else:
            wanted[_base(name, singular(name.resource[-1]), initialisms)].append(key)
    taken = set(bases.values())
    for base, keys in wanted.items():
        for key in keys:
            is_free = len(keys) == 1 and base not in taken
            name = names[key]
            bases[key] = base if is_free else _base(name, name.resource[-1], initialisms)
    return bases


def _base(name: MethodName, resource: str, initialisms: Mapping[str, str]) -> TypeBase:
    prefix = pascal(resource, initialisms) + pascal(name.method, initialisms)
    return TypeBase(name.resource[:-1], prefix)
