"""A model rendered to text, for tests of one stage."""

from __future__ import annotations

import ast
from typing import Any

from sdkwright.config import Config
from sdkwright.model import Api
from sdkwright.pipeline import Sdk
from sdkwright.plan import plan
from sdkwright.plan.plan import PlannedMethod, PlannedResource
from sdkwright.render.renderer import Renderer


def sdk(api: Api, **config: Any) -> Sdk:
    """A planned SDK; `config` are sections of the config."""
    values = Config.model_validate(config)
    return Sdk(api, values, plan(api, values))


def files(given: Sdk) -> dict[str, str]:
    """The files of the package without the runtime, by their paths below the package."""
    rendered = Renderer(given.api, given.plan, given.config, lambda _: None).render()
    folder = f"{given.plan.package.replace('.', '/')}/"
    return {
        path.removeprefix(folder): text
        for path, text in rendered.items()
        if "/_core/" not in path or path.endswith("_core/service.py")
    }


def entry(given: Sdk, dotted: str) -> tuple[PlannedResource, PlannedMethod]:
    """A method of a plan with its resource, by its dotted name."""
    (found,) = [
        (resource, method)
        for resource in given.plan.walk()
        for method in resource.methods
        if ".".join([*resource.path, method.name]) == dotted
    ]
    return found


def definition(text: str, *path: str) -> str:
    """The source of a class or function, or of one inside it."""
    node: ast.AST = ast.parse(text)
    for name in path:
        node = [n for n in ast.iter_child_nodes(node) if getattr(n, "name", None) == name][-1]
    return ast.get_source_segment(text, node) or ""
