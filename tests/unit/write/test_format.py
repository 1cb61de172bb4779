"""Formatting: each text once, in several processes if there are many, and cached."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest
from black import Mode, TargetVersion, format_str
from black.parsing import InvalidInput

from sdkwright.cache import FormatCache, cache_folder
from sdkwright.diagnostics import Diagnostics, InputError
from sdkwright.markup.templates import templates_folder
from sdkwright.write import black_style, processes
from sdkwright.write.format import format_files, open_cache

UGLY = "x = {'a':1}\n"
NEAT = 'x = {"a": 1}\n'


@pytest.fixture
def cache(tmp_path: Path) -> FormatCache:
    return open_cache(tmp_path / "cache")


@pytest.fixture
def black(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The texts that black was given."""
    seen: list[bytes] = []
    real = black_style.format_texts

    def watched(texts: Sequence[bytes]) -> list[bytes | black_style.Refusal]:
        seen.extend(texts)
        return real(texts)

    monkeypatch.setattr(black_style, "format_texts", watched)
    return seen


def text_of(cache: FormatCache | None, **files: str) -> dict[str, str]:
    named = {f"{name}.py": text for name, text in files.items()}
    done = format_files(named, Diagnostics(), cache=cache)
    return {path.removesuffix(".py"): content.decode() for path, content in done.items()}


def test_known_texts_are_not_formatted_again(cache: FormatCache, black: list[bytes]) -> None:
    assert text_of(cache, a=UGLY, b=NEAT, c="") == {"a": NEAT, "b": NEAT, "c": ""}
    black.clear()
    assert text_of(cache, a=UGLY, b=NEAT, c="", d="y=1") == {
        "a": NEAT,
        "b": NEAT,
        "c": "",
        "d": "y = 1\n",
    }
    assert black == [b"y=1"]


def test_equal_texts_are_formatted_once(black: list[bytes]) -> None:
    assert text_of(None, a=UGLY, b=UGLY) == {"a": NEAT, "b": NEAT}
    assert black == [UGLY.encode()]


def test_a_damaged_cache_is_no_cache(
    tmp_path: Path, cache: FormatCache, black: list[bytes]
) -> None:
    text_of(cache, a=UGLY)
    (file,) = (tmp_path / "cache").iterdir()
    file.write_bytes(b"not a database" * 1000)
    assert text_of(cache, a=UGLY) == {"a": NEAT}
    black.clear()
    assert text_of(cache, a=UGLY) == {"a": NEAT}
    assert black == []


def test_a_text_changed_in_the_cache_is_not_used(tmp_path: Path, cache: FormatCache) -> None:
    text_of(cache, a=UGLY)
    (file,) = (tmp_path / "cache").iterdir()
    connection = sqlite3.connect(file)
    with connection:
        connection.execute("UPDATE formatted SET result = ?", (b"x = 666\n",))
    connection.close()
    assert text_of(cache, a=UGLY) == {"a": NEAT}


def test_a_cache_that_cannot_be_written_is_ignored(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert text_of(open_cache(tmp_path / "file" / "cache"), a=UGLY) == {"a": NEAT}


def test_a_locked_cache_is_ignored(tmp_path: Path, cache: FormatCache) -> None:
    text_of(cache, a=UGLY)
    (file,) = (tmp_path / "cache").iterdir()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert text_of(cache, a=UGLY, b="y=1") == {"a": NEAT, "b": "y = 1\n"}
    other.close()


def test_entries_unused_for_a_month_are_removed(
    tmp_path: Path, cache: FormatCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    text_of(cache, a=UGLY)
    monkeypatch.setattr("sdkwright.cache._today", lambda: 10**9)
    text_of(cache, b="y=1")
    assert cache.lookup({FormatCache.key(UGLY.encode()): UGLY.encode()}) == {}


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"SDKWRIGHT_CACHE": "/c", "XDG_CACHE_HOME": "/x", "HOME": "/h"}, "/c"),
        ({"XDG_CACHE_HOME": "/x", "HOME": "/h"}, "/x/sdkwright"),
        ({"HOME": "/h"}, "/h/.cache/sdkwright"),
    ],
)
def test_the_cache_folder_is_configured_by_the_environment(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str
) -> None:
    for name in ("SDKWRIGHT_CACHE", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert cache_folder() == Path(expected)


@pytest.mark.slow
def test_several_processes_give_the_same_result_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_ALONE", 0)
    monkeypatch.setattr(processes, "_CHUNK", 50)
    files = {f"f{number}.py": f"x = {{'a':{number}}}\n" for number in range(40)}
    alone = format_files(files, Diagnostics(), jobs=1)
    done: list[int] = []
    assert format_files(files, Diagnostics(), jobs=2, advance=done.append) == alone
    assert sum(done) == len(files)


def test_one_process_formats_if_no_others_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no semaphores here")

    monkeypatch.setattr(processes, "_ALONE", 0)
    monkeypatch.setattr(processes, "_CHUNK", 1)
    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", refuse)
    assert format_files({"a.py": UGLY, "b.py": "y=1"}, Diagnostics(), jobs=2) == {
        "a.py": NEAT.encode(),
        "b.py": b"y = 1\n",
    }


def test_text_that_is_not_python_is_an_error_and_is_stored() -> None:
    diagnostics = Diagnostics()
    with pytest.raises(
        InputError, match="1 generated file is not valid Python; nothing was written"
    ):
        format_files({"a.py": NEAT, "p/b.py": "x = 1\ny = (,)\n"}, diagnostics)
    (entry,) = diagnostics
    assert entry.message == "`p/b.py` is not valid Python: syntax error at `y = (,)`."
    assert entry.location is not None
    assert entry.location.line == 2
    assert Path(entry.location.file).read_text() == "x = 1\ny = (,)\n"


def test_a_fragment_that_black_refuses_is_reported_with_its_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(text: str, *, mode: Mode) -> str:
        line = text.split("\n").index("b = 'x'") + 1
        raise InvalidInput(f"Cannot parse for target version Python 3.10: {line}:4: b = 'x'")

    monkeypatch.setattr("black.format_str", refuse)
    found = black_style.format_texts([b"a = 1\nb = 'x'\n"])
    assert found == [black_style.Refusal("syntax error at `b = 'x'`", 2)]


def test_a_lone_surrogate_is_reported_with_its_line() -> None:
    with pytest.raises(InputError, match="lone surrogate") as caught:
        format_files({"a.py": "\nx = '\ud800'\n"}, Diagnostics())
    assert str(caught.value.diagnostic.location) == "a.py:2"


def test_formatted_files_are_not_passed_to_black() -> None:
    files = {"a.py": UGLY, "b.py": UGLY}
    found = format_files(files, Diagnostics(), formatted={"a.py"})
    assert found == {"a.py": UGLY.encode(), "b.py": NEAT.encode()}


@pytest.mark.slow
def test_the_runtime_is_formatted() -> None:
    texts = [path.read_text() for path in sorted((templates_folder() / "runtime").rglob("*.py"))]
    assert len(texts) > 40
    mode = Mode(line_length=black_style.LINE_LENGTH, target_versions={TargetVersion.PY310})
    assert [format_str(text, mode=mode) for text in texts] == texts
    assert black_style.format_texts([text.encode() for text in texts]) == [
        text.encode() for text in texts
    ]
