"""Codes for output folders and files."""

from __future__ import annotations

from ..code import Code

TITLE = "Writing"

OUTPUT_NOT_EMPTY = Code(
    "output-not-empty",
    "The folder contains files that were not generated.",
    "Pass an empty or a new folder with `--out`.",
)
OUTPUT_EDITED = Code(
    "output-edited",
    "Generated files were edited by hand.",
    "Move the edits to a file of your own, merge them with `--keep-edits`, or discard them"
    " with `--overwrite-edits`.",
)
EDITS_CONFLICT = Code(
    "edits-conflict",
    "A manual edit and the new text change the same lines, or git does not have the text"
    " that was edited.",
    "Move the edit to a file of your own.",
)
OUTPUT_UNTRACKED_FILE = Code(
    "output-untracked-file",
    "A file that was not generated has the name of a generated file.",
    "Rename the file.",
)
OUTPUT_OTHER_PACKAGE = Code(
    "output-other-package",
    "The folder contains a client of another name, which would be removed.",
    "Pass another folder with `--out`, or remove the old client first.",
)
OUTPUT_OVERWRITTEN = Code(
    "output-overwritten",
    "Manual edits were discarded because `--overwrite-edits` was passed.",
    "No action needed. If the edits were committed, version control has them.",
)
OUTPUT_PATH = Code(
    "output-path",
    "Two files have the same name on case-insensitive filesystems, or a name is not allowed.",
    "Change one of the names under `names` in the config.",
)
OUTPUT_BLOCKED = Code(
    "output-blocked",
    "A symbolic link or a folder has the name of a generated file.",
    "Remove it, or pass another folder.",
)
OUTPUT_DENIED = Code(
    "output-denied",
    "The folder is not writable.",
    "Change its permissions, or pass another folder with `--out`.",
)
OUTPUT_FULL = Code(
    "output-full",
    "The disk is full. Nothing was changed.",
    "Free disk space, and run again.",
)
OUTPUT_FAILED = Code(
    "output-failed",
    "The filesystem refused an operation. Nothing was changed.",
    "Solve the problem that the message names, and run again.",
)
OUTPUT_UNWRITABLE = Code(
    "output-unwritable",
    "A file cannot be written.",
    "Pass a file in a writable folder.",
)
OUTPUT_ENCODING = Code(
    "output-encoding",
    "A text contains characters that UTF-8 cannot encode.",
    "Correct the document at the reported location.",
)
OUTPUT_LOCKED = Code(
    "output-locked",
    "Another run is writing to the folder.",
    "Wait for it. If there is none, remove the file that the message names.",
)
OUTPUT_INTERRUPTED = Code(
    "output-interrupted",
    "An earlier run was interrupted while it was writing.",
    "Generate again. That first restores the files.",
)
OUTPUT_RECOVERED = Code(
    "output-recovered",
    "The changes of an interrupted run were undone.",
    "No action needed.",
)
OUTPUT_KEPT = Code(
    "output-kept",
    "A file was edited after a run was interrupted. It was not changed.",
    "Check the file.",
)
MANIFEST_INVALID = Code(
    "manifest-invalid",
    "The manifest of the generated files is damaged.",
    "Restore it from version control, or generate into a new folder.",
)
CUSTOM_UNREADABLE = Code(
    "custom-unreadable",
    "A handwritten resource module is not valid Python. The generated class is used instead.",
    "Fix the syntax error at the reported location.",
)
TEMPLATE_INVALID = Code(
    "template-invalid",
    "A template produced a file that black would format differently.",
    "This is a defect of a template: report it.",
)
TEMPLATE_INVALID_PYTHON = Code(
    "template-invalid-python",
    "A template produced a file that is not valid Python.",
    "This is a defect of a template: report it with the document.",
)
MODEL_INVALID = Code(
    "model-invalid",
    "The file is not a model that this generator wrote.",
    "Write it with `sdkwright generate --dump-model FILE`.",
)
MODEL_VERSION = Code(
    "model-version",
    "The model was written by an incompatible version of the generator.",
    "Write it again with `sdkwright generate --dump-model FILE`.",
)
MODEL_UNWRITABLE = Code(
    "model-unwritable",
    "The model cannot be written.",
    "Pass a file in a writable folder with `--dump-model`.",
)
CLIENT_MISSING = Code(
    "client-missing",
    "The folder contains no generated client.",
    "Run `sdkwright generate` first.",
)
VENDOR_LOCATION = Code(
    "vendor-location",
    "The folder does not match the import name.",
    "Pass a folder that ends with the parent packages of the import name.",
)
GENERATOR_DEFECT = Code(
    "generator-defect",
    "Internal error of the generator.",
    "Report it with the output of a run with `SDKWRIGHT_TRACEBACK=1`.",
)
