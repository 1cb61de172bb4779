"""Messages: their codes, excerpts and allowances."""

from __future__ import annotations

import copy
import json
import pickle
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sdkwright.cli.app import app
from sdkwright.cli.console import excerpt_lines
from sdkwright.diagnostics import Diagnostics, Excerpt, Location, codes, excerpt_of
from tests.support.sdk import answer, document

ROOT = Path(__file__).resolve().parents[2]
RUN = CliRunner()


def test_the_page_is_current() -> None:
    text = (ROOT / "docs" / "diagnostics.md").read_text("utf-8")
    assert text == RUN.invoke(app, ["explain", "--markdown"]).stdout, "run: make reference"


def test_each_code_is_named_after_its_constant_and_explained_once() -> None:
    for name, code in codes.CATALOGUE.items():
        assert getattr(codes, name.upper().replace("-", "_")) is code
        assert code.meaning.endswith(".") and code.remedy.endswith(".")
    assert sum(len(group) for group in codes.GROUPS.values()) == len(codes.CATALOGUE)


def test_each_code_is_reported_somewhere() -> None:
    sources = [p for p in (ROOT / "generator").rglob("*.py") if "codes" not in p.parts]
    used = set(re.findall(r"codes\.([A-Z0-9_]+)", "".join(p.read_text("utf-8") for p in sources)))
    assert {name.upper().replace("-", "_") for name in codes.CATALOGUE} <= used


def test_a_code_survives_copies() -> None:
    for made in (copy.deepcopy(codes.REF_MISSING), pickle.loads(pickle.dumps(codes.REF_MISSING))):
        assert (made, made.meaning) == (codes.REF_MISSING, codes.REF_MISSING.meaning)


def test_explain_prints_an_entry_or_names_the_nearest() -> None:
    for given in ("ref-missing", "[ref-missing]"):
        assert codes.REF_MISSING.meaning in RUN.invoke(app, ["explain", given]).output
    wrong = RUN.invoke(app, ["explain", "ref-mising"])
    assert (wrong.exit_code, "ref-missing" in wrong.output) == (2, True)
    assert RUN.invoke(app, ["explain"]).output.count("\n") > len(codes.CATALOGUE)
    listed = json.loads(RUN.invoke(app, ["explain", "--json"]).stdout)
    assert [entry["code"] for entry in listed] == list(codes.CATALOGUE)
    one = json.loads(RUN.invoke(app, ["explain", "ref-missing", "--json"]).stdout)
    assert one["remedy"] == codes.REF_MISSING.remedy


TEXT = "one\ntwo\nthree\nfour\n"


@pytest.mark.parametrize(
    ("line", "column", "excerpt"),
    [
        (1, 2, Excerpt(1, ("one", "two"), 1, 1)),
        (2, 1, Excerpt(1, ("one", "two", "three"), 2, 0)),
        (4, 3, Excerpt(3, ("three", "four", ""), 4, 2)),
        (9, 1, None),
    ],
)
def test_an_excerpt_has_the_lines_around(line: int, column: int, excerpt: Excerpt | None) -> None:
    assert excerpt_of(TEXT, line, column) == excerpt


def test_a_long_line_is_cut_around_the_place() -> None:
    text = "x" * 5_000_000 + "HERE" + "y" * 5_000_000
    excerpt = excerpt_of(text, 1, 5_000_001)
    assert excerpt is not None
    assert len(excerpt.lines[0]) == 100
    assert excerpt.lines[0][excerpt.offset :].startswith("HERE")


def test_an_excerpt_speaks_to_no_terminal() -> None:
    location = Location("a", "/b", 1, 1, excerpt_of("\x1b[31mred\u202e", 1, 1))
    assert "\x1b" not in "".join(excerpt_lines(location))
    assert "\u202e" not in "".join(excerpt_lines(location))


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A document with one reference to nothing."""
    monkeypatch.chdir(tmp_path)
    paths = {
        "/a": {"get": {"responses": answer({"$ref": "#/components/schemas/Gone"})}},
        "/b": {"get": {"responses": answer({"type": "string"})}},
    }
    Path("api.json").write_text(json.dumps(document(paths), indent=1))
    return tmp_path


def generate(*arguments: str) -> tuple[int, str]:
    done = RUN.invoke(app, ["generate", "--spec", "api.json", "--out", "out", *arguments])
    return done.exit_code, done.output


def test_a_message_has_its_place_pointer_excerpt_and_hint(broken: Path) -> None:
    code, text = generate()
    assert code == 0
    assert re.search(r"api\.json:\d+:\d+: warning: .*\[ref-missing\] #/paths/~1a/get/", text)
    assert re.search(r"  > +\d+ \| +\"schema\": \{\n +\| +\^\n", text)
    value = json.loads(
        RUN.invoke(app, ["generate", "--spec", "api.json", "--out", "out", "--json"]).stdout
    )
    entry = next(d for d in value["diagnostics"] if d["code"] == "ref-missing")
    assert entry["line"] and entry["column"] and entry["pointer"] and entry["hint"]
    assert entry["severity"] == "warning" and entry["file"] == "api.json"
    assert "Gone" in entry["message"]
    assert any("Gone" in line for line in entry["excerpt"])


@pytest.mark.parametrize("pointer", ["#/paths/~1a", "/paths/~1a/get", ""])
def test_what_is_allowed_is_no_failure(broken: Path, pointer: str) -> None:
    entry = {"code": "ref-missing", "pointer": pointer}
    Path("sdk.yaml").write_text(json.dumps({"suppress": [entry]}))
    code, text = generate("--config", "sdk.yaml", "--strict")
    assert (code, "ref-missing" in text) == (0, False), text


def test_what_is_allowed_elsewhere_is_still_reported_and_an_unused_entry_is_told(
    broken: Path,
) -> None:
    entry = {"code": "ref-missing", "pointer": "/paths/~1b"}
    Path("sdk.yaml").write_text(json.dumps({"suppress": [entry]}))
    code, text = generate("--config", "sdk.yaml")
    assert (code, "ref-missing" in text, "suppress-unused" in text) == (0, True, True)


def test_allowances_do_not_hide_notes() -> None:
    diagnostics = Diagnostics()
    diagnostics.note(codes.REF_MISSING, "A note.")
    diagnostics.suppress([("ref-missing", "")])
    assert diagnostics.counts() == {"suppress-unused": 1, "ref-missing": 1}


def test_references_leave_the_folder_only_where_that_is_allowed(broken: Path) -> None:
    inner = broken / "inner"
    inner.mkdir()
    (broken / "shared").mkdir()
    (broken / "shared" / "s.json").write_text('{"type": "object", "properties": {"id": {}}}')
    paths = {"/a": {"get": {"responses": answer({"$ref": "../shared/s.json"})}}}
    (inner / "api.json").write_text(json.dumps(document(paths)))
    command = ["generate", "--spec", "inner/api.json", "--out", "elsewhere"]
    refused = RUN.invoke(app, command)
    assert (refused.exit_code, "ref-outside" in refused.output) == (0, True)
    assert RUN.invoke(app, [*command, "--allow-ref", "shared"]).exit_code == 0


def test_nothing_is_fetched_from_inside_a_network(broken: Path) -> None:
    paths = {"/a": {"get": {"responses": answer({"$ref": "http://127.0.0.1:9/s.json"})}}}
    Path("api.json").write_text(json.dumps(document(paths)))
    assert "ref-remote" in generate()[1]
    assert "which is not public" in " ".join(generate("--allow-remote")[1].split())
