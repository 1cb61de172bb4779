"""The section `pagination`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from .section import MatchedSection, Section


class PageNumberScheme(Section):
    """Pages with consecutive numbers."""

    kind: Annotated[Literal["page_number"], Field(description="Kind of pagination.")]
    page: Annotated[str, Field(description="Query parameter for the page number.")]
    size: Annotated[str | None, Field(description="Query parameter for the page size.")] = None
    items: Annotated[
        str, Field(description="Path of the items in the response; empty: the response itself.")
    ]
    current: Annotated[str | None, Field(description="Path of the number of this page.")] = None
    last: Annotated[str | None, Field(description="Path of the number of pages.")] = None
    total: Annotated[str | None, Field(description="Path of the total number of items.")] = None
    first: Annotated[int, Field(description="Number of the first page.")] = 1
    cursor: Annotated[
        str | None,
        Field(
            description="Query parameter for the cursor, for responses that contain one instead of page numbers."
        ),
    ] = None
    next: Annotated[
        str | None,
        Field(
            description="Path of that cursor in the response; used if its parent object is present."
        ),
    ] = None


class CursorScheme(Section):
    """Pages that contain the cursor of the next page."""

    kind: Annotated[Literal["cursor"], Field(description="Kind of pagination.")]
    cursor: Annotated[str, Field(description="Query parameter for the cursor.")]
    size: Annotated[str | None, Field(description="Query parameter for the page size.")] = None
    items: Annotated[str, Field(description="Path of the items in the response.")]
    next: Annotated[str, Field(description="Path of the next cursor in the response.")]
    has_more: Annotated[
        str | None, Field(description="Path of a boolean that is false on the last page.")
    ] = None


class OffsetScheme(Section):
    """Pages that start at an offset."""

    kind: Annotated[Literal["offset"], Field(description="Kind of pagination.")]
    offset: Annotated[str, Field(description="Query parameter for the number of items to skip.")]
    size: Annotated[str | None, Field(description="Query parameter for the page size.")] = None
    items: Annotated[str, Field(description="Path of the items in the response.")]
    total: Annotated[str | None, Field(description="Path of the total number of items.")] = None


class NextUrlScheme(Section):
    """Pages that contain the URL of the next page."""

    kind: Annotated[Literal["next_url"], Field(description="Kind of pagination.")]
    items: Annotated[str, Field(description="Path of the items in the response.")]
    next: Annotated[str, Field(description="Path of the URL of the next page in the response.")]
    size: Annotated[str | None, Field(description="Query parameter for the page size.")] = None


PageScheme = Annotated[
    PageNumberScheme | CursorScheme | OffsetScheme | NextUrlScheme, Field(discriminator="kind")
]


class PaginationConfig(MatchedSection):
    """Pagination schemes, tried in order against the parameters and response of each operation."""

    schemes: Annotated[
        Mapping[str, PageScheme], Field(description="Name of the page class to its scheme.")
    ] = {}
    operations: Annotated[
        Mapping[str, str],
        Field(description="`VERB /path` to the name of a scheme, or `none` for no pagination."),
    ] = {}
    infer: Annotated[
        bool, Field(description="Also recognise common schemes that are not listed here.")
    ] = True

    @model_validator(mode="after")
    def _pins_name_schemes(self) -> Self:
        for operation, scheme in self.operations.items():
            if scheme != "none" and scheme not in self.schemes:
                raise ValueError(
                    f"`{operation}` is assigned to `{scheme}`, which is not listed in `schemes`"
                )
        return self
