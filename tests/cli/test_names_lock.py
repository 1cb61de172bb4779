"""`--lock`: where the names lock is, when it is written, and what `--check` says of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sdkwright.cli.app import app
from tests.support.sdk import answer, document

SCHEMA = {"type": "object", "properties": {"id": {"type": "string"}}}
RUN = CliRunner()


def run(*arguments: str) -> tuple[int, str]:
    done = RUN.invoke(app, list(arguments))
    return done.exit_code, done.output


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "api.json", "/things")
    return tmp_path


def write(file: Path, *paths: str) -> None:
    operations = {path: {"get": {"responses": answer(SCHEMA)}} for path in paths}
    file.write_text(json.dumps(document(operations)))


def generate(*arguments: str) -> tuple[int, str]:
    return run("generate", "--spec", "api.json", "--out", "out", *arguments)


def test_without_the_option_another_document_has_no_lock(folder: Path) -> None:
    assert generate()[0] == 0
    assert not list(folder.rglob("*.lock"))


def test_the_file_is_made_and_grows_but_nothing_leaves_it(folder: Path) -> None:
    assert generate("--lock", "names.lock")[0] == 0
    first = (folder / "names.lock").read_text()
    write(folder / "api.json", "/others")
    assert generate("--lock", "names.lock")[0] == 0
    second = (folder / "names.lock").read_text()
    assert "GET /things" in json.loads(first)["methods"]
    assert set(json.loads(first)["methods"]) < set(json.loads(second)["methods"])


def test_check_writes_nothing_and_lists_the_lock(folder: Path) -> None:
    generate("--lock", "names.lock")
    assert generate("--lock", "names.lock", "--check")[0] == 0
    before = (folder / "names.lock").read_text()
    write(folder / "api.json", "/things", "/others")
    code, text = generate("--lock", "names.lock", "--check")
    assert code == 1
    assert "names.lock" in text
    assert (folder / "names.lock").read_text() == before


def test_the_document_in_spec_has_its_lock_beside_it(folder: Path) -> None:
    (folder / "spec").mkdir()
    write(folder / "spec" / "api.json", "/things")
    (folder / "spec" / "sdk.yaml").write_text("spec: api.json\nlock: names.lock\n")
    assert run("generate")[0] == 0
    assert (folder / "spec" / "names.lock").is_file()


def test_a_lock_that_is_none_ends_in_one_sentence(folder: Path) -> None:
    (folder / "names.lock").write_text("<<<<<<< ours")
    code, text = generate("--lock", "names.lock")
    assert code == 2
    assert "names lock cannot be read" in " ".join(text.split())
    assert "Traceback" not in text
    assert not (folder / "out").exists()


def test_inspect_says_that_the_lock_keeps_a_name(folder: Path) -> None:
    generate("--lock", "names.lock")
    lock = json.loads((folder / "names.lock").read_text())
    lock["methods"]["GET /things"]["names"][0] = "things.everything"
    (folder / "names.lock").write_text(json.dumps(lock))
    command = ("inspect", "--spec", "api.json", "--lock", "names.lock")
    code, text = run(*command, "--explain", "things.everything")
    assert code == 0
    assert "The names lock has this name" in " ".join(text.split())
