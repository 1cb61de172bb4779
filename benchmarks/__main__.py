"""`python -m benchmarks`: print all figures, and keep them in `benchmarks/RESULTS.md`."""

from __future__ import annotations

import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from . import client, generator, growth, subject

_WIDTH = 140
"""Columns of the table where there is no terminal."""
RESULTS = Path(__file__).with_name("RESULTS.md")


def main() -> None:
    """Measure everything."""
    console = Console(width=None if sys.stdout.isatty() else _WIDTH)
    rows = [("generator", *row) for row in (*generator.runs(), *growth.growth())]
    for one in (subject.ours(), *subject.peers()):
        for measure in (client.imports, client.calls, client.many, client.size):
            rows.extend((one.name, *row) for row in measure(one))
    table = Table("subject", "what", "figure", "beside")
    for row in rows:
        table.add_row(*row)
    console.print(table)
    day = datetime.now(UTC).date()
    python = f"Python {platform.python_version()}"
    lines = [f"Measured on {day} with {python}.", "", "| subject | what | figure | beside |"]
    lines += ["|---|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    RESULTS.write_text("# Last results of `make bench`\n\n" + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
