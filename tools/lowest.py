"""Prints the lowest versions that the generated client admits, as requirements for pip."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

CLIENT = Path(__file__).parent.parent / "generated" / "pyproject.toml"


def lowest_versions(metadata: str) -> Iterator[str]:
    """A pin for each requirement of a `pyproject.toml`, those of extras included."""
    project = tomllib.loads(metadata)["project"]
    extras = project.get("optional-dependencies", {})
    for requirement in (
        *project["dependencies"],
        *(one for more in extras.values() for one in more),
    ):
        found = re.fullmatch(r"([\w.-]+(?:\[\w+\])?)>=([\d.]+)(?:,<\d+)?", requirement)
        if found is None:
            raise ValueError(f"The requirement {requirement!r} has no lowest version.")
        yield f"{found[1]}=={found[2]}"


if __name__ == "__main__":
    print("\n".join(lowest_versions(CLIENT.read_text("utf-8"))))  # noqa: T201
