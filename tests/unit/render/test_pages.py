"""Page classes, from the schemes of a model to text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sdkwright.model import (
    CursorScheme,
    Definition,
    ListType,
    NextUrlScheme,
    ObjectType,
    OffsetScheme,
    PageNumberScheme,
    PageScheme,
    Pagination,
    Primitive,
    PrimitiveKind,
)
from tests.support.models import TEXT, api, component, field, json, obj, operation, ref
from tests.support.rendered import definition, files, sdk

INTEGER = Primitive(PrimitiveKind.INTEGER)


def page(scheme: PageScheme, *envelopes: ObjectType) -> str:
    """The module with a scheme that an operation uses for each of the envelopes."""
    parts: list[Definition] = []
    operations = []
    for number, envelope in enumerate(envelopes):
        parts.append(component(f"Envelope{number}", envelope))
        operations.append(
            operation(
                f"GET /things{number}",
                response=json(ref(parts[-1])),
                pagination=Pagination(scheme.name, TEXT, "A test."),
            )
        )
    given = replace(api(*parts, *operations), page_schemes=(scheme,))
    return files(sdk(given))["pagination.py"]


@pytest.mark.parametrize(
    ("scheme", "doc", "strategy"),
    [
        (
            PageNumberScheme("Page", "page", ("data",), "size", ("meta", "number"), first=0),
            "One page of a list. `page` is the number of the page; the items are `data`.",
            'PageNumber(argument="page", items=("data",), current=("meta", "number"), size="size",'
            " first=0)",
        ),
        (
            PageNumberScheme(
                "Page", "page", ("data",), None, None, ("last",), ("total",), 1, "cursor", ("next",)
            ),
            "One page of a list. `page` is the number of the page; the items are `data`.",
            'PageNumber(argument="page", items=("data",), next=("next",), last=("last",),'
            ' total=("total",), cursor="cursor")',
        ),
        (
            CursorScheme("Page", "after", ("data",), ("next",), has_more=("more",)),
            "One page of a list. `after` is the cursor from the previous page; the items are `data`.",
            'Cursor(argument="after", items=("data",), next=("next",), has_more=("more",))',
        ),
        (
            OffsetScheme("Page", "skip", ("data",), "limit", ("total",)),
            "One page of a list. `skip` is the number of items to skip; the items are `data`.",
            'Offset(argument="skip", items=("data",), total=("total",), size="limit")',
        ),
        (
            NextUrlScheme("Page", ("data",), ("links", "next")),
            "One page of a list. Each page has the URL of the next page; the items are `data`.",
            'NextUrl(items=("data",), next=("links", "next"))',
        ),
    ],
)
def test_each_scheme_has_a_strategy_and_a_sentence(
    scheme: PageScheme, doc: str, strategy: str
) -> None:
    text = page(scheme, obj(field("data", ListType(TEXT))))
    found = definition(text, "SyncPage")
    assert " ".join(found.split('"""')[1].split()) == doc
    assert found.endswith(f"    _scheme = {strategy}")
    assert definition(text, "AsyncPage") == found.replace("Sync", "Async")
    assert '__all__ = ["SyncPage", "AsyncPage"]' in text


def test_a_page_has_the_fields_of_all_responses_next_to_its_items() -> None:
    scheme = CursorScheme("Page", "after", ("data",), ("next",))
    text = page(
        scheme,
        obj(field("data", ListType(TEXT)), field("next"), field("from")),
        obj(field("data", ListType(TEXT)), field("next", INTEGER), field("tags", ListType(TEXT))),
    )
    assert definition(text, "SyncPage").split("\n\n")[1] == (
        "    data: list[T] = []\n"
        '    from_: str | None = Field(None, alias="from")\n'
        "    next: int | str | None = None"
    )
    assert "from pydantic import Field\n" in text


def test_items_and_metadata_inside_objects_have_classes() -> None:
    scheme = CursorScheme("Page", "after", ("result", "items"), ("meta", "next"))
    meta = component("Meta", obj(field("next"), field("total", INTEGER)))
    envelope = component("Envelope", obj(field("result"), field("meta", ref(meta))))
    get = operation(
        "GET /things", response=json(ref(envelope)), pagination=Pagination("Page", TEXT, "A test.")
    )
    text = files(sdk(replace(api(meta, envelope, get), page_schemes=(scheme,))))["pagination.py"]
    assert definition(text, "PageResult") == (
        "class PageResult(Model, Generic[T]):\n    items: list[T] = []"
    )
    assert definition(text, "PageMeta") == (
        'class PageMeta(Model):\n    """The `meta` of a page."""\n\n'
        "    next: str | None = None\n    total: int | None = None"
    )
    assert "    result: PageResult[T] | None = None\n    meta: PageMeta | None = None\n" in text


def test_a_response_that_is_the_list_itself_has_items() -> None:
    scheme = PageNumberScheme("Page", "page", ())
    text = page(scheme, obj())
    assert "    items: list[T] = []\n" in definition(text, "SyncPage")
    assert "the items are the response" in definition(text, "SyncPage")
    assert "Model" not in text


def test_operations_of_other_schemes_add_no_fields() -> None:
    schemes = tuple(CursorScheme(n, "after", ("data",), ("next",)) for n in ("One", "Two"))
    envelope = component("Envelope", obj(field("data", ListType(TEXT)), field("extra")))
    get = operation(
        "GET /things", response=json(ref(envelope)), pagination=Pagination("Two", TEXT, "A test.")
    )
    text = files(sdk(replace(api(envelope, get), page_schemes=schemes)))["pagination.py"]
    assert "extra" not in definition(text, "SyncOne")
    assert "    extra: str | None = None\n" in definition(text, "SyncTwo")


def test_an_api_without_lists_has_an_empty_module() -> None:
    text = files(sdk(api()))["pagination.py"]
    assert text.endswith("__all__ = []\n")
    assert "import Generic" not in text
