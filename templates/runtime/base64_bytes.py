"""Bytes that JSON contains as base64."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Union, cast

__all__ = ["Base64", "Base64Bytes", "Base64Types", "Base64UrlBytes", "Base64UrlTypes"]

_URL_ALPHABET = str.maketrans("-_", "+/")


class Base64:
    """In an annotation of an argument: bytes are sent as base64, and text is base64 already."""

    __slots__ = ("encode",)

    def __init__(self, encode: Callable[[bytes], bytes]) -> None:
        self.encode = encode

    def written(self, value: Any) -> Any:
        """Bytes, or the content of a file at a path, as base64; any other value as given."""
        if isinstance(value, os.PathLike):
            value = Path(cast("os.PathLike[str]", value)).read_bytes()
        if isinstance(value, (bytes, bytearray, memoryview)):
            return self.encode(bytes(cast(bytes, value))).decode()
        return value


_Content = Union[str, bytes, bytearray, os.PathLike[str]]

Base64Types = Annotated[_Content, Base64(base64.b64encode)]
"""Bytes or a path, whose content is sent as base64; or text in base64."""

Base64UrlTypes = Annotated[_Content, Base64(base64.urlsafe_b64encode)]
"""The same in the alphabet for URLs."""


class Base64Bytes(bytes):
    """Bytes of a response, which are written as the text that they were received as."""

    _text: str | None = None

    @staticmethod
    def _encode(content: bytes) -> bytes:
        return base64.b64encode(content)

    @classmethod
    def _parsed(cls, value: object) -> Base64Bytes:
        if isinstance(value, (bytes, bytearray)):
            return value if isinstance(value, cls) else cls(value)
        if not isinstance(value, str):
            raise ValueError("must be text in base64")
        text = "".join(value.split()).translate(_URL_ALPHABET).rstrip("=")
        found = cls(base64.b64decode(text + "=" * (-len(text) % 4), validate=True))
        found._text = value
        return found

    def _written(self) -> str:
        return self._encode(self).decode() if self._text is None else self._text

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> Any:
        from pydantic_core import core_schema

        written = core_schema.plain_serializer_function_ser_schema(
            cls._written_or_given, when_used="json"
        )
        return core_schema.no_info_plain_validator_function(cls._parsed, serialization=written)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: object, _handler: object) -> dict[str, Any]:
        return {"type": "string", "contentEncoding": "base64"}

    @classmethod
    def _written_or_given(cls, value: Any) -> Any:
        # The tolerant way of parsing keeps a value that is not base64.
        return value._written() if isinstance(value, Base64Bytes) else value


class Base64UrlBytes(Base64Bytes):
    """The same in the alphabet for URLs."""

    @staticmethod
    def _encode(content: bytes) -> bytes:
        return base64.urlsafe_b64encode(content)
