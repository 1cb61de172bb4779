"""Every diagnostic code, one module per group: `codes.REF_MISSING`.

`sdkwright explain` and `docs/diagnostics.md` are made from them.
"""

from __future__ import annotations

from types import ModuleType

from ..code import Code
from . import bodies, config, model, output, publishing, reading, references
from .bodies import *  # noqa: F403  # each module defines codes, and `codes.NAME` is one of them
from .config import *  # noqa: F403
from .model import *  # noqa: F403
from .output import *  # noqa: F403
from .publishing import *  # noqa: F403
from .reading import *  # noqa: F403
from .references import *  # noqa: F403


def _codes(module: ModuleType) -> tuple[Code, ...]:
    return tuple(value for value in vars(module).values() if isinstance(value, Code))


GROUPS: dict[str, tuple[Code, ...]] = {
    module.TITLE: _codes(module)
    for module in (reading, references, model, bodies, config, output, publishing)
}
"""The codes of each group, by its title."""

CATALOGUE: dict[str, Code] = {str(code): code for codes in GROUPS.values() for code in codes}
"""Every code by its name."""
