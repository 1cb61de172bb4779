"""The methods of an SDK as data, for `inspect`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..surface.type_text import result_text

if TYPE_CHECKING:
    from ..plan import Plan
    from ..plan.plan import PlannedMethod


def entries_of(plan: Plan) -> list[dict[str, object]]:
    """One entry per method, then one per webhook."""
    methods = [
        _method(".".join([*resource.path, method.name]), method)
        for resource in plan.walk()
        for method in resource.methods
    ]
    methods.sort(key=lambda e: (str(e["path"]), str(e["verb"]), str(e["method"])))
    return [*methods, *_webhooks(plan)]


def _method(name: str, method: PlannedMethod) -> dict[str, object]:
    operation = method.operation
    pagination = operation.pagination
    return {
        "verb": operation.verb,
        "path": operation.path,
        "method": name,
        "alias_of": method.alias_of,
        "renamed_to": method.renamed_to,
        "path_arguments": method.path_signature,
        "arguments": [str(argument.name) for argument in method.arguments],
        "returns": result_text(method.signature.result),
        "content": method.content.value if method.content else None,
        "rule": method.rule,
        "reason": method.reason,
        "pagination": pagination.scheme if pagination else None,
        "pagination_reason": pagination.reason if pagination else None,
        "idempotency": operation.idempotency,
        "streams": operation.stream is not None,
        "deprecated": operation.deprecated,
        "hidden": operation.hidden,
        "webhooks": [],
    }


def _webhooks(plan: Plan) -> list[dict[str, object]]:
    """The class that the deliveries of each webhook are parsed into, and its event types."""
    return [
        {
            "verb": "WEBHOOK",
            "path": entry.webhook.name,
            "method": "webhooks.unwrap",
            "path_arguments": "",
            "returns": str(entry.symbol.name) if entry.symbol else "object",
            "webhooks": list(entry.webhook.event_types),
        }
        for entry in plan.webhooks
    ]
