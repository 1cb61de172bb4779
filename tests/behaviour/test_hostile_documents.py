"""Documents that break parsers: each ends in a right client or in a message, soon and in little memory.

Every document goes through the command line in a process of its own, which may use a gigabyte.
"""

from __future__ import annotations

import compileall
import json
import os
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 1 << 30
SECONDS = 120
COMMAND = ("-m", "sdkwright", "generate", "--json", "--jobs", "1", "--package", "small")

HEAD = "openapi: 3.1.0\ninfo: {title: Small, version: '1'}\nservers: [{url: 'https://a.test'}]\n"


def operation(schema: str, more: str = "") -> str:
    """A document with one operation that answers with a schema, in one line of YAML."""
    return (
        f"{HEAD}paths:\n  /things:\n    get:\n      responses:\n        '200':\n"
        "          description: ok\n          content:\n            application/json:\n"
        f"              schema: {schema}\n{more}"
    )


def components(lines: str) -> str:
    return "components:\n  schemas:\n" + "".join(f"    {line}\n" for line in lines.splitlines())


def deep(levels: int) -> str:
    """A schema inside a schema inside a schema."""
    inner = "{type: string}"
    return "{type: object, properties: {a: " * levels + inner + "}}" * levels


def alias_bomb() -> str:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for before, name in zip("abcdefgh", "bcdefghi", strict=True):
        lines.append(f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]")
    return "\n".join(lines)


@dataclass(frozen=True)
class Case:
    """A document, what the run ends with, and what it says."""

    content: str | bytes
    code: int = 0
    says: tuple[str, ...] = ()
    """Codes of diagnostics."""
    name: str = "openapi.yaml"


GOOD = operation("{type: object, properties: {id: {type: string}}}")

