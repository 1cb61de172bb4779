"""Import paths: where the runtime finds a class, and which module serves a resource."""

from __future__ import annotations

from dataclasses import replace

from sdkwright.config import Config
from sdkwright.model import Ref
from sdkwright.plan import plan
from sdkwright.plan.layout.exports import Exports
from sdkwright.plan.naming.words import ClassName
from sdkwright.plan.symbols import Symbol
from tests.support.models import api, component, json, operation

LAMP = component("Lamp")
PLAN = plan(api(LAMP, operation("GET /lamps", response=json(Ref(LAMP.id)))), Config())


def test_an_exported_class_is_found_in_its_package() -> None:
    symbol = Symbol(("types", "lamp"), ClassName("Lamp"))
    assert PLAN.address(symbol) == "types:Lamp"
    elsewhere: Exports = {("types",): {"Lamp": ("types", "another")}}
    assert replace(PLAN, exports=elsewhere).address(symbol) == symbol.address
    assert replace(PLAN, exports={}).address(symbol) == symbol.address


def test_a_hand_written_module_serves_the_classes_that_it_defines() -> None:
    (lamps,) = PLAN.resources
    assert PLAN.served_from(lamps, "LampsResource") == ("resources", "lamps")
    for module in (("resources", "lamps_custom"), ("resources", "lamps", "_custom")):
        custom = replace(PLAN, custom={module: frozenset({"LampsResource"})})
        assert custom.served_from(lamps, "LampsResource") == module
        assert custom.served_from(lamps, "AsyncLampsResource") == lamps.module
