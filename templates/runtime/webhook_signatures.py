"""Signatures of webhooks: which bytes are signed, and how a signature of them is checked."""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .config import Signature
from .errors import WebhookVerificationError
from .service import SERVICE
from .typeguards import is_array, is_tuple
from .webhook_keys import PublicKey, base64_bytes, public_keys

__all__ = ["check_signature"]

_FIELD = re.compile(r"\{(timestamp|id|body)\}")


def check_signature(
    signature: Signature, headers: Mapping[str, str], raw: bytes, key: PublicKey | None
) -> int | None:
    """Check the signature of a body. Returns the time of sending, if it is signed.

    Raises `WebhookVerificationError` if the body is not signed with one of the keys.
    """
    matches = _ed25519(key) if signature.kind == "ed25519" else _hmac(signature, key)
    given = _signatures(headers, signature)
    timestamp = _timestamp(headers, signature)
    identity = _required(headers, signature.id_header, "id") if signature.id_header else ""
    if not raw:
        raise WebhookVerificationError(
            "The body of the webhook is empty; pass the raw body of the request, and read it "
            "only once.",
            "missing_payload",
        )
    fields = {"timestamp": timestamp.encode(), "id": identity.encode(), "body": raw}
    parts = _FIELD.split(signature.payload)
    message = b"".join(
        fields[part] if index % 2 else part.encode() for index, part in enumerate(parts)
    )
    if not any(matches(candidate, message) for candidate in given):
        raise WebhookVerificationError(
            "The signature does not match the body"
            f"{', the timestamp' if timestamp else ''} and {_kind_of_key(signature, key)}; pass the "
            "raw body of the request, and the key of the account that sends the webhook.",
            "signature_mismatch",
        )
    return int(timestamp) if timestamp else None


def _kind_of_key(signature: Signature, key: PublicKey | None) -> str:
    if signature.kind != "ed25519":
        return "the secret"
    return "any of the public keys" if len(public_keys(key)) > 1 else "the public key"


def _ed25519(key: PublicKey | None) -> Callable[[bytes, bytes], bool]:
    keys = public_keys(key)
    from cryptography.exceptions import InvalidSignature

    def matches(signature: bytes, message: bytes) -> bool:
        for known in keys:
            try:
                known.verify(signature, message)
            except InvalidSignature:
                continue
            return True
        return False

    return matches


def _hmac(signature: Signature, key: PublicKey | None) -> Callable[[bytes, bytes], bool]:
    secrets = [_secret(signature, entry) for entry in _entries(key)]
    if not secrets:
        raise WebhookVerificationError(
            "No secret was given: pass `key`, or set the environment variable "
            f"{SERVICE.environment}_WEBHOOK_SECRET.",
            "missing_key",
        )

    def matches(given: bytes, message: bytes) -> bool:
        return any(
            hmac.compare_digest(hmac.digest(secret, message, signature.algorithm), given)
            for secret in secrets
        )

    return matches


def _entries(key: Any) -> list[Any]:
    entries: list[Any] = list(key) if is_array(key) or is_tuple(key) else [key]
    return [entry for entry in entries if entry]


def _secret(signature: Signature, entry: Any) -> bytes:
    if not isinstance(entry, (str, bytes)):
        raise TypeError("The secret of webhooks must be text or bytes.")
    if signature.kind == "hmac" or isinstance(entry, bytes):
        return entry.encode() if isinstance(entry, str) else entry
    try:
        return base64_bytes(entry.strip().removeprefix("whsec_"))
    except ValueError:
        raise WebhookVerificationError(
            "The secret of webhooks is not base64, with or without `whsec_` before it.",
            "invalid_key",
        ) from None


def _required(headers: Mapping[str, str], header: str, what: str) -> str:
    value = headers.get(header.lower())
    if value is None or not value.strip():
        state = "missing" if value is None else "empty"
        raise WebhookVerificationError(f"The header `{header}` is {state}.", f"missing_{what}")
    return value.strip()


def _parts(text: str, prefix: str) -> Iterator[str]:
    """The values in a header that has one or several, each after a prefix."""
    separator = r"\s+" if "," in prefix else r"[\s,]+"
    for part in re.split(separator, text) if prefix else [text]:
        if part.startswith(prefix):
            yield part[len(prefix) :]


def _signatures(headers: Mapping[str, str], signature: Signature) -> list[bytes]:
    text = _required(headers, signature.header, "signature")
    found: list[bytes] = []
    for part in _parts(text, signature.prefix):
        try:
            decoded = bytes.fromhex(part) if signature.encoding == "hex" else base64_bytes(part)
        except ValueError:
            continue
        if signature.kind != "ed25519" or len(decoded) == 64:
            found.append(decoded)
    if not found:
        kind = "an Ed25519" if signature.kind == "ed25519" else "an HMAC"
        before = f" after `{signature.prefix}`" if signature.prefix else ""
        raise WebhookVerificationError(
            f"The header `{signature.header}` is not {kind} signature in {signature.encoding}{before}.",
            "invalid_signature",
        )
    return found


def _timestamp(headers: Mapping[str, str], signature: Signature) -> str:
    header = signature.timestamp_header
    if header is None:
        return ""
    text = _required(headers, header, "timestamp")
    digits = next(_parts(text, signature.timestamp_prefix), "")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 20):
        raise WebhookVerificationError(
            f"The header `{header}` is not a number of seconds.", "invalid_timestamp"
        )
    return digits
