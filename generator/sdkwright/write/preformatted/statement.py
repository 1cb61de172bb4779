"""What the lines of a text are made of."""

from __future__ import annotations

from dataclasses import dataclass, field

STEP = 4
"""Spaces that a block is indented by."""


@dataclass(slots=True)
class Statement:
    """The header of a block, a simple statement, or a parameter of a header."""

    start: int
    """Its first line."""
    end: int
    """The line after its last."""
    indent: int
    kind: str
    """`class`, `def`, `if`, `decorator`, `import`, `docstring`, `string`, `parameter`, `simple`."""
    settled: bool
    blanks: int = 0
    """Blank lines before it."""
    parts: list[Statement] = field(default_factory=list)
    """Those of its parameters that are not settled, if everything else of it is."""
