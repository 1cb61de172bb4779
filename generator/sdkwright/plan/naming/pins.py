"""Names in the config that another operation has are refused: no call changes its operation."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import NoReturn

from ...diagnostics import codes, fail
from .overrides import Overrides, split_key


def check_pins(overrides: Overrides, proposed: Mapping[str, str], present: Container[str]) -> None:
    """Refuse a name that the rules give to another operation. Raises `InputError`.

    `proposed` are the first choices of the rules, by the key of the operation; `present` are the
    keys of all methods.
    """
    owners = {name: key for key, name in overrides.methods.items() if key in present}
    owners |= _aliases(overrides, present)
    for other, name in sorted(proposed.items()):
        owner = owners.get(name)
        if owner is not None and other not in (owner, split_key(owner)[0]):
            _refuse(overrides, owner, name, f"which the naming rules give to `{other}`")


def check_names(
    overrides: Overrides, chosen: Mapping[str, str], former: Mapping[str, Sequence[str]]
) -> None:
    """Refuse a name that another operation has, or has had. Raises `InputError`.

    `chosen` and `former` are the names of each operation, now and before it was renamed.
    """
    owners = _aliases(overrides, chosen)
    for other, name in sorted(chosen.items()):
        owner = owners.get(name)
        if owner is not None and owner != other:
            _refuse(overrides, owner, name, f"which is the name of `{other}`")
    owners |= {name: key for key, name in overrides.methods.items() if key in chosen}
    for other, names in sorted(former.items()):
        for name in names:
            owner = owners.get(name)
            if owner is not None and owner != other:
                _refuse(overrides, owner, name, f"which the names lock keeps for `{other}`")


def _aliases(overrides: Overrides, present: Container[str]) -> dict[str, str]:
    """The key of the method that each alias is for."""
    return {
        name: key for key, names in overrides.aliases.items() if key in present for name in names
    }


def _refuse(overrides: Overrides, owner: str, name: str, why: str) -> NoReturn:
    fail(
        codes.NAME_OVERRIDE_DUPLICATE,
        f"The config gives the name `{name}` to `{owner}`, {why}.",
        overrides.location(owner, name),
        "Choose another name, or also give the other operation a new name under `names.methods`.",
    )
