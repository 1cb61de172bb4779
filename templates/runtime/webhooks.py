"""Events that the API sends: proof of where they come from, and their types."""

from __future__ import annotations

import base64
import binascii
import time
from collections.abc import Mapping
from typing import Any, Generic, TypeVar, cast

from .errors import WebhookVerificationError
from .lazy import import_from_package, resolve
from .service import SERVICE
from .typeguards import is_object
from .untrusted import parse_json

__all__ = ["Webhooks"]

E = TypeVar("E")


class Webhooks(Generic[E]):
    """Verifies and reads events that the API sends to an address of yours."""

    def __init__(self, public_key: str | None = None) -> None:
        self._public_key = public_key

    def __repr__(self) -> str:
        return "Webhooks()"

    def unwrap(
        self,
        payload: str | bytes,
        headers: Any,
        key: str | None = None,
        *,
        tolerance: float = SERVICE.webhook_tolerance,
    ) -> E:
        """The event in a request, after making sure that the API sent it, and sent it just now.

        Args:
            payload: The request's body exactly as it came, not parsed and written again.
            headers: The request's headers: a mapping, or pairs of name and value.
            key: The public key, base64; the client's own if left out.
            tolerance: Seconds that the event's time may differ from now.

        Raises:
            WebhookVerificationError: The event cannot be trusted; `reason` says why.
        """
        self.verify(payload, headers, key, tolerance=tolerance)
        return self.unsafe_unwrap(payload)

    def verify(
        self,
        payload: str | bytes,
        headers: Any,
        key: str | None = None,
        *,
        tolerance: float = SERVICE.webhook_tolerance,
    ) -> None:
        """Make sure that the API sent this, and sent it just now; see `unwrap`."""
        public_key = _public_key(key or self._public_key)
        found = _lower(headers)
        signature_header = SERVICE.signature_header or f"{SERVICE.name}-signature-ed25519"
        timestamp_header = SERVICE.timestamp_header or f"{SERVICE.name}-timestamp"
        signature = _signature(found.get(signature_header.lower()), signature_header)
        timestamp = _timestamp(found.get(timestamp_header.lower()), timestamp_header)
        raw = payload.encode() if isinstance(payload, str) else bytes(payload)
        _check_signature(public_key, signature, timestamp.encode() + b"|" + raw)
        age = time.time() - int(timestamp)
        if age > tolerance:
            raise WebhookVerificationError(
                f"The webhook was sent {age:.0f} seconds ago, which is too long.",
                "timestamp_too_old",
            )
        if age < -tolerance:
            raise WebhookVerificationError(
                f"The webhook's time is {-age:.0f} seconds in the future.", "timestamp_in_future"
            )

    def unsafe_unwrap(self, payload: str | bytes) -> E:
        """The event in a request, without asking where it comes from."""
        return cast(E, read_event(payload))


def _public_key(key: str | None) -> Any:
    if not key:
        raise WebhookVerificationError(
            "No public key was given: pass `key`, or `public_key` to the client, or set the "
            f"environment variable {SERVICE.environment}_PUBLIC_KEY.",
            "missing_key",
        )
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        raise WebhookVerificationError(
            "Verifying webhooks needs the package `cryptography`: install the extra `webhooks`.",
            "missing_library",
        ) from None
    try:
        return Ed25519PublicKey.from_public_bytes(base64.b64decode(key.strip(), validate=True))
    except ValueError:
        raise WebhookVerificationError(
            "The public key is not 32 bytes in base64.", "invalid_key"
        ) from None


def _lower(headers: Any) -> dict[str, str]:
    """Headers by lower-case name, whatever a web framework has them in."""
    pairs: Any = headers.items() if hasattr(headers, "items") else headers
    found: dict[str, str] = {}
    for name, value in pairs:
        several: Any = value
        found[_text(name).lower()] = _text(
            several[0] if isinstance(value, (list, tuple)) else value
        )
    return found


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _signature(text: str | None, header: str) -> bytes:
    if not text:
        raise WebhookVerificationError(f"The header `{header}` is missing.", "missing_signature")
    try:
        signature = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        signature = b""
    if len(signature) != 64:
        raise WebhookVerificationError(
            f"The header `{header}` is not a signature in base64.", "invalid_signature"
        )
    return signature


def _timestamp(text: str | None, header: str) -> str:
    if not text:
        raise WebhookVerificationError(f"The header `{header}` is missing.", "missing_timestamp")
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) < 20):
        raise WebhookVerificationError(
            f"The header `{header}` is not a number of seconds.", "invalid_timestamp"
        )
    return digits


def _check_signature(public_key: Any, signature: bytes, message: bytes) -> None:
    from cryptography.exceptions import InvalidSignature

    try:
        public_key.verify(signature, message)
    except InvalidSignature:
        raise WebhookVerificationError(
            "The signature does not belong to this body, time and public key.",
            "signature_mismatch",
        ) from None


def read_event(payload: str | bytes) -> Any:
    """The typed event in a body; a model without fields if its type is not known."""
    from .lenient import construct
    from .unknown_events import UnknownEvent

    raw = payload.encode() if isinstance(payload, str) else bytes(payload)
    try:
        value: Any = parse_json(raw)
    except ValueError:
        raise ValueError("The webhook's body is not valid JSON.") from None
    if not is_object(value):
        return value
    address = _address(value)
    try:
        return UnknownEvent.of(value) if address is None else construct(resolve(address), value)
    except RecursionError:
        raise ValueError("The JSON in the body of the webhook is nested too deeply.") from None


def _address(value: Mapping[str, Any]) -> str | None:
    """The class of an event: by its type, by how its type begins, or by its keys."""
    try:
        registry = import_from_package(SERVICE.webhooks)
    except ModuleNotFoundError:
        return None
    for path in registry.EVENT_TYPE_PATHS:
        kind = _at(value, path)
        if isinstance(kind, str):
            if kind in registry.EVENTS:
                return str(registry.EVENTS[kind])
            for prefix, address in registry.PREFIXES.items():
                if kind.startswith(prefix):
                    return str(address)
    for keys, address in registry.SHAPES:
        if all(_at(value, key.split(".")) is not None for key in keys):
            return str(address)
    return None


def _at(value: Any, path: Any) -> Any:
    for name in path:
        if not is_object(value):
            return None
        value = value.get(name)
    return value
