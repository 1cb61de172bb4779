"""Names of fields in each role."""

from __future__ import annotations

import pytest

from sdkwright.plan.naming.field_names import field_names
from sdkwright.plan.symbols import TypeRole
from tests.support.models import field

RESPONSE, REQUEST = TypeRole.RESPONSE, TypeRole.REQUEST


def names(role: TypeRole, *wire: str, locked: dict[str, str] | None = None) -> dict[str, str]:
    return {wire: str(name) for wire, name in field_names(map(field, wire), role, locked).items()}


def test_names_are_in_snake_case_and_in_the_order_of_the_wire_names() -> None:
    found = names(RESPONSE, "shoeSize", "from", "a-b")
    assert list(found.items()) == [("a-b", "a_b"), ("from", "from_"), ("shoeSize", "shoe_size")]


def test_the_field_that_is_spelled_so_keeps_its_name() -> None:
    expected = {"shoeSize": "shoe_size_", "shoe_size": "shoe_size", "shoe-size": "shoe_size__"}
    found = names(REQUEST, "shoeSize", "shoe_size", "shoe-size")
    assert found == {**expected, "shoe-size": "shoe_size_", "shoeSize": "shoe_size__"}


@pytest.mark.parametrize("name", ["copy", "json", "model_config", "model_fields_set", "to_dict"])
def test_attributes_of_models_are_reserved_in_responses_only(name: str) -> None:
    assert names(RESPONSE, name) == {name: f"{name}_"}
    assert names(REQUEST, name) == {name: name}


def test_other_names_that_begin_with_model_stay() -> None:
    assert names(RESPONSE, "model_name") == {"model_name": "model_name"}


def test_a_locked_name_stays_and_is_not_given_to_another_field() -> None:
    locked = {"shoeSize": "shoe_size"}
    assert names(REQUEST, "shoeSize", "shoe_size", locked=locked) == {
        "shoeSize": "shoe_size",
        "shoe_size": "shoe_size_",
    }
    assert names(REQUEST, "shoe_size", locked=locked) == {"shoe_size": "shoe_size_"}


def test_a_reserved_name_in_the_lock_stays() -> None:
    assert names(RESPONSE, "copy", locked={"copy": "copy"}) == {"copy": "copy"}


def test_of_two_fields_with_one_locked_name_the_second_is_named_anew() -> None:
    assert names(REQUEST, "a", "b", locked={"a": "same", "b": "same"}) == {"a": "same", "b": "b"}
