"""JSON texts, and what they may not hold."""

from __future__ import annotations

from typing import Any

import pytest

from sdkwright.load.json_text import parse_json
from sdkwright.load.parsed import ParseError
from sdkwright.load.read import parse


def failure(text: str) -> ParseError:
    with pytest.raises(ParseError) as caught:
        parse_json(text)
    return caught.value


def test_a_repeated_key_is_reported_and_the_last_used() -> None:
    parsed = parse_json('{"a": [[1], {"b": 1,\n "c": 2, "b": {"d": 3}}]}')
    assert parsed.value == {"a": [[1], {"b": {"d": 3}, "c": 2}]}
    (problem,) = parsed.problems
    assert (problem.code, problem.pointer, problem.mark) == ("duplicate-key", "/a/1/b", (2, 10))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1E999"])
def test_numbers_that_json_lacks_become_null_and_are_reported(number: Any) -> None:
    parsed = parse_json(f'{{"a": [0, {number}]}}')
    assert parsed.value == {"a": [0, None]}
    (problem,) = parsed.problems
    assert (problem.code, problem.pointer) == ("number-not-finite", "/a/1")


def test_half_a_character_is_replaced() -> None:
    assert parse_json(r'{"a\ud800": ["\udfff", "\ud83d\ude00"]}').value == {
        "a\ufffd": ["\ufffd", "😀"]
    }


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "[" * 10_000 + "]" * 10_000, '{"a":' * 300 + "1" + "}" * 300]
)
def test_deep_nesting_is_refused(text: str) -> None:
    assert failure(text).code in ("nesting-too-deep", "json-invalid")
    if text.endswith(("]", "}")):
        assert failure(text).code == "nesting-too-deep"
        assert failure(text).mark is not None


def test_invalid_json_is_reported_with_its_location() -> None:
    found = failure('{"a": 1,\n "b" 2}')
    assert (found.code, found.mark) == ("json-invalid", (2, 6))


def test_a_number_of_thousands_of_digits_is_refused() -> None:
    assert failure("[" + "9" * 5_000 + "]").code == "json-invalid"


def test_a_very_long_text_is_read() -> None:
    assert len(parse_json(f'["{"x" * 10_000_000}"]').value[0]) == 10_000_000


def test_yaml_that_looks_like_json_is_read_as_yaml() -> None:
    assert parse("{a: 1, b: [c]}").value == {"a": 1, "b": ["c"]}


def test_a_json_file_must_be_json() -> None:
    with pytest.raises(ParseError):
        parse('{"a": 1,}', only_json=True)


def test_a_json_file_may_still_hold_yaml_without_braces() -> None:
    assert parse("a: 1", only_json=True).value == {"a": 1}


def test_values_beside_an_unpaired_surrogate_stay_as_they_are() -> None:
    parsed = parse_json('{"a": "\\ud800", "b": [1, true, null], "c": {"\\udc00": 0.5}}')
    assert parsed.value == {"a": "\ufffd", "b": [1, True, None], "c": {"\ufffd": 0.5}}
