"""Text from a document stays inside the quotes it is put in."""

from __future__ import annotations

import ast

import pytest

from sdkwright.render.python.literals import docstring, literal, plain, prose

HOSTILE = [
    '"""',
    "'''",
    'ends with a quote"',
    "ends with a backslash\\",
    '\\"""',
    "line\nbreak",
    "carriage\rreturn",
    "{braces} {{ jinja }} {% raw %}",
    "\x00 nul \u2028 separator \u202e override",
    "\\N{SNOWMAN} \\x41 \\u0041",
    "# type: ignore",
    "a" * 5000,
    "",
    " ",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_literal_evaluates_to_the_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text


@pytest.mark.parametrize("value", [True, False, None, 0, -1, 1.5, 10**30])
def test_other_scalars_evaluate_to_themselves(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value  # type: ignore[arg-type]


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize("text", [text for text in HOSTILE if text.strip()])
def test_a_docstring_is_one_constant(text: str, indent: int) -> None:
    margin = " " * indent
    source = docstring([prose(text, indent), text], indent)
    tree = ast.parse(("if True:\n" * (indent // 4) and f"def f():\n    {source}\n") or source)
    body = tree.body[0]
    inner = body.body[0] if isinstance(body, ast.FunctionDef) else body
    assert isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant)
    assert len(getattr(body, "body", [body])) == 1
    assert margin in source or "\n" not in source or indent == 0


def test_a_docstring_keeps_what_is_written() -> None:
    source = docstring(["First line.", "Args:\n    name: What it is."], 4)
    assert ast.literal_eval(source) == "First line.\n\n    Args:\n        name: What it is.\n    "


def test_html_tags_are_dropped_and_paragraphs_kept() -> None:
    assert plain("One<br/>two</p>\n\n\n\nthree") == "One two\n\nthree".replace("two", "two")


def test_lists_keep_their_lines() -> None:
    assert prose("Values:\n- one\n- two", 0).split("\n") == ["Values:", "- one", "- two"]


def test_characters_that_do_not_print_are_spaces_and_tabs_are_expanded() -> None:
    assert docstring(["a\x00b\tc"], 0) == '"""a b c"""'
    assert ast.literal_eval(docstring(["one\ntwo\x07"], 0)) == "one\ntwo\n"
