"""The statements of a text."""

from __future__ import annotations

from dataclasses import dataclass, field

STEP = 4
"""Spaces per level of indentation."""


@dataclass(slots=True)
class Statement:
    """The header of a block, a simple statement, or a parameter of a header."""

    start: int
    """The index of its first line."""
    end: int
    """The index of the line after its last."""
    indent: int
    kind: str
    """`class`, `def`, `if`, `decorator`, `import`, `docstring`, `string`, `parameter`, `simple`."""
    formatted: bool
    """Whether black would not change it."""
    blank_lines: int = 0
    """The number of blank lines before it."""
    parts: list[Statement] = field(default_factory=list)
    """The parameters that black would change, if it would change nothing else."""
