"""`sdkwright inspect`: the SDK that would be made."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...diagnostics import Severity, fail
from ..report import print_diagnostics, printable
from .session import DIFFERS, DONE, Session

if TYPE_CHECKING:
    from rich.tree import Tree

    from ...pipeline import Options
    from ...plan import Plan

Entry = Mapping[str, object]

_EXPLAINED = (
    ("returns", "returns"),
    ("path arguments", "path_arguments"),
    ("another name of", "alias_of"),
    ("former name of", "renamed_to"),
    ("name by rule", "rule"),
    ("because", "reason"),
    ("pages", "pagination"),
    ("paged because", "pagination_reason"),
    ("body", "content"),
    ("safe to repeat by", "idempotency"),
    ("streams", "streams"),
    ("deprecated", "deprecated"),
    ("hidden", "hidden"),
)


def inspect(
    session: Session,
    options: Options,
    *,
    resource: str | None,
    text: str | None,
    explain: str | None,
) -> int:
    """Print the methods of the SDK, all or some. Gives the exit code."""
    from ...pipeline import describe

    _, plan, entries = describe(options, session.diagnostics, session.progress)
    session.progress.close()
    below = _below(entries, resource) if resource else entries
    chosen = _explained(below, explain) if explain else _filtered(below, text)
    print_diagnostics(session.err, session.diagnostics)
    if session.as_json:
        session.print_json(chosen)
    elif explain:
        _print_explanations(session, chosen)
    else:
        methods = [entry for entry in chosen if entry["verb"] != "WEBHOOK"]
        session.out.print(
            _tree(plan, methods, webhooks=not (text or resource)), soft_wrap=True, crop=False
        )
        session.out.print(f"{len(methods):,} methods", highlight=False)
    return DIFFERS if session.diagnostics.of(Severity.ERROR) else DONE


def _below(entries: Sequence[Entry], resource: str) -> list[Entry]:
    """The methods of a resource and of those inside it."""
    found = [e for e in entries if str(e["method"]).startswith(f"{resource}.")]
    if not found:
        known = {".".join(p[:end]) for p in map(_folders, entries) for end in range(1, len(p) + 1)}
        near = difflib.get_close_matches(resource, sorted(known), n=3)
        named = " or ".join(f"`{name}`" for name in near)
        fail(
            "resource-unknown",
            f"There is no resource `{resource}`.",
            None,
            f"Did you mean {named}?" if near else "`sdkwright inspect` shows all of them.",
        )
    return found


def _folders(entry: Entry) -> list[str]:
    return [] if entry["verb"] == "WEBHOOK" else str(entry["method"]).split(".")[:-1]


def _filtered(entries: Sequence[Entry], text: str | None) -> list[Entry]:
    if not text:
        return list(entries)
    wanted = text.casefold()
    return [e for e in entries if wanted in f"{e['method']} {_key(e)} {e['returns']}".casefold()]


def _key(entry: Entry) -> str:
    return f"{entry['verb']} {entry['path']}"


def _explained(entries: Sequence[Entry], wanted: str) -> list[Entry]:
    found = [e for e in entries if wanted in (e["method"], _key(e))]
    if not found:
        near = difflib.get_close_matches(wanted, [str(e["method"]) for e in entries], n=3)
        named = " or ".join(f"`{name}`" for name in near)
        fail(
            "method-unknown",
            f"There is no method or operation `{wanted}`.",
            None,
            f"Did you mean {named}?" if near else "`sdkwright inspect` lists all of them.",
        )
    return found


def _print_explanations(session: Session, entries: Sequence[Entry]) -> None:
    from rich.text import Text

    for entry in entries:
        text = Text(_signature(entry), "bold")
        text.append(f"\n  {printable(_key(entry))}", "dim")
        for label, name in _EXPLAINED:
            value = entry.get(name)
            if value not in (None, "", False):
                shown = "yes" if value is True else printable(str(value))
                text.append(f"\n  {label}: ", "cyan")
                text.append(shown)
        session.out.print(text, soft_wrap=True)


def _signature(entry: Entry) -> str:
    arguments = [name for name in str(entry["path_arguments"]).split(",") if name]
    listed = entry.get("arguments")
    if isinstance(listed, list) and len(listed) > len([a for a in arguments if a != "*"]):
        arguments.append("...")
    return printable(f"{entry['method']}({', '.join(arguments)})")


def _tree(plan: Plan, entries: Sequence[Entry], *, webhooks: bool) -> Tree:
    from rich.text import Text
    from rich.tree import Tree

    root = Tree(Text(str(plan.client), "bold"))
    nodes: dict[tuple[str, ...], Tree] = {(): root}
    for entry in sorted(entries, key=lambda e: str(e["method"]).split(".")):
        *resource, _ = str(entry["method"]).split(".")
        parent = root
        for end in range(1, len(resource) + 1):
            path = tuple(resource[:end])
            if path not in nodes:
                nodes[path] = parent.add(Text(path[-1], "bold cyan"))
            parent = nodes[path]
        label = Text(_signature(entry).removeprefix(".".join([*resource, ""])))
        label.append(f" -> {printable(str(entry['returns']))}", "green")
        label.append(f"  {printable(_key(entry))}", "dim")
        parent.add(label)
    if webhooks and plan.webhooks:
        branch = root.add(Text("webhook events", "bold cyan"))
        for planned in plan.webhooks:
            label = Text(printable(planned.webhook.name))
            if planned.symbol is not None:
                label.append(f" -> {planned.symbol.name}", "green")
            branch.add(label)
    return root
