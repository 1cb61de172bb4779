"""Lines are broken as black breaks them."""

from __future__ import annotations

import black
import pytest

from sdkwright.render.python.imports import Imports
from sdkwright.render.python.layout import Group, import_line, lay_out, mapping_of, tuple_of

MODE = black.Mode(line_length=100)


@pytest.mark.parametrize("count", [1, 3, 12, 40])
def test_calls_are_laid_out_as_black_does(count: int) -> None:
    parts: list[str | Group] = [f'"argument {index}"' for index in range(count)]
    parts.append(mapping_of([(f'"key_{i}"', f'"value {i}"') for i in range(count)], "names="))
    parts.append(tuple_of(['"one"'], "query="))
    text = lay_out(Group("VALUE = call(", tuple(parts), ")"), 0) + "\n"
    assert black.format_str(text, mode=MODE) == text


@pytest.mark.parametrize("count", [1, 5, 30])
def test_imports_are_laid_out_as_black_does(count: int) -> None:
    text = import_line(".module", [f"Name{index}" for index in range(count)]) + "\n"
    assert black.format_str(text, mode=MODE) == text


def test_a_name_that_is_taken_gets_an_alias_from_its_folder() -> None:
    imports = Imports(("resources", "calls"))
    assert imports.local(("types", "calls", "event"), "Event") == "Event"
    assert imports.local(("types", "rooms", "event"), "Event") == "RoomsEvent"
    assert imports.local(("types", "calls", "event"), "Event") == "Event"
    assert imports.lines() == [
        [
            "from ..types.calls.event import Event",
            "from ..types.rooms.event import Event as RoomsEvent",
        ]
    ]


def test_what_runs_needs_no_second_import_for_type_checkers() -> None:
    imports = Imports(("types", "thing"))
    imports.external("typing", "Any", typing=True)
    imports.external("typing", "Any")
    assert imports.lines() == [["from typing import Any"]]
    assert imports.typing_lines() == []
