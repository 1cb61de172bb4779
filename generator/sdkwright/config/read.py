"""Reads a config and those that it extends, and reports everything that is wrong with it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, NoReturn

from pydantic import ValidationError

from ..diagnostics import Diagnostics, InputError, Location, codes, fail
from ..load.locator import Locator
from ..load.pointer import escape
from ..load.read import read_mapping
from ..regular_files import read_regular_text
from .config import Config, Keys
from .errors import diagnostics_of

_OF_ONE_DOCUMENT = ("spec", "lock", "extend")


def read_config(path: Path | None, diagnostics: Diagnostics) -> Config:
    """The config in a file, or the defaults without one. Raises `InputError`.

    What is suspicious in the files, such as a repeated key, is added to `diagnostics`.
    """
    if path is None:
        return Config()
    files = _chain(path, diagnostics)
    values: dict[str, Any] = {}
    for depth, found in enumerate(files.values()):
        inherited = found
        if depth:
            inherited = {key: v for key, v in found.items() if key not in _OF_ONE_DOCUMENT}
        values = _merged(inherited, values)
    locate = _Files(files).locate
    try:
        config = Config.model_validate(values)
    except ValidationError as error:
        raise InputError(*diagnostics_of(error, locate)) from None
    return config.read_from(list(files), locate)


def _chain(path: Path, diagnostics: Diagnostics) -> dict[Path, dict[str, Any]]:
    """The values of a config, then of those that it extends."""
    files: dict[Path, dict[str, Any]] = {}
    while True:
        path = Path(os.path.normpath(path))
        if path in files:
            _refuse_cycle(list(files)[-1], path)
        values = read_mapping(path, diagnostics)
        files[path] = values
        parent = values.get("extend")
        if not isinstance(parent, str):
            return files
        path = path.parent / parent


def _refuse_cycle(last: Path, path: Path) -> NoReturn:
    fail(
        codes.CONFIG_INVALID,
        f"`{last}` extends `{path}`, which extends it again.",
        Locator(str(last), read_regular_text(last)).locate("/extend"),
        "Remove one of the `extend` keys.",
    )


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """Mappings merged at every depth; other values of `above` replace those below."""
    merged = dict(below)
    for key, value in above.items():
        former = merged.get(key)
        if isinstance(former, dict) and isinstance(value, dict):
            merged[key] = _merged(former, value)
        else:
            merged[key] = value
    return merged


class _Files:
    """Finds the file and line that a value of the merged config comes from."""

    def __init__(self, files: dict[Path, dict[str, Any]]) -> None:
        self._files = files

    def locate(self, keys: Keys) -> Location:
        """The location of a value, or of its nearest parent, in the file that has most of it."""
        file = max(self._files, key=lambda path: _depth(self._files[path], keys))
        pointer = "".join(f"/{escape(str(key))}" for key in keys)
        return Locator(str(file), read_regular_text(file)).locate(pointer)


def _depth(value: Any, keys: tuple[str | int, ...]) -> int:
    for depth, key in enumerate(keys):
        is_index = isinstance(value, list) and isinstance(key, int) and key < len(value)
        if not is_index and not (isinstance(value, dict) and key in value):
            return depth
        value = value[key]
    return len(keys)
