"""Pins that contradict each other."""

from __future__ import annotations

from collections import defaultdict

from ..diagnostics import codes, fail
from .operation_facts import NamePins


def check_pins(pins: NamePins) -> None:
    """Refuse a config that gives one name to two operations. Raises `InputError`."""
    holders: dict[str, list[str]] = defaultdict(list)
    for key, name in pins.methods.items():
        holders[name].append(key)
    for key, names in pins.aliases.items():
        for name in names:
            holders[name].append(key)
    for name, keys in sorted(holders.items()):
        if len(set(keys)) > 1:
            fail(
                codes.NAME_PINNED_TWICE,
                f"The config gives the name `{name}` to {' and to '.join(sorted(set(keys)))}.",
                None,
                "Keep it for one of them, and name the other one differently.",
            )
