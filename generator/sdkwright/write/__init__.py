"""The last stage: formatted text goes into the output folder, all of it or none.

Nothing is moved into place before everything that can fail has been tried:

1. *Format.* Every Python text becomes what black makes of it, in memory. Statements in the layout
   that black would leave alone are not given to it (`settled/`). Texts that it refuses end the run.
2. *Compare.* The manifest of the last run says which files are generated and what was in them. A
   file that is generated and was edited since, or that is in the way and was never generated, ends
   the run. Files that no manifest ever listed are not looked at again.
3. *Stage.* New contents are written to `.sdkwright/new/` inside the output folder, so that they are
   on its filesystem whatever is mounted where.
4. *Switch.* A journal of the steps is put into `.sdkwright/`. Each step first keeps the old file in
   `.sdkwright/old/` (a hard link), then renames the new one over it; the manifest is the last step.
   Removing the journal is what makes the run count.

An exception or an interrupt during the switch takes the steps back at once. When the process is
killed, the journal is still there, and the next run takes them back before it does anything else:
the steps are told from the disk (a staged file that is gone was moved, an old file that is kept
belongs to its place), so it does not matter where the run was cut off, or that taking back was cut
off too. Files edited in between are recognised by their checksum and left as they are.

Renames are atomic for every process that reads the folder, and survive the death of this one. A
loss of power is as safe as the filesystem's own order of writing; only the journal is synced.

A lock in `.sdkwright/` keeps two runs apart. The folder `.sdkwright/` is gone after each run.
"""

from __future__ import annotations

from ..cache import FormatCache, cache_folder
from .differences import Difference
from .handwritten import custom_classes
from .paths import MANIFEST
from .tree import WriteReport, check_output, check_package, matching_files, write_tree

__all__ = [
    "MANIFEST",
    "Difference",
    "FormatCache",
    "WriteReport",
    "cache_folder",
    "check_output",
    "check_package",
    "custom_classes",
    "matching_files",
    "write_tree",
]
