"""Constants of this API: base URL, security schemes, defaults."""

from __future__ import annotations

from .config import Scheme, Service, Signature

__all__ = ["RootError", "SERVICE", "SampleError"]


class SampleError(Exception):
    """Base class of all errors that this client raises."""


RootError = SampleError

SERVICE = Service(
    name="sample",
    title="Sample",
    version="1.0.0",
    client="Sample",
    environment="SAMPLE",
    base_url="https://api.example.com/v1",
    array_format="comma",
    security=(("bearerAuth",),),
    schemes={
        "bearerAuth": Scheme("bearer"),
        "clientAuth": Scheme("oauth2", token_url="/oauth/token"),
        "basicAuth": Scheme("basic"),
        "headerKey": Scheme("header", name="X-Api-Key"),
        "queryKey": Scheme("query", name="api_key"),
        "cookieKey": Scheme("cookie", name="session"),
    },
    signature=Signature(
        "ed25519",
        "sample-signature-ed25519",
        timestamp_header="sample-timestamp",
        payload="{timestamp}|{body}",
    ),
)
