"""Text of a document gets nowhere but into strings: a document full of payloads, proved by syntax.

Every place where OpenAPI has a string carries a payload that would do something if it were code:
it would call `PWNED`, which notes that it ran.
"""

from __future__ import annotations

import ast
import builtins
import importlib
import io
import json
import re
import subprocess
import sys
import tokenize
import tomllib
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from markdown_it import MarkdownIt
from ruamel.yaml import YAML

from sdkwright.cli.sides import compare_sides
from sdkwright.compare.report import html
from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options
from sdkwright.render.docs.reference import Reference
from sdkwright.render.docs.site import site
from sdkwright.render.title import title_of, with_article
from sdkwright.write.paths import objection
from tests.support.sdk import Sdk, Silence, generate

CALL = "PWNED()"
PAYLOADS = {
    "double quotes": f'"; {CALL} #',
    "single quotes": f"'; {CALL} #",
    "three double quotes": f'""" + {CALL} + """',
    "three single quotes": f"''' + {CALL} + '''",
    "backslash at the end": f"{CALL} \\",
    "backslash and quote": f'\\"; {CALL} #',
    "new lines": f"\n{CALL}\n\r\n{CALL}\r{CALL}",
    "braces": f"{{{CALL}}} {{{{{CALL}}}}} {{0}} {{x!r}}",
    "jinja": "{{ ''.__class__ }} {% for x in range(9) %}PWNED(){% endfor %} {# PWNED() #}",
    "null": f"\x00{CALL}",
    "line separators": f"\u2028{CALL}\u2029{CALL}\x85{CALL}\x0c{CALL}\x1c",
    "right to left": f"\u202e{CALL}\u2066\u200f",
    "named character": f"\\N{{LEFT CURLY BRACKET}} \\x41 \\u0041 {CALL}",
    "comment ends": f"*/ --> # type: ignore # noqa\n{CALL}",
    "path segments": f"../../../{CALL} /etc/passwd ..\\..\\x",
    "device names": "CON aux NUL com1 PWNED()",
    "reserved names": "class import def None self __init__ __class__ PWNED()",
    "html": f"<script>{CALL}</script><img src=x onerror={CALL}> ](javascript:{CALL})",
    "yaml": f"!!python/object/apply:{CALL} &a *a",
    "beyond the basic plane": f"\U0001f600 \"'\x1b\x7f\ufffe {CALL} \U0010ffff",
    "long": "PWNED() " * 700,
    "surrogate": f"\ud800{CALL}",
    "empty": "",
}


