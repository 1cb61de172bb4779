"""The files of the package and its distribution."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import tomlkit

from ..config import Config
from ..markup.templates import package_file, template, templates_folder
from ..model import Api
from ..plan.layout.modules import packages_of
from ..plan.plan import Plan, PlannedResource
from ..plan.symbols import ModulePath
from .docs.readme import readme_view
from .examples.snippets import Snippets
from .python.body_literal import WireRules
from .python.client import client_view
from .python.events import events_view
from .python.lazy_packages import types_package
from .python.literals import docstring
from .python.models import TypesRenderer
from .python.operation_names import operation_names_view
from .python.package_init import package_view
from .python.pages import PaginationRenderer
from .python.resource import ResourceRenderer
from .python.service import service_view
from .python.views import LazyPackageView
from .title import title_of, with_article

RUNTIME_SAMPLE = "service.py"
"""The runtime's sample of the module that is rendered for each API."""
_GIT_ATTRIBUTES = """\
* linguist-generated
CHANGELOG.md -linguist-generated
lib/** -linguist-generated
*_custom.py -linguist-generated
"""
"""Marks all files but those that people write."""


class Renderer:
    """Renders the package and its distribution; `advance` receives the number of files rendered."""

    def __init__(
        self, api: Api, plan: Plan, config: Config, advance: Callable[[int], None]
    ) -> None:
        self._api = api
        self._plan = plan
        self._config = config
        self._advance = advance
        self._folder = plan.package.replace(".", "/")
        self._snippets = Snippets(api, plan)
        self._public = {module.path: frozenset(module.names) for module in plan.modules}
        self._files: dict[str, str] = {}

    def render(self) -> dict[str, str]:
        """Every file by its path relative to the output folder."""
        self._package()
        self._runtime()
        self._types()
        for resource in self._plan.walk():
            self._resource(resource)
        self._distribution()
        return dict(sorted(self._files.items()))

    def _add(self, path: str, text: str) -> None:
        self._files[path] = text
        self._advance(1)

    def _module(self, module: tuple[str, ...], text: str) -> None:
        self._add(f"{self._folder}/{'/'.join(module)}.py", text)

    def _package(self) -> None:
        for end in range(1, len(self._plan.package.split("."))):
            outer = "/".join(self._plan.package.split(".")[:end])
            self._add(f"{outer}/__init__.py", "")
        view = package_view(self._api, self._plan)
        self._module(("__init__",), template("lazy_package.py.jinja").render(package=view))
        client = client_view(self._api, self._plan)
        self._module(("_client",), template("client.py.jinja").render(client=client))
        pages = PaginationRenderer(self._api).view()
        self._module(("pagination",), template("pagination.py.jinja").render(pagination=pages))
        if self._api.webhooks:
            events = events_view(self._api, self._plan, self._config)
            text = template("webhook_events.py.jinja").render(events=events)
            self._module(("webhook_events",), text)
        names = operation_names_view(self._plan)
        self._module(("testing",), template("testing.py.jinja").render(names=names))
        text = template("operation_names.py.jinja").render(names=names)
        self._module(("_operation_names",), text)
        self._add(f"{self._folder}/py.typed", "")

    def _runtime(self) -> None:
        runtime = templates_folder() / "runtime"
        for path in sorted(runtime.rglob("*.py")):
            relative = path.relative_to(runtime)
            if "__pycache__" in relative.parts or relative == Path(RUNTIME_SAMPLE):
                continue
            self._add(f"{self._folder}/_core/{relative.as_posix()}", path.read_text("utf-8"))
        service = service_view(self._api, self._plan, self._config)
        text = template("service.py.jinja").render(service=service)
        self._module(("_core", "service"), text)

    def _types(self) -> None:
        paths = {*self._plan.exports, *self._plan.former}
        for module in self._plan.modules:
            view = TypesRenderer(self._api, self._plan, module).view()
            has_more = module.path in paths
            elsewhere = self._lazy(module.path, is_package=False) if has_more else None
            text = template("types_module.py.jinja").render(module=view, elsewhere=elsewhere)
            self._module(module.path, text)
        packages = packages_of([*(m.path for m in self._plan.modules), *paths]) | {("types",)}
        for path in sorted(paths - {module.path for module in self._plan.modules}):
            is_package = path in packages
            lazy = self._lazy(path, is_package=is_package)
            text = template("lazy_package.py.jinja").render(package=lazy)
            self._module((*path, "__init__") if is_package else path, text)

    def _lazy(self, path: ModulePath, *, is_package: bool) -> LazyPackageView:
        names, former = self._plan.exports.get(path, {}), self._plan.former.get(path, {})
        return types_package(path, names, former, self._public, is_package=is_package)

    def _resource(self, resource: PlannedResource) -> None:
        requests = self._config.requests
        rules = WireRules(
            requests.array_format or "document",
            requests.optional_body == "omit",
            requests.form_objects == "brackets",
        )
        view = ResourceRenderer(self._api, self._plan, resource, rules, self._snippets).view()
        text = template("resource.py.jinja").render(module=view)
        if resource.children:
            self._module((*resource.module, "__init__"), text)
        else:
            self._module(resource.module, text)

    def _distribution(self) -> None:
        root = template("empty_package.py.jinja")
        doc = docstring(["Resources of the client, one module each."], 0)
        self._module(("resources", "__init__"), root.render(doc=doc))
        self._add("pyproject.toml", self._project())
        self._add(".gitattributes", _GIT_ATTRIBUTES)
        readme = readme_view(self._api, self._plan, self._config)
        self._add("README.md", template("README.md.jinja").render(readme=readme))

    def _project(self) -> str:
        """`pyproject.toml`: the template with the values of this package."""
        file: Any = tomlkit.parse(package_file("pyproject.toml"))
        file["project"]["name"] = self._plan.project
        file["project"]["version"] = self._plan.version
        title = with_article(title_of(self._api))
        file["project"]["description"] = f"Python client for {title}"
        wheel = file["tool"]["hatch"]["build"]["targets"]["wheel"]
        wheel["packages"] = [self._plan.package.split(".", 1)[0]]
        return tomlkit.dumps(file)
