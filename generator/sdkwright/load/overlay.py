"""OpenAPI Overlays 1.0: corrections to a document, applied in order to a copy of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from ..diagnostics import Code, Diagnostics, Location, codes, fail
from .locator import Locator
from .read import json_type, parse_named, read_text

_VERSION = re.compile(r"1\.0(?:\.[0-9A-Za-z.-]+)?")
_Path = tuple[str | int, ...]


def apply_overlays(document: Any, overlays: Sequence[Path], diagnostics: Diagnostics) -> Any:
    """A copy of the document with the overlays applied one after the other.

    Actions that cannot be applied are skipped and reported. Raises `InputError` for a file that is
    not an overlay.
    """
    result = copy_value(document)
    for path in overlays:
        name = str(path)
        text = read_text(path)
        overlay = parse_named(text, name, diagnostics)
        locator = Locator(name, text)
        _check(overlay, locator)
        for index, action in enumerate(overlay["actions"]):
            reporter = _ActionReporter(locator, index, diagnostics)
            result = _apply(result, action, reporter)
    return result


def copy_value(value: Any) -> Any:
    """A deep copy without the sharing of YAML aliases."""
    if type(value) is dict:
        return {key: copy_value(entry) for key, entry in value.items()}
    if type(value) is list:
        return [copy_value(entry) for entry in value]
    return value


class _ActionReporter:
    """Reports errors at one action."""

    def __init__(self, locator: Locator, index: int, diagnostics: Diagnostics) -> None:
        self._locator = locator
        self._index = index
        self._diagnostics = diagnostics

    def error(self, code: Code, message: str, field: str, hint: str) -> None:
        pointer = f"/actions/{self._index}{field}"
        self._diagnostics.error(code, message, self._locator.locate(pointer), hint)


def _check(overlay: Any, locator: Locator) -> None:
    def refuse(message: str, pointer: str, hint: str) -> NoReturn:
        location: Location = locator.locate(pointer)
        fail(codes.OVERLAY_INVALID, message, location, hint)

    if not isinstance(overlay, dict) or "overlay" not in overlay:
        refuse(
            "The file is not an Overlay: it has no `overlay` field.",
            "",
            "Add `overlay: 1.0.0`.",
        )
    if _VERSION.fullmatch(str(overlay["overlay"])) is None:
        refuse(
            f"Overlay version `{str(overlay['overlay'])[:40]}` is not supported, only 1.0.",
            "/overlay",
            "Convert the overlay to version 1.0.0.",
        )
    info = overlay.get("info")
    for field in ("title", "version"):
        if not isinstance(info, dict) or field not in info:
            refuse(
                f"The Overlay has no `{field}` in `info`.",
                "/info",
                "Add `title` and `version` to `info`.",
            )
    if "extends" in overlay and not isinstance(overlay["extends"], str):
        refuse("`extends` must be a string.", "/extends", "Write the URL of the document.")
    if not isinstance(overlay.get("actions"), list) or not overlay["actions"]:
        refuse("The Overlay has no `actions`.", "/actions", "Add at least one action.")


def _apply(document: Any, action: Any, reporter: _ActionReporter) -> Any:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        reporter.error(
            codes.OVERLAY_ACTION_INVALID,
            "The `target` of this action is missing or not a string.",
            "",
            "Set `target` to a JSONPath expression.",
        )
        return document
    removes = action.get("remove", False)
    if not isinstance(removes, bool) or (not removes and "update" not in action):
        reporter.error(
            codes.OVERLAY_ACTION_INVALID,
            "The action has neither `update` nor `remove: true`.",
            "",
            "Add one of them.",
        )
        return document
    paths = _select(document, action["target"], reporter)
    if paths is None:
        return document
    if removes:
        return _remove(document, paths, reporter)
    return _update(document, paths, action["update"], reporter)


def _select(document: Any, target: str, reporter: _ActionReporter) -> list[_Path] | None:
    """The paths of the nodes that a JSONPath expression selects; None if there are none."""
    from jsonpath import JSONPathEnvironment
    from jsonpath.exceptions import JSONPathError

    try:
        matches = list(JSONPathEnvironment(strict=True).compile(target).finditer(document))
    except (JSONPathError, RecursionError) as error:
        reason = str(error).splitlines()[0].rstrip(".") if str(error) else "too deep"
        reporter.error(
            codes.OVERLAY_TARGET_INVALID,
            f"`{target}` is not a valid JSONPath expression: {reason}.",
            "/target",
            "Use the syntax of RFC 9535, for example `$.paths['/items'].get`.",
        )
        return None
    paths = list(dict.fromkeys(match.parts for match in matches))
    if not paths:
        reporter.error(
            codes.OVERLAY_TARGET_MISSING,
            f"`{target}` selects nothing in the document.",
            "/target",
            "Correct the target, or remove the action.",
        )
        return None
    return paths


def _remove(document: Any, paths: list[_Path], reporter: _ActionReporter) -> Any:
    doomed: dict[_Path, set[str | int]] = {}
    for path in paths:
        if path:
            doomed.setdefault(path[:-1], set()).add(path[-1])
        else:
            reporter.error(
                codes.OVERLAY_ACTION_INVALID,
                "The root of the document cannot be removed.",
                "/target",
                "Select a part of the document.",
            )
    # All parents are resolved first, because removing a match moves those after it.
    parents = [(_at(document, parent), keys) for parent, keys in doomed.items()]
    for container, keys in parents:
        if isinstance(container, list):
            container[:] = [entry for index, entry in enumerate(container) if index not in keys]
        else:
            for key in keys:
                del container[key]
    return document


def _update(document: Any, paths: list[_Path], update: Any, reporter: _ActionReporter) -> Any:
    for target in [_at(document, path) for path in paths]:
        if isinstance(target, list):
            target.append(copy_value(update))
        elif isinstance(target, dict) and isinstance(update, dict):
            _merge(target, update)
        else:
            found, given = json_type(target), json_type(update)
            reporter.error(
                codes.OVERLAY_UPDATE_MISMATCH,
                f"The update is {given} and cannot be merged into a target that is {found}.",
                "/update",
                "Select the object or array around the value to change.",
            )
    return document


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    """Merge recursively: arrays are appended to, other values replaced.

    null does not replace an object or an array.
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
