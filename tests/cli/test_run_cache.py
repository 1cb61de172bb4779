"""A run that has nothing to do is not repeated; whatever changed is noticed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sdkwright import pipeline
from sdkwright.cli.app import app
from tests.support.sdk import answer, document

RUN = CliRunner()
SCHEMA = {"type": "object", "properties": {"id": {"type": "string"}}}
GIVEN = ("--spec", "api.json", "--config", "sdk.yaml", "--lock", "names.lock", "--out", "out")


class Counter:
    """How often the pipeline ran."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.runs = 0
        real = pipeline.produce

        def counted(*arguments: object) -> object:
            self.runs += 1
            return real(*arguments)  # type: ignore[arg-type]  # handed through

        monkeypatch.setattr(pipeline, "produce", counted)


@pytest.fixture
def counter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counter:
    """A folder where one run was made and remembered."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKWRIGHT_CACHE", str(tmp_path / "cache"))
    paths = {
        "/things": {"get": {"responses": answer({"$ref": "part.json"})}},
        "/broken": {"get": {"responses": answer({"$ref": "#/components/schemas/Gone"})}},
    }
    Path("part.json").write_text(json.dumps(SCHEMA))
    Path("api.json").write_text(json.dumps(document(paths)))
    Path("sdk.yaml").write_text("package:\n  name: small\n")
    found = Counter(monkeypatch)
    run()
    assert found.runs == 1
    return found


def run(*more: str) -> tuple[int, dict[str, object]]:
    done = RUN.invoke(app, ["generate", *GIVEN, "--json", *more])
    found: dict[str, object] = json.loads(done.stdout)
    return done.exit_code, found


def test_the_same_run_again_is_not_made_and_says_the_same(counter: Counter) -> None:
    first = run("--no-cache")
    second = run()
    assert counter.runs == 2
    for name in ("exit_code", "statistics", "diagnostics", "codes", "differing"):
        assert first[1][name] == second[1][name]
    assert second[1]["files"]["unchanged"] == first[1]["files"]["unchanged"]  # type: ignore[index]
    assert second[0] == 0
    assert run("--check")[0] == 0
    assert counter.runs == 3, "a check does not believe the cache"


CHANGES: dict[str, Callable[[], object]] = {
    "document": lambda: Path("api.json").write_text(Path("api.json").read_text() + " "),
    "part of the document": lambda: Path("part.json").write_text('{"type": "object"}'),
    "config": lambda: Path("sdk.yaml").write_text("package:\n  name: small\n  version: 2.0.0\n"),
    "lock": lambda: Path("names.lock").write_text(Path("names.lock").read_text() + "\n"),
    "output": lambda: Path("out/small/__init__.py").write_text("edited"),
    "output that is gone": lambda: Path("out/small/__init__.py").unlink(),
    "hand-written class": lambda: Path("out/small/resources/x_custom.py").write_text(
        "class X:\n    pass\n"
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_whatever_changed_is_noticed(counter: Counter, name: str) -> None:
    CHANGES[name]()
    RUN.invoke(app, ["generate", *GIVEN, "--json"])
    assert counter.runs == 2


def test_other_options_are_another_run(counter: Counter) -> None:
    run("--package", "other")
    assert counter.runs == 2
    run("--no-cache", "--package", "other")
    assert counter.runs == 3


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1}', '{"version": 1, "inputs": 3}'])
def test_a_damaged_memory_is_none(counter: Counter, text: str) -> None:
    for path in Path("cache/runs").iterdir():
        path.write_text(text)
    run()
    assert counter.runs == 2
