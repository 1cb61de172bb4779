"""Markdown beside the generated package: the tree of its methods, and what agents read first."""

from __future__ import annotations

from collections.abc import Iterable

from ...markup.markdown import code, plain, sentence
from ...model import Api
from ...plan.plan import Plan
from ..python.docstrings import first_sentence
from .reference import MethodView, Reference, ResourceView
from .rows import cell

_WHOLE = 10_000
"""Characters of a signature: all that any has."""


def api_page(api: Api, plan: Plan, reference: Reference) -> str:
    """`api.md`: every resource and method, with its operation, arguments, result and source."""
    lines = [
        f"# {plain(api.title)} in Python",
        "",
        f"Every method of `{plan.client}` and `Async{plan.client}`. Arguments after `*` are keywords;"
        " those with `=...` may be left out.",
        "",
    ]
    for resource in reference.resources:
        lines += [f"## [{code(resource.title)}]({resource.source})", ""]
        if resource.doc:
            lines += [_paragraph(resource.doc), ""]
        for method in resource.methods:
            lines += _method(method)
        lines.append("")
    if api.webhooks:
        lines += ["## Webhooks", "", "What `client.webhooks.unwrap` gives, by event.", ""]
        lines += _events(api, plan)
    return "\n".join(lines).rstrip() + "\n"


def _method(method: MethodView) -> list[str]:
    note = ""
    if method.alias_of:
        note = f" Another name of {code(method.alias_of)}."
    elif method.deprecated:
        note = " Deprecated."
    return [
        f"- {code(method.signature, _WHOLE)} -> {code(method.returns)}",
        f"    - {code(method.operation)}: {_paragraph(method.summary)}{note}",
    ]


def _events(api: Api, plan: Plan) -> list[str]:
    symbols = {planned.webhook.name: planned.symbol for planned in plan.webhooks}
    lines = ["| event | class | what it says |", "|---|---|---|"]
    for webhook in sorted(api.webhooks, key=lambda w: (w.event_types, w.name)):
        symbol = symbols.get(webhook.name)
        types = ", ".join(code(t) for t in webhook.event_types) or plain(webhook.name)
        name = code(str(symbol.name)) if symbol else "`object`"
        said = first_sentence(webhook.summary or webhook.doc)
        lines.append(f"| {cell(types)} | {name} | {cell(_paragraph(said))} |")
    return lines


def agents_page(api: Api, plan: Plan, reference: Reference) -> str:
    """`AGENTS.md`: what a program that writes code with this client has to know."""
    resources = reference.resources
    example = _example(resources)
    errors = "`APIConnectionError`, `RateLimitError` and other `APIStatusError`s"
    lines = [
        f"# Working with {plain(plan.project)}",
        "",
        f"`{plan.package}` is the Python client of {plain(api.title)}:"
        f" `from {plan.package} import {plan.client}, Async{plan.client}`.",
        "",
        "- Look methods up in `api.md`; do not guess names. `api-surface.txt` lists every name.",
        f"- The key comes from `{plan.environment}_API_KEY`. Never write it into code.",
        "- The last path argument is positional, all else are keywords. An argument that is a Python"
        " keyword ends with `_`: `from_`.",
        "- Leave out what should not be sent; `None` sends null.",
        "- Iterate over a list operation to get the items of all pages.",
        f"- Catch {errors}; all are `{plan.client}Error`s. Do not retry by hand: the client does.",
        "- Test with `FakeTransport` of the `testing` module, not with a network.",
        "- Do not edit generated files, which `.sdkwright-manifest.json` lists. Code of your own belongs"
        " into `lib/`, or into a `*_custom.py` beside the resource that it extends.",
        "",
    ]
    if api.webhooks:
        lines.insert(
            -2,
            "- Verify webhooks with `client.webhooks.unwrap(body, headers)` on the raw body.",
        )
    if example is not None:
        lines += ["```python", f"from {plan.package} import {plan.client}", ""]
        lines += [f"client = {plan.client}()", example.snippet, "```", ""]
    return "\n".join(lines).rstrip() + "\n"


def _example(resources: Iterable[ResourceView]) -> MethodView | None:
    methods = [m for r in resources for m in r.methods if m.operation.startswith("POST ")]
    fitting = [m for m in methods if m.name in ("send", "create") and "Path(" not in m.snippet]
    return min(fitting or methods, key=lambda m: (len(m.snippet), m.dotted), default=None)


def llms_page(api: Api, plan: Plan, reference: Reference) -> str:
    """`llms.txt`: where a language model finds what."""
    lines = [
        f"# {plain(plan.project)}",
        "",
        f"> Python client of {plain(api.title)}: {len(api.operations)} operations, sync and async,"
        " fully typed.",
        "",
        "## Documentation",
        "",
        "- [README](README.md): installation, calls, errors, retries, pages, streaming, webhooks",
        "- [API](api.md): every method with its operation, arguments and result",
        "- [Rules for agents](AGENTS.md): what to know before writing code",
        "- [Surface](api-surface.txt): every name with its type, one on a line",
        "",
        "## Resources",
        "",
    ]
    lines += [
        f"- [{code(resource.title)}]({resource.source})"
        + (f": {_paragraph(resource.doc)}" if resource.doc else "")
        for resource in reference.resources
    ]
    return "\n".join(lines).rstrip() + "\n"


def _paragraph(text: str) -> str:
    return sentence(first_sentence(text)) if text else ""
