"""Codes for configs, overlays, locks and options."""

from __future__ import annotations

from ..code import Code

TITLE = "Config, overlays and locks"

CONFIG_INVALID = Code(
    "config-invalid",
    "The config has an unknown key, or a value of the wrong type.",
    "Correct it. `sdkwright config schema` describes every key.",
)
CONFIG_NOT_APPLICABLE = Code(
    "config-not-applicable",
    "The `documents` of the config do not include the title of this document. The document"
    " is generated without the config.",
    "Pass the config of this document with `--config`, or add its title to `documents`.",
)
CONFIG_UNMATCHED = Code(
    "config-unmatched",
    "An entry of the config matches nothing in the document, and so has no effect.",
    "Correct or remove it, or set `allow_unmatched: true` in its section if the config is for"
    " several documents.",
)
CONFIG_SCHEME_MISSING = Code(
    "config-scheme-missing",
    "The config names a security scheme that the document does not have.",
    "Use a key of `components.securitySchemes`.",
)
CONFIG_SCHEME_MISMATCH = Code(
    "config-scheme-mismatch",
    "The config sets a page scheme for an operation whose response does not fit it.",
    "Correct `pagination.operations`, or the scheme.",
)
CONFIG_SCHEMA_MISSING = Code(
    "config-schema-missing",
    "The config names a schema that the document does not have.",
    "Use a key of `components.schemas`, or `any`.",
)
CONFIG_EXISTS = Code(
    "config-exists",
    "`sdkwright init` does not overwrite files.",
    "Pass another file with `--out`.",
)
SKILL_INCOMPLETE = Code(
    "skill-incomplete",
    "A skill of the config names a method that does not exist, or a pattern that matches" " none.",
    "Correct the name. `sdkwright inspect` lists all methods.",
)
SKILLS_MISSING = Code(
    "skills-missing",
    "The config defines no skills.",
    "Add product areas under `docs.skills`.",
)
PACKAGE_NAME = Code(
    "package-name",
    "The name of the package is not a valid import name.",
    "Use letters, digits and underscores, with dots between packages.",
)
SUPPRESS_UNUSED = Code(
    "suppress-unused",
    "An entry of `suppress` in the config matches no diagnostic.",
    "Remove the entry.",
)
WARNINGS_AS_ERRORS = Code(
    "warnings-as-errors",
    "There are warnings, and `--strict` was passed.",
    "Correct the document, suppress them in the config, or omit `--strict`.",
)
NAME_OVERRIDE_DUPLICATE = Code(
    "name-override-duplicate",
    "The config assigns one name to two operations.",
    "Change one of the names.",
)
NAME_HIDES = Code(
    "name-hides",
    "The config or the names lock gives a method or a resource the name of another attribute.",
    "Choose another name.",
)
NAME_AVOIDED = Code(
    "name-avoided",
    "A name would hide an attribute of the client, so it ends in an underscore.",
    "Nothing, or name the method below `names.methods` in the config.",
)
NAMES_LOCK_UNREADABLE = Code(
    "names-lock-unreadable",
    "The names lock is damaged.",
    "Restore it from version control.",
)
NAMES_LOCK_UNWRITABLE = Code(
    "names-lock-unwritable",
    "The names lock cannot be written.",
    "Pass a file in a writable folder with `--lock`.",
)
OVERLAY_INVALID = Code(
    "overlay-invalid",
    "The file is not an OpenAPI Overlay.",
    "Add the keys `overlay` and `actions`.",
)
OVERLAY_ACTION_INVALID = Code(
    "overlay-action-invalid",
    "An action has no target, or neither `update` nor `remove`.",
    "Add `target`, and `update` or `remove`.",
)
OVERLAY_TARGET_INVALID = Code(
    "overlay-target-invalid",
    "A target is not valid JSONPath (RFC 9535).",
    'Write it as in `$.paths["/things"].get`.',
)
OVERLAY_TARGET_MISSING = Code(
    "overlay-target-missing",
    "The target of an action does not exist in the document.",
    "Remove the action if the document has been corrected.",
)
OVERLAY_UPDATE_MISMATCH = Code(
    "overlay-update-mismatch",
    "An update and its target have different types, for example a mapping and a list.",
    "Use a value of the type of the target.",
)
OVERLAY_FOLDER_EMPTY = Code(
    "overlay-folder-empty",
    "The folder contains no overlay.",
    "Pass a folder with .yaml or .json files, or an overlay file.",
)
RESOURCE_UNKNOWN = Code(
    "resource-unknown",
    "The resource does not exist.",
    "`sdkwright inspect` lists all resources.",
)
METHOD_UNKNOWN = Code(
    "method-unknown",
    "The method or operation does not exist.",
    "`sdkwright inspect` lists all methods.",
)
CODE_UNKNOWN = Code(
    "code-unknown",
    "The diagnostic code does not exist.",
    "`sdkwright explain` lists all codes.",
)
