"""Which document is read, and how: every command has the same options, which are config keys too."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from sdkwright.cli.app import app
from sdkwright.cli.inputs import Inputs
from sdkwright.config import read_config
from sdkwright.diagnostics import Diagnostics
from tests.support.sdk import answer, document

RUN = CliRunner()
SCHEMA = {"type": "object", "properties": {"id": {"type": "string"}}}
READING = ("--config", "--overlay", "--include-hidden", "--allow-ref", "--allow-remote", "--lock")


def run(*arguments: str) -> tuple[int, str, str]:
    done = RUN.invoke(app, list(arguments))
    assert "Traceback" not in done.output
    assert "generator-defect" not in done.output
    return done.exit_code, done.stdout, done.stderr


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A document with a reference into another folder, and a hidden operation."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKWRIGHT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "200")
    for name in ("api", "common"):
        (tmp_path / name).mkdir()
    Path("common/thing.json").write_text(json.dumps(SCHEMA))
    write("api/doc.json", SCHEMA)
    return tmp_path


def write(file: str, hidden: dict[str, Any]) -> None:
    paths = {
        "/things": {"get": {"responses": answer({"$ref": "../common/thing.json"})}},
        "/hidden": {"get": {"x-hidden": True, "responses": answer(hidden)}},
    }
    Path(file).write_text(json.dumps(document(paths)))


COMMANDS: dict[str, tuple[str, ...]] = {
    "generate": ("--spec", "api/doc.json"),
    "inspect": ("--spec", "api/doc.json"),
    "diff": ("api/doc.json", "api/doc.json"),
    "release": ("--spec", "api/doc.json", "--dry-run"),
    "vendor": ("--spec", "api/doc.json", "--into", ".", "--package", "things"),
    "skills": ("--spec", "api/doc.json"),
    "snippets": ("--spec", "api/doc.json", "--out", "code.yaml"),
    "docs": ("--spec", "api/doc.json"),
    "init": ("--spec", "api/doc.json"),
}
SKILLS = {"skills": {"all": {"title": "T", "description": "D", "methods": ["*"]}}}


@pytest.fixture
def client(folder: Path) -> None:
    """What `docs` reads, and a config that `release` and `skills` need."""
    Path("generated").mkdir()
    Path("generated/README.md").write_text("# Things\n")
    Path("base.yaml").write_text(json.dumps({"docs": SKILLS}))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_takes_the_options_for_references(
    folder: Path, client: None, command: str
) -> None:
    given = [command, *COMMANDS[command]]
    if command == "generate":
        given += ["--out", "out"]
    if command != "init":
        given += ["--config", "base.yaml"]
    refused, _, error = run(*given)
    assert (refused, "[ref-outside]" in error) == (2 if command == "diff" else 0, True)
    Path("sdk.yaml").unlink(missing_ok=True)
    accepted, _, error = run(*given, "--allow-ref", "common", "--include-hidden")
    assert (accepted, "ref-outside" in error) == (0, False)


@pytest.mark.parametrize("command", [c for c in COMMANDS if c != "init"])
def test_every_command_takes_the_keys_for_references(
    folder: Path, client: None, command: str
) -> None:
    keys = {"references": {"folders": ["common"]}, "hidden": {"include_all": True}}
    Path("base.yaml").write_text(json.dumps({**keys, "docs": SKILLS}))
    more = ("--out", "out") if command == "generate" else ()
    code, _, error = run(command, *COMMANDS[command], "--config", "base.yaml", *more)
    assert (code, "ref-outside" in error) == (0, False)


def test_hidden_operations_are_an_option_and_a_key(folder: Path) -> None:
    def methods(*more: str) -> list[str]:
        given = ("inspect", "--spec", "api/doc.json", "--allow-ref", "common", "--json")
        return [entry["path"] for entry in json.loads(run(*given, *more)[1])]

    assert methods() == ["/things"]
    assert methods("--include-hidden") == ["/hidden", "/things"]
    Path("sdk.yaml").write_text("hidden: {include_all: true}")
    assert methods("--config", "sdk.yaml") == ["/hidden", "/things"]


@pytest.mark.parametrize("command", [*COMMANDS, "sync"])
def test_help_lists_the_options_and_examples(folder: Path, command: str) -> None:
    code, text, _ = run(command, "--help")
    assert code == 0
    assert "Examples" in text and f"sdkwright {command}" in text
    expected = set(READING) - ({"--config", "--lock"} if command == "init" else set())
    assert {option for option in expected if option not in text} == set()
    assert "--json" in text and "--quiet" in text
    writes = {"generate", "vendor", "sync", "skills"}
    assert ("--keep-edits" in text) is (command in writes)
    assert "--strict" in text


def test_the_config_names_the_document_and_the_lock(folder: Path) -> None:
    keys = {"spec": "api/doc.json", "lock": "names.lock", "references": {"folders": ["common"]}}
    Path("sdk.yaml").write_text(json.dumps(keys))
    assert run("generate", "--config", "sdk.yaml")[0] == 0
    assert "things" in Path("names.lock").read_text()
    before = Path("names.lock").read_bytes()
    write("other.json", SCHEMA)
    given = ("--config", "sdk.yaml", "--spec", "other.json", "--allow-ref", "../common")
    run("generate", *given, "--include-hidden", "--out", "other")
    assert Path("names.lock").read_bytes() == before


def test_a_config_extends_another(folder: Path) -> None:
    Path("base.yaml").write_text(
        "spec: base.json\nlock: base.lock\npackage: {name: base, client: Base}\n"
        "overlays: [a.yaml]\nnames: {types: {A: B}}\n"
    )
    Path("sdk.yaml").write_text(
        "extend: base.yaml\npackage: {name: mine}\noverlays: []\nnames: {types: {C: D}}\n"
    )
    config = read_config(Path("sdk.yaml"), Diagnostics())
    assert (config.package.name, config.package.client) == ("mine", "Base")
    assert (config.overlays, config.names.types) == ((), {"A": "B", "C": "D"})
    assert (config.spec, config.lock) == (None, None)
    assert config.files == (Path("sdk.yaml"), Path("base.yaml"))
    inputs = Inputs(config=Path("sdk.yaml"))
    assert inputs.lock_file(config) is None


def test_a_cached_run_notices_what_the_config_names(folder: Path) -> None:
    Path("overlays").mkdir()
    Path("base.yaml").write_text("package: {name: things}\noverlays: [overlays]\n")
    Path("sdk.yaml").write_text("extend: base.yaml\nspec: api/doc.json\nlock: names.lock\n")
    overlay = "overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions: [{{target: $.info, update: {{description: {}}}}}]\n"
    Path("overlays/1.yaml").write_text(overlay.format("First."))

    def written(**more: str) -> int:
        given = ("generate", "--config", "sdk.yaml", "--allow-ref", "common", "--json")
        return len(json.loads(run(*given)[1])["files"]["written"])

    assert written() > 10
    assert written() == 0
    Path("overlays/2.yaml").write_text(overlay.format("Second."))
    assert written() > 0
    Path("base.yaml").write_text("package: {name: things, version: 2.0.0}\noverlays: [overlays]\n")
    assert written() > 0
    assert written() == 0


def test_strict_and_json_are_options_of_every_command_that_reads_a_document(
    folder: Path, client: None
) -> None:
    for command in ("generate", "vendor", "skills", "snippets", "docs", "inspect", "diff"):
        more = ("--out", "out") if command == "generate" else ()
        given = (command, *COMMANDS[command], "--config", "base.yaml", *more, "--strict", "--json")
        code, text, _ = run(*given)
        assert code == 2, command
        assert json.loads(text)["error"]["code"] == "warnings-as-errors"


def test_quiet_stands_before_or_after_the_command(folder: Path) -> None:
    given = ("generate", "--spec", "api/doc.json", "--allow-ref", "common")
    assert run("--quiet", *given) == (0, "", "")
    assert run(*given, "--quiet") == (0, "", "")
    assert "operations" in run(*given)[1]
