"""`init`, `skills` and `snippets` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from typer.testing import CliRunner

from sdkwright.cli.app import app
from sdkwright.config import read_config
from sdkwright.diagnostics import Diagnostics
from sdkwright.load import load
from tests.support.sdk import answer, document

RUN = CliRunner()
ROOT = Path(__file__).resolve().parents[2]
SCHEMA = {"type": "object", "properties": {"id": {"type": "string"}}}


def run(*arguments: str) -> tuple[int, str]:
    done = RUN.invoke(app, list(arguments))
    assert "Traceback" not in done.output
    assert "generator-defect" not in done.output
    return done.exit_code, done.stdout + done.stderr


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    paths = {"/things # \n x: {thing_id}": {"get": {"responses": answer(SCHEMA)}}}
    paths["/things"] = {"get": {"responses": answer({"type": "array", "items": SCHEMA})}}
    Path("api.json").write_text(json.dumps(document(paths)))
    return tmp_path


def test_init_writes_a_config_that_works_and_changes_nothing(folder: Path) -> None:
    assert run("init", "--spec", "api.json")[0] == 0
    config = read_config(Path("sdk.yaml"), Diagnostics())
    assert config.package.client == "Small"
    assert run("generate", "--spec", "api.json", "--config", "sdk.yaml", "--out", "with")[0] == 0
    Path("sdk.yaml").rename("kept.yaml")
    assert run("generate", "--spec", "api.json", "--out", "without")[0] == 0
    assert {p.relative_to("with"): p.read_text() for p in Path("with").rglob("*.py")} == {
        p.relative_to("without"): p.read_text() for p in Path("without").rglob("*.py")
    }


def test_the_config_that_init_suggests_can_be_uncommented(folder: Path) -> None:
    assert run("init", "--spec", "api.json")[0] == 0
    lines = Path("sdk.yaml").read_text().splitlines()
    start = lines.index("# auth:")
    bare = [line.removeprefix("# ") for line in lines[start:] if line.startswith("# ")]
    Path("sdk.yaml").write_text("\n".join(line for line in bare if not line.startswith("Agent")))
    assert read_config(Path("sdk.yaml"), Diagnostics()).docs.skills["things"].title == "Things"


def test_init_writes_how_the_document_is_read(folder: Path) -> None:
    (folder / "common").mkdir()
    (folder / "config").mkdir()
    Path("common/a.json").write_text(json.dumps(SCHEMA))
    Path("overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:"
        " [{target: $.info, update: {description: D}}]\n"
    )
    given = ("--overlay", "overlay.yaml", "--include-hidden", "--allow-ref", "common")
    code, text = run("init", "--spec", "api.json", *given, "--out", "config/sdk.yaml")
    assert code == 0
    assert "Next: sdkwright generate --config config/sdk.yaml" in text
    config = read_config(Path("config/sdk.yaml"), Diagnostics())
    assert (config.spec, config.overlays) == ("../api.json", ("../overlay.yaml",))
    assert (config.references.folders, config.hidden.include_all) == (("../common",), True)
    assert run("generate", "--config", "config/sdk.yaml", "--out", "out")[0] == 0


def test_init_overwrites_nothing(folder: Path) -> None:
    Path("sdk.yaml").write_text("mine")
    code, text = run("init", "--spec", "api.json")
    assert (code, "not overwritten" in text) == (2, True)
    assert Path("sdk.yaml").read_text() == "mine"


def test_skills_are_written_and_left_alone_when_they_are_right(folder: Path) -> None:
    spec = ("--spec", str(ROOT / "spec" / "telnyx.yaml"))
    config = ("--config", str(ROOT / "spec" / "sdk.yaml"))
    assert run("skills", *spec, *config, "--out", "skills")[0] == 0
    made = {p.relative_to("skills"): p.read_text() for p in Path("skills").rglob("*.md")}
    kept = ROOT / "generated" / "skills"
    assert made == {p.relative_to(kept): p.read_text() for p in kept.rglob("*.md")}
    assert " 0 files written" in run("skills", *spec, *config, "--out", "skills")[1]
    code, text = run("skills", "--spec", "api.json", "--out", "none")
    assert (code, "docs.skills" in text) == (2, True)


def test_snippets_are_an_overlay_that_can_be_applied(folder: Path) -> None:
    assert run("snippets", "--spec", "api.json", "--out", "code.yaml")[0] == 0
    overlay = YAML(typ="safe").load(Path("code.yaml").read_text())
    assert len(overlay["actions"]) == 2
    applied = load("api.json", Diagnostics(), overlays=[Path("code.yaml")])
    sample = applied.root["paths"]["/things"]["get"]["x-codeSamples"].value[0]
    assert sample["lang"] == "python"
    compile(sample["source"], "sample", "exec")
