"""`_client.py`: the client classes with the top of the resource tree."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Api
from ...plan.plan import Plan
from ..title import title_of, with_article
from .children import child_view
from .imports import Imports
from .layout import Group, lay_out
from .literals import docstring, literal, plain, prose
from .views import AccessView, ChildView


@dataclass(frozen=True, slots=True)
class ClientClassView:
    """A client class, sync or async."""

    name: str
    base: str
    doc: str
    children: tuple[ChildView, ...]


@dataclass(frozen=True, slots=True)
class ClientView:
    """The view of `_client.py`."""

    imports: list[list[str]]
    typing_imports: list[list[str]]
    exports: str
    classes: tuple[ClientClassView, ...]
    aliases: tuple[tuple[str, str], ...]
    """The short names of the classes, unless the classes have these names themselves."""
    accesses: tuple[AccessView, ...]
    webhooks: str
    """The annotation of `webhooks`; empty if the API sends none."""


def client_view(api: Api, plan: Plan) -> ClientView:
    """The client classes with their resources."""
    names = {"Client": str(plan.client), "AsyncClient": f"Async{plan.client}"}
    imports = Imports(("_client",))
    imports.reserve([*names, *names.values()])
    imports.external("typing", "TYPE_CHECKING")
    if plan.resources:
        imports.local(("_core", "lazy"), "cached_property")
    webhooks = ""
    if api.webhooks:
        outer = imports.local(("_core", "webhooks"), "Webhooks", typing=True)
        event = imports.local(("webhook_events",), "WebhookEvent", typing=True)
        webhooks = f"{outer}[{event}]"
    about = prose(plain(api.doc), 4, opens=False)

    def class_view(kind: str, prefix: str) -> ClientClassView:
        module = ("_core", f"{prefix.lower() or 'sync'}_client")
        doc = f"{kind} client for {with_article(title_of(api))}."
        return ClientClassView(
            name=f"{prefix}{plan.client}",
            base=imports.local(module, f"{prefix or 'Sync'}Client", private=True),
            doc=docstring([prose(doc, 4), about], 4),
            children=tuple(child_view(plan, imports, r, prefix) for r in plan.resources),
        )

    def access_view(prefix: str, kind: str) -> AccessView:
        suffix = f"With{kind}Response"
        return AccessView(
            name=f"{prefix}{plan.client}{suffix}",
            children=tuple(child_view(plan, imports, r, prefix, suffix) for r in plan.resources),
        )

    classes = (class_view("Synchronous", ""), class_view("Asynchronous", "Async"))
    accesses = tuple(access_view(p, kind) for p in ("", "Async") for kind in ("Raw", "Streaming"))
    exports = tuple(literal(name) for name in sorted({*names, *names.values()}))
    return ClientView(
        imports=imports.lines(),
        typing_imports=imports.typing_lines(),
        exports=lay_out(Group("__all__ = [", exports, "]"), 0),
        classes=classes,
        aliases=tuple((short, name) for short, name in names.items() if short != name),
        accesses=accesses,
        webhooks=webhooks,
    )
