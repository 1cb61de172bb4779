"""The stages in a row, from a document to text. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from .config import Config, read_config
from .diagnostics import Diagnostics, Location, Severity
from .load import load
from .model import Api
from .parse import parse
from .plan import NamesLock, Plan, plan
from .render import render
from .render.docs.markdown_pages import agents_page, api_page, llms_page
from .render.docs.reference import Reference
from .render.docs.skills import Skills
from .render.headers import with_headers
from .stages import Stages
from .surface.extract import surface_of
from .surface.text import surface_text
from .surface.type_text import result_text


@dataclass(frozen=True, slots=True)
class Options:
    """What to generate from what."""

    spec: str
    config: Path | None
    package: str | None = None
    include_hidden: bool = False
    overlays: tuple[Path, ...] = ()
    """Applied after those that the config lists."""
    lock: NamesLock | None = None
    """Names of earlier runs, which are kept."""
    custom: Mapping[tuple[str, ...], frozenset[str]] = field(default_factory=dict)
    """Hand-written modules in the output folder, with the classes that each defines."""
    allow_refs: tuple[Path, ...] = ()
    """Folders beside the document's own that references may lead into."""
    allow_remote: bool = False
    """Whether references may lead to other hosts."""


@dataclass(frozen=True, slots=True)
class Output:
    """What a run made, before anything is written."""

    api: Api
    plan: Plan
    files: dict[str, str]
    statistics: dict[str, int]
    sources: tuple[Path, ...] | None = None
    """The files that were read; None if something came over the network."""

    @property
    def copied(self) -> frozenset[str]:
        """The runtime's modules, which are taken as they stand, and stand as black leaves them."""
        core = f"{self.plan.package.replace('.', '/')}/_core/"
        rendered = f"{core}service.py"
        return frozenset(p for p in self.files if p.startswith(core) and p != rendered)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model with what it was made from."""

    api: Api
    config: Config
    sources: tuple[Path, ...] | None


def model(options: Options, diagnostics: Diagnostics, progress: Stages) -> tuple[Api, Config]:
    """The intermediate model of a document, and the config it was built with."""
    loaded = _loaded(options, diagnostics, progress)
    return loaded.api, loaded.config


def _loaded(options: Options, diagnostics: Diagnostics, progress: Stages) -> Loaded:
    config = read_config(options.config)
    folder = options.config.parent if options.config is not None else Path()
    overlays = list(options.overlays)

    def overlays_for(title: str) -> list[Path]:
        nonlocal config
        if config.documents and title not in config.documents:
            _tell_unused(options, config, title, diagnostics)
            config = Config()
        overlays[:0] = [folder / name for name in config.overlays]
        return overlays

    with progress.stage("load"):
        document = load(
            options.spec,
            diagnostics,
            overlays=overlays_for,
            allow_refs=options.allow_refs,
            allow_remote=options.allow_remote,
        )
    with progress.stage("parse"):
        api = parse(document, config, diagnostics, include_hidden=options.include_hidden)
    read = document.local_files()
    sources = (*read, *overlays) if read is not None else None
    return Loaded(api, config, sources)


def _tell_unused(options: Options, config: Config, title: str, diagnostics: Diagnostics) -> None:
    known = " and ".join(f"`{name}`" for name in config.documents)
    diagnostics.note(
        "config-unused",
        f"The config `{options.config}` is for {known}; `{title}` is generated without it.",
        Location(str(options.config), "/documents"),
        "Name a config of its own with --config, or add the title to `documents`.",
    )


def produce(options: Options, diagnostics: Diagnostics, progress: Stages) -> Output:
    """Everything up to the text of each file."""
    loaded = _loaded(options, diagnostics, progress)
    api, config = loaded.api, loaded.config
    with progress.stage("plan"):
        planned = plan(api, config, options.package, options.lock)
        planned = replace(planned, custom=options.custom)
    total = len(planned.modules) + len(planned.exports) + len(planned.walk())
    with progress.stage("render", total) as advance:
        files = render(api, planned, config, advance)
        surface = surface_of(api, planned)
        files["api-surface.txt"] = surface_text(surface)
        reference = Reference(api, planned, surface)
        files["api.md"] = api_page(api, planned, reference)
        files["AGENTS.md"] = agents_page(api, planned, reference)
        files["llms.txt"] = llms_page(api, planned, reference)
        skills = Skills(api, planned, reference, config).files(diagnostics)
        files.update({f"skills/{path}": text for path, text in skills.items()})
        files = with_headers(files, api)
    diagnostics.allow((entry.code, entry.pointer) for entry in config.allow)
    statistics = _statistics(api, planned, diagnostics)
    return Output(api, planned, files, statistics, loaded.sources)


def describe(
    options: Options, diagnostics: Diagnostics, progress: Stages
) -> tuple[Api, Plan, list[dict[str, object]]]:
    """The SDK that would be made, one entry per method."""
    api, config = model(options, diagnostics, progress)
    with progress.stage("plan"):
        planned = plan(api, config, options.package, options.lock)
    diagnostics.allow((entry.code, entry.pointer) for entry in config.allow)
    return api, planned, [*_entries(planned), *_webhook_entries(planned)]


def _entries(planned: Plan) -> list[dict[str, object]]:
    entries: list[dict[str, object]] = []
    for resource in planned.walk():
        for method in resource.methods:
            operation = method.operation
            entries.append(
                {
                    "verb": operation.verb,
                    "path": operation.path,
                    "method": ".".join([*resource.path, method.name]),
                    "alias_of": method.alias_of,
                    "renamed_to": method.renamed_to,
                    "path_arguments": method.path_signature,
                    "arguments": [str(argument.name) for argument in method.arguments],
                    "returns": result_text(method.signature.result),
                    "content": method.content.value if method.content else None,
                    "rule": method.rule,
                    "reason": method.reason,
                    "pagination": operation.pagination.scheme if operation.pagination else None,
                    "pagination_reason": (
                        operation.pagination.reason if operation.pagination else None
                    ),
                    "idempotency": operation.idempotency,
                    "streams": operation.stream is not None,
                    "deprecated": operation.deprecated,
                    "hidden": operation.hidden,
                    "webhooks": [],
                }
            )
    return sorted(entries, key=lambda e: (str(e["path"]), str(e["verb"]), str(e["method"])))


def _webhook_entries(planned: Plan) -> list[dict[str, object]]:
    """One entry per webhook: the class that its deliveries are parsed into, and its event types."""
    return [
        {
            "verb": "WEBHOOK",
            "path": entry.webhook.name,
            "method": "webhooks.unwrap",
            "path_arguments": "",
            "returns": str(entry.symbol.name) if entry.symbol else "object",
            "webhooks": list(entry.webhook.event_types),
        }
        for entry in planned.webhooks
    ]


def _statistics(api: Api, planned: Plan, diagnostics: Diagnostics) -> dict[str, int]:
    methods = [m for r in planned.walk() for m in r.methods]
    return {
        "operations": len(api.operations),
        "methods": len(methods),
        "resources": len(planned.walk()),
        "models": sum(1 for _, role in planned.symbols if role.value == "model"),
        "arguments": sum(1 for _, role in planned.symbols if role.value == "param"),
        "pages": len(api.page_schemes),
        "webhooks": len(api.webhooks),
        "left_out": len(diagnostics.of(Severity.ERROR)),
    }
