"""Pages made from a document full of payloads have no markup that a harmless document lacks."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from playwright.sync_api import Browser, sync_playwright

from sdkwright.cli.sides import compare_sides
from sdkwright.compare.report import html, markdown
from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, Output, produce
from sdkwright.render.docs.reference import Reference
from sdkwright.render.docs.site import site
from tests.support.sdk import Silence

pytest.importorskip("mkdocs", reason="mkdocs is not installed; `make docs` installs it")
pytestmark = pytest.mark.xdist_group("browser")

HIT = "window.hits=(window.hits||0)+1"
ELEMENTS = (
    f"<script>{HIT}</script>", f"<ScRiPt >{HIT}</ScRiPt>", f"<img src=x onerror={HIT}>",
    f"<svg onload={HIT}>", f"<svg/onload={HIT}>", f"<body onload={HIT}>", f"<a href='javascript:{HIT}'>x</a>",
    f"<iframe src='javascript:parent.{HIT}'></iframe>", f"<details open ontoggle={HIT}>", f"<video src=x onerror={HIT}>",
    f"<input autofocus onfocus={HIT}>", f"<math href=javascript:{HIT}>x</math>", "<style>body{display:none}</style>",
    f"<div onmouseover={HIT}>x</div>", "<base href=//evil.example/>", "<meta http-equiv=refresh content=0>",
    f"<<script>{HIT}//<</script>", f"<img src=x onerror={HIT}", f"</code></pre><img src=x onerror={HIT}>", f"&lt;img src=x onerror={HIT}&gt;",
)  # fmt: skip
MARKS = (
    f"[x](javascript:{HIT})", f"[x]( javascript:{HIT} )", f"![x](x){{: onerror={HIT} }}", f"![x](javascript:{HIT})",
    f"<javascript:{HIT}>", "<https://evil.example>", "https://evil.example", "www.evil.example", "<evil@evil.example>", "@someone",
    f"[x][y] [y]: javascript:{HIT}", f"`x`{{: onclick={HIT} }}", f"x {{: onmouseover={HIT} }}", f"{{: #id .cls onfocus={HIT} }}", f"**x**{{ onclick={HIT} }}",
    "# heading", "## heading {: #x }", "- item", "+ item", "1. item", "1) item", "> quote", "***", "---", "===", '=== "tab"', '!!! note "x"', "??? x",
    "| a | b |", "a | b", "~~~", "```", "``` {.python onclick=x}", "~~x~~", "*x* _y_ __z__",
)  # fmt: skip
SPANS = (
    f"`<img src=x onerror={HIT}>```", f"`<img src=x onerror={HIT}>", f"``<img src=x onerror={HIT}>`", f"```<img src=x onerror={HIT}>``",
    f"\\`<img src=x onerror={HIT}>`", f"`\\`<img src=x onerror={HIT}>`", f"`a` ``b`<img src=x onerror={HIT}>``", f"`|`<img src=x onerror={HIT}>`",
    f"<!-- --><img src=x onerror={HIT}> -->", f"--><img src=x onerror={HIT}>", "<!--", f"]]><img src=x onerror={HIT}>", f"<![CDATA[<img src=x onerror={HIT}>]]>",
    "<?php", f"\u202e<img src=x onerror={HIT}>\u2066", f"\x02klzzwxh:0000\x03<img src=x onerror={HIT}>", f"\\<img src=x onerror={HIT}\\>",
    f"&#60;img src=x onerror={HIT}&#62;", "&nbsp;&copy;", f"line\n\n<img src=x onerror={HIT}>\n\n    code",
)  # fmt: skip
PAYLOADS = (*ELEMENTS, *MARKS, *SPANS)


def spec(payloads: list[str], *, changed: bool = False) -> dict[str, Any]:
    """A document with each payload in every text of an operation and of a webhook."""
    paths: dict[str, Any] = {}
    hooks: dict[str, Any] = {}
    for number, text in enumerate(payloads):
        props = {
            "id": {"type": "string", "description": text, "title": text},
            f"f{number}": {"type": "integer", "description": text, "enum": [1]},
        }
        thing = {
            "type": "object",
            "title": f"Thing{number}",
            "description": text,
            "required": ["id"],
            "properties": props,
        }
        content = {"application/json": {"schema": thing, "example": {"id": text}}}
        operation = {
            "summary": text, "description": f"{text}\n\nMore {text}", "tags": [text],
            "parameters": [{"name": "q", "in": "query", "description": text, "schema": {"type": "string", "enum": [text, "b"]}, "example": text}],
            "requestBody": {"description": text, "content": content},
            "responses": {"200": {"description": text, "content": content}, "404": {"description": text}},
        }  # fmt: skip
        if changed:
            operation["parameters"][0]["schema"] = {"type": "string", "enum": [text, "c"]}  # type: ignore[index]
        paths[f"/p{number}"] = {"post": operation}
        event = {
            "type": "object",
            "properties": {"event_type": {"enum": [f"{text}{number}"]}, **props},
        }
        hooks[f"hook{number}"] = {
            "post": {
                "summary": text,
                "tags": [text],
                "requestBody": {"content": {"application/json": {"schema": event}}},
                "responses": {"200": {"description": ""}},
            }
        }
    first = payloads[0]
    return {
        "openapi": "3.1.0", "info": {"title": first, "version": first, "description": f"{first}\n\n{first}"},
        "servers": [{"url": "https://api.example.com"}], "tags": [{"name": t, "description": t} for t in dict.fromkeys(payloads)],
        "paths": paths, "webhooks": hooks,
    }  # fmt: skip


class Markup(HTMLParser):
    """The elements of a page with the names of their attributes, and links that run code."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: set[tuple[str, str]] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add((tag, ""))
        for name, value in attrs:
            runs = "javascript:" if (value or "").strip().lower().startswith("javascript:") else ""
            self.found.add((tag, name + runs))
            if "evil.example" in (value or "") and name in ("href", "src"):
                self.found.add((tag, "evil"))


