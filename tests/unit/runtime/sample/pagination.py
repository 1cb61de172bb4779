"""Page classes of the sample API."""

from __future__ import annotations

from typing import Generic, TypeVar

from pydantic import Field

from runtime.async_pagination import AsyncPage
from runtime.models import Model
from runtime.page_schemes import Cursor, NextUrl, Offset, PageNumber
from runtime.sync_pagination import SyncPage

T = TypeVar("T")


class Meta(Model):
    page_number: int | None = None
    total_pages: int | None = None
    next: str | None = None
    has_more: bool | None = None


NUMBER = PageNumber(
    "page[number]",
    ("data",),
    current=("meta", "page_number"),
    last=("meta", "total_pages"),
    size="page[size]",
)
TOTAL = PageNumber("page", ("records",), total=("total_records",), size="page_size")
CURSOR = Cursor("cursor", ("data",), next=("meta", "next"), has_more=("meta", "has_more"))
OFFSET = Offset("offset", ("data",), size="limit", total=("total",))
NEXT_URL = NextUrl(("data",), next=("meta", "next"))
ARRAY = PageNumber("page[number]", ())


class SyncNumber(SyncPage[T], Generic[T]):
    data: list[T] = Field(default_factory=list)
    meta: Meta | None = None
    _scheme = NUMBER


class AsyncNumber(AsyncPage[T], Generic[T]):
    data: list[T] = Field(default_factory=list)
    meta: Meta | None = None
    _scheme = NUMBER


class SyncTotal(SyncPage[T], Generic[T]):
    records: list[T] = Field(default_factory=list)
    total_records: int | None = None
    _scheme = TOTAL


class SyncCursor(SyncPage[T], Generic[T]):
    data: list[T] = Field(default_factory=list)
    meta: Meta | None = None
    _scheme = CURSOR


class SyncOffset(SyncPage[T], Generic[T]):
    data: list[T] = Field(default_factory=list)
    total: int | None = None
    _scheme = OFFSET


class SyncNextUrl(SyncPage[T], Generic[T]):
    data: list[T] = Field(default_factory=list)
    meta: Meta | None = None
    _scheme = NEXT_URL


class SyncArray(SyncPage[T], Generic[T]):
    items: list[T] = Field(default_factory=list)
    _scheme = ARRAY
