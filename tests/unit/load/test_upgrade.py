"""What 3.0 wrote differently."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from sdkwright.load import Document
from sdkwright.load.upgrade import upgrade


def schema(**keywords: object) -> Any:
    """A property's schema after the upgrade."""
    root: dict[str, Any] = {
        "components": {"schemas": {"A": {"properties": {"p": copy.deepcopy(keywords)}}}}
    }
    upgrade(root)
    return root["components"]["schemas"]["A"]["properties"]["p"]


def test_nullable_adds_null_to_the_type() -> None:
    assert schema(type="string", nullable=True) == {"type": ["string", "null"]}
    assert schema(type=["string"], nullable=True) == {"type": ["string", "null"]}


def test_nullable_false_goes_away() -> None:
    assert schema(type="string", nullable=False) == {"type": "string"}


def test_nullable_adds_null_to_an_enum() -> None:
    assert schema(type="string", enum=["a"], nullable=True) == {
        "type": ["string", "null"],
        "enum": ["a", None],
    }


def test_nullable_beside_a_reference_belongs_to_the_use() -> None:
    found = schema(**{"$ref": "#/components/schemas/B"}, nullable=True, description="words")
    assert found == {
        "description": "words",
        "anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}],
    }


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_nullable_beside_alternatives_is_one_more_of_them(keyword: Any) -> None:
    assert schema(**{keyword: [{"type": "string"}]}, nullable=True) == {
        keyword: [{"type": "string"}, {"type": "null"}]
    }


def test_alternatives_that_admit_null_get_no_second_one() -> None:
    alternatives = [{"type": ["string", "null"]}]
    assert schema(oneOf=alternatives, nullable=True) == {"oneOf": alternatives}


def test_nullable_stays_where_3_1_has_no_word_for_it() -> None:
    assert schema(allOf=[{"$ref": "#/x"}], nullable=True)["nullable"] is True
    assert schema(properties={}, nullable=True)["nullable"] is True


def test_boolean_bounds_become_numbers() -> None:
    assert schema(minimum=1, exclusiveMinimum=True, maximum=9, exclusiveMaximum=False) == {
        "exclusiveMinimum": 1,
        "maximum": 9,
    }


def test_numeric_bounds_stay() -> None:
    assert schema(exclusiveMaximum=3) == {"exclusiveMaximum": 3}


@pytest.mark.parametrize("keyword", ["example", "default", "enum", "const", "examples", "x-data"])
def test_data_is_not_touched(keyword: Any) -> None:
    data = [{"type": "string", "nullable": True}]
    assert schema(**{keyword: data}) == {keyword: data}


def test_names_are_not_taken_for_keywords() -> None:
    root: dict[str, Any] = {
        "components": {
            "schemas": {
                "example": {"type": "string", "nullable": True},
                "A": {"properties": {"default": {"type": "string", "nullable": True}}},
            },
            "responses": {
                "default": {"content": {"x": {"schema": {"type": "string", "nullable": True}}}}
            },
        }
    }
    upgrade(root)
    components = root["components"]
    expected = {"type": ["string", "null"]}
    assert components["schemas"]["example"] == expected
    assert components["schemas"]["A"]["properties"]["default"] == expected
    assert components["responses"]["default"]["content"]["x"]["schema"] == expected


def test_a_property_called_nullable_is_a_property() -> None:
    found = schema(properties={"nullable": {"type": "boolean", "nullable": True}})
    assert found == {"properties": {"nullable": {"type": ["boolean", "null"]}}}


def test_documents_of_version_3_1_are_upgraded_too(load_text: Callable[..., Document]) -> None:
    document = load_text("components: {schemas: {A: {type: string, nullable: true}}}")
    assert document.node("", "/components/schemas/A").value == {"type": ["string", "null"]}
