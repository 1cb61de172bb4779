"""The text of each file, from a model and its plan. Only templates are read from disk."""

from __future__ import annotations

from collections.abc import Callable

from ..config import Config
from ..diagnostics import Diagnostics
from ..model import Api
from ..plan.plan import Plan
from ..surface.surface import Surface
from ..surface.text import surface_text
from .docs.agents import agents_page, llms_page
from .docs.api_page import api_page
from .docs.reference import Reference
from .docs.skills import Skills
from .headers import with_headers
from .renderer import Renderer

__all__ = ["render"]


def render(
    api: Api,
    plan: Plan,
    surface: Surface,
    config: Config,
    diagnostics: Diagnostics,
    advance: Callable[[int], None] = lambda _: None,
) -> dict[str, str]:
    """Every file of the generated folder. `advance` receives the number of files rendered."""
    files = Renderer(api, plan, config, advance).render()
    reference = Reference(api, plan, surface)
    skills = Skills(api, plan, reference, config).files(diagnostics)
    more = {
        "api-surface.txt": surface_text(surface),
        "api.md": api_page(api, plan, reference),
        "AGENTS.md": agents_page(api, plan, config, reference),
        "llms.txt": llms_page(api, plan, reference),
        **{f"skills/{path}": text for path, text in skills.items()},
    }
    return with_headers({**files, **more}, api)
