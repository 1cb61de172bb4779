"""Local copies of published documents, named by their checksums."""

from __future__ import annotations

from pathlib import Path

from ..cache import cache_folder, private_cache, refused_cache
from ..diagnostics import Diagnostic, InputError, Location, Severity, codes, fail
from ..regular_files import read_regular
from .download import MAXIMUM_BYTES, download
from .pin import Pin, digest_of


def copy_of(wanted: Pin) -> Path:
    """The copy of a pinned document, downloaded if there is none. Raises `InputError`."""
    copy = _folder() / wanted.file_name
    if copy.is_file() and digest_of(copy) == (wanted.sha256, wanted.size):
        return copy
    unfinished = copy.with_name(f"{copy.name}.part")
    try:
        download(wanted.url, unfinished)
    except InputError as error:
        raise _with_earlier_copy(error) from None
    found = digest_of(unfinished)
    if found != (wanted.sha256, wanted.size):
        unfinished.unlink()
        fail(
            codes.UPSTREAM_CHANGED,
            f"The published document has {found[1]:,} bytes with sha256 {found[0]}; the pin has"
            f" {wanted.size:,} bytes with sha256 {wanted.sha256}.",
            Location(wanted.url),
            "If that is expected, move the pin: sdkwright spec pin --url URL.",
        )
    unfinished.replace(copy)
    return copy


def pin_of(url: str, given: Path | None = None) -> Pin:
    """The pin of the document that a URL has now. A copy is kept; `given` is used as the copy.

    Raises `InputError`.
    """
    unfinished = _folder() / "unpinned.part"
    unfinished.unlink(missing_ok=True)
    if given is None:
        download(url, unfinished)
    else:
        try:
            unfinished.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(read_regular(given, MAXIMUM_BYTES))
        except OSError as error:
            fail(
                codes.INPUT_UNREADABLE,
                f"`{given}` cannot be copied: {error.strerror}.",
                Location(str(given)),
                "Pass a readable copy of the document with --copy.",
            )
    sha256, size = digest_of(unfinished)
    if not size:
        fail(codes.UPSTREAM_EMPTY, "The URL returns an empty document.", Location(url))
    pin = Pin(url=url, sha256=sha256, size=size)
    unfinished.replace(_folder() / pin.file_name)
    return pin


def _with_earlier_copy(error: InputError) -> InputError:
    """The same error, with the path of the newest copy."""
    others = sorted(_folder().glob("*.y*ml"), key=lambda path: path.stat().st_mtime)
    if not others:
        return error
    entry = error.diagnostic
    message = f"{entry.message} An earlier version is at `{others[-1]}`."
    return InputError(Diagnostic(entry.code, Severity.ERROR, message, entry.location, entry.hint))


def _folder() -> Path:
    folder = cache_folder()
    if folder is None:
        fail(
            codes.CACHE_MISSING,
            "There is no folder for copies, because the user has no home folder.",
            None,
            "Set SDKWRIGHT_CACHE to a folder.",
        )
    private = private_cache()
    if private is None:
        reason = refused_cache(folder) or "it cannot be created"
        fail(
            codes.CACHE_REFUSED,
            f"The folder for caches `{folder}` cannot be used: {reason}.",
            Location(str(folder)),
            "Remove it, make it private with chmod 700, or set SDKWRIGHT_CACHE to another folder.",
        )
    return private / "documents"
