"""Parameters: path-level and operation-level, consolidated ones opened into their members."""

from __future__ import annotations

import re
from dataclasses import replace

from ..load import Node
from ..model import (
    Origin,
    OriginKind,
    Parameter,
    ParameterLocation,
    Primitive,
    PrimitiveKind,
    Use,
)
from .context import Context, source_of
from .scalars import default_of, example_of, limits_of
from .schemas import SchemaBuilder

_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def path_placeholders(path: str) -> list[str]:
    """The names in braces, in order, each once."""
    return list(dict.fromkeys(_PLACEHOLDER.findall(path)))


class ParameterBuilder:
    """Builds the parameters of one operation after another."""

    def __init__(self, context: Context, schemas: SchemaBuilder) -> None:
        self._context = context
        self._schemas = schemas

    def build(self, key: str, path: str, levels: list[Node | None]) -> tuple[Parameter, ...]:
        """The parameters of all levels; the operation's own, the last level, override others."""
        found: dict[tuple[str, str], Node] = {}
        for level in levels:
            if level is None or not level.is_sequence:
                continue
            for element in level.elements():
                node = self._context.follow(element)
                if node is None or not node.is_mapping:
                    continue
                name, place = node.text("name"), node.text("in")
                if not name or place not in _DEFAULT_STYLES:
                    self._context.error(
                        "parameter-invalid",
                        f"{key}: a parameter without a name, or in an unknown place, is left out.",
                        node,
                        "Give it `name`, and `in`: path, query, header or cookie.",
                    )
                    continue
                found[(place, name)] = node
        parameters = [
            parameter
            for (place, name), node in sorted(found.items())
            for parameter in self._parameters(key, place, name, node)
        ]
        return tuple(self._with_placeholders(key, path, parameters, levels))

    def _with_placeholders(
        self, key: str, path: str, parameters: list[Parameter], levels: list[Node | None]
    ) -> list[Parameter]:
        names = path_placeholders(path)
        declared = {p.wire_name: p for p in parameters if p.location is ParameterLocation.PATH}
        ordered = []
        for name in names:
            known = declared.get(name)
            if known is None:
                place = next((level for level in reversed(levels) if level is not None), None)
                source = source_of(place) if place is not None else source_of(self._root())
                self._context.diagnostics.warning(
                    "path-parameter-undeclared",
                    f"{key}: the path names `{{{name}}}`, which no parameter declares; "
                    "it is taken as a string.",
                    place.location() if place is not None else None,
                    "Declare it with `in: path`.",
                )
                use = Use(Primitive(PrimitiveKind.STRING), source=source)
                known = Parameter(name, ParameterLocation.PATH, use, "simple", False)
            ordered.append(replace(known, use=replace(known.use, required=True)))
        rest = [p for p in parameters if p.location is not ParameterLocation.PATH]
        return [*ordered, *rest]

    def _root(self) -> Node:
        return self._context.document.root

    def _parameters(self, key: str, place: str, name: str, node: Node) -> list[Parameter]:
        if place == "header" and name.lower() in self._ignored_headers():
            return []
        schema = node.get("schema")
        content = node.get("content")
        if schema is None and content is not None and content.is_mapping:
            schema = next((entry.get("schema") for _, entry in sorted_items(content)), None)
        use = self._schemas.use(schema, Origin(OriginKind.PARAMETER, key, name))
        style = node.text("style") or _DEFAULT_STYLES[place]
        is_object = self._schemas.definitions.object_of(use.type) is not None
        if (
            place == "query"
            and is_object
            and self._context.config.requests.object_format == "brackets"
        ):
            style = "deepObject"
        explode = node.flag("explode", style in ("form", "deepObject"))
        inner = schema if schema is not None and schema.is_mapping else None
        target = self._context.follow(inner) if inner is not None else None
        parameter = Parameter(
            name,
            ParameterLocation(place),
            replace(
                use,
                required=node.flag("required"),
                doc=node.text("description") or use.doc,
                default=default_of(target) if target is not None else None,
                deprecated=node.flag("deprecated"),
                example=example_of(node) or use.example,
                limits=limits_of(target) if target is not None else (),
                source=source_of(node),
            ),
            style,
            explode,
        )
        return self._members(parameter) if place == "query" else [parameter]

    def _ignored_headers(self) -> set[str]:
        return {name.lower() for name in self._context.config.requests.ignore_headers}

    def _members(self, parameter: Parameter) -> list[Parameter]:
        """The members of a consolidated parameter; itself where it is not one."""
        target = self._schemas.definitions.object_of(parameter.use.type)
        if target is None:
            return [parameter]
        deep = parameter.style == "deepObject"
        consolidated = deep and parameter.wire_name in self._context.config.requests.flatten_objects
        plain_form = parameter.style == "form" and parameter.explode
        if not (consolidated or plain_form):
            return [parameter]
        return [
            Parameter(
                f"{parameter.wire_name}[{member.wire_name}]" if deep else member.wire_name,
                parameter.location,
                replace(
                    member.use,
                    required=parameter.use.required and member.use.required,
                    source=parameter.use.source,
                ),
                "form",
                True,
            )
            for member in target.fields
        ]


def sorted_items(node: Node) -> list[tuple[str, Node]]:
    """A mapping's items by key, so that the document's key order has no effect."""
    return sorted(node.items(), key=lambda item: item[0])
