"""The agent skills: the format's limits, and every fact in them against the client."""

from __future__ import annotations

import ast
import csv
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from ruamel.yaml import YAML

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, preview
from sdkwright.surface import Surface, surface_of
from tests.support.document import SHARED
from tests.support.sdk import Silence, document, generate, parameter

ROOT = Path(__file__).resolve().parents[2]
SKILLS = sorted((ROOT / "generated" / "skills").iterdir())
WANTED = {"ai-inference", "ai-assistants", "voice-gather", "messaging", "numbers"}
REQUIRED = SHARED / "reference" / "required-operations.csv"
CALL = re.compile(r"\bclient\.([a-z_0-9.]+)\b")
CELLS = re.compile(r"(?<!\\)\|")


@cache
def surface() -> Surface:
    options = Options(str(ROOT / "spec" / "telnyx.yaml"), ROOT / "spec" / "sdk.yaml")
    sdk = preview(options, Diagnostics(), Silence())
    api, plan = sdk.api, sdk.plan
    return surface_of(api, plan)


def texts(skill: Path) -> str:
    return "\n".join(path.read_text("utf-8") for path in sorted(skill.rglob("*.md")))


def tables(text: str) -> list[tuple[str, list[dict[str, str]]]]:
    """Each table with the heading above it; cells without their quotes."""
    found: list[tuple[str, list[dict[str, str]]]] = []
    heading = ""
    names: list[str] = []
    for line in text.splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        if not line.startswith("|"):
            names = []
            continue
        cells = [c.strip().replace("\\|", "|") for c in CELLS.split(line)[1:-1]]
        if not names:
            names = cells
            found.append((heading, []))
        elif set(line) - set("|- "):
            assert len(cells) == len(names), line
            found[-1][1].append(dict(zip(names, cells, strict=True)))
    return found


def plain(cell: str) -> str:
    return cell.strip("`")


@pytest.mark.parametrize("skill", SKILLS, ids=lambda path: path.name)
def test_the_format_is_kept(skill: Path) -> None:
    text = (skill / "SKILL.md").read_text("utf-8")
    _, head, body = text.split("---\n", 2)
    values = YAML(typ="safe").load(head)
    assert values["name"] == skill.name
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", skill.name)
    assert len(skill.name) <= 64
    assert 40 < len(values["description"]) <= 1024
    assert "Use it when" in values["description"]
    assert len(body.splitlines()) < 500
    assert len(CELLS.split(body)) > 10
    for target in re.findall(r"\]\(([^)]+)\)", texts(skill)):
        assert (skill / target).exists() or (skill / "references" / target).exists(), target


@pytest.mark.parametrize("skill", SKILLS, ids=lambda path: path.name)
def test_every_method_exists(skill: Path) -> None:
    known = surface().methods
    other = {"webhooks.unwrap"}
    named = {name for name in CALL.findall(texts(skill)) if not name.startswith("webhooks.")}
    resources = {name.rpartition(".")[0] for name in known}
    assert named - known.keys() - other - resources == set()
    assert len(named & known.keys()) >= 2


@pytest.mark.parametrize("skill", SKILLS, ids=lambda path: path.name)
def test_every_argument_is_as_the_client_takes_it(skill: Path) -> None:
    reference = (skill / "references" / "api-details.md").read_text("utf-8")
    seen = 0
    for heading, rows in tables(reference):
        method = surface().methods.get(heading.removeprefix("client."))
        if not rows or "argument" not in rows[0]:
            continue
        assert method is not None, heading
        assert {plain(row["argument"]) for row in rows} == set(method.arguments)
        for row in rows:
            use = method.arguments[plain(row["argument"])]
            assert (row["required"] == "yes") == use.required
            seen += 1
    assert seen > 3


@pytest.mark.parametrize("skill", SKILLS, ids=lambda path: path.name)
def test_every_event_and_field_is_in_the_client(skill: Path) -> None:
    types = {t: e for n, e in surface().events.items() for t in e.event_types or (n,)}
    for heading, rows in tables(texts(skill)):
        for row in rows if rows and "event" in rows[0] else ():
            for name in re.findall(r"`([^`]+)`", row["event"]):
                assert plain(row["class"]) == _class(types[name].payload.type.id)  # type: ignore[union-attr]
        if rows and "field" in rows[0]:
            top = _top(heading)
            if top is None:
                continue
            outer = {re.split(r"[.\[]", plain(row["field"]))[0] for row in rows}
            assert outer == top, heading


def _class(name: str) -> str:
    return name.rpartition(".")[2]


