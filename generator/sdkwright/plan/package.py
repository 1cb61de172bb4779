"""Names of the package: from the config, or from the title of the document."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..config import Config
from ..diagnostics import codes, fail
from ..model import Api
from .naming.words import ClassName, ModuleName, pascal, snake, split_words


@dataclass(frozen=True, slots=True)
class PackageNames:
    """The names of the generated package and its client."""

    name: str
    """Import name; may be dotted."""
    project: str
    version: str
    client: ClassName
    environment: str


_NOISE = {"api", "rest", "openapi", "swagger", "specification", "spec", "the", "v1", "v2", "v3"}


def package_names(api: Api, config: Config, package: str | None) -> PackageNames:
    """The names of the package. `package` takes precedence over the config, the config over the title."""
    words = [word for word in split_words(api.title) if word.lower() not in _NOISE]
    title = "_".join(words[:4]) or "api"
    chosen = package or config.package.name or ModuleName(snake(title))
    name = ".".join(ModuleName(part) for part in chosen.split("."))
    if name == chosen.lower():
        name = chosen  # capitals are unusual in a package name, but legal
    else:
        fail(
            codes.PACKAGE_NAME,
            f"`{chosen}` is not a legal package name.",
            hint=f"Use `{name}`, in --package or as `package.name` in the config.",
        )
    last = name.rsplit(".", 1)[-1]
    client = config.package.client or pascal(config.package.name or title, {})
    return PackageNames(
        name=name,
        project=config.package.project or last.strip("_").replace("_", "-"),
        version=config.package.version,
        client=ClassName(client),
        environment=config.package.environment
        or re.sub(r"[^A-Z0-9]+", "_", snake(config.package.name or title).upper()),
    )