CASES: dict[str, Case] = {
    # --- references
    "a circle of references": Case(
        operation(
            "{$ref: '#/components/schemas/A'}",
            components("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}"),
        ),
        0,
        ("ref-cycle",),
    ),
    "a reference to itself": Case(
        operation(
            "{$ref: '#/components/schemas/A'}", components("A: {$ref: '#/components/schemas/A'}")
        ),
        0,
        ("ref-cycle",),
    ),
    "a schema that holds itself": Case(
        operation(
            "{$ref: '#/components/schemas/A'}",
            components(
                "A: {type: object, properties: {next: {$ref: '#/components/schemas/A'},"
                " all: {type: array, items: {$ref: '#/components/schemas/A'}}}}"
            ),
        )
    ),
    "an alternative that is the schema itself": Case(
        operation(
            "{$ref: '#/components/schemas/A'}",
            components("A: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}"),
        ),
    ),
    "a missing target": Case(
        operation("{$ref: '#/components/schemas/Missing'}"), 0, ("ref-missing",)
    ),
    "a reference into paths": Case(
        operation(
            "{type: object, properties: {a: {$ref: '#/paths/~1things/get/responses/200/content/"
            "application~1json/schema'}}}"
        )
    ),
    "a reference with siblings": Case(
        operation(
            "{$ref: '#/components/schemas/A', description: Mine, nullable: true}",
            components("A: {type: object, properties: {id: {type: string}}}"),
        )
    ),
    # --- YAML
    "a key twice": Case(
        GOOD.replace("info:", "info: {title: Other, version: '0'}\ninfo:"), 0, ("duplicate-key",)
    ),
    "anchors and aliases": Case(
        operation(
            "{type: object, properties: {a: &text {type: string}, b: *text, c: *text}}",
        )
    ),
    "a merge key": Case(
        operation(
            "{<<: *base, properties: {id: {type: string}}}",
        ).replace("paths:", "x-base: &base {type: object, description: Base}\npaths:", 1)
    ),
    "words that were booleans and numbers once": Case(
        operation(
            "{type: object, required: [on, no, y], properties: {on: {type: string, enum: [yes, no,"
            " on, off, y, n]}, no: {type: string, default: 12:30:45}, y: {type: integer, default:"
            " 0o17}, 1.0: {type: string, enum: [1_000, 0x1F, 2026-01-01, ~]}}}"
        ),
        0,
    ),
    "an address without quotes in a flow mapping": Case(
        GOOD.replace("url: 'https://a.test'", "url: https://a.test/v1")
    ),
    "tabs": Case(GOOD.replace("    get:", "\tget:"), 2, ("yaml-invalid",)),
    "a byte order mark": Case("\ufeff" + GOOD),
    "UTF-16, little-endian": Case(GOOD.encode("utf-16")),
    "UTF-16, big-endian, without a mark": Case(GOOD.encode("utf-16-be")),
    "line ends of another system": Case(GOOD.replace("\n", "\r\n")),
    "NUL bytes": Case(GOOD.replace("Small", "Sm\0all"), 2),
    "an alias bomb": Case(f"{alias_bomb()}\n{GOOD}", 2, ("yaml-alias-bomb",)),
    "an alias bomb of schemas": Case(
        operation("*i").replace(
            "paths:",
            "x-a: &a {type: object, properties: {p: {type: string}}}\n"
            + "\n".join(
                f"x-{name}: &{name} {{type: object, properties: "
                f"{{{', '.join(f'p{n}: *{before}' for n in range(9))}}}}}"
                for before, name in zip("abcdefgh", "bcdefghi", strict=True)
            )
            + "\npaths:",
            1,
        ),
        2,
        ("yaml-alias-bomb",),
    ),
    # --- size
    "a text of ten megabytes": Case(
        operation("{type: object, description: '" + "long words " * 950_000 + "'}")
    ),
    "ten thousand levels of arrays": Case(GOOD + "x-deep: " + "[" * 10_000 + "]" * 10_000, 2),
    "ten thousand levels in JSON": Case(
        '{"openapi": "3.1.0", "x": ' + "[" * 10_000 + "]" * 10_000 + "}", 2, name="a.json"
    ),
    "ten thousand levels of schemas": Case(operation(deep(10_000)), 2),
    "sixty levels of schemas": Case(operation(deep(60))),
    "ten thousand levels of block mappings": Case(
        "".join(f"{' ' * level}a:\n" for level in range(10_000)), 2
    ),
    "ten thousand references in a row": Case(
        operation(
            "{$ref: '#/components/schemas/S0'}",
            components(
                "\n".join(f"S{n}: {{$ref: '#/components/schemas/S{n + 1}'}}" for n in range(10_000))
                + "\nS10000: {type: object, properties: {id: {type: string}}}"
            ),
        )
    ),
}


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


@pytest.mark.parametrize("name", CASES)
def test_it_ends_well(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    spec = tmp_path / case.name
    content = case.content
    spec.write_bytes(content if isinstance(content, bytes) else content.encode())
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, *COMMAND, "--spec", str(spec), "--out", str(out)],
        cwd=ROOT,
        env={**os.environ, "SDKWRIGHT_CACHE": str(tmp_path / "cache")},
        preexec_fn=limited,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert "Traceback" not in done.stderr
    result = json.loads(done.stdout)
    found = [*result["diagnostics"], *([result["error"]] if "error" in result else [])]
    said = [f"{d['code']}: {d['message']}" for d in found]
    assert done.returncode == case.code, said
    for code in case.says:
        assert any(line.startswith(f"{code}:") for line in said), said
    if case.code == 0:
        assert {d["severity"] for d in result["diagnostics"]} <= {"warning", "note"}, said
    if case.code < 2:
        assert compileall.compile_dir(out / "small", quiet=2)
        program = (
            "import small, small.types\n"
            "from small.testing import FakeTransport\n"
            "fake = FakeTransport()\n"
            "fake.on('GET /things').respond({})\n"
            "client = fake.client()\n"
            "print(callable(getattr(getattr(client, 'things', None), 'retrieve', None)))\n"
        )
        run = subprocess.run(
            [sys.executable, "-c", program],
            cwd=out,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        assert run.returncode == 0, run.stderr
        assert run.stdout == "True\n" or case.code == 1
    else:
        assert len(said) >= 1
        assert not out.exists()
