"""The Jinja environment. Templates print views; text from a document is never a template."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, Template
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

_SOURCE = Path(__file__).resolve().parents[3] / "templates"
_INSTALLED = Path(__file__).resolve().parents[1] / "_templates"


def templates_folder() -> Path:
    """Where the templates and the runtime are: beside the package, or inside its wheel."""
    return _INSTALLED if _INSTALLED.is_dir() else _SOURCE


@cache
def template(name: str) -> Template:
    """A template of `templates/package/`. A name that a view does not have is an error."""
    return _environment("package", escape=False).get_template(name)


@cache
def page_template(name: str) -> Template:
    """A template of `templates/docs/` that makes HTML: every text is escaped."""
    return _environment("docs", escape=True).get_template(name)


@cache
def text_template(name: str) -> Template:
    """A template that makes Markdown or YAML of views that are safe there: `skills/SKILL.md.jinja`."""
    folder, _, file = name.partition("/")
    return _environment(folder, escape=False).get_template(file)


def docs_file(name: str) -> str:
    """A file of `templates/docs/` that is used as it is."""
    return (templates_folder() / "docs" / name).read_text("utf-8")


def package_file(name: str) -> str:
    """A file of `templates/package/` that is no template."""
    return (templates_folder() / "package" / name).read_text("utf-8")


_OF_A_LOOP = frozenset({"first", "last", "previtem"})


class _Environment(ImmutableSandboxedEnvironment):
    """A sandbox that does not examine the fields of views, of which there are very many."""

    def getattr(self, obj: object, attribute: str) -> Any:
        """An attribute; a field of a dataclass and what a loop knows of itself are plain data."""
        kind = type(obj)
        if attribute in getattr(kind, "__dataclass_fields__", ()) or (
            kind is LoopContext and attribute in _OF_A_LOOP
        ):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)


@cache
def _environment(folder: str, *, escape: bool) -> _Environment:
    return _Environment(
        loader=FileSystemLoader(templates_folder() / folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=escape,
    )
