"""A document with what real documents contain that breaks generators, all of it small."""

from __future__ import annotations

from typing import Any

from .sdk import answer

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}


def obj(_required: list[str] | None = None, **properties: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "object", "properties": properties}
    return {**found, "required": _required} if _required else found


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def sends(schema: Any, media: str = "application/json") -> dict[str, Any]:
    return {"content": {media: {"schema": schema}}}


def post(schema: Any, result: Any = None, **more: Any) -> dict[str, Any]:
    responses = answer(result or obj(id=TEXT))
    return {"post": {"requestBody": sends(schema), "responses": responses, **more}}


def get(result: Any, *parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"get": {"parameters": [*parameters], "responses": answer(result), **more}}


def within(place: str, name: str, schema: Any = None, **more: Any) -> dict[str, Any]:
    entry = {"name": name, "in": place, "schema": schema or TEXT, **more}
    return {**entry, "required": True} if place == "path" else entry


def cat(**more: Any) -> dict[str, Any]:
    return obj(["kind"], kind={"type": "string", "enum": ["cat"]}, **more)


SCHEMAS: dict[str, Any] = {
    # Names
    "CountryCode": obj(code=TEXT),
    "country_code": obj(number=TEXT),
    "10dlc_Error": obj(title=TEXT),
    "Rule-Input": obj(rule=TEXT),
    "Rule-Output": obj(rule=TEXT),
    "module-name_Thing": obj(size=NUMBER),
    "other-module_Thing": obj(weight=NUMBER),
    "ErrorSource": obj(pointer=TEXT),
    "Error": obj(source=obj(line=NUMBER)),
    "Titled": {**obj(a=TEXT), "title": "PaginationMeta"},
    "Titled2": {**obj(b=TEXT), "title": "PaginationMeta"},
    "Model": obj(x=TEXT),
    # References with siblings
    "Colour": {"type": "string", "enum": ["red", "blue"], "default": "red"},
    "Base": obj(id=TEXT, record_type=TEXT),
    "Alias": ref("Base"),
    # Compositions
    "Network": {"allOf": [ref("Base"), obj(name=TEXT, record_type={"enum": ["network"]})]},
    "NetworkCreate": {"allOf": [ref("Network"), {"required": ["name"]}]},
    # Unions
    "Cat": cat(lives=NUMBER),
    "Dog": obj(["kind"], kind={"type": "string", "const": "dog"}, tricks=NUMBER),
    "OpenCat": obj(kind={"type": "string", "default": "Cat"}, lives=NUMBER),
    "OpenDog": obj(kind={"type": "string", "default": "Dog"}, tricks=NUMBER),
    "SameEnumA": obj(kind={"enum": ["a", "b"]}, first=TEXT),
    "SameEnumB": obj(kind={"enum": ["a", "b"]}, second=TEXT),
    # Recursion
    "Expression": {"oneOf": [ref("Sum"), ref("Leaf")]},
    "Sum": obj(["parts"], parts={"type": "array", "items": ref("Expression")}),
    "Leaf": obj(["value"], value={"type": "number"}),
    "Cluster": obj(name=TEXT, inner={"type": "array", "items": ref("Cluster")}),
    "Named": obj(["data", "from"], **{"data": TEXT, "from": TEXT}),
}

ODD_FIELDS = obj(
    None,
    **dict.fromkeys(
        [
            "from",
            "in",
            "pass",
            "async",
            "self",
            "10999",
            "0",
            "voice.connection_name",
            "fields",
            "items",
            "values",
            "keys",
            "json_schema",
            "model_id",
            "model_name",
            "model_config",
            "camelCase",
            "PascalCase",
            "copy",
        ],
        TEXT,
    ),
    **{"timestamp_granularities[]": TEXT, "Interaction Data": TEXT},
)
MODES: dict[str, Any] = {
    "type": "object",
    "properties": {"To": TEXT, "Url": TEXT, "Texml": TEXT},
    "required": ["To"],
    "oneOf": [
        {"required": ["Url"], "properties": {"Texml": {"not": {}}}},
        {"required": ["Texml"], "properties": {"Url": {"not": {}}}},
    ],
}
CODES: dict[str, Any] = {"responses": answer(obj(id=TEXT))}
FILE: dict[str, Any] = {"type": "string", "format": "binary"}
PDF = {"200": {"description": "ok", "content": {"application/pdf": {"schema": FILE}}}}
CSV_OR_JSON = {
    "200": {
        "description": "ok",
        "content": {"application/json": {"schema": obj(id=TEXT)}, "text/csv": {"schema": TEXT}},
    }
}

