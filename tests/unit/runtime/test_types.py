"""Values that stand for an argument that was not passed."""

from __future__ import annotations

import pytest

from runtime.types import is_given, not_given, omit


@pytest.mark.parametrize("value", [None, False, 0, "", []])
def test_every_value_of_a_caller_is_given(value: object) -> None:
    assert is_given(value)


@pytest.mark.parametrize("value", [omit, not_given])
def test_the_markers_are_not_given(value: object) -> None:
    assert not is_given(value)
