"""The command line: what it prints where, and the code it ends with."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sdkwright.cli import app as cli
from sdkwright.cli.console import print_diagnostics, printable
from sdkwright.cli.inputs import Inputs
from sdkwright.diagnostics import Diagnostic, Diagnostics, Location, Severity, codes
from sdkwright.model.load import load_model
from sdkwright.stages import Stages

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ended:
    """A command that has ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `sdkwright` with arguments."""

    def call(*arguments: str) -> Ended:
        monkeypatch.setattr(sys, "argv", ["sdkwright", *arguments])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        captured = capsys.readouterr()
        return Ended(int(ended.value.code or 0), captured.out, captured.err)

    return call


def generate(run: Run, *more: str) -> Ended:
    return run("generate", "--spec", "pets.yaml", *more)


def test_generate_writes_and_sums_up(run: Run, folder: Path) -> None:
    ended = generate(run)
    assert ended.code == 0
    assert (folder / "generated/.sdkwright-manifest.json").exists()
    rows = dict(re.findall(r"^ +([a-z][a-z ]*?) {2,}([\d.,]+) *$", ended.out, re.MULTILINE))
    assert rows["operations"] == "2"
    assert rows["models"] == "1"
    assert rows["pages"] == "1"
    assert rows["webhooks"] == "1"
    assert int(rows["files written"]) > 5
    assert rows["files unchanged"] == rows["files removed"] == "0"
    assert {"errors", "warnings", "seconds", "load", "render", "write"} <= rows.keys()


def test_a_log_has_a_line_for_each_stage(run: Run) -> None:
    lines = generate(run).err.splitlines()
    assert [line.split()[0] for line in lines] == [
        "load",
        "parse",
        "plan",
        "render",
        "format",
        "write",
    ]


def test_json_is_all_there_is_on_stdout(run: Run) -> None:
    ended = generate(run, "--json")
    value = json.loads(ended.out)
    assert ended.err == ""
    assert value["exit_code"] == 0
    assert value["statistics"]["operations"] == 2
    assert "README.md" in value["files"]["written"]
    assert set(value["seconds"]) == {"load", "parse", "plan", "render", "format", "write"}


def test_check_tells_differences_by_code_and_text(run: Run, folder: Path) -> None:
    assert generate(run, "--check").code == 1
    assert not (folder / "generated").exists()
    generate(run)
    assert generate(run, "--check").code == 0
    readme = folder / "generated/README.md"
    readme.write_text(readme.read_text() + "mine\n")
    ended = generate(run, "--check")
    assert ended.code == 1
    assert "edited by hand README.md" in ended.out
    assert "\n-mine\n" in ended.out
    assert json.loads(generate(run, "--check", "--json").out)["differing"][0]["kind"] == "edited"


def test_hand_edits_are_lost_only_on_demand(run: Run, folder: Path) -> None:
    generate(run)
    (folder / "generated/README.md").write_text("mine")
    refused = generate(run)
    assert refused.code == 2
    assert "`README.md` was edited by hand" in refused.err
    assert (folder / "generated/README.md").read_text() == "mine"
    assert generate(run, "--overwrite-edits").code == 0
    assert (folder / "generated/README.md").read_text() != "mine"


def test_the_model_can_be_dumped(run: Run, folder: Path) -> None:
    assert generate(run, "--dump-model", "model.json").code == 0
    assert len(load_model((folder / "model.json").read_text()).operations) == 2
    refused = generate(run, "--dump-model", "nowhere/model.json")
    assert refused.code == 2
    assert "`nowhere/model.json` cannot be written" in refused.err


def test_package_may_be_dotted(run: Run, folder: Path) -> None:
    assert generate(run, "--package", "acme.pets", "--out", "client").code == 0
    assert (folder / "client/acme/pets/__init__.py").exists()


def test_a_client_of_another_name_is_not_replaced(run: Run, folder: Path) -> None:
    generate(run, "--package", "first")
    ended = generate(run, "--package", "second.name")
    assert ended.code == 2
    assert "`generated` holds the client `first`, which `second.name` would replace." in ended.err
    assert "--out" in ended.err
    assert (folder / "generated/first/_core/__init__.py").exists()
    assert generate(run, "--package", "first").code == 0


def test_operations_left_out_are_told_by_the_code(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sdkwright import pipeline

    real = pipeline.produce

    def produce(
        options: pipeline.Options, diagnostics: Diagnostics, progress: Stages
    ) -> pipeline.Output:
        diagnostics.error(
            codes.PATH_INVALID, "An operation was left out.", Location("pets.yaml", "/a", 3)
        )
        diagnostics.warning(codes.YAML_TAG, "This is odd.", None, "Look at it.")
        return real(options, diagnostics, progress)

    monkeypatch.setattr(pipeline, "produce", produce)
    ended = generate(run)
    assert ended.code == 1
    assert "warning: This is odd. [yaml-tag]\n  Look at it.\n" in ended.err
    assert "pets.yaml:3: error: An operation was left out. [path-invalid]" in ended.err
    assert re.search(r"path-invalid +1\b", ended.out)
    strict = generate(run, "--strict", "--out", "other")
    assert strict.code == 2
    assert "There are 2 warnings, and --strict was passed" in strict.err
    assert not (folder / "other").exists()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("missing.yaml", None, "missing.yaml: error: The file does not exist."),
        ("empty.yaml", "", "empty.yaml: error: "),
        ("broken.yaml", "a: b: c", "broken.yaml:1:"),
        ("other.yaml", "a: b\n", "other.yaml:1:1: error: "),
        ("swagger.yaml", 'swagger: "2.0"\n', "swagger.yaml:1:"),
    ],
)
def test_unusable_documents_are_refused_in_a_sentence(
    run: Run, folder: Path, name: str, content: str | None, sentence: str
) -> None:
    if content is not None:
        (folder / name).write_text(content)
    ended = run("generate", "--spec", name)
    assert ended.code == 2
    assert ended.out == ""
    assert sentence in ended.err
    assert "Traceback" not in ended.err
    assert not (folder / "generated").exists()


def test_refusals_are_data_with_json(run: Run) -> None:
    ended = run("generate", "--spec", "missing.yaml", "--json")
    value = json.loads(ended.out)
    assert value["exit_code"] == ended.code == 2
    assert value["error"]["file"] == "missing.yaml"


def test_an_output_folder_with_other_files_is_refused_before_any_work(run: Run) -> None:
    ended = generate(run, "--out", ".")
    assert ended.code == 2
    assert "is not empty" in ended.err
    assert "load" not in ended.err


@pytest.mark.parametrize(
    ("arguments", "suggestion"),
    [
        (["generate", "--spce", "x"], "--spec"),
        (["generat"], "generate"),
        (["generate", "--jobs", "0"], "--jobs"),
        (["generate", "--out"], "--out"),
    ],
)
def test_wrong_arguments_name_the_right_ones(
    run: Run, arguments: list[str], suggestion: str
) -> None:
    ended = run(*arguments)
    assert ended.code == 2
    assert ended.out == ""
    assert suggestion in ended.err


@pytest.mark.parametrize("command", ["generate", "inspect"])
def test_help_has_examples(run: Run, command: str) -> None:
    ended = run(command, "--help")
    assert ended.code == 0
    assert "xamples" in ended.out
    assert f"sdkwright {command} --" in ended.out


def test_help_points_to_the_examples(run: Run) -> None:
    ended = run("--help")
    assert (ended.code, "--help has examples" in ended.out) == (0, True)


def test_version(run: Run) -> None:
    from sdkwright import __version__

    assert run("--version").out == f"sdkwright {__version__}\n"


def test_inspect_shows_a_tree(run: Run) -> None:
    ended = run("inspect", "--spec", "pets.yaml")
    assert ended.code == 0
    assert re.search(r"retrieve\(id\) -> Pet +GET /pets/\{id\}", ended.out)
    assert re.search(r"adopted -> Pet", ended.out)
    assert "2 methods" in ended.out


def test_inspect_filters(run: Run) -> None:
    entries = json.loads(run("inspect", "--spec", "pets.yaml", "--json", "--filter", "{ID}").out)
    assert [entry["method"] for entry in entries] == ["pets.retrieve"]


def test_inspect_as_json_has_what_tools_need(run: Run) -> None:
    entries = json.loads(run("inspect", "--spec", "pets.yaml", "--json").out)
    keys = {"verb", "path", "method", "path_arguments", "returns", "webhooks"}
    assert all(keys <= entry.keys() for entry in entries)
    listed = next(entry for entry in entries if entry["method"] == "pets.list")
    assert {"alias_of", "renamed_to", "content", "rule", "reason", "idempotency"} <= listed.keys()
    assert listed["pagination"] == "CursorPage" and listed["pagination_reason"]


def test_inspect_explains_a_method(run: Run) -> None:
    ended = run("inspect", "--spec", "pets.yaml", "--explain", "pets.retrieve")
    assert "because: " in ended.out
    unknown = run("inspect", "--spec", "pets.yaml", "--explain", "pets.retreive")
    assert unknown.code == 2
    assert "Did you mean `pets.retrieve`?" in unknown.err


def test_the_config_of_the_folder_comes_before_the_installed_example(folder: Path) -> None:
    def chosen(**options: object) -> tuple[Path | None, str, Path | None]:
        inputs = Inputs(**options)  # type: ignore[arg-type]
        config = inputs.read_config(Diagnostics())
        return inputs.config_file(), inputs.document(config), inputs.lock_file(config)

    for name in ("packaged", "spec"):
        (folder / name).mkdir()
        (folder / name / "sdk.yaml").write_text("spec: api.yaml\nlock: names.lock\n")
    own = (Path("spec/sdk.yaml"), "spec/api.yaml", Path("spec/names.lock"))
    assert chosen() == own
    assert chosen(spec="spec/api.yaml") == own
    assert chosen(spec="pets.yaml") == (Path("spec/sdk.yaml"), "pets.yaml", None)
    assert chosen(spec="pets.yaml", lock=Path("x.lock"))[2] == Path("x.lock")
    (folder / "spec" / "sdk.yaml").unlink()
    example = folder / "packaged"
    assert chosen() == (example / "sdk.yaml", str(example / "api.yaml"), example / "names.lock")
    assert Inputs(spec="pets.yaml").config_file() is None


def test_without_any_document_the_message_names_the_option_and_the_key(run: Run) -> None:
    ended = run("generate")
    assert ended.code == 2
    assert "No document was passed, and the config names none." in ended.err
    assert "--spec PATH, or set `spec` in the config" in ended.err


def test_an_internal_error_is_reported_without_a_traceback(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("by [bold]zero")

    monkeypatch.delenv("SDKWRIGHT_TRACEBACK", raising=False)
    monkeypatch.setattr("sdkwright.write.check_output", fail)
    ended = generate(run)
    assert ended.code == 2
    assert "Internal error of the generator (ZeroDivisionError: by [bold]zero)" in ended.err
    assert "sdkwright/cli/generate.py:" in ended.err
    assert "Traceback" not in ended.err


def test_an_interrupt_is_quiet(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("sdkwright.write.check_output", interrupt)
    assert generate(run) == Ended(130, "", "")


def test_long_lists_of_one_code_are_cut(capsys: pytest.CaptureFixture[str]) -> None:
    from rich.console import Console

    same = [Diagnostic(codes.YAML_TAG, Severity.WARNING, f"No. {n}") for n in range(25)]
    print_diagnostics(
        Console(width=80), [*same, Diagnostic(codes.REF_MISSING, Severity.NOTE, "Once.")]
    )
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "note: Once. [ref-missing]"
    assert len(lines) == 1 + 20 + 1
    assert lines[-1] == "  and 5 more of `yaml-tag`"


def test_a_document_cannot_speak_to_the_terminal() -> None:
    assert printable("a\x1b[31mb\u202ec\nd\x07") == "a\\x1b[31mb\\u202ec\nd\\x07"


def test_a_config_for_other_documents_is_not_used_and_says_so(run: Run, folder: Path) -> None:
    (folder / "sdk.yaml").write_text("documents: [Other API]\npackage: {name: other}\n")
    ended = generate(run, "--config", "sdk.yaml")
    assert ended.code == 0
    assert "`sdk.yaml` is for `Other API`" in " ".join(ended.err.split())
    assert not (folder / "generated/other").exists()
    (folder / "sdk.yaml").write_text("documents: [Pets, Other API]\npackage: {name: other}\n")
    ended = generate(run, "--config", "sdk.yaml", "--out", "named")
    assert "config-not-applicable" not in ended.err
    assert (folder / "named/other").is_dir()


@pytest.mark.parametrize("name", ["a-b", "a/../b", "a.class", "a..b", "1st"])
def test_a_package_that_cannot_be_imported_is_refused(run: Run, folder: Path, name: str) -> None:
    ended = generate(run, "--package", name)
    assert ended.code == 2
    assert f"`{name}` is not a legal package name" in ended.err and "--package" in ended.err
    assert not (folder / "generated").exists()


def test_a_schema_that_only_the_config_knows_is_a_warning(run: Run, folder: Path) -> None:
    (folder / "sdk.yaml").write_text("streams: {operations: {GET /pets: NoSuch}}\n")
    ended = generate(run, "--config", "sdk.yaml")
    assert ended.code == 0
    assert "config-schema-missing" in ended.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("package: {client: not a class}", "`package.client` cannot be `not a class`"),
        ("package: {project: ../x}", "letters and digits"),
        ("package: {version: new}", "a version such as"),
        ("package: {environment: A B}", "a Python name"),
        ("names: {methods: {GET /pets: ../list}}", "names with dots"),
        ("names: {aliases: {GET /pets: ['']}}", "names with dots"),
        ("names: {types: {Pet: 'Pet; import os'}}", "a Python name"),
        ("pagination: {operations: {GET /pets: Nothing}}", "`GET /pets` is assigned to `Nothing`"),
        ("docs: {skills: {A b: {title: T, description: D, methods: []}}}", "lower case"),
    ],
)
def test_a_value_that_the_config_cannot_have_is_one_sentence(
    run: Run, folder: Path, text: str, said: str
) -> None:
    (folder / "sdk.yaml").write_text(text)
    ended = generate(run, "--config", "sdk.yaml")
    assert ended.code == 2
    assert "[config-invalid]" in ended.err and said in " ".join(ended.err.split())
    assert not (folder / "generated").exists()


def test_a_security_scheme_that_only_the_config_knows_is_a_warning(run: Run, folder: Path) -> None:
    (folder / "sdk.yaml").write_text("auth: {scheme: nothing}\n")
    ended = generate(run, "--config", "sdk.yaml")
    assert ended.code == 0
    assert "config-scheme-missing" in ended.err


def test_inspect_shows_one_resource(run: Run, folder: Path) -> None:
    ended = run("inspect", "--spec", "pets.yaml", "--resource", "pets")
    assert ended.code == 0 and "2 methods" in ended.out
    wrong = run("inspect", "--spec", "pets.yaml", "--resource", "petz")
    assert wrong.code == 2
    assert "There is no resource `petz`" in wrong.err and "Did you mean `pets`?" in wrong.err
