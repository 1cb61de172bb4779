"""`api.md`: every resource and method, with its operation, arguments, result and source."""

from __future__ import annotations

from collections.abc import Iterator

from ...markup.markdown import code, plain, sentence
from ...model import Api
from ...plan.plan import Plan
from ..python.docstrings import first_sentence
from .methods import note
from .reference import MethodEntry, Reference
from .rows import webhook_rows

_WHOLE = 10_000
"""Characters of a signature: more than any has."""


def api_page(api: Api, plan: Plan, reference: Reference) -> str:
    """The text of `api.md`."""
    lines = [
        f"# {plain(api.title)} in Python",
        "",
        f"The methods of `{plan.client}` and `Async{plan.client}`. Arguments after `*` are"
        " keyword-only; arguments with `=...` are optional.",
        "",
    ]
    for resource in reference.resources:
        lines += [f"## [{code(resource.title)}]({resource.source})", ""]
        if resource.doc:
            lines += [sentence(first_sentence(resource.doc)), ""]
        for method in resource.methods:
            lines += _method(method)
        lines.append("")
    if api.webhooks:
        lines += ["## Webhooks", "", "The events that `client.webhooks` returns.", ""]
        lines += _events(api, plan)
    return "\n".join(lines).rstrip() + "\n"


def _method(method: MethodEntry) -> list[str]:
    about = " ".join(part for part in (sentence(method.summary), note(method)) if part)
    return [
        f"- {code(method.signature, _WHOLE)} -> {code(method.returns)}",
        f"    - {code(method.operation)}: {about}",
    ]


def _events(api: Api, plan: Plan) -> Iterator[str]:
    yield from ("| event | class | description |", "|---|---|---|")
    for row in webhook_rows(api, plan):
        yield f"| {row.types} | {row.class_name} | {row.summary} |"
