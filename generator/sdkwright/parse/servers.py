"""Servers: base URLs, with the defaults of their variables."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from ..diagnostics import codes
from ..load import Node
from ..model import Server
from .context import Context

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def parse_servers(
    context: Context, node: Node | None, *, report: bool = True
) -> tuple[Server, ...]:
    """The servers. The first is the default: if its URL is not usable, there are none."""
    servers: list[Server] = []
    for element in node.elements() if node is not None else ():
        entry = element.target()
        url = entry.text("url") if entry is not None else None
        if entry is None or url is None:
            continue
        address = _address(context, entry, url, report=report)
        if address is None and not servers:
            return ()
        if address is not None:
            servers.append(Server(address, entry.text("description")))
    return tuple(servers)


def _address(context: Context, entry: Node, url: str, *, report: bool) -> str | None:
    """The URL with the defaults of its variables; None, with a warning, if one has no default."""
    variables = entry.mapping("variables")
    missing: list[str] = []

    def default(match: re.Match[str]) -> str:
        name = match.group(1)
        variable = context.mapping(variables.get(name)) if variables is not None else None
        value = variable.text("default") if variable is not None else None
        if value is None:
            missing.append(name)
        return value or ""

    expanded = _VARIABLE.sub(default, url.strip())
    if missing and report:
        entry.document.report_once(
            codes.SERVER_VARIABLE_WITHOUT_DEFAULT,
            f"The server `{url}` is not used: its variable `{missing[0]}` has no default.",
            entry["url"],
            "Declare a `default` under `variables`, or set `base_url` in the config. Otherwise"
            " callers pass `base_url` to the client.",
        )
    if missing:
        return None
    return _resolved(context.document.name, expanded).rstrip("/")


def _resolved(document: str, url: str) -> str:
    """A relative URL refers to the URL of the document, if it has one."""
    if document.startswith(("http://", "https://")):
        return urljoin(document, url)
    return f"https:{url}" if url.startswith("//") else url


def document_servers(context: Context) -> tuple[Server, ...]:
    """The servers of all operations that have none of their own; the config takes precedence."""
    if context.config.base_url is not None:
        return (Server(context.config.base_url.rstrip("/")),)
    node = context.document.root.sequence("servers")
    servers = parse_servers(context, node)
    if node is not None and servers and "://" not in servers[0].url:
        node.document.report_once(
            codes.SERVER_RELATIVE,
            f"The server `{servers[0].url or '/'}` is relative to the URL of the document, which is a"
            " file: the client has no base URL.",
            node[0],
            "Write an absolute URL, or set `base_url` in the config. Otherwise callers pass"
            " `base_url` to the client.",
        )
    return servers
