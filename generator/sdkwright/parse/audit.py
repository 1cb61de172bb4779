"""Reports what a document says and the client does not carry out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Code, Severity, codes
from ..load import Node, RefError
from ..model import BASE64
from .context import Context
from .keywords import has_assertions
from .members import MEMBERS, NEWER, NOT_CHECKED, VERBS, WITHOUT_EFFECT

_DIALECTS = (
    "https://json-schema.org/draft/2020-12/schema",
    "https://spec.openapis.org/oas/3.1/dialect/",
)
_UNUSED = frozenset(("Callback", "Example", "Header", "Link"))
"""Objects that only this module reads."""
_MAPPED = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")


@dataclass(slots=True)
class _Finding:
    code: Code
    severity: Severity
    message: str
    hint: str | None
    places: list[Node] = field(default_factory=list)


def audit(context: Context) -> None:
    """Report the members of a document that are unknown or have no effect, each kind once."""
    _Audit(context).run()


class _Audit:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._findings: dict[tuple[str, str], _Finding] = {}
        self._seen: set[tuple[int, str]] = set()
        self._pending: list[tuple[Node, str]] = [(context.document.root, "OpenAPI")]

    def run(self) -> None:
        """Visit every object once; references are followed."""
        while self._pending:
            node, kind = self._pending.pop()
            if type(node.value) is dict and (id(node.value), kind) not in self._seen:
                self._seen.add((id(node.value), kind))
                self._visit(node, kind)
        for finding in self._findings.values():
            self._report(finding)

    def _visit(self, node: Node, kind: str) -> None:
        if node.ref() is not None:
            self._follow(node, kind)
            if kind not in ("Schema", "Path Item"):
                return
        if kind == "Callback":
            self._pending += [(child, "Path Item") for _, child in _named(node)]
            return
        members = MEMBERS[kind]
        for name, value in node.value.items():
            inner = members.get(name)
            if inner is None:
                self._unknown(node, kind, name)
            elif inner and type(value) in (dict, list):
                self._pending += _children(node[name], inner)
            if inner is not None:
                self._known(node, kind, name, value)

    def _follow(self, node: Node, kind: str) -> None:
        try:
            self._pending.append((node.resolve(), kind))
        except RefError as error:
            if kind in _UNUSED:  # Any other is reported where it is used.
                found = error.diagnostic
                self._context.diagnostics.warning(
                    found.code, found.message, found.location, found.hint
                )
            return
        own = set(node.keys()) - {"$ref", "$dynamicRef", "summary", "description"}
        if kind == "Schema":
            is_ignored = self._context.ignores_siblings and has_assertions(node)
        else:
            own -= set(VERBS) if kind == "Path Item" else set()
            is_ignored = any(not name.startswith("x-") for name in own)
        if is_ignored:
            names = ", ".join(f"`{name}`" for name in sorted(own) if not name.startswith("x-"))
            self._add(
                (kind, f"$ref {names}"),
                codes.REF_SIBLINGS,
                Severity.WARNING,
                f"{names} beside `$ref` have no effect.",
                node,
                "Combine the schemas with `allOf`." if kind == "Schema" else "Remove them.",
            )

    def _unknown(self, node: Node, kind: str, name: str) -> None:
        if name.startswith("x-"):
            return
        if name in NEWER.get(kind, ()):
            self._add(
                (kind, name),
                codes.OPENAPI_NEWER_MEMBER,
                Severity.ERROR,
                f"`{name}` of {_article(kind)} is not supported; it is left out.",
                node[name],
                "Describe it with the means of OpenAPI 3.1.",
            )
        elif kind == "Schema":
            self._add(
                (kind, name),
                codes.MEMBER_UNKNOWN,
                Severity.NOTE,
                f"`{name}` is not a keyword of JSON Schema 2020-12 and has no effect.",
                node[name],
                "Correct its name, or let it begin with `x-`.",
            )
        elif not self._is_path(node, name):
            self._add(
                (kind, name),
                codes.MEMBER_UNKNOWN,
                Severity.WARNING,
                f"`{name}` is not a member of {_article(kind)} and has no effect.",
                node[name],
                "Correct its name, or let it begin with `x-`.",
            )

    @staticmethod
    def _is_path(node: Node, name: str) -> bool:
        return name == "$ref" and node.ref() is not None

    def _known(self, node: Node, kind: str, name: str, value: Any) -> None:
        if kind == "Schema" and name in NOT_CHECKED:
            self._add(
                (kind, name),
                codes.KEYWORD_NOT_CHECKED,
                Severity.NOTE,
                f"The client does not check `{name}`.",
                node[name],
            )
        elif name in WITHOUT_EFFECT.get(kind, ()) and (value or name != "scopes"):
            message = WITHOUT_EFFECT[kind][name]
            self._add(
                (kind, message),
                codes.MEMBER_WITHOUT_EFFECT,
                Severity.NOTE,
                message,
                node[name],
            )
        elif name in ("$schema", "jsonSchemaDialect") and isinstance(value, str):
            if not value.rstrip("#").startswith(_DIALECTS):
                self._add(
                    (kind, name),
                    codes.SCHEMA_DIALECT,
                    Severity.WARNING,
                    f"Schemas of the dialect `{value}` are read as JSON Schema 2020-12.",
                    node[name],
                    "Check the types that are made from them.",
                )
        elif name == "contentEncoding" and str(value).lower() not in BASE64:
            self._add(
                (kind, f"{name} {value}"),
                codes.MEMBER_WITHOUT_EFFECT,
                Severity.NOTE,
                f"The client does not decode the `contentEncoding` `{value}`; the value is a string.",
                node[name],
            )
        elif name == "$dynamicRef" and isinstance(value, str):
            anchor = value.rpartition("#")[2]
            if self._context.document.identifiers(node.file).dynamic[anchor] > 1:
                self._add(
                    (kind, value),
                    codes.DYNAMIC_REF,
                    Severity.WARNING,
                    f"Several schemas have the `$dynamicAnchor` `{anchor}`; `$dynamicRef` always"
                    " means the one of its own schema.",
                    node[name],
                    "Describe the other ones without `$dynamicRef`.",
                )

    def _add(
        self,
        key: tuple[str, str],
        code: Code,
        severity: Severity,
        message: str,
        node: Node,
        hint: str | None = None,
    ) -> None:
        finding = self._findings.setdefault(key, _Finding(code, severity, message, hint))
        finding.places.append(node)

    def _report(self, finding: _Finding) -> None:
        first, *others = finding.places
        message = finding.message
        if others:
            message += f" It occurs in {len(others) + 1} places."
        diagnostics = self._context.diagnostics
        report = {
            Severity.ERROR: diagnostics.error,
            Severity.WARNING: diagnostics.warning,
            Severity.NOTE: diagnostics.note,
        }[finding.severity]
        report(finding.code, message, first.location(), finding.hint)


def _children(node: Node, kind: str) -> Iterator[tuple[Node, str]]:
    """The objects in a member; a member may be a reference to all of them."""
    try:
        node = node.resolve() if kind[0] in "[{" and node.ref() is not None else node
    except RefError:
        return
    if kind[0] == "[":
        yield from ((child, kind[1:-1]) for child in node.elements())
    elif kind[0] == "{":
        yield from ((child, kind[1:-1]) for name, child in _named(node))
    else:
        yield node, kind


def _named(node: Node) -> Iterator[tuple[str, Node]]:
    """The entries of a mapping; in OpenAPI's objects, extensions are none."""
    is_schema = node.pointer.rpartition("/")[2] in _MAPPED
    for name, child in node.items():
        if is_schema or not name.startswith("x-"):
            yield name, child


def _article(kind: str) -> str:
    article = "an" if kind[0] in "AEIOUX" else "a"
    return f"{article} {kind} object" if kind != "OpenAPI" else "the OpenAPI object"
