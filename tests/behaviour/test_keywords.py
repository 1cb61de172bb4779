"""No member of an OpenAPI object and no keyword of JSON Schema is silent.

The lists come from the official schemas. Each entry is added to a small document: the client, or a
diagnostic, must differ. What only describes the API for readers is listed with its reason.
"""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics, InputError
from sdkwright.pipeline import Options, produce
from tests.support.keyword_samples import SCHEMAS
from tests.support.member_samples import OBJECTS, Sample, base
from tests.support.official import openapi_members, schema_keywords
from tests.support.sdk import Silence

FOR_READERS: dict[str, set[tuple[str, str]]] = {
    "a text for readers of the document; the client has those of operations, schemas, parameters": {
        *(("reference", name) for name in ("summary", "description")),
        *(("example", name) for name in ("summary", "description")),
        *((kind, "description") for kind in ("external-documentation", "link", "request-body")),
        *((kind, "description") for kind in ("security-scheme", "server", "server-variable")),
        ("info", "summary"),
        ("schema", "title"),
    },
    "who publishes the API, and on what terms": {
        *(("contact", name) for name in ("email", "name", "url")),
        *(("info", name) for name in ("contact", "license", "termsOfService")),
        *(("license", name) for name in ("identifier", "url")),
    },
    "a page for readers of the document": {
        *((kind, "externalDocs") for kind in ("openapi", "operation", "schema", "tag")),
    },
    "a remark for authors of the document": {
        ("schema", "$comment"),
        ("security-scheme", "bearerFormat"),
    },
    "an example of a value that is not shown": {
        ("example", "externalValue"),
        *(("schema", name) for name in ("example", "examples")),
    },
    "a name for the operation, used where its path and verb do not give one": {
        ("operation", "operationId"),
    },
    "part of an object that is reported, because it has no effect": {
        *(("header", name) for name in ("allowEmptyValue", "allowReserved", "content")),
        *(("header", name) for name in ("deprecated", "description", "example", "examples")),
        *(("header", name) for name in ("explode", "required", "schema", "style")),
        *(("link", name) for name in ("operationId", "operationRef", "parameters")),
        *(("link", name) for name in ("requestBody", "server")),
        *(("xml", name) for name in ("attribute", "name", "namespace", "prefix", "wrapped")),
        ("oauth-flow", "authorizationUrl"),
    },
}
"""What has no meaning for a client, by reason."""
ACCEPTED = set().union(*FOR_READERS.values())


def put(document: Any, pointer: str, value: Any) -> None:
    """Set a value; objects on the way are made."""
    tokens = [t.replace("~1", "/").replace("~0", "~") for t in pointer.split("/")[1:]]
    for token in tokens[:-1]:
        if isinstance(document, list):
            document = document[int(token)]
        else:
            document = document.setdefault(token, {})
    if isinstance(document, list):
        document[int(tokens[-1])] = value
    else:
        document[tokens[-1]] = value


def at(document: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        document = document[int(name)] if isinstance(document, list) else document.get(name, {})
    return document


def documents(version: str, member: str, sample: Sample) -> tuple[str, str]:
    """The document without and with a member, as JSON."""
    document = base(version)
    for pointer, value in sample.more.items():
        put(document, pointer, copy.deepcopy(value))
    given = at(document, sample.pointer) if sample.given is None else sample.given
    without = {key: value for key, value in copy.deepcopy(given).items() if key != member}
    texts = []
    for change in (without, {**without, member: sample.value}):
        changed = copy.deepcopy(document)
        if sample.pointer:
            put(changed, sample.pointer, change)
        else:
            changed = change
        texts.append(json.dumps(changed))
    return texts[0], texts[1]


@cache
def outcome(folder: Path, text: str) -> tuple[Any, ...]:
    """The files of the client and the diagnostics; or the sentence that refuses the document."""
    source = folder / "openapi.json"
    source.write_text(text, "utf-8")
    diagnostics = Diagnostics()
    try:
        output = produce(Options(str(source), None, "small"), diagnostics, Silence())
    except InputError as error:
        return (str(error),)
    told = tuple(
        (str(entry.code), entry.message, entry.location.pointer if entry.location else "")
        for entry in diagnostics
    )
    return (output.files, told)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("keywords")


MEMBERS = [
    (version, kind, member)
    for version in ("3.0", "3.1")
    for kind, member in sorted(openapi_members(version))
    if not kind.endswith("-or-reference") and kind != "schema-object"
]
KEYWORDS = [("3.1", keyword) for keyword in sorted(schema_keywords())] + [
    ("3.0", keyword) for kind, keyword in sorted(openapi_members("3.0")) if kind == "schema-object"
]


@pytest.mark.parametrize(("version", "kind", "member"), MEMBERS)
def test_a_member_is_not_silent(folder: Path, version: str, kind: str, member: str) -> None:
    without, with_it = documents(f"{version}.0", member, OBJECTS[kind, member])
    is_silent = outcome(folder, without) == outcome(folder, with_it)
    assert is_silent == ((kind, member) in ACCEPTED)


@pytest.mark.parametrize(("version", "keyword"), KEYWORDS)
def test_a_keyword_is_not_silent(folder: Path, version: str, keyword: str) -> None:
    without, with_it = documents(f"{version}.0", keyword, SCHEMAS[keyword])
    is_silent = outcome(folder, without) == outcome(folder, with_it)
    assert is_silent == (("schema", keyword) in ACCEPTED)
