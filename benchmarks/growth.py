"""How the generator's time grows with the document: renamed copies of one API."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .subject import BUILD, ROOT

_RESOURCES = 60
_TIMES = (1, 2, 4, 8)


def growth() -> Iterator[tuple[str, str, str]]:
    """Seconds for 1, 2, 4 and 8 copies, each beside what one copy would have taken as often."""
    folder = BUILD / "growth"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _seconds(folder, 1)  # what the first run of all pays for is not growth
    base = 0.0
    for times in _TIMES:
        taken = min(_seconds(folder, times) for _ in range(2))
        base = base or taken
        operations = _RESOURCES * 4 * times
        yield (
            f"{times} x a document of {_RESOURCES * 4} operations",
            f"{taken:.1f} s",
            f"{taken / operations * 1000:.1f} ms per operation, {taken / base / times:.2f} x linear",
        )


def _seconds(folder: Path, times: int) -> float:
    spec = folder / f"{times}.json"
    spec.write_text(json.dumps(_document(_RESOURCES * times)))
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, "-m", "generator", "generate", "--no-cache", "--json"]
    begin = time.perf_counter()
    subprocess.run(
        [*command, "--spec", str(spec), "--out", str(out), "--package", "grown"],
        check=True,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        capture_output=True,
    )
    return time.perf_counter() - begin


def _document(resources: int) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number in range(resources):
        name = _word(number)
        thing = {"$ref": f"#/components/schemas/{name.title()}Thing"}
        schemas[f"{name.title()}Thing"] = {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "string", "description": "Identifies the thing."},
                **{f"field_{part}": {"type": "string"} for part in "abcdefgh"},
                "state": {"enum": ["new", "done", "failed"]},
                "made_at": {"type": "string", "format": "date-time"},
                "owner": {"type": "object", "properties": {"name": {"type": "string"}}},
            },
        }
        answer = {"200": {"description": "ok", "content": {"application/json": {"schema": thing}}}}
        body = {"content": {"application/json": {"schema": thing}}}
        parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        paths[f"/{name}/things"] = {
            "get": {"summary": "List things.", "responses": answer},
            "post": {"summary": "Make a thing.", "requestBody": body, "responses": answer},
        }
        paths[f"/{name}/things/{{id}}"] = {
            "parameters": [parameter],
            "get": {"summary": "Retrieve a thing.", "responses": answer},
            "patch": {"summary": "Change a thing.", "requestBody": body, "responses": answer},
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Grown", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _word(number: int) -> str:
    """A word of consonants and vowels for a number."""
    word = ""
    for _ in range(4):
        number, syllable = divmod(number, 20)
        word += "bdfgklmnprstvzcjhqwx"[syllable] + "aeiou"[syllable % 5]
    return word
