"""A place and a value for each member of OpenAPI's objects."""

from __future__ import annotations

from typing import Any

TEXT = {"type": "string"}
JSON = "application/json"
BODY = "/paths/~1things~1{id}/post/requestBody"
OPERATION = "/paths/~1things~1{id}/post"
ITEM = "/paths/~1things~1{id}"
MEDIA = f"{BODY}/content/application~1json"
RESPONSE = f"{OPERATION}/responses/200"
PARAMETER = f"{OPERATION}/parameters/0"
PROPERTY = "/components/schemas/Thing/properties/p"
URL = "https://example.com/x"


def base(version: str) -> dict[str, Any]:
    """A document in which every other object can be placed."""
    content = {JSON: {"schema": {"$ref": "#/components/schemas/Thing"}}}
    operation = {
        "operationId": "makeThing",
        "parameters": [{"name": "q", "in": "query", "schema": TEXT}],
        "requestBody": {"content": content},
        "responses": {"200": {"description": "ok", "content": content}},
    }
    identifier = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    return {
        "openapi": version,
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/things/{id}": {"parameters": [identifier], "post": operation}},
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"p": TEXT}}}},
    }


class Sample:
    """Where an object stands, what it contains, and the value of one more member."""

    def __init__(self, pointer: str, value: Any, given: Any = None, **more: Any) -> None:
        self.pointer = pointer
        self.value = value
        self.given = given
        self.more = more
        """Other places of the document that the sample needs."""


def operation(**members: Any) -> dict[str, Any]:
    return {"operationId": "other", "responses": {"204": {"description": "ok"}}, **members}


def components(kind: str, value: Any, place: str, reference: str) -> Sample:
    """A component, and a reference to it at a place."""
    sample = Sample(
        "/components", {"C": value}, {"schemas": base("3.1.0")["components"]["schemas"]}
    )
    sample.more = {place: {"$ref": f"#/components/{kind}/C"}}
    if reference:
        sample.more = {place: reference}
    return sample


CALLBACK = {"{$request.body#/p}": {"post": operation()}}
LINK = {"operationId": "makeThing"}
HEADER = {"schema": TEXT}
OAUTH = {"type": "oauth2", "flows": {}}
FLOW = {"tokenUrl": "https://example.com/token", "scopes": {}}
SCHEME = "/components/securitySchemes/s"
SECURED: dict[str, Any] = {"/security": [{"s": []}]}
UNION = [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]
VARIANTS = {
    "/components/schemas/A": {"type": "object", "properties": {"k": TEXT, "a": TEXT}},
    "/components/schemas/B": {"type": "object", "properties": {"k": TEXT, "b": TEXT}},
}
FORM = f"{BODY}/content"
ENCODING = f"{FORM}/multipart~1form-data/encoding/p"
MULTIPART = {"multipart/form-data": {"schema": {"type": "object", "properties": {"p": TEXT}}}}
LIST = {"type": "array", "items": TEXT}
REQUIRED = {"name": "q", "in": "query", "required": True, "schema": TEXT}


def listed(member: str, value: Any, given: Any) -> Sample:
    return Sample(PARAMETER, value, {"name": "q", "in": "query", **given})


def encoding(value: Any, schema: Any = None) -> Sample:
    form = {"schema": {"type": "object", "properties": {"p": schema or TEXT}}}
    return Sample(ENCODING, value, {}, **{FORM: {"multipart/form-data": {**form, "encoding": {}}}})


