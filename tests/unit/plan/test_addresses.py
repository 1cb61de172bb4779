"""Where the runtime looks for a class: in the package that exports it, or in its own module."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, produce
from sdkwright.plan.symbols import Symbol
from sdkwright.plan.words import ClassName
from tests.support.sdk import Silence

Exports = dict[tuple[str, ...], dict[str, tuple[str, ...]]]
SPEC = Path(__file__).resolve().parents[3] / "spec"


def test_an_exported_class_is_found_in_its_package() -> None:
    options = Options(str(SPEC / "telnyx.yaml"), SPEC / "sdk.yaml")
    plan = produce(options, Diagnostics(), Silence()).plan
    symbol = Symbol(("types", "ai", "conversation"), ClassName("Conversation"))
    assert plan.address(symbol) == "types.ai:Conversation"
    elsewhere: Exports = {("types", "ai"): {"Conversation": ("types", "ai", "another")}}
    assert replace(plan, exports=elsewhere).address(symbol) == symbol.address
    assert replace(plan, exports={}).address(symbol) == symbol.address
