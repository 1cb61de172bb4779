"""Errors of the config: all at once, with file and line, in the words of the config."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from sdkwright.cli.app import app
from sdkwright.config import read_config
from sdkwright.config.renamed import RENAMED
from sdkwright.diagnostics import Diagnostics, InputError, codes

WRONG = """\
guide: {first: a}
packag: {}
package:
  version: 1.0
  client: [a]
  nme: x
names:
  methods: {GET /x: ../list}
  response_types: name
hidden: {include_all: yes please}
pagination:
  infer: 3
  schemes:
    A: {kind: cursor, cursor: c, items: 3, next: n}
    B: {kind: pages}
    C: {kind: page_number, page: p, items: i, first: one, frst: 1}
docs: {skills: {Area: {title: T}}}
suppress: {}
"""
SAID = [
    (1, "`guide` is now called `docs`.", "Rename the key."),
    (2, "Unknown key `packag`.", "Did you mean `package`?"),
    (4, "`package.version` must be a text, not a number.", "Put quotes around it."),
    (5, "`package.client` must be a text, not a list.", "Correct the value."),
    (6, "Unknown key `package.nme`.", "Did you mean `name`?"),
    (8, "`names.methods.GET /x` cannot be `../list`.", "Use Python names with dots between them."),
    (9, "`names.response_types` cannot be `name`.", "Use 'component' or 'operation'."),
    (10, "`hidden.include_all` must be `true` or `false`, not a text.", "Correct the value."),
    (12, "`pagination.infer` must be `true` or `false`, not a number.", "Correct the value."),
    (14, "`pagination.schemes.A.items` must be a text, not a number.", "Put quotes around it."),
    (
        15,
        "`pagination.schemes.B` has no valid `kind`.",
        "Use one of 'page_number', 'cursor', 'offset', 'next_url'.",
    ),
    (16, "`pagination.schemes.C.first` must be a whole number, not a text.", "Correct the value."),
    (16, "Unknown key `pagination.schemes.C.frst`.", "Did you mean `first`?"),
    (
        17,
        "`docs.skills.Area` cannot be `Area`.",
        "Use words in lower case with dashes between them.",
    ),
    (17, "`docs.skills.Area.description` is required.", "Add it."),
    (17, "`docs.skills.Area.methods` is required.", "Add it."),
    (18, "`suppress` must be a list, not a mapping.", "Correct the value."),
]


def errors(path: Path) -> list[tuple[str, int | None, str, str | None]]:
    with pytest.raises(InputError) as raised:
        read_config(path, Diagnostics())
    assert {entry.code for entry in raised.value.diagnostics} == {codes.CONFIG_INVALID}
    return [
        (entry.location.file, entry.location.line, entry.message, entry.hint)
        for entry in raised.value.diagnostics
        if entry.location is not None
    ]


def test_all_errors_are_reported_with_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "sdk.yaml"
    path.write_text(WRONG)
    assert errors(path) == [(str(path), *said) for said in SAID]


def test_the_command_prints_all_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sdk.yaml").write_text(WRONG)
    done = CliRunner().invoke(app, ["generate", "--spec", "a.yaml", "--config", "sdk.yaml"])
    assert done.exit_code == 2
    assert done.stderr.count("[config-invalid]") == len(SAID)
    assert "sdk.yaml:2:1: error: Unknown key `packag`." in done.stderr


def test_an_error_is_located_in_the_config_that_has_it(tmp_path: Path) -> None:
    base, path = tmp_path / "base.yaml", tmp_path / "sdk.yaml"
    base.write_text("package:\n  version: new\n  client: ok\n")
    path.write_text("extend: base.yaml\npackage:\n\n  client: not ok\n")
    assert [(file, line) for file, line, _, _ in errors(path)] == [(str(base), 2), (str(path), 4)]


def test_configs_that_extend_each_other_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("extend: ../" + tmp_path.name + "/b.yaml\n")
    (tmp_path / "b.yaml").write_text("extend: a.yaml\n")
    ((file, line, message, _),) = errors(tmp_path / "a.yaml")
    assert (file, line) == (str(tmp_path / "b.yaml"), 1)
    assert "which extends it again" in message


@pytest.mark.parametrize("former", RENAMED)
def test_former_keys_are_reported_with_their_new_names(tmp_path: Path, former: str) -> None:
    *sections, key = former.split(".")
    text = f"{key}: {{}}"
    for section in reversed(sections):
        text = f"{section}: {{{text}}}"
    (tmp_path / "sdk.yaml").write_text(text)
    messages = [message for _, _, message, _ in errors(tmp_path / "sdk.yaml")]
    assert messages == [f"`{former}` is now called `{RENAMED[former]}`."]


def test_always_needs_a_scheme(tmp_path: Path) -> None:
    (tmp_path / "sdk.yaml").write_text("auth: {always: true}\n")
    ((_, line, message, hint),) = errors(tmp_path / "sdk.yaml")
    assert (line, hint) == (1, "Correct `auth`.")
    assert message.startswith("`always` needs `scheme`")
