"""Planning: the names of everything in the client, where it is defined, and its signatures."""

from __future__ import annotations

from .naming.lock import NamesLock
from .plan import Plan
from .planner import plan

__all__ = ["NamesLock", "Plan", "plan"]