PATHS: dict[str, Any] = {
    "/fields": post(ODD_FIELDS, ODD_FIELDS),
    "/names": get(
        obj(
            one=ref("CountryCode"),
            two=ref("country_code"),
            error=ref("10dlc_Error"),
            source=ref("ErrorSource"),
            whole=ref("Error"),
            given=ref("Rule-Input"),
            told=ref("Rule-Output"),
            thing=ref("module-name_Thing"),
            other=ref("other-module_Thing"),
            first=ref("Titled"),
            second=ref("Titled2"),
            model=ref("Model"),
            named=ref("Named"),
        )
    ),
    "/same_id": get(obj(id=TEXT), operationId="ListPhoneNumbers"),
    "/same_id_too": get(obj(id=TEXT), operationId="listPhoneNumbers"),
    "/odd_parameters/{advanced-order-id}": get(
        obj(id=TEXT),
        within("path", "advanced-order-id"),
        within("query", "from"),
        within("query", "or"),
        within("query", "metadata->assistant_id"),
        within("query", "metadata.assistant_id"),
        within("query", "StartTime_gt"),
        within("header", "PAYMENT-SIGNATURE"),
        within("header", "Authorization"),
    ),
    "/10dlc/2faEmail": {"get": CODES},
    "/import": {"get": CODES},
    "/.well-known/jwks.json": {"get": CODES},
    "/accounts/{sid}.json": {"get": CODES, "parameters": [within("path", "sid")]},
    "/mcp-servers": {"get": CODES},
    "/mcp_servers/{id}": {"delete": CODES, "parameters": [within("path", "id")]},
    "/v2/things": {"get": CODES},
    "/siblings": get(
        obj(
            described={**ref("Base"), "description": "Its own words."},
            defaulted={**ref("Colour"), "default": "blue"},
            nullable={**ref("Base"), "nullable": True},
            typed={**ref("Base"), "type": "object", "additionalProperties": True},
            alias=ref("Alias"),
            single={"allOf": [ref("Colour")], "description": "One of them."},
        )
    ),
    "/enums": post(
        obj(
            numbers={"type": "integer", "enum": [1, 2]},
            yes={"type": "boolean", "enum": [True]},
            untyped={"enum": ["a", 1]},
            nullish={"type": ["string", "null"], "enum": ["a", None]},
            unsaid={"type": ["string", "null"], "enum": ["a"]},
            old={"type": "string", "enum": ["a"], "nullable": True},
            empty={"type": "string", "enum": ["Y", "N", ""]},
            sort={"type": "string", "enum": ["created_at", "-created_at"]},
            operator={"type": "string", "enum": ["+", "-", "*", "/", "%"]},
            word={"type": "string", "enum": ["is", "in", "None", "import"]},
            case={"type": "string", "enum": ["Telnyx", "telnyx"]},
            flag={"type": "boolean", "const": True},
        )
    ),
    "/types": post(
        obj(
            ["kept", "Missing"],
            page={"type": "number", "format": "integer"},
            code={"type": "string", "format": "integer"},
            tags={"type": ["array"], "items": TEXT},
            nothing={"type": "null"},
            either={"anyOf": [TEXT, {"type": "null"}]},
            both={"type": ["string", "integer"]},
            free={},
            blank={"description": "Anything."},
            limit={"type": "integer", "default": None},
            after={"type": "string", "default": "null"},
            kept={"type": "string", "default": "x"},
            list={"type": "array"},
        ),
        obj(
            ["kept"],
            page={"type": "number", "format": "integer"},
            kept={"type": ["string", "null"]},
            nothing={"type": "null"},
            free={},
        ),
    ),
    "/anything": {"put": {"requestBody": sends({}), "responses": answer({})}},
    "/recursive": get(obj(expression=ref("Expression"), cluster=ref("Cluster"))),
    "/networks": {
        "post": {"requestBody": sends(ref("NetworkCreate")), "responses": answer(ref("Network"))}
    },
    "/networks/{id}": {
        "parameters": [within("path", "id")],
        "patch": {"requestBody": sends(obj(id=TEXT, name=TEXT)), "responses": answer(ref("Base"))},
    },
    "/modes": post(MODES),
    "/either": post(
        {
            "type": "object",
            "properties": {"a": TEXT, "b": TEXT},
            "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
        }
    ),
    "/unions": get(
        obj(
            single={"oneOf": [TEXT]},
            text_or_list={"oneOf": [TEXT, {"type": "array", "items": TEXT}]},
            by_enum={"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}},
            by_name={
                "oneOf": [ref("OpenCat"), ref("OpenDog")],
                "discriminator": {"propertyName": "kind"},
            },
            by_mapping={
                "oneOf": [ref("SameEnumA"), ref("SameEnumB")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {
                        "a": "#/components/schemas/SameEnumA",
                        "b": "#/components/schemas/SameEnumB",
                        "c": "#/components/schemas/SameEnumB",
                    },
                },
            },
            untold={"oneOf": [ref("Cat"), ref("Dog")]},
            by_required={"anyOf": [obj(["x"], x=NUMBER), obj(["y"], y=NUMBER)]},
            lists={
                "oneOf": [
                    {"type": "array", "items": obj(["u"], u=NUMBER)},
                    {"type": "array", "items": obj(["v"], v=NUMBER)},
                ]
            },
        )
    ),
    "/maps": get(
        obj(
            any={"type": "object", "additionalProperties": True},
            closed={**obj(a=TEXT), "additionalProperties": False},
            known={**obj(a=TEXT), "additionalProperties": True},
            typed={"type": "object", "additionalProperties": {"type": "integer"}},
            things={"type": "object", "additionalProperties": ref("Base")},
            hollow={"type": "object", "properties": {}},
        )
    ),
    "/queries": get(
        obj(id=TEXT),
        within("query", "page", obj(number=NUMBER, size=NUMBER), explode=True),
        within(
            "query",
            "filter",
            obj(
                None,
                status={"type": "array", "items": TEXT},
                **{"voice.connection_name": obj(contains=TEXT)},
                reference={"oneOf": [TEXT, obj(eq=TEXT)]},
            ),
            style="deepObject",
            explode=True,
        ),
        within("query", "filter[name]"),
        within("query", "force", {"oneOf": [{"type": "boolean"}, TEXT]}),
    ),
    "/searches": {
        **post(obj(id=TEXT)),
        "parameters": [within("query", "filter"), within("header", "payment_signature")],
    },
    "/star": {"post": {"requestBody": sends(obj(a=TEXT), "*/*"), **CODES}},
    "/rows": {"post": {"requestBody": sends({"type": "array", "items": TEXT}), **CODES}},
    "/free": {"post": {"requestBody": sends({"type": "object"}), **CODES}},
    "/emptied/{id}": {
        "delete": {"requestBody": sends(obj(numbers={"type": "array", "items": TEXT})), **CODES},
        "parameters": [within("path", "id")],
    },
    "/documents": {
        "post": {
            "requestBody": {
                "content": {
                    "application/json": {"schema": obj(url=TEXT, filename=TEXT)},
                    "multipart/form-data": {"schema": obj(file=FILE, filename=TEXT, size=NUMBER)},
                }
            },
            **CODES,
        }
    },
    "/certificates": {
        "put": {"requestBody": sends(obj(cert=FILE, key=FILE), "multipart/form-data"), **CODES}
    },
    "/forms": {
        "post": {
            "requestBody": sends(
                obj(To=TEXT, CustomHeaders={"type": "array", "items": obj(name=TEXT)}),
                "application/x-www-form-urlencoded",
            ),
            **CODES,
        }
    },
    "/answers/several": {
        "post": {
            "responses": {
                code: {
                    "description": "ok",
                    "content": {"application/json": {"schema": obj(id=TEXT)}},
                }
                for code in ("200", "201", "4XX", "default")
            }
        }
    },
    "/answers/none": {"post": {"responses": {"200": {"description": "ok"}}}},
    "/answers/rows": get({"type": "array", "items": obj(id=TEXT)}),
    "/answers/map": get({"type": "object", "additionalProperties": TEXT}),
    "/answers/text": get(TEXT),
    "/answers/pdf": {"get": {"responses": PDF}},
    "/answers/csv": {"get": {"responses": CSV_OR_JSON}},
    "/answers/found": {"get": {"responses": {"302": {"description": "elsewhere"}}}},
    "/open": {"get": {**CODES, "security": []}},
    "/elsewhere": {"servers": [{"url": "https://other.example.com"}], "get": CODES},
}

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Quirks", "version": "1"},
    "servers": [{"url": "https://api.example.com/v2"}],
    "security": [{"bearer": []}],
    "paths": PATHS,
    "components": {
        "schemas": SCHEMAS,
        "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
    },
}
CONFIG = {"requests": {"array_format": "comma", "object_format": "brackets"}}
