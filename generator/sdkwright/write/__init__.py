"""The last stage: formats the files and writes them to the output folder, all of them or none.

Everything that can fail is done before the first file is replaced:

1. *Format.* Python files are formatted with black, in memory. `preformatted/` passes only those
   statements to black that black would change. Text that is not Python ends the run.
2. *Compare.* The manifest of the last run lists the generated files and their checksums. A generated
   file that was edited since, or an untracked file with the name of a new one, ends the run. Other
   files are ignored.
3. *Stage.* New contents are written to `.sdkwright/new/` inside the output folder, and therefore on
   its filesystem.
4. *Commit.* A journal of the steps is written to `.sdkwright/`. Each step preserves the old file in
   `.sdkwright/old/` as a hard link, and renames the new file to its path. The manifest is the last
   step. Removing the journal completes the transaction.

An exception or an interrupt during the commit rolls the steps back at once. If the process is
killed, the journal remains, and the next run rolls the steps back first. The state of each step is
derived from the disk (a missing staged file was moved, a preserved old file belongs to its path), so
the interruption may happen at any point, during a rollback as well. Files edited in between are
recognised by their checksum and not changed.

Renames are atomic for processes that read the folder, and survive a crash of this process. A loss of
power is as safe as the filesystem's own order of writes; only the journal is synced.

A lock in `.sdkwright/` excludes concurrent runs. The folder `.sdkwright/` is removed after each run.
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
