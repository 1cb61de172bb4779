"""Overlays: each rule of the Overlay Specification 1.0."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics, InputError
from sdkwright.load import Document

DOCUMENT = """
tags: [{name: a}, {name: b}, {name: c}]
servers: [{url: 'https://one'}]
x: {keep: 1, inner: {a: 1, list: [1]}, list: [1, 2]}
"""


@pytest.fixture
def overlaid(load_text: Callable[..., Document], tmp_path: Path) -> Any:
    """The root after overlays with the given actions, one file each."""

    def run(*overlays: Any, head: Any = "overlay: 1.0.0\ninfo: {title: O, version: '1'}\n") -> Any:
        paths = []
        for index, actions in enumerate(overlays):
            path = tmp_path / f"overlay{index}.yaml"
            path.write_text(f"{head}actions:\n{indent(dedent(actions), '  ')}")
            paths.append(path)
        return load_text(DOCUMENT, overlays=paths).root.value

    return run


def test_objects_are_merged_recursively(overlaid: Any) -> None:
    root = overlaid("- {target: $.x, update: {inner: {b: 2}, new: {c: 3}}}")
    assert root["x"]["inner"] == {"a": 1, "b": 2, "list": [1]}
    assert (root["x"]["keep"], root["x"]["new"]) == (1, {"c": 3})


def test_a_primitive_is_replaced(overlaid: Any) -> None:
    assert overlaid("- {target: $.x, update: {keep: two}}")["x"]["keep"] == "two"


def test_a_list_in_an_update_is_appended(overlaid: Any) -> None:
    assert overlaid("- {target: $.x, update: {inner: {list: [2]}}}")["x"]["inner"]["list"] == [1, 2]


def test_an_update_of_a_list_appends_one_entry(overlaid: Any) -> None:
    root = overlaid("- {target: $.servers, update: {url: 'https://two'}}")
    assert root["servers"] == [{"url": "https://one"}, {"url": "https://two"}]


def test_an_empty_update_of_an_object_leaves_it(overlaid: Any) -> None:
    root = overlaid("- {target: $, update: {x: null, new: null}}")
    assert root["x"]["keep"] == 1
    assert root["new"] is None


def test_an_update_applies_to_every_match(overlaid: Any) -> None:
    root = overlaid("- {target: '$.tags[*]', update: {x-seen: true}}")
    assert all(tag["x-seen"] for tag in root["tags"])


def test_updated_places_share_nothing(overlaid: Any) -> None:
    root = overlaid(
        "- {target: '$.tags[*]', update: {x: {y: []}}}\n- {target: '$.tags[0].x.y', update: z}"
    )
    assert [tag["x"]["y"] for tag in root["tags"]] == [["z"], [], []]


def test_remove_takes_away_keys_and_entries(overlaid: Any) -> None:
    root = overlaid("- {target: $.x.inner, remove: true}\n- {target: '$.tags[0, 2]', remove: true}")
    assert "inner" not in root["x"]
    assert root["tags"] == [{"name": "b"}]


def test_remove_by_a_filter(overlaid: Any) -> None:
    root = overlaid("""- {target: "$.tags[?@.name != 'b']", remove: true}""")
    assert root["tags"] == [{"name": "b"}]


def test_remove_of_nested_matches(overlaid: Any) -> None:
    root = overlaid("- {target: '$.x..*', remove: true}")
    assert root["x"] == {}


def test_remove_goes_before_update(overlaid: Any) -> None:
    root = overlaid("- {target: $.x.inner, remove: true, update: {a: 2}}")
    assert "inner" not in root["x"]


def test_actions_see_the_result_of_earlier_ones(overlaid: Any) -> None:
    root = overlaid(
        "- {target: $.x, remove: true}\n- {target: $, update: {x: {fresh: 1}}}\n"
        "- {target: $.x, update: {more: 2}}"
    )
    assert root["x"] == {"fresh": 1, "more": 2}


def test_overlays_are_applied_in_order(overlaid: Any) -> None:
    root = overlaid("- {target: $.x, update: {keep: 2}}", "- {target: $.x, update: {keep: 3}}")
    assert root["x"]["keep"] == 3


def test_what_aliases_share_is_changed_in_one_place_only(
    load_text: Callable[..., Document], tmp_path: Path
) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\n"
        "actions: [{target: $.a, update: {n: 2}}]\n"
    )
    root = load_text("a: &x {n: 1}\nb: *x\n", overlays=[overlay]).root.value
    assert (root["a"], root["b"]) == ({"n": 2}, {"n": 1})


def test_the_result_is_read_as_3_1(overlaid: Any) -> None:
    root = overlaid(
        "- {target: $, update: {components: {schemas: {A: {type: string, nullable: true}}}}}"
    )
    assert root["components"]["schemas"]["A"] == {"type": ["string", "null"]}


@pytest.mark.parametrize(
    ("action", "code", "line"),
    [
        ("target: $.gone\n  update: {a: 1}", "overlay-target-missing", 5),
        ("target: '$.gone['\n  update: {a: 1}", "overlay-target-invalid", 5),
        ("target: gone\n  update: {a: 1}", "overlay-target-invalid", 5),
        ("target: $.x.keep\n  update: {a: 1}", "overlay-update-mismatch", 6),
        ("target: $.x\n  update: 3", "overlay-update-mismatch", 6),
        ("update: {a: 1}", "overlay-action-invalid", 4),
        ("target: $.x", "overlay-action-invalid", 4),
        ("target: $\n  remove: true", "overlay-action-invalid", 5),
    ],
)
def test_an_action_that_cannot_be_applied_is_reported_and_left_out(
    overlaid: Any, diagnostics: Diagnostics, tmp_path: Path, action: Any, code: Any, line: Any
) -> None:
    root = overlaid(f"- description: d\n  {action}\n- {{target: $.x, update: {{keep: 9}}}}")
    (entry,) = diagnostics.entries
    assert (entry.code, entry.severity) == (code, "error")
    assert entry.location.file == str(tmp_path / "overlay0.yaml")
    assert entry.location.line == line
    assert root["x"]["keep"] == 9


@pytest.mark.parametrize(
    "head",
    [
        "a: 1\n",
        "overlay: 2.0.0\ninfo: {title: O, version: '1'}\n",
        "overlay: 1.0.0\ninfo: {title: O}\n",
    ],
)
def test_a_file_that_is_no_overlay_is_refused(overlaid: Any, head: Any) -> None:
    with pytest.raises(InputError) as caught:
        overlaid("- {target: $, update: {}}", head=head)
    assert caught.value.diagnostic.code == "overlay-invalid"


def test_an_overlay_without_actions_is_refused(overlaid: Any) -> None:
    with pytest.raises(InputError) as caught:
        overlaid("[]")
    assert "actions" in str(caught.value)
