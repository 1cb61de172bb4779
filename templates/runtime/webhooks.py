"""Webhooks: verifies and parses the events that the API sends."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar, cast

from .errors import WebhookVerificationError
from .lazy import import_from_package, resolve
from .service import SERVICE
from .typeguards import class_of, is_array, is_object, is_tuple
from .untrusted import parse_json
from .webhook_keys import PublicKey
from .webhook_signatures import check_signature

__all__ = ["Webhooks"]

E = TypeVar("E")


class Webhooks(Generic[E]):
    """Verifies and parses events that the API sends to a URL of yours."""

    def __init__(self, public_key: PublicKey | None = None) -> None:
        self._public_key = public_key

    def __repr__(self) -> str:
        return "Webhooks()"

    def unwrap(
        self,
        payload: str | bytes,
        headers: Any,
        key: PublicKey | None = None,
        *,
        tolerance: float = SERVICE.webhook_tolerance,
    ) -> E:
        """Verify that the API sent a request just now, and parse its event.

        Args:
            payload: The raw body of the request, before any parsing.
            headers: The headers of the request: a mapping, pairs of name and value, a WSGI
                environment, or Django's `request.META`.
            key: The public key in base64, hex, PEM or DER, or the secret if the API signs with one,
                or a list of keys during a rotation. The default is the client's `public_key`.
            tolerance: Seconds by which the time of the event can differ from now.

        Raises:
            WebhookVerificationError: The event cannot be trusted; `reason` is the failed check.
            TypeError: `payload` is not a raw body, or `headers` are not headers.
        """
        self.verify(payload, headers, key, tolerance=tolerance)
        return self.unsafe_unwrap(payload)

    def verify(
        self,
        payload: str | bytes,
        headers: Any,
        key: PublicKey | None = None,
        *,
        tolerance: float = SERVICE.webhook_tolerance,
    ) -> None:
        """Verify that the API sent a request just now; see `unwrap` for the arguments."""
        raw = _raw_body(payload)
        found = _headers(headers)
        signature = SERVICE.signature
        if signature is None:
            raise WebhookVerificationError(
                "The description of the API does not say how webhooks are signed, so they cannot be "
                "verified; `unsafe_unwrap` parses an event.",
                "not_signed",
            )
        timestamp = check_signature(signature, found, raw, key or self._public_key)
        if timestamp is None:
            return
        age = time.time() - timestamp
        if age > tolerance:
            raise WebhookVerificationError(
                f"The webhook was sent {age:.0f} seconds ago, which is more than the tolerance of "
                f"{tolerance:.0f} seconds.",
                "timestamp_too_old",
            )
        if age < -tolerance:
            raise WebhookVerificationError(
                f"The timestamp of the webhook is {-age:.0f} seconds in the future.",
                "timestamp_in_future",
            )

    def unsafe_unwrap(self, payload: str | bytes) -> E:
        """Parse an event without verifying its signature."""
        return cast(E, read_event(payload))


def _raw_body(payload: Any) -> bytes:
    if isinstance(payload, str):
        try:
            return payload.encode(errors="surrogateescape")
        except UnicodeEncodeError:
            return payload.encode(errors="surrogatepass")
    if isinstance(payload, (bytes, bytearray, memoryview)):
        return bytes(cast(bytes, payload))
    kind = "None" if payload is None else class_of(payload).__name__
    raise TypeError(
        f"`payload` must be the raw body of the request, as bytes or text, not {kind}: parsed JSON "
        "cannot be verified. Pass `await request.body()`, `request.get_data()` or `request.body`, "
        "depending on your framework."
    )


def _headers(headers: Any) -> dict[str, str]:
    """Headers of any framework by lower-case name; of several values, the first."""
    given = headers.items() if hasattr(headers, "items") else headers
    pairs: list[Any] = []
    if isinstance(given, Iterable) and not isinstance(given, (str, bytes)):
        pairs = [entry for entry in cast("Iterable[object]", given) if _is_pair(entry)]
    if not pairs and not isinstance(headers, (Mapping, list, tuple)):
        kind = "None" if headers is None else class_of(headers).__name__
        raise TypeError(
            "`headers` must be the headers of the request, as a mapping or as pairs of name and "
            f"value, not {kind}. Pass `request.headers`, or `request.META` in Django."
        )
    found: dict[str, str] = {}
    for name, value in pairs:
        values: list[Any] = list(value) if is_array(value) or is_tuple(value) else [value]
        if values:
            found.setdefault(_header_name(_text(name)), _text(values[0]))
    return found


def _is_pair(entry: Any) -> bool:
    return isinstance(entry, (tuple, list)) and len(cast("list[Any]", entry)) == 2


def _header_name(name: str) -> str:
    """`HTTP_X_NAME` is the header `X-Name` in the environment of a WSGI application."""
    return name.lower().replace("_", "-").removeprefix("http-")


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def read_event(payload: str | bytes) -> Any:
    """Parse the event in a body; one of an unknown type becomes a model without fields."""
    from .lenient import construct
    from .unknown_events import UnknownEvent

    raw = _raw_body(payload)
    try:
        value: Any = parse_json(raw)
    except ValueError:
        raise ValueError("The body of the webhook is not valid JSON.") from None
    if not is_object(value):
        return value
    address = _address(value)
    try:
        return UnknownEvent.of(value) if address is None else construct(resolve(address), value)
    except RecursionError:
        raise ValueError("The JSON in the body of the webhook is nested too deeply.") from None


def _address(value: Mapping[str, Any]) -> str | None:
    """The class of an event: by its type, by the prefix of its type, or by its keys."""
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
