# Generated from the Telnyx API 2.0.0. Do not edit.

"""Constants of this API: base URL, security schemes, defaults."""

from __future__ import annotations

from .config import Scheme, Service, Signature

__all__ = ["RootError", "SERVICE", "TelnyxError"]


class TelnyxError(Exception):
    """Base class of all errors that this client raises."""


RootError = TelnyxError

SERVICE = Service(
    name="telnyx",
    title="Telnyx API",
    version="0.1.0",
    client="Telnyx",
    environment="TELNYX",
    base_url="https://api.telnyx.com/v2",
    array_format="comma",
    security=(("bearerAuth",),),
    schemes={
        "bearerAuth": Scheme("bearer"),
        "oauthClientAuth": Scheme("oauth2", token_url="/oauth/token"),
    },
    token_url="/oauth/token",
    signature=Signature(
        "ed25519",
        "telnyx-signature-ed25519",
        timestamp_header="telnyx-timestamp",
        payload="{timestamp}|{body}",
    ),
    migration_guide="https://developers.telnyx.com/development/sdk/python/migration-guide",
)
