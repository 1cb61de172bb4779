# Generated from the Files 1. Do not edit.

from __future__ import annotations

from datetime import date as _date

from pydantic import Field

from .._core.models import Model

__all__ = ["File", "FileOwnerId"]


class File(Model):
    class_: str = Field(alias="class")
    copy_: bool | None = Field(None, alias="copy")
    date: _date | None = None
    labels: dict[str, str] | None = None
    owner: str | FileOwnerId | None = None
    parent: File | None = None
    size: int | None = None
    """At least 0."""


class FileOwnerId(Model):
    id: str
