"""The workflows run targets of the Makefile, with no more permissions than they need."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
WRITES = {"sync": {"contents": "write", "pull-requests": "write"}}


def load(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_make_targets_exist(path: Path) -> None:
    steps = [step for job in load(path)["jobs"].values() for step in job["steps"]]
    commands = [re.sub(r"\$\{\{.*?\}\}", "", step["run"]) for step in steps if "run" in step]
    named = [w for c in commands for w in c.split() if w != "make" and "=" not in w]
    assert named
    assert set(named) <= TARGETS


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_only_the_sync_job_may_write(path: Path) -> None:
    workflow = load(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        assert job["permissions"] == WRITES.get(name, {"contents": "read"})
        assert "timeout-minutes" in job


def test_every_supported_python_is_tested() -> None:
    jobs = load(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]
    generator = ["3.11", "3.12", "3.13", "3.14"]
    assert jobs["tests"]["strategy"]["matrix"]["python"] == generator
    assert jobs["client"]["strategy"]["matrix"]["python"] == ["3.10", *generator]


def test_the_pre_commit_hook_runs_the_check() -> None:
    hooks = load(ROOT / ".pre-commit-hooks.yaml")
    assert [hook["entry"] for hook in hooks] == ["sdkwright generate --check"]
    assert hooks[0]["pass_filenames"] is False


def test_the_hooks_of_the_project_use_its_environment() -> None:
    hooks = load(ROOT / ".pre-commit-config.yaml")["repos"][0]["hooks"]
    assert [hook["id"] for hook in hooks] == ["ruff", "black", "generated"]
    assert all(hook["entry"].startswith(".venv/bin/") for hook in hooks)
