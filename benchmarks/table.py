"""Figures, and the tables that have those of one thing in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """What was measured of a subject."""

    what: str
    value: float
    """The figure itself, in whatever unit all subjects have it; smaller is better."""
    shown: str
    beside: str
    """The same beside a baseline of the same run."""


TIMES = (1, 2, 4, 8)
"""How many copies of the document its growth is measured with."""
GOALS = {
    "import telnyx": "1.5 x httpx",
    "import, client, client.calls": "0.2 x official, 45 MB, 60 modules",
    "cold start to the first parsed answer": "0.25 x official",
    "one small call": "1.5 x plain httpx",
    "a page of 250 numbers": "4 x plain httpx",
    "1,000 asynchronous calls at once": "1.3 x plain httpx",
    "10,000 calls in a loop, sync and async": "no growth",
    "source": "7.5 MB, paths of 120",
    "installed with byte code": "17 MB",
    "embedded document, cold": "2 s",
    "whole document, cold": "15 s, 600 MB",
    "whole document, nothing changed": "1.5 s",
    "whole document, one description changed": "3 s",
    **{f"{times} x the whole document": "linear within 15 %" for times in TIMES},
}
"""What each figure of ours has to reach."""


@dataclass(frozen=True)
class Comparison:
    """Ours first, and then the others."""

    title: str
    subjects: Sequence[tuple[str, Sequence[Figure]]]

    def rows(self) -> list[list[str]]:
        """A heading, and a row for each thing that ours has a figure for."""
        names = [name for name, _ in self.subjects]
        ours, *others = [{figure.what: figure for figure in found} for _, found in self.subjects]
        table = [["what", *names, "must reach"]]
        for what, figure in ours.items():
            cells = [_cell(figure, None), *(_cell(other.get(what), figure) for other in others)]
            table.append([what, *cells, GOALS.get(what, "")])
        return table

    def markdown(self) -> str:
        """The table as a section of a page."""
        heading, *rows = [f"| {' | '.join(row)} |" for row in self.rows()]
        rule = f"|{'---|' * len(self.rows()[0])}"
        return "\n".join([f"## {self.title}", "", heading, rule, *rows, ""])


def _cell(figure: Figure | None, ours: Figure | None) -> str:
    if figure is None:
        return ""
    compared = [f"{figure.value / ours.value:.2f} x ours"] if ours and ours.value else []
    return "; ".join([figure.shown, *([figure.beside] if figure.beside else []), *compared])
