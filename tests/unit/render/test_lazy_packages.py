"""Packages whose names are imported on first use."""

from __future__ import annotations

from sdkwright.plan.naming.words import ClassName
from sdkwright.plan.symbols import Symbol
from sdkwright.render.python.lazy_packages import packed, reexport, types_package

TYPES = ("types",)


def test_modules_named_after_their_class_are_packed_by_folder() -> None:
    view = types_package(
        TYPES,
        {
            "Lamp": ("types", "lamp"),
            "LampState": ("types", "lamp_state"),
            "Room": ("types", "rooms", "room"),
            "One": ("types", "both"),
            "Two": ("types", "both"),
        },
        {},
        {("types", "both"): frozenset({"One", "Two"}), ("types", "lamp"): frozenset({"Lamp", "X"})},
    )
    assert view.modules == (
        ('"."', '"Lamp LampState"'),
        ('".both"', '"One Two"'),
        ('".rooms."', '"Room"'),
    )
    assert view.imports == (
        "from .both import *",
        "from .lamp import Lamp as Lamp",
        "from .lamp_state import LampState as LampState",
        "from .rooms.room import Room as Room",
    )
    assert view.core == ".._core.lazy"


def test_former_names_stand_for_what_they_are_called_now() -> None:
    here = ("types", "lamp")
    now = {
        "Old": Symbol(here, ClassName("Lamp")),
        "Gone": Symbol(("types", "rooms", "room"), ClassName("Room")),
    }
    view = types_package(here, {}, now, {}, is_package=False)
    assert view.former == (('"Gone"', '"..rooms.room:Room"'), ('"Old"', '".:Lamp"'))
    assert view.imports[-1] == "Old = Lamp"


def test_literals_and_reexports() -> None:
    assert packed({"._client": ("B", "A")}) == (('"._client"', '"B A"'),)
    assert (
        reexport("._core.errors", ["APIError"]) == "from ._core.errors import APIError as APIError"
    )
