"""The intermediate model: the vocabulary of every stage after `load`.

Frozen dataclasses, one class per kind of thing. No Jinja, no document dictionaries, no Python
source text. A model can be written as JSON and read back (`sdkwright.model.dump`).
"""

from .api import Api, SecurityScheme, Server, Tag, Webhook
from .definitions import (
    Definition,
    Definitions,
    Field,
    ObjectType,
    Origin,
    OriginKind,
    references,
)
from .operations import (
    Body,
    BodyContent,
    BodyKind,
    Operation,
    Pagination,
    Parameter,
    ParameterLocation,
    PartEncoding,
    Response,
    ResponseKind,
)
from .pagination import (
    CursorScheme,
    NextUrlScheme,
    OffsetScheme,
    PageNumberScheme,
    PageScheme,
)
from .types import (
    Discriminator,
    EnumType,
    Example,
    ListType,
    MapType,
    Primitive,
    PrimitiveKind,
    Ref,
    Scalar,
    SchemaId,
    Source,
    Type,
    UnionType,
    nested,
)
from .use import Use

__all__ = [
    "Api",
    "Body",
    "BodyContent",
    "BodyKind",
    "CursorScheme",
    "Definition",
    "Definitions",
    "Discriminator",
    "EnumType",
    "Example",
    "Field",
    "ListType",
    "MapType",
    "NextUrlScheme",
    "ObjectType",
    "OffsetScheme",
    "Operation",
    "Origin",
    "OriginKind",
    "PageNumberScheme",
    "PageScheme",
    "Pagination",
    "Parameter",
    "ParameterLocation",
    "PartEncoding",
    "Primitive",
    "PrimitiveKind",
    "Ref",
    "Response",
    "ResponseKind",
    "Scalar",
    "SchemaId",
    "SecurityScheme",
    "Server",
    "Source",
    "Tag",
    "Type",
    "UnionType",
    "Use",
    "Webhook",
    "nested",
    "references",
]
