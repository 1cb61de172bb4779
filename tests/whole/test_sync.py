"""The scheduled job, run here: two versions of the real document in a scratch repository."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.support.document import ABSENT, WHOLE, WHOLE_CONFIG

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("sync"),
]

URL = "https://example.com/{}/spec3.yml"
OLD = sorted(WHOLE.parent.glob("telnyx-2026-07-15-*.yml"))[:1]


class Repository:
    """A repository that follows a document."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder = folder
        self._cache = cache

    def sdkwright(self, *arguments: str) -> str:
        done = self.run(sys.executable, "-m", "sdkwright", *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def git(self, *arguments: str) -> str:
        done = self.run("git", "-c", "user.name=T", "-c", "user.email=t@example.com", *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        names = {"GIT_AUTHOR_NAME": "T", "GIT_COMMITTER_NAME": "T"}
        mails = {"GIT_AUTHOR_EMAIL": "t@example.com", "GIT_COMMITTER_EMAIL": "t@example.com"}
        return subprocess.run(
            command,
            cwd=self.folder,
            env={"PATH": "/usr/bin:/bin", "SDKWRIGHT_CACHE": str(self._cache), **names, **mails},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """One with a first release, made from the older version."""
    folder = tmp_path_factory.mktemp("follower")
    (folder / "spec").mkdir()
    (folder / ".gitignore").write_text("build/\n")
    shutil.copy(WHOLE_CONFIG.with_name("sdk.yaml"), folder / "spec" / "base.yaml")
    config = YAML(typ="safe").load(WHOLE_CONFIG.read_text())
    config |= {"extend": "base.yaml", "lock": "names.lock", "overlays": []}
    with (folder / "spec" / "sdk.yaml").open("w") as stream:
        YAML(typ="safe").dump(config, stream)
    found = Repository(folder, tmp_path_factory.mktemp("cache"))
    found.git("init", "--quiet", "--initial-branch", "main")
    found.sdkwright("spec", "pin", "--url", URL.format("a"), "--copy", str(OLD[0]))
    copy = found.sdkwright("spec", "fetch").strip()
    inputs = ("--spec", copy, "--config", "spec/sdk.yaml", "--lock", "spec/names.lock")
    found.sdkwright("generate", *inputs)
    found.sdkwright("release", *inputs, "--date", "2026-07-15")
    found.git("add", "--all")
    found.git("commit", "--quiet", "--message", "The first release")
    return found


@pytest.fixture(scope="module")
def told(repository: Repository) -> dict[str, object]:
    """What the job says when the document has changed."""
    given = ("--url", URL.format("b"), "--copy", str(WHOLE))
    out = repository.sdkwright("sync", *given, "--branch", "--date", "2026-07-16", "--json")
    found: dict[str, object] = json.loads(out)
    return found


def test_it_makes_a_branch_with_one_commit(repository: Repository, told: dict[str, object]) -> None:
    assert repository.git("branch", "--show-current") == told["branch"]
    assert repository.git("rev-list", "--count", "main..HEAD") == "1"
    assert repository.git("status", "--porcelain") == ""
    changed = repository.git("diff", "--name-only", "main", "HEAD").splitlines()
    assert {
        "spec/pin.toml",
        "spec/names.lock",
        "spec/release.lock",
        "spec/sdk.yaml",
        "generated/CHANGELOG.md",
        "generated/api-surface.txt",
        "generated/pyproject.toml",
        "generated/telnyx/resources/ai/tools.py",
    } <= set(changed)
    assert len(changed) < 60


def test_the_report_and_the_commit_say_what_changed(
    repository: Repository, told: dict[str, object]
) -> None:
    report = (repository.folder / str(told["report"])).read_text()
    assert "`ai.tools.create(pay)` (`POST /ai/tools`): New argument." in report
    assert told["level"] == "breaking"
    assert "1 breaking change" in str(told["summary"])
    assert "1 breaking change" in repository.git("log", "-1", "--format=%B")


def test_the_version_and_the_changelog_follow(
    repository: Repository, told: dict[str, object]
) -> None:
    assert told["version"] == "0.2.0"
    project = (repository.folder / "generated" / "pyproject.toml").read_text()
    assert 'version = "0.2.0"' in project
    changelog = (repository.folder / "generated" / "CHANGELOG.md").read_text()
    assert changelog.index("## 0.2.0 (2026-07-16)") < changelog.index("## 0.1.0 (2026-07-15)")
    assert "handle values of more types. Response type was widened: `PayTool`." in changelog


def test_the_client_is_up_to_date_afterwards(
    repository: Repository, told: dict[str, object]
) -> None:
    copy = repository.sdkwright("spec", "fetch").strip()
    lock = ("--lock", "spec/names.lock")
    repository.sdkwright("generate", "--spec", copy, *lock, "--check")


def test_nothing_happens_when_nothing_changed(
    repository: Repository, told: dict[str, object]
) -> None:
    before = repository.git("rev-parse", "HEAD")
    given = ("--url", URL.format("b"), "--copy", str(WHOLE))
    out = json.loads(repository.sdkwright("sync", *given, "--branch", "--json"))
    assert out["changed"] is False
    assert repository.git("rev-parse", "HEAD") == before
    assert repository.git("status", "--porcelain") == ""


def test_a_failure_leaves_everything_as_it_was(
    repository: Repository, told: dict[str, object], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.yml"
    broken.write_text("openapi: 3.1.0\npaths: [\n")
    given = ("--url", URL.format("c"), "--copy", str(broken))
    done = repository.run(sys.executable, "-m", "sdkwright", "sync", *given)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert repository.git("status", "--porcelain") == ""
