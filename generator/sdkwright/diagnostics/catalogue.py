"""What each diagnostic code means, and what to do about it.

`sdkwright explain CODE` prints an entry, and `docs/diagnostics.md` is made of all of them. A test holds
this list against the codes that the generator really uses.
"""

from __future__ import annotations

from dataclasses import dataclass

from .codes_of_documents import OF_DOCUMENTS
from .codes_of_runs import OF_RUNS


@dataclass(frozen=True, slots=True)
class Entry:
    """One code."""

    code: str
    group: str
    meaning: str
    remedy: str


CATALOGUE: dict[str, Entry] = {
    code: Entry(code, group, meaning, remedy)
    for group, entries in {**OF_DOCUMENTS, **OF_RUNS}.items()
    for code, (meaning, remedy) in entries.items()
}
"""Every code."""


def diagnostics_page() -> str:
    """`docs/diagnostics.md`."""
    lines = [
        "# Diagnostics",
        "",
        "Every message has a code in brackets. An error names what was left out of the SDK, or why"
        " nothing",
        "was written; a warning is worth a look; a note tells of a decision. `sdkwright explain CODE`"
        " prints",
        "what stands here.",
        "",
        "A diagnostic that is known and accepted is suppressed in `sdk.yaml`, by its code and its"
        " place:",
        "",
        "```yaml",
        "suppress:",
        '  - {code: ref-missing, pointer: "#/components/schemas/Broken"}',
        "```",
        "",
        "`--strict` then ignores it. An entry that matches nothing is reported.",
        "",
    ]
    for group, entries in {**OF_DOCUMENTS, **OF_RUNS}.items():
        lines += [f"## {group}", ""]
        for code, (meaning, remedy) in entries.items():
            lines += [f"### {code}", "", meaning, "", f"What to do: {remedy}", ""]
    return "\n".join(lines).rstrip() + "\n"
