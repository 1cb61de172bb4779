"""What is OpenAPI, and what other documents are told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics, InputError
from sdkwright.load import Document


@pytest.mark.parametrize(
    "version", ["3.0.0", "3.0.3", "3.1.0", "3.1.1", "'3.0'", "3.0", "3.1", "3.0.0-rc2"]
)
def test_versions_3_0_and_3_1_are_read(
    load_text: Callable[..., Document], diagnostics: Diagnostics, version: Any
) -> None:
    assert load_text(f"openapi: {version}\npaths: {{}}\n").root.is_mapping
    assert not diagnostics.entries


def test_version_3_2_is_read_with_a_note(
    load_text: Callable[..., Document], diagnostics: Diagnostics
) -> None:
    load_text("openapi: 3.2.0\npaths: {}\n")
    assert diagnostics.counts() == {"openapi-newer": 1}


@pytest.mark.parametrize("version", ["4.0.0", "2.0", "three", "true", "[3]", "3.3.0", "3"])
def test_other_versions_are_refused(refuse_text: Callable[..., InputError], version: Any) -> None:
    error = refuse_text(
        f"paths: {{}}\nopenapi: {version}\n".replace("paths", "openapi-x: 1\npaths")
    )
    assert error.diagnostic.code == "openapi-version"
    assert error.diagnostic.location.line == 3


def test_swagger_is_told_its_converter(refuse_text: Callable[..., InputError]) -> None:
    error = refuse_text("swagger: '2.0'\ninfo: {}\n")
    assert error.diagnostic.code == "swagger-2"
    assert "swagger2openapi" in str(error)


def test_asyncapi_is_not_openapi(refuse_text: Callable[..., InputError]) -> None:
    error = refuse_text("asyncapi: 2.6.0\n")
    assert error.diagnostic.code == "asyncapi"
    assert "AsyncAPI documents are not supported" in str(error)


@pytest.mark.parametrize(
    "text", [b"- a\n", b"just words\n", b"42\n", b"[1]", b"# only a comment\n"]
)
def test_what_is_not_a_mapping_is_refused(
    refuse_text: Callable[..., InputError], text: str
) -> None:
    assert refuse_text(text).diagnostic.code == "not-openapi"


def test_a_mapping_without_a_version_is_refused(refuse_text: Callable[..., InputError]) -> None:
    assert refuse_text(b"info: {title: T}\n").diagnostic.code == "not-openapi"


def test_an_overlay_is_told_where_it_belongs(refuse_text: Callable[..., InputError]) -> None:
    assert refuse_text(b"overlay: 1.0.0\n").diagnostic.code == "overlay-as-document"


def test_each_refusal_is_one_sentence_with_place_and_advice(
    refuse_text: Callable[..., InputError],
) -> None:
    error = refuse_text("swagger: '2.0'\n")
    assert error.diagnostic.message.count(".") <= 2
    assert error.diagnostic.location.line == 1
    assert error.diagnostic.hint


@pytest.mark.parametrize(
    ("text", "code", "pointer"),
    [
        ("swagger: '2.0'\n", "swagger-2", "/swagger"),
        ("asyncapi: 2.0.0\n", "asyncapi", "/asyncapi"),
        ("overlay: 1.0.0\n", "overlay-as-document", "/overlay"),
    ],
)
def test_another_format_is_reported_at_its_version(
    refuse_text: Callable[..., InputError], text: str, code: str, pointer: str
) -> None:
    diagnostic = refuse_text(text.encode()).diagnostic
    assert (diagnostic.code, diagnostic.location.pointer) == (code, pointer)
