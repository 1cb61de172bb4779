"""The page of `sdkwright diff --html` in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from sdkwright.compare import Change, Kind, Level, Report
from sdkwright.compare.report import html

pytestmark = pytest.mark.xdist_group("browser")

LONG = "Literal[" + ", ".join(f'"value_{number}"' for number in range(80)) + "]"
REPORT = Report(
    "Telnyx 1",
    "Telnyx 2",
    (
        Change(
            Kind.METHOD_REMOVED, Level.BREAKING, "calls.dial", "Was removed.", "client.calls.dial()"
        ),
        Change(
            Kind.WIDENED,
            Level.BREAKING,
            "types.ai.Tool.kind",
            "Response type was widened.",
            LONG,
            LONG,
        ),
        Change(
            Kind.ARGUMENT_ADDED, Level.FEATURE, "ai.tools.create(pay)", "New argument.", None, "Pay"
        ),
        Change(
            Kind.DEPRECATED, Level.FIX, "types.Thing.x", "<img src=x onerror=document.title='bad'>"
        ),
    ),
    3,
)


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    file = tmp_path / "changes.html"
    file.write_text(html(REPORT), "utf-8")
    found = browser.new_page(viewport={"width": 1280, "height": 800})
    errors: list[str] = []
    found.on("pageerror", lambda error: errors.append(str(error)))
    found.on(
        "request",
        lambda request: errors.append(request.url) if not request.url.startswith("file:") else None,
    )
    found.goto(file.as_uri())
    yield found
    assert errors == []
    found.close()


def shown(page: Page) -> list[str]:
    return [
        article.locator("h2").inner_text()
        for article in page.locator("article").all()
        if article.is_visible()
    ]


def test_filters_by_level_area_and_text(page: Page) -> None:
    assert len(shown(page)) == 4
    page.uncheck("input[value=fix]")
    page.uncheck("input[value=feature]")
    assert shown(page) == ["calls.dial", "types.ai.Tool.kind"]
    page.select_option("select[name=area]", "ai")
    assert shown(page) == ["types.ai.Tool.kind"]
    assert page.locator("#shown").inner_text() == "1"
    page.select_option("select[name=area]", "")
    page.fill("input[name=text]", "DIAL")
    assert shown(page) == ["calls.dial"]


def test_an_address_says_what_is_shown(page: Page) -> None:
    page.goto(f"{page.url}#level=feature&area=ai")
    assert shown(page) == ["ai.tools.create(pay)"]


def test_old_stands_beside_new_and_below_it_on_a_phone(page: Page) -> None:
    sides = page.locator("article").nth(1).locator(".sides div")
    wide = [sides.nth(index).bounding_box() for index in (0, 1)]
    assert wide[0] and wide[1] and wide[0]["y"] == wide[1]["y"]
    page.set_viewport_size({"width": 390, "height": 844})
    narrow = [sides.nth(index).bounding_box() for index in (0, 1)]
    assert narrow[0] and narrow[1] and narrow[0]["y"] < narrow[1]["y"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_text_of_a_document_is_text(page: Page) -> None:
    assert page.title() == "What changed in the SDK"
    assert "<img" in page.locator("article").last.inner_text()
