"""Security schemes and requirements."""

from __future__ import annotations

from ..diagnostics import codes
from ..load import Node
from ..model import SecurityScheme
from .context import Context

Alternatives = tuple[tuple[str, ...], ...]

_NOT_A_CREDENTIAL = frozenset(
    (
        *("concealed", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "ntlm", "oauth"),
        *("privatetoken", "scram-sha-1", "scram-sha-256", "vapid"),
    )
)
"""HTTP schemes whose `Authorization` header is computed from a challenge, the request or a key."""


class SecurityParser:
    """Parses the security schemes of a document, and the requirements that name them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        components = context.document.root.mapping("components")
        described = components.mapping("securitySchemes") if components is not None else None
        self._described = frozenset(described.keys() if described is not None else ())
        self.schemes = self._schemes(described)
        """The schemes that are supported."""
        self._supported = frozenset(scheme.id for scheme in self.schemes)

    def requirements(self, node: Node | None) -> Alternatives | None:
        """Alternatives of scheme names; None without `security`.

        The client sends nothing for a scheme that is not supported or not described, so it needs
        no secret for it either. An alternative without names needs no credentials at all.
        """
        if node is None or not node.is_sequence:
            return None
        alternatives = tuple(
            tuple(name for name in sorted(entry.keys()) if self._is_supported(name, entry))
            for entry in node.elements()
            if entry.is_mapping
        )
        found = tuple(dict.fromkeys(alternatives))
        return () if found == ((),) else found

    def _is_supported(self, name: str, entry: Node) -> bool:
        if name not in self._described:
            self._context.warning(
                codes.SECURITY_SCHEME_UNDEFINED,
                f"The security scheme `{name}` is not described; the client sends nothing for it.",
                entry[name],
                "Describe it under `components.securitySchemes`, or correct the name.",
            )
        return name in self._supported

    def _schemes(self, described: Node | None) -> tuple[SecurityScheme, ...]:
        supported = []
        for name, entry in described.sorted_items() if described is not None else ():
            node = self._context.follow(entry)
            if node is None:
                continue
            scheme = _scheme(name, node)
            if scheme is not None:
                supported.append(scheme)
            else:
                self._context.warning(
                    codes.SECURITY_SCHEME_UNSUPPORTED,
                    f"The client sends nothing for the security scheme `{name}`: {_reason(node)}.",
                    node,
                    _remedy(node),
                )
        return tuple(supported)


def _scheme(name: str, node: Node) -> SecurityScheme | None:
    type_, doc = node.text("type"), node.text("description")
    if type_ == "http":
        spelled = (node.text("scheme") or "").strip()
        http = spelled.lower()
        if http in ("bearer", "basic"):
            return SecurityScheme(name, http, doc=doc)
        if not spelled or http in _NOT_A_CREDENTIAL:
            return None
        return SecurityScheme(name, "http", spelled, doc=doc)
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


def _reason(node: Node) -> str:
    type_, scheme = node.text("type"), node.text("scheme")
    if type_ == "http":
        return f"HTTP {scheme} is not supported" if scheme else "`scheme` is missing"
    if type_ == "apiKey":
        return "an API key needs a `name`, and `in` with header, query or cookie"
    return f"the type `{type_}` is not supported" if type_ else "`type` is missing"


def _remedy(node: Node) -> str:
    type_ = node.text("type")
    if type_ == "mutualTLS":
        return "Pass an `http_client` with the certificate to the client."
    if type_ == "http" and node.text("scheme"):
        return "Pass an `http_client` with `auth` to the client, for example `httpx.DigestAuth`."
    return (
        "Use http, apiKey, oauth2 or openIdConnect, or send the credential with `default_headers`."
    )
