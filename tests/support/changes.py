"""A document and its changed versions."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from sdkwright.cli.sides import compare_sides
from sdkwright.compare import Report
from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options

from .sdk import Silence, document, parameter

THING = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "note": {"type": "string", "description": "A note."},
        "state": {"enum": ["on", "off"]},
        "owner": {"$ref": "#/components/schemas/Owner"},
    },
}
OWNER = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
BASE: dict[str, Any] = document(
    {
        "/things": {
            "get": {
                "operationId": "listThings",
                "parameters": [
                    parameter("kind", {"enum": ["a", "b"]}),
                    parameter("size", {"type": "integer"}),
                ],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                        },
                    },
                    "404": {"description": "none"},
                },
            },
            "post": {
                "operationId": "createThing",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "name": {"type": "string"},
                                    "color": {"type": "string"},
                                    "owner": {"$ref": "#/components/schemas/Owner"},
                                },
                            }
                        }
                    },
                },
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                        },
                    }
                },
            },
        },
        "/things/{thing_id}": {
            "delete": {
                "operationId": "deleteThing",
                "parameters": [
                    {
                        "name": "thing_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                ],
                "responses": {"204": {"description": "gone"}},
            }
        },
    },
    components={"schemas": {"Thing": THING, "Owner": OWNER}},
    webhooks={
        "thingDone": {
            "post": {
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {"event_type": {"enum": ["thing.done"]}},
                            }
                        }
                    }
                },
                "responses": {"200": {"description": "ok"}},
            }
        }
    },
)


def compared(folder: Path, change: Callable[[Any], None], base: Mapping[str, Any] = BASE) -> Report:
    """The report on a document that was changed."""
    new = deepcopy(dict(base))
    change(new)
    for name, value in (("old", base), ("new", new)):
        (folder / f"{name}.json").write_text(json.dumps(value))
    sides = [Options(str(folder / f"{name}.json"), None) for name in ("old", "new")]
    return compare_sides(sides[0], sides[1], Diagnostics(), Silence())


def operation(value: Any, verb: str = "post", path: str = "/things") -> Any:
    return value["paths"][path][verb]


def body(value: Any) -> Any:
    return operation(value)["requestBody"]["content"]["application/json"]["schema"]


def thing(value: Any) -> Any:
    return value["components"]["schemas"]["Thing"]


def owner(value: Any) -> Any:
    return value["components"]["schemas"]["Owner"]


def query(value: Any, index: int) -> Any:
    return operation(value, "get")["parameters"][index]


def put(target: Any, key: str, value: Any) -> Any:
    target[key] = value
    return value
