"""From a loaded document to the intermediate model, one module per OpenAPI object."""

from __future__ import annotations

from ..config import Config
from ..diagnostics import Diagnostics
from ..load import Document, Node
from ..model import Api, Definitions, Server, Tag
from .context import Context
from .operations import OperationBuilder
from .pagination import Paginator
from .recursion import without_endless_types
from .schemas import SchemaBuilder
from .security import build_requirements, build_schemes, build_servers
from .webhooks import build_webhooks

__all__ = ["parse"]


def parse(
    document: Document, config: Config, diagnostics: Diagnostics, *, include_hidden: bool = False
) -> Api:
    """The model of a document. What cannot be built is left out and reported."""
    context = Context(document, config, diagnostics)
    schemas = SchemaBuilder(context)
    root = document.root
    operations = OperationBuilder(context, schemas).build(
        root.get("paths"), include_hidden=include_hidden
    )
    webhooks = build_webhooks(context, schemas, root.get("webhooks"))
    without_endless_types(schemas.entries, context)
    paginator = Paginator(config, schemas.definitions)
    paged = paginator.paginate(operations)
    info = root.get("info")
    described = info if info is not None and info.is_mapping else None
    components = root.get("components")
    described_schemes = (
        components.get("securitySchemes") if components and components.is_mapping else None
    )
    schemes = build_schemes(context, described_schemes)
    wanted = config.auth.scheme
    if wanted is not None and wanted not in [scheme.id for scheme in schemes]:
        context.warning(
            "config-scheme-missing",
            f"The config's `auth.scheme` is `{wanted}`, which is no security scheme of the document.",
            root,
            "Name one of `components.securitySchemes`.",
        )
    return Api(
        title=(described.text("title") if described else None) or "API",
        version=(described.text("version") if described else None) or "0",
        doc=described.text("description") if described else None,
        servers=_servers(config, root),
        tags=_tags(root.get("tags")),
        security_schemes=schemes,
        security=build_requirements(root.get("security")) or (),
        operations=paged,
        webhooks=webhooks,
        page_schemes=tuple(paginator.used[name] for name in sorted(paginator.used)),
        definitions=Definitions(dict(sorted(schemas.entries.items()))),
    )


def _servers(config: Config, root: Node) -> tuple[Server, ...]:
    if config.base_url is not None:
        return (Server(config.base_url.rstrip("/")),)
    return build_servers(root.get("servers"))


def _tags(node: Node | None) -> tuple[Tag, ...]:
    if node is None or not node.is_sequence:
        return ()
    named = {
        name: entry.text("description")
        for entry in node.elements()
        if entry.is_mapping and (name := entry.text("name"))
    }
    return tuple(Tag(name, named[name]) for name in sorted(named))
