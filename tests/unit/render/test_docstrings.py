"""Docstrings, from uses and operations."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sdkwright.model import Operation, Pagination, Response, ResponseKind, Scalar, Use
from sdkwright.plan.arguments import Argument
from sdkwright.render.python.docstrings import (
    error_names,
    facts,
    first_sentence,
    operation_sections,
)
from tests.support.models import TEXT, api, operation, parameter
from tests.support.rendered import entry, sdk


def sections(given: Operation, *arguments: Argument, **more: Any) -> list[str]:
    return operation_sections(given, arguments, 8, **more)


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (Use(TEXT), ""),
        (Use(TEXT, doc="A name"), "A name"),
        (Use(TEXT, doc="A name", default="x"), "A name. Defaults to `x`."),
        (Use(TEXT, doc="Is it on?", default=False), "Is it on? Defaults to `False`."),
        (Use(TEXT, default=""), 'Defaults to `""`.'),
        (Use(TEXT, default=3), "Defaults to `3`."),
        (Use(TEXT, deprecated=True), "Deprecated."),
        (Use(TEXT, doc="One.\n\nTwo.", deprecated=True), "One.\n\nTwo.\n\nDeprecated."),
        (Use(TEXT, doc="- one\n- two", deprecated=True), "- one\n- two Deprecated."),
        (
            Use(TEXT, limits=(("minLength", 1), ("maxLength", 5), ("pattern", "a"))),
            "At least 1 characters. At most 5 characters.",
        ),
    ],
)
def test_a_use_is_described_with_its_limits_and_default(use: Use, expected: str) -> None:
    assert facts(use, 4) == expected


@pytest.mark.parametrize(
    ("keyword", "expected"),
    [
        ("minimum", "At least 2."),
        ("maximum", "At most 2."),
        ("exclusiveMinimum", "More than 2."),
        ("exclusiveMaximum", "Less than 2."),
        ("multipleOf", "A multiple of 2."),
        ("minItems", "At least 2 entries."),
        ("maxItems", "At most 2 entries."),
    ],
)
def test_each_limit_has_a_sentence(keyword: str, expected: str) -> None:
    limits: tuple[tuple[str, Scalar], ...] = ((keyword, 2),)
    assert facts(Use(TEXT, limits=limits), 4) == expected


def test_a_docstring_has_its_sections_in_order() -> None:
    given = operation(
        "GET /lamps",
        replace(parameter("kind"), use=Use(TEXT, doc="Only lamps of this kind.")),
        parameter("undocumented"),
        summary="List lamps",
        doc="Newest first.",
        deprecated=True,
        errors=(("404", "no"), ("401", "no"), ("default", "no")),
        response=Response(
            ResponseKind.JSON, ("200",), ("application/json",), TEXT, False, "The lamps of a room."
        ),
    )
    _, method = entry(sdk(api(given)), "lamps.list")
    found = sections(given, *method.arguments, note="Alias of `client.a.b`.", example="f()")
    assert found == [
        "List lamps.",
        "Newest first.",
        "Alias of `client.a.b`.",
        "Deprecated: this operation may be removed from the API.",
        "`GET /lamps`",
        "Args:\n    kind: Only lamps of this kind.",
        "Returns:\n    The lamps of a room.",
        "Raises:\n    NotFoundError",
        "```python\nf()\n```",
    ]


@pytest.mark.parametrize(
    ("summary", "doc", "expected"),
    [
        (None, None, ["Call `GET /lamps`."]),
        ("List lamps", None, ["List lamps."]),
        (None, "List lamps.\n\nAll of them.", ["List lamps.", "All of them."]),
        ("List lamps", "List all lamps of a room. More.", ["List all lamps of a room. More."]),
        ("List lamps", "Turned on or not.", ["List lamps.", "Turned on or not."]),
        ("Really?", None, ["Really?"]),
    ],
)
def test_the_first_line_is_the_summary_or_the_description(
    summary: str | None, doc: str | None, expected: list[str]
) -> None:
    given = operation("GET /lamps", summary=summary, doc=doc)
    assert sections(given) == [*expected, "`GET /lamps`"]


def test_a_long_first_sentence_ends_where_a_sentence_ends() -> None:
    first, second = "Lists the lamps of a room.", "Then " + "goes on " * 25
    assert sections(operation("GET /lamps", doc=f"{first} {second}"))[0] == first


@pytest.mark.parametrize(
    "doc", ["Successful", "OK", "A lamp response with data", "Expected response to a request"]
)
def test_a_description_of_the_status_is_no_description_of_the_result(doc: str) -> None:
    response = Response(ResponseKind.JSON, ("200",), type=TEXT, doc=doc)
    found = sections(operation("GET /lamps", response=response))
    assert not any(section.startswith("Returns") for section in found)


def test_pages_and_empty_responses_have_no_description_of_the_result() -> None:
    doc = "All of the lamps in this room."
    empty = operation("GET /lamps", response=Response(ResponseKind.EMPTY, ("204",), doc=doc))
    listed = operation(
        "GET /lamps",
        response=Response(ResponseKind.JSON, ("200",), type=TEXT, doc=doc),
        pagination=Pagination("Page", TEXT, "A test."),
    )
    assert sections(empty) == sections(listed) == ["Call `GET /lamps`.", "`GET /lamps`"]


def test_a_code_fence_in_an_example_does_not_end_the_block() -> None:
    found = sections(operation("GET /lamps"), example='f("```")')[-1]
    assert found == '```python\nf("`\\u0060`")\n```'


def test_errors_are_listed_once_in_the_order_of_their_status() -> None:
    errors = (("500", ""), ("404", ""), ("400", ""), ("404", ""), ("418", ""))
    expected = ["BadRequestError", "NotFoundError", "InternalServerError"]
    assert error_names(operation("GET /lamps", errors=errors)) == expected


def test_the_first_sentence_is_one_line_with_a_full_stop() -> None:
    assert first_sentence("One\nline\n\nAnother") == "One line."
    assert first_sentence(None) == first_sentence(" ") == ""
