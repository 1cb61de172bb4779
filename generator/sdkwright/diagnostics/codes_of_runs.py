"""The codes for what surrounds a document: config, locks, output, the published document."""

from __future__ import annotations

OF_RUNS: dict[str, dict[str, tuple[str, str]]] = {
    "Config, overlays and locks": {
        "config-invalid": (
            "The config has an unknown key or a value of the wrong kind.",
            "`sdkwright config schema` describes every key.",
        ),
        "config-not-applicable": (
            "The config says which documents it is for, and this one is not among them.",
            "Name a config of its own with --config, or add the title to `documents`.",
        ),
        "config-scheme-missing": (
            "The config names a security scheme that the document does not have.",
            "Name one of `components.securitySchemes`.",
        ),
        "config-scheme-mismatch": (
            "The config sets a page scheme for an operation whose response does not fit it.",
            "Correct `pagination.operations`, or the scheme.",
        ),
        "config-schema-missing": (
            "The config names a schema that the document does not have.",
            "Name a schema of `components`, or `any`.",
        ),
        "package-name": (
            "The package's name cannot be imported.",
            "Use letters, digits and underscores, with dots between the packages.",
        ),
        "config-exists": (
            "`sdkwright init` would overwrite a file.",
            "Name another file with `--out`.",
        ),
        "overlay-invalid": ("The file is not an overlay.", "It must have `overlay` and `actions`."),
        "overlay-action-invalid": (
            "An action has no target, or neither an update nor a removal.",
            "Give it `target`, and `update` or `remove`.",
        ),
        "overlay-target-invalid": (
            "A target is not JSONPath (RFC 9535).",
            'Write it like `$.paths["/things"].get`.',
        ),
        "overlay-target-missing": (
            "The target of an action is no longer in the document.",
            "If the document was mended, remove the action.",
        ),
        "overlay-update-mismatch": (
            "An update does not fit its target, for example a mapping for a list.",
            "Give a value of the same kind as the target.",
        ),
        "overlay-folder-empty": (
            "A folder that was named has no overlay in it.",
            "Name a folder with .yaml or .json files, or the file itself.",
        ),
        "suppress-unused": (
            "An entry of `suppress` in the config matches no diagnostic.",
            "Remove the entry.",
        ),
        "name-pinned-twice": (
            "The config gives one name to two things.",
            "Give one of them another name.",
        ),
        "names-lock-unreadable": (
            "The names lock is damaged.",
            "Restore it from version control.",
        ),
        "names-lock-unwritable": (
            "The names lock cannot be written.",
            "Name a file in an existing folder with `--lock`.",
        ),
        "resource-unknown": (
            "No resource has this path.",
            "`sdkwright inspect` shows all of them.",
        ),
        "method-unknown": (
            "There is no method or operation of that name.",
            "`sdkwright inspect` lists all of them.",
        ),
        "model-invalid": (
            "The file is not a model that this generator wrote.",
            "Write it with `sdkwright generate --dump-model FILE`.",
        ),
        "model-version": (
            "The model was written by a version of the generator that is too old or too new.",
            "Write it again.",
        ),
        "model-unwritable": (
            "The model cannot be written.",
            "Name a file in an existing folder with `--dump-model`.",
        ),
        "warnings-as-errors": (
            "There are warnings, and `--strict` was given.",
            "Correct the document, allow them in the config, or leave `--strict` out.",
        ),
        "input-unknown": (
            "No document was passed, and the config names none.",
            "Pass `--spec PATH`, or set `spec` in the config.",
        ),
        "code-unknown": (
            "There is no diagnostic of that code.",
            "`sdkwright explain` lists all of them.",
        ),
    },
    "Writing": {
        "output-not-empty": (
            "The folder holds files that no run of this generator made.",
            "Name an empty or a new folder with `--out`.",
        ),
        "output-edited": (
            "Generated files were edited by hand.",
            "Move the edits to a file of your own, merge them with `--keep-edits`, or lose them"
            " with `--overwrite-edits`.",
        ),
        "edits-conflict": (
            "An edit and the new text change the same lines, or git does not know what the edit"
            " was made to.",
            "Move the edit to a file of your own.",
        ),
        "output-foreign": (
            "A file of somebody else is where a generated one must be.",
            "Rename it.",
        ),
        "output-other-package": (
            "The folder holds a client of another name, which would be removed.",
            "Name another folder with `--out`, or remove the old client first.",
        ),
        "output-overwritten": (
            "Edits were lost because `--overwrite-edits` was given.",
            "Nothing; version control has them if they were committed.",
        ),
        "output-path": (
            "Two files would have one name on some filesystems, or a name that cannot be.",
            "Give one of them another name under `names`.",
        ),
        "output-blocked": (
            "A symbolic link or a folder is in the place of a file.",
            "Remove it, or name another folder.",
        ),
        "output-denied": ("The folder may not be written to.", "Give yourself the right to."),
        "output-full": ("The disk is full. Nothing was changed.", "Make room, and run again."),
        "output-failed": (
            "The filesystem refused to do something. Nothing was changed.",
            "Read the reason in the message.",
        ),
        "output-unwritable": (
            "A file cannot be written.",
            "Name a file in an existing folder.",
        ),
        "output-encoding": (
            "A text has characters that no file can hold.",
            "Correct the document at the place that is named.",
        ),
        "output-locked": (
            "Another run writes to the same folder.",
            "Wait for it; if there is none, the message says which file to remove.",
        ),
        "output-interrupted": (
            "A run was cut off while it wrote.",
            "Generate again: that takes its changes back first.",
        ),
        "output-mended": (
            "The changes of a run that was cut off were taken back.",
            "Nothing.",
        ),
        "output-kept": (
            "A file was edited after a run that was cut off, and was left as it is.",
            "Look at it.",
        ),
        "manifest-invalid": (
            "The list of generated files is damaged.",
            "Restore it from version control, or generate into a new folder.",
        ),
        "custom-unreadable": (
            "A hand-written resource is not Python; the generated class is served.",
            "Mend it.",
        ),
        "template-invalid": (
            "A template made a file that is not as black would have it.",
            "This is a defect of a template: report it.",
        ),
        "template-invalid-python": (
            "A template made a file that is not Python.",
            "This is a defect of a template: report it with the document.",
        ),
        "client-missing": (
            "There is no generated client where one is needed.",
            "Run `sdkwright generate` first.",
        ),
        "skills-missing": (
            "The config defines no skills.",
            "Add product areas under `docs.skills`.",
        ),
        "generator-defect": (
            "The generator failed in a way that nobody had foreseen. Nothing was written.",
            "Report it with the output of a run with SDKWRIGHT_TRACEBACK=1.",
        ),
    },
    "Following a published document": {
        "pin-missing": (
            "There is no pin.",
            "Write one with `sdkwright spec pin --url URL`.",
        ),
        "pin-invalid": ("The pin cannot be read.", "Write it again with `sdkwright spec pin`."),
        "pin-unwritable": (
            "The pin cannot be written.",
            "Name a file in an existing folder with `--pin`.",
        ),
        "upstream-unreachable": (
            "The published document cannot be fetched.",
            "Check the network and its proxy settings, or use a copy.",
        ),
        "upstream-changed": (
            "What is published is not what is pinned.",
            "If that is right, move the pin: `sdkwright spec pin --url URL`.",
        ),
        "upstream-empty": ("There is nothing at the address.", "Check it."),
        "cache-missing": (
            "There is no place for copies: this user has no home folder.",
            "Name one in `SDKWRIGHT_CACHE`.",
        ),
        "release-config": (
            "A release raises the version in a config, and there is none.",
            "Write one with `sdkwright init`.",
        ),
        "release-lock-unreadable": (
            "The lock of the last release is damaged.",
            "Restore it from version control.",
        ),
        "release-version": (
            "The version is not three numbers, so the next one is not known.",
            "Pass it with `--version`.",
        ),
        "release-unwritable": (
            "A file of the release cannot be written.",
            "Make it writable, or name another file.",
        ),
        "git-missing": ("git is not installed.", "Install it."),
        "git-failed": (
            "git refused to do something.",
            "Put right what it says, or leave `--branch` out.",
        ),
        "vendor-place": (
            "The folder does not belong to the import name.",
            "Name a folder whose end is the package's parents.",
        ),
    },
}
