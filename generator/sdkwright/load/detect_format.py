"""Whether a document is OpenAPI, and if not, what it is and what helps."""

from __future__ import annotations

import re
from typing import Any, NoReturn

from ..diagnostics import Code, Diagnostics, codes, fail
from .locator import Locator
from .read import kind_name

_VERSION = re.compile(r"3\.([0-9]+)(?:\.[0-9A-Za-z.-]+)?")
_NEWEST_KNOWN = 1
_NEWEST_ACCEPTED = 2


def recognise(value: Any, locator: Locator, diagnostics: Diagnostics) -> None:
    """Accept an OpenAPI 3 document. Raises `InputError` for any other one."""

    def refuse(code: Code, message: str, pointer: str, hint: str) -> NoReturn:
        fail(code, message, locator.locate(pointer), hint)

    if not isinstance(value, dict):
        refuse(
            codes.NOT_OPENAPI,
            f"This holds {kind_name(value)} where an OpenAPI document is expected.",
            "",
            "Name a document that begins with `openapi: 3.1.0`.",
        )
    if "openapi" in value:
        _check_version(value["openapi"], locator, diagnostics)
    elif "swagger" in value:
        refuse(
            codes.SWAGGER_2,
            f"This is Swagger {value['swagger']}, the predecessor of OpenAPI 3.",
            "/swagger",
            "Convert it first, for example with `npx swagger2openapi`.",
        )
    elif "asyncapi" in value:
        refuse(
            codes.ASYNCAPI,
            "This is an AsyncAPI document, and AsyncAPI is not OpenAPI.",
            "/asyncapi",
            "Name the OpenAPI document of the HTTP API.",
        )
    elif "overlay" in value:
        refuse(
            codes.OVERLAY_AS_DOCUMENT,
            "This is an Overlay, which only changes another document.",
            "/overlay",
            "List it under `overlays` in the config, and name the document that it changes.",
        )
    else:
        refuse(
            codes.NOT_OPENAPI,
            "This has no `openapi` field, so it is not an OpenAPI document.",
            "",
            "Name a document that begins with `openapi: 3.1.0`.",
        )


def _check_version(version: Any, locator: Locator, diagnostics: Diagnostics) -> None:
    text = str(version)
    found = _VERSION.fullmatch(text)
    if found is None or isinstance(version, bool) or int(found[1]) > _NEWEST_ACCEPTED:
        fail(
            codes.OPENAPI_VERSION,
            f"`openapi` is {text[:40]!r}; documents of versions 3.0, 3.1 and 3.2 can be read.",
            locator.locate("/openapi"),
            "Convert the document to OpenAPI 3.1.",
        )
    if int(found[1]) > _NEWEST_KNOWN:
        diagnostics.note(
            codes.OPENAPI_NEWER,
            f"OpenAPI {text} is read as 3.1; what is new in it is ignored.",
            locator.locate("/openapi"),
        )
