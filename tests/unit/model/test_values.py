"""Defaults of the model, and the questions that its values answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import pytest

from sdkwright.model import (
    ListType,
    NextUrlScheme,
    Operation,
    Pagination,
    Primitive,
    PrimitiveKind,
    Response,
    ResponseKind,
    Source,
    Use,
)
from sdkwright.model.load import ModelDecodeError, decode

TEXT = Primitive(PrimitiveKind.STRING)
LISTED = Response(ResponseKind.JSON, ("200",), type=ListType(TEXT))
OPERATION = Operation("GET /a", "GET", "/a", Source("", ""), response=LISTED)


def test_the_result_of_a_paginated_operation_is_an_item() -> None:
    assert OPERATION.result_type == ListType(TEXT)
    paginated = replace(OPERATION, pagination=Pagination("Page", TEXT, "because"))
    assert paginated.result_type == TEXT


def test_flags_are_off_by_default() -> None:
    flags = ("hidden", "deprecated", "stream_only", "websocket")
    assert [getattr(OPERATION, flag) for flag in flags] == [False] * 4
    assert (Use(TEXT).required, Use(TEXT).nullable, Use(TEXT).deprecated) == (False,) * 3


def test_uses_at_different_places_are_equal() -> None:
    assert Use(TEXT, source=Source("a", "/a")) == Use(TEXT, source=Source("b", "/b"))
    assert Use(TEXT) != Use(TEXT, nullable=True)


def test_the_next_page_of_a_url_needs_no_argument() -> None:
    assert NextUrlScheme("", (), ("next",)).argument is None


@dataclass(frozen=True)
class Box:
    numbers: Mapping[str, int]
    name: str | None = None


def test_mappings_and_optional_values_are_decoded() -> None:
    value = {"class": "Box", "numbers": {"a": 1}, "name": None}
    assert decode(Box, value, "") == Box({"a": 1})
    for name, entry in (("numbers", {"a": "1"}), ("name", 5)):
        with pytest.raises(ModelDecodeError):
            decode(Box, {**value, name: entry}, "")
