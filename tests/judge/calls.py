"""Calls of a generated client, found and made by public means only.

`sdkwright inspect --json` names the method of an operation, and the method's signature its
arguments. An argument belongs to the wire name that it spells; one that two wire names claim is
left out of the call.
"""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections.abc import Mapping
from functools import reduce
from typing import Any

from .documents import ROOT, Document


class NoCallError(Exception):
    """The operation cannot be called by what its signature says."""


def methods(document: Document) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """The methods of each operation."""
    command = [sys.executable, "-m", "sdkwright", "-q", "inspect", "--json"]
    command += ["--spec", str(document.path)]
    if document.config:
        command += ["--config", str(document.config)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    found: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for entry in json.loads(result.stdout):
        if "method" in entry and entry.get("alias_of") is None:
            found.setdefault((entry["verb"].lower(), entry["path"]), []).append(entry)
    return found


def method_of(client: Any, name: str) -> Any:
    """The bound method with a dotted name."""
    return reduce(getattr, name.split("."), client)


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def call(method: Any, values: Mapping[str, Any]) -> Any:
    """Call a method with arguments by name, those without a keyword by place."""
    parameters = inspect.signature(method).parameters.values()
    first = [p.name for p in parameters if p.kind is p.POSITIONAL_ONLY and p.name in values]
    rest = {name: value for name, value in values.items() if name not in first}
    return method(*[values[name] for name in first], **rest)


class Signature:
    """The arguments of one method, by wire name."""

    def __init__(self, method: Any, wires: list[tuple[str, str]]) -> None:
        parameters = inspect.signature(method).parameters.values()
        self.names = [p.name for p in parameters if p.kind is not p.VAR_KEYWORD]
        self.required = [p.name for p in parameters if p.default is p.empty]
        self.required = [name for name in self.required if name in self.names]
        self._wires = wires

    def argument(self, location: str, wire: str) -> str | None:
        """The one argument for a wire name."""
        spelled = _letters(wire)
        rivals = [entry for entry in self._wires if _letters(entry[1]) == spelled]
        names = [name for name in self.names if _letters(name) == spelled]
        if len(rivals) == 1 and len(names) == 1:
            return names[0]
        exact = [name for name in names if name == wire]
        if exact and [entry[1] for entry in rivals].count(wire) == 1:
            return exact[0]
        suffixed = [name for name in self.names if _letters(name) == spelled + location]
        alike = [entry for entry in rivals if entry[0] == location]
        return suffixed[0] if len(suffixed) == 1 and len(alike) == 1 else None


def arguments(
    method: Any,
    values: Mapping[tuple[str, str], Any],
    declared: list[tuple[str, str]],
    body: Any,
    has_body: bool,
) -> tuple[dict[str, Any], set[tuple[str, str]]]:
    """Keyword arguments of a call, and the parameters that have no argument of their own.

    Raises:
        NoCallError: A part of the body has no argument.
    """
    fields = [("body", name) for name in body] if isinstance(body, Mapping) else []
    signature = Signature(method, [*declared, *fields])
    keyword: dict[str, Any] = {}
    missing: set[tuple[str, str]] = set()
    for (location, wire), value in values.items():
        name = signature.argument(location, wire)
        if name is None:
            missing.add((location, wire))
        else:
            keyword[name] = value
    if has_body:
        keyword.update(_body(signature, fields, declared, body))
    unclaimed = [name for name in signature.required if name not in keyword]
    renamed = [place for place in missing if place[0] == "path"]
    if len(unclaimed) == len(renamed) == 1:  # a name of its own, as a config can give
        keyword[unclaimed[0]] = values[renamed[0]]
        missing.discard(renamed[0])
    return keyword, missing


def _body(
    signature: Signature,
    fields: list[tuple[str, str]],
    declared: list[tuple[str, str]],
    body: Any,
) -> dict[str, Any]:
    found = {wire: signature.argument("body", wire) for _, wire in fields}
    taken = {signature.argument(*entry) for entry in declared}
    free = [name for name in signature.names if name not in taken]
    if isinstance(body, Mapping) and all(found.values()) and (body or free != ["body"]):
        return {str(name): body[wire] for wire, name in found.items()}
    if len(free) == 1 and (free == ["body"] or not any(found.values())):
        return {free[0]: body}
    lost = [wire for wire, name in found.items() if name is None]
    if isinstance(body, Mapping) and lost:
        own = {str(name): body[wire] for wire, name in found.items() if name is not None}
        return {**own, "extra_body": {wire: body[wire] for wire in lost}}
    raise NoCallError(f"no argument for the body {body!r:.60} among {signature.names}")
