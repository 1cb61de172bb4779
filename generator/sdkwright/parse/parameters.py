"""Parameters: of the path item and of the operation, with objects opened into their members."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..diagnostics import codes
from ..load import Node
from ..model import (
    MapType,
    ObjectType,
    Origin,
    OriginKind,
    Parameter,
    ParameterLocation,
    Primitive,
    PrimitiveKind,
    Type,
    UnionType,
    Use,
)
from ..model.shapes import is_nested, may_be_list, may_be_object
from .context import Context, source_of
from .media import contents
from .parameter_styles import content_type, json_first, media_of, style_of
from .path_keys import placeholders, sent_path
from .scalars import default_of, example_of, limits_of
from .schemas import SchemaParser

_LOCATIONS = frozenset(ParameterLocation)


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
        in_query = [name for location, name in declared if location == "query"]
        parameters = [
            parameter
            for (location, name), node in sorted(declared.items())
            for parameter in self._parameter(key, ParameterLocation(location), name, node)
        ]
        in_path = {p.wire_name: p for p in parameters if p.location is ParameterLocation.PATH}
        return (
            *(
                self._in_path(key, name, in_path.get(name), operation)
                for name in placeholders(sent_path(path, in_query))
            ),
            *(p for p in parameters if p.location is not ParameterLocation.PATH),
        )

    def _is_valid(self, key: str, node: Node) -> bool:
        if node.text("name") and node.text("in") in _LOCATIONS:
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
        media_type = media_of(self._context, node, name)
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
        if media_type is not None and "schema" not in node:
            type_ = content_type(media_type, use.type, self._schemas.definitions)
            yield Parameter(name, location, replace(use, type=type_), "", False, media_type)
            return
        style = self._style(location, node, use, name)
        explode = node.flag("explode", style in ("form", "deepObject"))
        in_query = location is ParameterLocation.QUERY
        reserved = in_query and node.flag("allowReserved")
        parameter = Parameter(name, location, use, style, explode, allow_reserved=reserved)
        if style != "deepObject" and is_nested(use.type, self._schemas.definitions):
            self._report_nesting(parameter, node)
        yield from self._members(parameter) if in_query else (parameter,)

    def _report_nesting(self, parameter: Parameter, node: Node) -> None:
        in_query = parameter.location is ParameterLocation.QUERY
        how = "are written in brackets" if in_query else "are refused when the method is called"
        self._context.diagnostics.note(
            codes.PARAMETER_STYLE,
            f"`{parameter.wire_name}` holds arrays or objects inside others, which the style"
            f" `{parameter.style}` does not define; they {how}.",
            node.location(),
            "Use `content` with `application/json`.",
        )

    def _style(self, location: ParameterLocation, node: Node, use: Use, name: str) -> str:
        style = style_of(self._context, node, location, name)
        if location is not ParameterLocation.QUERY or self._requests.object_format != "brackets":
            return style
        definitions = self._schemas.definitions
        is_object = definitions.object_of(use.type) is not None
        if style == "form" and may_be_object(use.type, definitions):
            is_object |= node.flag("explode", True) or not may_be_list(use.type, definitions)
        return "deepObject" if is_object else style

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
        if target.extra is not None:
            yield replace(
                parameter, use=replace(parameter.use, type=_open(parameter.use.type, target))
            )
            return
        for member in target.fields:
            use = replace(
                member.use,
                required=parameter.use.required and member.use.required,
                source=parameter.use.source,
            )
            name = f"{parameter.wire_name}[{member.wire_name}]" if is_deep else member.wire_name
            # The members of an object that is itself a member are not defined by the style.
            is_inner = may_be_object(member.use.type, self._schemas.definitions)
            yield replace(
                parameter,
                wire_name=name,
                use=use,
                style="deepObject" if is_inner else "form",
                explode=True,
                member_of=parameter.wire_name,
            )


def _open(type_: Type, target: ObjectType) -> Type:
    """The type of an object with further keys: the object, or a mapping of all its values."""
    values = dict.fromkeys([*(field.use.type for field in target.fields), target.extra])
    variants = tuple(value for value in values if value is not None)
    inner = variants[0] if len(variants) == 1 else UnionType(variants)
    return UnionType((type_, MapType(inner)))


def _schema(node: Node) -> Node | None:
    """The schema of a parameter, or that of its `content`."""
    if "schema" in node:
        return node["schema"]
    found = sorted(contents(node), key=lambda entry: json_first(entry[0]))
    return next((media.get("schema") for _, media in found), None)
