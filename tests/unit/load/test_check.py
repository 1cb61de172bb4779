"""What openapi-pydantic finds, in words a person can act on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.load import Document


@pytest.fixture
def messages(load_text: Callable[..., Document], diagnostics: Diagnostics) -> Any:
    def run(text: str) -> Any:
        load_text(text, validate=True)
        assert set(diagnostics.counts()) <= {"openapi-invalid"}
        assert all(entry.severity == "warning" for entry in diagnostics)
        return {entry.location.pointer: entry.message for entry in diagnostics}

    return run


def test_a_valid_document_has_none(messages: Any) -> None:
    assert messages("components: {schemas: {A: {type: object, x-a: 1}, B: {$ref: '#/x'}}}") == {}


@pytest.mark.parametrize("version", ["3.0.3", "3.2.0", "3.1"])
def test_the_version_itself_is_no_finding(
    load_text: Callable[..., Document], diagnostics: Diagnostics, version: Any
) -> None:
    load_text(f"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n", validate=True)
    assert "openapi-invalid" not in diagnostics.counts()


def test_a_missing_field_is_named_with_its_place(
    load_text: Callable[..., Document], diagnostics: Diagnostics
) -> None:
    load_text("openapi: 3.1.0\npaths: {}\ninfo:\n  title: T\n", validate=True)
    (entry,) = diagnostics
    assert entry.message == "`info` has no `version`, which is required."
    assert (entry.location.pointer, entry.location.line) == ("/info", 3)


def test_of_a_reference_and_an_object_the_meant_one_is_told(messages: Any) -> None:
    found = messages("""
        components:
          parameters:
            A: {name: a}
            B: {$ref: 3}
        """)
    assert found == {
        "/components/parameters/A": "`A` has no `in`, which is required.",
        "/components/parameters/B/$ref": "`$ref` must be a string, but is a number.",
    }


def test_an_unknown_type_is_told_once(messages: Any) -> None:
    found = messages("components: {schemas: {Reference: {properties: {a: {type: strin}}}}}")
    assert list(found) == ["/components/schemas/Reference/properties/a/type"]
    (message,) = found.values()
    assert message.startswith("`type` must be 'null', 'string'")
    assert message.endswith("but is 'strin'.")


def test_an_unknown_type_in_a_list_stands_at_its_entry(messages: Any) -> None:
    found = messages("components: {schemas: {A: {type: [string, nul]}}}")
    assert list(found) == ["/components/schemas/A/type/1"]


def test_a_wrong_kind_is_told_once(messages: Any) -> None:
    found = messages("components: {schemas: {A: {properties: {a: 5}}}}")
    assert found == {
        "/components/schemas/A/properties/a": "`a` must be an object, but is a number."
    }


def test_a_rejected_document_is_used_all_the_same(
    load_text: Callable[..., Document], diagnostics: Diagnostics
) -> None:
    document = load_text("components: {schemas: {A: {type: strin}}}", validate=True)
    assert len(diagnostics) == 1
    assert document.root["components"]["schemas"]["A"].text("type") == "strin"
