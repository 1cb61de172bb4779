"""The files of a document: which ones are allowed, and their values."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from ..diagnostics import Code, Diagnostics, InputError, codes
from ..regular_files import MAXIMUM_BYTES
from .locator import Locator, parse_located
from .read import decode, is_url, read_file
from .upgrade import upgrade

_TEXTS = (".md", ".markdown", ".txt", ".html")
"""Files that are not parsed: a reference to one stands for its text."""


class FileRefusedError(Exception):
    """A file of a reference that cannot be read or is not allowed."""

    def __init__(self, code: Code, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


class Files:
    """Reads each file of a document once, when a reference first needs it.

    A file is identified by its path relative to the folder of the root document, or by its URL;
    the root document by the empty string.
    """

    def __init__(
        self,
        name: str,
        diagnostics: Diagnostics,
        *,
        allow_refs: Sequence[Path] = (),
        allow_remote: bool = False,
    ) -> None:
        self.name = name
        self._diagnostics = diagnostics
        self._allow_remote = allow_remote
        self._values: dict[str, Any] = {}
        self._locators: dict[str, Locator] = {}
        self._refused: dict[str, FileRefusedError] = {}
        self.identified: set[str] = set()
        """The files in which schemas have names of their own."""
        self._is_remote = is_url(name)
        self._folder = Path() if self._is_remote else Path(name).absolute().parent
        roots = [] if self._is_remote else [self._folder, *(Path(path) for path in allow_refs)]
        self._roots = [Path(os.path.realpath(path)) for path in roots]

    def add_root(self, value: Any, locator: Locator) -> None:
        """Add the root document, which was read before."""
        self._values[""] = self._upgraded("", value)
        self._locators[""] = locator

    def value(self, file: str) -> Any:
        """The value of a file. Raises `FileRefusedError`."""
        if file in self._refused:
            raise self._refused[file]
        if file not in self._values:
            try:
                self._values[file] = self._read(file)
            except FileRefusedError as error:
                self._refused[file] = error
                raise
        return self._values[file]

    def locator(self, file: str) -> Locator | None:
        """The locator of a file that was read."""
        return self._locators.get(file)

    def read(self) -> tuple[Path, ...] | None:
        """The files that were read or refused; None if some of them are not on the disk."""
        names = [*self._values, *self._refused]
        if self._is_remote or any(is_url(name) for name in names):
            return None
        return tuple(self._folder / name if name else Path(self.name) for name in names)

    def title(self, file: str) -> str:
        """The name of a file in messages."""
        if not file:
            return self.name
        if is_url(file) or self._is_remote:
            return file
        return Path(os.path.normpath(Path(self.name).parent / file)).as_posix()

    def target(self, file: str, reference: str) -> str:
        """The file of a reference in `file`, without its fragment. Raises `FileRefusedError`."""
        if not reference:
            return file
        base = file or self.name
        try:
            url = urljoin(base, reference) if is_url(base) else reference
            scheme = urlsplit(url).scheme
        except ValueError:
            scheme = "invalid"
        if scheme.lower() in ("http", "https"):
            return "" if url == self.name else url
        if scheme:
            raise FileRefusedError(
                codes.REF_INVALID,
                f"`{reference}` is neither a relative path nor an HTTP URL.",
                "Reference a path relative to this file.",
            )
        path = unquote(reference)
        if "\0" in path:
            raise FileRefusedError(
                codes.REF_UNREADABLE, "A file name cannot contain a NUL character."
            )
        found = os.path.normpath(self._folder / Path(file).parent / path)
        if found == os.path.normpath(self._folder / Path(self.name).name):
            return ""
        return Path(os.path.relpath(found, self._folder)).as_posix()

    def _read(self, file: str) -> Any:
        title = self.title(file)
        try:
            text = self._remote(file) if is_url(file) else self._local(file, title)
            is_text = file.lower().endswith(_TEXTS)
            if is_text:
                value, locator = text, Locator(title, text)
            else:
                value, locator = parse_located(text, title, self._diagnostics)
        except InputError as error:
            inner = error.diagnostic
            raise FileRefusedError(
                codes.REF_UNREADABLE,
                f"`{inner.location or title}` cannot be used: {inner.message}",
                inner.hint,
            ) from None
        self._locators[file] = locator
        return self._upgraded(file, value)

    def _upgraded(self, file: str, value: Any) -> Any:
        if upgrade(value):
            self.identified.add(file)
        return value

    def _remote(self, url: str) -> str:
        if not self._allow_remote:
            raise FileRefusedError(
                codes.REF_REMOTE,
                f"`{url}` is not fetched, because remote references are not allowed.",
                "Pass --allow-remote, or copy the file beside the document.",
            )
        from .fetch import fetch_public

        return decode(fetch_public(url, MAXIMUM_BYTES), url)

    def _local(self, file: str, title: str) -> str:
        try:
            real = Path(os.path.realpath(self._folder / file))
            is_special = real.exists() and not real.is_file() and not real.is_dir()
        except (OSError, ValueError):
            raise FileRefusedError(
                codes.REF_UNREADABLE, f"`{title}` is not a valid file name."
            ) from None
        if not any(real.is_relative_to(root) for root in self._roots):
            raise FileRefusedError(
                codes.REF_OUTSIDE,
                f"`{title}` is outside the folder of the document.",
                "Pass its folder with --allow-ref, or move the file.",
            )
        if is_special:
            raise FileRefusedError(codes.REF_UNREADABLE, f"`{title}` is not a regular file.")
        return read_file(real, title)
