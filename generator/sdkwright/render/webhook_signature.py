"""How webhooks are signed: from the config, or from the headers that the document describes."""

from __future__ import annotations

from dataclasses import dataclass

from ..config import Config
from ..model import Api
from .python.literals import literal


@dataclass(frozen=True, slots=True)
class WebhookSignature:
    """The values of `Signature` in the runtime."""

    kind: str
    header: str
    timestamp_header: str | None
    id_header: str | None
    payload: str
    algorithm: str
    encoding: str
    prefix: str
    timestamp_prefix: str
    key: str
    """The environment variable of the key, without the prefix of the package."""

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers that are read."""
        named = (self.header, self.timestamp_header, self.id_header)
        return tuple(dict.fromkeys(name for name in named if name))

    def source(self) -> str:
        """The call of `Signature`."""
        usual = {"payload": "{body}", "algorithm": "sha256", "encoding": "base64"}
        names = (
            *("timestamp_header", "id_header", "payload", "algorithm", "encoding", "prefix"),
            "timestamp_prefix",
        )
        more = [
            f"{name}={literal(value)}"
            for name in names
            if (value := getattr(self, name)) and value != usual.get(name)
        ]
        return f"Signature({', '.join([literal(self.kind), literal(self.header), *more])})"


def webhook_signature(api: Api, config: Config) -> WebhookSignature | None:
    """The signature of webhooks; None if neither config nor document say that there is one."""
    given = config.webhooks
    kind = given.signature or ("standard-webhooks" if api.has_standard_webhooks else "none")
    if kind == "none":
        return None
    if kind == "standard-webhooks":
        return WebhookSignature(
            kind=kind,
            header=given.signature_header or "webhook-signature",
            timestamp_header=given.timestamp_header or "webhook-timestamp",
            id_header=given.id_header or "webhook-id",
            payload="{id}.{timestamp}.{body}",
            algorithm="sha256",
            encoding="base64",
            prefix="v1,",
            timestamp_prefix="",
            key="WEBHOOK_SECRET",
        )
    is_public = kind == "ed25519"
    between = "|" if is_public else "."
    usual = f"{{timestamp}}{between}{{body}}" if given.timestamp_header else "{body}"
    return WebhookSignature(
        kind=kind,
        header=given.signature_header or "",
        timestamp_header=given.timestamp_header,
        id_header=given.id_header,
        payload=given.payload or usual,
        algorithm=given.algorithm or "sha256",
        encoding=given.encoding or ("base64" if is_public else "hex"),
        prefix=given.prefix or "",
        timestamp_prefix=given.timestamp_prefix or "",
        key="PUBLIC_KEY" if is_public else "WEBHOOK_SECRET",
    )
