"""Python text as black leaves it."""

from __future__ import annotations

import os
import re
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..cache import FormatCache
from ..diagnostics import Diagnostics, Location, codes, fail
from .preformatted import Settler

LINE_LENGTH = 100
TARGET = "py310"
"""The oldest Python that generated packages run on."""

_ALONE = 1_000_000
"""Bytes that one process formats before others would have started."""
_CHUNK = 200_000
"""Bytes that a process takes at a time: small enough to share the work evenly."""


_PLACE = re.compile(r"(\d+):(\d+):?\s*(.*)")
"""What black says of the place where it stopped."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why black could not read a text, and in which line."""

    reason: str
    line: int | None


def open_cache(folder: Path) -> FormatCache:
    """The cache for the installed black and the mode used here."""
    from importlib.metadata import version

    return FormatCache(folder, f"black-{version('black')}-{TARGET}-{LINE_LENGTH}")


def format_files(
    files: Mapping[str, str | bytes],
    diagnostics: Diagnostics,
    *,
    cache: FormatCache | None = None,
    jobs: int | None = None,
    advance: Callable[[int], None] = lambda _: None,
    formatted: Collection[str] = (),
) -> dict[str, bytes]:
    """Every file as bytes, Python formatted. Raises `InputError` for text that is not Python.

    Files among `formatted` are known to be as black leaves them.

    `advance` is called with the number of files done.
    """
    contents = {path: _encode(path, text) for path, text in files.items()}
    keys = {
        path: FormatCache.key(contents[path])
        for path in contents
        if path.endswith((".py", ".pyi")) and isinstance(files[path], str)
        if path not in formatted
    }
    advance(len(contents) - len(keys))
    sources = {key: contents[path] for path, key in keys.items()}
    done = cache.lookup(sources) if cache else {}
    advance(sum(key in done for key in keys.values()))
    missing = [key for key in sources if key not in done]
    fresh: dict[bytes, bytes] = {}
    refused: dict[bytes, Refusal] = {}
    for chunk, results in _run([(key, sources[key]) for key in missing], jobs):
        for key, result in zip(chunk, results, strict=True):
            if isinstance(result, Refusal):
                refused[key] = result
            else:
                fresh[key] = result
        advance(len(chunk))
    if refused:
        _report(
            {path: refused[key] for path, key in keys.items() if key in refused},
            contents,
            diagnostics,
        )
    if cache:
        cache.store(sources, fresh)
    for path, key in keys.items():
        contents[path] = done.get(key) or fresh.get(key, b"")
    return contents


def _encode(path: str, text: str | bytes) -> bytes:
    if isinstance(text, bytes):
        return text
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        fail(
            codes.OUTPUT_ENCODING,
            "A text of the document has half a surrogate pair, which no file can hold.",
            Location(path, "", line),
            "Correct the document; this is a defect of the generator if it says otherwise.",
        )


def _run(
    work: Sequence[tuple[bytes, bytes]], jobs: int | None
) -> Iterator[tuple[list[bytes], list[bytes | Refusal]]]:
    """Chunks of keys with what became of their texts, in processes where that pays."""
    chunks = list(_chunks(work))
    processes = min(jobs or _processors(), len(chunks))
    size = sum(len(text) for _, text in work)
    left = chunks
    if processes > 1 and size > _ALONE:
        from concurrent.futures.process import BrokenProcessPool

        finished = 0
        try:
            for results in _share([[text for _, text in chunk] for chunk in chunks], processes):
                yield [key for key, _ in chunks[finished]], results
                finished += 1
        except (BrokenProcessPool, OSError):
            pass  # no processes to be had here: go on alone
        left = chunks[finished:]
    for chunk in left:
        yield [key for key, _ in chunk], format_texts([text for _, text in chunk])


def _chunks(work: Sequence[tuple[bytes, bytes]]) -> Iterator[list[tuple[bytes, bytes]]]:
    chunk: list[tuple[bytes, bytes]] = []
    size = 0
    for entry in work:
        chunk.append(entry)
        size += len(entry[1])
        if size >= _CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _share(chunks: list[list[bytes]], processes: int) -> Iterator[list[bytes | Refusal]]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Not a fork of this process: it may have threads, and it holds the whole model.
    context = get_context("spawn" if sys.platform == "win32" else "forkserver")
    pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_prepare)
    try:
        yield from pool.map(format_texts, chunks)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _prepare() -> None:
    """In a process of the pool: leave interrupts to the parent, and do not outlive it."""
    import gc
    from multiprocessing import parent_process

    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:

        def watch() -> None:
            parent.join()
            os._exit(1)

        threading.Thread(target=watch, daemon=True).start()


def format_texts(texts: Sequence[bytes]) -> list[bytes | Refusal]:
    """Each text as black leaves it, or why it cannot be read."""
    return [_formatted(text.decode()) for text in texts]


def _formatted(text: str) -> bytes | Refusal:
    try:
        settled = _SETTLER.settle(text)
    except _RefusedError:
        settled = None  # only the whole text has the line where it breaks off
    try:
        return (_by_black(text) if settled is None else settled).encode()
    except _RefusedError as error:
        return error.refusal


class _RefusedError(Exception):
    """Black cannot read a text."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.reason)
        self.refusal = refusal


def _by_black(text: str) -> str:
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion[TARGET.upper()]})
    try:
        return black.format_str(text, mode=mode)
    except InvalidInput as error:
        raise _RefusedError(_refusal(str(error))) from error
    except RecursionError as error:
        raise _RefusedError(Refusal("nested too deeply", None)) from error


_SETTLER = Settler(LINE_LENGTH, _by_black)


def _refusal(message: str) -> Refusal:
    """Of `Cannot parse ...: 12:4:` and the line itself, the number and the line."""
    found = _PLACE.search(message)
    if found is None:
        return Refusal(message.splitlines()[0], None)
    return Refusal(f"it breaks off at `{found[3].strip()}`", int(found[1]))


def _report(
    refused: Mapping[str, Refusal], contents: Mapping[str, bytes], diagnostics: Diagnostics
) -> None:
    """Keep the texts for whoever mends the template, and end the run."""
    folder = Path(tempfile.mkdtemp(prefix="sdkwright-refused-"))
    for path, refusal in refused.items():
        kept = folder / path.replace("/", "__")
        kept.write_bytes(contents[path])
        diagnostics.error(
            codes.TEMPLATE_INVALID_PYTHON,
            f"The text of `{path}` is not Python: {refusal.reason}.",
            Location(str(kept), "", refusal.line),
        )
    fail(
        codes.TEMPLATE_INVALID,
        f"{len(refused)} generated {'file is' if len(refused) == 1 else 'files are'} not Python;"
        " nothing was written.",
        Location(str(folder)),
        "This is a defect of the generator: report it with the files kept there.",
    )
