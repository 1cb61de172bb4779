"""Every snippet of the embedded document: it compiles, runs, and passes type checkers."""

from __future__ import annotations

import asyncio
import inspect
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.model import Api, ResponseKind
from sdkwright.pipeline import Options, preview
from sdkwright.plan.plan import Plan, PlannedMethod, PlannedResource
from sdkwright.render.examples.snippets import Snippets
from tests.support.sdk import Silence

ROOT = Path(__file__).resolve().parents[2]
CLIENT = ROOT / "generated"
Entry = tuple[PlannedResource, PlannedMethod]


@cache
def described() -> tuple[Api, Plan]:
    options = Options(str(ROOT / "spec" / "telnyx.yaml"), ROOT / "spec" / "sdk.yaml")
    sdk = preview(options, Diagnostics(), Silence())
    api, plan = sdk.api, sdk.plan
    return api, plan


def entries() -> list[Entry]:
    return [(r, m) for r in described()[1].walk() for m in r.methods]


def name(entry: Entry) -> str:
    return ".".join([*entry[0].path, entry[1].name])


@pytest.fixture(scope="module", autouse=True)
def client_on_path() -> Iterator[None]:
    sys.path.insert(0, str(CLIENT))
    yield
    sys.path.remove(str(CLIENT))


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with the files that snippets name."""
    monkeypatch.chdir(tmp_path)
    for file in ("audio.mp3", "file.bin"):
        Path(file).write_bytes(b"content")


def fake(entry: Entry) -> Any:
    """A transport that answers one operation with what the document shows."""
    from telnyx.testing import FakeTransport

    found = FakeTransport()
    route = found.on(entry[1].operation.key)
    answer = Snippets(*described()).response_example(entry[1])
    if entry[1].operation.stream_only:
        route.respond_events({})
    elif answer is not None:
        route.respond(answer.encode(), headers={"content-type": "application/json"})
    elif entry[1].operation.response.kind is ResponseKind.EMPTY:
        route.respond(None, status=204)
    elif entry[1].operation.response.kind is ResponseKind.JSON:
        route.respond({})
    else:
        route.respond(b"content")
    return found


SETUP = "from pathlib import Path\n"


@pytest.mark.parametrize("full", [False, True], ids=["minimal", "full"])
@pytest.mark.parametrize("entry", entries(), ids=name)
@pytest.mark.usefixtures("files")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_snippet_runs(entry: Entry, full: bool) -> None:
    transport = fake(entry)
    snippets = Snippets(*described())
    code = snippets.of(*entry, full=full)
    exec(
        compile(SETUP + code, name(entry), "exec"), {"client": transport.client(), "print": len_of}
    )
    assert {c.verb for c in transport.calls} == {entry[1].operation.verb}
    before = len(transport.calls)
    waiting = snippets.of(*entry, full=full, is_async=True)
    body = "\n".join(f"    {line}" for line in waiting.split("\n"))
    space: dict[str, Any] = {"client": transport.async_client(), "print": len_of}
    exec(compile(f"{SETUP}async def main():\n{body}", name(entry), "exec"), space)
    asyncio.run(space["main"]())
    assert len(transport.calls) > before


def len_of(*values: object) -> int:
    """Stands for `print`."""
    return len(values)


def test_type_checkers_accept_every_snippet(tmp_path: Path) -> None:
    snippets = Snippets(*described())
    lines = ["from pathlib import Path", "", "from telnyx import AsyncTelnyx, Telnyx", ""]
    for number, entry in enumerate(entries()):
        if entry[1].operation.deprecated:
            continue
        for kind, is_async in (("Telnyx", False), ("AsyncTelnyx", True)):
            for full in (False, True):
                code = snippets.of(*entry, full=full, is_async=is_async)
                word = "async def" if is_async else "def"
                lines.append(f"{word} f{number}_{kind}_{full}(client: {kind}) -> None:")
                lines += [f"    {line}" for line in code.split("\n")]
    (tmp_path / "snippets.py").write_text("\n".join(lines) + "\n")
    flags = ["--strict", "--no-error-summary", "--config-file", os.devnull]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *flags, "--cache-dir", str(tmp_path / "c"), "snippets.py"],
        env=os.environ | {"MYPYPATH": str(CLIENT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0)


@pytest.mark.parametrize("kind", ["Telnyx", "AsyncTelnyx"])
def test_every_docstring_has_its_snippet(kind: str) -> None:
    import telnyx

    client = getattr(telnyx, kind)(api_key="key")
    snippets = Snippets(*described())
    for entry in entries():
        target: Any = client
        for part in name(entry).split("."):
            target = getattr(target, part)
        doc = inspect.getdoc(target) or ""
        snippet = snippets.short(*entry, is_async=kind == "AsyncTelnyx")
        assert doc.endswith(f"```python\n{snippet}\n```")
        assert f"`{entry[1].operation.key}`" in doc


# --- the README of the client --------------------------------------------------------------------


@pytest.mark.usefixtures("files")
def test_the_blocks_of_the_readme_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a row, as a reader would type them, with answers from here instead of the network."""
    import telnyx

    blocks = re.findall(r"```python\n(.*?)```", (CLIENT / "README.md").read_text(), re.DOTALL)
    assert len(blocks) >= 11

    def answer(request: httpx.Request) -> httpx.Response:
        if b'"stream": true' in request.read() or b'"stream":true' in request.content:
            kind = {"content-type": "text/event-stream"}
            return httpx.Response(200, headers=kind, content=b"data: {}\n\ndata: [DONE]\n\n")
        if "speech" in request.url.path:
            return httpx.Response(200, headers={"content-type": "audio/mpeg"}, content=b"x")
        return httpx.Response(200, json={"data": [], "meta": {}})

    transport = httpx.MockTransport(answer)
    monkeypatch.setenv("TELNYX_API_KEY", "key")
    monkeypatch.setattr(telnyx, "Telnyx", _with(telnyx.Telnyx, httpx.Client(transport=transport)))
    asynchronous = httpx.AsyncClient(transport=transport)
    monkeypatch.setattr(telnyx, "AsyncTelnyx", _with(telnyx.AsyncTelnyx, asynchronous))
    space: dict[str, Any] = {"print": len_of}
    for block in blocks:
        if "unwrap" in block or "proxy=" in block:
            compile(block, "README", "exec")
            continue
        exec(compile(block, "README", "exec"), space)


def _with(kind: Any, http_client: Any) -> Any:
    def make(**options: Any) -> Any:
        return kind(http_client=http_client, **options)

    return make
