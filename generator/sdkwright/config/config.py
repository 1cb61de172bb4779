"""The root of the config."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, PrivateAttr

from ..diagnostics import Diagnostics, Location, codes, fail
from .auth import AuthConfig
from .docs import DocsConfig
from .document import HiddenConfig, ReferencesConfig, Suppression
from .names import NamesConfig
from .package import PackageConfig
from .pagination import PaginationConfig
from .requests import IdempotencyConfig, RequestsConfig
from .section import Section
from .webhooks import StreamsConfig, WebhooksConfig

Keys = tuple[str | int, ...]
"""The keys and indices that lead to a value of the config."""
_OVERLAY_SUFFIXES = {".yaml", ".yml", ".json"}


class Config(Section):
    """How an OpenAPI document becomes an SDK. Every key is optional."""

    extend: Annotated[
        str | None,
        Field(
            description="Another config, relative to this file, whose values are used where this"
            " one has none. Mappings are merged; `spec` and `lock` are not inherited."
        ),
    ] = None
    spec: Annotated[
        str | None,
        Field(description="The document, relative to this file; used without `--spec`."),
    ] = None
    lock: Annotated[
        str | None,
        Field(
            description="The names lock, relative to this file: names in it are kept, and new names"
            " are added. It is not used when `--spec` names another document than `spec`."
        ),
    ] = None
    documents: Annotated[
        tuple[str, ...],
        Field(
            description="Titles of the documents that this config applies to. Other documents are"
            " generated without it. By default it applies to every document."
        ),
    ] = ()
    references: ReferencesConfig = ReferencesConfig()
    overlays: Annotated[
        tuple[str, ...],
        Field(
            description="OpenAPI Overlay files, or folders of them, relative to this file. They are"
            " applied in this order."
        ),
    ] = ()
    hidden: HiddenConfig = HiddenConfig()
    suppress: Annotated[
        tuple[Suppression, ...], Field(description="Errors and warnings that are accepted.")
    ] = ()
    package: PackageConfig = PackageConfig()
    base_url: Annotated[
        str | None, Field(description="Base URL; by default the first server of the document.")
    ] = None
    error_bodies: Annotated[
        Literal["typed", "json"],
        Field(
            description="What the `body` of an error is where the document has a schema for its"
            " status: a model, or parsed JSON."
        ),
    ] = "typed"
    names: NamesConfig = NamesConfig()
    requests: RequestsConfig = RequestsConfig()
    pagination: PaginationConfig = PaginationConfig()
    streams: StreamsConfig = StreamsConfig()
    auth: AuthConfig = AuthConfig()
    idempotency: IdempotencyConfig = IdempotencyConfig()
    webhooks: WebhooksConfig = WebhooksConfig()
    docs: DocsConfig = DocsConfig()

    _files: tuple[Path, ...] = PrivateAttr(default=())
    _locate: Callable[[Keys], Location] | None = PrivateAttr(default=None)

    @property
    def files(self) -> tuple[Path, ...]:
        """The file of this config, then those that it extends."""
        return self._files

    def read_from(self, files: Sequence[Path], locate: Callable[[Keys], Location]) -> Config:
        """This config, as read from some files. `locate` finds the line of a value."""
        self._files = tuple(files)
        self._locate = locate
        return self

    def locate(self, *keys: str | int) -> Location | None:
        """The file and line of a value; None if the config was not read from a file."""
        return self._locate(keys) if self._locate is not None else None

    def path(self, name: str) -> Path:
        """A path of this config, which is relative to its file."""
        return self._files[0].parent / name if self._files else Path(name)

    def for_title(self, title: str, diagnostics: Diagnostics) -> Config:
        """This config, or the defaults if it is for documents of other titles."""
        if not self.documents or title in self.documents:
            return self
        file = str(self._files[0]) if self._files else "sdk.yaml"
        titles = " and ".join(f"`{name}`" for name in self.documents)
        diagnostics.note(
            codes.CONFIG_NOT_APPLICABLE,
            f"The config `{file}` is for {titles}; `{title}` is generated without it.",
            self.locate("documents") or Location(file, "/documents"),
            "Pass the config of this document with --config, or add its title to `documents`.",
        )
        return Config()

    def overlay_files(self) -> tuple[Path, ...]:
        """The overlays that the config lists. Raises `InputError` for an empty folder."""
        return overlay_files([self.path(name) for name in self.overlays])


def overlay_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The overlays at some paths; those of a folder in the order of their names.

    Raises `InputError` for a folder without any.
    """
    files: list[Path] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        found = sorted(entry for entry in path.iterdir() if entry.suffix in _OVERLAY_SUFFIXES)
        if not found:
            fail(
                codes.OVERLAY_FOLDER_EMPTY,
                f"The folder `{path}` contains no overlay.",
                Location(str(path), ""),
                "Pass a folder with .yaml or .json files, or an overlay file.",
            )
        files.extend(found)
    return tuple(files)
