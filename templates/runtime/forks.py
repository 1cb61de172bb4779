"""Objects whose state is reset in a child process after a fork."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet

__all__ = ["Renewable", "renew_after_fork"]


class Renewable(Protocol):
    """An object with state that belongs to one process: sockets, locks, tokens."""

    def renew(self) -> None:
        """Discard the state of the parent process, without closing its sockets."""


_renewables: WeakSet[Renewable] = WeakSet()


def renew_after_fork(value: Renewable) -> None:
    """Call `value.renew()` in every child process, before anything else runs there."""
    _renewables.add(value)


def _renew() -> None:
    for value in list(_renewables):
        value.renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
