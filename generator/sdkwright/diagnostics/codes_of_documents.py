"""The codes for what a document says: by group and code, what it means and what to do."""

from __future__ import annotations

OF_DOCUMENTS: dict[str, dict[str, tuple[str, str]]] = {
    "Reading a document": {
        "input-missing": (
            "There is no file at the path that was given.",
            "Check the path; it is relative to the folder that the command runs in.",
        ),
        "input-directory": ("The path is a folder.", "Name the file inside it."),
        "input-unreadable": (
            "The file is there, but cannot be read.",
            "Give yourself the right to read it, or name a copy.",
        ),
        "input-empty": ("The file holds nothing.", "Name the file that has the document."),
        "input-encoding": (
            "The file is not text in UTF-8 or UTF-16, or has a character that no YAML or JSON may"
            " have, such as NUL.",
            "Save it as UTF-8.",
        ),
        "input-too-large": (
            "The file is larger than what is read into memory.",
            "Split the document, or take the parts out that you do not need.",
        ),
        "input-not-a-mapping": (
            "The file is a list or a single value, and an OpenAPI document is a mapping.",
            "Name the document's root file.",
        ),
        "input-unreachable": (
            "The address cannot be fetched.",
            "Check the address and the proxy settings, or save the document to a file.",
        ),
        "json-invalid": ("The file is not JSON.", "Mend it at the place that is named."),
        "yaml-invalid": (
            "The file is not YAML: often a wrong indent, a tab, or a colon without quotes.",
            "Mend it at the place that is named.",
        ),
        "yaml-alias-bomb": (
            "Aliases repeat so much that the document would not fit into memory.",
            "Write references (`$ref`) in their place.",
        ),
        "yaml-alias-recursive": (
            "An alias stands inside what it repeats.",
            "Write a reference (`$ref`) in its place.",
        ),
        "yaml-complex-key": (
            "A key of a mapping is itself a list or a mapping.",
            "Write the key as a text.",
        ),
        "yaml-leading-zero": (
            "A number begins with 0, which YAML 1.1 reads as octal and YAML 1.2 does not.",
            "Put quotes around it if it is a text.",
        ),
        "yaml-several-documents": (
            "The file holds several documents; only the first one is read.",
            "Put the others into files of their own.",
        ),
        "yaml-tag": (
            "A value has a tag, such as `!!python/object`. It is read without the tag.",
            "Remove the tag.",
        ),
        "yaml-version": (
            "The file says that it is YAML 1.1. It is read as YAML 1.2, in which `yes` and `no` are"
            " texts.",
            "Remove the line, and write `true` and `false`.",
        ),
        "duplicate-key": (
            "A mapping has a key twice. The last one counts, as in most tools.",
            "Remove one of them.",
        ),
        "number-not-finite": (
            "A number is too large to be one, or is not a number.",
            "Write a number that JSON can hold.",
        ),
        "nesting-too-deep": (
            "Lists and mappings stand inside each other too deeply.",
            "Move inner schemas to `components` and refer to them.",
        ),
        "not-openapi": (
            "The file is something else than an OpenAPI document.",
            "Name a document whose root has `openapi`.",
        ),
        "swagger-2": (
            "The document is Swagger 2.0, whose shape is another.",
            "Convert it to OpenAPI 3 first, for example with `npx swagger2openapi`.",
        ),
        "asyncapi": (
            "The document is AsyncAPI, which describes messages and not operations.",
            "Convert it, or write an OpenAPI document with `webhooks`.",
        ),
        "overlay-as-document": (
            "The file is an overlay, which corrects a document.",
            "Give it with `--overlay`, and the document with `--spec`.",
        ),
        "openapi-version": (
            "The version is none that is known.",
            "Write `openapi: 3.1.0`, or the version that the document really follows.",
        ),
        "openapi-newer": (
            "The version is newer than this generator. What it knows is read.",
            "Look at the result, and update the generator.",
        ),
        "openapi-invalid": (
            "A part of the document is not as OpenAPI asks. It is used where that is safe.",
            "Correct the document, or use an overlay.",
        ),
        "unexpected-type": (
            "A value is, for example, a list where a mapping must be. It is left out.",
            "Correct the document, or use an overlay.",
        ),
    },
    "References": {
        "ref-missing": (
            "A reference leads to nothing. What uses it is left out.",
            "Correct the reference or add its target; an overlay can do both.",
        ),
        "ref-cycle": (
            "References lead in a circle and never to a schema.",
            "Let one of them be a schema.",
        ),
        "ref-invalid": (
            "A `$ref` is no address.",
            "Write `#/components/schemas/Name`, or `file.yaml#/Name`.",
        ),
        "ref-outside": (
            "A reference leads out of the document's folder.",
            "Copy the file beside the document, or allow the folder with `--allow-ref DIR`.",
        ),
        "ref-remote": (
            "A reference leads to another host.",
            "Copy the file beside the document, or allow it with `--allow-remote`.",
        ),
        "ref-not-public": (
            "A reference leads to an address inside a network, which is never fetched.",
            "Copy the file beside the document.",
        ),
        "ref-unreadable": (
            "The file that a reference names cannot be read.",
            "Check that it is there and that it is YAML or JSON.",
        ),
    },
    "Building the model": {
        "path-invalid": (
            "A path does not begin with `/`, or its braces do not close. It is left out.",
            "Correct the path.",
        ),
        "path-parameter-undeclared": (
            "A path has a parameter in braces that no operation describes. It is taken as a text.",
            "Describe it under `parameters`, with `in: path`.",
        ),
        "parameter-invalid": (
            "A parameter has no name or no place that is known. It is left out.",
            "Give it `name` and `in`.",
        ),
        "schema-not-a-mapping": (
            "A schema is a list or a value. Anything is taken in its place.",
            "Write a schema.",
        ),
        "schema-unknown-type": (
            "A schema's type is none that JSON Schema has. Anything is taken in its place.",
            "Write one of string, number, integer, boolean, array, object and null.",
        ),
        "schema-recursive": (
            "A schema that is no object contains itself. Anything is taken inside of it.",
            "Nothing; if it should be told apart, make it an object.",
        ),
        "security-scheme-unsupported": (
            "The client cannot authorise requests in this way.",
            "Send what is needed with `default_headers`, or describe another scheme.",
        ),
        "webhook-without-body": (
            "A webhook says nothing of what is sent. It is left out.",
            "Describe its request body.",
        ),
        "skill-incomplete": (
            "A skill of the config names a method that does not exist, or matches none.",
            "`sdkwright inspect` lists the methods that there are.",
        ),
    },
}
