"""A cache that others can write to is not used, and what is in a cache is checked."""

from __future__ import annotations

import json
import os
import sqlite3
from hashlib import sha256
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sdkwright.cache import FormatCache, private_cache, refused_cache
from sdkwright.cli.app import app
from sdkwright.diagnostics import Diagnostics
from sdkwright.write.format import format_files, open_cache
from tests.support.sdk import answer, document

UGLY = "x = {'a':1}\n"
NEAT = 'x = {"a": 1}\n'
GIVEN = ("generate", "--spec", "api.json", "--package", "small", "--out", "out")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDKWRIGHT_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "cache"


def poison(folder: Path, change: str) -> int:
    """Add code to each formatted text in the cache, with a checksum that fits."""
    changed = 0
    for file in folder.glob("*.sqlite3"):
        connection = sqlite3.connect(file)
        with connection:
            for key, result in connection.execute(
                "SELECT source, result FROM formatted"
            ).fetchall():
                text = (result or b"") + change.encode()
                row = (text, sha256(text).digest(), key)
                connection.execute("UPDATE formatted SET result=?, checksum=? WHERE source=?", row)
                changed += 1
        connection.close()
    return changed


@pytest.mark.parametrize(
    "change", ["import os\n", "x = 2\n", "def f(:\n", "#\n#+AAo-import os\n", "\0"]
)
def test_a_row_with_other_code_is_not_used(folder: Path, change: str) -> None:
    cache = open_cache(folder)
    assert format_files({"a.py": UGLY}, Diagnostics(), cache=cache) == {"a.py": NEAT.encode()}
    assert poison(folder, change)
    if change.startswith("#"):
        encode_in_utf_7(folder)
    assert format_files({"a.py": UGLY}, Diagnostics(), cache=cache) == {"a.py": NEAT.encode()}


def encode_in_utf_7(folder: Path) -> None:
    """Declare an encoding in which a comment ends early."""
    text = b"# coding: utf-7\n" + NEAT.encode() + b"# +AAo-import os\n"
    for file in folder.glob("*.sqlite3"):
        connection = sqlite3.connect(file)
        with connection:
            row = (text, sha256(text).digest())
            connection.execute("UPDATE formatted SET result=?, checksum=?", row)
        connection.close()


def test_a_poisoned_cache_changes_no_client_and_no_check(folder: Path) -> None:
    Path("api.json").write_text(json.dumps(document({"/a": {"get": {"responses": answer({})}}})))
    run = CliRunner()
    assert run.invoke(app, [*GIVEN]).exit_code == 0
    before = {path: path.read_bytes() for path in Path("out").rglob("*.py")}
    assert poison(folder, "\nimport os\n") > 3
    for path in (folder / "runs").iterdir():
        path.unlink()
    assert run.invoke(app, [*GIVEN, "--check"]).exit_code == 0
    assert run.invoke(app, [*GIVEN]).exit_code == 0
    assert {path: path.read_bytes() for path in Path("out").rglob("*.py")} == before


def test_a_cache_is_created_for_the_user_alone(folder: Path) -> None:
    assert private_cache() == folder
    assert folder.stat().st_mode & 0o777 == 0o700
    open_cache(folder / "inner").store({b"k": b"a"}, {b"k": b"b"})
    assert (folder / "inner").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("how", ["group", "others", "link", "file", "owner"])
def test_a_cache_that_is_not_private_is_not_used(
    folder: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    format_files({"a.py": UGLY}, Diagnostics(), cache=open_cache(folder))
    if how in ("group", "others"):
        folder.chmod(0o720 if how == "group" else 0o702)
    elif how == "owner":
        monkeypatch.setattr(os, "geteuid", lambda: 12345)
    else:
        folder.rename(folder.with_name("other"))
        if how == "link":
            folder.symlink_to("other")
        else:
            folder.write_text("")
    cache = open_cache(folder)
    key = FormatCache.key(UGLY.encode())
    assert refused_cache(folder)
    assert private_cache() is None
    assert cache.lookup({key: UGLY.encode()}) == {}
    cache.store({key: b"a"}, {key: b"b"})
    Path("api.json").write_text(json.dumps(document({"/a": {"get": {"responses": answer({})}}})))
    done = CliRunner().invoke(app, [*GIVEN, "--json"])
    assert done.exit_code == 0
    assert json.loads(done.stdout)["codes"]["cache-refused"] == 1


CODE = b'class A(B):\n    def f(self, a: int = 1, *, b=2) -> None:\n        "Text."\n        return a\n'


@pytest.mark.parametrize(
    "change",
    [
        (b"= 1", b"= 1.0"),
        (b"= 1", b"= True"),
        (b"a: int", b"a: str"),
        (b"-> None", b"-> Any"),
        (b", *, b", b", b"),
        (b"Text.", b"Test."),
        (b"(B)", b"(C)"),
        (b"return a", b"return self"),
        (b"    def", b"    async def"),
        (b"def f", b"def g"),
        (b"    def", b"    @d\n    def"),
    ],
)
def test_a_row_that_differs_in_one_token_is_not_used(
    tmp_path: Path, change: tuple[bytes, bytes]
) -> None:
    cache = FormatCache(tmp_path / "cache", "test")
    key = cache.key(CODE)
    laid_out = CODE.replace(b", *, b", b",\n        *,\n        b")
    cache.store({key: CODE}, {key: laid_out})
    assert cache.lookup({key: CODE}) == {key: laid_out}
    cache.store({key: CODE}, {key: CODE.replace(*change)})
    assert cache.lookup({key: CODE}) == {}
