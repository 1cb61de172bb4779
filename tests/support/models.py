"""Small parts of a model, for tests of one stage."""

from __future__ import annotations

from collections.abc import Iterable

from sdkwright.model import (
    Api,
    Body,
    BodyContent,
    BodyKind,
    Definition,
    Definitions,
    Field,
    ListType,
    ObjectType,
    Operation,
    Origin,
    OriginKind,
    Pagination,
    Parameter,
    ParameterLocation,
    Primitive,
    PrimitiveKind,
    Ref,
    Response,
    ResponseKind,
    SchemaId,
    Source,
    Type,
    Use,
)

TEXT = Primitive(PrimitiveKind.STRING)
ANY = Primitive(PrimitiveKind.ANY)
BINARY = Primitive(PrimitiveKind.BINARY)
HERE = Source("", "")


def field(
    name: str,
    target: Type = TEXT,
    *,
    required: bool = False,
    read_only: bool = False,
    write_only: bool = False,
) -> Field:
    """A property."""
    return Field(name, Use(target, required), read_only, write_only)


def definition(
    key: str,
    kind: OriginKind,
    owner: str = "",
    name: str = "",
    target: ObjectType | Type | None = None,
) -> Definition:
    """A definition, an empty object unless `target` says otherwise."""
    target = ObjectType(()) if target is None else target
    return Definition(SchemaId(key), Origin(kind, owner, name), target, Source("", key))


def component(name: str, target: ObjectType | Type | None = None) -> Definition:
    """A definition below `components/schemas`."""
    key = f"#/components/schemas/{name}"
    return definition(key, OriginKind.COMPONENT, "", name, target)


def obj(*fields: Field) -> ObjectType:
    """An object with these properties."""
    return ObjectType(fields)


def ref(target: Definition) -> Ref:
    """A reference to a definition."""
    return Ref(target.id)


def parameter(
    name: str,
    location: ParameterLocation = ParameterLocation.QUERY,
    target: Type = TEXT,
    *,
    required: bool = False,
) -> Parameter:
    """A parameter."""
    is_form = location in (ParameterLocation.QUERY, ParameterLocation.COOKIE)
    style = "form" if is_form else "simple"
    return Parameter(name, location, Use(target, required, source=HERE), style, is_form)


def path_parameter(name: str) -> Parameter:
    """A parameter in the path."""
    return parameter(name, ParameterLocation.PATH, required=True)


def body(*contents: tuple[BodyKind, Type], required: bool = True) -> Body:
    """A body with these contents."""
    media = {
        BodyKind.JSON: "application/json",
        BodyKind.MULTIPART: "multipart/form-data",
        BodyKind.FORM: "application/x-www-form-urlencoded",
        BodyKind.BINARY: "application/octet-stream",
        BodyKind.TEXT: "text/plain",
        BodyKind.LINES: "application/x-ndjson",
    }
    return Body(
        required, tuple(BodyContent(media[kind], kind, target) for kind, target in contents)
    )


def json(target: Type, *, nullable: bool = False, doc: str | None = None) -> Response:
    """A JSON response."""
    media_types = ("application/json",)
    return Response(ResponseKind.JSON, ("200",), media_types, target, nullable, doc)


def operation(key: str, *parameters: Parameter, **values: object) -> Operation:
    """An operation; `values` are fields of `Operation`."""
    verb, path = key.split(" ")
    return Operation(key, verb, path, HERE, parameters=parameters, **values)  # type: ignore[arg-type]  # fields of any type


def paged(key: str, item: Type, *parameters: Parameter, envelope: Type | None = None) -> Operation:
    """An operation with pages."""
    return operation(
        key,
        *parameters,
        response=json(envelope or ListType(item)),
        pagination=Pagination("Page", item, "A test."),
    )


def definitions(entries: Iterable[Definition]) -> Definitions:
    """Definitions by id."""
    return Definitions({entry.id: entry for entry in entries})


def api(*parts: Operation | Definition, **values: object) -> Api:
    """An API of these operations and definitions; `values` are fields of `Api`."""
    return Api(
        "Lamps",
        "1",
        operations=tuple(part for part in parts if isinstance(part, Operation)),
        definitions=definitions(part for part in parts if isinstance(part, Definition)),
        **values,  # type: ignore[arg-type]  # fields of any type
    )