def pages(folder: Path, payloads: list[str]) -> dict[str, Path]:
    """Every page that people open in a browser, made from a document."""
    folder.mkdir()
    outputs: list[Output] = []
    options = []
    for name, changed in (("old", False), ("new", True)):
        path = folder / f"{name}.json"
        path.write_text(json.dumps(spec(payloads, changed=changed)), "utf-8")
        options.append(Options(str(path), None, "made"))
        outputs.append(produce(options[-1], Diagnostics(), Silence()))
    output = outputs[0]
    report = compare_sides(options[0], options[1], Diagnostics(), Silence())
    reference = Reference(output.api, output.plan, output.sdk.surface)
    changelog = f"# Changes\n\n{markdown(report)}"
    for place, text in site(reference, {}, output.files["README.md"], changelog, "../site").items():
        target = folder / "source" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "-q",
        "-f",
        str(folder / "source/mkdocs.yml"),
    ]
    subprocess.run(command, check=True, capture_output=True)
    found = {str(p.relative_to(folder / "site")): p for p in (folder / "site").rglob("*.html")}
    texts = {p: t for p, t in output.files.items() if p.endswith(".md") or p == "llms.txt"}
    renderer = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    made = {path: renderer.render(text) for path, text in texts.items()}
    made |= {"changes.md": renderer.render(markdown(report)), "diff.html": html(report)}
    for name, page in made.items():
        found[f"rendered {name}"] = folder / f"{name.replace('/', '_')}.html"
        found[f"rendered {name}"].write_text(page, "utf-8")
    return found


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return pages(tmp_path_factory.mktemp("pages") / "hostile", list(PAYLOADS))


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    texts = [f"A `text` {number}" for number in range(len(PAYLOADS))]
    return pages(tmp_path_factory.mktemp("pages") / "harmless", texts)


def test_payloads_add_no_element_and_no_attribute(
    hostile: dict[str, Path], harmless: dict[str, Path]
) -> None:
    def markup(path: Path) -> set[tuple[str, str]]:
        return Markup(path.read_text("utf-8")).found

    assert len(PAYLOADS) >= 60
    usual = set().union(*(markup(path) for path in harmless.values()))
    added = {name: extra for name, path in hostile.items() if (extra := markup(path) - usual)}
    assert added == {}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        pytest.skip("there is no Chromium here; `make browser` installs Debian's")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield chromium
        chromium.close()


def test_no_handler_runs(hostile: dict[str, Path], browser: Browser) -> None:
    page = browser.new_page()
    ran = {}
    for name, path in hostile.items():
        page.goto(path.as_uri(), wait_until="load")
        if hits := page.evaluate("window.hits || 0"):
            ran[name] = hits
    assert ran == {}
