"""The documentation site: built without a warning, walked and searched in a browser."""

from __future__ import annotations

import functools
import http.server
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, Page
from playwright.sync_api import TimeoutError as TooLate
from typer.testing import CliRunner

from sdkwright.cli.app import app

pytest.importorskip("mkdocs", reason="mkdocs is not installed; `make docs` installs it")

pytestmark = pytest.mark.xdist_group("browser")
ROOT = Path(__file__).resolve().parents[2]
WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site."""
    out = tmp_path_factory.mktemp("docs")
    return built(out, "--pages", str(ROOT / "docs"))


def built(out: Path, *pages: str) -> Path:
    """The site of the client, and of the generator if there are pages of it."""
    spec = ("--spec", str(ROOT / "spec" / "telnyx.yaml"), "--config", str(ROOT / "spec/sdk.yaml"))
    given = [*spec, *pages, "--client", str(ROOT / "generated"), "--out", str(out)]
    made = CliRunner().invoke(app, ["docs", *given])
    assert made.exit_code == 0, made.output
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    done = subprocess.run(
        [*command, "-f", str(out / "source" / "mkdocs.yml")],
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "true"},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return out / "site"


class Links(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if values.get("id"):
            self.anchors.add(str(values["id"]))
        for name in ("href", "src"):
            if values.get(name) and tag in ("a", "img", "script", "link"):
                self.links.append(str(values[name]))


def test_every_link_leads_somewhere(site: Path) -> None:
    pages = {path: Links(path.read_text("utf-8")) for path in site.rglob("*.html")}
    assert len(pages) > 40
    broken = []
    for path, page in pages.items():
        for link in page.links:
            if urlsplit(link).scheme or link.startswith("//") or path.name == "404.html":
                continue
            target, anchor = urldefrag(urljoin(path.as_uri(), link))
            file = Path(unquote(urlsplit(target).path))
            if not file.is_file() or (
                anchor and file in pages and anchor not in pages[file].anchors
            ):
                broken.append((path.name, link))
    assert broken == []


def test_without_pages_by_hand_the_site_is_the_clients(tmp_path: Path) -> None:
    site = built(tmp_path, "--pages", str(tmp_path / "none"))
    home = (site / "index.html").read_text("utf-8")
    assert "Telnyx client</title>" in home
    links = Links(home).links
    assert "client/resources/index.html" in links
    assert all((site / link).is_file() for link in links if link.startswith("client/"))
    assert not (site / "config.html").exists()


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    for path in site.rglob("*.html"):
        for tag in ('<script src="http', '<link rel="stylesheet" href="http', '<img src="http'):
            assert tag not in path.read_text("utf-8"), path


def test_every_method_has_its_place(site: Path) -> None:
    text = (site / "client" / "resources" / "ai.assistants.html").read_text("utf-8")
    for name in ("create", "chat", "send_sms"):
        assert f'id="{name}"' in text


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """A server of the site."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    handler = functools.partial(Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    found = browser.new_page(viewport=WIDE)  # type: ignore[arg-type]  # a TypedDict of its own
    elsewhere: list[str] = []
    found.on(
        "request",
        lambda r: (
            elsewhere.append(r.url) if not r.url.startswith((address, "blob:", "file:")) else None
        ),
    )
    yield found
    assert elsewhere == []
    found.close()


@pytest.mark.parametrize("way", ["served", "from the disk"])
def test_the_search_finds_a_method(page: Page, address: str, site: Path, way: str) -> None:
    start = address if way == "served" else site.as_uri()
    page.goto(f"{start}/index.html")
    box = page.locator("input.md-search__input")
    result = page.locator("a.md-search-result__link").first
    for _ in range(10):  # what is typed before the index is there is not looked for
        box.fill("", force=True)
        box.press_sequentially("gather_using_speak")
        with suppress(TooLate):
            result.wait_for(timeout=3_000)
            break
    assert "calls.actions" in str(result.get_attribute("href"))


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_pages_fit_the_window(page: Page, address: str, size: dict[str, int]) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]  # as above
    for path in ("index", "client/index", "client/resources/messages", "client/webhooks"):
        page.goto(f"{address}/{path}.html")
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        assert page.locator("article h1").first.is_visible()


def test_names_in_tables_are_not_broken(page: Page, address: str) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]  # as above
    page.goto(f"{address}/client/resources/ai.assistants.html")
    heights = page.evaluate(
        "[...document.querySelectorAll('article td:first-child code')]"
        ".map(code => code.getClientRects().length)"
    )
    assert heights and set(heights) == {1}
