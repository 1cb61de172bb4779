"""YAML 1.2 as JSON values, and hostile YAML."""

from __future__ import annotations

from typing import Any

import pytest

from sdkwright.diagnostics import Severity
from sdkwright.load.parsed import MAXIMUM_DEPTH, Marks, ParseError
from sdkwright.load.yaml_text import parse_yaml


def value(text: str) -> Any:
    return parse_yaml(text).value


def codes(text: str) -> list[str]:
    return [problem.code for problem in parse_yaml(text).problems]


def failure(text: str) -> ParseError:
    with pytest.raises(ParseError) as caught:
        parse_yaml(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("true", True),
        ("False", False),
        ("yes", "yes"),
        ("NO", "NO"),
        ("on", "on"),
        ("y", "y"),
        ("~", None),
        ("null", None),
        ("''", ""),
        ("12", 12),
        ("-3", -3),
        ("0o17", 15),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("12:30:45", "12:30:45"),
        ("1.50", 1.5),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.2.3", "1.2.3"),
        ("2024-05-06", "2024-05-06"),
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z"),
        ("'12'", "12"),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("! 12", "12"),
        ("-", None),
        ("+", "+"),
        (".", "."),
    ],
)
def test_scalars_follow_yaml_1_2(text: str, expected: Any) -> None:
    parsed = value(f"- {text}") if text != "-" else value("-")
    assert parsed == [expected]
    assert type(parsed[0]) is type(expected)


def test_keys_become_text_as_json_has_them() -> None:
    text = "200: a\ntrue: b\nNull: c\n2024-01-02: d\n1.0: e\n0x1F: f\n'x': g\nno: h\n"
    assert list(value(text)) == ["200", "true", "null", "2024-01-02", "1.0", "0x1F", "x", "no"]


@pytest.mark.parametrize("text", [".inf", "-.INF", ".nan", "1e999"])
def test_numbers_that_json_lacks_become_null_and_are_reported(text: str) -> None:
    parsed = parse_yaml(f"a: {text}")
    assert parsed.value == {"a": None}
    assert [problem.code for problem in parsed.problems] == ["number-not-finite"]


def test_a_number_with_a_leading_zero_is_reported() -> None:
    parsed = parse_yaml("a: 0812\n")
    assert parsed.value == {"a": 812}
    assert [problem.code for problem in parsed.problems] == ["yaml-leading-zero"]


def test_thousands_of_digits_stay_text() -> None:
    assert value("a: " + "9" * 10_000) == {"a": "9" * 10_000}


def test_of_a_repeated_key_the_last_is_used_and_reported_with_its_place() -> None:
    parsed = parse_yaml("a:\n  b: 1\n  c: 2\n  b: 3\n")
    assert parsed.value == {"a": {"b": 3, "c": 2}}
    (problem,) = parsed.problems
    assert (problem.code, problem.severity) == ("duplicate-key", Severity.WARNING)
    assert (problem.pointer, problem.mark) == ("/a/b", (4, 3))


def test_keys_that_are_the_same_text_are_repeated() -> None:
    assert codes("200: a\n'200': b\n") == ["duplicate-key"]


def test_anchors_and_aliases_share_values() -> None:
    assert value("a: &x {b: 1}\nc: *x\nd: [*x]\n") == {
        "a": {"b": 1},
        "c": {"b": 1},
        "d": [{"b": 1}],
    }


def test_an_alias_may_be_a_key() -> None:
    assert value("a: &x b\n*x : 1\n") == {"a": "b", "b": 1}


def test_merge_keys_add_what_is_not_there() -> None:
    text = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], x: 3}\nd:\n  <<: *a\n"
    parsed = value(text)
    assert parsed["c"] == {"x": 3, "y": 1, "z": 2}
    assert parsed["d"] == {"x": 1, "y": 1}


def test_a_quoted_merge_key_is_a_name() -> None:
    assert value("a: {'<<': {x: 1}}") == {"a": {"<<": {"x": 1}}}


def test_an_unknown_alias_is_refused() -> None:
    assert "`*nowhere` has no anchor" in failure("a: *nowhere\n").message


