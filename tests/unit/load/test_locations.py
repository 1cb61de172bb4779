"""Lines and columns, found for any place of a YAML or JSON text."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Never

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.load import Document, load, read


def place(document: Document, pointer: Any, file: Any = "") -> Any:
    found = document.locate(SimpleNamespace(file=file, pointer=pointer))
    return found.line, found.column


def test_an_entry_of_a_mapping_stands_at_its_key(load_text: Callable[..., Document]) -> None:
    document = load_text("a:\n  b:\n    - c\n    -  d: e\n")
    assert place(document, "/a") == (4, 1)
    assert place(document, "/a/b") == (5, 3)


def test_an_entry_of_a_sequence_stands_at_its_value(load_text: Callable[..., Document]) -> None:
    document = load_text("a:\n  b:\n    - c\n    -  d: e\n")
    assert place(document, "/a/b/0") == (6, 7)
    assert place(document, "/a/b/1") == (7, 8)
    assert place(document, "/a/b/1/d") == (7, 8)


def test_json_places(load_text: Callable[..., Document]) -> None:
    text = json.dumps({"openapi": "3.1.0", "a": {'q"/~': [1, {"b": [[]]}]}}, indent=2)
    document = load_text(text, "api.json")
    assert place(document, "/a") == (3, 3)
    assert place(document, '/a/q"~1~0') == (4, 5)
    assert place(document, '/a/q"~1~0/1/b') == (7, 9)
    assert place(document, '/a/q"~1~0/1/b/0') == (8, 11)


def test_values_behind_aliases_and_merge_keys(load_text: Callable[..., Document]) -> None:
    document = load_text("a: &x\n  b: 1\nc: *x\nd:\n  <<: *x\n")
    assert place(document, "/c") == (6, 1)
    assert place(document, "/c/b") == (5, 3)
    assert place(document, "/d/b") == (5, 3)


def test_what_is_not_in_the_text_is_at_the_nearest_around_it(
    load_text: Callable[..., Document],
) -> None:
    document = load_text("a:\n  $ref: '#/b'\n  nullable: true\nb: {}\n")
    rewritten = document.root["a"]["anyOf"][0]
    assert rewritten.location().line == 4
    assert rewritten.location().pointer == "/a/anyOf/0"


def test_the_file_is_called_what_the_user_called_it(
    load_text: Callable[..., Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_text("a: 1\n")
    monkeypatch.chdir(tmp_path)
    from sdkwright.diagnostics import Diagnostics
    from sdkwright.load import load

    document = load("api.yaml", Diagnostics(), validate=False)
    assert str(document.root["a"].location()) == "api.yaml:4:1 (#/a)"


def test_a_good_run_looks_up_no_line(
    load_text: Callable[..., Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> Never:
        raise AssertionError("looked up")

    monkeypatch.setattr("sdkwright.load.locator.Locator.locate", fail)
    root = load_text("a: {$ref: '#/b'}\nb: {type: string}\n", validate=True).root
    assert root["a"].resolve().text("type") == "string"
    with pytest.raises(AssertionError, match="looked up"):
        root["a"].location()


@pytest.mark.parametrize(("name", "times"), [("api.yaml", 0), ("api.json", 1)])
def test_only_json_is_parsed_again_for_lines_and_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, times: int
) -> None:
    calls = []
    parse_marked = read.parse_marked

    def count(text: str) -> Any:
        calls.append(text)
        return parse_marked(text)

    monkeypatch.setattr("sdkwright.load.locator.parse_marked", count)
    yaml = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\na: 1\nb: 2\n'
    text = '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {},\n\n\n"a": 1,\n"b": 2}'
    (tmp_path / name).write_text(yaml if name == "api.yaml" else text)
    root = load(tmp_path / name, Diagnostics(), validate=False).root
    assert (root["a"].location().line, root["b"].location().line) == (4, 5)
    assert len(calls) == times


def test_an_overlay_moves_no_line(tmp_path: Path) -> None:
    """What an overlay adds is at its parent; what it removes is not taken for what follows."""
    (tmp_path / "api.yaml").write_text(
        'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\nx-a:\n  b: {c: 1}\n  d: {e: 1}\n'
    )
    (tmp_path / "overlay.yaml").write_text(
        'overlay: 1.0.0\ninfo: {title: T, version: "1"}\nactions:\n'
        "  - {target: \"$['x-a'].b\", remove: true}\n"
        "  - {target: \"$['x-a']\", update: {f: {g: 1}}}\n"
    )
    overlays = [tmp_path / "overlay.yaml"]
    root = load(tmp_path / "api.yaml", Diagnostics(), overlays=overlays, validate=False).root
    assert root["x-a"]["d"]["e"].location().line == 6
    assert root["x-a"]["f"]["g"].location().line == 4
