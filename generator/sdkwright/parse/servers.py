"""Servers."""

from __future__ import annotations

import re

from ..load import Node
from ..model import Server

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def parse_servers(node: Node | None) -> tuple[Server, ...]:
    """The servers, with their variables replaced by the defaults."""
    servers = []
    for element in node.elements() if node is not None else ():
        entry = element.target()
        url = entry.text("url") if entry is not None else None
        if entry is not None and url is not None:
            url = _expanded(url, entry.mapping("variables"))
            servers.append(Server(url, entry.text("description")))
    return tuple(servers)


def _expanded(url: str, variables: Node | None) -> str:
    def default(match: re.Match[str]) -> str:
        variable = variables.get(match.group(1)) if variables is not None else None
        return (variable.text("default") if variable is not None else None) or ""

    return _VARIABLE.sub(default, url).rstrip("/")
