"""Detects whether a document is OpenAPI, and rejects other formats with a hint."""

from __future__ import annotations

import re
from typing import Any, NoReturn

from ..diagnostics import Code, Diagnostics, codes, fail
from .locator import Locator
from .read import json_type

_VERSION = re.compile(r"3\.([0-9]+)(?:\.[0-9A-Za-z.-]+)?")
_NEWEST_KNOWN = 1
_NEWEST_ACCEPTED = 2


def detect_format(value: Any, locator: Locator, diagnostics: Diagnostics) -> None:
    """Accept an OpenAPI 3 document. Raises `InputError` for other formats."""

    def refuse(code: Code, message: str, pointer: str, hint: str) -> NoReturn:
        fail(code, message, locator.locate(pointer), hint)

    if not isinstance(value, dict):
        refuse(
            codes.NOT_OPENAPI,
            f"Expected an OpenAPI document, but this is {json_type(value)}.",
            "",
            "Pass a document that begins with `openapi: 3.1.0`.",
        )
    if "openapi" in value:
        _check_version(value["openapi"], locator, diagnostics)
    elif "swagger" in value:
        refuse(
            codes.SWAGGER_2,
            f"Swagger {value['swagger']} is not supported, only OpenAPI 3.",
            "/swagger",
            "Convert the document, for example with `npx swagger2openapi`.",
        )
    elif "asyncapi" in value:
        refuse(
            codes.ASYNCAPI,
            "AsyncAPI documents are not supported.",
            "/asyncapi",
            "Pass the OpenAPI document of the HTTP API.",
        )
    elif "overlay" in value:
        refuse(
            codes.OVERLAY_AS_DOCUMENT,
            "This is an Overlay, not an OpenAPI document.",
            "/overlay",
            "List it under `overlays` in the config, and pass the document that it changes.",
        )
    else:
        refuse(
            codes.NOT_OPENAPI,
            "The document has no `openapi` field.",
            "",
            "Pass a document that begins with `openapi: 3.1.0`.",
        )


def _check_version(version: Any, locator: Locator, diagnostics: Diagnostics) -> None:
    text = str(version)
    found = _VERSION.fullmatch(text)
    if found is None or isinstance(version, bool) or int(found[1]) > _NEWEST_ACCEPTED:
        fail(
            codes.OPENAPI_VERSION,
            f"OpenAPI version `{text[:40]}` is not supported, only 3.0, 3.1 and 3.2.",
            locator.locate("/openapi"),
            "Convert the document to OpenAPI 3.1.",
        )
    if int(found[1]) > _NEWEST_KNOWN:
        diagnostics.note(
            codes.OPENAPI_NEWER,
            f"OpenAPI {text} is read as 3.1; its new features are ignored.",
            locator.locate("/openapi"),
        )
