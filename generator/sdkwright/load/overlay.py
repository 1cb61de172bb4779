"""OpenAPI Overlays 1.0: corrections to a document, applied in order to a copy of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from ..diagnostics import Code, Diagnostics, Location, codes, fail
from .locator import Locator
from .read import kind_name, parse_named, read_text

_VERSION = re.compile(r"1\.0(?:\.[0-9A-Za-z.-]+)?")
_Path = tuple[str | int, ...]


def apply_overlays(document: Any, overlays: Sequence[Path], diagnostics: Diagnostics) -> Any:
    """A copy of the document with the overlays applied one after the other.

    An action that cannot be applied is reported and left out. Raises `InputError` for a
    file that is no overlay.
    """
    result = copy_value(document)
    for path in overlays:
        name = str(path)
        text = read_text(path)
        overlay = parse_named(text, name, diagnostics)
        locator = Locator(name, text)
        _check(overlay, locator)
        for index, action in enumerate(overlay["actions"]):
            place = _ActionPlace(locator, index, diagnostics)
            result = _apply(result, action, place)
    return result


def copy_value(value: Any) -> Any:
    """A deep copy, in which nothing is shared that YAML aliases shared."""
    if type(value) is dict:
        return {key: copy_value(entry) for key, entry in value.items()}
    if type(value) is list:
        return [copy_value(entry) for entry in value]
    return value


class _ActionPlace:
    """Reports what is wrong with one action."""

    def __init__(self, locator: Locator, index: int, diagnostics: Diagnostics) -> None:
        self._locator = locator
        self._index = index
        self._diagnostics = diagnostics

    def error(self, code: Code, message: str, field: str, hint: str) -> None:
        pointer = f"/actions/{self._index}{field}"
        self._diagnostics.error(code, message, self._locator.locate(pointer), hint)


def _check(overlay: Any, locator: Locator) -> None:
    def refuse(message: str, pointer: str, hint: str) -> NoReturn:
        place: Location = locator.locate(pointer)
        fail(codes.OVERLAY_INVALID, message, place, hint)

    if not isinstance(overlay, dict) or "overlay" not in overlay:
        refuse(
            "This is not an Overlay: it has no `overlay` field.",
            "",
            "Begin it with `overlay: 1.0.0`.",
        )
    if _VERSION.fullmatch(str(overlay["overlay"])) is None:
        refuse(
            f"The Overlay version is {str(overlay['overlay'])[:40]!r}, and only 1.0 can be read.",
            "/overlay",
            "Write the overlay for version 1.0.0.",
        )
    info = overlay.get("info")
    for field in ("title", "version"):
        if not isinstance(info, dict) or field not in info:
            refuse(
                f"The Overlay has no `{field}` in `info`.",
                "/info",
                "Say in `info` what the overlay is for, and its version.",
            )
    if "extends" in overlay and not isinstance(overlay["extends"], str):
        refuse("`extends` is not a text.", "/extends", "Name the document's URL.")
    if not isinstance(overlay.get("actions"), list) or not overlay["actions"]:
        refuse("The Overlay has no list of `actions`.", "/actions", "Add at least one action.")


def _apply(document: Any, action: Any, place: _ActionPlace) -> Any:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        place.error(
            codes.OVERLAY_ACTION_INVALID,
            "This action has no text as its `target`.",
            "",
            "Name what it changes by a JSONPath expression.",
        )
        return document
    removes = action.get("remove", False)
    if not isinstance(removes, bool) or (not removes and "update" not in action):
        place.error(
            codes.OVERLAY_ACTION_INVALID,
            "This action has neither an `update` nor `remove: true`.",
            "",
            "Add one of them.",
        )
        return document
    paths = _select(document, action["target"], place)
    if paths is None:
        return document
    if removes:
        return _remove(document, paths, place)
    return _update(document, paths, action["update"], place)


def _select(document: Any, target: str, place: _ActionPlace) -> list[_Path] | None:
    """The paths of the nodes that a JSONPath expression names; None when there are none."""
    from jsonpath import JSONPathEnvironment
    from jsonpath.exceptions import JSONPathError

    try:
        matches = list(JSONPathEnvironment(strict=True).compile(target).finditer(document))
    except (JSONPathError, RecursionError) as error:
        reason = str(error).splitlines()[0].rstrip(".") if str(error) else "too deep"
        place.error(
            codes.OVERLAY_TARGET_INVALID,
            f"`{target}` is not a JSONPath expression: {reason}.",
            "/target",
            "Write it as RFC 9535 says, for example `$.paths['/items'].get`.",
        )
        return None
    paths = list(dict.fromkeys(match.parts for match in matches))
    if not paths:
        place.error(
            codes.OVERLAY_TARGET_MISSING,
            f"`{target}` selects nothing in the document.",
            "/target",
            "Correct the target, or remove the action.",
        )
        return None
    return paths


def _remove(document: Any, paths: list[_Path], place: _ActionPlace) -> Any:
    doomed: dict[_Path, set[str | int]] = {}
    for path in paths:
        if path:
            doomed.setdefault(path[:-1], set()).add(path[-1])
        else:
            place.error(
                codes.OVERLAY_ACTION_INVALID,
                "The whole document cannot be removed.",
                "/target",
                "Select a part of it.",
            )
    # The parents are looked up first, so that removing one match cannot move another.
    parents = [(_at(document, parent), keys) for parent, keys in doomed.items()]
    for container, keys in parents:
        if isinstance(container, list):
            container[:] = [entry for index, entry in enumerate(container) if index not in keys]
        else:
            for key in keys:
                del container[key]
    return document


def _update(document: Any, paths: list[_Path], update: Any, place: _ActionPlace) -> Any:
    for target in [_at(document, path) for path in paths]:
        if isinstance(target, list):
            target.append(copy_value(update))
        elif isinstance(target, dict) and isinstance(update, dict):
            _merge(target, update)
        else:
            found, given = kind_name(target), kind_name(update)
            place.error(
                codes.OVERLAY_UPDATE_MISMATCH,
                f"The target is {found} and the update is {given}, which cannot be merged.",
                "/update",
                "Select the object or array that contains what is to change.",
            )
    return document


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    """Recursively: objects merge, arrays grow, anything else is replaced.

    An empty value (null) leaves an object or array as it is.
    """
    for key, value in update.items():
        known = target.get(key)
        if isinstance(known, dict) and isinstance(value, dict):
            _merge(known, value)
        elif isinstance(known, list) and isinstance(value, list):
            known.extend(copy_value(value))
        elif value is not None or not isinstance(known, dict | list):
            target[key] = copy_value(value)


def _at(document: Any, path: _Path) -> Any:
    value = document
    for step in path:
        value = value[step]
    return value
