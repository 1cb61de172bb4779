"""From a loaded document to the model, one module per OpenAPI object."""

from __future__ import annotations

from ..config import Config
from ..diagnostics import Diagnostics, codes
from ..load import Document, Node
from ..model import Api, Definitions, SecurityScheme, Server, Tag
from .context import Context
from .operations import OperationParser
from .pagination import Paginator
from .recursion import break_recursive_aliases
from .schemas import SchemaParser
from .security import parse_requirements, parse_schemes
from .servers import parse_servers
from .webhooks import parse_webhooks

__all__ = ["parse"]


def parse(
    document: Document, config: Config, diagnostics: Diagnostics, *, include_hidden: bool = False
) -> Api:
    """The model of a document. Unsupported constructs are skipped and reported."""
    context = Context(document, config, diagnostics)
    schemas = SchemaParser(context)
    root = document.root
    operations = OperationParser(context, schemas).parse(
        root.mapping("paths"), include_hidden=include_hidden
    )
    webhooks = parse_webhooks(context, schemas, root.mapping("webhooks"))
    break_recursive_aliases(schemas.entries, context)
    paginator = Paginator(context, schemas.definitions)
    paged = paginator.paginate(operations)
    context.report_unresolved()
    title, version, doc = _info(root.mapping("info"))
    return Api(
        title=title or "API",
        version=version or "0",
        doc=doc,
        servers=_servers(config, root),
        tags=_tags(root.sequence("tags")),
        security_schemes=_security_schemes(context, root.mapping("components")),
        security=parse_requirements(root.get("security")) or (),
        operations=paged,
        webhooks=webhooks,
        page_schemes=paginator.used,
        definitions=Definitions(dict(sorted(schemas.entries.items()))),
    )


def _info(info: Node | None) -> tuple[str | None, str | None, str | None]:
    if info is None:
        return None, None, None
    return info.text("title"), info.text("version"), info.text("description")


def _servers(config: Config, root: Node) -> tuple[Server, ...]:
    if config.base_url is not None:
        return (Server(config.base_url.rstrip("/")),)
    return parse_servers(root.sequence("servers"))


def _security_schemes(context: Context, components: Node | None) -> tuple[SecurityScheme, ...]:
    described = components.mapping("securitySchemes") if components is not None else None
    schemes = parse_schemes(context, described)
    wanted = context.config.auth.scheme
    if wanted is not None and wanted not in [scheme.id for scheme in schemes]:
        context.warning(
            codes.CONFIG_SCHEME_MISSING,
            f"`auth.scheme` of the config is `{wanted}`, which is not a security scheme of the "
            "document.",
            context.document.root,
            "Name one of `components.securitySchemes`.",
        )
    return schemes


def _tags(node: Node | None) -> tuple[Tag, ...]:
    docs = {
        name: entry.text("description")
        for element in (node.elements() if node is not None else ())
        if (entry := element.target()) is not None and (name := entry.text("name"))
    }
    return tuple(Tag(name, doc) for name, doc in sorted(docs.items()))
