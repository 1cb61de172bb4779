"""Security schemes and requirements, servers."""

from __future__ import annotations

import re

from ..diagnostics import codes
from ..load import Node
from ..model import SecurityScheme, Server
from .context import Context
from .parameters import sorted_items

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def build_schemes(context: Context, schemes: Node | None) -> tuple[SecurityScheme, ...]:
    """Every scheme that a client can serve; others are reported."""
    if schemes is None or not schemes.is_mapping:
        return ()
    found = []
    for name, entry in sorted_items(schemes):
        node = context.follow(entry)
        scheme = _scheme(name, node) if node is not None and node.is_mapping else None
        if scheme is not None:
            found.append(scheme)
        elif node is not None:
            context.warning(
                codes.SECURITY_SCHEME_UNSUPPORTED,
                f"The security scheme `{name}` is left out: its kind is not known.",
                node,
                "Use http bearer or basic, apiKey, oauth2 or openIdConnect.",
            )
    return tuple(found)


def _scheme(name: str, node: Node) -> SecurityScheme | None:
    kind, doc = node.text("type"), node.text("description")
    if kind == "http":
        how = (node.text("scheme") or "").lower()
        return SecurityScheme(name, how, doc=doc) if how in ("bearer", "basic") else None
    if kind == "apiKey":
        place, key = node.text("in"), node.text("name")
        if place in ("header", "query", "cookie") and key:
            return SecurityScheme(name, place, key, doc=doc)
        return None
    if kind == "openIdConnect":
        return SecurityScheme(name, "bearer", doc=doc)
    if kind == "oauth2":
        flows = node.get("flows")
        credentials = flows.get("clientCredentials") if flows and flows.is_mapping else None
        url = credentials.text("tokenUrl") if credentials and credentials.is_mapping else None
        return SecurityScheme(name, "oauth2", token_url=url, doc=doc)
    return None


def build_requirements(node: Node | None) -> tuple[tuple[str, ...], ...] | None:
    """Alternatives of scheme names; None where nothing is said, empty where none is needed."""
    if node is None or not node.is_sequence:
        return None
    alternatives = tuple(
        tuple(sorted(entry.keys())) for entry in node.elements() if entry.is_mapping
    )
    return () if () in alternatives or not alternatives else alternatives


def build_servers(node: Node | None) -> tuple[Server, ...]:
    """The servers, their variables replaced by their defaults."""
    if node is None or not node.is_sequence:
        return ()
    servers = []
    for entry in node.elements():
        url = entry.text("url") if entry.is_mapping else None
        if url is not None:
            servers.append(Server(_filled(url, entry.get("variables")), entry.text("description")))
    return tuple(servers)


def _filled(url: str, variables: Node | None) -> str:
    def default(match: re.Match[str]) -> str:
        variable = variables.get(match.group(1)) if variables and variables.is_mapping else None
        return (variable.text("default") if variable and variable.is_mapping else None) or ""

    return _VARIABLE.sub(default, url).rstrip("/")
