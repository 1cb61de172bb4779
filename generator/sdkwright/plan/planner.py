"""The steps of planning, each from the values of the steps before it."""

from __future__ import annotations

from ..config import Config
from ..model import Api
from .layout.layout import lay_out
from .methods import plan_methods
from .naming.everything import name_everything
from .naming.lock import NamesLock
from .naming.locked import LockedNames, issue_names
from .package import package_names
from .plan import Plan, PlannedWebhook
from .resources import build_resources
from .symbols import TypeRole


def plan(
    api: Api, config: Config, package: str | None = None, lock: NamesLock | None = None
) -> Plan:
    """Plan the client of an API.

    `package` overrides the import name in the config. Names in `lock` stay.
    """
    chosen = package_names(api, config, package)
    locked = LockedNames.of(lock or NamesLock(), api.definitions)
    names = name_everything(api, config, locked)
    layout = lay_out(api, names, locked)
    methods = plan_methods(api.definitions, names, layout)
    return Plan(
        package=chosen.name,
        project=chosen.project,
        version=chosen.version,
        client=chosen.client,
        environment=chosen.environment,
        base_url=api.servers[0].url if api.servers else "",
        resources=build_resources(names, methods, api.tags, config.names.initialisms),
        symbols=layout.symbols,
        modules=layout.modules,
        exports=layout.exports,
        former=layout.former,
        lock=issue_names(locked, names.methods, layout.symbols),
        webhooks=tuple(
            PlannedWebhook(webhook, layout.symbols.find(webhook.type, TypeRole.RESPONSE))
            for webhook in api.webhooks
        ),
    )
