"""The embedded document keeps its own rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator
from ruamel.yaml import YAML

from sdkwright.cli.method_entries import entries_of
from sdkwright.diagnostics import Diagnostics
from sdkwright.load import load
from sdkwright.pipeline import Options, preview
from tests.support.document import RawDocument
from tests.support.sdk import Silence

ROOT = Path(__file__).resolve().parents[2]
EMBEDDED = ROOT / "spec" / "telnyx.yaml"
GATHER_EVENTS = {
    "call.gather.ended",
    "call.ai_gather.ended",
    "call.ai_gather.partial_results",
    "call.ai_gather.message_history_updated",
}
FILES = [EMBEDDED, *sorted((ROOT / "spec" / "telnyx").glob("*.yaml"))]


@pytest.fixture(scope="module")
def document() -> RawDocument:
    return RawDocument.read(EMBEDDED)


def test_the_generator_has_nothing_to_complain_of() -> None:
    diagnostics = Diagnostics()
    load(EMBEDDED, diagnostics)
    assert [str(entry) for entry in diagnostics] == []


def test_it_is_valid_openapi(document: RawDocument) -> None:
    components = document.root["components"]
    bundled = {
        **document.root,
        "paths": {
            path: document.inline(*document.follow(entry))
            for path, entry in document.root["paths"].items()
        },
        "webhooks": {
            name: document.inline(*document.follow(entry))
            for name, entry in document.root.get("webhooks", {}).items()
        },
        "components": components,
    }
    errors = [error.message[:200] for error in OpenAPIV31SpecValidator(bundled).iter_errors()]
    assert errors == []


def test_every_operation_says_what_it_is_and_what_can_go_wrong(document: RawDocument) -> None:
    seen = set()
    for operation in document.operations:
        raw = operation.raw
        assert raw["operationId"] not in seen
        seen.add(raw["operationId"])
        assert raw["summary"] and not raw["summary"].endswith("."), operation.key
        assert raw["description"].endswith("."), operation.key
        assert len(raw["tags"]) == 1, operation.key
        assert any(str(status)[0] in "45d" for status in raw["responses"]), operation.key


def nodes(value: Any, at: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(value, dict):
        yield at, value
        for key, inner in value.items():
            if key not in ("example", "examples", "enum", "default", "const"):
                yield from nodes(inner, f"{at}/{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from nodes(inner, f"{at}/{index}")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_text_is_missing(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not re.search(r"\bTODO\b|\bFIXME\b", text)
    assert text.startswith("# "), "the file says at its top what it holds"
    parsed = YAML(typ="safe", pure=False).load(text)
    for name, schema in parsed.get("components", {}).get("schemas", {}).items():
        assert schema.get("description"), name


@pytest.mark.parametrize("path", FILES[1:], ids=lambda path: path.stem)
def test_no_component_is_without_use(path: Path) -> None:
    everything = "\n".join(other.read_text("utf-8") for other in FILES)
    parsed = YAML(typ="safe", pure=False).load(path.read_text("utf-8"))
    for kind, entries in parsed.get("components", {}).items():
        for name in entries:
            assert re.search(rf"#/components/{kind}/{re.escape(name)}['\"\s}}]", everything), name


def webhooks(document: RawDocument) -> Iterator[tuple[str, Any]]:
    for name, entry in document.root["webhooks"].items():
        item, base = document.follow(entry)
        yield name, document.inline(item["post"], base)


def test_examples_fit_their_schemas(document: RawDocument) -> None:
    wrong, seen = [], 0
    bodies = [(operation.key, operation.raw) for operation in document.operations]
    for key, raw in [*bodies, *webhooks(document)]:
        for at, node in nodes(raw):
            example = node.get("example")
            schema = node.get("schema", node if "type" in node else None)
            if example is None or not isinstance(schema, dict):
                continue
            seen += 1
            validator = Draft202012Validator(schema, format_checker=FormatChecker())
            for error in validator.iter_errors(example):
                wrong.append(f"{key} {at}: {error.message[:100]}")
    assert wrong == []
    assert seen > 1000


def test_every_json_body_has_an_example(document: RawDocument) -> None:
    """Documentation and snippets are made from them."""
    without = [
        operation.key
        for operation in document.operations
        for media, body in operation.raw.get("requestBody", {}).get("content", {}).items()
        if media == "application/json" and "example" not in body
    ]
    assert without == []


def test_every_path_argument_has_an_example(document: RawDocument) -> None:
    without = [
        f"{operation.key} {parameter['name']}"
        for operation in document.operations
        for parameter in operation.parameters
        if parameter["in"] == "path" and "example" not in parameter
    ]
    assert without == []


def test_it_has_what_users_of_its_areas_need_beside_them() -> None:
    options = Options(str(EMBEDDED), ROOT / "spec" / "sdk.yaml")
    entries = entries_of(preview(options, Diagnostics(), Silence()).plan)
    methods = {entry["method"] for entry in entries}
    actions = ("answer", "hangup", "speak", "transfer", "bridge")
    assert {f"calls.actions.{action}" for action in actions} <= methods
    assert {"calls.dial", "messages.send", "messages.retrieve"} <= methods
    assert {"phone_numbers.list", "phone_numbers.update", "number_orders.create"} <= methods
    events = {event for entry in entries for event in cast("list[str]", entry["webhooks"])}
    assert events >= GATHER_EVENTS
    assert {"call.hangup", "message.received", "message.finalized"} <= events
