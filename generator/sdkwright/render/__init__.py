"""From a model and its plan to text: `{path: text}`. Nothing here touches a disk but templates."""

from __future__ import annotations

from collections.abc import Callable

from ..config import Config
from ..model import Api
from ..plan.plan import Plan
from .renderer import Renderer

__all__ = ["render"]


def render(
    api: Api, plan: Plan, config: Config, advance: Callable[[int], None] = lambda _: None
) -> dict[str, str]:
    """Every file of the generated folder. `advance` is told how many files were rendered."""
    return Renderer(api, plan, config, advance).render()
