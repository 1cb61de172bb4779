"""Strongly connected components, dependencies first."""

from __future__ import annotations

from sdkwright.model.graph import strong_components


def test_components_come_after_what_they_depend_on() -> None:
    graph = {"a": {"b"}, "b": {"c", "d"}, "c": {"b"}, "d": set[str](), "e": {"a", "gone"}}
    assert strong_components(graph) == [["d"], ["b", "c"], ["a"], ["e"]]


def test_a_node_that_refers_to_itself_is_a_component() -> None:
    assert strong_components({"a": {"a"}}) == [["a"]]
    assert strong_components({}) == []


def test_nested_cycles_are_one_component() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": {"b"}}
    assert strong_components(graph) == [["a", "b", "c", "d"]]
