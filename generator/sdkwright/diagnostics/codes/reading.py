"""Codes for reading files and documents."""

from __future__ import annotations

from ..code import Code

TITLE = "Reading a document"

INPUT_UNKNOWN = Code(
    "input-unknown",
    "No document was passed, and the config names none.",
    "Pass `--spec PATH`, or set `spec` in the config.",
)
INPUT_MISSING = Code(
    "input-missing",
    "The file does not exist.",
    "Check the path. It is relative to the current folder.",
)
INPUT_DIRECTORY = Code(
    "input-directory",
    "The path is a folder.",
    "Pass a file inside the folder.",
)
INPUT_UNREADABLE = Code(
    "input-unreadable",
    "The file exists, but cannot be read.",
    "Grant read permission, or pass a readable copy.",
)
INPUT_EMPTY = Code(
    "input-empty",
    "The file is empty.",
    "Pass the file that contains the document.",
)
INPUT_ENCODING = Code(
    "input-encoding",
    "The file is not text in UTF-8 or UTF-16, or contains a character that YAML and JSON do"
    " not allow, such as NUL.",
    "Save the file as UTF-8.",
)
INPUT_TOO_LARGE = Code(
    "input-too-large",
    "The file is larger than the generator reads into memory.",
    "Split the document, or remove the parts that you do not need.",
)
INPUT_NOT_A_MAPPING = Code(
    "input-not-a-mapping",
    "The root of the file is a list or a scalar. It must be a mapping.",
    "Pass the root file of the document.",
)
INPUT_UNREACHABLE = Code(
    "input-unreachable",
    "The URL cannot be fetched.",
    "Check the URL and the proxy settings, or save the document to a file.",
)
JSON_INVALID = Code(
    "json-invalid",
    "The file is not valid JSON.",
    "Fix the syntax error at the reported location.",
)
YAML_INVALID = Code(
    "yaml-invalid",
    "The file is not valid YAML. Common reasons are wrong indentation, a tab, and an"
    " unquoted colon.",
    "Fix the syntax error at the reported location.",
)
YAML_ALIAS_BOMB = Code(
    "yaml-alias-bomb",
    "The YAML aliases expand to more data than fits into memory.",
    "Replace the aliases with references (`$ref`).",
)
YAML_ALIAS_RECURSIVE = Code(
    "yaml-alias-recursive",
    "A YAML alias occurs inside its own anchor.",
    "Replace the alias with a reference (`$ref`).",
)
YAML_COMPLEX_KEY = Code(
    "yaml-complex-key",
    "A mapping key is a list or a mapping.",
    "Use a text as key.",
)
YAML_LEADING_ZERO = Code(
    "yaml-leading-zero",
    "A number starts with 0. YAML 1.1 reads it as octal, YAML 1.2 does not.",
    "Quote it if it is a text.",
)
YAML_SEVERAL_DOCUMENTS = Code(
    "yaml-several-documents",
    "The file contains several YAML documents. Only the first one is read.",
    "Move the others to separate files.",
)
YAML_TAG = Code(
    "yaml-tag",
    "A value has a YAML tag, such as `!!python/object`. The tag is ignored.",
    "Remove the tag.",
)
YAML_VERSION = Code(
    "yaml-version",
    "The file declares YAML 1.1. It is read as YAML 1.2, in which `yes` and `no` are texts.",
    "Remove the declaration, and write `true` and `false`.",
)
DUPLICATE_KEY = Code(
    "duplicate-key",
    "A mapping contains a key twice. The last value is used.",
    "Remove one of the keys.",
)
NUMBER_NOT_FINITE = Code(
    "number-not-finite",
    "A number is infinite, not a number, or too large.",
    "Use a number that JSON can represent.",
)
NESTING_TOO_DEEP = Code(
    "nesting-too-deep",
    "Lists and mappings are nested too deeply.",
    "Move inner schemas to `components`, and reference them.",
)
NOT_OPENAPI = Code(
    "not-openapi",
    "The file is not an OpenAPI document.",
    "Pass a document whose root has the key `openapi`.",
)
SWAGGER_2 = Code(
    "swagger-2",
    "Swagger 2.0 is not supported.",
    "Convert the document to OpenAPI 3, for example with `npx swagger2openapi`.",
)
ASYNCAPI = Code(
    "asyncapi",
    "AsyncAPI is not supported.",
    "Convert the document, or write an OpenAPI document with `webhooks`.",
)
OVERLAY_AS_DOCUMENT = Code(
    "overlay-as-document",
    "The file is an overlay, not an OpenAPI document.",
    "Pass it with `--overlay`, and the document with `--spec`.",
)
OPENAPI_VERSION = Code(
    "openapi-version",
    "Unknown OpenAPI version.",
    "Write `openapi: 3.1.0`, or the version that the document follows.",
)
OPENAPI_NEWER = Code(
    "openapi-newer",
    "The OpenAPI version is newer than this generator supports. Unknown keys are ignored.",
    "Check the result, and update the generator.",
)
OPENAPI_INVALID = Code(
    "openapi-invalid",
    "Part of the document violates the OpenAPI specification. It is used where that is safe.",
    "Correct the document, or use an overlay.",
)
UNEXPECTED_TYPE = Code(
    "unexpected-type",
    "A value has the wrong type, for example a list instead of a mapping. It is ignored.",
    "Correct the document, or use an overlay.",
)
