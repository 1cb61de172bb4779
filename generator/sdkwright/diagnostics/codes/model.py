"""Codes for what a document describes."""

from __future__ import annotations

from ..code import Code

TITLE = "Parsing the document"

OPERATIONS_MISSING = Code(
    "operations-missing",
    "The document has no operation that can be generated: it has none, or all are hidden or were"
    " left out.",
    "Pass the right document with `--spec`, or include hidden operations.",
)
PATH_INVALID = Code(
    "path-invalid",
    "A path does not start with `/`, or has unbalanced braces. It is skipped.",
    "Correct the path.",
)
PATH_PARAMETER_UNDECLARED = Code(
    "path-parameter-undeclared",
    "A path parameter is not declared. It is generated as a string.",
    "Declare it under `parameters` with `in: path`.",
)
PARAMETER_STYLE = Code(
    "parameter-style",
    "The specification does not define how this parameter is serialized. The message says how it"
    " is sent.",
    "Set `style` to one that its location and type have, or use `content`.",
)
PARAMETER_INVALID = Code(
    "parameter-invalid",
    "A parameter has no name, or an unknown location. It is skipped.",
    "Add `name` and `in`.",
)
SCHEMA_NOT_A_MAPPING = Code(
    "schema-not-a-mapping",
    "A schema is neither a mapping nor a boolean. Any value is accepted instead.",
    "Replace it with a schema.",
)
SCHEMA_UNKNOWN_TYPE = Code(
    "schema-unknown-type",
    "The `type` of a schema is not one of JSON Schema. Any value is accepted instead.",
    "Use string, number, integer, boolean, array, object or null.",
)
SCHEMA_RECURSIVE = Code(
    "schema-recursive",
    "A schema that is not an object contains itself. Any value is accepted inside of it.",
    "No action needed. For a precise type, make the schema an object.",
)
DISCRIMINATOR_MAPPING = Code(
    "discriminator-mapping",
    "A discriminator maps a value to a schema that is not a variant of the union, or that does not"
    " exist. The value is not recognized.",
    "Correct the entry of `mapping`, or add the schema to the alternatives.",
)
SECURITY_SCHEME_UNSUPPORTED = Code(
    "security-scheme-unsupported",
    "The client does not support this security scheme and sends nothing for it.",
    "Send the credential with `default_headers` or an `http_client`, or describe a supported scheme.",
)
SECURITY_SCHEME_UNDEFINED = Code(
    "security-scheme-undefined",
    "`security` names a scheme that is not described. The client sends nothing for it.",
    "Describe the scheme under `components.securitySchemes`, or correct the name.",
)
SECURITY_UNUSED = Code(
    "security-unused",
    "The document describes security schemes, but no `security` requires one. No credential is sent.",
    "Add `security` to the document, or name the scheme as `auth.scheme` in the config.",
)
SERVER_RELATIVE = Code(
    "server-relative",
    "The URL of the server is relative, and the document is a file. The client has no base URL.",
    "Write an absolute URL, or set `base_url` in the config.",
)
SERVER_VARIABLE_WITHOUT_DEFAULT = Code(
    "server-variable-without-default",
    "The URL of a server has a variable without a default, so the server is not used.",
    "Declare a `default` under `variables`, or set `base_url` in the config.",
)
WEBHOOK_WITHOUT_BODY = Code(
    "webhook-without-body",
    "A webhook has no request body. It is skipped.",
    "Describe the request body.",
)
OPENAPI_NEWER_MEMBER = Code(
    "openapi-newer-member",
    "The document uses a member that OpenAPI 3.2 added. What it describes is left out.",
    "Describe it with the means of OpenAPI 3.1, for example with an overlay.",
)
MEMBER_UNKNOWN = Code(
    "member-unknown",
    "An object has a member that neither OpenAPI nor JSON Schema defines.",
    "Correct its name. Extensions begin with `x-`.",
)
MEMBER_WITHOUT_EFFECT = Code(
    "member-without-effect",
    "The document says something that the client does not carry out.",
    "No action needed, unless callers rely on it.",
)
KEYWORD_NOT_CHECKED = Code(
    "keyword-not-checked",
    "A keyword restricts values in a way that types do not express. The client sends and returns"
    " values that violate it; the API checks them.",
    "No action needed.",
)
SCHEMA_DIALECT = Code(
    "schema-dialect",
    "Schemas have another dialect than JSON Schema 2020-12, but are read as that.",
    "Check the types that are made from them.",
)
