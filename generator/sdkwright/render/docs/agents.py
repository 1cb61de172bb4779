"""`AGENTS.md` and `llms.txt`: instructions and an index for programs that write code."""

from __future__ import annotations

from collections.abc import Iterable

from ...config import Config
from ...markup.counts import counted
from ...markup.markdown import code, plain, sentence
from ...model import Api
from ...plan.plan import Plan
from ..examples.source_literals import fenced
from ..python.docstrings import first_sentence
from ..title import with_article
from ..webhook_signature import webhook_signature
from .credentials import credentials_view
from .reference import MethodEntry, Reference, ResourceEntry


def agents_page(api: Api, plan: Plan, config: Config, reference: Reference) -> str:
    """`AGENTS.md`: rules for code that uses the client."""
    lines = [
        f"# Working with {plain(plan.project)}",
        "",
        f"`{plan.package}` is the Python client for {with_article(plain(api.title))}:"
        f" `from {plan.package} import {plan.client}, Async{plan.client}`.",
        "",
        *_rules(api, plan, config),
        "",
    ]
    example = _example(reference.resources)
    if example is not None:
        lines += ["```python", f"from {plan.package} import {plan.client}", ""]
        lines += [f"client = {plan.client}()", fenced(example.snippet), "```", ""]
    return "\n".join(lines).rstrip() + "\n"


def _rules(api: Api, plan: Plan, config: Config) -> Iterable[str]:
    credentials = credentials_view(api, config)
    yield "- Look up methods in `api.md` and names in `api-surface.txt`; do not guess them."
    if credentials.is_needed:
        what = "user name and password (`name:password`)" if credentials.is_basic else "API key"
        yield (
            f"- The client reads the {what} from `{plan.environment}_API_KEY`. Do not write a key into"
            " code."
        )
    yield (
        "- Pass the last path argument by position and all other arguments by keyword. Arguments"
        " named like a Python keyword end with an underscore: `from_`."
    )
    yield "- Omit arguments that should not be sent; `None` is sent as `null`."
    yield "- Iterate over the result of a list method to get the items of all pages."
    yield (
        "- Catch `APIConnectionError`, `RateLimitError` and other subclasses of `APIStatusError`;"
        f" all are subclasses of `{plan.client}Error`. Do not retry calls: the client does."
    )
    yield "- In tests, use `FakeTransport` from the `testing` module instead of the network."
    signature = webhook_signature(api, config)
    if api.webhooks and signature is not None:
        yield (
            "- Verify webhooks: pass the raw body to `client.webhooks.unwrap(body, headers)`, with the"
            f" headers {' and '.join(map(code, signature.headers))}."
        )
    elif api.webhooks:
        yield "- Parse webhooks with `client.webhooks.unsafe_unwrap(body)`: they are not signed."
    yield (
        "- Do not edit the generated files, which are listed in `.sdkwright-manifest.json`. Put your"
        " own code into `lib/`, or into `*_custom.py` next to the resource module that it extends."
    )


def _example(resources: Iterable[ResourceEntry]) -> MethodEntry | None:
    methods = [m for r in resources for m in r.methods if m.operation.startswith("POST ")]
    preferred = [m for m in methods if m.name in ("send", "create") and "Path(" not in m.snippet]
    return min(preferred or methods, key=lambda m: (len(m.snippet), m.dotted), default=None)


def llms_page(api: Api, plan: Plan, reference: Reference) -> str:
    """`llms.txt`: an index of the files for language models."""
    lines = [
        f"# {plain(plan.project)}",
        "",
        f"> Python client for {with_article(plain(api.title))}: {counted(len(api.operations), 'operation')},"
        " sync and async, fully typed.",
        "",
        "## Documentation",
        "",
        "- [README](README.md): installation, usage, errors, retries, pagination, streaming, webhooks",
        "- [API](api.md): all methods with their operation, arguments and result",
        "- [Rules for agents](AGENTS.md): rules for code that uses the client",
        "- [API surface](api-surface.txt): all public names with their types, one per line",
        "",
        "## Resources",
        "",
    ]
    for resource in reference.resources:
        doc = f": {sentence(first_sentence(resource.doc))}" if resource.doc else ""
        lines.append(f"- [{code(resource.title)}]({resource.source}){doc}")
    return "\n".join(lines).rstrip() + "\n"
