"""The stages, from a document to the text of the SDK: load, parse, plan, render.

Each stage is a function from value to value. `write` is the last stage; the commands call it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from .config import Config, read_config
from .deep_stack import with_deep_stack
from .diagnostics import Diagnostics, Location, codes
from .load import Document, load, read_source
from .model import Api
from .parse import parse
from .plan import NamesLock, Plan, plan
from .plan.naming.hiding import RENAMED
from .plan.unmatched import unmatched_entries
from .render import render
from .stages import Stages
from .surface.extract import surface_of
from .surface.surface import Surface


@dataclass(frozen=True, slots=True)
class Options:
    """What to generate from what."""

    spec: str
    config: Config | Path | None
    package: str | None = None
    include_hidden: bool = False
    overlays: tuple[Path, ...] = ()
    """Applied after those that the config lists."""
    lock: NamesLock | None = None
    """Names of earlier runs, which are kept."""
    custom: Mapping[tuple[str, ...], frozenset[str]] = field(default_factory=dict)
    """Hand-written modules in the output folder, with the classes that each defines."""
    allow_refs: tuple[Path, ...] = ()
    """Folders outside the folder of the document that references may lead into."""
    allow_remote: bool = False
    """Whether references may lead to other hosts."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A document with its overlays, and the config that applies to it."""

    document: Document
    config: Config
    overlays: tuple[Path, ...]

    @property
    def sources(self) -> tuple[Path, ...] | None:
        """The files that were read until now; None if something came over the network."""
        read = self.document.local_files()
        return (*read, *self.overlays) if read is not None else None


@dataclass(frozen=True)
class Sdk:
    """A planned SDK: the API, and the names and modules of everything in it."""

    api: Api
    config: Config
    plan: Plan

    @cached_property
    def surface(self) -> Surface:
        """What callers of the SDK see."""
        return surface_of(self.api, self.plan)


@dataclass(frozen=True, slots=True)
class Output:
    """A rendered SDK, before anything is written."""

    sdk: Sdk
    files: dict[str, str]
    sources: tuple[Path, ...] | None

    @property
    def api(self) -> Api:
        """The API."""
        return self.sdk.api

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.sdk.plan

    @property
    def copied(self) -> frozenset[str]:
        """Modules of the runtime, which are copied and need no formatting."""
        core = f"{self.plan.package.replace('.', '/')}/_core/"
        return frozenset(p for p in self.files if p.startswith(core) and p != f"{core}service.py")


def load_document(options: Options, diagnostics: Diagnostics, progress: Stages) -> Loaded:
    """Read the document with the overlays of its config and those of the options."""
    given = options.config
    config = given if isinstance(given, Config) else read_config(given, diagnostics)
    with progress.stage("load"):
        source = read_source(options.spec, diagnostics)
        config = config.for_title(source.title, diagnostics)
        overlays = (*config.overlay_files(), *options.overlays)
        folders = map(config.path, config.references.folders)
        document = load(
            source,
            diagnostics,
            overlays=overlays,
            allow_refs=(*folders, *options.allow_refs),
            allow_remote=options.allow_remote or config.references.remote,
        )
    return Loaded(document, config, overlays)


def parse_document(
    loaded: Loaded, options: Options, diagnostics: Diagnostics, progress: Stages
) -> Api:
    """The model of a loaded document."""
    config = loaded.config
    hidden = options.include_hidden or config.hidden.include_all
    with progress.stage("parse"):
        return parse(loaded.document, config, diagnostics, include_hidden=hidden)


def plan_sdk(api: Api, config: Config, options: Options, progress: Stages) -> Sdk:
    """Name everything, keeping the names of the lock."""
    with progress.stage("plan"):
        planned = plan(api, config, options.package, options.lock)
        return Sdk(api, config, replace(planned, custom=options.custom))


def render_sdk(sdk: Sdk, diagnostics: Diagnostics, progress: Stages) -> dict[str, str]:
    """The text of each file."""
    planned = sdk.plan
    total = len(planned.modules) + len(planned.exports) + len(planned.walk())
    with progress.stage("render", total) as advance:
        return render(sdk.api, planned, sdk.surface, sdk.config, diagnostics, advance)


def preview(options: Options, diagnostics: Diagnostics, progress: Stages) -> Sdk:
    """The SDK that a run would generate, without its files."""

    def planned() -> Sdk:
        sdk = _planned(options, diagnostics, progress)[1]
        _suppress(sdk, diagnostics)
        return sdk

    return with_deep_stack(planned)


def _planned(options: Options, diagnostics: Diagnostics, progress: Stages) -> tuple[Loaded, Sdk]:
    loaded = load_document(options, diagnostics, progress)
    api = parse_document(loaded, options, diagnostics, progress)
    sdk = plan_sdk(api, loaded.config, options, progress)
    _review(loaded, sdk, diagnostics)
    return loaded, sdk


def _suppress(sdk: Sdk, diagnostics: Diagnostics) -> None:
    diagnostics.suppress((entry.code, entry.pointer) for entry in sdk.config.suppress)


def _review(loaded: Loaded, sdk: Sdk, diagnostics: Diagnostics) -> None:
    """Report an empty SDK, names that were avoided, and entries of the config without an effect."""
    if not sdk.api.operations and not sdk.api.webhooks:
        diagnostics.warning(
            codes.OPERATIONS_MISSING,
            f"`{sdk.api.title}` has no operation that can be generated.",
            loaded.document.root.location(),
            "Pass the right document with --spec. Operations with `x-hidden` need --include-hidden.",
        )
    _note_avoided_names(sdk.plan, diagnostics)
    entries = unmatched_entries(sdk.config, loaded.document.root, sdk.api, sdk.plan)
    for entry in entries:
        location = sdk.config.locate(*entry.keys)
        diagnostics.warning(codes.CONFIG_UNMATCHED, entry.message, location, entry.hint)


def _note_avoided_names(planned: Plan, diagnostics: Diagnostics) -> None:
    for resource in planned.walk():
        for method in resource.methods:
            if method.reason.endswith(RENAMED) and not (method.alias_of or method.renamed_to):
                name = ".".join([*resource.path, method.name])
                message = f"`{method.operation.key}` is `{name}`. {RENAMED}"
                source = method.operation.source
                location = Location(source.file, source.pointer)
                diagnostics.note(codes.NAME_AVOIDED, message, location)


def produce(options: Options, diagnostics: Diagnostics, progress: Stages) -> Output:
    """The SDK with the text of each file."""

    def rendered() -> Output:
        loaded, sdk = _planned(options, diagnostics, progress)
        files = render_sdk(sdk, diagnostics, progress)
        _suppress(sdk, diagnostics)
        return Output(sdk, files, loaded.sources)

    return with_deep_stack(rendered)
