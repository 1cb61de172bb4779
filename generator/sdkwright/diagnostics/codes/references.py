"""Codes for `$ref`."""

from __future__ import annotations

from ..code import Code

TITLE = "References"

REF_MISSING = Code(
    "ref-missing",
    "The target of a reference does not exist. Operations that need it are left out; in place of a"
    " schema, any value is accepted.",
    "Correct the reference or add the target. An overlay can do both.",
)
REF_CYCLE = Code(
    "ref-cycle",
    "The references form a cycle that contains no schema.",
    "Replace one of the references with a schema.",
)
REF_INVALID = Code(
    "ref-invalid",
    "A `$ref` is not a valid URI reference.",
    "Write `#/components/schemas/Name` or `file.yaml#/Name`.",
)
REF_OUTSIDE = Code(
    "ref-outside",
    "A reference leads out of the folder of the document.",
    "Copy the file into that folder, or allow its folder with `--allow-ref DIR` or"
    " `references.folders` in the config.",
)
REF_REMOTE = Code(
    "ref-remote",
    "A reference leads to another host.",
    "Copy the file beside the document, or allow remote references with `--allow-remote` or"
    " `references.remote` in the config.",
)
REF_NOT_PUBLIC = Code(
    "ref-not-public",
    "A reference leads to an address that is not public. Such addresses are never fetched.",
    "Copy the file beside the document.",
)
REF_UNREADABLE = Code(
    "ref-unreadable",
    "The file that a reference names cannot be read.",
    "Check that it exists and that it is YAML or JSON.",
)
REF_SIBLINGS = Code(
    "ref-siblings",
    "Members beside `$ref` have no meaning: in OpenAPI 3.0 none, later only those of schemas.",
    "Combine schemas with `allOf`, or remove the members.",
)
DYNAMIC_REF = Code(
    "dynamic-ref",
    "A `$dynamicRef` can mean several schemas. It is read as a `$ref`.",
    "Describe the schemas without `$dynamicRef`.",
)
