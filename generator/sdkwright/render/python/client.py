"""`_client.py`: the client classes with the top of the resource tree."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Api
from ...plan.plan import Plan, PlannedResource
from .imports import Imports
from .literals import docstring, plain, prose
from .views import ChildView


@dataclass(frozen=True, slots=True)
class ClientView:
    """`_client.py`: the client classes with the top of the resource tree."""

    client: str
    classes: tuple[tuple[str, str, str, tuple[ChildView, ...]], ...]
    """Name, base, docstring and resources of the sync and the async client."""
    accesses: tuple[tuple[str, tuple[ChildView, ...]], ...]
    """Name and resources of what type checkers see of raw and streaming access."""
    typing_imports: list[list[str]]
    has_webhooks: bool

    @property
    def has_short_names(self) -> bool:
        """Whether `Client` stands for the client class beside its own name."""
        return self.client != "Client"


def client_view(api: Api, plan: Plan) -> ClientView:
    """The client with its resources."""
    imports = Imports(("_client",))
    imports.reserve([plan.client, f"Async{plan.client}", "Client", "AsyncClient"])

    def child(resource: PlannedResource, prefix: str, suffix: str) -> ChildView:
        name = f"{prefix}{resource.class_name}{suffix}"
        module = resource.module if suffix else plan.served_from(resource, name)
        if suffix:
            local = f"{imports.module(module, typing=True)}.{name}"
        else:
            local = imports.local(module, name, typing=True)
        return ChildView(
            name=resource.path[-1],
            class_name=local,
            module=imports.relative(module),
            imported=name,
            local=name if local == name else f"{name} as {local}",
            doc=docstring([prose(resource.doc, 8)], 8),
        )

    def children(prefix: str, suffix: str) -> tuple[ChildView, ...]:
        return tuple(child(resource, prefix, suffix) for resource in plan.resources)

    accesses = tuple(
        (f"{prefix}{plan.client}With{kind}Response", children(prefix, f"With{kind}Response"))
        for prefix in ("", "Async")
        for kind in ("Raw", "Streaming")
    )

    def doc(kind: str) -> str:
        return docstring([f"{kind} client of {_title(api.title)}.", about], 4)

    about = prose(plain(api.doc) or f"The {api.title}.", 4, opens=False)
    return ClientView(
        client=plan.client,
        classes=(
            (plan.client, "_SyncClient", doc("Synchronous"), children("", "")),
            (f"Async{plan.client}", "_AsyncClient", doc("Asynchronous"), children("Async", "")),
        ),
        accesses=accesses,
        typing_imports=imports.typing_lines(),
        has_webhooks=bool(api.webhooks),
    )


def _title(title: str) -> str:
    shown = " ".join(plain(title).split())
    return shown if shown.lower().startswith("the ") else f"the {shown}"
