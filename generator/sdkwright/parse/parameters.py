"""Parameters: of the path item and of the operation, with objects opened into their members."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..diagnostics import codes
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
from .media import contents
from .scalars import default_of, example_of, limits_of
from .schemas import SchemaParser

_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class ParameterParser:
    """Parses the parameters of operations."""

    def __init__(self, context: Context, schemas: SchemaParser) -> None:
        self._context = context
        self._schemas = schemas
        self._requests = context.config.requests
        self._ignored_headers = {name.lower() for name in self._requests.ignore_headers}

    def parse(self, key: str, path: str, item: Node, operation: Node) -> tuple[Parameter, ...]:
        """The parameters of an operation: those of the path in its order, then others by name.

        The parameters of the operation override those of the path item.
        """
        declared: dict[tuple[str, str], Node] = {}
        for level in (item, operation):
            listed = level.sequence("parameters")
            for element in listed.elements() if listed is not None else ():
                node = self._context.mapping(element)
                if node is not None and self._is_valid(key, node):
                    declared[node.value["in"], str(node.text("name"))] = node
        parameters = [
            parameter
            for (location, name), node in sorted(declared.items())
            for parameter in self._parameter(key, ParameterLocation(location), name, node)
        ]
        in_path = {p.wire_name: p for p in parameters if p.location is ParameterLocation.PATH}
        return (
            *(
                self._in_path(key, name, in_path.get(name), operation)
                for name in _placeholders(path)
            ),
            *(p for p in parameters if p.location is not ParameterLocation.PATH),
        )

    def _is_valid(self, key: str, node: Node) -> bool:
        if node.text("name") and node.text("in") in _DEFAULT_STYLES:
            return True
        self._context.error(
            codes.PARAMETER_INVALID,
            f"`{key}`: skipped a parameter whose `name` is missing or whose `in` is not valid.",
            node,
            "Set `name`, and set `in` to path, query, header or cookie.",
        )
        return False

    def _in_path(self, key: str, name: str, known: Parameter | None, operation: Node) -> Parameter:
        """A path parameter, which is always required."""
        if known is None:
            self._context.warning(
                codes.PATH_PARAMETER_UNDECLARED,
                f"`{key}`: no parameter declares `{{{name}}}` of the path; "
                "it is generated as a string.",
                operation,
                "Declare it with `in: path`.",
            )
            use = Use(Primitive(PrimitiveKind.STRING), source=source_of(operation))
            known = Parameter(name, ParameterLocation.PATH, use, "simple", False)
        return replace(known, use=replace(known.use, required=True))

    def _parameter(
        self, key: str, location: ParameterLocation, name: str, node: Node
    ) -> Iterator[Parameter]:
        if location is ParameterLocation.HEADER and name.lower() in self._ignored_headers:
            return
        schema = _schema(node)
        use = self._schemas.use(schema, Origin(OriginKind.PARAMETER, key, name))
        target = self._context.schema(schema) if schema is not None else None
        use = replace(
            use,
            required=node.flag("required"),
            doc=node.text("description") or use.doc,
            default=default_of(target) if target is not None else None,
            deprecated=node.flag("deprecated"),
            example=example_of(node) or use.example,
            limits=limits_of(target) if target is not None else (),
            source=source_of(node),
        )
        style = self._style(location, node, use)
        explode = node.flag("explode", style in ("form", "deepObject"))
        parameter = Parameter(name, location, use, style, explode)
        if location is ParameterLocation.QUERY:
            yield from self._members(parameter)
        else:
            yield parameter

    def _style(self, location: ParameterLocation, node: Node, use: Use) -> str:
        is_object = self._schemas.definitions.object_of(use.type) is not None
        brackets = is_object and self._requests.object_format == "brackets"
        if brackets and location is ParameterLocation.QUERY:
            return "deepObject"
        return node.text("style") or _DEFAULT_STYLES[location]

    def _members(self, parameter: Parameter) -> Iterator[Parameter]:
        """The members of an object that is sent as one query parameter each."""
        target = self._schemas.definitions.object_of(parameter.use.type)
        is_deep = parameter.style == "deepObject"
        is_form = parameter.style == "form" and parameter.explode
        if target is None or not (
            is_form or (is_deep and parameter.wire_name in self._requests.flatten_objects)
        ):
            yield parameter
            return
        for member in target.fields:
            use = replace(
                member.use,
                required=parameter.use.required and member.use.required,
                source=parameter.use.source,
            )
            name = f"{parameter.wire_name}[{member.wire_name}]" if is_deep else member.wire_name
            yield Parameter(name, parameter.location, use, "form", True)


def _placeholders(path: str) -> list[str]:
    """The names in braces, in order, each once."""
    return list(dict.fromkeys(_PLACEHOLDER.findall(path)))


def _schema(node: Node) -> Node | None:
    """The schema of a parameter, or that of its `content`."""
    if "schema" in node:
        return node["schema"]
    return next((media.get("schema") for _, media in contents(node)), None)