def _top(heading: str) -> set[str] | None:
    """The fields of what a method or an event gives, where that is a class of its own."""
    methods, classes = surface().methods, surface().classes
    method = methods.get(heading.removeprefix("client."))
    if method is not None:
        use = method.result
    else:
        first = re.findall(r"`([^`]+)`", heading)[0]
        use = next(e.payload for n, e in surface().events.items() if first in (n, *e.event_types))
    name = getattr(use.type, "id", None) if use else None
    found = classes.get(name) if name else None
    return set(found.fields) if found is not None and found.fields is not None else None


@pytest.mark.parametrize("skill", SKILLS, ids=lambda path: path.name)
def test_every_enum_value_is_the_clients(skill: Path) -> None:
    reference = (skill / "references" / "api-details.md").read_text("utf-8")
    for heading, rows in tables(reference):
        for row in rows:
            written = row.get("type", "")
            method = surface().methods.get(heading.removeprefix("client."))
            if method is None or "argument" not in row or "Literal[" not in written:
                continue
            values = ast.literal_eval(re.findall(r"Literal(\[.*?\])", plain(written))[0])
            use: Any = method.arguments[plain(row["argument"])].type
            while hasattr(use, "items") or hasattr(use, "id"):
                use = use.items if hasattr(use, "items") else surface().classes[use.id].target.type  # type: ignore[union-attr]
            if hasattr(use, "values"):
                assert list(use.values) == values


@pytest.mark.parametrize("skill", SKILLS, ids=lambda path: path.name)
def test_every_block_of_python_compiles(skill: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", texts(skill), re.DOTALL)
    assert len(blocks) > 4
    for block in blocks:
        compile(block, skill.name, "exec")


def test_the_areas_that_are_asked_for_are_there() -> None:
    assert {f"telnyx-{area}-python" for area in WANTED} <= {path.name for path in SKILLS}


@pytest.mark.skipif(not REQUIRED.exists(), reason="the list of operations is not at ../shared")
def test_every_required_operation_is_in_a_skill() -> None:
    everything = "\n".join(texts(skill) for skill in SKILLS)
    with REQUIRED.open(newline="") as file:
        missing = [
            row["method"]
            for row in csv.DictReader(file)
            if f"`{row['verb']} {row['path']}`" not in everything
            or f"client.{row['method']}" not in everything
        ]
    assert missing == []


# --- hostile text --------------------------------------------------------------------------------

HOSTILE = "a | b `c\n# head\n```\n</script> {{ 7*7 }} [x](http://evil)"


def test_text_of_a_document_stays_in_its_cell(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"id": {"type": "string", "description": HOSTILE}}}
    operation = {
        "summary": HOSTILE,
        "description": HOSTILE,
        "parameters": [parameter("q", {"enum": ["a|b", HOSTILE]}, description=HOSTILE)],
        "responses": {
            "200": {"description": "ok", "content": {"application/json": {"schema": schema}}}
        },
    }
    skill = {"title": "T", "description": "D. Use it when.", "methods": ["*"], "core": ["a.list"]}
    sdk = generate(
        tmp_path, document({"/a": {"get": operation}}), {"docs": {"skills": {"area": skill}}}
    )
    found = {path: text for path, text in sdk.output.files.items() if path.startswith("skills/")}
    assert len(found) == 2
    for path in ("api.md", "llms.txt", "AGENTS.md", "README.md", *found):
        text = sdk.output.files[path]
        assert "49" not in text
        page = MarkdownIt("commonmark").enable("table").render(text)
        assert "<h1>head" not in page, path
        assert 'href="http://evil' not in page, path
        assert "</script>" not in page, path
    for text in found.values():
        tables(text)


def test_a_skill_without_methods_is_reported(tmp_path: Path) -> None:
    nothing = {"title": "T", "description": "D", "methods": ["nothing.*"], "core": ["no.such"]}
    partly = {**nothing, "methods": ["a.*"]}
    paths = {"/a": {"get": {"responses": {"204": {"description": "ok"}}}}}
    config = {"docs": {"skills": {"nothing": nothing, "partly": partly}}}
    sdk = generate(tmp_path, document(paths), config)
    said = [entry.message for entry in sdk.diagnostics if entry.code == "skill-incomplete"]
    assert said == [
        "The skill `nothing` matches no method.",
        "The skill `partly` names the method `no.such`, which does not exist.",
    ]
    folders = {path.split("/")[1] for path in sdk.output.files if path.startswith("skills/")}
    assert len(folders) == 1 and "partly" in folders.pop()
