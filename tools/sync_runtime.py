"""Makes the synchronous modules of the client's runtime from the asynchronous ones.

`python -m tools.sync_runtime` (`make runtime`) writes `templates/runtime/sync_*.py`. Edit the
`async_*.py` files; a test compares the two.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import black
import unasync

RUNTIME = Path(__file__).parent.parent / "templates" / "runtime"

_NAMES = {
    "Async": "Sync",
    "AsyncAPIResponse": "APIResponse",
    "AsyncBinaryAPIResponse": "BinaryAPIResponse",
    "AsyncConnection": "Connection",
    "AsyncConnectionManager": "ConnectionManager",
    "AsyncExchange": "Exchange",
    "AsyncHttpClient": "HttpClient",
    "AsyncKey": "Key",
    "AsyncLazyHttpClient": "LazyHttpClient",
    "AsyncResponseContextManager": "ResponseContextManager",
    "AsyncStream": "Stream",
    "DefaultAsyncHttpxClient": "DefaultHttpxClient",
    "aclose": "close",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "aiter_raw": "iter_raw",
    "aiter_text": "iter_text",
    "aread": "read",
    "async_engine_of": "sync_engine_of",
    "async_reader": "reader",
    "drain_async": "drain",
    "get_async": "get",
    "load_async": "load",
    "pause": "sleep",
    "receive_frame_async": "receive_frame",
    "secret_of_async": "secret_of",
    "websockets.asyncio.client": "websockets.sync.client",
    "write_file_async": "write_file",
}
"""Names that differ in more than the prefix: `Async` becomes `Sync` elsewhere."""

_TEXTS = {
    "The asynchronous client. It can be shared between the tasks of an event loop.": (
        "The synchronous client. It can be shared between threads."
    ),
    "The asynchronous client.": "The synchronous client.",
    ", and may be a coroutine function.": ".",
    "Sending requests and reading responses, asynchronously.": (
        "Sending requests and reading responses, synchronously."
    ),
    "return StreamingAccess(self._with_engine(self._engine, ResponseMode.STREAMING))": (
        "return self._with_engine(self._engine, ResponseMode.STREAMING)"
    ),
    ", which is read with `await`.": ".",
    "an `async with`\n    block": "a `with`\n    block",
    "An asynchronous iterator of typed events.": "An iterator of typed events.",
    "close_later(self.response)": "self.response.close()",
    "close_later(self.http_response)": "self.http_response.close()",
    "Callable[[], Awaitable[T]]": "Callable[[], T]",
    """def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            for item in page._page_items():
                yield item
""": """def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # pydantic's yields fields
        for page in self.iter_pages():
            yield from page._page_items()
""",
}
"""Text that differs in the synchronous half. Each key must occur in an asynchronous module."""


def sync_modules() -> dict[str, str]:
    """The text of each synchronous module, by its file name."""
    sources = sorted(RUNTIME.glob("async_*.py"))
    modules = {path.stem: f"sync_{path.stem.removeprefix('async_')}" for path in sources}
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "async"), Path(folder, "sync")
        source.mkdir()
        for path in sources:
            (source / f"{modules[path.stem]}.py").write_bytes(path.read_bytes())
        rule = unasync.Rule(str(source), str(target), {**_NAMES, **modules})
        unasync.unasync_files([str(path) for path in source.iterdir()], [rule])
        texts = {path.name: path.read_text("utf-8") for path in sorted(target.iterdir())}
    for before, after in _TEXTS.items():
        if not any(before in text for text in texts.values()):
            raise ValueError(f"No asynchronous module contains {before!r}: correct _TEXTS.")
        texts = {name: text.replace(before, after) for name, text in texts.items()}
    return {name: _formatted(name, text) for name, text in texts.items()}


def _formatted(name: str, text: str) -> str:
    """The text without the imports that only the asynchronous half needs, laid out as usual."""
    origin = f"async_{name.removeprefix('sync_')}"
    note = f"# Made from {origin} by `make runtime`: edit that file instead.\n"
    docstring, rest = text.split("\n", 1)
    ruff = [sys.executable, "-m", "ruff", "check", "--quiet", "--fix", "--select", "I,F401"]
    done = subprocess.run(
        [*ruff, "--stdin-filename", str(RUNTIME / name), "-"],
        input=f"{docstring}\n\n{note}{rest}",
        capture_output=True,
        text=True,
        check=True,
        cwd=RUNTIME.parent.parent,
    )
    mode = black.Mode(line_length=100, target_versions={black.TargetVersion.PY310})
    return black.format_str(done.stdout, mode=mode)


def main() -> None:
    """Write the synchronous modules."""
    for name, text in sync_modules().items():
        (RUNTIME / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