def hostile(text: str) -> dict[str, Any]:
    """A document with a payload at every place where a string may stand."""
    name = text.replace("{", "(").replace("}", ")")
    key = re.sub(r"[^A-Za-z0-9._-]", "_", text)[:60] or "k"
    plain = {"type": "string", "description": text, "title": text, "default": text}
    thing = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [name or "id"],
        "properties": {
            name or "id": plain,
            f"{name}2": {"enum": [text, f"{text}2"], "description": text, "x-enumNames": [text]},
            f"{name}3": {"const": text},
            f"{name}4": {"type": "string", "pattern": text, "format": text, "example": text},
            f"{name}5": {"type": "array", "items": {"$ref": "#/components/schemas/Other"}},
        },
        "additionalProperties": {"type": "string", "description": text},
        "example": {name: text},
    }
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Other"}, {"$ref": "#/components/schemas/More"}],
        "discriminator": {
            "propertyName": name or "kind",
            "mapping": {text or "x": "#/components/schemas/Other"},
        },
    }
    answer = {
        "description": text,
        "headers": {name or "h": {"description": text, "schema": plain}},
        "content": {"application/json": {"schema": thing, "example": {name: text}}},
    }
    parameters = [
        {"name": name or "q", "in": place, "description": text, "schema": plain, "example": text}
        for place in ("query", "header", "cookie")
    ]
    operation = {
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [text, f"{text}2"],
        "externalDocs": {"url": text, "description": text},
        "parameters": parameters,
        "requestBody": {
            "description": text,
            "content": {
                "application/json": {"schema": thing},
                f"multipart/{key}": {"schema": thing},
                text or "text/plain": {"schema": plain},
            },
        },
        "responses": {"200": answer, "404": {"description": text}, text or "x": answer},
        "security": [{name or "s": [text]}],
        "servers": [{"url": f"https://example.com/{key}", "description": text}],
        f"x-{name}": {text: [text]},
    }
    listing = {
        "summary": text,
        "parameters": [{"name": "page[number]", "in": "query", "schema": {"type": "integer"}}],
        "responses": {
            "200": {
                "description": text,
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "properties": {
                                "data": {"type": "array", "items": union},
                                "meta": {
                                    "type": "object",
                                    "properties": {
                                        "page_number": {"type": "integer"},
                                        "total_pages": {"type": "integer"},
                                    },
                                },
                            },
                        }
                    },
                    "text/event-stream": {"schema": thing},
                },
            }
        },
    }
    hook = {
        "summary": text,
        "description": text,
        "tags": [text],
        "requestBody": {
            "description": text,
            "content": {
                "application/json": {
                    "schema": {
                        "type": "object",
                        "properties": {"event_type": {"enum": [text or "e"]}, name or "p": plain},
                    }
                }
            },
        },
        "responses": {"200": {"description": text}},
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": text or "Empty",
            "version": text,
            "description": text,
            "contact": {"name": text, "url": text},
            "license": {"name": text},
        },
        "servers": [
            {
                "url": "https://example.com/{v}",
                "variables": {"v": {"default": key, "description": text, "enum": [key]}},
            }
        ],
        "tags": [{"name": text, "description": text}],
        "paths": {
            "/things": {"post": operation, "get": listing, "summary": text, "description": text},
            f"/{name}/x": {"get": {"summary": text, "responses": {"204": {"description": text}}}},
            "/items/{"
            + (key or "id")
            + "}": {
                "delete": {
                    "parameters": [
                        {"name": key, "in": "path", "required": True, "schema": {"type": "string"}}
                    ],
                    "responses": {"204": {"description": text}},
                }
            },
        },
        "webhooks": {text or "w": {"post": hook}},
        "components": {
            "schemas": {
                "Other": {"type": "object", "properties": {name or "a": plain}},
                "More": {"type": "object", "properties": {f"{name}z": plain}},
                name or "N": {"type": "string", "enum": [text]},
            },
            "securitySchemes": {
                name
                or "s": {
                    "type": "apiKey",
                    "in": "header",
                    "name": text or "X-Key",
                    "description": text,
                },
                f"{name}o": {
                    "type": "oauth2",
                    "flows": {
                        "clientCredentials": {"tokenUrl": text or "/t", "scopes": {text: text}}
                    },
                },
            },
        },
    }


def config(text: str) -> dict[str, Any]:
    """A config with a payload wherever one may stand."""
    text = text.encode("utf-8", "ignore").decode()  # no file could hold the rest
    skill = {"title": text or "T", "description": text[:1000] or "D", "methods": ["*"]}
    skill |= {"notes": [text]}
    return {"docs": {"skills": {"area": skill}}}


@pytest.fixture(params=PAYLOADS)
def sdk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Sdk]:
    """The package of a hostile document, imported."""
    ran: list[object] = []
    builtins.PWNED = lambda *_: ran.append(1)  # type: ignore[attr-defined]  # what payloads call
    text = PAYLOADS[request.param]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield generate(tmp_path, json.dumps(hostile(text)), config(text), include_hidden=True)
    del builtins.PWNED  # type: ignore[attr-defined]
    assert ran == []


def sources(sdk: Sdk) -> Iterator[tuple[str, str]]:
    for path, text in sdk.output.files.items():
        if path.endswith(".py") and "/_core/" not in path:
            yield path, text
    name = next(p for p in sdk.output.files if p.endswith("_core/service.py"))
    yield name, sdk.output.files[name]


def test_payloads_are_nothing_but_strings(sdk: Sdk) -> None:
    for path, text in sources(sdk):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert "pwned" not in called.lower() or "(" not in called, (path, called)
                assert called not in ("exec", "eval", "__import__", "compile", "open"), path
                assert called != "PWNED", path
            assert not isinstance(node, ast.JoinedStr | ast.Global | ast.Nonlocal), path
            if isinstance(node, ast.Import | ast.ImportFrom):
                assert "PWNED" not in ast.unparse(node) or isinstance(node, ast.ImportFrom), path
        header, _, rest = text.partition("\n")
        assert re.fullmatch(r"# Generated from the [\w .,'()&/+-]*\. Do not edit\.", header)
        tokens = tokenize.generate_tokens(io.StringIO(rest).readline)
        comments = [t.string for t in tokens if t.type == tokenize.COMMENT]
        assert not [c for c in comments if "PWNED" in c or "noqa" in c], path


