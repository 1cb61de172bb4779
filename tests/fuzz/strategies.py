"""Random documents: valid ones with names that hurt, and damaged ones."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

NASTY = [
    *("class", "def", "None", "self", "import", "_", "__init__", "model_config", "json", "copy"),
    *(
        "a-b",
        "a.b",
        "a b",
        "a[b]",
        "A",
        "a",
        "1a",
        "é",
        "日本",
        "x" * 120,
        "",
        " ",
        "$ref",
        "'",
        '"',
    ),
    *(
        "\\",
        "\n",
        "{x}",
        "data",
        "meta",
        "items",
        "list",
        "type",
        "id",
        "Id",
        "ID",
        "from",
        "print",
    ),
]
names = st.one_of(st.sampled_from(NASTY), st.text(min_size=1, max_size=12))
components = st.sampled_from(["Thing", "thing", "Error", "Page", "A-b", "class", "Field"])
references = components.map(lambda name: {"$ref": f"#/components/schemas/{name}"})
scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=8)
)
texts = st.one_of(st.text(max_size=30), st.sampled_from(['"""', "\\", "{{ x }}", "a\nb", "\x00"]))


def _plain() -> st.SearchStrategy[dict[str, Any]]:
    kinds = st.sampled_from(["string", "integer", "number", "boolean", "null"])
    formats = st.sampled_from(["date-time", "date", "binary", "byte", "uuid", "int64", "nonsense"])
    return st.fixed_dictionaries(
        {"type": st.one_of(kinds, st.lists(kinds, min_size=1, max_size=3, unique=True))},
        optional={
            "format": formats,
            "description": texts,
            "default": scalars,
            "example": scalars,
            "nullable": st.booleans(),
            "readOnly": st.booleans(),
            "deprecated": st.booleans(),
            "minimum": st.integers(-5, 5),
            "maxLength": st.integers(0, 9),
        },
    )


def _compound(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    properties = st.dictionaries(names, inner, max_size=4)
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": properties},
        optional={
            "required": st.lists(names, max_size=3),
            "additionalProperties": st.one_of(st.booleans(), inner),
            "description": texts,
            "title": texts,
        },
    )
    return st.one_of(
        objects,
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
        st.fixed_dictionaries({"oneOf": several}),
        st.fixed_dictionaries({"anyOf": several}),
        st.fixed_dictionaries({"allOf": several}),
        st.fixed_dictionaries({"enum": st.lists(scalars, min_size=1, max_size=4)}),
        st.fixed_dictionaries({"const": scalars}),
    )


schemas = st.recursive(st.one_of(_plain(), references), _compound, max_leaves=8)

_media = st.sampled_from(
    [
        *("application/json", "application/x-www-form-urlencoded", "multipart/form-data"),
        *("application/octet-stream", "text/plain", "text/event-stream", "*/*", "application/pdf"),
    ]
)
_content = st.dictionaries(
    _media, st.fixed_dictionaries({"schema": schemas}), min_size=1, max_size=2
)
_answers = st.dictionaries(
    st.sampled_from(["200", "201", "204", "2XX", "404", "default", "101"]),
    st.fixed_dictionaries({"description": texts}, optional={"content": _content}),
    min_size=1,
    max_size=3,
)
_parameters = st.lists(
    st.fixed_dictionaries(
        {
            "name": names,
            "in": st.sampled_from(["query", "header", "cookie"]),
            "schema": schemas,
        },
        optional={
            "required": st.booleans(),
            "explode": st.booleans(),
            "style": st.sampled_from(["form", "deepObject", "spaceDelimited", "pipeDelimited"]),
        },
    ),
    max_size=3,
    unique_by=lambda p: (p["name"], p["in"]),
)
_operations = st.fixed_dictionaries(
    {"responses": _answers},
    optional={
        "operationId": names,
        "summary": texts,
        "description": texts,
        "tags": st.lists(names, max_size=2),
        "deprecated": st.booleans(),
        "parameters": _parameters,
        "requestBody": st.fixed_dictionaries(
            {"content": _content}, optional={"required": st.booleans()}
        ),
    },
)
_segments = st.sampled_from(["things", "a-b", "class", "v1", "{id}", "{a-b}", "actions", "é", "1"])
_paths = st.lists(_segments, min_size=1, max_size=4).map(lambda parts: "/" + "/".join(parts))


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A valid document."""
    paths: dict[str, Any] = {}
    for path in draw(st.lists(_paths, min_size=1, max_size=4, unique=True)):
        verbs = draw(
            st.dictionaries(
                st.sampled_from(["get", "post", "put", "patch", "delete"]),
                _operations,
                min_size=1,
                max_size=2,
            )
        )
        inside = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
        given = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in dict.fromkeys(inside)
        ]
        paths[path] = {**verbs, "parameters": given}
    found = draw(st.dictionaries(components, schemas, max_size=4))
    return {
        "openapi": "3.1.0",
        "info": {"title": draw(texts) or "T", "version": "1", "description": draw(texts)},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": found},
    }


_junk = st.one_of(
    scalars,
    st.just([]),
    st.just({}),
    st.just([[]]),
    st.just({"$ref": "#/nowhere"}),
    st.just({"$ref": "#"}),
    st.just({"$ref": 5}),
    st.just({"type": "whatever"}),
    st.just("x" * 2000),
)


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    """A document in which something is not as it should be."""
    document = copy.deepcopy(draw(documents()))
    for _ in range(draw(st.integers(1, 3))):
        node: Any = document
        for _ in range(draw(st.integers(1, 9))):
            keys = list(node) if isinstance(node, dict) else list(range(len(node)))
            if not keys:
                break
            key = draw(st.sampled_from(keys))
            inner = node[key]
            if not isinstance(inner, dict | list) or draw(st.integers(0, 3)) == 0:
                if draw(st.booleans()) and isinstance(node, dict):
                    del node[key]
                else:
                    node[key] = copy.deepcopy(draw(_junk))
                break
            node = inner
    return document
