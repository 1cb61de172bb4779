"""The workflows: their steps are Makefile targets, and they may do no more than they must."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
WRITES = {"regenerate": {"contents": "write", "pull-requests": "write"}}


def load(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_step_is_an_action_at_a_major_version_or_a_make_target(path: Path) -> None:
    for job in load(path)["jobs"].values():
        for step in job["steps"]:
            if "uses" in step:
                assert re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"])
            else:
                words = re.sub(r"\$\{\{.*?\}\}", "", step["run"]).split()
                assert words[0] == "make"
                named = {word for word in words[1:] if "=" not in word}
                assert named <= TARGETS
                assert named


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_permissions_are_given_per_job_and_are_few(path: Path) -> None:
    workflow = load(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        assert job["permissions"] == WRITES.get(name, {"contents": "read"})
        assert job["timeout-minutes"] <= 30


def test_the_client_is_used_on_every_python_that_it_supports() -> None:
    matrix = load(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]["client"]["strategy"]["matrix"]
    assert matrix["python"] == ["3.10", "3.11", "3.12", "3.13"]


def test_the_pre_commit_hook_runs_the_check() -> None:
    hooks = load(ROOT / ".pre-commit-hooks.yaml")
    assert [hook["entry"] for hook in hooks] == ["sdkwright generate --check"]
    assert hooks[0]["pass_filenames"] is False