def test_an_alias_inside_its_own_anchor_becomes_null() -> None:
    parsed = parse_yaml("a: &x\n  b: *x\n")
    assert parsed.value == {"a": {"b": None}}
    assert [problem.code for problem in parsed.problems] == ["yaml-alias-recursive"]


def test_an_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 12):
        lines.append(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]")
    assert failure("\n".join(lines)).code == "yaml-alias-bomb"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 10_000,
        "[" * 10_000 + "]" * 10_000,
        "- " * 10_000 + "a",
        "{a: " * 10_000 + "}" * 10_000,
        "\n".join(" " * level + "a:" for level in range(2_000)),
    ],
    ids=["open", "flow", "sequences", "mappings", "block"],
)
def test_deep_nesting_is_refused_with_the_place(text: str) -> None:
    found = failure(text)
    assert found.code == "nesting-too-deep"
    assert found.mark is not None


def test_nesting_up_to_the_limit_is_read() -> None:
    assert value("[" * MAXIMUM_DEPTH + "]" * MAXIMUM_DEPTH)


def test_a_very_long_text_is_read() -> None:
    assert len(value(f'a: "{"x" * 10_000_000}"')["a"]) == 10_000_000


def test_a_complex_key_is_left_out_and_reported() -> None:
    parsed = parse_yaml("? {a: 1}\n: b\n? [c]\n: d\ne: f\n")
    assert parsed.value == {"e": "f"}
    assert [problem.code for problem in parsed.problems] == ["yaml-complex-key"] * 2


def test_unknown_tags_are_ignored_and_reported() -> None:
    parsed = parse_yaml("a: !!python/object:os.system {b: 1}\nc: !Ref d\n")
    assert parsed.value == {"a": {"b": 1}, "c": "d"}
    assert [problem.code for problem in parsed.problems] == ["yaml-tag", "yaml-tag"]


def test_only_the_first_document_is_read() -> None:
    parsed = parse_yaml("a: 1\n---\nb: 2\n")
    assert parsed.value == {"a": 1}
    assert [problem.code for problem in parsed.problems] == ["yaml-several-documents"]


def test_yaml_1_1_is_read_as_1_2() -> None:
    parsed = parse_yaml("%YAML 1.1\n---\na: yes\n")
    assert parsed.value == {"a": "yes"}
    assert [problem.code for problem in parsed.problems] == ["yaml-version"]


def test_a_nul_byte_is_refused_with_the_place() -> None:
    found = failure("a: b\nc: d\0e\n")
    assert found.mark == (2, 5)
    assert "U+0000" in found.message


def test_a_tab_that_indents_is_named() -> None:
    found = failure("a:\n\tb: 1\n")
    assert "tab" in found.message
    assert found.mark is not None
    assert found.mark[0] == 2


def test_an_unquoted_colon_has_a_hint() -> None:
    found = failure("a: b: c\n")
    assert found.mark == (1, 5)
    assert "quotes" in (found.hint or "")


@pytest.mark.parametrize("text", ["a: [1, 2\nb: 3", "a: 'b", "a: @b", "a: |\n b\n  c\n d:\n- e"])
def test_broken_yaml_is_one_sentence_with_a_place(text: str) -> None:
    found = failure(text)
    assert found.code == "yaml-invalid"
    assert "\n" not in found.message
    assert found.mark is not None


def test_line_ends_of_other_systems_are_read() -> None:
    assert value("a: 1\r\nb: |\r\n  c\r\n  d\r\n") == {"a": 1, "b": "c\nd\n"}


def test_what_only_yaml_1_1_forbids_is_read_with_the_places_of_its_entries() -> None:
    marks = Marks()
    parsed = parse_yaml("a:\n  b: {url: https://a.test:8080/x, at: 12:30:45}\n", marks)
    assert parsed.value == {"a": {"b": {"url": "https://a.test:8080/x", "at": "12:30:45"}}}
    assert marks.find(parsed.value["a"]["b"], "at") == (2, 35)
    assert marks.find(parsed.value, "a") == (1, 1)


def test_first_parser_error_is_reported() -> None:
    with pytest.raises(ParseError, match="found unexpected ':'"):
        parse_yaml("a: {b: c:d, e: [}\n")