OBJECTS: dict[tuple[str, str], Sample] = {
    ("openapi", "openapi"): Sample("", "3.1.0"),
    ("openapi", "info"): Sample("", {"title": "Other", "version": "1"}),
    ("openapi", "jsonSchemaDialect"): Sample("", "https://example.com/own-dialect"),
    ("openapi", "paths"): Sample("", {"/a": {"get": operation()}}),
    ("openapi", "webhooks"): Sample(
        "", {"done": {"post": {"requestBody": {"content": {JSON: {"schema": LIST}}}}}}
    ),
    ("openapi", "components"): Sample("", {"schemas": {"Thing": LIST}}),
    ("openapi", "servers"): Sample("", [{"url": "https://other.example.com"}]),
    ("openapi", "security"): Sample(
        "", [{"s": []}], None, **{SCHEME: {"type": "http", "scheme": "bearer"}}
    ),
    ("openapi", "tags"): Sample(
        "", [{"name": "t", "description": "Words."}], None, **{f"{OPERATION}/tags": ["t"]}
    ),
    ("openapi", "externalDocs"): Sample("", {"url": URL}),
    ("info", "title"): Sample("/info", "Other", {"version": "1"}),
    ("info", "version"): Sample("/info", "2", {"title": "Small"}),
    ("info", "description"): Sample("/info", "Words."),
    ("info", "summary"): Sample("/info", "Words."),
    ("info", "termsOfService"): Sample("/info", URL),
    ("info", "contact"): Sample("/info", {"name": "Support"}),
    ("info", "license"): Sample("/info", {"name": "MIT"}),
    ("contact", "name"): Sample("/info/contact", "Support", {}),
    ("contact", "url"): Sample("/info/contact", URL, {}),
    ("contact", "email"): Sample("/info/contact", "a@example.com", {}),
    ("license", "name"): Sample("/info/license", "MIT", {}),
    ("license", "url"): Sample("/info/license", URL, {"name": "MIT"}),
    ("license", "identifier"): Sample("/info/license", "MIT", {"name": "MIT"}),
    ("server", "url"): Sample("/servers/0", URL, {}),
    ("server", "description"): Sample("/servers/0", "Words."),
    ("server", "variables"): Sample(
        "/servers/0", {"v": {"default": "eu"}}, {"url": "https://{v}.example.com"}
    ),
    ("server-variable", "default"): Sample(
        "/servers/0/variables/v",
        "eu",
        {},
        **{"/servers/0": {"url": "https://{v}.example.com", "variables": {}}},
    ),
    ("server-variable", "enum"): Sample(
        "/servers/0/variables/v",
        ["eu", "us"],
        {"default": "eu"},
        **{"/servers/0": {"url": "https://{v}.example.com", "variables": {}}},
    ),
    ("server-variable", "description"): Sample(
        "/servers/0/variables/v",
        "Words.",
        {"default": "eu"},
        **{"/servers/0": {"url": "https://{v}.example.com", "variables": {}}},
    ),
    ("components", "schemas"): Sample(
        "/components", {"C": LIST}, {}, **{f"{MEDIA}/schema": {"$ref": "#/components/schemas/C"}}
    ),
    ("components", "responses"): components("responses", {"description": "x"}, RESPONSE, ""),
    ("components", "parameters"): components(
        "parameters", {"name": "r", "in": "query", "schema": TEXT}, PARAMETER, ""
    ),
    ("components", "examples"): Sample(
        "/components",
        {"C": {"value": {"p": "deep"}}},
        {"schemas": base("3.1.0")["components"]["schemas"]},
        **{f"{MEDIA}/examples": {"e": {"$ref": "#/components/examples/C"}}},
    ),
    ("components", "requestBodies"): components(
        "requestBodies", {"content": {JSON: {"schema": LIST}}}, BODY, ""
    ),
    ("components", "headers"): Sample(
        "/components",
        {"C": HEADER},
        {"schemas": base("3.1.0")["components"]["schemas"]},
        **{f"{RESPONSE}/headers": {"X-C": {"$ref": "#/components/headers/C"}}},
    ),
    ("components", "securitySchemes"): Sample(
        "/components",
        {"s": {"type": "http", "scheme": "bearer"}},
        {"schemas": base("3.1.0")["components"]["schemas"]},
        **SECURED,
    ),
    ("components", "links"): Sample(
        "/components",
        {"C": LINK},
        {"schemas": base("3.1.0")["components"]["schemas"]},
        **{f"{RESPONSE}/links": {"l": {"$ref": "#/components/links/C"}}},
    ),
    ("components", "callbacks"): Sample(
        "/components",
        {"C": CALLBACK},
        {"schemas": base("3.1.0")["components"]["schemas"]},
        **{f"{OPERATION}/callbacks": {"c": {"$ref": "#/components/callbacks/C"}}},
    ),
    ("components", "pathItems"): components("pathItems", {"get": operation()}, ITEM, ""),
    ("path-item", "$ref"): Sample("/paths/~1more", f"#{ITEM}", {}),
    ("path-item", "summary"): Sample("/paths/~1more", "Words.", {"get": operation()}),
    ("path-item", "description"): Sample("/paths/~1more", "Words.", {"get": operation()}),
    ("path-item", "servers"): Sample(ITEM, [{"url": "https://other.example.com"}]),
    ("path-item", "parameters"): Sample(
        ITEM, [{"name": "r", "in": "query", "schema": TEXT}], {"post": operation()}
    ),
    **{
        ("path-item", verb): Sample("/paths/~1more", operation(), {})
        for verb in ("get", "put", "post", "delete", "options", "head", "patch", "trace")
    },
    ("operation", "tags"): Sample("/paths/~1/get", ["zoo"], {"responses": {}}),
    ("operation", "summary"): Sample(OPERATION, "Words."),
    ("operation", "description"): Sample(OPERATION, "Words."),
    ("operation", "externalDocs"): Sample(OPERATION, {"url": URL}),
    ("operation", "operationId"): Sample("/paths/~1more~1{id}/post", "deactivateMore", {"responses": {}}),
    ("operation", "parameters"): Sample(
        OPERATION, [{"name": "r", "in": "query", "schema": TEXT}], operation()
    ),
    ("operation", "requestBody"): Sample(
        OPERATION, {"content": {JSON: {"schema": LIST}}}, operation()
    ),
    ("operation", "responses"): Sample(
        OPERATION, {"200": {"description": "x", "content": {JSON: {"schema": LIST}}}}, {}
    ),
    ("operation", "callbacks"): Sample(OPERATION, {"c": CALLBACK}),
    ("operation", "deprecated"): Sample(OPERATION, True),
    ("operation", "security"): Sample(
        OPERATION, [], None, **{SCHEME: {"type": "http", "scheme": "bearer"}, **SECURED}
    ),
    ("operation", "servers"): Sample(OPERATION, [{"url": "https://other.example.com"}]),
    ("external-documentation", "description"): Sample("/externalDocs", "Words.", {"url": URL}),
    ("external-documentation", "url"): Sample("/externalDocs", URL, {}),
    ("parameter", "name"): Sample(PARAMETER, "r", {"in": "query", "schema": TEXT}),
    ("parameter", "in"): Sample(PARAMETER, "header", {"name": "q", "schema": TEXT}),
    ("parameter", "description"): Sample(PARAMETER, "Words."),
    ("parameter", "required"): Sample(PARAMETER, True),
    ("parameter", "deprecated"): Sample(PARAMETER, True),
    ("parameter", "allowEmptyValue"): Sample(PARAMETER, True),
    ("parameter", "style"): listed("style", "pipeDelimited", {"schema": LIST, "explode": False}),
    ("parameter", "explode"): listed("explode", False, {"schema": LIST}),
    ("parameter", "allowReserved"): Sample(PARAMETER, True),
    ("parameter", "schema"): listed("schema", LIST, {}),
    ("parameter", "content"): listed("content", {JSON: {"schema": LIST}}, {}),
    ("parameter", "example"): Sample(PARAMETER, "dog", REQUIRED),
    ("parameter", "examples"): Sample(PARAMETER, {"e": {"value": "dog"}}, REQUIRED),
    ("request-body", "description"): Sample(BODY, "Words."),
    ("request-body", "content"): Sample(BODY, {JSON: {"schema": LIST}}, {}),
    ("request-body", "required"): Sample(BODY, True),
    ("media-type", "schema"): Sample(MEDIA, LIST, {}),
    ("media-type", "example"): Sample(MEDIA, {"p": "deep"}),
    ("media-type", "examples"): Sample(MEDIA, {"e": {"value": {"p": "deep"}}}),
    ("media-type", "encoding"): Sample(
        f"{FORM}/multipart~1form-data", {"p": {"contentType": "image/png"}}, None,
        **{FORM: MULTIPART},
    ),
    ("encoding", "contentType"): encoding("image/png"),
    ("encoding", "headers"): encoding({"X-A": {"schema": {"const": "b", "enum": ["b"]}}}),
    ("encoding", "style"): encoding("pipeDelimited", LIST),
    ("encoding", "explode"): encoding(False, LIST),
    ("encoding", "allowReserved"): encoding(True),
    ("responses", "default"): Sample(
        f"{OPERATION}/responses", {"description": "x", "content": {JSON: {"schema": LIST}}}, {}
    ),
    ("response", "description"): Sample(RESPONSE, "Words.", {}),
    ("response", "headers"): Sample(RESPONSE, {"X-Rate": {"schema": {"type": "integer"}}}),
    ("response", "content"): Sample(RESPONSE, {JSON: {"schema": LIST}}, {"description": "x"}),
    ("response", "links"): Sample(RESPONSE, {"l": LINK}),
    ("callbacks", "$ref"): Sample(f"{OPERATION}/callbacks/c", "#/components/callbacks/gone", {}),
    **{
        ("example", member): Sample(
            f"{PARAMETER}/examples/e", value, given, **{PARAMETER: {**REQUIRED, "examples": {}}}
        )
        for member, value, given in (
            ("summary", "Words.", {"value": "dog"}),
            ("description", "Words.", {"value": "dog"}),
            ("value", "dog", {}),
            ("externalValue", URL, {}),
        )
    },
    **{
        ("link", member): Sample(f"{RESPONSE}/links/l", value, {}, **{f"{RESPONSE}/links": {}})
        for member, value in {
            "operationRef": "#/paths/~1things~1{id}/post",
            "operationId": "makeThing",
            "parameters": {"id": "$response.body#/p"},
            "requestBody": "$response.body#/p",
            "description": "Words.",
            "server": {"url": URL},
            "body": {"url": URL},
        }.items()
    },
    **{
        ("header", member): Sample(
            f"{RESPONSE}/headers/X-Rate", value, {}, **{f"{RESPONSE}/headers": {}}
        )
        for member, value in {
            "description": "Words.",
            "required": True,
            "deprecated": True,
            "style": "simple",
            "explode": True,
            "schema": LIST,
            "content": {JSON: {"schema": LIST}},
            "example": "x",
            "examples": {"e": {"value": "x"}},
            "allowEmptyValue": True,
            "allowReserved": True,
        }.items()
    },
    **{
        ("tag", member): Sample(
            "/tags/0", value, given, **{"/tags": [{}], f"{OPERATION}/tags": ["t"]}
        )
        for member, value, given in (
            ("name", "t", {"description": "Words."}),
            ("description", "Words.", {"name": "t"}),
            ("externalDocs", {"url": URL}, {"name": "t"}),
        )
    },
    ("reference", "$ref"): Sample(f"{RESPONSE}", "#/components/responses/gone", {}),
    ("reference", "summary"): Sample(
        PARAMETER, "Words.", {"$ref": f"#{ITEM}/parameters/0"}
    ),
    ("reference", "description"): Sample(
        PARAMETER,
        "Words.",
        {"$ref": "#/components/parameters/r"},
        **{"/components/parameters": {"r": {"name": "r", "in": "query", "schema": TEXT}}},
    ),
    **{
        ("security-scheme", member): Sample(
            SCHEME, value, given, **{"/components/securitySchemes": {}, **SECURED}
        )
        for member, value, given in (
            ("type", "http", {"scheme": "bearer"}),
            ("description", "Words.", {"type": "http", "scheme": "bearer"}),
            ("name", "X-Key", {"type": "apiKey", "in": "header"}),
            ("in", "header", {"type": "apiKey", "name": "X-Key"}),
            ("scheme", "bearer", {"type": "http"}),
            ("bearerFormat", "JWT", {"type": "http", "scheme": "bearer"}),
            ("flows", {"clientCredentials": FLOW}, {"type": "oauth2"}),
            ("openIdConnectUrl", URL, {"type": "openIdConnect"}),
        )
    },
    **{
        ("oauth-flows", member): Sample(
            f"{SCHEME}/flows", value, {},
            **{"/components/securitySchemes": {"s": {"type": "oauth2", "flows": {}}}, **SECURED},
        )
        for member, value in {
            "implicit": {"authorizationUrl": URL, "scopes": {}},
            "password": FLOW,
            "clientCredentials": FLOW,
            "authorizationCode": {**FLOW, "authorizationUrl": URL},
        }.items()
    },
    **{
        ("oauth-flow", member): Sample(
            f"{SCHEME}/flows/clientCredentials", value, given,
            **{"/components/securitySchemes": {"s": {"type": "oauth2", "flows": {}}}, **SECURED},
        )
        for member, value, given in (
            ("authorizationUrl", URL, FLOW),
            ("tokenUrl", URL, {"scopes": {}}),
            ("refreshUrl", URL, FLOW),
            ("scopes", {"a": "Words."}, {"tokenUrl": URL}),
        )
    },
}  # fmt: skip
