"""The reference of `sdk.yaml`, from the classes that read it."""

from __future__ import annotations

from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from ...config import Config
from ...markup.markdown import code
from .rows import cell


def config_page() -> str:
    """Every section and key, with its meaning, type and default."""
    lines = [
        "# Config",
        "",
        "`sdk.yaml` says what a document cannot. Every key is optional, an unknown one is an error,",
        "and `sdkwright init` writes a commented first version. `sdkwright config schema --out"
        " sdk.schema.json`",
        "gives editors what they need to complete and check it.",
        "",
        *_section(Config, ()),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _section(section: type[BaseModel], path: tuple[str, ...]) -> list[str]:
    plain = {n: f for n, f in section.model_fields.items() if not _classes(f.annotation)}
    inner = {n: f for n, f in section.model_fields.items() if _classes(f.annotation)}
    lines: list[str] = []
    if path:
        lines += [f"## {code('.'.join(path))}", "", *_doc(section), ""]
    if plain:
        lines += ["| key | type | default | meaning |", "|---|---|---|---|"]
        lines += [_row(name, field) for name, field in plain.items()]
        lines.append("")
    for name, field in inner.items():
        many = get_origin(field.annotation) is not type and not _is_class(field.annotation)
        for choice in _classes(field.annotation):
            key = f"{name}.NAME" if many else name
            if many and field.description:
                lines += [f"## {code('.'.join([*path, name]))}", "", f"{field.description}", ""]
            lines += _section(choice, (*path, *key.split(".")))
    return lines


def _doc(section: type[BaseModel]) -> list[str]:
    return (section.__doc__ or "").strip().split("\n")


def _row(name: str, field: FieldInfo) -> str:
    default = (
        "" if field.is_required() else code(_default(field.get_default(call_default_factory=True)))
    )
    return (
        f"| {code(name)} | {cell(code(_written(field.annotation)))} | {cell(default)} |"
        f" {cell(field.description or '')} |"
    )


def _default(value: Any) -> str:
    if value is None:
        return "none"
    return str(list(value)) if isinstance(value, tuple) else str(value)


def _is_class(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _classes(annotation: Any) -> list[type[BaseModel]]:
    """The sections inside an annotation."""
    if _is_class(annotation):
        return [annotation]
    found: list[type[BaseModel]] = []
    for argument in get_args(annotation):
        found += [c for c in _classes(argument) if c not in found]
    return found


def _written(annotation: Any) -> str:
    """An annotation in the words of YAML."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return " or ".join(_written(a) for a in arguments if a is not type(None))
    if origin is not None and arguments and getattr(origin, "__name__", "") == "Literal":
        return " or ".join(str(a) for a in arguments)
    name = getattr(origin, "__name__", None) or getattr(annotation, "__name__", str(annotation))
    if name == "Annotated":
        return _written(arguments[0])
    if name == "Mapping":
        return f"map of {_written(arguments[1])}"
    if name == "tuple":
        return f"list of {_written(arguments[0])}"
    known = {"str": "text", "int": "number", "bool": "true or false"}
    return known.get(str(name), str(name))
