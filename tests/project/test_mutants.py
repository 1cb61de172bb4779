"""The mutants of a text: what is changed, and what is left alone."""

from __future__ import annotations

import pytest

from tests.mutation.mutants import mutants_of

CHANGES = [
    ("return a < b", {"return a < b -> return None", "a < b -> (a <= b)"}),
    ("if a is None: f()", {"a is None -> (a is not None)", "f() -> pass"}),
    ("if a: b = 1", {"a -> (not a)", "1 -> 2"}),
    ("x = not a and b", {"not a and b -> (not a or b)", "not a -> (a)"}),
    ("x = a + b", {"a + b -> (a - b)"}),
    ("x = a if b else c", {"a if b else c -> (c if b else a)", "b -> (not b)"}),
    ("x = True, 'word'", {"True -> False", "'word' -> 'word_'"}),
    ("for x in a: continue", {"continue -> break"}),
    ("'A docstring.'", set()),
    ("x: 'T' = f'{1 + 1}'", set()),
    ("x = 'A sentence.'", set()),
    ("return None", set()),
]


@pytest.mark.parametrize(("statement", "expected"), CHANGES)
def test_each_change_of_a_statement(statement: str, expected: set[str]) -> None:
    text = f"def owner():\n    {statement}\n"
    found = list(mutants_of(text))
    assert {mutant.key for mutant in found} == {f"owner: {change}" for change in expected}
    for mutant in found:
        compile(mutant.apply(text), "mutant", "exec")
        assert mutant.line == 2


def test_only_the_changed_expression_differs() -> None:
    text = "def f():\n    # é\n    return [\n        a == 1,\n    ]\n"
    (mutant,) = [m for m in mutants_of(text) if m.before == "a == 1"]
    assert mutant.apply(text) == text.replace("a == 1", "(a != 1)")


def test_tables_and_imports_for_type_checkers_are_left_alone() -> None:
    text = "WORDS = {'a': 1}\n__all__ = ['b']\nif TYPE_CHECKING:\n    f()\n"
    assert list(mutants_of(text)) == []
