"""Where everything goes and what it is called: names, modules, cycles, the resource tree."""

from __future__ import annotations

from ..config import Config
from ..model import Api
from .names_lock import NamesLock
from .package import package_names
from .plan import Plan
from .planner import Planner

__all__ = ["NamesLock", "Plan", "plan"]


def plan(
    api: Api, config: Config, package: str | None = None, lock: NamesLock | None = None
) -> Plan:
    """Plan the SDK of an API; `package` overrides the configured import name.

    The names of `lock` are kept.
    """
    return Planner(api, config, package_names(api, config, package), lock).plan()
