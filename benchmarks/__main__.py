"""`python -m benchmarks`: print all figures, and keep them in `benchmarks/RESULTS.md`."""

from __future__ import annotations

import platform
import shutil
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from rich.console import Console
from rich.table import Table

from . import client, generator, growth, subject
from .table import Comparison

_WIDTH = 180
"""Columns of the tables where there is no terminal."""
RESULTS = Path(__file__).with_name("RESULTS.md")
_LIBRARIES = ("black", "jinja2", "httpx", "pydantic", "ruamel.yaml")


def main() -> None:
    """Measure everything."""
    try:
        _measure()
    finally:
        shutil.rmtree(subject.SCRATCH, ignore_errors=True)


def _measure() -> None:
    ours = [*generator.runs(), *growth.growth()]
    generators = Comparison("The generator", [("this generator", ours), *generator.peers()])
    measured = [
        (one.name, [figure for measure in client.MEASURES for figure in measure(one)])
        for one in (subject.ours(), *subject.peers())
    ]
    clients = Comparison("The client", measured)
    console = Console(width=None if sys.stdout.isatty() else _WIDTH)
    for comparison in (clients, generators):
        heading, *rows = comparison.rows()
        table = Table(*heading, title=comparison.title, show_lines=True)
        for row in rows:
            table.add_row(*row)
        console.print(table)
    RESULTS.write_text(_page(clients, generators), "utf-8")


def _page(*comparisons: Comparison) -> str:
    day = datetime.now(UTC).date()
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    return "\n".join(
        [
            "# Last results of `make bench`",
            "",
            f"Measured on {day} with Python {platform.python_version()}, {libraries}.",
            "",
            *(comparison.markdown() for comparison in comparisons),
        ]
    )


if __name__ == "__main__":
    main()
