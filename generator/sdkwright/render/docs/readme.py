"""The generated package's README, written with operations that this API really has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ...config import Config
from ...markup.markdown import code
from ...markup.markdown import plain as markdown_text
from ...markup.markdown import sentence as markdown_sentence
from ...model import (
    Api,
    ListType,
    Primitive,
    PrimitiveKind,
    ResponseKind,
    Type,
    UnionType,
    Webhook,
)
from ...plan.arguments import ArgumentLocation
from ...plan.plan import Plan, PlannedMethod, PlannedResource
from ...plan.signatures import Value
from ...plan.symbols import TypeRole
from ..examples.snippets import Snippets
from ..examples.source_literals import fenced
from ..python.literals import literal, plain
from ..title import with_article
from ..webhook_signature import WebhookSignature, webhook_signature
from .credentials import CredentialsView, credentials_view


@dataclass(frozen=True, slots=True)
class CallView:
    """An example call of a method."""

    method: str
    verb: str
    operation: str
    """Verb and path, as Markdown."""
    code: str
    """The call alone."""
    raw: str
    """The same through `with_raw_response`."""
    awaited: str
    """The snippet for the asynchronous client."""
    snippet: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """`README.md`."""

    title: str
    about: str
    package: str
    project: str
    client: str
    environment: str
    credentials: CredentialsView
    operations: int
    first: CallView | None
    page: CallView | None
    stream: CallView | None
    upload: CallView | None
    binary: CallView | None
    idempotent: CallView | None
    """A call that sends an idempotency key."""
    has_webhooks: bool
    signature: WebhookSignature | None
    signature_headers: tuple[str, ...]
    """The headers of a signature, as Markdown."""
    tolerance: str
    """How old a webhook can be."""
    event: str
    """An event type, as a Python literal."""
    event_path: str
    """The attribute of an event that has its type, if it has one."""


Entry = tuple[PlannedResource, PlannedMethod]


def readme_view(api: Api, plan: Plan, config: Config) -> ReadmeView:
    """The content of the README."""
    first = config.docs.readme_example
    snippets = Snippets(api, plan)
    methods = [(r, m) for r in plan.walk() for m in r.methods if not (m.alias_of or m.renamed_to)]

    def find(wanted: Callable[[PlannedMethod], bool]) -> CallView | None:
        fitting = [(r, m) for r, m in methods if wanted(m) and not m.operation.deprecated]
        views = [_view(entry, snippets) for entry in fitting]
        return min(views, key=_weight, default=None)

    typed = next((webhook for webhook in _usual(api) if webhook.event_types), None)
    signature, tolerance = webhook_signature(api, config), config.webhooks.tolerance
    return ReadmeView(
        title=with_article(markdown_text(api.title)),
        about=markdown_sentence(plain(api.doc).split("\n\n", maxsplit=1)[0]),
        package=plan.package,
        project=plan.project,
        client=plan.client,
        environment=plan.environment,
        credentials=credentials_view(api, config),
        operations=len(api.operations),
        first=next((_view(e, snippets) for e in methods if _dotted(e) == first), None)
        or find(lambda m: m.operation.verb == "POST" and _is_plain(m))
        or find(_is_plain),
        page=find(lambda m: m.operation.pagination is not None),
        stream=find(lambda m: m.operation.stream is not None),
        upload=find(_uploads),
        binary=find(lambda m: m.operation.response.kind is ResponseKind.BINARY),
        idempotent=find(lambda m: m.operation.idempotency is not None),
        has_webhooks=bool(api.webhooks),
        signature=signature,
        signature_headers=tuple(map(code, signature.headers)) if signature is not None else (),
        tolerance="five minutes" if tolerance == 300 else f"{tolerance:g} seconds",
        event=fenced(literal(typed.event_types[0])) if typed is not None else "",
        event_path=_event_path(api, plan, typed) if typed is not None else "",
    )


def _dotted(entry: Entry) -> str:
    return ".".join([*entry[0].path, entry[1].name])


def _usual(api: Api) -> Iterable[Webhook]:
    """Webhooks, those with the shortest event type first: short types are easier to read."""
    return sorted(api.webhooks, key=lambda w: (len(min(w.event_types, default="")), w.name))


def _event_path(api: Api, plan: Plan, webhook: Webhook) -> str:
    """The attributes that lead to the type of an event."""
    names: list[str] = []
    target: Type | None = webhook.type
    for wire in webhook.event_path:
        definition = api.definitions.find(target)
        owner = api.definitions.object_of(target)
        planned = plan.symbols.get((definition.id, TypeRole.RESPONSE)) if definition else None
        field = owner.field(wire) if owner is not None else None
        if planned is None or field is None:
            return ""
        names.append(str(planned.fields[wire]))
        target = field.use.type
    return ".".join(names)


def _view(entry: Entry, snippets: Snippets) -> CallView:
    resource, method = entry
    stream = method.operation.stream is not None
    return CallView(
        method=_dotted(entry),
        verb=method.operation.verb,
        operation=code(method.operation.key),
        code=fenced(snippets.call(resource, method)),
        raw=fenced(snippets.call(resource, method, access="with_raw_response.")),
        awaited=fenced(snippets.of(resource, method, is_async=True)),
        snippet=fenced(
            snippets.streamed(resource, method) if stream else snippets.of(resource, method)
        ),
    )


def _is_plain(method: PlannedMethod) -> bool:
    result = method.signature.result
    return (
        isinstance(result, Value)
        and result.primitive not in (PrimitiveKind.ANY, PrimitiveKind.STRING)
        and method.operation.stream is None
        and any(a.use.required for a in method.arguments)
        and not any(a.is_file for a in method.arguments)
    )


def _uploads(method: PlannedMethod) -> bool:
    return any(
        a.location is ArgumentLocation.BODY and a.is_file and _is_file(a.use.type)
        for a in method.arguments
    )


def _is_file(target: Type) -> bool:
    if isinstance(target, UnionType):
        return any(_is_file(variant) for variant in target.variants)
    if isinstance(target, ListType):
        return _is_file(target.items)
    return isinstance(target, Primitive) and target.kind is PrimitiveKind.BINARY


def _weight(view: CallView) -> tuple[bool, int, str]:
    """Short calls of the usual kinds come first."""
    usual = view.method.rsplit(".", 1)[-1] in ("create", "send", "list", "retrieve")
    return (not usual, len(view.snippet), view.method)
