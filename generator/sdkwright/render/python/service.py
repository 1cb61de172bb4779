"""`_core/service.py`: the constants of the API."""

from __future__ import annotations

from dataclasses import dataclass

from ...config import Config
from ...model import Api
from ...plan.plan import Plan
from ..title import title_of
from ..webhook_signature import webhook_signature
from .layout import Group, tuple_of
from .literals import literal


@dataclass(frozen=True, slots=True)
class ServiceView:
    """`_core/service.py`: the constants of the API."""

    error: str
    imports: tuple[str, ...]
    arguments: tuple[str, ...]


def service_view(api: Api, plan: Plan, config: Config) -> ServiceView:
    """The constants of an API."""
    schemes = {scheme.id: scheme for scheme in api.security_schemes}
    wanted = config.auth.scheme
    if wanted is not None and wanted not in schemes:
        wanted = None
    entries = []
    for name in sorted(schemes):
        scheme = schemes[name]
        parts = [literal(scheme.kind)]
        if scheme.name is not None:
            parts.append(f"name={literal(scheme.name)}")
        token_url = config.auth.token_url if scheme.kind == "oauth2" else None
        token_url = token_url or scheme.token_url
        if token_url is not None:
            parts.append(f"token_url={literal(token_url)}")
        entries.append(f"{literal(name)}: Scheme({', '.join(parts)})")
    security = ((wanted,),) if wanted else api.security
    array_format = config.requests.array_format or "repeat"
    arguments = [
        f"name={literal(plan.package.rsplit('.', 1)[-1])}",
        f"title={literal(title_of(api))}",
        f"version={literal(plan.version)}",
        f"client={literal(str(plan.client))}",
        f"environment={literal(plan.environment)}",
        f"base_url={literal(plan.base_url)}",
        f"array_format={literal(array_format)}",
        f"security={_alternatives(security).flat()}",
        f"schemes={{{', '.join(entries)}}}",
    ]
    if config.auth.token_url is not None:
        arguments.append(f"token_url={literal(config.auth.token_url)}")
    signature = webhook_signature(api, config)
    if signature is not None:
        arguments.append(f"signature={signature.source()}")
        if config.webhooks.tolerance != 300:
            arguments.append(f"webhook_tolerance={literal(config.webhooks.tolerance)}")
    if config.docs.migration_guide is not None:
        arguments.append(f"migration_guide={literal(config.docs.migration_guide)}")
    return ServiceView(
        imports=(
            *(("Scheme",) if schemes else ()),
            "Service",
            *(("Signature",) if signature is not None else ()),
        ),
        error=f"{plan.client}Error",
        arguments=tuple(arguments),
    )


def _alternatives(security: tuple[tuple[str, ...], ...]) -> Group:
    return tuple_of([tuple_of([literal(name) for name in names]) for names in security])
