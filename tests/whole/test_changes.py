"""The report on versions of the real document, checked against the documents themselves."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import griffe
import pytest

from sdkwright.cli.sides import compare_sides
from sdkwright.compare import Kind, Level, Report
from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, produce
from tests.support.document import ABSENT, WHOLE, RawDocument, whole_config
from tests.support.sdk import Silence, write

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("changes"),
]

VERSIONS = sorted(WHOLE.parent.glob("telnyx-*.yml")) if WHOLE.exists() else []
PAIRS = list(pairwise(VERSIONS))
VERBS = ("get", "post", "put", "patch", "delete")


@cache
def raw(path: Path) -> RawDocument:
    return RawDocument.read(path)


@cache
def report(old: Path, new: Path) -> Report:
    sides = [Options(str(path), whole_config(), include_hidden=True) for path in (old, new)]
    return compare_sides(sides[0], sides[1], Diagnostics(), Silence())


def operations(document: RawDocument) -> dict[str, dict[str, Any]]:
    return {
        f"{verb.upper()} {path}": item[verb]
        for path, item in document.root["paths"].items()
        for verb in VERBS
        if verb in item
    }


def parameters(document: RawDocument, key: str) -> set[str]:
    """The names of an operation's parameters that are arguments of their own."""
    path = key.split(" ", 1)[1]
    listed = [
        *document.root["paths"][path].get("parameters", []),
        *operations(document)[key].get("parameters", []),
    ]
    return {_followed(document, entry)["name"] for entry in listed}


def _followed(document: RawDocument, node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        node = document.follow(node, "")[0]
    return node


def span(pair: tuple[Path, Path]) -> str:
    old, new = pair
    return f"{old.stem[7:18]}..{new.stem[7:18]}"


@pytest.fixture(params=PAIRS, ids=span)
def pair(request: pytest.FixtureRequest) -> tuple[Path, Path]:
    found: tuple[Path, Path] = request.param
    return found


def test_every_operation_that_came_or_went_is_in_it(pair: tuple[Path, Path]) -> None:
    old, new = (set(operations(raw(path))) for path in pair)
    changes = report(*pair).changes
    added = {c.operation for c in changes if c.kind is Kind.METHOD_ADDED}
    removed = {c.operation for c in changes if c.kind is Kind.METHOD_REMOVED}
    assert new - old <= added
    assert old - new == removed
    assert added - (new - old) == set()


def test_every_parameter_that_came_or_went_is_in_it(pair: tuple[Path, Path]) -> None:
    old, new = (raw(path) for path in pair)
    told = {
        (c.operation, c.kind, c.name.rpartition("(")[2].rstrip(")")) for c in report(*pair).changes
    }
    missing = []
    for key in operations(old).keys() & operations(new).keys():
        before, after = parameters(old, key), parameters(new, key)
        for kind, names in (
            (Kind.ARGUMENT_ADDED, after - before),
            (Kind.ARGUMENT_REMOVED, before - after),
        ):
            missing += [
                (key, kind, name)
                for name in names
                if (key, kind, _argument(name)) not in told and "[" not in name
            ]
    assert missing == []


def _argument(name: str) -> str:
    return name.replace("-", "_").lower()


def test_every_field_of_a_component_that_came_or_went_is_in_it(pair: tuple[Path, Path]) -> None:
    old, new = (raw(path).root["components"]["schemas"] for path in pair)
    changes = report(*pair).changes
    told = {
        (c.kind, (c.new_pointer if c.kind in _ADDED else c.old_pointer).rpartition("/")[2])
        for c in changes
        if c.kind in (*_ADDED, *_REMOVED)
    }
    whole = {
        (c.old_pointer or c.new_pointer)
        for c in changes
        if c.kind in (Kind.TYPE_ADDED, Kind.TYPE_REMOVED)
    }
    missing = []
    for name in old.keys() & new.keys():
        before = set(old[name].get("properties", {}))
        after = set(new[name].get("properties", {}))
        for kinds, names in ((_ADDED, after - before), (_REMOVED, before - after)):
            for field in names:
                if not any((kind, field) in told for kind in kinds):
                    missing.append((name, field))
    in_both = [entry for entry in missing if f"#/components/schemas/{entry[0]}" not in whole]
    assert len(in_both) <= _UNUSED, in_both


_ADDED = (Kind.FIELD_ADDED, Kind.ARGUMENT_ADDED)
_REMOVED = (Kind.FIELD_REMOVED, Kind.ARGUMENT_REMOVED)
_UNUSED = 2
"""Fields of components that are no classes: envelopes that pages stand for, and errors."""


def test_a_document_is_equal_to_itself() -> None:
    assert report(WHOLE, WHOLE).changes == ()
    assert report(WHOLE, WHOLE).documentation == 0


@pytest.mark.parametrize("pair", PAIRS[:2], indirect=True, ids=span)
def test_griffe_finds_nothing_broken_that_is_not_told(
    pair: tuple[Path, Path], tmp_path: Path
) -> None:
    """Two generated packages, compared by a tool that knows nothing of documents."""
    lock = None
    packages = []
    for path, name in zip(pair, ("before", "after"), strict=True):
        options = Options(str(path), whole_config(), "sdk", include_hidden=True, lock=lock)
        output = produce(options, Diagnostics(), Silence())
        lock = output.plan.lock
        files = {
            f: text
            for f, text in output.files.items()
            if f.startswith("sdk/resources/") or f == "sdk/__init__.py"
        }
        write(tmp_path / name, files)
        packages.append(
            griffe.load(
                "sdk.resources",
                search_paths=[tmp_path / name],
                allow_inspection=False,
                submodules=True,
            )
        )
    ours = {
        c.name.partition("(")[0].partition(" ")[0]
        for c in report(*pair).changes
        if c.level is Level.BREAKING and not c.name.startswith("types.")
    }
    theirs = set()
    for breakage in griffe.find_breaking_changes(packages[0], packages[1]):
        if isinstance(
            breakage,
            griffe.ParameterAddedRequiredBreakage
            | griffe.ParameterRemovedBreakage
            | griffe.ParameterChangedRequiredBreakage
            | griffe.ObjectRemovedBreakage,
        ):
            method = _method_of(breakage.obj.path)
            if method is not None:
                theirs.add(method)
    assert theirs - ours == set()
    # An argument that is gone is no break for griffe: `**request_options` could take its name.
    told = {
        c.name.partition("(")[0]
        for c in report(*pair).changes
        if c.level is Level.BREAKING and c.kind in (Kind.ARGUMENT_ADDED, Kind.METHOD_REMOVED)
    }
    assert told - theirs == set()


def _method_of(path: str) -> str | None:
    """`sdk.resources.ai.tools.ToolsResource.create` as `ai.tools.create`."""
    parts = path.split(".")[2:]
    classes = [at for at, part in enumerate(parts) if part.endswith("Resource")]
    if not classes or parts[classes[0]].startswith("Async"):
        return None
    at = classes[0]
    return ".".join([*parts[:at], *parts[at + 1 :]])
