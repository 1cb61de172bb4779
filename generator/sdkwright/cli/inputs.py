"""Which document a command reads, and how: options of the command line, and keys of the config."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..diagnostics import codes, fail
from .options import INPUT

if TYPE_CHECKING:
    from ..config import Config
    from ..diagnostics import Diagnostics
    from ..pipeline import Options

CONFIG = Path("spec/sdk.yaml")
"""The config that is used when none is passed."""

_PACKAGED = Path(__file__).resolve().parents[1] / "_spec"
"""The example document and its config in an installed generator."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """The options of every command that reads a document."""

    spec: Annotated[
        str | None,
        typer.Option(
            "--spec",
            metavar="PATH|URL",
            help="The OpenAPI document, YAML or JSON.",
            show_default="`spec` of the config",
            rich_help_panel=INPUT,
        ),
    ] = None
    config: Annotated[
        Path | None,
        typer.Option(
            "--config",
            metavar="PATH",
            help="How the API becomes an SDK; values that it leaves out are inferred.",
            show_default="spec/sdk.yaml, if it exists",
            rich_help_panel=INPUT,
        ),
    ] = None
    overlay: Annotated[
        list[Path] | None,
        typer.Option(
            "--overlay",
            metavar="PATH",
            help="OpenAPI Overlay to correct the document with, or a folder of them. Repeatable;"
            " applied after `overlays` of the config.",
            show_default=False,
            rich_help_panel=INPUT,
        ),
    ] = None
    lock: Annotated[
        Path | None,
        typer.Option(
            "--lock",
            metavar="PATH",
            help="The names lock: names in it are kept, and new names are added.",
            show_default="`lock` of the config",
            rich_help_panel=INPUT,
        ),
    ] = None
    include_hidden: Annotated[
        bool,
        typer.Option(
            "--include-hidden",
            help="Also generate operations that the document marks as hidden.",
            rich_help_panel=INPUT,
        ),
    ] = False
    allow_ref: Annotated[
        list[Path] | None,
        typer.Option(
            "--allow-ref",
            metavar="DIR",
            help="Folder outside the folder of the document that references may lead into."
            " Repeatable.",
            show_default=False,
            rich_help_panel=INPUT,
        ),
    ] = None
    allow_remote: Annotated[
        bool,
        typer.Option(
            "--allow-remote",
            help="Fetch references to other, public hosts.",
            rich_help_panel=INPUT,
        ),
    ] = False

    def config_file(self) -> Path | None:
        """The config to read: that of the option, of the folder, or of the installed example."""
        if self.config is not None:
            return self.config
        if CONFIG.is_file():
            return CONFIG
        packaged = _PACKAGED / CONFIG.name
        return packaged if self.spec is None and packaged.is_file() else None

    def read_config(self, diagnostics: Diagnostics) -> Config:
        """The config. Raises `InputError`."""
        from ..config import read_config

        return read_config(self.config_file(), diagnostics)

    def document(self, config: Config) -> str:
        """The path or URL of the document. Raises `InputError` if none is known."""
        if self.spec is not None:
            return self.spec
        if config.spec is None:
            fail(
                codes.INPUT_UNKNOWN,
                "No document was passed, and the config names none.",
                None,
                "Pass --spec PATH, or set `spec` in the config.",
            )
        from ..load.read import is_url

        return config.spec if is_url(config.spec) else str(config.path(config.spec))

    def lock_file(self, config: Config) -> Path | None:
        """The names lock: that of the option, or of the config if the document is its own."""
        if self.lock is not None:
            return self.lock
        if config.lock is None:
            return None
        own = config.spec and str(config.path(config.spec))
        is_other = self.spec is not None and own and self.spec not in (own, config.spec)
        return None if is_other else config.path(config.lock)

    def options(
        self,
        diagnostics: Diagnostics,
        config: Config | None = None,
        *,
        package: str | None = None,
    ) -> Options:
        """What the stages need to know. Reads the config, unless it is given, and the lock.

        Raises `InputError`.
        """
        from ..config import overlay_files
        from ..pipeline import Options
        from .names_lock import read_lock

        rules = config if config is not None else self.read_config(diagnostics)
        return Options(
            self.document(rules),
            rules,
            package,
            self.include_hidden,
            overlay_files(self.overlay or ()),
            read_lock(self.lock_file(rules)),
            allow_refs=tuple(self.allow_ref or ()),
            allow_remote=self.allow_remote,
        )
