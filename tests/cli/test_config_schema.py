"""The JSON Schema of sdk.yaml: what editors complete and check by."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML
from typer.testing import CliRunner

from sdkwright.cli.app import app
from sdkwright.cli.config import json_schema, schema_text

SPEC = Path(__file__).resolve().parents[2] / "spec"


@pytest.fixture(scope="module")
def config() -> dict[str, Any]:
    value: dict[str, Any] = YAML(typ="safe").load((SPEC / "sdk.yaml").read_text("utf-8"))
    return value


def test_the_projects_config_fits_it(config: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator(json_schema()).validate(config)


def test_an_unknown_key_does_not_fit(config: dict[str, Any]) -> None:
    wrong = {**config, "pagination": {"scheme": {}}}
    with pytest.raises(jsonschema.ValidationError, match="'scheme' was unexpected"):
        jsonschema.Draft202012Validator(json_schema()).validate(wrong)


def test_the_copy_beside_the_config_is_current() -> None:
    kept = (SPEC / "sdk.schema.json").read_text("utf-8")
    assert kept == schema_text(), "run: sdkwright config schema --out spec/sdk.schema.json"
    first = (SPEC / "sdk.yaml").read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=sdk.schema.json"


def test_every_key_says_what_it_is_for() -> None:
    schema = json_schema()

    def silent(name: str, section: dict[str, Any]) -> Iterator[str]:
        if "description" not in section:
            yield name
        for key, entry in section.get("properties", {}).items():
            if "$ref" not in entry and "description" not in entry:
                yield f"{name}.{key}"

    sections = {"Config": schema, **schema["$defs"]}
    assert [at for name, section in sections.items() for at in silent(name, section)] == []


def test_the_command_prints_it_or_writes_it(tmp_path: Path) -> None:
    printed = CliRunner().invoke(app, ["config", "schema"])
    assert json.loads(printed.stdout) == json_schema()
    target = tmp_path / "sdk.schema.json"
    assert CliRunner().invoke(app, ["config", "schema", "--out", str(target)]).exit_code == 0
    assert target.read_text("utf-8") == printed.stdout


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    target = tmp_path / "absent" / "sdk.schema.json"
    result = CliRunner().invoke(app, ["config", "schema", "--out", str(target)])
    assert result.exit_code == 2
    assert "cannot be written: No such file or directory." in result.output
