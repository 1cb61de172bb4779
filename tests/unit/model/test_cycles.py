"""Groups of modules that need each other."""

from __future__ import annotations

from sdkwright.model.graph import strong_components


def test_dependencies_come_first_and_cycles_together() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}
    assert strong_components(graph) == [["b", "c"], ["a"], ["d"]]


def test_a_long_chain_does_not_exhaust_the_stack() -> None:
    graph = {f"{index:05}": {f"{index + 1:05}"} for index in range(20000)}
    assert len(strong_components(graph)) == 20000


def test_a_node_that_needs_itself_is_alone() -> None:
    assert strong_components({"a": {"a"}, "b": set()}) == [["a"], ["b"]]
