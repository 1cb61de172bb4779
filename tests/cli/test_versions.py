"""`diff`, `release`, `spec` and `vendor` on the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from sdkwright.cli.app import app
from sdkwright.diagnostics import InputError
from sdkwright.upstream import Pin, download, read_pin
from tests.support.sdk import answer, document

RUN = CliRunner()
SCHEMA = {"type": "object", "properties": {"id": {"type": "string"}}}
WIDER = {"type": "object", "properties": {"id": {"type": "string"}, "note": {"type": "string"}}}


def run(*arguments: str) -> tuple[int, str]:
    done = RUN.invoke(app, list(arguments))
    assert "Traceback" not in done.output
    assert "generator-defect" not in done.output
    return done.exit_code, done.output


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two versions of a document and a config."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("SDKWRIGHT_CACHE", str(tmp_path / "cache"))
    paths = {"/things/{thing_id}": {"get": {"responses": answer(SCHEMA)}}}
    for schema, name in ((SCHEMA, "old"), (WIDER, "new")):
        paths["/things/{thing_id}"]["get"]["responses"] = answer(schema)
        Path(f"{name}.json").write_text(json.dumps(document(paths)))
    Path("broken.json").write_text(json.dumps(document({})))
    Path("sdk.yaml").write_text("package:\n  name: things  # the name\n  version: '1.0.0'\n")
    return tmp_path


def test_diff_prints_what_is_asked_for(folder: Path) -> None:
    code, text = run("diff", "old.json", "new.json")
    assert code == 0
    assert "types.ThingRetrieveResponse.note" in text
    printed = {
        form: RUN.invoke(app, ["diff", "old.json", "new.json", form]).stdout
        for form in ("--json", "--markdown", "--html")
    }
    report = json.loads(printed["--json"])
    assert (report["level"], report["counts"]["feature"]) == ("feature", 1)
    assert printed["--markdown"].startswith("# What changed")
    assert printed["--html"].startswith("<!doctype html>")


def test_diff_fails_on_what_it_is_told_to(folder: Path) -> None:
    assert run("diff", "old.json", "new.json", "--fail-on", "breaking")[0] == 0
    assert run("diff", "old.json", "new.json", "--fail-on", "feature")[0] == 1
    assert run("diff", "new.json", "old.json", "--fail-on", "breaking")[0] == 1
    assert run("diff", "new.json", "missing.json")[0] == 2
    code, text = run("diff", "old.json", "new.json", "--json", "--html")
    assert (code, "only one of --json, --markdown and --html" in text) == (2, True)


def test_diff_of_documents_with_errors_is_incomplete(folder: Path) -> None:
    reference = answer({"$ref": "../elsewhere/thing.json"})
    Path("odd.json").write_text(json.dumps(document({"/odd": {"get": {"responses": reference}}})))
    done = RUN.invoke(app, ["diff", "odd.json", "odd.json"])
    assert done.exit_code == 2
    assert "No change" not in done.output
    assert "[ref-outside]" in done.stderr and "The comparison is incomplete" in done.stderr
    value = json.loads(RUN.invoke(app, ["diff", "odd.json", "odd.json", "--json"]).stdout)
    assert {entry["code"] for entry in value["errors"]} == {"ref-outside"}
    Path("sdk.yaml").write_text("suppress: [{code: ref-outside}]")
    code, text = run("diff", "odd.json", "odd.json", "--config", "sdk.yaml")
    assert (code, "No change" in text) == (0, True)


def test_former_commands_and_options_name_the_new_ones(folder: Path) -> None:
    code, text = run("regenerate", "--url", "https://example.com/a.json", "--branch")
    assert (code, "`sdkwright regenerate` is now called `sdkwright sync`" in text) == (2, True)
    code, text = release("old.json", "--release-version", "2.0.0")
    assert (code, "--release-version is now called --version" in text) == (2, True)


def release(spec: str, *more: str) -> tuple[int, str]:
    given = ("--spec", spec, "--config", "sdk.yaml", "--changelog", "CHANGELOG.md")
    return run("release", *given, "--date", "2026-01-31", *more)


def test_releases_follow_each_other(folder: Path) -> None:
    assert release("old.json")[0] == 0
    assert "## 1.0.0 (2026-01-31)\n\nFirst release." in Path("CHANGELOG.md").read_text()
    assert "Nothing to release since 1.0.0" in release("old.json")[1]
    before = Path("sdk.yaml").read_text()
    assert "1.1.0" in release("new.json", "--dry-run")[1]
    assert Path("sdk.yaml").read_text() == before
    assert release("new.json")[0] == 0
    assert Path("sdk.yaml").read_text() == before.replace("1.0.0", "1.1.0")
    assert "## 1.1.0" in Path("CHANGELOG.md").read_text()
    assert json.loads(release("old.json", "--json")[1])["version"] == "2.0.0"


def test_a_release_takes_a_version(folder: Path) -> None:
    assert release("old.json", "--version", "4.5.6")[0] == 0
    assert "version: '4.5.6'" in Path("sdk.yaml").read_text()
    code, text = release("old.json", "--version", "new")
    assert (code, "`new` is not a version" in text) == (2, True)


def test_a_release_needs_a_config_and_a_lock_that_can_be_read(folder: Path) -> None:
    assert "sdkwright init" in run("release", "--spec", "old.json")[1]
    Path("release.lock").write_text("{}")
    code, text = release("old.json")
    assert (code, "release-lock-unreadable" in text) == (2, True)
    assert "`tomorrow` is not a date" in run("release", "--date", "tomorrow")[1]


def test_the_client_is_vendored_under_another_name(folder: Path) -> None:
    place = folder / "acme" / "vendor"
    place.mkdir(parents=True)
    given = ("--spec", "old.json", "--config", "sdk.yaml", "--package", "acme.vendor.things")
    assert run("vendor", "--into", "acme/vendor", *given)[0] == 0
    assert run("vendor", "--into", "acme/vendor", *given, "--check")[0] == 0
    assert {entry.name for entry in place.iterdir()} == {"things"}
    assert "from things" not in "".join(p.read_text() for p in place.rglob("*.py"))
    newer = ("--spec", "new.json", *given[2:])
    assert run("vendor", "--into", "acme/vendor", *newer, "--check")[0] == 1
    assert run("vendor", "--into", "acme/vendor", *newer)[0] == 0
    assert "note" in (place / "things" / "types" / "thing_retrieve_response.py").read_text()
    assert run("vendor", "--into", "acme", *given)[0] == 2


def test_vendored_files_keep_edits_on_demand(folder: Path) -> None:
    given = ("--spec", "old.json", "--package", "things", "--into", ".")
    assert run("vendor", *given)[0] == 0
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "First"]):
        identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"]
        subprocess.run(["git", *identity, *command], check=True)
    edited = Path("things/__init__.py")
    edited.write_text(edited.read_text() + "MINE = 1\n")
    code, text = run("vendor", *given)
    assert (code, "[output-edited]" in text) == (2, True)
    assert run("vendor", *given, "--keep-edits")[0] == 0
    assert edited.read_text().endswith("MINE = 1\n")
    assert run("vendor", *given, "--overwrite-edits")[0] == 0
    assert "MINE" not in edited.read_text()


def test_two_copies_work_in_one_process(folder: Path) -> None:
    (folder / "acme").mkdir()
    assert run("generate", "--spec", "old.json", "--config", "sdk.yaml")[0] == 0
    given = ("--spec", "new.json", "--config", "sdk.yaml", "--package", "acme.things")
    assert run("vendor", "--into", "acme", *given)[0] == 0
    script = """
