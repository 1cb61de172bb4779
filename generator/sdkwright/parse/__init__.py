"""From a loaded document to the model, one module per OpenAPI object."""

from __future__ import annotations

from collections.abc import Iterable

from ..config import Config
from ..diagnostics import Diagnostics, codes
from ..load import Document, Node
from ..model import Api, Definitions, Operation, SecurityScheme, Tag
from .audit import audit
from .context import Context
from .discriminator_fields import declare_discriminators
from .operations import OperationParser
from .pagination import Paginator
from .recursion import break_recursive_aliases
from .schemas import SchemaParser
from .security import Alternatives, SecurityParser
from .servers import document_servers
from .webhooks import has_standard_headers, parse_webhooks

__all__ = ["parse"]


def parse(
    document: Document, config: Config, diagnostics: Diagnostics, *, include_hidden: bool = False
) -> Api:
    """The model of a document. Unsupported constructs are skipped and reported."""
    context = Context(document, config, diagnostics)
    schemas = SchemaParser(context)
    root = document.root
    security = SecurityParser(context)
    operations = OperationParser(context, schemas, security).parse(
        root.mapping("paths"), include_hidden=include_hidden
    )
    webhooks = parse_webhooks(context, schemas, root.mapping("webhooks"))
    break_recursive_aliases(schemas.entries, context)
    declare_discriminators(schemas.entries, schemas.unions)
    paginator = Paginator(context, schemas.definitions)
    paged = paginator.paginate(operations)
    context.report_unresolved()
    audit(context)
    requirements = security.requirements(root.sequence("security")) or ()
    _check_that_security_is_used(context, security, requirements, paged)
    title, version, doc = _info(root.mapping("info"))
    return Api(
        title=title or "API",
        version=version or "0",
        doc=doc,
        servers=document_servers(context),
        tags=_tags(root.sequence("tags")),
        security_schemes=_checked(context, security.schemes),
        security=requirements,
        operations=paged,
        webhooks=webhooks,
        has_standard_webhooks=has_standard_headers(context, root.get("webhooks")),
        page_schemes=paginator.used,
        definitions=Definitions(dict(sorted(schemas.entries.items()))),
    )


def _info(info: Node | None) -> tuple[str | None, str | None, str | None]:
    if info is None:
        return None, None, None
    return info.text("title"), info.text("version"), info.text("description")


def _checked(context: Context, schemes: tuple[SecurityScheme, ...]) -> tuple[SecurityScheme, ...]:
    """The schemes; `auth.scheme` of the config is one of them."""
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


def _check_that_security_is_used(
    context: Context,
    security: SecurityParser,
    requirements: Alternatives,
    operations: Iterable[Operation],
) -> None:
    required = requirements or any(operation.security for operation in operations)
    if security.schemes and not required and context.config.auth.scheme is None:
        context.warning(
            codes.SECURITY_UNUSED,
            "No operation requires a security scheme, so the client sends no credential.",
            context.document.root["components"]["securitySchemes"],
            "Add `security` to the document, or set `auth.scheme` in the config.",
        )


def _tags(node: Node | None) -> tuple[Tag, ...]:
    docs = {
        name: entry.text("description")
        for element in (node.elements() if node is not None else ())
        if (entry := element.target()) is not None and (name := entry.text("name"))
    }
    return tuple(Tag(name, doc) for name, doc in sorted(docs.items()))
