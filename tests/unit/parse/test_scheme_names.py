"""Names of inferred page schemes."""

from __future__ import annotations

import pytest

from sdkwright.model import (
    CursorScheme,
    NextUrlScheme,
    OffsetScheme,
    PageNumberScheme,
    PageScheme,
)
from sdkwright.parse.pagination.names import scheme_names

BASE = CursorScheme("", "cursor", ("data",), ("next",))


def names(*schemes: PageScheme, taken: frozenset[str] = frozenset()) -> list[str]:
    found = scheme_names(set(schemes), taken)
    return [found[scheme] for scheme in schemes]


def test_a_scheme_of_its_kind_has_a_short_name() -> None:
    number = PageNumberScheme("", "page", ("data",))
    offset = OffsetScheme("", "offset", ("data",))
    url = NextUrlScheme("", ("data",), ("next",))
    assert names(BASE, number, offset, url) == [
        "CursorPage",
        "PageNumberPage",
        "OffsetPage",
        "NextUrlPage",
    ]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (
            CursorScheme("", "cursor", ("meta", "rows"), ("next",)),
            ["CursorPageData", "CursorPageMetaRows"],
        ),
        (CursorScheme("", "cursor", (), ("next",)), ["CursorPageData", "CursorPageList"]),
        (
            CursorScheme("", "page[after]", ("data",), ("next",)),
            ["CursorPageDataCursor", "CursorPageDataPageAfter"],
        ),
        (
            CursorScheme("", "cursor", ("data",), ("next",), "page_size"),
            ["CursorPageDataCursor", "CursorPageDataCursorPageSize"],
        ),
        (
            CursorScheme("", "cursor", ("data",), ("meta", "next")),
            ["CursorPageDataCursorNext", "CursorPageDataCursorMetaNext"],
        ),
    ],
)
def test_a_name_has_what_differs(other: PageScheme, expected: list[str]) -> None:
    assert names(BASE, other) == expected


def test_a_name_has_all_paths_if_the_first_is_the_same() -> None:
    first = PageNumberScheme("", "page", ("data",), last=("last",), total=("all",))
    second = PageNumberScheme("", "page", ("data",), last=("last",), total=("count",))
    assert names(first, second) == [
        "PageNumberPageDataPageLastLastAll",
        "PageNumberPageDataPageLastLastCount",
    ]


def test_schemes_without_an_argument_differ_by_their_paths() -> None:
    first = NextUrlScheme("", ("data",), ("next",))
    second = NextUrlScheme("", ("data",), ("links", "next"))
    assert names(first, second) == ["NextUrlPageDataNext", "NextUrlPageDataLinksNext"]


def test_the_name_of_a_configured_scheme_is_taken() -> None:
    assert names(BASE, taken=frozenset({"CursorPage"})) == ["CursorPageData"]