def test_files_stay_in_their_folder(sdk: Sdk) -> None:
    folder = sdk.folder.resolve()
    for path in sdk.output.files:
        assert objection(path) is None
        assert re.fullmatch(r"[A-Za-z0-9_./-]+", path)
        assert (sdk.folder / path).resolve().is_relative_to(folder)
        stems = {part.split(".")[0].lower() for part in path.split("/")}
        assert not stems & {"con", "prn", "aux", "nul", "com1", "lpt1"}


def test_importing_and_calling_run_nothing(sdk: Sdk) -> None:
    package = sdk.module.__name__
    for path in sorted(sdk.output.files):
        if path.startswith(f"{package}/") and path.endswith(".py"):
            module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            importlib.import_module(module)
    client = sdk.client(lambda _: httpx.Response(200, json={}), base_url="https://example.com")
    called = 0
    for resource in sdk.output.plan.walk():
        target: Any = client
        for name in resource.path:
            target = getattr(target, name)
        for method in resource.methods:
            positional = ["x" for _ in method.path_arguments]
            with suppress(TypeError, ValueError, sdk.module.APIError, httpx.InvalidURL):
                getattr(target, method.name)(*positional)
            called += 1
            help_text = getattr(target, method.name).__doc__
            assert help_text
    assert called >= 3


def test_pages_escape_what_they_show(sdk: Sdk, tmp_path: Path) -> None:
    for path, text in sdk.output.files.items():
        if path.endswith((".md", "llms.txt")):
            page = MarkdownIt("commonmark").enable("table").render(text)
            assert "<script>" not in page, path
            assert "<img" not in page, path
            assert 'href="javascript' not in page, path
    old, new = tmp_path / "openapi.yaml", tmp_path / "other.json"
    new.write_text(old.read_text().replace('"POST', '"PUT').replace('"post"', '"put"'))
    sides = [Options(str(path), None) for path in (old, new)]
    page = html(compare_sides(sides[0], sides[1], Diagnostics(), Silence()))
    assert page.count("<script>") == 1
    assert "<img" not in page


def test_every_file_parses_as_what_it_is(sdk: Sdk) -> None:
    reference = Reference(sdk.output.api, sdk.output.plan, sdk.output.sdk.surface)
    pages = site(reference, {}, sdk.output.files["README.md"], None, "..")
    parsed = {path: parse(path, text) for path, text in {**sdk.output.files, **pages}.items()}
    kinds = {Path(path).suffix for path in parsed}
    assert {".py", ".toml", ".yml", ".md", ".txt"} <= kinds
    for path, value in parsed.items():
        if path.endswith("SKILL.md"):
            assert set(value) == {"name", "description", "metadata"}, path


def parse(path: str, text: str) -> Any:
    """The content of a generated file, by the parser of its kind."""
    text.encode()
    match Path(path).suffix:
        case ".py":
            return ast.parse(text, path)
        case ".toml":
            return tomllib.loads(text)
        case ".json":
            return json.loads(text)
        case ".yml" | ".yaml":
            return YAML(typ="safe").load(text)
        case ".md" if text.startswith("---\n"):
            return YAML(typ="safe").load(text.split("\n---\n", maxsplit=1)[0])
    return MarkdownIt("commonmark").enable("table").parse(text)


def test_the_project_file_is_what_it_was(sdk: Sdk) -> None:
    values = tomllib.loads(sdk.output.files["pyproject.toml"])
    assert set(values) == {"build-system", "project", "tool"}
    assert values["build-system"]["requires"] == ["hatchling>=1.24"]
    assert set(values["tool"]) == {"hatch", "black"}
    project = values["project"]
    assert project["description"] == f"Python client for {with_article(title_of(sdk.output.api))}"
    assert re.fullmatch(r"[a-z0-9][a-z0-9._-]*", project["name"])


def test_a_package_of_a_hostile_title_is_built_and_named(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    text = PAYLOADS["beyond the basic plane"]
    sdk = generate(tmp_path, json.dumps(hostile(text)))
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "-qw", "wheels", "./"], cwd=tmp_path, check=True)
    (wheel,) = (tmp_path / "wheels").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [entry for entry in archive.namelist() if entry.endswith("/METADATA")]
        metadata = archive.read(name).decode().splitlines()
    assert f"Name: {sdk.output.plan.project}" in metadata
    (summary,) = [line for line in metadata if line.startswith("Summary: ")]
    assert "\U0001f600" in summary
