"""Formatting: once per text, in processes when there is much of it, and never a guess."""

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
from sdkwright.write import format as formatting
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
    real = formatting.format_texts

    def watched(texts: Sequence[bytes]) -> list[bytes | formatting.Refusal]:
        seen.extend(texts)
        return real(texts)

    monkeypatch.setattr(formatting, "format_texts", watched)
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


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert text_of(open_cache(tmp_path / "file" / "cache"), a=UGLY) == {"a": NEAT}


def test_a_cache_in_use_does_no_harm(tmp_path: Path, cache: FormatCache) -> None:
    text_of(cache, a=UGLY)
    (file,) = (tmp_path / "cache").iterdir()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert text_of(cache, a=UGLY, b="y=1") == {"a": NEAT, "b": "y = 1\n"}
    other.close()


def test_what_was_not_used_for_a_month_is_forgotten(
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
def test_the_cache_is_where_the_user_wants_it(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str
) -> None:
    for name in ("SDKWRIGHT_CACHE", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert cache_folder() == Path(expected)


def test_processes_give_what_one_process_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatting, "_ALONE", 0)
    monkeypatch.setattr(formatting, "_CHUNK", 50)
    files = {f"f{number}.py": f"x = {{'a':{number}}}\n" for number in range(40)}
    alone = format_files(files, Diagnostics(), jobs=1)
    done: list[int] = []
    assert format_files(files, Diagnostics(), jobs=2, advance=done.append) == alone
    assert sum(done) == len(files)


def test_without_processes_it_goes_on_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no semaphores here")

    monkeypatch.setattr(formatting, "_ALONE", 0)
    monkeypatch.setattr(formatting, "_CHUNK", 1)
    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", refuse)
    assert format_files({"a.py": UGLY, "b.py": "y=1"}, Diagnostics(), jobs=2) == {
        "a.py": NEAT.encode(),
        "b.py": b"y = 1\n",
    }


def test_text_that_is_not_python_ends_the_run_and_is_kept() -> None:
    diagnostics = Diagnostics()
    with pytest.raises(InputError, match="1 generated file is not Python; nothing was written"):
        format_files({"a.py": NEAT, "p/b.py": "x = 1\ny = (,)\n"}, diagnostics)
    (entry,) = diagnostics
    assert entry.message == "The text of `p/b.py` is not Python: it breaks off at `y = (,)`."
    assert entry.location is not None
    assert entry.location.line == 2
    assert Path(entry.location.file).read_text() == "x = 1\ny = (,)\n"


def test_a_piece_that_black_refuses_is_named_by_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(text: str, *, mode: Mode) -> str:
        line = text.split("\n").index("b = 'x'") + 1
        raise InvalidInput(f"Cannot parse for target version Python 3.10: {line}:4: b = 'x'")

    monkeypatch.setattr("black.format_str", refuse)
    found = formatting.format_texts([b"a = 1\nb = 'x'\n"])
    assert found == [formatting.Refusal("it breaks off at `b = 'x'`", 2)]


def test_half_a_surrogate_pair_is_named() -> None:
    with pytest.raises(InputError, match="half a surrogate pair") as caught:
        format_files({"a.py": "\nx = '\ud800'\n"}, Diagnostics())
    assert str(caught.value.diagnostic.location) == "a.py:2"


def test_what_is_known_to_be_formatted_is_left_alone() -> None:
    files = {"a.py": UGLY, "b.py": UGLY}
    found = format_files(files, Diagnostics(), formatted={"a.py"})
    assert found == {"a.py": UGLY.encode(), "b.py": NEAT.encode()}


def test_the_runtime_is_as_black_leaves_it() -> None:
    texts = [path.read_text() for path in sorted((templates_folder() / "runtime").rglob("*.py"))]
    assert len(texts) > 40
    mode = Mode(line_length=formatting.LINE_LENGTH, target_versions={TargetVersion.PY310})
    assert [format_str(text, mode=mode) for text in texts] == texts
    assert formatting.format_texts([text.encode() for text in texts]) == [
        text.encode() for text in texts
    ]
