"""From a path to a text: encodings, and everything that is not a readable file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics, InputError
from sdkwright.load import Document, load, read
from sdkwright.load.read import read_mapping

TEXT = "openapi: 3.1.0\r\ninfo: {title: Grüße 😀, version: '1'}\r\npaths: {}\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_any_unicode_encoding_is_read(load_text: Callable[..., Document], encoding: Any) -> None:
    document = load_text(TEXT.encode(encoding))
    assert document.root["info"].text("title") == "Grüße 😀"


def test_json_in_utf16_is_read(load_text: Callable[..., Document]) -> None:
    text = json.dumps({"openapi": "3.1.0", "info": {"title": "é"}}, ensure_ascii=False)
    assert load_text(text.encode("utf-16")).root["info"].text("title") == "é"


def test_other_encodings_are_refused_with_the_location(
    refuse_text: Callable[..., InputError],
) -> None:
    error = refuse_text("openapi: 3.1.0\ninfo: {title: é}\n".encode("latin-1"))
    assert error.diagnostic.code == "input-encoding"
    assert (error.diagnostic.location.line, error.diagnostic.location.column) == (2, 15)


def refused(path: object) -> str:
    with pytest.raises(InputError) as caught:
        load(path, Diagnostics())  # type: ignore[arg-type]  # paths and texts alike
    return caught.value.diagnostic.code


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.yaml") == "input-missing"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path) == "input-directory"


def test_an_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "api.yaml").write_text("openapi: 3.1.0")
    monkeypatch.setattr("sdkwright.regular_files.os.open", deny)
    assert refused(tmp_path / "api.yaml") == "input-unreadable"


def test_a_path_that_no_system_allows_is_refused() -> None:
    assert refused("a\0b.yaml") == "input-unreadable"


def test_a_file_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text("openapi: 3.1.0")
    assert refused(tmp_path / "api.yaml" / "x.yaml") == "input-unreadable"


@pytest.mark.parametrize("text", [b"", b"  \n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(refuse_text: Callable[..., InputError], text: str) -> None:
    assert refuse_text(text).diagnostic.code == "input-empty"


def test_a_file_beyond_the_limit_is_refused(
    refuse_text: Callable[..., InputError], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read, "MAXIMUM_BYTES", 10)
    assert refuse_text("openapi: 3.1.0").diagnostic.code == "input-too-large"


def test_read_mapping_takes_an_empty_file_for_an_empty_mapping(tmp_path: Path) -> None:
    path = tmp_path / "sdk.yaml"
    path.write_text("# nothing yet\n")
    assert read_mapping(path, Diagnostics()) == {}


def test_read_mapping_refuses_anything_else(tmp_path: Path) -> None:
    path = tmp_path / "sdk.yaml"
    path.write_text("- a\n")
    with pytest.raises(InputError) as caught:
        read_mapping(path, Diagnostics())
    assert "an array" in str(caught.value)
