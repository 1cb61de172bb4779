"""Lines broken as black breaks them, so that black finds nothing to do in most files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LINE_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Group:
    """Parts between brackets: on one line if they fit, else one on each line."""

    opening: str
    parts: tuple[str | Group, ...]
    closing: str
    is_tuple: bool = False

    def flat(self) -> str:
        """The group on one line."""
        inner = ", ".join(_flat(part) for part in self.parts)
        comma = "," if self.is_tuple and len(self.parts) == 1 else ""
        return f"{self.opening}{inner}{comma}{self.closing}"


def _flat(part: str | Group) -> str:
    return part if isinstance(part, str) else part.flat()


def lay_out(group: Group, indent: int, suffix: str = "") -> str:
    """The group's text; its first line starts at `indent`, further lines are indented likewise."""
    flat = group.flat()
    if (indent + len(flat) + len(suffix) <= LINE_LENGTH and "\n" not in flat) or not group.parts:
        return flat + suffix
    margin = " " * (indent + 4)
    lines = [group.opening]
    for part in group.parts:
        text = part if isinstance(part, str) else lay_out(part, indent + 4, ",")[:-1]
        lines.append(f"{margin}{text},")
    lines.append(f"{' ' * indent}{group.closing}{suffix}")
    return "\n".join(lines)


def tuple_of(parts: Sequence[str | Group], prefix: str = "") -> Group:
    """A tuple display."""
    return Group(f"{prefix}(", tuple(parts), ")", is_tuple=True)


def mapping_of(pairs: Sequence[tuple[str, str]], prefix: str = "") -> Group:
    """A dict display of texts that are literals already."""
    return Group(f"{prefix}{{", tuple(f"{key}: {value}" for key, value in pairs), "}")


def import_line(module: str, names: Sequence[str], indent: int = 0) -> str:
    """`from module import names`, in brackets where it does not fit."""
    line = f"from {module} import {', '.join(names)}"
    if indent + len(line) <= LINE_LENGTH:
        return line
    return lay_out(Group(f"from {module} import (", tuple(names), ")"), indent)
