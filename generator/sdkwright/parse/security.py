"""Security schemes and requirements."""

from __future__ import annotations

from ..diagnostics import codes
from ..load import Node
from ..model import SecurityScheme
from .context import Context


def parse_schemes(context: Context, schemes: Node | None) -> tuple[SecurityScheme, ...]:
    """The security schemes that are supported; others are reported."""
    supported = []
    for name, entry in schemes.sorted_items() if schemes is not None else ():
        node = context.follow(entry)
        if node is None:
            continue
        scheme = _scheme(name, node)
        if scheme is not None:
            supported.append(scheme)
        else:
            context.warning(
                codes.SECURITY_SCHEME_UNSUPPORTED,
                f"Skipped the security scheme `{name}`: its type is not supported.",
                node,
                "Use http bearer or basic, apiKey, oauth2 or openIdConnect.",
            )
    return tuple(supported)


def _scheme(name: str, node: Node) -> SecurityScheme | None:
    type_, doc = node.text("type"), node.text("description")
    if type_ == "http":
        http = (node.text("scheme") or "").lower()
        return SecurityScheme(name, http, doc=doc) if http in ("bearer", "basic") else None
    if type_ == "apiKey":
        location, key = node.text("in"), node.text("name")
        if location in ("header", "query", "cookie") and key:
            return SecurityScheme(name, location, key, doc=doc)
        return None
    if type_ == "openIdConnect":
        return SecurityScheme(name, "bearer", doc=doc)
    if type_ == "oauth2":
        flows = node.mapping("flows")
        credentials = flows.mapping("clientCredentials") if flows is not None else None
        url = credentials.text("tokenUrl") if credentials is not None else None
        return SecurityScheme(name, "oauth2", token_url=url, doc=doc)
    return None


def parse_requirements(node: Node | None) -> tuple[tuple[str, ...], ...] | None:
    """Alternatives of scheme names; None without `security`, empty if it is optional."""
    if node is None or not node.is_sequence:
        return None
    alternatives = tuple(
        tuple(sorted(entry.keys())) for entry in node.elements() if entry.is_mapping
    )
    return () if () in alternatives else alternatives
