"""The cursor: children, typed access, identity."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.load import Document

DOCUMENT = """
x: {text: a, flag: true, whole: 3, half: 0.5, list: [a, b], nothing: null}
y: {text: [a], flag: 'yes', number: true, list: [a, 1], single: a, version: 1.0}
a/b~c: {d: [e, {f: g}]}
"""


@pytest.fixture
def root(load_text: Callable[..., Document]) -> Any:
    return load_text(DOCUMENT).root


def test_children_know_their_place(root: Any) -> None:
    node = root["a/b~c"]["d"][1]["f"]
    assert node.value == "g"
    assert node.pointer == "/a~1b~0c/d/1/f"
    assert node.id == "#/a~1b~0c/d/1/f"
    assert root.document.node("", node.pointer) == node


def test_nodes_are_equal_by_place(root: Any) -> None:
    assert root["x"] == root.get("x")
    assert len({root["x"], root.get("x"), root["y"]}) == 2
    assert root["x"] != "x"


def test_absent_children(root: Any) -> None:
    assert root.get("none") is None
    assert root["x"]["text"].get("none") is None
    with pytest.raises(KeyError):
        root["none"]
    with pytest.raises(KeyError):
        root["x"]["text"]["none"]
    with pytest.raises(IndexError):
        root["x"]["list"][2]
    with pytest.raises(IndexError):
        root["x"]["list"][-1]


def test_walking(root: Any) -> None:
    assert root["x"].keys() == ["text", "flag", "whole", "half", "list", "nothing"]
    assert [node.value for node in root["x"]["list"].elements()] == ["a", "b"]
    assert list(root["x"]["list"].items()) == []
    assert list(root["x"].elements()) == []
    assert "text" in root["x"]
    assert "a" not in root["x"]["list"]


def test_typed_access(root: Any, diagnostics: Diagnostics) -> None:
    node = root["x"]
    assert node.text("text") == "a"
    assert node.flag("flag") is True
    assert node.flag("none", True) is True
    assert (node.number("whole"), node.number("half")) == (3, 0.5)
    assert node.strings("list") == ["a", "b"]
    assert node.text("nothing") is None
    assert node.strings("nothing") == []
    assert not diagnostics.entries


def test_a_wrong_kind_is_absent_and_reported_once(root: Any, diagnostics: Diagnostics) -> None:
    node = root["y"]
    for _ in range(2):
        assert node.text("text") is None
        assert node.flag("flag") is False
        assert node.number("number") is None
        assert node.strings("single") == []
        assert node.strings("list") == ["a"]
    assert diagnostics.counts() == {"unexpected-type": 5}
    first = diagnostics.entries[0]
    assert first.message == "`text` must be a string, but is an array."
    assert (first.location.pointer, first.location.line) == ("/y/text", 6)


def test_a_number_in_place_of_a_text_is_still_used(root: Any, diagnostics: Diagnostics) -> None:
    assert root["y"].text("version") == "1.0"
    assert diagnostics.counts() == {"unexpected-type": 1}


def test_yes_gets_a_hint_about_yaml(root: Any, diagnostics: Diagnostics) -> None:
    root["y"].flag("flag")
    assert "YAML 1.2" in (diagnostics.entries[0].hint or "")
