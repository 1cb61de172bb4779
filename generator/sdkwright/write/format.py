"""Formats the Python files among the rendered texts."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from ..cache import FormatCache
from ..diagnostics import Diagnostics, Location, codes, fail
from .black_style import LINE_LENGTH, TARGET, Refusal
from .processes import format_in_processes


def open_cache(folder: Path) -> FormatCache:
    """The cache for the installed version of black."""
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
    """Encode all files, and format Python files. Raises `InputError` if one is not valid Python.

    Files in `formatted` are formatted already. `advance` is called with the number of files done.
    """
    contents = {path: _encode(path, text) for path, text in files.items()}
    keys = {
        path: FormatCache.key(contents[path])
        for path, text in files.items()
        if path.endswith((".py", ".pyi")) and isinstance(text, str) and path not in formatted
    }
    advance(len(contents) - len(keys))
    sources = {key: contents[path] for path, key in keys.items()}
    done = cache.lookup(sources) if cache else {}
    advance(sum(key in done for key in keys.values()))
    missing = {key: text for key, text in sources.items() if key not in done}
    fresh, refused = _format(missing, jobs, advance)
    if refused:
        by_path = {path: refused[key] for path, key in keys.items() if key in refused}
        _report(by_path, contents, diagnostics)
    if cache:
        cache.store(sources, fresh)
    return contents | {path: done.get(key) or fresh.get(key, b"") for path, key in keys.items()}


def _format(
    sources: Mapping[bytes, bytes], jobs: int | None, advance: Callable[[int], None]
) -> tuple[dict[bytes, bytes], dict[bytes, Refusal]]:
    """The formatted texts by their keys, and the refusals."""
    fresh: dict[bytes, bytes] = {}
    refused: dict[bytes, Refusal] = {}
    for chunk, results in format_in_processes(list(sources.items()), jobs):
        for key, result in zip(chunk, results, strict=True):
            if isinstance(result, Refusal):
                refused[key] = result
            else:
                fresh[key] = result
        advance(len(chunk))
    return fresh, refused


def _encode(path: str, text: str | bytes) -> bytes:
    if isinstance(text, bytes):
        return text
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        fail(
            codes.OUTPUT_ENCODING,
            "A text of the document contains a lone surrogate, which UTF-8 cannot encode.",
            Location(path, "", line),
            "Correct the document. If it has no such text, report a defect of the generator.",
        )


def _report(
    refused: Mapping[str, Refusal], contents: Mapping[str, bytes], diagnostics: Diagnostics
) -> None:
    """Store the texts for debugging, report each one, and raise `InputError`."""
    folder = Path(tempfile.mkdtemp(prefix="sdkwright-refused-"))
    for path, refusal in refused.items():
        stored = folder / path.replace("/", "__")
        stored.write_bytes(contents[path])
        diagnostics.error(
            codes.TEMPLATE_INVALID_PYTHON,
            f"`{path}` is not valid Python: {refusal.reason}.",
            Location(str(stored), "", refusal.line),
        )
    fail(
        codes.TEMPLATE_INVALID,
        f"{len(refused)} generated {'file is' if len(refused) == 1 else 'files are'} not valid Python;"
        " nothing was written.",
        Location(str(folder)),
        "This is a defect of the generator: report it with the files in that folder.",
    )
