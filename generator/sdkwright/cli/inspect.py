"""`sdkwright inspect`: the SDK as a tree, a list, or method by method."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from ..diagnostics import Severity, codes, fail
from ..markup.counts import counted
from .command import command
from .console import print_diagnostics, printable
from .inputs import Inputs
from .options import OUTPUT
from .session import DIFFERS, DONE, Session

if TYPE_CHECKING:
    from rich.tree import Tree

    from ..plan import Plan
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


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(inspect)


_EPILOG = """
**Examples**

- `sdkwright inspect --resource ai.assistants` shows one resource and what is below it.

- `sdkwright inspect --filter assistants` shows the methods with this text in their name or path.

- `sdkwright inspect --explain ai.assistants.list` says where the name and the pagination of a
  method come from.

- `sdkwright inspect --json` is a list of methods with verb, path, arguments, response and more.
"""


def inspect(
    session: Session,
    inputs: Inputs,
    *,
    resource: Annotated[
        str | None,
        typer.Option(
            "--resource",
            metavar="PATH",
            help="Only the methods of this resource and of those below it.",
            show_default=False,
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    text: Annotated[
        str | None,
        typer.Option(
            "--filter",
            metavar="TEXT",
            help="Only methods with this text in their name, operation or response.",
            show_default=False,
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option(
            "--explain",
            metavar="METHOD",
            help="Only this method, with the reasons for its name and its pagination.",
            show_default=False,
            rich_help_panel=OUTPUT,
        ),
    ] = None,
) -> int:
    """Preview the SDK: resources, methods and where their names come from."""
    from ..pipeline import preview
    from .method_entries import entries_of

    plan = preview(inputs.options(session.diagnostics), session.diagnostics, session.progress).plan
    session.check_strict()
    entries = entries_of(plan)
    session.progress.close()
    below = _below(entries, resource) if resource else entries
    chosen = _explained(below, explain) if explain else _filtered(below, text)
    print_diagnostics(session.err, session.diagnostics, quiet=session.quiet)
    if session.as_json:
        session.print_json(chosen)
    elif explain:
        _print_explanations(session, chosen)
    else:
        methods = [entry for entry in chosen if entry["verb"] != "WEBHOOK"]
        session.out.print(
            _tree(plan, methods, webhooks=not (text or resource)), soft_wrap=True, crop=False
        )
        session.out.print(counted(len(methods), "method"), highlight=False)
    return DIFFERS if session.diagnostics.of(Severity.ERROR) else DONE


def _below(entries: Sequence[Entry], resource: str) -> list[Entry]:
    """The methods of a resource and of those inside it."""
    found = [e for e in entries if str(e["method"]).startswith(f"{resource}.")]
    if not found:
        known = {".".join(p[:end]) for p in map(_folders, entries) for end in range(1, len(p) + 1)}
        near = difflib.get_close_matches(resource, sorted(known), n=3)
        named = " or ".join(f"`{name}`" for name in near)
        fail(
            codes.RESOURCE_UNKNOWN,
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
            codes.METHOD_UNKNOWN,
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
