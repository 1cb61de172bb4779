"""Imports as values: names, aliases, order, and relative paths."""

from __future__ import annotations

import pytest

from sdkwright.plan.naming.words import ClassName
from sdkwright.plan.symbols import Symbol
from sdkwright.render.python.imports import Imports

HERE = ("resources", "lamps")


@pytest.mark.parametrize(
    ("here", "is_package", "module", "expected"),
    [
        (("_client",), False, ("_core", "client"), "._core.client"),
        (HERE, False, ("resources", "rooms"), ".rooms"),
        (HERE, False, ("types", "lamp"), "..types.lamp"),
        (HERE, True, ("resources", "lamps", "bulbs"), ".bulbs"),
        (HERE, True, ("resources", "lamps"), "..lamps"),
        (("types", "a", "b"), False, ("types", "c"), "..c"),
    ],
)
def test_a_module_is_named_relative_to_the_importing_one(
    here: tuple[str, ...], is_package: bool, module: tuple[str, ...], expected: str
) -> None:
    assert Imports(here, is_package).relative(module) == expected


def test_lines_are_sorted_in_three_sections() -> None:
    imports = Imports(HERE)
    imports.local(("types", "lamp"), "Lamp")
    imports.local(("_core", "types"), "omit")
    imports.local(("_core", "types"), "Omit")
    imports.local(("_core", "types"), "NOT_GIVEN")
    imports.local(("resources", "rooms"), "Room")
    imports.external("typing", "Literal")
    imports.external("collections.abc", "Iterable")
    imports.external("pydantic", "Field")
    assert imports.lines() == [
        ["from collections.abc import Iterable", "from typing import Literal"],
        ["from pydantic import Field"],
        [
            "from .._core.types import NOT_GIVEN, Omit, omit",
            "from ..types.lamp import Lamp",
            "from .rooms import Room",
        ],
    ]


def test_a_name_that_is_needed_at_run_time_is_not_imported_for_type_checkers_again() -> None:
    imports = Imports(HERE)
    imports.external("typing", "Literal", typing=True)
    imports.external("typing", "Any", typing=True)
    assert imports.typing_lines() == [["from typing import Any, Literal"]]
    imports.external("typing", "Any")
    imports.external("typing", "Any", typing=True)
    assert imports.typing_lines() == [["from typing import Literal"]]
    assert imports.lines() == [["from typing import Any"]]


def test_a_taken_name_gets_the_name_of_its_folder_in_front() -> None:
    imports = Imports(HERE)
    imports.reserve(["Lamp"])
    first = imports.symbol(Symbol(("types", "rooms", "lamp"), ClassName("Lamp")))
    assert first == "RoomsLamp"
    assert imports.symbol(Symbol(("types", "rooms", "lamp"), ClassName("Lamp"))) == first
    assert imports.lines() == [["from ..types.rooms.lamp import Lamp as RoomsLamp"]]


def test_a_symbol_of_the_module_itself_is_not_imported() -> None:
    imports = Imports(("types", "lamp"))
    assert imports.symbol(Symbol(("types", "lamp"), ClassName("Lamp"))) == "Lamp"
    assert imports.lines() == []


def test_shadowed_and_private_names_have_an_underscore() -> None:
    imports = Imports(HERE)
    imports.reserve(["_Any"])
    assert imports.external("builtins", "list", shadowed=True) == "_list"
    assert imports.external("typing", "Any", shadowed=True) == "__Any"
    assert imports.local(("_core", "client"), "Client", private=True) == "_Client"
    assert imports.lines() == [
        ["from builtins import list as _list", "from typing import Any as __Any"],
        ["from .._core.client import Client as _Client"],
    ]


def test_a_module_is_imported_with_an_underscore() -> None:
    imports = Imports(("_client",))
    assert imports.module(("resources", "lamps"), typing=True) == "_lamps"
    assert imports.module(("lamps",), typing=True) == "__lamps"
    assert imports.typing_lines() == [
        ["from . import lamps as __lamps", "from .resources import lamps as _lamps"]
    ]
