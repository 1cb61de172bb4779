"""Each key of the config has an effect: one row per key, with the output before and after."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel
from ruamel.yaml import YAML

from sdkwright.config import Config
from sdkwright.diagnostics import Diagnostics, codes
from sdkwright.pipeline import Options, produce
from tests.support.sdk import Silence, answer, document, parameter

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
THING = {"$ref": "#/components/schemas/Thing"}


def thing(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


PAGE_FIELDS = {"page": NUMBER, "pages": NUMBER, "total": NUMBER, "cursor": TEXT, "more": TEXT}
LIST = thing(
    data={"type": "array", "items": THING},
    records={"type": "array", "items": THING},
    meta=thing(**PAGE_FIELDS, has_more={"type": "boolean"}, last={"type": "boolean"}),
)
LISTED = {
    "parameters": [
        *(parameter(name, NUMBER) for name in ("number", "index", "size", "limit", "skip", "from")),
        *(parameter(name, TEXT) for name in ("cursor", "after")),
    ],
    "responses": answer(LIST),
}
SPEC = document(
    {
        "/list": {"get": LISTED},
        "/things": {
            "get": {
                "parameters": [
                    parameter("ids", {"type": "array", "items": TEXT}),
                    parameter("filter", thing(name=TEXT, size=NUMBER)),
                    parameter("page", thing(number=NUMBER), style="deepObject", explode=True),
                    {**parameter("X-Note", TEXT), "in": "header"},
                    {**parameter("X-Key", TEXT), "in": "header"},
                ],
                "responses": answer({"type": "array", "items": THING}),
            },
            "post": {
                "requestBody": {
                    "content": {"application/json": {"schema": thing(note=TEXT, command_id=TEXT)}}
                },
                "responses": answer({"$ref": "#/components/schemas/Made"}),
            },
        },
        "/things/{id}": {
            "get": {
                "parameters": [{**parameter("id", TEXT), "in": "path", "required": True}],
                "responses": answer(THING),
            }
        },
        "/v1/again": {"get": {"responses": answer(THING)}},
        "/hidden": {"get": {"x-hidden": True, "responses": answer(THING)}},
        "/secret": {"get": {"x-secret": True, "responses": answer(THING)}},
        "/forms": {
            "post": {
                "requestBody": {
                    "content": {
                        "application/x-www-form-urlencoded": {"schema": thing(inner=thing(a=TEXT))}
                    }
                },
                "responses": answer(THING),
            }
        },
        "/failing": {"get": {"responses": {**answer(THING), "404": answer(THING)["200"]}}},
        "/public": {"get": {"security": [], "responses": answer(THING)}},
        "/broken": {"get": {"responses": answer({"$ref": "#/components/schemas/Gone"})}},
        "/outside": {"get": {"responses": answer({"$ref": "../outside/thing.json"})}},
        "/remote": {"get": {"responses": answer({"$ref": "http://127.0.0.1:9/thing.json"})}},
    },
    components={
        "schemas": {
            "Thing": thing(id=TEXT, sdk_id=TEXT),
            "Made": thing(id=TEXT),
            "SdkThing": thing(id=TEXT),
            "Note": thing(text=TEXT),
        },
        "securitySchemes": {
            "bearer": {"type": "http", "scheme": "bearer"},
            "key": {"type": "apiKey", "in": "header", "name": "X-Api-Key"},
            "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"scopes": {}}}},
        },
    },
    security=[{"bearer": []}],
    webhooks={
        name: {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}
        for name, schema in {
            "made": thing(type={"type": "string", "enum": ["thing.made"]}, id=TEXT),
            "order": thing(type=TEXT, kind={"type": "string", "enum": ["thing.kind"]}, id=TEXT),
        }.items()
    },
)
OVERLAY = """\
overlay: 1.0.0
info: {title: T, version: "1"}
actions: [{target: "$.info", update: {description: Corrected.}}]
"""

NUMBERS = {"kind": "page_number", "page": "number", "items": "data"}
CURSORS = {"kind": "cursor", "cursor": "cursor", "items": "data", "next": "meta.cursor"}
OFFSETS = {"kind": "offset", "offset": "skip", "items": "data"}
URLS = {"kind": "next_url", "items": "data", "next": "meta.cursor"}
SKILL = {"title": "T", "description": "D", "methods": ["things.*"]}
SIGNED = {"signature": "ed25519", "signature_header": "s", "timestamp_header": "t"}


def paged(scheme: dict[str, Any]) -> dict[str, Any]:
    return {"pagination": {"schemes": {"Pages": scheme}, "operations": {"GET /list": "Pages"}}}


def skilled(**more: Any) -> dict[str, Any]:
    return {"docs": {"skills": {"things": {**SKILL, **more}}}}


Row = tuple[dict[str, Any], dict[str, Any]]
ROWS: dict[str, Row] = {
    "documents": ({"base_url": "https://x.example"}, {"documents": ["Other"]}),
    "references.folders": ({}, {"references": {"folders": ["../outside"]}}),
    "references.remote": ({}, {"references": {"remote": True}}),
    "overlays": ({}, {"overlays": ["overlay.yaml"]}),
    "hidden.marker": ({}, {"hidden": {"marker": "x-secret"}}),
    "hidden.include": ({}, {"hidden": {"include": ["GET /hidden"]}}),
    "hidden.include_all": ({}, {"hidden": {"include_all": True}}),
    "suppress.code": ({}, {"suppress": [{"code": "ref-missing"}]}),
    "suppress.pointer": (
        {"suppress": [{"code": "ref-missing"}]},
        {"suppress": [{"code": "ref-missing", "pointer": "/paths/~1things"}]},
    ),
    "package.name": ({}, {"package": {"name": "acme"}}),
    "package.project": ({}, {"package": {"project": "acme-client"}}),
    "package.version": ({}, {"package": {"version": "3.2.1"}}),
    "package.client": ({}, {"package": {"client": "Acme"}}),
    "package.environment": ({}, {"package": {"environment": "ACME"}}),
    "base_url": ({}, {"base_url": "https://other.example.com"}),
    "error_bodies": ({}, {"error_bodies": "json"}),
    "names.resources": ({}, {"names": {"resources": {"/things": "goods"}}}),
    "names.methods": ({}, {"names": {"methods": {"GET /things": "things.everything"}}}),
    "names.aliases": ({}, {"names": {"aliases": {"GET /things": ["things.everything"]}}}),
    "names.arguments": ({}, {"names": {"arguments": {"GET /things/{id}": {"id": "number"}}}}),
    "names.response_types": ({}, {"names": {"response_types": "operation"}}),
    "names.response_classes": ({}, {"names": {"response_classes": {"POST /things": "Answered"}}}),
    "names.types": ({}, {"names": {"types": {"Thing": "Item"}}}),
    "names.initialisms": ({}, {"names": {"initialisms": {"things": "THINGS"}}}),
    "requests.array_format": ({}, {"requests": {"array_format": "comma"}}),
    "requests.object_format": ({}, {"requests": {"object_format": "brackets"}}),
    "requests.flatten_objects": ({}, {"requests": {"flatten_objects": []}}),
    "requests.server_path_overlap": ({}, {"requests": {"server_path_overlap": "strip"}}),
    "requests.optional_body": ({}, {"requests": {"optional_body": "empty"}}),
    "requests.form_objects": ({}, {"requests": {"form_objects": "brackets"}}),
    "requests.ignore_headers": ({}, {"requests": {"ignore_headers": ["x-note"]}}),
    "pagination.schemes": (paged(OFFSETS), paged(NUMBERS)),
    "pagination.operations": (
        paged(NUMBERS),
        {"pagination": {"schemes": {"Pages": NUMBERS}, "operations": {"GET /list": "none"}}},
    ),
    "pagination.infer": ({}, {"pagination": {"infer": False}}),
    "streams.operations": ({}, {"streams": {"operations": {"POST /things": "Note"}}}),
    "auth.scheme": ({}, {"auth": {"scheme": "key"}}),
    "auth.token_url": ({}, {"auth": {"token_url": "/token"}}),
    "auth.always": ({"auth": {"scheme": "bearer"}}, {"auth": {"scheme": "bearer", "always": True}}),
    "idempotency.headers": ({}, {"idempotency": {"headers": ["X-Key"]}}),
    "idempotency.body": ({}, {"idempotency": {"body": ["command_id"]}}),
    "webhooks.signature": (
        {"webhooks": {"signature": "none"}},
        {"webhooks": SIGNED},
    ),
    "webhooks.signature_header": (
        {"webhooks": SIGNED},
        {"webhooks": {**SIGNED, "signature_header": "other"}},
    ),
    "webhooks.timestamp_header": (
        {"webhooks": SIGNED},
        {"webhooks": {**SIGNED, "timestamp_header": "other"}},
    ),
    "webhooks.tolerance": ({"webhooks": SIGNED}, {"webhooks": {**SIGNED, "tolerance": 60}}),
    **{
        f"webhooks.{key}": (
            {"webhooks": {**SIGNED, "signature": "hmac"}},
            {"webhooks": {**SIGNED, "signature": "hmac", key: value}},
        )
        for key, value in {
            "id_header": "i",
            "payload": "{timestamp}{body}",
            "algorithm": "sha1",
            "encoding": "base64",
            "prefix": "v1=",
            "timestamp_prefix": "t=",
        }.items()
    },
    "webhooks.event_paths": (
        {"webhooks": {"event_paths": ["type"]}},
        {"webhooks": {"event_paths": ["kind"]}},
    ),
    "webhooks.event_type_prefixes": (
        {},
        {"webhooks": {"event_type_prefixes": {"order": "order."}}},
    ),
    "docs.migration_guide": ({}, {"docs": {"migration_guide": "https://example.com/new"}}),
    "docs.readme_example": ({}, {"docs": {"readme_example": "things.list"}}),
    "docs.skills": ({}, skilled()),
    **{
        f"docs.skills.{key}": (skilled(), skilled(**{key: value}))
        for key, value in {
            "title": "Other",
            "description": "Other.",
            "methods": ["list.*"],
            "core": ["things.list"],
            "events": ["thing.*"],
            "notes": ["Mind this."],
        }.items()
    },
    **{
        f"pagination.schemes.{kind['kind']}.{key}": (paged(kind), paged({**kind, key: value}))
        for kind, changes in (
            (
                NUMBERS,
                {
                    "page": "index",
                    "size": "size",
                    "items": "records",
                    "current": "meta.page",
                    "last": "meta.pages",
                    "total": "meta.total",
                    "first": 0,
                },
            ),
            (
                CURSORS,
                {
                    "cursor": "after",
                    "size": "size",
                    "items": "records",
                    "next": "meta.more",
                    "has_more": "meta.has_more",
                },
            ),
            (
                OFFSETS,
                {"offset": "from", "size": "size", "items": "records", "total": "meta.total"},
            ),
            (URLS, {"items": "records", "next": "meta.more", "size": "size"}),
        )
        for key, value in changes.items()
    },
    "pagination.schemes.page_number.cursor": (
        paged({**NUMBERS, "cursor": "cursor", "next": "meta.cursor"}),
        paged({**NUMBERS, "cursor": "after", "next": "meta.cursor"}),
    ),
    "pagination.schemes.page_number.next": (
        paged({**NUMBERS, "cursor": "cursor", "next": "meta.cursor"}),
        paged({**NUMBERS, "cursor": "cursor", "next": "meta.more"}),
    ),
}
UNMATCHED: dict[str, dict[str, Any]] = {
    "names": {"methods": {"GET /thing": "things.all"}},
    "hidden": {"include": ["GET /hiden"]},
    "requests": {"flatten_objects": ["filters"]},
    "pagination": {"operations": {"GET /lists": "none"}},
    "streams": {"operations": {"POST /thing": "any"}},
    "idempotency": {"headers": ["X-Kee"]},
    "webhooks": {"event_type_prefixes": {"orders": "order."}},
    "docs": {"readme_example": "things.lists"},
}
"""An entry of each section that matches nothing."""
READ_BY_COMMANDS = {"extend", "spec", "lock"}
"""Tested in `test_inputs.py`: they choose files, and change nothing else."""


def leaves(section: type[BaseModel], prefix: str = "") -> Iterator[str]:
    """The keys of a section and of those inside it; `kind` only chooses the other keys."""
    for name, entry in section.model_fields.items():
        inner = list(_sections(entry.annotation))
        is_mapping = bool(inner) and not isinstance(entry.annotation, type)
        is_leaf = not inner or (is_mapping and name != "suppress")
        if is_leaf and name != "kind":
            yield f"{prefix}{name}"
        for found in inner:
            kind = found.model_fields.get("kind")
            folder = f"{get_args(kind.annotation)[0]}." if kind else ""
            yield from leaves(found, f"{prefix}{name}.{folder}")


def _sections(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _sections(inner)


def test_the_table_has_every_key() -> None:
    accepted = {f"{section}.allow_unmatched" for section in UNMATCHED}
    assert set(leaves(Config)) == ROWS.keys() | READ_BY_COMMANDS | accepted


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("leaves")
    for name in ("api", "outside"):
        (root / name).mkdir()
    (root / "outside" / "thing.json").write_text(json.dumps(thing(id=TEXT)))
    (root / "api" / "api.json").write_text(json.dumps(SPEC))
    (root / "api" / "overlay.yaml").write_text(OVERLAY)
    return root / "api"


def output(folder: Path, config: dict[str, Any]) -> tuple[dict[str, str], list[str]]:
    path = folder / "sdk.yaml"
    with path.open("w") as stream:
        YAML(typ="safe").dump(config, stream)
    diagnostics = Diagnostics()
    options = Options(str(folder / "api.json"), path)
    made = produce(options, diagnostics, Silence())
    # A key that is not read would be reported as an entry without an effect.
    found = [str(entry) for entry in diagnostics if entry.code != codes.CONFIG_UNMATCHED]
    return made.files, found


@pytest.mark.parametrize("key", ROWS)
def test_each_key_changes_the_output(folder: Path, key: str) -> None:
    before, after = ROWS[key]
    assert output(folder, before) != output(folder, after)


def test_always_sends_the_credential_without_requiring_it(folder: Path) -> None:
    config = {"auth": {"scheme": "bearer", "always": True}}
    files, _ = output(folder, config)
    found = next(text for path, text in files.items() if path.endswith("resources/public.py"))
    assert 'security=(("bearer",), ())' in found
