"""What a document tells about itself: its title, its files, and the schemas that it names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.load import Document, RefError, load, read_source
from sdkwright.load.pointer import index_of, join, split, split_reference

SCHEMAS = """
components:
  schemas:
    Pet: {type: object}
    a/b: {type: string}
named: {plain: Pet, slash: a/b, pointer: "#/components/schemas/Pet", gone: Gone, number: 5}
file: {$ref: other.yaml}
"""


@pytest.mark.parametrize(
    ("info", "title"),
    [
        ("{title: Pets, version: '1'}", "Pets"),
        ("{version: '1'}", ""),
        ("5", ""),
        ("{title: 5}", ""),
    ],
)
def test_the_title_of_a_source(tmp_path: Path, info: str, title: str) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(f"openapi: 3.1.0\ninfo: {info}\npaths: {{}}\n")
    assert read_source(path, Diagnostics()).title == title


@pytest.mark.parametrize(
    ("name", "pointer"),
    [
        ("plain", "/components/schemas/Pet"),
        ("slash", "/components/schemas/a~1b"),
        ("pointer", "/components/schemas/Pet"),
        ("gone", None),
        ("number", None),
    ],
)
def test_a_schema_is_found_by_name_or_reference(
    load_text: Callable[..., Document], name: str, pointer: str | None
) -> None:
    document = load_text(SCHEMAS)
    found = document.find_schema(document.root["named"][name])
    assert (found.pointer if found is not None else None) == pointer


def test_the_local_files_are_those_that_were_read(
    tmp_path: Path, load_text: Callable[..., Document]
) -> None:
    document = load_text(SCHEMAS)
    root = tmp_path / "api.yaml"
    assert document.local_files() == (root,)
    with pytest.raises(RefError):
        document.root["file"].resolve()
    (tmp_path / "other.yaml").write_text("type: string\n")
    again = load(root, Diagnostics(), validate=False)
    assert again.root["file"].resolve().file == "other.yaml"
    assert again.local_files() == document.local_files() == (root, tmp_path / "other.yaml")


def test_a_document_with_remote_files_has_no_local_files(
    load_text: Callable[..., Document],
) -> None:
    document = load_text("file: {$ref: 'https://a.test/b.yaml'}\n")
    with pytest.raises(RefError, match="remote references are not allowed"):
        document.root["file"].resolve()
    assert document.local_files() is None


@pytest.mark.parametrize(
    ("token", "index"), [("0", 0), ("12", 12), ("01", None), ("-1", None), ("x", None), ("²", None)]
)
def test_tokens_that_are_indexes(token: str, index: int | None) -> None:
    assert index_of(token) == index


def test_pointers_are_joined_and_split() -> None:
    assert join(["a/b", 0, "c~d"]) == "/a~1b/0/c~0d"
    assert split("/a~1b/0/c~0d") == ["a/b", "0", "c~d"]
    assert split("") == []
    assert split_reference("a.yaml#/b%20c") == ("a.yaml", "/b c")
    assert split_reference("a.yaml") == ("a.yaml", "")
