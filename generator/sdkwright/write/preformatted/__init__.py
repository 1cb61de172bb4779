"""Formats a text with black, passing it only the parts that black would change.

Black takes most of the time of a run, although the templates print most statements in black's layout
already. This package recognises the few forms of statement that the templates print, in the one
layout that black has for each, and passes the rest to black. That makes a run about twice as fast.

- `layout` recognises lines that fit, and brackets with one element per line;
- `blank_lines` checks the number of blank lines between two statements;
- `reader` splits a text into statements and marks those that are formatted already;
- `fragments` formats the others with black, each distinct text once.

Everything that is not recognised is passed to black: a parameter, a statement, or the whole text if
it cannot be split into statements. The result is black's, which three things guard: a property test
compares it with black's for random programs, a test formats the client for Telnyx with both, and
black is pinned in `pyproject.toml` to the years whose style the tests check.
"""

from __future__ import annotations

from .fragments import PartialFormatter

__all__ = ["PartialFormatter"]
