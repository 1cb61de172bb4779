"""Generate a package from a small document and import it, without touching the repository."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import httpx
from ruamel.yaml import YAML

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, Output, produce
from sdkwright.plan import NamesLock

_numbers = itertools.count()


class Silence:
    """Progress that nobody sees."""

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
        yield lambda _: None


def document(paths: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """A document with the least that OpenAPI asks for around some paths."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": dict(paths),
        **more,
    }


def answer(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Responses of one JSON answer."""
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def parameter(name: str, schema: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """A query parameter."""
    return {"name": name, "in": "query", "schema": schema, **more}


def query(request: httpx.Request) -> list[tuple[str, str]]:
    """The pairs of a request's query, in order."""
    return parse_qsl(request.url.query.decode(), keep_blank_values=True)


@dataclass
class Sdk:
    """A generated package, imported."""

    module: ModuleType
    output: Output
    diagnostics: Diagnostics
    folder: Path
    requests: list[httpx.Request] = field(default_factory=list)

    def part(self, name: str) -> ModuleType:
        """A module of the package."""
        return importlib.import_module(f"{self.module.__name__}.{name}")

    def client(self, *answers: Any, **options: Any) -> Any:
        """A client that gets the answers in turn, the last one again and again."""
        options.setdefault("api_key", "key")
        transport = httpx.MockTransport(self._handler(answers))
        options["http_client"] = httpx.Client(transport=transport)
        return getattr(self.module, str(self.output.plan.client))(**options)

    def async_client(self, *answers: Any, **options: Any) -> Any:
        """The same for the asynchronous client."""
        options.setdefault("api_key", "key")
        transport = httpx.MockTransport(self._handler(answers))
        options["http_client"] = httpx.AsyncClient(transport=transport)
        return getattr(self.module, f"Async{self.output.plan.client}")(**options)

    def _handler(self, answers: tuple[Any, ...]) -> Callable[[httpx.Request], httpx.Response]:
        left = list(answers) or [{}]

        def handle(request: httpx.Request) -> httpx.Response:
            request.read()
            self.requests.append(request)
            given = left.pop(0) if len(left) > 1 else left[0]
            if callable(given):
                given = given(request)
            return given if isinstance(given, httpx.Response) else httpx.Response(200, json=given)

        return handle

    @property
    def request(self) -> httpx.Request:
        """The last request."""
        return self.requests[-1]

    @property
    def body(self) -> Any:
        """The last request's JSON body."""
        return json.loads(self.request.content)


def generate(
    folder: Path,
    spec: Mapping[str, Any] | str,
    config: Mapping[str, Any] | None = None,
    *,
    include_hidden: bool = False,
    lock: NamesLock | None = None,
) -> Sdk:
    """Generate a package in `folder` and import it under a name that nothing else has."""
    name = f"generated_{next(_numbers)}"
    source = folder / "openapi.yaml"
    source.write_text(spec if isinstance(spec, str) else json.dumps(spec), "utf-8")
    path = None
    if config is not None:
        path = folder / "sdk.yaml"
        with path.open("w") as stream:
            YAML(typ="safe").dump(dict(config), stream)
    diagnostics = Diagnostics()
    options = Options(str(source), path, name, include_hidden, lock=lock)
    output = produce(options, diagnostics, Silence())
    write(folder, output.files)
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    return Sdk(importlib.import_module(name), output, diagnostics, folder)


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Put rendered files into a folder as they are."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
