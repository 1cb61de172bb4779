"""The order of the packages: what `docs/how-it-is-made.md` draws is what the imports say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "generator"
PACKAGE = "sdkwright"
PAGE = ROOT / "docs" / "how-it-is-made.md"

Graph = Mapping[str, set[str]]


def modules(source: Path, package: str) -> dict[str, Path]:
    """Each module of a package, by its dotted name."""
    found = {}
    for path in sorted((source / package).rglob("*.py")):
        name = ".".join(path.relative_to(source).with_suffix("").parts)
        found[name.removesuffix(".__init__")] = path
    return found


def imported(name: str, path: Path, known: Mapping[str, Path]) -> Iterator[str]:
    """The modules that a module imports: at its top, in functions, and for type checkers only."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1]
            base = ".".join([*(parents if node.level else []), *filter(None, [node.module])])
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield inner if inner in known else base


def imports(source: Path, package: str) -> dict[str, set[str]]:
    """The imports between the modules of a package."""
    known = modules(source, package)
    return {
        name: {other for other in imported(name, path, known) if other in known} - {name}
        for name, path in known.items()
    }


def between_packages(graph: Graph, package: str) -> dict[str, set[str]]:
    """The imports between the folders and the single modules at the top of a package."""
    tops: dict[str, set[str]] = {}
    for name, others in graph.items():
        top = _top(name, package)
        tops.setdefault(top, set()).update(_top(other, package) for other in others)
    return {top: others - {top, ""} for top, others in tops.items() if top}


def _top(name: str, package: str) -> str:
    return name.removeprefix(package).lstrip(".").partition(".")[0]


def cycle(graph: Graph) -> list[str]:
    """A cycle of imports, if there is one."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def floors(page: str) -> list[set[str]]:
    """The order that the page states: `model < load < parse, upstream`."""
    (line,) = re.findall(r"^([a-z_, ]+(?: < [a-z_, ]+){5,})$", page, re.MULTILINE)
    return [set(floor.split(", ")) for floor in line.split(" < ")]


def against_the_order(graph: Graph, order: list[set[str]]) -> set[str]:
    """The imports of something on the same floor or above."""
    height = {name: number for number, floor in enumerate(order) for name in floor}
    return {
        f"{top} imports {other}"
        for top, others in graph.items()
        for other in others
        if height[other] >= height[top]
    }


@pytest.fixture(scope="module")
def graph() -> Graph:
    found = imports(SOURCE, PACKAGE)
    assert "sdkwright.plan" in found["sdkwright.pipeline"]
    return found


def test_no_modules_import_each_other(graph: Graph) -> None:
    assert cycle(graph) == []


def test_no_packages_import_each_other(graph: Graph) -> None:
    assert cycle(between_packages(graph, PACKAGE)) == []


def test_packages_import_only_what_the_page_places_below_them(graph: Graph) -> None:
    tops = between_packages(graph, PACKAGE)
    order = floors(PAGE.read_text("utf-8"))
    assert set().union(*order) == tops.keys() - {"__main__"}
    tops.pop("__main__")
    assert against_the_order(tops, order) == set()


def test_cycles_and_upward_imports_are_found(tmp_path: Path) -> None:
    for name, text in {
        "a/__init__.py": "def f():\n    from ..b import one\n",
        "b/__init__.py": "",
        "b/one.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .two import x\n",
        "b/two.py": "from . import one\nfrom ..a import f\n",
    }.items():
        path = tmp_path / "p" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    small = imports(tmp_path, "p")
    assert small == {
        "p.a": {"p.b.one"},
        "p.b": set(),
        "p.b.one": {"p.b.two"},
        "p.b.two": {"p.b.one", "p.a"},
    }
    assert set(cycle({name: small[name] for name in ("p.b.one", "p.b.two")})) == {
        "p.b.one",
        "p.b.two",
    }
    tops = between_packages(small, "p")
    assert set(cycle(tops)) == {"a", "b"}
    assert against_the_order(tops, [{"b"}, {"a"}]) == {"b imports a"}
    assert floors("text\na, b < c < d < e < f < g\n")[0] == {"a", "b"}