import httpx, things, acme.things
for module in (things, acme.things):
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1"}))
    client = module.Things(api_key="k", http_client=httpx.Client(transport=transport))
    result = client.things.retrieve("1")
    assert type(result).__module__.startswith(module.__name__), type(result)
    assert hasattr(result, "note") == (module is acme.things)
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": f"{folder / 'generated'}:{folder}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


# --- hand-written resources ----------------------------------------------------------------------

CUSTOM = """
from .things import ThingsResource as Generated


class ThingsResource(Generated):
    def first(self) -> str:
        return str(self.retrieve("1").id)
"""


def test_a_hand_written_resource_is_served_and_survives(folder: Path) -> None:
    given = ("--spec", "old.json", "--config", "sdk.yaml", "--out", "out")
    assert run("generate", *given)[0] == 0
    mine = folder / "out" / "things" / "resources" / "things_custom.py"
    mine.write_text(CUSTOM)
    lib = folder / "out" / "things" / "lib" / "mine.py"
    lib.parent.mkdir()
    lib.write_text("VALUE = 1\n")
    assert run("generate", *given)[0] == 0
    assert run("generate", *given, "--check")[0] == 0
    assert (mine.read_text(), lib.read_text()) == (CUSTOM, "VALUE = 1\n")
    script = """
import httpx, things, things.lib.mine
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1"}))
assert things.Things(api_key="k", http_client=httpx.Client(transport=transport)).things.first() == "1"
assert type(things.AsyncThings(api_key="k").things).__module__ == "things.resources.things"
"""
    command = [sys.executable, "-c", script]
    path = {"PYTHONPATH": str(folder / "out")}
    done = subprocess.run(command, env=path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    mine.write_text("class ThingsResource(:\n")
    code, text = run("generate", *given)
    assert (code, "custom-unreadable" in text) == (1, True)


# --- the pinned document -------------------------------------------------------------------------


def test_a_pin_is_moved_fetched_and_verified(folder: Path) -> None:
    pin = ("--pin", "pin.toml")
    url = ("--url", "https://example.com/openapi.json")
    assert run("spec", "pin", *url, "--copy", "old.json", *pin)[0] == 0
    assert "already at this version" in run("spec", "pin", *url, "--copy", "old.json", *pin)[1]
    copy = Path(run("spec", "fetch", *pin)[1].strip())
    assert copy.read_bytes() == Path("old.json").read_bytes()
    assert run("spec", "verify", "old.json", *pin)[0] == 0
    code, text = run("spec", "verify", "new.json", *pin)
    assert (code, "not the pinned document" in text) == (1, True)
    assert run("spec", "verify", "missing.json", *pin)[0] == 2
    assert "sdkwright spec pin" in run("spec", "fetch", "--pin", "missing.toml")[1]


def test_a_damaged_copy_is_fetched_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pin = ("--pin", "pin.toml")
    url = ("--url", "http://127.0.0.1:9/openapi.json")
    assert run("spec", "pin", *url, "--copy", "old.json", *pin)[0] == 0
    copy = Path(run("spec", "fetch", *pin)[1].strip())
    copy.write_text("damaged")
    code, text = run("spec", "fetch", *pin)
    assert (code, "upstream-unreachable" in text) == (2, True)


def serving(
    content: bytes, seen: list[httpx.Request], broken_at: int | None = None
) -> httpx.MockTransport:
    """A server that goes on where a client asks it to, and may break off once."""
    left = [broken_at]

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        start = int(request.headers.get("Range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
        if start > len(content):
            return httpx.Response(416)
        at = left.pop() if left else None

        def chunks() -> Iterator[bytes]:
            yield content[start : at or None]
            if at:
                raise httpx.ReadError("broken off")

        status = 206 if start else 200
        headers = {"Content-Range": f"bytes {start}-{len(content)}/{len(content)}"}
        return httpx.Response(status, headers=headers, content=chunks())

    return httpx.MockTransport(handle)


def test_a_download_goes_on_where_it_broke_off(tmp_path: Path) -> None:
    seen: list[httpx.Request] = []
    transport = serving(b"0123456789", seen, 4)
    target = tmp_path / "document.part"
    with pytest.raises(InputError, match="broken off"):
        download("https://example.com/a", target, transport=transport)
    assert target.read_bytes() == b"0123"
    download("https://example.com/a", target, transport=transport)
    assert target.read_bytes() == b"0123456789"
    assert [r.headers.get("Range") for r in seen] == [None, "bytes=4-"]


def test_a_partial_file_that_is_too_long_is_started_anew(tmp_path: Path) -> None:
    target = tmp_path / "document.part"
    target.write_bytes(b"x" * 99)
    download("https://example.com/a", target, transport=serving(b"0123456789", []))
    assert target.read_bytes() == b"0123456789"


def test_a_download_is_bounded(tmp_path: Path) -> None:
    ticks = iter(range(0, 10_000, 700))
    limits: dict[str, Any]
    for limits in ({"maximum": 5}, {"now": lambda: float(next(ticks))}):
        with pytest.raises(InputError, match=r"larger than|took longer"):
            download(
                "https://example.com/a",
                tmp_path / "document.part",
                transport=serving(b"0123456789", []),
                **limits,
            )
        (tmp_path / "document.part").unlink(missing_ok=True)


def test_a_pin_of_any_url_is_read_as_it_was_written(tmp_path: Path) -> None:
    pin = Pin(url='https://a.example/\U0001f600"\\\x1b\x7f\n[x]', sha256="0" * 64, size=1)
    (tmp_path / "pin.toml").write_text(pin.dump(), "utf-8")
    assert read_pin(tmp_path / "pin.toml") == pin


def test_the_pin_of_this_project_names_a_commit() -> None:
    pin = read_pin(Path(__file__).resolve().parents[2] / "spec" / "pin.toml")
    assert isinstance(pin, Pin)
    assert any(len(part) == 40 for part in pin.url.split("/"))
