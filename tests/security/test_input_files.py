"""Files that are no files, and files that change while a run goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sdkwright import pipeline
from sdkwright.cli.app import app
from tests.support.sdk import answer, document

ROOT = Path(__file__).resolve().parents[2]
GIVEN = ("--spec", "api.json", "--config", "sdk.yaml", "--lock", "names.lock", "--out", "out")
SECONDS = 30
MEMORY = 1_500_000_000


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKWRIGHT_CACHE", str(tmp_path / "cache"))
    Path("sdk.yaml").write_text("package:\n  name: small\n")
    write_document("part.json")
    Path("part.json").write_text('{"type": "object"}')
    return tmp_path


def write_document(reference: str, summary: str = "") -> None:
    value = document({"/a": {"get": {"responses": answer({"$ref": reference})}}})
    value["paths"]["/a"]["get"]["summary"] = summary
    Path("api.json").write_text(json.dumps(value))


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A run with little memory and little time."""
    limited = (
        f"import resource, sys; resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}));"
        "from sdkwright.cli.app import app; app()"
    )
    return subprocess.run(
        [sys.executable, "-c", limited, "generate", *GIVEN, *arguments],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT / "generator")},
    )


@pytest.mark.parametrize("reference", ["/dev/zero", "pipe.json", "link.json", "a\0b", "a%00b"])
def test_a_reference_to_no_regular_file_is_refused_and_not_opened(reference: str) -> None:
    os.mkfifo("pipe.json")
    Path("link.json").symlink_to("/dev/zero")
    write_document(reference)
    for _ in range(2):
        done = run()
        assert done.returncode == 0, done.stderr
        assert "[ref-" in done.stderr
        assert "Internal error" not in done.stderr
        assert Path("out/pyproject.toml").is_file()


@pytest.mark.parametrize("name", ["api.json", "sdk.yaml", "names.lock", "overlay.yaml"])
@pytest.mark.parametrize("kind", ["pipe", "zero"])
def test_an_input_that_is_no_regular_file_is_refused(name: str, kind: str) -> None:
    Path(name).unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(name)
    else:
        Path(name).symlink_to("/dev/zero")
    done = run(*(("--overlay", name) if name == "overlay.yaml" else ()))
    assert done.returncode == 2, done.stderr
    assert "regular file" in " ".join(done.stderr.split())
    assert not Path("out").exists()


@pytest.mark.parametrize("name", ["api.json", "part.json", "sdk.yaml", "names.lock", "overlays"])
def test_a_file_saved_during_a_run_is_not_remembered(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("overlays").mkdir()
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "t", "version": "1"},
        "actions": [{"target": "$.info", "update": {"description": "new"}}],
    }
    Path("overlays/a.yaml").write_text(json.dumps(overlay))
    real = pipeline.render_sdk
    runs = 0

    def saved(*arguments: object) -> object:
        nonlocal runs
        runs += 1
        if runs == 1:
            save(name)
        return real(*arguments)  # type: ignore[arg-type]  # handed through

    monkeypatch.setattr(pipeline, "render_sdk", saved)
    options = ["generate", *GIVEN, "--overlay", "overlays"]
    assert CliRunner().invoke(app, options).exit_code == 0
    after = CliRunner().invoke(app, options)
    assert runs == 1 if name == "names.lock" else runs == 2, after.output
    again = CliRunner().invoke(app, options)
    assert again.exit_code == 0
    assert runs == 1 if name == "names.lock" else runs == 2, "the second run is remembered"


def save(name: str) -> None:
    """Change a file; what the run itself writes to the lock replaces the change."""
    match name:
        case "api.json":
            write_document("part.json", "Saved meanwhile.")
        case "part.json":
            Path(name).write_text('{"type": "object", "description": "Saved meanwhile."}')
        case "sdk.yaml":
            Path(name).write_text("package:\n  name: small\n  version: 9.0.0\n")
        case "names.lock":
            Path(name).write_text("{}")
        case _:
            Path("overlays/b.yaml").write_text(Path("overlays/a.yaml").read_text())


@pytest.mark.parametrize("option", ["--lock", "--dump-model"])
@pytest.mark.parametrize("place", ["gone/file", ".git/file", "link", "folder", "linked/file"])
def test_a_run_whose_other_files_cannot_be_written_changes_nothing(option: str, place: str) -> None:
    for name in (".git", "folder", "victim"):
        Path(name).mkdir()
    Path("victim/file").write_text("{}")
    Path("link").symlink_to("victim/file")
    Path("linked").symlink_to("victim")
    done = CliRunner().invoke(app, ["generate", *GIVEN, option, place])
    assert done.exit_code == 2, done.output
    assert not Path("out").exists()
    assert not list(Path(".git").iterdir())
    assert Path("victim/file").read_text() == "{}"


@pytest.mark.parametrize("command", [("verify",), ("pin", "--url", "https://x.test", "--copy")])
@pytest.mark.parametrize("file", ["/dev/zero", "pipe"])
def test_a_copy_of_a_document_is_a_regular_file(command: tuple[str, ...], file: str) -> None:
    pin = {"url": "https://x.test", "sha256": "0" * 64, "size": 1}
    Path("pin.toml").write_text("\n".join(f"{k} = {json.dumps(v)}" for k, v in pin.items()))
    os.mkfifo("pipe")
    done = CliRunner().invoke(app, ["spec", *command, file, "--pin", "pin.toml"])
    assert done.exit_code == 2, done.output
    assert "regular file" in " ".join(done.output.split())


def test_an_internal_error_does_not_say_what_it_does_not_know(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("SDKWRIGHT_TRACEBACK", raising=False)

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("sdkwright.cli.generate.statistics_of", broken)
    done = CliRunner().invoke(app, ["generate", *GIVEN])
    assert done.exit_code == 2
    assert Path("out/pyproject.toml").is_file()
    assert "nothing was written" not in done.output
