"""The manifest: the generated files and their checksums."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from ..diagnostics import Location, codes, fail
from ..regular_files import read_regular
from .paths import MANIFEST, objection

_VERSION = 1
_DIGEST = re.compile(r"[0-9a-f]{64}")


def digest(content: bytes) -> str:
    """The checksum in the manifest."""
    return hashlib.sha256(content).hexdigest()


def matches(content: bytes, expected: str) -> bool:
    """Whether content has a checksum; line ends may differ, as a checkout may change them."""
    if digest(content) == expected:
        return True
    return b"\r\n" in content and digest(content.replace(b"\r\n", b"\n")) == expected


@dataclass(frozen=True, slots=True)
class Manifest:
    """The generator's version, and the checksum of each file by its path."""

    generator: str
    files: Mapping[str, str]

    def content(self) -> bytes:
        """The manifest as text, which depends on the files only."""
        value = {
            "version": _VERSION,
            "generator": self.generator,
            "files": dict(sorted(self.files.items())),
        }
        return (json.dumps(value, indent=2) + "\n").encode()


def read_manifest(out: Path) -> Manifest | None:
    """The manifest of a folder, or None if it has none. Raises `InputError`."""
    location = out / MANIFEST
    try:
        content = read_regular(location, follow=False)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        _refuse(location, f"cannot be read: {error.strerror}")
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        _refuse(location, "is not a manifest of this generator")
    if not isinstance(value, dict) or not isinstance(value.get("files"), dict):
        _refuse(location, "is not a manifest of this generator")
    if value.get("version") != _VERSION:
        _refuse(location, "was written by another version of this generator")
    files: dict[str, str] = value["files"]
    for path, checksum in files.items():
        if reason := objection(path):
            _refuse(location, f"lists the invalid path `{path}`: {reason}")
        if not isinstance(checksum, str) or not _DIGEST.fullmatch(checksum):
            _refuse(location, f"has no checksum for `{path}`")
    return Manifest(str(value.get("generator", "")), files)


def _refuse(location: Path, what: str) -> NoReturn:
    fail(
        codes.MANIFEST_INVALID,
        f"`{location}` {what}.",
        Location(str(location)),
        "Restore it from version control, or generate into a new folder.",
    )
